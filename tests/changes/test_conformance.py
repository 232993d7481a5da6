"""`conform`: what a notice made of the one above it."""

import pytest

from gradpolicy import By, ByReference, Level, Notice, PartialDate
from gradpolicy.changes import Answer, conform
from gradpolicy.logic import Verdict


def answers(local: Notice, superior: Notice, **options: object) -> dict[str, Answer]:
    """What became of each provision, by the slug of the superior's or of its own."""
    found = conform(local, superior, **options).provisions
    return {(each.superior or each.local).slug: each.answer for each in found}


class TestAnswer:
    """What the level below made of a provision, in words."""

    @pytest.mark.parametrize(
        ("answer", "zh"),
        list(
            zip(
                Answer,
                ["承接", "加强", "减弱", "有增有减", "以名称代替", "未提", "不属本级", "自行增加"],
                strict=True,
            )
        ),
    )
    def test_names(self, answer: Answer, zh: str) -> None:
        """Each reads in both languages."""
        assert zh == answer.zh
        assert answer.value.replace("-", " ") == answer.en


class TestConform:
    """A notice held against a superior one."""

    def test_verdicts(self, make: type) -> None:
        """What has a counterpart is carried over, or stronger, weaker, both; the rest is not."""
        superior = make.notice(
            make.measure(
                1,
                make.provision("same", make.quota("a", 5)),
                make.provision("more", make.quota("b", 5)),
                make.provision("less", make.quota("c", 5)),
                make.provision("both", make.quota("d", 5), due=By(PartialDate(2024, 8))),
                make.provision("none", make.done("e", zh="按时上报毕业去向")),
            ),
            level=Level.NATION,
        )
        local = make.notice(
            make.measure(
                1,
                make.provision("own", make.done("f", zh="建立校友联络机制")),
                make.provision("d", make.quota("d", 6), due=By(PartialDate(2024, 9))),
                make.provision("c", make.quota("c", 4)),
                make.provision("b", make.quota("b", 6)),
                make.provision("a", make.quota("a", 5)),
            )
        )

        expected = {
            "same": Answer.CARRIED_OVER,
            "more": Answer.STRENGTHENED,
            "less": Answer.WEAKENED,
            "both": Answer.MIXED,
            "none": Answer.LEFT_OUT,
            "own": Answer.ADDED,
        }
        assert expected == answers(local, superior)
        assert list(expected) == list(answers(local, superior))
        found = conform(local, superior)
        assert [1, 1, 1, 1, 0, 1, 0, 1] == list(found.counts.values())
        assert Verdict.STRENGTHENED is found.provisions[1].comparison.verdict
        assert found.provisions[-1].local_place.index == 0

    def test_cohorts(self, make: type) -> None:
        """Dates are compared from class to class."""
        superior, local = (
            make.notice(
                make.measure(
                    1, make.provision("a", make.quota("a", 5), due=By(PartialDate(year, 8)))
                ),
                cohort=year,
            )
            for year in (2023, 2024)
        )

        assert {"a": Answer.CARRIED_OVER} == answers(local, superior)
        assert 1 == conform(local, superior).years

    @pytest.mark.parametrize(
        ("level", "expected"),
        [
            (Level.PROVINCE, [Answer.OUT_OF_SCOPE, Answer.OUT_OF_SCOPE, Answer.LEFT_OUT]),
            (Level.NATION, [Answer.OUT_OF_SCOPE, Answer.LEFT_OUT, Answer.LEFT_OUT]),
            (Level.CITY, [Answer.OUT_OF_SCOPE, Answer.OUT_OF_SCOPE, Answer.LEFT_OUT]),
        ],
    )
    def test_scope(self, make: type, level: Level, expected: list[Answer]) -> None:
        """What binds an authority of its own level or above is not for it to carry over."""
        superior = make.notice(
            make.measure(
                1,
                *(
                    make.provision(each.slug, make.quota(each.slug, 5), addressee=each)
                    for each in (make.ministry, make.bureau, make.school)
                ),
            )
        )
        local = make.notice(make.measure(1, make.provision("own", make.done("own"))), level=level)

        found = answers(local, superior)

        assert Answer.ADDED is found.pop("own")
        assert expected == list(found.values())

    def test_by_reference(self, make: type) -> None:
        """What it only asks by a name is answered by that name, where the name is linked."""
        standard = make.standard("four-in-place")
        superior = make.notice(
            make.measure(
                1,
                make.provision("office", make.quota("offices", 1)),
                make.provision("budget", make.quota("budgets", 1)),
            ),
            slug="superior",
        )
        local = make.notice(make.measure(1, make.provision("named", ByReference(standard))))
        links = {"four-in-place": [("superior", "office"), ("another", "budget")]}

        found = {
            (each.superior or each.local).slug: each
            for each in conform(local, superior, links=links).provisions
        }

        assert Answer.BY_REFERENCE is found["office"].answer
        assert standard is found["office"].standard
        assert found["named"].local_place == found["office"].local_place
        assert Answer.LEFT_OUT is found["budget"].answer
        assert Answer.LEFT_OUT is answers(local, superior, links={})["office"]
        assert Answer.LEFT_OUT is answers(local, superior)["office"]

    def test_outdated(self, make: type) -> None:
        """A name that the superior has replaced is out of date, wherever it still stands."""
        old = make.standard("two-hundreds")
        new, other = make.standard("three-hundreds", replaces=old), make.standard("other")
        unrelated = make.standard("newer", replaces=make.standard("never-named"))
        superior = make.notice(
            make.measure(1, make.provision("new", ByReference(new))),
            make.measure(2, make.provision("other", ByReference(other))),
            make.measure(3, make.provision("unrelated", ByReference(unrelated))),
        )
        local = make.notice(
            make.measure(
                1,
                make.grant("grant", make.effect("subsidy")),
                make.provision("plain", make.done("report")),
                make.provision("old", ByReference(old)),
                make.provision("again", ByReference(old), when=make.done("large")),
            )
        )

        (found,) = conform(local, superior).outdated

        assert (old, new) == (found.standard, found.replacement)
        assert (1, 2) == (found.local_place.measure, found.local_place.index)
        assert 1 == found.superior_place.measure

    def test_reads(self, make: type) -> None:
        """It says which notice is held against which, and holds the measures of both."""
        superior = make.notice(make.measure(1, make.provision("a", make.done("a"))), slug="above")
        local = make.notice(make.measure(1, make.provision("b", make.done("b"))), slug="below")

        found = conform(local, superior)

        assert "<Conformance of below to above>" == repr(found)
        assert (superior.measures, local.measures) == (
            found.superior_measures,
            found.local_measures,
        )
        assert (superior.title, local.title) == (found.superior_title, found.local_title)
