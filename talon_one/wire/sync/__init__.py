"""The transport on urllib3: connections that keep deadlines, and answers read by the letter."""
