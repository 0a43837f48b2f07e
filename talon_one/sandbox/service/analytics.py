"""Reports on campaigns and exports of sessions and effects: counted from what has happened, when they are asked for."""

from __future__ import annotations

from bisect import bisect_left
from datetime import datetime, timedelta
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from talon_one.model.timestamps import format_datetime
from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.base import Service, serves
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.lists import Filter, after, before, equal, filtered, ignored
from talon_one.sandbox.service.sales import MEASURES, Deal, counted_sessions, deals, discounts, redemptions
from talon_one.sandbox.service.tables import exported

Document = Dict[str, Any]

_MOST = 10_000  # intervals of an answer
_STEPS = {"1 hour": timedelta(hours=1), "1 day": timedelta(days=1), "1 week": timedelta(weeks=1)}
_MONTHS = {"1 month": 1, "1 year": 12}
_SESSIONS = {
    "id": "id",
    "firstsession": "firstSession",
    "integrationid": "integrationId",
    "applicationid": "applicationId",
    "profileid": None,
    "profileintegrationid": "profileId",
    "created": "created",
    "state": "state",
    "cartitems": "cartItems",
    "discounts": None,
    "total": "total",
    "attributes": "attributes",
    "closedat": None,
    "cancelledat": None,
    "referral": "referralCode",
    "identifiers": "identifiers",
    "additional_costs": "additionalCosts",
    "updated": "updated",
    "store_integration_id": "storeIntegrationId",
    "coupons": "couponCodes",
}
_EFFECTS = (
    "created",
    "name",
    "applicationid",
    "campaignid",
    "rulesetid",
    "ruleindex",
    "sessionintegrationid",
    "profileintegrationid",
    "sessionid",
    "profileid",
    "eventid",
    "event_type",
    "total_revenue",
    "props",
    "couponid",
    "store_id",
    "store_integration_id",
)
_ANALYTICS = (
    "campaign_id",
    "start_date",
    "end_date",
    "revenue",
    "sessions",
    "average_session_value",
    "average_items_per_session",
    "coupons",
    "discounts",
)


class Analytics(Service):
    """Reports on what happened in an Application."""

    # -- campaigns ------------------------------------------------------------------------------

    @serves
    def get_campaign_analytics(self, call: Call) -> Document:
        """The numbers of a campaign in each interval, and up to its end."""
        campaign = self.other(Campaigns).of(call)
        start, end = _range(call)
        intervals = _intervals(start, end, call.query.get("granularity") or "1 day")
        found = sorted(deals(self._events(call.path["applicationId"])), key=lambda one: one.moment)
        moments = [one.moment for one in found]
        totals: Dict[str, float] = dict.fromkeys(MEASURES, 0)
        _add(totals, found[: bisect_left(moments, start)], campaign["id"])
        data = []
        for begins, ends in intervals:
            inside: Dict[str, float] = dict.fromkeys(MEASURES, 0)
            _add(inside, found[bisect_left(moments, begins) : bisect_left(moments, ends)], campaign["id"])
            entry: Document = {"date": format_datetime(begins)}
            for name, value in inside.items():
                totals[name] = _sum(totals[name], value)
                entry[name], entry[f"total{name[0].upper()}{name[1:]}"] = value, totals[name]
            data.append(entry)
        return {"totalResultSize": len(data), "data": data}

    @serves
    def export_application_campaign_analytics(self, call: Call) -> str:
        """The numbers of all campaigns in a time range, and those of the whole Application."""
        start, end = _range(call)
        application_id, wanted = call.path["applicationId"], call.query.get("campaignIds")
        if wanted is not None and not all(text.strip().isdecimal() for text in wanted):
            refuse("Invalid", "numbers are needed", parameter="campaignIds")
        kept = counted_sessions(self._events(application_id))
        sales = [one for one in kept if start <= one.moment < end]
        numbers = [one["id"] for one in self._store.all("campaign", application_id)]
        if wanted is not None:
            numbers = [number for number in numbers if str(number) in [text.strip() for text in wanted]]
        dates = {"start_date": format_datetime(start), "end_date": format_datetime(end)}
        rows = [{"campaign_id": "Total", **_row(sales, None)}]
        rows.append({"campaign_id": "Influenced", **_row([one for one in sales if one.campaigns], None)})
        rows += [
            {"campaign_id": number, **_row([one for one in sales if number in one.campaigns], number)}
            for number in numbers
        ]
        return exported(_ANALYTICS, ({**dates, **row} for row in rows))

    # -- exports --------------------------------------------------------------------------------

    @serves
    def export_customer_sessions(self, call: Call) -> str:
        """The sessions of an Application."""
        records = self._store.all("session", call.path["applicationId"])
        ends = self._ends(call.path["applicationId"])
        filters: Dict[str, Filter] = {
            "createdBefore": before("created"),
            "createdAfter": after("created"),
            "updatedBefore": before("updated"),
            "updatedAfter": after("updated"),
            "profileIntegrationId": equal("profileId"),
            "customerSessionState": equal("state"),
            "dateFormat": ignored,
        }
        effects = {record["session"]["integrationId"]: record["effects"] for record in records}
        rows = []
        for session in filtered(call, [record["session"] for record in records], filters):
            row = {column: session.get(name) for column, name in _SESSIONS.items() if name}
            profile = self._store.get("customer", session["profileId"]) or {}
            given = [one for one in effects[session["integrationId"]] if one["effectType"].startswith("setDiscount")]
            row.update(
                profileid=profile.get("id"),
                discounts={one["props"]["name"]: one["props"]["value"] for one in given},
                **ends.get(session["integrationId"], {}),
            )
            rows.append(row)
        return exported(list(_SESSIONS), rows, call.query.get("dateFormat"))

    def _ends(self, application_id: int) -> Dict[str, Document]:
        """When sessions were closed and cancelled."""
        found: Dict[str, Document] = {}
        for event in self._events(application_id):
            state = (event.get("session") or {}).get("state")
            if state in ("closed", "cancelled"):
                found.setdefault(event["sessionId"], {})[f"{state}at"] = event["created"]
            elif state == "open":
                found.pop(event["sessionId"], None)
        return found

    @serves
    def export_effects(self, call: Call) -> str:
        """The effects of an Application."""
        application_id = call.path["applicationId"]
        filters: Dict[str, Filter] = {
            "createdBefore": before("created"),
            "createdAfter": after("created"),
            "campaignId": ignored,
            "dateFormat": ignored,
        }
        wanted = call.query.get("campaignId")
        rows = [
            row
            for event in filtered(call, self._events(application_id), filters)
            for row in self._effect_rows(event)
            if wanted is None or row["campaignid"] == wanted
        ]
        return exported(_EFFECTS, rows, call.query.get("dateFormat"))

    def _effect_rows(self, event: Document) -> Iterable[Document]:
        session = self._store.get("session", event["sessionId"]) if "sessionId" in event else None
        profile = self._store.get("customer", event["profileId"]) if event["profileId"] else None
        store = self._store.get("store", f"{event['applicationId']}/{event.get('storeIntegrationId')}")
        about = {
            "created": event["created"],
            "applicationid": event["applicationId"],
            "sessionintegrationid": event.get("sessionId"),
            "profileintegrationid": event["profileId"],
            "sessionid": session and session["id"],
            "profileid": profile and profile["id"],
            "eventid": event["id"],
            "event_type": event["type"],
            "total_revenue": (event.get("session") or {}).get("total"),
            "store_id": store and store["id"],
            "store_integration_id": event.get("storeIntegrationId"),
        }
        for effect in event["effects"]:
            yield {
                **about,
                "name": effect["effectType"],
                "campaignid": effect["campaignId"],
                "rulesetid": effect["rulesetId"],
                "ruleindex": effect["ruleIndex"],
                "props": effect["props"],
                "couponid": effect.get("triggeredByCoupon"),
            }

    def _events(self, application_id: int) -> List[Document]:
        return self._store.all("event", application_id)


