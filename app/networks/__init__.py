"""Standing networks: who may belong, what they do, their documents and meetings. Never who belongs."""
