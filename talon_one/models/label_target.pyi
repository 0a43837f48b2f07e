# Generated from spec/schemas/catalogs/LabelTarget.yaml by `make generate`; do not edit.
from typing import Union

from talon_one.model.unions import UnknownVariant
from talon_one.models.label_target_audience import LabelTargetAudience
from talon_one.models.label_target_none import LabelTargetNone

LabelTarget = Union[
    LabelTargetNone,
    LabelTargetAudience,
    UnknownVariant,
]
"""For whom a price or label is meant, told apart by `type`: for everyone or for an audience.

Contract: spec/schemas/catalogs/LabelTarget.yaml
"""
