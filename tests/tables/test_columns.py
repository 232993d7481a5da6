"""Which columns say what, how they are read, and which are refused."""

from collections.abc import Callable
from datetime import date
from typing import Any

import attrs
import polars as pl
import pytest

from gradpolicy import Done, InvalidValue, Kind, Period, Quota
from gradpolicy.compliance import UnknownMetric
from gradpolicy.tables import TableColumnError, check_table, plan_table
from gradpolicy.tables.columns import Printed, Scaled, Whole, names_of
from gradpolicy.vocabulary.metrics.market import (
    EMPLOYMENT_HOME_BUILT,
    PLACEMENT_RATE_LAST_YEAR,
    RECRUITMENT_EVENTS,
)
from gradpolicy.vocabulary.metrics.staffing import (
    CAREERS_BUDGET,
    FULL_TIME_CAREERS_STAFF,
    GRADUATING_STUDENTS,
)

ON = date(2024, 6, 15)
STAFF = Quota(FULL_TIME_CAREERS_STAFF, at_least=5)
EVENTS = Quota(RECRUITMENT_EVENTS, at_least=1, per=Period.DAY)
Alone = Callable[..., Any]


class TestNames:
    """What a column may be called."""

    @pytest.mark.parametrize(
        "name",
        [
            "full-time-careers-staff",
            "full_time_careers_staff",
            FULL_TIME_CAREERS_STAFF.zh,
            FULL_TIME_CAREERS_STAFF.en,
        ],
    )
    @pytest.mark.parametrize("engine", ["polars", "duckdb", "sql", "pyarrow", "pandas"])
    def test_metric(self, engines: Any, alone: Alone, engine: str, name: str) -> None:
        """By its key, with `_`, in Chinese and in English, on each engine."""
        frame = pl.DataFrame({"row": [0, 1], name: [5, 4]})

        out = engines[engine](frame, lambda native: check_table(alone(STAFF), native, on=ON))

        assert ["row", "asked"] == out.columns
        assert ["met", "unmet"] == out["asked"].to_list()

    @pytest.mark.parametrize(
        "name",
        [
            "recruitment-events/day",
            "recruitment_events/day",
            "recruitment_events_per_day",
            f"{RECRUITMENT_EVENTS.zh}/天",
            f"{RECRUITMENT_EVENTS.zh}(每天)",
            f"{RECRUITMENT_EVENTS.zh}（每天）",
            f"{RECRUITMENT_EVENTS.en} per day",
        ],
    )
    def test_period(self, alone: Alone, name: str) -> None:
        """A metric in each period, likewise; the metric itself is another thing."""
        assert name in names_of((RECRUITMENT_EVENTS, Period.DAY))
        frame = pl.DataFrame({name: [1], "recruitment-events": [9]})

        plan = plan_table(alone(EVENTS), frame, on=ON)

        assert [name] == [column.name for column in plan.columns]
        assert ["recruitment-events/day"] == [column.key for column in plan.columns]
        assert [RECRUITMENT_EVENTS] == [column.metric for column in plan.columns]
        assert ("recruitment-events",) == plan.kept

    @pytest.mark.parametrize(
        "of",
        [(RECRUITMENT_EVENTS, Period.DAY), "recruitment-events/day"],
    )
    def test_given(self, alone: Alone, of: Any) -> None:
        """Columns with names of their own say what they are said to."""
        frame = pl.DataFrame({"场次": [0, 1], "staff": [5, 5]})

        out = check_table(
            alone(EVENTS, STAFF),
            frame,
            on=ON,
            columns={"场次": of, "staff": FULL_TIME_CAREERS_STAFF},
        )

        assert {"asked": ["unmet", "met"], "asked-1": ["met", "met"]} == out.to_dict(
            as_series=False
        )

    def test_given_otherwise(self, alone: Alone) -> None:
        """What is given goes before what a name says by itself."""
        frame = pl.DataFrame({FULL_TIME_CAREERS_STAFF.zh: [9], "real": [4]})
        columns = {
            FULL_TIME_CAREERS_STAFF.zh: GRADUATING_STUDENTS,
            "real": FULL_TIME_CAREERS_STAFF,
        }

        out = check_table(alone(STAFF), frame, on=ON, columns=columns)

        assert ["unmet"] == out["asked"].to_list()

    def test_not_asked(self, alone: Alone) -> None:
        """What the notice doesn't ask may be given too: it is read, and settles nothing."""
        frame = pl.DataFrame({"students": [9]})

        plan = plan_table(alone(STAFF), frame, on=ON, columns={"students": "graduating-students"})

        assert ["graduating-students"] == [column.key for column in plan.columns]
        assert (FULL_TIME_CAREERS_STAFF,) == plan.missing
        assert ["unknown"] == plan.run(frame)["asked"].to_list()

    def test_shared_label(self, alone: Alone) -> None:
        """A label that two metrics share says neither; their keys still do."""
        other = attrs.evolve(GRADUATING_STUDENTS, zh=FULL_TIME_CAREERS_STAFF.zh)
        notice = alone(STAFF, Quota(other, at_least=5))

        by_label = plan_table(notice, pl.DataFrame({other.zh: [5]}), on=ON)
        by_key = plan_table(notice, pl.DataFrame({other.slug: [5]}), on=ON)

        assert () == by_label.columns
        assert (FULL_TIME_CAREERS_STAFF, other) == by_label.missing
        assert [other.slug] == [column.key for column in by_key.columns]

    @pytest.mark.parametrize("name", ['5" of', "it's", "a b", "选 择", "x", "%s {} \\ ;--"])
    @pytest.mark.parametrize("engine", ["polars", "duckdb", "sql", "pyarrow", "pandas"])
    def test_odd_names(self, engines: Any, alone: Alone, engine: str, name: str) -> None:
        """Whatever a column is called, it is read, or kept."""
        asked = Done(EMPLOYMENT_HOME_BUILT)
        frame = pl.DataFrame({"row": [0, 1], name: [[ON], []], f"{name} kept": [1, 2]})

        def run(native: Any) -> Any:
            return check_table(alone(asked), native, on=ON, columns={name: EMPLOYMENT_HOME_BUILT})

        out = engines[engine](frame, run)

        assert ["row", f"{name} kept", "asked"] == out.columns
        assert ["met", "unmet"] == out["asked"].to_list()
        assert [1, 2] == out[f"{name} kept"].to_list()


