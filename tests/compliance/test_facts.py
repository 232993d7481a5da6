"""Facts: what is taken for one, what is refused, and how one is found again."""

import copy
import datetime as dt
import pickle
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from gradpolicy import GradpolicyError, InvalidValue, Metric, Period
from gradpolicy.compliance import Case, Fact, Facts, Origin, UnknownMetric, key_of
from gradpolicy.compliance.facts import nearest_to, observable_of
from gradpolicy.vocabulary import terms

METRICS = terms(Metric)
STAFF, STUDENTS = METRICS["full-time-careers-staff"], METRICS["graduating-students"]
BUDGET, PREMISES = METRICS["careers-budget"], METRICS["careers-premises"]
CREDITS, RATE = METRICS["guidance-course-credits"], METRICS["placement-rate-last-year"]
FAIRS = METRICS["recruitment-events"]
ANSWERED, COMPLETED = METRICS["named-reports-answered"], METRICS["masters-admissions-completed"]
JUNE_3, JUNE_7 = date(2024, 6, 3), date(2024, 6, 7)
NOON = datetime(2024, 6, 3, 12, tzinfo=dt.UTC)


class TestUnknownMetric:
    """A name that no metric has."""

    @pytest.mark.parametrize(
        ("key", "message"),
        [
            (
                "full-time-career-staff",
                (
                    "no metric is called 'full-time-career-staff'; did you mean "
                    "'full-time-careers-staff'?"
                ),
            ),
            ("校级专职就业工作人员数", "no metric is called '校级专职就业工作人员数'"),
            ("", "no metric is called ''"),
            (
                "recruitment-events/daily",
                (
                    "no metric is called 'recruitment-events/daily'; did you mean "
                    "'recruitment-events/day'?"
                ),
            ),
            (
                "recruitment-event/day",
                "no metric is called 'recruitment-event/day'; did you mean 'recruitment-events'?",
            ),
            ("recruitment-events/", "no metric is called 'recruitment-events/'"),
        ],
    )
    def test_nearest(self, key: str, message: str) -> None:
        """The message names what is most like it, if anything is."""
        with pytest.raises(UnknownMetric) as caught:
            Facts.of({key: 1})

        assert message == str(caught.value)
        assert key == caught.value.name

    def test_kind(self) -> None:
        """It is an error of this library and a failed look-up, and travels between processes."""
        error = UnknownMetric("staf", ("staff", "stuff"))

        again = pickle.loads(pickle.dumps(error))  # noqa: S301  our own bytes

        assert isinstance(error, GradpolicyError)
        assert isinstance(error, LookupError)
        assert "no metric is called 'staf'; did you mean 'staff' or 'stuff'?" == str(again)
        assert str(error) == str(copy.copy(error))

    def test_other_metrics(self) -> None:
        """The names are looked up among the metrics that are given, where some are."""
        assert (STAFF, None) == observable_of("staff", {"staff": STAFF})
        assert (STAFF, Period.WEEK) == observable_of("staff/week", {"staff": STAFF})
        with pytest.raises(UnknownMetric, match="did you mean 'staff'"):
            observable_of("staf", {"staff": STAFF})

    def test_nearest_to(self) -> None:
        """One name at most is near, and what is like nothing has none."""
        assert ("week",) == nearest_to("weak", ["day", "week", "month"])
        assert () == nearest_to("zzz", ["day", "week", "month"])


class TestKeys:
    """How facts are named."""

    @pytest.mark.parametrize(
        ("of", "key"),
        [(STAFF, "full-time-careers-staff"), ((FAIRS, Period.DAY), "recruitment-events/day")],
    )
    def test_there_and_back(self, of: Any, key: str) -> None:
        """A key names what it was made from."""
        metric, per = observable_of(key)

        assert key == key_of(of)
        assert of == (metric if per is None else (metric, per))

    def test_of_a_fact(self) -> None:
        """A fact has the key of what it is of."""
        once, daily = Fact(FAIRS, 3), Fact(FAIRS, 1, per=Period.DAY)

        assert ("recruitment-events", FAIRS) == (once.key, once.of)
        assert ("recruitment-events/day", (FAIRS, Period.DAY)) == (daily.key, daily.of)


