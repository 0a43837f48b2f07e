"""Exports straight to a file, without holding them in memory."""

from __future__ import annotations

import codecs
import io
import os
import re
import stat
from typing import TYPE_CHECKING, Any, BinaryIO, Callable, Iterator, Mapping, Optional, TextIO, Union

from talon_one.exceptions import ApiException, ApiTypeError, ApiValueError, UnreadableAnswerException

if TYPE_CHECKING:
    from email.message import Message

    from talon_one.responses import StreamedResponse


def download(
    method: Callable[..., Any], *args: Any, to: Union[str, os.PathLike[str], BinaryIO, TextIO], **kwargs: Any
) -> Optional[str]:
    """Stream what an export returns to a file: `download(api.export_coupons, 1, 2, to="coupons.csv")`.

    method: an export of `ManagementApi`; `args` and `kwargs` are passed to it.
    to: a path, a folder (the file then has the name that the service gives it, reduced to a safe
        base name, and must not be there yet), or a file object that is open for writing bytes or text.

    Returns the path written, None for a file object. A path is written to a temporary file beside
    it that takes its place, with the same permissions, when all has arrived: a broken download leaves
    what was there before. A link is followed; a pipe or a device is written to as it is.
    Raises what the call raises, and `OSError` where the file cannot be written.
    """
    _check_method(method, kwargs)
    if not hasattr(to, "write") and not isinstance(to, (str, os.PathLike)):
        raise ApiTypeError(f"download(to): a path or a file object is needed, not {type(to).__name__}.")
    path = os.fsdecode(to) if isinstance(to, (str, os.PathLike)) else None
    if path is not None and not os.path.isdir(path) and ("\0" in path or not os.path.basename(path)):
        raise ApiValueError(f"download(to): {path!r} is neither the path of a file nor a folder that is there.")
    with method(*args, _preload_content=False, **kwargs) as response:
        pieces = _pieces(response)
        if path is None:
            for part in _as_text(response, pieces) if _takes_text(to) else pieces:
                _write_all(to, part)
            return None
        if os.path.isdir(path):
            path = os.path.join(path, safe_name(response.headers.get("content-disposition")))
            if os.path.lexists(path):  # the caller did not choose this name
                raise FileExistsError(f"{path!r} is there already; to replace it, give download(to) its whole path")
        _write(path, pieces)
    return path


def _check_method(method: Any, options: Mapping[str, Any]) -> None:
    """Refuse what is no export before anything is sent. A function of the caller's own is what it is."""
    name = getattr(method, "__name__", type(method).__name__)
    operation = getattr(method, "operation", None)
    if not callable(method):
        raise ApiTypeError(f"download(method): a method of ManagementApi is needed, not {name}.")
    if operation is not None and (operation.accept != "application/csv" or name.endswith("_with_http_info")):
        raise ApiTypeError(f"download(method): {name} returns no CSV; a method like export_coupons is needed.")
    for option in ("_preload_content", "_return_http_data_only", "async_req"):
        if option in options:
            raise ApiTypeError(f"download(): {option} is not for choice here; leave it out.")


def _header(name: str, value: Optional[str]) -> Message:
    """A header whose parameters can be asked for."""
    from email.message import Message

    message = Message()
    message[name] = value or ""
    return message


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
        raise _unreadable(response, "the answer is not encoded as it says", problem)


def _unreadable(response: StreamedResponse, reason: str, start: bytes) -> ApiException:
    from talon_one.failures import Failure

    return response.exception(Failure(UnreadableAnswerException, reason, partial=start))


def _takes_text(file: Any) -> bool:
    mode = getattr(file, "mode", "b")
    if isinstance(file, (io.TextIOBase, codecs.StreamWriter, codecs.StreamReaderWriter)):
        return True
    return isinstance(mode, str) and "b" not in mode


def _write_all(file: Any, part: Any) -> None:
    """Write until all is written: a file without a buffer may take less than it is given."""
    while part:
        written = file.write(part)
        if written is None and isinstance(file, io.RawIOBase):
            written = 0
        if not isinstance(written, int) or written >= len(part):
            return
        if written == 0:
            raise OSError("download(to): the file takes no more")
        part = part[written:]


def _write(path: str, pieces: Iterator[bytes]) -> None:
    from uuid import uuid4

    place = os.path.realpath(path)  # a link stays one
    found = os.stat(place) if os.path.exists(place) else None
    if (found is not None and not stat.S_ISREG(found.st_mode)) or os.path.abspath(path).startswith(
        ("/dev/std", "/dev/fd/")
    ):
        # A pipe or a device is there for others: it is not replaced. Nor is a file that is this process's output.
        with open(path, "wb", buffering=0, opener=lambda name, _: os.open(name, os.O_WRONLY | os.O_APPEND)) as file:
            for piece in pieces:
                _write_all(file, piece)
        return
    folder, name = os.path.split(place)
    # Made by `open`, not `tempfile`, so that the file has the permissions that others made here have.
    temporary = os.path.join(folder, f".{name[:50]}.{uuid4().hex}.part")
    try:
        with open(temporary, "xb") as new:
            if found is not None:
                os.chmod(temporary, stat.S_IMODE(found.st_mode))
            for piece in pieces:
                new.write(piece)
        os.replace(temporary, place)
    except BaseException:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise


_SEPARATORS = re.compile(r"[/\\]|%2f|%5c", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w. ()+,=@%-]")
#: Of Windows, whatever their ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]) *(\.|$)", re.IGNORECASE)
_LONGEST = 200  # bytes; file systems take 255


def safe_name(content_disposition: Optional[str], default: str = "export.csv") -> str:
    """The base name in a `Content-Disposition` header, without anything that leads elsewhere."""
    from email.utils import collapse_rfc2231_value

    parameters = _header("Content-Disposition", content_disposition).get_params([], "content-disposition")
    names = [collapse_rfc2231_value(value) for key, value in parameters if key.lower() == "filename"]
    name = names[-1] if names else ""  # one with a charset comes after one without
    name = _UNSAFE.sub("_", _SEPARATORS.split(name)[-1]).strip(" .")
    stem, ending = os.path.splitext(name)
    if len(ending.encode("utf-8", "ignore")) > 20:
        stem, ending = name, ""
    room = _LONGEST - len(ending.encode("utf-8", "ignore"))
    name = stem.encode("utf-8", "ignore")[:room].decode("utf-8", "ignore").rstrip(" .") + ending
    return f"_{name}" if _DEVICES.match(name) else name or default
