"""Benchmarks: what this package costs, as ratios to the bare tools below it. `python -m bench`."""
