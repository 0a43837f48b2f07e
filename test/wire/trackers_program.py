"""Errors of calls, as error trackers report them: `python trackers_program.py sentry '{"401": URL …}'`.

The key is in the environment, and no name or line of this program stands for it: trackers show those of every frame.
Each way to fail is tried with both kinds of clients; what a tracker says of it is searched for the key.
"""

from __future__ import annotations

import asyncio
import io
import json
import os
import signal
import sys
import traceback
from typing import Any, Callable, Dict, Iterator, List

import talon_one
import talon_one.aio
from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi

tool, urls = sys.argv[1], json.loads(sys.argv[2])
REFUSED = "http://127.0.0.1:1"


def key() -> str:
    return os.environ["PLANTED"]


class Stop(BaseException):
    """An interrupt."""


# -- trackers ----------------------------------------------------------------------------------------


def sentry() -> Callable[[BaseException], str]:
    import sentry_sdk
    from sentry_sdk.transport import Transport

    sent: List[str] = []

    class Recorder(Transport):
        def capture_envelope(self, envelope: Any) -> None:
            sent.append(envelope.serialize().decode())

    sentry_sdk.init(dsn="http://k@127.0.0.1:1/1", transport=Recorder)

    def report(error: BaseException) -> str:
        sent.clear()
        sentry_sdk.capture_exception(error)
        assert "stacktrace" in sent[0] and '"vars"' in sent[0]
        return "\n".join(sent)

    return report


def rollbar() -> Callable[[BaseException], str]:
    import rollbar as tool

    sent: List[str] = []
    tool.send_payload = lambda payload, *_: sent.append(json.dumps(payload, default=repr))
    sizes = {"maxdict": 1000, "maxlist": 1000, "maxstring": 100_000, "maxother": 100_000, "maxlevel": 10}
    tool.init("token", "test", handler="blocking", locals={"enabled": True, "sizes": sizes})

    def report(error: BaseException) -> str:
        sent.clear()
        tool.report_exc_info((type(error), error, error.__traceback__))
        assert '"locals"' in sent[0], sent
        return "\n".join(sent)

    return report


def rich() -> Callable[[BaseException], str]:
    from rich.console import Console
    from rich.traceback import Traceback

    def report(error: BaseException) -> str:
        out = io.StringIO()
        shown = Traceback.from_exception(
            type(error),
            error,
            error.__traceback__,
            show_locals=True,
            extra_lines=0,
            locals_max_length=50,
            locals_max_string=500,
        )
        Console(file=out, width=300).print(shown)
        assert "locals" in out.getvalue()
        return out.getvalue()

    return report


def loguru() -> Callable[[BaseException], str]:
    from loguru import logger

    out = io.StringIO()
    logger.remove()
    logger.add(out, diagnose=True, backtrace=True)

    def report(error: BaseException) -> str:
        out.truncate(0)
        logger.opt(exception=error).error("a call failed")
        return out.getvalue()

    return report


def standard() -> Callable[[BaseException], str]:
    def report(error: BaseException) -> str:
        return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())

    return report


# -- ways to fail --------------------------------------------------------------------------------------


def settings(**more: Any) -> Dict[str, Any]:
    return {"trust_env": False, "timeout": 0.3, "retries": False, **more}


# No name of the next three stands for what holds the key.


def set_up(make: Any) -> Configuration:
    return Configuration(**settings(**{name: value for name, value in {**make()}.items() if name != "headers"}))


def called(make: Any) -> None:
    IntegrationApi(ApiClient(set_up(make))).get_customer_session("s", _headers=make().get("headers"))


async def awaited(make: Any, stop: bool = False) -> None:
    async with talon_one.aio.ApiClient(set_up(make)) as client:
        call = talon_one.aio.IntegrationApi(client).get_customer_session("s", _headers=make().get("headers"))
        if stop:
            task = asyncio.ensure_future(call)
            await asyncio.sleep(0.1)
            task.cancel()
            await task
        await call


async def cancelled_at_once() -> None:
    async with talon_one.aio.ApiClient(Configuration(REFUSED, **settings())) as client:
        api = talon_one.aio.IntegrationApi(client)
        task = asyncio.ensure_future(api.get_customer_session("s", _headers={"Authorization": key()}))
        task.cancel()
        await task


def hook_that_raises(*_: Any) -> None:
    raise RuntimeError("of a hook")


def hook_that_stops(*_: Any) -> None:
    raise Stop


def interrupt(*_: Any) -> None:
    raise Stop


