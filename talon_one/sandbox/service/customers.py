"""What the Management API shows of sessions and customers."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, List, Mapping

from talon_one.sandbox.contract import Call, Refused, refuse
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.base import Service, missing, serves
from talon_one.sandbox.service.lists import Filter, after, before, ignored, listed
from talon_one.sandbox.service.profiles import Profiles

Document = Dict[str, Any]

_LEAST_PART = 3  # characters; a shorter text must match whole, even with `partialMatch`
_TEXTS: Dict[str, Callable[[Document], List[str]]] = {  # the filters of sessions by text, and what they look at
    "profile": lambda session: [session["profileId"]],
    "coupon": lambda session: session["couponCodes"],
    "referral": lambda session: [session["referralCode"]],
    "integrationId": lambda session: [session["integrationId"]],
    "storeIntegrationId": lambda session: [session.get("storeIntegrationId", "")],
}
_DISCOUNTS = (
    "setDiscount",
    "setDiscountPerItem",
    "setDiscountPerAdditionalCost",
    "setDiscountPerAdditionalCostPerItem",
)


class Customers(Service):
    """Sessions and customers, as the Management API has them."""

    # -- sessions -------------------------------------------------------------------------------

    @serves
    def get_application_sessions(self, call: Call) -> Document:
        """The sessions of an Application."""
        wanted = call.query
        if wanted.get("partialMatch") and sum(name in wanted for name in _TEXTS) != 1:
            refuse("Invalid", f"it needs one text filter ({', '.join(_TEXTS)})", parameter="partialMatch")
        sessions = [record["session"] for record in self._store.all("session", call.path["applicationId"])]
        answer = listed(call, sessions, _filters(wanted), show=self._as_application_session)
        if len(answer["data"]) == 1:  # the service adds up discounts only where it answers with a single session
            (shown,) = answer["data"]
            answer["data"] = [self._with_discounts(shown)]
        return answer

    @serves
    def get_application_session(self, call: Call) -> Document:
        """One of them, by its number."""
        record = self._store.with_id("session", call.path["sessionId"])
        if record is None or record["session"]["applicationId"] != call.path["applicationId"]:
            number = call.path["sessionId"]
            raise Refused(404, f"There is no session with the id {number} (the number, not the integration id)")
        return self._with_discounts(self._as_application_session(record["session"]))

    @serves
    def get_application_sessions_by_customer_attributes(self, call: Call) -> Document:
        """Those of customers who have some attributes."""
        wanted = {profile["integrationId"] for profile in self._searched(call.body)}
        records = self._store.all("session", call.path["applicationId"])
        sessions = [one["session"] for one in records if one["session"]["profileId"] in wanted]
        return listed(call, sessions, show=self._as_application_session)

    def _as_application_session(self, session: Document) -> Document:
        """A session as the model `ApplicationSession`; of several coupon codes, it shows the first."""
        profile = self.other(Profiles).get(session["profileId"]) if session["profileId"] else None
        known: Document = {}
        if profile:
            known = {"profileId": profile["id"], "profileintegrationid": session["profileId"]}
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

    def _with_discounts(self, shown: Document) -> Document:
        record = self._store.get("session", shown["integrationId"]) or {"effects": ()}
        return {**shown, "totalDiscounts": discounts_of(record["effects"])}

    # -- customers ------------------------------------------------------------------------------

    @serves
    def get_customer_profile(self, call: Call) -> Document:
        """A profile of the account, by its number."""
        return self._profile(call)

    @serves
    def get_customer_profiles(self, call: Call) -> Document:
        """The profiles of the account."""
        return listed(call, self._store.all("customer"), {"sandbox": _is_of_environment})

    @serves
    def get_customers_by_attributes(self, call: Call) -> Document:
        """Those that have some attributes."""
        return listed(call, self._searched(call.body), {"sandbox": _is_of_environment})

    @serves
    def get_application_customer(self, call: Call) -> Document:
        """A profile that has been in an Application."""
        profile = self._profile(call)
        if not self._has_been_in(call.path["applicationId"], profile):
            missing("customer", call.path["customerId"])
        return self._in_application(profile)

    @serves
    def get_application_customers(self, call: Call) -> Document:
        """The profiles that have been in it."""
        filters: Dict[str, Filter] = {"integrationId": lambda one, wanted: one["integrationId"] == wanted}
        return listed(call, self._of_application(call, self._store.all("customer")), filters, show=self._in_application)

    @serves
    def get_application_customers_by_attributes(self, call: Call) -> Document:
        """Those of them that have some attributes."""
        return listed(call, self._of_application(call, self._searched(call.body)), show=self._in_application)

    def _profile(self, call: Call) -> Document:
        return self.found("customer", call.path["customerId"])

    def _of_application(self, call: Call, profiles: Iterable[Document]) -> List[Document]:
        number = call.path["applicationId"]
        return [profile for profile in profiles if self._has_been_in(number, profile)]

    def _has_been_in(self, application_id: int, profile: Document) -> bool:
        """Whether a profile has been in an Application: the one that the sandbox serves keeps them all."""
        return application_id == self.application_id()

    def _in_application(self, profile: Document) -> Document:
        """A profile as the model `ApplicationCustomer`."""
        for referral_use in self._store.all("friend"):
            if referral_use["friendIntegrationId"] == profile["integrationId"]:
                return {**profile, "advocateIntegrationId": referral_use["advocateIntegrationId"]}
        return profile

    def _searched(self, query: Mapping[str, Any]) -> List[Document]:
        """The profiles that a `CustomerProfileSearchQuery` finds."""
        attributes, names, numbers = query.get("attributes"), query.get("integrationIDs"), query.get("profileIDs")
        return [
            profile
            for profile in self._store.all("customer")
            if (not names or profile["integrationId"] in names)
            and (not numbers or profile["id"] in numbers)
            and all(profile["attributes"].get(name) == value for name, value in (attributes or {}).items())
        ]


def discounts_of(effects: Iterable[Document]) -> float:
    """The sum of all discounts."""
    return amount(*(effect["props"]["value"] for effect in effects if effect["effectType"] in _DISCOUNTS))


def _is_of_environment(profile: Document, wanted: bool) -> bool:
    return bool(profile.get("sandbox")) is wanted


def _filters(wanted: Mapping[str, Any]) -> Dict[str, Filter]:
    """Filters of sessions; text is compared whole, or in part with `partialMatch`."""

    def matches(values: List[str], text: str) -> bool:
        if text in values:
            return True
        in_part = wanted.get("partialMatch") and len(text) >= _LEAST_PART
        return bool(in_part) and any(text.lower() in value.lower() for value in values)

    def of_text(look: Callable[[Document], List[str]]) -> Filter:
        return lambda session, text: matches(look(session), text)

    return {
        **{name: of_text(look) for name, look in _TEXTS.items()},
        "state": lambda session, state: bool(session["state"] == state),
        "createdBefore": before("created"),
        "createdAfter": after("created"),
        "partialMatch": ignored,
    }
