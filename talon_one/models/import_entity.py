# Generated from spec/schemas/logs/ImportEntity.yaml by `make generate`; do not edit.
"""`ImportEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ImportEntity(Model):
    """The part of a record that names the CSV import it came from.

    Contract: spec/schemas/logs/ImportEntity.yaml
    """

    __slots__ = ()

    import_id: Property[Optional[int]] = prop(
        "importId",
        default=None,
        doc="Internal number of the CSV import that brought this record in, if one did.",
    )