def _range(call: Call) -> Tuple[datetime, datetime]:
    start, end = call.query["rangeStart"], call.query["rangeEnd"]
    if end <= start:
        refuse("Invalid", "the end has to be after the start", parameter="rangeEnd")
    return start, end


def _intervals(start: datetime, end: datetime, granularity: str) -> Sequence[Tuple[datetime, datetime]]:
    """The intervals of a time range; the first begins with it, the last may be shorter."""
    found: List[Tuple[datetime, datetime]] = []
    begins = start
    while begins < end:
        if len(found) == _MOST:
            refuse("Invalid", f"an answer has at most {_MOST} intervals", parameter="granularity")
        if granularity in _STEPS:
            ends = begins + _STEPS[granularity]
        else:
            ends = _months_after(start, _MONTHS[granularity] * (len(found) + 1))
        found.append((begins, min(ends, end)))
        begins = ends
    return found


def _months_after(start: datetime, months: int) -> datetime:
    """The same day of a later month, or its last one."""
    years, month = divmod(start.month - 1 + months, 12)
    first = start.replace(year=start.year + years, month=month + 1, day=1)
    next_month = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    return min(first + timedelta(days=start.day - 1), next_month - timedelta(days=1)).replace(tzinfo=start.tzinfo)


def _add(numbers: Dict[str, float], found: Iterable[Deal], campaign_id: int) -> None:
    for deal in found:
        for name, measure in MEASURES.items():
            numbers[name] = _sum(numbers[name], measure(deal, campaign_id))


def _sum(one: float, other: float) -> float:
    """Of numbers of things, which stay whole, and of amounts."""
    return one + other if isinstance(one, int) and isinstance(other, int) else amount(one, other)


def _row(sales: Sequence[Deal], campaign_id: Optional[int]) -> Mapping[str, Any]:
    effects = [one for sale in sales for one in (sale.effects if campaign_id is None else sale.of(campaign_id))]
    revenue, many = amount(*(one.total for one in sales)), len(sales)
    return {
        "revenue": revenue,
        "sessions": many,
        "average_session_value": amount(revenue / many) if many else 0,
        "average_items_per_session": amount(sum(one.items for one in sales) / many) if many else 0,
        "coupons": redemptions(effects),
        "discounts": discounts(effects),
    }
