"""Notices on the employment of graduates in China, as typed values."""
