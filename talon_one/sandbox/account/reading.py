"""What a pull reads of an account: lists, single things and tables, each once, however often it is interrupted."""

from __future__ import annotations

import csv
import io
from typing import Any, Callable, Dict, List, NamedTuple, Optional

from talon_one.api.management_api import ManagementApi
from talon_one.exceptions import ApiException, BadRequestException
from talon_one.paging import paginate
from talon_one.patience import Patience
from talon_one.progress import Progress, Report
from talon_one.sandbox.account.cleaning import Cleaner
from talon_one.sandbox.account.journal import Journal, Read

Document = Dict[str, Any]
Keep = Callable[[Document], Optional[Document]]

#: Answers that say that there is nothing to read for this key: the pull goes on without it.
_REFUSALS = (400, 403, 404, 405, 410, 422, 501)


class Refused(NamedTuple):
    """What could not be read."""

    what: str
    status: int


class Reader:
    """Reads through an API, and keeps what came in a journal. What is kept there is not asked for again."""

    def __init__(self, api: ManagementApi, journal: Journal, cleaner: Cleaner, progress: Progress, pace: bool) -> None:
        self._api = api
        self._pace = pace
        self._cleaner = cleaner
        self._patience = Patience(api, pace)
        self._journal = journal
        self._report = Report(progress, "pull", "lists")
        self._done, self._expected = 0, 0
        self.refused: List[Refused] = []
        self.notes: Dict[str, int] = {}  #: what was left out, and how often
        self.left_out: List[str] = []  #: things that a sandbox would refuse

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, error: Any, *_: Any) -> None:
        if error is None:
            self._report(self._done, self._done)  # the total before was an estimate
        self._report.__exit__()

    def expect(self, more: int) -> None:
        """So many more lists are to be read: the progress has a total."""
        self._expected = self._done + more

    def all(
        self, what: str, method: str, *args: Any, keep: Keep, most: Optional[int] = None
    ) -> Optional[List[Document]]:
        """The items of a list; None where it is refused.

        what: what it is called in the report. keep: what is kept of an item; None for nothing. most: of items.
        """

        def fetch(read: Read) -> None:
            bound = getattr(self._api, method)
            if "sort" not in bound.operation.names:
                return pages(read, bound)
            try:
                pages(read, bound, sort="id")  # in another order, some would move while pages are read
            except BadRequestException:
                if read.seen:
                    raise
                pages(read, bound)

        def pages(read: Read, bound: Any, **options: Any) -> None:
            found = paginate(bound, *args, **options).pace(self._pace).start(read.next)
            if most is not None:
                found = found.limit(max(most - read.seen, 0))
            for page in found.pages():
                kept = [self._kept(keep, item) for item in page]
                items, notes = [one for one in kept if one is not None], self._cleaner.taken()
                self._journal.page(what, items, len(page), found.position, notes)

        return self._read(what, fetch)

    def one(self, what: str, method: str, *args: Any, keep: Keep) -> Optional[Document]:
        """A single thing; None where it is refused."""

        def fetch(_: Read) -> None:
            kept = self._kept(keep, self._patience.call(method, args, {}))
            self._journal.whole(what, [] if kept is None else [kept], self._cleaner.taken())

        found = self._read(what, fetch)
        return found[0] if found else None

    def table(self, what: str, method: str, *args: Any) -> Optional[List[Document]]:
        """The rows of an export, by the names of its columns; None where it is refused."""

        def fetch(_: Read) -> None:
            text = self._patience.call(method, args, {})
            rows: List[Document] = []
            try:
                for row in csv.DictReader(io.StringIO(text)):
                    rows.append(self._cleaner.text(dict(row)))
            except csv.Error as error:  # a field of 128 KiB, say
                self._cleaner.note(f"{what}, from row {len(rows) + 1} on: {error}")
            self._journal.whole(what, rows, self._cleaner.taken())

        return self._read(what, fetch)

    def _kept(self, keep: Keep, item: Any) -> Optional[Document]:
        """What is kept of a model; nothing of one that is not as the contract has it."""
        try:
            return keep(item.to_dict(serialize=True))
        except (AttributeError, LookupError, TypeError, ValueError):
            self._cleaner.note(f"{type(item).__name__} that is not as the contract has it")
            return None

    def _read(self, what: str, fetch: Callable[[Read], None]) -> Optional[List[Any]]:
        read = self._journal.read(what)
        if not read.ended:
            try:
                fetch(read)
            except ApiException as error:
                if error.status not in _REFUSALS:
                    raise
                self._journal.end(what, error.status)
            else:
                if not read.ended:
                    self._journal.end(what)
        self._done += 1
        self._report(self._done, max(self._done, self._expected) if self._expected else None)
        for left_out, times in read.notes.items():
            self.notes[left_out] = self.notes.get(left_out, 0) + times
        if read.status is not None:
            self.refused.append(Refused(what, read.status))
            return None
        return list(read.items)
