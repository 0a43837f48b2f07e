"""What a session adds up to, before discounts."""

from __future__ import annotations

from typing import Any, Dict, List

from talon_one.sandbox.money import amount

Document = Dict[str, Any]


def totals(session: Document, count: str = "quantity") -> Document:
    """The totals of a session. count: the property that says how many units of a line there are."""
    items = session["cartItems"]
    item_total = amount(*(item["price"] * item[count] for item in items))
    # Costs of an item are of each unit, like its price.
    item_costs = amount(*(cost * item[count] for item in items for cost in _costs(item)))
    costs = amount(*_costs(session))
    return {
        "cartItemTotal": item_total,
        "cartItemAdditionalCostTotal": item_costs,
        "additionalCostTotal": costs,
        "total": amount(item_total, item_costs, costs),
    }


def kept_total(session: Document) -> float:
    """The total of a session without the units that were returned: what counts as sold."""
    return float(totals(session, "remainingQuantity")["total"])


def counted(session: Document) -> Document:
    """What reports need of a session as it is now."""
    items = session["cartItems"]
    returned = any(item["returnedQuantity"] for item in items)
    return {
        "state": session["state"],
        "total": session["total"],
        "units": sum(item["quantity"] for item in items),
        "kept": kept_total(session) if returned else session["total"],
    }


def _costs(owner: Document) -> List[float]:
    return [cost["price"] for cost in (owner.get("additionalCosts") or {}).values()]
