"""The command that describes the API."""

import json
from pathlib import Path
from typing import Annotated

import typer

_FILE = Path(__file__).resolve().parents[2] / "openapi" / "openapi.json"


def openapi(
    check: Annotated[bool, typer.Option("--check", help="Only say whether the file is current.")] = False,
) -> None:
    """Write the description of the API to `openapi/openapi.json`."""
    from app.main import create_app

    text = json.dumps(create_app().openapi(), ensure_ascii=False, indent=2) + "\n"
    if not check:
        _FILE.write_text(text, "utf-8")
    elif _FILE.read_text("utf-8") != text:
        typer.echo("openapi/openapi.json is not what the code says. Write it anew with: make openapi", err=True)
        raise typer.Exit(1)
