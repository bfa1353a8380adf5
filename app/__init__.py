"""Osnowa: the open record of the cooperation networks of Poland's third sector.

Each package is a room of the house (see `decisions/0001-rooms.md`); imports go one way only, from `cli` and `main`
down to `core`.
"""
