# Generated from spec/paths/integration/ by `make generate`; do not edit.
"""The sections of `IntegrationApi`, one module each."""
