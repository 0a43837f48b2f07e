"""What the service answers to the examples of the documentation. It answers nothing else."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Tuple

from loopback import Answer, Received, answer

MOMENT = "2026-01-02T03:04:05Z"


def session_of(name: str, sent: Dict[str, Any]) -> Dict[str, Any]:
    """A customer session as the Integration API shows it."""
    items = [{**item, "position": number} for number, item in enumerate(sent.get("cartItems", []))]
    total = sum(item.get("price", 0) * item["quantity"] for item in items)
    return {
        "id": 1,
        "created": MOMENT,
        "integrationId": name,
        "applicationId": 1,
        "profileId": sent.get("profileId", ""),
        "couponCodes": sent.get("couponCodes", []),
        "state": "open",
        "cartItems": items,
        "attributes": {},
        "firstSession": True,
        "updateCount": 1,
        "total": total,
        "cartItemTotal": total,
        "additionalCostTotal": 0,
        "updated": MOMENT,
    }


#: The attributes of the account that the guide on attributes is about.
ATTRIBUTES: Dict[str, Any] = {
    "CartItem": [
        {
            "name": "color",
            "title": "Colour",
            "description": "Main colour of the article.",
            "suggestions": ["red", "blue"],
            "restrictedBySuggestions": True,
        },
        {"name": "weight", "type": "number", "title": "Weight", "description": "In kilograms."},
    ],
    "CustomerSession": [{"name": "channel"}],
}


def effect(effect_type: str, **props: Any) -> Dict[str, Any]:
    rule = {"campaignId": 1, "rulesetId": 1, "ruleIndex": 0, "ruleName": "a rule"}
    return {**rule, "effectType": effect_type, "props": props}


def effects_of(session: Dict[str, Any]) -> List[Dict[str, Any]]:
    """10 % off, a rejection of each coupon, and an effect that no client knows."""
    found = []
    if session["total"]:
        found.append(effect("setDiscount", name="10% off the cart", value=session["total"] / 10))
    for code in session["couponCodes"]:
        found.append(effect("rejectCoupon", value=code, rejectionReason="CouponNotFound"))
    if session["total"] and not session["profileId"]:
        found.append(effect("sendPostcard", to="customer-1"))
    return found


def application_session(number: int) -> Dict[str, Any]:
    """A customer session as the Management API shows it."""
    return {
        "id": number,
        "created": MOMENT,
        "integrationId": f"cart-{number}",
        "applicationId": 1,
        "coupon": "",
        "referral": "",
        "state": "open",
        "cartItems": [],
        "discounts": {},
        "totalDiscounts": 0,
        "total": 0,
    }


class DocsService:
    """A responder for `Loopback.answers`; keeps what it could not answer in `unknown`."""

    def __init__(self) -> None:
        self.unknown: List[str] = []
        self.busy = 1  # how many more updates of `busy-cart` are answered with 503

    def __call__(self, request: Received) -> Answer:
        for (method, pattern), respond in self.routes.items():
            found = re.fullmatch(pattern, request.path)
            if found and request.method == method:
                return respond(self, request, *found.groups())
        self.unknown.append(f"{request.method} {request.target}")
        return answer({"message": "not in the documentation's examples"}, 501)

    def update_session(self, request: Received, name: str) -> Answer:
        if name == "busy-cart" and self.busy:
            self.busy -= 1
            return answer({"message": "Busy"}, 503)
        sent = request.json()
        session = session_of(name, sent["customerSession"])
        state = {"effects": effects_of(session), "createdCoupons": [], "createdReferrals": []}
        wanted = "customerSession" in sent.get("responseContent", [])
        return answer({**state, "customerSession": session} if wanted else state)

    def get_session(self, request: Received, name: str) -> Answer:
        if name.startswith("no-such"):
            headers = {"X-Request-Id": "request-1"}
            return answer({"message": "There is no such customer session.", "StatusCode": 404}, 404, headers=headers)
        return answer({"customerSession": session_of(name, {}), "effects": []})

    def track_event(self, request: Received) -> Answer:
        return answer({"effects": [], "createdCoupons": [], "createdReferrals": []})

    def sessions(self, request: Received) -> Answer:
        skip = int(dict(request.query).get("skip", 0))
        shown = [application_session(number) for number in (1, 2, 3)][skip : skip + 2]
        return answer({"hasMore": skip + len(shown) < 3, "data": shown})

    def export_coupons(self, request: Received) -> Answer:
        headers = {"Content-Disposition": 'attachment; filename="coupons.csv"'}
        return answer("id,value\n1,SUMMER-1\n2,SUMMER-2\n", content_type="application/csv", headers=headers)

    def import_coupons(self, request: Received) -> Answer:
        amount = request.body.count(b"\nSUMMER-")
        return answer({"id": 1, "created": MOMENT, "accountId": 1, "userId": 1, "entity": "Coupon", "amount": amount})

    routes: Dict[Tuple[str, str], Any] = {  # noqa: RUF012  (never changed)
        ("PUT", r"/v2/customer_sessions/([^/]+)"): update_session,
        ("GET", r"/v2/customer_sessions/([^/]+)"): get_session,
        ("POST", r"/v2/events"): track_event,
        ("GET", r"/v1/applications/1/sessions"): sessions,
        ("GET", r"/v1/applications/1/export_coupons"): export_coupons,
        ("POST", r"/v1/applications/1/campaigns/2/import_coupons"): import_coupons,
    }
