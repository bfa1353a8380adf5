"""Persons named in the record. In public: the name and the role at an event or in a project, nothing more."""
