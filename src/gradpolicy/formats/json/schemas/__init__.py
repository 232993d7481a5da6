"""JSON Schemas (2020-12) of what this library writes, or reads, as JSON: one file a format."""

from __future__ import annotations

import importlib.resources
import json

__all__ = ["facts_schema", "report_schema"]


def facts_schema() -> dict[str, object]:
    """
    The JSON Schema of facts, ``gradpolicy.facts/1``, for editors and forms that make them.

    What it lets pass may still be refused, for it knows no metrics: neither their names nor
    what values they take.

    >>> facts_schema()["$id"]
    'urn:gradpolicy:facts:1'
    """
    return _schema("facts-1")


def report_schema() -> dict[str, object]:
    """
    The JSON Schema of a report, ``gradpolicy.report/1``: of what `report_to_json` writes.

    >>> report_schema()["$id"]
    'urn:gradpolicy:report:1'
    """
    return _schema("report-1")


def _schema(name: str) -> dict[str, object]:
    file = importlib.resources.files(__name__) / f"{name}.schema.json"
    schema: dict[str, object] = json.loads(file.read_bytes())
    return schema
