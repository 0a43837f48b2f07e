"""Achievements, of campaigns and of the account, and how far customers are."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Optional, Type

from talon_one.model import Model
from talon_one.model.timestamps import parse_datetime
from talon_one.models import (
    Achievement,
    AchievementProgressWithDefinition,
    AchievementStatusEntry,
    AchievementV2,
    CreateAchievement,
    CreateAchievementV2,
    CustomerAchievement,
)
from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.base import Service, conflict, missing, sent_of, serves
from talon_one.sandbox.service.campaigns import Campaigns, frontend_state
from talon_one.sandbox.service.lists import containing, equal, listed
from talon_one.sandbox.service.profiles import Profiles
from talon_one.sandbox.service.tables import exported

Document = Dict[str, Any]

_PAGE = 50
_DEFAULTS = {
    "recurrencePolicy": "no_recurrence",
    "activationPolicy": "user_action",
    "allowRollbackAfterCompletion": False,
}
_EXPORT = ("profileIntegrationID", "title", "target", "progress", "status", "startDate", "endDate", "completionDate")
_RUN = ("status", "progress", "startDate", "completionDate", "endDate")
#: How they are called where progress and its achievement stand side by side.
_BESIDE_PROGRESS = {
    "achievementRecurrencePolicy": "recurrencePolicy",
    "achievementActivationPolicy": "activationPolicy",
    "achievementFixedStartDate": "fixedStartDate",
    "achievementEndDate": "endDate",
    "achievementAllowRollbackAfterCompletion": "allowRollbackAfterCompletion",
}


class Achievements(Service):
    """The achievements, and the runs of customers: one after another where an achievement recurs."""

    # -- definitions ----------------------------------------------------------------------------

    def definition(self, achievement_id: int) -> Optional[Document]:
        """An achievement; None where there is none."""
        return self._store.get("achievement", str(achievement_id))

    @serves
    def create_achievement(self, call: Call) -> Document:
        """A new one of a campaign."""
        campaign = self.other(Campaigns).of(call)
        given = sent_of(CreateAchievement, call.body)
        self._check_name(given["name"], self._store.all("achievement", campaign["id"]))
        return self._as(Achievement, self._new(given, campaign["id"], campaignId=campaign["id"]))

    @serves
    def create_achievement_v2(self, call: Call) -> Document:
        """A new one of the account."""
        given = {"subscribedApplications": [], **sent_of(CreateAchievementV2, call.body)}
        self._check_name(given["name"], self._store.all("achievement", ""))
        return self._as(AchievementV2, self._new(given, ""))

    def _check_name(self, name: str, others: Iterable[Document], own: Optional[int] = None) -> None:
        if any(one["name"] == name and one["id"] != own for one in others):
            conflict(f"There is another achievement {name!r}")

    def _new(self, given: Document, parent: object, **more: Any) -> Document:
        number = self._store.next_id("achievement")
        achievement = {**_DEFAULTS, **given, "id": number, "created": self.now(), "userId": 1, **more}
        _check_schedule(achievement)
        self._store.put("achievement", str(number), achievement, parent=parent)
        return achievement

    @serves
    def update_achievement(self, call: Call) -> Document:
        """Change one of a campaign: while that runs, and once there is progress, its texts only."""
        achievement, campaign = self._of_campaign(call), self.other(Campaigns).of(call)
        is_fixed = frontend_state(campaign, self.moment()) == "running" or self._has_progress(achievement["id"])
        self._change(achievement, sent_of(CreateAchievement, call.body), is_fixed)
        return self._as(Achievement, achievement)

    @serves
    def update_achievement_v2(self, call: Call) -> Document:
        """Change one of the account."""
        achievement = self._of_account(call)
        self._change(achievement, sent_of(CreateAchievementV2, call.body), self._has_progress(achievement["id"]))
        return self._as(AchievementV2, achievement)

    def _change(self, achievement: Document, given: Document, is_fixed: bool) -> None:
        texts = ("title", "description", "subscribedApplications")
        for name, value in given.items():
            if is_fixed and name not in texts and achievement.get(name) != value:
                refuse("Invalid", "only the title and the description can be changed now", pointer=f"/{name}")
        parent = achievement.get("campaignId", "")
        self._check_name(given.get("name", ""), self._store.all("achievement", parent), achievement["id"])
        achievement.update(given)
        _check_schedule(achievement)
        self._store.put("achievement", str(achievement["id"]), achievement, parent=parent)

    @serves
    def delete_achievement(self, call: Call) -> None:
        """Forget one of a campaign."""
        self._delete(self._of_campaign(call))

    @serves
    def delete_achievement_v2(self, call: Call) -> None:
        """Forget one of the account."""
        self._delete(self._of_account(call))

    def _delete(self, achievement: Document) -> None:
        for key, run in self._store.items("run"):
            if run["achievementId"] == achievement["id"]:
                self._store.delete("run", key)
        self._store.delete("achievement", str(achievement["id"]))

    @serves
    def get_achievement(self, call: Call) -> Document:
        """One of a campaign."""
        return self._as(Achievement, self._of_campaign(call))

    @serves
    def get_achievement_v2(self, call: Call) -> Document:
        """One of the account, or of a campaign."""
        return self._as(AchievementV2, self._of_account(call))

    @serves
    def list_achievements(self, call: Call) -> Document:
        """Those of a campaign."""
        found = self._store.all("achievement", self.other(Campaigns).of(call)["id"])
        filters = {"title": containing("title")}
        return listed(call, found, filters, page_size=_PAGE, show=lambda one: self._as(Achievement, one))

    @serves
    def list_achievements_v2(self, call: Call) -> Document:
        """All of them."""
        filters = {
            "title": containing("title"),
            "campaignId": lambda one, wanted: one.get("campaignId") in wanted,
            "applicationId": lambda one, wanted: wanted in self._applications(one),
        }
        found = self._store.all("achievement")
        return listed(call, found, filters, page_size=_PAGE, show=lambda one: self._as(AchievementV2, one))

    def _of_campaign(self, call: Call) -> Document:
        campaign = self.other(Campaigns).of(call)
        achievement = self.definition(call.path["achievementId"])
        if achievement is None or achievement.get("campaignId") != campaign["id"]:
            missing("achievement", call.path["achievementId"])
        return achievement

    def _of_account(self, call: Call) -> Document:
        return self.found("achievement", call.path["achievementId"])

    def _applications(self, achievement: Mapping[str, Any]) -> List[int]:
        if "campaignId" in achievement:
            campaign = self._store.get("campaign", str(achievement["campaignId"]))
            return [campaign["applicationId"]] if campaign else []
        return list(achievement.get("subscribedApplications") or ())

    def _as(self, model: Type[Model], achievement: Mapping[str, Any]) -> Document:
        """An achievement as one of the models that show it."""
        applications = self._applications(achievement)
        application = self._store.get("application", str(applications[0])) if applications else None
        whole = {
            "sandbox": True,
            "timezone": (application or {}).get("timezone") or "UTC",
            "subscribedApplications": applications,
            "hasProgress": self._has_progress(achievement["id"]),
            **achievement,
        }
        if model in (AchievementV2, AchievementStatusEntry):
            whole["status"] = self._status(achievement)
        if "campaignId" in achievement:
            whole["campaignIds"] = [achievement["campaignId"]]
            reference = {"id": achievement["campaignId"], "applicationId": applications[0]} if applications else None
            whole["referencedByCampaigns"] = [reference] if reference else []
        else:
            whole["campaignIds"], whole["referencedByCampaigns"] = [], []
        return {name: whole[name] for name in model._by_wire if name in whole}

    def _status(self, achievement: Mapping[str, Any]) -> str:
        """`scheduled`, `active` or `expired`: the achievement itself."""
        moment, end = self.moment(), achievement.get("endDate")
        if end and parse_datetime(end) <= moment:
            return "expired"
        start = achievement.get("fixedStartDate") if achievement["activationPolicy"] == "fixed_schedule" else None
        return "scheduled" if start and parse_datetime(start) > moment else "active"

    # -- runs -----------------------------------------------------------------------------------

    def runs(self, achievement_id: int, profile_id: str) -> List[Document]:
        """The runs of a customer, the oldest first, as models `AchievementProgress` and what they belong to."""
        return [self._settled(run) for run in self._store.all("run", f"{achievement_id}/{profile_id}")]

    def _settled(self, run: Document) -> Document:
        """A run as of now: one whose time is over has expired."""
        end = run.get("endDate")
        if run["status"] == "inprogress" and end and parse_datetime(end) <= self.moment():
            return {**run, "status": "expired"}
        return run

    def progress(self, achievement_id: int, profile_id: str) -> Optional[Document]:
        """A profile's present run; None where it has not begun."""
        runs = self._store.all("run", f"{achievement_id}/{profile_id}")
        return runs[-1] if runs else None

    def next_tracker(self, achievement_id: int, profile_id: str) -> int:
        """The number of the run that would begin next."""
        return 1 + max((run["progressTrackerId"] for run in self.runs(achievement_id, profile_id)), default=0)

    def _has_progress(self, achievement_id: int) -> bool:
        return any(run["achievementId"] == achievement_id for run in self._store.all("run"))

    def _keep(self, run: Document) -> None:
        parent = f"{run['achievementId']}/{run['profileIntegrationId']}"
        self._store.put("run", f"{parent}/{run['progressTrackerId']}", run, parent=parent)

    def book(self, effect: Document, profile_id: str) -> None:
        """Count what `startAchievementProgress` and `increaseAchievementProgress` say."""
        props = effect["props"]
        tracker = props.get("progressTrackerId", 1)
        if effect["effectType"] == "startAchievementProgress":
            run = {
                "achievementId": props["achievementId"],
                "profileIntegrationId": profile_id,
                "progressTrackerId": tracker,
                "status": "inprogress",
                "progress": 0,
                "startDate": props["startDate"],
                **({"endDate": props["endDate"]} if props.get("endDate") else {}),
            }
            self._keep(run)
            return
        found = self._store.get("run", f"{props['achievementId']}/{profile_id}/{tracker}")
        if found is not None:
            found["progress"] = props["value"]
            if props["isJustCompleted"]:
                found.update(status="completed", completionDate=self.now())
            self._keep(found)

    def undo(self, effect: Document, profile_id: str) -> Optional[Document]:
        """Take an increase back; gives the props of the effect that says so.

        None where nothing is taken back: a run that was completed stays so, unless its achievement says otherwise.
        """
        props = effect["props"]
        achievement = self.definition(props["achievementId"])
        run = self._store.get("run", f"{props['achievementId']}/{profile_id}/{props.get('progressTrackerId', 1)}")
        if achievement is None or run is None:
            return None
        if run["status"] == "completed" and not achievement.get("allowRollbackAfterCompletion"):
            return None
        run["progress"] = max(0, amount(run["progress"], -props["delta"]))
        if run["status"] == "completed" and run["progress"] < achievement["target"]:
            run["status"] = "inprogress"
            run.pop("completionDate", None)
        self._keep(run)
        return {
            "achievementId": props["achievementId"],
            "achievementName": props["achievementName"],
            "progressTrackerId": run["progressTrackerId"],
            "decreaseProgressBy": props["delta"],
            "currentProgress": run["progress"],
            "target": props["target"],
        }

    # -- what customers see ---------------------------------------------------------------------

    @serves
    def get_customer_achievements(self, call: Call) -> Document:
        """The achievements of the Application, with a customer's progress."""
        profile_id = call.path["integrationId"]
        self._check_profile(profile_id)
        found = [self._with_progress(AchievementStatusEntry, one, profile_id) for one in self._here()]
        filters = {
            "campaignIds": lambda one, wanted: one.get("campaignId") in _numbers(wanted),
            "achievementIds": lambda one, wanted: one["id"] in _numbers(wanted),
            "achievementStatus": lambda one, wanted: one["status"] in wanted,
            "currentProgressStatus": lambda one, wanted: _progress_status(one) in wanted,
        }
        return listed(call, [one for one in found if one["status"] != "expired"], filters)

    @serves
    def get_customer_achievement_history(self, call: Call) -> Document:
        """All runs of a customer."""
        profile_id = call.path["integrationId"]
        self._check_profile(profile_id)
        achievement = self._of_account(call)
        filters = {
            "progressStatus": lambda run, wanted: run["status"] in wanted,
            "startDate": lambda run, wanted: parse_datetime(run["startDate"]) >= wanted,
            "endDate": lambda run, wanted: parse_datetime(run["startDate"]) <= wanted,
        }
        return listed(call, self.runs(achievement["id"], profile_id), filters, show=_shown)

    @serves
    def get_customer_profile_achievement_progress(self, call: Call) -> Document:
        """The same for a back office: the runs that there are, with their achievements."""
        found = self.in_inventory(call.path["integrationId"])
        filters = {"achievementId": equal("achievementId"), "title": containing("title")}
        return listed(call, found, filters, page_size=_PAGE)

    def of_customer(self, profile_id: str) -> List[Document]:
        """The achievements of the Application, as models `CustomerAchievement`."""
        return [self._with_progress(CustomerAchievement, one, profile_id) for one in self._here()] if profile_id else []

    def in_inventory(self, profile_id: str) -> List[Document]:
        """A customer's runs, as models `AchievementProgressWithDefinition`."""
        found = []
        for achievement in self._here():
            for run in self.runs(achievement["id"], profile_id)[-1:]:
                definition = self._as(AchievementProgressWithDefinition, achievement)
                beside = {name: achievement[own] for name, own in _BESIDE_PROGRESS.items() if own in achievement}
                definition = {name: value for name, value in definition.items() if name not in _RUN}
                found.append({**definition, **beside, **_shown(run), "achievementId": achievement["id"]})
        return found

    def _here(self) -> List[Document]:
        """The achievements of the Application that the Integration keys belong to."""
        own = self.application_id()
        return [one for one in self._store.all("achievement") if own in self._applications(one)]

    def _with_progress(self, model: Type[Model], achievement: Document, profile_id: str) -> Document:
        shown = self._as(model, achievement)
        runs = self.runs(achievement["id"], profile_id)
        return {**shown, "currentProgress": _shown(runs[-1])} if runs else shown

    def _check_profile(self, profile_id: str) -> None:
        if self.other(Profiles).get(profile_id) is None:
            missing("customer profile", profile_id)

    # -- tables ---------------------------------------------------------------------------------

    @serves
    def export_achievements(self, call: Call) -> str:
        """Who takes part in one of a campaign."""
        return self._export(self._of_campaign(call))

    @serves
    def export_achievement_v2(self, call: Call) -> str:
        """Who takes part in one of the account."""
        return self._export(self._of_account(call))

    def _export(self, achievement: Document) -> str:
        about = {"title": achievement["title"], "target": achievement["target"]}
        runs = [run for run in self._store.all("run") if run["achievementId"] == achievement["id"]]
        rows = (
            {**about, **run, "profileIntegrationID": run["profileIntegrationId"]} for run in map(self._settled, runs)
        )
        return exported(_EXPORT, rows)


def _check_schedule(achievement: Mapping[str, Any]) -> None:
    if achievement["activationPolicy"] == "fixed_schedule" and not achievement.get("fixedStartDate"):
        refuse("required", "a fixed schedule needs its start", pointer="/fixedStartDate")
    if achievement["recurrencePolicy"] == "on_expiration" and not achievement.get("period"):
        refuse("required", "what starts again after its period needs one", pointer="/period")


def _shown(run: Mapping[str, Any]) -> Document:
    return {name: run[name] for name in _RUN if name in run}


def _numbers(wanted: Iterable[Any]) -> List[int]:
    return [int(one) for one in wanted if str(one).isdecimal()]


def _progress_status(entry: Mapping[str, Any]) -> str:
    status: str = entry.get("currentProgress", {}).get("status", "not_started")
    return "not_started" if status == "expired" else status
