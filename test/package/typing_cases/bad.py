"""User code with mistakes: each line marked `# error` must be reported, and no other."""

from __future__ import annotations

from datetime import date

import talon_one
from talon_one import ApiClient, CartItem, Configuration, Effect, IntegrationApi, ManagementApi, SetDiscountEffectProps, aio
from talon_one.models import IntegrationRequset  # error
from talon_one.testing import effects as builders
from talon_one.testing import Mock, example, mock_api
from talon_one import CartItm  # error


def constructors() -> None:
    CartItem(sku="a", quantity=1)
    CartItem(quantity=1)  # error
    CartItem(sku="a")  # error
    CartItem(skuu="a", quantity=1)  # error
    CartItem(sku=5, quantity=1)  # error
    CartItem(sku="a", quantity="1")  # error
    CartItem(sku="a", quantity=1.5)  # error
    CartItem(sku=None, quantity=1)  # error
    CartItem(sku="a", quantity=1, price="2.5")  # error
    CartItem(sku="a", quantity=1, attributes=["a"])  # error
    CartItem(sku="a", quantity=1, additional_costs={"a": 3.5})  # error
    CartItem("a", "b", 1)  # error
    talon_one.NewCustomerSessionV2(cart_items=CartItem(sku="a", quantity=1))  # error
    talon_one.NewCustomerSessionV2(coupon_codes=[1])  # error


def attributes(item: CartItem) -> None:
    print(item.pricee)  # error
    item.pricee = 5  # error
    item.price = "5"  # error
    item.quantity = None  # error
    item.additional_costs = {"a": 1}  # error
    total: float = item.price  # error
    name: int = item.sku  # error
    item.sku.no_such_method()  # error
    print(total, name)


def what_may_be_absent(item: CartItem, effect: Effect) -> None:
    item.additional_costs["a"]  # error
    if isinstance(effect.typed_props, SetDiscountEffectProps):
        print(effect.typed_props.valeu)  # error


def effects(effect: Effect) -> None:
    print(effect.typed_propz)  # error
    effect.typed_props = None  # error


def unions(rule: talon_one.RuleV2, item: CartItem) -> None:
    talon_one.GroupBlock(operator="all", blocks=[item])  # error
    rule.blocks = [item]  # error
    rule.blocks = talon_one.GroupBlock(operator="all", blocks=[])  # error
    talon_one.CatalogActionAdd(payload=item)  # error
    for block in rule.blocks or []:
        print(block.operator)  # error
        if isinstance(block, talon_one.GroupBlock):
            print(block.operatr)  # error


def calls(api: IntegrationApi, management: ManagementApi, item: CartItem) -> None:
    api.update_customer_session_v2("s")  # error
    api.update_customer_session_v2("s", integration_request=item)  # error
    api.update_customer_session_v2("s", {}, integration_request={})  # error
    api.update_customer_session_v2(5, {})  # error
    api.update_customer_session_v2("s", item)  # error
    api.update_customer_session_v2("s", None)  # error
    api.update_customer_session_v2("s", {}, True)  # error
    api.update_customer_session_v2("s", {}, dyr=True)  # error
    api.update_customer_session_v2("s", {}, dry="true")  # error
    api.update_customer_session_v2("s", {}, now="2027-01-01")  # error
    api.update_customer_session_v2("s", {}, now=date(2027, 1, 1))  # error
    api.update_customer_session_v2("s", {}, _request_timeout="5")  # error
    api.update_customer_session_v2("s", {}, _request_timout=5)  # error
    api.update_customer_session_v2("s", {}, _headers={"a": 1})  # error
    api.update_customer_sesion_v2("s", {})  # error
    api.update_customer_session_v2("s", {}).effectz  # error
    api.update_customer_session_v2("s", {}, async_req=True).effects  # error
    api.update_customer_session_v2_with_http_info("s", {}).effects  # error
    state: CartItem = api.update_customer_session_v2("s", {})  # error
    management.get_coupons_without_total_count(1)  # error
    management.create_coupons(1, 2, {}).data  # error
    management.get_coupons_without_total_count(1, 2, page_size="50")  # error
    management.import_coupons(1, 2, up_file=5)  # error
    text: int = management.export_coupons(1)  # error
    api.with_options(timout=5)  # error
    api.with_options(timeout="5")  # error
    api.with_options().get_customer_sesion("s")  # error
    print(state, text)


