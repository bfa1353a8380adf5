"""`python -m app.cli` is the `osnowa` command."""

from app.cli import main

main()
