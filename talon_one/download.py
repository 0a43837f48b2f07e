"""Exports straight to a file, without holding them in memory."""

from __future__ import annotations

import codecs
import io
import os
import re
from typing import TYPE_CHECKING, Any, BinaryIO, Callable, Iterator, Optional, TextIO, Union

from talon_one.exceptions import ApiException, ApiTypeError, UnreadableAnswerException

if TYPE_CHECKING:
    from talon_one.responses import StreamedResponse


def download(
    method: Callable[..., Any], *args: Any, to: Union[str, os.PathLike[str], BinaryIO, TextIO], **kwargs: Any
) -> Optional[str]:
    """Stream what an export returns to a file: `download(api.export_coupons, 1, 2, to="coupons.csv")`.

    method: an export of `ManagementApi`; `args` and `kwargs` are passed to it.
    to: a path, a folder (the file then has the name that the service gives it, reduced to a safe
        base name), or a file object that is open for writing bytes or text.

    Returns the path written, None for a file object. A path is written to a temporary file beside
    it that takes its place when all has arrived: a broken download leaves what was there before.
    Raises what the call raises, and `OSError` where the file cannot be written.
    """
    if not hasattr(to, "write") and not isinstance(to, (str, os.PathLike)):
        raise ApiTypeError(f"download(to): a path or a file object is needed, not {type(to).__name__}.")
    with method(*args, _preload_content=False, **kwargs) as response:
        pieces = _pieces(response)
        if not isinstance(to, (str, os.PathLike)):
            for part in _as_text(response, pieces) if _takes_text(to) else pieces:
                to.write(part)  # type: ignore[arg-type]
            return None
        path = os.fspath(to)
        if os.path.isdir(path):
            path = os.path.join(path, safe_name(response.headers.get("content-disposition")))
        _write(path, pieces)
    return path


def _pieces(response: StreamedResponse) -> Iterator[bytes]:
    """The body, unless it is a page for people."""
    from talon_one.responses import is_html

    if is_html(response):
        raise _unreadable(response, "the answer is an HTML page, not CSV", response.read(2000))
    yield from response.stream()


def _as_text(response: StreamedResponse, pieces: Iterator[bytes]) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(response.charset())()
    problem = None
    try:
        for piece in pieces:
            yield decoder.decode(piece)
        yield decoder.decode(b"", True)
    except UnicodeDecodeError as error:
        problem = error.object[:200]
    if problem is not None:
        raise _unreadable(response, "the answer is not UTF-8", problem)


def _unreadable(response: StreamedResponse, reason: str, start: bytes) -> ApiException:
    from talon_one.failures import Failure

    return response.exception(Failure(UnreadableAnswerException, reason, partial=start))


def _takes_text(file: Any) -> bool:
    mode = getattr(file, "mode", "b")
    return isinstance(file, io.TextIOBase) or (isinstance(mode, str) and "b" not in mode)


def _write(path: str, pieces: Iterator[bytes]) -> None:
    from uuid import uuid4

    folder, name = os.path.split(path)
    # Made by `open`, not `tempfile`, so that the file has the permissions that others made here have.
    temporary = os.path.join(folder, f".{name[:50]}.{uuid4().hex}.part")
    try:
        with open(temporary, "xb") as file:
            for piece in pieces:
                file.write(piece)
        os.replace(temporary, path)
    except BaseException:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise


_NAME = re.compile(r"filename\*?\s*=\s*(?:[\w-]+'[\w-]*')?\"?([^\";]+)\"?", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w. ()+,=@-]")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # of Windows, whatever the ending
_LONGEST = 200  # bytes; file systems take 255


def safe_name(content_disposition: Optional[str], default: str = "export.csv") -> str:
    """The base name in a `Content-Disposition` header, without anything that leads elsewhere."""
    from urllib.parse import unquote

    found = _NAME.search(content_disposition or "")
    name = unquote(found[1]) if found else ""
    name = name.replace("\\", "/").rpartition("/")[2]
    name = _UNSAFE.sub("_", name).strip(" .")
    name = name.encode("utf-8", "ignore")[:_LONGEST].decode("utf-8", "ignore").rstrip(" .")
    return f"_{name}" if _DEVICES.match(name) else name or default
