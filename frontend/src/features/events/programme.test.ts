import { describe, expect, test } from "vitest";
import { formOf, programmeOf, type Session } from "./programme";

const session = (position: number, fields: Partial<Session> = {}) => ({ position, title: `S${position}`, title_is: "topic", day: null, starts: null, ends: null, note: null, form: null, ...fields }) as Session;
const at = (position: number, from: string, to: string, day = "2023-11-22") => session(position, { starts: `${day}T${from}`, ends: `${day}T${to}` });
const one = { start: "2023-11-22T09:00", end: "2023-11-22T11:00", precision: "minute" } as const;
const two = { start: "2019-06-11", end: "2019-06-12", precision: "day" } as const;
const titles = (sessions: Session[]) => sessions.map(({ title }) => title);

describe("by the clock", () => {
  test("the agenda of one morning is one day and as long as all its parts, breaks too", () => {
    const { days, minutes } = programmeOf([at(1, "09:00", "09:30"), at(2, "09:30", "10:00"), at(3, "10:00", "10:15"), at(4, "10:15", "10:30"), at(5, "10:30", "11:00")], one);
    expect(days).toHaveLength(1);
    expect(days[0]).toMatchObject({ number: 1, date: "2023-11-22", untimed: [] });
    expect(days[0]?.slots.map(({ minutes: length }) => length)).toEqual([30, 30, 15, 15, 30]);
    expect(minutes).toBe(120);
  });

  test("a gap is not counted", () => {
    expect(programmeOf([at(1, "09:00", "10:00"), at(2, "12:00", "13:00")], one).minutes).toBe(120);
  });

  test("what runs side by side shares a slot and is counted once", () => {
    const { days, minutes } = programmeOf([at(1, "09:00", "10:30"), at(2, "09:30", "11:00"), at(3, "11:00", "11:30")], one);
    expect(days[0]?.slots.map(({ sessions }) => titles(sessions))).toEqual([["S1", "S2"], ["S3"]]);
    expect(minutes).toBe(150);
  });

  test("the order of the clock wins over that of the source", () => {
    expect(programmeOf([at(1, "10:00", "11:00"), at(2, "09:00", "10:00")], one).days[0]?.slots.flatMap(({ sessions }) => titles(sessions))).toEqual(["S2", "S1"]);
  });

  test("one hour unknown, and the whole length is unknown", () => {
    const { days, minutes } = programmeOf([at(1, "09:00", "10:00"), session(2, { day: 1 })], one);
    expect(days).toHaveLength(1);
    expect(titles(days[0]?.untimed ?? [])).toEqual(["S2"]);
    expect(minutes).toBeNull();
  });

  test("days of the clock are numbered from the first day of the event", () => {
    const { days } = programmeOf([at(2, "09:00", "10:00", "2019-06-12"), at(1, "09:00", "10:00", "2019-06-11")], two);
    expect(days.map(({ number, date }) => [number, date])).toEqual([
      [1, "2019-06-11"],
      [2, "2019-06-12"],
    ]);
  });
});

describe("without hours", () => {
  test("the order of the source", () => {
    const { days, minutes } = programmeOf([session(2), session(1)], two);
    expect(days).toEqual([{ number: null, date: null, slots: [], untimed: [expect.objectContaining({ title: "S1" }), expect.objectContaining({ title: "S2" })] }]);
    expect(minutes).toBeNull();
  });

  test("numbered days get their dates from a first day that is known", () => {
    const { days } = programmeOf([session(1, { day: 2 }), session(2, { day: 1 })], two);
    expect(days.map(({ number, date }) => [number, date])).toEqual([
      [1, "2019-06-11"],
      [2, "2019-06-12"],
    ]);
  });

  test.each(["half_month", "month", "conflicting", "unknown"] as const)("and no date from a first day known only as %s", (precision) => {
    expect(programmeOf([session(1, { day: 2 })], { start: null, end: null, precision }).days).toMatchObject([{ number: 2, date: null }]);
  });

  test("what has no day comes after the days", () => {
    const { days } = programmeOf([session(1), session(2, { day: 1 })], two);
    expect(days.map(({ number }) => number)).toEqual([1, null]);
  });

  test("more than nine days stay in order", () => {
    const { days } = programmeOf([session(1, { day: 10 }), session(2, { day: 9 })], { start: null, end: null, precision: "unknown" });
    expect(days.map(({ number }) => number)).toEqual([9, 10]);
  });
});

test("no programme has no days and no length", () => {
  expect(programmeOf([], two)).toEqual({ days: [], minutes: null, notes: [] });
});

test("a note that several sessions share is said once for all", () => {
  expect(programmeOf([session(1, { note: "a" }), session(2, { note: "a" }), session(3, { note: "b" })], two).notes).toEqual(["a"]);
});

test.each([
  ["the form says the kind and more", "topic", "Etyka", "praktyczne warsztaty", "warsztaty", null, "praktyczne warsztaty"],
  ["the form says something else", "topic", "Potrzeby", "diagnoza", "wystąpienie", "wystąpienie", "diagnoza"],
  ["the form is the kind", "topic", "Potrzeby", "Dyskusja", "dyskusja", "dyskusja", null],
  ["there is no form", "topic", "Potrzeby", null, "panel", "panel", null],
  ["the title is the form", "descriptive", "Liczne sesje warsztatowe", "liczne sesje warsztatowe", "warsztaty", null, null],
  ["the title is a form that hides the kind", "descriptive", "Powitalna kawa", "powitalna kawa", "przerwa", "przerwa", null],
] as const)("%s", (_, title_is, title, form, kind, shownKind, shownForm) => {
  expect(formOf({ title, title_is, form }, kind)).toEqual({ kind: shownKind, form: shownForm });
});
