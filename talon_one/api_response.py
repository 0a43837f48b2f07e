"""What the `…_with_http_info` methods return."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Tuple, TypeVar

from talon_one.model.documents import is_too_deep, too_deep

if TYPE_CHECKING:
    from talon_one.exceptions import Attempt

T = TypeVar("T")


class ApiResponse(Tuple[T, int, Mapping[str, str]]):
    """A response with its HTTP side; unpacks as `(data, status_code, headers)`.

    raw_data: the body as it came (bytes).
    attempts: every try of the call, in order.
    request_id: the service's id of the request, if it sends one.
    """

    raw_data: bytes
    attempts: Tuple[Attempt, ...]
    request_id: Optional[str]

    def __new__(
        cls,
        data: T,
        status_code: int,
        headers: Mapping[str, str],
        raw_data: bytes = b"",
        attempts: Tuple[Attempt, ...] = (),
        request_id: Optional[str] = None,
    ) -> ApiResponse[T]:
        made = super().__new__(cls, (data, status_code, headers))
        made.raw_data = raw_data
        made.attempts = attempts
        made.request_id = request_id
        return made

    @property
    def data(self) -> T:
        """The response as the type that the operation returns."""
        return self[0]

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self[1]

    @property
    def headers(self) -> Mapping[str, str]:
        """The response's headers; names in any case."""
        return self[2]

    def __reduce__(self) -> Tuple[Any, ...]:
        if is_too_deep(self.data):
            raise too_deep(self, "pickle")
        return type(self), (*self, self.raw_data, self.attempts, self.request_id)
