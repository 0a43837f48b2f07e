"""`python -m talon_one.attributes`, against the sandbox and against a service that fails."""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import re
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator

import pytest
from checkout import ROOT, run_tool
from conftest import KEY
from loopback import Loopback, answer

import talon_one
from talon_one.attributes.__main__ import main
from talon_one.sandbox import Sandbox

SEED = {
    "attributes": {
        "CartItem": [
            {
                "name": "color",
                "suggestions": ["red", "blue"],
                "restrictedBySuggestions": True,
                "description": "Its colour.",
            },
            {"name": "weight", "type": "number"},
            {"name": "tags", "type": "(list string)"},
        ],
        "CustomerSession": ["channel", {"name": "due", "type": "time"}],
        "Store": ["class"],
        "Event": [{"name": "page", "type": "number", "eventType": "viewed"}],
    }
}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=SEED) as made:
        yield made


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TALON_ONE_HOST", "TALON_ONE_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", KEY)
    monkeypatch.setenv("NO_PROXY", "*")


def imported(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_writes_a_module_that_the_client_and_the_sandbox_agree_with(
    sandbox: Sandbox, tmp_path: Path, capsys: Any
) -> None:
    out = tmp_path / "shop_attributes.py"
    assert main(["--out", str(out), "--host", sandbox.url]) == 0
    assert capsys.readouterr().out == f"{out} is written.\n"
    assert KEY not in out.read_text("utf-8")
    assert [path.name for path in tmp_path.iterdir()] == [out.name]
    assert stat.S_IMODE(out.stat().st_mode) & 0o444 == 0o444
    module = imported(out)
    checking = talon_one.Configuration(sandbox.url, KEY, attributes=module, trust_env=False)
    plain = talon_one.Configuration(sandbox.url, KEY, trust_env=False)
    good = {"color": "red", "weight": 1.5, "tags": ["a"]}
    with talon_one.ApiClient(checking) as careful, talon_one.ApiClient(plain) as careless:
        for attributes, fits in (
            (good, True),
            ({"colour": "red"}, False),
            ({"color": "pink"}, False),
            ({"weight": "1"}, False),
        ):
            body = {
                "customerSession": {"cartItems": [{"sku": "a", "price": 1, "quantity": 1, "attributes": attributes}]}
            }
            for client, error in ((careful, talon_one.ApiValueError), (careless, talon_one.BadRequestException)):
                api = talon_one.IntegrationApi(client)
                if fits:
                    api.update_customer_session_v2("s", body)
                else:
                    with pytest.raises(error, match="/customerSession/cartItems/0/attributes/"):
                        api.update_customer_session_v2("s", body)


def test_it_says_in_ci_what_has_changed(sandbox: Sandbox, tmp_path: Path, monkeypatch: Any, capsys: Any) -> None:
    out = tmp_path / "shop_attributes.py"
    monkeypatch.setenv("TALON_ONE_HOST", sandbox.url)
    assert main(["--out", str(out), "--check"]) == 2
    assert "error: there is no " in capsys.readouterr().err
    assert main(["--out", str(out)]) == 0
    assert main(["--out", str(out), "--check"]) == 0
    before = out.read_text("utf-8")
    changed = json.loads(json.dumps(SEED).replace('"red"', '"green"').replace('"weight"', '"mass"'))
    with Sandbox(seed=changed) as other:
        monkeypatch.setenv("TALON_ONE_HOST", other.url)
        assert main(["--out", str(out), "--check"]) == 1
        said = capsys.readouterr()
    assert said.err.splitlines() == [
        f"{out} differs from the account:",
        "CartItem: color takes 'green' too and takes no 'red' any more",
        "CartItem: mass is new (float)",
        "CartItem: weight is gone",
        "Write it again: run the same command without --check.",
    ]
    assert out.read_text("utf-8") == before


def test_all_pages_are_read(loopback: Loopback, tmp_path: Path) -> None:
    def page(request: Any) -> Any:
        skip = int(re.search(r"skip=(\d+)", request.target)[1]) if "skip=" in request.target else 0
        data = [
            {"id": n, "entity": "Store", "name": f"a{n}", "type": "string"} for n in range(skip, min(skip + 1000, 2500))
        ]
        return answer({"totalResultSize": 2500, "data": data})

    loopback.answers(page)
    out = tmp_path / "shop_attributes.py"
    assert main(["--out", str(out), "--host", loopback.url]) == 0
    assert len(imported(out).StoreAttributes.__annotations__) == 2500
    assert len(loopback.received) == 3
    assert {one.headers["Authorization"] for one in loopback.received} == {f"ManagementKey-v1 {KEY}"}


def test_what_it_cannot_do(sandbox: Sandbox, loopback: Loopback, tmp_path: Path, monkeypatch: Any, capsys: Any) -> None:
    out = str(tmp_path / "shop_attributes.py")

    def failed(*arguments: str) -> str:
        assert main(list(arguments)) == 2
        said = capsys.readouterr()
        assert said.out == "" and said.err.count("\n") == 1 and KEY not in said.err
        return said.err

    assert "error: no host is set; give --host" in failed("--out", out)
    assert "does not start with https://" in failed("--out", out, "--host", "yourname.talon.one")
    loopback.says({"message": "Unauthorized"}, status=401)
    said = failed("--out", out, "--host", loopback.url)
    assert "get_attributes: 401" in said and "Check the host and the API key" in said
    loopback.says({"message": "no"}, status=403)
    assert "Use a key that is allowed to call this endpoint" in failed("--out", out, "--host", loopback.url)
    monkeypatch.setattr("talon_one.rest.sleep", lambda seconds: None)
    assert "connection refused" in failed("--out", out, "--host", "http://127.0.0.1:1")
    for wrong in (str(tmp_path), str(tmp_path / "no" / "folder.py")):
        assert "cannot be written: " in failed("--out", wrong, "--host", sandbox.url)
    assert "cannot be read: " in failed("--out", str(tmp_path), "--check", "--host", sandbox.url)
    monkeypatch.delenv("TALON_ONE_MANAGEMENT_KEY")
    assert "error: no API key is set; set TALON_ONE_MANAGEMENT_KEY" in failed("--out", out, "--host", sandbox.url)
    assert list(tmp_path.iterdir()) == []


def test_it_runs_as_a_command(sandbox: Sandbox, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TALON_ONE_HOST": sandbox.url}
    command = [sys.executable, "-W", "error", "-m", "talon_one.attributes", "--out", "a.py"]
    for arguments, status in (([], 0), (["--check"], 0)):
        ran = subprocess.run([*command, *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert (ran.returncode, ran.stderr) == (status, "")


USES = """\
import talon_one
from shop_attributes import CartItemAttributes, CustomerSessionAttributes, EventViewedAttributes, StoreAttributes

good: CartItemAttributes = {"color": "red", "weight": 2, "tags": ["a"]}
item = talon_one.CartItem(sku="a", quantity=1, attributes=good)
item.attributes = good
session = talon_one.NewCustomerSessionV2(cart_items=[item], attributes=CustomerSessionAttributes(channel="app"))
store: StoreAttributes = {"class": "a"}
event: EventViewedAttributes = {"page": 1}
talon_one.IntegrationEventV2Request(type="viewed", attributes=event)
plain = talon_one.CartItem(sku="a", quantity=1, attributes={"color": "red"})
assert plain.attributes is not None
plain.attributes["color"] = "blue"
"""
MISTAKES = [
    'typo: CartItemAttributes = {"colour": "red"}',
    'wrong: CartItemAttributes = {"color": "pink"}',
    'text: CartItemAttributes = {"weight": "2"}',
    'good["colour"] = "red"',
    'talon_one.CartItem(sku="a", quantity=1, attributes=CartItemAttributes(colour="red"))',
    'talon_one.CartItem(sku="a", quantity=1, attributes="red")',
]


@pytest.mark.skipif(platform.python_implementation() != "CPython", reason="the type checkers run on CPython")
@pytest.mark.one_python
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_mistakes_in_a_cart_are_found_by(checker: str, sandbox: Sandbox, tmp_path: Path) -> None:
    pytest.importorskip(checker)
    assert main(["--out", str(tmp_path / "shop_attributes.py"), "--host", sandbox.url]) == 0
    (tmp_path / "shop.py").write_text(USES + "\n".join(MISTAKES) + "\n", "utf-8")
    if checker == "mypy":
        options = [
            "--strict",
            "--config-file=",
            "--python-version=3.10",
            "--follow-imports=silent",
            "shop_attributes.py",
            "shop.py",
        ]
    else:
        (tmp_path / "pyrightconfig.json").write_text(
            json.dumps({"extraPaths": [str(ROOT)], "typeCheckingMode": "standard"})
        )
        options = ["--project", str(tmp_path)]
    ran = run_tool(checker, *options, cwd=tmp_path, MYPYPATH=str(ROOT))
    found = {(name, int(line)) for name, line in re.findall(r"(\w+\.py):(\d+)(?::\d+)*:? -? ?error", ran.stdout)}
    first = len(USES.splitlines()) + 1
    assert found == {("shop.py", first + n) for n in range(len(MISTAKES))}, ran.stdout + ran.stderr
