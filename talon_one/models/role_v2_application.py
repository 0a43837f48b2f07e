# Generated from spec/schemas/accounts/RoleV2Application.yaml by `make generate`; do not edit.
"""`RoleV2Application`."""

from talon_one.models.role_v2_application_details import RoleV2ApplicationDetails

RoleV2Application = dict[str, RoleV2ApplicationDetails]
"""Permissions in Applications, keyed by the ID of the Application.

Contract: spec/schemas/accounts/RoleV2Application.yaml
"""
