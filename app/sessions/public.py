"""What later slices may use of sessions."""

from app.sessions.queries import hidden_sessions
from app.sessions.schemas import SessionInput, SessionQuery, SessionRead
from app.sessions.service import SESSIONS, list_sessions, put_session

__all__ = ["SESSIONS", "SessionInput", "SessionQuery", "SessionRead", "hidden_sessions", "list_sessions", "put_session"]
