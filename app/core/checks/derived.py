"""Checks of what is derived: whether all of it is made, and by this version of the program."""

from collections.abc import Iterator

from app.core.checks.findings import Check, Copy, Finding, fine, note
from app.core.ready.refreshing import Refresher


def ready_answers(refresher: Refresher) -> Check:
    """A check that no record waits to be made ready."""

    def check_ready(_: Copy) -> Iterator[Finding]:
        waiting = refresher.waiting()
        yield note("ready", "ready_waiting", count=waiting) if waiting else fine("ready", "ready_complete")

    return check_ready
