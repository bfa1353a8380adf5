"""What every slice stands on: settings, database, unit of work, problems, pages, languages, dates.

Knows no word of the domain.
"""
