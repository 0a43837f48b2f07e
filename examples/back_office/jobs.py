"""The jobs. Each can be broken off at any moment and run again with the same arguments: it goes on where it was."""

from __future__ import annotations

import csv
import json
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Dict, List, Tuple, Union

import talon_one
from talon_one import bulk

COLUMNS = ("integration_id", "created", "state", "profileintegrationid", "coupon", "total")


def sessions(management: talon_one.ManagementApi, application: int, since: datetime, until: datetime, out: Path) -> int:
    """Write the sessions that were created in a period, `since` included, to a CSV file; how many there are.

    After each page, a file beside it says how far the job has come. It is removed at the end.
    """
    place = Path(f"{out}.place")
    position, size, count = _read_place(place, out)
    found = talon_one.paginate(
        management.get_application_sessions,
        application,
        created_after=since - timedelta(microseconds=1),
        created_before=until,
        sort="id",  # sessions that are created meanwhile come last
    ).start(position)
    with open(out, "a+", encoding="utf-8", newline="") as file:
        file.truncate(size)  # of a page that was not written whole, nothing stays
        file.seek(0, os.SEEK_END)
        writer = csv.writer(file)
        if not size:
            writer.writerow(COLUMNS)
        for page in found.pages():
            for session in page:
                writer.writerow([getattr(session, name) for name in COLUMNS])
            file.flush()
            os.fsync(file.fileno())
            count += len(page)
            _write_place(place, {"position": found.position, "size": file.tell(), "count": count})
    place.unlink(missing_ok=True)
    return count


def coupons(
    management: talon_one.ManagementApi,
    application: int,
    campaign: int,
    recipients: List[str],
    pattern: str,
    journal: Path,
) -> bulk.Totals:
    """Create a coupon for each recipient, at most one. The journal knows who has got one."""
    body: Dict[str, Any] = {"usageLimit": 1, "couponPattern": pattern}
    return bulk.coupons(management, application, campaign, recipients, body, journal=str(journal), progress=True).run()


def export(management: talon_one.ManagementApi, application: int, campaign: int, out: Path) -> Path:
    """Download all coupons of a campaign as CSV. The file appears once all of it has arrived."""
    return Path(
        talon_one.download(management.export_coupons, application, campaign_id=campaign, to=str(out), progress=True)
    )


def _read_place(place: Path, out: Path) -> Tuple[Union[int, str, None], int, int]:
    """Where the list goes on, how much of the file is whole, and how many sessions are in it."""
    if not place.exists():
        if out.exists() and out.stat().st_size:
            raise FileExistsError(f"{out} is there already, and complete. Remove it, or choose another with --out.")
        return None, 0, 0
    found = json.loads(place.read_text("utf-8"))
    return found["position"], found["size"], found["count"]


def _write_place(place: Path, found: Dict[str, Any]) -> None:
    """All of it or nothing."""
    new = Path(f"{place}.new")
    new.write_text(json.dumps(found), "utf-8")
    os.replace(new, place)
