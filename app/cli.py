"""The `osnowa` command."""

import json
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from app.core import migrations
from app.core.clock import Clock
from app.core.context import Context
from app.core.db import Database
from app.core.protocol import ProblemProtocol
from app.core.settings import Settings
from app.demo.public import load_example
from app.main import create_app
from app.regions.public import load_regions

OPENAPI_FILE = Path(__file__).resolve().parents[1] / "openapi" / "openapi.json"

cli = typer.Typer(
    help="Osnowa: the open record of cooperation.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@cli.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; else OSNOWA_HOST, else 127.0.0.1.")] = None,
    port: Annotated[int | None, typer.Option(help="Port; else OSNOWA_PORT, else 8000.")] = None,
    workers: Annotated[int, typer.Option(min=1, help="Server processes.")] = 1,
    demo: Annotated[bool, typer.Option("--demo", help="Load the example record first.")] = False,
) -> None:
    """Migrate, then serve the API and the front end until stopped."""
    settings = Settings()
    migrate()
    if demo:
        load_demo()
    host, port = host or settings.host, settings.port if port is None else port
    typer.echo(f"\n  Osnowa: http://{host}:{port}\n  API:    http://{host}:{port}/api/docs\n  Stop with Ctrl+C.\n")
    uvicorn.run(
        "app.main:create_app",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        access_log=False,
        log_level="warning",
        server_header=False,
        http=ProblemProtocol,
        timeout_graceful_shutdown=10,
    )


@cli.command()
def migrate() -> None:
    """Bring the database to the newest schema and the register of regions."""
    database = _database()
    migrations.upgrade(database)
    with database.writing(in_turn=True) as db:
        changed = load_regions(db)
    database.close()
    typer.echo(f"Database ready at {database.url.render_as_string()}; {changed} regions written.")


@cli.command("demo")
def load_demo() -> None:
    """Load the example record; a second time it changes nothing."""
    database, clock = _database(), Clock()
    with database.writing(in_turn=True) as db:
        outcomes = load_example(Context(db=db, now=clock.now(), today=clock.today()))
    database.close()
    typer.echo("Example record: " + ", ".join(f"{count} {outcome}" for outcome, count in outcomes.items()) + ".")


@cli.command()
def openapi(
    check: Annotated[bool, typer.Option("--check", help="Only say whether the file is current.")] = False,
) -> None:
    """Write the description of the API to `openapi/openapi.json`."""
    text = json.dumps(create_app().openapi(), ensure_ascii=False, indent=2) + "\n"
    if not check:
        OPENAPI_FILE.write_text(text, "utf-8")
    elif OPENAPI_FILE.read_text("utf-8") != text:
        typer.echo("openapi/openapi.json is not what the code says. Write it anew with: make openapi", err=True)
        raise typer.Exit(1)


def _database() -> Database:
    settings = Settings()
    if settings.database_url is None:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    return Database(settings.database)


def main() -> None:
    """Run the command line."""
    cli(prog_name="osnowa")


if __name__ == "__main__":
    main()
