"""What `osnowa check` looks at: one finding for each thing an operator is answerable for, with the remedy.

Knows the machine, the database and what is derived; never shows a password, and changes nothing.
"""
