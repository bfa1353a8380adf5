"""A server of our own: the `osnowa` command in a process, on a free port."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2

ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("OSNOWA_")}


def osnowa(
    *arguments: str, confine: Callable[[], None] | None = None, **settings: Any
) -> "subprocess.CompletedProcess[str]":
    """Run the command to its end, with settings such as `data_dir` given by the environment.

    `confine` is called in the new process first, to take something away from it.
    """
    return subprocess.run(
        _command(*arguments),
        env=_environment(settings),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        preexec_fn=confine,
    )


def started(*arguments: str, **settings: Any) -> "subprocess.Popen[str]":
    """Start the command and do not wait for it."""
    return subprocess.Popen(
        _command(*arguments),
        env=_environment(settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@contextmanager
def served(*arguments: str, **settings: Any) -> Iterator[tuple[httpx2.Client, "subprocess.Popen[str]"]]:
    """A server that answers, and its process; it is killed in the end if it still runs."""
    port = settings.setdefault("port", free_port())
    process = started("serve", *arguments, **settings)
    with httpx2.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client, answering(client, process):
        yield client, process


@contextmanager
def answering(client: httpx2.Client, process: "subprocess.Popen[str]") -> Iterator[None]:
    """Wait until the server `process` answers `client`; in the end it is killed if it still runs."""
    try:
        _wait_for(client, process)
        yield
    finally:
        kill(process)


def kill(process: "subprocess.Popen[str]") -> None:
    """Kill a process if it still runs, and close what it wrote to."""
    process.kill()
    if process.stdout and not process.stdout.closed:
        process.communicate()


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _wait_for(client: httpx2.Client, process: "subprocess.Popen[str]") -> None:
    until = time.monotonic() + 100
    while time.monotonic() < until:
        assert process.poll() is None, process.communicate()[0]
        try:
            if client.get("/health/ready").status_code == 200:
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.05)
    raise AssertionError("the server does not answer")


def _command(*arguments: str) -> list[str]:
    return [str(Path(sys.executable).with_name("osnowa")), *arguments]


def _environment(settings: dict[str, Any]) -> dict[str, str]:
    return ENVIRONMENT | {f"OSNOWA_{name.upper()}": str(value) for name, value in settings.items()}
