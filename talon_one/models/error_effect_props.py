# Generated from spec/schemas/effects/ErrorEffectProps.yaml by `make generate`; do not edit.
"""`ErrorEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ErrorEffectProps(Model):
    """Details of `error`: a rule could not be evaluated. The call itself still succeeds with HTTP 200.

    Contract: spec/schemas/effects/ErrorEffectProps.yaml
    """

    __slots__ = ()

    message: Property[str] = prop(
        doc="Text that says what went wrong while the rule was evaluated.",
    )
