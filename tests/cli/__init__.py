"""Tests of the `osnowa` command."""
