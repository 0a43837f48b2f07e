"""What all services of the sandbox share."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, List, Mapping, NoReturn, Optional, Type, TypeVar

from talon_one.model import Model
from talon_one.model.timestamps import format_datetime
from talon_one.sandbox.contract import Call, Refused
from talon_one.sandbox.store import Store

Document = Dict[str, Any]
Handler = Callable[[Call], Any]
#: Is told the explanation of each evaluation.
Note = Callable[[Any], object]

_Service = TypeVar("_Service", bound="Service")
_Method = TypeVar("_Method", bound=Callable[..., Any])


def serves(method: _Method) -> _Method:
    """Mark the method that answers the operation of its name.

    It gives a document, None for an empty answer, or a `talon_one.sandbox.contract.Answer`.
    """
    method.serves = True  # type: ignore[attr-defined]
    return method


class Service:
    """Some of the sandbox's operations, and the things that they keep."""

    def __init__(self, store: Store, clock: Callable[[], datetime], note: Optional[Note] = None) -> None:
        self._store = store
        self._clock = clock
        self._note = note  # None where nobody wants explanations

    @classmethod
    def served(cls) -> List[str]:
        """The operations that it serves, by their names."""
        return [name for name in dir(cls) if hasattr(getattr(cls, name), "serves")]

    def moment(self) -> datetime:
        """The moment of the request."""
        return self._clock()

    def now(self) -> str:
        """The moment of the request, as the service writes it."""
        return format_datetime(self.moment())

    def other(self, service: Type[_Service]) -> _Service:
        """Another service, of the same store and clock: they keep nothing else."""
        return service(self._store, self._clock, self._note)

    def found(self, kind: str, number: int, words: str = "") -> Document:
        """The document whose `id` is a number; `Refused` with 404 where there is none."""
        document = self._store.with_id(kind, number)
        return missing(words or kind.replace("_", " "), number) if document is None else document

    def import_record(self, number: int, entity: str, amount: int) -> Document:
        """The answer to an import, which is kept, too. number: from `next_id("import")`."""
        record = {
            "id": number,
            "created": self.now(),
            "accountId": self.account_id(),
            "userId": 1,
            "entity": entity,
            "amount": amount,
        }
        self._store.put("import", str(number), record)
        return record

    def application_id(self) -> int:
        """The Application that the Integration keys belong to."""
        return int((self._store.shared("owner", "") or {})["id"])

    def loyalty_programs(self, application_id: int) -> List[Document]:
        """The loyalty programs that an Application takes part in."""
        programs = self._store.all("loyalty_program")
        return [one for one in programs if application_id in one.get("subscribedApplications", ())]

    def application(self, application_id: int) -> Document:
        """An Application, as the model `Application`, which is not to be changed; empty where there is none."""
        return self._store.shared("application", str(application_id)) or {}

    def account_id(self) -> int:
        """The account of all Applications."""
        return int(next(iter(self._store.all("application")))["accountId"])


def sent_of(model: Type[Model], body: Mapping[str, Any]) -> Document:
    """What was sent of a model's properties; null counts as left out."""
    return {name: body[name] for name in model._by_wire if body.get(name) is not None}


def missing(what: str, name: object) -> NoReturn:
    """Answer 404: there is no such thing."""
    raise Refused(404, f"There is no {what} {name}")


def conflict(details: str) -> NoReturn:
    """Answer 409: there is one of this name already."""
    raise Refused(409, details)
