"""What models cost: decoding, reading, building, encoding."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any, Callable, Iterator, Tuple

from bench import data
from bench.measure import Row, in_turns
from talon_one import (
    AdditionalCost,
    ApiClient,
    CartItem,
    Configuration,
    GetApplicationSessions200Response,
    IntegrationRequest,
    IntegrationStateV2,
    NewCustomerSessionV2,
)
from talon_one.model import json as our_json

DISCOUNTS_AND_COUPONS = frozenset({"setDiscount", "setDiscountPerItem", "acceptCoupon", "rejectCoupon"})


def read_answer(state: Any) -> None:
    """Read everything that a checkout reads of the answer to a session update."""
    for effect in state.effects:
        effect.campaign_id, effect.rule_name  # noqa: B018
        if effect.effect_type in DISCOUNTS_AND_COUPONS:
            effect.typed_props.value  # noqa: B018
    session = state.customer_session
    session.state, session.total, session.cart_item_total, session.coupon_codes, session.updated  # noqa: B018
    for item in session.cart_items:
        item.sku, item.quantity, item.price, item.position  # noqa: B018
    loyalty = state.loyalty
    if loyalty is not None:
        for program in loyalty.programs.values():
            ledger = program.ledger
            ledger.current_balance, ledger.tentative_current_balance  # noqa: B018


def read_page(page: Any) -> None:
    """Read what a list of orders shows."""
    for session in page.data:
        session.integration_id, session.state, session.total, session.coupon, session.created  # noqa: B018
        for item in session.cart_items:
            item.sku, item.quantity, item.price, item.position  # noqa: B018


def build_request(items: Any, with_costs: bool = False) -> IntegrationRequest:
    """The body of a session update, as a shop builds it, checked. with_costs: whether each item has one more cost."""
    return IntegrationRequest(
        customer_session=NewCustomerSessionV2(
            profile_id="customer-4711",
            coupon_codes=["SPRING-10-OFF"],
            state="open",
            cart_items=[
                CartItem(**item, additional_costs={"wrapping": AdditionalCost(price=2.5)})
                if with_costs
                else CartItem(**item)
                for item in items
            ],
            attributes={"channel": "web", "shippingMethod": "express"},
        ),
        response_content=["customerSession", "loyalty", "coupons"],
    )


def decoding(seconds: float) -> Iterator[Row]:
    """Decoding is what the client does with the bytes of an answer."""
    client = ApiClient(Configuration(host="https://example.talon.one", api_key="-"))
    for name, document, cls, read in _answers():
        body = json.dumps(document).encode()
        answer = SimpleNamespace(data=body)

        def decode(answer: Any = answer, cls: Any = cls) -> Any:
            return client.deserialize(answer, cls)

        def decode_and_read(decode: Any = decode, read: Any = read) -> None:
            read(decode())

        def loads(body: bytes = body) -> Any:
            return json.loads(body)

        yield Row(f"decode {name} / json.loads", *in_turns(decode, loads, seconds), "s", 1.1)
        yield Row(f"decode {name} and read it / json.loads", *in_turns(decode_and_read, loads, seconds), "s", 1.5)


def _answers() -> Iterator[Tuple[str, Any, Any, Callable[[Any], None]]]:
    for kilobytes in (6, 60, 600):
        yield f"{kilobytes} KB answer", data.session_answer(kilobytes), IntegrationStateV2, read_answer
    yield "page of 1,000 sessions", data.page_of_sessions(), GetApplicationSessions200Response, read_page


def encoding(seconds: float) -> Iterator[Row]:
    """Building a request, and encoding the one that was built."""
    for count in (10, 100, 1000):
        plain = data.request(count)
        items = data.cart(count)
        model = build_request(items)

        def encode(model: Any = model) -> Any:
            return our_json.encode(model)

        def build(items: Any = items) -> Any:
            return build_request(items, with_costs=True)

        def dumps(plain: Any = plain) -> str:
            return json.dumps(plain)

        costly = build().to_dict(serialize=True)

        def dumps_costly(costly: Any = costly) -> str:
            return json.dumps(costly)

        yield Row(f"encode {count:,} cart items / json.dumps", *in_turns(encode, dumps, seconds), "s", 1.4)
        name = f"build {count:,} cart items with costs, checked / json.dumps"
        yield Row(name, *in_turns(build, dumps_costly, seconds), "s", 1.6)
