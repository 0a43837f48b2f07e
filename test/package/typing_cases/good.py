"""User code that type checkers must accept, with the types that it must see."""

from __future__ import annotations

import asyncio
import io
import types
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, TypedDict, Union
from unittest.mock import ANY

from typing_extensions import assert_type

import talon_one
from talon_one import (
    NULL,
    AddItemCatalogAction,
    AdditionalCost,
    ApiClient,
    ApiException,
    ApiResponse,
    ApplicationSession,
    CartItem,
    CatalogAction,
    CatalogActionAdd,
    CatalogSyncRequest,
    Configuration,
    Coupon,
    CustomerProfile,
    Effect,
    EffectAcceptCoupon,
    ErrorResponseWithStatus,
    Exchange,
    Failure,
    IntegrationApi,
    IntegrationCustomerSessionResponse,
    IntegrationRequest,
    IntegrationStateV2,
    ManagementApi,
    ModelImport,
    NewCustomerSessionV2,
    Paginator,
    RejectCouponEffectProps,
    Request,
    RESTResponse,
    RetryPolicy,
    SetDiscountEffectProps,
    aio,
    paginate,
)
from talon_one.exceptions import NotFoundException, RateLimitException
from talon_one.model import Departure
from talon_one.models import CustomerSessionV2
from talon_one.models.get_coupons_without_total_count200_response import GetCouponsWithoutTotalCount200Response
from talon_one.rest import StreamedResponse
from talon_one.testing import TIMEOUT, Call, Mock, example, mock_api, record, replay
from talon_one.testing import effects as builders
from talon_one.testing.scripts import Chain
from talon_one.threads import AsyncResult


def build() -> IntegrationRequest:
    item = CartItem(
        name="shoe",
        sku="S-1",
        quantity=2,
        price=49,
        attributes={"color": "red", "sizes": [1, 2]},
        additional_costs={"shipping": AdditionalCost(price=3.5)},
    )
    assert_type(item.sku, str)
    assert_type(item.quantity, int)
    assert_type(item.price, Optional[float])
    assert_type(item.attributes, Optional[dict[str, Any]])
    assert_type(item.additional_costs, Optional[dict[str, AdditionalCost]])
    item.price = 50
    item.price = None
    item.name = NULL
    assert_type(CartItem.attribute_map, dict[str, str])
    session = NewCustomerSessionV2(
        profile_id="p",
        state="open",
        cart_items=[item, CartItem(sku="S-2", quantity=1)],
        coupon_codes=["SUMMER"],
        attributes=NULL,
    )
    assert_type(session.cart_items, Optional[list[CartItem]])
    for one in session.cart_items or []:
        assert_type(one, CartItem)
    return IntegrationRequest(customer_session=session, response_content=["customerSession"])


def models(session: ApplicationSession) -> None:
    assert_type(session.created, datetime)
    assert_type(session.to_dict(), dict[str, Any])
    assert_type(session.to_dict(serialize=True), dict[str, Any])
    assert_type(session.to_json(), str)
    assert_type(session.validate(), list[Departure])
    assert_type(Coupon.from_dict({"value": "SUMMER"}), Coupon)
    assert_type(CartItem(sku="a", quantity=1, local_vars_configuration=Configuration("https://x.talon.one")), CartItem)
    assert_type(Coupon.from_json('{"value": "SUMMER"}'), Optional[Coupon])
    assert_type(session == session, bool)
    twin: CustomerSessionV2 = talon_one.CustomerSessionV2._view({})
    assert_type(twin.cart_items, list[CartItem])


def effects(state: IntegrationStateV2) -> None:
    assert_type(state.effects, list[Effect])
    assert_type(state.customer_session, Optional[CustomerSessionV2])
    assert_type(state.customer_profile, Optional[CustomerProfile])
    for effect in state.effects:
        assert_type(effect.effect_type, str)
        assert_type(effect.props, Any)
        props = effect.typed_props
        if isinstance(props, SetDiscountEffectProps):
            assert_type(props, SetDiscountEffectProps)
            assert_type(props.value, float)
        elif isinstance(props, RejectCouponEffectProps):
            assert_type(props.rejection_reason, str)
        elif props is None:
            print("a type that this version does not know")


