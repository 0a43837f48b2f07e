"""What all transports share, without I/O; `sync` holds what only urllib3 needs."""
