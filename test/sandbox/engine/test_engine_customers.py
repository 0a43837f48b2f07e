"""Audiences, events and achievements: what is checked of customers, and what changes (rules.md c2, d)."""

from __future__ import annotations

import pytest
from worlds import FALSE, Memory, campaign, check, notify, profile, props, run, types, world

GIVE = {"type": "awardGiveaway", "giveawayPool": {"id": 3, "name": "Pool 3"}, "profile": "Current"}

# -- audiences -----------------------------------------------------------------------------------

VIP = {"id": 9, "name": "VIP"}


@pytest.mark.parametrize(("operator", "effect"), [("add", "addToAudience"), ("remove", "removeFromAudience")])
def test_changing_audiences(operator, effect):
    block = {"type": "updateAudienceMembership", "operator": operator, "profile": "Current", "audience": VIP}
    evaluation = run(world(campaign(block)))
    assert types(evaluation) == [effect]
    assert evaluation.effects[0]["props"] == {
        "audienceId": 9,
        "audienceName": "VIP",
        "profileIntegrationId": "p",
        "profileId": 7,
    }
    assert run(world(campaign({**block, "profile": "Advocate"}))).failures
    found = run(world(campaign({**block, "profile": "Advocate"}), advocate=profile("adam", 8))).effects
    assert found[0]["props"]["profileId"] == 8


@pytest.mark.parametrize(
    ("operator", "facts", "more", "holds"),
    [
        ("member", {"members": [(9, "p")]}, {}, True),
        ("member", {"members": [(9, "q")]}, {}, False),
        ("not(member)", {"members": [(9, "p")]}, {}, False),
        ("not(member)", {}, {}, True),
        ("member", {}, {"profileId": ""}, False),
        ("not(member)", {}, {"profileId": ""}, True),
        ("justJoined", {"just_joined": [(9, "p")]}, {}, True),
        ("justJoined", {"members": [(9, "p")]}, {}, False),
        ("justLeft", {"just_left": [(9, "p")]}, {}, True),
        ("justLeft", {}, {}, False),
    ],
)
def test_checking_audiences(operator, facts, more, holds):
    block = {"type": "checkAudience", "operator": operator, "profile": "Current", "audience": VIP}
    assert run(world(campaign([block]), **more), Memory(**facts)).triggered == ([1] if holds else [])


def test_checking_an_audience_of_the_advocate():
    block = {"type": "checkAudience", "operator": "member", "profile": "Advocate", "audience": VIP}
    facts = Memory(members=[(9, "adam")])
    assert run(world(campaign([block]), advocate=profile("adam")), facts).triggered == [1]
    assert run(world(campaign([block])), facts).triggered == []


# -- events --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "event", "holds"),
    [
        # rules.md c2: C's example writes profileCreated, events are talon_profile_created; choice: both
        ("talon_profile_created", "talon_profile_created", True),
        ("profileCreated", "talon_profile_created", True),
        ("Customer Session Closing", "talon_session_closed", True),
        ("sessionClosed", "talon_session_updated", False),
        ("bought", "bought", True),
        ("Bought", "bought", False),
        ("bought", None, False),
    ],
)
def test_checking_events(wanted, event, holds):
    given = None if event is None else {"type": event, "attributes": {}}
    evaluation = run(world(campaign([{"type": "checkEvent", "eventType": wanted}]), event=given))
    assert evaluation.triggered == ([1] if holds else [])


def test_matchers_of_events():
    """rules.md c2: every matcher holds."""
    matchers = [check("$Event.Attributes.color", "equals", "red"), check("$Event.Attributes.size", "greaterThan", 5)]
    made = campaign([{"type": "checkEvent", "eventType": "bought", "matchers": matchers, "onFailure": [notify("no")]}])
    for size, expected in ((6, []), (5, ["showNotification"])):
        event = {"type": "bought", "attributes": {"color": "red", "size": size}}
        assert types(run(world(made, event=event, session=None, profile=profile("p")))) == expected


def test_an_event_without_a_session():
    made = campaign([{"type": "checkEvent", "eventType": "bought"}, GIVE, notify("{{$Event.Attributes.what}}")])
    event = {"id": 4, "type": "bought", "attributes": {"what": "shoes"}}
    evaluation = run(world(made, event=event, session=None, profile=profile("p")), Memory(pools={3: ["G1"]}))
    assert types(evaluation) == ["awardGiveaway", "showNotification"], "nothing is tentative"
    assert props(evaluation, "showNotification")[0]["title"] == "shoes"


# -- achievements --------------------------------------------------------------------------------

STEPS = {"id": 5, "name": "steps", "title": "Steps", "target": 10}


def move(value, **more):
    return {
        "type": "updateAchievementProgress",
        "operator": "increaseBy",
        "value": str(value),
        "achievement": STEPS,
        **more,
    }


def stand(operator):
    return {"type": "checkAchievement", "operator": operator, "achievement": STEPS}


