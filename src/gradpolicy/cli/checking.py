"""One institution checked for the commands, and the refusal where there is nothing to check."""

from __future__ import annotations

from datetime import date

from gradpolicy.cli.inputs import Refused
from gradpolicy.compliance import Facts, Report, check
from gradpolicy.model import Addressee, Notice, Provision

__all__ = ["checked"]


def checked(notice: Notice, facts: Facts, on: date, addressee: Addressee) -> Report:
    """
    How it stands with an institution.

    Raises:
        Refused: when the notice asks nothing of its kind: all of nothing is always met.
    """
    report = check(notice, facts, on=on, addressee=addressee)
    if not len(report):
        asked = {
            n.addressee.slug: n.addressee for _, n in notice.provisions if isinstance(n, Provision)
        }
        raise Refused.of_text(
            f"{notice.slug}对{addressee.zh}没有要求;它要求的是:{'、'.join(a.zh for a in asked.values())}",
            f"{notice.slug} asks nothing of a {addressee.en}; it does of: {', '.join(asked)}",
        )
    return report
