# What `_NAMES` in __init__.py names; a test compares them.
from talon_one.aio import bulk as bulk
from talon_one.aio.api_client import ApiClient as ApiClient
from talon_one.aio.downloads import download as download
from talon_one.aio.fail_open import FailOpen as FailOpen
from talon_one.aio.integration_api import IntegrationApi as IntegrationApi
from talon_one.aio.management_api import ManagementApi as ManagementApi
from talon_one.aio.paging import Paginator as Paginator
from talon_one.aio.paging import paginate as paginate
from talon_one.aio.uploads import upload as upload
from talon_one.wire.asyncio.responses import AsyncStreamedResponse as AsyncStreamedResponse
from talon_one.wire.exchange import AsyncTransport as AsyncTransport
