"""The sandbox's files: seeds in YAML and in directories, databases and the seeds that they were made from."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any, Iterator, List

import pytest
import urllib3
from checkout import ROOT
from sandbox_shop import PERCENT, WITH_COUPON, command, item, raw

from talon_one.sandbox import Sandbox, planting
from talon_one.sandbox.seed import SeedError, load
from talon_one.sandbox.seed_files import Source

pytest_plugins = ["talon_one.sandbox.plugin"]  # whether it is installed or not

# -- seeds -----------------------------------------------------------------------------------------

YAML = """
# A shop of our own.
applicationId: 7
attributes:
  CartItem: [colour]
campaigns:
  - name: Summer
    startTime: 2026-06-01T00:00:00Z
    rules:
      - {kind: percentOffCart, name: Ten, percent: 10}
    coupons:
      - value: "0042"
"""


def test_yaml_says_the_same_as_json(tmp_path):
    path = tmp_path / "shop.yaml"
    path.write_text(YAML, "utf-8")
    as_json = {
        "applicationId": 7,
        "attributes": {"CartItem": ["colour"]},
        "campaigns": [
            {
                "name": "Summer",
                "startTime": "2026-06-01T00:00:00Z",
                "rules": [PERCENT],
                "coupons": [{"value": "0042"}],
            }
        ],
    }
    assert load(path) == load(as_json)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("campaigns: [", " is not YAML, line "),  # each reader has a place of its own for it
        ("campaigns:\n- name: a\n  coupons: {b: c}\n", ": campaigns[0]: coupons must be a list"),
        ("campaigns: []\nloyaltyPrograms: []\ncampaigns: []\n", ", line 1: the name 'campaigns' is there twice"),
        ("campaigns:\n- 1: one\n", ", line 2: the name 1 must be text; quote it"),
        ("!!python/object/apply:os.system [true]", ": could not determine a constructor"),
        ("", " is empty"),
    ],
)
def test_yaml_that_cannot_be_used(tmp_path, text, said):
    path = tmp_path / "shop.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(SeedError) as raised:
        load(path)
    assert str(raised.value).startswith(f"The seed {path}")
    assert said in str(raised.value)


def test_names_that_a_merge_brings_can_be_given_again(tmp_path):
    path = tmp_path / "shop.yaml"
    path.write_text("campaigns:\n- &a {id: 4, name: One, tags: [x]}\n- <<: *a\n  id: 5\n  name: Two\n", "utf-8")
    one, two = load(path).campaigns
    assert (one.document["name"], two.id, two.document["name"], two.document["tags"]) == ("One", 5, "Two", ["x"])


def test_yaml_without_pyyaml(tmp_path, monkeypatch):
    path = tmp_path / "shop.yaml"
    path.write_text(YAML, "utf-8")
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(SeedError, match="is YAML, for which PyYAML is needed; the extra brings it: "):
        load(path)


def folder(path: Path, **files: Any) -> Path:
    for name, content in files.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (path / name.replace("__", ".")).write_text(text, "utf-8")
    return path


def test_the_files_of_a_directory_are_one_seed(tmp_path):
    folder(
        tmp_path,
        b__json={"applicationId": 7, "campaigns": [{"name": "Second"}], "attributes": {"CartItem": ["size"]}},
        a__yaml=YAML,
        notes__txt="not a seed",
        c__yml="loyaltyPrograms: [{id: 1, name: club}]",
    )
    seed = load(tmp_path)
    assert [campaign.document["name"] for campaign in seed.campaigns] == ["Summer", "Second"]
    assert [campaign.id for campaign in seed.campaigns] == [1, 2]
    assert list(seed.attributes["CartItem"]) == ["colour", "size"]
    assert (seed.application_id, list(seed.programs)) == (7, [1])


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ('{"campaigns": [{"name": "x"}, {"state": "odd", "name": "y"}]}', "b.json: campaigns[1]: "),
        ('{"attributes": {"CartItem": ["fine", 3]}}', "b.json: attributes: CartItem[1] must be a name"),
        ('{"campaigns": [{"name": "x", "rules": [{}]}]}', "b.json: campaigns[0].rules[0]: kind must be one of"),
        ('{"applicationId": 8}', "b.json: applicationId is 8, and 7 in another file"),
        ('{"campaigns": {}}', "b.json: campaigns is {}, and [{"),
        ("[1]", "b.json must be an object"),
        ("{", "b.json is not JSON: "),
        ('{"campaigns": [{"name": "x", "id": 1}, {"name": "y", "id": 1}]}', ": the campaign id 1 is there twice"),
    ],
)
def test_messages_name_the_file_of_a_directory_and_the_place_in_it(tmp_path, broken, said):
    folder(tmp_path, a__yaml=YAML, b__json=broken)
    with pytest.raises(SeedError) as raised:
        load(tmp_path)
    assert str(raised.value).startswith(f"The seed {tmp_path}")
    assert said in str(raised.value)


def test_a_directory_without_seeds(tmp_path):
    with pytest.raises(SeedError, match=r"has no files that end in \.json, \.yaml, \.yml"):
        load(tmp_path)


# -- the seed of a database ------------------------------------------------------------------------


def names_of(db: str, seed: Any = None) -> List[str]:
    with Sandbox(db=db, seed=seed) as box:
        return [one.name for one in box.management_api().get_campaigns(1).data]


@pytest.fixture
def db(tmp_path: Path) -> str:
    return str(tmp_path / "sandbox.db")


@pytest.mark.parametrize("form", ["file", "folder", "dict"])
def test_another_seed_is_not_taken_and_it_says_so(tmp_path, db, form):
    first, second = {"campaigns": [{"name": "First"}]}, {"campaigns": [{"name": "Second"}]}
    path = tmp_path / "seeds"
    path.mkdir()
    written = folder(path, seed__json=first)
    seed: Any = {"file": written / "seed.json", "folder": written, "dict": first}[form]
    for _again in range(2):
        assert names_of(db, seed) == ["First"]  # without a warning, which would be an error
    folder(path, seed__json=second)
    seed = second if form == "dict" else seed
    with pytest.warns(planting.OtherSeedWarning) as warned:
        assert names_of(db, seed) == ["First"]
    assert f"The file {db} was made from another seed" in str(warned[0].message)
    assert warned[0].filename == __file__
    assert names_of(db) == ["First"]  # nobody asked for a seed
    folder(path, seed__json={**second, "applicationId": 2})
    if form != "dict":
        with pytest.raises(sqlite3.DatabaseError, match="it is of Application 1, and the seed of 2"):
            names_of(db, seed)


def test_the_same_content_elsewhere_is_the_same_seed(tmp_path, db):
    content = {"campaigns": [{"name": "First"}]}
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
        assert names_of(db, folder(tmp_path / name, seed__json=content) / "seed.json") == ["First"]


def test_a_seed_that_was_not_changed_is_not_read_again(tmp_path, db, monkeypatch):
    path = folder(tmp_path, seed__json={"campaigns": [{"name": "First"}], "apiKeys": ["k"]}) / "seed.json"
    names_of(db, path)
    os.utime(path, (1, 1))  # as a fresh checkout does it: read once more, and then no longer
    names_of(db, path)

    def refused(*_: object) -> None:
        raise AssertionError("the seed was read")

    monkeypatch.setattr(Source, "_contents", refused)
    with Sandbox(db=db, seed=path) as box:
        assert box.api_keys == ("k",)
        assert box.management_api().get_campaign(1, 1).name == "First"


def test_the_command_says_it_too(tmp_path, db):
    names_of(db, {"campaigns": [{"name": "First"}]})
    seed = folder(tmp_path, seed__json={"campaigns": [{"name": "Second"}]}) / "seed.json"
    with command("--db", db, "--seed", str(seed)) as (process, url, _):
        campaign = raw(url, "GET", "/v1/applications/1/campaigns/1", auth="ManagementKey-v1 k")[1]
        assert campaign["name"] == "First"
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
        said = process.stderr.read()
        assert said.startswith(f"The file {db} was made from another seed") and said.count("\n") == 1
        assert "GET /v1/applications/1/campaigns/1 200 " in process.stdout.read()


# -- look-ups --------------------------------------------------------------------------------------


def plans(box: Sandbox, call: Any) -> Iterator[tuple[str, str]]:
    """The queries that a call makes, each with SQLite's plan for it."""
    database, queries = box._store._database, []
    database.set_trace_callback(queries.append)
    call()
    database.set_trace_callback(None)
    for query in dict.fromkeys(queries):
        if query.startswith(("SELECT", "UPDATE", "DELETE")):
            rows = database.execute(f"EXPLAIN QUERY PLAN {query}", (None,) * query.count("?")).fetchall()
            yield query, "; ".join(row[-1] for row in rows)