def calls_with_flags(api: IntegrationApi, flag: bool) -> None:
    api.get_customer_session("s", async_req="yes")  # error
    api.get_customer_session("s", async_rek=flag)  # error
    api.get_customer_session(5, async_req=flag)  # error
    api.get_customer_session("s", _preload_content=1, async_req=flag)  # error
    api.get_customer_session("s", _return_http_data_only=None, async_req=flag)  # error
    api.get_customer_session("s", async_req=flag, _request_timeout="5")  # error
    api.get_customer_session("s", async_req=flag, _check_input_type="no")  # error
    api.update_customer_session_v2("s", {}, async_req=flag, dyr=True)  # error
    api.update_customer_session_v2("s", {}, async_req=flag, dry="true")  # error
    api.update_customer_session_v2_with_http_info("s", {}, async_req=flag, dyr=True)  # error
    api.update_customer_session_v2_with_http_info("s", None, _return_http_data_only=True)  # error


def clients() -> None:
    Configuration(hots="https://yourname.talon.one")  # error
    Configuration(host=5)  # error
    Configuration(timeout="5")  # error
    configuration = Configuration()
    configuration.timeuot = 5  # error
    configuration.timeout = "5"  # error
    ApiClient("https://yourname.talon.one")  # error
    IntegrationApi(configuration)  # error
    talon_one.IntegrationApy()  # error


class Blocking:
    def exchange(self, request: talon_one.Request, exchange: talon_one.Exchange) -> talon_one.RESTResponse:
        raise NotImplementedError


async def awaited_calls(api: aio.IntegrationApi, management: aio.ManagementApi, blocking: ApiClient) -> None:
    await api.update_customer_session_v2("s")  # error
    await api.update_customer_session_v2("s", {}, drry=True)  # error
    await api.update_customer_session_v2("s", {}, async_req=True)  # error
    await api.update_customer_session_v2(5, {})  # error
    await api.get_customer_sesion("s")  # error
    print(api.get_customer_session("s").effects)  # error
    text: int = await management.export_coupons(1)  # error
    aio.IntegrationApi(blocking)  # error
    IntegrationApi(aio.ApiClient())  # error
    aio.ApiClient(transport=Blocking())  # error
    await aio.download(management.export_coupons, 1)  # error
    with aio.ApiClient() as client:  # error
        print(client, text)
    aio.IntegratonApi  # error


def lists(management: ManagementApi, api: IntegrationApi, awaited: talon_one.aio.ManagementApi) -> None:
    talon_one.paginate(management.get_application, 1)  # error
    talon_one.paginate(api.best_prior_price, {})  # error
    talon_one.paginate(api.update_customer_session_v2, "s", {})  # error
    talon_one.paginate(management.export_coupons, 1)  # error
    talon_one.paginate(management.delete_coupon, 1, 2, "c")  # error
    talon_one.paginate(management.get_application_sessions_with_http_info, 1)  # error
    talon_one.paginate(management.get_application_sessions)  # error
    talon_one.paginate(management.get_application_sessions, "1")  # error
    talon_one.paginate(management.get_application_sessions, 1, stat="closed")  # error
    talon_one.paginate(management.get_application_sessions, 1, page_size="5")  # error
    talon_one.paginate(management.get_application_sessions, 1, limit=5)  # error
    talon_one.paginate(management.get_application_sessions, 1).limit("5")  # error
    talon_one.paginate(awaited.get_application_sessions, 1)  # error
    talon_one.aio.paginate(management.get_application_sessions, 1)  # error
    talon_one.aio.paginate(awaited.get_application, 1)  # error
    for session in talon_one.paginate(management.get_application_sessions, 1):
        print(session.statee)  # error
    for logged in talon_one.aio.paginate(awaited.get_message_logs, "application"):  # error
        print(logged)


