"""What a person should look at: contradictory, overdue, inferred and missing values.

Each slice writes its own on saving a record.
"""
