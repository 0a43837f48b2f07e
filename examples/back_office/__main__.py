"""The command line: `python -m examples.back_office --help`."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import ExitStack
from datetime import datetime, timezone
from pathlib import Path
from typing import List, Optional

import talon_one

from . import jobs

CAMPAIGN = 1  #: of the sandbox


def main(arguments: Optional[List[str]] = None) -> int:
    """Run a job. The exit status is 0 if all of it is done."""
    options = _parser().parse_args(arguments)
    with ExitStack() as stack:
        if options.sandbox:
            configuration = _sandbox(stack)
        elif os.environ.get("TALON_ONE_HOST"):
            configuration = talon_one.Configuration()
        else:
            return _failed("Set TALON_ONE_HOST and TALON_ONE_MANAGEMENT_KEY, or try it with --sandbox.")
        client = stack.enter_context(talon_one.ApiClient(configuration))
        management = talon_one.ManagementApi(client)
        try:
            if options.job is None:
                return _demonstrate(management)
            return int(options.run(management, options))
        except KeyboardInterrupt:
            return _failed("\nStopped. Run it again to continue.", 130)
        except FileExistsError as error:
            return _failed(str(error))
        except talon_one.OpenApiException as error:
            return _failed(f"{str(error).splitlines()[0]}\nRun it again to continue.")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m examples.back_office", description="Back-office jobs.")
    parser.add_argument("--sandbox", action="store_true", help="use a stand-in for Talon.One, with a few sessions")
    parser.set_defaults(job=None)
    added = parser.add_subparsers(dest="job", metavar="job")

    sessions = added.add_parser("sessions", help="write the sessions of a period to a CSV file")
    sessions.add_argument("--since", type=_moment, required=True, metavar="DATE", help="the first day, 2026-01-31, UTC")
    sessions.add_argument("--until", type=_moment, required=True, metavar="DATE", help="the day after the last one")
    sessions.add_argument("--out", type=Path, default=Path("sessions.csv"), help="default sessions.csv")
    sessions.set_defaults(run=_sessions)

    coupons = added.add_parser("coupons", help="create a coupon for each of many customers")
    coupons.add_argument("recipients", type=Path, help="a file with the integration id of a customer in each line")
    coupons.add_argument("--campaign", type=int, required=True)
    coupons.add_argument("--pattern", default="THANKS-########", help="of the codes; default THANKS-########")
    coupons.add_argument("--journal", type=Path, default=Path("coupons.journal"), help="default coupons.journal")
    coupons.set_defaults(run=_coupons)

    export = added.add_parser("export", help="download the coupons of a campaign as CSV")
    export.add_argument("--campaign", type=int, required=True)
    export.add_argument("--out", type=Path, default=Path("coupons.csv"), help="default coupons.csv")
    export.set_defaults(run=_export)

    for one in (sessions, coupons, export):
        one.add_argument("--application", type=int, default=1, help="default 1")
    return parser


def _sessions(management: talon_one.ManagementApi, options: argparse.Namespace) -> int:
    count = jobs.sessions(management, options.application, options.since, options.until, options.out)
    print(f"{count} sessions in {options.out}")
    return 0


def _coupons(management: talon_one.ManagementApi, options: argparse.Namespace) -> int:
    try:
        lines = options.recipients.read_text("utf-8").splitlines()
    except OSError as error:
        return _failed(f"{options.recipients} cannot be read: {error.strerror}")
    recipients = [line.strip() for line in lines if line.strip()]
    totals = jobs.coupons(
        management, options.application, options.campaign, recipients, options.pattern, options.journal
    )
    print(f"{totals.done} of {len(recipients)} customers have their coupon")
    for outcome in (*totals.refused, *totals.failed, *totals.in_doubt):
        print(f"{outcome.item}: {outcome.state}: {outcome.reason}", file=sys.stderr)
    return 0 if totals.complete else 1


def _export(management: talon_one.ManagementApi, options: argparse.Namespace) -> int:
    print(f"The coupons are in {jobs.export(management, options.application, options.campaign, options.out)}")
    return 0


def _sandbox(stack: ExitStack) -> talon_one.Configuration:
    """Settings for a sandbox of its own, in which three carts were made."""
    from talon_one.sandbox import Sandbox

    sandbox = stack.enter_context(Sandbox())
    configuration = talon_one.Configuration(sandbox.url, api_key="any", trust_env=False)
    with talon_one.ApiClient(configuration) as client:
        api = talon_one.IntegrationApi(client)
        for number in (1, 2, 3):
            item = talon_one.CartItem(sku="boot-42", name="Boot", price=80.0, quantity=number)
            cart = talon_one.NewCustomerSessionV2(profile_id=f"customer-{number}", cart_items=[item])
            api.update_customer_session_v2(f"cart-{number}", talon_one.IntegrationRequest(customer_session=cart))
    print(f"The sandbox is at {sandbox.url}")
    return configuration


def _demonstrate(management: talon_one.ManagementApi) -> int:
    """Without a job: all of them, one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "sessions.csv")
        beginning, end = (datetime(year, 1, 1, tzinfo=timezone.utc) for year in (2020, 2100))
        print(f"{jobs.sessions(management, 1, beginning, end, out)} sessions:\n")
        print(out.read_text("utf-8"))
        recipients = [f"customer-{number}" for number in (1, 2, 3)]
        journal = Path(folder, "coupons.journal")
        totals = jobs.coupons(management, 1, CAMPAIGN, recipients, "THANKS-########", journal)
        print(f"{totals.done} of {len(recipients)} customers have their coupon")
        lines = jobs.export(management, 1, CAMPAIGN, Path(folder, "coupons.csv")).read_text("utf-8").splitlines()
        print(f"{len(lines) - 1} coupons are exported")
    print("\nThe jobs are: sessions, coupons, export. Add --help to see what they take.")
    return 0


def _moment(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=timezone.utc)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a date such as 2026-01-31 is needed, not {text!r}") from None


def _failed(message: str, status: int = 1) -> int:
    print(message, file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
