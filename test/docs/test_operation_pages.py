"""The pages of the APIs: the example of each operation runs, and each page says what it has to say."""

from __future__ import annotations

import contextlib
import io
import re
import warnings
from functools import lru_cache
from pathlib import Path
from typing import Dict, List

import pytest
from checkout import ROOT, SPEC
from conftest import KEY

import talon_one
from talon_one.testing import mock_api
from tools.contract import load
from tools.facts import Contract, Operation

APIS = ("IntegrationApi", "ManagementApi")


@lru_cache(maxsize=None)
def contract() -> Contract:
    return load(SPEC)


def operations(api: str) -> List[Operation]:
    return [operation for operation in contract().operations if operation.api == api]


@lru_cache(maxsize=None)
def sections(api: str) -> Dict[str, str]:
    """The text of each operation's section, by its name."""
    page = (ROOT / f"docs/{api}.md").read_text("utf-8")
    return {part.partition("\n")[0]: part for part in re.split(r"^## ", page, flags=re.MULTILINE)[1:]}


def example(operation: Operation) -> str:
    (found,) = re.findall(r"^```python\n(.*?)^```$", sections(operation.api)[operation.name], re.DOTALL | re.MULTILINE)
    return str(found)


@pytest.mark.parametrize("api", APIS)
def test_every_operation_has_a_section(api: str) -> None:
    assert sections(api).keys() == {operation.name for operation in operations(api)}
    assert len(operations(api)) >= 42


@pytest.mark.parametrize("api", APIS)
def test_the_example_of_every_operation_runs(api: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each calls its operation once, with what the contract allows; the answer is an example of what it returns."""
    monkeypatch.chdir(tmp_path)
    for name in ("TALON_ONE_HOST", "TALON_ONE_API_KEY", "TALON_ONE_MANAGEMENT_KEY"):
        monkeypatch.setenv(name, "https://shop.talon.one" if name.endswith("HOST") else KEY)
    wrong = []
    for operation in operations(api):
        code = example(operation)
        for name in re.findall(r'os\.environ\["(\w+)"\]', code):
            monkeypatch.setenv(name, KEY)
        for file in Path().glob("*.csv"):
            file.unlink()
        for name in re.findall(r'up_file="([\w.]+)"', code):
            Path(name).write_text("value\nX\n", "utf-8")
        with warnings.catch_warnings(), mock_api(unset="example") as mock:
            warnings.simplefilter("ignore" if operation.retired else "error")
            try:
                with contextlib.redirect_stdout(io.StringIO()) as printed:
                    exec(compile(code, f"docs/{api}.md, {operation.name}", "exec"), {"__name__": "example"})
            except Exception as error:
                wrong.append(f"{operation.name}: {type(error).__name__}: {error}")
                continue
        if [call.operation for call in mock.calls] != [operation.name]:
            wrong.append(f"{operation.name}: it calls {[call.operation for call in mock.calls]}")
        if KEY in printed.getvalue():
            wrong.append(f"{operation.name}: it prints a secret")
        for name in re.findall(r'to="([\w.]+)"', code):
            if not Path(name).is_file():
                wrong.append(f"{operation.name}: {name} is not there")
    assert not wrong


@pytest.mark.parametrize("api", APIS)
def test_examples_are_short_and_use_what_the_package_has_for_lists_and_files(api: str) -> None:
    for operation in operations(api):
        code = example(operation)
        assert len(code.splitlines()) <= 30, operation.name
        assert max(map(len, code.splitlines())) <= 88, operation.name
        assert ("talon_one.paginate(" in code) == (operation.item is not None), operation.name
        assert ("talon_one.download(" in code) == (operation.accept == "application/csv"), operation.name
        assert ("up_file=" in code) == (operation.content_type == "multipart/form-data"), operation.name
        assert f"api.{operation.name}" in code


@pytest.mark.parametrize("api", APIS)
def test_every_section_tells_the_key_the_guides_and_the_errors(api: str) -> None:
    keys = {"IntegrationApi": "`TALON_ONE_API_KEY`", "ManagementApi": "`TALON_ONE_MANAGEMENT_KEY`"}
    for operation in operations(api):
        text = sections(api)[operation.name]
        assert keys[api] in text, operation.name
        assert re.search(r"Guides?: \[[^\]]+\]\(guides/[\w-]+\.md\)", text), operation.name
        rows = {
            int(status): raised
            for status, raised in re.findall(r"^\*\*([45]\d\d)\*\* \| `(\w+)` \|", text, re.MULTILINE)
        }
        assert {401, 429} <= rows.keys(), operation.name
        assert {int(status) for status in operation.error_texts if status != "4XX"} <= rows.keys(), operation.name
        assert all(issubclass(getattr(talon_one, raised), talon_one.ApiException) for raised in rows.values())


def test_guides_are_called_what_their_first_lines_say() -> None:
    for name, title in contract().guides.items():
        first = (ROOT / f"docs/guides/{name}.md").read_text("utf-8").partition("\n")[0]
        assert first == f"# {title}"


def test_what_errors_mean_for_an_operation() -> None:
    """A few that users meet: the words are the contract's, the statuses are the operation's own."""
    texts = {one.name: {failure.status: failure.text for failure in one.failures} for one in contract().operations}
    assert "one after another" in texts["update_customer_session_v2"][409]
    assert 404 not in texts["update_customer_session_v2"]  # a new id makes a session
    assert texts["get_customer_session"][404] == "There is no such customer session."
    assert texts["delete_coupon"][404] == "There is no such Application, campaign or coupon."
    assert "get_event_v3" in texts["track_event_v3"][409]
    assert texts["create_store"][409] == "The integration ID is already in use."
    assert "three requests" in texts["get_campaigns"][429]
    assert 403 in texts["get_campaigns"] and 403 not in texts["get_customer_session"]
