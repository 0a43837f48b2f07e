"""What commands that read an account share."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator, Optional

from talon_one.api.management_api import ManagementApi
from talon_one.api_client import ApiClient
from talon_one.configuration import Configuration
from talon_one.exceptions import ApiException, ApiValueError, OpenApiException


@contextmanager
def management_api(host: Optional[str]) -> Iterator[ManagementApi]:
    """The Management API, with the key of the environment.

    host: as it was given to the command; None for that of the environment. `ApiValueError` where there is no host or
    no key.
    """
    configuration = Configuration(host)
    if not configuration.host:
        raise ApiValueError("no host is set; give --host https://yourname.talon.one or set TALON_ONE_HOST")
    if configuration.authorization(("management_key",), refresh=False) is None:
        raise ApiValueError("no API key is set; set TALON_ONE_MANAGEMENT_KEY")
    with ApiClient(configuration) as client:
        yield ManagementApi(client)


def reason_of(error: OpenApiException) -> str:
    """An error as a command tells it: without the answer as it came."""
    return str(error).partition("\n")[0] if isinstance(error, ApiException) else str(error)
