# Generated from spec/schemas/effects/ErrorEffectProps.yaml by `make generate`; do not edit.
"""`ErrorEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ErrorEffectProps(Model):
    """Details of `error`: a rule could not be evaluated. The request itself still succeeds with HTTP 200.

    Contract: spec/schemas/effects/ErrorEffectProps.yaml
    """

    __slots__ = ()

    message: Property[str] = prop(
        doc="What went wrong when the rule was evaluated.",
    )
    """What went wrong when the rule was evaluated."""
