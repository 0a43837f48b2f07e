"""What downloads are written to: a path, a folder, or a file object of the caller's."""

from __future__ import annotations

import codecs
import io
import os
import re
import stat
import sys
from typing import TYPE_CHECKING, Any, Optional

from talon_one._headers import filename
from talon_one.exceptions import ApiTypeError, ApiValueError, UnreadableAnswerException
from talon_one.wire.failures import Failure

if TYPE_CHECKING:
    from talon_one.wire.answers import RESTResponse


class Sink:
    """Takes a body piece by piece: `open`, `write` each, `finish`; `discard` in any case.

    to: what `download` takes. A path is written to a temporary file beside it that takes its place in
        the end; a pipe or a device is written to as it is.

    Its methods may wait for the disk. They are called one after the other, from whatever thread.
    """

    def __init__(self, to: Any) -> None:
        if not hasattr(to, "write") and not isinstance(to, (str, os.PathLike)):
            raise ApiTypeError(f"download(to): a path or a file object is needed, not {type(to).__name__}.")
        path = os.fsdecode(to) if isinstance(to, (str, os.PathLike)) else None
        if path is not None and not os.path.isdir(path) and ("\0" in path or not os.path.basename(path)):
            raise ApiValueError(f"download(to): {path!r} is neither the path of a file nor an existing folder.")
        self.path = path  #: None for a file object; of a folder, the file's in it once it is open
        self._file: Any = to if path is None else None
        self._decoder: Any = None
        self._place = ""
        self._temporary = ""
        self._is_new = False  #: the service named the file: one that is there, or appears meanwhile, stays as it is

    def open(self, response: RESTResponse) -> None:
        """Be ready for the body of `response`, whose head may say how the file is called."""
        if self.path is None:
            if _takes_text(self._file):
                self._decoder = codecs.getincrementaldecoder(response.charset())()
            return
        if os.path.isdir(self.path):
            path = os.path.join(self.path, safe_name(response.headers.get("content-disposition")))
            if os.path.lexists(path):
                raise _is_there(path)
            self.path = path
            self._is_new = True
        self._place = os.path.realpath(self.path)  # a link stays one
        found = os.stat(self._place) if os.path.exists(self._place) else None
        if (found is not None and not stat.S_ISREG(found.st_mode)) or _is_output_of_this_process(self.path):
            # A pipe or a device is there for others: it is not replaced. Nor is a file that is this process's output.
            self._file = open(  # noqa: SIM115  (`discard` closes it)
                self.path, "wb", buffering=0, opener=lambda name, _: os.open(name, os.O_WRONLY | os.O_APPEND)
            )
            return
        from uuid import uuid4

        folder, name = os.path.split(self._place)
        # Made by `open`, not `tempfile`, so that the file has the permissions that others made here have.
        self._temporary = os.path.join(folder, f".{name[:50]}.{uuid4().hex}.part")
        self._file = open(self._temporary, "xb")  # noqa: SIM115
        if found is not None:
            os.chmod(self._temporary, stat.S_IMODE(found.st_mode))

    def write(self, piece: bytes) -> Optional[Failure]:
        """Take the next bytes. A failure where they are no text and text is what is to be written."""
        return self._write(piece, last=False)

    def finish(self) -> Optional[Failure]:
        """All has come: put the file in its place."""
        failure = self._write(b"", last=True)
        if failure is None and self.path is not None:
            self._file.close()
            if self._temporary and self._is_new:
                try:
                    _rename_to_new(self._temporary, self._place)
                except FileExistsError:
                    raise _is_there(self._place) from None
            elif self._temporary:
                os.replace(self._temporary, self._place)
                self._temporary = ""
        return failure

    def discard(self) -> None:
        """Leave behind what was there before, unless it was finished."""
        try:
            if self.path is not None and self._file is not None:
                self._file.close()
        finally:
            if self._temporary and os.path.exists(self._temporary):
                os.unlink(self._temporary)

    def _write(self, piece: bytes, last: bool) -> Optional[Failure]:
        part: Any = piece
        if self._decoder is not None:
            problem = None
            try:
                part = self._decoder.decode(piece, last)
            except UnicodeDecodeError as error:
                problem = error.object[:200]
            if problem is not None:
                reason = "the response is not encoded as its headers say"
                return Failure(UnreadableAnswerException, reason, partial=problem)
        while part:  # a file without a buffer may take less than it is given
            written = self._file.write(part)
            if written is None and isinstance(self._file, io.RawIOBase):
                written = 0
            if not isinstance(written, int) or written >= len(part):
                break
            if written == 0:
                raise OSError("download(to): the file cannot be written any further")
            part = part[written:]
        return None


