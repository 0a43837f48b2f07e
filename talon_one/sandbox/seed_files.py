"""Where a seed comes from: a JSON or YAML file, a directory of such files, a dict, or this package.

The files of a directory are read in the order of their names and become one seed: lists of the same setting are put
one behind the other, objects are put together, and what is neither must be the same wherever it is said.
"""

from __future__ import annotations

import hashlib
import pkgutil
import re
from collections import Counter
from os import PathLike
from pathlib import Path
from typing import Any, ClassVar, Dict, List, Mapping, NamedTuple, Optional, Tuple, Union

from talon_one.model import json

Document = Dict[str, Any]
Given = Union[str, PathLike[str], Mapping[str, Any], None]

#: The seed that is shipped: files of this package, in their order.
SHOP = tuple(
    f"shop/{name}.json"
    for name in ("1-shop", "2-customers", "3-campaigns", "4-campaigns-carts", "5-campaigns-customers")
)
_YAML = (".yaml", ".yml")
_ENDINGS = (".json", *_YAML)
# Where a message says that something is: `campaigns[2].rules[0]: ...`, `attributes: Event[1] must ...`
_PLACE = re.compile(r"(\w+(?:: \w+)?)\[(\d+)\](.*)", re.DOTALL)


class SeedError(ValueError):
    """A seed that cannot be used; the message says where and why."""


class _Part(NamedTuple):
    """The elements that a file has of a list."""

    file: Path
    start: int
    length: int


class Source:
    """A seed, before it is read.

    given: a file, a directory, a dict, or None for the seed that is shipped.
    """

    def __init__(self, given: Given = None) -> None:
        self._given = given
        self.is_chosen = given is not None  #: whether somebody asked for this seed
        self._parts: Dict[str, List[_Part]] = {}  # of which files the lists of a directory are
        self._bytes: Optional[List[Tuple[str, bytes]]] = None
        if isinstance(given, Mapping):
            self.name = "The seed"  #: how messages call it
        else:
            self.name = f"The seed {'shop' if given is None else Path(given)}"

    def stamps(self) -> Optional[List[List[Any]]]:
        """Name, size and time of change of each file; None where there are none. It reads no file."""
        if self._given is None or isinstance(self._given, Mapping):
            return None
        try:
            found = [(path, path.stat()) for path in self._files()]
        except OSError as error:
            raise self._unread(error) from None
        return [[str(path.resolve()), stat.st_size, stat.st_mtime_ns] for path, stat in found]

    def digest(self) -> str:
        """The same for the same content, whatever it is called."""
        made = hashlib.sha256()
        for _, content in self._contents():
            made.update(hashlib.sha256(content).digest())
        return made.hexdigest()

    def size(self) -> int:
        """Bytes of its content."""
        return sum(len(content) for _, content in self._contents())

    def document(self) -> Any:
        """What it says, not checked yet. `SeedError` where it cannot be read."""
        if isinstance(self._given, Mapping):
            return dict(self._given)
        files = [(Path(name), content) for name, content in self._contents()]
        if self._given is not None and not Path(self._given).is_dir():
            return _decoded(self.name, *files[0])
        merged: Document = {}
        for path, content in files:
            part = _decoded(f"The seed {path}", path, content)
            if not isinstance(part, dict):
                raise SeedError(f"The seed {path} must be an object")
            self._merge(merged, part, path, "")
        return merged

    def located(self, problem: str) -> str:
        """A message about the seed, with the file that it is about, and the place in that."""
        place = _PLACE.match(problem)
        for part in self._parts.get(place[1], ()) if place else ():
            index = int(place[2]) - part.start  # type: ignore[index]
            if 0 <= index < part.length:
                return f"The seed {part.file}: {place[1]}[{index}]{place[3]}"  # type: ignore[index]
        return f"{self.name}: {problem}"

    def _files(self) -> List[Path]:
        path = Path(self._given)  # type: ignore[arg-type]
        if not path.is_dir():
            return [path]
        found = sorted(one for one in path.iterdir() if one.suffix.lower() in _ENDINGS and one.is_file())
        if not found:
            raise SeedError(f"{self.name} has no files that end in {', '.join(_ENDINGS)}")
        return found

    def _contents(self) -> List[Tuple[str, bytes]]:
        """The name and the content of each file."""
        if self._bytes is None:
            try:
                if self._given is None:
                    self._bytes = shipped()
                elif isinstance(self._given, Mapping):
                    self._bytes = [("", json.encode(dict(self._given)))]
                else:
                    self._bytes = [(str(path), path.read_bytes()) for path in self._files()]
            except OSError as error:
                raise self._unread(error) from None
            except (TypeError, ValueError) as error:
                if isinstance(error, SeedError):
                    raise
                raise SeedError(f"{self.name} cannot be written as JSON: {error}") from None
        return self._bytes

    def _unread(self, error: OSError) -> SeedError:
        return SeedError(f"The seed {error.filename or self._given} cannot be read: {error.strerror}")

    def _merge(self, into: Document, part: Document, path: Path, where: str) -> None:
        for name, value in part.items():
            place = f"{where}: {name}" if where else name
            known = into.get(name)
            if isinstance(value, list) and isinstance(known, (list, type(None))):
                known = into.setdefault(name, [])
                self._parts.setdefault(place, []).append(_Part(path, len(known), len(value)))
                known += value
            elif isinstance(value, dict) and isinstance(known, (dict, type(None))) and not where:
                self._merge(into.setdefault(name, {}), value, path, place)
            elif name not in into:
                into[name] = value
            elif known != value:
                raise SeedError(f"The seed {path}: {place} is {value!r:.80}, and {known!r:.80} in another file")


def shipped() -> List[Tuple[str, bytes]]:
    """The name and the content of each file of the seed that is shipped, also from an archive."""
    return [(name, pkgutil.get_data(__name__, name) or b"") for name in SHOP]


def _decoded(name: str, path: Path, content: bytes) -> Any:
    if not content.strip():
        raise SeedError(f"{name} is empty")
    if path.suffix.lower() in _YAML:
        return _from_yaml(name, content)
    try:
        return json.decode(content)
    except ValueError as error:
        raise SeedError(f"{name} is not JSON: {error}") from None


def _from_yaml(name: str, content: bytes) -> Any:
    try:
        import yaml
    except ModuleNotFoundError:
        raise SeedError(
            f"{name} is YAML, for which PyYAML is needed; the extra brings it: talon_one[sandbox]"
        ) from None

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
        """As JSON has it: times are texts, and so are names."""

        yaml_implicit_resolvers: ClassVar[Any] = {
            first: [one for one in resolvers if one[0] != "tag:yaml.org,2002:timestamp"]
            for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

        def construct_mapping(self, node: Any, deep: bool = False) -> Any:
            """Refuse what JSON has not: names that are no text, and names that are there twice."""
            # Names of the node itself: those that `<<` brings are put among them when it is constructed.
            given = [key.value for key, _ in node.value if key.tag != "tag:yaml.org,2002:merge"]
            made: Dict[Any, Any] = super().construct_mapping(node, deep)
            for key in made:
                if not isinstance(key, str):
                    raise SeedError(f"{name}, line {node.start_mark.line + 1}: the name {key!r} must be text; quote it")
            for key, times in Counter(given).items():
                if times > 1:
                    raise SeedError(f"{name}, line {node.start_mark.line + 1}: the name {key!r} is there twice")
            return made

    try:
        return yaml.load(content, Loader)  # noqa: S506
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise SeedError(f"{name} is not YAML{place}: {getattr(error, 'problem', None) or error}") from None
