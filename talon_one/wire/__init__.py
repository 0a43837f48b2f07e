"""What all transports share, without I/O but for `lookups`, which asks the system for addresses.

`sync` holds what only the transport on urllib3 needs, `asyncio` what only the one on asyncio does.
"""
