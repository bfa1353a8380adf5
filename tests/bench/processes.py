"""What a process costs, as Linux tells: CPU time and memory."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
from sqlalchemy import make_url

PROC = Path("/proc")
_TICK = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """CPU time of a process and of the children that it has seen end."""
    return sum(map(int, _stat(pid)[11:15])) / _TICK


def tree_cpu_seconds(pid: int) -> float:
    """The same with the children that still run: the whole of a PostgreSQL server, seen from its first process."""
    found = cpu_seconds(pid)
    for child in _children(pid):
        with suppress(OSError):  # it ended just now; then it counts among those that its parent has seen end
            found += cpu_seconds(child)
    return found


def memory_mb(pid: int) -> float:
    """Resident memory in megabytes."""
    status = (PROC / str(pid) / "status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def postgres_pid(database_url: str) -> int | None:
    """First process of the PostgreSQL server behind an address; None when it is not on this machine."""
    address = make_url(database_url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address) as connection:
        backend = connection.info.backend_pid
        if (PROC / str(backend)).exists() and b"postgres" in (PROC / str(backend) / "cmdline").read_bytes():
            return int(_stat(backend)[1])
    return None


def _children(pid: int) -> Iterator[int]:
    for entry in PROC.iterdir():
        with suppress(OSError):
            if entry.name.isdigit() and int(_stat(int(entry.name))[1]) == pid:
                yield int(entry.name)


def _stat(pid: int) -> list[str]:
    """Fields of /proc/<pid>/stat from the third on; the second, the name, may hold spaces."""
    return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
