"""How many different employers there are in a ledger, and which rows look like one."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradpolicy import PartialDate, Window
from gradpolicy.compliance import Origin
from gradpolicy.compliance.ledgers import (
    HEADS,
    LEADERS,
    DuplicateKind,
    Role,
    Visit,
    check_character,
    distinct_employers,
)

CODES = [body + check_character(body) for body in (f"91360100MA35{n:05d}" for n in range(1, 6))]
A, B, C = CODES[:3]
DAY = date(2024, 3, 5)


def visit(employer: str, code: str | None = None, row: int | None = None, **more) -> Visit:
    """A visit by the president, unless it is said otherwise."""
    fields = {"day": DAY, "visitor": "张敏", "roles": frozenset({Role.PRESIDENT})}
    origin = None if row is None else Origin("台账.xlsx", "走访台账", f"A{row}:G{row}")
    return Visit(employer, code=code, origin=origin, **{**fields, **more})


# Few names and codes, so that rows meet.
VISITS = st.lists(
    st.builds(
        visit,
        st.sampled_from(["甲公司", "甲 公司", "乙公司", "丙（集团）公司", "丙(集团)公司"]),
        st.none() | st.sampled_from(CODES[:4]),
        visitor=st.sampled_from(["张敏", "李强", "王芳"]),
        roles=st.frozensets(st.sampled_from([*LEADERS, Role.COUNSELLOR]), min_size=1),
        day=st.integers(0, 9).map(lambda days: DAY + timedelta(days)),
    ),
    max_size=9,
)


def slow(visits: list[Visit], counted: list[Visit]) -> int:
    """The number of different employers of *counted*, every two rows of them compared."""

    def name(each: Visit) -> str:
        return each.employer.replace(" ", "").replace("（", "(").replace("）", ")")

    def code(each: Visit) -> str | None:
        if each.code is not None:
            return each.code
        theirs = [v.code for v in visits if v.code is not None and name(v) == name(each)]
        return min(theirs, default=None)

    def same(one: Visit, other: Visit) -> bool:
        if code(one) is None and code(other) is None:
            return name(one) == name(other)
        return code(one) == code(other)

    return sum(
        not any(same(each, earlier) for earlier in counted[:index])
        for index, each in enumerate(counted)
    )


class TestCount:
    """The count of `distinct_employers`."""

    def test_none(self) -> None:
        """No visits are of no employers."""
        assert 0 == distinct_employers(()).count

    @pytest.mark.parametrize(
        ("expected", "rows"),
        [
            (1, [("甲公司", A), ("甲公司", A)]),
            (1, [("甲公司", A), ("甲集团", A)]),  # one code, renamed
            (2, [("甲公司", A), ("甲公司", B)]),  # namesakes
            (1, [("甲公司", None), ("甲 公司", None)]),
            (1, [("丙（集团）公司", None), ("丙(集团)公司", None)]),
            (1, [("ABC Ltd", None), ("abc ＬＴＤ", None)]),
            (2, [("甲公司", None), ("甲集团", None)]),
            (1, [("甲公司", None), ("甲公司", A)]),
            (2, [("甲公司", None), ("甲公司", A), ("甲公司", B)]),  # of A or of B, no third
            (1, [("甲公司", A), ("甲集团", A), ("甲集团", None)]),
            (3, [("甲公司", A), ("乙公司", B), ("丙公司", None), ("乙公司", None)]),
        ],
    )
    def test_who_is_who(self, expected: int, rows: list) -> None:
        """Codes tell employers apart; a row without one goes by its name."""
        assert expected == distinct_employers(visit(*row) for row in rows).count

    def test_filters(self) -> None:
        """Only rows count that fit all that is asked for."""
        counsellor = {"visitor": "李强", "roles": frozenset({Role.COUNSELLOR})}
        visits = [
            visit("甲公司", A),
            visit("乙公司", B, department="机械学院", **counsellor),
            visit("丙公司", C, newly_won=True, day=date(2024, 3, 31)),
            visit("丁公司", newly_won=False, programmes=("会计学", "审计学")),
        ]
        march = Window(PartialDate(2024, 3, 31), PartialDate(2024, 4))

        def count(**asked) -> int:
            return distinct_employers(visits, **asked).count

        assert 4 == count()
        assert 3 == count(roles=HEADS)
        assert 1 == count(roles={Role.COUNSELLOR, Role.TEACHER})
        assert 0 == count(roles=())
        assert 1 == count(department="机械 学院")
        assert 3 == count(visitor="张敏")
        assert 1 == count(programme="审计学")
        assert 1 == count(newly_won=True)
        assert 1 == count(newly_won=False)
        assert 1 == count(between=march)
        assert 3 == count(between=Window(end=PartialDate(2024, 3, 30)))
        assert 0 == count(roles=HEADS, visitor="李强")

    def test_rows_left_out_say_who_is_who(self) -> None:
        """A row that doesn't count may still say that two names are of one employer."""
        visits = [
            visit("甲公司", A),
            visit("甲集团"),
            visit("甲集团", A, roles=frozenset({Role.TEACHER})),
        ]

        assert 1 == distinct_employers(visits, roles=HEADS).count

    @given(VISITS)
    def test_slow(self, visits: list[Visit]) -> None:
        """It is what comparing every two rows gives."""
        counted = [each for each in visits if each.roles & HEADS]

        assert slow(visits, counted) == distinct_employers(visits, roles=HEADS).count

    @given(VISITS, st.randoms())
    def test_order(self, visits: list[Visit], random) -> None:
        """The order of rows doesn't matter."""
        mixed = [*visits]
        random.shuffle(mixed)

        one, other = distinct_employers(visits), distinct_employers(mixed)

        assert one.count == other.count
        assert sorted(map(len, (e.visits for e in one.employers))) == sorted(
            map(len, (e.visits for e in other.employers))
        )
        assert {d.kind for d in one.duplicates} == {d.kind for d in other.duplicates}

    @given(VISITS.filter(bool), st.data())
    def test_row_again(self, visits: list[Visit], data) -> None:
        """A row written down again never changes the count, and is shown."""
        again = data.draw(st.sampled_from(visits))

        tally = distinct_employers([*visits, again])

        assert distinct_employers(visits).count == tally.count
        assert any(again in duplicate.rows for duplicate in tally.duplicates)

    @given(VISITS)
    def test_union(self, visits: list[Visit]) -> None:
        """What several visit together is at least what any visits, at most all of that summed."""
        persons = {each.visitor for each in visits}

        each = [distinct_employers(visits, visitor=person).count for person in persons]

        assert max(each, default=0) <= distinct_employers(visits).count <= sum(each)

    @given(VISITS)
    def test_heads_are_leaders(self, visits: list[Visit]) -> None:
        """The heads never visit more employers than all leaders do."""
        heads, leaders = (distinct_employers(visits, roles=each).count for each in (HEADS, LEADERS))

        assert heads <= leaders

    @given(VISITS)
    def test_no_row_lost(self, visits: list[Visit]) -> None:
        """Each row is of one employer."""
        tally = distinct_employers(visits)

        assert sorted(map(id, visits)) == sorted(map(id, tally.visits))


