# Generated from spec/schemas/notifications/NewMessageTest.yaml by `make generate`; do not edit.
"""`NewMessageTest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, former, prop

if TYPE_CHECKING:
    from talon_one.models.template_arg_def import TemplateArgDef
    from talon_one.types import HttpVerb, MessageTestType


class NewMessageTest(Model):
    """Test call to a webhook or notification URL.

    Contract: spec/schemas/notifications/NewMessageTest.yaml
    """

    __slots__ = ()

    headers: WideProperty[Optional[dict[str, str]], Optional[Mapping[str, str]]] = prop(
        default=None,
        doc="HTTP headers of the test call, keyed by name.",
    )
    """HTTP headers of the test call, keyed by name."""

    verb: WideProperty[str, HttpVerb] = prop(
        enum=("POST", "PUT", "GET", "DELETE", "PATCH"),
        doc="HTTP method of the test call. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`.",
    )
    """HTTP method of the test call. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`."""

    url: Property[str] = prop(
        doc="URL to call.",
    )
    """URL to call."""

    payload: Property[Optional[str]] = prop(
        default=None,
        doc="Body of the test call.",
    )
    """Body of the test call."""

    params: WideProperty[Optional[list[TemplateArgDef]], Optional[Sequence[TemplateArgDef]]] = prop(
        default=None,
        doc="Parameters of the request template.",
    )
    """Parameters of the request template."""

    application_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "applicationIds",
        default=None,
        doc="IDs of the Applications of the test call.",
    )
    """IDs of the Applications of the test call."""

    authentication_id: Property[Optional[int]] = prop(
        "authenticationId",
        default=None,
        doc="ID of the stored credentials to send, if any.",
    )
    """ID of the stored credentials to send, if any."""

    type: WideProperty[Optional[str], Optional[MessageTestType]] = prop(
        default=None,
        enum=("campaign", "loyalty_added_deducted_points", "card_added_deducted_points", "loyalty_added_deducted_points_balances", "loyalty_card_added_deducted_points_balances", "coupon", "expiring_coupons", "expiring_points", "pending_to_active_points", "strikethrough_pricing", "tier_downgrade", "tier_upgrade", "tier_will_downgrade", "card_expiring_points", "rule_engine_webhook"),
        doc="Type of notification to test; `rule_engine_webhook` is a webhook triggered by a rule. One of "
        "`campaign`, `loyalty_added_deducted_points`, `card_added_deducted_points`, "
        "`loyalty_added_deducted_points_balances`, `loyalty_card_added_deducted_points_balances`, `coupon`,"
        " `expiring_coupons`, `expiring_points`, `pending_to_active_points`, `strikethrough_pricing`, "
        "`tier_downgrade`, `tier_upgrade`, `tier_will_downgrade`, `card_expiring_points`, "
        "`rule_engine_webhook`. Retired: last sent by the service in version 9.0.",
    )
    """Type of notification to test; `rule_engine_webhook` is a webhook triggered by a rule. One of `campaign`,
    `loyalty_added_deducted_points`, `card_added_deducted_points`, `loyalty_added_deducted_points_balances`,
    `loyalty_card_added_deducted_points_balances`, `coupon`, `expiring_coupons`, `expiring_points`,
    `pending_to_active_points`, `strikethrough_pricing`, `tier_downgrade`, `tier_upgrade`,
    `tier_will_downgrade`, `card_expiring_points`, `rule_engine_webhook`. Retired: last sent by the service in
    version 9.0.
    """

    query_params: WideProperty[Optional[dict[str, str]], Optional[Mapping[str, str]]] = prop(
        "queryParams",
        default=None,
        doc="Query parameters of the test call, keyed by name. Retired: last sent by the service in version "
        "9.0.",
    )
    """Query parameters of the test call, keyed by name. Retired: last sent by the service in version 9.0."""
    _query_params: WideProperty[Optional[dict[str, str]], Optional[Mapping[str, str]]] = former("query_params")
    """Deprecated: the former name of `query_params`."""
