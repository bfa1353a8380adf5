"""`/health/live` and `/health/ready`: whether the process runs, and whether it can serve."""

from typing import Literal

from fastapi import APIRouter
from pydantic import Field
from sqlalchemy import text

from app.core.context import Context
from app.core.problems import Busy, Problem, responses
from app.core.routing import UnitOfWorkRoute
from app.core.schemas import Schema

router = APIRouter(prefix="/health", tags=["health"])


class Health(Schema):
    """All is well; anything else is a problem."""

    status: Literal["ok"] = Field(description="All is well.")


@router.get("/live", responses=responses(Problem))
async def live() -> Health:
    """Say that the process runs."""
    return Health(status="ok")


def ready(context: Context) -> Health:
    """Say that the database answers."""
    context.db.execute(text("SELECT 1"))
    return Health(status="ok")


router.add_api_route("/ready", ready, route_class_override=UnitOfWorkRoute, responses=responses(Problem, Busy))
