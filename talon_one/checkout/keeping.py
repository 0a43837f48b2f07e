"""What `FailOpen` and its awaited twin share: when a call is tried, and what its end means."""

from __future__ import annotations

import json
import logging
from datetime import datetime, timezone
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    ClassVar,
    Dict,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Type,
    Union,
)
from uuid import UUID, uuid4

from talon_one import _settings
from talon_one.checkout.amounts import Rule
from talon_one.checkout.breakers import Breaker
from talon_one.checkout.carts import parted
from talon_one.checkout.journals import Journal, KeptCall
from talon_one.checkout.prices import Prices
from talon_one.checkout.sentences import checked
from talon_one.exceptions import (
    ApiConnectionException,
    ApiException,
    ApiTypeError,
    ApiValueError,
    ForbiddenException,
    OpenApiException,
    RateLimitException,
    ServiceException,
    UnauthorizedException,
    UnreadableAnswerException,
)
from talon_one.model import Model
from talon_one.model import json as wire_json

if TYPE_CHECKING:
    import os

    from talon_one.checkout.amounts import Rounding
    from talon_one.checkout.sentences import Sentences
    from talon_one.models.integration_request import IntegrationRequest
    from talon_one.models.new_customer_session_v2 import NewCustomerSessionV2

    #: A session as it is sent, or the request that holds it.
    Session = Union[NewCustomerSessionV2, IntegrationRequest, Mapping[str, Any]]

#: What counts as the service being down: a key that is not accepted keeps a checkout from going on as well.
DOWN: Tuple[Type[ApiException], ...] = (
    ApiConnectionException,
    ServiceException,
    RateLimitException,
    UnreadableAnswerException,
    UnauthorizedException,
    ForbiddenException,
)

#: In which states a session is where a call was to bring it, or beyond.
_THERE: Dict[str, Tuple[str, ...]] = {"closed": ("closed", "partially_returned"), "cancelled": ("cancelled",)}

_log = logging.getLogger("talon_one")


class Sent(NamedTuple):
    """What became of the calls in a journal."""

    sent: Tuple[KeptCall, ...]  #: accepted by the service, or done already; out of the journal
    refused: Tuple[KeptCall, ...]  #: not accepted; they stay in the journal until they are forgotten
    left: int  #: how many are still to be sent, as the service is down or others are sending them


class Keeping:
    """The settings, the breaker and the journal of a `FailOpen`."""

    _is_async: ClassVar[bool] = False  #: whether its methods, and so the API's, are awaited

    @_settings.explained()
    def __init__(
        self,
        api: Any,
        journal: Union[str, os.PathLike[str], None] = None,
        *,
        failures: int = 5,
        pause: float = 30.0,
        digits: Optional[int] = 2,
        rounding: Rounding = "half-up",
        sentences: Optional[Sentences] = None,
        on_failure: Optional[Callable[[ApiException], None]] = None,
    ) -> None:
        """api: the API to call through; give it a short timeout: `api.with_options(timeout=2, retries=1)`.
        journal: path of the file that keeps calls to be sent later; its folder has to be there. It holds what
            the calls send, so customers' data, but no API key; only its owner can read it.
        failures: after so many failed calls in a row, none is tried for a while. At least 1.
        pause: for so many seconds; then one call is tried, and the next ones after its success.
        digits, rounding, sentences: as for `Prices.of`.
        on_failure: is told each failure that counts, for a monitor; what it raises ends the call.

        Raises `ApiTypeError` or `ApiValueError` for a value that makes no sense.
        """
        name = type(self).__name__
        if not hasattr(api, "update_customer_session_v2"):
            raise ApiTypeError(f"{name}(api): an IntegrationApi is needed, not {type(api).__name__}.")
        if getattr(api, "_is_async", None) is (not self._is_async):  # a mock's is neither
            mine, its = ("talon_one.aio", "talon_one")[:: 1 if self._is_async else -1]
            other = "talon_one.checkout.FailOpen" if self._is_async else "talon_one.aio.FailOpen"
            raise ApiTypeError(f"{name}(api): an IntegrationApi of {mine} is needed; for one of {its} use {other}.")
        _settings.whole_number(f"{name}(failures)", failures)
        if isinstance(pause, bool) or not isinstance(pause, (int, float)) or not 0 < pause < float("inf"):
            raise ApiValueError(f"{name}(pause): a number of seconds above 0 is needed, not {pause!r}.")
        self._api = api
        self._rule = Rule.of(digits, rounding)
        self._sentences = checked(sentences)
        self._on_failure = on_failure
        self._breaker = Breaker(failures, pause)
        self._journal = None if journal is None else Journal(_settings.file_path(f"{name}(journal)", journal))

    @property
    def is_down(self) -> bool:
        """Whether calls are held back, as too many have failed in a row."""
        return self._breaker.is_open

    # -- the journal ----------------------------------------------------------------------------

    def kept(self) -> Tuple[KeptCall, ...]:
        """The calls that are still to be sent, or under way, oldest first."""
        return self._file().calls("kept", "sending")

    def refused(self) -> Tuple[KeptCall, ...]:
        """The calls that the service has refused when they were sent later, each with the reason."""
        return self._file().calls("refused")

    def forget(self, key: str) -> None:
        """Take a call out of the journal: a refused one that somebody has dealt with."""
        self._file().done(key)

    def _file(self) -> Journal:
        if self._journal is None:
            raise ApiTypeError(f"{type(self).__name__}: a journal is needed for this; give its path: journal=...")
        return self._journal

    # -- calls that may fail --------------------------------------------------------------------

    def _passed(self, error: Optional[BaseException]) -> bool:
        """What a call's end means for the next ones; True where it failed as the service is down."""
        if error is None:
            self._breaker.succeeded()
        elif isinstance(error, DOWN):
            if self._breaker.failed():
                _log.warning(
                    "FailOpen: no calls are made for now, because too many failed in a row; the last: %s: %s %s",
                    error.operation,
                    type(error).__name__,
                    error.status or "",
                )
            if self._on_failure is not None:
                self._on_failure(error)
            return True
        elif isinstance(error, ApiException):
            self._breaker.succeeded()  # it has answered
        return False

    def _of(self, answer: Any, session: Session) -> Prices:
        """The prices of a response; without one, those of the cart alone."""
        digits, rounding = self._rule
        if answer is None:
            return Prices.without(session, digits, rounding=rounding, sentences=self._sentences)
        return Prices.of(answer, digits, rounding=rounding, cart=session, sentences=self._sentences)

    # -- calls that must not be lost ------------------------------------------------------------

    def _begin(self, call: KeptCall) -> bool:
        """Put a call into the journal; whether it is to be sent now."""
        return self._file().add(call, self._breaker.allows())

    def _ended(self, call: KeptCall, error: Optional[BaseException], late: bool) -> None:
        """Note how a call has ended. late: whether it came out of the journal."""
        journal = self._file()
        if error is None:
            journal.done(call.key)
        elif isinstance(error, DOWN) or not isinstance(error, OpenApiException):  # it was interrupted
            status = getattr(error, "status", None)
            journal.keep(call.key, f"{type(error).__name__} {status or ''}".rstrip())
        elif late:
            journal.refuse(call.key, repr(error))
        else:
            journal.done(call.key)
        self._passed(error)

    def _report(self, sent: List[KeptCall], refused: List[str]) -> Sent:
        found = self.refused()
        return Sent(tuple(sent), tuple(call for call in found if call.key in refused), len(self.kept()))


