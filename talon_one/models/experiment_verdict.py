# Generated from spec/schemas/experiments/ExperimentVerdict.yaml by `make generate`; do not edit.
"""`ExperimentVerdict`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class ExperimentVerdict(Model):
    """Verdict on an experiment's results in words, written by an AI model.

    Contract: spec/schemas/experiments/ExperimentVerdict.yaml
    """

    __slots__ = ()

    winner_variant_name: Property[str] = prop(
        "winnerVariantName",
        doc="Name of the variant that the verdict considers the winner.",
    )
    """Name of the variant that the verdict considers the winner."""

    verdict_summary: Property[str] = prop(
        "verdictSummary",
        doc="Short summary of how the experiment went.",
    )
    """Short summary of how the experiment went."""

    key_findings: WideProperty[list[str], Strings] = prop(
        "keyFindings",
        doc="Main findings behind the verdict, one per entry.",
    )
    """Main findings behind the verdict, one per entry."""

    ai_confidence_level: Property[str] = prop(
        "aiConfidenceLevel",
        doc="How confident the AI model is in its verdict, in words; not the statistical confidence.",
    )
    """How confident the AI model is in its verdict, in words; not the statistical confidence."""

    recommendation: Property[str] = prop(
        doc="What the verdict suggests doing next.",
    )
    """What the verdict suggests doing next."""
