"""Ledgers as staff keep them in workbooks: what is read, and what is refused with its cell."""

import itertools
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy import notices
from gradpolicy.compliance import Facts, Origin, Status, check
from gradpolicy.compliance.ledgers import (
    EventKind,
    Ledger,
    NamedReport,
    PlacementYear,
    RecruitmentEvent,
    Role,
    Visit,
    facts_of,
)
from gradpolicy.formats.facts.contents import Faulty, Percentage
from gradpolicy.formats.facts.grids import Grid
from gradpolicy.formats.facts.ledgers import (
    EVENTS,
    LEDGERS,
    REPORTS,
    VISITS,
    YEARS,
    is_ledger,
    ledger_of,
    read_ledger,
)
from gradpolicy.formats.facts.slips import InvalidFacts

FILE = "台账.xlsx"
CODE = "91350100M000100Y43"
HEAD = ("用人单位", "统一社会信用代码", "走访人", "职务", "院系", "走访日期", "是否新开拓")
ROW = ("江铃汽车集团有限公司", CODE, "张敏", "校长", None, "2024-03-05", "是")


def sheet(name: str, *rows: tuple) -> Grid:
    """A sheet of a workbook."""
    return Grid(FILE, name, rows)


def visits(*rows: tuple, head: tuple = HEAD, **more) -> tuple[Visit, ...]:
    """The visits on a sheet with that head."""
    return ledger_of([sheet("走访台账", head, *rows)], **more).visits


def slips(*grids: Grid) -> list[tuple[str, str]]:
    """What is wrong with some sheets: each cell, and what is said of it."""
    with pytest.raises(InvalidFacts) as caught:
        ledger_of(grids)
    return [(str(slip.origin), slip.en.partition(": ")[2]) for slip in caught.value.slips]


def wrong(column: int, content: object) -> tuple[str, str]:
    """What is wrong with a row of visits in which one cell is that."""
    row = (*ROW[:column], content, *ROW[column + 1 :])
    (found,) = slips(sheet("走访台账", HEAD, row))
    return found


