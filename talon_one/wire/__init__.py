"""What all transports share, without I/O but for `lookups`, which asks the system for addresses.

`sync` holds what only the transport on urllib3 needs, `asyncio` what only the one on asyncio does.
"""

import sys

if "socket" in sys.modules:
    from talon_one.wire.in_force import import_ssl

    import_ssl()  # before anything else here does
