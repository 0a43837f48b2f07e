"""The sandbox's page in a browser: what it is told, and the files that it is made of."""