def asking(session: Session, more: Sequence[str]) -> Dict[str, Any]:
    """The body of an update whose answer holds the session."""
    return _body(*parted(session, "session"), more)


def ending(session: Optional[Session], state: str, more: Sequence[str]) -> Dict[str, Any]:
    """The body of an update that closes or cancels a session."""
    wire, around = ({}, {}) if session is None else parted(session, "session")
    return _body({**wire, "state": state}, around, more)


def _body(session: Dict[str, Any], around: Dict[str, Any], more: Sequence[str]) -> Dict[str, Any]:
    """The body of an update. around: what the caller's own request has besides the session."""
    wanted = ["customerSession", *(around.get("responseContent") or ()), *more]
    return {**around, "customerSession": session, "responseContent": list(dict.fromkeys(wanted))}


def returning(items: Sequence[Any], more: Sequence[str]) -> Dict[str, Any]:
    """The body of a return whose answer holds the session."""
    if not hasattr(items, "__iter__") or isinstance(items, (str, bytes, Mapping, Model)):
        raise ApiTypeError(f"items: a list of the returned items is needed, not {type(items).__name__}.")
    return {"return": {"returnedCartItems": [*items]}, "responseContent": _body({}, {}, more)["responseContent"]}


def is_done(call: KeptCall, found: Any) -> bool:
    """Whether a session, as the service returned it, is where a closing or a cancellation was to bring it."""
    wanted = (call.body.get("customerSession") or {}).get("state", "")
    return getattr(found.customer_session, "state", None) in _THERE.get(wanted, ())


def is_unknown(error: ApiException) -> bool:
    """Whether a session could not be read for now. Where the key may not, it never can."""
    return isinstance(error, DOWN) and not isinstance(error, (UnauthorizedException, ForbiddenException))


def call_to_keep(operation: str, session_id: str, body: Any, key: Union[str, UUID, None]) -> KeptCall:
    """A call as a journal holds it; an error where its body cannot be sent as JSON."""
    if not isinstance(session_id, str) or not session_id:
        raise ApiTypeError(f"session_id: a text is needed, not {session_id!r}.")
    if key is not None and (not isinstance(key, (str, UUID)) or not str(key)):
        raise ApiTypeError(f"key: a text or a UUID is needed, not {key!r}.")
    document: Dict[str, Any] = json.loads(wire_json.encode(body))
    return KeptCall(str(key or uuid4()), operation, session_id, document, datetime.now(timezone.utc))
