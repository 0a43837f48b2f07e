# Generated from spec/paths/management/ by `make generate`; do not edit.
"""The sections of `ManagementApi`, one module each."""
