# Generated from spec/schemas/campaigns/FrontendState.yaml by `make generate`; do not edit.
"""`FrontendState`."""

from __future__ import annotations

from talon_one.model import Model


class FrontendState(Model, retired="7.0"):
    """Was a separate schema for the state of a campaign in the Campaign Manager; it has no properties.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/campaigns/FrontendState.yaml
    """

    __slots__ = ()