def achievements(progress=None, **achievement):
    progresses = {} if progress is None else {(5, "p"): {"progressTrackerId": 7, **progress}}
    return Memory(achievements={5: {**STEPS, **achievement}}, progresses=progresses)


def test_the_first_progress_starts_the_achievement():
    evaluation = run(world(campaign(move("{{1 + 2}}"))), achievements(period="7D"))
    assert types(evaluation) == ["startAchievementProgress", "increaseAchievementProgress"]
    started, increased = (effect["props"] for effect in evaluation.effects)
    about = {"achievementId": 5, "achievementName": "steps", "progressTrackerId": 100, "target": 10}
    assert started == {**about, "startDate": "2026-06-03T12:00:00Z", "endDate": "2026-06-10T12:00:00Z"}
    assert increased == {**about, "delta": 3, "value": 3, "isJustCompleted": False}


@pytest.mark.parametrize(
    ("progress", "achievement", "delta", "expected"),
    [
        ({"status": "inprogress", "progress": 4}, {}, 6, [(7, 10, True)]),
        ({"status": "inprogress", "progress": 4}, {}, 5, [(7, 9, False)]),
        ({"status": "inprogress", "progress": 4}, {}, 9, [(7, 13, True)]),  # choice: not cut off
        # domain-facts 5: no_recurrence, on_expiration, on_completion
        ({"status": "completed", "progress": 10}, {"recurrencePolicy": "no_recurrence"}, 1, []),
        ({"status": "completed", "progress": 10}, {"recurrencePolicy": "on_completion"}, 1, [(100, 1, False)]),
        (
            {"status": "completed", "progress": 10, "endDate": "2026-07-01T00:00:00Z"},
            {"recurrencePolicy": "on_expiration"},
            1,
            [],
        ),
        (
            {"status": "completed", "progress": 10, "endDate": "2026-06-01T00:00:00Z"},
            {"recurrencePolicy": "on_expiration"},
            1,
            [(100, 1, False)],
        ),
        (
            {"status": "inprogress", "progress": 4, "endDate": "2026-06-01T00:00:00Z"},
            {"recurrencePolicy": "on_expiration"},
            1,
            [(100, 1, False)],
        ),
        (
            {"status": "inprogress", "progress": 4, "endDate": "2026-06-01T00:00:00Z"},
            {"recurrencePolicy": "no_recurrence"},
            1,
            [],
        ),
        (None, {"activationPolicy": "fixed_schedule", "fixedStartDate": "2026-07-01T00:00:00Z"}, 1, []),
        (None, {"endDate": "2026-06-01T00:00:00Z"}, 1, []),
        (None, {}, 0, []),
    ],
)
def test_progress(progress, achievement, delta, expected):
    evaluation = run(world(campaign(move(delta))), achievements(progress, **achievement))
    found = props(evaluation, "increaseAchievementProgress")
    assert [(one_["progressTrackerId"], one_["value"], one_["isJustCompleted"]) for one_ in found] == expected


def test_a_fixed_schedule_goes_by_its_own_periods():
    schedule = {
        "activationPolicy": "fixed_schedule",
        "fixedStartDate": "2026-05-01T00:00:00Z",
        "period": "1M",
        "recurrencePolicy": "on_expiration",
    }
    (started,) = props(run(world(campaign(move(1))), achievements(**schedule)), "startAchievementProgress")
    assert (started["startDate"], started["endDate"]) == ("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z")


@pytest.mark.parametrize(
    ("progress", "true"),
    [
        (None, {"not(started)", "not(inProgress)", "not(completed)"}),
        ({"status": "inprogress", "progress": 4}, {"started", "inProgress", "not(completed)"}),
        ({"status": "completed", "progress": 10}, {"started", "not(inProgress)", "completed"}),
    ],
)
def test_checking_achievements(progress, true):
    operators = (
        "justCompleted",
        "started",
        "not(started)",
        "inProgress",
        "not(inProgress)",
        "completed",
        "not(completed)",
    )
    held = {name for name in operators if run(world(campaign([stand(name)])), achievements(progress)).triggered}
    assert held == true


def test_an_achievement_that_was_just_completed():
    """rules.md c2: effects before it in the same request count."""
    made = campaign([stand("justCompleted"), notify("early")], [move(6)], [stand("justCompleted"), notify("done")])
    evaluation = run(world(made), achievements({"status": "inprogress", "progress": 4}))
    assert [found["title"] for found in props(evaluation, "showNotification")] == ["done"]


def test_progress_adds_up_and_is_taken_back_with_its_rule():
    made = campaign([move(3)], [move(4), FALSE], [move(7)])
    evaluation = run(world(made), achievements())
    assert [found["value"] for found in props(evaluation, "increaseAchievementProgress")] == [3, 10]
    assert len(props(evaluation, "startAchievementProgress")) == 1
