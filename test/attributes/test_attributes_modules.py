"""Modules of attributes: valid, the same each time, as formatters leave them, and true to what the account has."""

from __future__ import annotations

import random
import subprocess
import sys
import types
from pathlib import Path
from typing import Any, List

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from wire_kit import needed

import talon_one
from talon_one.attributes.differences import differences
from talon_one.attributes.modules import source_of
from talon_one.definitions import entities

TYPES = [
    "string",
    "number",
    "boolean",
    "time",
    "(list string)",
    "(list number)",
    "(list time)",
    "location",
    "(list location)",
    "new",
]
NAMES = st.from_regex(r"[A-Za-z]\w{0,8}", fullmatch=True) | st.sampled_from(
    [
        "class",
        "def",
        "None",
        "Optional",
        "str",
        "Time",
        "List",
        "color",
        "Color",
        "colo_r",
        "naïve",
        "a b",
        "__x",
        "2nd",
        "",
        'q"',
        "Attributes",
    ]
)
TEXTS = st.text(max_size=20) | st.sampled_from(
    ['"""', "\\", "\n# noqa", "x" * 200, "a \"b\" 'c'", "\ud800", "a\r\nb", "\u202e"]
)


SETTINGS = settings(
    max_examples=60, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


@st.composite
def attributes(draw: Any) -> Any:
    entity = draw(st.sampled_from([*entities()[:3], "Event", "Event", "Something New"]))
    return talon_one.Attribute.from_dict(
        {
            "id": draw(st.integers(1, 99)),
            "entity": entity,
            "event_type": draw(st.none() | TEXTS) if entity == "Event" else None,
            "name": draw(NAMES),
            "title": draw(TEXTS),
            "type": draw(st.sampled_from(TYPES)),
            "description": draw(TEXTS),
            "suggestions": draw(st.none() | st.lists(TEXTS | st.sampled_from(["1", "-2", "01", "1.5"]), max_size=4)),
            "restricted_by_suggestions": draw(st.none() | st.booleans()),
            "has_allowed_list": draw(st.none() | st.booleans()),
        }
    )


def run(source: str) -> types.ModuleType:
    made = types.ModuleType("made")
    exec(compile(source, "made", "exec", dont_inherit=True), made.__dict__)
    return made


def attribute(**facts: Any) -> Any:
    return talon_one.Attribute.from_dict({"id": 1, "entity": "CartItem", "name": "a", "type": "string", **facts})


@SETTINGS
@given(st.lists(attributes(), max_size=8))
@example([])
def test_they_are_python_whatever_the_account_has(found: List[Any]) -> None:
    source = source_of(found)
    definitions = talon_one.Configuration(attributes=run(source)).attributes
    for one in found:
        if one.entity in entities():
            rules = definitions.of(one.entity, one.event_type or None)
            assert one.name in rules
    assert "\r" not in source and differences(source, source) == []


@SETTINGS
@given(st.lists(attributes(), max_size=8, unique_by=lambda one: (one.id, one.name)), st.randoms(use_true_random=False))
def test_the_order_of_the_account_does_not_matter(found: List[Any], order: random.Random) -> None:
    source = source_of(found)
    order.shuffle(found)
    assert source_of(found) == source


def test_formatters_and_linters_leave_them_as_they_are(tmp_path: Path) -> None:
    needed("ruff")
    written: List[str] = []

    @SETTINGS
    @given(st.lists(attributes().filter(lambda one: "\ud800" not in repr(one.to_dict())), max_size=8))
    @example([])
    @example([attribute(suggestions=["x" * 100], restricted_by_suggestions=True)])
    @example([attribute(name="class", type="time"), attribute(entity="Application", name="b", type="time")])
    def write(found: List[Any]) -> None:
        path = tmp_path / f"made_{len(written)}.py"
        path.write_bytes(source_of(found).encode())
        written.append(path.name)

    write()
    for command in (
        ["format", "--diff"],
        ["format", "--diff", "--line-length=120"],
        ["check", "--select=E,F,W,I", "--ignore=E501,E741"],
    ):
        ran = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--isolated", "--target-version=py39", "--no-cache", "."],
            cwd=tmp_path, capture_output=True, text=True, encoding="utf-8",
        )  # fmt: skip
        assert ran.returncode == 0, ran.stdout[:3000] + ran.stderr[-2000:]


