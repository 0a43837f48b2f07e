"""`make soak` runs every test that has a long form."""

from __future__ import annotations

import re

import pytest
from checkout import ROOT

pytestmark = pytest.mark.one_python


def test_it_names_each_file_with_a_long_form() -> None:
    recipe = (ROOT / "Makefile").read_text("utf-8").partition("\nsoak:")[2].partition("\n\n")[0]
    long_forms = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "test").rglob("test_*.py")
        if re.search(r"^def test_\w+\([^)]*\bsoak\b", path.read_text("utf-8"), re.MULTILINE)
    }
    assert len(long_forms) > 5
    assert set(re.findall(r"test/\S+\.py", recipe)) == long_forms
