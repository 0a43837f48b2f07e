"""What `Configuration` has for code written for the published clients, and for nobody else."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional

from talon_one import _log_files
from talon_one._version import __version__

if TYPE_CHECKING:
    from typing import TypedDict

    from talon_one._secrets import Secrets

    class Accepted(TypedDict, total=False):
        """Those that `Configuration()` takes too."""

        date_format: str
        datetime_format: str
        ignore_operation_servers: bool
        safe_chars_for_path_param: str
        server_index: Optional[int]
        server_operation_index: Optional[Mapping[str, int]]
        server_operation_variables: Optional[Mapping[str, Any]]
        server_variables: Optional[Mapping[str, str]]
        temp_folder_path: Optional[str]


#: Settings that change nothing here, and what they read as where nobody set them: there is one host, unknown
#: fields are always kept, and what a moment looks like on the wire is the service's business.
ACCEPTED: Dict[str, Any] = {
    "date_format": "%Y-%m-%d",
    "datetime_format": "%Y-%m-%dT%H:%M:%S.%f%z",
    "discard_unknown_keys": False,
    "ignore_operation_servers": False,
    "safe_chars_for_path_param": "",
    "server_index": None,
    "server_operation_index": {},
    "server_operation_variables": {},
    "server_variables": {},
    "temp_folder_path": None,
}


class PublishedSettings:
    """Settings and methods that only published clients' code uses."""

    _secrets: Secrets
    _logger_file: Optional[str] = None
    _logger_format: str = "%(asctime)s %(levelname)s %(message)s"
    username: Optional[str] = None
    host: Any
    logger_stream_handler: Optional[logging.Handler] = None

    date_format: str
    datetime_format: str
    discard_unknown_keys: Any
    ignore_operation_servers: bool
    safe_chars_for_path_param: str
    temp_folder_path: Optional[str]
    server_index: Optional[int]
    server_operation_index: Optional[Mapping[str, int]]
    server_operation_variables: Optional[Mapping[str, Any]]
    server_variables: Optional[Mapping[str, str]]

    @property
    def password(self) -> Optional[str]:
        """Password for `get_basic_auth_token`; no endpoint of the service uses it."""
        return self._secrets.get("password")  # type: ignore[no-any-return]

    @password.setter
    def password(self, value: Optional[str]) -> None:
        self._secrets["password"] = value

    def get_basic_auth_token(self) -> str:
        """The value of a basic `Authorization` header from `username` and `password`."""
        from base64 import b64encode

        return "Basic " + b64encode(f"{self.username or ''}:{self.password or ''}".encode()).decode("ascii")

    @property
    def logger(self) -> Dict[str, logging.Logger]:
        """The loggers of this package and of urllib3, as in the published clients."""
        return {"package_logger": logging.getLogger("talon_one"), "urllib3_logger": logging.getLogger("urllib3")}

    @property
    def logger_file(self) -> Optional[str]:
        """A file to which the `talon_one` logger writes too. Copies and pickles know its path, and open nothing."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, value: Optional[str]) -> None:
        _log_files.write_to(value, self._logger_file, self._logger_format)
        self._logger_file = value

    @property
    def logger_format(self) -> str:
        """How the lines of `logger_file` look."""
        return self._logger_format

    @logger_format.setter
    def logger_format(self, value: str) -> None:
        logging.Formatter(value)  # raises for what is no format
        self._logger_format = value
        self.logger_file = self._logger_file

    def to_debug_report(self) -> str:
        """What to paste into a bug report: versions and settings, no keys."""
        import platform

        return (
            "Python SDK Debug Report:\n"
            f"OS: {platform.system()}\nPython Version: {platform.python_version()}\n"
            f"SDK Package Version: {__version__}\n"
            f"{self!r}"
        )

    def get_host_settings(self) -> List[Dict[str, str]]:
        """The servers of the contract: one, whose first label is your deployment's name."""
        return [{"url": "https://yourbaseurl.talon.one", "description": "Your deployment"}]

    def get_host_from_settings(
        self,
        index: Optional[int],
        variables: Optional[Mapping[str, str]] = None,
        servers: Optional[List[Dict[str, str]]] = None,
    ) -> str:
        """The host: this client has one."""
        return self.host  # type: ignore[no-any-return]


# For those that were pickled before there was the setting. Not by `__getattr__`, which makes all look-ups slow.
for _name, _value in ACCEPTED.items():
    setattr(PublishedSettings, _name, _value)