def words(session: talon_one.NewCustomerSessionV2, state: str, states: list[str], api: ManagementApi) -> None:
    talon_one.NewCustomerSessionV2(state="paid")  # error
    talon_one.NewCustomerSessionV2(state=state)  # error
    talon_one.NewCustomerSessionV2(coupon_codes="SUMMER")  # error
    talon_one.IntegrationRequest(customer_session=session, response_content=["customerSesion"])  # error
    talon_one.IntegrationRequest(customer_session=session, response_content=states)  # error
    talon_one.IntegrationRequest(customer_session=session, response_content="customerSession")  # error
    talon_one.UpdateCampaign(name="n", tags=[], features=["coupon"], limits=[])  # error
    talon_one.UpdateCampaign(name="n", tags="summer", features=[], limits=[])  # error
    session.state = "paid"  # error
    session.state = state  # error
    session.coupon_codes = "SUMMER"  # error
    session.coupon_codes = [1]  # error
    session.attributes = ["a"]  # error
    api.get_application_sessions(1, state="paid")  # error
    api.get_coupons_without_total_count(1, 2, valid="now")  # error
    kept: talon_one.types.SessionState = "paid"  # error
    seen: talon_one.types.SessionState = session.state or "open"  # error
    talon_one.types.SesionState  # error
    talon_one.types.Strings("a")  # error
    print(kept, seen)


async def awaited_words(api: aio.ManagementApi) -> None:
    await api.get_application_sessions(1, state="paid")  # error


def jobs(api: IntegrationApi, management: ManagementApi, awaited: aio.IntegrationApi) -> None:
    talon_one.bulk.events(management, [])  # error
    talon_one.bulk.events(awaited, [])  # error
    talon_one.bulk.events(api, [1])  # error
    talon_one.bulk.events(api, [], jornal="j")  # error
    talon_one.bulk.events(api, [], parallel="4")  # error
    talon_one.bulk.profiles(api, [{"attributes": {}}])  # error
    aio.bulk.events(api, [])  # error
    for outcome in talon_one.bulk.events(api, []):
        print(outcome.stat)  # error
    for one in aio.bulk.events(awaited, []):  # error
        print(one)


def notified() -> None:
    talon_one.webhooks.parse()  # error
    talon_one.webhooks.parse(5)  # error
    message = talon_one.webhooks.parse(b"", {})
    print(message.uuid)  # error
    message.kind = "x"  # error
    for item in message.items:
        print(item.customer_profile_id)  # error
        if isinstance(item, talon_one.TierUpgradeData):
            print(item.profile_id)  # error


def attributes_of_the_account() -> None:
    Configuration(attributes="shop_attributes")  # error
    talon_one.CartItem(sku="a", quantity=1, attributes=["color"])  # error


def tests_of_users(talon_one_mock: Mock) -> None:
    talon_one_mock.update_customer_session_v3.returns()  # error
    talon_one_mock.update_customer_session_v2.return_value = 3  # error
    talon_one_mock.update_customer_session_v2.returns(CartItem(sku="a", quantity=1))  # error
    talon_one_mock.update_customer_session_v2.returns(unchecked="yes")  # error
    talon_one_mock.update_customer_session_v2.raises("503")  # error
    talon_one_mock.update_customer_session_v2.calls[0].body.customer_sesion  # error
    mock_api(unset="ignore")  # error
    mock_api("example")  # error
    builders.set_discount(valu=3)  # error
    builders.set_discount(value="3")  # error
    builders.set_discount(campaign_id="3")  # error
    example(CartItem).skuu  # error
