"""Experiments: whose rules of which variant are evaluated (the contract's models `Experiment`, `ExperimentVariant`)."""

from __future__ import annotations

from collections import Counter
from typing import Any, Dict, List, Optional

import pytest

from talon_one.sandbox import Sandbox
from talon_one.sandbox.contract import operations

CONTENT = ["campaignEligibility"]


def rules(money: float) -> Dict[str, Any]:
    target = {"type": "cart"}
    block = {"type": "awardDiscount", "name": f"{money} off", "value": money, "partial": False, "target": target}
    return {"promotionRules": [{"title": f"{money} off", "blocks": [block]}]}


VARIANTS = [
    {"id": 1, "name": "A", "isPrimary": True, "weight": 70, "ruleset": rules(1)},
    {"id": 2, "name": "B", "weight": 30, "ruleset": rules(2)},
]


def shop(**experiment: Any) -> Sandbox:
    seed = {
        "audiences": [{"id": 5, "name": "Insiders", "members": ["ann"]}],
        "campaigns": [
            {"id": 1, "name": "Tested", "ruleset": rules(9), "coupons": [{"value": "CODE"}]},
            {"id": 2, "name": "Other", "ruleset": rules(5)},
        ],
        "experiments": [{"id": 4, "campaignId": 1, "state": "enabled", "variants": VARIANTS, **experiment}],
    }
    return Sandbox(seed=seed)


def evaluated(box: Sandbox, profile: str = "ann", session: str = "s", **more: Any) -> Any:
    sent = {"profileId": profile, "cartItems": [{"sku": "a", "price": 100, "quantity": 1}], **more}
    body = {"customerSession": sent, "responseContent": CONTENT}
    return box.integration_api().update_customer_session_v2(session, body, dry=True)


def off(made: Any) -> List[float]:
    """What the campaign of the experiment takes off."""
    return [one.typed_props.value for one in made.effects if one.campaign_id == 1 and one.effect_type == "setDiscount"]


def allocated(variant: int) -> Dict[str, Any]:
    return {"experimentVariantAllocations": [{"experimentID": 4, "variantID": variant}]}


@pytest.mark.parametrize("how", [{"assignmentType": "external"}, {"isVariantAssignmentExternal": True}])
@pytest.mark.parametrize(("sent", "expected"), [(allocated(1), [1]), (allocated(2), [2]), (allocated(3), []), ({}, [])])
def test_the_session_says_which_variant_it_has(how: Any, sent: Any, expected: List[float]) -> None:
    with shop(**how) as box:
        assert off(evaluated(box, **sent)) == expected


def test_effects_and_eligibility_name_the_experiment() -> None:
    with shop(assignmentType="external") as box:
        made = evaluated(box, **allocated(2))
        (effect,) = (one for one in made.effects if one.campaign_id == 1)
        assert (effect.experiment_id, effect.ruleset_id, effect.rule_name) == (4, 4_000_002, "2 off")
        experiments = {one.id: one.experiment for one in made.campaign_eligibility}
        assert (experiments[1].id, experiments[1].variant_id, experiments[2]) == (4, 2, None)


def test_chance_is_fair_and_stays_with_the_customer() -> None:
    with shop(assignmentType="random") as box:
        found = Counter(off(evaluated(box, f"profile-{number}"))[0] for number in range(400))
        assert set(found) == {1, 2}
        assert 240 <= found[1] <= 320  # 280 are expected; the limits are far out for chance, and it is always the same
        assert off(evaluated(box, "ann", "s1")) == off(evaluated(box, "ann", "s2"))
        anonymous = Counter(off(evaluated(box, "", f"session-{number}"))[0] for number in range(40))
        assert set(anonymous) == {1, 2}


@pytest.mark.parametrize(("profile", "expected"), [("ann", [2]), ("bob", []), ("", [])])
def test_the_members_of_an_audience_have_its_variant(profile: str, expected: List[float]) -> None:
    variants = [VARIANTS[0], {**VARIANTS[1], "audienceId": 5}]
    with shop(assignmentType="audience", variants=variants) as box:
        assert off(evaluated(box, profile)) == expected


@pytest.mark.parametrize(
    ("state", "reason"),
    [("disabled", "CouponPartOfNotRunningCampaign"), ("archived", "CouponPartOfNotTriggeredCampaign")],
)
def test_the_campaign_of_an_experiment_that_is_not_enabled_is_not_evaluated(state: str, reason: str) -> None:
    with shop(state=state) as box:
        made = evaluated(box, couponCodes=["CODE"])
        assert off(made) == []
        reasons: List[Optional[str]] = [
            one.typed_props.rejection_reason for one in made.effects if one.effect_type == "rejectCoupon"
        ]
        assert reasons == [reason]


def test_a_variant_without_rules_has_those_of_the_campaign() -> None:
    variants = [{"id": 1, "name": "A", "isPrimary": True, "weight": 100}]
    with shop(variants=variants) as box:
        assert off(evaluated(box)) == [9]


def test_no_operation_gives_results() -> None:
    answers = {str(answer) for one in operations() for answer in one.returns.values()}
    assert "Experiment" in answers
    assert not [
        one for one in answers if one.startswith(("ExperimentResult", "ExperimentListResults", "ExperimentVerdict"))
    ]


def test_an_experiment_shows_the_rules_of_its_variants() -> None:
    older = {"rules": [{"title": "Older", "condition": ["and"], "effects": [["setDiscount", "Off", 3]]}]}
    variants = [VARIANTS[0], {**VARIANTS[1], "ruleset": older}]
    with shop(assignmentType="external", variants=variants) as box:
        experiment = box.management_api().get_experiment(1, 4)
        assert experiment.validate() == []
        assert [one.ruleset.rules[0].title for one in experiment.variants] == ["1 off", "Older"]
        assert off(evaluated(box, **allocated(2))) == [3]