def test_look_ups_use_an_index():
    coupons = [{"value": f"CODE-{number}"} for number in range(50)]
    with Sandbox(seed={"campaigns": [{"name": "One", "rules": [WITH_COUPON], "coupons": coupons}]}) as box:
        api, management = box.integration_api(), box.management_api()
        session = {"profileId": "p", "cartItems": [item(20)], "couponCodes": ["CODE-7"], "state": "closed"}
        found = [
            *plans(box, lambda: api.update_customer_session_v2("s1", {"customerSession": session})),
            *plans(box, lambda: api.get_customer_session("s1")),
            *plans(box, lambda: management.delete_coupon(1, 1, box._store.get("coupon", "CODE-9")["id"])),
        ]
    assert len(found) > 10
    assert not [plan for _, plan in found if "SCAN" in plan or "SEARCH" not in plan]
    # Not all coupons, nor those of a campaign.
    of_coupons = [query for query, _ in found if "FROM documents" in query and "'coupon'" in query]
    assert of_coupons
    assert not [query for query in of_coupons if " key = " not in query and " id = " not in query]


# -- what was answered is kept ---------------------------------------------------------------------

# Starting Python takes long, so one process makes the others, as copies of itself.
_NURSERY = """
import os, sys, threading
from talon_one.sandbox import Sandbox

with Sandbox() as box:
    box.integration_api().update_customer_session_v2("s", {"customerSession": {}})
for line in sys.stdin:
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        print("ended", flush=True)
    else:
        print(os.getpid(), Sandbox(db=line.strip()).url, flush=True)
        threading.Event().wait()
"""


