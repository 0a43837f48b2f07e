# Generated from spec/schemas/campaigns/FrontendState.yaml by `make generate`; do not edit.
"""`FrontendState`."""

from __future__ import annotations

from talon_one.model import Model


class FrontendState(Model, retired="7.0"):
    """Formerly a separate schema for the state of a campaign as the Campaign Manager shows it; it defines no
    properties.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/campaigns/FrontendState.yaml
    """

    __slots__ = ()
