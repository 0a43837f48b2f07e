"""What somebody who starts with the package gets wrong: each error says what was wrong, in public names, and what to do."""

from __future__ import annotations

import asyncio
import traceback
from datetime import datetime
from inspect import signature
from typing import Any, Callable

import pytest

import talon_one
from talon_one import aio
from talon_one.checkout import FailOpen, Prices, Refund
from talon_one.sandbox import Sandbox

KEY = "a-key-that-nobody-sees"


def configuration() -> talon_one.Configuration:
    return talon_one.Configuration("http://127.0.0.1:9", KEY, retries=False)


def integration() -> talon_one.IntegrationApi:
    return talon_one.IntegrationApi(talon_one.ApiClient(configuration()))


def management() -> Any:
    return talon_one.ManagementApi(talon_one.ApiClient(configuration()))


def awaited() -> Any:
    return aio.IntegrationApi(aio.ApiClient(configuration()))


async def entered(client: Any) -> None:
    async with client:
        raise AssertionError


ANSWER: Any = talon_one.IntegrationStateV2.from_dict({"effects": [], "newest": 1})
SETTING = "It is a setting of Configuration: write ApiClient(Configuration({}=...))."
MISTAKES = {
    "IntegrationApi() has no parameter 'host'. " + SETTING.format("host"): lambda: talon_one.IntegrationApi(host=KEY),
    "ManagementApi() has no parameter 'api_key'. " + SETTING.format("api_key"): lambda: talon_one.ManagementApi(
        api_key=KEY
    ),
    "ApiClient() has no parameter 'api_key'. " + SETTING.format("api_key"): lambda: talon_one.ApiClient(api_key=KEY),
    "ApiClient() has no parameter 'timeout'. " + SETTING.format("timeout"): lambda: aio.ApiClient(timeout=5),
    "IntegrationApi() has no parameter 'clent'. Did you mean 'api_client'?": lambda: aio.IntegrationApi(clent=None),
    "IntegrationApi() takes at most 1 by position (api_client), 2 were given by position.": (
        lambda: talon_one.IntegrationApi(talon_one.ApiClient(configuration()), KEY)
    ),
    "with_options() has no parameter 'timout'. Did you mean 'timeout'?": lambda: integration().with_options(timout=5),
    "with_options() takes keywords only, 1 was given by position.": lambda: integration().with_options(5),
    "RetryPolicy() has no parameter 'tries'.": lambda: talon_one.RetryPolicy(tries=3),
    "FailOpen() has no parameter 'pauze'. Did you mean 'pause'?": lambda: FailOpen(integration(), pauze=1),
    "FailOpen() needs api.": lambda: FailOpen(),
    "paginate(): a method of an API is needed, such as management.get_coupons_without_total_count, not Page. Give the "
    "method itself, not its result.": lambda: talon_one.paginate(talon_one.Page()),
    "Sandbox() has no parameter 'prot'. Did you mean 'port'?": lambda: Sandbox(prot=8080),
    "Block() takes a model, not properties. Make the model itself: CheckBudgetBlock(...); or read a dict: "
    "Block.from_dict(...).": lambda: talon_one.Block(type="checkBudget", operator="available"),
    "Block() takes a model, not properties. Make the model itself: GroupBlock(...); or read a dict: "
    "Block.from_dict(...).": lambda: talon_one.Block(operator="all"),
    "Prices() cannot be made so: write Prices.of(response).": lambda: Prices(ANSWER),
    "Refund() cannot be made so: write Refund.of(response).": lambda: Refund(answer=ANSWER),
    "talon_one.aio.paginate: write `async for` instead of `for`, or await its to_list().": lambda: list(
        aio.paginate(aio.ManagementApi(aio.ApiClient(configuration())).get_coupons_without_total_count, 1, 2)
    ),
    "'ManagementApi' object has no attribute 'get_coupons'. Did you mean 'get_coupons_without_total_count'?": (
        lambda: management().get_coupons
    ),
    "'IntegrationApi' object has no attribute 'get_coupons'. Did you mean 'get_coupons_without_total_count' of "
    "talon_one.ManagementApi?": lambda: integration().get_coupons,  # type: ignore[attr-defined]
    "'IntegrationApi' object has no attribute 'get_session'. Did you mean 'get_customer_session'?": (
        lambda: integration().get_session  # type: ignore[attr-defined]
    ),
    "Configuration() has no setting 'base_url'. Did you mean 'host'?": (
        lambda: talon_one.Configuration(base_url="https://a.talon.one")  # type: ignore[call-arg]
    ),
    "Configuration has no setting 'url'. Did you mean 'host'?": (
        lambda: setattr(configuration(), "url", "https://a.talon.one")  # noqa: B010
    ),
    "There is no model named 'SetDiscountEffectProp'. Did you mean 'SetDiscountEffectProps'?": (
        lambda: talon_one.ApiClient(configuration()).deserialize_model({}, "SetDiscountEffectProp")
    ),
    "get_coupons_without_total_count(usable): must be one of 'true', 'false', not bool True.": (
        lambda: management().get_coupons_without_total_count(1, 2, usable=True)
    ),
    "get_application_sessions(created_after): '2020-01-01' has no time zone, so it is ambiguous. Add one: "
    "'2020-01-01T00:00:00Z' is UTC, or give a datetime that has a tzinfo.": (
        lambda: management().get_application_sessions(1, created_after="2020-01-01")
    ),
    "get_application_sessions(created_after): datetime.datetime(2020, 1, 1, 0, 0) has no time zone, so it is "
    "ambiguous. Add one, for example value.replace(tzinfo=datetime.timezone.utc).": (
        lambda: management().get_application_sessions(1, created_after=datetime(2020, 1, 1))
    ),
    "'IntegrationApi' object has no attribute 'update_customer_sesion_v2'. Did you mean 'update_customer_session_v2'?": (
        lambda: integration().update_customer_sesion_v2  # type: ignore[attr-defined]
    ),
    "'IntegrationApi' object has no attribute 'get_application'. It is a method of talon_one.ManagementApi.": (
        lambda: integration().get_application  # type: ignore[attr-defined]
    ),
    "'ManagementApi' object has no attribute 'update_customer_session_v2_without_preload_content'. It is a method of "
    "talon_one.IntegrationApi.": lambda: management().update_customer_session_v2_without_preload_content,
    "'IntegrationApi' object has no attribute 'get_application_with_http_info'. It is a method of "
    "talon_one.aio.ManagementApi.": lambda: awaited().get_application_with_http_info,
    "'ManagementApi' object has no attribute 'update_customer_sesion_v2'. Did you mean 'update_customer_session_v2' of "
    "talon_one.IntegrationApi?": lambda: management().update_customer_sesion_v2,
    "module 'talon_one' has no attribute 'TalonOneException'. Did you mean 'ApiException'?": (
        lambda: talon_one.TalonOneException  # type: ignore[attr-defined]
    ),
    "module 'talon_one' has no attribute 'ApiError'. Did you mean 'ApiException'?": (
        lambda: talon_one.ApiError  # type: ignore[attr-defined]
    ),
    "module 'talon_one' has no attribute 'ConnectionError'. Did you mean 'ApiConnectionException'?": (
        lambda: talon_one.ConnectionError  # type: ignore[attr-defined]
    ),
    "talon_one.aio.ApiClient: write `async with` instead of `with`.": lambda: aio.ApiClient().__enter__(),  # type: ignore[attr-defined]
    "ApiClient: write `with` instead of `async with`, or use talon_one.aio.ApiClient.": lambda: asyncio.run(
        entered(talon_one.ApiClient(configuration()))
    ),
    "IntegrationStateV2 is no dict: write .effects instead of ['effects'].": lambda: ANSWER["effects"],
    "IntegrationStateV2 is no dict: write .created_coupons instead of ['createdCoupons'].": lambda: ANSWER.__setitem__(
        "createdCoupons", []
    ),
    "IntegrationStateV2 is no dict: its properties are attributes, and 'efects' is none. Did you mean 'effects'?": (
        lambda: ANSWER["efects"]
    ),
    "IntegrationStateV2 is no dict: what this version does not know is in to_dict(serialize=True)['newest'].": (
        lambda: ANSWER["newest"]
    ),
    "IntegrationStateV2 is no dict: its properties are attributes, and to_dict() gives a dict of them.": (
        lambda: "effects" in ANSWER
    ),
    "update_customer_session_v2(body): customerSession: is missing. 'cartItems' is a property of NewCustomerSessionV2: "
    "give {'customerSession': {'cartItems': ...}}.": lambda: integration().update_customer_session_v2(
        "a", {"cartItems": []}
    ),
    "IntegrationRequest() has no property 'cart_items'. 'cart_items' is a property of NewCustomerSessionV2: give "
    "{'customerSession': {'cart_items': ...}}.": lambda: talon_one.IntegrationRequest(cart_items=[]),  # type: ignore[call-arg]
    "update_customer_session_v2(body): customerSession: is missing": lambda: integration().update_customer_session_v2(
        "a", {"what": 1}
    ),
}


