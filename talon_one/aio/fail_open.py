"""`aio.FailOpen`: a checkout that goes on while the service is down, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, List, Mapping, Optional, Sequence, TypeVar, Union

from talon_one.aio.tasks import in_thread
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

    from talon_one.aio.integration_api import IntegrationApi
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
    """Calls for a checkout that has to go on while the service is down: `talon_one.checkout.FailOpen`, awaited.

    It has the same settings and methods, and what those say holds here. The journal is written in a thread.
    `kept`, `refused` and `forget` are not awaited; they read or write the journal at once.
    """

    _is_async = True

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

    async def call(self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> Optional[T]:
        """What a method returns; None if the service is down."""
        if not self._breaker.allows():
            return None
        try:
            answer = await method(*args, **kwargs)
        except Exception as error:
            if self._passed(error):
                return None
            raise
        self._passed(None)
        return answer

    async def prices(
        self,
        session_id: str,
        session: Session,
        *,
        response_content: Sequence[str] = (),
        dry: Optional[bool] = None,
    ) -> Prices:
        """Update an open session, and give its prices; undiscounted ones if the service is down."""
        body: Any = asking(session, response_content)
        answer = await self.call(self._api.update_customer_session_v2, session_id, body, dry=dry)
        return self._of(answer, session)

    async def close(
        self,
        session_id: str,
        session: Optional[Session] = None,
        *,
        key: Union[str, UUID, None] = None,
        response_content: Sequence[str] = (),
    ) -> Optional[IntegrationStateV2]:
        """Close a session once it is paid. Returns the response, or None if the call is kept for later."""
        body = ending(session, "closed", response_content)
        return await self._deliver("update_customer_session_v2", session_id, body, key)

    async def cancel(
        self, session_id: str, *, key: Union[str, UUID, None] = None, response_content: Sequence[str] = ()
    ) -> Optional[IntegrationStateV2]:
        """Cancel a session. Returns the response, or None if the call is kept for later."""
        body = ending(None, "cancelled", response_content)
        return await self._deliver("update_customer_session_v2", session_id, body, key)

    async def return_items(
        self,
        session_id: str,
        items: Sequence[Union[ReturnedCartItem, Mapping[str, Any]]],
        *,
        key: Union[str, UUID, None] = None,
        response_content: Sequence[str] = (),
    ) -> Optional[IntegrationStateV2]:
        """Return items of a closed session. Returns the response, or None if the call is kept for later."""
        return await self._deliver("return_cart_items", session_id, returning(items, response_content), key)

    async def send_kept(self, *, after: float = 60.0) -> Sent:
        """Send the calls of the journal, oldest first, until it is empty or the service is down."""
        sent: List[KeptCall] = []
        refused: List[str] = []
        while self._breaker.allows():
            call = await in_thread(self._file().next, after)
            if call is None:
                break
            try:
                await self._send(call, late=True)
            except Exception as error:
                if isinstance(error, DOWN):
                    break
                if not isinstance(error, OpenApiException):
                    raise
                refused.append(call.key)
            else:
                sent.append(call)
        report: Sent = await in_thread(self._report, sent, refused)
        return report

    async def _deliver(self, operation: str, session_id: str, body: Any, key: Any) -> Optional[IntegrationStateV2]:
        call = call_to_keep(operation, session_id, body, key)
        if not await in_thread(self._begin, call):
            return None
        try:
            return await self._send(call, late=False)
        except Exception as error:
            if isinstance(error, DOWN):
                return None
            raise

    async def _send(self, call: KeptCall, late: bool) -> Optional[IntegrationStateV2]:
        """Send a call of the journal, and note there how it ended. None: it was done before."""
        try:
            answer: Optional[IntegrationStateV2] = await self._answer(call, late)
        except Exception as error:
            await in_thread(self._ended, call, error, late)
            raise
        except BaseException as error:  # cancelled: there is no time to wait for a thread
            self._ended(call, error, late)
            raise
        await in_thread(self._ended, call, None, late)
        return answer

    async def _answer(self, call: KeptCall, late: bool) -> Optional[IntegrationStateV2]:
        method = getattr(self._api, call.operation)
        try:
            answer: IntegrationStateV2 = await method(call.session_id, call.body, _idempotency_key=call.key)
        except BadRequestException:
            if late and call.operation == "update_customer_session_v2" and await self._was_done(call):
                return None
            raise
        return answer

    async def _was_done(self, call: KeptCall) -> bool:
        """Whether a call that is refused now arrived before, when the service still knew its key."""
        try:
            return is_done(call, await self._api.get_customer_session(call.session_id))
        except ApiException as error:
            if is_unknown(error):
                raise
            return False
