"""User code with mistakes: each line marked `# error` must be reported, and no other."""

from __future__ import annotations

from datetime import date

import talon_one
from talon_one import ApiClient, CartItem, Configuration, Effect, IntegrationApi, ManagementApi, SetDiscountEffectProps
from talon_one.models import IntegrationRequset  # error
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
    api.get_customer_session_with_http_info("s", async_req=True, _preload_content=False).get().effects  # error


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
