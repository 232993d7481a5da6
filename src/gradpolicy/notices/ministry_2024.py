"""
教育部关于做好2024届全国普通高校毕业生就业创业工作的通知: the Ministry of Education, class of 2024.

Issued on 1 December 2023 to the education departments of the provinces (that of the Xinjiang
Production and Construction Corps among them), in some to that of human resources, and to the
universities under the Ministry or built jointly with it. The text has no document number and
cites no superior notice by its title. The action that its preamble announces has a purpose but
no goal to be measured, so there is no measure 0. The copy verified is in traditional script,
with readings in pinyin typed into it.
"""

from datetime import date
from fractions import Fraction

from gradpolicy.model import (
    AllOf,
    AnyOf,
    ByReference,
    Done,
    Evidence,
    Force,
    Grant,
    Level,
    Measure,
    Mention,
    Not,
    Notice,
    PartialDate,
    Party,
    Provision,
    Quota,
    Ratio,
    Reason,
    Sanction,
    Section,
    Source,
    Text,
)
from gradpolicy.vocabulary import (
    addressees,
    bodies,
    effects,
    jurisdictions,
    programmes,
    standards,
    topics,
)
from gradpolicy.vocabulary.metrics import (
    governance,
    guidance,
    market,
    monitoring,
    posts,
    staffing,
    support,
)

__all__ = ["MINISTRY_2024"]


def _q(*quotes: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(quote) for quote in quotes)


# How an ambiguity that recurs was decided, once for all its places.
_RECIPIENTS = Text(
    "“各地”按收文的省级教育部门理解",
    "the localities of the text are read as the provincial education departments that the notice "
    "is sent to",
)
_DEPARTMENTS = Text(
    "“各地教育部门”按收文的省级教育部门理解",
    "the local education departments of the text are read as those of the provinces, to which "
    "the notice is sent",
)
_ON_CAMPUS = Text(
    "主语为各地各高校,此事由高校办理,按对高校的要求理解",
    "the subject is localities and universities; as universities do this, it is read as asked of "
    "them",
)
_UNIVERSITIES = Text(
    "原文未写由谁执行,按高校理解", "the text names nobody; read as the universities"
)
_PROVINCE = Text(
    "原文未写由谁执行,按省级教育部门理解",
    "the text names nobody; read as the provincial education departments",
)
_MINISTRY = Text(
    "原文未写由谁执行,按发文的教育部理解",
    "the text names nobody; read as the Ministry, which issued it",
)
_PUSHED = Text(
    "原文由部里推动高校,按对高校的倡导理解",
    "the text has the Ministry urge universities; read as a recommendation to them",
)
_GUIDED = Text(
    "原文为引导高校,按对高校的倡导理解",
    "the text has universities guided to it; read as a recommendation to them",
)
_ENCOURAGED = Text(
    "承接句首的“鼓励”,按倡导理解",
    "governed by the encouragement that the sentence begins with; read as a recommendation",
)
_BASES = Text(
    "主体承前,按培训基地高校理解",
    "the subject is taken from before; read as the universities with a training base",
)
_GIVERS = Text(
    "给予者为各地各高校,不止一方;扶持对象按创业的毕业生理解",
    "localities and universities give it, not one of them alone; read as support for graduates who "
    "found a business",
)