def alarm() -> Dict[str, Any]:
    """An interrupt in a tenth of a second."""
    signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    return with_key("hang", timeout=5)


def with_key(host: str, **more: Any) -> Dict[str, Any]:
    return {"host": urls.get(host, host), "api_key": key(), **more}


#: Of both kinds of clients: what is called, and how.
CALLS: Dict[str, Callable[[], Dict[str, Any]]] = {
    "wrong key": lambda: with_key("401"),
    "timeout": lambda: with_key("hang"),
    "dripped": lambda: with_key("drip"),
    "reset": lambda: with_key("reset"),
    "refused": lambda: with_key(REFUSED),
    "no host": lambda: with_key("http://name.invalid"),
    "TLS file": lambda: with_key("https://127.0.0.1:1", ssl_ca_cert="/no"),
    "no TLS": lambda: with_key(urls["401"].replace("http:", "https:")),
    "tries": lambda: with_key("503", retries=talon_one.RetryPolicy(attempts=3, backoff=0)),
    "echo": lambda: with_key("echo"),
    "no JSON": lambda: with_key("html"),
    "hook before": lambda: with_key("401", on_request=hook_that_raises),
    "hook after": lambda: with_key("401", on_response=hook_that_raises),
    "hook stops": lambda: with_key("401", on_response=hook_that_stops),
    "interrupt": alarm,
    "line break": lambda: with_key("401", api_key=key() + "\n"),
    "line break by name": lambda: with_key("401", api_key={"Authorization": key() + "\n"}),
    "line break inside": lambda: with_key("401", api_key={"api_key_v1": key() + "\r\nX: y"}),
    "by a header": lambda: with_key("401", api_key=None, headers={"Authorization": key()}),
    "by a bad header": lambda: with_key("401", api_key=None, headers={"X-Api-Key": key() + "\n"}),
    "by a header's name": lambda: with_key("401", api_key=None, headers={f"Authorization: {key()}": "x"}),
    "no text in a header": lambda: with_key("401", headers={"Authorization": [key()]}),
    "headers as text": lambda: with_key("401", headers=key()),
    "bytes for a key": lambda: with_key("401", api_key={"Authorization": key().encode()}),
    "another's key": lambda: with_key("401", api_key={"management_key": key()}),
    "a prefix for a key": lambda: with_key("401", api_key="ApiKey-v1", api_key_prefix=key()),
    "swapped": lambda: with_key("401", api_key={"Authorization": "ApiKey-v1"}, api_key_prefix={"Authorization": key()}),
    "swapped names": lambda: with_key("401", api_key={key(): "Authorization"}),
    "swapped names of prefixes": lambda: with_key(
        "401", api_key={"Authorization": key()}, api_key_prefix={key(): "ApiKey-v1"}
    ),
    "a key for a host": lambda: with_key(key()),
    "a bad setting": lambda: with_key("401", timeout=-1),
    "proxy": lambda: with_key("401", proxy=f"http://user:{key()}@127.0.0.1:1"),
    "bad proxy": lambda: with_key("401", proxy=f"ftp://user:{key()}@127.0.0.1:1"),
    "proxy headers": lambda: with_key("401", proxy=REFUSED, proxy_headers={"Proxy-Authorization": key()}),
}


def sync_client(url: str = REFUSED) -> Any:
    return ApiClient(Configuration(url, **settings()))


def then_called(change: Callable[[Any], Any]) -> None:
    """A mistake that is noticed by the next call."""
    client = sync_client()
    change(client)
    IntegrationApi(client).get_customer_session("s")


