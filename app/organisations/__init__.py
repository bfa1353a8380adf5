"""Organisations and bodies of all three sectors, and the ledger of the roles they took in events and projects."""
