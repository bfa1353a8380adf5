"""`/health/live` and `/health/ready`: whether the process runs, and whether it can serve."""

from typing import Literal

from fastapi import APIRouter, Depends, Request
from pydantic import Field

from app.core.problems import Busy, FieldProblem, InvalidRequest, Problem, responses
from app.core.schemas import Schema


def _no_parameters(request: Request) -> None:
    if request.query_params:
        raise InvalidRequest(
            errors=[
                FieldProblem(
                    location="query", pointer=f"/{name}", code="extra_forbidden", detail="Not known here.", limits=None
                )
                for name in request.query_params
            ]
        )


router = APIRouter(prefix="/health", tags=["health"], dependencies=[Depends(_no_parameters)])


class Health(Schema):
    """All is well; anything else is a problem."""

    status: Literal["ok"] = Field(description="All is well.")


@router.get("/live", responses=responses(InvalidRequest, Problem))
async def live() -> Health:
    """Say that the process runs."""
    return Health(status="ok")


@router.get("/ready", responses=responses(InvalidRequest, Problem, Busy))
async def ready(request: Request) -> Health:
    """Say that the database answers, and that this copy is not about to stop."""
    # Asked on a connection of its own, so that those who wait for the database do not stand before it.
    state = request.app.state
    if state.stopping or await state.versions.current() is None:
        raise Busy
    return Health(status="ok")
