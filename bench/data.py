"""Carts and answers as a shop meets them, always the same ones: no chance, no files."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any, Dict, List

Document = Dict[str, Any]

_START = datetime(2026, 3, 1, 9, 30, tzinfo=timezone.utc)
_CATEGORIES = ("shoes", "shirts", "trousers", "bags", "hats")


def moment(number: int) -> str:
    """A timestamp as the service writes it."""
    return (_START + timedelta(seconds=37 * number, microseconds=811 * number)).isoformat(timespec="microseconds")[
        :-6
    ] + "Z"


def cart_item(number: int) -> Document:
    """One line of a cart, as a shop sends it, by Python names."""
    return {
        "name": f"Runner {number} with a wide sole",
        "sku": f"SKU-{100000 + number}",
        "quantity": 1 + number % 3,
        "price": 19.99 + number % 40,
        "category": _CATEGORIES[number % len(_CATEGORIES)],
        "weight": 250.0 + number % 100,
        "attributes": {"colour": "blue", "size": str(38 + number % 8), "sustainable": number % 2 == 0},
    }


def cart(items: int) -> List[Document]:
    """The lines of a cart; property names and wire names are the same for all of them."""
    return [cart_item(number) for number in range(items)]


def request(items: int) -> Document:
    """The body of a session update, as a plain dict."""
    return {
        "customerSession": {
            "profileId": "customer-4711",
            "couponCodes": ["SPRING-10-OFF"],
            "state": "open",
            "cartItems": cart(items),
            "attributes": {"channel": "web", "shippingMethod": "express"},
        },
        "responseContent": ["customerSession", "loyalty", "coupons"],
    }


def _stored_item(number: int) -> Document:
    """A line of a cart, as the service gives it back."""
    return {
        **{name: value for name, value in cart_item(number).items() if name != "weight"},
        "position": number,
        "returnedQuantity": 0,
        "remainingQuantity": 1 + number % 3,
    }


def _props(number: int) -> tuple[str, Document]:
    """An effect's type and what it says: discounts mostly, then coupons, points and the rest."""
    kind = number % 8
    if kind in (0, 3, 5):
        props = {"name": "10% off shoes", "value": 1.99 + number % 7, "position": number % 10, "subPosition": 0}
        return "setDiscountPerItem", {**props, "totalDiscount": 3.98, "desiredValue": 1.99 + number % 7}
    if kind == 1:
        return "setDiscount", {"name": "5 off the cart", "value": 5, "scope": "sessionTotal", "desiredValue": 5}
    if kind == 2:
        return "acceptCoupon", {"value": "SPRING-10-OFF"}
    if kind == 4:
        return "addLoyaltyPoints", {
            "name": "Points for a purchase",
            "programId": 3,
            "subLedgerId": "",
            "value": 12.5,
            "recipientIntegrationId": "customer-4711",
            "startDate": moment(number),
            "transactionUUID": f"7d9e4a10-0000-4000-8000-{number:012d}",
        }
    if kind == 6:
        return "rejectCoupon", {"value": "WINTER-20", "rejectionReason": "CouponExpired", "conditionIndex": 0}
    return "showNotification", {"notificationType": "info", "title": "Nearly there", "body": "Spend 10 more."}


def _effect(number: int) -> Document:
    kind, props = _props(number)
    return {
        "campaignId": 100 + number % 9,
        "rulesetId": 900 + number % 9,
        "ruleIndex": number % 4,
        "ruleName": "Ten per cent off shoes in spring",
        "effectType": kind,
        "triggeredByCoupon": 5501,
        "conditionIndex": 0,
        "evaluationGroupID": 3,
        "evaluationGroupMode": "stackable",
        "props": props,
    }


def _ledger(balance: float) -> Document:
    return {
        "currentBalance": balance,
        "pendingBalance": 0,
        "expiredBalance": 10,
        "spentBalance": 55.5,
        "tentativeCurrentBalance": balance + 12.5,
    }


def _coupon(number: int) -> Document:
    return {
        "id": 5501 + number,
        "created": moment(number),
        "campaignId": 100,
        "value": f"SPRING-{number}-OFF",
        "usageLimit": 1,
        "usageCounter": 0,
        "profileRedemptionCount": 0,
        "expiryDate": moment(900000),
    }


def session(items: int) -> Document:
    """A customer session, as the service gives it back."""
    return {
        "id": 8811,
        "created": moment(1),
        "integrationId": "order-2026-000017",
        "applicationId": 7,
        "profileId": "customer-4711",
        "couponCodes": ["SPRING-10-OFF"],
        "state": "open",
        "cartItems": [_stored_item(number) for number in range(items)],
        "attributes": {"channel": "web", "shippingMethod": "express"},
        "firstSession": False,
        "updateCount": 4,
        "total": 431.3,
        "cartItemTotal": 426.4,
        "additionalCostTotal": 4.9,
        "updated": moment(2),
    }


def session_answer(kilobytes: int) -> Document:
    """The answer to a session update, of about this size: a tenth of a kilobyte decides."""
    items = max(1, kilobytes * 10 // 6)
    document: Document = {
        "customerSession": session(items),
        "effects": [],
        "createdCoupons": [],
        "createdReferrals": [],
        "coupons": [_coupon(number) for number in range(max(1, items // 10))],
        "loyalty": {
            "programs": {
                "Club": {"id": 3, "title": "The club", "name": "club", "joinDate": moment(0), "ledger": _ledger(120)}
            }
        },
    }
    size = len(json.dumps(document))
    for number in range(kilobytes * 10):
        effect = _effect(number)
        size += len(json.dumps(effect)) + 2
        if size > kilobytes * 1000 + 100:
            break
        document["effects"].append(effect)
    return document


def application_session(number: int) -> Document:
    """A session as the Management API lists it."""
    return {
        "id": 10000 + number,
        "created": moment(number),
        "integrationId": f"order-2026-{number:06d}",
        "applicationId": 7,
        "profileId": 4711 + number,
        "profileintegrationid": f"customer-{4711 + number}",
        "coupon": "SPRING-10-OFF" if number % 3 == 0 else "",
        "referral": "",
        "state": ("open", "closed", "cancelled")[number % 3],
        "cartItems": [_stored_item(number + line) for line in range(1 + number % 5)],
        "discounts": {"10% off shoes": 3.98, "5 off the cart": 5},
        "totalDiscounts": 8.98,
        "total": 99.9 + number,
        "attributes": {"channel": "web"},
    }


def page_of_sessions(count: int = 1000) -> Document:
    """A page of `get_application_sessions`."""
    return {"hasMore": True, "data": [application_session(number) for number in range(count)]}
