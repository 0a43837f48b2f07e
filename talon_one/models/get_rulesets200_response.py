# Generated from spec/schemas/rules/GetRulesets200Response.yaml by `make generate`; do not edit.
"""`GetRulesets200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.ruleset import Ruleset


class GetRulesets200Response(Model):
    """One page of a campaign's rulesets.

    Contract: spec/schemas/rules/GetRulesets200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Count of all records that match the request, on every page together.",
    )

    data: Property[list[Ruleset]] = prop(
        doc="Rulesets on this page.",
    )
