"""Metrics of staff, funds and premises for employment work."""

from gradpolicy.model import Kind, Metric, Text
from gradpolicy.vocabulary import units
from gradpolicy.vocabulary.addressees import EDUCATION_DEPARTMENT, UNIVERSITY


def _flag(
    slug: str,
    zh: str,
    en: str,
    zh_definition: str,
    en_definition: str,
    *,
    family: str | None = None,
) -> Metric:
    return Metric(
        slug,
        zh,
        en,
        kind=Kind.FLAG,
        of=UNIVERSITY,
        definition=Text(zh_definition, en_definition),
        family=family,
    )


# Staff and those they serve. Notices count different people on both sides: one metric each.

FULL_TIME_CAREERS_STAFF = Metric(
    "full-time-careers-staff",
    "校级专职就业工作人员数",
    "full-time careers staff at university level",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=UNIVERSITY,
    definition=Text(
        "学校一级专门从事就业工作的在岗人员人数,不含院系人员和兼职人员",
        "people who work on graduate employment full time in the university's central office,"
        " without those of departments and part-timers",
    ),
    family="careers-staff",
)
GRADUATING_STUDENTS = Metric(
    "graduating-students",
    "应届毕业生数",
    "graduating students",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=UNIVERSITY,
    definition=Text(
        "本届毕业的学生人数",
        "students of the university who graduate with the cohort that the notice is about",
    ),
    family="graduating-students",
)
DEPARTMENT_OFFICERS = Metric(
    "department-officers",
    "每个二级院系的专职就业工作人员数(取最少者)",
    "full-time careers officers in each department",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=UNIVERSITY,
    definition=Text(
        "在各二级院系中专职从事就业工作的人数,以最少的一个院系计",
        "people who work on graduate employment full time in a department,"
        " in that department which has the fewest",
    ),
)

# Funds and premises.

CAREERS_BUDGET = Metric(
    "careers-budget",
    "就业工作经费",
    "careers budget",
    kind=Kind.MONEY,
    unit=units.YUAN,
    of=UNIVERSITY,
    definition=Text(
        "学校当年用于毕业生就业工作的预算经费",
        "money that the university sets aside in the year for graduate employment work",
    ),
)
TUITION_TOTAL = Metric(
    "graduates-tuition-total",
    "毕业生在校期间学费总和",
    "tuition paid by the graduating students over their studies",
    kind=Kind.MONEY,
    unit=units.YUAN,
    of=UNIVERSITY,
    definition=Text(
        "本届毕业生从入学到毕业应缴学费的合计",
        "all tuition due from the graduating cohort from entry to graduation",
    ),
)
CAREERS_PREMISES = Metric(
    "careers-premises",
    "就业工作专用场地面积",
    "area of premises for careers work",
    kind=Kind.AREA,
    unit=units.SQUARE_METRE,
    of=UNIVERSITY,
    definition=Text(
        "学校专门用于毕业生就业工作的场地面积合计",
        "floor space that the university keeps for graduate employment work alone",
    ),
)

# The profession.

STAFF_TRAININGS = Metric(
    "staff-trainings",
    "毕业班辅导员和就业工作人员业务培训次数",
    "training events for counsellors of graduating classes and careers staff",
    kind=Kind.COUNT,
    unit=units.TIME,
    of=UNIVERSITY,
    definition=Text(
        "学校为毕业班辅导员和就业工作人员举办业务培训的次数",
        "occasions on which the university trains counsellors of graduating classes"
        " and careers staff for their work",
    ),
    family="staff-training",
)
LEADERS_AND_TEACHERS_TRAINED = _flag(
    "leaders-and-teachers-trained",
    "培训校领导、骨干师资、辅导员和双创载体负责人",
    "training for leaders, key teachers, counsellors and heads of incubators",
    "为校级领导、就业创业指导骨干教师、辅导员以及双创载体负责人举办培训",
    "the university holds training for its leaders, the key teachers of careers guidance,"
    " counsellors and the heads of its incubators",
    family="staff-training",
)
STAFF_TITLE_REVIEWS = _flag(
    "staff-title-reviews",
    "鼓励就业指导人员参加相关职称评审",
    "careers staff encouraged to apply for professional titles",
    "学校鼓励就业指导人员按规定申报相关职称",
    "the university encourages careers staff to apply for the professional titles open to them",
)
STAFF_CAREER_PATH = _flag(
    "staff-career-path",
    "就业指导人员职业发展渠道畅通",
    "an open career path for careers staff",
    "学校为就业指导人员的职务职级和职业发展打通渠道",
    "the university opens ways for careers staff to advance in their profession",
)
STAFF_PROFESSIONALISED = _flag(
    "staff-professionalised",
    "就业工作队伍职业化、专业化",
    "a professional careers team",
    "学校推进就业工作队伍的职业化和专业化建设",
    "the university develops its careers team as a profession with expertise of its own",
)
STAFF_RESOURCED = _flag(
    "staff-resourced",
    "增加就业工作队伍的资源和培训保障",
    "more resources and training for the careers team",
    "学校为就业工作队伍投入更多资源并保障其培训",
    "the university puts more resources into its careers team and secures its training",
)
OFFICERS_TREATMENT = _flag(
    "department-officers-treatment",
    "保障院系就业专职人员待遇",
    "due pay and standing for the officers of departments",
    "学校给予院系就业工作专职人员与岗位相应的待遇",
    "the university gives full-time officers of departments the treatment that goes with the post",
)
CAREERS_OFFICE_STRENGTHENED = _flag(
    "careers-office-strengthened",
    "加强就业服务机构",
    "a stronger careers office",
    "学校加强校内就业指导服务机构的建设",
    "the university builds up its office for careers guidance and services",
)