@pytest.fixture
def nursery() -> Iterator[subprocess.Popen[str]]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", _NURSERY], cwd=ROOT, text=True, **pipes) as process:  # type: ignore[call-overload]
        yield process
        process.stdin.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_nothing_that_was_answered_is_lost_when_the_process_is_killed(nursery, db, soak):
    random = Random(1)
    answered: dict[str, int] = {}
    for kill in range(50 if soak else 10):
        nursery.stdin.write(f"{db}\n")
        nursery.stdin.flush()
        number, url = nursery.stdout.readline().split()
        killed, enough = threading.Event(), random.randrange(12)

        def write(worker: int, url: str = url, kill: int = kill, killed: Any = killed, enough: int = enough) -> None:
            with urllib3.PoolManager(retries=False, timeout=20) as pool:
                for count in range(1000):
                    name = f"{kill}-{worker}-{count}"
                    body = {"customerSession": {"profileId": "p", "cartItems": [item(1)], "state": "closed"}}
                    try:
                        address = f"{url}/v2/customer_sessions/{name}"
                        sent = pool.request("PUT", address, json=body, headers={"Authorization": "ApiKey-v1 key"})
                    except urllib3.exceptions.HTTPError:
                        break
                    assert sent.status == 200, sent.data
                    answered[name] = kill
                    if list(answered.copy().values()).count(kill) > enough:
                        killed.set()

        with ThreadPoolExecutor(3) as pool:
            writers = [pool.submit(write, worker) for worker in range(3)]
            assert killed.wait(60)
            os.kill(int(number), signal.SIGKILL)
            for one in writers:
                one.result(60)
        assert nursery.stdout.readline() == "ended\n"
    with Sandbox(db=db) as box:
        sessions = {one["session"]["integrationId"] for one in box._store.all("session")}
        assert answered.keys() <= sessions
        look = {"customerSession": {"profileId": "p"}, "responseContent": ["customerProfile", "loyalty"]}
        state = box.integration_api().update_customer_session_v2("look", look, dry=True)
        # And nothing is there by half: each closed session has its sale and its point.
        assert state.customer_profile.total_sales == len(sessions)
        assert state.loyalty.programs["1"].ledger.current_balance == len(sessions)
    with closing(sqlite3.connect(db)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


# -- the fixture -----------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def talon_one_sandbox_seed() -> Any:
    return {"campaigns": [{"name": "Mine"}]}


@pytest.mark.parametrize("again", range(3))
def test_each_test_has_a_sandbox_of_its_own(talon_one_sandbox, again):
    api = talon_one_sandbox.integration_api()
    state = api.update_customer_session_v2("s", {"customerSession": {}, "responseContent": ["customerSession"]})
    assert state.customer_session.id == 1
    assert talon_one_sandbox.management_api().get_campaign(1, 1).name == "Mine"