def calls(api: IntegrationApi, request: IntegrationRequest) -> None:
    assert_type(api.update_customer_session_v2("s", request), IntegrationStateV2)
    assert_type(api.update_customer_session_v2("s", integration_request=request, dry=True), IntegrationStateV2)
    assert_type(
        api.update_customer_session_v2_with_http_info("s", integration_request={}), ApiResponse[IntegrationStateV2]
    )
    assert_type(api.update_customer_session_v2("s", {"customerSession": {"profileId": "p"}}), IntegrationStateV2)
    assert_type(
        api.update_customer_session_v2(
            customer_session_id="s",
            body=request,
            dry=True,
            now=datetime.now(timezone.utc),
            _request_timeout=(1, 2.5),
            _headers={"X-A": "1"},
            _idempotency_key="k",
        ),
        IntegrationStateV2,
    )
    assert_type(api.update_customer_session_v2("s", request, dry=None, _request_timeout=None), IntegrationStateV2)
    assert_type(api.update_customer_session_v2("s", request, async_req=False), IntegrationStateV2)
    thread = api.update_customer_session_v2("s", request, async_req=True)
    assert_type(thread, AsyncResult[Any])
    state: IntegrationStateV2 = thread.get(timeout=1)
    assert_type(state.effects, list[Effect])
    assert_type(thread.ready(), bool)
    response = api.update_customer_session_v2_with_http_info("s", request)
    assert_type(response, ApiResponse[IntegrationStateV2])
    data, status, headers = response
    assert_type(data, IntegrationStateV2)
    assert_type(status, int)
    assert_type(headers, Mapping[str, str])
    assert_type(response.data, IntegrationStateV2)
    assert_type(response.status_code, int)
    assert_type(response.raw_data, bytes)
    with api.get_customer_session("s", _preload_content=False) as stream:
        assert_type(stream, StreamedResponse)
        assert_type(stream.read(), bytes)
    assert_type(api.get_customer_session("s"), IntegrationCustomerSessionResponse)
    assert_type(api.get_customer_session("s", async_req=True, _preload_content=False), AsyncResult[Any])


def calls_with_flags(api: IntegrationApi, management: ManagementApi, request: IntegrationRequest, flag: bool) -> None:
    assert_type(api.update_customer_session_v2("s", request, async_req=flag), object)
    assert_type(api.update_customer_session_v2("s", request, dry=flag, _preload_content=flag), object)
    assert_type(api.get_customer_session("s", _return_http_data_only=flag, _request_timeout=5), object)
    assert_type(api.get_customer_session("s", _return_http_data_only=False), object)
    assert_type(
        api.get_customer_session("s", async_req=flag, _preload_content=flag, _return_http_data_only=flag), object
    )
    assert_type(management.delete_coupon(1, 2, "c", async_req=flag), object)
    assert_type(api.get_customer_session_with_http_info("s", async_req=flag), object)
    assert_type(api.get_customer_session_with_http_info("s", async_req=True, _preload_content=flag), AsyncResult[Any])
    assert_type(api.get_customer_session("s", _check_input_type=flag), IntegrationCustomerSessionResponse)


def calls_with_http_info(api: IntegrationApi, request: IntegrationRequest) -> None:
    response = api.update_customer_session_v2_with_http_info("s", request, dry=False)
    assert_type(response, ApiResponse[IntegrationStateV2])
    thread = api.update_customer_session_v2_with_http_info("s", request, async_req=True)
    assert_type(thread, AsyncResult[Any])
    streamed = api.update_customer_session_v2_with_http_info("s", request, _preload_content=False)
    assert_type(streamed, ApiResponse[StreamedResponse])
    assert_type(streamed.data, StreamedResponse)
    response = api.update_customer_session_v2_with_http_info("s", request, _return_http_data_only=True)
    assert_type(response, ApiResponse[IntegrationStateV2])


def settings(api: IntegrationApi, management: ManagementApi) -> None:
    assert_type(api.with_options(timeout=2, retries=False, headers={"X-A": "1"}), IntegrationApi)
    assert_type(management.with_options(timeout=None, retries=RetryPolicy(2)), ManagementApi)
    assert_type(api.with_options(timeout=(1, 5)).get_customer_session("s"), IntegrationCustomerSessionResponse)


def management_calls(api: ManagementApi, path: Path) -> None:
    page = api.get_coupons_without_total_count(1, 2, page_size=50, valid="validNow", batch_id="b")
    assert_type(page, GetCouponsWithoutTotalCount200Response)
    assert_type(page.data, list[Coupon])
    assert_type(api.export_coupons(1, date_format="ISO8601"), str)
    assert_type(api.import_coupons(1, 2, up_file=path), ModelImport)
    assert_type(api.import_coupons(1, 2, up_file="coupons.csv"), ModelImport)
    assert_type(api.import_coupons(1, 2, up_file=b"value\n"), ModelImport)
    assert_type(api.import_coupons(1, 2, up_file=io.StringIO("value\n")), ModelImport)
    with path.open("rb") as file:
        assert_type(api.import_coupons(1, 2, up_file=file, skip_duplicates=True), ModelImport)
    api.delete_coupon(1, 2, "c")
    assert_type(api.delete_coupon_with_http_info(1, 2, "c"), ApiResponse[None])
    assert_type(api.get_application_sessions(1).data, list[ApplicationSession])


