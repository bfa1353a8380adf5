"""Checks of the machine: settings, data folder, disk space, clock, mail."""

import getpass
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from difflib import get_close_matches
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import ValidationError
from sqlalchemy import func, select

from app.core.audit import ChangeRow
from app.core.checks.findings import Copy, Finding, fine, note, problem
from app.core.settings import Settings

_PREFIX = "OSNOWA_"
_SHORT, _VERY_SHORT = 1_000, 100  # megabytes
_TOLERANCE = timedelta(minutes=5)


def check_settings(environment: Mapping[str, str]) -> Iterator[Finding]:
    """Whether every setting is known and understood; tells names and reasons, never values."""
    known = {_PREFIX + name.upper() for name in Settings.model_fields}
    given = {name for name in environment if name.startswith(_PREFIX) and not name.startswith("OSNOWA_TEST_")}
    for name in sorted(given - known):
        (nearest,) = get_close_matches(name, known, n=1, cutoff=0)
        yield note("settings", "setting_unknown", name=name, nearest=nearest)
    try:
        Settings()
    except ValidationError as error:
        for entry in error.errors(include_input=False, include_context=False, include_url=False):
            name = _PREFIX + str(entry["loc"][0]).upper()
            yield problem("settings", "setting_refused", name=name, reason=entry["msg"])
        return
    yield fine("settings", "settings_understood")


def check_folder(copy: Copy) -> Iterator[Finding]:
    """Whether the data folder can be written to."""
    path = copy.settings.data_dir
    if not path.is_dir():
        yield note("folder", "folder_missing", path=path)
        return
    try:
        with tempfile.TemporaryFile(dir=path):
            yield fine("folder", "folder_writable", path=path)
    except OSError as error:
        yield problem("folder", "folder_read_only", path=path, reason=error.strerror, user=_user())


def check_disk(copy: Copy) -> Iterator[Finding]:
    """Whether the disk of the data folder has room."""
    path = copy.settings.data_dir.absolute()
    path = next(folder for folder in (path, *path.parents) if folder.is_dir())
    free = shutil.disk_usage(path).free // 1_000_000
    if free >= _SHORT:
        yield fine("disk", "disk_enough", free=free)
    else:
        yield (problem if free < _VERY_SHORT else note)("disk", "disk_short", free=free, path=path)


def check_mail(_: Copy) -> Iterator[Finding]:
    """Say plainly that there is none."""
    yield note("mail", "mail_none")


def check_clock(copy: Copy) -> Iterator[Finding]:
    """Whether zones are known and the clock is not behind what was written already."""
    try:
        home = ZoneInfo("Europe/Warsaw")
    except ZoneInfoNotFoundError:
        yield problem("clock", "clock_zones_missing")
        return
    now = copy.clock.now()
    with copy.database.reading() as db:
        newest = db.scalar(select(func.max(ChangeRow.c.at)))
    if newest and newest > now + _TOLERANCE:
        yield problem("clock", "clock_behind", now=_moment(now, home), newest=_moment(newest, home))
    else:
        yield fine("clock", "clock_right", now=_moment(now, home))


def _moment(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user may have no name
        return str(os.getuid())
