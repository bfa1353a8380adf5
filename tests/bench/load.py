"""The load: a process of its own that keeps some connections busy and says how long every answer took.

It reads an order as a line of JSON from standard input and answers with a line, until the input ends. The client is
our own, because a ready-made one costs more than the server that it measures.
"""

import asyncio
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from itertools import cycle, islice
from time import perf_counter
from typing import Any

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Order:
    """Ask `paths` in turn over `connections` for `seconds`, with headers besides `Host`; `skip` so many at first."""

    port: int
    paths: Sequence[str]
    seconds: float
    connections: int = 4
    headers: dict[str, str] = field(default_factory=dict)
    skip: int = 0


@dataclass(frozen=True)
class Window:
    """What came of an order: `latencies` in milliseconds, `sizes` of the bodies, how often each status came."""

    requests: int
    seconds: float
    p50: float
    p99: float
    body_bytes: int
    statuses: dict[str, int]


class Load:
    """The process, as a context; one order at a time."""

    def __enter__(self) -> "Load":
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.load"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def run(self, order: Order) -> Window:
        """Carry out an order. Raises RuntimeError when the server hangs up."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(asdict(order)) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or '{"error": "the load process has ended"}')
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return Window(**answer)


class _Client(asyncio.Protocol):
    """One connection: sends one request at least, and another whenever the answer to the last one is complete."""

    def __init__(self, requests: Iterator[bytes], until: float) -> None:
        self.latencies: list[float] = []
        self.body_bytes = 0
        self.statuses: Counter[str] = Counter()
        self.done = asyncio.get_running_loop().create_future()
        self._requests, self._until = requests, until
        self._received, self._missing = b"", 0

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._ask()

    def data_received(self, data: bytes) -> None:
        if self._missing:
            self._missing -= len(data)
        else:
            self._received += data
            head, end, body = self._received.partition(b"\r\n\r\n")
            if not end:
                return
            self._received = b""
            self.statuses[head[9:12].decode()] += 1
            size = _length(head)
            self.body_bytes += size
            self._missing = size - len(body)
        if self._missing == 0:
            self.latencies.append(perf_counter() - self._sent)
            if perf_counter() < self._until:
                self._ask()
            else:
                self._stop()

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(error or ConnectionResetError("the server hung up"))

    def _ask(self) -> None:
        self._transport.write(next(self._requests))
        self._sent = perf_counter()

    def _stop(self) -> None:
        self.done.set_result(None)
        self._transport.close()


def _length(head: bytes) -> int:
    """Bytes of the body; every answer of ours that has one says how long it is."""
    _, found, rest = head.lower().partition(b"\r\ncontent-length:")
    return int(rest.partition(b"\r\n")[0]) if found and head[9:12] != b"304" else 0


async def _run(order: Order) -> Window:
    lines = "".join(f"{name}: {value}\r\n" for name, value in order.headers.items())
    requests = [f"GET {path} HTTP/1.1\r\nHost: {HOST}:{order.port}\r\n{lines}\r\n".encode() for path in order.paths]
    in_turn = islice(cycle(requests), order.skip % len(requests), None)
    started, loop = perf_counter(), asyncio.get_running_loop()
    clients = []
    for _ in range(order.connections):
        client = _Client(in_turn, started + order.seconds)
        await loop.create_connection(lambda client=client: client, HOST, order.port)  # type: ignore[misc]
        clients.append(client)
    await asyncio.gather(*(client.done for client in clients))
    latencies = sorted(latency * 1000 for client in clients for latency in client.latencies)
    statuses = sum((client.statuses for client in clients), Counter[str]())
    return Window(
        requests=len(latencies),
        seconds=perf_counter() - started,
        p50=latencies[len(latencies) // 2],
        p99=latencies[len(latencies) * 99 // 100],
        body_bytes=sum(client.body_bytes for client in clients),
        statuses=dict(statuses),
    )


def _main() -> None:
    with suppress(ImportError):
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    for line in sys.stdin:
        try:
            answer = asdict(asyncio.run(_run(Order(**json.loads(line)))))
        except OSError as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    _main()
