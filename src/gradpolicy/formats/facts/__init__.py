"""Facts from files."""
