"""A type for parameters that take several texts."""

from typing import TYPE_CHECKING, Sequence

if TYPE_CHECKING:
    from typing import Iterator, Protocol, overload

    class Strings(Protocol):
        """A list, a tuple or any other sequence of texts, but not a text, which is a sequence of its letters."""

        @overload
        def __getitem__(self, index: int, /) -> str: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[str]: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[str]: ...
        def __reversed__(self) -> Iterator[str]: ...

else:
    Strings = Sequence[str]
