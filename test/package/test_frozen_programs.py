"""Programs that PyInstaller froze: the package as users install it, and its hook."""

from __future__ import annotations

import importlib.util
import json
import os
import pkgutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any, List

import pytest
from checkout import copy_to, run_tool
from loopback import Loopback

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("PyInstaller") is None, reason="PyInstaller is not installed (compat-requirements.txt)"
)

PROGRAM = """
import json, sys
import talon_one

if "--sandbox" in sys.argv:
    from talon_one.sandbox import Sandbox

    with Sandbox() as box:
        import urllib3

        pages = [urllib3.PoolManager().request("GET", f"{box.url}{path}").status for path in ("/", "/_sandbox/main.js")]
        client = talon_one.ApiClient(talon_one.Configuration(box.url, api_key="k"))
        api = talon_one.IntegrationApi(client)
        api.update_customer_session_v2("c", {"customerSession": {}})
        print(json.dumps({"session": api.get_customer_session("c").customer_session.integration_id, "pages": pages}))
        client.close()
else:
    url = sys.argv[1]
    client = talon_one.ApiClient(talon_one.Configuration(url, "k", trust_env=False))
    answer = talon_one.IntegrationApi(client).get_customer_session("c")
    campaign = talon_one.ManagementApi(client).get_campaign(1, 2)
    import asyncio
    import talon_one.aio

    async def main():
        async with talon_one.aio.ApiClient(client.configuration) as awaited:
            return await talon_one.aio.IntegrationApi(awaited).get_customer_session("c")

    again = asyncio.run(main())
    by_name = getattr(talon_one, "Inline" + "Response20027"), getattr(talon_one.models, "Coup" + "on")
    tls = talon_one.ApiClient(talon_one.Configuration("https://127.0.0.1:1", "k", trust_env=False, retries=False))
    try:
        talon_one.IntegrationApi(tls).get_customer_session("c")
    except talon_one.ApiConnectionException as error:
        reason = error.reason
    print(json.dumps({"types": [type(one).__name__ for one in (answer, campaign, again)], "reason": reason}))
"""


#: What this package needs, the sandbox included.
NEEDED = ("talon_one", "urllib3", "dateutil", "six", "certifi", "yaml", "_yaml", "werkzeug", "markupsafe")


def others() -> List[str]:
    """All else that is installed here: users freeze in an environment that has what they use."""
    places = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    return sorted({module.name for module in pkgutil.iter_modules(places)} - {*NEEDED, "PyInstaller"})


def freeze(folder: Path, source: str) -> Path:
    """Install the package into a folder, and freeze a program that uses it. The program is then all there is."""
    copy_to(folder / "checkout")
    installed = folder / "installed"
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--disable-pip-version-check", "--target"]
    done = run_tool("pip", "install", *options, str(installed), str(folder / "checkout"))
    assert done.returncode == 0, done.stdout + done.stderr
    (folder / "program.py").write_text(source, "utf-8")
    done = run_tool(
        *("PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(folder / "dist")),
        *("--workpath", str(folder / "build"), "--specpath", str(folder), str(folder / "program.py")),
        *(f"--exclude-module={name}" for name in others()),
        cwd=folder,
        PYTHONPATH=str(installed),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "dist" / "program" / "program"


def run(program: Path, *arguments: str) -> Any:
    quiet = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "TALON_ONE"))}
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, timeout=120, env=quiet)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def test_a_frozen_program(tmp_path: Path, loopback: Loopback) -> None:
    program = freeze(tmp_path, PROGRAM)
    loopback.says({"id": 1})
    found = run(program, loopback.url)
    assert found["types"] == ["IntegrationCustomerSessionResponse", "Campaign", "IntegrationCustomerSessionResponse"]
    assert "no connection" in found["reason"]
    assert run(program, "--sandbox") == {"session": "c", "pages": [200, 200]}
    assert sys.executable not in json.dumps(found)