class TestVisits:
    """Sheets of visits."""

    def test_row(self) -> None:
        """A row is a visit, with its place."""
        expected = Visit(
            "江铃汽车集团有限公司",
            code=CODE,
            day=date(2024, 3, 5),
            visitor="张敏",
            roles=frozenset({Role.PRESIDENT}),
            newly_won=True,
            origin=Origin(FILE, "走访台账", "A2:G2"),
        )

        assert (expected,) == visits(ROW)

    @pytest.mark.parametrize(
        "head",
        [
            ("单位名称", "信用代码", "姓名", "身份", "学院", "日期", "是否新开拓"),
            ("企业名称", "社会信用代码", "走访人员", "职务/身份", "二级学院", "走访时间", "新开拓"),
            ("Employer", "Credit code", "Visitor", "Role", "Department", "Date", "Newly won"),
            ("employer*", "USCC", "NAME", "Title", "School", "Visit date", "New employer"),
            (
                "用人单位 *",
                "统一社会信用代码（18位）",
                "走访人",
                "职务",
                "院系",
                "日期（年月日）",
                "是否新开拓(√)",
            ),
        ],
    )
    def test_heads(self, head: tuple) -> None:
        """Columns are known by what they are commonly called, in both languages."""
        assert visits(ROW) == visits(ROW, head=head)

    def test_anywhere(self) -> None:
        """The table may begin anywhere, in any order, with other columns between."""
        head = ("序号", "走访日期", "联系人", "职务", "走访人", "用人单位", "备注")
        row = (
            1,
            datetime(2024, 3, 5, 9, 30),  # noqa: DTZ001  # as workbooks have it
            "王经理",
            "校长",
            "张敏",
            "江铃汽车集团有限公司",
            None,
        )
        grid = Grid(
            FILE,
            "走访台账",
            ((), (None, None, "江南大学走访台账"), (), (None, *head), (None, *row)),
        )

        (found,) = ledger_of([grid]).visits

        assert (date(2024, 3, 5), None, None) == (found.day, found.newly_won, found.code)
        assert Origin(FILE, "走访台账", "C5:G5") == found.origin

    def test_rows_beside(self) -> None:
        """Rows that are only numbered, sums, notes and the head again are no visits."""
        head = ("序号", *HEAD)
        beside = [
            (),
            (2, *[None] * 7),
            (3, "-", *[None] * 6),
            head,
            ("合计", 1, *[None] * 6),
            (None, "合计", "1家", *[None] * 5),
            ("注：以上均为实地走访", *[None] * 7),
        ]

        found = visits((1, *ROW), *beside, (4, *ROW), head=head)

        assert ["B2:H2", "B10:H10"] == [each.origin.cell for each in found]

    def test_department(self) -> None:
        """院长 is dean where the row names a department, and president where it names none."""
        rows = [
            (*ROW[:3], "院长", department, *ROW[5:]) for department in ("机械学院", None, "校领导")
        ]

        dean, president, of_the_university = visits(*rows)

        assert ({Role.DEPARTMENT_LEADER}, "机械学院") == (dean.roles, dean.department)
        assert ({Role.PRESIDENT}, None) == (president.roles, president.department)
        assert ({Role.PRESIDENT}, None) == (of_the_university.roles, of_the_university.department)

    def test_own_department(self) -> None:
        """In a department's own workbook without the column, every visitor is of it."""
        head, row = (*HEAD[:4], *HEAD[5:]), (*ROW[:3], "院长", *ROW[5:])

        (own,) = visits(row, head=head, department="机械学院")
        (with_column,) = visits((*ROW[:3], "院长", None, *ROW[5:]), department="机械学院")

        assert ({Role.DEPARTMENT_LEADER}, "机械学院") == (own.roles, own.department)
        assert ({Role.PRESIDENT}, None) == (with_column.roles, with_column.department)

    def test_several_visitors(self) -> None:
        """A visit of two is one of each, as their titles stand; others unnamed are no one."""
        found = visits((*ROW[:2], "张敏、李强", "校长、副校长", *ROW[4:]))
        (alone,) = visits((*ROW[:2], "张敏等3人", "党委副书记、校长", *ROW[4:]))

        assert [("张敏", {Role.PRESIDENT}), ("李强", {Role.SCHOOL_LEADER})] == [
            (each.visitor, each.roles) for each in found
        ]
        assert found[0].origin == found[1].origin
        assert ("张敏", {Role.PRESIDENT, Role.SCHOOL_LEADER}) == (alone.visitor, alone.roles)

    def test_programmes(self) -> None:
        """A visit may be for several programmes."""
        (found,) = visits((*ROW, "机械工程、车辆工程"), head=(*HEAD, "面向专业"))

        assert ("机械工程", "车辆工程") == found.programmes

    @pytest.mark.parametrize(
        ("cells", "expected"),
        [
            (["是", "否", None], [True, False, None]),
            (["√", None, "√"], [True, False, True]),  # ticked, or left empty
            (["√", "×", None], [True, False, None]),
            ([None, None, None], [None, None, None]),
            ([True, False, "-"], [True, False, None]),
            (["Yes", "no", "N"], [True, False, False]),
            ([1, 0, "新"], [True, False, True]),
        ],
    )
    def test_newly_won(self, cells: list, expected: list) -> None:
        """Empty is no answer, but no in a column that is only ticked."""
        found = visits(*((*ROW[:6], cell) for cell in cells))

        assert expected == [each.newly_won for each in found]

    @pytest.mark.parametrize("content", [None, "-", "无", "暂无"])
    def test_no_code(self, content: object) -> None:
        """An employer without a code has none."""
        (found,) = visits((ROW[0], content, *ROW[2:]))

        assert found.code is None

    @pytest.mark.parametrize(
        ("column", "content", "cell", "text"),
        [
            (0, None, "A2", "Employer: is missing"),
            (0, "—", "A2", "Employer: is missing"),
            (0, 12, "A2", 'Employer: "12" is no text'),
            (0, Faulty("#N/A"), "A2", 'Employer: "#N/A" is a formula\'s error'),
            (1, f"{CODE[:-1]}4", "B2", 'Credit code: "91350100M000100Y44" is not understood as a'),
            (
                1,
                914403001922038000,
                "B2",
                'Credit code: "914403001922038000" is stored as a number',
            ),
            (
                1,
                Decimal("9.14403001922038E+17"),
                "B2",
                'Credit code: "914403001922038000" is stored',
            ),
            (1, 360100210001234, "B2", 'Credit code: "360100210001234" is not understood'),
            (2, None, "C2", "Visitor: is missing"),
            (2, "、", "C2", 'Visitor: "、" is no text'),
            (2, "张敏、李强", "D2", 'Role: "校长" is 1 of 2 visitors\' titles'),
            (3, None, "D2", "Role: is missing"),
            (3, "主任", "D2", 'Role: "主任" is not understood as a role'),
            (3, "机械学院院长", "D2", 'Role: "机械学院院长" is not understood as a role'),
            (4, 3, "E2", 'Department: "3" is no text'),
            (5, None, "F2", "Date: is missing"),
            (5, "3月5日", "F2", 'Date: "3月5日" names no year'),
            (5, "2024-02-30", "F2", 'Date: "2024-02-30" is no day of the calendar'),
            (5, "2024-03-05、2024-03-06", "F2", 'Date: "2024-03-05、2024-03-06" is'),
            (6, "待定吗", "G2", 'Newly won: "待定吗" is neither yes nor no'),
        ],
    )
    def test_refused(self, column: int, content: object, cell: str, text: str) -> None:
        """A cell that can't be read is refused with its address, its column and why."""
        place, said = wrong(column, content)

        assert f"{FILE} 走访台账!{cell}" == place
        assert said.startswith(text)

    def test_all_at_once(self) -> None:
        """All that is wrong is said at once, on all sheets."""
        found = slips(
            sheet("走访台账", HEAD, ROW, (None, "1", None, "主任", None, "昨天", "?"), ROW),
            sheet("举报台账", ("收到日期", "回复日期"), ("2024-06-03", "2024-06-02")),
            sheet("历年落实率", ("专业", "落实率"), ("会计学", "85%")),
        )

        assert [
            "走访台账!A3",
            "走访台账!B3",
            "走访台账!C3",
            "走访台账!D3",
            "走访台账!F3",
            "走访台账!G3",
            "举报台账!B2",
            "历年落实率!A1",
        ] == [place.partition(" ")[2] for place, _ in found]


