"""Loyalty points, tiers and cards (rules.md c2, d; domain-facts 2.2 and 5)."""

from __future__ import annotations

import pytest
from worlds import (
    CREATED,
    FALSE,
    PROGRAM,
    REFERRAL,
    TRUE,
    Memory,
    campaign,
    check,
    item,
    of_category,
    points,
    profile,
    props,
    redeem,
    referral,
    rule,
    run,
    selector,
    types,
    world,
)

CLUB = {**PROGRAM, "defaultPending": "immediate", "defaultValidity": "unlimited", "timezone": "UTC", "cardBased": False}
TIERS = [
    {"id": 41, "name": "Bronze", "minPoints": 0},
    {"id": 42, "name": "Silver", "minPoints": 100},
    {"id": 43, "name": "Gold", "minPoints": 500},
]
CARDS = {**CLUB, "cardBased": True}
CARD = {
    "id": 1,
    "programID": 1,
    "identifier": "CARD-1",
    "status": "active",
    "profiles": [{"integrationId": "p", "timestamp": CREATED}],
}


def club(balance=None, **program):
    balances = {} if balance is None else {(1, "", "p"): balance}
    return Memory(programs={1: {**CLUB, **program}}, balances=balances)


def added(block, facts=None, **more):
    return props(run(world(campaign(block), **{"cart": [item(30)], **more}), facts or club()), "addLoyaltyPoints")


def test_points_for_the_cart():
    (found,) = added(points("{{$Session.Total * 2}}"))
    uuid = found.pop("transactionUUID")
    assert len(uuid) == 36
    assert found == {"name": "P", "programId": 1, "subLedgerId": "", "value": 60, "recipientIntegrationId": "p"}


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        ({"type": "allItems"}, [(0, 0, 10), (0, 1, 10), (1, 0, 5)]),
        ({"type": "selector", "name": "shoes"}, [(1, 0, 5)]),
        ({"type": "bundle", "name": "pair"}, [(0, 0, 10), (1, 0, 5)]),
    ],
)
def test_points_for_items(of, expected):
    """rules.md d: per unit with cartItemPosition and cartItemSubPosition; bundles with index and name."""
    shoes, rest = selector("shoes", of_category("shoes")), selector("rest", of_category("rest"))
    bundle = {"name": "pair", "type": "bundle", "sources": ["{{$rest}}", "{{$shoes}}"], "counts": [1, 1]}
    cart = [item(10, 2, category="rest"), item(5, category="shoes")]
    made = campaign(points("{{$Item.Price}}", of["type"], of=of), selectors=[shoes, rest], bundles=[bundle])
    found = props(run(world(made, cart=cart), club()), "addLoyaltyPoints")
    assert [(one["cartItemPosition"], one["cartItemSubPosition"], one["value"]) for one in found] == expected
    bundled = of["type"] == "bundle"
    assert [one.get("bundleName") for one in found] == ["pair" if bundled else None] * len(found)
    assert len({one["transactionUUID"] for one in found}) == len(found)


@pytest.mark.parametrize(
    ("block", "program", "dates"),
    [
        # contract, AwardLoyaltyPointsBlock and LoyaltyProgram. It is 2026-06-03 12:00.
        ({}, {}, {}),
        ({"pendingDuration": "14D"}, {}, {"startDate": "2026-06-17T12:00:00Z"}),
        ({"startDate": "2026-07-01T00:00:00Z"}, {}, {"startDate": "2026-07-01T00:00:00Z"}),
        ({"startDate": "2026-06-01T00:00:00Z"}, {}, {}),
        ({"validityDuration": "30D"}, {}, {"expiryDate": "2026-07-03T12:00:00Z"}),
        ({"expiryDate": "2026-12-31T00:00:00Z"}, {}, {"expiryDate": "2026-12-31T00:00:00Z"}),
        (
            {"pendingDuration": "1D", "validityDuration": "1D"},
            {},
            {"startDate": "2026-06-04T12:00:00Z", "expiryDate": "2026-06-05T12:00:00Z"},
        ),
        ({"awaitsActivation": True}, {}, {"awaitsActivation": True}),
        (
            {"awaitsActivation": True, "validityDuration": "1Y"},
            {},
            {"awaitsActivation": True, "validityDuration": "1Y"},
        ),
        # else the program's defaults
        ({}, {"defaultPending": "2D"}, {"startDate": "2026-06-05T12:00:00Z"}),
        (
            {},
            {"defaultPending": "on_action", "defaultValidity": "1Y"},
            {"awaitsActivation": True, "validityDuration": "1Y"},
        ),
        ({}, {"defaultValidity": "1Y"}, {"expiryDate": "2027-06-03T12:00:00Z"}),
        ({}, {"defaultValidity": "1M_U"}, {"expiryDate": "2026-07-31T23:59:59Z"}),
        ({"validityDuration": "unlimited"}, {"defaultValidity": "1Y"}, {}),
    ],
)
def test_when_points_begin_and_end(block, program, dates):
    (found,) = added(points(5, **block), club(**program))
    names = ("startDate", "expiryDate", "awaitsActivation", "validityDuration")
    assert {name: found[name] for name in names if name in found} == dates


