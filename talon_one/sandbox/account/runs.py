"""A pull from its beginning, or from where an earlier one was stopped, to its report."""

from __future__ import annotations

from pathlib import Path

from talon_one.api.management_api import ManagementApi
from talon_one.progress import Progress
from talon_one.sandbox.account.cleaning import Cleaner
from talon_one.sandbox.account.files import text_of, write
from talon_one.sandbox.account.journal import Journal
from talon_one.sandbox.account.knowing import known_rules
from talon_one.sandbox.account.pulling import PullError, Wanted, pulled
from talon_one.sandbox.account.reading import Reader
from talon_one.sandbox.account.reporting import report
from talon_one.sandbox.seed import load


def pull(
    api: ManagementApi,
    host: str,
    directory: Path,
    wanted: Wanted,
    *,
    restart: bool = False,
    progress: Progress = None,
    pace: bool = True,
) -> str:
    """Write an Application into a directory as a seed. Gives a report for people.

    host: where the API is, so that nothing else goes on with an interrupted pull. restart: whether nothing does.
    pace: whether requests keep to the service's limit, and 429s need not be.

    Raises `PullError`, `JournalError`, `SeedError` where what was written cannot be started from, what the calls
    raise, and `OSError`. What was read is kept in the directory until all is written.
    """
    text_of({})  # what that needs is missed now, and not when all is read
    directory.mkdir(parents=True, exist_ok=True)
    settings = {"host": host, **wanted._asdict(), "catalogs": sorted(set(wanted.catalogs))}
    journal = Journal(directory, settings, restart)
    try:
        cleaner = Cleaner(wanted.personal)
        with Reader(api, journal, cleaner, progress, pace) as reader:
            files = pulled(reader, cleaner, wanted)
        write(directory, files)
        journal.finish()
    except PullError:
        journal.finish()  # what could not be read is asked for again, and other settings may be given
        raise
    finally:
        journal.close()
    return report(files, reader, known_rules(load(directory)), wanted.personal)
