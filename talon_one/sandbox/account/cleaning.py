"""What a seed keeps of an account: no times of changes, no counters, nobody's data, nothing that it refuses."""

from __future__ import annotations

import re
from typing import Any, Collection, Dict, Iterable, List, Optional

from talon_one._redact import EMAIL
from talon_one.model.registry import model_class

Document = Dict[str, Any]

#: Of any thing: who changed it and when, and what follows from its place in the seed.
_VOLATILE = frozenset(
    {
        *("created", "createdBy", "userId", "modified", "modifiedBy", "updated", "updatedBy", "lastActivity"),
        *("lastUpdate", "importId", "batchId", "accountId", "accountID", "deletedat", "activated"),
    }
)
#: What stands for an address in a text.
HIDDEN_ADDRESS = "hidden@example.invalid"


class Cleaner:
    """Cleans things, and notes what it takes away that somebody may miss.

    personal: whether what tells who somebody is may stay.
    """

    def __init__(self, personal: bool) -> None:
        self.personal = personal
        self._notes: Dict[str, int] = {}

    def note(self, what: str, times: int = 1) -> None:
        """Count what was left out."""
        self._notes[what] = self._notes.get(what, 0) + times

    def taken(self) -> Dict[str, int]:
        """What was left out since this was asked last, and how often."""
        taken, self._notes = self._notes, {}
        return taken

    def thing(
        self, model: str, document: Document, *more: str, needs: Collection[str] = ("id",), inside: Collection[str] = ()
    ) -> Optional[Document]:
        """A thing as the seed takes it; None where it lacks what it needs.

        more: properties that are left out, too. inside: those in which there may be anything.
        """
        cls = model_class(model)
        kept: Document = {}
        for name in document.keys() - cls._by_wire.keys() - set(more):
            self.note(f"{model}.{name}, which this version does not know")
        for name in cls._by_wire:  # whose order is always the same
            value = document.get(name)
            if name not in _VOLATILE and name not in more and value is not None and value not in ([], {}, ""):
                kept[name] = self.text(value)
        wrong = {}
        for one in cls._view(kept).validate():
            name = re.split(r"[.\[]", one.path, maxsplit=1)[0]
            if name in kept and name not in inside:
                wrong[name] = one
        for name, one in wrong.items():
            del kept[name]
            self.note(f"{model}.{name}, which is not as the contract has it ({one.message})")
        missing = [name for name in needs if name not in kept]
        if missing:
            self.note(f"{model} without {', '.join(missing)}")
            return None
        return kept

    def text(self, value: Any) -> Any:
        """The same value without addresses of people in its texts, and without halves of letters, which no file has."""
        if isinstance(value, str):
            value = re.sub("[\ud800-\udfff]", "\ufffd", value)
            if self.personal or "@" not in value:
                return value
            made, times = re.subn(EMAIL, HIDDEN_ADDRESS, value)
            if times:
                self.note("addresses of people in texts", times)
            return made
        if isinstance(value, dict):
            return {self.text(name): self.text(one) for name, one in value.items()}
        if isinstance(value, list):
            return [self.text(one) for one in value]
        return value

    def texts(self, values: Iterable[str]) -> List[str]:
        """Texts of a list, without those that are addresses of people."""
        found = []
        for value in values:
            if self.personal or not re.search(EMAIL, value):
                found.append(value)
            else:
                self.note("addresses of people in collections")
        return found
