"""What Spark's types hold is read as everywhere else, or refused by name."""

from datetime import date
from functools import cache

import attrs
import polars as pl
import pytest

from gradpolicy import Done, InvalidValue, Notice, metrics_of
from gradpolicy.notices import JIANGXI_2024
from gradpolicy.tables import TableColumnError, check_table, plan_table

ON = date(2024, 8, 31)


@cache
def _alone(slug: str) -> Notice:
    """Nothing but the measure with that provision: a short plan is sooner made."""
    (measure,) = (m for m in JIANGXI_2024.measures for p in m.provisions if p.slug == slug)
    return attrs.evolve(JIANGXI_2024, measures=(attrs.evolve(measure, number=1),), corrections=())


def _status(frame, slug: str, on: date = ON) -> list[str]:
    """The statuses on one provision, in order."""
    found = check_table(_alone(slug), frame, on=on).select(slug).collect()
    return [row[0] for row in found]


def _staff(spark, staff: str, graduates: str) -> list[str]:
    frame = spark.sql(
        f"select {staff} as `full-time-careers-staff`, {graduates} as `graduating-students`"
    )
    return _status(frame, "full-time-staff")


class TestNumbers:
    """Careers staff to graduates: at least 1:500."""

    @pytest.mark.parametrize("ansi", ["true", "false"])
    @pytest.mark.parametrize(
        ("staff", "graduates", "expected"),
        [
            ("26L", "13000L", "met"),
            ("26L", "13001L", "unmet"),
            ("26Y", "13000S", "met"),
            ("26Y", "13001S", "unmet"),
            ("9223372036854775807L", "9223372036854775807L", "met"),
            ("18446744073709551L", "9223372036854775501L", "unmet"),
            ("18446744073709551L", "9223372036854775500L", "met"),
            ("-9223372036854775808L", "9223372036854775807L", "unknown"),
            ("9223372036854775807L", "-9223372036854775808L", "unknown"),
            ("26L", "cast(null as bigint)", "unknown"),
            ("26L", "null", "unknown"),
            ("26.0BD", "13000L", "met"),
            ("26.0BD", "13000.00BD", "met"),
            ("26.5BD", "1L", "unknown"),
            ("cast(26 as decimal(38,0))", "cast(13000 as decimal(38,20))", "met"),
            ("cast(26 as decimal(38,0))", "cast(13001 as decimal(38,20))", "unmet"),
            ("cast(26 as decimal(38,0))", "cast(13001 as decimal(38,30))", "unmet"),
            # Just at the bound, and too many digits to multiply.
            ("cast(26 as decimal(38,0))", "cast(13000 as decimal(38,30))", "unknown"),
            ("cast(repeat('9', 38) as decimal(38,0))", "1L", "met"),
            ("1L", "cast(repeat('9', 38) as decimal(38,0))", "unmet"),
            ("26D", "13000D", "met"),
            ("26D", "13001D", "unmet"),
            ("26F", "13000F", "met"),
            ("26F", "13000L", "met"),
            ("26D", "13000.0BD", "met"),
            ("1e300D", "1L", "met"),
            ("1L", "1e300D", "unmet"),
            ("0.5D", "1L", "unknown"),
            ("double('nan')", "1L", "unknown"),
            ("1L", "double('infinity')", "unknown"),
            ("double('-infinity')", "1L", "unknown"),
            ("-1D", "1L", "unknown"),
            ("0L", "0L", "met"),
        ],
    )
    def test_ratio(self, spark, staff, graduates, ansi, expected):
        """Nothing wraps, rounds or fails, whether Spark raises errors of arithmetic or not."""
        spark.conf.set("spark.sql.ansi.enabled", ansi)

        assert [expected] == _staff(spark, staff, graduates)

    @pytest.mark.parametrize("loses", ["true", "false"])
    def test_decimals_of_most_digits(self, spark, loses):
        """One unit in the last of 20 places decides, whether Spark may lose digits or not."""
        spark.conf.set("spark.sql.decimalOperations.allowPrecisionLoss", loses)
        budget = [
            "cast('1000.00000000000000000000' as decimal(38,20))",
            "cast('999.99999999999999999999' as decimal(38,20))",
        ]
        rows = ", ".join(f"({each}, cast(100000 as decimal(9,0)))" for each in budget)
        frame = spark.sql(
            f"select * from values {rows} as t(`careers-budget`, `graduates-tuition-total`)"  # noqa: S608  # all ours
        )

        assert ["met", "unmet"] == _status(frame, "careers-budget")

    def test_count_with_a_fraction_in_the_last_place(self, spark):
        """A count of 26.000001 in 38 digits is no count, though Spark would compare 37 of them."""
        assert ["unknown"] == _staff(spark, "cast('26.000001' as decimal(38,6))", "1L")

    def test_nan_is_not_the_greatest(self, spark):
        """To Spark NaN is more than any number; here it says nothing."""
        frame = spark.sql("select double('nan') as `guidance-course-hours`")

        assert ["unknown"] == _status(frame, "guidance-course-load")


