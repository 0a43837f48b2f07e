"""An account's own promotions in the sandbox: `python -m talon_one.sandbox pull` and `compare`.

`pull` reads an Application through the Management API and writes a seed of it. `compare` evaluates recorded calls on a
sandbox, and shows where its effects differ from those that were recorded. See `talon_one.sandbox.account.pulling` and
`talon_one.sandbox.account.comparing`.
"""
