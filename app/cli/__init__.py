"""The `osnowa` command: one file per group of commands.

Each command imports what it needs when it runs, so that `osnowa --help` and the start of a server stay quick.
"""

import sys

import typer

from app.cli.check import check
from app.cli.database import load_demo, migrate
from app.cli.describing import openapi
from app.cli.keeping import backup, restore
from app.cli.refreshing import reindex, worker
from app.cli.serving import serve

cli = typer.Typer(
    help="Osnowa: the open record of cooperation.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
cli.command()(serve)
cli.command()(migrate)
cli.command("demo")(load_demo)
cli.command()(worker)
cli.command()(reindex)
cli.command()(openapi)
cli.command()(check)
cli.command()(backup)
cli.command()(restore)


def main() -> None:
    """Run the command line; what the machine or the settings refuse is told in a sentence."""
    try:
        cli(prog_name="osnowa")
    except Exception as error:
        from app.cli.failing import told

        if not (sentence := told(error)):
            raise
        typer.echo(f"{sentence}\nWhat to do says: osnowa check", err=True)
        sys.exit(1)