#: Of the blocking client alone.
MISTAKES: Dict[str, Callable[[], Any]] = {
    "call_api": lambda: sync_client().call_api(
        "/v1/x", "GET", header_params={"Authorization": key()}, auth_settings=[], _return_http_data_only=True
    ),
    "call_api by 26.x": lambda: sync_client().call_api("GET", REFUSED + "/v1/x", {"Authorization": key()}),
    "call_api's own key": lambda: sync_client().call_api(
        "/v1/x", "GET", _request_auth={"type": "api_key", "in": "header", "key": "Authorization", "value": key() + "\n"}
    ),
    "call_api with text": lambda: sync_client().call_api("/v1/x", "GET", header_params=key()),
    "request": lambda: sync_client().request("GET", REFUSED + "/v1/x", headers={"Authorization": key()}),
    "rest_client": lambda: sync_client().rest_client.GET(REFUSED + "/v1/x", headers={"Authorization": key()}),
    "rest_client.POST": lambda: sync_client().rest_client.POST(REFUSED, headers={"X-Key": key() + "\n"}, body={}),
    "default header, no name": lambda: sync_client().set_default_header(5, key()),
    "default header, no text": lambda: then_called(lambda client: client.set_default_header("Authorization", [key()])),
    "default header, swapped": lambda: then_called(
        lambda client: client.set_default_header(key() + " x", "Authorization")
    ),
    "default headers": lambda: then_called(lambda client: setattr(client, "default_headers", key())),
    "user agent": lambda: then_called(lambda client: setattr(client, "user_agent", [key()])),
    "cookie": lambda: then_called(lambda client: setattr(client, "cookie", [key()])),
    "client's header": lambda: IntegrationApi(
        ApiClient(Configuration(REFUSED), "X-Api-Key", [key()])  # type: ignore[arg-type]
    ).get_customer_session("s"),
    "client's header, swapped": lambda: IntegrationApi(
        ApiClient(Configuration(REFUSED), key() + "\n", "X-Api-Key")
    ).get_customer_session("s"),
    "a key for a configuration": lambda: ApiClient(key()),
    "a key for a client": lambda: IntegrationApi(key()),
    "with_options": lambda: IntegrationApi(sync_client()).with_options(headers=key()),
    "with_options, a pair": lambda: IntegrationApi(sync_client()).with_options(headers=[("Authorization", key())]),
    "with_options, refused": lambda: (
        IntegrationApi(sync_client()).with_options(headers={"Authorization": key()}).get_customer_session("s")
    ),
    "management": lambda: ManagementApi(sync_client()).get_application(1, _headers={"Authorization": key()}),
    "keys set later": lambda: setattr(Configuration(REFUSED), "api_key", [key()]),
    "keys set later, by a wrong name": lambda: setattr(Configuration(REFUSED), "api_key", {key(): "x"}),
    "prefix set later": lambda: setattr(Configuration(REFUSED), "api_key_prefix", [key()]),
    "a number for a key": lambda: Configuration(REFUSED, api_key={"Authorization": [key()]}),
    "token": lambda: setattr(Configuration(REFUSED), "access_token", [key()]),
    "password": lambda: Configuration(REFUSED, username=5, password=[key()], timeout=-1),
    "streamed": lambda: (
        IntegrationApi(sync_client(urls["cut"]))
        .get_customer_session("s", _preload_content=False, _headers={"Authorization": key()})
        .read()
    ),
    "in a thread": lambda: (
        IntegrationApi(sync_client()).get_customer_session("s", async_req=True, _headers={"Authorization": key()}).get()
    ),
}


def failures() -> Iterator[Any]:
    """What to try, by name."""
    for name, made in CALLS.items():
        yield name, lambda made=made: called(made)
        yield f"{name}, awaited", lambda made=made: asyncio.run(awaited(made))
    if sys.version_info >= (3, 12):  # where a function can be marked as a coroutine function
        yield "cancelled at once", lambda: asyncio.run(cancelled_at_once())
    yield "cancelled", lambda: asyncio.run(awaited(lambda: with_key("hang", timeout=5), stop=True))
    yield from MISTAKES.items()


def shown(error: BaseException) -> str:
    """What the error itself says."""
    return f"{error!r} {error} {vars(error)!r} {error.args!r}"


def failed(fail: Callable[[], Any]) -> Any:
    """What was raised. This frame is in its traceback, and those below it are not."""
    try:
        fail()
    except BaseException as error:
        if isinstance(error, NameError):
            raise  # of this program
        return error
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return None


def found(name: str, error: Any, said: str) -> List[str]:
    """Where a part of the key is shown."""
    places = [said.find(part) for part in (key(), key()[:12], key()[-12:]) if part in said]
    return [f"{name} ({type(error).__name__}): ...{said[max(0, at - 200) : at]}<<KEY>>" for at in places[:1]]


def main() -> None:
    report = globals()[tool]()
    tried = list(failures())[:: 3 if tool == "rich" else 1]  # which takes half a second for each
    errors = {name: failed(fail) for name, fail in tried}
    quiet = [name for name, error in errors.items() if error is None]
    assert not quiet, f"nothing was raised: {quiet}"
    leaks = [leak for name, error in errors.items() for leak in found(name, error, report(error) + shown(error))]
    assert not leaks, f"{len(leaks)} of {len(errors)} show the key\n" + "\n\n".join(leaks)
    print("good")


main()
