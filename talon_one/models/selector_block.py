# Generated from spec/schemas/rules/SelectorBlock.yaml by `make generate`; do not edit.
"""`SelectorBlock`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class SelectorBlock(OneOf, retired="26.17"):
    """The test in a selector's filter step, told apart by `type`; `Block` took its place.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/rules/SelectorBlock.yaml
    """

    _variants = Variants("type", {
        "checkAttribute": "CheckAttributeBlock",
        "group": "SelectorGroupBlock",
        "passthrough": "PassthroughBlock",
    })
