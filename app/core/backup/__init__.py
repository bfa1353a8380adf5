"""Backup and restore: one file for both databases, made in one snapshot and loaded in one transaction.

The file is a zip with a JSON-lines file for each table and a manifest. Equal content gives equal bytes, whichever
database it came from. Knows tables only as the database describes them, so an older schema can be kept and read too.
"""