def check_export(method: Any, options: Any) -> None:
    """Refuse what is no export before anything is sent. A function of the caller's own is what it is."""
    name = getattr(method, "__name__", type(method).__name__)
    operation = getattr(method, "operation", None)
    if not callable(method):
        raise ApiTypeError(f"download(method): a method of ManagementApi is needed, not {name}.")
    if operation is not None and (operation.accept != "application/csv" or name.endswith("_with_http_info")):
        raise ApiTypeError(f"download(method): {name} does not return CSV; a method like export_coupons is needed.")
    for option in ("_preload_content", "_return_http_data_only", "async_req"):
        if option in options:
            raise ApiTypeError(f"download(): {option} cannot be set here; leave it out.")


def length(response: RESTResponse) -> Optional[int]:
    """How many bytes a body will have; None if the head does not say."""
    told = response.headers.get("content-length", "")
    return int(told) if told.isdecimal() and "content-encoding" not in response.headers else None


def page_instead(start: bytes) -> Failure:
    """A page for people came where a file was expected."""
    return Failure(UnreadableAnswerException, "the response is an HTML page, not CSV", partial=start)


def _takes_text(file: Any) -> bool:
    mode = getattr(file, "mode", "b")
    if isinstance(file, (io.TextIOBase, codecs.StreamWriter, codecs.StreamReaderWriter)):
        return True
    return isinstance(mode, str) and "b" not in mode


def _is_output_of_this_process(path: str) -> bool:
    return os.path.abspath(path).startswith(("/dev/std", "/dev/fd/"))


def _is_there(path: str) -> FileExistsError:
    return FileExistsError(f"{path!r} already exists; to replace it, give download(to) its full path")


#: Whether `os.rename` refuses to replace a file.
_RENAME_REFUSES = os.name == "nt"


def _rename_to_new(old: str, new: str) -> None:
    """Give a file another name in one step; `FileExistsError` where that name is taken."""
    try:
        os.link(old, new)  # the old name goes in the end
        return
    except FileExistsError:
        raise
    except (OSError, AttributeError):
        pass  # a file system, or a system, that has no links
    if _RENAME_REFUSES:
        os.rename(old, new)
        return
    os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY))  # the name is ours now
    try:
        os.replace(old, new)
    except BaseException:
        os.unlink(new)
        raise


_SEPARATORS = re.compile(r"[/\\]|%2f|%5c", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w. ()+,=@%-]")
#: Of Windows, whatever their ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]) *(\.|$)", re.IGNORECASE)
_LONGEST = 200  # bytes; file systems take 255


def safe_name(content_disposition: Optional[str], default: str = "export.csv") -> str:
    """The base name in a `Content-Disposition` header, without anything that leads elsewhere."""
    spelling = sys.getfilesystemencoding()  # under LC_ALL=C it may be ASCII; "?" is none of the safe ones
    given = filename(content_disposition or "").encode(spelling, "replace").decode(spelling)
    name = _UNSAFE.sub("_", _SEPARATORS.split(given)[-1]).strip(" .")
    stem, ending = os.path.splitext(name)
    if len(ending.encode("utf-8", "ignore")) > 20:
        stem, ending = name, ""
    room = _LONGEST - len(ending.encode("utf-8", "ignore"))
    name = stem.encode("utf-8", "ignore")[:room].decode("utf-8", "ignore").rstrip(" .") + ending
    return f"_{name}" if _DEVICES.match(name) else name or default
