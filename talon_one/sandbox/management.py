"""The Management API's view of the same data, for reading."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, List, Tuple, Type

from talon_one.model import Model
from talon_one.model.timestamps import parse_datetime
from talon_one.models import ApplicationSession, Attribute, Coupon
from talon_one.models import Campaign as CampaignModel
from talon_one.sandbox.contract import Call, Refused, refuse
from talon_one.sandbox.coupons import Coupons
from talon_one.sandbox.money import amount
from talon_one.sandbox.rules import DISCOUNTS
from talon_one.sandbox.seed import Campaign, Seed
from talon_one.sandbox.storage import Storage

Document = Dict[str, Any]

_DEFAULT_PAGE = 1000
_LEAST_PART = 3  # characters; a shorter text must match whole, even with `partialMatch`
_SORTABLE = ("int", "float", "str", "datetime")
_TEXTS: Dict[str, Callable[[Document], List[str]]] = {  # the filters of sessions by text, and what they look at
    "profile": lambda session: [session["profileId"]],
    "coupon": lambda session: session["couponCodes"],
    "referral": lambda session: [session["referralCode"]],
    "integrationId": lambda session: [session["integrationId"]],
    "storeIntegrationId": lambda session: [session.get("storeIntegrationId", "")],
}


class Management:
    """The endpoints of the Management API that the sandbox has."""

    def __init__(self, storage: Storage, seed: Seed, clock: Callable[[], datetime]) -> None:
        self._storage = storage
        self._seed = seed
        self._clock = clock
        self._coupons = Coupons(storage, seed)

    def sessions(self, call: Call) -> Document:
        """get_application_sessions"""
        self._check_application(call)
        wanted = call.query
        _check_partial_match(wanted)
        records = [record for record in self._storage.all("session") if _matches(record["session"], wanted)]
        sessions = [self._application_session(record["session"]) for record in records]
        page, more = _page(sorted_by(wanted.get("sort"), ApplicationSession, sessions), wanted)
        if len(page) == 1:  # the service adds up discounts only where it answers with a single session
            page = [_with_discounts(page[0], record) for record in records if record["session"]["id"] == page[0]["id"]]
        return {"hasMore": more, "data": page}

    def session(self, call: Call) -> Document:
        """get_application_session"""
        self._check_application(call)
        number = call.path["sessionId"]
        for record in self._storage.all("session"):
            if record["session"]["id"] == number:
                return _with_discounts(self._application_session(record["session"]), record)
        raise Refused(404, f"There is no session with the id {number} (the number, not the integration id)")

    def campaigns(self, call: Call) -> Document:
        """get_campaigns"""
        self._check_application(call)
        _check_filters(call, "name", "campaignState")
        moment, wanted = self._clock(), call.query
        found = [campaign.as_of(moment) for campaign in self._seed.campaigns]
        if "name" in wanted:
            found = [campaign for campaign in found if wanted["name"].lower() in campaign["name"].lower()]
        if "campaignState" in wanted:
            found = [c for c in found if wanted["campaignState"] in (c["state"], c["frontendState"])]
        page, _ = _page(sorted_by(wanted.get("sort"), CampaignModel, found), wanted)
        return {"totalResultSize": len(found), "data": page}

    def campaign(self, call: Call) -> Document:
        """get_campaign"""
        return self._campaign(call).as_of(self._clock())

    def coupons(self, call: Call) -> Document:
        """get_coupons_without_total_count"""
        campaign, wanted = self._campaign(call), call.query
        _check_filters(call, "value", "exactMatch")
        values = [coupon["value"] for coupon in campaign.coupons]
        if "value" in wanted:
            part = wanted["value"].lower()
            exact = wanted.get("exactMatch")
            values = [v for v in values if (v.lower() == part if exact else part in v.lower())]
        coupons = [coupon for coupon in map(self._coupons.get, values) if coupon]
        page, more = _page(sorted_by(wanted.get("sort"), Coupon, coupons), wanted)
        return {"hasMore": more, "data": page}

    def attributes(self, call: Call) -> Document:
        """get_attributes"""
        _check_filters(call, "entity", "type", "kind")
        wanted = call.query
        found = [attribute for defined in self._seed.attributes.values() for attribute in defined.values()]
        if wanted.get("kind") == "builtin":
            found = []
        found = [one for one in found if all(one[name] == wanted.get(name, one[name]) for name in ("entity", "type"))]
        page, _ = _page(sorted_by(wanted.get("sort"), Attribute, found), wanted)
        return {"totalResultSize": len(found), "data": page}

    def _check_application(self, call: Call) -> None:
        if call.path["applicationId"] != self._seed.application_id:
            here = self._seed.application_id
            raise Refused(404, f"There is no Application {call.path['applicationId']}, only {here}")

    def _campaign(self, call: Call) -> Campaign:
        self._check_application(call)
        campaign = self._seed.campaign(call.path["campaignId"])
        if campaign is None:
            raise Refused(404, f"There is no campaign {call.path['campaignId']}")
        return campaign

    def _application_session(self, session: Document) -> Document:
        """A session as the model `ApplicationSession`; of several coupon codes, it shows the first."""
        profile = self._storage.get("profile", session["profileId"]) if session["profileId"] else None
        known: Document = {}
        if profile:
            known = {"profileId": profile["profile"]["id"], "profileintegrationid": session["profileId"]}
        if "storeIntegrationId" in session:
            known["storeIntegrationId"] = session["storeIntegrationId"]
        return {
            "id": session["id"],
            "created": session["created"],
            "integrationId": session["integrationId"],
            "applicationId": session["applicationId"],
            **known,
            "coupon": next(iter(session["couponCodes"]), ""),
            "referral": session["referralCode"],
            "state": session["state"],
            "cartItems": session["cartItems"],
            "discounts": {},  # only sessions of the API's first version have them
            "totalDiscounts": 0,
            "total": session["total"],
            "attributes": session["attributes"],
        }


def _with_discounts(shown: Document, record: Document) -> Document:
    values = (effect["props"]["value"] for effect in record["effects"] if effect["effectType"] in DISCOUNTS)
    return {**shown, "totalDiscounts": amount(*values)}


def _check_filters(call: Call, *served: str) -> None:
    """An answer that leaves out a filter would be a wrong one."""
    for name in call.query:
        if name not in (*served, "pageSize", "skip", "sort"):
            raise Refused(501, f"The sandbox does not implement the parameter {name} of {call.operation.name}")


def _check_partial_match(wanted: Document) -> None:
    if wanted.get("partialMatch") and sum(name in wanted for name in _TEXTS) != 1:
        refuse("Invalid", f"it needs one text filter ({', '.join(_TEXTS)})", parameter="partialMatch")


def _matches(session: Document, wanted: Document) -> bool:
    """Whether a session passes the filters; text is compared whole, or in part with `partialMatch`."""
    for name, texts in _TEXTS.items():
        text, values = wanted.get(name), texts(session)
        if text is None or text in values:
            continue
        in_part = wanted.get("partialMatch") and len(text) >= _LEAST_PART
        if not in_part or not any(text.lower() in value.lower() for value in values):
            return False
    if "state" in wanted and session["state"] != wanted["state"]:
        return False
    created = parse_datetime(session["created"])
    if "createdBefore" in wanted and created >= wanted["createdBefore"]:
        return False
    return not ("createdAfter" in wanted and created <= wanted["createdAfter"])


def sorted_by(field: Any, model: Type[Model], documents: List[Document]) -> List[Document]:
    """Documents of a model in the order that `sort` asks for: a field, with a minus for descending.

    What does not have the field goes before what has it.
    """
    if not field:
        return documents
    descending = field.startswith("-")
    name = field[1:] if descending else field
    kind = model._by_wire[name].kind.published_name if name in model._by_wire else None
    if kind not in _SORTABLE:
        refuse("Invalid", f"the sandbox cannot sort by {name}", parameter="sort")

    def key(document: Document) -> Any:
        value = document.get(name)
        if value is not None and kind == "datetime":  # as texts, 12:00:00.5Z would come before 12:00:00Z
            value = parse_datetime(value)
        return value is not None, value

    return sorted(documents, key=key, reverse=descending)


def _page(documents: List[Document], wanted: Document) -> Tuple[List[Document], bool]:
    """The page that `skip` and `pageSize` ask for, and whether there is more."""
    start = max(wanted.get("skip", 0), 0)
    end = start + wanted.get("pageSize", _DEFAULT_PAGE)
    return documents[start:end], end < len(documents)