def test_types_and_words() -> None:
    source = source_of(
        [
            attribute(
                name="color",
                title="Colour",
                description="What\nit looks like.",
                suggestions=["red", "blue"],
                restricted_by_suggestions=True,
            ),
            attribute(name="free", suggestions=["red"]),
            attribute(name="imported", suggestions=["red"], restricted_by_suggestions=True, has_allowed_list=True),
            attribute(name="sizes", type="(list number)", suggestions=["1", "2"], restricted_by_suggestions=True),
            attribute(name="share", type="number", suggestions=["0.5"], restricted_by_suggestions=True),
            attribute(name="due", type="time"),
            attribute(name="place", type="location"),
            attribute(entity="Event", name="shared", type="boolean"),
            attribute(entity="Event", event_type="page viewed", name="page", type="number"),
        ]
    )
    assert 'CartItemColorValue = Literal[\n    "blue",\n' not in source  # the order is the account's
    assert "    #: Colour. What it looks like.\n    color: Optional[CartItemColorValue]\n" in source
    assert "    #: Suggested: red.\n    free: Optional[str]\n" in source
    assert "    #: Only values of the list that was imported are accepted.\n    imported: Optional[str]\n" in source
    assert "CartItemSizesValue = Literal[\n    1,\n    2,\n]" in source
    assert "    sizes: Optional[List[CartItemSizesValue]]\n" in source
    assert "    #: Only: 0.5.\n    share: Optional[float]\n" in source
    assert "    due: Optional[Time]\n" in source and "    place: Any\n" in source
    made: Any = run(source)
    assert list(made.EventAttributes.__annotations__) == ["shared"]
    assert made.EVENTS == {"page viewed": made.EventPageViewedAttributes}
    assert list(made.EventPageViewedAttributes.__annotations__) == ["page", "shared"]
    assert 'ReferralAttributes(TypedDict, total=False):\n    """Attributes of Referral: there are none."""' in source


def test_differences_in_words() -> None:
    before = [
        attribute(name="color", suggestions=["red", "blue"], restricted_by_suggestions=True),
        attribute(name="size"),
        attribute(name="weight"),
        attribute(entity="Store", name="class"),
        attribute(entity="Event", event_type="gone", name="x"),
    ]
    now = [
        attribute(name="color", suggestions=["green", "red"], restricted_by_suggestions=True),
        attribute(name="weight", type="number"),
        attribute(name="brand"),
        attribute(entity="Store", name="class", type="(list string)"),
        attribute(entity="Event", event_type="came", name="x"),
    ]
    assert differences(source_of(before), source_of(now)) == [
        "CartItem: brand is new (str)",
        "CartItem: color takes 'green' too and takes no 'blue' any more",
        "CartItem: weight was str, and is float",
        "CartItem: size is gone",
        "EventCame is new (x)",
        "Store: class was str, and is List[str]",
        "EventGone is gone (x)",
    ]
    assert differences(source_of(now).replace("\n", "\r\n"), source_of(now)) == []
    assert differences(source_of(now) + "# mine\n", source_of(now)) == ["descriptions of attributes have changed"]
    assert differences("def (:", source_of(now)) == ["it is not Python (line 1), so this command did not write it"]
    assert differences("\0", source_of(now))[0].startswith("it is not Python")
    order = [
        attribute(suggestions=["a", "b"], restricted_by_suggestions=True),
        attribute(suggestions=["b", "a"], restricted_by_suggestions=True),
    ]
    assert differences(source_of(order[:1]), source_of(order[1:])) == ["CartItem: a has its values in another order"]
