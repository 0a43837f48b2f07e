"""What an editor shows and offers: pyright's language server, which VS Code's Pylance is made of, is asked."""

from __future__ import annotations

import inspect
import json
import platform
import re
import subprocess
import sys
from typing import Any, Callable, Dict, Iterator, Tuple

import pytest
from checkout import ROOT
from language_server import LanguageServer

import talon_one
from talon_one import aio

pytestmark = pytest.mark.skipif(
    platform.python_implementation() != "CPython",
    reason="the language server runs on CPython, whose answer is the same",
)

#: Programs; the pointer stands behind the mark, which is no part of them.
CODE = """
import talon_one
from talon_one import CartItem, IntegrationApi, ManagementApi, aio
from talon_one.types import SessionState

item = talon_one.|class|CartItem(s|keyword|ku="a", quantity=1)
print(item.|read|price)
item.|set|price = 5
Item = Cart|name|Item
state: Session|words|State = "open"
block: talon_one.Bl|union|ock


def calls(api: IntegrationApi, management: ManagementApi, awaited: aio.IntegrationApi) -> None:
    api.|method|update_customer_session_v2("s", {})
    api.|twin|update_customer_session_v2_with_http_info("s", {})
    awaited.|awaited|update_customer_session_v2("s", {})
    awaited.|awaited_twin|update_customer_session_v2_with_http_info("s", {})
    management.|retired|get_all_roles()
    talon_one.|function|paginate(management.get_application_sessions, 1)
    api.|options|with_options(timeout=5)
    talon_one.NewCustomerSessionV2(state="|offered|")
    management.get_application_sessions(1, state="|offered_in_call|")
"""


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str, str], Any]]:
    """Asks the server for what is there at a mark: `hover` or `completions`."""
    pytest.importorskip("pyright")
    ran = subprocess.run([sys.executable, "-m", "pyright", "--version"], capture_output=True, text=True, timeout=300)
    if ran.returncode != 0:
        pytest.skip(f"pyright does not run here: {(ran.stdout + ran.stderr)[-300:]}")
    folder = tmp_path_factory.mktemp("user").resolve()
    (folder / "pyrightconfig.json").write_text(json.dumps({"extraPaths": [str(ROOT)]}), "utf-8")
    lines, places = placed(CODE)
    path = folder / "program.py"
    path.write_text(lines, "utf-8")
    with LanguageServer(folder) as server:
        server.open(path)
        yield lambda what, mark: getattr(server, what)(path, *places[mark])


def placed(text: str) -> Tuple[str, Dict[str, Tuple[int, int]]]:
    """The text without its marks, and the line and column of each."""
    places = {}
    while True:
        found = re.search(r"\|(\w+)\|", text)
        if found is None:
            return text, places
        before = text[: found.start()]
        places[found[1]] = (before.count("\n"), len(before) - before.rfind("\n") - 1)
        text = before + text[found.end() :]


def in_words(text: str) -> str:
    """Text without its line breaks, indents and what is escaped."""
    return re.sub(r"\s+", " ", text.replace("\\", "").replace("&nbsp;", " "))


def documented(thing: Any) -> str:
    return in_words(inspect.getdoc(thing) or "")


@pytest.mark.parametrize(
    ("mark", "thing"),
    [
        ("class", talon_one.CartItem),
        ("name", talon_one.CartItem),
        ("union", talon_one.Block),
        ("method", talon_one.IntegrationApi.update_customer_session_v2),
        ("twin", talon_one.IntegrationApi.update_customer_session_v2_with_http_info),
        ("awaited", aio.IntegrationApi.update_customer_session_v2),
        ("awaited_twin", aio.IntegrationApi.update_customer_session_v2_with_http_info),
        ("retired", talon_one.ManagementApi.get_all_roles),
        ("function", talon_one.paginate),
        ("options", talon_one.IntegrationApi.with_options),
    ],
)
def test_hovering_shows_the_text_that_help_shows(asked: Callable[[str, str], str], mark: str, thing: Any) -> None:
    assert len(documented(thing)) > 50
    assert documented(thing) in in_words(asked("hover", mark))


@pytest.mark.parametrize(("mark", "name"), [("read", "price"), ("set", "price"), ("keyword", "sku")])
def test_hovering_a_property_shows_what_it_means(asked: Callable[[str, str], str], mark: str, name: str) -> None:
    text = documented(getattr(talon_one.CartItem, name)).partition(": ")[2]  # the type in front is in the code's line
    assert len(text) > 30
    assert text in in_words(asked("hover", mark))


def test_hovering_a_type_of_words_shows_them(asked: Callable[[str, str], str]) -> None:
    shown = in_words(asked("hover", "words"))
    assert "Literal['open', 'closed', 'partially_returned', 'cancelled']" in shown
    assert "State of a customer session." in shown


@pytest.mark.parametrize("mark", ["offered", "offered_in_call"])
def test_words_are_offered(asked: Callable[[str, str], Dict[str, Any]], mark: str) -> None:
    offered = {label.strip("\"'") for label in asked("completions", mark)}
    assert {"open", "closed", "partially_returned", "cancelled"} <= offered


def test_every_property_has_its_text_for_editors_too() -> None:
    """What `help()` says stands below each declaration, where editors look for it."""
    import ast

    from talon_one._index import ALIASES, MODELS

    seen = 0
    for name in sorted(MODELS.keys() - ALIASES.keys()):
        cls = getattr(talon_one.models, name)
        if cls.__name__ != name or not isinstance(cls, type) or not issubclass(cls, talon_one.Model):
            continue
        source = (ROOT / "talon_one" / "models" / f"{MODELS[name]}.py").read_text("utf-8")
        (body,) = [one.body for one in ast.parse(source).body if isinstance(one, ast.ClassDef)]
        for declared, below in zip(body, body[1:]):
            if isinstance(declared, ast.AnnAssign) and isinstance(declared.target, ast.Name):
                assert isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant), (name, declared.target.id)
                text = in_words(str(below.value.value)).strip()
                assert documented(getattr(cls, declared.target.id)).endswith(text), (name, declared.target.id)
                seen += 1
    assert seen > 5_800
