"""Small programs that use the SDK as a shop would. Each folder stands on its own; see README.md."""
