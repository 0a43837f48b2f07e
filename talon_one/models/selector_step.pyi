# Generated from spec/schemas/selectors/SelectorStep.yaml by `make generate`; do not edit.
from typing import Union

from talon_one.model.unions import UnknownVariant
from talon_one.models.filter_and_map_values_selector_step import FilterAndMapValuesSelectorStep
from talon_one.models.filter_selector_step import FilterSelectorStep
from talon_one.models.map_selector_step import MapSelectorStep
from talon_one.models.reduce_selector_step import ReduceSelectorStep
from talon_one.models.reverse_selector_step import ReverseSelectorStep
from talon_one.models.select_selector_step import SelectSelectorStep
from talon_one.models.sort_selector_step import SortSelectorStep

SelectorStep = Union[
    FilterSelectorStep,
    SortSelectorStep,
    SelectSelectorStep,
    MapSelectorStep,
    ReduceSelectorStep,
    ReverseSelectorStep,
    FilterAndMapValuesSelectorStep,
    UnknownVariant,
]
"""One step of a selector, told apart by `type`.

Contract: spec/schemas/selectors/SelectorStep.yaml
"""
