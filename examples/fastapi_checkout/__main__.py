"""Run the shop: `python -m examples.fastapi_checkout --sandbox`."""

from __future__ import annotations

import argparse
import os
import socket
import sys
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path

import uvicorn

import talon_one

from .app import Settings, create_app

CART = '{"customer": "customer-1", "items": [{"sku": "boot-42", "quantity": 2}], "codes": ["WELCOME10", "LAST-YEAR"]}'
PAYMENT = '{"total": "46.66"}'  #: what the first command shows as total


def main() -> None:
    """Start a server on this machine, and a sandbox where it is asked for."""
    parser = argparse.ArgumentParser(prog="python -m examples.fastapi_checkout", description="A checkout in FastAPI.")
    parser.add_argument("--sandbox", action="store_true", help="start a stand-in for Talon.One, and use that")
    parser.add_argument("--port", type=int, default=8000, help="default 8000; 0 takes a free one")
    options = parser.parse_args()
    with ExitStack() as stack:
        settings = Settings.of_environment()
        if options.sandbox:
            from talon_one.sandbox import Sandbox

            sandbox = stack.enter_context(Sandbox())
            configuration = talon_one.Configuration(sandbox.url, api_key="any", trust_env=False)
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            settings = Settings(str(Path(folder, "closings.journal")), settings.timeout, settings.resend)
            print(f"The sandbox is at {sandbox.url}")
        elif not os.environ.get("TALON_ONE_HOST"):
            sys.exit("Set TALON_ONE_HOST and TALON_ONE_API_KEY, or start with --sandbox.")
        else:
            configuration = talon_one.Configuration()
        try:
            listening = stack.enter_context(socket.create_server(("127.0.0.1", options.port)))
        except OSError as error:
            sys.exit(f"Port {options.port} cannot be used: {error.strerror}. Choose another with --port.")
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        print(f"The shop is at {url} (Ctrl-C ends it). Try:\n")
        print(f"curl -sX PUT {url}/carts/cart-1 -H 'Content-Type: application/json' -d '{CART}'")
        print(f"curl -s {url}/carts/cart-1/payment -H 'Content-Type: application/json' -d '{PAYMENT}'")
        print(f"curl -s {url}/health", flush=True)
        server = uvicorn.Server(uvicorn.Config(create_app(settings, configuration), log_level="warning"))
        with suppress(KeyboardInterrupt):
            server.run(sockets=[listening])


if __name__ == "__main__":
    main()
