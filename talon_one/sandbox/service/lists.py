"""Lists as the contract has them: filters, order, pages, and the envelope around a page."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Type, Union

from talon_one.model import Model
from talon_one.model.registry import model_class
from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.contract import Call, Refused, refuse

Document = Dict[str, Any]
#: Whether a document passes a filter, from what is asked for.
Filter = Callable[[Document, Any], bool]

_DEFAULT_PAGE = 1000
_SORTABLE = ("int", "float", "str", "datetime")
_NOT_FILTERS = ("pageSize", "skip", "sort", "withTotalResultSize")


def listed(
    call: Call,
    documents: Iterable[Document],
    filters: Optional[Mapping[str, Filter]] = None,
    *,
    page_size: int = _DEFAULT_PAGE,
    show: Callable[[Document], Any] = lambda document: document,
) -> Document:
    """The answer of a list operation: those that pass the filters, in the order and of the page that is asked for.

    filters: by the name of the query parameter. One that the request has and this has not is answered with 501:
    a list that leaves out a filter would be a wrong one. page_size: the operation's default. show: what is
    answered for a document.
    """
    kept = filtered(call, documents, filters or {})
    operation = call.operation
    field = call.query.get("sort")
    if operation.item == "str" and field:
        refuse("Invalid", "the sandbox cannot sort a list of texts, which have no fields", parameter="sort")
    if operation.item and field:  # by what is answered
        kept = in_order(field, model_class(operation.item), [show(one) for one in kept])
    start, end = max(call.query.get("skip", 0), 0), len(kept)
    if any(one.wire == "pageSize" for one in operation.parameters):  # a list without is answered whole
        end = start + call.query.get("pageSize", page_size)
    envelope = model_class(operation.returns[200] or "")
    answer: Document = {"data": kept[start:end] if field else [show(one) for one in kept[start:end]]}
    if "totalResultSize" in envelope._by_wire and call.query.get("withTotalResultSize", _has_total(envelope)):
        answer["totalResultSize"] = len(kept)
    elif "hasMore" in envelope._by_wire:
        answer["hasMore"] = end < len(kept)
    return answer


def _has_total(envelope: Type[Model]) -> bool:
    """Whether the total is there without being asked for."""
    return "hasMore" not in envelope._by_wire


def filtered(call: Call, documents: Iterable[Document], filters: Mapping[str, Filter]) -> List[Document]:
    """Those that pass every filter of a request."""
    wanted = {name: value for name, value in call.query.items() if name not in _NOT_FILTERS}
    for name in wanted:
        if name not in filters:
            raise Refused(501, f"The sandbox does not implement the parameter {name} of {call.operation.name}")
    return [one for one in documents if all(filters[name](one, value) for name, value in wanted.items())]


def in_order(field: Optional[str], model: Type[Model], documents: List[Document]) -> List[Document]:
    """Documents of a model in the order that `sort` asks for: a field, with a minus for descending.

    What does not have the field goes before what has it.
    """
    if not field:
        return documents
    descending = field.startswith("-")
    name = field[1:] if descending else field
    kind = model._by_wire[name].kind.published_name if name in model._by_wire else None
    if kind not in _SORTABLE:
        refuse("Invalid", f"the sandbox cannot sort by {name}", parameter="sort")

    def key(document: Document) -> Any:
        value = document.get(name)
        if value is not None and kind == "datetime":  # as texts, 12:00:00.5Z would come before 12:00:00Z
            value = parse_datetime(value)
        return value is not None, value

    return sorted(documents, key=key, reverse=descending)


def with_moments(filters: Mapping[str, Any]) -> Dict[str, Any]:
    """Filters that stand in a body, where moments are texts, as they would be of a query."""
    return {
        name: parse_datetime(value) if name.endswith(("Before", "After")) else value
        for name, value in filters.items()
        if value is not None
    }


# -- filters -------------------------------------------------------------------------------------


def equal(name: str, default: Any = None) -> Filter:
    """The property is what is asked for; default: what one that is not set counts as."""
    return lambda document, wanted: document.get(name, default) == wanted


def containing(name: str) -> Filter:
    """The text of the property has what is asked for in it, in any case."""
    return lambda document, wanted: wanted.lower() in str(document.get(name) or "").lower()


def before(name: str) -> Filter:
    """The moment of the property is before the one that is asked for."""
    return lambda document, wanted: _moment(document, name, lambda moment: moment < wanted)


def after(name: str) -> Filter:
    """The moment of the property is after the one that is asked for."""
    return lambda document, wanted: _moment(document, name, lambda moment: moment > wanted)


def either(name: str, *more: str) -> Filter:
    """One of the properties is what is asked for, or one of several values between commas."""

    def passes(document: Document, wanted: Union[str, List[Any]]) -> bool:
        values = wanted.split(",") if isinstance(wanted, str) else wanted if isinstance(wanted, list) else [wanted]
        return any(document.get(one) in values for one in (name, *more))

    return passes


def ignored(_: Document, __: Any) -> bool:
    """For a parameter that changes what is shown, not what is listed."""
    return True


def _moment(document: Document, name: str, holds: Callable[[datetime], bool]) -> bool:
    text = document.get(name)
    return text is not None and holds(parse_datetime(text))
