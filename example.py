"""A cart goes in, effects come out: the whole way of one order.

Set TALON_ONE_HOST and TALON_ONE_API_KEY and run `python example.py`; or run `make demo`, which
starts a local sandbox for it. To read the order back with the Management API at the end, set
TALON_ONE_MANAGEMENT_KEY too.
"""

from __future__ import annotations

import os
import sys
import uuid
from collections import Counter

from talon_one import (
    AcceptCouponEffectProps,
    AddLoyaltyPointsEffectProps,
    ApiClient,
    CartItem,
    Configuration,
    CustomerSessionV2,
    Effect,
    IntegrationApi,
    IntegrationRequest,
    ManagementApi,
    NewCustomerSessionV2,
    OpenApiException,
    RejectCouponEffectProps,
    SetDiscountEffectProps,
    SetDiscountPerItemEffectProps,
)

CART = [
    CartItem(name="Running shoes", sku="SHOE-42", category="shoes", quantity=2, price=89.90),
    CartItem(name="Socks", sku="SOCK-01", category="accessories", quantity=3, price=4.50),
]


def in_words(effect: Effect) -> str:
    """What an effect asks the shop to do. `typed_props` is a class of its own for each effect type."""
    props = effect.typed_props
    if isinstance(props, SetDiscountEffectProps):
        return f"take {props.value:.2f} off the cart"
    if isinstance(props, SetDiscountPerItemEffectProps):
        return f"take {props.value:.2f} off one item, {CART[int(props.position)].name}"
    if isinstance(props, AcceptCouponEffectProps):
        return f"show that the coupon {props.value} works"
    if isinstance(props, RejectCouponEffectProps):
        return f"show that the coupon {props.value} does not work: {props.rejection_reason}"
    if isinstance(props, AddLoyaltyPointsEffectProps):
        return f"show that the customer gets {props.value:.2f} points"
    return str(effect.props)  # of a type that this shop does not handle, or newer than this SDK


def show(title: str, effects: list[Effect]) -> None:
    """Print the effects as a table; those that ask for the same, such as for each of two items, in one line."""
    print(f"\n{title}")
    rows = Counter((effect.effect_type, in_words(effect), effect.rule_name) for effect in effects)
    if not rows:
        print("  (no effects)")
        return
    print(f"  {'effect':<19} times  {'what the shop should do':<55} rule")
    for (effect_type, words, rule), times in rows.items():
        print(f"  {effect_type:<19} {times:>5}  {words:<55} {rule}".rstrip())


def order(client: ApiClient) -> CustomerSessionV2:
    """A cart, a wrong coupon, a right one, and the payment; gives the closed session."""
    integration = IntegrationApi(client)
    session_id = f"example-{uuid.uuid4().hex[:12]}"

    def update(changes: NewCustomerSessionV2) -> list[Effect]:
        """Send what has changed; what is left out stays as it was. All effects come back."""
        return integration.update_customer_session_v2(session_id, IntegrationRequest(customer_session=changes)).effects

    print("A shop sends its carts to Talon.One, as customer sessions. Effects come back: what the shop should do.")
    print("Every answer has all of the effects that hold now, those of earlier answers too.")
    print("\nThe cart: " + ", ".join(f"{item.quantity} {item.name} at {item.price:.2f}" for item in CART))
    cart = NewCustomerSessionV2(profile_id="example-customer", cart_items=CART)
    show(f"1. The cart is sent, as the session {session_id}", update(cart))
    show("2. The customer types a wrong coupon", update(NewCustomerSessionV2(coupon_codes=["NO-SUCH-COUPON"])))
    show("3. The customer types a coupon of the sandbox", update(NewCustomerSessionV2(coupon_codes=["WELCOME10"])))
    show("4. The order is paid: the session is closed", update(NewCustomerSessionV2(state="closed")))
    session = integration.get_customer_session(session_id).customer_session
    if session is None:
        sys.exit("The service answered without the session.")
    return session


def main() -> None:
    with ApiClient(Configuration()) as client:  # host and keys come from the environment
        session = order(client)
        print(f"\nThe session is {session.state}. Before discounts it comes to {session.total:.2f}.")
        if not os.environ.get("TALON_ONE_MANAGEMENT_KEY"):
            print("\nTo read it back as an ApplicationSession, set TALON_ONE_MANAGEMENT_KEY too.")
            return
        found = ManagementApi(client).get_application_session(session.application_id, session.id)
    print(f"\n5. The same session, read back with the Management API as an {type(found).__name__}")
    for name in ("id", "integration_id", "profileintegrationid", "state", "coupon", "total", "total_discounts"):
        print(f"  {name:<20} {getattr(found, name)}")


if __name__ == "__main__":
    try:
        main()
    except OpenApiException as error:  # whatever goes wrong with a call says what, and what to do
        sys.exit(f"\n{error}")