class TestDuplicates:
    """The duplicates of a tally."""

    @staticmethod
    def _shown(*rows: tuple) -> list[tuple[str, str]]:
        tally = distinct_employers(visit(*row) for row in rows)
        return [(duplicate.zh, str(duplicate)) for duplicate in tally.duplicates]

    def test_again(self) -> None:
        """An employer visited again is shown with its rows."""
        shown = self._shown(("甲公司", A, 2), ("乙公司", B, 3), ("甲公司", A, 9))

        assert [
            (
                "同一单位多次走访：甲公司（第2、9行），计一家",
                "the same employer again: 甲公司 (rows 2 and 9), counted once",
            )
        ] == shown

    def test_renamed(self) -> None:
        """One code under two names is shown, with both names."""
        shown = self._shown(("甲公司", A, 2), ("甲集团", A, 12))

        assert [
            (
                "代码相同而名称不同：甲公司、甲集团（第2、12行），计一家",
                "one code under several names: 甲公司, 甲集团 (rows 2 and 12), counted once",
            )
        ] == shown

    def test_namesakes(self) -> None:
        """One name with two codes is shown, and counts apart."""
        (shown,) = self._shown(("甲公司", A, 2), ("甲公司", B, 3))

        assert "名称相同而代码不同：甲公司（第2、3行），按代码分别计算，请核对" == shown[0]
        assert (
            "one name with several codes: 甲公司 (rows 2 and 3), "
            "counted apart by their codes: please check"
        ) == shown[1]

    def test_by_name(self) -> None:
        """A row without a code that was taken for another's is shown, also beside a renaming."""
        rows = [("甲公司", None, 2), ("甲公司", A, 3), ("甲集团", A, 4)]

        kinds = [d.kind for d in distinct_employers(visit(*row) for row in rows).duplicates]

        assert [DuplicateKind.RENAMED, DuplicateKind.BY_NAME] == kinds

    def test_without_places(self) -> None:
        """Rows that were not read from a file are counted in words."""
        assert "（2行）" in self._shown(("甲公司", A), ("甲公司", A))[0][0]

    def test_shown(self) -> None:
        """What is shown of them in a shell is short."""
        tally = distinct_employers([visit("甲公司", A), visit("甲公司", A)])

        assert "<Tally of 1 employers>" == repr(tally)
        assert "(<Employer 甲公司 of 2 visits>,)" == repr(tally.employers)
        assert "(<Duplicate again of 2 rows>,)" == repr(tally.duplicates)

    @pytest.mark.parametrize("kind", DuplicateKind)
    def test_kinds(self, kind: DuplicateKind) -> None:
        """Each kind of duplicate is said in both languages."""
        assert str(kind) == kind.en != kind.zh

    def test_none(self) -> None:
        """Rows of different employers are no duplicates."""
        assert [] == self._shown(("甲公司", A, 2), ("乙公司", None, 3), ("丙公司", C, 4))

    @given(VISITS)
    def test_all_shown(self, visits: list[Visit]) -> None:
        """Every two rows that count as one are in a duplicate together."""
        tally = distinct_employers(visits)

        for employer in tally.employers:
            for one, other in itertools.combinations(employer.visits, 2):
                assert any(
                    one in duplicate.rows and other in duplicate.rows
                    for duplicate in tally.duplicates
                    if duplicate.kind is not DuplicateKind.NAMESAKES
                )
