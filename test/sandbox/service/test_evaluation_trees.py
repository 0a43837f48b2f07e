"""Groups of campaigns, and the campaigns that requests put into them (rules.md a5)."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

import pytest
from sandbox_shop import problem_of

from talon_one.exceptions import BadRequestException
from talon_one.sandbox import Sandbox

NAMES = {1: "Seven", 2: "Five", 3: "One"}  # by what each takes off
OFF = {1: 7, 2: 5, 3: 1}


def group(number: int, mode: str, elements: List[Any], **more: Any) -> Dict[str, Any]:
    nodes = [{"type": "CAMPAIGN", "campaignId": one} if isinstance(one, int) else one for one in elements]
    about = {"operator": "ALL", "locked": False, "evaluationMode": mode, "evaluationScope": "session"}
    return {"type": "SET", "groupId": number, "name": f"Group {number}", **about, "elements": nodes, **more}


def blocks(money: float) -> List[Any]:
    return [{"type": "awardDiscount", "name": str(money), "value": money, "partial": False, "target": {"type": "cart"}}]


@pytest.fixture
def box() -> Iterator[Sandbox]:
    """The base group with the first campaign, a group in which only the first applies, and one that is locked."""
    elements = [1, group(2, "listOrder", [2]), group(3, "stackable", [], locked=True)]
    seed = {
        "evaluationTree": group(1, "stackable", elements),
        "campaigns": [
            {"id": number, "name": name, "ruleset": {"promotionRules": [{"title": "", "blocks": blocks(OFF[number])}]}}
            for number, name in NAMES.items()
        ],
        "notifications": [{"id": 1, "type": "campaign", "url": "http://127.0.0.1:9/", "applicationId": 1}],
    }
    with Sandbox(seed=seed) as box:
        yield box


def groups(box: Sandbox) -> Dict[float, Any]:
    """What applies, with its group."""
    sent = {"customerSession": {"cartItems": [{"sku": "a", "price": 100, "quantity": 1}]}}
    made = box.integration_api().update_customer_session_v2("s", sent, dry=True)
    return {one.typed_props.value: (one.evaluation_group_id, one.evaluation_group_mode) for one in made.effects}


SETTINGS = {"tags": [], "features": [], "limits": []}


def created(box: Sandbox, **more: Any) -> int:
    management = box.management_api()
    made = management.create_campaign(1, {**SETTINGS, "name": "New", "state": "enabled", **more})
    ruleset = management.create_ruleset_v2(1, made.id, {"promotionRules": [{"title": "", "blocks": blocks(3)}]})
    management.update_campaign(1, made.id, {**SETTINGS, "name": "New", "activeRulesetId": ruleset.id})
    return int(made.id)


def test_the_seed_has_the_groups(box: Sandbox) -> None:
    assert groups(box) == {7: (1, "stackable"), 5: (2, "listOrder"), 1: (1, "stackable")}


@pytest.mark.parametrize(("sent", "found"), [({}, (1, "stackable")), ({"evaluationGroupId": 1}, (1, "stackable"))])
def test_a_new_campaign_is_in_the_base_group(box: Sandbox, sent: Any, found: Any) -> None:
    created(box, **sent)
    assert groups(box)[3] == found


def test_a_new_campaign_comes_last_in_the_group_that_is_named(box: Sandbox) -> None:
    number = created(box, evaluationGroupId=2)
    assert 3 not in groups(box)  # as another one is first
    box.management_api().delete_campaign(1, 2)
    assert groups(box)[3] == (2, "listOrder")
    box.management_api().delete_campaign(1, number)
    assert groups(box) == {7: (1, "stackable"), 1: (1, "stackable")}


def test_an_update_moves_a_campaign_and_without_a_group_it_stays(box: Sandbox) -> None:
    management = box.management_api()
    kept = {**SETTINGS, "activeRulesetId": management.get_campaign(1, 1).active_ruleset_id}
    management.update_campaign(1, 1, {**kept, "name": "Seven", "evaluationGroupId": 2})
    assert groups(box) == {5: (2, "listOrder"), 1: (1, "stackable")}
    management.update_campaign(1, 1, {**kept, "name": "Seven again"})
    assert groups(box) == {5: (2, "listOrder"), 1: (1, "stackable")}
    management.update_campaign(1, 1, {**kept, "name": "Seven", "evaluationGroupId": 1})
    assert groups(box)[7] == (1, "stackable")


def test_the_application_says_where_new_campaigns_go() -> None:
    seed = {
        "application": {"defaultEvaluationGroupId": 2},
        "evaluationTree": group(1, "stackable", [group(2, "stackable", [])]),
        "campaigns": [{"name": "Old"}],
    }
    with Sandbox(seed=seed) as box:
        created(box)
        assert groups(box) == {3: (2, "stackable")}


def test_copies_can_have_a_group(box: Sandbox) -> None:
    management = box.management_api()
    (copy,) = management.copy_campaign_to_applications(1, 3, {"applicationIds": [1], "evaluationGroupId": 2}).data
    management.delete_campaign(1, 2)
    kept = {**SETTINGS, "name": "Copy", "activeRulesetId": copy.active_ruleset_id, "state": "enabled"}
    management.update_campaign(1, copy.id, kept)
    management.delete_campaign(1, 3)
    assert groups(box) == {7: (1, "stackable"), 1: (2, "listOrder")}


@pytest.mark.parametrize("number", [3, 9])
def test_a_group_that_is_locked_or_not_there_is_refused(box: Sandbox, number: int) -> None:
    with pytest.raises(BadRequestException) as raised:
        sent = {**SETTINGS, "name": "New", "state": "enabled", "evaluationGroupId": number}
        box.management_api().create_campaign(1, sent)
    assert problem_of(raised) == ("Invalid", "/evaluationGroupId")
    assert len(box.management_api().get_campaigns(1).data) == 3
