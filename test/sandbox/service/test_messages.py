"""Notifications and webhooks: what is sent of what happens, to whom, and how often. Logs of messages."""

from __future__ import annotations

import base64
import copy
import json
import time
from datetime import timedelta
from typing import Any, Iterator

import pytest
from everything import SEED, START
from loopback import Loopback, answer

from talon_one import webhooks
from talon_one._clock import monotonic
from talon_one.sandbox import Sandbox, jobs, outbound
from talon_one.sandbox.service import coupons

PATIENCE = 20  # seconds


def arrived(loopback: Loopback, count: int) -> list[Any]:
    """The messages, once so many are there."""
    deadline = monotonic() + PATIENCE
    while len(loopback.received) < count:
        assert monotonic() < deadline, f"{len(loopback.received)} of {count} messages arrived"
        time.sleep(0.005)
    return loopback.received


def all_sent(box: Sandbox) -> None:
    """Wait until nothing is left to be sent."""
    deadline = monotonic() + PATIENCE
    while box._store.has("outbox"):
        assert monotonic() < deadline
        time.sleep(0.005)


@pytest.fixture
def told(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Makes a sandbox that sends notifications of some types to the loopback server."""
    monkeypatch.setattr(outbound, "GAPS", (0.01, 0.01))
    boxes = []

    def make(*notifications: dict[str, Any], **more: Any) -> Sandbox:
        seed = copy.deepcopy(SEED)
        seed["notifications"] = [
            {"url": loopback.url + "/told", "headers": ["X-Mine:yes"], **one} for one in notifications
        ]
        seed.update(more)
        boxes.append(Sandbox(seed=seed))
        boxes[-1].at(START)
        return boxes[-1]

    yield make
    for box in boxes:
        box.close()


def checked(received: Any) -> Any:
    """The message, read as the SDK reads it; it keeps the contract."""
    assert received.headers["X-Mine"] == "yes"
    assert received.headers["X-UUID"]
    read = webhooks.parse(received.body, dict(received.headers))
    assert read.model.validate() == []
    return json.loads(received.body)


NEW = {"name": "New", "state": "disabled", "tags": [], "features": [], "limits": []}


def test_changes_of_campaigns_are_told(told, loopback):
    box = told({"type": "campaign"})
    management = box.management_api()
    number = management.create_campaign(1, NEW).id
    management.update_campaign(1, number, {**NEW, "name": "Renamed"})
    management.update_campaign(1, number, {**NEW, "name": "Renamed", "state": "enabled"})
    ruleset = management.create_ruleset_v2(1, number, {"promotionRules": []})
    management.update_campaign(1, number, {**NEW, "state": "enabled", "activeRulesetId": ruleset.id})
    management.import_collection(1, 1, 2, b"item\nhat\n")
    management.delete_campaign(1, number)
    events = [checked(one)["Data"][0]["Event"] for one in arrived(loopback, 6)]
    assert events == [
        "campaign_created",
        "campaign_edited",
        "campaign_state_changed",
        "campaign_ruleset_changed",
        "campaign_collection_edited",
        "campaign_deleted",
    ]


def test_changes_of_coupons_are_told(told, loopback):
    management = told({"type": "coupon"}).management_api()
    made = management.create_coupons(
        1, 1, {"usageLimit": 1, "numberOfCoupons": 2, "couponPattern": "X-####"}, silent="no"
    ).data
    management.update_coupon(1, 1, str(made[0].id), {"usageLimit": 5})
    management.delete_coupon(1, 1, str(made[0].id))
    management.update_coupon_batch(1, 1, {"usageLimit": 5, "batchID": made[1].batch_id})
    management.delete_coupons(1, 1, batch_id=made[1].batch_id)
    management.create_coupons_async(
        1,
        1,
        {
            "usageLimit": 1,
            "numberOfCoupons": 2,
            "couponSettings": {"couponPattern": "Y-####", "validCharacters": ["A", "B", "C"]},
            "attributes": {},
        },
    )
    messages = [checked(one) for one in arrived(loopback, 6)]
    types = "CouponCreated CouponUpdated CouponDeleted CouponsUpdated CouponsDeleted AsyncCouponsCreated"
    assert [one["NotificationType"] for one in messages] == types.split()
    assert messages[0]["totalResultSize"] == 2
    assert messages[4]["TotalResultSize"] == 1


def test_a_large_job_is_told_when_it_is_done(told, loopback, monkeypatch):
    monkeypatch.setattr(coupons, "MOST_AT_ONCE", 5)
    monkeypatch.setattr(jobs, "_PIECE", 3)
    management = told({"type": "coupon"}).management_api()
    batch = management.create_coupons_async(1, 1, {"numberOfCoupons": 20, "attributes": {}}).batch_id
    (message,) = [checked(one) for one in arrived(loopback, 1)]
    assert (message["NotificationType"], message["BatchID"]) == ("AsyncCouponsCreated", batch)
    assert len(management.get_coupons_without_total_count(1, 1, batch_id=batch).data) == 20


def test_points_and_tiers_are_told(told, loopback):
    club = {"loyaltyProgramId": 1}
    box = told(
        {"type": "loyalty_added_deducted_points", **club},
        {"type": "loyalty_added_deducted_points_balances", **club},
        {"type": "tier_upgrade", **club},
        {"type": "tier_downgrade", **club},
        {"type": "card_added_deducted_points", "loyaltyProgramId": 2},
        {"type": "loyalty_card_added_deducted_points_balances", "loyaltyProgramId": 2},
    )
    management = box.management_api()
    management.add_loyalty_points("1", "ann", {"points": 20, "name": "gift"})
    points, balance, tier = map(checked, arrived(loopback, 3))
    assert (points["NotificationType"], points["Amount"], points["TypeOfChange"]) == (
        "LoyaltyPointsAdded",
        20,
        "management_api",
    )
    assert (balance["CurrentPoints"], balance["Actions"][0]["Reason"]) == (20, "gift")
    assert (tier["NotificationType"], tier["Data"][0]["CurrentTier"]) == ("TierUpgrade", "Silver")
    loopback.forget()
    management.add_loyalty_card_points(2, "CARD-1111", {"points": 1})
    card, card_balance = map(checked, arrived(loopback, 2))
    assert (card["NotificationType"], card["ProfileIntegrationIDs"]) == ("LoyaltyCardPointsAdded", ["ann"])
    assert card_balance["NotificationType"] == "LoyaltyCardAddedDeductedPointsBalances"
    loopback.forget()
    order = {"profileId": "bob", "cartItems": [{"sku": "shirt", "quantity": 1}], "state": "closed"}
    box.integration_api().update_customer_session_v2("o", {"customerSession": order})
    first = checked(arrived(loopback, 1)[0])
    assert (first["TypeOfChange"], first["SessionIntegrationID"]) == ("rule_engine", "o")


def test_an_import_of_points_can_be_silent(told, loopback):
    management = told({"type": "loyalty_added_deducted_points", "loyaltyProgramId": 1}).management_api()
    table = b"customerprofileid,amount,startdate,expirydate,subledgerid,reason\n"
    for who, more in ((b"ann", {"notifications_enabled": False}), (b"bob", {})):
        management.import_loyalty_points(1, table + who + b",5,immediate,unlimited,,gift\n", **more)
    (message,) = [checked(one) for one in arrived(loopback, 1)]
    assert "bob" in str(message) and "ann" not in str(message)


def test_strikethrough_prices_are_told(told, loopback):
    box = told({"type": "strikethrough_pricing", "policy": {"name": "prices", "batchSize": 1}})
    action = {"type": "PATCH_MANY", "payload": {"price": 50}}
    box.integration_api().sync_catalog(1, {"actions": [action]})
    first, second = map(checked, arrived(loopback, 2))
    assert [first["currentBatch"], second["currentBatch"], first["totalBatches"]] == [1, 2, 2]
    (item,) = first["changedItems"]
    assert (item["sku"], item["price"], item["effects"][0]["props"]["value"]) == ("shoe", 50, 5)
    assert first["trigger"]["payload"] == {"catalogId": 1, "version": 2}
    loopback.forget()
    off = {"name": "Off", "tags": [], "features": [], "limits": [], "state": "disabled"}
    box.management_api().update_campaign(1, 2, off)
    assert [checked(one)["changedItems"][0]["effects"] for one in arrived(loopback, 2)] == [[], []]


def test_what_is_dry_or_refused_or_turned_off_or_elsewhere_is_not_told(told, loopback):
    box = told({"type": "campaign"}, {"type": "campaign", "enabled": False}, {"type": "coupon", "enabled": False})
    management = box.management_api()
    with pytest.raises(Exception, match="400"):
        management.create_campaign(1, {**NEW, "startTime": "2026-02-01T00:00:00Z", "endTime": "2026-01-01T00:00:00Z"})
    management.create_coupons(1, 1, {"usageLimit": 1, "numberOfCoupons": 1})
    management.create_campaign(1, NEW)
    assert checked(arrived(loopback, 1)[0])["Data"][0]["Event"] == "campaign_created"
    box.close()
    assert len(loopback.received) == 1


@pytest.mark.parametrize(
    ("statuses", "attempts"),
    [([200], 1), ([503, 429, 204], 3), ([400], 1), ([500, 500, 500], 3)],
)
def test_it_is_tried_again_after_429_and_5xx_only(told, loopback, statuses, attempts):
    left = list(statuses)
    loopback.answers(lambda _: answer({}, left.pop(0)))
    box = told({"type": "campaign"})
    box.management_api().create_campaign(1, NEW)
    received = arrived(loopback, attempts)
    assert len({one.headers["X-UUID"] for one in received}) == 1
    all_sent(box)
    assert len(loopback.received) == attempts
    loopback.says({})
    entries = box.management_api().get_message_logs("application").data
    assert [one.response.status for one in entries] == statuses[::-1]


def test_how_long_it_is_tried_again():
    """domain-facts: for ten minutes, with gaps from 1 to 180 seconds."""
    assert (outbound.GAPS[0], outbound.GAPS[-1], sum(outbound.GAPS)) == (1, 180, 600)


def test_only_this_machine_is_told_unless_others_are_allowed(told, loopback):
    box = told({"type": "campaign", "url": "http://notify.example/told"}, {"type": "campaign"})
    box.management_api().create_campaign(1, NEW)
    all_sent(box)
    log = {one.url: one for one in box.management_api().get_message_logs("application").data}
    assert log["http://notify.example/told"].response is None
    assert log[loopback.url + "/told"].response.status == 200


HOOK = {
    "title": "Hook",
    "verb": "PUT",
    "headers": ["X-Hook:1"],
    "payload": '{"cart": "${$Session.Total}", "who": "${$who}"}',
    "params": [],
}
CALLING = {
    "name": "Calls",
    "ruleset": {
        "promotionRules": [
            {
                "title": "Call",
                "blocks": [
                    {
                        "type": "triggerWebhook",
                        "webhook": {"id": 1, "title": "Hook"},
                        "params": {"who": "{{$Profile.IntegrationId}}"},
                    }
                ],
            }
        ]
    },
}


def test_rules_call_webhooks(told, loopback):
    hook = {**HOOK, "url": loopback.url + "/hook/${$who}"}
    box = told(webhooks=[hook], campaigns=[*SEED["campaigns"], CALLING])
    session = {"profileId": "ann", "cartItems": [{"sku": "shirt", "quantity": 1}]}
    integration, management = box.integration_api(), box.management_api()
    integration.update_customer_session_v2("dry", {"customerSession": session}, dry=True)
    answered = integration.update_customer_session_v2("s", {"customerSession": session})
    assert [one.props["webhookName"] for one in answered.effects if one.effect_type == "triggerWebhook"] == ["Hook"]
    (received,) = arrived(loopback, 1)
    assert (received.method, received.path, received.headers["X-Hook"]) == ("PUT", "/hook/ann", "1")
    assert json.loads(received.body) == {"cart": 40, "who": "ann"}
    all_sent(box)
    (entry,) = management.get_message_logs("webhook", webhook_ids="1", is_successful=True).data
    assert json.loads(base64.b64decode(entry.request.request)) == {"cart": 40, "who": "ann"}
    assert management.get_message_logs("webhook", webhook_ids="7").data == []


@pytest.mark.filterwarnings("ignore:.*is retired:DeprecationWarning")
def test_logs_of_webhooks(told, loopback):
    box = told(webhooks=[{**HOOK, "url": loopback.url}], campaigns=[*SEED["campaigns"], CALLING])
    session = {"profileId": "ann", "cartItems": [{"sku": "shirt", "quantity": 1}]}
    box.integration_api().update_customer_session_v2("s", {"customerSession": session})
    arrived(loopback, 1)
    all_sent(box)
    management = box.management_api()
    (activation,) = management.get_webhook_activation_logs(webhook_id=1, campaign_id=3).data
    (sent,) = management.get_webhook_logs(status="200").data
    assert sent.integration_request_uuid == activation.integration_request_uuid
    assert sent.validate() == activation.validate() == []
    assert management.get_webhook_logs(status="500").data == []


def test_message_logs_have_a_cursor(told, loopback):
    box = told({"type": "campaign"})
    management = box.management_api()
    for _ in range(3):
        management.create_campaign(1, NEW)
    arrived(loopback, 3)
    all_sent(box)
    first = management.get_message_logs("application", page_size=2)
    second = management.get_message_logs("application", page_size=2, cursor=first.next_cursor)
    assert len({one.id for one in first.data + second.data}) == 3
    assert second.next_cursor is None
    box.advance(timedelta(hours=2))
    assert management.get_message_logs("application", period="1h").data == []
    with pytest.raises(Exception, match="400"):
        management.get_message_logs("application", cursor="?")


# -- what is due -----------------------------------------------------------------------------------


def test_a_clock_that_was_never_looked_at_tells_what_becomes_due(told, loopback):
    box = told({"type": "pending_to_active_points", "loyaltyProgramId": 1})
    box.integration_api().update_customer_profile_v2("ann", {})
    box.management_api().add_loyalty_points("1", "ann", {"points": 20, "pendingDuration": "1D"})
    box.at("2026-06-03")
    (active,) = map(checked, arrived(loopback, 1))
    assert active["Data"][0]["ActiveOn"] == "2026-06-02T12:00:00Z"


def test_tiers_that_end_are_told(told, loopback):
    """domain-facts 5: the downgrade comes at the expiry."""
    program = {
        "id": 1,
        "name": "club",
        "tiers": [{"name": "Silver", "minPoints": 10}, {"name": "Gold", "minPoints": 50}],
    }
    expires = {"tiersExpireIn": "1M", "tiersDowngradePolicy": "one_down"}
    downgrade = {"type": "tier_downgrade", "loyaltyProgramId": 1}
    box = told(downgrade, loyaltyPrograms=[{**program, **expires}, {"id": 2, "name": "cards", "cardBased": True}])
    management = box.management_api()
    management.add_loyalty_points("1", "ann", {"points": 60, "validityDuration": "10D"})
    box.advance(days=20)
    all_sent(box)
    assert loopback.received == []  # the points have gone, the tier has not
    box.advance(days=20)
    (message,) = map(checked, arrived(loopback, 1))
    (data,) = message["Data"]
    assert message["NotificationType"] == "TierDowngrade"
    assert (data["OldTier"], data["CurrentTier"], data["CurrentPoints"]) == ("Gold", "Silver", 0)
    box.advance(days=40)
    assert checked(arrived(loopback, 2)[1])["Data"][0]["OldTier"] == "Silver"


def test_the_end_of_a_tier_that_time_has_brought_is_told_before(told, loopback):
    policy = {"name": "due", "triggers": [{"amount": 2, "period": "d"}]}
    tiers = {"tiers": [{"name": "Silver", "minPoints": 10}], "tiersExpireIn": "1M"}
    programs = [{"id": 1, "name": "club", **tiers}, {"id": 2, "name": "cards", "cardBased": True}]
    box = told({"type": "tier_will_downgrade", "loyaltyProgramId": 1, "policy": policy}, loyaltyPrograms=programs)
    pending = {"points": 60, "pendingDuration": "1D", "validityDuration": "5D"}
    box.management_api().add_loyalty_points("1", "ann", pending)
    box.advance(days=3)
    box.advance(days=25)
    all_sent(box)
    assert loopback.received == []
    box.advance(days=2)  # it is 1 July now, and 2 July at noon is the end
    (message,) = map(checked, arrived(loopback, 1))
    assert message["Data"][0]["TierExpirationDate"] == "2026-07-02T12:00:00Z"


def test_a_customer_who_is_deleted_is_not_downgraded(told, loopback):
    box = told({"type": "tier_downgrade", "loyaltyProgramId": 1}, {"type": "tier_upgrade", "loyaltyProgramId": 1})
    box.management_api().add_loyalty_points("1", "ann", {"points": 20})
    arrived(loopback, 1)
    box.integration_api().delete_customer_data("ann")
    all_sent(box)
    assert len(loopback.received) == 1


def test_a_card_that_is_transferred_or_deleted_is_not_downgraded(told, loopback):
    tiers = [{"name": "Silver", "minPoints": 10}]
    cards = {"cardBased": True, "tiers": tiers, "tiersExpireIn": "1Y"}
    programs = [{"id": 1, "name": "club"}, {"id": 2, "name": "cards", **cards}]
    kinds = [{"type": type_, "loyaltyProgramId": 2} for type_ in ("tier_downgrade", "tier_upgrade")]
    box = told(*kinds, loyaltyPrograms=programs)
    management = box.management_api()
    management.add_loyalty_card_points(2, "CARD-1111", {"points": 20})
    assert checked(arrived(loopback, 1)[0])["NotificationType"] == "TierUpgrade"
    management.transfer_loyalty_card(2, "CARD-1111", {"newCardIdentifier": "CARD-2222"})
    management.delete_loyalty_card(2, "CARD-2222")
    all_sent(box)
    assert len(loopback.received) == 1


def test_another_order_of_campaigns_is_told(told, loopback):
    about = {"operator": "ALL", "locked": False, "evaluationMode": "stackable", "evaluationScope": "session"}
    inner = {"type": "SET", "groupId": 2, "name": "Inner", "elements": [], **about}
    tree = {"type": "SET", "groupId": 1, "name": "Base", "elements": [inner], **about}
    management = told({"type": "campaign"}, evaluationTree=tree).management_api()
    number = management.create_campaign(1, {**NEW, "evaluationGroupId": 2}).id
    created, ordered = map(checked, arrived(loopback, 2))
    assert created["Data"][0]["evaluationPosition"] == {"groupId": 2, "groupName": "Inner", "position": 1}
    (data,) = ordered["Data"]
    assert ordered["NotificationType"] == "CampaignEvaluationTreeChanged"
    assert (data["evaluationTree"]["version"], data["oldEvaluationTree"]["set"]) == (2, tree)
    placed = {"type": "CAMPAIGN", "campaignId": number}
    assert data["evaluationTree"]["set"]["elements"] == [{**inner, "elements": [placed]}]


def test_what_becomes_due_is_told_once(told, loopback):
    club, before = {"loyaltyProgramId": 1}, {"name": "due", "triggers": [{"amount": 2, "period": "d"}]}
    box = told(
        {"type": "pending_to_active_points", **club},
        {"type": "expiring_points", "policy": before, **club},
        {"type": "card_expiring_points", "policy": before, "loyaltyProgramId": 2},
        {"type": "expiring_coupons", "policy": before},
        {"type": "tier_will_downgrade", "policy": before, **club},
    )
    management = box.management_api()
    management.add_loyalty_points("1", "ann", {"points": 20, "pendingDuration": "1D"})
    management.add_loyalty_points("1", "bob", {"points": 15, "validityDuration": "10D"})
    management.add_loyalty_card_points(2, "CARD-1111", {"points": 5, "validityDuration": "10D"})
    management.update_coupon(1, 1, "1", {"usageLimit": 1, "expiryDate": "2026-06-11T12:00:00Z"})

    def told_after(**time: float) -> list[Any]:
        loopback.forget()
        box.advance(**time)
        all_sent(box)
        management.update_coupon(1, 1, "2", {"usageLimit": 1})  # what changes something tells it, too, but only once
        all_sent(box)
        return [checked(one) for one in loopback.received]

    (active,) = told_after(days=2)
    assert active["NotificationType"] == "LoyaltyPointsPendingToActive"
    assert (active["Data"][0]["Points"], active["Data"][0]["ActiveOn"]) == (20, "2026-06-02T12:00:00Z")
    assert told_after(days=1) == []
    due = {one["NotificationType"]: one["Data"] for one in told_after(days=5)}
    assert set(due) == {"LoyaltyPointsExpiring", "LoyaltyCardPointsExpiring", "CouponCodeExpiring"}
    assert [(one["CustomerProfileID"], one["AmountOfExpiringPoints"]) for one in due["LoyaltyPointsExpiring"]] == [
        ("bob", 15)
    ]
    assert due["LoyaltyCardPointsExpiring"][0]["Profiles"] == ["ann"]
    assert due["CouponCodeExpiring"][0]["CouponValue"] == "SUMMER"
    assert told_after(days=1) == []
    (tier,) = told_after(days=355)
    assert (tier["NotificationType"], tier["Data"][0]["CustomerProfileID"]) == ("TierWillDowngrade", "bob")
    assert tier["Data"][0]["PointsRequiredToRemain"] == 10
