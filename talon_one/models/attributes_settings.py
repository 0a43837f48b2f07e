# Generated from spec/schemas/attributes/AttributesSettings.yaml by `make generate`; do not edit.
"""`AttributesSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.attributes_mandatory import AttributesMandatory


class AttributesSettings(Model):
    """How an Application handles custom attributes.

    Contract: spec/schemas/attributes/AttributesSettings.yaml
    """

    __slots__ = ()

    mandatory: Property[Optional[AttributesMandatory]] = prop(
        default=None,
        doc="Attributes that campaigns and coupons must have.",
    )
    """Attributes that campaigns and coupons must have."""
