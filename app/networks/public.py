"""What later slices may use of networks."""

from app.networks.schemas import NetworkInput
from app.networks.service import NETWORKS, get_network, put_network

__all__ = ["NETWORKS", "NetworkInput", "get_network", "put_network"]