class TestHeads:
    """Heads that are wrong."""

    def test_none(self) -> None:
        """A sheet that holds something under no head is refused; an empty one says nothing."""
        ((place, said),) = slips(sheet("走访台账", ("江铃", "张敏"), ("江铃", "李强")))

        assert f"{FILE} 走访台账" == place
        assert (
            "head: is not there: one of the first 20 rows should name Employer, Visitor, Role, Date"
        ) == said
        assert Ledger() == ledger_of([sheet("走访台账", (None, None))])
        assert Ledger() == ledger_of([sheet("走访台账", HEAD, (None,) * 7)])

    def test_missing(self) -> None:
        """A head that lacks columns is refused with their names."""
        assert [(f"{FILE} 走访台账!A1", "head: lacks a column for Role, Date")] == slips(
            sheet("走访台账", HEAD[:3], ROW[:3])
        )

    def test_twice(self) -> None:
        """Two columns of one meaning are refused: which one counts?"""
        assert [(f"{FILE} 走访台账!H1", 'Employer: "企业名称" is the same column as A1')] == slips(
            sheet("走访台账", (*HEAD, "企业名称"), (*ROW, "江铃"))
        )

    def test_chinese(self) -> None:
        """The refusal reads well in Chinese."""
        with pytest.raises(InvalidFacts) as caught:
            ledger_of([sheet("走访台账", HEAD, (*ROW[:3], "主任", *ROW[4:]))])

        assert caught.value.zh.startswith(
            "台账.xlsx 走访台账!D2：职务：“主任”不能识别为职务或身份：请填党委书记、校长、"
        )


