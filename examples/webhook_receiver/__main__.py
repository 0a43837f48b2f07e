"""Run the receiver: `python -m examples.webhook_receiver --sandbox`."""

from __future__ import annotations

import argparse
import json
import os
import secrets
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from werkzeug.serving import make_server

import talon_one

from .app import Settings, create_app

#: What the service sends when somebody switches a campaign on or off, in short.
MESSAGE = {
    "NotificationType": "CampaignNotification",
    "TotalResultSize": 1,
    "Data": [{"Event": "campaign_state_changed", "NewState": "enabled", "Campaign": {"Id": 2, "ApplicationId": 1}}],
}


def main() -> None:
    """Start a server on this machine, and a sandbox where it is asked for."""
    parser = argparse.ArgumentParser(prog="python -m examples.webhook_receiver", description="A receiver of webhooks.")
    parser.add_argument("--sandbox", action="store_true", help="start a stand-in for Talon.One, and use that")
    parser.add_argument("--port", type=int, default=8000, help="default 8000; 0 takes a free one")
    options = parser.parse_args()
    with ExitStack() as stack:
        if options.sandbox:
            from talon_one.sandbox import Sandbox

            sandbox = stack.enter_context(Sandbox())
            configuration = talon_one.Configuration(sandbox.url, api_key="any", trust_env=False)
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            settings = Settings(secrets.token_urlsafe(), str(Path(folder, "inbox.db")))
            print(f"The sandbox is at {sandbox.url}")
        elif not os.environ.get("TALON_ONE_HOST"):
            sys.exit("Set TALON_ONE_HOST, TALON_ONE_MANAGEMENT_KEY and SHOP_WEBHOOK_TOKEN, or start with --sandbox.")
        else:
            configuration, settings = talon_one.Configuration(timeout=10), Settings.of_environment()
        app = create_app(settings, configuration)
        server = make_server("127.0.0.1", options.port, app, threaded=True)
        url = f"http://127.0.0.1:{server.server_port}"
        print(f"The receiver is at {url} (Ctrl-C ends it). Send it a message, and see what became of it:\n")
        token = settings.token if options.sandbox else "$SHOP_WEBHOOK_TOKEN"
        headers = f"-H 'X-UUID: 0fda2c3e' -H \"X-Shop-Token: {token}\""
        print(f"curl -si {url}/talon-one {headers} -d '{json.dumps(MESSAGE)}'")
        print(f"curl -s {url}/campaigns {url}/health", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()
        app.extensions["worker"].stop()


if __name__ == "__main__":
    main()