@pytest.mark.parametrize(("value", "expected"), [(0, []), (-5, []), ("{{$Session.Attributes.no}}", [])])
def test_no_points(value, expected):
    assert added(points(value)) == expected


def test_points_for_the_advocate():
    facts = Memory(programs={1: CLUB}, referrals=[referral()])
    evaluation = run(
        world(
            campaign([REFERRAL, points(5, recipient="Advocate")]),
            cart=[item()],
            referralCode="FRIEND",
            advocate=profile("adam", 8),
        ),
        facts,
    )
    assert [one["recipientIntegrationId"] for one in props(evaluation, "addLoyaltyPoints")] == ["adam"]


@pytest.mark.parametrize(
    ("block", "more", "word"),
    [
        (points(5), {"profileId": ""}, "profile"),
        (points(5, recipient="Advocate"), {}, "advocate"),
        (redeem(5), {"profileId": ""}, "profile"),
    ],
)
def test_nobody_to_have_the_points(block, more, word):
    (failure,) = run(world(campaign(block), cart=[item()], **more), club()).failures
    assert failure["effectIndex"] == 0
    assert word in failure["details"]


def test_points_on_a_card():
    facts = Memory(programs={1: CARDS}, balances={(1, "", "CARD-1"): {"currentBalance": 10}})
    evaluation = run(world(campaign([points(5), redeem(3)]), cart=[item()], card=CARD), facts)
    assert [one["props"]["cardIdentifier"] for one in evaluation.effects] == ["CARD-1", "CARD-1"]
    for card in (None, {**CARD, "status": "inactive"}, {**CARD, "programID": 2}):
        assert run(world(campaign([points(5)]), cart=[item()], card=card), facts).effects == []


def test_transactions_have_other_uuids_for_another_evaluation_and_the_same_for_the_same():
    def uuids(**more):
        return [one["transactionUUID"] for one in added(points(1, "allItems"), cart=[item(1, 2)], **more)]

    assert uuids() == uuids()
    assert not set(uuids()) & set(uuids(updateCount=2))
    assert not set(uuids()) & set(uuids(event={"id": 5, "type": "bought"}))


# -- spending ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("balance", "given"), [(None, False), (4, False), (5, True), (6, True)])
def test_spending_points(balance, given):
    """rules.md d: not enough points: the rule fails."""
    facts = club(None if balance is None else {"currentBalance": balance})
    evaluation = run(world(campaign(rule(redeem("{{2 + 3}}"), title="Pay")), cart=[item()]), facts)
    found = props(evaluation, "deductLoyaltyPoints")
    assert len(found) == given
    if given:
        (one,) = found
        assert (one["ruleTitle"], one["name"], one["value"], one["subLedgerId"]) == ("Pay", "R", 5, "")
    else:
        assert [failure["effectIndex"] for failure in evaluation.failures] == [0]


def test_points_are_spent_once():
    made = campaign([redeem(6)], [redeem(6)], [points(50), redeem(2)])
    evaluation = run(world(made, cart=[item()]), club({"currentBalance": 8}))
    assert [one["value"] for one in props(evaluation, "deductLoyaltyPoints")] == [6, 2], "new points are not there yet"


