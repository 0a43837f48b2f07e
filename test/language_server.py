"""pyright's language server, asked as an editor asks it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, Optional


class LanguageServer:
    """The server for one folder, over its standard streams."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._asked = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pyright.langserver", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
        )

    def __enter__(self) -> LanguageServer:
        root = self._folder.as_uri()
        self._ask(
            "initialize",
            processId=os.getpid(),
            rootUri=root,
            workspaceFolders=[{"uri": root, "name": "user"}],
            capabilities={"textDocument": {"hover": {"contentFormat": ["plaintext"]}}},
        )
        self._send(method="initialized", params={})
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def open(self, path: Path) -> None:
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": path.read_text("utf-8")}
        self._send(method="textDocument/didOpen", params={"textDocument": document})

    def hover(self, path: Path, line: int, column: int) -> str:
        """What is shown where the pointer stands, both counted from 0."""
        found = self._ask("textDocument/hover", **_position(path, line, column))
        return "" if found is None else str(found["contents"]["value"])

    def completions(self, path: Path, line: int, column: int) -> Dict[str, Any]:
        """What is offered there, by its label."""
        found = self._ask("textDocument/completion", **_position(path, line, column))
        return {one["label"]: one for one in (found or {"items": []})["items"]}

    def _ask(self, method: str, **params: Any) -> Any:
        self._asked += 1
        self._send(id=self._asked, method=method, params=params)
        while True:
            message = self._receive()
            if "method" not in message and message.get("id") == self._asked:
                assert "error" not in message, message
                return message["result"]
            if "method" in message and "id" in message:  # the server asks for settings, of which there are none
                items = (message.get("params") or {}).get("items")
                self._send(id=message["id"], result=None if items is None else [{} for _ in items])

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> Dict[str, Any]:
        assert self._process.stdout is not None
        length: Optional[int] = None
        while True:
            line = self._process.stdout.readline()
            if not line:
                raise EOFError("The language server has ended.")
            if not line.strip():
                break
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length is not None
        found: Dict[str, Any] = json.loads(self._process.stdout.read(length))
        return found


def _position(path: Path, line: int, column: int) -> Dict[str, Any]:
    return {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}
