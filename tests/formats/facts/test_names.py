"""The metric that a head or a label means, or the nearest one."""

import attrs
import pytest

import gradpolicy as gp
from gradpolicy.compliance import Origin
from gradpolicy.formats.facts import InvalidFacts
from gradpolicy.formats.facts.names import Names
from gradpolicy.formats.facts.units import is_unit
from gradpolicy.vocabulary import terms
from gradpolicy.vocabulary.metrics.market import RECRUITMENT_EVENTS
from gradpolicy.vocabulary.metrics.staffing import CAREERS_BUDGET, GRADUATING_STUDENTS

NAMES = Names.of(None)


def _metric(slug: str, zh: str) -> gp.Metric:
    return attrs.evolve(GRADUATING_STUDENTS, slug=slug, zh=zh, en=slug.replace("-", " "))


@pytest.fixture
def plug_in(jiangxi: gp.Notice) -> gp.Notice:
    """A notice that asks for metrics of its own; two of them have one label."""
    measure = jiangxi.measures[0]
    asked = [
        gp.Provision(
            metric.slug,
            force=gp.Force.OBLIGATION,
            addressee=metric.of,
            requires=gp.Quota(metric, at_least=1),
            when=gp.Quota(_metric("flats-needed", "所需公寓数"), above=0),
            evidence=(gp.Evidence("床位"),),
        )
        for metric in (_metric("beds", "宿舍床位数"), _metric("beds-of-staff", "宿舍床位数"))
    ]
    grant = gp.Grant(
        "bed-grant",
        addressee=GRADUATING_STUDENTS.of,
        effect=next(iter(terms(gp.Effect).values())),
        amount=gp.Quota(_metric("bed-subsidy", "床位补贴"), at_most=5),
        evidence=(gp.Evidence("床位"),),
    )
    changed = attrs.evolve(measure, provisions=(*measure.provisions, *asked, grant))
    return attrs.evolve(jiangxi, measures=(changed, *jiangxi.measures[1:]))


@pytest.fixture
def jiangxi() -> gp.Notice:
    """A notice whose metrics are all of the vocabulary."""
    return gp.notices.load("jiangxi-2024")


def _refusal(name: str, names: Names = NAMES) -> InvalidFacts:
    with pytest.raises(InvalidFacts) as caught:
        names.meant(name, Origin("a.xlsx", "填报", "D6"))
    return caught.value


class TestMeant:
    """What a name means."""

    def test_every_metric(self) -> None:
        """Each metric is meant by its code, its Chinese and its English label."""
        found = {
            metric.slug: {NAMES.meant(name).metric.slug for name in (slug, metric.zh, metric.en)}
            for slug, metric in terms(gp.Metric).items()
        }

        assert {slug: {slug} for slug in found} == found

    @pytest.mark.parametrize(
        "name",
        [
            "应届毕业生数",
            " 应届 毕业\n生数 ",
            "应届毕业生数：",
            "应届毕业生数*",
            "3. 应届毕业生数",
            "（三）应届毕业生数",
            "③应届毕业生数",
            "Graduating Students",
            "GRADUATING-STUDENTS",
        ],
    )
    def test_however_it_is_typed(self, name: str) -> None:
        """Space, case, numbers before it and signs after it make no difference."""
        assert GRADUATING_STUDENTS == NAMES.meant(name).metric

    @pytest.mark.parametrize(
        ("name", "unit"),
        [
            ("就业工作经费（万元）", "万元"),
            ("就业工作经费[元]", "元"),
            ("就业工作经费（单位：万元）", "万元"),
            ("careers budget (yuan)", "yuan"),
        ],
    )
    def test_units(self, name: str, unit: str) -> None:
        """A unit may stand in brackets."""
        meant = NAMES.meant(name)

        assert (CAREERS_BUDGET, unit) == (meant.metric, meant.unit)

    @pytest.mark.parametrize(
        "name",
        [
            "recruitment-events/day",
            "每天招聘相关活动场次",
            "每日招聘相关活动场次",
            "招聘相关活动场次（每天）",
            "招聘相关活动场次/天",
            "招聘相关活动场次（每天）（场）",
            "招聘相关活动场次（场）（每天）",
            "每天招聘相关活动场次（场/天）",
            "recruitment events in each day",
            "recruitment events (per day)",
        ],
    )
    def test_periods(self, name: str) -> None:
        """The least in any day is another fact than the number in all."""
        meant = NAMES.meant(name)

        assert (RECRUITMENT_EVENTS, gp.Period.DAY) == (meant.metric, meant.per)
        assert meant.of == (RECRUITMENT_EVENTS, gp.Period.DAY)

    def test_unit_that_is_a_period(self) -> None:
        """（年） after a number of years is its unit."""
        meant = NAMES.meant("享受税费扣减的年限（年）")

        assert ("years-of-tax-deduction", "年") == (meant.key, meant.unit)

    def test_brackets_of_its_own(self) -> None:
        """What stands in brackets may be part of the name."""
        metric = NAMES.meant("应届毕业生数（含研究生）（人）").metric

        assert "graduating-students-with-postgraduates" == metric.slug

    @pytest.mark.parametrize(
        "name",
        [
            "应届毕业人数",
            "应届毕业生数（2024届）",
            "每天举办职业规划大赛",
            "招聘相关活动场次（周）",
            "recruitment-events/fortnight",
            "graduating-students/",
            "食堂",
            "（人）",
            "",
            "4800",
        ],
    )
    def test_unknown(self, name: str) -> None:
        """What is no metric's name is refused where it stands."""
        error = _refusal(name)

        assert str(error).startswith("a.xlsx 填报!D6: metric: ")
        assert "is no metric that is known" in str(error)

    def test_nearest(self) -> None:
        """The nearest is named, by label and code, in both languages."""
        error = _refusal("应届毕业人数")

        assert error.zh.endswith("是不是“应届毕业生数”（graduating-students）？")
        assert str(error).endswith('is it "graduating students" (graduating-students)?')
        assert "(full-time-careers-staff)" in str(_refusal("full-time-career-staff"))

    def test_not_all_nearest(self) -> None:
        """Of a thousand unknown names, not every one is compared with all that are known."""
        names = Names.of(None)

        said = [str(_refusal(f"应届毕业人数{at}", names)) for at in range(60)]

        assert "is it" in said[0]
        assert "is it" not in said[-1]

    def test_wrong_unit(self) -> None:
        """A unit of something else is refused, naming both."""
        assert '"家" is not its unit, which is people' in str(_refusal("应届毕业生数（家）"))


