"""What the contract says of a request that names no operation: found by its method and path.

`ApiClient.call_api` and `request` send to any path. Where the contract has it, they treat it as its method
would; where it has not, nothing is known of it, and so it is never repeated for being a PUT or a DELETE.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Dict, Generic, Iterator, List, NamedTuple, Optional, Sequence, TypeVar
from urllib.parse import unquote

from talon_one.wire.retries import IDEMPOTENT_METHODS, SAFE_METHODS

_T = TypeVar("_T")


class Route(NamedTuple):
    """The facts of a method on a path that sending depends on."""

    endpoint: Optional[str]  #: method and path template; None for what the contract does not have
    repeatable: bool  #: whether doing it twice does no more than doing it once
    idempotency_key: bool = False  #: whether the service honours `Idempotency-Key`
    integration: bool = False  #: whether it belongs to the Integration API
    transfer: bool = False  #: whether it moves a file

    @property
    def template(self) -> Optional[str]:
        """Its path, names in place of ids; None for what the contract does not have."""
        return None if self.endpoint is None else self.endpoint.partition(" ")[2]

    def is_repeatable(self, with_key: bool) -> bool:
        """Whether a request may be repeated; a key that the service does not know changes nothing."""
        return self.repeatable or (self.idempotency_key and with_key)

    def limit_of(self, method: str, url: str) -> Optional[str]:
        """What the request shares a limit of requests a second with; None for the Integration API, which has none."""
        return None if self.integration else self.endpoint or f"{method} {url.partition('?')[0]}"


class Node(Generic[_T]):
    """A point in the tree of paths: where its segments lead, and what is served here, by method."""

    def __init__(self) -> None:
        self.literal: Dict[str, Node[_T]] = {}
        self.parameter: Optional[Node[_T]] = None
        self.methods: Dict[str, _T] = {}

    def at(self, path: str) -> Node[_T]:
        """The point of a template such as `/v1/roles/{roleId}`; it is made where there is none."""
        node = self
        for segment in path.strip("/").split("/"):
            if segment.startswith("{"):
                node.parameter = node = node.parameter or Node()
            else:
                node = node.literal.setdefault(segment, Node())
        return node

    def walk(self, segments: Sequence[str]) -> Iterator[Node[_T]]:
        """The points that a path leads to, from its segments as they are sent; a literal goes before a parameter."""
        if not segments:
            yield self
            return
        first, rest = segments[0], segments[1:]
        literal = self.literal.get(unquote(first))
        if literal is not None:
            yield from literal.walk(rest)
        if self.parameter is not None and first:
            yield from self.parameter.walk(rest)


def route_of(method: str, url: str) -> Route:
    """The facts of a request; careful ones where the contract does not have its method and path.

    The path may begin with more than the contract's: that of a gateway, say.
    """
    unknown = Route(None, method in SAFE_METHODS)
    from urllib3.exceptions import LocationParseError  # here, as importing the package needs no urllib3
    from urllib3.util import parse_url

    try:
        path = parse_url(url).path or ""
    except LocationParseError:
        return unknown
    segments = path.rstrip("/").split("/")
    if {".", ".."} & set(map(unquote, segments)):  # the server may go elsewhere by them
        return unknown
    found: List[Route] = []
    for start in range(len(segments)):
        nodes = _tree().walk(segments[start:])
        found += [node.methods[method] for node in nodes if method in node.methods][:1]
    return found[0] if len(found) == 1 else unknown


@lru_cache(maxsize=None)
def _tree() -> Node[Route]:
    from talon_one._routes import ROUTES  # here, as few programs send to paths of their own

    root: Node[Route] = Node()
    for path, methods in ROUTES.items():
        root.at(path).methods = {
            method: Route(
                f"{method} {path}",
                repeatable=method in IDEMPOTENT_METHODS and "adds" not in marks,
                idempotency_key="key" in marks,
                integration="integration" in marks,
                transfer="transfer" in marks,
            )
            for method, marks in methods.items()
        }
    return root
