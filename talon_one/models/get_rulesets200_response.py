# Generated from spec/schemas/rules/GetRulesets200Response.yaml by `make generate`; do not edit.
"""`GetRulesets200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.ruleset import Ruleset


class GetRulesets200Response(Page["Ruleset"]):
    """A page of a campaign's rulesets.

    Contract: spec/schemas/rules/GetRulesets200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[Ruleset], Sequence[Ruleset]] = prop(
        doc="Rulesets on this page.",
    )
    """Rulesets on this page."""
