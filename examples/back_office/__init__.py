"""Jobs of a shop's back office, for the command line."""
