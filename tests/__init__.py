"""Tests of Osnowa: one folder per slice of the application, `support` for what they share."""
