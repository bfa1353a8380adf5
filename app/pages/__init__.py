"""The pages people see: the built front end, with each page's title, description and main text written into it.

Clients without scripts, link previews and search engines read that text; the front end replaces it.
"""
