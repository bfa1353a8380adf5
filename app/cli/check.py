"""The command that says how this copy is."""

import json
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from app.core.checks.findings import Finding
    from app.core.i18n import Language


def check(
    lang: Annotated[Literal["pl", "en", "uk"] | None, typer.Option(help="Language; else that of LANG.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Say in plain words how this copy is and what to do; ends with 1 when something needs mending."""
    language = lang or _language()
    found = list(_findings())
    well = all(finding.level != "problem" for finding in found)
    typer.echo(_as_json(found, language, well) if as_json else _as_text(found, language, well))
    if not well:
        raise typer.Exit(1)


def _findings() -> "Iterator[Finding]":
    """Every finding; a check of the database is left out when one before it has found a problem."""
    from app.core.checks import database, derived, machine
    from app.core.checks.findings import Check, Copy
    from app.core.clock import Clock
    from app.core.db import Database
    from app.core.settings import Settings
    from app.main import KINDS, refresher

    about_settings = list(machine.check_settings(os.environ))
    yield from about_settings
    if any(finding.level == "problem" for finding in about_settings):
        return
    settings, clock = Settings(), Clock()
    copy = Copy(settings, Database(settings.database), clock)
    try:
        for at_any_rate in (machine.check_folder, machine.check_disk, machine.check_mail):
            yield from at_any_rate(copy)
        in_turn: tuple[Check, ...] = (
            database.check_database,
            database.check_integrity,
            database.check_schema,
            derived.ready_answers(refresher(copy.database, clock)),
            derived.search_index({kind.name for kind in KINDS if kind.search}),
            machine.check_clock,
        )
        for look in in_turn:
            seen = list(look(copy))
            yield from seen
            if any(finding.level == "problem" for finding in seen):
                return
    finally:
        copy.database.close()


def _as_text(found: "list[Finding]", language: "Language", well: bool) -> str:
    from app.core.checks.words import CHECKS, LEVELS, SUMMARY

    lines = []
    for finding in found:
        level, subject = LEVELS[finding.level][language], CHECKS[finding.check][language]
        lines.append(f"{level:<9} {subject}: {finding.said(language)}")
        if remedy := finding.remedy(language):
            lines.append(f"{'':<9} → {remedy}")
    return "\n".join([*lines, "", SUMMARY[well][language]])


def _as_json(found: "list[Finding]", language: "Language", well: bool) -> str:
    checks = [
        {
            "check": finding.check,
            "level": finding.level,
            "code": finding.sentence,
            "said": finding.said(language),
            "remedy": finding.remedy(language),
        }
        for finding in found
    ]
    return json.dumps({"ok": well, "language": language, "checks": checks}, ensure_ascii=False, indent=2)


def _language() -> "Language":
    """The operator's language, as the terminal says it (POSIX.1-2024, 8.2)."""
    from app.core.i18n import LANGUAGES

    said = next(filter(None, (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return next((language for language in LANGUAGES if said.startswith(language)), "en")
