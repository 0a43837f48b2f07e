# Generated from spec/schemas/attributes/AttributeQuery.yaml by `make generate`; do not edit.
"""`AttributeQuery`."""

from typing import Any

AttributeQuery = dict[str, Any]
"""Custom attribute values to search by, keyed by attribute name. Only objects that have all of them are found.

Contract: spec/schemas/attributes/AttributeQuery.yaml
"""
