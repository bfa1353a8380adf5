"""The programme of an event: its sessions, with times where they are known."""
