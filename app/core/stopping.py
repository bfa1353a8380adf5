"""Being asked to stop: first not ready any more, then, when balancers had time to see it, no new connections."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def announced_stop(announce: Callable[[], None], drain_seconds: float) -> Iterator[None]:
    """On SIGTERM call `announce` at once, and after `drain_seconds` whatever handled the signal before."""
    if threading.current_thread() is not threading.main_thread():  # a test; only the main thread may take signals
        yield
        return
    stop = signal.getsignal(signal.SIGTERM)

    def on_signal(number: int, frame: FrameType | None) -> None:
        announce()
        if callable(stop):
            later = threading.Timer(drain_seconds, stop, (number, frame))
            later.daemon = True
            later.start()

    signal.signal(signal.SIGTERM, on_signal)
    yield
