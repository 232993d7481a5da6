"""Plans: what of a notice a table can say, and what it lacks."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import polars as pl
import pyarrow as pa
import pytest

from gradpolicy import Done, InvalidValue, Quota, notices
from gradpolicy.compliance.planning import clauses_of
from gradpolicy.tables import check_table, plan_table
from gradpolicy.vocabulary.addressees import PROVINCE, UNIVERSITY
from gradpolicy.vocabulary.metrics.market import EMPLOYMENT_HOME_BUILT
from gradpolicy.vocabulary.metrics.staffing import FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS

ON = date(2024, 8, 31)
STAFF, STUDENTS = FULL_TIME_CAREERS_STAFF.slug, GRADUATING_STUDENTS.slug
MANY = Quota(FULL_TIME_CAREERS_STAFF, at_least=5)
FEW = Quota(FULL_TIME_CAREERS_STAFF, below=GRADUATING_STUDENTS)
Alone = Callable[..., Any]
JIANGXI = notices.load("jiangxi-2024")
FRAME = pl.DataFrame({"city": ["南昌"], STAFF: [26], STUDENTS: [12_600]})


class TestPlan:
    """What a plan says before a row is looked at."""

    def test_parts(self) -> None:
        """The notice, the day, whom it is for, the clauses, and the columns that are read."""
        plan = plan_table(JIANGXI, FRAME, on=ON)

        assert JIANGXI is plan.notice
        assert (UNIVERSITY, ON) == (plan.addressee, plan.on)
        assert clauses_of(JIANGXI, UNIVERSITY) == plan.clauses
        assert tuple(clause.provision for clause in plan.clauses) == plan.provisions
        assert [STAFF, STUDENTS] == [column.name for column in plan.columns]
        assert ("city",) == plan.kept
        assert () == plan.printed

    def test_addressee(self) -> None:
        """Another addressee is asked other things."""
        notice = notices.load("guangdong-2023")

        plan = plan_table(notice, FRAME, on=ON, addressee=PROVINCE)

        assert clauses_of(notice, PROVINCE) == plan.clauses
        out = plan.run(FRAME)
        slugs = [clause.provision.slug for clause in plan.clauses]
        assert ["city", STAFF, STUDENTS, *slugs] == out.columns

    def test_missing_once(self, alone: Alone) -> None:
        """What no column says is named once, however many provisions ask it."""
        plan = plan_table(alone(FEW, MANY, Done(EMPLOYMENT_HOME_BUILT)), FRAME[["city"]], on=ON)

        expected = (FULL_TIME_CAREERS_STAFF, GRADUATING_STUDENTS, EMPLOYMENT_HOME_BUILT)
        assert expected == plan.missing

    def test_empty_is_not_missing(self, alone: Alone) -> None:
        """A column of nothing but nulls is there."""
        frame = pl.DataFrame({STAFF: pl.Series([None], dtype=pl.Null)})

        assert () == plan_table(alone(MANY), frame, on=ON).missing

    def test_many_rows(self) -> None:
        """All of a notice at once, in the order of the text."""
        out = check_table(JIANGXI, FRAME, on=ON)

        slugs = [clause.provision.slug for clause in clauses_of(JIANGXI, UNIVERSITY)]
        assert ["city", *slugs] == out.columns
        assert "met" == out["full-time-staff"].item()

    def test_kept_plans(self, alone: Alone) -> None:
        """Who asks alike gets the same plan; who asks otherwise another one."""
        notice = alone(MANY)

        plan = plan_table(notice, FRAME, on=ON)

        assert plan is plan_table(notice, FRAME.clear(), on=ON, keep=None)
        for other in (
            plan_table(notice, FRAME.lazy(), on=ON, trusted=True),
            plan_table(notice, FRAME, on=ON, observed=ON),
            plan_table(notice, FRAME, on=date(2024, 9, 1)),
            plan_table(notice, FRAME.cast({STAFF: pl.Float64}), on=ON),
            plan_table(alone(MANY), FRAME, on=ON),
        ):
            assert plan is not other

    def test_many_forms(self, alone: Alone) -> None:
        """Tables of more forms than are kept are checked all the same."""
        notice = alone(MANY)
        for number in range(70):
            frame = FRAME.with_columns(pl.lit(number).alias(f"column {number}"))

            out = check_table(notice, frame, on=ON)

            assert ["city", STUDENTS, f"column {number}", "asked"] == out.columns


class TestRefused:
    """What is refused, by name."""

    @pytest.mark.parametrize("on", ["2024-08-31", None, datetime.fromisoformat("2024-08-31")])
    def test_on(self, on: Any) -> None:
        """A day that is none."""
        with pytest.raises(InvalidValue, match="a date") as caught:
            plan_table(JIANGXI, FRAME, on=on)

        assert ("on", on) == (caught.value.field, caught.value.value)

    @pytest.mark.parametrize(
        "observed", ["nope", "city", STAFF, "", 5, datetime.fromisoformat("2024-08-31")]
    )
    @pytest.mark.parametrize("frame", [FRAME, FRAME.lazy(), FRAME.to_arrow()])
    def test_observed(self, frame: Any, observed: Any) -> None:
        """A day of observation that is none, or a column of something else."""
        with pytest.raises(InvalidValue, match="a column of dates") as caught:
            plan_table(JIANGXI, frame, on=ON, observed=observed)

        assert ("observed", observed) == (caught.value.field, caught.value.value)

    def test_name_of_a_provision(self, alone: Alone) -> None:
        """A column that is kept may not be called as a provision is."""
        frame = FRAME.rename({"city": "asked"})

        with pytest.raises(InvalidValue, match="no name of") as caught:
            plan_table(alone(MANY), frame, on=ON)

        assert ("keep", "asked") == (caught.value.field, caught.value.value)
        assert ["asked"] == check_table(alone(MANY), frame, on=ON, keep=()).columns

    @pytest.mark.parametrize("frame", [FRAME, FRAME.lazy(), FRAME.to_arrow(), FRAME.to_pandas()])
    def test_keep(self, frame: Any) -> None:
        """A column to be kept that the table lacks."""
        with pytest.raises(InvalidValue, match="a column of the table") as caught:
            check_table(JIANGXI, frame, on=ON, keep=["city", "province"])

        assert "province" == caught.value.value

    @pytest.mark.parametrize("name", ["city", STAFF])
    def test_other_table(self, name: str) -> None:
        """A table that lacks what the plan was made for."""
        plan = plan_table(JIANGXI, FRAME, on=ON)

        with pytest.raises(InvalidValue, match="a column of the table") as caught:
            plan.run(FRAME.drop(name))

        assert ("frame", name) == (caught.value.field, caught.value.value)

    def test_other_table_in_arrow(self) -> None:
        """In memory elsewhere, too."""
        plan = plan_table(JIANGXI, FRAME.to_arrow(), on=ON)

        with pytest.raises(InvalidValue, match=STAFF):
            plan.run(pa.table({"city": ["南昌"], STUDENTS: [1]}))


class TestObservedOnly:
    """Days of observation beside facts that need none."""

    def test_not_timed(self, statuses: Callable[..., list[Any]]) -> None:
        """What was observed only after the day is not known on it."""
        columns = {STAFF: [5, 5, 5], "seen": [date(2024, 6, 15), date(2024, 6, 16), None]}

        found = statuses(MANY, columns, observed="seen", on=date(2024, 6, 15))

        assert ["met", "unknown", "met"] == found

    def test_one_day(self, statuses: Callable[..., list[Any]]) -> None:
        """One day for all rows."""
        columns = {STAFF: [5, 4]}

        assert ["met", "unmet"] == statuses(MANY, columns, observed=ON, on=ON)
        assert ["unknown"] * 2 == statuses(MANY, columns, observed=date(2024, 9, 1), on=ON)
