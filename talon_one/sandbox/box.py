"""The sandbox as Python code has it."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Callable, Iterable, List, Mapping, NamedTuple, Optional

from talon_one import _settings
from talon_one.api.integration_api import IntegrationApi
from talon_one.api.management_api import ManagementApi
from talon_one.api_client import ApiClient
from talon_one.configuration import Configuration
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.sandbox.app import App
from talon_one.sandbox.calling import AsyncDirectTransport, DirectTransport, Door
from talon_one.sandbox.clock import Clock, Moment, Setting, utc_now
from talon_one.sandbox.explanations import Explanation, Explanations
from talon_one.sandbox.limits import RateLimit
from talon_one.sandbox.planting import store_with
from talon_one.sandbox.seed import Seed, load
from talon_one.sandbox.seed_files import Given, Source
from talon_one.sandbox.server import Listener
from talon_one.sandbox.store import Snapshot
from talon_one.sandbox.watch import Watch
from talon_one.wire.exchange import AsyncTransport, Transport

if TYPE_CHECKING:
    from talon_one.aio.integration_api import IntegrationApi as AsyncIntegrationApi
    from talon_one.aio.management_api import ManagementApi as AsyncManagementApi
    from talon_one.sandbox.faults import Rates

_HOST = "https://sandbox.localhost"  # of clients that need no socket: nothing is ever sent there
_KEY = "any-key-will-do"


class Saved(NamedTuple):
    """What `Sandbox.save` gives, for `Sandbox.restore`."""

    content: Snapshot
    clock: Setting


class Sandbox:
    """A sandbox: a context manager, or `close()` it yourself.

    Its clients need no socket::

        with Sandbox() as box:
            api = box.integration_api()

    For other processes it is a server at `url`: it begins to listen when `url` is first read, or at once where a
    port is named.

    port: 0 takes a free one.
    host: the address to listen on; by default only this machine can reach it.
    db: a SQLite file to keep everything in; without it, memory. What was answered is in the file, and stays there
        when the process is killed. A seed is put into a new file only: one that was made from another seed than the
        one named goes on with what it has, with an `OtherSeedWarning`.
    seed: a JSON or YAML file, a directory of such files, or a dict of the same shape; see `talon_one.sandbox.seed`.
    clock: what tells the present moment.
    now: what the clock shows first, such as "2026-12-24"; it runs on from there. See `at` and `advance`.
    allowed_hosts: names by which others may call the server, beside this machine's (`localhost`, loopback
        addresses) and what `host` says: that of its container, say. Requests for any other host, and
        from web pages of any other, are refused. Notifications and webhooks are sent to this machine, and to these
        names.
    latency: seconds that each answer takes more.
    faults: the share of requests, from 0 to 1, that meet each kind of fault, such as `{503: 0.05}`. The kinds
        429, 500, 502, 503, 504 (or "429" …) are answered with that status, and nothing is done; with "reset" the
        connection is reset, and nothing is done; with "timeout" the request is done, and no answer comes; with "cut"
        it is done, and its answer breaks off. The same requests in the same order meet the same faults.
    rate_limit: whether endpoints of the Management API answer 429 to more than three requests in a second.
    explain: whether evaluations are explained, see `explanations`. They take longer then.

    Raises `OSError` where the port is taken, `SeedError` and `sqlite3.Error` for a file that cannot
    be used: a database belongs to one Application, that of the seed.
    """

    @_settings.explained()
    def __init__(
        self,
        port: int = 0,
        host: str = "127.0.0.1",
        *,
        db: Optional[str] = None,
        seed: Given = None,
        clock: Callable[[], datetime] = utc_now,
        now: Optional[Moment] = None,
        allowed_hosts: Iterable[str] = (),
        latency: float = 0,
        faults: Optional[Rates] = None,
        rate_limit: bool = False,
        explain: bool = False,
    ) -> None:
        self._clock = Clock(clock, now)
        self._explanations = Explanations()
        limit = RateLimit() if _settings.flag("Sandbox(rate_limit)", rate_limit) else None
        self._source = Source(seed)
        self._store, keys = store_with(self._source, db)
        try:
            #: The keys that are let in, of both APIs; none for any.
            self.api_keys = tuple(keys)
            allowed = [allowed_hosts] if isinstance(allowed_hosts, str) else list(allowed_hosts)
            self._watch = Watch()
            self._app = App(self._store, keys, self._clock, limit, self._explanations, allowed, self._watch)
            self._door = Door(self._app)
            self.latency = latency
            self.faults = faults or {}
            self.explain = explain
            self._place = host, port, allowed
            self._opening = threading.Lock()
            self._listener: Optional[Listener] = None
            #: What brings the requests of a client here without a socket: `ApiClient(transport=box.transport)`.
            self.transport: Transport = DirectTransport(self._door)
            #: The same for a `talon_one.aio.ApiClient`.
            self.async_transport: AsyncTransport = AsyncDirectTransport(self._door)
            if port:
                self._listen()
        except BaseException:
            self._store.close()
            raise

    # -- life -----------------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """Where the server is: what `Configuration(host=...)` takes. A browser has the sandbox's page there."""
        return self._listen().url

    def _listen(self) -> Listener:
        with self._opening:
            if self._listener is None:
                if self._door.is_closed:
                    raise ApiValueError("Sandbox.url: the sandbox is closed.")
                host, port, allowed = self._place
                from talon_one.sandbox.page.site import Page  # here, as calls without a socket need none

                page = Page(self._app, self._store, self._clock, self._watch, bool(self.api_keys))
                self._listener = Listener(host, port, self._door, page, allowed)
            return self._listener

    def close(self) -> None:
        """End it; answers that are under way are finished first, within a few seconds."""
        with self._opening:
            self._door.is_closed = True
            listener = self._listener
        if listener is not None:
            listener.close()
        self._app.close()
        self._store.close()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @cached_property
    def seed(self) -> Seed:
        """The seed that was named, or else the one that is shipped. It is read when it is asked for."""
        return load(self._source)

    # -- clients --------------------------------------------------------------------------------

    def integration_api(self, configuration: Optional[Configuration] = None) -> IntegrationApi:
        """The Integration API of this sandbox, without a socket. It need not be closed.

        configuration: settings such as `retries`; its host and key are used where it has them.
        """
        return IntegrationApi(ApiClient(self._configured(configuration), transport=self.transport))

    def management_api(self, configuration: Optional[Configuration] = None) -> ManagementApi:
        """The same of the Management API."""
        return ManagementApi(ApiClient(self._configured(configuration), transport=self.transport))

    def async_integration_api(self, configuration: Optional[Configuration] = None) -> AsyncIntegrationApi:
        """The Integration API of `talon_one.aio`, in the same way."""
        from talon_one import aio  # here, as a server needs none of it, and it takes long

        return aio.IntegrationApi(aio.ApiClient(self._configured(configuration), transport=self.async_transport))

    def async_management_api(self, configuration: Optional[Configuration] = None) -> AsyncManagementApi:
        """The Management API of `talon_one.aio`."""
        from talon_one import aio

        return aio.ManagementApi(aio.ApiClient(self._configured(configuration), transport=self.async_transport))

    def _configured(self, given: Optional[Configuration]) -> Configuration:
        if given is not None:
            return given
        return Configuration(_HOST, self.api_keys[0] if self.api_keys else _KEY, trust_env=False)

    # -- time -----------------------------------------------------------------------------------

    def now(self) -> datetime:
        """What the sandbox's clock shows."""
        return self._clock()

    def at(self, moment: Optional[Moment]) -> datetime:
        """Set the clock, which stands still from then on. Gives what it shows.

        moment: "2026-12-24" (the beginning of the day), "2026-12-24T18:00:00+01:00", a date or a datetime; UTC where
            it has no time zone. None lets the clock run again, and show the present.

        Notifications of what becomes due until then, such as points that expire, are sent.
        """
        self._app.time_passed()
        shown = self._clock.at(moment)
        self._app.time_passed()
        return shown

    def advance(self, by: Optional[timedelta] = None, **units: float) -> datetime:
        """Move the clock, which stands still or runs as before. Gives what it shows.

        by, units: a `timedelta`, or what one is made of, such as `days=30`; negative ones move it back.

        Notifications of what becomes due until then are sent, as by `at`.
        """
        if by is not None and not isinstance(by, timedelta):
            raise ApiTypeError(f"Sandbox.advance(): a timedelta or units such as days=30 are needed, not {by!r}.")
        try:
            moved = timedelta(**units)
        except (TypeError, OverflowError) as error:
            raise ApiTypeError(f"Sandbox.advance(): {error}.") from None
        self._app.time_passed()
        shown = self._clock.advance(moved if by is None else by + moved)
        self._app.time_passed()
        return shown

    # -- state ----------------------------------------------------------------------------------

    def save(self) -> Saved:
        """A snapshot of all that the sandbox keeps, and of its clock. It takes as much memory as the data."""
        return Saved(self._store.save(), self._clock.setting)

    def restore(self, saved: Saved) -> None:
        """Make all as it was when `saved` was made, as often as you like.

        `sqlite3.OperationalError` where another process holds the file for ten seconds.
        """
        self._store.restore(saved.content)
        self._clock.setting = saved.clock
        self._app.go_on()

    # -- behaviour ------------------------------------------------------------------------------

    @property
    def latency(self) -> float:
        """Seconds that each answer takes more; can be set."""
        return self._door.latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 <= seconds <= 3600:
            raise ApiValueError(f"Sandbox(latency): seconds from 0 to 3600 are needed, not {seconds!r}.")
        self._door.latency = float(seconds)

    @property
    def faults(self) -> Mapping[str, float]:
        """The share of requests that meet each kind of fault; can be set."""
        return self._door.faults.rates

    @faults.setter
    def faults(self, rates: Rates) -> None:
        self._door.faults.rates = rates

    @property
    def explain(self) -> bool:
        """Whether evaluations are explained; can be set."""
        return self._explanations.wanted

    @explain.setter
    def explain(self, wanted: bool) -> None:
        self._explanations.wanted = _settings.flag("Sandbox(explain)", wanted)

    @property
    def explanations(self) -> List[Explanation]:
        """How the rules fared in the last hundred evaluations, the oldest first; with `explain` only.

        `print(box.explanations[-1])` shows the last one.
        """
        return self._explanations.all()