MINISTRY_2024 = Notice(
    "ministry-2024",
    title="教育部关于做好2024届全国普通高校毕业生就业创业工作的通知",
    cohort=2024,
    issuers=(bodies.MINISTRY_OF_EDUCATION,),
    issued=PartialDate(2023, 12, 1),
    jurisdiction=jurisdictions.CHINA,
    level=Level.NATION,
    addressees=(
        addressees.EDUCATION_DEPARTMENT,
        addressees.HRSS_DEPARTMENT,
        addressees.MINISTRY_UNIVERSITY,
    ),
    source=Source(
        Text("教育部", "Ministry of Education"),
        sha256="8b3803bcb1c5c96e031c2f29aa423f908ed8c2b81da8dd31faaafb1fba311b19",
        checked=date(2026, 11, 22),
    ),
    sections=(
        Section(1, "把高校毕业生就业工作摆在更加突出位置"),
        Section(2, "大力开拓市场化社会化就业渠道"),
        Section(3, "充分发挥政策性岗位吸纳作用"),
        Section(4, "推进构建高质量就业指导服务体系"),
        Section(5, "加强重点群体就业帮扶"),
        Section(6, "完善就业监测与评价反馈机制"),
        Section(7, "加强组织保障"),
    ),
    measures=(
        Measure(
            1,
            label="1.",
            title="强化统筹部署",
            section=1,
            summary=Text(
                "省级教育部门和高校都把毕业生就业排在最前,列入班子议程,健全机制;按全年四个专项行动"
                "的节奏安排各自工作,使形势保持平稳。",
                "Provincial departments and universities put graduate employment first, "
                "on their leaders' agenda and with a mechanism behind it; they arrange "
                "their work along the year's four campaigns and keep the situation "
                "stable.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(
                programmes.AUTUMN_RECRUITMENT_MONTH,
                programmes.WINTER_WARMTH,
                programmes.SPRING_DRIVE,
                programmes.HUNDRED_DAY_SPRINT,
            ),
            provisions=(
                Provision(
                    "employment-first-priority",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EMPLOYMENT_FIRST_PRIORITY),
                    evidence=_q("作为重中之重"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "employment-given-prominence",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.EMPLOYMENT_GIVEN_PROMINENCE),
                    evidence=_q("摆在更加突出的位置"),
                ),
                Provision(
                    "leaders-agenda",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.LEADERS_AGENDA),
                    evidence=_q("纳入领导班子重要议事日程"),
                ),
                Provision(
                    "local-leaders-agenda",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.LEADERS_AGENDA_OF_DEPARTMENT),
                    evidence=_q("纳入领导班子重要议事日程"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "promotion-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PROMOTION_MECHANISM),
                    evidence=_q("健全就业促进机制"),
                ),
                Provision(
                    "local-promotion-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.PROMOTION_MECHANISM_OF_DEPARTMENT),
                    evidence=_q("健全就业促进机制"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "cohort-campaigns",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.CAMPAIGNS_FOLLOWED),
                    evidence=_q("要按照“秋季校园招聘月”", "“百日冲刺行动”的部署"),
                ),
                Provision(
                    "local-cohort-campaigns",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.CAMPAIGNS_FOLLOWED_BY_DEPARTMENT),
                    evidence=_q("要按照“秋季校园招聘月”", "“百日冲刺行动”的部署"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "cohort-work-arranged",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.COHORT_WORK_ARRANGED),
                    evidence=_q("统筹做好本地本校工作安排", "落实落细各项工作要求"),
                ),
                Provision(
                    "cohort-work-deployed",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.COHORT_WORK_DEPLOYED),
                    evidence=_q("统筹做好本地本校工作安排", "落实落细各项工作要求"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "employment-stable",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EMPLOYMENT_STABLE),
                    evidence=_q("就业局势总体稳定"),
                    assumption=Text(
                        "“局势”就一省而言,按对收文的省级教育部门的要求理解",
                        "the situation is that of a province; read as asked of the provincial "
                        "education departments that the notice is sent to",
                    ),
                ),
            ),
        ),
        Measure(
            2,
            label="2.",
            title="强化协同联动",
            section=1,
            summary=Text(
                "省级教育部门同其他部门联手,为毕业生争取更多公共资源,并牵头组建专班、拟定方案、列清"
                "任务、抓好落实。",
                "Provincial education departments join with other authorities to win "
                "more public resources for graduates; they lead a task force, draw up a "
                "plan with its tasks and see it through.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(
                Party(bodies.LOCAL_EDUCATION),
                Party(bodies.ORGANISATION_DEPARTMENT),
                Party(bodies.LOCAL_HRSS),
                Party(bodies.DEVELOPMENT_REFORM),
                Party(bodies.FINANCE),
            ),
            provisions=(
                Provision(
                    "departments-coordinated",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.DEPARTMENTS_COORDINATED),
                    evidence=_q("沟通衔接、分工合作、协同联动"),
                ),
                Provision(
                    "graduates-key-service-group",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.GRADUATES_KEY_SERVICE_GROUP),
                    evidence=_q("作为公共服务的重点群体"),
                ),
                Provision(
                    "resources-turned",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.RESOURCES_TURNED_TO_GRADUATES),
                    evidence=_q("争取更多岗位、资金、培训、服务", "公共资源向高校毕业生倾斜"),
                ),
                Provision(
                    "employment-task-force",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.TASK_FORCE_SET_UP),
                    evidence=_q("牵头成立高校毕业生就业工作专班"),
                ),
                Provision(
                    "provincial-work-plan",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.PROVINCIAL_WORK_PLAN),
                    evidence=_q("制定工作方案,明确任务清单"),
                ),
                Provision(
                    "provincial-tasks-driven",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.PROVINCIAL_TASKS_DRIVEN),
                    evidence=_q("优化工作机制", "全力推进各项任务落实"),
                ),
            ),
        ),
        Measure(
            3,
            label="3.",
            title="强化高校责任",
            section=1,
            summary=Text(
                "高校对本校毕业生就业负主体责任,正副职各担其责,党委定期过问;学校和院系都有小组、有"
                "方案、有分工,靠激励调动全员。",
                "Universities answer for the employment of their graduates, their head "
                "first and the leader in charge directly; the Party committee deals with "
                "it regularly, university and departments have groups and plans, and "
                "incentives engage everyone.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(Party(bodies.UNIVERSITIES),),
            provisions=(
                Provision(
                    "university-answers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.UNIVERSITY_ANSWERS),
                    evidence=_q("高校是做好本校毕业生就业工作的责任主体"),
                ),
                Provision(
                    "leaders-answer",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.LEADERS_ANSWER_IN_PERSON),
                    evidence=_q("主要负责同志是第一责任人", "分管负责同志是直接责任人"),
                ),
                Provision(
                    "party-committee-agenda",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PARTY_COMMITTEE_AGENDA),
                    evidence=_q("加强学校党委组织领导", "学校党委常委会重要议题"),
                ),
                Provision(
                    "leading-groups",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.LEADING_GROUPS_AT_BOTH_LEVELS),
                    evidence=_q("就业工作领导小组"),
                ),
                Provision(
                    "work-plans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.WORK_PLANS_AT_BOTH_LEVELS),
                    evidence=_q("分别制定就业工作方案"),
                ),
                Provision(
                    "responsibility-by-level",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.RESPONSIBILITY_BY_LEVEL),
                    evidence=_q("分级落实工作责任"),
                ),
                Provision(
                    "internal-coordination",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.INTERNAL_COORDINATION),
                    evidence=_q("加强部门工作协同"),
                ),
                Provision(
                    "incentives-and-appraisal",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.INCENTIVES_AND_APPRAISAL),
                    evidence=_q("完善激励考评机制"),
                ),
            ),
            mentions=(Mention("两级就业工作领导小组", Reason.ENUMERATION),),
        ),
        Measure(
            4,
            label="4.",
            title="深入开展“访企拓岗”专项行动",
            section=2,
            summary=Text(
                "校领导落实“两个100”走访用人单位;院系结合专业走访,去向落实率低于本校平均的一般"
                "还有人均家数。走访要对应毕业生需求、带动教学改革,并倡导各地组织集中走访。",
                "Leaders meet the two hundreds in their visits to employers; departments "
                "visit with their programmes in mind, the weaker ones as a rule so many "
                "employers a head. Visits follow what graduates need and feed into "
                "teaching, and localities are encouraged to organise joint ones.",
            ),
            topics=(topics.OUTREACH,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(programmes.OUTREACH_CAMPAIGN,),
            provisions=(
                Provision(
                    "outreach-campaign",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.OUTREACH_CAMPAIGN),
                    evidence=_q("要持续深入开展", "高校书记校长访企拓岗促就业专项行动"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "two-hundreds",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.TWO_HUNDREDS),
                    evidence=_q("认真落实“两个100”要求"),
                ),
                Provision(
                    "market-expansion",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.MARKET_EXPANSION),
                    evidence=_q("有针对性拓展就业市场"),
                ),
                Provision(
                    "department-outreach-by-programme",
                    force=Force.OBLIGATION,
                    addressee=addressees.DEPARTMENT,
                    requires=Done(market.DEPARTMENT_OUTREACH_BY_PROGRAMME),
                    evidence=_q("结合学科专业特点", "精准有效访企拓岗", "足质足量开拓就业岗位"),
                ),
                Provision(
                    "department-visits",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.DEPARTMENT,
                    requires=Ratio(
                        market.EMPLOYERS_VISITED_BY_DEPARTMENT_LEADERS,
                        market.DEPARTMENT_LEADERS_AND_HEADS,
                        at_least=10,
                        written="10家",
                    ),
                    when=Quota(
                        market.DEPARTMENT_INITIAL_PLACEMENT_RATE_LAST_YEAR,
                        below=market.UNIVERSITY_INITIAL_PLACEMENT_RATE_LAST_YEAR,
                    ),
                    evidence=_q(
                        "初次毕业去向落实率低于本校平均水平",
                        "原则上院系领导班子成员和专业负责人",
                        "平均每人联系走访用人单位不少于10家",
                    ),
                    assumption=Text(
                        "平均数按各人联系走访家数之和除以人数计算,一人兼两职只计一次",
                        "the average is the sum of what each visited divided by the persons, "
                        "each counted once",
                    ),
                ),
                Provision(
                    "visits-follow-needs",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.VISITS_FOLLOW_NEEDS),
                    evidence=_q("要结合毕业生就业需求", "提升岗位的利用率和访企拓岗的实效性"),
                ),
                Provision(
                    "teaching-reform-from-visits",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.TEACHING_REFORM_FROM_VISITS),
                    evidence=_q("深度了解行业企业的人才需求", "深化人才培养改革"),
                ),
                Provision(
                    "group-visits-organised",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(market.GROUP_VISITS_ORGANISED),
                    evidence=_q("鼓励各地结合产业发展需求", "组织开展集中走访"),
                ),
            ),
        ),
        Measure(
            5,
            label="5.",
            title="推进实施“万企进校园”计划",
            section=2,
            summary=Text(
                "把校园招聘办好办实:请用人单位进校,按毕业生意愿找岗位、送信息,支持院系办小型专场,"
                "审核信息,保证安全有序。",
                "Recruitment on campus is to have real effect: employers are invited, "
                "posts and news of them follow what graduates wish, departments hold "
                "small events, vacancies are checked, and all is safe and orderly.",
            ),
            topics=(topics.RECRUITMENT_EVENTS,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(programmes.ENTERPRISES_ONTO_CAMPUS,),
            provisions=(
                Provision(
                    "enterprises-onto-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.ENTERPRISES_ONTO_CAMPUS),
                    evidence=_q("推进实施“万企进校园”计划"),
                    assumption=Text(
                        "要求写在条目标题中,由高校办理的部分按对高校的要求理解",
                        "the demand stands in the title; as far as universities carry it out, it "
                        "is read as asked of them",
                    ),
                ),
                Provision(
                    "provincial-enterprises-onto-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.PROVINCIAL_ENTERPRISES_ONTO_CAMPUS),
                    evidence=_q("推进实施“万企进校园”计划"),
                    assumption=Text(
                        "要求写在条目标题中,“各地”按收文的省级教育部门理解",
                        "the demand stands in the title; the localities are read as the "
                        "provincial education departments that the notice is sent to",
                    ),
                ),
                Provision(
                    "employers-invited",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.EMPLOYERS_INVITED),
                    evidence=_q("主动邀请用人单位进校开展招聘活动", "每场校园招聘活动的实际效果"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "posts-by-wishes",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.POSTS_BY_WISHES),
                    evidence=_q("要结合毕业生求职就业意愿", "大力拓展岗位资源"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "good-post-information",
                    force=Force.TARGET,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.GOOD_POST_INFORMATION),
                    evidence=_q("努力为毕业生提供优质的就业岗位信息"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "small-department-events",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.SMALL_DEPARTMENT_EVENTS),
                    evidence=_q("支持院系积极开展", "小型专场招聘活动"),
                    assumption=Text(
                        "支持院系的是高校,按对高校的要求理解",
                        "it is the university that supports its departments; read as asked of "
                        "universities",
                    ),
                ),
                Provision(
                    "campus-events-safe",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.CAMPUS_EVENTS_SAFE),
                    evidence=_q("加强校园招聘活动组织管理", "安全、规范、有序开展"),
                ),
                Provision(
                    "local-campus-events-safe",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(market.LOCAL_CAMPUS_EVENTS_SAFE),
                    evidence=_q("加强校园招聘活动组织管理", "安全、规范、有序开展"),
                ),
                Provision(
                    "recruitment-information-checked",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.RECRUITMENT_INFORMATION_CHECKED),
                    evidence=_q("认真审核校园招聘信息"),
                    assumption=_ON_CAMPUS,
                ),
            ),
        ),
        Measure(
            6,
            label="6.",
            title="全面推广使用国家大学生就业服务平台",
            section=2,
            summary=Text(
                "国家平台继续升级、共享和推送岗位;省级和高校的就业网向它供岗,高校带领毕业生和工作人"
                "员注册,倡导各方在平台上合办专场。",
                "The national platform is upgraded and shares posts and sends them to "
                "those they suit. The job sites of provinces and universities feed it, "
                "universities get graduates and staff to register, and joint events "
                "there are encouraged.",
            ),
            topics=(topics.INFORMATION_PLATFORMS,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(
                programmes.NATIONAL_JOB_PLATFORM,
                programmes.PRECISE_SERVICES_24365,
            ),
            provisions=(
                Provision(
                    "national-platform-upgraded",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(market.NATIONAL_PLATFORM_UPGRADED),
                    evidence=_q("优化升级国家大学生就业服务平台功能"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "precise-services-24365",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(market.PRECISE_SERVICES_24365),
                    evidence=_q("深入开展", "携手促就业精准服务"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "posts-shared-and-pushed",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(market.POSTS_SHARED_AND_PUSHED),
                    evidence=_q("就业岗位的互联共享和精准推送"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "vacancies-shared",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.VACANCIES_SHARED_BY_UNIVERSITY),
                    evidence=_q("各省级和高校就业网", "积极与平台共享更多岗位信息"),
                ),
                Provision(
                    "provincial-vacancies-shared",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.VACANCIES_SHARED_BY_PROVINCE),
                    evidence=_q("各省级和高校就业网", "积极与平台共享更多岗位信息"),
                    assumption=Text(
                        "省级就业网按由省级教育部门主办理解",
                        "the province's job site is read as that of its education department",
                    ),
                ),
                Provision(
                    "platform-registration",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.PLATFORM_REGISTRATION),
                    evidence=_q("要组织就业工作人员、毕业班辅导员", "及时注册使用平台"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "job-information-reaches-graduates",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.JOB_INFORMATION_REACHES_GRADUATES),
                    evidence=_q("岗位信息等实现精准有效推送"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "joint-events-on-platform",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.JOINT_EVENTS_ON_NATIONAL_PLATFORM),
                    evidence=_q("鼓励地方和高校依托平台", "联合举办专场招聘活动"),
                ),
                Provision(
                    "local-joint-events-on-platform",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(market.LOCAL_EVENTS_ON_NATIONAL_PLATFORM),
                    evidence=_q("鼓励地方和高校依托平台", "联合举办专场招聘活动"),
                ),
            ),
        ),
        Measure(
            7,
            label="7.",
            title="加强分行业分区域就业市场建设",
            section=2,
            summary=Text(
                "汇集部门、协会和机构的力量建设各类毕业生就业市场,发挥全国指导委员会和行业协会的作用"
                ",办校企对接和供需项目,使就业与培养相通。",
                "Departments, associations and agencies together build job markets for "
                "graduates; the national steering committee and the associations of each "
                "sector work side by side, companies and universities meet, and projects "
                "tie employment to training.",
            ),
            topics=(
                topics.RECRUITMENT_EVENTS,
                topics.ENTERPRISE_HIRING,
            ),
            programmes=(programmes.SUPPLY_DEMAND_PROJECT,),
            provisions=(
                Provision(
                    "graduate-markets-built",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(market.GRADUATE_MARKETS_BUILT),
                    evidence=_q("区域性、行业性、联盟性高校毕业生就业市场"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "sector-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(market.SECTOR_MECHANISM),
                    evidence=_q("“分行业就指委+分行业协会”促就业工作机制"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "company-university-exchanges",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(market.COMPANY_UNIVERSITY_EXCHANGES),
                    evidence=_q("举办系列校企对接交流活动"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "sector-markets-built",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(market.SECTOR_MARKETS_BUILT),
                    evidence=_q("加大力度建设分行业就业市场"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "supply-demand-project",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(market.SUPPLY_DEMAND_PROJECT),
                    evidence=_q("深入开展供需对接就业育人项目", "推动就业与培养有机联动"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "talent-matching-platform",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(market.TALENT_MATCHING_PLATFORM),
                    evidence=_q("搭建人才供需对接平台"),
                    assumption=_MINISTRY,
                ),
            ),
        ),
        Measure(
            8,
            label="8.",
            title="鼓励中小企业更多吸纳高校毕业生",
            section=2,
            summary=Text(
                "教育部门配合兑现对企业的补贴和减免,支持其设岗;高校多推介民营和中小企业、方便其进校"
                "、引导毕业生前往,全国性的招聘活动继续办。",
                "Education departments help to carry out subsidies and tax relief for "
                "firms and the creation of posts. Universities promote private and small "
                "firms, welcome them on campus and lead graduates to them; the national "
                "recruitment series goes on.",
            ),
            topics=(
                topics.ENTERPRISE_HIRING,
                topics.RECRUITMENT_EVENTS,
            ),
            parties=(
                Party(bodies.LOCAL_EDUCATION),
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(
                programmes.PRIVATE_ENTERPRISES_AND_UNIVERSITIES,
                programmes.SME_ONLINE_HUNDRED_DAYS,
                programmes.PRIVATE_ENTERPRISE_RECRUITMENT,
            ),
            provisions=(
                Provision(
                    "hiring-policies-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.HIRING_POLICIES_SUPPORTED),
                    evidence=_q("要配合本地相关部门落实吸纳就业补贴", "税费减免等优惠政策"),
                    assumption=_DEPARTMENTS,
                ),
                Provision(
                    "sme-posts-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.SME_POSTS_SUPPORTED_BY_DEPARTMENT),
                    evidence=_q("支持中小企业开发创造更多"),
                    assumption=_DEPARTMENTS,
                ),
                Provision(
                    "sme-promotion",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.SME_PROMOTION),
                    evidence=_q("加大民营企业、中小企业招聘推介力度"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "enterprises-welcomed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.ENTERPRISES_WELCOMED),
                    evidence=_q("为企业进校招聘提供便利"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "guided-to-small-firms",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.GUIDED_TO_SMALL_FIRMS),
                    evidence=_q("引导更多毕业生到民营企业、中小企业就业"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "national-events-held",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.NATIONAL_EVENTS_HELD),
                    evidence=_q("持续举办", "民企高校携手促就业"),
                    assumption=Text(
                        "未写主语,承接前一句的各地各高校",
                        "the sentence names nobody; read on from the localities and universities "
                        "of the one before",
                    ),
                ),
                Provision(
                    "local-national-events-held",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.NATIONAL_EVENTS_WITH_OTHERS),
                    evidence=_q("会同有关部门持续举办"),
                    assumption=Text(
                        "未写主语,承接前一句的各地各高校,“各地”按收文的省级教育部门理解",
                        "the sentence names nobody; read on from the one before, its localities "
                        "as the provincial education departments that the notice is sent to",
                    ),
                ),
            ),
        ),
        Measure(
            9,
            label="9.",
            title="支持灵活就业和自主创业",
            section=2,
            summary=Text(
                "在新业态中找机会,引导毕业生灵活就业,配合落实其社会保障;支持毕业生创业,给资金、场"
                "地和孵化服务。",
                "Openings are sought in new kinds of business, graduates are guided into "
                "flexible work and its social cover is helped into effect; those who "
                "found a business get support, with funds, premises and services.",
            ),
            topics=(
                topics.FLEXIBLE_EMPLOYMENT,
                topics.ENTREPRENEURSHIP,
            ),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "new-economy-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.NEW_ECONOMY_POSTS),
                    evidence=_q("充分挖掘新产业、新业态、新模式"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "flexible-work-guided",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.FLEXIBLE_WORK_GUIDED),
                    evidence=_q("引导毕业生发挥专业所长", "多领域灵活就业"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "flexible-cover-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.FLEXIBLE_COVER_SUPPORTED),
                    evidence=_q(
                        "配合有关部门落实灵活就业社会保障政策", "切实维护高校毕业生合法权益"
                    ),
                    assumption=Text(
                        "未写主语,配合有关部门的是教育部门,按收文的省级教育部门理解",
                        "the sentence names nobody; those who work with other departments are "
                        "education departments, read as the provincial ones that the notice is "
                        "sent to",
                    ),
                ),
                Provision(
                    "local-startups-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.STARTUPS_SUPPORTED_BY_DEPARTMENT),
                    evidence=_q("鼓励和支持高校毕业生自主创业", "落实创业支持政策"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "startups-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.STARTUPS_SUPPORTED_BY_UNIVERSITY),
                    evidence=_q("鼓励和支持高校毕业生自主创业", "落实创业支持政策"),
                ),
                Grant(
                    "startup-funds",
                    effect=effects.STARTUP_FUNDS,
                    addressee=addressees.GRADUATE,
                    when=Done(market.FOUNDS_BUSINESS),
                    evidence=_q("在资金、场地等方面", "向毕业生创业者倾斜"),
                    assumption=_GIVERS,
                ),
                Grant(
                    "startup-premises",
                    effect=effects.STARTUP_PREMISES,
                    addressee=addressees.GRADUATE,
                    when=Done(market.FOUNDS_BUSINESS),
                    evidence=_q("在资金、场地等方面", "向毕业生创业者倾斜"),
                    assumption=_GIVERS,
                ),
                Grant(
                    "startup-services",
                    effect=effects.STARTUP_SERVICES,
                    addressee=addressees.GRADUATE,
                    when=Done(market.FOUNDS_BUSINESS),
                    evidence=_q("创新创业孵化、成果转化等提供服务"),
                    assumption=_GIVERS,
                ),
            ),
        ),
        Measure(
            10,
            label="10.",
            title="优化政策性岗位招录安排",
            section=3,
            summary=Text(
                "拓展公共部门的岗位,招录规模稳中有增;各类考试和招考尽早安排,国企带头,办好国聘行动"
                ",多开发科研助理岗位。",
                "More public-sector posts are found and recruitment is kept up or "
                "moderately raised; exams of all kinds come early, state enterprises "
                "lead by example in the Guopin Campaign, and more research-assistant "
                "posts are created.",
            ),
            topics=(topics.PUBLIC_SECTOR,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.LOCAL_EDUCATION),
            ),
            programmes=(programmes.GUOPIN,),
            provisions=(
                Provision(
                    "policy-posts-expanded",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.POLICY_POSTS_EXPANDED),
                    evidence=_q("积极拓展政策性岗位资源"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "recruitment-scale-kept",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.RECRUITMENT_SCALE_KEPT),
                    evidence=_q("稳定并适度扩大招录", "高校毕业生规模"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "early-public-exams",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.EARLY_PUBLIC_EXAMS),
                    evidence=_q(
                        "加强与相关部门协调配合", "尽早安排党政机关", "加快政策性岗位招录进程"
                    ),
                    assumption=_DEPARTMENTS,
                ),
                Provision(
                    "early-admission-and-licensing-exams",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.EARLY_ADMISSION_AND_LICENSING_EXAMS),
                    evidence=_q("尽早安排", "各类升学考试、职业资格考试"),
                    assumption=_DEPARTMENTS,
                ),
                Provision(
                    "state-enterprises-lead",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.STATE_ENTERPRISES_LEAD),
                    evidence=_q("发挥国有企业示范作用"),
                    assumption=Text(
                        "未写主语,承前按省级教育部门理解",
                        "the sentence names nobody; read on as the provincial education "
                        "departments",
                    ),
                ),
                Provision(
                    "guopin-run",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.GUOPIN_RUN),
                    evidence=_q("办好", "“国聘行动”"),
                    assumption=Text(
                        "未写主语,承前按省级教育部门理解",
                        "the sentence names nobody; read on as the provincial education "
                        "departments",
                    ),
                ),
                Provision(
                    "research-assistant-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.RESEARCH_ASSISTANT_POSTS),
                    evidence=_q("加大科研助理岗位开发力度", "落实相关配套措施"),
                    assumption=Text(
                        "未写主语,科研助理岗位由高校设立,按高校理解",
                        "the sentence names nobody; as universities create such posts, read as "
                        "asked of them",
                    ),
                ),
            ),
            mentions=(Mention("第五季", Reason.NAME),),
        ),
        Measure(
            11,
            label="11.",
            title="大力挖掘基层就业空间",
            section=3,
            summary=Text(
                "教育部门配合办好国家基层项目、拓展两个专项计划;支持各地结合乡村振兴找机会、扩项目,"
                "倡导出台激励和优惠。",
                "Education departments help to run the national grassroots programmes "
                "and carry two special ones further; localities are supported in finding "
                "openings and enlarging their own programmes, and encouraged to offer "
                "incentives.",
            ),
            topics=(topics.GRASSROOTS,),
            parties=(
                Party(bodies.LOCAL_EDUCATION),
                Party(bodies.LOCALITIES),
            ),
            programmes=(
                programmes.TEGANG,
                programmes.SANZHI_YIFU,
                programmes.WESTERN_PLAN,
                programmes.COMMUNITY_PLAN,
                programmes.VILLAGE_DOCTORS_PLAN,
            ),
            provisions=(
                Provision(
                    "grassroots-programmes-run",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.GRASSROOTS_PROGRAMMES_RUN),
                    evidence=_q("配合有关部门组织实施好", "等基层就业项目"),
                    assumption=_DEPARTMENTS,
                ),
                Provision(
                    "community-plan-run",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.COMMUNITY_PLAN_RUN),
                    evidence=_q("拓展实施“城乡社区专项计划”"),
                    assumption=_DEPARTMENTS,
                ),
                Provision(
                    "village-doctors-plan-run",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.VILLAGE_DOCTORS_PLAN_RUN),
                    evidence=_q("拓展实施", "“大学生乡村医生专项计划”"),
                    assumption=_DEPARTMENTS,
                ),
                Provision(
                    "local-grassroots-openings",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(posts.LOCAL_GRASSROOTS_OPENINGS),
                    evidence=_q("支持各地围绕落实推进乡村振兴战略", "司法辅助等就业机会"),
                ),
                Provision(
                    "local-grassroots-programmes",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(posts.LOCAL_GRASSROOTS_PROGRAMMES),
                    evidence=_q("扩大实施地方基层项目"),
                ),
                Provision(
                    "local-grassroots-incentives",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(posts.LOCAL_GRASSROOTS_INCENTIVES),
                    evidence=_q("鼓励各地健全支持激励体系", "出台更多地方优惠政策"),
                ),
            ),
        ),
        Measure(
            12,
            label="12.",
            title="积极配合做好大学生征兵工作",
            section=3,
            summary=Text(
                "高校与军队方面配合,建好征兵站,加强宣传,打通入伍通道,做好预征和精准征集;教育部门"
                "定细则、兑现退役后的优待、鼓励入伍。",
                "Universities work with the military, build up the conscription station, "
                "step up publicity, keep a quick way to enlist and help with advance and "
                "targeted enlistment; education departments draw up detailed rules, see "
                "to veterans' advantages and encourage graduates to enlist.",
            ),
            topics=(topics.CONSCRIPTION,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
                Party(bodies.MILITARY_SERVICE),
                Party(bodies.LOCAL_EDUCATION),
            ),
            provisions=(
                Provision(
                    "military-cooperation",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.MILITARY_COOPERATION),
                    evidence=_q("密切军地协同"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "conscription-station",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_STATION),
                    evidence=_q("加强征兵工作站建设"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "conscription-publicity",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_PUBLICITY),
                    evidence=_q("加大征兵宣传进校园工作力度"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "enlistment-green-channel",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.ENLISTMENT_GREEN_CHANNEL),
                    evidence=_q("畅通入伍绿色通道"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "pre-enlistment",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.PRE_ENLISTMENT),
                    evidence=_q("配合兵役机关做好兵员预征预储"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "targeted-conscription",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.TARGETED_CONSCRIPTION),
                    evidence=_q("以高校毕业生为重点的精准征集"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "conscription-rules-detailed",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.CONSCRIPTION_RULES_DETAILED),
                    evidence=_q("要研制细化方案和实施办法"),
                    assumption=_DEPARTMENTS,
                ),
                Grant(
                    "veterans-return-to-study",
                    effect=effects.RETURN_TO_STUDY,
                    addressee=addressees.VETERAN_STUDENT,
                    giver=addressees.EDUCATION_DEPARTMENT,
                    evidence=_q("落实好退役后复学", "等优惠政策"),
                    assumption=_DEPARTMENTS,
                ),
                Grant(
                    "veterans-admission-preference",
                    effect=effects.ADMISSION_PREFERENCE,
                    addressee=addressees.VETERAN_STUDENT,
                    giver=addressees.EDUCATION_DEPARTMENT,
                    evidence=_q("升学、学费资助等优惠政策"),
                    assumption=_DEPARTMENTS,
                ),
                Grant(
                    "veterans-tuition-aid",
                    effect=effects.TUITION_AID,
                    addressee=addressees.VETERAN_STUDENT,
                    giver=addressees.EDUCATION_DEPARTMENT,
                    evidence=_q("学费资助等优惠政策"),
                    assumption=_DEPARTMENTS,
                ),
                Provision(
                    "enlistment-encouraged",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.ENLISTMENT_ENCOURAGED),
                    evidence=_q("积极鼓励高校毕业生应征入伍"),
                    assumption=_DEPARTMENTS,
                ),
            ),
        ),
        Measure(
            13,
            label="13.",
            title="加强就业教育和观念引导",
            section=4,
            summary=Text(
                "把就业教育融入思政、专业和实践,开展主题活动,引导毕业生形成正确观念、到国家需要的地"
                "方去;推荐和宣讲先进典型。",
                "Employment education becomes part of ideological education, subject "
                "teaching and practice; themed activities lead graduates to sound views "
                "and to where the country needs them, and role models are put forward "
                "and heard.",
            ),
            topics=(topics.EMPLOYMENT_EDUCATION,),
            provisions=(
                Provision(
                    "education-in-all-round-education",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EDUCATION_IN_ALL_ROUND_EDUCATION),
                    evidence=_q("将就业教育和观念引导作为"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "education-integrated",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=AllOf(
                        Done(guidance.EDUCATION_IN_IDEOLOGICAL_WORK),
                        Done(guidance.EDUCATION_IN_SUBJECT_TEACHING),
                    ),
                    evidence=_q("就业教育与思政教育、专业教育深度融合"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "education-in-practice",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EDUCATION_IN_PRACTICE),
                    evidence=_q("专业课教学和实习实践", "强化就业教育引导"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "themed-education-activities",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.THEMED_ACTIVITIES),
                    evidence=_q("深入开展“就业育人”主题教育活动"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "sound-career-views",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.SOUND_CAREER_VIEWS),
                    evidence=_q("正确的成才观、职业观、就业观"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "realistic-choices",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.REALISTIC_CHOICES),
                    evidence=_q("从实际出发选择职业和工作岗位"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "where-needed-encouraged",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.WHERE_NEEDED_ENCOURAGED),
                    evidence=_q("国家需要的地方建功立业"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "outstanding-recommended",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.OUTSTANDING_RECOMMENDED),
                    evidence=_q("基层就业卓越教师和毕业生推荐"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "role-models-chosen",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.ROLE_MODELS_CHOSEN),
                    evidence=_q("做好先进典型选树"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "role-model-talks",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.ROLE_MODEL_TALKS),
                    evidence=_q("系列宣讲活动"),
                    assumption=_UNIVERSITIES,
                ),
            ),
        ),
        Measure(
            14,
            label="14.",
            title="加强生涯教育和就业指导",
            section=4,
            summary=Text(
                "修订就业指导课的教学要求,办好公益直播课;推动高校把课程列为必修、给足课时,选好课程"
                "教材,培养师资,用信息技术做个性化指导。",
                "The Ministry revises what guidance courses must teach and holds free "
                "live classes; universities are urged to make the course compulsory with "
                "hours and credits of its own, choose good courses and textbooks, train "
                "teachers and guide each student with the help of technology.",
            ),
            topics=(topics.CAREER_GUIDANCE,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(programmes.GUIDANCE_LIVE_CLASSES,),
            provisions=(
                Provision(
                    "course-requirements-revised",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(guidance.COURSE_REQUIREMENTS_REVISED),
                    evidence=_q("强化大学生生涯发展与就业指导课程建设", "修订完善课程教学要求"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "guidance-course-building",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.COURSE_BUILDING),
                    evidence=_q("全覆盖、精准化、特色化为目标", "将课程建设作为"),
                    assumption=_PUSHED,
                ),
                Provision(
                    "compulsory-guidance-course",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.COMPULSORY_COURSE),
                    evidence=_q("作为必修课列入教学计划"),
                    assumption=_PUSHED,
                ),
                Provision(
                    "guidance-course-load",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=AnyOf(
                        Quota(guidance.COURSE_HOURS, at_least=1),
                        Quota(guidance.COURSE_CREDITS, at_least=1),
                    ),
                    evidence=_q("给予学时学分保障"),
                    assumption=Text(
                        "未写数量,按至少一个学时或一个学分理解;由部里推动高校,按倡导理解",
                        "the text gives no number; read as at least one hour or one credit, and "
                        "as a recommendation, since the Ministry urges universities to it",
                    ),
                ),
                Provision(
                    "guidance-live-classes",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(guidance.LIVE_CLASSES_HELD),
                    evidence=_q("持续办好就业指导公益直播课", "提供丰富优质课程资源"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "guidance-courses-and-textbooks",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.COURSES_AND_TEXTBOOKS),
                    evidence=_q("优秀就业指导课程和教材"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "guidance-teachers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.GUIDANCE_TEACHERS),
                    evidence=_q("加强高素质专业化教师队伍培养", "专兼结合的就业指导教师队伍"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "student-growth-records",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.GROWTH_RECORDS),
                    evidence=_q("探索建立学生成长电子档案"),
                    assumption=Text(
                        "原文未写由谁执行,按高校理解;“探索”理解为倡导",
                        "the text names nobody, read as the universities; to “explore” something "
                        "is read as a recommendation",
                    ),
                ),
                Provision(
                    "personalised-service",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.PERSONALISED_SERVICE),
                    evidence=_q("为学生提供个性化、精准化、便捷化"),
                    assumption=_UNIVERSITIES,
                ),
            ),
        ),
        Measure(
            15,
            label="15.",
            title="办好首届全国大学生职业规划大赛",
            section=4,
            summary=Text(
                "省里和高校各办好自己一级的赛事并扩大覆盖;倡导大赛与课程、招聘结合,引入真实职场和用"
                "人单位,帮助参赛者就业。",
                "Provinces and universities each hold their round of the contest and "
                "widen its reach; it is encouraged to join it with courses and "
                "recruitment, to bring in real workplaces and employers, and so to help "
                "those who take part into work.",
            ),
            topics=(topics.CAREER_GUIDANCE,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(programmes.CAREER_PLANNING_CONTEST,),
            provisions=(
                Provision(
                    "career-planning-contest",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_HELD),
                    evidence=_q("要办好省、校两级赛事"),
                ),
                Provision(
                    "provincial-contest",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(guidance.PROVINCIAL_CONTEST_HELD),
                    evidence=_q("要办好省、校两级赛事"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "contest-reach",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_REACH),
                    evidence=_q("提升大赛的覆盖面和实效性"),
                    assumption=Text(
                        "省、校两级都有此要求,只就校级编码",
                        "asked of both rounds; encoded for that of the universities",
                    ),
                ),
                Provision(
                    "contest-in-courses",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_IN_COURSES),
                    evidence=_q("鼓励将大赛内容设计", "就业指导课程深度融合"),
                ),
                Provision(
                    "contest-with-campus-recruitment",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_WITH_CAMPUS_RECRUITMENT),
                    evidence=_q("鼓励将大赛与校园招聘", "人才供需对接深度融合"),
                ),
                Provision(
                    "contest-real-workplaces",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_REAL_WORKPLACES),
                    evidence=_q("引入真实职场环境", "优化赛事安排"),
                    assumption=_ENCOURAGED,
                ),
                Provision(
                    "contest-employers",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_EMPLOYERS),
                    evidence=_q("动员更多用人单位参与大赛"),
                    assumption=_ENCOURAGED,
                ),
                Provision(
                    "contest-helps-graduates",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_HELPS_GRADUATES),
                    evidence=_q("帮助更多毕业生通过参赛提升"),
                    assumption=_ENCOURAGED,
                ),
            ),
            mentions=(Mention("省、校两级", Reason.ENUMERATION),),
        ),
        Measure(
            16,
            label="16.",
            title="引导强化就业实习实践",
            section=4,
            summary=Text(
                "高校管好学生的就业实习,与教学实习统筹,利用假期组织参加,帮助学生明确方向、提高能力"
                ";倡导地方、单位与高校共建基地。",
                "Universities have rules for internships, coordinate them with those for "
                "study and organise them in vacations, so that students know what they "
                "want and grow more able; local governments, employers and universities "
                "are encouraged to build bases together.",
            ),
            topics=(topics.TRAINEESHIPS,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "internship-rules",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.INTERNSHIP_RULES),
                    evidence=_q("大学生就业实习管理制度"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "internships-coordinated",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.INTERNSHIPS_COORDINATED),
                    evidence=_q("统筹协调就业实习与教学实习"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "vacation-internships",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.VACATION_INTERNSHIPS_ORGANISED),
                    evidence=_q("利用寒暑假时间积极参与就业实习实践"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "internships-help-students",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.INTERNSHIPS_HELP_STUDENTS),
                    evidence=_q("通过实习实践激发学生求职意愿", "帮助学生增强就业能力"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "internship-bases",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.INTERNSHIP_BASES),
                    evidence=_q("与高校深化产学研合作", "大学生就业实习基地"),
                ),
                Provision(
                    "internship-bases-of-localities",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(posts.INTERNSHIP_BASES_OF_LOCALITIES),
                    evidence=_q("鼓励地方政府", "大学生就业实习基地"),
                ),
                Provision(
                    "internship-bases-of-employers",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.EMPLOYER,
                    requires=Done(posts.INTERNSHIP_BASES_OF_EMPLOYERS),
                    evidence=_q("用人单位与高校深化产学研合作", "大学生就业实习基地"),
                ),
            ),
        ),
        Measure(
            17,
            label="17.",
            title="切实维护毕业生就业权益",
            section=4,
            summary=Text(
                "营造平等环境,校园招聘不许有歧视;开展安全和诚信教育,引导早签约、守约定,及时预警;"
                "会同有关部门监管并打击违法招聘。",
                "Conditions are to be equal and campus recruitment free of "
                "discrimination; students learn safety and honesty, both sides are led "
                "to sign early and keep their word, warnings come in time, and unlawful "
                "recruitment is supervised and fought with other authorities.",
            ),
            topics=(topics.RIGHTS,),
            provisions=(
                Provision(
                    "equal-conditions",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.EQUAL_CONDITIONS_AT_UNIVERSITY),
                    evidence=_q("积极营造平等就业环境"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "recruitment-bans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.THREE_BANS_IN_RECRUITMENT),
                    evidence=_q("严格落实"),
                    assumption=Text(
                        "未写主体,按高校理解;此处“三严禁”在谈校园招聘时提及,按有别于统计监测的要求理解",
                        "no subject, read as the universities; the three bans are named beside "
                        "campus recruitment, read as another set than what is asked of "
                        "statistics",
                    ),
                ),
                Provision(
                    "no-discriminatory-terms",
                    force=Force.PROHIBITION,
                    addressee=addressees.UNIVERSITY,
                    requires=Not(Done(support.DISCRIMINATORY_TERMS)),
                    evidence=_q("不得设置违反国家规定", "歧视性条款和限制性条件"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "job-safety-taught",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.JOB_SAFETY_TAUGHT),
                    evidence=_q("加强就业安全教育"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "honesty-taught",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONESTY_TAUGHT),
                    evidence=_q("诚信教育"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "contracts-signed-early",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.CONTRACTS_SIGNED_EARLY),
                    evidence=_q("及早签订就业协议书", "并如实履约"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "job-warnings",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.JOB_WARNINGS_PUBLISHED),
                    evidence=_q("及时发布求职就业预警信息", "防范求职风险"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "joint-supervision",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.JOINT_SUPERVISION),
                    evidence=_q("会同相关部门加强联合监管"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "recruitment-fraud",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.FRAUD_FOUGHT_WITH_OTHERS),
                    evidence=_q("依法严厉打击虚假招聘、售卖协议"),
                    assumption=_PROVINCE,
                ),
            ),
            mentions=(Mention("“三严禁”", Reason.NAME),),
        ),
        Measure(
            18,
            label="18.",
            title="完善精准帮扶机制",
            section=5,
            summary=Text(
                "以各类困难毕业生为重点,逐人建档定策、优先服务,校院人员与他们结对,个个得到帮助;会"
                "同人社部门继续跟踪离校未就业者。",
                "Graduates in difficulty of every kind come first: each has a file, a "
                "plan and first call on services, staff are paired with them, and every "
                "one gets real help; with the human-resources bureaus, those who left "
                "without work are followed up.",
            ),
            topics=(
                topics.PRIORITY_GROUPS,
                topics.UNEMPLOYED_GRADUATES,
            ),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.LOCAL_HRSS),
            ),
            provisions=(
                Provision(
                    "priority-groups-focus",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PRIORITY_GROUPS_IN_FOCUS),
                    evidence=_q("重点关注脱贫家庭"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "individual-help-plans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.INDIVIDUAL_HELP_PLANS),
                    evidence=_q("“一人一档” “一人一策”"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "help-ledger",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HELP_LEDGER),
                    evidence=_q("建立帮扶工作台账"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "priority-in-services",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PRIORITY_IN_SERVICES),
                    evidence=_q("优先提供指导服务", "优先推荐就业岗位", "优先开展培训和就业实习"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "paired-helpers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PAIRED_HELPERS),
                    evidence=_q("落实“一对一”帮扶责任制", "与困难学生开展结对帮扶"),
                ),
                Provision(
                    "one-to-one-coverage",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(support.ONE_TO_ONE_COVERAGE, at_least=1),
                    evidence=_q("确保每一个困难学生", "都得到有效帮助"),
                    assumption=Text(
                        "承接“一对一”帮扶,按每人都得到一对一帮扶理解",
                        "follows on from one-to-one help; read as one-to-one help for each of them",
                    ),
                ),
                Provision(
                    "unemployed-followed-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.UNEMPLOYED_FOLLOWED_UP),
                    evidence=_q("离校未就业毕业生的跟踪帮扶和不断线服务"),
                    assumption=_UNIVERSITIES,
                ),
            ),
            mentions=(Mention("零就业家庭", Reason.SLOGAN),),
        ),
        Measure(
            19,
            label="19.",
            title="深入实施“宏志助航计划”",
            section=5,
            summary=Text(
                "这项能力培训继续办:各地和基地高校精心组织、改进内容,倡导各自配套项目、扩大受益面、"
                "与其他服务结合;管好基地和资金,试评效果。",
                "The training for employability goes on: provinces and universities with "
                "a base run it with care and improve its content; projects of their own, "
                "a wider reach and ties to other services are encouraged; bases and "
                "funds are well run and effects assessed as a trial.",
            ),
            topics=(topics.PRIORITY_GROUPS,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(programmes.HONGZHI,),
            provisions=(
                Provision(
                    "hongzhi-programme",
                    force=Force.OBLIGATION,
                    addressee=addressees.TRAINING_BASE_UNIVERSITY,
                    requires=Done(support.HONGZHI_CARRIED_OUT),
                    evidence=_q("继续组织实施“中央专项彩票公益金", "要精心组织实施"),
                ),
                Provision(
                    "local-hongzhi-programme",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.HONGZHI_CARRIED_OUT_LOCALLY),
                    evidence=_q("各地和培训基地高校", "要精心组织实施"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "hongzhi-training-improved",
                    force=Force.OBLIGATION,
                    addressee=addressees.TRAINING_BASE_UNIVERSITY,
                    requires=Done(support.HONGZHI_TRAINING_IMPROVED),
                    evidence=_q("持续优化培训内容", "不断提升培训实效"),
                    assumption=Text(
                        "主体为各地和培训基地高校,培训由基地开展,按培训基地高校理解",
                        "the text names localities and universities with a base; as the bases "
                        "train, read as asked of those universities",
                    ),
                ),
                Provision(
                    "hongzhi-own-project",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_OWN_PROJECT),
                    evidence=_q("鼓励各地各高校", "省级、校级项目"),
                ),
                Provision(
                    "hongzhi-provincial-project",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.HONGZHI_PROVINCIAL_PROJECT),
                    evidence=_q("鼓励各地各高校", "省级、校级项目"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "hongzhi-participation",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_PARTICIPATION),
                    evidence=_q("扩大培训覆盖面"),
                    assumption=Text(
                        "承接“鼓励”,按倡导高校使更多毕业生参训理解",
                        "governed by the encouragement before it; read as a recommendation to "
                        "universities to bring more graduates into the training",
                    ),
                ),
                Provision(
                    "hongzhi-joined-services",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_JOINED_SERVICES),
                    evidence=_q("指导咨询、心理疏导、岗位推荐等统筹推进"),
                    assumption=Text(
                        "未写主体,“支持”按对高校的倡导理解",
                        "no subject; the support is read as a recommendation to universities",
                    ),
                ),
                Provision(
                    "hongzhi-bases-managed",
                    force=Force.OBLIGATION,
                    addressee=addressees.TRAINING_BASE_UNIVERSITY,
                    requires=Done(support.HONGZHI_BASES_MANAGED),
                    evidence=_q("强化培训基地管理"),
                    assumption=_BASES,
                ),
                Provision(
                    "hongzhi-funds-proper",
                    force=Force.OBLIGATION,
                    addressee=addressees.TRAINING_BASE_UNIVERSITY,
                    requires=Done(support.HONGZHI_FUNDS_PROPER),
                    evidence=_q("规范使用专项资金"),
                    assumption=_BASES,
                ),
                Provision(
                    "hongzhi-effects-assessed",
                    force=Force.OBLIGATION,
                    addressee=addressees.TRAINING_BASE_UNIVERSITY,
                    requires=Done(support.HONGZHI_EFFECTS_ASSESSED),
                    evidence=_q("试点开展项目实施效果评估"),
                    assumption=_BASES,
                ),
            ),
        ),
        Measure(
            20,
            label="20.",
            title="推进对口就业帮扶援助",
            section=5,
            summary=Text(
                "倡导条件不同的高校两两结对、互通资源;跨区域调配岗位支援薄弱的地方和学校,并发动群团"
                "和公益组织服务困难毕业生。",
                "Universities of different kinds are encouraged to pair up and share "
                "what they have; posts are shifted to weaker areas and universities, and "
                "mass and charitable organisations serve graduates in difficulty.",
            ),
            topics=(topics.PRIORITY_GROUPS,),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.TRADE_UNIONS),
                Party(bodies.YOUTH_LEAGUE),
                Party(bodies.WOMENS_FEDERATION),
                Party(bodies.DISABLED_FEDERATION),
            ),
            provisions=(
                Provision(
                    "universities-paired",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.UNIVERSITIES_PAIRED),
                    evidence=_q("结对开展就业帮扶", "就业资源共享"),
                ),
                Provision(
                    "posts-between-regions",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.POSTS_SHIFTED_BY_DEPARTMENT),
                    evidence=_q("加强区域统筹协调", "调配更多岗位资源"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "social-organisations-help",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.SOCIAL_ORGANISATIONS_ENGAGED),
                    evidence=_q("为困难群体毕业生提供有温度的就业服务"),
                    assumption=_PROVINCE,
                ),
            ),
        ),
        Measure(
            21,
            label="21.",
            title="加强就业数据监测",
            section=6,
            summary=Text(
                "如实登记、读懂指标、严审材料,数据必须真实;完善布点监测和业务培训,严守纪律要求,分"
                "级核查,违规的学校和人员要被追责。",
                "Destinations are registered, indicators understood, papers checked and "
                "data true; monitoring points and training improve, the rules of "
                "discipline hold, checks are made at each level, and universities and "
                "persons who break the rules answer for it.",
            ),
            topics=(topics.STATISTICS,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "destinations-registered",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.DESTINATIONS_REGISTERED),
                    evidence=_q("认真落实毕业去向登记制度"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "indicators-understood",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.INDICATORS_UNDERSTOOD),
                    evidence=_q("准确把握就业监测指标内涵"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "employment-papers-checked",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.EMPLOYMENT_PAPERS_CHECKED),
                    evidence=_q("严格审核毕业生就业信息和就业材料"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "placement-data-true",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.PLACEMENT_DATA_TRUE),
                    evidence=_q("确保就业数据真实准确"),
                    assumption=_ON_CAMPUS,
                ),
                Provision(
                    "monitoring-points",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(monitoring.MONITORING_POINTS),
                    evidence=_q("完善毕业生就业状况布点监测机制"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "statistics-training",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.STATISTICS_TRAINING),
                    evidence=_q("加强就业监测工作业务培训"),
                    assumption=Text(
                        "未写主体和培训对象,按高校对本校就业工作者的培训理解",
                        "neither who trains nor whom is said; read as universities training "
                        "their own people",
                    ),
                ),
                Provision(
                    "statistics-bans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=AllOf(
                        ByReference(standards.FOUR_DONTS), ByReference(standards.THREE_MUST_NOTS)
                    ),
                    evidence=_q("就业监测工作“四不准”“三不得”要求"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "placement-work-checked",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.PLACEMENT_WORK_CHECKED),
                    evidence=_q("分级开展就业工作核查"),
                    assumption=Text(
                        "“分级”按省级和高校两级各自核查理解",
                        "by level is read as checks by the province and by the university, each "
                        "of its own",
                    ),
                ),
                Provision(
                    "own-placement-work-checked",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.OWN_PLACEMENT_WORK_CHECKED),
                    evidence=_q("分级开展就业工作核查"),
                    assumption=Text(
                        "“分级”按省级和高校两级各自核查理解",
                        "by level is read as checks by the province and by the university, each "
                        "of its own",
                    ),
                ),
                Provision(
                    "breach-rules-province",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=ByReference(standards.STATISTICS_BREACH_RULES),
                    evidence=_q("严格执行就业监测工作违规处理办法"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "breach-rules-university",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.STATISTICS_BREACH_RULES),
                    evidence=_q("严格执行就业监测工作违规处理办法"),
                    assumption=_UNIVERSITIES,
                ),
                Sanction(
                    "breach-sanction-university",
                    effects=(effects.HELD_TO_ACCOUNT,),
                    addressee=addressees.UNIVERSITY,
                    when=Done(monitoring.UNIVERSITY_BROKE_STATISTICS_RULES),
                    evidence=_q("对违反相关规定的高校和相关人员", "依规依纪严肃追责问责"),
                ),
                Sanction(
                    "breach-sanction-staff",
                    effects=(effects.HELD_TO_ACCOUNT,),
                    addressee=addressees.UNIVERSITY_STAFF,
                    when=Done(monitoring.STAFF_BROKE_STATISTICS_RULES),
                    evidence=_q("对违反相关规定的高校和相关人员", "依规依纪严肃追责问责"),
                    assumption=Text(
                        "“相关人员”按高校人员理解",
                        "the persons concerned are read as people of the universities",
                    ),
                ),
            ),
        ),
        Measure(
            22,
            label="22.",
            title="推进就业工作综合评价",
            section=6,
            summary=Text(
                "完善评价指标,让各地和高校不再只看一个数字,深化评价改革;在全国树榜样、传经验,并以"
                "研究支持决策和教学改革。",
                "Indicators improve, localities and universities are moved off the "
                "single yardstick and evaluation is reformed; national examples are "
                "chosen, experience spread, and research informs decisions and teaching.",
            ),
            topics=(topics.EVALUATION,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "evaluation-indicators",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(governance.NATIONAL_EVALUATION_INDICATORS),
                    evidence=_q("综合评价指标体系"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "single-measure-dropped",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(governance.SINGLE_MEASURE_DROPPED_NATIONALLY),
                    evidence=_q("推动各地和高校破除"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "evaluation-reformed",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(governance.EVALUATION_REFORMED),
                    evidence=_q("深化就业工作评价改革", "就业工作制度化、规范化"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "national-examples",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(governance.NATIONAL_EXAMPLES_CHOSEN),
                    evidence=_q("全国高校毕业生就业创业工作典型"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "experience-shared",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(governance.EXPERIENCE_SHARED_NATIONALLY),
                    evidence=_q("加强就业工作经验交流和宣传推广"),
                    assumption=_MINISTRY,
                ),
                Provision(
                    "employment-work-studied",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(governance.EMPLOYMENT_WORK_STUDIED_NATIONALLY),
                    evidence=_q("加强就业工作研究"),
                    assumption=_MINISTRY,
                ),
            ),
            mentions=(Mention("破除单一评价导向", Reason.SLOGAN),),
        ),
        Measure(
            23,
            label="23.",
            title="完善就业状况反馈机制",
            section=6,
            summary=Text(
                "就业与招生、培养要联动,并左右高等教育的结构;引导高校办紧缺专业、改老旧专业,继续实"
                "行红黄牌,做跟踪调查,以就业状况为多项决策的依据。",
                "Employment is linked to enrolment and teaching and shapes the structure "
                "of higher education; universities are guided to programmes in demand "
                "and away from outdated ones, cards go on being shown, graduates are "
                "followed up, and outcomes bear on a range of decisions.",
            ),
            topics=(topics.FEEDBACK,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(
                programmes.FOLLOW_UP_SURVEY,
                programmes.DOUBLE_FIRST_CLASS,
            ),
            provisions=(
                Provision(
                    "link-to-enrolment",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.LINK_TO_ENROLMENT_AND_TEACHING),
                    evidence=_q("就业与招生、培养联动的有效机制"),
                ),
                Provision(
                    "provincial-link-to-enrolment",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.LINK_TO_ENROLMENT_IN_PROVINCE),
                    evidence=_q("就业与招生、培养联动的有效机制"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "outcomes-shape-structure",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.OUTCOMES_SHAPE_STRUCTURE),
                    evidence=_q("作为高等教育结构调整的重要内容"),
                ),
                Provision(
                    "provincial-outcomes-shape-structure",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.OUTCOMES_SHAPE_STRUCTURE_IN_PROVINCE),
                    evidence=_q("作为高等教育结构调整的重要内容"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "programmes-in-demand",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PROGRAMMES_IN_DEMAND_FIRST),
                    evidence=_q("引导高校重点布局", "人才缺口大的学科专业"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "outdated-programmes",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.OUTDATED_PROGRAMMES_RENEWED),
                    evidence=_q("及时调整或更新升级"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "card-system",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.CARD_SYSTEM_RUN),
                    evidence=_q("持续实施", "就业去向落实率红黄牌提示制度"),
                    assumption=Text(
                        "未写主体,承前由各地对高校实施,按省级教育部门理解",
                        "no subject; read on as applied by localities to universities, and so as "
                        "asked of provincial education departments",
                    ),
                ),
                Provision(
                    "follow-up-survey",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.FOLLOW_UP_SURVEY),
                    evidence=_q("高校毕业生就业状况跟踪调查"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "outcomes-in-key-decisions",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.OUTCOMES_IN_KEY_DECISIONS),
                    evidence=_q("学科专业设置和调整评估、招生计划安排", "重要依据"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "outcomes-in-work-evaluation",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.OUTCOMES_IN_WORK_EVALUATION),
                    evidence=_q("就业工作评价等工作的重要依据"),
                    assumption=_PROVINCE,
                ),
            ),
        ),
        Measure(
            24,
            label="24.",
            title="逐级压实工作责任",
            section=7,
            summary=Text(
                "一把手亲自抓、分管领导靠前,就业进班子考核,适时督查,防范风险;教育部评价省级政府履"
                "职时看其就业政策和落实情况。",
                "Heads direct the work in person, leaders in charge drive it, appraisal "
                "covers it, inspections follow and risks are guarded against; the "
                "Ministry counts a province's employment policies, and how they are carried "
                "out, when it evaluates how the province meets its duties.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
                Party(bodies.MINISTRY_OF_EDUCATION),
            ),
            provisions=(
                Provision(
                    "leaders-direct",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.LEADERS_DIRECT_IN_PERSON),
                    evidence=_q(
                        "切实落实就业“一把手”工程",
                        "主要负责同志要亲自部署",
                        "分管负责同志要靠前指挥",
                    ),
                ),
                Provision(
                    "local-leaders-direct",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.LEADERS_OF_DEPARTMENT_DIRECT),
                    evidence=_q(
                        "切实落实就业“一把手”工程",
                        "主要负责同志要亲自部署",
                        "分管负责同志要靠前指挥",
                    ),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "mechanism-in-appraisal",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.MECHANISM_IN_LEADERS_APPRAISAL),
                    evidence=_q("就业工作纳入领导班子考核"),
                    assumption=Text(
                        "就业工作纳入考核,其工作机制也在考核之列",
                        "where employment work is part of the appraisal, so is the mechanism for "
                        "it",
                    ),
                ),
                Provision(
                    "employment-in-leaders-appraisal",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EMPLOYMENT_IN_LEADERS_APPRAISAL),
                    evidence=_q("就业工作纳入领导班子考核"),
                    assumption=Text(
                        "“各地”按收文的省级教育部门理解,所考核的是学校领导班子",
                        "the localities are read as the provincial education departments that "
                        "the notice is sent to, and the leaders appraised as those of "
                        "universities",
                    ),
                ),
                Provision(
                    "inspections",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.INSPECTIONS_HELD),
                    evidence=_q("适时开展就业工作督促检查"),
                ),
                Provision(
                    "provincial-inspections",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.INSPECTIONS_BY_DEPARTMENT),
                    evidence=_q("适时开展就业工作督促检查"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "risk-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.RISK_MECHANISM),
                    evidence=_q("建立完善就业风险防范化解机制", "确保就业安全稳定"),
                ),
                Provision(
                    "provincial-risk-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.RISK_MECHANISM_OF_DEPARTMENT),
                    evidence=_q("建立完善就业风险防范化解机制", "确保就业安全稳定"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "provincial-policies-in-evaluation",
                    force=Force.OBLIGATION,
                    addressee=addressees.MINISTRY,
                    requires=Done(governance.PROVINCIAL_POLICIES_IN_EVALUATION),
                    evidence=_q("纳入省级人民政府履行教育职责评价"),
                ),
            ),
        ),
        Measure(
            25,
            label="25.",
            title="充实就业工作机构和力量",
            section=7,
            summary=Text(
                "机构、人员、经费、场地都要有着落;省级教育部门充实力量,高校按比例配人,倡导院系设专"
                "人,队伍要专业、定期受训、能评职称。",
                "Office, staff, funds and premises are to be in place. Provincial "
                "departments strengthen their own offices; universities keep so many "
                "careers staff for their graduates, are encouraged to have an officer in "
                "each department, and see to a professional team, trained regularly and "
                "with access to titles.",
            ),
            topics=(topics.STAFFING,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.LOCAL_EDUCATION),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "four-in-place",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.FOUR_IN_PLACE),
                    evidence=_q("“四到位”要求"),
                ),
                Provision(
                    "local-four-in-place",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=ByReference(standards.FOUR_IN_PLACE),
                    evidence=_q("各地各高校", "“四到位”要求"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "provincial-staff-strengthened",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(staffing.PROVINCIAL_STAFF_STRENGTHENED),
                    evidence=_q("加强就业部门和服务机构工作力量"),
                ),
                Provision(
                    "provincial-offices-resourced",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(staffing.PROVINCIAL_OFFICES_RESOURCED),
                    evidence=_q("给予必要的人员、经费保障"),
                ),
                Provision(
                    "careers-office",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.CAREERS_OFFICE_STRENGTHENED),
                    evidence=_q("加强就业指导服务机构建设"),
                ),
                Provision(
                    "careers-staff",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Ratio(
                        staffing.CAREERS_STAFF,
                        staffing.GRADUATES_OF_THE_YEAR,
                        at_least=Fraction(1, 500),
                        written="500:1",
                    ),
                    evidence=_q("不低于毕业年度毕业生500:1的比例", "配备校级就业工作人员"),
                    assumption=Text(
                        "照字面“不低于500:1”会使要求颠倒,按每500名毕业年度毕业生至少配1名校级人员"
                        "理解;未写专职,兼职人员也计入",
                        "read literally, at least 500:1 would turn the duty round; read as one "
                        "person at university level for every 500 graduates of the year, whether "
                        "full time or not, since the text does not say full time",
                    ),
                ),
                Provision(
                    "department-officers",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(staffing.DEPARTMENT_OFFICERS, at_least=1),
                    evidence=_q("鼓励在", "设立专职就业工作人员"),
                    assumption=Text(
                        "未写人数,按每个院系至少一名理解",
                        "the text gives no number; read as at least one in each department",
                    ),
                ),
                Provision(
                    "staff-professionalised",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.STAFF_PROFESSIONALISED),
                    evidence=_q("专业化、职业化就业工作队伍建设"),
                ),
                Provision(
                    "staff-trained-regularly",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.STAFF_TRAINED_REGULARLY),
                    evidence=_q("定期开展", "业务培训"),
                ),
                Provision(
                    "staff-title-reviews",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.STAFF_TITLE_REVIEWS),
                    evidence=_q("鼓励就业指导人员", "参加相关职称评审"),
                    assumption=Text(
                        "学校负有鼓励的义务,是否参评由个人决定",
                        "the university is bound to encourage; whether to apply is for each to "
                        "decide",
                    ),
                ),
            ),
        ),
        Measure(
            26,
            label="26.",
            title="大力开展就业总结宣传",
            section=7,
            summary=Text(
                "各地和高校宣传政策并把它送到园区、企业、学校和社区,推广好做法、好案例和典型人物,及"
                "时向教育部报告进展。",
                "Localities and universities make policies known and bring them to "
                "parks, firms, campuses and communities, tell of good practice, cases "
                "and people, and report progress to the Ministry in good time.",
            ),
            topics=(topics.PUBLICITY,),
            parties=(
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
                Party(bodies.MINISTRY_OF_EDUCATION),
            ),
            provisions=(
                Provision(
                    "policies-publicised",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.POLICIES_PUBLICISED),
                    evidence=_q("广泛宣传各项促就业政策措施"),
                ),
                Provision(
                    "local-policies-publicised",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.POLICIES_PUBLICISED_BY_DEPARTMENT),
                    evidence=_q("广泛宣传各项促就业政策措施"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "policies-brought",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.POLICIES_BROUGHT_TO_THE_PEOPLE),
                    evidence=_q("进园区、进企业、进高校、进社区"),
                ),
                Provision(
                    "local-policies-brought",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.POLICIES_BROUGHT_BY_DEPARTMENT),
                    evidence=_q("进园区、进企业、进高校、进社区"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "good-practice",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.GOOD_PRACTICE_PUBLICISED),
                    evidence=_q("促就业的好经验、好做法"),
                ),
                Provision(
                    "local-good-practice",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.GOOD_PRACTICE_PUBLICISED_BY_DEPARTMENT),
                    evidence=_q("促就业的好经验、好做法"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "education-cases",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.EDUCATION_CASES_PUBLICISED),
                    evidence=_q("持续开展就业育人典型案例"),
                ),
                Provision(
                    "exemplary-graduates",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.EXEMPLARY_GRADUATES_PUBLICISED),
                    evidence=_q("毕业生就业创业典型人物总结宣传"),
                ),
                Provision(
                    "local-cases-and-people",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.CASES_AND_PEOPLE_PUBLICISED_BY_DEPARTMENT),
                    evidence=_q("就业育人典型案例", "毕业生就业创业典型人物总结宣传"),
                    assumption=_RECIPIENTS,
                ),
                Provision(
                    "good-climate",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.GOOD_CLIMATE_BY_UNIVERSITY),
                    evidence=_q("关心支持高校毕业生就业的良好氛围"),
                ),
                Provision(
                    "local-good-climate",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(governance.GOOD_CLIMATE_LOCALLY),
                    evidence=_q("关心支持高校毕业生就业的良好氛围"),
                ),
                Provision(
                    "progress-reported",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PROGRESS_REPORTED_TO_MINISTRY),
                    evidence=_q("及时报教育部"),
                ),
                Provision(
                    "local-progress-reported",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.PROGRESS_REPORTED_BY_DEPARTMENT),
                    evidence=_q("各地各高校毕业生就业工作进展情况", "及时报教育部"),
                    assumption=_RECIPIENTS,
                ),
            ),
        ),
    ),
    mentions=(
        Mention("党的二十大", Reason.NAME),
        Mention("2024届", Reason.COHORT),
    ),
)
