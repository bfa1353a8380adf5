"""The command that serves."""

from typing import Annotated

import typer

from app.cli.database import load_demo, migrate


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; else OSNOWA_HOST, else 127.0.0.1.")] = None,
    port: Annotated[int | None, typer.Option(help="Port; else OSNOWA_PORT, else 8000.")] = None,
    workers: Annotated[int, typer.Option(min=1, help="Server processes.")] = 1,
    demo: Annotated[bool, typer.Option("--demo", help="Load the example record first.")] = False,
) -> None:
    """Migrate, then serve the API and the front end until stopped."""
    import uvicorn

    from app.core.settings import Settings

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
        proxy_headers=False,
        ws="none",
        http="app.core.protocol:ProblemProtocol",
        timeout_graceful_shutdown=10,
    )
