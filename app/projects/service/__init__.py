"""Keeping and reading: one module a resource."""