def _done() -> tuple[str, str]:
    """A provision that only asks that something be done, whenever, and what."""
    for clause in plan_table(JIANGXI_2024, pl.DataFrame(), on=ON).clauses:
        provision = clause.provision
        if isinstance(provision.requires, Done) and provision.when is None and not clause.is_timed:
            (metric,) = metrics_of(provision.requires)
            return provision.slug, metric.slug
    raise AssertionError


class TestDays:
    """On which day something was done."""

    @pytest.mark.parametrize("zone", ["Asia/Shanghai", "UTC", "America/New_York"])
    @pytest.mark.parametrize("type_", ["timestamp", "timestamp_ntz"])
    def test_timestamp(self, spark, zone, type_):
        """A time is of the day that the session's clocks show."""
        spark.conf.set("spark.sql.session.timeZone", zone)
        slug, metric = _done()
        frame = spark.sql(
            f"select {type_}'2024-08-31 00:30:00' as `{metric}` "
            f"union all select {type_}'2024-08-31 23:30:00'"
        )

        assert ["unmet"] * 2 == _status(frame, slug, date(2024, 8, 30))
        assert ["met"] * 2 == _status(frame, slug, date(2024, 8, 31))

    def test_list(self, spark):
        """Of several days the first counts; no day is not done, null is unknown."""
        slug, metric = _done()
        several, none = "array(date'2024-09-02', date'2024-08-31')", "cast(array() as array<date>)"
        values = f"values ({several}), ({none}), (null) as t(`{metric}`)"
        frame = spark.sql(f"select * from {values}")  # noqa: S608  # all ours

        assert ["met", "unmet", "unknown"] == _status(frame, slug)

    def test_nothing_but_null(self, spark):
        """A column without a type says nothing."""
        slug, metric = _done()

        assert ["unknown"] == _status(spark.sql(f"select null as `{metric}`"), slug)


class TestRefused:
    """What can't be read."""

    @pytest.mark.parametrize(
        ("value", "type_"), [("'26'", "String"), ("binary('26')", "Binary"), ("array(26)", "List")]
    )
    def test_type(self, spark, value, type_):
        """A column that holds no numbers is refused by its name and type, before anything runs."""
        frame = spark.sql(f"select {value} as `full-time-careers-staff`")

        with pytest.raises(TableColumnError, match=f"'full-time-careers-staff' is {type_}"):
            check_table(JIANGXI_2024, frame, on=ON)


def test_kept_column_with_a_dot(spark):
    """A column that is kept may have any name, one with a full stop or a backtick, too."""
    frame = spark.sql(
        "select '云溪大学' as `学校.名称`, 1 as `a``b`, 26L as `full-time-careers-staff`"
    )

    (row,) = check_table(_alone("full-time-staff"), frame, on=ON).collect()

    assert ("云溪大学", 1) == (row["学校.名称"], row["a`b"])


class TestNames:
    """Names in which Spark sees more than a name."""

    @pytest.mark.parametrize("name", ["a.b", "a`b", "`a`.`b`", "所在.地区"])
    @pytest.mark.parametrize("long", [False, True])
    def test_kept(self, spark, name: str, long: bool) -> None:
        """What stands beside the statuses may be called as it likes."""
        frame = spark.sql("select '云溪大学' as kept, 26 as `full-time-careers-staff`")
        frame = frame.toDF(name, "full-time-careers-staff")

        found = check_table(_alone("full-time-staff"), frame, on=ON, long=long)

        assert name == found.columns[0]
        assert "云溪大学" == found.collect()[0][0]

    def test_read(self, spark) -> None:
        """What is looked up may not."""
        frame = spark.sql("select 26 as `staff.all`")

        with pytest.raises(InvalidValue, match=r"'staff\.all' is not a name without a dot"):
            check_table(
                _alone("full-time-staff"),
                frame,
                on=ON,
                columns={"staff.all": "full-time-careers-staff"},
            )