class TestOrigin:
    """Where a fact was read."""

    @pytest.mark.parametrize(
        ("origin", "text"),
        [
            (Origin("填报.xlsx"), "填报.xlsx"),
            (Origin("填报.xlsx", "填报", "E7"), "填报.xlsx 填报!E7"),
            (Origin("facts.csv", cell="B3"), "facts.csv B3"),
            (Origin("facts.json", cell="$.facts.staff"), "facts.json $.facts.staff"),
        ],
    )
    def test_text(self, origin: Origin, text: str) -> None:
        """It reads like an address, in both languages."""
        assert text == str(origin)
        assert text == origin.zh

    @pytest.mark.parametrize("fields", [("",), ("a", ""), ("a", "b", ""), (7,), (None,)])
    def test_refused(self, fields: tuple[Any, ...]) -> None:
        """What is no text, or an empty one, is no place."""
        with pytest.raises(InvalidValue, match="Origin"):
            Origin(*fields)


class TestCase:
    """What started a term, and when it was dealt with."""

    def test_same_day(self) -> None:
        """What is dealt with at once is dealt with."""
        assert JUNE_3 == Case(JUNE_3, done=JUNE_3).done
        assert Case(JUNE_3).done is None

    @pytest.mark.parametrize("began", [date(1949, 1, 1), date(2200, 12, 31)])
    def test_reach(self, began: date) -> None:
        """It may have begun on the first day that a notice can name, or on the last."""
        assert began == Case(began).began

    @pytest.mark.parametrize(
        ("began", "done", "said"),
        [
            (NOON, None, "Case.began"),
            ("2024-06-03", None, "Case.began"),
            (None, None, "Case.began"),
            (date(1948, 12, 31), None, "a day of the years 1949 to 2200"),
            (date(2201, 1, 1), None, "a day of the years 1949 to 2200"),
            (JUNE_7, JUNE_3, "on or after the day it began, 2024-06-07"),
            (JUNE_3, NOON, "Case.done"),
            (JUNE_3, True, "Case.done"),
        ],
    )
    def test_refused(self, began: Any, done: Any, said: str) -> None:
        """A time of day, a text, a day out of reach or before it began is refused by name."""
        with pytest.raises(InvalidValue, match=said):
            Case(began, done)


GOOD = [
    (STAFF, 0),
    (STAFF, 26),
    (STAFF, Fraction(26)),
    (STAFF, Decimal("26.00")),
    (RATE, Fraction(2, 3)),
    (RATE, Decimal("0.6995")),
    (RATE, 1),
    (BUDGET, Decimal("252000.50")),
    (PREMISES, Fraction(1, 3)),
    (CREDITS, Decimal("1.5")),
    (ANSWERED, True),
    (ANSWERED, False),
    (ANSWERED, JUNE_3),
    (ANSWERED, ()),
    (ANSWERED, (JUNE_3, JUNE_7)),
    (ANSWERED, (Case(JUNE_3), Case(JUNE_3, JUNE_7))),
    (COMPLETED, JUNE_3),
    (COMPLETED, True),
]

BAD = [
    # Numbers that are not exact, or none.
    (STAFF, 26.0, "an exact number"),
    (STAFF, True, "an exact number"),
    (STAFF, "26", "an exact number"),
    (STAFF, None, "an exact number"),
    (STAFF, JUNE_3, "an exact number"),
    (STAFF, (26,), "an exact number"),
    (BUDGET, Decimal("NaN"), "a finite number"),
    (BUDGET, Decimal("Infinity"), "a finite number"),
    # Numbers that the metric can't have.
    (STAFF, -1, "at least 0"),
    (RATE, Fraction(-1, 2), "at least 0"),
    (STAFF, Fraction(53, 2), "a whole number"),
    (STAFF, Decimal("26.5"), "a whole number"),
    (RATE, Decimal("1.0001"), "a share from 0 to 1"),
    (RATE, 85, "a share from 0 to 1"),
    # What says neither yes, nor no, nor when.
    (ANSWERED, 1, "yes or no"),
    (ANSWERED, "是", "yes or no"),
    (ANSWERED, None, "yes or no"),
    (ANSWERED, NOON, "yes or no"),
    (ANSWERED, [JUNE_3], "yes or no"),
    (ANSWERED, (JUNE_3, NOON), "yes or no"),
    (ANSWERED, (JUNE_3, True), "yes or no"),
    (ANSWERED, (JUNE_3, Case(JUNE_3)), "yes or no"),
    (COMPLETED, 20240603, "yes or no"),
]


class TestFact:
    """One thing known."""

    @pytest.mark.parametrize(("metric", "value"), GOOD)
    def test_taken(self, metric: Metric, value: Any) -> None:
        """What a metric can be is kept just as it was given."""
        fact = Fact(metric, value)

        assert value == fact.value
        assert type(value) is type(fact.value)

    @pytest.mark.parametrize(("metric", "value", "said"), BAD)
    def test_refused(self, metric: Metric, value: Any, said: str) -> None:
        """What it can't be is refused, with the name of the metric and what would be right."""
        with pytest.raises(InvalidValue, match=said) as caught:
            Fact(metric, value)

        assert metric.slug in str(caught.value)

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"per": "day"}, "Fact.per"),
            ({"observed": NOON}, "Fact.observed"),
            ({"observed": "2024-06-03"}, "Fact.observed"),
            ({"origin": "填报.xlsx"}, "Fact.origin"),
            ({"written": ""}, "Fact.written"),
            ({"written": 26}, "Fact.written"),
        ],
    )
    def test_other_fields(self, fields: dict[str, Any], said: str) -> None:
        """Its other fields are held to what they are for."""
        with pytest.raises(InvalidValue, match=said):
            Fact(STAFF, 26, **fields)

    def test_period_of_a_flag(self) -> None:
        """What is done or not has no least number a week."""
        with pytest.raises(InvalidValue, match="only a number has a period"):
            Fact(ANSWERED, True, per=Period.WEEK)

    def test_no_metric(self) -> None:
        """A name is no metric."""
        with pytest.raises(InvalidValue, match=r"Fact\.metric"):
            Fact("full-time-careers-staff", 26)  # type: ignore[arg-type]  # on purpose

    def test_text(self) -> None:
        """It reads shortly."""
        assert "<Fact recruitment-events/day = 1>" == repr(Fact(FAIRS, 1, per=Period.DAY))


