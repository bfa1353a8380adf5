"""`/funders`, `/programmes`, `/projects` and `/documents`."""

from typing import Annotated

from fastapi import Query

from app.core.context import Context
from app.core.pagination import Page, ReadQuery
from app.core.ready.reading import Ready
from app.core.routing import OF_LIST, OF_ONE, by_key, slice_router
from app.core.schemas import Count, Key
from app.projects.schemas import (
    DocumentCountQuery,
    DocumentQuery,
    DocumentRead,
    FunderCountQuery,
    FunderQuery,
    FunderRead,
    ProgrammeCountQuery,
    ProgrammeQuery,
    ProgrammeRead,
    ProjectCountQuery,
    ProjectQuery,
    ProjectRead,
)
from app.projects.service import documents as document_service
from app.projects.service import funding
from app.projects.service import projects as project_service

funders = slice_router("funders")
programmes = slice_router("programmes")
projects = slice_router("projects")
documents = slice_router("documents")


@funders.get("", responses=OF_LIST)
def list_funders(context: Context, query: Annotated[FunderQuery, Query()]) -> Ready[Page[FunderRead]]:
    """List the funders."""
    return funding.list_funders(context, query)


@funders.get("/count")
def count_funders(context: Context, query: Annotated[FunderCountQuery, Query()]) -> Count:
    """Count the funders a list would hold."""
    return funding.count_funders(context, query)


@funders.get("/{funder}", responses=OF_ONE)
def get_funder(
    context: Context, funder: Annotated[Key, by_key("eea-grants")], query: Annotated[ReadQuery, Query()]
) -> Ready[FunderRead]:
    """Read one funder by id or slug."""
    return funding.get_funder(context, funder)


@programmes.get("", responses=OF_LIST)
def list_programmes(context: Context, query: Annotated[ProgrammeQuery, Query()]) -> Ready[Page[ProgrammeRead]]:
    """List grant programmes."""
    return funding.list_programmes(context, query)


@programmes.get("/count")
def count_programmes(context: Context, query: Annotated[ProgrammeCountQuery, Query()]) -> Count:
    """Count the programmes a list would hold."""
    return funding.count_programmes(context, query)


@programmes.get("/{programme}", responses=OF_ONE)
def get_programme(
    context: Context, programme: Annotated[Key, by_key("proo")], query: Annotated[ReadQuery, Query()]
) -> Ready[ProgrammeRead]:
    """Read one programme by id or slug."""
    return funding.get_programme(context, programme)


@projects.get("", responses=OF_LIST)
def list_projects(context: Context, query: Annotated[ProjectQuery, Query()]) -> Ready[Page[ProjectRead]]:
    """List projects and public tasks, newest first unless sorted otherwise."""
    return project_service.list_projects(context, query)


@projects.get("/count")
def count_projects(context: Context, query: Annotated[ProjectCountQuery, Query()]) -> Count:
    """Count the projects a list would hold."""
    return project_service.count_projects(context, query)


@projects.get("/{project}", responses=OF_ONE)
def get_project(
    context: Context, project: Annotated[Key, by_key("szkola-aktywnego-sektora")], query: Annotated[ReadQuery, Query()]
) -> Ready[ProjectRead]:
    """Read one project by id or slug."""
    return project_service.get_project(context, project)


@documents.get("", responses=OF_LIST)
def list_documents(context: Context, query: Annotated[DocumentQuery, Query()]) -> Ready[Page[DocumentRead]]:
    """List reports, strategies, policies and other papers."""
    return document_service.list_documents(context, query)


@documents.get("/count")
def count_documents(context: Context, query: Annotated[DocumentCountQuery, Query()]) -> Count:
    """Count the documents a list would hold."""
    return document_service.count_documents(context, query)


@documents.get("/{document}", responses=OF_ONE)
def get_document(
    context: Context, document: Annotated[Key, by_key("doc-report-migrant-orgs")], query: Annotated[ReadQuery, Query()]
) -> Ready[DocumentRead]:
    """Read one document by id or slug."""
    return document_service.get_document(context, document)
