# Generated from spec/schemas/selectors/SelectorStep.yaml by `make generate`; do not edit.
"""`SelectorStep`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class SelectorStep(OneOf):
    """One step of a selector, told apart by `type`.

    Contract: spec/schemas/selectors/SelectorStep.yaml
    """

    _variants = Variants("type", {
        "filter": "FilterSelectorStep",
        "sort": "SortSelectorStep",
        "select": "SelectSelectorStep",
        "map": "MapSelectorStep",
        "reduce": "ReduceSelectorStep",
        "reverse": "ReverseSelectorStep",
        "filterAndMapValues": "FilterAndMapValuesSelectorStep",
    })
