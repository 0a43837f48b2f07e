"""Which requests reach the sandbox: well-formed ones, for a host that it stands for, from no foreign page.

A page of any site can have a browser send requests to this machine, and by DNS rebinding, with a name of its
own that suddenly leads here, read the answers too. Its name then stands in `Host`, and its site in `Origin`.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Iterable, List, Optional, Sequence
from urllib.parse import SplitResult, urlsplit

from talon_one.sandbox.contract import Refused

_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\s:/?#@,\\\[\]]+)(?::([0-9]*))?").fullmatch
_HINT = "To let it in, start the sandbox with --allow-host {0} or Sandbox(allowed_hosts=[{0!r}])"


class Gate:
    """Lets in what is for this machine, for what the sandbox listens on, or for what it was told to allow.

    listening: names and addresses; one that stands for all addresses lets every address in, but no name.
    """

    def __init__(self, listening: Iterable[str], allowed: Iterable[str] = ()) -> None:
        self._names = {_plain(name) for name in (*listening, *allowed)}
        self._any_address = any(_is_address(name) and ip_address(name).is_unspecified for name in self._names)

    def refusal(self, target: str, hosts: Sequence[str], origins: Sequence[str]) -> Optional[Refused]:
        """Why a request is not let in, if so: by its target and its headers. Browsers always send a `Host`."""
        if len(hosts) > 1:
            return Refused(400, "There is more than one Host header")
        names: List[Optional[str]] = [_name_in(host) for host in hosts]
        if not target.startswith("/"):  # in the form for proxies, it has a host of its own
            parts = _split(target)
            names.append(None if parts is None or parts.scheme not in ("http", "https") else _name_in(parts.netloc))
            if names[-1] is None:
                return Refused(400, f"The request target {target[:100]!r} is neither a path nor a URL")
        elif _split(target) is None:
            return Refused(400, f"The request target {target[:100]!r} is not a path")
        for name in names:
            if name is None:
                return Refused(400, f"The Host header {hosts[0][:100]!r} does not name a host")
            if not self._lets_in(name):
                return Refused(403, f"The sandbox does not stand for the host {name[:100]}. {_HINT.format(name[:100])}")
        for origin in origins:
            parts = _split(origin)
            name = _name_in(parts.netloc) if parts is not None and parts.scheme in ("http", "https") else None
            if name is None or not self._lets_in(name):
                hint = f". {_HINT.format(name[:100])}" if name else ""
                return Refused(403, f"The sandbox takes no requests from pages of {origin[:100]!r}{hint}")
        return None

    def _lets_in(self, name: str) -> bool:
        if name in self._names or name == "localhost" or name.endswith(".localhost"):
            return True
        return _is_address(name) and (self._any_address or _is_loopback(name))


def _split(url: str) -> Optional[SplitResult]:
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _name_in(authority: str) -> Optional[str]:
    """The host in `host:port`, in its plain form; None where it is not that."""
    found = _AUTHORITY(authority.strip(" \t"))
    if found is None or len(found[2] or "") > 5 or int(found[2] or 0) > 65535:
        return None
    name = _plain(found[1])
    return name if name and (found[1][0] != "[" or _is_address(name)) else None


def _plain(name: str) -> str:
    name = name.strip("[]").rstrip(".").lower()
    return str(ip_address(name)) if _is_address(name) else name


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _is_loopback(name: str) -> bool:
    address = ip_address(name)
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback
