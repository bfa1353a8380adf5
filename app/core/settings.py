"""Settings of one running copy, read from `OSNOWA_*` variables."""

from ipaddress import ip_network
from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Where this copy listens, keeps its data and speaks from."""

    model_config = SettingsConfigDict(env_prefix="OSNOWA_", extra="ignore")

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    data_dir: Path = Path("data")
    database_url: str | None = None
    public_url: str | None = Field(
        default=None, description="Address people reach this copy at, used in links; the request's own by default."
    )
    frontend_dir: Path = Path(__file__).resolve().parents[2] / "frontend" / "dist"
    operator: str = Field(default="", description="Who runs this copy, as the declaration of accessibility names it.")
    published: str = Field(default="", description="Day this copy was published, for the same declaration.")
    accessibility_person: str = Field(default="", description="Who answers for accessibility.")
    accessibility_email: str = ""
    accessibility_phone: str = ""
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    request_threads: int = Field(default=8, ge=1, le=64, description="Requests that may use the database at one time.")
    refresh: bool = Field(
        default=True, description="Keep ready answers fresh in the server; false where `osnowa worker` does it."
    )
    cache_megabytes: int = Field(default=16, ge=0, le=4096, description="Memory for answers to anonymous reads.")
    waiting_requests: int = Field(
        default=100,
        ge=0,
        le=10_000,
        description="Requests that may wait for the database; others are told to try again.",
    )
    requests_per_minute: int = Field(
        default=3000, ge=0, description="Requests that one address may send in a minute, without limit if 0."
    )
    trusted_proxies: str = Field(
        default="", description="Addresses or networks, with commas, of proxies that say for whom they ask."
    )
    forwarded_header: Literal["x-forwarded-for", "forwarded"] = Field(
        default="x-forwarded-for", description="The header in which they say it; they must overwrite or extend it."
    )
    metrics_token: str = Field(
        default="", description="Who knows it may read /metrics; without one, only this machine itself."
    )
    drain_seconds: float = Field(
        default=0, ge=0, le=300, description="Seconds between not being ready and stopping, so that a balancer sees it."
    )

    @field_validator("trusted_proxies")
    @classmethod
    def _are_networks(cls, value: str) -> str:
        for network in _listed(value):
            ip_network(network)
        return value

    @property
    def proxies(self) -> list[str]:
        """Each of the trusted proxies."""
        return _listed(self.trusted_proxies)

    @property
    def database(self) -> str:
        """SQLAlchemy address of the database: `database_url`, or an SQLite file in `data_dir`."""
        return self.database_url or f"sqlite:///{self.data_dir / 'osnowa.sqlite'}"


def _listed(value: str) -> list[str]:
    return [part for part in (part.strip() for part in value.split(",")) if part]
