"""What a job sends: which call an item, or a batch of them, becomes."""

from __future__ import annotations

import hashlib
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Tuple

from talon_one._settings import whole_number
from talon_one.endpoint import BaseApi
from talon_one.exceptions import ApiTypeError
from talon_one.model import Model, json
from talon_one.operation import Operation

#: The most items of a request, where the service takes several.
LARGEST_BATCH = 1000
#: Options of a call that are the job's own business.
_TAKEN = ("_preload_content", "_return_http_data_only", "async_req", "_idempotency_key")


class Called(NamedTuple):
    """The arguments of a call."""

    args: Tuple[Any, ...]
    options: Dict[str, Any]


class Plan:
    """How the items of a job are sent.

    method: the operation. size: how many items go into one request.
    call: from the items of a request to its arguments.
    lane: from an item to what must not be worked on at the same time, such as a profile; None for no such thing.
    done_if: whether an error says that the item was done before.
    """

    def __init__(
        self,
        name: str,
        method: Any,
        call: Callable[[List[Any]], Called],
        *,
        size: int = 1,
        lane: Callable[[Any], Optional[str]] = lambda _: None,
        done_if: Callable[[Any], bool] = lambda _: False,
    ) -> None:
        operation, api = getattr(method, "operation", None), getattr(method, "__self__", None)
        if not isinstance(operation, Operation) or not isinstance(api, BaseApi):
            shown = getattr(method, "__name__", type(method).__name__)
            raise ApiTypeError(f"bulk.{name}(): a method of an API is needed, not {shown}.")
        if method.__name__.endswith("_with_http_info"):
            raise ApiTypeError(f"bulk.{name}(): give {operation.name}, without _with_http_info.")
        self.name = name
        self.operation = operation
        self.api: Any = api
        self.method = method
        self.call = call
        self.size = size
        self.lane = lane
        self.done_if = done_if

    @property
    def once_by_key(self) -> bool:
        """Whether the service itself sees to it that nothing is done twice: by the key, or by the item's own ID."""
        return self.operation.idempotency_key or self.operation.name == "track_event_v3"

    def digest(self, items: List[Any]) -> str:
        """What tells what is sent from anything else; an error where it has no form in JSON."""
        args, options = self.call(items)
        sent = [list(args), {name: value for name, value in options.items() if name[0] != "_"}]
        text = json.encode(sent, f"bulk.{self.name}(): the item")
        return hashlib.blake2b(text, digest_size=8).hexdigest()


def api_of(name: str, api: Any, method: str) -> Any:
    """A method of the API that a job needs."""
    found = getattr(api, method, None)
    if not isinstance(api, BaseApi) or found is None:
        needed = "a ManagementApi" if method in _OF_MANAGEMENT else "an IntegrationApi"
        raise ApiTypeError(f"bulk.{name}(): {needed} is needed, not {type(api).__name__}.")
    return found


_OF_MANAGEMENT = (
    "add_loyalty_points",
    "remove_loyalty_points",
    "add_loyalty_card_points",
    "deduct_loyalty_card_points",
    "create_coupons_for_multiple_recipients",
)


def checked_options(name: str, options: Mapping[str, Any]) -> Dict[str, Any]:
    """Keywords for every call."""
    if not isinstance(options, Mapping):
        raise ApiTypeError(f"bulk.{name}(options): a mapping of keywords is needed, not {type(options).__name__}.")
    for one in _TAKEN:
        if one in options:
            raise ApiTypeError(f"bulk.{name}(): {one} cannot be set here; leave it out.")
    return dict(options)


def field(item: Any, wire: str, name: str) -> Any:
    """What an item, a model or a dict in either spelling, has under a name."""
    if isinstance(item, Model):
        return getattr(item, name, None)
    if isinstance(item, Mapping):
        return item.get(wire, item.get(name))
    return None


def pair(name: str, item: Any, second: str) -> Tuple[str, Any]:
    """An item of two parts: whom it is about, and what is to be done."""
    if not isinstance(item, (tuple, list)) or len(item) != 2 or not isinstance(item[0], str):
        raise ApiTypeError(f"bulk.{name}(): each item is a pair (id, {second}), not {_shown(item)}.")
    return item[0], item[1]


def text_of(name: str, item: Any) -> str:
    """An item that is a text."""
    if not isinstance(item, str) or not item:
        raise ApiTypeError(f"bulk.{name}(): each item is a string (str), not {_shown(item)}.")
    return item


def batch_size(name: str, value: Any, most: int = LARGEST_BATCH) -> int:
    """How many items go into a request."""
    return whole_number(f"bulk.{name}(batch)", value, most=most)


def _shown(item: Any) -> str:
    return type(item).__name__ if not isinstance(item, (tuple, list)) else f"a {type(item).__name__} of {len(item)}"
