"""Events: custom ones that integrations send, and those that are recorded for sessions and profiles."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

from talon_one.sandbox.contract import Answer, Call, refuse
from talon_one.sandbox.service.answers import Answers, Moment
from talon_one.sandbox.service.attributes import Attributes
from talon_one.sandbox.service.base import Service, conflict, missing, serves
from talon_one.sandbox.service.booking import Booking
from talon_one.sandbox.service.evaluating import Evaluating
from talon_one.sandbox.service.lists import Filter, after, before, either, equal, listed
from talon_one.sandbox.service.occasion import Occasion
from talon_one.sandbox.service.profiles import Profiles
from talon_one.sandbox.service.updates import Updates, check_content

Document = Dict[str, Any]

_BUILT_IN = "talon_"


class Events(Service):
    """The events of the account."""

    # -- sending --------------------------------------------------------------------------------

    @serves
    def track_event_v2(self, call: Call) -> Any:
        """Evaluate a custom event, and keep it."""
        answer = self._tracked(call, {})
        return Answer(204) if call.query.get("silent", "yes") != "no" else answer

    @serves
    def track_event_v3(self, call: Call) -> Any:
        """The same with an id of the caller's, which is taken once."""
        integration_id = call.body["integrationId"]
        if self._store.get("event_id", integration_id) is not None:
            conflict(f"There is an event with the ID {integration_id!r} already")
        more = {"integrationId": integration_id}
        connected = call.body.get("connectedSessionId")
        if connected is not None:
            session = self._store.get("session", connected)
            if session is None or session["session"]["state"] != "closed":
                refuse("Invalid", "the session has to be there, and closed", pointer="/connectedSessionId")
            more["connectedSessionId"] = connected
        if call.body.get("referralCode"):
            more["referralCode"] = call.body["referralCode"]
        return self._tracked(call, more)

    def _tracked(self, call: Call, more: Document) -> Document:
        body, content = call.body, call.body.get("responseContent") or []
        check_content(call, content)
        if call.query.get("forceCompleteEvaluation") and not call.dry:
            refuse("Invalid", "it works only together with dry=true", parameter="forceCompleteEvaluation")
        if body["type"].startswith(_BUILT_IN):
            refuse("Invalid", "built-in events cannot be sent", pointer="/type")
        profile_id: str = body.get("profileId") or ""
        self.other(Updates).check_id(profile_id, pointer="/profileId")
        attributes = {name: value for name, value in (body.get("attributes") or {}).items() if value is not None}
        self.other(Attributes).check("Event", attributes, "/attributes", body["type"])
        profile = self._visit(profile_id, call.dry)
        event = {"type": body["type"], "attributes": attributes, **more}
        only = body.get("evaluableCampaignIds") if call.dry else None
        card = next(iter(body.get("loyaltyCards") or ()), None)
        occasion = Occasion(self.application_id(), self._store.next_id("event"), profile_id, None, card)
        about: Dict[str, Any] = {"event": {"id": occasion.event_id, **event}, "profile": profile}
        if body.get("storeIntegrationId"):
            about["store"] = self._store.get("store", f"{self.application_id()}/{body['storeIntegrationId']}")
        if card:
            about["card"] = self._store.get("card", card)
        evaluation = self.other(Evaluating).evaluate(
            self.application_id(),
            evaluable=frozenset(only) if only else None,
            complete=bool(call.query.get("forceCompleteEvaluation")),
            **about,
        )
        created: Dict[str, str] = {}
        made: List[Document] = self.other(Booking).at_once(occasion, evaluation, created)
        made += self.other(Booking).closing(occasion, evaluation, created)["created"]
        recorded = self.other(Answers).record_event({}, evaluation, body["type"], occasion, **event)
        if "integrationId" in more:
            self._store.put("event_id", more["integrationId"], {"event": occasion.event_id})
        self._store.put("event_type", f"{occasion.application_id}/{body['type']}", {"name": body["type"]})
        what = Moment({}, evaluation, recorded, occasion, self.moment(), made, only)
        return self.other(Answers).integration_state(what, content)

    def _visit(self, profile_id: str, dry: bool) -> Optional[Document]:
        if not profile_id:
            return None
        profiles = self.other(Profiles)
        profile = profiles.ensure(profile_id)
        if not dry:
            profile["lastActivity"] = self.now()
            profiles.keep(profile)
        return profile

    # -- reading --------------------------------------------------------------------------------

    @serves
    def get_event_v3(self, call: Call) -> Document:
        """One that was sent with an id."""
        kept = self._store.get("event_id", call.path["integrationId"])
        event = kept and self._store.get("event", str(kept["event"]))
        if not event:
            missing("event", call.path["integrationId"])
        names = (
            "id",
            "created",
            "applicationId",
            "profileId",
            "storeIntegrationId",
            "type",
            "attributes",
            "integrationId",
            "connectedSessionId",
            "referralCode",
            "effects",
        )
        return {name: event[name] for name in names if name in event}

    @serves
    def get_application_events_without_total_count(self, call: Call) -> Document:
        """The events of an Application, oldest first."""
        events = self._store.all("event", call.path["applicationId"])
        return listed(call, events, self._filters(), show=self._as_application_event)

    @serves
    def get_application_event_types(self, call: Call) -> Document:
        """The types of events that have occurred in it."""
        events = self._store.all("event", call.path["applicationId"])
        names = dict.fromkeys(event["type"] for event in events)
        return listed(call, ({"name": name} for name in names), show=lambda one: one["name"])

    @serves
    def get_event_types(self, call: Call) -> Document:
        """The types of events that attributes are defined for."""
        defined: Dict[str, Document] = {}
        for attribute in self._store.all("attribute", "Event"):
            name = attribute.get("eventType")
            if name and name not in defined:
                defined[name] = {"id": attribute["id"], "created": attribute["created"], "title": name, "name": name}
        filters = {"name": lambda one, wanted: one["name"] == wanted, "includeOldVersions": lambda one, wanted: True}
        return listed(call, defined.values(), filters)

    def _filters(self) -> Dict[str, Filter]:
        def of_customer(attribute: str) -> Filter:
            def passes(event: Document, wanted: str) -> bool:
                profile = self.other(Profiles).get(event["profileId"]) or {"attributes": {}}
                return wanted.lower() in str(profile["attributes"].get(attribute, "")).lower()

            return passes

        def campaign_named(event: Document, wanted: str) -> bool:
            numbers = {str(effect["campaignId"]) for effect in event["effects"]}
            campaigns = [self._store.get("campaign", number) for number in numbers]
            return any(one and wanted.lower() in one["name"].lower() for one in campaigns)

        return {
            "type": either("type"),
            "createdBefore": before("created"),
            "createdAfter": after("created"),
            "session": equal("sessionId"),
            "profile": equal("profileId"),
            "customerName": of_customer("Name"),
            "customerEmail": of_customer("Email"),
            "couponCode": lambda event, wanted: _has_code(event, "Coupon", wanted),
            "referralCode": lambda event, wanted: _has_code(event, "Referral", wanted),
            "ruleQuery": lambda event, wanted: _any(event, lambda one: wanted.lower() in one["ruleName"].lower()),
            "campaignQuery": campaign_named,
            "effectType": lambda event, wanted: _any(event, lambda one: bool(one["effectType"] == wanted)),
        }

    def _as_application_event(self, event: Document) -> Document:
        """As the model `ApplicationEvent`."""
        profile = self.other(Profiles).get(event["profileId"]) if event["profileId"] else None
        session = self._store.get("session", event["sessionId"]) if "sessionId" in event else None
        names = ("id", "created", "applicationId", "type", "attributes", "effects", "ruleFailureReasons")
        shown = {name: event[name] for name in (*names, "integrationId", "storeIntegrationId") if name in event}
        return {
            **shown,
            **({"profileId": profile["id"]} if profile else {}),
            **({"sessionId": session["id"]} if session else {}),
        }


def _any(event: Document, holds: Callable[[Document], bool]) -> bool:
    return any(holds(effect) for effect in event["effects"])


def _has_code(event: Document, what: str, wanted: str) -> bool:
    """Whether a code was used in an event, accepted or not."""
    types = (f"accept{what}", f"reject{what}", f"rollback{what}")
    return _any(event, lambda one: one["effectType"] in types and one["props"]["value"] == wanted)
