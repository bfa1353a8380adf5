"""The built front end as people use it: in Chromium, on a screen, by keyboard, on paper, without scripts, without a network."""
