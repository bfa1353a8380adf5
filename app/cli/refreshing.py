"""Commands that keep derived data fresh."""

import typer

from app.cli.opening import opened_database


def worker() -> None:
    """Keep ready answers fresh until stopped, for servers that run with `OSNOWA_REFRESH=false`."""
    import signal

    from app.core import logging
    from app.core.clock import Clock
    from app.core.ready.worker import Worker
    from app.core.settings import Settings
    from app.main import refresher

    logging.configure(Settings().log_level)
    with opened_database() as database:
        stopping = {signal.SIGTERM, signal.SIGINT}
        signal.pthread_sigmask(signal.SIG_BLOCK, stopping)
        working = Worker(refresher(database, Clock()), database.written)
        working.start()
        typer.echo(f"Refreshing {database.url.render_as_string()}. Stop with Ctrl+C.")
        signal.sigwait(stopping)
        working.stop()


def reindex() -> None:
    """Make every ready answer anew; may be killed and run again at any time."""
    from app.core.clock import Clock
    from app.main import refresher

    with opened_database() as database:
        working = refresher(database, Clock())
        working.mark_everything()
        done = working.refresh(lambda so_far: typer.echo(f"\r{so_far:,} records", nl=False))
    typer.echo(f"\r{done:,} records made anew.")
