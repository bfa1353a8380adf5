"""Commands that prepare and fill the database."""

import typer

from app.cli.opening import opened_database


def migrate() -> None:
    """Bring the database to the newest schema and the register of regions."""
    from app.core import migrations
    from app.regions.public import load_regions

    with opened_database() as database:
        if not migrations.is_newest(database):
            migrations.upgrade(database)
        with database.writing(in_turn=True) as db:
            changed = load_regions(db)
        typer.echo(f"Database ready at {database.url.render_as_string()}; {changed} regions written.")


def load_demo() -> None:
    """Load the example record; a second time it changes nothing."""
    from app.core.clock import Clock
    from app.core.context import Context
    from app.demo.public import load_example
    from app.main import refresher

    clock = Clock()
    with opened_database() as database:
        with database.writing(in_turn=True) as db:
            outcomes = load_example(Context(db=db, now=clock.now(), today=clock.today()))
        refresher(database, clock).refresh()
    typer.echo("Example record: " + ", ".join(f"{count} {outcome}" for outcome, count in outcomes.items()) + ".")
