"""The sentences of the checks, in the languages of operators."""

from typing import NamedTuple

from app.core.i18n import Language


class Sentence(NamedTuple):
    """What was found, and what to do about it."""

    said: dict[Language, str]
    remedy: dict[Language, str] | None = None


def _in(pl: str, en: str, uk: str) -> dict[Language, str]:
    return {"pl": pl, "en": en, "uk": uk}


LEVELS = {
    "fine": _in("dobrze", "fine", "добре"),
    "note": _in("uwaga", "note", "увага"),
    "problem": _in("problem", "problem", "проблема"),
}

SUMMARY = {
    True: _in("Wszystko działa.", "All is well.", "Усе працює."),
    False: _in("Coś wymaga naprawy.", "Something needs mending.", "Щось потребує виправлення."),
}

CHECKS = {
    "settings": _in("ustawienia", "settings", "налаштування"),
    "folder": _in("folder danych", "data folder", "тека даних"),
    "database": _in("baza danych", "database", "база даних"),
    "schema": _in("schemat", "schema", "схема"),
    "integrity": _in("spójność", "integrity", "цілісність"),
    "ready": _in("gotowe odpowiedzi", "ready answers", "готові відповіді"),
    "search": _in("wyszukiwarka", "search", "пошук"),
    "mail": _in("poczta", "mail", "пошта"),
    "disk": _in("miejsce na dysku", "disk space", "місце на диску"),
    "clock": _in("zegar", "clock", "годинник"),
}

_MIGRATE = _in("Wpisz: osnowa migrate", "Type: osnowa migrate", "Введіть: osnowa migrate")