class TestCoded:
    """What a key means, in JSON."""

    def test_known(self) -> None:
        """A slug, or a slug and a period."""
        assert GRADUATING_STUDENTS == NAMES.coded("graduating-students").metric
        assert "recruitment-events/week" == NAMES.coded("recruitment-events/week").key

    @pytest.mark.parametrize(
        "key",
        [
            "应届毕业生数",
            "GRADUATING-STUDENTS",
            "recruitment-events/",
            "staff-trained-regularly/day",
        ],
    )
    def test_unknown(self, key: str) -> None:
        """A label is no key, and only numbers have periods."""
        with pytest.raises(InvalidFacts, match="is no metric that is known"):
            NAMES.coded(key)


class TestNotice:
    """Metrics that only a notice speaks of."""

    def test_its_own(self, plug_in: gp.Notice) -> None:
        """They are known with the notice, wherever in it they stand, and not without."""
        names = Names.of(plug_in)

        assert "beds" == names.meant("beds").metric.slug
        assert "flats-needed" == names.meant("所需公寓数").metric.slug
        assert "bed-subsidy" == names.meant("床位补贴").metric.slug
        assert GRADUATING_STUDENTS == names.meant("应届毕业生数").metric
        with pytest.raises(InvalidFacts):
            NAMES.meant("beds")

    def test_one_label_for_two(self, plug_in: gp.Notice) -> None:
        """A label of two metrics is refused with the codes of both."""
        error = _refusal("宿舍床位数", Names.of(plug_in))

        assert "give the code, one of beds, beds-of-staff" in str(error)
        assert "beds、beds-of-staff" in error.zh

    def test_the_notice_decides(self, jiangxi: gp.Notice) -> None:
        """If the notice speaks of only one of them, that is the one."""
        names = Names.of(jiangxi)
        slug, other = "graduating-students", "students-enlisted"
        assert slug in names.preferred
        assert other not in names.preferred

        shared = attrs.evolve(names, by_label={**names.by_label, "人数": (other, slug)})

        assert slug == shared.meant("人数").metric.slug


class TestIsUnit:
    """What is plainly a unit."""

    @pytest.mark.parametrize("text", ["人", "万元", "㎡", "m²", "%", "千分比", "场/天", "", "个月"])
    def test_unit(self, text: str) -> None:
        """Those of any metric, of any size."""
        assert is_unit(text, GRADUATING_STUDENTS)

    @pytest.mark.parametrize("text", ["2024届", "含研究生", "左右", "3"])
    def test_other(self, text: str) -> None:
        """What says something else is none."""
        assert not is_unit(text, GRADUATING_STUDENTS)
