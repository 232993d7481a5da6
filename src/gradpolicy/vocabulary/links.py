"""Links: which provisions of the catalogue say what a standard asks that others only name."""

from __future__ import annotations

__all__ = ["LINKS"]

#: By the standard's slug, pairs of a notice's slug and a provision's.
LINKS: dict[str, tuple[tuple[str, str], ...]] = {
    # Where a notice, having named it, goes on to say how much of each it means.
    "four-in-place": (
        ("guangdong-2023", "full-time-teachers-and-staff"),
        ("jiangxi-2024", "careers-office"),
        ("jiangxi-2024", "careers-budget"),
        ("jiangxi-2024", "careers-premises"),
        ("jiangxi-2024", "full-time-staff"),
        ("ministry-2024", "careers-office"),
        ("ministry-2024", "careers-staff"),
    ),
    # Where a notice, having named it, goes on to say how the work is led.
    "top-leader-project": (
        ("guangdong-2023", "top-leader-mechanism"),
        ("jiangxi-2023", "top-leader-mechanism"),
        ("jiangxi-2024", "top-leader-mechanism"),
        ("ministry-2024", "leaders-direct"),
    ),
}