class TestEvents:
    """Sheets of events."""

    def test_row(self) -> None:
        """A row is an event; a count may have its unit."""
        head = ("活动名称", "举办日期", "活动类型", "参会单位数（家）", "举办院系")
        rows = [
            ("春季双选会", date(2023, 3, 18), "大型", "430家", "学校"),
            ("机械专场", "2023年3月20日", "专场招聘", 12, "机械学院"),
            ("见面会", "2023/3/21", None, "-", None),
        ]

        found = ledger_of([sheet("招聘活动台账", head, *rows)]).events

        assert [
            (date(2023, 3, 18), {EventKind.LARGE}, 430, None),
            (date(2023, 3, 20), {EventKind.SPECIAL}, 12, "机械学院"),
            (date(2023, 3, 21), None, None, None),
        ] == [(each.day, each.kinds, each.employers, each.department) for each in found]
        assert Origin(FILE, "招聘活动台账", "A4:E4") == found[2].origin

    @pytest.mark.parametrize(
        ("row", "cell", "text"),
        [
            ((None, "2023-03-18", None, None), "A2", "Event: is missing"),
            (("双选会", None, None, None), "B2", "Date: is missing"),
            (("双选会", "2023-03-18", "活动", None), "C2", 'Kind: "活动" is not understood'),
            (
                ("双选会", "2023-03-18", None, "约400"),
                "D2",
                'employers at the fair: "约400" is not',
            ),
            (("双选会", "2023-03-18", None, -1), "D2", 'employers at the fair: "-1" is negative'),
        ],
    )
    def test_refused(self, row: tuple, cell: str, text: str) -> None:
        """A cell that can't be read is refused."""
        ((place, said),) = slips(sheet("Events", ("Event", "Date", "Kind", "Employers"), row))

        assert f"{FILE} Events!{cell}" == place
        assert said.startswith(text)


class TestReports:
    """Sheets of reports."""

    def test_rows(self) -> None:
        """A row is a report; one without a name is none of these."""
        found = ledger_of(
            [
                sheet(
                    "举报台账",
                    ("序号", "收到日期", "答复日期", "是否实名"),
                    (1, "2024-06-03", "2024-06-07", "是"),
                    (2, "2024-06-04", None, "实名"),
                    (3, "2024-06-05", None, "匿名"),
                    (4, "2024-06-06", "2024-06-06", None),
                )
            ]
        ).reports

        assert [
            (date(2024, 6, 3), date(2024, 6, 7)),
            (date(2024, 6, 4), None),
            (date(2024, 6, 6), date(2024, 6, 6)),
        ] == [(each.received, each.answered) for each in found]

    def test_refused(self) -> None:
        """An answer before the report is refused, and an answer to nothing."""
        found = slips(
            sheet(
                "Reports",
                ("Received", "Answered"),
                ("2024-06-03", "2024-06-02"),
                (None, "2024-06-02"),
            )
        )

        assert [
            (
                f"{FILE} Reports!B2",
                'Answered: "2024-06-02" is before it was received, on 2024-06-03',
            ),
            (f"{FILE} Reports!A3", "Received: is missing"),
        ] == found


class TestYears:
    """Sheets of placement rates."""

    @pytest.mark.parametrize(
        ("head", "cells"),
        [
            ("毕业去向落实率", ("48.5%", Percentage(Decimal("0.485")), Decimal("0.485"))),
            ("落实率（%）", (Decimal("48.5"), "48.5", "48.5%")),
            ("Placement rate (%)", (Decimal("48.5"), "48.50", "48.5%")),
        ],
    )
    def test_rates(self, head: str, cells: tuple) -> None:
        """A rate is read as exactly as it is written, with the unit in its head."""
        for cell in cells:
            (found,) = ledger_of([sheet("历年落实率", ("年份", head), (2023, cell))]).years

            assert PlacementYear(2023, Decimal("0.485"), origin=found.origin) == found

    @pytest.mark.parametrize("year", [2023, "2023 ", "2023届", "2023年", "２０２３ 届"])
    def test_years(self, year: object) -> None:
        """A year may be written in words of the trade."""
        (found,) = ledger_of([sheet("Years", ("Year", "Rate"), (year, "85%"))]).years

        assert 2023 == found.year

    @pytest.mark.parametrize(
        ("row", "cell", "text"),
        [
            ((23, "85%", None), "A2", 'Year: "23" is no year: write it as 2024'),
            ((date(2023, 1, 1), "85%", None), "A2", 'Year: "2023-01-01" is no year'),
            ((None, "85%", None), "A2", "Year: is missing"),
            ((2023, None, "会计学"), "B2", "Placement rate: is missing"),
            ((2023, 85, None), "B2", 'placement rate of the programme: "85" is more than 1'),
        ],
    )
    def test_refused(self, row: tuple, cell: str, text: str) -> None:
        """A cell that can't be read is refused."""
        ((place, said),) = slips(sheet("历年落实率", ("年份", "落实率", "专业"), row))

        assert f"{FILE} 历年落实率!{cell}" == place
        assert said.startswith(text)

    def test_disagreeing(self) -> None:
        """Two rates of one programme in one year are refused, with the place of the other."""
        head = ("专业", "年份", "落实率")
        rows = [("会计学", 2023, "85%"), ("法学", 2023, "86%"), ("会 计 学", 2023, "86%")]

        ((place, said),) = slips(sheet("历年落实率", head, *rows))

        assert f"{FILE} 历年落实率!A4:C4" == place
        assert (
            f'Placement rate: "86%" is another rate of the same year than at {FILE} 历年落实率!A2:C2'
        ) == said


