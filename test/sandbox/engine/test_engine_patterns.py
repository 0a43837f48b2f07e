"""Regular expressions. Source: rules.md c1 and b4 (RE2, no look-around, found anywhere in the text)."""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import fails, unknown

from talon_one.sandbox.engine.patterns import matches
from talon_one.sandbox.engine.values import EvaluationError

ATOMS = st.sampled_from(
    ["a", "b", "A", ".", r"\d", r"\w", r"\s", "[ab]", "[^a]", "[a-c1]", r"\b", r"\B", "^", "-", r"\."]
)
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map("".join),
        st.tuples(inner, inner).map("|".join).map("({})".format),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,3}", "{2,}", "*?", "+?"])).map(
            lambda pair: f"(?:{pair[0]}){pair[1]}"
        ),
    ),
    max_leaves=6,
)


# Not the empty text, where Python before 3.14 finds no \\B.
@given(PATTERNS, st.text("abA1 -.\n", min_size=1, max_size=8), st.sampled_from(["", "(?i)", "(?s)", "(?m)", "(?im)"]))
def test_what_both_know_means_the_same_as_in_python(pattern: str, text: str, flags: str) -> None:
    assert matches(flags + pattern, text) is bool(re.search(flags + pattern, text, re.ASCII))


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("b", "abc", True),  # anywhere
        ("^b", "abc", False),
        ("c$", "abc", True),
        ("c$", "abc\n", False),  # the end of the text alone, as in RE2
        ("(?m)c$", "abc\nd", True),
        ("(?m)^d", "abc\nd", True),
        ("^d", "abc\nd", False),
        (r"\Aab\z", "ab", True),
        ("B", "abc", False),
        ("(?i)B", "abc", True),
        ("(?i:B)c", "abC", False),
        ("a(?i)B", "aB", True),
        ("(?i)[A-C]", "b", True),
        ("a(?-s).b", "a\nb", False),
        ("(?s)a.b", "a\nb", True),
        (r"\d", "٣", False),  # ASCII alone
        (r"\pL", "é", True),
        (r"\PL", "é", False),
        (r"\p{Lu}", "É", True),
        (r"\p{^Lu}", "É", False),
        ("[[:alpha:]_]+$", "a_b", True),
        ("[[:^digit:]]", "12", False),
        ("[]a]", "]", True),
        (r"[\d-]", "-", True),
        (r"[^\w]", "a", False),
        (r"\x41\x{42}\103", "ABC", True),
        (r"^\Qa.b\E+$", "a.bbb", True),  # the last character is repeated, as in RE2
        (r"\Qa.b\E.", "a.b+", True),
        (r"a\.b", "a.b", True),
        ("a{,2}", "a{,2}", True),  # no repetition, so the braces themselves
        ("a{2", "a{2", True),
        ("(?P<year>20[0-9]{2})-(?<month>[01][0-9])", "2026-06", True),
        ("", "", True),
        ("a||b", "x", True),
        ("^(foo|bar)+$", "foobarfoo", True),
        ("(?U)a+", "aa", True),
        (r"\t\n\f\r\v\a", "\t\n\f\r\v\a", True),
    ],
)
def test_patterns(pattern: str, text: str, found: bool) -> None:
    assert matches(pattern, text) is found


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("(?=a)", "look-around"),
        ("(?!a)", "look-around"),
        ("(?<=a)", "look-around"),
        ("(?<!a)", "look-around"),
        (r"(a)\1", "back-references"),
        (r"\Z", r"\\Z is not part of RE2"),
        ("a**", "repeated"),
        ("a{1001}", "wrong limits"),
        ("a{3,2}", "wrong limits"),
        ("(", "not closed"),
        (")", "without its"),
        ("[a", "ends too early"),
        ("\\", "ends too early"),
        ("*", "repeats nothing"),
        ("[b-a]", "no end after its start"),
        (r"[a-\d]", "no end after its start"),
        ("(?x)a", "not part of RE2"),
        ("[[:foo:]]", "no class"),
        ("(?P<n", "missing"),
        (r"\x{110000}", "no character"),
        (r"\xZZ", "no character"),
        ("(" * 101 + ")" * 101, "too deeply"),
        ("((a{100}){100}){100}", "too large"),
    ],
)
def test_what_re2_refuses_is_refused(pattern: str, why: str) -> None:
    with fails(why):
        matches(pattern, "aaa")


def test_a_script_of_unicode_is_not_known() -> None:
    with unknown(r"\p{Greek} in a pattern"):
        matches(r"\p{Greek}", "α")


@pytest.mark.parametrize("pattern", ["(a+)+$", "^(a|a)*$", "^(a|ab)*(b|ba)*$", "(.*a){12}$", "^(a*)*$"])
def test_no_pattern_is_slow(pattern: str) -> None:
    assert matches(pattern, "a" * 400 + "!") is False  # where its steps went beyond their bound, it would raise


def test_a_pattern_that_is_too_large_for_its_text_is_refused() -> None:
    with fails("takes too long"):
        matches("(a{90}){90}", "a" * 5000)


@given(st.text(r"ab()[]{}|*+?.^$\dpQE-:,1", max_size=12), st.text("ab1", max_size=4))
def test_any_text_is_a_pattern_or_an_evaluation_error(pattern: str, text: str) -> None:
    with contextlib.suppress(EvaluationError):
        assert matches(pattern, text) in (True, False)
