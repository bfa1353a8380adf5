"""The doubts an event raises about itself: a planned day that has passed, contradictory dates, missing files."""

from app.core.reviews.schemas import Doubt
from app.core.reviews.service import inferred_doubts
from app.events.schemas import EventInput

UNFINISHED = frozenset({"planned", "confirmed"})


def event_doubts(data: EventInput) -> list[Doubt]:
    """Every doubt about an event: those stated with it, those its values raise, and one for each inferred value."""
    doubts = list(data.doubts)
    last_day = data.dates.latest()
    if data.status in UNFINISHED and last_day:
        doubts.append(
            Doubt(
                kind="overdue",
                pointer="/status",
                decision=True,
                due_after=last_day,
                text={
                    "pl": "Wydarzenie było planowane, a jego termin minął. Nie wiemy, czy się odbyło.",
                    "en": "The event was planned and its date has passed. We do not know whether it took place.",
                    "uk": "Подію було заплановано, і її час минув. Ми не знаємо, чи вона відбулася.",
                },
            )
        )
    if data.dates.precision == "conflicting":
        doubts.append(
            Doubt(
                kind="conflicting",
                pointer="/dates",
                decision=True,
                text={
                    "pl": "Źródło podaje sprzeczne daty. Podajemy każde odczytanie; żadne nie jest potwierdzone.",
                    "en": "The source gives contradictory dates. Every reading is shown; none is confirmed.",
                    "uk": "Джерело подає суперечливі дати. Показано кожне прочитання; жодне не підтверджене.",
                },
            )
        )
    doubts += [
        Doubt(
            kind="missing",
            pointer=f"/attachments/{position}",
            text={
                "pl": f"Załącznik „{attachment.title.get('pl') or title}” był zapowiedziany, ale odnośnik zaginął.",
                "en": f"The attachment “{attachment.title.get('en') or title}” was announced, but its link is lost.",
                "uk": f"Додаток «{attachment.title.get('uk') or title}» було згадано, але посилання втрачено.",
            },
        )
        for position, attachment in enumerate(data.attachments)
        if not attachment.url
        for title in [next(iter(attachment.title.values()))]
    ]
    return doubts + inferred_doubts(data.provenance)
