"""`pull`: an Application of an account as a seed, read from a sandbox that stands in for the account."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from account_kit import HOST, NOW, PATIENT, answered, content, pull, requests
from checkout import ROOT
from conftest import KEY
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest import MonkeyPatch
from sandbox_shop import command, python, without_werkzeug

from talon_one import ApiClient, ManagementApi
from talon_one.sandbox import Sandbox
from talon_one.sandbox.__main__ import main
from talon_one.sandbox.account import journal, runs
from talon_one.sandbox.account.pulling import Wanted
from talon_one.sandbox.seed import SeedError, load

LARGE = {
    "applicationId": 7,
    "campaigns": [
        {"name": "Many codes", "coupons": [{"value": f"CODE-{number}"} for number in range(2300)]},
        {"name": "A few", "referrals": [{"code": "FRIEND", "advocateProfileIntegrationId": "ann"}]},
        {"name": "None", "rules": [{"kind": "percentOffCart", "name": "Ten", "percent": 10}]},
    ],
    "collections": [{"name": "Hats", "items": ["hat", "cap"]}],
}


@pytest.mark.parametrize("personal", [True, False])
def test_a_sandbox_that_starts_from_a_pull_gives_the_same_effects(tmp_path: Path, soak: bool, personal: bool) -> None:
    with Sandbox() as shop:
        pull(shop, tmp_path, catalogs=(1,), personal=personal)
        with Sandbox(seed=tmp_path) as copy:
            shop.at(NOW)
            copy.at(NOW)
            seen = set()
            for asked in requests(Random(personal), 1000 if soak else 60, everything=personal):
                wanted = answered(shop, asked)
                assert answered(copy, asked) == wanted, asked
                seen |= (
                    set(re.findall(r'"effectType":"(\w+)"', "".join(wanted))) if isinstance(wanted, list) else {wanted}
                )
    assert {"setDiscount", "setDiscountPerItem", "rejectCoupon", "acceptCoupon", "addLoyaltyPoints"} <= seen
    assert not seen & {400, 404}


# -- interrupted, and taken up again ------------------------------------------------------------------


class Stopped(BaseException):
    """What a pull is stopped with."""


class Stopping:
    """A transport that breaks off with the request of a number, and knows how each one before ended."""

    def __init__(self, box: Sandbox, after: int = -1) -> None:
        self._box, self._after = box, after
        self.statuses: list[Any] = []

    def exchange(self, request: Any, exchange: Any) -> Any:
        if len(self.statuses) == self._after:
            raise Stopped
        outcome = self._box.transport.exchange(request, exchange)
        self.statuses.append(getattr(outcome, "status", None))
        return outcome

    def pull(self, directory: Path) -> str:
        api = ManagementApi(ApiClient(PATIENT, transport=self))
        return runs.pull(api, HOST, directory, Wanted(7), pace=False)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], str]:
    """The files of a pull that nothing disturbed, and its report."""
    directory = tmp_path_factory.mktemp("whole")
    with Sandbox(seed=LARGE) as box:
        said = pull(box, directory, 7)
    return content(directory), said


@settings(max_examples=5)
@given(stops=st.lists(st.integers(0, 25), max_size=3), cut=st.integers(0, 400))
def test_a_pull_that_is_stopped_and_taken_up_again_writes_the_same(
    tmp_path_factory: Any, whole: Any, stops: list[int], cut: int
) -> None:
    directory = tmp_path_factory.mktemp("stopped")
    with Sandbox(seed=LARGE, faults={"429": 0.2, "503": 0.05, "reset": 0.05}) as box, MonkeyPatch.context() as patch:
        patch.setattr("talon_one.rest.sleep", lambda seconds: None)
        for after in stops:
            try:
                Stopping(box, after).pull(directory)
            except Stopped:
                kept = directory / journal.NAME
                kept.write_bytes(kept.read_bytes()[: max(kept.stat().st_size - cut, 0)])  # as the last write was torn
        said = pull(box, directory, 7)
    assert (content(directory), said) == whole


def test_among_answers_of_429_it_writes_the_same(tmp_path: Path, whole: Any, monkeypatch: MonkeyPatch) -> None:
    monkeypatch.setattr("talon_one.rest.sleep", lambda seconds: None)
    # As a fault: whether the limit itself is met depends on how fast the machine is.
    with Sandbox(seed=LARGE, faults={"429": 0.3}) as box:
        calls = Stopping(box)
        said = calls.pull(tmp_path)
    assert (content(tmp_path), said) == whole
    assert 429 in calls.statuses


def test_what_was_read_is_not_asked_for_again(tmp_path: Path) -> None:
    with Sandbox(seed=LARGE) as box:
        with pytest.raises(Stopped):
            Stopping(box, 20).pull(tmp_path)
        rest, whole = Stopping(box), Stopping(box)
        rest.pull(tmp_path)
        whole.pull(tmp_path)
        assert len(rest.statuses) + 20 == len(whole.statuses)


def test_a_pull_that_is_killed_goes_on(tmp_path: Path, whole: Any, soak: bool) -> None:
    seed = tmp_path / "seed.yaml"
    seed.write_text(yaml.safe_dump(LARGE), "utf-8")
    out, random = tmp_path / "out", Random(5)
    with command("--seed", str(seed), "--rate-limit") as (_, url, _line):
        arguments = [sys.executable, "-m", "talon_one.sandbox", "pull", "--application", "7", "--out", str(out)]
        environment = {**os.environ, "TALON_ONE_MANAGEMENT_KEY": KEY, "TALON_ONE_HOST": url, "NO_PROXY": "*"}
        for _ in range(12 if soak else 2):
            process = subprocess.Popen(arguments, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
            time.sleep(random.uniform(0.4, 2.0))
            process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
            process.wait()
        last = subprocess.run(arguments, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    assert last.returncode == 0, last.stderr
    assert last.stdout.startswith(whole[1])
    assert content(out) == whole[0]


@pytest.mark.parametrize(
    ("number", "wanted"), [(7, {"personal": True}), (7, {"most": 5}), (7, {"catalogs": (1,)}), (8, {})]
)
def test_a_pull_with_other_settings_does_not_go_on_with_it(tmp_path: Path, number: int, wanted: Any) -> None:
    with Sandbox(seed=LARGE) as box:
        with pytest.raises(Stopped):
            Stopping(box, 4).pull(tmp_path)
        with pytest.raises(journal.JournalError, match="--restart to begin anew"):
            pull(box, tmp_path, number, **wanted)
        if number == 7:
            pull(box, tmp_path, 7, restart=True, **wanted)
            assert journal.NAME not in content(tmp_path)


@pytest.mark.parametrize("line", ["\xff\xfe", "{", "[]", "5", '{"items": []}', '{"list": "a", "items": 5}'])
def test_a_journal_that_is_damaged_is_told_of(tmp_path: Path, line: str) -> None:
    with Sandbox(seed=LARGE) as box:
        with pytest.raises(Stopped):
            Stopping(box, 4).pull(tmp_path)
        kept = tmp_path / journal.NAME
        first, _, rest = kept.read_bytes().partition(b"\n")
        kept.write_bytes(b"\n".join([first, line.encode("latin-1"), rest]))
        with pytest.raises(journal.JournalError, match=r"\.pull is damaged; give --restart to begin anew"):
            pull(box, tmp_path, 7)
        pull(box, tmp_path, 7, restart=True)


def test_two_pulls_into_one_directory_do_not_meet(tmp_path: Path) -> None:
    held = journal.Journal(tmp_path, {})
    with Sandbox(seed=LARGE) as box:
        for _ in range(2):
            with pytest.raises(journal.JournalError, match=r"another pull into .* is running"):
                pull(box, tmp_path, 7)
        held.close()
        pull(box, tmp_path, 7, restart=True)
    assert [name for name in content(tmp_path) if name.startswith(".")] == []


@given(cut=st.integers(0, 400))
@settings(max_examples=30)
def test_whatever_is_torn_at_the_end_of_a_journal_is_read_again(tmp_path_factory: Any, cut: int) -> None:
    directory = tmp_path_factory.mktemp("torn")
    lists = [("a", [{"id": 1}, {"id": 2}]), ("b", [{"id": 3}])]

    def read(made: journal.Journal) -> list[Any]:
        for name, items in lists:
            if name == "a":
                for item in items[made.read(name).seen :]:
                    made.page(name, [item], 1, item["id"], {"left out": 1})
                made.end(name)
            elif not made.read(name).ended:
                made.whole(name, items, {})
        return [(made.read(name).items, made.read(name).notes, made.read(name).ended) for name, _ in lists]

    first = journal.Journal(directory, {"some": "settings"})
    expected = read(first)
    first.close()
    path = directory / journal.NAME
    path.write_bytes(path.read_bytes()[: max(path.stat().st_size - cut, 0)])
    again = journal.Journal(directory, {"some": "settings"})
    assert read(again) == expected
    again.close()


@pytest.mark.parametrize("left", [b"never a journal\n", b"\0\0\0\n", b"[]\n", b"{}\nnot JSON\n"])
def test_a_journal_that_cannot_be_read_is_told(tmp_path: Path, left: bytes) -> None:
    (tmp_path / journal.NAME).write_bytes(left)
    with Sandbox(seed=LARGE) as box:
        with pytest.raises(journal.JournalError, match="--restart"):
            pull(box, tmp_path, 7)
        pull(box, tmp_path, 7, restart=True)
    assert load(tmp_path).application_id == 7


# -- the files --------------------------------------------------------------------------------------


def test_files_of_others_stay_and_those_of_an_earlier_pull_go(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text("customEffects:\n- {id: 5, name: gift}\n", "utf-8")
    (tmp_path / "README.md").write_text("Ours.", "utf-8")
    with Sandbox(seed=LARGE) as box:
        pull(box, tmp_path, 7)
        assert "campaign-0000002-a-few.yaml" in content(tmp_path)
        box.management_api().delete_campaign(7, 2)
        before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
        pull(box, tmp_path, 7)
    left = set(content(tmp_path))
    assert {"ours.yaml", "README.md"} <= left
    assert "campaign-0000002-a-few.yaml" not in left
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}.items() <= before.items()
    assert [thing.document["name"] for thing in load(tmp_path).things if thing.kind == "custom_effect"] == ["gift"]


def test_a_file_of_somebody_else_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "collections.yaml").write_text("applicationId: 7\n", "utf-8")
    with Sandbox(seed=LARGE) as box:
        with pytest.raises(
            FileExistsError, match=r"collections\.yaml is there, and does not begin as files of a pull do"
        ):
            pull(box, tmp_path, 7)
        assert set(content(tmp_path)) == {"collections.yaml", journal.NAME}
        assert content(tmp_path)["collections.yaml"] == b"applicationId: 7\n"
        (tmp_path / "collections.yaml").rename(tmp_path / "ours.yaml")
        pull(box, tmp_path, 7)
    assert load(tmp_path).application_id == 7


NAMES = [
    "yes",
    "12",
    "1_000",
    "12:30:45",
    "2026-01-01",
    "=",
    "~",
    "- a",
    "a: b",
    "#",
    "'",
    '"',
    "é\u2028x",
    "\x85",
    "a\x85b",
    "\u2029\n",
    "two\nlines\n",
    " ",
]


@pytest.mark.parametrize("name", NAMES)
def test_any_text_comes_back_as_it_is(tmp_path: Path, name: str) -> None:
    rules = [{"title": name, "condition": ["=", name, 1.5, [], {"a": name}], "effects": []}]
    campaign = {"name": name, "description": name, "ruleset": {"rules": rules, "bindings": []}}
    with Sandbox(seed={"campaigns": [campaign]}) as box:
        pull(box, tmp_path)
    (copied,) = load(tmp_path).campaigns
    assert (copied.document["name"], copied.document["description"]) == (name, name)
    assert copied.ruleset is not None
    assert copied.ruleset["rules"] == rules


def test_times_and_counters_are_not_in_it_so_that_nothing_changes_where_nothing_was_changed(tmp_path: Path) -> None:
    with Sandbox() as box:
        pull(box, tmp_path, catalogs=(1,))
        before = content(tmp_path)
        session = {"profileId": "p", "couponCodes": ["WELCOME10"], "cartItems": [{"sku": "BIKE-CITY", "quantity": 1}]}
        body = {"customerSession": {**session, "state": "closed"}}
        box.integration_api().update_customer_session_v2("s", body)
        pull(box, tmp_path, catalogs=(1,))
        assert content(tmp_path) == before
        body["customerSession"]["couponCodes"] = ["ONLYONCE"]  # which is used up now
        box.integration_api().update_customer_session_v2("s2", body)
        pull(box, tmp_path, catalogs=(1,))
        changed = {name for name, text in content(tmp_path).items() if before[name] != text}
        assert changed == {"campaign-0000001-welcome.yaml"}
        with Sandbox(seed=tmp_path) as copy:
            (effect,) = [
                one
                for one in copy.integration_api().update_customer_session_v2("s3", body).effects
                if one.effect_type == "rejectCoupon"
            ]
            assert effect.props["rejectionReason"] == "CouponLimitReached"


def test_no_more_codes_than_are_asked_for(tmp_path: Path) -> None:
    with Sandbox(seed=LARGE) as box:
        pull(box, tmp_path, 7, most=12)
    assert [len(one.coupons) for one in load(tmp_path).campaigns] == [12, 0, 0]


def test_the_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, Any]] = []
    with Sandbox(seed=LARGE) as box:
        api = box.management_api()
        runs.pull(api, HOST, tmp_path, Wanted(7), progress=lambda *state: told.append(state), pace=False)
    done = [one for one, _ in told]
    assert done == sorted(done)
    assert told[0] == (1, None)  # before the campaigns are known
    assert all(total is None or total >= one for one, total in told)
    assert told[-1] == (done[-1], done[-1])


# -- on the command line ------------------------------------------------------------------------------


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", KEY)
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.mark.usefixtures("environment")
def test_the_command(tmp_path: Path, capsys: Any) -> None:
    with Sandbox(seed={**LARGE, "apiKeys": [KEY]}) as box:
        assert main(["pull", "--application", "7", "--out", str(tmp_path / "a" / "b"), "--host", box.url]) == 0
    said = capsys.readouterr()
    assert "coupons: 2,300" in said.out
    assert f"--seed {tmp_path / 'a' / 'b'}" in said.out
    assert KEY not in said.out + said.err
    assert KEY.encode() not in b"".join(content(tmp_path / "a" / "b").values())


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize(
    ("seed", "number", "said"),
    [
        ({"apiKeys": ["another-key"]}, "7", "error: "),
        (LARGE, "9", "error: the key may not read Application 9, or there is none (status 404)"),
    ],
)
def test_what_cannot_be_pulled(tmp_path: Path, capsys: Any, seed: Any, number: str, said: str) -> None:
    with Sandbox(seed=seed) as box:
        assert main(["pull", "--application", number, "--out", str(tmp_path), "--host", box.url]) == 2
    found = capsys.readouterr()
    assert found.err.startswith(said)
    assert KEY not in found.out + found.err
    assert KEY.encode() not in b"".join(content(tmp_path).values())
    with Sandbox(seed={**LARGE, "apiKeys": [KEY]}) as box:  # the key, the host and the number are right now
        assert main(["pull", "--application", "7", "--out", str(tmp_path), "--host", box.url]) == 0


def test_a_command_that_lacks_something(tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ["pull", "--application", "1", "--out", str(tmp_path / "file" / "x")]
    assert main(arguments) == 2
    assert "no host is set" in capsys.readouterr().err
    assert main([*arguments, "--host", HOST]) == 2
    assert "no API key is set; set TALON_ONE_MANAGEMENT_KEY" in capsys.readouterr().err
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", KEY)
    (tmp_path / "file").write_text("", "utf-8")
    assert main([*arguments, "--host", HOST]) == 2
    assert "cannot be written" in capsys.readouterr().err
    for wrong in ("0", "x"):
        with pytest.raises(SystemExit):
            main(["pull", "--application", wrong, "--out", "x"])
        assert "a number from 1 on is needed" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["pull", "compare"])
def test_what_is_not_installed_is_told(tmp_path: Path, name: str) -> None:
    ran = python("-m", "talon_one.sandbox", name, "--help", PYTHONPATH=without_werkzeug(tmp_path))
    assert ran.returncode == 1
    assert "The sandbox needs Werkzeug, which is not installed here" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_without_yaml_nothing_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with Sandbox(seed=LARGE) as box:
        calls = Stopping(box)
        with pytest.raises(SeedError, match=r"PyYAML is needed: talon_one\[sandbox\]"):
            calls.pull(tmp_path)
        assert calls.statuses == []
