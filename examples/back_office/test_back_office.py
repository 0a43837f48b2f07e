"""The jobs: with the test kit, and one against the sandbox."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Dict, Iterator, List

import pytest

from examples.back_office.__main__ import main
from talon_one.testing import Call, Mock, mock_api

SINCE, UNTIL = (datetime(2026, month, 1, tzinfo=timezone.utc) for month in (1, 2))
PERIOD = ["--since", "2026-01-01", "--until", "2026-02-01"]


@pytest.fixture
def mock(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Mock]:
    monkeypatch.setenv("TALON_ONE_HOST", "https://shop.example")
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "a key")
    monkeypatch.chdir(tmp_path)
    with mock_api() as made:
        yield made


def pages(call: Call[None]) -> Dict[str, Any]:
    """Seven sessions in pages of three."""
    skip = call.arguments.get("skip") or 0
    shown = [{"integration_id": f"cart-{number}", "total": number} for number in range(skip, min(skip + 3, 7))]
    return {"data": shown, "has_more": skip + 3 < 7}


def rows(out: Path) -> List[str]:
    return [line.partition(",")[0] for line in out.read_text("utf-8").splitlines()]


def test_sessions(mock: Mock, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mock.get_application_sessions.returns(pages)
    assert main(["sessions", *PERIOD]) == 0
    assert rows(tmp_path / "sessions.csv") == ["integration_id", *(f"cart-{number}" for number in range(7))]
    assert capsys.readouterr().out == "7 sessions in sessions.csv\n"
    asked = mock.get_application_sessions.calls[0].arguments
    assert (asked["created_before"], asked["sort"]) == (UNTIL, "id")
    assert SINCE - timedelta(seconds=1) < asked["created_after"] < SINCE, "the first moment belongs to it"
    assert not (tmp_path / "sessions.csv.place").exists()


@pytest.mark.parametrize("torn", ["", "cart-9,20"])
def test_sessions_go_on_after_the_last_whole_page(torn: str, mock: Mock, tmp_path: Path) -> None:
    """torn: what a killed process has left of a page."""
    out = tmp_path / "sessions.csv"
    mock.get_application_sessions.returns(pages).raises(403)
    assert main(["sessions", *PERIOD]) == 1
    assert json.loads((tmp_path / "sessions.csv.place").read_text("utf-8"))["position"] == 3
    with out.open("a", encoding="utf-8") as file:
        file.write(torn)
    mock.get_application_sessions.returns(pages)
    assert main(["sessions", *PERIOD]) == 0
    assert rows(out) == ["integration_id", *(f"cart-{number}" for number in range(7))]


def test_a_complete_file_is_not_written_again(mock: Mock, capsys: pytest.CaptureFixture[str]) -> None:
    mock.get_application_sessions.returns(pages)
    assert main(["sessions", *PERIOD]) == 0
    assert main(["sessions", *PERIOD]) == 1
    assert "sessions.csv is there already" in capsys.readouterr().err


def test_coupons_once_for_each(mock: Mock, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "customers.txt").write_text("ada\ngrace\n\n", "utf-8")
    mock.create_coupons_for_multiple_recipients.returns()
    for _ in range(2):  # the second run finds all of it in the journal
        assert main(["coupons", "customers.txt", "--campaign", "2", "--pattern", "MAY-####"]) == 0
        assert "2 of 2 customers have their coupon" in capsys.readouterr().out
    (call,) = mock.create_coupons_for_multiple_recipients.calls
    assert call.body.recipients_integration_ids == ["ada", "grace"]
    assert (call.body.coupon_pattern, call.body.usage_limit) == ("MAY-####", 1)


def test_coupons_that_are_refused_are_named(mock: Mock, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "customers.txt").write_text("ada\n", "utf-8")
    mock.create_coupons_for_multiple_recipients.raises(400, message="no such pattern", unchecked=True)
    assert main(["coupons", "customers.txt", "--campaign", "2"]) == 1
    assert "ada: refused" in capsys.readouterr().err
    assert main(["coupons", "no-such-file.txt", "--campaign", "2"]) == 1
    assert "no-such-file.txt cannot be read" in capsys.readouterr().err


def test_export(mock: Mock, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mock.export_coupons.returns("value\nMAY-1\n")
    assert main(["export", "--campaign", "2"]) == 0
    assert (tmp_path / "coupons.csv").read_text("utf-8") == "value\nMAY-1\n"
    assert mock.export_coupons.calls[0].arguments["campaign_id"] == 2


def test_what_fails_says_what_to_do(mock: Mock, capsys: pytest.CaptureFixture[str]) -> None:
    mock.export_coupons.raises(403)
    assert main(["export", "--campaign", "2"]) == 1
    assert "Run it again to continue." in capsys.readouterr().err
    mock.export_coupons.returns(interrupt)
    assert main(["export", "--campaign", "2"]) == 130
    with pytest.raises(SystemExit):
        main(["sessions", "--since", "yesterday", "--until", "2026-02-01"])
    assert "a date such as 2026-01-31 is needed, not 'yesterday'" in capsys.readouterr().err


def interrupt(_: Call[None]) -> str:
    raise KeyboardInterrupt


def test_without_a_host(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("TALON_ONE_HOST", raising=False)
    assert main(["export", "--campaign", "2"]) == 1
    assert "TALON_ONE_HOST" in capsys.readouterr().err


def test_against_the_sandbox(tmp_path: Path) -> None:
    pytest.importorskip("werkzeug")
    out = tmp_path / "all.csv"
    period = ["--since", "2020-01-01", "--until", "2100-01-01"]
    assert main(["--sandbox", "sessions", *period, "--out", str(out)]) == 0
    assert rows(out) == ["integration_id", "cart-1", "cart-2", "cart-3"]
    recipients, coupons = tmp_path / "customers.txt", tmp_path / "coupons.csv"
    recipients.write_text("customer-1\ncustomer-2\n", "utf-8")
    journal = ["--journal", str(tmp_path / "coupons.journal")]
    assert main(["--sandbox", "coupons", str(recipients), "--campaign", "1", *journal]) == 0
    assert main(["--sandbox", "export", "--campaign", "1", "--out", str(coupons)]) == 0
    assert "WELCOME10" in coupons.read_text("utf-8")
