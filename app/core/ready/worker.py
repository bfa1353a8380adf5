"""The refresher at work: beside the server in a thread of its own, or alone in a process."""

import threading
import time

import structlog

from app.core.ready.refreshing import Refresher, WritersAtWork

log = structlog.get_logger()

_POLL, _AFTER_WRITERS, _AFTER_FAILURE = 1.0, 0.2, 5.0  # seconds


class Worker:
    """Refreshes in a thread; looks every second, and at once when somebody wrote in this process."""

    def __init__(self, refresher: Refresher, written: threading.Event) -> None:
        """Let `refresher` work whenever `written` is set."""
        self._refresher, self._written = refresher, written
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="refresher", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End after the batch at hand; nothing to do when it never began."""
        self._stopping.set()
        self._written.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._written.clear()
            started = time.monotonic()
            try:
                made = self._refresher.step()
            except WritersAtWork:
                self._stopping.wait(_AFTER_WRITERS)
            except Exception:  # the database is away or full; nothing is lost, and readers are served all the same
                log.exception("refresh.waiting")
                self._stopping.wait(_AFTER_FAILURE)
            else:
                if made:  # whoever reads and writes in between gets as much time as a batch took
                    self._stopping.wait(time.monotonic() - started)
                elif not self._stopping.is_set():
                    self._written.wait(_POLL)
