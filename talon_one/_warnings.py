"""Warnings that name the line of the caller's code."""

from __future__ import annotations

from typing import Dict, Type

_warned_hosts: Dict[str, bool] = {}


def warn_plain_http(host: str) -> None:
    """Once for each host that is not this machine."""
    if host in _warned_hosts:
        return
    _warned_hosts[host] = True
    from urllib.parse import urlsplit

    name = urlsplit(host).hostname or ""
    if name not in ("localhost", "::1") and not (name.startswith("127.") and name.replace(".", "").isdigit()):
        warn(
            f"The host {host} is plain http: the API key and customers' data travel unencrypted. Use https.",
            UserWarning,
        )


def warn_retired(name: str, version: str) -> None:
    """name: of a model, or of a method with its parentheses. version: the last one that had it."""
    warn(f"{name} is retired: the service last had it in version {version}.", DeprecationWarning)


def warn(message: str, category: Type[Warning]) -> None:
    """Warn, at the first line outside this package."""
    import sys
    import warnings

    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("talon_one."):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, category, stacklevel=level)
