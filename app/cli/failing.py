"""What a command says when the machine, the database or a setting keeps it from working."""

from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError

from app.core.db import is_busy


def told(error: Exception) -> str | None:
    """The failure in a sentence; None for a mistake of ours, whose traceback is wanted."""
    if isinstance(error, DBAPIError) and is_busy(error):
        return f"The database cannot be used: {error.orig}"
    if isinstance(error, OSError):
        return str(error)
    if isinstance(error, ValidationError) and error.title == "Settings":
        return "\n".join(
            f"OSNOWA_{str(entry['loc'][0]).upper()}: {entry['msg']}" for entry in error.errors(include_input=False)
        )
    return None
