"""Programmes: named campaigns, projects, events and platforms."""

from gradpolicy.model import Programme, Text
