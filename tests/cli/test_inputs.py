"""What the commands are given, put together by institution."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

import gradpolicy as gp
from gradpolicy.cli.inputs import Refused, addressee_of, merged, the_one
from gradpolicy.compliance import Fact, Facts, Origin
from gradpolicy.formats.facts.slips import InvalidFacts
from gradpolicy.model import Metric
from gradpolicy.vocabulary import terms
from gradpolicy.vocabulary.addressees import UNIVERSITY, VOCATIONAL_COLLEGE

NOTICE = gp.notices.load("jiangxi-2024")


def fact(slug: str, value: object, file: str = "a.xlsx", cell: str = "E7") -> Fact:
    """A fact with the cell it was read from."""
    return Fact(terms(Metric)[slug], value, origin=Origin(file, "填报数据", cell))


STUDENTS = fact("graduating-students", 12_600)
STAFF = fact("full-time-careers-staff", 26, "b.xlsx")
AVERAGE = fact("provincial-placement-rate-last-year", Decimal("0.85"), "c.xlsx")


class TestMerged:
    """Facts of several files, by institution."""

    def test_two_files_on_one_institution(self) -> None:
        """What two files say of one institution is one institution's facts."""
        (facts,) = merged(
            [
                Facts((STUDENTS,), entity="江南大学"),
                Facts((STAFF,), context=(AVERAGE,), entity="江南大学"),
            ]
        )
        assert facts == Facts((STUDENTS, STAFF), context=(AVERAGE,), entity="江南大学")

    def test_institutions_stay_apart(self) -> None:
        """Each institution has its own facts, in the order in which they came."""
        first, second = Facts((STUDENTS,), entity="乙校"), Facts((STUDENTS,), entity="甲校")
        assert merged([first, second]) == (first, second)

    @pytest.mark.parametrize(
        "value", [Decimal("0.85"), Decimal("0.850"), Fraction(17, 20)], ids=repr
    )
    def test_the_same_said_twice(self, value) -> None:
        """What is given twice with the same value is kept once, as it was given first."""
        again = fact("provincial-placement-rate-last-year", value, "d.xlsx")
        parts = [Facts(context=(each,), entity="甲") for each in (AVERAGE, again)]
        assert merged(parts) == (parts[0],)

    def test_given_twice(self) -> None:
        """Two values for one fact are refused, with both places."""
        other = fact("graduating-students", 12_500, "b.xlsx", "E9")
        with pytest.raises(InvalidFacts) as refused:
            merged([Facts((STUDENTS,), entity="甲"), Facts((other,), entity="甲")])
        assert str(refused.value) == (
            "b.xlsx 填报数据!E9: graduating students: "
            "12,500 people here, but 12,600 people in a.xlsx 填报数据!E7"
        )

    def test_every_clash(self) -> None:
        """Every fact that is given twice is named, not only the first."""
        others = (fact("graduating-students", 1), fact("full-time-careers-staff", 1))
        with pytest.raises(InvalidFacts) as refused:
            merged([Facts((STUDENTS, STAFF), entity="甲"), Facts(others, entity="甲")])
        assert len(refused.value.slips) == 2

    def test_yes_is_not_one(self) -> None:
        """Yes on a day and a plain yes are two answers."""
        yes = fact("employment-home-built", True)
        on_a_day = fact("employment-home-built", date(2024, 6, 1))
        with pytest.raises(InvalidFacts):
            merged([Facts((yes,)), Facts((on_a_day,))])

    def test_no_name_at_all(self) -> None:
        """Files that name nobody are about one institution, which may be given a name."""
        parts = [Facts((STUDENTS,)), Facts((STAFF,))]
        assert merged(parts) == (Facts((STUDENTS, STAFF)),)
        assert merged(parts, "江南大学") == (Facts((STUDENTS, STAFF), entity="江南大学"),)

    def test_a_nameless_file_beside_one_name(self) -> None:
        """A file that names nobody is about the only institution there is."""
        (facts,) = merged([Facts((STAFF,)), Facts((STUDENTS,), entity="甲")])
        assert facts == Facts((STUDENTS, STAFF), entity="甲")

    def test_context_for_all(self) -> None:
        """The provincial average in a file of its own is known of every institution."""
        parts = [Facts((STUDENTS,), entity=name) for name in "甲乙"]
        found = merged([*parts, Facts(context=(AVERAGE,))])
        assert found == tuple(
            Facts((STUDENTS,), context=(AVERAGE,), entity=name) for name in "甲乙"
        )

    def test_a_nameless_fact_beside_several_names(self) -> None:
        """Whose it is must be said, where it could be anybody's."""
        parts = [Facts((STUDENTS,), entity=name) for name in "甲乙"]
        with pytest.raises(Refused, match=r"b\.xlsx .*does not say of which institution"):
            merged([*parts, Facts((STAFF,))])

    def test_one_of_them(self) -> None:
        """One institution of several is taken by its name."""
        parts = [Facts((STUDENTS,), entity=name) for name in ("江南大学", "江北大学")]
        assert merged(parts, "江北大学") == (parts[1],)

    def test_none_of_that_name(self) -> None:
        """A name that is not there is refused with the nearest."""
        parts = [Facts((STUDENTS,), entity=name) for name in ("江南大学", "赣州学院")]
        with pytest.raises(Refused, match="did you mean '江南大学'"):
            merged(parts, "江南大")


class TestTheOne:
    """Where only one institution will do."""

    def test_one(self) -> None:
        """One is one."""
        assert the_one((Facts((STUDENTS,)),)) == Facts((STUDENTS,))

    def test_several(self) -> None:
        """Of several, the way out is said."""
        parts = tuple(Facts((STUDENTS,), entity=f"第{n}校") for n in range(200))
        with pytest.raises(Refused, match=r"200 institutions \(第0校, 第1校, 第2校, …\).*--entity"):
            the_one(parts)


class TestAddressee:
    """Whom the notice is asked about, by any of its names."""

    @pytest.mark.parametrize("name", ["university", "高校", "University", "UNIVERSITY"])
    def test_by_any_name(self, name: str) -> None:
        """The slug, the Chinese and the English label all name it."""
        assert addressee_of(name, NOTICE) == UNIVERSITY

    def test_that_the_notice_does_not_name(self) -> None:
        """A kind of university that a notice says nothing special of is known too."""
        assert addressee_of("vocational-college", NOTICE) == VOCATIONAL_COLLEGE

    @pytest.mark.parametrize(("name", "nearest"), [("universty", "university"), ("高校校", "高校")])
    def test_nearest(self, name: str, nearest: str) -> None:
        """An unknown name is refused with the nearest in its own language."""
        with pytest.raises(Refused, match=f"did you mean '{nearest}'"):
            addressee_of(name, NOTICE)
