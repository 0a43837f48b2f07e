# Generated from spec/schemas/catalogs/LabelTarget.yaml by `make generate`; do not edit.
"""`LabelTarget`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants

if TYPE_CHECKING:
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
else:

    class LabelTarget(OneOf):
        """For whom a price or label is meant, told apart by `type`: for everyone or for an audience.

        Contract: spec/schemas/catalogs/LabelTarget.yaml
        """

        _variants = Variants("type", {
            "NONE": "LabelTargetNone",
            "AUDIENCE": "LabelTargetAudience",
        })
