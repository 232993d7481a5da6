"""Roles: whom a title makes its bearer, as far as the notices tell them apart."""

from __future__ import annotations

import enum
import re
import unicodedata
from typing import Final

from gradpolicy.compliance.ledgers.wording import NotUnderstood
from gradpolicy.model import Text

__all__ = ["DEPARTMENT_HEADS", "HEADS", "LEADERS", "Role", "roles_of"]


class Role(enum.Enum):
    """
    What a visitor of employers is.

    >>> Role.SCHOOL_LEADER.zh
    '其他校领导'
    """

    PARTY_SECRETARY = "party-secretary"
    PRESIDENT = "president"
    SCHOOL_LEADER = "school-leader"
    DEPARTMENT_LEADER = "department-leader"
    PROGRAMME_HEAD = "programme-head"
    SUPERVISOR = "supervisor"
    COUNSELLOR = "counsellor"
    TEACHER = "teacher"
    STAFF = "staff"
    BUREAU_DIRECTOR = "bureau-director"

    @property
    def zh(self) -> str:
        """In Chinese."""
        return _ROLES[self].zh

    @property
    def en(self) -> str:
        """In English."""
        return _ROLES[self].en

    def __str__(self) -> str:
        return self.en


_ROLES: Final = {
    Role.PARTY_SECRETARY: Text("党委书记", "party secretary"),
    Role.PRESIDENT: Text("校（院）长", "president"),
    Role.SCHOOL_LEADER: Text("其他校领导", "other leader of the university"),
    Role.DEPARTMENT_LEADER: Text("院系领导", "leader of a department"),
    Role.PROGRAMME_HEAD: Text("专业负责人", "head of a programme"),
    Role.SUPERVISOR: Text("研究生导师", "supervisor of postgraduates"),
    Role.COUNSELLOR: Text("辅导员", "counsellor"),
    Role.TEACHER: Text("教师", "teacher"),
    Role.STAFF: Text("其他工作人员", "other staff"),
    Role.BUREAU_DIRECTOR: Text("人社局长", "director of a human-resources bureau"),
}

#: Secretary and president: 书记、校(院)长走访用人单位 (Jiangxi's notice for the class of 2023,
#: measure 1).
HEADS: Final = frozenset({Role.PARTY_SECRETARY, Role.PRESIDENT})
#: 校领导班子, the two among them (the same).
LEADERS: Final = HEADS | {Role.SCHOOL_LEADER}
#: 院系领导班子成员和专业负责人 (赣教高字〔2024〕5号, measure 4).
DEPARTMENT_HEADS: Final = frozenset({Role.DEPARTMENT_LEADER, Role.PROGRAMME_HEAD})

_SCHOOL = r"(?:学校|本校|校|.+大学)"
_DEPARTMENT = r"(?:二级学院|二级院系|院系|系部)"
_PARTY = r"(?:党委|党总支|党支部|总支)?"
_DEPUTY = r"(?:常务|执行|专职)?副"


