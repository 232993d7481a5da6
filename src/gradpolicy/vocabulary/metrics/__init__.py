"""Metrics: what is counted, measured or ticked, one module a field of work."""
