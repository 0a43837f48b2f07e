"""A checkout in FastAPI, with asyncio."""
