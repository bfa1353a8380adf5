"""Dictionaries of lemmas as tries on disk: made once by a child process, then mapped into memory, not loaded.

Simplemma's own form of a dictionary takes seconds and hundreds of megabytes to open; a trie takes neither.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import simplemma
from marisa_trie import BytesTrie  # type: ignore[import-not-found]
from simplemma.strategies.dictionaries import DefaultDictionaryFactory, DictionaryFactory

from app.core.settings import Settings


class _Lemmas(Mapping[str, str]):
    def __init__(self, trie: BytesTrie) -> None:
        self._trie = trie

    def __getitem__(self, word: str) -> str:
        lemma: str = self._trie[word][0].decode()
        return lemma

    def get(self, word: str, default: str | None = None) -> str | None:  # type: ignore[override]
        found = self._trie.get(word)
        return found[0].decode() if found else default

    def __iter__(self) -> Iterator[str]:
        yield from self._trie.iterkeys()

    def __len__(self) -> int:
        return len(self._trie)


class Dictionaries(DictionaryFactory):
    """Opens the dictionary of a language, and makes its file first where there is none."""

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        """Lemmas by word. Raises OSError or CalledProcessError where no file can be written."""
        return _open(lang)


@cache
def _open(language: str) -> Mapping[str, str]:
    path = _folder() / f"{language}-{simplemma.__version__}.trie"
    if not path.exists():
        subprocess.run([sys.executable, "-m", __name__, language, str(path)], check=True, env=_environment())
    return _Lemmas(BytesTrie().mmap(str(path)))


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}


def _folder() -> Path:
    """The first folder that can be written: beside the data, or in the user's cache."""
    data = Settings().data_dir
    cache_home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    for folder in (*([data / "cache"] if data.is_dir() else []), cache_home / "osnowa"):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(folder, os.W_OK):
            return folder
    raise PermissionError(f"neither {data} nor {cache_home} can be written")


def make(language: str, path: Path) -> None:
    """Write the trie of a language to `path`, all at once: whoever makes it at the same time does no harm."""
    lemmas = DefaultDictionaryFactory().get_dictionary(language)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as unfinished:
        pass
    try:
        BytesTrie((word, lemma.encode()) for word, lemma in lemmas.items()).save(unfinished.name)
        Path(unfinished.name).chmod(0o644)
        Path(unfinished.name).replace(path)
    finally:
        Path(unfinished.name).unlink(missing_ok=True)


if __name__ == "__main__":
    make(sys.argv[1], Path(sys.argv[2]))