# -- balances ------------------------------------------------------------------------------------


def balance_check(operator, value, balance="current", **more):
    block = {"type": "checkLoyaltyBalance", "program": PROGRAM, "subledger": "", "operator": operator}
    return {**block, "balance": balance, "value": value, **more}


@pytest.mark.parametrize(
    ("operator", "holds"),
    [
        ("equals", [False, True, False]),
        ("not(equals)", [True, False, True]),
        ("lessThan", [True, False, False]),
        ("lessThanOrEqual", [True, True, False]),
        ("greaterThan", [False, False, True]),
        ("greaterThanOrEqual", [False, True, True]),
    ],
)
def test_comparing_balances(operator, holds):
    for found, holding in zip((9, 10, 11), holds):
        for kind in ("current", "pending", "negative"):
            evaluation = run(
                world(campaign([balance_check(operator, 10, kind)]), cart=[item()]), club({f"{kind}Balance": found})
            )
            assert evaluation.triggered == ([1] if holding else [])


def test_a_balance_without_points_is_zero_and_without_profile_nothing():
    """rules.md c2: no profile: false."""
    assert run(world(campaign([balance_check("lessThan", 1)])), club()).triggered == [1]
    assert run(world(campaign([balance_check("lessThan", 1)]), profileId=""), club()).triggered == []


def test_the_tentative_balance_is_that_of_the_open_session():
    now = balance_check("equals", 12, "tentativeCurrent")
    made = campaign([points(5), redeem(3), points(9, pendingDuration="1D")], [now], [balance_check("equals", 10)])
    assert run(world(made, cart=[item()]), club({"currentBalance": 10})).failures == []


def test_paths_to_balances_are_without_the_points_of_this_evaluation():
    before = check("$Loyalty.Programs.1.Ledger.CurrentBalance", "equals", 10)
    made = campaign([points(5), redeem(3)], [before])
    assert run(world(made, cart=[item()]), club({"currentBalance": 10})).failures == []


def test_points_of_subledgers_are_kept_apart():
    facts = Memory(programs={1: CLUB}, balances={(1, "blue", "p"): {"currentBalance": 5}})
    evaluation = run(world(campaign([redeem(5, subledger="blue")], [redeem(5)]), cart=[item()]), facts)
    assert [one["subLedgerId"] for one in props(evaluation, "deductLoyaltyPoints")] == ["blue"]


# -- tiers ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("balance", "value", "expected"),
    [
        ({"currentBalance": 90, "currentTier": TIERS[0]}, 10, [("Bronze", "Silver")]),
        ({"currentBalance": 90, "currentTier": TIERS[0]}, 9, []),
        ({"currentBalance": 90, "currentTier": TIERS[0]}, 410, [("Bronze", "Gold")]),
        (None, 5, [(None, "Bronze")]),
        ({"currentBalance": 90, "currentTier": TIERS[2]}, 10, []),  # upgrades only
    ],
)
def test_points_that_lead_to_a_tier(balance, value, expected):
    evaluation = run(world(campaign(rule(points(value), title="T")), cart=[item()]), club(balance, tiers=TIERS))
    found = props(evaluation, "changeLoyaltyTierLevel")
    assert [(one.get("previousTierName"), one["newTierName"]) for one in found] == expected
    assert all(one["ruleTitle"] == "T" for one in found)


def test_pending_points_lead_to_no_tier():
    assert types(run(world(campaign(points(500, pendingDuration="1D")), cart=[item()]), club(tiers=TIERS))) == [
        "addLoyaltyPoints"
    ]


def test_tiers_rise_step_by_step_and_expire():
    program = {"tiers": TIERS, "tiersExpirationPolicy": "tier_start_date", "tiersExpireIn": "1Y"}
    evaluation = run(world(campaign([points(100), points(400)]), cart=[item()]), club(**program))
    found = props(evaluation, "changeLoyaltyTierLevel")
    assert [(one.get("previousTierName"), one["newTierName"]) for one in found] == [
        (None, "Silver"),
        ("Silver", "Gold"),
    ]
    assert {one["expiryDate"] for one in found} == {"2027-06-03T12:00:00Z"}


