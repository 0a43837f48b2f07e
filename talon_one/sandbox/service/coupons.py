"""Coupons of campaigns: making, changing, searching, reserving, importing and exporting them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, Type

from talon_one.model import Model
from talon_one.model.timestamps import parse_datetime
from talon_one.models import Coupon, UpdateCoupon, UpdateCouponBatch
from talon_one.sandbox.contract import Answer, Call, refuse
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.base import missing, sent_of, serves
from talon_one.sandbox.service.campaigns import Campaigns, is_in_state
from talon_one.sandbox.service.codes import (
    Codes,
    code_filters,
    read_attributes,
    read_moment,
    read_number,
)
from talon_one.sandbox.service.lists import Filter, after, before, filtered, ignored, in_order, listed, with_moments
from talon_one.sandbox.service.profiles import Profiles
from talon_one.sandbox.service.tables import exported, imported, wrong_row

Document = Dict[str, Any]

#: The kind of documents that say what is left of a job that makes coupons, by their batch.
JOB = "coupon_job"
#: Coupons that one request makes before it is answered.
MOST_AT_ONCE = 20_000

_DELETED_LATELY = timedelta(days=7)  # how long exports have what was deleted

_IMPORT = ("expirydate", "startdate", "recipientintegrationid", "limitval", "discountlimit", "attributes")
_EXPORT = {
    "accountid": None,
    "applicationid": None,
    "attributes": "attributes",
    "batchid": "batchId",
    "campaignid": "campaignId",
    "counter": "usageCounter",
    "created": "created",
    "deleted": "deleted",
    "deleted_changelogid": None,
    "discount_counter": "discountCounter",
    "discount_limitval": "discountLimit",
    "expirydate": "expiryDate",
    "id": "id",
    "importid": "importId",
    "is_reservation_mandatory": "isReservationMandatory",
    "limits": "limits",
    "limitval": "usageLimit",
    "recipientintegrationid": "recipientIntegrationId",
    "referralid": "referralId",
    "reservation": "reservation",
    "reservation_counter": "reservationCounter",
    "reservation_limitval": "reservationLimit",
    "startdate": "startDate",
    "value": "value",
}
_SET_BY_REQUESTS = (
    "usageLimit",
    "discountLimit",
    "reservationLimit",
    "startDate",
    "expiryDate",
    "limits",
    "recipientIntegrationId",
    "attributes",
    "isReservationMandatory",
    "implicitlyReserved",
    "batchId",
)


class Coupons(Codes):
    """The coupons of all campaigns."""

    kind = "coupon"
    property = "value"

    # -- reading --------------------------------------------------------------------------------

    @serves
    def get_coupons_without_total_count(self, call: Call) -> Document:
        """The coupons of a campaign."""
        if "usable" in call.query and "redeemed" in call.query:
            refuse("Invalid", "usable and redeemed cannot be combined", parameter="redeemed")
        campaign = self._campaign(call)
        return listed(call, self._store.all("coupon", campaign["id"]), self._filters(call.query))

    @serves
    def search_coupons_advanced_without_total_count(self, call: Call) -> Document:
        """Those of a campaign that have some attributes."""
        campaign = self._campaign(call)
        return listed(
            call, _with_attributes(self._store.all("coupon", campaign["id"]), call.body), self._filters(call.query)
        )

    @serves
    def search_coupons_advanced_application_wide_without_total_count(self, call: Call) -> Document:
        """Those of an Application that have some attributes."""
        return listed(call, _with_attributes(self._of_application(call), call.body), self._filters(call.query))

    @serves
    def export_coupons(self, call: Call) -> str:
        """The coupons of an Application as a table."""
        found = filtered(call, self._exported(call), self._filters(call.query))
        application = self._store.get("application", str(call.path["applicationId"])) or {}
        fixed = {"accountid": application["accountId"], "applicationid": application["id"]}
        columns = ["value"] if call.query.get("valuesOnly") else list(_EXPORT)
        rows = (
            {**fixed, **{column: one.get(name) for column, name in _EXPORT.items() if name}}
            for one in in_order(call.query.get("sort"), Coupon, found)
        )
        return exported(columns, rows, call.query.get("dateFormat"))

    def _filters(self, query: Mapping[str, Any]) -> Dict[str, Filter]:
        filters = code_filters("value", self.moment())
        if query.get("exactMatch"):
            filters["value"] = lambda one, wanted: one["value"].lower() == wanted.lower()
        campaigns: Dict[int, Document] = {}

        def in_state(one: Document, wanted: str) -> bool:
            number = one["campaignId"]
            if number not in campaigns:
                campaigns[number] = self.other(Campaigns).as_of_now(self.found("campaign", number))
            return is_in_state(campaigns[number], wanted)

        return {
            **filters,
            "exactMatch": ignored,
            "valuesOnly": ignored,
            "dateFormat": ignored,
            "deletedBefore": before("deleted"),
            "deletedAfter": after("deleted"),
            "campaignId": lambda one, wanted: one["campaignId"] == wanted,
            "campaignState": in_state,
        }

    def _of_application(self, call: Call) -> Iterable[Document]:
        for campaign in self._store.all("campaign", call.path["applicationId"]):
            yield from self._store.all("coupon", campaign["id"])

    def _exported(self, call: Call) -> Iterable[Document]:
        """Those that are there, or those deleted lately where these are asked for."""
        if "deletedBefore" not in call.query and "deletedAfter" not in call.query:
            return self._of_application(call)
        since = self.moment() - _DELETED_LATELY
        deleted = self._store.all("deleted_coupon", call.path["applicationId"])
        return [one for one in deleted if parse_datetime(one["deleted"]) >= since]

    def _campaign(self, call: Call) -> Document:
        return self.other(Campaigns).of(call)

    def _of(self, call: Call) -> Document:
        campaign, text = self._campaign(call), call.path["couponId"]
        coupon = self._store.with_id("coupon", int(text)) if text.isdecimal() else None
        if coupon is None or coupon["campaignId"] != campaign["id"]:
            missing("coupon with the id", text)
        return coupon

    # -- making ---------------------------------------------------------------------------------

    @serves
    def create_coupons(self, call: Call) -> Any:
        """New ones, with generated codes."""
        body = call.body
        many = body["numberOfCoupons"]
        if body.get("limits") and (many > 1 or body.get("recipientIntegrationId")):
            refuse("Invalid", "limits are only for a single coupon without a recipient", pointer="/limits")
        settings = {"validCharacters": body.get("validCharacters"), "couponPattern": body.get("couponPattern")}
        if not settings["couponPattern"] and body.get("uniquePrefix"):
            settings["couponPattern"] = f"{body['uniquePrefix']}########"
        made = self._made(self._campaign(call), body, settings, [None] * many)
        return _unless_silent(call, made)

    @serves
    def create_coupons_for_multiple_recipients(self, call: Call) -> Any:
        """One for each of some customers."""
        made = self._made(self._campaign(call), call.body, call.body, call.body["recipientsIntegrationIds"])
        return _unless_silent(call, made)

    @serves
    def create_coupons_async(self, call: Call) -> Document:
        """As `create_coupons`, of any number; as many as that makes are there at once, the rest is a job."""
        campaign, body, many = self._campaign(call), call.body, call.body["numberOfCoupons"]
        at_once = min(many, MOST_AT_ONCE)
        batch = self._made(campaign, body, body.get("couponSettings"), [None] * at_once)[0]["batchId"]
        if many > at_once:
            self._store.put(JOB, batch, {"campaignId": campaign["id"], "body": body, "left": many - at_once})
        return {"batchId": batch}

    def go_on(self, batch: str, many: int) -> None:
        """Make some more coupons of the job of a batch, which is over when none is left to make."""
        job = self._store.get(JOB, batch) or {}
        campaign = self._store.get("campaign", str(job["campaignId"]))
        if campaign is None:  # it was deleted
            self._store.delete(JOB, batch)
            return
        body = {**job["body"], "batchId": batch}
        self._made(campaign, body, body.get("couponSettings"), [None] * min(many, job["left"]))
        if job["left"] > many:
            self._store.put(JOB, batch, {**job, "left": job["left"] - many})
        else:
            self._store.delete(JOB, batch)

    def _made(
        self,
        campaign: Document,
        body: Document,
        settings: Optional[Mapping[str, Any]],
        recipients: Sequence[Optional[str]],
    ) -> List[Document]:
        given = {name: body[name] for name in _SET_BY_REQUESTS if body.get(name) is not None}
        given.setdefault("batchId", self.new_batch())
        settings = (
            settings if settings and settings.get("couponPattern") else campaign.get("couponSettings") or settings
        )
        codes = self.new_codes(campaign, settings)
        made = []
        for recipient in recipients:
            own = {} if recipient is None else {"recipientIntegrationId": recipient}
            made.append(self.new_coupon(campaign, next(codes), {**given, **own}))
        self._store.put_all("coupon", [(one["value"], campaign["id"], one) for one in made])
        return made

    def new_coupon(self, campaign: Document, code: str, given: Mapping[str, Any]) -> Document:
        """A coupon as it begins; it is not kept yet."""
        coupon = {
            "id": self._store.next_id("coupon"),
            "created": self.now(),
            "campaignId": campaign["id"],
            "value": code,
            "usageLimit": 1,
            "usageCounter": 0,
            "attributes": {},
            "reservation": True,
            "reservationCounter": 0,
            "isReservationMandatory": False,
            **given,
        }
        _count_discounts(coupon)
        return coupon

    @serves
    def import_coupons(self, call: Call) -> Document:
        """New ones, with the codes of a table."""
        campaign, made = self._campaign(call), {}
        number, batch = self._store.next_id("import"), self.new_batch()
        for line, row in imported(call.body, ["value"], _IMPORT):
            code = self.imported_code(line, row["value"], campaign)
            if code in made or self._store.get("coupon", code) is not None:
                if call.query.get("skipDuplicates"):
                    continue
                raise wrong_row(line, f"the code {code!r} is there already")
            given: Document = {
                "usageLimit": read_number(line, row, "limitval", 1),
                "startDate": read_moment(line, row, "startdate"),
                "expiryDate": read_moment(line, row, "expirydate"),
                "recipientIntegrationId": row.get("recipientintegrationid"),
                "attributes": read_attributes(line, row),
                "batchId": batch,
                "importId": number,
            }
            if "discountlimit" in row:
                given["discountLimit"] = read_number(line, row, "discountlimit", 0, whole=False)
            given = {name: value for name, value in given.items() if value is not None}
            made[code] = self.new_coupon(campaign, code, given)
        self._store.put_all("coupon", [(code, campaign["id"], one) for code, one in made.items()])
        return self.import_record(number, "Coupon", len(made))

    # -- changing -------------------------------------------------------------------------------

    @serves
    def update_coupon(self, call: Call) -> Document:
        """New settings for one; dates and a recipient that are left out are removed."""
        coupon = self._of(call)
        for name in ("startDate", "expiryDate", "recipientIntegrationId"):
            coupon.pop(name, None)
        _change(coupon, call.body, UpdateCoupon)
        self.keep(coupon)
        return coupon

    @serves
    def update_coupon_batch(self, call: Call) -> None:
        """New settings for those of a batch, or for all of a campaign."""
        campaign, batch = self._campaign(call), call.body.get("batchID")
        changed = [one for one in self._store.all("coupon", campaign["id"]) if batch in (None, one.get("batchId"))]
        jobs = self._jobs(campaign, batch)
        for coupon in (*changed, *(job["body"] for _, job in jobs)):
            for name in ("startDate", "expiryDate"):
                coupon.pop(name, None)
            _change(coupon, call.body, UpdateCouponBatch)
        self._store.put_all("coupon", [(one["value"], campaign["id"], one) for one in changed])
        self._store.put_all(JOB, [(number, "", job) for number, job in jobs])

    @serves
    def delete_coupon(self, call: Call) -> None:
        """Forget one."""
        self._delete(self._campaign(call), [self._of(call)])

    @serves
    def delete_coupons(self, call: Call) -> None:
        """Forget those of a campaign that pass the filters; without any, all."""
        campaign = self._campaign(call)
        self._delete(campaign, filtered(call, self._store.all("coupon", campaign["id"]), self._filters(call.query)))
        self._end_jobs(campaign, call.query)

    @serves
    def create_coupons_deletion_job(self, call: Call) -> Document:
        """As `delete_coupons`; here they are gone at once."""
        campaign, wanted = self._campaign(call), call.body["filters"]
        if "usable" in wanted and "redeemed" in wanted:
            refuse("Invalid", "usable and redeemed cannot be combined", pointer="/filters/redeemed")
        filters, asked = self._filters(wanted), with_moments(wanted)
        coupons = self._store.all("coupon", campaign["id"])
        self._delete(
            campaign,
            [
                one
                for one in coupons
                if all(filters[name](one, value) for name, value in asked.items() if name in filters)
            ],
        )
        self._end_jobs(campaign, wanted)
        return {"id": self._store.next_id("deletion_job")}

    # -- redemptions ----------------------------------------------------------------------------

    def count_redemption(self, coupon: Mapping[str, Any], profile_id: str, times: int = 1) -> None:
        """Count that a profile has redeemed a coupon."""
        if profile_id:
            count = self.redemptions(coupon, profile_id) + times
            redemption = {"couponId": coupon["id"], "profileIntegrationId": profile_id, "count": count}
            self._store.put("redemption", _profile_key(coupon, profile_id), redemption, parent=profile_id)

    def redemptions(self, coupon: Mapping[str, Any], profile_id: str) -> int:
        """How often a profile has redeemed a coupon."""
        kept = self._store.get("redemption", _profile_key(coupon, profile_id))
        return 0 if kept is None else int(kept["count"])

    # -- reservations ---------------------------------------------------------------------------

    @serves
    def create_coupon_reservation(self, call: Call) -> Document:
        """Reserve a code for some customers; the coupon's own limit of reservations is not looked at."""
        coupon = self._reserved(call)
        for profile_id in dict.fromkeys(call.body["integrationIDs"]):
            self.reserve(coupon, profile_id)
        self.keep(coupon)
        return {**coupon, "reservations": self._store.all("reservation", coupon["id"])}

    @serves
    def delete_coupon_reservation(self, call: Call) -> None:
        """Give reservations of some customers up."""
        coupon = self._reserved(call)
        for profile_id in dict.fromkeys(call.body["integrationIDs"]):
            if self.is_reserved(coupon, profile_id):
                self._store.delete("reservation", _profile_key(coupon, profile_id))
                coupon["reservationCounter"] -= 1
        self.keep(coupon)

    @serves
    def get_reserved_customers(self, call: Call) -> Document:
        """Who has reserved a code."""
        reserved = [
            {**self.other(Profiles).as_kept(one["recipientIntegrationId"]), "reservedAt": one["createdAt"]}
            for one in self._store.all("reservation", self._reserved(call)["id"])
        ]
        return {"totalResultSize": len(reserved), "data": reserved}

    def reserve(self, coupon: Document, profile_id: str) -> bool:
        """Reserve a coupon for a customer, and count that in the document; whether it is a new reservation."""
        if self.is_reserved(coupon, profile_id):
            return False
        reservation = {"couponId": coupon["id"], "recipientIntegrationId": profile_id, "createdAt": self.now()}
        self._store.put("reservation", _profile_key(coupon, profile_id), reservation, parent=coupon["id"])
        coupon["reservationCounter"] = coupon.get("reservationCounter", 0) + 1
        return True

    def is_reserved(self, coupon: Mapping[str, Any], profile_id: str) -> bool:
        """Whether a coupon is reserved for a customer."""
        return self._store.get("reservation", _profile_key(coupon, profile_id)) is not None

    def _reserved(self, call: Call) -> Document:
        coupon = self.of_code(call.path["couponValue"])
        return missing("coupon", call.path["couponValue"]) if coupon is None else coupon

    # -- for the above --------------------------------------------------------------------------

    def _jobs(self, campaign: Document, batch: Optional[str]) -> List[Tuple[str, Document]]:
        """The jobs that make coupons of a batch, or of a whole campaign, each with its batch."""
        jobs = self._store.items(JOB)
        return [(one, job) for one, job in jobs if job["campaignId"] == campaign["id"] and batch in (None, one)]

    def _end_jobs(self, campaign: Document, filters: Mapping[str, Any]) -> None:
        """Make no more coupons of a batch, or a campaign, that is deleted whole."""
        if filters.keys() <= {"batchId"}:
            for batch, _ in self._jobs(campaign, filters.get("batchId")):
                self._store.delete(JOB, batch)

    def _delete(self, campaign: Document, coupons: Iterable[Document]) -> None:
        """Forget some, which exports can have for some days more."""
        place, now = campaign["applicationId"], self.now()
        deleted = [{**coupon, "deleted": now} for coupon in coupons]
        self._store.put_all("deleted_coupon", [(str(one["id"]), place, one) for one in deleted])
        for coupon in deleted:
            self._store.delete("coupon", coupon["value"])


def _profile_key(coupon: Mapping[str, Any], profile_id: str) -> str:
    return f"{coupon['id']}/{profile_id}"


def _with_attributes(coupons: Iterable[Document], wanted: Mapping[str, Any]) -> List[Document]:
    return [one for one in coupons if all((one.get("attributes") or {}).get(n) == v for n, v in wanted.items())]


def _change(coupon: Document, body: Mapping[str, Any], model: Type[Model]) -> None:
    given = {name: value for name, value in sent_of(model, body).items() if name in _SET_BY_REQUESTS}
    if "attributes" in given:
        given["attributes"] = {**(coupon.get("attributes") or {}), **given["attributes"]}
    coupon.update(given)
    _count_discounts(coupon)


def _count_discounts(coupon: Document) -> None:
    """What is left of a discount limit; a coupon without one counts nothing."""
    if coupon.get("discountLimit"):
        coupon.setdefault("discountCounter", 0)
        coupon["discountRemainder"] = max(0, amount(coupon["discountLimit"], -coupon["discountCounter"]))


def _unless_silent(call: Call, made: List[Document]) -> Any:
    if call.query.get("silent", "yes") != "no":
        return Answer(204)
    return {"totalResultSize": len(made), "data": made}
