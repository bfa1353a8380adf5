"""The built front end as people use it: on a screen, by keyboard, on paper, without scripts, without a network."""
