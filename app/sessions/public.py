"""What later slices may use of sessions."""

from app.sessions.schemas import SessionInput
from app.sessions.service import put_session

__all__ = ["SessionInput", "put_session"]
