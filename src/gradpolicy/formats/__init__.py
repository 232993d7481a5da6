"""Formats: one module each."""