class TestNames:
    """The names of sheets."""

    @pytest.mark.parametrize(
        ("name", "kind"),
        [
            ("走访台账", VISITS),
            ("Visits", VISITS),
            (" visits 2024", VISITS),
            ("2024届走访台账", VISITS),
            ("走访台账（机械学院）", VISITS),
            ("访企拓岗台账(2)", VISITS),
            ("招聘活动台账", EVENTS),
            ("Events", EVENTS),
            ("实名举报台账", REPORTS),
            ("历年毕业去向落实率", YEARS),
            ("2021-2024历年落实率", YEARS),
            ("填报数据", None),
            ("Figures", None),
            ("回访台账", None),
            ("2024", None),
        ],
    )
    def test_known(self, name: str, kind: object) -> None:
        """A ledger is known by its name, with a year or a department beside it."""
        assert ([kind] if kind else []) == [each for each in LEDGERS if each.is_called(name)]
        assert (kind is not None) is is_ledger(sheet(name))

    def test_file(self) -> None:
        """A file that is no workbook is known by its own name."""
        assert is_ledger(Grid("走访台账.csv", None, ()))
        assert not is_ledger(Grid("名册.csv", None, ()))

    def test_others_left_alone(self) -> None:
        """Sheets of other names are not read; several of one ledger are read together."""
        more = sheet("走访台账2", HEAD, ROW)

        ledger = ledger_of(
            [sheet("填报数据", ("走访人",), (1,)), sheet("走访台账", HEAD, ROW), more]
        )

        assert ["走访台账", "走访台账2"] == [each.origin.sheet for each in ledger.visits]

    def test_labels_are_apart(self) -> None:
        """No two columns of one ledger have a head in common."""
        for kind in LEDGERS:
            heads = [
                {column.label.zh.lower(), column.label.en.lower(), *map(str.lower, column.heads)}
                for column in kind.columns
            ]
            for one, other in itertools.combinations(heads, 2):
                assert set() == one & other

    def test_choices(self) -> None:
        """What a template offers to choose from is understood, in both languages."""
        for row in ([each.zh for each in VISITS.columns[3].choices], [*map(str, Role)]):
            found = [
                each.roles
                for title in row
                for each in visits((*ROW[:3], title, "机械学院", *ROW[5:]))
            ]
            assert set(Role) - {Role.PARTY_SECRETARY} == set().union(*found)