# Guangdong counts teachers with staff, and postgraduates with the graduates.

FULL_TIME_GUIDANCE_TEACHERS_AND_STAFF = Metric(
    "full-time-guidance-teachers-and-staff",
    "专职就业指导教师和工作人员数",
    "full-time guidance teachers and careers staff",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=UNIVERSITY,
    definition=Text(
        "专门讲授就业指导的教师与专门从事就业工作的人员合计,不分校级和院系,不含兼职人员",
        "teachers of careers guidance and people who work on graduate employment, all of them full"
        " time, counted together wherever in the university they work",
    ),
    family="careers-staff",
)
GRADUATES_WITH_POSTGRADUATES = Metric(
    "graduating-students-with-postgraduates",
    "应届毕业生数(含研究生)",
    "graduating students, postgraduates included",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=UNIVERSITY,
    definition=Text(
        "本届毕业的专科生、本科生和研究生的总人数",
        "students of the university who graduate with the cohort that the notice is about,"
        " postgraduates among them",
    ),
    family="graduating-students",
)
GUIDANCE_STAFF_COMPLETE = _flag(
    "guidance-staff-complete",
    "配齐配强就业指导人员",
    "a complete and able guidance staff",
    "学校的就业指导人员数量足、能力强",
    "the university has as many guidance staff as it needs, and able ones",
    family="guidance-team",
)

# As the Ministry counts and asks.

CAREERS_STAFF = Metric(
    "careers-staff",
    "校级就业工作人员数",
    "careers staff at university level",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=UNIVERSITY,
    definition=Text(
        "学校一级配备的就业工作人员人数,不论专职兼职,不含院系人员",
        "people who work on graduate employment at the level of the university, full time or not,"
        " without those of departments",
    ),
    family="careers-staff",
)
GRADUATES_OF_THE_YEAR = Metric(
    "graduates-of-the-year",
    "毕业年度毕业生数",
    "graduates of the year of graduation",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=UNIVERSITY,
    definition=Text(
        "在毕业年度内毕业的学生人数",
        "students of the university who graduate within the year of graduation",
    ),
    family="graduating-students",
)
STAFF_TRAINED_REGULARLY = _flag(
    "staff-trained-regularly",
    "定期培训毕业班辅导员和就业工作人员",
    "regular training for counsellors of graduating classes and careers staff",
    "学校定期对毕业班辅导员和就业工作人员进行业务培训,间隔不限",
    "the university trains counsellors of graduating classes and careers staff regularly, at"
    " whatever interval",
    family="staff-training",
)
PROVINCIAL_STAFF_STRENGTHENED = Metric(
    "provincial-staff-strengthened",
    "加强省级就业部门和服务机构力量",
    "stronger provincial offices and services for employment",
    kind=Kind.FLAG,
    of=EDUCATION_DEPARTMENT,
    definition=Text(
        "省级教育行政部门加强其就业部门和就业服务机构的工作力量",
        "the department strengthens its office for employment and its employment service",
    ),
)
PROVINCIAL_OFFICES_RESOURCED = Metric(
    "provincial-offices-resourced",
    "保障省级就业部门和机构的人员经费",
    "staff and funds for provincial offices of employment",
    kind=Kind.FLAG,
    of=EDUCATION_DEPARTMENT,
    definition=Text(
        "省级教育行政部门给予就业部门和服务机构必要的人员和经费",
        "the department gives its office and service for employment the staff and funds they need",
    ),
)

# Jiangmen counts full-time guidance staff.

GUIDANCE_TEAM_STRENGTHENED = _flag(
    "guidance-team-strengthened",
    "加强就业指导队伍",
    "a stronger team of careers guidance",
    "学校加强就业指导人员队伍的建设",
    "the university builds up its team of careers guidance",
    family="guidance-team",
)
FULL_TIME_GUIDANCE_STAFF = Metric(
    "full-time-guidance-staff",
    "专职就业指导人员数",
    "full-time careers guidance staff",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=UNIVERSITY,
    definition=Text(
        "学校专门从事就业指导的人员人数,校院两级都算,不含兼职人员",
        "people at the university, departments included, who give careers guidance full time",
    ),
    family="careers-staff",
)
