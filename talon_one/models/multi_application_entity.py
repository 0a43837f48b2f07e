# Generated from spec/schemas/accounts/MultiApplicationEntity.yaml by `make generate`; do not edit.
"""`MultiApplicationEntity`."""

from __future__ import annotations

from typing import Sequence

from talon_one.model import Model, WideProperty, prop


class MultiApplicationEntity(Model):
    """Fields of records that several Applications share.

    Contract: spec/schemas/accounts/MultiApplicationEntity.yaml
    """

    __slots__ = ()

    application_ids: WideProperty[list[int], Sequence[int]] = prop(
        "applicationIds",
        min_items=1,
        doc="IDs of the Applications where the entity can be used. At least 1 item.",
    )
    """IDs of the Applications where the entity can be used. At least 1 item."""
