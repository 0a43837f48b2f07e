# Generated from spec/schemas/logs/GenerateAuditLogSummary.yaml by `make generate`; do not edit.
"""`GenerateAuditLogSummary`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class GenerateAuditLogSummary(Model):
    """Order to write a readable summary of one entry of the audit log.

    Contract: spec/schemas/logs/GenerateAuditLogSummary.yaml
    """

    __slots__ = ()

    log_id: Property[int] = prop(
        "logID",
        doc="Internal number of the audit log entry to be summed up.",
    )
