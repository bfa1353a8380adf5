"""The fifty questions of `questions.py`, asked of the example record."""

import pytest

from tests.search.questions import QUESTIONS, Question
from tests.support.house import House

SEARCH = "/api/v1/search"


def test_there_are_fifty_in_three_languages() -> None:
    assert len({question.q for question in QUESTIONS}) == len(QUESTIONS) >= 50


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.q)
def test_what_people_type_finds_what_they_mean(example: House, question: Question) -> None:
    answer = example.client.read(SEARCH, q=question.q)
    best = [f"{item['kind']}/{item['slug']}" for item in answer["items"]]
    assert set(question.found) - set(best[: question.within]) == set()
    assert bool(best) == bool(question.found)
    assert answer["suggestion"] == question.suggestion


@pytest.mark.parametrize("question", [question for question in QUESTIONS if question.found], ids=lambda found: found.q)
@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_every_result_says_which_words_were_found(example: House, question: Question, language: str) -> None:
    for item in example.client.read(SEARCH, q=question.q, lang=language)["items"]:
        shown = [*item["title"], *(item["context"] or [])]
        assert any(piece["match"] for piece in shown) or question.q == "niw", item["slug"]
        assert item["fields"] or question.q == "niw"
