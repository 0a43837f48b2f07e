"""`python -m talon_one.sandbox pull` and `compare`, on the command line."""

from __future__ import annotations

import argparse
import logging
import re
import sys
from pathlib import Path
from typing import List, Optional, Tuple

from talon_one.commands import management_api, reason_of
from talon_one.exceptions import ApiException, OpenApiException, printable
from talon_one.sandbox.account import runs
from talon_one.sandbox.account.comparing import Compared, compared, summary
from talon_one.sandbox.account.journal import JournalError
from talon_one.sandbox.account.pulling import PullError, Wanted
from talon_one.sandbox.seed import SeedError

_DIFFERENT, _FAILED = 1, 2


def pull(arguments: Optional[List[str]] = None) -> int:
    """`python -m talon_one.sandbox pull`: the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m talon_one.sandbox pull",
        description="Writes an Application of your account as a seed of the sandbox: a directory of YAML files. It "
        "reads with the key in TALON_ONE_MANAGEMENT_KEY (or TALON_ONE_API_KEY), from the host in TALON_ONE_HOST. "
        "Interrupted, the same command goes on where it stopped.",
        epilog="Exit status: 0 done; 2 it failed.",
    )
    parser.add_argument("--application", metavar="N", type=_number, required=True, help="the ID of the Application")
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="the directory of the seed")
    parser.add_argument("--host", metavar="URL", help="the deployment or a sandbox; default: TALON_ONE_HOST")
    parser.add_argument(
        "--catalog",
        metavar="N",
        type=_number,
        action="append",
        default=[],
        help="the ID of a catalog to read, as the API lists none; those that attributes name are read anyway; "
        "repeatable",
    )
    parser.add_argument(
        "--at-most",
        metavar="N",
        type=_number,
        help="read no more than so many coupons and referrals of each campaign, and customers of each list; "
        "default: all",
    )
    parser.add_argument(
        "--with-personal-data",
        action="store_true",
        help="profiles, members of audiences, loyalty cards, recipients of coupons, advocates of referrals, and "
        "email addresses in texts, all of which are left out otherwise",
    )
    parser.add_argument("--restart", action="store_true", help="do not go on with an interrupted pull, but begin anew")
    options = parser.parse_args(arguments)
    wanted = Wanted(options.application, options.with_personal_data, tuple(options.catalog), options.at_most)
    try:
        said = _pulled(wanted, options.out, options.host, options.restart)
    except (PullError, JournalError, SeedError) as error:
        return _failed(str(error))
    except ApiException as error:
        return _failed(f"{reason_of(error)}\n{_GO_ON}")
    except OpenApiException as error:
        return _failed(reason_of(error))
    except OSError as error:
        return _failed(f"{options.out} cannot be written: {printable(error.strerror or str(error))}")
    except KeyboardInterrupt:
        return _failed(f"interrupted. {_GO_ON}")
    print(said)
    print(f"\n{options.out} is written. Start from it: python -m talon_one.sandbox --seed {options.out}")
    return 0


_GO_ON = "What was read is kept: the same command goes on from there."


def _pulled(wanted: Wanted, directory: Path, host: Optional[str], restart: bool) -> str:
    """Pull, and give the report."""
    with management_api(host) as api:
        return runs.pull(api, api.api_client.configuration.host, directory, wanted, restart=restart, progress=True)


def compare(arguments: Optional[List[str]] = None) -> int:
    """`python -m talon_one.sandbox compare`: the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m talon_one.sandbox compare",
        description="Repeats recorded calls on a sandbox, and shows where its effects differ from those that the "
        "service answered. Recordings are files that talon_one.testing.record writes.",
        epilog="Exit status: 0 the same effects; 1 some differ; 2 it failed, or there was nothing to compare.",
    )
    parser.add_argument("files", metavar="FILE", nargs="+", help="a recording")
    parser.add_argument("--seed", metavar="FILE_OR_DIR", help="what the sandbox starts with; default: the shipped one")
    parser.add_argument(
        "--now", metavar="TIME", help="what its clock shows where an answer does not say when it was given"
    )
    parser.add_argument(
        "--ignore",
        metavar="FIELD",
        action="append",
        default=[],
        help="a field of effects that does not count, such as props.scope; repeatable",
    )
    parser.add_argument(
        "--means",
        metavar="MASKED=TEXT",
        type=_meaning,
        action="append",
        default=[],
        help="what a placeholder of the recordings stands for, such as masked-2=anna; repeatable",
    )
    options = parser.parse_args(arguments)
    logging.getLogger("talon_one.sandbox").setLevel(logging.ERROR)  # what it does not send is of no interest here
    calls: List[Compared] = []
    try:
        for path in options.files:
            for one in compared(path, options.seed, options.now, options.ignore, dict(options.means)):
                calls.append(one)
                if not one.is_same:
                    print(f"{path}, {one}")
    except (OpenApiException, SeedError, ValueError) as error:
        return _failed(str(error))
    if not calls:
        return _failed("no call in these recordings evaluated rules")
    print(summary(calls))
    return 0 if all(one.is_same for one in calls) else _DIFFERENT


#: The commands by their names.
COMMANDS = {"pull": pull, "compare": compare}


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"a number from 1 on is needed, not {text!r}")
    return int(text)


def _meaning(text: str) -> Tuple[str, str]:
    placeholder, separator, meant = text.partition("=")
    if not re.fullmatch(r"masked-\d+", placeholder) or not separator or not meant:
        raise argparse.ArgumentTypeError(f"MASKED=TEXT is needed, such as masked-2=anna, not {text!r}")
    return placeholder, meant


def _failed(message: str) -> int:
    print(f"error: {message}", file=sys.stderr)
    return _FAILED
