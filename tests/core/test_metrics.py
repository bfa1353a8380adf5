"""Metrics and traces: what they tell, and to whom."""

import gzip
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from httpx2 import Response
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient

from app.core.telemetry import TelemetryMissing, telemetry
from tests.support.house import House, open_house
from tests.support.openapi import PROBLEM_JSON
from tests.support.server import ENVIRONMENT, served


def _metrics(house: House, address: str = "127.0.0.1", **headers: str) -> Response:
    client = TestClient(house.app, client=(address, 4000))
    client.portal = house.client.portal
    return client.get("/metrics", headers=headers)


def _samples(response: Response) -> dict[tuple[str, str, str], float]:
    assert response.status_code == 200, response.text
    samples = [sample for family in text_string_to_metric_families(response.text) for sample in family.samples]
    return {
        (s.name, s.labels.get("operation", ""), s.labels.get("cached") or s.labels.get("le", "")): s.value
        for s in samples
    }


def test_requests_are_counted_by_operation_also_those_out_of_the_cache(fresh: str) -> None:
    with open_house(fresh) as house:
        for _ in range(3):
            house.client.get("/api/v1/events")
        house.client.get("/api/v1/events/nothing-like-it")
        found = _samples(_metrics(house))
    assert found["osnowa_requests_total", "events:list_events", "no"] == 1
    assert found["osnowa_requests_total", "events:list_events", "yes"] == 2
    assert found["osnowa_requests_total", "events:get_event", "no"] == 1
    assert found["osnowa_request_duration_seconds_bucket", "events:list_events", "+Inf"] == 1
    assert found["osnowa_cache_misses_total", "", ""] == 2
    assert found["osnowa_cache_bytes", "", ""] > 0
    assert {"osnowa_build_info", "osnowa_database_connections_idle", "osnowa_records_waiting"} <= {
        name for name, _, _ in found
    }


def test_addresses_that_clients_make_up_are_not_told_apart(fresh: str) -> None:
    with open_house(fresh) as house:
        for number in range(20):
            house.client.get(f"/api/v1/made-up-{number}")
        assert "made-up" not in _metrics(house).text


@pytest.mark.parametrize(
    ("token", "address", "headers", "status"),
    [
        ("", "127.0.0.1", {}, 200),
        ("", "203.0.113.9", {}, 403),
        ("", "127.0.0.1", {"X-Forwarded-For": "203.0.113.9"}, 403),
        ("s3cret", "127.0.0.1", {}, 403),
        ("s3cret", "127.0.0.1", {"Authorization": "Bearer other"}, 403),
        ("s3cret", "203.0.113.9", {"Authorization": "Bearer s3cret"}, 200),
    ],
)
def test_only_some_may_read_them(fresh: str, token: str, address: str, headers: dict[str, str], status: int) -> None:
    with open_house(fresh, metrics_token=token) as house:
        response = _metrics(house, address, **headers)
        assert response.status_code == status
        assert status == 200 or response.headers["Content-Type"] == PROBLEM_JSON


@pytest.fixture
def receiver() -> Iterator[tuple[str, list[ExportTraceServiceRequest], threading.Event]]:
    """A receiver of traces on this machine: its address, what it got, and that it got something."""
    got: list[ExportTraceServiceRequest] = []
    arrived = threading.Event()

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers.get("Content-Encoding") == "gzip":
                body = gzip.decompress(body)
            got.append(ExportTraceServiceRequest.FromString(body))
            self.send_response(200)
            self.end_headers()
            arrived.set()

        def log_message(self, *arguments: Any) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", got, arrived
        server.shutdown()
        thread.join()


def test_traces_go_where_the_environment_says_and_name_the_request(
    tmp_path: Path,
    receiver: tuple[str, list[ExportTraceServiceRequest], threading.Event],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address, got, arrived = receiver
    monkeypatch.setitem(ENVIRONMENT, "OTEL_EXPORTER_OTLP_ENDPOINT", address)
    monkeypatch.setitem(ENVIRONMENT, "OTEL_BSP_SCHEDULE_DELAY", "100")
    with served(data_dir=tmp_path, log_level="error") as (client, _):
        asked = client.get("/api/v1/people?name=Kowalska", headers={"X-Request-Id": "traced-7"})
        assert asked.status_code in {200, 422}
        assert arrived.wait(20)
        for _ in range(50):
            spans = [s for e in got for r in e.resource_spans for scope in r.scope_spans for s in scope.spans]
            named = [s for s in spans if "traced-7" in str(s.attributes)]
            if named:
                break
            arrived.clear()
            arrived.wait(1)
    assert "GET /api/v1/people" in {span.name for span in named}
    assert "Kowalska" not in str(spans)


def test_traces_without_their_packages_are_a_clear_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4318")
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http", None)
    with pytest.raises(TelemetryMissing, match=r"pip install 'osnowa\[telemetry\]'"):
        telemetry()


def test_no_traces_unless_asked_for() -> None:
    code = "import sys, app.main; app.main.create_app(); print('opentelemetry.sdk' in sys.modules)"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OTEL_")}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert json.loads(run.stdout.lower()) is False
