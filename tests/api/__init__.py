"""Tests of the API as a whole: generated from the OpenAPI document, so that no operation is forgotten."""
