"""Statements built once: putting one together costs more than running it, and requests differ in values alone."""

from collections.abc import Callable, Hashable
from typing import Any

from sqlalchemy import Select

_MOST = 200

_built: dict[Hashable, Select[Any]] = {}


def built_once(key: Hashable, build: Callable[[], Select[Any]]) -> Select[Any]:
    """The statement that `build` makes, or made before for the same `key`; `key` holds all that it depends on."""
    statement = _built.get(key)
    if statement is None:
        if len(_built) >= _MOST:
            _built.clear()
        statement = _built[key] = build()
    return statement
