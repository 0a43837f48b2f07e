"""Referral codes of campaigns, and the friends that they bring."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Optional

from talon_one.models import UpdateReferral
from talon_one.sandbox.contract import Answer, Call, refuse
from talon_one.sandbox.service.base import missing, sent_of, serves
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.codes import Codes, code_filters, read_attributes, read_moment, read_number
from talon_one.sandbox.service.lists import filtered, ignored, listed
from talon_one.sandbox.service.occasion import Occasion
from talon_one.sandbox.service.tables import exported, imported, wrong_row

Document = Dict[str, Any]

_IMPORT = ("startdate", "expirydate", "limitval", "attributes")
_EXPORT = {
    "code": "code",
    "advocateprofileintegrationid": "advocateProfileIntegrationId",
    "startdate": "startDate",
    "expirydate": "expiryDate",
    "limitval": "usageLimit",
    "attributes": "attributes",
}
_SHARED = ("startDate", "expiryDate", "usageLimit", "attributes")


class Referrals(Codes):
    """The referrals of all campaigns."""

    kind = "referral"
    property = "code"

    # -- making ---------------------------------------------------------------------------------

    @serves
    def create_referral(self, call: Call) -> Document:
        """A new one for an advocate."""
        advocate, friend = call.body["advocateProfileIntegrationId"], call.body.get("friendProfileIntegrationId")
        (made,) = self._made(call.body, [advocate], {} if friend is None else {"friendProfileIntegrationId": friend})
        return made

    @serves
    def create_referrals_for_multiple_advocates(self, call: Call) -> Any:
        """One for each of some advocates."""
        made = self._made(call.body, call.body["advocateProfileIntegrationIds"], {"batchId": self.new_batch()})
        if call.query.get("silent", "yes") != "no":
            return Answer(204)
        return Answer(201, {"totalResultSize": len(made), "data": made})

    def _made(self, body: Document, advocates: Iterable[str], given: Mapping[str, Any]) -> List[Document]:
        campaign = self._store.with_id("campaign", body["campaignId"])
        if campaign is None:
            refuse("Invalid", f"there is no campaign {body['campaignId']}", pointer="/campaignId")
        settings = body if body.get("referralPattern") else campaign.get("referralSettings")
        codes = self.new_codes(campaign, settings)
        shared = {name: body[name] for name in _SHARED if body.get(name) is not None}
        made = [self.new_referral(campaign, next(codes), advocate, {**shared, **given}) for advocate in advocates]
        self._store.put_all("referral", [(one["code"], campaign["id"], one) for one in made])
        return made

    def new_referral(self, campaign: Document, code: str, advocate: str, given: Mapping[str, Any]) -> Document:
        """A referral as it begins; it is not kept yet."""
        return {
            "id": self._store.next_id("referral"),
            "created": self.now(),
            "campaignId": campaign["id"],
            "code": code,
            "advocateProfileIntegrationId": advocate,
            "usageLimit": 1,
            "usageCounter": 0,
            "attributes": {},
            **given,
        }

    @serves
    def import_referrals(self, call: Call) -> Document:
        """New ones, with the codes of a table."""
        campaign, made = self._campaign(call), {}
        number, batch = self._store.next_id("import"), self.new_batch()
        for line, row in imported(call.body, ["code", "advocateprofileintegrationid"], _IMPORT):
            code = self.imported_code(line, row["code"], campaign)
            if code in made or self._store.get("referral", code) is not None:
                raise wrong_row(line, f"the code {code!r} is there already")
            given = {
                "usageLimit": read_number(line, row, "limitval", 1),
                "startDate": read_moment(line, row, "startdate"),
                "expiryDate": read_moment(line, row, "expirydate"),
                "attributes": read_attributes(line, row),
                "batchId": batch,
                "importId": number,
            }
            given = {name: value for name, value in given.items() if value is not None}
            made[code] = self.new_referral(campaign, code, row["advocateprofileintegrationid"], given)
        self._store.put_all("referral", [(code, campaign["id"], one) for code, one in made.items()])
        return self.import_record(number, "Referral", len(made))

    # -- redemptions ----------------------------------------------------------------------------

    def redeem(self, code: str, occasion: Occasion, times: int = 1) -> None:
        """Count a redemption, and note whom the advocate has brought; times=-1 takes it back."""
        referral = self.of_code(code)
        if referral is None:  # it may have been deleted since
            return
        referral["usageCounter"] += times
        self.keep(referral)
        key = f"{referral['id']}/{occasion.profile_id}"
        if times < 0:
            self._store.delete("friend", key)
            self._store.delete("referred", f"{referral['campaignId']}/{occasion.profile_id}")
            return
        friend = {
            "applicationId": occasion.application_id,
            "sessionId": (occasion.session or {}).get("integrationId", ""),
            "advocateIntegrationId": referral["advocateProfileIntegrationId"],
            "friendIntegrationId": occasion.profile_id,
            "code": referral["code"],
            "created": self.now(),
        }
        parent = f"{occasion.application_id}/{referral['advocateProfileIntegrationId']}"
        self._store.put("friend", key, friend, parent=parent)
        self._store.put("referred", f"{referral['campaignId']}/{occasion.profile_id}", {}, parent=referral["id"])

    def in_inventory(self, code: str) -> Optional[Document]:
        """The referral of a code with the customers who have used it, as the model `InventoryReferral`."""
        referral = self.of_code(code)
        if referral is None:
            return None
        advocate = referral["advocateProfileIntegrationId"]
        friends = [
            friend["friendIntegrationId"]
            for friend in self._store.all("friend", f"{self.application_id()}/{advocate}")
            if friend["code"] == referral["code"]
        ]
        return {**referral, "referredCustomers": friends}

    def was_referred(self, campaign_id: int, profile_id: str) -> bool:
        """Whether a profile has redeemed a referral of a campaign before."""
        return self._store.get("referred", f"{campaign_id}/{profile_id}") is not None

    # -- reading and changing -------------------------------------------------------------------

    @serves
    def get_referrals_without_total_count(self, call: Call) -> Document:
        """The referrals of a campaign."""
        referrals = self._store.all("referral", self._campaign(call)["id"])
        return listed(call, referrals, code_filters("code", self.moment()))

    @serves
    def update_referral(self, call: Call) -> Document:
        """New settings for one; what is left out stays."""
        referral, body = self._of(call), call.body
        given = sent_of(UpdateReferral, body)
        if "attributes" in given:
            given["attributes"] = {**(referral.get("attributes") or {}), **given["attributes"]}
        referral.update(given)
        self.keep(referral)
        return referral

    @serves
    def delete_referral(self, call: Call) -> None:
        """Forget one, and whom it has brought: they may be referred again."""
        referral = self._of(call)
        self._store.delete_all("referred", referral["id"])
        self._store.delete("referral", referral["code"])

    @serves
    def export_referrals(self, call: Call) -> str:
        """The referrals of an Application as a table."""
        referrals = [
            referral
            for campaign in self._store.all("campaign", call.path["applicationId"])
            for referral in self._store.all("referral", campaign["id"])
        ]
        filters = {
            **code_filters("code", self.moment()),
            "campaignId": lambda one, wanted: one["campaignId"] == wanted,
            "dateFormat": ignored,
        }
        rows = (
            {column: one.get(name) for column, name in _EXPORT.items()} for one in filtered(call, referrals, filters)
        )
        return exported(list(_EXPORT), rows, call.query.get("dateFormat"))

    @serves
    def get_application_customer_friends(self, call: Call) -> Document:
        """Whom an advocate has brought: see `Referrals.note_friend`."""
        friends = self._store.all("friend", f"{call.path['applicationId']}/{call.path['integrationId']}")
        return listed(call, friends)

    def _campaign(self, call: Call) -> Document:
        return self.other(Campaigns).of(call)

    def _of(self, call: Call) -> Document:
        campaign, text = self._campaign(call), call.path["referralId"]
        referral = self._store.with_id("referral", int(text)) if text.isdecimal() else None
        if referral is None or referral["campaignId"] != campaign["id"]:
            missing("referral with the id", text)
        return referral
