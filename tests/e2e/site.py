"""The whole site on a port of its own, over the example record."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import uvicorn

from app.core.settings import Settings
from app.main import create_app
from tests.support.clock import MovableClock

PATIENCE = 20
"""Seconds that starting and stopping may take."""


@contextmanager
def open_site(database_url: str) -> Iterator[str]:
    """Serves API and front end over the database at noon of 20 November 2026; gives the address."""
    app = create_app(Settings(database_url=database_url, log_level="error"), clock=MovableClock())
    with serve(app) as address:
        yield address


@contextmanager
def serve(app: Any) -> Iterator[str]:
    """Runs an application in a thread on a free port of this machine."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(app, log_config=None, access_log=False, ws="none", timeout_graceful_shutdown=2)
    )
    thread = Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        until = time.monotonic() + PATIENCE
        while not server.started:
            assert thread.is_alive(), "the server stopped while starting"
            assert time.monotonic() < until, "the server did not start"
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
        listening.close()
