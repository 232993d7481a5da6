"""Titles as staff write them, and the roles that they give."""

import pytest

from gradpolicy.compliance.ledgers import HEADS, LEADERS, NotUnderstood, Role, roles_of

SECRETARY, PRESIDENT, LEADER = Role.PARTY_SECRETARY, Role.PRESIDENT, Role.SCHOOL_LEADER
DEAN, HEAD, SUPERVISOR = Role.DEPARTMENT_LEADER, Role.PROGRAMME_HEAD, Role.SUPERVISOR
COUNSELLOR, TEACHER, STAFF = Role.COUNSELLOR, Role.TEACHER, Role.STAFF
DIRECTOR = Role.BUREAU_DIRECTOR

# Title, the roles of one who names no department, and of one who names one; `None` is refused.
TITLES = [
    # Leaders of the university, wherever they are.
    ("校长", {PRESIDENT}, {PRESIDENT}),
    ("校（院）长", {PRESIDENT}, {PRESIDENT}),
    ("副校(院)长", {LEADER}, {LEADER}),
    ("代校长", {PRESIDENT}, {PRESIDENT}),
    ("江南大学校长", {PRESIDENT}, {PRESIDENT}),
    ("副校长", {LEADER}, {LEADER}),
    ("常务副校长", {LEADER}, {LEADER}),
    ("纪委书记", {LEADER}, {LEADER}),
    ("校纪委书记", {LEADER}, {LEADER}),
    ("总会计师", {LEADER}, {LEADER}),
    ("党委常委", {LEADER}, {LEADER}),
    ("其他校领导", {LEADER}, {LEADER}),
    ("校党委书记", {SECRETARY}, {SECRETARY}),
    ("校党委副书记", {LEADER}, {LEADER}),
    # As the row names a department or not.
    ("党委书记", {SECRETARY}, {DEAN}),
    ("书记", {SECRETARY}, {DEAN}),
    ("院长", {PRESIDENT}, {DEAN}),
    ("党委副书记", {LEADER}, {DEAN}),
    ("副书记", {LEADER}, {DEAN}),
    ("副院长", {LEADER}, {DEAN}),
    ("常务副院长", {LEADER}, {DEAN}),
    ("Party Secretary", {SECRETARY}, {DEAN}),
    # Of a department by the words.
    ("二级学院院长", {DEAN}, {DEAN}),
    ("二级学院书记", {DEAN}, {DEAN}),
    ("二级学院党委副书记", {DEAN}, {DEAN}),
    ("党总支书记", {DEAN}, {DEAN}),
    ("党总支副书记", {DEAN}, {DEAN}),
    ("系主任", {DEAN}, {DEAN}),
    ("系副主任", {DEAN}, {DEAN}),
    ("副系主任", {DEAN}, {DEAN}),
    ("机械系主任", {DEAN}, {DEAN}),
    ("院系领导", {DEAN}, {DEAN}),
    ("Dean", {DEAN}, {DEAN}),
    ("vice  dean", {DEAN}, {DEAN}),
    # 学院 may be the college itself, or a school inside a university.
    ("机械工程学院院长", None, {DEAN}),
    ("信息学院党委书记", None, {DEAN}),
    ("学院副书记", None, {DEAN}),
    ("基础部主任", None, {DEAN}),
    # The others.
    ("专业负责人", {HEAD}, {HEAD}),
    ("软件工程专业负责人", {HEAD}, {HEAD}),
    ("专业带头人", {HEAD}, {HEAD}),
    ("导师", {SUPERVISOR}, {SUPERVISOR}),
    ("研究生导师", {SUPERVISOR}, {SUPERVISOR}),
    ("硕士生导师", {SUPERVISOR}, {SUPERVISOR}),
    ("博士研究生指导导师", {SUPERVISOR}, {SUPERVISOR}),
    ("博导", {SUPERVISOR}, {SUPERVISOR}),
    ("辅导员", {COUNSELLOR}, {COUNSELLOR}),
    ("兼职辅导员", {COUNSELLOR}, {COUNSELLOR}),
    ("毕业班班主任", {COUNSELLOR}, {COUNSELLOR}),
    ("专业教师", {TEACHER}, {TEACHER}),
    ("副教授", {TEACHER}, {TEACHER}),
    ("招生就业处处长", {STAFF}, {STAFF}),
    ("就业办主任", {STAFF}, {STAFF}),
    ("就业指导中心副主任", {STAFF}, {STAFF}),
    ("校长助理", {STAFF}, {STAFF}),
    ("院团委书记", {STAFF}, {STAFF}),
    ("就业专员", {STAFF}, {STAFF}),
    ("人社局局长", {DIRECTOR}, {DIRECTOR}),
    ("县人力资源和社会保障局局长", {DIRECTOR}, {DIRECTOR}),
    ("人社局副局长", {STAFF}, {STAFF}),
    # Several offices of one person.
    ("党委副书记、校长", {PRESIDENT, LEADER}, {PRESIDENT, DEAN}),
    ("党委书记（院长）", {SECRETARY, PRESIDENT}, {DEAN}),
    ("副校长兼党委常委", {LEADER}, {LEADER}),
    ("副院长兼任专业负责人", {LEADER, HEAD}, {DEAN, HEAD}),
    ("副院长/硕士生导师", {LEADER, SUPERVISOR}, {DEAN, SUPERVISOR}),
    ("副校长，教授", {LEADER, TEACHER}, {LEADER, TEACHER}),
    ("Vice President / Professor", {LEADER, TEACHER}, {LEADER, TEACHER}),
    (" 校 长 ", {PRESIDENT}, {PRESIDENT}),
    # Not guessed.
    ("校领导", None, None),  # a head, or not?
    ("主任", None, None),
    ("教研室主任", None, None),  # the head of a programme, or not?
    ("校长、法人", None, None),  # one office of two is not known
    ("党校校长", None, None),
    ("附属中学校长", None, None),
    ("张敏", None, None),
    ("Secretary", None, None),
    ("Director", None, None),
    ("", None, None),
    ("、", None, None),
]


class TestRolesOf:
    """`roles_of`."""

    @pytest.mark.parametrize("department", [False, True])
    @pytest.mark.parametrize(("title", "at_school", "in_department"), TITLES)
    def test_titles(
        self, title: str, at_school: set | None, in_department: set | None, *, department: bool
    ) -> None:
        """Each title gives its roles, or is refused where it could be two things."""
        expected = in_department if department else at_school

        try:
            found = set(roles_of(title, department=department))
        except NotUnderstood:
            found = None

        assert expected == found

    def test_refusal(self) -> None:
        """A refusal says what could be written instead, in both languages."""
        with pytest.raises(NotUnderstood, match="write party secretary, president") as caught:
            roles_of("主任")

        assert caught.value.zh.startswith("“主任”不能识别为职务或身份：请填党委书记、校长")

    @pytest.mark.parametrize("role", Role)
    def test_labels(self, role: Role) -> None:
        """What a role is called in Chinese is understood as that role, by who may bear it."""
        named = role in {DEAN, HEAD, SUPERVISOR, COUNSELLOR, TEACHER}

        assert {role} == roles_of(role.zh, department=named)

    @pytest.mark.parametrize("role", [role for role in Role if role is not STAFF])
    def test_english_labels(self, role: Role) -> None:
        """What a role is called in English is understood as that role."""
        assert {role} == roles_of(str(role))

    def test_groups(self) -> None:
        """The heads are leaders; the leaders are none of a department."""
        assert HEADS < LEADERS
        assert not LEADERS & {DEAN, HEAD, SUPERVISOR, COUNSELLOR, TEACHER, STAFF, DIRECTOR}
