"""The sandbox's rule engine: what the service would answer, from documents alone.

It is pure: no storage, no clock, no HTTP, no randomness. A `World` holds what an evaluation is about,
`Facts` answer what it looks up, and an `Evaluation` is what comes out.
"""
