"""What uvicorn answers before the application is reached: also a problem, for requests that are not HTTP."""

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.core.problems import PROBLEM_JSON, MalformedRequest, ProblemDetails

_MALFORMED = ProblemDetails(
    type=f"urn:osnowa:problem:{MalformedRequest.code}",
    title=MalformedRequest.title,
    status=MalformedRequest.status,
    detail=MalformedRequest.remedy,
    instance="",
    errors=[],
).model_dump_json()


class ProblemProtocol(HttpToolsProtocol):
    """HTTP as uvicorn speaks it, but with a problem where it would send a line of text."""

    def send_400_response(self, msg: str) -> None:
        """Say what is wrong and how to mend it, and hang up."""
        body = _MALFORMED.encode()
        head = f"HTTP/1.1 400 Bad Request\r\ncontent-type: {PROBLEM_JSON}\r\ncontent-length: {len(body)}\r\n"
        self.transport.write(head.encode() + b"connection: close\r\n\r\n" + body)
        self.transport.close()
