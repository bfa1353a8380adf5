"""The Chromium that the end-to-end tests drive, found on this machine or installed.

`python -m tests.support.chromium` says which it is; `--install` gets one where there is none.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# Nothing but the tests' own pages is asked for, and it runs as root in a container.
LAUNCH_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class ChromiumNotFoundError(RuntimeError):
    """No browser; the message is the line to type."""


def find_chromium() -> Path:
    """The browser of `OSNOWA_CHROMIUM`, else of this machine, else Playwright's own download."""
    if given := os.environ.get("OSNOWA_CHROMIUM"):
        if _runs(Path(given)):
            return Path(given)
        raise ChromiumNotFoundError(f"OSNOWA_CHROMIUM={given} does not run. Set it to a Chromium, or unset it.")
    for path in _candidates():
        if _runs(path):
            return path
    raise ChromiumNotFoundError(
        "The end-to-end tests need Chromium. Install one with the system's packages, or type: "
        ".venv/bin/python -m playwright install --with-deps chromium"
    )


def install_chromium() -> Path:
    """Finds a browser, or installs Debian's package where we may, else Playwright's own."""
    try:
        return find_chromium()
    except ChromiumNotFoundError:
        if os.environ.get("OSNOWA_CHROMIUM"):
            raise
    root = os.geteuid() == 0
    if root and _debian() and shutil.which("apt-get"):
        apt = ["apt-get", "-q", "-o", "Dpkg::Use-Pty=0"]
        _attempt([*apt, "update"])
        _attempt([*apt, "install", "-y", "--no-install-recommends", "chromium"], DEBIAN_FRONTEND="noninteractive")
        try:
            return find_chromium()
        except ChromiumNotFoundError:
            print("Debian's package could not be installed; trying Playwright's own.", flush=True)
    _attempt([sys.executable, "-m", "playwright", "install", *(["--with-deps"] if root else []), "chromium"])
    return find_chromium()


def _candidates() -> Iterator[Path]:
    yield from (Path(path) for name in NAMES if (path := shutil.which(name)))
    yield Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
    with sync_playwright() as playwright:
        yield Path(playwright.chromium.executable_path)


def _runs(path: Path) -> bool:
    """Whether it starts at all: Ubuntu's `chromium-browser` may be a stub that only names a snap."""
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=30).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _debian() -> bool:
    release = Path("/etc/os-release")
    return release.exists() and "ID=debian" in release.read_text().splitlines()


def _attempt(command: list[str], **environment: str) -> None:
    print("+", *command, flush=True)
    subprocess.run(command, env=os.environ | environment, check=False)


if __name__ == "__main__":
    try:
        print(install_chromium() if "--install" in sys.argv[1:] else find_chromium())
    except ChromiumNotFoundError as error:
        sys.exit(str(error))
