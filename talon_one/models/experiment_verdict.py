# Generated from spec/schemas/experiments/ExperimentVerdict.yaml by `make generate`; do not edit.
"""`ExperimentVerdict`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ExperimentVerdict(Model):
    """Assessment of an experiment's results in words, written by an AI model.

    Contract: spec/schemas/experiments/ExperimentVerdict.yaml
    """

    __slots__ = ()

    winner_variant_name: Property[str] = prop(
        "winnerVariantName",
        doc="Label of the variant that the assessment sees ahead.",
    )

    verdict_summary: Property[str] = prop(
        "verdictSummary",
        doc="Short account of how the experiment turned out.",
    )

    key_findings: Property[list[str]] = prop(
        "keyFindings",
        doc="Main observations behind the assessment, one per entry.",
    )

    ai_confidence_level: Property[str] = prop(
        "aiConfidenceLevel",
        doc="How sure the AI model is of its assessment, in words; not the statistical confidence.",
    )

    recommendation: Property[str] = prop(
        doc="What the assessment suggests doing next.",
    )