@pytest.mark.parametrize(
    ("operator", "holds"), [("member", [True, False, False]), ("not(member)", [False, True, True])]
)
def test_checking_a_tier(operator, holds):
    block = {"type": "checkTier", "operator": operator, "subledger": "", "tier": TIERS[1]}
    application = {"loyaltyPrograms": [CLUB]}
    balances = [{"currentBalance": 0, "currentTier": TIERS[1]}, {"currentBalance": 0, "currentTier": TIERS[0]}, None]
    for balance, holding in zip(balances, holds):
        evaluation = run(world(campaign([block]), application=application), club(balance, tiers=TIERS))
        assert evaluation.triggered == ([1] if holding else [])


def test_the_tier_that_is_checked_is_that_of_before():
    block = {"type": "checkTier", "operator": "member", "subledger": "", "tier": TIERS[1]}
    balance = {"currentBalance": 90, "currentTier": TIERS[0]}
    made = world(campaign([points(10)], [block]), cart=[item()], application={"loyaltyPrograms": [CLUB]})
    evaluation = run(made, club(balance, tiers=TIERS))
    assert [one["newTierName"] for one in props(evaluation, "changeLoyaltyTierLevel")] == ["Silver"]
    assert [failure["ruleIndex"] for failure in evaluation.failures] == [1]


@pytest.mark.parametrize(
    ("operator", "holds"), [("linked", [True, False, False, False]), ("not(linked)", [False, True, True, True])]
)
def test_checking_a_card(operator, holds):
    cases = [(CARD, "p"), (CARD, "q"), (CARD, ""), (None, "p")]
    for (card, profile_id), holding in zip(cases, holds):
        block = {"type": "checkLoyaltyCard", "operator": operator}
        evaluation = run(world(campaign([block]), card=card, profileId=profile_id))
        assert evaluation.triggered == ([1] if holding else [])


# -- expiry --------------------------------------------------------------------------------------

ONE, TWO = "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"


def expiry(operator, value):
    block = {"type": "updateLoyaltyPointsExpiry", "operator": operator, "program": PROGRAM, "recipient": "Current"}
    facts = Memory(
        programs={1: CLUB},
        transactions={
            (1, "", "p"): [{"transactionUUID": ONE, "expiryDate": "2026-07-01T00:00:00Z"}, {"transactionUUID": TWO}]
        },
    )
    (effect,) = run(world(campaign({**block, "subledger": "", "value": value})), facts).effects
    return effect["effectType"], effect["props"]


def test_a_new_expiry_for_all_points():
    """contract: all active and pending points, even those without an expiry date, get the new one."""
    kind, found = expiry("setTo", "2027-01-01T00:00:00Z")
    assert (kind, found["newExpiryDate"]) == ("setLoyaltyPointsExpiryDate", "2027-01-01T00:00:00Z")
    assert found["affectedTransactions"] == [
        {"transactionUUID": ONE, "previousExpiryDate": "2026-07-01T00:00:00Z", "newExpiryDate": "2027-01-01T00:00:00Z"},
        {"transactionUUID": TWO, "newExpiryDate": "2027-01-01T00:00:00Z"},
    ]


def test_a_later_expiry_for_points_that_expire():
    """contract: the points that expire at a fixed time are valid for longer."""
    kind, found = expiry("laterBy", "30D")
    assert (kind, found["extensionDuration"]) == ("extendLoyaltyPointsExpiryDate", "30D")
    assert found["affectedTransactions"] == [
        {"transactionUUID": ONE, "previousExpiryDate": "2026-07-01T00:00:00Z", "newExpiryDate": "2026-07-31T00:00:00Z"}
    ]


def test_rules_that_fail_spend_nothing():
    made = campaign([redeem(8), FALSE], [TRUE, redeem(8)])
    assert len(props(run(world(made, cart=[item()]), club({"currentBalance": 8})), "deductLoyaltyPoints")) == 1
