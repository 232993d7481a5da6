"""The commands: a module each, called like it, that holds it as `command`."""
