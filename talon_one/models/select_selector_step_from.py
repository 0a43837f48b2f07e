# Generated from spec/schemas/selectors/SelectSelectorStepFrom.yaml by `make generate`; do not edit.
"""`SelectSelectorStepFrom`."""

from typing import Union

SelectSelectorStepFrom = Union[int, str]
"""Where a selection begins: an index, or the `start` or `end` of the list.

Contract: spec/schemas/selectors/SelectSelectorStepFrom.yaml
"""
