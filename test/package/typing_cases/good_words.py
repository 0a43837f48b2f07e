"""User code with enumerations, lists and maps that type checkers must accept, with the types that it must see."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Mapping, Optional, Sequence, TypedDict, cast

from typing_extensions import assert_type

import talon_one
from talon_one import (
    AdditionalCost,
    CartItem,
    IntegrationApi,
    IntegrationRequest,
    ManagementApi,
    NewCustomerSessionV2,
    aio,
)
from talon_one.types import CampaignFeature, SessionResponseContent, SessionState, SortDirection, Strings


class ItemAttributes(TypedDict, total=False):
    color: str


def words(session: NewCustomerSessionV2, state: SessionState, newer: str) -> None:
    NewCustomerSessionV2(state="closed")
    NewCustomerSessionV2(state=state)
    NewCustomerSessionV2(state=None)
    NewCustomerSessionV2(state=cast(SessionState, newer))
    NewCustomerSessionV2(state="open" if newer else "cancelled")
    session.state = "closed"
    session.state = state
    session.state = None
    assert_type(session.state, Optional[str])
    assert_type(talon_one.ApplicationSession.from_dict({}).state, str)
    direction: SortDirection = "asc"
    talon_one.SortSelectorStepField(expression="e", direction=direction)
    named: talon_one.types.SessionState = "open"
    session.state = named


def lists(items: Sequence[CartItem], codes: Sequence[str], features: list[CampaignFeature], any_of: Strings) -> None:
    session = NewCustomerSessionV2(cart_items=items, coupon_codes=codes)
    NewCustomerSessionV2(cart_items=(CartItem(sku="a", quantity=1),), coupon_codes=("A", "B"))
    NewCustomerSessionV2(cart_items=[], coupon_codes=any_of, loyalty_cards=features)
    session.coupon_codes = ["A"]
    session.coupon_codes = any_of
    assert_type(session.coupon_codes, Optional[list[str]])
    assert_type(session.cart_items, Optional[list[CartItem]])
    content: list[SessionResponseContent] = ["customerSession", "loyalty"]
    IntegrationRequest(customer_session=session, response_content=content)
    request = IntegrationRequest(customer_session=session, response_content=("coupons",))
    assert_type(request.response_content, Optional[list[str]])
    talon_one.UpdateCampaign(name="n", tags=codes, features=features, limits=[])
    talon_one.UpdateCampaign(name="n", tags=[], features=["coupons"], limits=())
    talon_one.LimitConfig(action="redeemCoupon", limit=1, entities=["Coupon"], period="daily")


def maps(attributes: ItemAttributes, costs: Mapping[str, AdditionalCost]) -> None:
    item = CartItem(sku="a", quantity=1, attributes=attributes, additional_costs=costs)
    item.attributes = MappingProxyType({"color": "red"})
    item.attributes = attributes
    assert_type(item.attributes, Optional[dict[str, Any]])
    assert_type(item.additional_costs, Optional[dict[str, AdditionalCost]])


def calls(api: IntegrationApi, management: ManagementApi, state: SessionState, codes: Sequence[str]) -> None:
    management.get_application_sessions(1, state=state)
    management.get_application_sessions(1, state="closed", coupon="A")
    management.get_coupons_without_total_count(1, 2, valid="validNow", usable="true")
    api.get_customer_achievements("p", achievement_status=("active",), campaign_ids=codes, achievement_ids=["1"])
    api.update_customer_session_v2("s", MappingProxyType({"customerSession": {}}))


async def awaited_calls(management: aio.ManagementApi, state: SessionState, since: datetime) -> None:
    await management.get_application_sessions(1, state=state)
    await management.export_customer_sessions(1, customer_session_state="closed", created_after=since)


def downloads(management: ManagementApi, path: Path) -> None:
    assert_type(talon_one.download(management.export_coupons, 1, to=path), str)
    with path.open("wb") as file:
        talon_one.download(management.export_coupons, 1, to=file)
