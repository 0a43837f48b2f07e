"""Why the answers are as they are: for each request that evaluated rules, which rules, and how they fared."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Deque, Dict, Iterator, List, Mapping

from talon_one.model import json
from talon_one.model.timestamps import format_datetime

Document = Dict[str, Any]

#: How many a sandbox keeps.
KEPT = 100


@dataclass(frozen=True)
class Explanation:
    """How the rules fared in one evaluation. Its text, with `print`, is for people."""

    moment: datetime  #: on the sandbox's clock
    operation: str  #: the operation that was asked for, such as `update_customer_session_v2`
    path: Mapping[str, Any]  #: its path parameters, such as `{"customerSessionId": "order-17"}`
    dry: bool  #: whether it was a dry run
    #: Each campaign in the order in which they were looked at: `campaignId`, `name`, `applied`, `details` where it
    #: was not, and its `rules`: `ruleIndex`, `title`, `passed`, `details` and their `blocks` (`type`, `passed`,
    #: `values`, `details` ...). Made of JSON's types.
    campaigns: List[Document]

    def to_dict(self) -> Document:
        """All of it in JSON's types."""
        return {
            "moment": format_datetime(self.moment),
            "operation": self.operation,
            "path": dict(self.path),
            "dry": self.dry,
            "campaigns": self.campaigns,
        }

    def __str__(self) -> str:
        named = ", ".join(f"{name}={value!r}" for name, value in self.path.items())
        head = f"{self.operation}({named}) at {format_datetime(self.moment)}{', dry' if self.dry else ''}"
        return "\n".join([head, *_lines(self.campaigns)])


class Explanations:
    """The last explanations."""

    def __init__(self) -> None:
        self.wanted = False  #: whether evaluations are explained
        self._kept: Deque[Explanation] = deque(maxlen=KEPT)

    def keep(self, explanation: Explanation) -> None:
        """Add one."""
        self._kept.append(explanation)

    def all(self) -> List[Explanation]:
        """All of them, the oldest first."""
        return list(self._kept)

    def clear(self) -> None:
        """Forget them."""
        self._kept.clear()


def _lines(campaigns: List[Document]) -> Iterator[str]:
    for campaign in campaigns:
        state = "applied" if campaign["applied"] else "not applied"
        yield f"  campaign {campaign['campaignId']} {_quoted(campaign['name'])}: {state}{_why(campaign)}"
        for rule in campaign["rules"]:
            with_code = f" with {rule['coupon']}" if rule.get("coupon") else ""
            yield f"    rule {rule['ruleIndex']} {_quoted(rule['title'])}{with_code}: {_passed(rule)}{_why(rule)}"
            yield from _blocks(rule["blocks"], "      ")


def _blocks(blocks: List[Document], indent: str) -> Iterator[str]:
    for block in blocks:
        about = " ".join(str(block[name]) for name in ("type", "attribute", "operator") if block.get(name))
        values = ", ".join(f"{name} {json.encode(value).decode()}" for name, value in block.get("values", {}).items())
        yield f"{indent}{about}{f' ({values})' if values else ''}: {_passed(block)}{_why(block)}"
        yield from _blocks(block.get("blocks", []), indent + "  ")


def _passed(one: Document) -> str:
    return "passed" if one.get("passed") else "failed"


def _why(one: Document) -> str:
    return f" ({one['details']})" if one.get("details") else ""


def _quoted(text: str) -> str:
    return f'"{text}"'
