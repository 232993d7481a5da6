"""Topics that measures are filed under."""

from gradpolicy.model import Text, Topic


def _topic(slug: str, zh: str, en: str, zh_definition: str, en_definition: str) -> Topic:
    return Topic(slug, zh, en, definition=Text(zh_definition, en_definition))


OUTREACH = _topic(
    "employer-outreach",
    "访企拓岗",
    "employer outreach",
    "走访用人单位、开拓岗位",
    "visits to employers to open up posts",
)
ENTERPRISE_HIRING = _topic(
    "enterprise-hiring",
    "企业吸纳",
    "hiring by enterprises",
    "鼓励和支持企业招用毕业生",
    "support for enterprises that hire graduates",
)
RECRUITMENT_EVENTS = _topic(
    "recruitment-events",
    "招聘活动",
    "recruitment events",
    "校园招聘和专项招聘活动",
    "recruitment on campus and at special events",
)
INFORMATION_PLATFORMS = _topic(
    "information-platforms",
    "就业信息平台",
    "information platforms",
    "就业平台的建设、注册和信息共享",
    "job platforms: building, registering, sharing information",
)
EMPLOYMENT_HOME = _topic(
    "employment-home",
    "就业之家",
    "employment homes",
    "“就业之家”建设",
    "the building of employment homes",
)
ENTREPRENEURSHIP = _topic(
    "entrepreneurship",
    "创新创业",
    "entrepreneurship",
    "对毕业生创业的扶持",
    "support for graduates who found a business",
)
FLEXIBLE_EMPLOYMENT = _topic(
    "flexible-employment",
    "灵活就业",
    "flexible employment",
    "对灵活就业的支持和保障",
    "support and cover for flexible work",
)
GRASSROOTS = _topic(
    "grassroots",
    "基层就业",
    "grassroots posts",
    "面向基层的项目和岗位",
    "programmes and posts at the grassroots",
)
PUBLIC_SECTOR = _topic(
    "public-sector",
    "政策性岗位",
    "public-sector posts",
    "机关、事业单位、国有企业招录",
    "recruitment by government, public institutions and state enterprises",
)
FURTHER_STUDY = _topic(
    "further-study",
    "升学",
    "further study",
    "研究生、专升本、第二学士学位招生",
    "admission to postgraduate, upgrading and second-degree study",
)
CONSCRIPTION = _topic(
    "conscription",
    "征兵入伍",
    "military service",
    "大学生应征入伍",
    "the enlistment of students and graduates",
)
TRAINEESHIPS = _topic(
    "traineeships",
    "就业见习实习",
    "traineeships and internships",
    "就业见习岗位和就业实习",
    "trainee posts and internships",
)
EMPLOYMENT_EDUCATION = _topic(
    "employment-education",
    "就业育人",
    "employment education",
    "就业教育和观念引导",
    "education about work and careers",
)
CAREER_GUIDANCE = _topic(
    "career-guidance",
    "就业指导",
    "career guidance",
    "就业指导课程、服务与赛事",
    "guidance courses, services and contests",
)
RIGHTS = _topic(
    "rights", "就业权益", "rights at work", "毕业生就业权益保护", "protection of graduates' rights"
)
ARCHIVES = _topic(
    "archives",
    "档案服务",
    "personal files",
    "毕业生档案转递",
    "the forwarding of graduates' personal files",
)
PRIORITY_GROUPS = _topic(
    "priority-groups",
    "重点群体帮扶",
    "priority groups",
    "困难毕业生帮扶",
    "help for graduates in difficulty",
)
UNEMPLOYED_GRADUATES = _topic(
    "unemployed-graduates",
    "离校未就业",
    "graduates without work",
    "离校未就业毕业生服务",
    "services for those who left without work",
)
STATISTICS = _topic(
    "statistics",
    "统计监测",
    "statistics and monitoring",
    "就业数据的登记、报送、核查",
    "registration, reporting and audit of employment data",
)
QUALITY_REPORT = _topic(
    "quality-report",
    "就业质量报告",
    "quality report",
    "毕业生就业质量年度报告",
    "the annual report on the quality of employment",
)
FEEDBACK = _topic(
    "feedback",
    "招生培养联动",
    "feedback into enrolment",
    "就业与招生、培养联动",
    "the link from employment to enrolment and teaching",
)
EVALUATION = _topic(
    "evaluation", "工作评价", "evaluation", "就业工作的考核评价", "the appraisal of employment work"
)
RESPONSIBILITY = _topic(
    "responsibility",
    "责任落实",
    "responsibility",
    "领导责任和工作机制",
    "leaders' duties and the organisation of the work",
)
STAFFING = _topic(
    "staffing",
    "机构人员经费场地",
    "staff, funds and premises",
    "机构、人员、经费、场地保障",
    "offices, staff, budget and premises",
)
PUBLICITY = _topic(
    "publicity",
    "总结宣传",
    "publicity",
    "政策宣传和典型宣传",
    "publicity for policies and good examples",
)