class TestFacts:
    """What is known of one institution."""

    def test_of_every_name(self) -> None:
        """A metric, a metric in each period, a key and a fact itself name the same."""
        by_metric = Facts.of({STAFF: 26, (FAIRS, Period.DAY): 1})
        by_key = Facts.of({"full-time-careers-staff": 26, "recruitment-events/day": 1})
        by_fact = Facts.of(
            {STAFF: Fact(STAFF, 26), "recruitment-events/day": by_key["recruitment-events/day"]}
        )

        assert by_metric == by_key == by_fact
        assert hash(by_metric) == hash(by_key)

    @pytest.mark.parametrize("of", [7, None, (STAFF, "day"), (STAFF,), STAFF.slug.encode()])
    def test_no_name(self, of: Any) -> None:
        """What names no metric at all is refused."""
        with pytest.raises(InvalidValue, match="a Metric, a \\(Metric, Period\\) or its key"):
            Facts.of({of: 1})

    def test_a_fact_of_something_else(self) -> None:
        """A fact under the name of another is refused: one of the two is a slip."""
        with pytest.raises(InvalidValue, match="full-time-careers-staff"):
            Facts.of({STUDENTS: Fact(STAFF, 26)})

    def test_observed(self) -> None:
        """A day for all of it is that of each, what it is measured by too."""
        facts = Facts.of({STAFF: 26}, context={STUDENTS: 900}, observed=JUNE_3)

        assert [JUNE_3, JUNE_3] == [fact.observed for fact in facts]
        assert facts.is_dated
        assert not Facts.of({STAFF: 26}).is_dated

    @pytest.mark.parametrize(
        ("own", "around"),
        [
            ((Fact(STAFF, 26), Fact(STAFF, 27)), ()),
            ((Fact(STAFF, 26),), (Fact(STAFF, 26),)),
            ((), (Fact(STAFF, 26), Fact(STAFF, 26))),
        ],
    )
    def test_given_twice(self, own: tuple[Fact, ...], around: tuple[Fact, ...]) -> None:
        """One thing is known once, be it of its own or around it, and be the values equal."""
        with pytest.raises(InvalidValue, match=r"full-time-careers-staff.*given once"):
            Facts(own, context=around)

    def test_same_one_twice(self) -> None:
        """Nor is the very same fact given twice."""
        fact = Fact(STAFF, 26)

        with pytest.raises(InvalidValue, match="given once"):
            Facts((fact, fact))
        with pytest.raises(InvalidValue, match="given once"):
            Facts((fact,), context=(fact,))

    def test_given_twice_where(self) -> None:
        """The message names both places."""
        first, second = (Origin("填报.xlsx", "填报", cell) for cell in ("E7", "E9"))

        with pytest.raises(InvalidValue) as caught:
            Facts((Fact(STAFF, 26, origin=first), Fact(STAFF, 27, origin=second)))

        assert "given once (填报.xlsx 填报!E7 and 填报.xlsx 填报!E9)" in str(caught.value)

    def test_in_each_period(self) -> None:
        """The number in all and that in each week are two things."""
        facts = Facts(
            (Fact(FAIRS, 30), Fact(FAIRS, 1, per=Period.WEEK), Fact(FAIRS, 0, per=Period.DAY))
        )

        assert [30, 1, 0] == [fact.value for fact in facts]

    @pytest.mark.parametrize(
        "fields",
        [
            {"facts": [Fact(STAFF, 26)]},
            {"facts": (26,)},
            {"context": [Fact(STAFF, 26)]},
            {"context": {STAFF: 26}},
            {"entity": ""},
            {"entity": 7},
        ],
    )
    def test_refused(self, fields: dict[str, Any]) -> None:
        """Lists, bare numbers and empty names are refused."""
        with pytest.raises(InvalidValue, match="Facts"):
            Facts(**fields)

    @pytest.mark.parametrize(
        "of", [STAFF, "full-time-careers-staff", (FAIRS, Period.DAY), "recruitment-events/day"]
    )
    def test_found(self, of: Any) -> None:
        """What is known is found by its metric, with its period, and by its key."""
        facts = Facts.of({STAFF: 26}, context={(FAIRS, Period.DAY): 1})

        assert facts[of].value in (26, 1)
        assert of in facts

    @pytest.mark.parametrize(
        "of", [STUDENTS, FAIRS, "staff", (FAIRS, Period.WEEK), "recruitment-events", 7, None]
    )
    def test_not_found(self, of: Any) -> None:
        """What is not known is not there."""
        facts = Facts.of({STAFF: 26}, context={(FAIRS, Period.DAY): 1})

        assert of not in facts

    def test_not_known(self) -> None:
        """Asked for what is not known it says so, and makes nothing up."""
        with pytest.raises(KeyError, match="graduating-students"):
            Facts.of({STAFF: 26})[STUDENTS]

    def test_all_of_it(self) -> None:
        """Its own come first, then what it is measured by."""
        facts = Facts.of({STAFF: 26}, context={STUDENTS: 900}, entity="江南大学")

        assert [STAFF, STUDENTS] == [fact.metric for fact in facts]
        assert 2 == len(facts)
        assert ["full-time-careers-staff", "graduating-students"] == list(facts.by_key)
        assert "<Facts 江南大学 of 2>" == repr(facts)
        assert "<Facts of 0>" == repr(Facts())

    def test_numbers(self) -> None:
        """Numbers are compared exactly, whole ones as such; what is no number is not among them."""
        facts = Facts.of(
            {
                STAFF: Decimal("26.00"),
                RATE: Decimal("0.6995"),
                BUDGET: Fraction(10, 5),
                ANSWERED: True,
            }
        )

        assert {
            "full-time-careers-staff": 26,
            "placement-rate-last-year": Fraction(1399, 2000),
            "careers-budget": 2,
        } == facts.numbers
        assert [int, Fraction, int] == [type(number) for number in facts.numbers.values()]

    def test_assignment(self) -> None:
        """For evaluate() of several days or cases only whether there was any is left."""
        facts = Facts.of({STAFF: 26, ANSWERED: (), COMPLETED: (JUNE_3,)})

        assert {STAFF: 26, ANSWERED: False, COMPLETED: True} == facts.assignment

    def test_as_of(self) -> None:
        """On a day only what was observed by then is known; what says no day always is."""
        early, late = (
            Fact(metric, 1, observed=day) for metric, day in ((STAFF, JUNE_3), (STUDENTS, JUNE_7))
        )
        facts = Facts((early, Fact(FAIRS, 1)), context=(late,), entity="江南大学")

        assert facts is facts.as_of(JUNE_7)
        assert [STAFF, FAIRS] == [fact.metric for fact in facts.as_of(JUNE_3)]
        assert [FAIRS] == [fact.metric for fact in facts.as_of(date(2024, 6, 2))]
        assert "江南大学" == facts.as_of(JUNE_3).entity
        undated = Facts.of({STAFF: 26})
        assert undated is undated.as_of(date.min)

    def test_with_facts(self) -> None:
        """More facts make another, and what is there already is not overwritten."""
        facts = Facts.of({STAFF: 26})

        more = facts.with_facts(Fact(STUDENTS, 900))

        assert 1 == len(facts)
        assert 900 == more[STUDENTS].value
        with pytest.raises(InvalidValue, match="given once"):
            more.with_facts(Fact(STAFF, 27))

    def test_travels(self) -> None:
        """It is the same after a copy, and in another process."""
        facts = Facts.of({STAFF: 26, ANSWERED: (Case(JUNE_3),)}, entity="江南大学", observed=JUNE_7)
        facts.by_key  # noqa: B018  once looked at

        assert facts == copy.deepcopy(facts)
        assert facts == pickle.loads(pickle.dumps(facts))  # noqa: S301  our own bytes
