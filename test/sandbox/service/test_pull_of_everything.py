"""A pull of a sandbox that has something of every kind."""

from __future__ import annotations

from pathlib import Path

from account_kit import content, pull
from everything import SEED as EVERYTHING

from talon_one.sandbox import Sandbox
from talon_one.sandbox.seed import load


def test_it_takes_along_whatever_a_seed_can_hold_and_the_api_lists(tmp_path: Path) -> None:
    with Sandbox(seed=EVERYTHING) as box:
        pull(box, tmp_path / "first", catalogs=(1,), personal=True)
    kinds = {thing.kind for thing in load(tmp_path / "first").things}
    no_list = {"custom_effect", "notification", "reward"}
    of_no_rule = {"giveaway_pool", "giveaway", "value_map"}  # they are read where rules name them
    of_no_use = {"campaign_template", "template_ruleset", "user", "password", "role", "acl"}
    assert {thing.kind for thing in load(EVERYTHING).things} - kinds == no_list | of_no_rule | of_no_use
    with Sandbox(seed=tmp_path / "first") as box:
        pull(box, tmp_path / "second", catalogs=(1,), personal=True)
    assert content(tmp_path / "first") == content(tmp_path / "second")