def failures(api: IntegrationApi) -> Optional[str]:
    try:
        api.get_customer_session("s")
    except NotFoundException as error:
        assert_type(error.status, Optional[int])
        if isinstance(error.data, ErrorResponseWithStatus):
            assert_type(error.data.message, Optional[str])
            return error.data.message
    except RateLimitException as error:
        assert_type(error.retry_after, Optional[float])
        return error.request_id
    except (talon_one.rest.ApiException, talon_one.exceptions.ApiException, ApiException) as error:
        assert_type(error.attempts[0].duration, float)
        return error.reason
    return None


def main() -> None:
    configuration = Configuration("https://yourname.talon.one", "key", timeout=5, retries=RetryPolicy(attempts=2))
    configuration = Configuration(
        host="https://yourname.talon.one",
        api_key={"Authorization": "key"},
        api_key_prefix={"Authorization": "ApiKey-v1"},
    )
    configuration.api_key["Authorization"] = "key"
    configuration.timeout = (1, 5)
    configuration.retries = 3
    configuration.debug = True
    with ApiClient(configuration) as client:
        assert_type(client, ApiClient)
        api = IntegrationApi(client)
        assert_type(api.api_client, ApiClient)
        effects(api.update_customer_session_v2("s", build()))
        props = client.deserialize_model({"name": "n", "value": 1}, SetDiscountEffectProps)
        assert_type(props, Optional[SetDiscountEffectProps])
        by_name = client.deserialize_model({"name": "n", "value": 1}, "SetDiscountEffectProps")
        print(by_name.value)
    talon_one.api.IntegrationApi(talon_one.ApiClient(talon_one.Configuration()))


class Sender:
    """A transport of one's own for asyncio."""

    async def exchange(self, request: Request, exchange: Exchange) -> Union[RESTResponse, Failure]:
        exchange.sent = True
        return RESTResponse(200, "OK", request.wire_headers(), b"{}")


async def awaited_calls(request: IntegrationRequest) -> None:
    async def on_request(sent: Request) -> None:
        sent.headers["X-A"] = "1"

    configuration = Configuration("https://x.talon.one", on_request=on_request)
    async with talon_one.aio.ApiClient(configuration, transport=Sender()) as client:
        assert_type(client, aio.ApiClient)
        api = aio.IntegrationApi(client)
        assert_type(await api.update_customer_session_v2("s", request, dry=True), IntegrationStateV2)
        assert_type(await api.update_customer_session_v2("s", integration_request={}), IntegrationStateV2)
        response = await api.update_customer_session_v2_with_http_info("s", {}, _request_timeout=(1, 2.5))
        assert_type(response, ApiResponse[IntegrationStateV2])
        data, status, headers = response
        assert_type(data, IntegrationStateV2)
        assert_type(await api.update_customer_session_v2("s", {}, _return_http_data_only=False), object)
        assert_type(await api.with_options(timeout=2).get_customer_session("s"), IntegrationCustomerSessionResponse)
        assert_type(await asyncio.create_task(api.get_customer_session("s")), IntegrationCustomerSessionResponse)
        management = aio.ManagementApi(client)
        stream = await management.export_coupons(1, _preload_content=False)
        assert_type(stream, aio.AsyncStreamedResponse)
        async with stream:
            assert_type(await stream.read(10), bytes)
            async for piece in stream:
                assert_type(piece, bytes)
        streamed = await management.export_coupons_with_http_info(1, _preload_content=False)
        assert_type(streamed, ApiResponse[aio.AsyncStreamedResponse])
        assert_type(await aio.download(management.export_coupons, 1, to=Path("a.csv")), str)
        assert_type(await client.request("GET", "https://x.talon.one/"), RESTResponse)
    assert_type(aio.ApiClient.get_default(), aio.ApiClient)
    transport: talon_one.AsyncTransport = Sender()
    await aio.ApiClient(transport=transport).close()


def refined(request: CatalogSyncRequest) -> None:
    for action in request.actions:
        assert_type(action, CatalogAction)
        if isinstance(action, CatalogActionAdd):
            assert_type(action.payload, AddItemCatalogAction)
            assert_type(action.payload.sku, str)
    added = [CatalogActionAdd(payload=AddItemCatalogAction(sku="a"))]
    CatalogSyncRequest(actions=added)
    CatalogAction(type="REMOVE", payload={"sku": "a"})