class TestFiles:
    """Files."""

    def test_workbook(self, tmp_path) -> None:
        """From a workbook to the answer: 99 employers are one short of a hundred."""
        import xlsxwriter

        path = tmp_path / FILE
        with xlsxwriter.Workbook(path) as book:
            day = book.add_format({"num_format": "yyyy-mm-dd"})
            page = book.add_worksheet("走访台账")
            page.merge_range(0, 0, 0, 4, "江南职业技术学院走访台账")
            page.write_row(2, 0, ("序号", "用人单位", "走访人", "职务", "走访日期"))
            for number in range(1, 100):
                page.write_row(2 + number, 0, (number, f"第{number}公司", "张敏", "校长"))
                page.write_datetime(2 + number, 4, datetime(2023, 5, 1), day)  # noqa: DTZ001  # as it asks
            page.write_row(102, 0, (100, "第１公司", "张敏", "校长", "2023-06-01"))
        notice = notices.load("jiangmen-2023")
        college = {to.slug: to for to in _addressees()}["new-vocational-college"]

        facts = facts_of(
            read_ledger(path), notice=notice, addressee=college, until=date(2023, 9, 1)
        )
        finding = check(notice, Facts(facts), on=date(2023, 9, 1), addressee=college)[
            "heads-visits-vocational-college"
        ]

        assert Status.UNMET is finding.status
        assert [1] == [need.shortfall for need in finding.needs]
        assert Origin(FILE, "走访台账", "B4:E103") == finding.meets.facts[0].origin

    def test_text(self, tmp_path) -> None:
        """A file of text is read too, in the encodings that are in use."""
        path = tmp_path / "举报台账.csv"
        path.write_bytes("收到日期,回复日期\n2024-06-03,2024-06-07\n".encode("gb18030"))

        assert (
            NamedReport(
                date(2024, 6, 3),
                answered=date(2024, 6, 7),
                origin=Origin("举报台账.csv", None, "A2:B2"),
            ),
        ) == read_ledger(path).reports


def _addressees():
    from gradpolicy import Addressee
    from gradpolicy.vocabulary import terms

    return terms(Addressee).values()


TEXTS = st.text("张校院长是否专场2024-/:%（）、√ \n", max_size=6)
CONTENTS = st.one_of(
    st.none(),
    TEXTS,
    st.sampled_from(
        ["张敏", "校长", "院长", "是", "√", "2024-03-05", CODE, "48.5%", "专场", "-", "合计"]
    ),
    st.integers(),
    st.booleans(),
    st.decimals(allow_nan=False, allow_infinity=False, places=2),
    st.dates(),
    st.datetimes(),
    st.just(Faulty("#REF!")),
)


class TestLaws:
    """What holds of any sheet."""

    @given(st.sampled_from(LEDGERS), st.lists(st.lists(CONTENTS, max_size=9), max_size=4))
    def test_read_or_refused(self, kind, rows: list[list]) -> None:
        """Whatever the cells hold, it is read, or refused with places on the sheet."""
        head = tuple(column.label.zh for column in kind.columns)
        grid = sheet(kind.name.zh, head, *map(tuple, rows))

        try:
            ledger = ledger_of([grid])
        except InvalidFacts as error:
            places = [slip.origin for slip in error.slips]
            assert all(place.sheet == kind.name.zh and place.cell for place in places)
        else:
            read = (*ledger.visits, *ledger.events, *ledger.reports, *ledger.years)
            assert all(each.origin.sheet == kind.name.zh for each in read)

    @given(st.permutations(range(len(HEAD))))
    def test_order_of_columns(self, order: list[int]) -> None:
        """The order of columns doesn't matter."""
        head, row = (tuple(cells[index] for index in order) for cells in (HEAD, ROW))

        assert visits(ROW) == visits(row, head=head)

    @given(
        st.lists(
            st.builds(
                RecruitmentEvent,
                st.just("双选会"),
                day=st.dates(date(1949, 1, 1), date(2200, 12, 31)),
                kinds=st.none() | st.sampled_from(EventKind).map(lambda kind: frozenset({kind})),
                employers=st.none() | st.integers(0, 10**6),
                department=st.none() | st.just("机械学院"),
            )
        )
    )
    def test_written_and_read(self, events: list[RecruitmentEvent]) -> None:
        """What is written down under a template's heads is read as it was."""
        rows = [
            (
                each.name,
                each.day.isoformat(),
                next((kind.value for kind in each.kinds), None) if each.kinds else None,
                each.employers,
                each.department,
            )
            for each in events
        ]
        grid = sheet("Events", tuple(column.label.en for column in EVENTS.columns), *rows)

        found = ledger_of([grid]).events

        assert [(e.day, e.kinds, e.employers, e.department) for e in events] == [
            (e.day, e.kinds, e.employers, e.department) for e in found
        ]
