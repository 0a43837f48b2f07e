# Generated from spec/schemas/catalogs/LabelTarget.yaml by `make generate`; do not edit.
"""`LabelTarget`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class LabelTarget(OneOf):
    """For whom a price or label is meant, told apart by `type`: for everyone or for an audience.

    Contract: spec/schemas/catalogs/LabelTarget.yaml
    """

    _variants = Variants("type", {
        "NONE": "LabelTargetNone",
        "AUDIENCE": "LabelTargetAudience",
    })
