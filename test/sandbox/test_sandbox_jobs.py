"""Jobs that make many coupons: the first are there at once, the rest a piece at a time."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List

import pytest

from talon_one.sandbox import Sandbox, jobs
from talon_one.sandbox.service import coupons

SEED: Dict[str, Any] = {"campaigns": [{"name": "Codes"}]}
AT_ONCE, PIECE, MANY = 5, 3, 20


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coupons, "MOST_AT_ONCE", AT_ONCE)
    monkeypatch.setattr(jobs, "_PIECE", PIECE)


@pytest.fixture
def asleep(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Jobs are left alone until it is called."""
    with monkeypatch.context() as patch:
        patch.setattr(jobs.Jobs, "wake", lambda self: None)
        yield patch.undo


def start(box: Sandbox, many: int = MANY, pattern: str = "JOB-########") -> str:
    settings = {"validCharacters": ["A", "B", "C"], "couponPattern": pattern}
    body = {"usageLimit": 1, "numberOfCoupons": many, "couponSettings": settings, "attributes": {}}
    return str(box.management_api().create_coupons_async(1, 1, body).batch_id)


def made(box: Sandbox, batch: str) -> List[str]:
    return [one.value for one in box.management_api().get_coupons_without_total_count(1, 1, batch_id=batch).data]


def waited_for(box: Sandbox, batch: str, many: int = MANY) -> List[str]:
    """The codes of a batch, once there are so many."""
    for _ in range(1000):
        found = made(box, batch)
        if len(found) >= many:
            return found
        time.sleep(0.01)
    raise AssertionError(f"only {len(found)} of {many} coupons came")


@pytest.mark.parametrize("many", [1, AT_ONCE])
def test_a_small_job_is_done_when_it_is_answered(many: int) -> None:
    with Sandbox(seed=SEED) as box:
        assert len(made(box, start(box, many))) == many


def test_the_rest_of_a_large_one_comes_later(asleep: Callable[[], None]) -> None:
    with Sandbox(seed=SEED) as box:
        batch = start(box)
        assert len(made(box, batch)) == AT_ONCE
        asleep()
        second = start(box)
        for one in (batch, second):
            assert len(set(waited_for(box, one))) == MANY
        assert len(made(box, batch)) == len(made(box, second)) == MANY  # and no more


def test_a_job_goes_on_when_the_file_is_opened_again(asleep: Callable[[], None], tmp_path: Path) -> None:
    path = str(tmp_path / "shop.db")
    with Sandbox(seed=SEED, db=path) as box:
        batch = start(box)
    asleep()
    with Sandbox(seed=SEED, db=path) as box:
        assert len(waited_for(box, batch)) == MANY


def test_a_job_is_as_it_was_when_a_snapshot_is_restored(asleep: Callable[[], None]) -> None:
    with Sandbox(seed=SEED) as box:
        empty = box.save()
        batch = start(box)
        begun = box.save()
        box.restore(empty)
        asleep()
        assert made(box, batch) == []
        box.restore(begun)
        first = waited_for(box, batch)
        box.restore(begun)
        assert waited_for(box, batch) == first


@pytest.mark.parametrize("end", ["delete_campaign", "no codes"])
def test_a_job_that_can_make_no_more_ends(asleep: Callable[[], None], end: str) -> None:
    with Sandbox(seed=SEED) as box:
        batch = start(box, pattern="J-##")  # nine codes
        if end == "delete_campaign":
            box.management_api().delete_campaign(1, 1)
        asleep()
        after = start(box, AT_ONCE + 1, "K-####") if end == "no codes" else ""  # wakes them, and comes second
        if after:
            assert len(waited_for(box, after, AT_ONCE + 1)) == AT_ONCE + 1
            assert AT_ONCE <= len(made(box, batch)) <= 9
        else:
            box.restore(box.save())  # which wakes them
        for _ in range(1000):
            if not box._store.has(coupons.JOB):
                break
            time.sleep(0.01)
        assert not box._store.has(coupons.JOB)


@pytest.mark.parametrize("by_batch", [True, False])
@pytest.mark.parametrize("by_job", [True, False])
def test_what_is_deleted_whole_does_not_come_back(asleep: Callable[[], None], by_job: bool, by_batch: bool) -> None:
    with Sandbox(seed=SEED) as box:
        management = box.management_api()
        batch, other = start(box), start(box)
        if by_job:
            management.create_coupons_deletion_job(1, 1, {"filters": {"batchId": batch} if by_batch else {}})
        else:
            management.delete_coupons(1, 1, **({"batch_id": batch} if by_batch else {}))
        asleep()
        last = start(box)  # after which the others would have their turn
        assert len(waited_for(box, last)) == MANY
        assert made(box, batch) == []
        if by_batch:
            waited_for(box, other)
        else:
            assert made(box, other) == []


def test_new_settings_of_a_batch_are_those_of_what_comes_later(asleep: Callable[[], None]) -> None:
    with Sandbox(seed=SEED) as box:
        batch = start(box)
        box.management_api().update_coupon_batch(1, 1, {"batchID": batch, "usageLimit": 7, "attributes": {}})
        asleep()
        start(box)
        waited_for(box, batch)
        found = box.management_api().get_coupons_without_total_count(1, 1, batch_id=batch).data
    assert {one.usage_limit for one in found} == {7}
