"""Messages of notifications in the contract's shapes, from the documents that have changed."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence

from talon_one.models import ExtendedCoupon

Document = Dict[str, Any]

EMPLOYEE = "Sandbox"
MOST_COUPONS = 1000  # that a message of new coupons lists


def campaigns(items: Sequence[Document]) -> Document:
    """Changes of campaigns, all of one kind."""
    return {"NotificationType": "CampaignNotification", "TotalResultSize": len(items), "Data": list(items)}


def campaign_item(event: str, campaign: Document, ruleset: Optional[Document], **more: Any) -> Document:
    """One of them."""
    item = {"Event": event, "campaign": campaign, **more}
    return item if ruleset is None or event == "campaign_deleted" else {**item, "ruleset": ruleset}


def evaluation_tree(application_id: int, version: int, old: Optional[Document], new: Optional[Document]) -> Document:
    """Other groups of the campaigns of an Application, or another order. version: of the new tree."""
    item: Document = {"event": "campaign_evaluation_tree_changed", "applicationId": application_id}
    for name, number, tree in (("oldEvaluationTree", version - 1, old), ("evaluationTree", version, new)):
        if tree is not None:
            item[name] = {"applicationId": application_id, "id": application_id, "version": number, "set": tree}
    return listed("CampaignEvaluationTreeChanged", [item])


def coupons(type_: str, source: str, found: Sequence[Document]) -> Document:
    """Coupons that were created, changed or deleted."""
    message: Document = {
        "NotificationType": type_,
        "Operation": type_,
        "TypeOfChange": source,
        "EmployeeName": EMPLOYEE,
        "totalResultSize": len(found),
    }
    if type_ == "CouponCreated" and len(found) > MOST_COUPONS:
        return {**message, "BatchID": found[0].get("batchId", "")}
    names = [name for name in ExtendedCoupon._by_wire if name != "ApplicationId"]
    data = [
        {**{name: one[name] for name in names if name in one}, "ApplicationId": one["ApplicationId"]} for one in found
    ]
    return {**message, "data": data}


def coupon_batch(type_: str, source: str, found: Sequence[Document]) -> Document:
    """Coupons that were changed or deleted by one request."""
    message: Document = {
        "NotificationType": type_,
        "Operation": type_,
        "TypeOfChange": source,
        "EmployeeName": EMPLOYEE,
        "BatchID": found[0].get("batchId", ""),
        "ApplicationID": found[0]["ApplicationId"],
        "CampaignID": found[0]["campaignId"],
    }
    return {**message, "TotalResultSize": len(found)} if type_ == "CouponsDeleted" else message


def new_batch(source: str, batch: str) -> Document:
    """Coupons that were created in the background."""
    return {
        "NotificationType": "AsyncCouponsCreated",
        "Operation": "AsyncCouponsCreated",
        "TypeOfChange": source,
        "EmployeeName": EMPLOYEE,
        "BatchID": batch,
    }


def points(transaction: Mapping[str, Any], source: str, card: Optional[Document]) -> Document:
    """Points that were added or deducted."""
    word = "Added" if transaction["type"] == "addition" else "Deducted"
    prefix = "LoyaltyPoints" if card is None else "LoyaltyCardPoints"
    return {**_about_points(transaction, source, card, prefix + word), **_action(transaction)}


def balances(
    transactions: Sequence[Mapping[str, Any]], source: str, card: Optional[Document], current: float
) -> Document:
    """The same of all changes of a ledger, with its balance after them."""
    type_ = "LoyaltyAddedDeductedPointsBalances" if card is None else "LoyaltyCardAddedDeductedPointsBalances"
    about = _about_points(transactions[0], source, card, type_)
    return {**about, "Actions": [_action(one) for one in transactions], "CurrentPoints": current}


def _about_points(transaction: Mapping[str, Any], source: str, card: Optional[Document], type_: str) -> Document:
    about: Document = {
        "NotificationType": type_,
        "EmployeeName": EMPLOYEE,
        "UserID": 1,
        "LoyaltyProgramID": transaction["programId"],
        "SubledgerID": transaction["subledgerId"],
        "SessionIntegrationID": transaction.get("customerSessionId", ""),
        "TypeOfChange": source,
    }
    if card is None:
        return {**about, "ProfileIntegrationID": transaction["customerProfileId"]}
    return {
        **about,
        "CardIdentifier": transaction["cardIdentifier"],
        "ProfileIntegrationIDs": holders(card),
        "UsersPerCardLimit": card.get("usersPerCardLimit", 0),
    }


def _action(transaction: Mapping[str, Any]) -> Document:
    action = {
        "Amount": transaction["amount"],
        "Operation": transaction["type"],
        "Reason": transaction["name"],
        "TransactionUUID": transaction["transactionUUID"],
    }
    for name, wire in (("startDate", "StartDate"), ("expiryDate", "ExpiryDate")):
        if transaction[name] not in ("immediate", "unlimited", "on_action"):
            action[wire] = transaction[name]
    return action


def holders(card: Mapping[str, Any]) -> List[str]:
    """The customers of a card."""
    return [one["integrationId"] for one in card.get("profiles") or ()]


def listed(type_: str, data: Sequence[Document]) -> Document:
    """Several things of one kind."""
    return {"NotificationType": type_, "TotalResultSize": len(data), "Data": list(data)}


def strikethrough(change: Mapping[str, Any], batch: int, batches: int, items: Sequence[Document], now: str) -> Document:
    """Catalog items that are shown otherwise than before."""
    return {
        "NotificationType": "StrikethroughPrice",
        "applicationId": change["applicationId"],
        "currentBatch": batch,
        "totalBatches": batches,
        "trigger": change["trigger"],
        "changedItems": list(items),
        "sentAt": now,
    }


def batches(notification: Document, items: Sequence[Document], default: int = 1000) -> List[Sequence[Document]]:
    """Parts of the size that a notification's policy has."""
    policy = notification.get("policy") or {}
    size = max(policy.get("batchSize", default), 1) if policy.get("batchingEnabled", True) else 1
    return [items[start : start + size] for start in range(0, len(items), size)]
