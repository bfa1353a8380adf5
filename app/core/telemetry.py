"""Traces, sent where the standard variables of OpenTelemetry say; FastAPI makes the spans, we name the request in them.

Answers out of the read cache have a span too, without an operation inside.
"""

import os

from fastapi.telemetry import TelemetryConfig
from starlette.types import Scope

_ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
_OFF: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False, "auto_configure": False}


class TelemetryMissing(Exception):
    """Traces are asked for, but what sends them is not installed."""


def telemetry() -> TelemetryConfig:
    """What FastAPI is told: traces when an endpoint is named, else nothing. Raises TelemetryMissing."""
    named = next((name for name in _ENDPOINTS if os.environ.get(name)), None)
    if named is None:
        return _OFF
    try:
        import opentelemetry.exporter.otlp.proto.http
        import opentelemetry.sdk.trace  # noqa: F401
    except ImportError as error:
        raise TelemetryMissing(
            f"{named} is set, but traces need more packages. Type: pip install 'osnowa[telemetry]', or unset {named}."
        ) from error
    os.environ.setdefault("OTEL_SERVICE_NAME", "osnowa")
    return {**_OFF, "tracing": True, "auto_configure": True}


def name_request(scope: Scope, request_id: bytes) -> None:
    """Write the request's id into its span, and what was asked out of it: it may be a name."""
    span = getattr(scope.get("fastapi.telemetry"), "span", None)
    if span is not None:
        span.set_attribute("osnowa.request_id", request_id.decode())
        if scope["query_string"]:
            span.set_attribute("url.query", "REDACTED")
