"""Keeping and reading: one module a resource, the calendar file, and the doubts an event raises about itself."""
