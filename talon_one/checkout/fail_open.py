"""`FailOpen`: a checkout that goes on while the service is down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, List, Mapping, Optional, Sequence, TypeVar, Union

from talon_one.checkout.keeping import (
    DOWN,
    Keeping,
    Sent,
    asking,
    call_to_keep,
    ending,
    is_done,
    is_unknown,
    returning,
)
from talon_one.exceptions import ApiException, BadRequestException, OpenApiException

if TYPE_CHECKING:
    import os
    from uuid import UUID

    from typing_extensions import ParamSpec

    from talon_one.api.integration_api import IntegrationApi
    from talon_one.checkout.amounts import Rounding
    from talon_one.checkout.journals import KeptCall
    from talon_one.checkout.keeping import Session
    from talon_one.checkout.prices import Prices
    from talon_one.checkout.sentences import Sentences
    from talon_one.models.integration_state_v2 import IntegrationStateV2
    from talon_one.models.returned_cart_item import ReturnedCartItem

    P = ParamSpec("P")

T = TypeVar("T")


class FailOpen(Keeping):
    """Calls for a checkout that has to go on while the service is down.

    It counts as down after a timeout, a broken connection, 5xx, 429, a response that cannot be read, or an API key
    that is not accepted (401, 403). Any other error is raised as usual: the request is wrong.

    One object serves many threads. Each process has its own; they can share a journal.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            api: IntegrationApi,
            journal: Union[str, os.PathLike[str], None] = None,
            *,
            failures: int = 5,
            pause: float = 30.0,
            digits: Optional[int] = 2,
            rounding: Rounding = "half-up",
            sentences: Optional[Sentences] = None,
            on_failure: Optional[Callable[[ApiException], None]] = None,
        ) -> None: ...

    def call(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Optional[T]:
        """What a method returns; None if the service is down.

        method: of any API: `safe.call(api.get_customer_profile, "customer-1")`.
        """
        if not self._breaker.allows():
            return None
        try:
            answer = method(*args, **kwargs)
        except Exception as error:
            if self._passed(error):
                return None
            raise
        self._passed(None)
        return answer

    def prices(
        self,
        session_id: str,
        session: Session,
        *,
        response_content: Sequence[str] = (),
        dry: Optional[bool] = None,
    ) -> Prices:
        """Update an open session and return its prices, `Prices.of` the response.

        If the service is down, it returns `Prices.without` discounts, with `evaluated` False.

        session_id: integration ID of the session. session: the whole cart, or a request with it, whose other
            parts are sent too.
        response_content: what the response should contain besides the session.
        dry: True evaluates the session and stores nothing.
        """
        body: Any = asking(session, response_content)
        answer = self.call(self._api.update_customer_session_v2, session_id, body, dry=dry)
        return self._of(answer, session)

    def close(
        self,
        session_id: str,
        session: Optional[Session] = None,
        *,
        key: Union[str, UUID, None] = None,
        response_content: Sequence[str] = (),
    ) -> Optional[IntegrationStateV2]:
        """Close a session once it is paid. Returns the response, or None if the call is kept for later.

        session: the session in its final form; its `state` is set. None leaves it as it is.
        key: idempotency key, such as one made from the order's number; without it, a new one. A second call with it
            gets the first one's response for 24 hours; later, and with another key, the session is closed, and
            it raises `BadRequestException`. A call whose key is in the journal already is that call.
        response_content: what the response should contain besides the session.

        The call is in the journal, on the disk, before it is sent. It stays there for `send_kept` if the
        service is down, or if an earlier call of the session is there. If the service refuses it, it is not
        kept, and the error is raised.
        """
        body = ending(session, "closed", response_content)
        return self._deliver("update_customer_session_v2", session_id, body, key)

    def cancel(
        self, session_id: str, *, key: Union[str, UUID, None] = None, response_content: Sequence[str] = ()
    ) -> Optional[IntegrationStateV2]:
        """Cancel a session, as `close` closes it; `Refund.of` the response is what to give back."""
        body = ending(None, "cancelled", response_content)
        return self._deliver("update_customer_session_v2", session_id, body, key)

    def return_items(
        self,
        session_id: str,
        items: Sequence[Union[ReturnedCartItem, Mapping[str, Any]]],
        *,
        key: Union[str, UUID, None] = None,
        response_content: Sequence[str] = (),
    ) -> Optional[IntegrationStateV2]:
        """Return items of a closed session, as `close` closes it; `Refund.of` the response is what to give back.

        items: each with its position or SKU, and a quantity.

        A return that was sent, but got no response within 24 hours, is not sent again: by then the service has
        forgotten its key, and could do it twice. It is then in `refused`, as in doubt.
        """
        return self._deliver("return_cart_items", session_id, returning(items, response_content), key)

    def send_kept(self, *, after: float = 60.0) -> Sent:
        """Send the calls of the journal, oldest first, until it is empty or the service is down.

        after: seconds after which a call that a process was sending counts as left behind by it, and is sent
            again. Several processes can do this at once.

        Calls that the service refuses stay in the journal, in `refused`, until you `forget` them. A closing or
        cancellation that gets a 400 counts as sent if the session, which is then read, is in that state already.
        """
        sent: List[KeptCall] = []
        refused: List[str] = []
        while self._breaker.allows():
            call = self._file().next(after)
            if call is None:
                break
            try:
                self._send(call, late=True)
            except Exception as error:
                if isinstance(error, DOWN):
                    break
                if not isinstance(error, OpenApiException):
                    raise
                refused.append(call.key)
            else:
                sent.append(call)
        return self._report(sent, refused)

    def _deliver(self, operation: str, session_id: str, body: Any, key: Any) -> Optional[IntegrationStateV2]:
        call = call_to_keep(operation, session_id, body, key)
        if not self._begin(call):
            return None
        try:
            return self._send(call, late=False)
        except Exception as error:
            if isinstance(error, DOWN):
                return None
            raise

    def _send(self, call: KeptCall, late: bool) -> Optional[IntegrationStateV2]:
        """Send a call of the journal, and note there how it ended. None: it was done before."""
        try:
            answer: Optional[IntegrationStateV2] = self._answer(call, late)
        except BaseException as error:
            self._ended(call, error, late)
            raise
        self._ended(call, None, late)
        return answer

    def _answer(self, call: KeptCall, late: bool) -> Optional[IntegrationStateV2]:
        method = getattr(self._api, call.operation)
        try:
            answer: IntegrationStateV2 = method(call.session_id, call.body, _idempotency_key=call.key)
        except BadRequestException:
            if late and call.operation == "update_customer_session_v2" and self._was_done(call):
                return None
            raise
        return answer

    def _was_done(self, call: KeptCall) -> bool:
        """Whether a call that is refused now arrived before, when the service still knew its key."""
        try:
            return is_done(call, self._api.get_customer_session(call.session_id))
        except ApiException as error:
            if is_unknown(error):
                raise
            return False
