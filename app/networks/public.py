"""What later slices may use of networks."""

from app.networks.schemas import NetworkInput
from app.networks.service import put_network

__all__ = ["NetworkInput", "put_network"]
