# Generated from spec/schemas/rules/LocationCheckAttributeBlockValues.yaml by `make generate`; do not edit.
"""`LocationCheckAttributeBlockValues`."""

from typing import Union

from talon_one.models.location_check_attribute_block_values_one_of_inner import LocationCheckAttributeBlockValuesOneOfInner

LocationCheckAttributeBlockValues = Union[list[LocationCheckAttributeBlockValuesOneOfInner], str]
"""Areas to compare a location with: a list of them, or an expression that gives one.

Contract: spec/schemas/rules/LocationCheckAttributeBlockValues.yaml
"""