def _titles(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


# What one office makes its bearer where the row names no department, and where it names one.
# The first that fits decides. A bare 校领导 is not here: it may be a head or not.
_OFFICES: Final[tuple[tuple[re.Pattern[str], Role | None, Role | None], ...]] = (
    # Of the university, whatever else the row says.
    (_titles(rf"{_SCHOOL}?代?校长", "president"), Role.PRESIDENT, Role.PRESIDENT),
    (_titles(rf"{_SCHOOL}党委书记"), Role.PARTY_SECRETARY, Role.PARTY_SECRETARY),
    (
        _titles(
            rf"{_SCHOOL}?{_DEPUTY}校长",
            rf"{_SCHOOL}(?:党委)?{_DEPUTY}书记",
            rf"{_SCHOOL}?(?:党委常委|纪委书记|总会计师)",
            r"其他(?:校|校级|学校)领导(?:班子成员)?",
            r"vice[- ]president|other leader of the university",
        ),
        Role.SCHOOL_LEADER,
        Role.SCHOOL_LEADER,
    ),
    # Of a department, by the words themselves.
    (
        _titles(
            rf"{_DEPARTMENT}{_PARTY}(?:{_DEPUTY})?(?:院长|主任|书记)",
            rf"{_DEPARTMENT}领导(?:班子成员)?",
            rf"(?:党总支|总支|党支部)(?:{_DEPUTY})?书记",
            rf".*系(?:{_DEPUTY})?主任|{_DEPUTY}系主任|.*系(?:党总支|总支)(?:{_DEPUTY})?书记",
            r"(?:vice[- ]|deputy |associate )?dean|(?:deputy )?head of department",
            r"leader of a department",
        ),
        Role.DEPARTMENT_LEADER,
        Role.DEPARTMENT_LEADER,
    ),
    # By whether the row names one.
    (_titles("(?:党委)?书记", "party secretary"), Role.PARTY_SECRETARY, Role.DEPARTMENT_LEADER),
    (_titles("代?院长"), Role.PRESIDENT, Role.DEPARTMENT_LEADER),
    (
        _titles(rf"(?:党委)?{_DEPUTY}书记", rf"{_DEPUTY}院长", "deputy party secretary"),
        Role.SCHOOL_LEADER,
        Role.DEPARTMENT_LEADER,
    ),
    # 信息工程学院院长 is the president of a college or the dean of a school inside a university:
    # the title alone doesn't say.
    (
        _titles(rf".*(?:学院|系|部){_PARTY}(?:{_DEPUTY})?(?:院长|主任|书记)"),
        None,
        Role.DEPARTMENT_LEADER,
    ),
    (
        _titles(
            r".*专业(?:建设)?(?:负责人|带头人|主任)", r"program(?:me)? head|head of a programme"
        ),
        Role.PROGRAMME_HEAD,
        Role.PROGRAMME_HEAD,
    ),
    (
        _titles(
            r"(?:硕士|博士|硕博)?(?:研究生|生)?(?:指导)?导师|[硕博]导|硕博导",
            r"supervisor(?: of postgraduates)?",
        ),
        Role.SUPERVISOR,
        Role.SUPERVISOR,
    ),
    (
        _titles(r"(?:专职|兼职|毕业班)?(?:辅导员|班主任)", r"counsell?or"),
        Role.COUNSELLOR,
        Role.COUNSELLOR,
    ),
    (
        _titles(
            r"(?:专业课?|专任|任课|骨干|青年)?(?:教师|老师)",
            r"副?教授|讲师|助教|副?研究员",
            r"teacher|(?:associate )?professor|lecturer",
        ),
        Role.TEACHER,
        Role.TEACHER,
    ),
    (
        _titles(r"(?!.*副).*局长", r"bureau director|director of .*bureau"),
        Role.BUREAU_DIRECTOR,
        Role.BUREAU_DIRECTOR,
    ),
    (
        _titles(
            r".*(?:处|科|部)长",
            r"(?!.*教研室).*(?:办公室|办|中心|科|处|室)副?主任",
            r".*团委副?书记|.*副局长|校长助理|院长助理",
            r".*(?:工作人员|专员|干部|干事|秘书|科员|职员)",
            r"(?:other )?staff|officer",
        ),
        Role.STAFF,
        Role.STAFF,
    ),
)

# 兼 joins two offices, but 兼职 is part of one.
_BETWEEN = re.compile(r"[、,;/|+&()]|兼(?!职)任?")
_WHAT: Final = Text("职务或身份", "role")
_WHICH: Final = Text(
    "请填党委书记、校长、院长、副书记、副校长、副院长、纪委书记、系主任、专业负责人、研究生导师、"
    "辅导员、教师、工作人员或人社局长；院系的书记、院长须在“院系”栏写明院系",
    "write party secretary, president, vice president, dean, head of department, programme head, "
    "supervisor, counsellor, teacher, staff or bureau director; a department's own secretary or "
    "dean needs the department named in its column",
)


def roles_of(title: str, *, department: bool = False) -> frozenset[Role]:
    """
    The roles that a *title* gives, one for each of the offices that it names.

    院长, 书记 and their deputies lead a *department* where the row names one, and else the
    university, as the heads of colleges do. An assistant to the president is no member of
    the leadership.

    >>> sorted(role.en for role in roles_of("党委副书记、校长"))
    ['other leader of the university', 'president']
    >>> roles_of("院长") == {Role.PRESIDENT}, roles_of("院长", department=True)
    (True, frozenset({<Role.DEPARTMENT_LEADER: 'department-leader'>}))

    Args:
        title: as staff write it, several offices parted by 、 or 兼 or brackets.
        department: whether the row names the department that its bearer belongs to.

    Raises:
        NotUnderstood: for a title of which any part is not known: it is not guessed.
    """
    plain = unicodedata.normalize("NFKC", title).casefold()
    if plain.isascii():
        parts = [" ".join(part.split()) for part in re.split(r"[,;/|+&()]", plain)]
    else:
        # As the notices write it, for universities and colleges at once.
        joined = "".join(plain.split()).replace("校(院)长", "校长")
        parts = _BETWEEN.split(joined)
    found = {_role_of(part, department=department) for part in parts if part}
    if None in found or not found:
        raise NotUnderstood(_WHAT, title, _WHICH)
    return frozenset(role for role in found if role is not None)


def _role_of(part: str, *, department: bool) -> Role | None:
    for pattern, at_school, in_department in _OFFICES:
        if pattern.fullmatch(part):
            return in_department if department else at_school
    return None
