"""Bulk jobs: many items sent in batches, several at once, with an outcome for each, and a journal.

    job = talon_one.bulk.events(api, events, journal="events.journal", progress=True)
    totals = job.run()

A job that was interrupted continues where it stopped when it is run again with the same items and the same journal.
`talon_one.aio.bulk` has the same names for `talon_one.aio`.
"""

from talon_one.bulk.jobs import Job, attributes, calls, coupons, events, points, profiles
from talon_one.bulk.outcomes import Outcome, Totals
from talon_one.bulk.runs import Settings

__all__ = ["Job", "Outcome", "Settings", "Totals", "attributes", "calls", "coupons", "events", "points", "profiles"]