SENTENCES: dict[str, Sentence] = {
    "settings_understood": Sentence(
        _in("Wszystkie są zrozumiałe.", "All of them are understood.", "Усі зрозумілі."),
    ),
    "setting_refused": Sentence(
        _in(
            "{name} ma złą wartość: {reason}.",
            "{name} has a wrong value: {reason}.",
            "{name} має хибне значення: {reason}.",
        ),
        _in(
            "Popraw zmienną środowiska {name}.",
            "Mend the environment variable {name}.",
            "Виправте змінну середовища {name}.",
        ),
    ),
    "setting_unknown": Sentence(
        _in("Nie ma ustawienia {name}.", "There is no setting {name}.", "Немає налаштування {name}."),
        _in("Czy miało być {nearest}?", "Was it meant to be {nearest}?", "Чи мало бути {nearest}?"),
    ),
    "folder_writable": Sentence(
        _in("W {path} można pisać.", "{path} can be written to.", "У {path} можна писати."),
    ),
    "folder_missing": Sentence(
        _in("Folderu {path} jeszcze nie ma.", "The folder {path} is not there yet.", "Теки {path} ще немає."),
        _in(
            "osnowa migrate go utworzy; inny wskazuje OSNOWA_DATA_DIR.",
            "osnowa migrate makes it; OSNOWA_DATA_DIR names another.",
            "osnowa migrate її створить; іншу вказує OSNOWA_DATA_DIR.",
        ),
    ),
    "folder_read_only": Sentence(
        _in(
            "W {path} nie można pisać: {reason}.",
            "{path} cannot be written to: {reason}.",
            "У {path} не можна писати: {reason}.",
        ),
        _in(
            "Daj użytkownikowi {user} prawo zapisu albo wskaż inny folder w OSNOWA_DATA_DIR.",
            "Let the user {user} write there, or name another folder in OSNOWA_DATA_DIR.",
            "Дайте користувачеві {user} право запису або вкажіть іншу теку в OSNOWA_DATA_DIR.",
        ),
    ),
    "database_answers": Sentence(
        _in("{where} odpowiada.", "{where} answers.", "{where} відповідає."),
    ),
    "database_missing": Sentence(
        _in("Bazy {where} jeszcze nie ma.", "There is no database at {where} yet.", "Бази {where} ще немає."), _MIGRATE
    ),
    "database_away": Sentence(
        _in(
            "{where} nie odpowiada: {reason}.", "{where} does not answer: {reason}.", "{where} не відповідає: {reason}."
        ),
        _in(
            "Sprawdź, czy baza działa, i adres w OSNOWA_DATABASE_URL.",
            "See that the database runs, and the address in OSNOWA_DATABASE_URL.",
            "Перевірте, чи база працює, та адресу в OSNOWA_DATABASE_URL.",
        ),
    ),
    "schema_current": Sentence(
        _in("Najnowszy ({revision}).", "The newest ({revision}).", "Найновіша ({revision})."),
    ),
    "schema_missing": Sentence(_in("Baza jest pusta.", "The database is empty.", "База порожня."), _MIGRATE),
    "schema_behind": Sentence(
        _in(
            "Brakuje migracji: {count} (baza: {revision}).",
            "Migrations behind: {count} (the database is at {revision}).",
            "Бракує міграцій: {count} (база: {revision}).",
        ),
        _in(
            "Zrób kopię (osnowa backup PLIK), potem: osnowa migrate",
            "Make a backup (osnowa backup FILE), then: osnowa migrate",
            "Зробіть копію (osnowa backup ФАЙЛ), потім: osnowa migrate",
        ),
    ),
    "schema_unknown": Sentence(
        _in(
            "Wersji {revision} ten program nie zna; bazę zmienił nowszy.",
            "This program does not know version {revision}; a newer one changed the database.",
            "Версії {revision} ця програма не знає; базу змінила новіша.",
        ),
        _in("Zainstaluj nowszą Osnowę.", "Install the newer Osnowa.", "Встановіть новішу Osnowa."),
    ),
    "integrity_whole": Sentence(_in("Dane są całe.", "The data are whole.", "Дані цілі.")),
    "integrity_broken": Sentence(
        _in("Dane są uszkodzone: {reason}.", "The data are damaged: {reason}.", "Дані пошкоджено: {reason}."),
        _in(
            "Zatrzymaj serwer, zachowaj kopię plików bazy i odtwórz ostatnią kopię: osnowa restore PLIK",
            "Stop the server, keep a copy of the database's files and restore the last backup: osnowa restore FILE",
            "Зупиніть сервер, збережіть копію файлів бази та відновіть останню копію: osnowa restore ФАЙЛ",
        ),
    ),
    "ready_complete": Sentence(_in("Wszystkie są świeże.", "All of them are fresh.", "Усі свіжі.")),
    "ready_waiting": Sentence(
        _in(
            "Czeka na odświeżenie: {count}. Do tego czasu strony powstają na bieżąco, wolniej.",
            "Waiting to be made: {count}. Until then pages are rendered as they stand, more slowly.",
            "Чекає на оновлення: {count}. До того часу сторінки створюються на ходу, повільніше.",
        ),
        _in(
            "Robi to działający serwer albo osnowa worker; od razu: osnowa reindex",
            "A running server does it, or osnowa worker; at once: osnowa reindex",
            "Це робить запущений сервер або osnowa worker; негайно: osnowa reindex",
        ),
    ),
    "search_complete": Sentence(
        _in("Znajduje wszystko, co jest publiczne.", "Finds all that is public.", "Знаходить усе, що є публічним."),
    ),
    "search_waiting": Sentence(
        _in(
            "Do zindeksowania: {count}. Do tego czasu wyszukiwarka tego nie znajdzie.",
            "Waiting for the index: {count}. Until then search does not find it.",
            "Чекає на індексацію: {count}. До того часу пошук цього не знайде.",
        ),
        _in(
            "Robi to działający serwer albo osnowa worker; od razu: osnowa migrate, potem osnowa reindex",
            "A running server does it, or osnowa worker; at once: osnowa migrate, then osnowa reindex",
            "Це робить запущений сервер або osnowa worker; негайно: osnowa migrate, потім osnowa reindex",
        ),
    ),
    "mail_none": Sentence(
        _in(
            "Nie jest ustawiona. Ta wersja nie wysyła poczty, więc niczego nie brakuje.",
            "Not configured. This version sends no mail, so nothing is missing.",
            "Не налаштовано. Ця версія не надсилає пошти, тож нічого не бракує.",
        ),
    ),
    "disk_enough": Sentence(_in("Wolne: {free} MB.", "Free: {free} MB.", "Вільно: {free} МБ.")),
    "disk_short": Sentence(
        _in(
            "Zostało tylko {free} MB w {path}.",
            "Only {free} MB are left at {path}.",
            "Залишилося лише {free} МБ у {path}.",
        ),
        _in(
            "Zwolnij miejsce; gdy się skończy, zapisy będą odrzucane, odczyty nie.",
            "Make room; once it is full, writes are refused, reads are not.",
            "Звільніть місце; коли воно скінчиться, записи відхилятимуться, читання ні.",
        ),
    ),
    "clock_right": Sentence(
        _in("{now}, dane stref czasu są.", "{now}, time zones are known.", "{now}, дані часових поясів є."),
    ),
    "clock_zones_missing": Sentence(
        _in(
            "Brak danych strefy Europe/Warsaw.",
            "The zone Europe/Warsaw is not known.",
            "Немає даних поясу Europe/Warsaw.",
        ),
        _in("Zainstaluj pakiet tzdata.", "Install the package tzdata.", "Встановіть пакет tzdata."),
    ),
    "clock_behind": Sentence(
        _in(
            "Jest {now}, a najnowsza zmiana w bazie ma datę {newest}.",
            "It is {now}, but the newest change in the database is of {newest}.",
            "Зараз {now}, а найновіша зміна в базі має дату {newest}.",
        ),
        _in(
            "Ustaw zegar komputera (NTP).",
            "Set the clock of the machine (NTP).",
            "Налаштуйте годинник комп'ютера (NTP).",
        ),
    ),
}