class TestRefused:
    """What is refused, by name."""

    def test_twice(self, alone: Alone) -> None:
        """Two columns that say the same."""
        frame = pl.DataFrame({"full-time-careers-staff": [5], "full_time_careers_staff": [4]})

        with pytest.raises(InvalidValue, match="said by one column") as caught:
            check_table(alone(STAFF), frame, on=ON)

        assert "full-time-careers-staff" == caught.value.field
        assert "'full-time-careers-staff' and 'full_time_careers_staff'" == caught.value.value

    def test_given_twice(self, alone: Alone) -> None:
        """Also where one of them was given."""
        frame = pl.DataFrame({"full-time-careers-staff": [5], "staff": [4]})

        with pytest.raises(InvalidValue, match="said by one column"):
            check_table(alone(STAFF), frame, on=ON, columns={"staff": FULL_TIME_CAREERS_STAFF})

    def test_no_such_column(self, alone: Alone) -> None:
        """A column given that the table lacks."""
        frame = pl.DataFrame({"row": [1]})

        with pytest.raises(InvalidValue, match="a column of the table") as caught:
            check_table(alone(STAFF), frame, on=ON, columns={"staff": FULL_TIME_CAREERS_STAFF})

        assert ("columns", "staff") == (caught.value.field, caught.value.value)

    def test_no_such_metric(self, alone: Alone) -> None:
        """A key that no metric has; the message names the nearest."""
        frame = pl.DataFrame({"staff": [1]})

        with pytest.raises(UnknownMetric, match="full-time-careers-staff"):
            check_table(alone(STAFF), frame, on=ON, columns={"staff": "full-time-career-staff"})

    @pytest.mark.parametrize(
        ("requires", "values", "expected"),
        [
            (STAFF, ["5"], "integers"),
            (STAFF, [True], "integers"),
            (STAFF, [ON], "integers"),
            (Quota(PLACEMENT_RATE_LAST_YEAR, at_least=1), ["95%"], "from 0 to 1"),
            (Quota(CAREERS_BUDGET, at_least=1), [[1]], "integers, decimals or floats"),
            (Done(EMPLOYMENT_HOME_BUILT), [1], "booleans, dates or lists of dates"),
            (Done(EMPLOYMENT_HOME_BUILT), [0.5], "booleans, dates or lists of dates"),
            (Done(EMPLOYMENT_HOME_BUILT), ["是"], "booleans, dates or lists of dates"),
            (Done(EMPLOYMENT_HOME_BUILT), [[1]], "booleans, dates or lists of dates"),
        ],
    )
    @pytest.mark.parametrize("engine", ["polars", "polars-lazy", "pyarrow", "pandas", "duckdb"])
    def test_type(
        self,
        engines: Any,
        alone: Alone,
        engine: str,
        requires: Any,
        values: list[Any],
        expected: str,
    ) -> None:
        """A column whose type its metric can't take: the error names column, type and what is."""
        name = requires.metric.slug
        frame = pl.DataFrame({"row": [0], name: values})

        with pytest.raises(TableColumnError) as caught:
            engines[engine](frame, lambda native: check_table(alone(requires), native, on=ON))

        assert name == caught.value.column
        assert expected in caught.value.expected
        assert f"column {name!r} is {caught.value.type}, expected" in str(caught.value)

    def test_is_a_value_error(self) -> None:
        """It can be caught as any wrong value is."""
        assert issubclass(TableColumnError, ValueError)


