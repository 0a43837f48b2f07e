"""A cart goes in, effects come out: the whole way of one order.

Set TALON_ONE_HOST and TALON_ONE_API_KEY and run `python example.py`; or run `make demo`, which
starts a local sandbox for it. To read the order back with the Management API at the end, set
TALON_ONE_MANAGEMENT_KEY and TALON_ONE_APPLICATION_ID too.
"""

from __future__ import annotations

import os
import sys
import uuid

from talon_one import (
    AcceptCouponEffectProps,
    AddLoyaltyPointsEffectProps,
    ApiClient,
    CartItem,
    Configuration,
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
        return f"take {props.value:.2f} off the cart ({props.name})"
    if isinstance(props, SetDiscountPerItemEffectProps):
        return f"take {props.value:.2f} off one {CART[int(props.position)].name} ({props.name})"
    if isinstance(props, AcceptCouponEffectProps):
        return f"the coupon {props.value} is good"
    if isinstance(props, RejectCouponEffectProps):
        return f"the coupon {props.value} is not: {props.rejection_reason}"
    if isinstance(props, AddLoyaltyPointsEffectProps):
        return f"promise {props.value:.0f} points ({props.name})"
    return str(effect.props)  # of a type that this shop does not handle, or newer than this SDK


def show(title: str, effects: list[Effect]) -> None:
    print(f"\n{title}")
    for effect in effects:
        print(f"  {effect.effect_type:<20} {in_words(effect)}")
    if not effects:
        print("  (no effects)")


def main() -> None:
    order = f"example-{uuid.uuid4().hex[:12]}"
    with ApiClient(Configuration()) as client:  # host and key come from the environment
        integration = IntegrationApi(client)

        def update(changes: NewCustomerSessionV2) -> list[Effect]:
            """Send what has changed; what is left out stays as it was. All effects come back."""
            return integration.update_customer_session_v2(order, IntegrationRequest(customer_session=changes)).effects

        cart = NewCustomerSessionV2(profile_id="example-customer", cart_items=CART)
        show(f"1. A cart, as session {order}", update(cart))
        show("2. The customer types a wrong coupon", update(NewCustomerSessionV2(coupon_codes=["NO-SUCH-COUPON"])))
        show("3. And a right one", update(NewCustomerSessionV2(coupon_codes=["WELCOME10"])))
        show("4. The order is paid: the session is closed", update(NewCustomerSessionV2(state="closed")))
        session = integration.get_customer_session(order).customer_session
        if session is None:
            sys.exit("The service answered without the session.")
        print(f"\nThe session is {session.state}. Before discounts it comes to {session.total:.2f}.")

    management_key, application = os.environ.get("TALON_ONE_MANAGEMENT_KEY"), os.environ.get("TALON_ONE_APPLICATION_ID")
    if not management_key or not application:
        print("\nTo read it back, set TALON_ONE_MANAGEMENT_KEY and TALON_ONE_APPLICATION_ID.")
        return
    with ApiClient(Configuration(api_key=management_key)) as client:
        found = ManagementApi(client).get_application_session(int(application), session.id)
    print(f"\n5. Read back as an {type(found).__name__}")
    for name in ("id", "integration_id", "profileintegrationid", "state", "coupon", "total", "total_discounts"):
        print(f"  {name:<20} {getattr(found, name)}")


if __name__ == "__main__":
    try:
        main()
    except OpenApiException as error:  # whatever goes wrong with a call says what, and what to do
        sys.exit(f"\n{error}")