@pytest.mark.parametrize(("complaint", "mistake"), MISTAKES.items(), ids=range(len(MISTAKES)))
def test_the_error_says_what_to_do(complaint: str, mistake: Callable[[], Any]) -> None:
    with pytest.raises((TypeError, ValueError, AttributeError)) as caught:
        mistake()
    assert str(caught.value) == complaint
    assert complaint.isascii()
    frames = list(traceback.walk_tb(caught.value.__traceback__))
    ours = [frame for frame, _ in frames if "talon_one" in frame.f_code.co_filename.replace("\\", "/").split("/")]
    seen = [value for frame in ours for name, value in frame.f_locals.items() if name != "self"]  # that is half made
    assert KEY not in repr(seen)  # what it was given is in no frame of ours


def test_what_explains_itself_is_still_what_it_was() -> None:
    assert list(signature(talon_one.ApiClient).parameters)[0] == "configuration"
    assert list(signature(talon_one.IntegrationApi.with_options).parameters) == [
        "self",
        "timeout",
        "retries",
        "headers",
    ]

    class Shop(talon_one.IntegrationApi):
        def __init__(self, client: talon_one.ApiClient, name: str) -> None:
            super().__init__(client)
            self.name = name

    client = talon_one.ApiClient(configuration())
    assert Shop(client, "shirts").with_options(timeout=5).name == "shirts"
    with pytest.raises(TypeError, match=r"__init__\(\) missing 1 required positional argument: 'name'"):
        Shop(client)  # type: ignore[call-arg]


def test_a_type_error_from_within_stays_what_it_is() -> None:
    with pytest.raises(talon_one.ApiTypeError, match=r"^with_options\(headers\): a dict is needed, not int"):
        integration().with_options(headers=5)  # type: ignore[arg-type]


@pytest.mark.parametrize("owner", [talon_one, talon_one.IntegrationApi(), talon_one.aio.ManagementApi()])
def test_an_empty_name_is_no_attribute(owner: Any) -> None:
    """As `getattr` with a name from a file may ask for."""
    assert getattr(owner, "", None) is None
