"""The settings of `FailOpen` that cannot be."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import pytest

import talon_one
from talon_one.checkout import FailOpen


@pytest.mark.parametrize(
    ("settings", "error", "words"),
    [
        ({"api": object()}, talon_one.ApiTypeError, "an IntegrationApi is needed, not object"),
        ({"failures": 0}, talon_one.ApiValueError, "failures"),
        ({"failures": True}, talon_one.ApiTypeError, "failures"),
        ({"pause": 0}, talon_one.ApiValueError, "pause"),
        ({"pause": "1"}, talon_one.ApiValueError, "pause"),
        ({"digits": 2.0}, talon_one.ApiTypeError, "digits"),
        ({"rounding": "up"}, talon_one.ApiValueError, "half-even"),
        ({"sentences": {"CouponExpired": ""}}, talon_one.ApiValueError, "CouponExpired"),
    ],
)
def test_settings_that_cannot_be_meant(
    integration: talon_one.IntegrationApi, settings: Dict[str, Any], error: Any, words: str
) -> None:
    with pytest.raises(error, match=words):
        FailOpen(**{"api": integration, **settings})


@pytest.mark.parametrize(
    ("path", "error", "words"),
    [
        ("", talon_one.ApiValueError, "is a folder"),
        (".", talon_one.ApiValueError, "is a folder"),
        ("not/there", talon_one.ApiValueError, "there is no folder .*make it first"),
        (b"calls", talon_one.ApiTypeError, "str or Path"),
        (5, talon_one.ApiTypeError, "str or Path"),
    ],
)
def test_a_journal_that_cannot_be_written_is_refused_at_once(
    integration: talon_one.IntegrationApi,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    path: Any,
    error: Any,
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(error, match=rf"FailOpen\(journal\): .*{words}"):
        FailOpen(integration, path)
    with pytest.raises(error, match=rf"bulk.events\(journal\): .*{words}"):
        talon_one.bulk.events(integration, [], journal=path)
    assert not list(tmp_path.iterdir())
