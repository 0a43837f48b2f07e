"""The transport on asyncio: a protocol of its own on the framing that the sync twin uses, and a pool for each loop."""
