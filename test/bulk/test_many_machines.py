"""The guide's ways to spread a job over many machines: each sends every event once, also those that are sent again."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import List

import pages
import pytest
from bulk_kit import Shop
from checkout import ROOT
from conftest import KEY
from loopback import Loopback
from wire_kit import needed

pytestmark = pytest.mark.skipif(platform.python_implementation() != "CPython", reason="these engines are for CPython")

PAGE = "docs/guides/many-machines.md"
EVENTS = """
events = [{"profileId": f"customer-{n % 7}", "type": "viewed", "attributes": {"n": f"e{n}"}} for n in range(60)]
"""
#: How each is run for a test: twice, as if a queue had given all parts out again.
RUNS = {
    "celery": """
from celery.contrib.testing.worker import start_worker

with start_worker(app, perform_ping_check=False, pool="threads", concurrency=4):
    print(send_with_celery(events), send_with_celery(events))
""",
    "dask": """
if __name__ == "__main__":
    options = dict(n_workers=2, threads_per_worker=1, dashboard_address=None, processes=True)
    print(send_with_dask(events, **options), send_with_dask(events, **options))
""",
    "ray": """
ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, configure_logging=False)
print(send_with_ray(events), send_with_ray(events))
ray.shutdown()
""",
}


def program(engine: str) -> str:
    blocks: List[str] = [block.text for block in pages.blocks(PAGE, "python")]
    common = [text for text in blocks if "def send(" in text]
    mine = [text for text in blocks if f"import {engine}" in text or f"from {engine}" in text]
    assert len(common) == 1 and len(mine) == 1
    return "\n".join([*common, *mine, EVENTS, RUNS[engine]])


@pytest.mark.parametrize("engine", ["celery", "dask", "ray"])
def test_each_event_once_with_each_engine(engine: str, loopback: Loopback, tmp_path: Path) -> None:
    needed({"dask": "distributed"}.get(engine, engine))
    shop = Shop()
    loopback.answers(shop)
    (tmp_path / "program.py").write_text(program(engine), "utf-8")
    ran = subprocess.run(
        [sys.executable, "program.py"],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "ignore",
            "TALON_ONE_HOST": loopback.url,
            "TALON_ONE_API_KEY": KEY,
            "RAY_USAGE_STATS_ENABLED": "0",
            "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
        },
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    assert "60 60" in ran.stdout
    assert len(shop.done) == 60 and set(shop.done.values()) == {1}
    assert len(loopback.received) == 120
    assert KEY not in ran.stdout + ran.stderr
