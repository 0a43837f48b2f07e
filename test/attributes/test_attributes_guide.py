"""What the guide shows of the module and of the command is what they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pages
import pytest
from conftest import KEY
from docs_service import ATTRIBUTES

from talon_one.attributes.__main__ import main
from talon_one.sandbox import Sandbox

PAGE = "docs/guides/attributes.md"


def test_what_the_guide_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", KEY)
    monkeypatch.chdir(tmp_path)
    part, _, changes = (block.text for block in pages.blocks(PAGE, "text"))
    with Sandbox(seed={"attributes": ATTRIBUTES}) as sandbox:
        assert main(["--out", "shop_attributes.py", "--host", sandbox.url]) == 0
    assert part in Path("shop_attributes.py").read_text("utf-8")
    color, weight = ATTRIBUTES["CartItem"]
    changed = [{**color, "suggestions": [*color["suggestions"], "green"]}, "size"]
    with Sandbox(seed={"attributes": {**ATTRIBUTES, "CartItem": changed}}) as sandbox:
        assert main(["--out", "shop_attributes.py", "--host", sandbox.url, "--check"]) == 1
    assert capsys.readouterr().err == changes
