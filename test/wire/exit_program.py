"""A program that calls when it ends: `python exit_program.py URL NAME plain|async before|after|alone|threads|garbage`.

NAME: a host name that stands for this machine, so that it has to be looked up.
"""

from __future__ import annotations

import atexit
import gc
import socket
import sys
from typing import Any

import talon_one

url, name, how, when = sys.argv[1:]
real = socket.getaddrinfo


def look_up(host: Any, *args: Any, **kwargs: Any) -> Any:
    return real("127.0.0.1" if host in (name, name.encode()) else host, *args, **kwargs)


socket.getaddrinfo = look_up  # type: ignore[assignment]
url = url.replace("127.0.0.1", name)
api = talon_one.IntegrationApi(talon_one.ApiClient(talon_one.Configuration(url, "k", trust_env=False, timeout=5)))


def flush() -> None:
    found: Any
    if how == "plain":
        found = api.get_customer_session("last")
    else:
        found = api.get_customer_session("last", async_req=True).get(5)
    print(found.to_dict(serialize=True)["id"])


if when == "before":
    atexit.register(flush)
if when != "alone":
    api.get_customer_session("first")
if when == "threads":
    result: Any = api.get_customer_session("first", async_req=True)
    result.get(5)
if when == "garbage":  # found by Python's last collection, when no thread starts any more

    class Flusher:
        def __init__(self) -> None:
            self.flush, self.circle = flush, self

        def __del__(self) -> None:
            self.flush()

    gc.collect()
    gc.freeze()
    Flusher()
elif when != "before":
    atexit.register(flush)
