"""Prices of catalog items: their own, and those that adjustments give them for a while."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, Dict, List, Mapping

from talon_one.model.timestamps import parse_datetime

Document = Dict[str, Any]

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_BOUNDARIES = ("effectiveFrom", "effectiveUntil")


def priced(item: Mapping[str, Any], moment: datetime) -> Document:
    """A catalog item with the price that it has at a moment.

    Of each price type, the adjustment that was calculated last applies. The lowest of these prices is the item's;
    without any, its own.
    """
    applying = in_effect(item, moment)
    shown = {name: value for name, value in item.items() if name != "adjustments"}
    if not applying:
        return shown
    chosen = min(applying.values(), key=lambda one: float(one["price"]))
    shown.update(
        price=chosen["price"],
        selectedPriceType=chosen["priceType"],
        prices={name: _detail(one) for name, one in applying.items()},
    )
    if _UUID.fullmatch(chosen["referenceId"]):
        shown["adjustmentReferenceId"] = chosen["referenceId"]
    for name in _BOUNDARIES:
        if chosen.get(name):
            shown["adjustment" + name[0].upper() + name[1:]] = chosen[name]
    return shown


def in_effect(item: Mapping[str, Any], moment: datetime) -> Dict[str, Document]:
    """The adjustments that apply at a moment, by price type; one without a price takes the price type away."""
    found: Dict[str, Document] = {}
    for one in sorted(item.get("adjustments") or (), key=_calculated):
        start, end = one.get("effectiveFrom"), one.get("effectiveUntil")
        if (not start or parse_datetime(start) <= moment) and (not end or moment < parse_datetime(end)):
            found[one["priceType"]] = one
    return {name: one for name, one in found.items() if one.get("price") is not None}


def boundaries(item: Mapping[str, Any], start: datetime, end: datetime) -> List[datetime]:
    """The moments after `start` and up to `end` at which an adjustment begins or ends to apply."""
    texts = [one.get(name) for one in item.get("adjustments") or () for name in _BOUNDARIES]
    moments = {parse_datetime(text) for text in texts if text}
    return sorted(moment for moment in moments if start < moment <= end)


def _calculated(adjustment: Mapping[str, Any]) -> datetime:
    return parse_datetime(adjustment.get("calculatedAt") or adjustment["created"])


def _detail(adjustment: Mapping[str, Any]) -> Document:
    """As the model `PriceDetail`, whose references are UUIDs."""
    detail: Document = {"price": adjustment["price"]}
    if adjustment.get("contextId"):
        detail["adjustmentContextId"] = adjustment["contextId"]
    if _UUID.fullmatch(adjustment["referenceId"]):
        detail["adjustmentReferenceId"] = adjustment["referenceId"]
    for name in _BOUNDARIES:
        if adjustment.get(name):
            detail["adjustment" + name[0].upper() + name[1:]] = adjustment[name]
    return detail
