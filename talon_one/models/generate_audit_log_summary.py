# Generated from spec/schemas/logs/GenerateAuditLogSummary.yaml by `make generate`; do not edit.
"""`GenerateAuditLogSummary`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class GenerateAuditLogSummary(Model):
    """Request to summarize one audit log entry in words.

    Contract: spec/schemas/logs/GenerateAuditLogSummary.yaml
    """

    __slots__ = ()

    log_id: Property[int] = prop(
        "logID",
        doc="ID of the audit log entry to summarize.",
    )
    """ID of the audit log entry to summarize."""
