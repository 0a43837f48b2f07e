"""`python -m talon_one.attributes`: the custom attributes of an account, as a module of TypedDicts.

    python -m talon_one.attributes --out shop_attributes.py
    python -m talon_one.attributes --out shop_attributes.py --check

`Configuration(attributes=shop_attributes)` then refuses others before anything is sent.
"""
