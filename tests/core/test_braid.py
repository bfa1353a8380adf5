"""One text for all languages: each reader gets back what was woven in, to the last character."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from app.core.ready.braid import NEXT, READERS, STRAND, braid, unbraid

_TEXTS = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from('\x01\x02\x00\x1f\x7f"\\/\n\u2028')), max_size=8
)
_PLAIN = st.one_of(st.none(), st.booleans(), st.integers(-9, 9), _TEXTS)
_VALUES = st.recursive(
    _PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXTS, inner, max_size=3), max_leaves=8
)


class _Shown(BaseModel):
    value: Any


def _json(value: Any) -> str:
    return _Shown(value=value).model_dump_json()


@given(st.lists(_VALUES, min_size=4, max_size=4))
def test_each_reader_gets_what_was_woven_in(values: list[Any]) -> None:
    variants = [_json(value) for value in values]
    woven = braid(variants)
    assert [unbraid(woven, reader) for reader in READERS] == variants


@given(st.lists(_TEXTS, min_size=4, max_size=4), _VALUES)
def test_what_all_readers_see_alike_is_kept_once(names: list[str], shared: Any) -> None:
    variants = [_json({"name": name, "shared": [shared]}) for name in names]
    woven = braid(variants)
    assert woven.count(json.dumps("shared")) >= 1
    assert len(woven) <= len(variants[0]) + sum(len(_json(name)) for name in names)
    assert [unbraid(woven, reader) for reader in READERS] == variants


@pytest.mark.parametrize(
    "values", [(1, True, 1.0, "1"), (None, "", [], {}), ([1], [1, 2], [], None), ({"a": 1}, {"a": 1, "b": 2}, {}, "a")]
)
def test_values_that_only_look_alike_are_told_apart(values: tuple[Any, ...]) -> None:
    variants = [_json(value) for value in values]
    assert [unbraid(braid(variants), reader) for reader in READERS] == variants


def test_what_is_the_same_for_all_is_no_braid() -> None:
    text = _json({"a": "\x01\x02"})
    assert braid([text] * 4) == text
    assert STRAND not in text
    assert NEXT not in text
