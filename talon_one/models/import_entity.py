# Generated from spec/schemas/logs/ImportEntity.yaml by `make generate`; do not edit.
"""`ImportEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ImportEntity(Model):
    """Fields of records that can come from a CSV import.

    Contract: spec/schemas/logs/ImportEntity.yaml
    """

    __slots__ = ()

    import_id: Property[Optional[int]] = prop(
        "importId",
        default=None,
        doc="ID of the CSV import the record came from, if any.",
    )
    """ID of the CSV import the record came from, if any."""