def an_actual_instance(effect: Effect) -> None:
    actual = effect.actual_instance
    if isinstance(actual, EffectAcceptCoupon):
        assert_type(actual.props.value, str)


def lists(management: ManagementApi, integration: IntegrationApi) -> None:
    for session in paginate(management.get_application_sessions, 1, state="closed").limit(5).prefetch(2):
        assert_type(session, ApplicationSession)
    assert_type(paginate(management.get_application_event_types, application_id=1).to_list(), list[str])
    assert_type(paginate(management.scim_get_users), Paginator[talon_one.ScimUser])
    made = paginate(integration.integration_rewards_catalog, page_size=5).start("5").pace(False).progress(print)
    assert_type(made, Paginator[talon_one.RewardCatalogItem])
    for coupons in paginate(management.search_coupons_advanced_without_total_count, 1, 2, {"a": 1}).pages():
        assert_type(coupons, list[talon_one.Coupon])


async def awaited_lists(management: talon_one.aio.ManagementApi) -> None:
    async for entry in talon_one.aio.paginate(management.get_message_logs, "application").limit(5):
        assert_type(entry, talon_one.MessageLogEntry)
    found = await talon_one.aio.paginate(management.get_loyalty_programs).prefetch(1).to_list()
    assert_type(found, list[talon_one.LoyaltyProgram])


def rows(method: Callable[[], talon_one.Page[talon_one.User]]) -> list[talon_one.User]:
    return paginate(method).to_list()


def notified(body: bytes, headers: dict[str, str]) -> None:
    message = talon_one.webhooks.parse(body, headers)
    assert_type(message, talon_one.webhooks.Message)
    assert_type(message.kind, str)
    assert_type(message.id, Optional[str])
    if isinstance(message.model, talon_one.AsyncCouponsData):
        assert_type(message.model, talon_one.AsyncCouponsData)
        assert_type(message.model.batch_id, str)
    for item in message.items:
        if isinstance(item, talon_one.TierUpgradeData):
            assert_type(item.customer_profile_id, str)
        elif isinstance(item, talon_one.UnknownVariant):
            assert_type(item, talon_one.UnknownVariant)
    talon_one.webhooks.parse({"NotificationType": "X"}, [(b"x-uuid", b"1")])


def by_model(model: talon_one.webhooks.NotificationModel) -> None:
    if isinstance(model, talon_one.TierDowngradeNotification):
        assert_type(model.data, list[talon_one.TierDowngradeData])


class Color(TypedDict, total=False):
    color: str


def attributes_of_the_account(module: types.ModuleType) -> None:
    configuration = Configuration(attributes=module)
    configuration.attributes = {"CartItem": {"color": str}}
    talon_one.CartItem(sku="a", quantity=1, attributes=Color(color="red"))


def tests_of_users(talon_one_mock: Mock) -> None:
    chain = talon_one_mock.update_customer_session_v2.returns(effects=[builders.set_discount(name="10%", value=5)])
    assert_type(chain, Chain[IntegrationStateV2, IntegrationRequest])
    chain.raises(503).raises(TIMEOUT).raises(NotFoundException(404)).returns(IntegrationStateV2.from_dict({}))
    call = talon_one_mock.update_customer_session_v2.assert_called_once_with("cart-1", ANY)
    assert_type(call, Call[IntegrationRequest])
    assert_type(call.body, IntegrationRequest)
    assert_type(call.body.customer_session, NewCustomerSessionV2)
    assert_type(call.idempotency_key, Optional[str])
    assert_type(talon_one_mock.delete_campaign.calls, list[Call[None]])
    assert_type(talon_one_mock.import_coupons.calls[0].body, bytes)
    assert_type(talon_one_mock.waits, list[float])
    talon_one_mock.export_coupons.returns("value\nX\n")
    talon_one_mock.get_customer_session.returns(answer_to, unchecked=True, _status=200)
    assert_type(example(CartItem, sku="a"), CartItem)
    example(talon_one.Block, type="group")
    assert_type(builders.reject_coupon(value="X", campaign_id=3, rule_name="R"), Effect)


def answer_to(call: Call[None]) -> Mapping[str, Any]:
    return {"customer_session": {"total": len(call.url)}}


@mock_api(unset="example", strict=True)
def decorated(number: int, talon_one_mock: Mock) -> str:
    with record("f.json", mask=["nickname"]) as recording, replay("f.json", strict=True) as played:
        return f"{recording.exchanges} {played.tries} {talon_one_mock.tries} {number}"


class Decorated:
    def setUp(self) -> None:
        self.mock = mock_api().start()

    @mock_api()
    async def test_awaited(self) -> None:
        self.mock.stop()