class TestReading:
    """How the values of a column are read."""

    def test_readings(self, alone: Alone) -> None:
        """The types that numbers stand in; those of floats are told apart."""
        frame = pl.DataFrame(
            {
                "full-time-careers-staff": pl.Series([1], dtype=pl.UInt16),
                "careers-budget": pl.Series([1], dtype=pl.Decimal(9, 2)),
                "placement-rate-last-year": pl.Series([1], dtype=pl.Float32),
            }
        )
        notice = alone(
            STAFF, Quota(CAREERS_BUDGET, at_least=1), Quota(PLACEMENT_RATE_LAST_YEAR, at_least=1)
        )

        plan = plan_table(notice, frame, on=ON)

        readings = [column.reading for column in plan.columns]
        assert [Whole(16, signed=False), Scaled(9, 2), Printed(32)] == readings
        assert ["placement-rate-last-year"] == [column.name for column in plan.printed]

    @pytest.mark.parametrize(
        ("bits", "signed", "least", "greatest"),
        [(8, True, -128, 127), (8, False, 0, 255), (64, True, -(2**63), 2**63 - 1)],
    )
    def test_ends(self, bits: int, signed: bool, least: int, greatest: int) -> None:
        """What integers of so many bits can hold."""
        whole = Whole(bits, signed)

        assert (least, greatest) == (whole.least, whole.greatest)

    @pytest.mark.parametrize("kind", Kind)
    def test_expected_of_each_kind(self, alone: Alone, kind: Kind) -> None:
        """Every kind of metric says what it takes."""
        unit = CAREERS_BUDGET.unit if kind.is_number and kind is not Kind.SHARE else None
        metric = attrs.evolve(CAREERS_BUDGET, kind=kind, unit=unit)
        asked = Quota(metric, at_least=1) if kind.is_number else Done(metric)

        with pytest.raises(TableColumnError, match="careers-budget"):
            plan_table(alone(asked), pl.DataFrame({"careers-budget": ["?"]}), on=ON)


class TestMistaken:
    """Columns that look as if they were meant for something."""

    def test_nearest(self, alone: Alone) -> None:
        """A name that is nearly one is pointed out; one that is none is not."""
        frame = pl.DataFrame({"full-time-carers-staff": [5], "city": ["南昌"]})

        plan = plan_table(alone(STAFF), frame, on=ON)

        assert {"full-time-carers-staff": "full-time-careers-staff"} == dict(plan.mistaken)

    def test_none(self, alone: Alone) -> None:
        """Where all is there nothing is."""
        frame = pl.DataFrame({"full-time-careers-staff": [5], "full-time-carers-staff": [5]})

        plan = plan_table(alone(STAFF), frame, on=ON)

        assert {} == dict(plan.mistaken)
