"""
关于做好2023届我省普通高校毕业生就业创业工作的通知: Jiangxi, for the class of 2023.

Issued by the province's departments of education and of human resources and social security.
The source is the text as a press release of the province carried it; it gives neither the
document number nor the date of issue, so neither is stated here. The release repeats the figures of
measures 7 and 8 before the notice begins; that lead is no part of it. The purpose stated in the
preamble sets no goal to be measured, so there is no measure 0.
"""

from datetime import date
from fractions import Fraction

from gradpolicy.model import (
    AllOf,
    AnyOf,
    By,
    ByReference,
    Citation,
    Done,
    Evidence,
    Force,
    Frequency,
    Grant,
    Level,
    Measure,
    Mention,
    MonthPart,
    Not,
    Notice,
    PartialDate,
    Party,
    Period,
    Provision,
    Quota,
    Ratio,
    Reason,
    Recurring,
    Rule,
    Sanction,
    Section,
    Source,
    Span,
    Text,
    Weekday,
    Window,
    Within,
)
from gradpolicy.vocabulary import (
    addressees,
    bodies,
    effects,
    events,
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

__all__ = ["JIANGXI_2023"]


def _q(*quotes: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(quote) for quote in quotes)


# How an ambiguity that recurs was decided, once for all its places.
_SEASON = Window(PartialDate(2023, 3), PartialDate(2023, 6))
_HEADS_TOGETHER = Text(
    "书记与校(院)长走访的家数合并计算;“新建”只修饰普通本科高校",
    "the visits of the secretary and of the president count together; only undergraduate "
    "universities need be newly founded",
)
_SILENT_ON_EQUAL = Text(
    "恰好等于全省平均水平的高校,通知未作规定,按两档均不适用处理;家数由领导班子合并计算",
    "the notice is silent on a university just at the average: neither tier applies to it; the "
    "visits of all leaders count together",
)
_BOTH_LEVELS = Text(
    "学校与院系举办的场次合并计算", "events of the university and of its departments count together"
)
_TIERS_EXCLUDE = Text(
    "大型、中型、小型三档互不重叠,一场活动只按最高一档补助一次;补助对象按活动主办方理解",
    "the three sizes exclude each other: a fair is paid for once, at the highest size it reaches; "
    "the money is read as going to its organisers",
)
_BY_HRSS = Text(
    "原文未写明由谁负责,按人社部门理解",
    "the text names nobody; read as the human-resources bureaus",
)
_PROVINCE_RECRUITS = Text(
    "通知未写明由谁招录,计划数是全省的,按省级有关部门理解",
    "the text does not say who recruits; the plan is the whole province's, so its authorities do",
)
_SHARED_DEADLINE = Text(
    "通知未写明由谁招录,按省级有关部门理解;期限写在两项计划之后,理解为两项共用",
    "the text does not say who recruits, so the province's authorities do; the deadline stands"
    " after two plans and is read as that of both",
)
_PLAN_IS_FLOOR = Text(
    "计划数按不少于理解;通知未写明由谁招录,按省级有关部门理解",
    "a plan figure is read as a floor; the text does not say who recruits, so the province's"
    " authorities do",
)
_TRAINEESHIPS_BY_BUREAUS = Text(
    "原文未写主语,就业见习由人社部门组织,故以人社部门为对象",
    "the sentence names nobody; traineeships are organised by the human-resources bureaus",
)
_GUIDANCE_BY_BUREAUS = Text(
    "原文未写主语,承接前一句的人社部门",
    "the sentence names nobody; read on from the human-resources bureaus of the one before",
)
_PROVINCE = Text(
    "原文未写明由谁执行,按省教育厅理解",
    "the text names nobody; read as the provincial education department",
)
_AT_LEAST = Text("“至少”管到并列各项", "the words for at least reach over all three figures")

JIANGXI_2023 = Notice(
    "jiangxi-2023",
    title="关于做好2023届我省普通高校毕业生就业创业工作的通知",
    cohort=2023,
    issuers=(bodies.JIANGXI_EDUCATION, bodies.JIANGXI_HRSS),
    jurisdiction=jurisdictions.JIANGXI,
    level=Level.PROVINCE,
    superiors=(
        Citation(
            "国务院办公厅关于进一步做好高校毕业生等青年就业创业工作的通知",
            number="国办发〔2022〕13号",
        ),
    ),
    source=Source(
        Text(
            "江西发布综合江西省教育厅", "Jiangxi's press office, after its Department of Education"
        ),
        sha256="8879822ace28a15c62e28b7547b233c7b854816e66f19aca4100420ec12feb83",
        checked=date(2026, 11, 22),
    ),
    sections=(
        Section(1, "拓宽市场化社会化就业创业渠道"),
        Section(2, "稳定政策性岗位招录"),
        Section(3, "健全就业服务体系"),
        Section(4, "完善就业统计核查机制"),
        Section(5, "完善就业与招生培养联动机制"),
        Section(6, "压紧压实高校就业工作主体责任"),
    ),
    measures=(
        Measure(
            1,
            label="(一)",
            title="持续开展访企拓岗促就业专项行动",
            section=1,
            topics=(topics.OUTREACH,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(programmes.OUTREACH_CAMPAIGN,),
            summary=Text(
                "高校领导、院系、导师都要走访用人单位,并按学校类别和上届落实率分别规定家数。"
                "落实率靠后的专业,所在院系要另外多走访。",
                "Leaders, departments and supervisors all visit employers, with numbers that depend on "
                "the kind of university and on last year's placement rate. Departments do more for the "
                "programmes that place fewest.",
            ),
            provisions=(
                Provision(
                    "outreach-campaign",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.OUTREACH_CAMPAIGN),
                    evidence=_q(
                        "各高校党委书记和校(院)长要带头开展走访", "主动走访对接企业和用人单位"
                    ),
                ),
                Provision(
                    "department-leaders-in-outreach",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.DEPARTMENT_LEADERS_IN_OUTREACH),
                    evidence=_q("院系领导班子成员", "积极参与、主动认领、任务到人"),
                ),
                Provision(
                    "other-officials-in-outreach",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.OTHER_OFFICIALS_IN_OUTREACH),
                    evidence=_q("其他领导干部要积极参与、主动认领"),
                ),
                Provision(
                    "outreach-shared-out",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.OUTREACH_SHARED_OUT),
                    evidence=_q("学校主导、学院主体、专业主责的工作格局"),
                ),
                Provision(
                    "teachers-in-outreach",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.TEACHERS_IN_OUTREACH),
                    evidence=_q("充分发挥研究生导师", "专业教师作用"),
                ),
                Provision(
                    "resources-for-outreach",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.RESOURCES_FOR_OUTREACH),
                    evidence=_q("充分调动教学、科研、校友等多方面资源"),
                ),
                Provision(
                    "enterprise-cooperation",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.ENTERPRISE_COOPERATION),
                    evidence=_q("深化多领域校企合作"),
                ),
                Provision(
                    "heads-visits-new-university",
                    force=Force.OBLIGATION,
                    addressee=addressees.NEW_UNIVERSITY,
                    requires=Quota(
                        market.EMPLOYERS_VISITED_BY_HEADS, at_least=120, written="120家"
                    ),
                    evidence=_q("新建普通本科高校", "书记、校(院)长走访用人单位不少于120家"),
                    assumption=_HEADS_TOGETHER,
                ),
                Provision(
                    "heads-visits-vocational-college",
                    force=Force.OBLIGATION,
                    addressee=addressees.VOCATIONAL_COLLEGE,
                    requires=Quota(
                        market.EMPLOYERS_VISITED_BY_HEADS, at_least=120, written="120家"
                    ),
                    evidence=_q("高等职业院校", "书记、校(院)长走访用人单位不少于120家"),
                    assumption=_HEADS_TOGETHER,
                ),
                Provision(
                    "new-employers-below-average",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(
                        market.EMPLOYERS_NEWLY_WON_BY_LEADERS, at_least=130, written="130家"
                    ),
                    when=Quota(
                        market.PLACEMENT_RATE_LAST_YEAR,
                        below=market.PROVINCIAL_PLACEMENT_RATE_LAST_YEAR,
                    ),
                    evidence=_q(
                        "毕业生去向落实率低于全省平均水平的高校", "新开拓用人单位不少于130家"
                    ),
                    assumption=_SILENT_ON_EQUAL,
                ),
                Provision(
                    "leaders-visits-above-average",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(
                        market.EMPLOYERS_VISITED_BY_LEADERS, at_least=100, written="100家"
                    ),
                    when=Quota(
                        market.PLACEMENT_RATE_LAST_YEAR,
                        above=market.PROVINCIAL_PLACEMENT_RATE_LAST_YEAR,
                    ),
                    evidence=_q("高于全省平均的高校校领导班子", "走访用人单位不少于100家"),
                    assumption=_SILENT_ON_EQUAL,
                ),
                Provision(
                    "department-visits",
                    force=Force.OBLIGATION,
                    addressee=addressees.DEPARTMENT,
                    requires=Quota(
                        market.EMPLOYERS_VISITED_BY_DEPARTMENT, at_least=10, written="10家"
                    ),
                    when=Done(market.DEPARTMENT_HAS_GRADUATES),
                    evidence=_q("有毕业生的", "要完成10家访企拓岗促就业专项任务"),
                    assumption=Text(
                        "任务数按不少于理解", "the number set as a task is read as a floor"
                    ),
                ),
                Provision(
                    "supervisor-visits",
                    force=Force.OBLIGATION,
                    addressee=addressees.SUPERVISOR,
                    requires=Ratio(
                        market.EMPLOYERS_VISITED_BY_SUPERVISOR,
                        market.POSTGRADUATES_SUPERVISED,
                        at_least=1,
                        written="1:1",
                    ),
                    evidence=_q("按照所带研究生不低于1:1比例走访企业"),
                    assumption=Text(
                        "按走访企业数不少于所带研究生人数理解",
                        "read as at least as many enterprises as the supervisor has postgraduates",
                    ),
                ),
                Provision(
                    "supervisor-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.SUPERVISOR,
                    requires=Quota(market.POSTS_PER_POSTGRADUATE, at_least=3, written="3个"),
                    evidence=_q("为所带研究生每人提供", "至少3个有效就业岗位"),
                ),
                Provision(
                    "programme-visits",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROGRAMME_OF_STUDY,
                    requires=Quota(
                        market.EMPLOYERS_VISITED_FOR_PROGRAMME, at_least=30, written="30家"
                    ),
                    when=Quota(
                        market.PROGRAMME_PLACEMENT_RANK, at_most=Fraction(10, 100), written="10%"
                    ),
                    evidence=_q("位于本校后10%的学科专业点", "学院(系部)层面需走访30家以上"),
                    assumption=Text(
                        "由专业点所在院系承担,逐个专业点计算;“以上”含本数",
                        "it binds the department that offers the programme and is counted programme by "
                        "programme; 30 itself is enough",
                    ),
                ),
                Provision(
                    "market-expansion",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.MARKET_EXPANSION),
                    evidence=_q("加大力度拓展就业市场", "发掘岗位资源"),
                ),
            ),
            mentions=(Mention("2022届", Reason.COHORT), Mention("二级院系", Reason.NAME)),
        ),
        Measure(
            2,
            label="(二)",
            title="鼓励企业吸纳高校毕业生",
            section=1,
            topics=(topics.ENTERPRISE_HIRING,),
            parties=(Party(bodies.LOCAL_HRSS),),
            summary=Text(
                "人社部门兑现稳岗政策,招用毕业生的用人单位可得社保和培训补贴。"
                "中小微企业的专业人员可经企业在当地申报职称。",
                "Bureaus pay out what keeps jobs, and employers who hire graduates get subsidies for "
                "social insurance and training. Specialists in small firms may apply for titles where "
                "their firm is.",
            ),
            provisions=(
                Provision(
                    "stability-policy-widened",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.STABILITY_POLICY_WIDENED),
                    evidence=_q("扩大稳岗拓岗政策受益面"),
                ),
                Provision(
                    "stability-funds",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.STABILITY_FUNDS_PAID),
                    evidence=_q("加快落实各项稳岗返还、补贴补助政策"),
                ),
                Grant(
                    "employer-insurance-subsidy",
                    effect=effects.SOCIAL_INSURANCE_SUBSIDY,
                    addressee=addressees.EMPLOYER,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.HIRES_GRADUATES),
                    evidence=_q("市场主体吸纳高校毕业生就业", "按规定给予社保补贴"),
                ),
                Grant(
                    "employer-training-subsidy",
                    effect=effects.TRAINING_SUBSIDY,
                    addressee=addressees.EMPLOYER,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.HIRES_GRADUATES),
                    evidence=_q("市场主体吸纳高校毕业生就业", "培训补贴支持"),
                ),
                Provision(
                    "title-applications-open",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.TITLE_APPLICATIONS_OPEN),
                    evidence=_q("畅通中小微企业职称申报渠道"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "title-applied-for-locally",
                    force=Force.PERMISSION,
                    addressee=addressees.SMALL_FIRM_SPECIALIST,
                    requires=Done(market.TITLE_APPLIED_FOR_LOCALLY),
                    evidence=_q("可按属地原则通过企业直接", "申报职称"),
                ),
            ),
        ),
        Measure(
            3,
            label="(三)",
            title="发挥高校校园招聘主渠道作用",
            section=1,
            topics=(topics.RECRUITMENT_EVENTS,),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.LOCAL_HRSS),
                Party(bodies.MINISTRY_OF_EDUCATION),
                Party(bodies.MOHRSS),
            ),
            programmes=(
                programmes.ENTERPRISES_ONTO_CAMPUS,
                programmes.EMPLOYMENT_PROMOTION_WEEK,
                programmes.SME_TALENT_FAIR,
                programmes.PRIVATE_ENTERPRISES_AND_UNIVERSITIES,
                programmes.MAJOR_CITIES_FAIR,
                programmes.PRIVATE_ENTERPRISE_RECRUITMENT,
                programmes.ONLINE_RECRUITMENT_CAMPAIGN,
                programmes.SERVICES_ONTO_CAMPUS,
            ),
            summary=Text(
                "高校加密校园招聘,春季旺季按天、周、月规定最低场次,并组织毕业生参加部委的招聘活动。"
                "人社部门与高校合办的线下招聘会按参会单位数分三档补助。",
                "Universities recruit on campus more often, with floors by day, week and month in the "
                "spring season, and bring graduates to the ministries' events. On-site fairs held "
                "jointly with human-resources bureaus are subsidised in three sizes.",
            ),
            provisions=(
                Provision(
                    "enterprises-onto-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.ENTERPRISES_ONTO_CAMPUS),
                    evidence=_q("深入落实“万企进校园计划”"),
                ),
                Provision(
                    "campus-recruitment-denser",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.CAMPUS_RECRUITMENT_DENSER),
                    evidence=_q("加密校园招聘活动的频次"),
                ),
                Provision(
                    "ministry-events-joined",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.MINISTRY_EVENTS_JOINED),
                    evidence=_q("积极组织毕业生参与教育部举办的"),
                ),
                Provision(
                    "public-events-joined",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.PUBLIC_EVENTS_JOINED),
                    evidence=_q("人社部举办的", "专项公共就业服务活动"),
                ),
                Provision(
                    "recruitment-for-jiangxi",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.RECRUITMENT_FOR_JIANGXI),
                    evidence=_q("与促进毕业生在赣就业紧密结合起来"),
                ),
                Provision(
                    "links-to-industry-and-hrss",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.LINKS_TO_INDUSTRY_AND_HRSS),
                    evidence=_q("重点产业链企业和驻地人社部门的联系"),
                ),
                Provision(
                    "services-onto-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.SERVICES_ONTO_CAMPUS),
                    evidence=_q("持续开展“公共就业服务进校园”活动"),
                ),
                Provision(
                    "supply-matched-to-demand",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.SUPPLY_MATCHED_TO_DEMAND),
                    evidence=_q("优化供需对接", "确保持续有效的用人需求"),
                ),
                Grant(
                    "fair-subsidy-large",
                    effect=effects.FAIR_SUBSIDY,
                    addressee=addressees.JOINT_FAIR,
                    amount=Quota(market.FAIR_SUBSIDY_AMOUNT, exactly=150_000, written="15万元"),
                    when=Quota(market.EMPLOYERS_AT_FAIR, at_least=400, written="400家"),
                    evidence=_q("大型(参会用人单位不少于400家)", "分别按照15万元"),
                    assumption=_TIERS_EXCLUDE,
                ),
                Grant(
                    "fair-subsidy-middling",
                    effect=effects.FAIR_SUBSIDY,
                    addressee=addressees.JOINT_FAIR,
                    amount=Quota(market.FAIR_SUBSIDY_AMOUNT, exactly=100_000, written="10万元"),
                    when=AllOf(
                        Quota(market.EMPLOYERS_AT_FAIR, at_least=200, written="200家"),
                        Not(Quota(market.EMPLOYERS_AT_FAIR, at_least=400, written="400家")),
                    ),
                    evidence=_q(
                        "中型(参会用人单位不少于200家)", "10万元", "大型(参会用人单位不少于400家)"
                    ),
                    assumption=_TIERS_EXCLUDE,
                ),
                Grant(
                    "fair-subsidy-small",
                    effect=effects.FAIR_SUBSIDY,
                    addressee=addressees.JOINT_FAIR,
                    amount=Quota(market.FAIR_SUBSIDY_AMOUNT, exactly=60_000, written="6万元"),
                    when=AllOf(
                        Quota(market.EMPLOYERS_AT_FAIR, at_least=100, written="100家"),
                        Not(Quota(market.EMPLOYERS_AT_FAIR, at_least=200, written="200家")),
                    ),
                    evidence=_q(
                        "小型(参会用人单位不少于100家)",
                        "6万元进行补助",
                        "中型(参会用人单位不少于200家)",
                    ),
                    assumption=_TIERS_EXCLUDE,
                ),
                Provision(
                    "daily-recruitment-events",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(
                        market.RECRUITMENT_EVENTS, at_least=1, per=Period.DAY, written="1场"
                    ),
                    period=_SEASON,
                    evidence=_q("每天至少举办1场招聘相关活动", "在2023年3月到6月招聘高峰期"),
                    assumption=_BOTH_LEVELS,
                ),
                Provision(
                    "weekly-special-recruitment",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(
                        market.SPECIAL_RECRUITMENT_EVENTS,
                        at_least=1,
                        per=Period.WEEK,
                        written="1场",
                    ),
                    period=_SEASON,
                    evidence=_q("每周至少举办1场专场招聘", "在2023年3月到6月招聘高峰期"),
                    assumption=_BOTH_LEVELS,
                ),
                Provision(
                    "monthly-large-fairs",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(
                        market.LARGE_RECRUITMENT_FAIRS, at_least=1, per=Period.MONTH, written="一场"
                    ),
                    period=_SEASON,
                    evidence=_q("每月至少举办一场大型校园招聘会", "在2023年3月到6月招聘高峰期"),
                ),
            ),
            mentions=(
                Mention("14个重点产业链", Reason.ENUMERATION),
                Mention("校院(系)两级", Reason.ENUMERATION),
            ),
        ),
        Measure(
            4,
            label="(四)",
            title="实现高校毕业生就业信息互联共享",
            section=1,
            topics=(topics.INFORMATION_PLATFORMS,),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.LOCAL_HRSS),
                Party(bodies.PROVINCIAL_EMPLOYMENT_SERVICE),
            ),
            programmes=(
                programmes.NATIONAL_JOB_PLATFORM,
                programmes.JIANGXI_TALENT_NET,
                programmes.JIANGXI_MOBILE_JOBS,
            ),
            summary=Text(
                "高校与国家平台对接,并带领毕业生和有关人员注册。"
                "人社部门归集岗位、开设免费专区,把用人信息送到毕业生手机上。",
                "Universities link up with the national platform and get graduates and staff to "
                "register. Bureaus collect vacancies, open free sections for graduates and send what "
                "employers offer to their telephones.",
            ),
            provisions=(
                Provision(
                    "national-platform-linked",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.NATIONAL_PLATFORM_LINKED),
                    evidence=_q("积极对接“国家大学生就业服务平台”"),
                ),
                Provision(
                    "platform-registration",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.PLATFORM_REGISTRATION),
                    evidence=_q("毕业班辅导员、就业工作人员及时注册使用平台"),
                ),
                Provision(
                    "job-information-reaches-graduates",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.JOB_INFORMATION_REACHES_GRADUATES),
                    evidence=_q("毕业生都能及时获得就业信息"),
                ),
                Provision(
                    "job-information-collected",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.JOB_INFORMATION_COLLECTED),
                    evidence=_q("广泛归集", "完善全省就业岗位信息归集工作"),
                ),
                Provision(
                    "provincial-graduate-zone",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCIAL_EMPLOYMENT_SERVICE,
                    requires=Done(market.PROVINCIAL_GRADUATE_ZONE),
                    evidence=_q("在“江西人才人事网”上设立", "免费向高校和用人单位开放"),
                    assumption=Text(
                        "免费开放对省级和本地专区都适用",
                        "free access is read as asked of the provincial and the local sections alike",
                    ),
                ),
                Provision(
                    "local-graduate-zone",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOCAL_GRADUATE_ZONE),
                    evidence=_q("在本地公共就业服务网络上设立", "免费向高校和用人单位开放"),
                ),
                Provision(
                    "mobile-data-link",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCIAL_EMPLOYMENT_SERVICE,
                    requires=Done(market.MOBILE_DATA_LINK),
                    evidence=_q("打通全省公共就业信息系统", "数据互通渠道"),
                    assumption=Text(
                        "主语承前,按省级公共就业服务部门理解",
                        "the subject is carried over: read as the provincial employment service",
                    ),
                ),
                Provision(
                    "employer-data-shared",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCIAL_EMPLOYMENT_SERVICE,
                    requires=Done(market.EMPLOYER_DATA_SHARED),
                    evidence=_q("共享到毕业生手机中", "高效的就业信息共享机制"),
                    assumption=Text(
                        "主语承前,按省级公共就业服务部门理解",
                        "the subject is carried over: read as the provincial employment service",
                    ),
                ),
            ),
            mentions=(Mention("2023届", Reason.COHORT),),
        ),
        Measure(
            5,
            label="(五)",
            title="加大创新创业支持力度",
            section=1,
            topics=(topics.ENTREPRENEURSHIP,),
            parties=(Party(bodies.LOCAL_HRSS), Party(bodies.UNIVERSITIES)),
            programmes=(programmes.INTERNET_PLUS_CONTEST,),
            summary=Text(
                "创业毕业生可免费得到培训和场地,符合条件的领取一次性补贴,入驻孵化基地的还有运行费补贴。"
                "贷款手续从简从快,并推动项目落地和到乡村创业。",
                "Graduates who found a business get training and premises free, a one-off subsidy if "
                "they qualify, and help with running costs inside an incubator. Loans are made "
                "simpler and faster, and projects are helped into business, in the countryside too.",
            ),
            provisions=(
                Provision(
                    "entrepreneurship-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.ENTREPRENEURSHIP_SUPPORTED),
                    evidence=_q("加大创新创业支持力度"),
                    assumption=Text(
                        "这一要求写在标题中,主语取正文中的人社部门",
                        "the title says so; whom it binds is read from the text below it",
                    ),
                ),
                Grant(
                    "startup-training",
                    effect=effects.FREE_STARTUP_TRAINING,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.FOUNDS_BUSINESS),
                    evidence=_q("为创业的高校毕业生免费提供培训支持"),
                    assumption=_BY_HRSS,
                ),
                Grant(
                    "startup-premises",
                    effect=effects.FREE_STARTUP_PREMISES,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.FOUNDS_BUSINESS),
                    evidence=_q("为创业的高校毕业生免费提供", "场地支持"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "startup-policies",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.STARTUP_POLICIES),
                    evidence=_q("积极落实创业担保贷款、创业补贴等政策"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "startup-training-with-universities",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.STARTUP_TRAINING_WITH_UNIVERSITIES),
                    evidence=_q("积极联合高校实施创业培训"),
                ),
                Grant(
                    "startup-subsidy",
                    effect=effects.STARTUP_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=AllOf(
                        Done(market.FOUNDS_BUSINESS), Done(market.ENTITLED_TO_STARTUP_SUBSIDY)
                    ),
                    evidence=_q("符合条件的创业大学生", "给予一次性创业补贴"),
                    assumption=Text(
                        "具体条件见补贴政策,通知未列出;“大学生”按毕业生理解",
                        "the conditions are those of the policy, which the notice does not list; "
                        "students are read as graduates",
                    ),
                ),
                Provision(
                    "incubator-free-space",
                    force=Force.OBLIGATION,
                    addressee=addressees.INCUBATOR,
                    requires=Quota(
                        market.FREE_SPACE_SHARE,
                        about=Fraction(30, 100),
                        tolerance=Fraction(5, 100),
                        written="30%",
                    ),
                    evidence=_q("政府投资开发的创业孵化基地", "安排30%左右的场地免费"),
                    assumption=Text(
                        "“左右”按上下相差不超过五个百分点理解",
                        "about is read as up to five percentage points off, either way",
                    ),
                ),
                Grant(
                    "running-cost-subsidy",
                    effect=effects.RUNNING_COST_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    amount=Quota(
                        market.RUNNING_COST_SUBSIDY_SHARE,
                        exactly=Fraction(60, 100),
                        per=Period.MONTH,
                        written="60%",
                    ),
                    when=Done(market.IN_INCUBATOR),
                    evidence=_q("高校毕业生入驻创业孵化基地", "按每月实际支出的60%给予补贴"),
                    assumption=Text(
                        "补贴对象按入驻的毕业生理解",
                        "the subsidy is read as going to the graduate inside the incubator",
                    ),
                ),
                Provision(
                    "loan-application-simpler",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOAN_APPLICATION_SIMPLER),
                    evidence=_q("优化创业担保贷款的申请办理程序"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "loan-approval-faster",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOAN_APPROVAL_FASTER),
                    evidence=_q("加快个人创业担保贷款审批服务速度"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "loan-guarantee-easier",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOAN_GUARANTEE_EASIER),
                    evidence=_q("降低创业担保贷款担保门槛"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "student-projects-realised",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.STUDENT_PROJECTS_REALISED),
                    evidence=_q("大学生创业项目转化落地"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "rural-startups",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.RURAL_STARTUPS),
                    evidence=_q("引导高校毕业生到乡村干事创业"),
                    assumption=_BY_HRSS,
                ),
            ),
        ),
        Measure(
            6,
            label="(六)",
            title="加强灵活就业保障支持",
            section=1,
            topics=(topics.FLEXIBLE_EMPLOYMENT,),
            parties=(Party(bodies.UNIVERSITIES), Party(bodies.LOCAL_HRSS)),
            summary=Text(
                "高校发掘新业态岗位并加以引导,人社部门办好网站专栏、更新岗位和政策解读。"
                "灵活就业的毕业生可享受社保补贴、培训补贴和技能指导。",
                "Universities look for posts in new kinds of business and guide graduates to them; "
                "bureaus keep a section of their website with posts and policies. Graduates in "
                "flexible work get subsidies for social insurance and training, and guidance.",
            ),
            provisions=(
                Provision(
                    "flexible-work-covered",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.FLEXIBLE_WORK_COVERED),
                    evidence=_q("加强灵活就业保障支持"),
                    assumption=Text(
                        "这一要求写在标题中,主语取正文中的人社部门",
                        "the title says so; whom it binds is read from the text below it",
                    ),
                ),
                Provision(
                    "new-economy-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.NEW_ECONOMY_POSTS),
                    evidence=_q("积极挖掘新产业新业态新模式就业岗位"),
                ),
                Provision(
                    "flexible-work-guided",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.FLEXIBLE_WORK_GUIDED),
                    evidence=_q("引导毕业生在数字经济", "平台经济等多个领域灵活就业"),
                ),
                Provision(
                    "flexible-work-column",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.FLEXIBLE_WORK_COLUMN),
                    evidence=_q("要建立和完善", "“灵活就业”专栏"),
                ),
                Provision(
                    "flexible-posts-updated",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.FLEXIBLE_POSTS_UPDATED),
                    evidence=_q("持续更新", "高校毕业生灵活就业的岗位信息"),
                ),
                Provision(
                    "flexible-policy-explained",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.FLEXIBLE_POLICY_EXPLAINED),
                    evidence=_q("持续更新灵活就业政策宣传和解说"),
                ),
                Grant(
                    "flexible-insurance-subsidy",
                    effect=effects.SOCIAL_INSURANCE_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=AllOf(
                        Done(market.IN_FLEXIBLE_WORK),
                        Done(market.PAYS_SOCIAL_INSURANCE),
                        AnyOf(
                            Done(market.IN_YEAR_OF_GRADUATION),
                            AllOf(
                                Quota(market.YEARS_SINCE_LEAVING, at_most=2, written="2年"),
                                Done(market.LEFT_WITHOUT_WORK),
                            ),
                        ),
                    ),
                    evidence=_q(
                        "毕业年度及离校2年内未就业",
                        "灵活就业后缴纳社会保险费的",
                        "给予社会保险补贴",
                    ),
                    assumption=Text(
                        "“未就业”只限定离校的毕业生,不限定毕业年度内的;满2年当日仍算在内",
                        "only those who have left must have been without work, not those still in "
                        "their year of graduation; just two years is still within",
                    ),
                ),
                Grant(
                    "flexible-training-subsidy",
                    effect=effects.TRAINING_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.IN_FLEXIBLE_WORK),
                    evidence=_q("将灵活就业高校毕业生", "全面纳入职业培训补贴范围"),
                ),
                Grant(
                    "flexible-skills-guidance",
                    effect=effects.SKILLS_GUIDANCE,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.IN_FLEXIBLE_WORK),
                    evidence=_q("提供职业技能指导和帮扶"),
                    assumption=Text(
                        "“灵活就业人员”在此指灵活就业的毕业生",
                        "people in flexible work are read as graduates in flexible work",
                    ),
                ),
            ),
        ),
        Measure(
            7,
            label="(七)",
            title="拓展毕业生基层就业岗位",
            section=2,
            summary=Text(
                "高校要引导毕业生到基层并开拓相应岗位。特岗、三支一扶和西部计划各有招录下限和完成时间。"
                "到基层的毕业生可享受学费、贷款和考研方面的优惠。",
                "Universities lead graduates to the grassroots and open up posts there. Three programmes"
                " have a least number of recruits and a deadline each. Graduates who go get their tuition"
                " paid back, their loans repaid and a bonus in the postgraduate exam.",
            ),
            topics=(topics.GRASSROOTS,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(programmes.TEGANG, programmes.SANZHI_YIFU, programmes.WESTERN_PLAN),
            provisions=(
                Provision(
                    "grassroots-guided",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.GRASSROOTS_GUIDED),
                    evidence=_q("鼓励和引导高校毕业生面向基层就业"),
                ),
                Provision(
                    "grassroots-posts-sought",
                    force=Force.TARGET,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.GRASSROOTS_POSTS_SOUGHT),
                    evidence=_q("努力拓展基层就业岗位"),
                ),
                Provision(
                    "special-post-teachers",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCE,
                    requires=Quota(posts.SPECIAL_POST_TEACHERS, at_least=3146, written="3146人"),
                    due=By(PartialDate(2023, 8)),
                    evidence=_q("计划招录不少于3146人", "2023年8月底前完成招聘"),
                    assumption=_SHARED_DEADLINE,
                ),
                Provision(
                    "three-supports-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCE,
                    requires=Quota(posts.THREE_SUPPORTS_RECRUITS, at_least=1900, written="1900人"),
                    due=By(PartialDate(2023, 8)),
                    evidence=_q("计划招录不少于1900人", "2023年8月底前完成招聘"),
                    assumption=_SHARED_DEADLINE,
                ),
                Provision(
                    "three-supports-completed",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.THREE_SUPPORTS_COMPLETED),
                    due=By(PartialDate(2023, 8)),
                    evidence=_q("2023年8月底前完成招聘"),
                    assumption=Text(
                        "完成招募与招募人数分列两条;原文未写主语,该项目由人社部门组织",
                        "completing the recruitment stands apart from the number of recruits; the text"
                        " names nobody, and the programme is run by the human-resources authorities",
                    ),
                ),
                Provision(
                    "western-plan-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCE,
                    requires=Quota(posts.WESTERN_PLAN_RECRUITS, at_least=300, written="300人"),
                    due=By(PartialDate(2023, 7)),
                    evidence=_q("计划招录不少于300人", "2023年7月底前完成招聘"),
                    assumption=_PROVINCE_RECRUITS,
                ),
                Provision(
                    "grassroots-support-applied",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.GRASSROOTS_SUPPORT_APPLIED),
                    evidence=_q("对到基层就业的毕业生", "落实毕业生学费补偿"),
                    assumption=Text(
                        "原文未写明由谁落实,按各地教育、人社部门理解;所列三项待遇另列",
                        "the text does not say who carries the policies out; read as the education"
                        " and human-resources bureaus; the three benefits named stand apart",
                    ),
                ),
                Grant(
                    "grassroots-tuition-compensation",
                    effect=effects.TUITION_COMPENSATION,
                    addressee=addressees.GRADUATE,
                    when=Done(posts.WORKS_AT_GRASSROOTS),
                    evidence=_q("对到基层就业的毕业生", "落实毕业生学费补偿"),
                ),
                Grant(
                    "grassroots-loan-repayment",
                    effect=effects.LOAN_REPAYMENT,
                    addressee=addressees.GRADUATE,
                    when=Done(posts.WORKS_AT_GRASSROOTS),
                    evidence=_q("对到基层就业的毕业生", "贷款代偿"),
                ),
                Grant(
                    "grassroots-exam-bonus",
                    effect=effects.POSTGRADUATE_EXAM_BONUS,
                    addressee=addressees.GRADUATE,
                    when=Done(posts.WORKS_AT_GRASSROOTS),
                    evidence=_q("对到基层就业的毕业生", "考研加分"),
                ),
            ),
            mentions=(Mention("2023年“特岗教师”", Reason.COHORT),),
        ),
        Measure(
            8,
            label="(八)",
            title="加大机关事业单位、国企招聘高校毕业生力度",
            section=2,
            summary=Text(
                "各地要把公共部门的空余编制用起来。全省分别定出中小学教师、医疗、国企和其他事业单位的招聘数,"
                "其他事业单位至少四成岗位留给应届生。",
                "Localities fill established posts that stand vacant in the public sector. The province"
                " sets numbers for school teachers, health, state enterprises and other public"
                " institutions; of the last at least two fifths are for graduates of the year.",
            ),
            topics=(topics.PUBLIC_SECTOR,),
            provisions=(
                Provision(
                    "public-sector-recruitment-raised",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(posts.PUBLIC_SECTOR_RECRUITMENT_RAISED),
                    evidence=_q("加大机关事业单位、国企招聘高校毕业生力度"),
                    assumption=Text(
                        "这一要求写在标题中,主语取正文首句的各地",
                        "the title says so; whom it binds is read from the first sentence",
                    ),
                ),
                Provision(
                    "vacant-posts-tapped",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(posts.VACANT_POSTS_TAPPED),
                    evidence=_q("挖掘政府机关、事业单位、国企编制存量"),
                ),
                Provision(
                    "school-teacher-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCE,
                    requires=Quota(posts.SCHOOL_TEACHER_RECRUITS, at_least=7821, written="7821人"),
                    due=By(PartialDate(2023, 7)),
                    evidence=_q("计划招聘不少于7821人", "2023年7月底前完成招聘"),
                    assumption=_PROVINCE_RECRUITS,
                ),
                Provision(
                    "health-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCE,
                    requires=Quota(posts.HEALTH_RECRUITS, at_least=2000, written="2000人"),
                    evidence=_q("医疗系统计划招录不少于2000人"),
                    assumption=_PROVINCE_RECRUITS,
                ),
                Provision(
                    "state-enterprise-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCE,
                    requires=Quota(
                        posts.STATE_ENTERPRISE_RECRUITS, at_least=2342, written="2342人"
                    ),
                    evidence=_q("国有企业计划招录2342人"),
                    assumption=_PLAN_IS_FLOOR,
                ),
                Provision(
                    "other-institution-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCE,
                    requires=Quota(
                        posts.OTHER_INSTITUTION_RECRUITS, at_least=5000, written="5000人"
                    ),
                    evidence=_q("其他事业单位计划招录5000人"),
                    assumption=_PLAN_IS_FLOOR,
                ),
                Provision(
                    "other-institution-fresh-share",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCE,
                    requires=Ratio(
                        posts.OTHER_INSTITUTION_FRESH_RECRUITS,
                        posts.OTHER_INSTITUTION_RECRUITS,
                        at_least=Fraction(40, 100),
                        written="40%",
                    ),
                    evidence=_q("面向应届生不低于40%"),
                    assumption=Text(
                        "百分比理解为占其他事业单位招录人数的比例;通知未写明由谁招录,按省级有关部门理解",
                        "the percentage is read as a share of the recruits of other public institutions;"
                        " the text does not say who recruits, so the province's authorities do",
                    ),
                ),
            ),
        ),
        Measure(
            9,
            label="(九)",
            title="继续稳定高校毕业生升学规模",
            section=2,
            summary=Text(
                "高校完成上级下达的各类升学招生计划,并统一安排时间:硕士四月底前、专升本五月底前录完,"
                "第二学位在七月初录完。",
                "Universities carry out the admission plans for further study and set the times as a"
                " whole: master's study is done by the end of April, upgrading by the end of May, second"
                " degrees in early July.",
            ),
            topics=(topics.FURTHER_STUDY,),
            parties=(Party(bodies.UNIVERSITIES), Party(bodies.MINISTRY_OF_EDUCATION)),
            provisions=(
                Provision(
                    "admission-plans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.ADMISSION_PLANS_CARRIED_OUT),
                    evidence=_q("落实教育部下达的", "招生计划"),
                ),
                Provision(
                    "admission-times",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.ADMISSION_TIMES_COORDINATED),
                    evidence=_q("统筹安排各类升学考试招生工作时间"),
                ),
                Provision(
                    "masters-admissions-completed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.MASTERS_ADMISSIONS_COMPLETED),
                    due=By(PartialDate(2023, 4)),
                    evidence=_q("硕士研究生招录工作", "2023年4月底前完成"),
                ),
                Provision(
                    "upgrading-admissions-completed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.UPGRADING_ADMISSIONS_COMPLETED),
                    due=By(PartialDate(2023, 5)),
                    evidence=_q("普通专升本招录工作", "2023年5月底前完成"),
                ),
                Provision(
                    "second-degree-admissions-completed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.SECOND_DEGREE_ADMISSIONS_COMPLETED),
                    due=By(PartialDate(2023, 7, part=MonthPart.EARLY)),
                    evidence=_q("学士学位招录工作", "2023年7月初完成"),
                ),
            ),
            mentions=(
                Mention("2023年研究生升学", Reason.COHORT),
                Mention("第二学位", Reason.NAME),
                Mention("第二学士学位", Reason.NAME),
            ),
        ),
        Measure(
            10,
            label="(十)",
            title="做好应届毕业生入伍工作",
            section=2,
            summary=Text(
                "高校要把征兵当作要务,由校领导负责,加强队伍、宣传和军地配合,打通入伍通道。"
                "退役大学生享受优先、定向招聘、免试升本和专项读研等政策。八月底前定完下半年的兵。",
                "Universities treat conscription as a main task led from the top, build up the team, the"
                " publicity and the work with the military, and keep a quick way to enlist. Veterans get"
                " priorities, reserved posts, upgrading without an exam and master's places. Graduates"
                " for the second intake are selected by the end of August.",
            ),
            topics=(topics.CONSCRIPTION,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(programmes.VETERANS_MASTERS_PLAN,),
            provisions=(
                Provision(
                    "conscription-a-main-task",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_A_MAIN_TASK),
                    evidence=_q("把征兵工作作为学校重要工作内容"),
                ),
                Provision(
                    "conscription-led-from-top",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_LED_FROM_TOP),
                    evidence=_q("主要领导亲自抓", "分管领导具体抓"),
                ),
                Provision(
                    "military-cooperation",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.MILITARY_COOPERATION),
                    evidence=_q("密切军地协同"),
                ),
                Provision(
                    "conscription-publicity",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_PUBLICITY),
                    evidence=_q("加大征兵宣传进校园工作力度"),
                ),
                Provision(
                    "conscription-team",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_TEAM),
                    evidence=_q("强化高校征兵工作队伍建设", "层层压紧压实责任"),
                ),
                Provision(
                    "conscription-education",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_EDUCATION),
                    evidence=_q("加强征兵宣传发动和教育引导"),
                ),
                Provision(
                    "enlistment-green-channel",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.ENLISTMENT_GREEN_CHANNEL),
                    evidence=_q("畅通大学毕业生参军入伍绿色通道"),
                ),
                Provision(
                    "four-priorities",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.FOUR_PRIORITIES),
                    evidence=_q("落实参军“四优先”"),
                ),
                Grant(
                    "veterans-targeted-posts",
                    effect=effects.TARGETED_POSTS,
                    addressee=addressees.GRADUATE,
                    when=Done(posts.VETERAN),
                    evidence=_q("定向招聘退役大学毕业生士兵"),
                ),
                Grant(
                    "veterans-upgrade-without-exam",
                    effect=effects.UPGRADE_WITHOUT_EXAM,
                    addressee=addressees.GRADUATE,
                    when=AllOf(Done(posts.VETERAN), Done(posts.VOCATIONAL_GRADUATE)),
                    evidence=_q("退役普通高职(专科)士兵免试", "普通专升本招生"),
                ),
                Grant(
                    "veterans-masters-places",
                    effect=effects.SPECIAL_MASTERS_PLACES,
                    addressee=addressees.GRADUATE,
                    when=Done(posts.VETERAN),
                    evidence=_q("专项硕士研究生招生计划"),
                ),
                Provision(
                    "reserved-recruits-completed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.RESERVED_RECRUITS_COMPLETED),
                    due=By(PartialDate(2023, 8)),
                    evidence=_q("2023年8月底前完成", "预定兵工作"),
                ),
            ),
            mentions=(Mention("下半年", Reason.NAME),),
        ),
        Measure(
            11,
            label="(十一)",
            title="继续实施百万就业见习岗位募集计划",
            section=2,
            summary=Text(
                "全省要开发三万六千个青年见习岗位,面向重点产业和特色产业动员优质单位,提高岗位质量和留用比例。",
                "The province creates 36,000 trainee posts for young people. Good employers of key and"
                " local industries are won for it, and both the quality of the posts and the share of"
                " trainees kept on are to rise.",
            ),
            topics=(topics.TRAINEESHIPS,),
            programmes=(
                programmes.MILLION_TRAINEESHIPS,
                programmes.SERVICES_ONTO_CAMPUS,
                programmes.UNEMPLOYED_GRADUATES_DRIVE,
                programmes.TWO_SIX_N,
            ),
            provisions=(
                Provision(
                    "trainee-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCE,
                    requires=Quota(posts.TRAINEE_POSTS, at_least=36_000, written="3.6万个"),
                    evidence=_q("开发3.6万个", "见习岗位"),
                    assumption=Text("计划数按不少于理解", "a plan figure is read as a floor"),
                ),
                Provision(
                    "trainee-posts-developed",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.TRAINEE_POSTS_DEVELOPED),
                    evidence=_q("发动优质企事业单位", "持续开发高质量的见习岗位"),
                    assumption=_TRAINEESHIPS_BY_BUREAUS,
                ),
                Provision(
                    "trainee-posts-key-industries",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.TRAINEE_POSTS_KEY_INDUSTRIES),
                    evidence=_q("重点发展产业和地方特色产业"),
                    assumption=_TRAINEESHIPS_BY_BUREAUS,
                ),
                Provision(
                    "trainee-post-quality",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.TRAINEE_POST_QUALITY),
                    evidence=_q("提升就业见习岗位质量"),
                    assumption=_TRAINEESHIPS_BY_BUREAUS,
                ),
                Provision(
                    "trainee-retention",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.TRAINEE_RETENTION),
                    evidence=_q("提升就业见习留用率"),
                    assumption=_TRAINEESHIPS_BY_BUREAUS,
                ),
            ),
        ),
        Measure(
            12,
            label="(十二)",
            title="全面完善就业育人体系",
            section=3,
            summary=Text(
                "高校把就业教育放进思政教育,多种育人方式并用,全校参与。"
                "通过省情教育、主题活动、案例和典型,引导毕业生留在江西、到国家需要的地方去。",
                "Universities make employment education a part of ideological education, by all means and"
                " with all staff. Teaching about the province, themed activities, cases and role models"
                " lead graduates to stay in Jiangxi and to go where the country needs them.",
            ),
            topics=(topics.EMPLOYMENT_EDUCATION,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(programmes.EMPLOYMENT_LECTURE_HALL,),
            provisions=(
                Provision(
                    "employment-education-concept",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EDUCATION_CONCEPT),
                    evidence=_q("树立“就业育人”的理念"),
                ),
                Provision(
                    "education-integrated",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EDUCATION_IN_IDEOLOGICAL_WORK),
                    evidence=_q("全面纳入大学生思想政治教育体系"),
                ),
                Provision(
                    "education-ways-combined",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EDUCATION_WAYS_COMBINED),
                    evidence=_q("榜样育人相结合"),
                ),
                Provision(
                    "whole-university-education",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.WHOLE_UNIVERSITY_EDUCATION),
                    evidence=_q("全员参与、全方位推动、全要素协同"),
                ),
                Provision(
                    "province-in-guidance",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.PROVINCE_IN_GUIDANCE),
                    evidence=_q("省情教育、红色基因传承", "融入到就业指导教育中"),
                ),
                Provision(
                    "themed-education-activities",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.THEMED_ACTIVITIES),
                    evidence=_q("开展就业育人主题教育系列活动"),
                ),
                Provision(
                    "leading-industries-encouraged",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.LEADING_INDUSTRIES_ENCOURAGED),
                    evidence=_q("让毕业生了解江西", "到我省优势行业"),
                ),
                Provision(
                    "staying-in-province",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.STAYING_IN_PROVINCE),
                    evidence=_q("推动更多毕业生留赣就业"),
                ),
                Provision(
                    "exemplary-cases",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EXEMPLARY_CASES),
                    evidence=_q("就业育人优秀案例创建"),
                ),
                Provision(
                    "employment-lecture-hall",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.LECTURE_HALL),
                    evidence=_q("就业育人大讲堂活动"),
                ),
                Provision(
                    "role-models-chosen",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.ROLE_MODELS_CHOSEN),
                    evidence=_q("就业典型人物"),
                ),
                Provision(
                    "where-needed-encouraged",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.WHERE_NEEDED_ENCOURAGED),
                    evidence=_q("到祖国需要的地方建功立业"),
                ),
            ),
        ),
        Measure(
            13,
            label="(十三)",
            title="全面强化就业服务",
            section=3,
            summary=Text(
                "高校健全就业服务网络,机构、场地、人员和经费都要落实,分清校内职责,提供精准服务。"
                "加强培训、研究和职称通道,每个院系配一名专职人员并给予保障;省教育厅设立专项课题。",
                "Universities build a close network of services with office, premises, staff and budget"
                " in place, divide the duties and fit services to each graduate. Training, research and"
                " careers of the staff are strengthened, and each department gets a full-time officer;"
                " the education department sets up research topics.",
            ),
            topics=(topics.CAREER_GUIDANCE, topics.STAFFING),
            parties=(Party(bodies.UNIVERSITIES), Party(bodies.JIANGXI_EDUCATION)),
            provisions=(
                Provision(
                    "careers-service-network",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.SERVICE_NETWORK),
                    evidence=_q("树立“服务育人”理念", "编密织牢就业服务网络"),
                ),
                Provision(
                    "employment-community",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EMPLOYMENT_COMMUNITY),
                    evidence=_q("形成“就业共同体”"),
                ),
                Provision(
                    "four-in-place",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.FOUR_IN_PLACE),
                    evidence=_q("机构、场地、人员、经费“四到位”"),
                ),
                Provision(
                    "employment-duties-divided",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.DUTIES_DIVIDED),
                    evidence=_q("就业工作的职责分工", "强化各部门在就业工作的责任"),
                ),
                Provision(
                    "careers-service-system",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.SERVICE_SYSTEM),
                    evidence=_q("数字化、专业化、个性化服务体系"),
                ),
                Provision(
                    "personalised-service",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.PERSONALISED_SERVICE),
                    evidence=_q("为毕业生提供精准服务"),
                ),
                Provision(
                    "leaders-and-teachers-trained",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.LEADERS_AND_TEACHERS_TRAINED),
                    evidence=_q("开展校级领导", "辅导员培训"),
                ),
                Provision(
                    "employment-research",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EMPLOYMENT_RESEARCH),
                    evidence=_q("积极开展就业创业课题研究"),
                ),
                Provision(
                    "research-topics-set-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(guidance.RESEARCH_TOPICS_SET_UP),
                    evidence=_q("设置就业创业专项课题"),
                    assumption=Text(
                        "“将”理解为省教育厅对自己的承诺",
                        "“will” is read as what the education department binds itself to",
                    ),
                ),
                Provision(
                    "staff-title-reviews",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.STAFF_TITLE_REVIEWS),
                    evidence=_q("鼓励就业指导人员", "参加相关职称评审"),
                    assumption=Text(
                        "学校负有鼓励的义务,是否参评由个人决定",
                        "the university is bound to encourage; whether to apply is for each to decide",
                    ),
                ),
                Provision(
                    "staff-career-path",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.STAFF_CAREER_PATH),
                    evidence=_q("畅通就业指导人员职业发展渠道"),
                ),
                Provision(
                    "staff-professionalised",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.STAFF_PROFESSIONALISED),
                    evidence=_q("就业工作队伍职业化、专业化建设"),
                ),
                Provision(
                    "staff-resourced",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.STAFF_RESOURCED),
                    evidence=_q("加大资源供给和培训保障力度"),
                ),
                Provision(
                    "department-officers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(staffing.DEPARTMENT_OFFICERS, at_least=1, written="1名"),
                    evidence=_q("设立1名就业工作专职人员"),
                    assumption=Text(
                        "理解为每个二级院系至少1名", "read as at least one in each department"
                    ),
                ),
                Provision(
                    "department-officers-treatment",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.OFFICERS_TREATMENT),
                    evidence=_q("给予相应的待遇保障"),
                ),
            ),
            mentions=(Mention("二级院系", Reason.NAME),),
        ),
        Measure(
            14,
            label="(十四)",
            title="全面加强就业指导",
            section=3,
            summary=Text(
                "高校联合多方开展覆盖全程的指导,改进课程和教法,办好规划大赛与实践活动。"
                "人社部门由局长带头进校,介绍政策、汇聚资源,并推动优质机构到校公益服务。",
                "Universities guide students with many partners from the first year to the last, renew"
                " courses and teaching, and hold the planning contest and practical activities."
                " Human-resources bureaus send their directors to campus, introduce policies, pool"
                " resources and bring good agencies in for free services.",
            ),
            topics=(topics.CAREER_GUIDANCE,),
            parties=(Party(bodies.UNIVERSITIES), Party(bodies.LOCAL_HRSS)),
            programmes=(
                programmes.MASTER_TEACHERS_PLAN,
                programmes.CAREER_PLANNING_CONTEST,
                programmes.DIRECTORS_ON_CAMPUS,
            ),
            provisions=(
                Provision(
                    "guidance-partners",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.GUIDANCE_PARTNERS),
                    evidence=_q("引入政府、企业、社会、家庭", "完善精准就业指导体系"),
                ),
                Provision(
                    "guidance-throughout",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.GUIDANCE_THROUGHOUT),
                    evidence=_q("就业指导关口前移", "贯穿教育全过程的就业指导体系"),
                ),
                Provision(
                    "master-teachers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.MASTER_TEACHERS),
                    evidence=_q("实施名师引领计划"),
                ),
                Provision(
                    "guidance-teaching-renewed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.GUIDANCE_TEACHING_RENEWED),
                    evidence=_q("创新就业指导课堂教学方法"),
                ),
                Provision(
                    "layered-guidance",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.LAYERED_GUIDANCE),
                    evidence=_q("建强分年级、分层次、分类别", "课堂教学+企业现场观摩教学"),
                ),
                Provision(
                    "career-planning-contest",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_HELD),
                    evidence=_q("继续举办大学生职业生涯规划大赛"),
                ),
                Provision(
                    "career-practice-activities",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.PRACTICE_ACTIVITIES),
                    evidence=_q("职业体验、基层服务、暑期社会实践"),
                ),
                Provision(
                    "guidance-matched",
                    force=Force.TARGET,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.GUIDANCE_MATCHED),
                    evidence=_q("努力实现就业指导工作", "市场结构的精准匹配"),
                ),
                Provision(
                    "directors-visit-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.DIRECTORS_VISIT_CAMPUS),
                    evidence=_q("开展人社局长进校园活动"),
                ),
                Provision(
                    "policies-introduced-on-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.POLICIES_INTRODUCED_ON_CAMPUS),
                    evidence=_q("介绍劳动就业、社会保障", "人事人才专项政策"),
                ),
                Provision(
                    "bureau-guidance-services",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.BUREAU_GUIDANCE_SERVICES),
                    evidence=_q("汇聚专业资源", "就业创业指导服务"),
                    assumption=_GUIDANCE_BY_BUREAUS,
                ),
                Provision(
                    "agencies-on-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.AGENCIES_ON_CAMPUS),
                    evidence=_q("调动市场服务机构的力量", "优质人力资源服务机构进校园"),
                    assumption=_GUIDANCE_BY_BUREAUS,
                ),
            ),
        ),
        Measure(
            15,
            label="(十五)",
            title="精准开展重点群体就业帮扶",
            section=3,
            summary=Text(
                "高校给每名困难毕业生建档立策、安排专人结对,并按最低次数谈话、荐岗、办活动,有意愿者都"
                "要就业。同时推广能力培训,补贴不漏一人。",
                "Universities keep a file, a plan and a named helper for each graduate in "
                "difficulty, with minimum numbers of talks, posts and events, and see all who want "
                "work employed. Training is spread, and every subsidy due is paid.",
            ),
            topics=(topics.PRIORITY_GROUPS,),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.LOCAL_HRSS),
            ),
            programmes=(programmes.HONGZHI,),
            provisions=(
                Provision(
                    "priority-groups-focus",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PRIORITY_GROUPS_IN_FOCUS),
                    evidence=_q("重点关注家庭困难"),
                ),
                Provision(
                    "help-ledger",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HELP_LEDGER),
                    evidence=_q("建立帮扶工作台账"),
                ),
                Provision(
                    "individual-help-plans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.INDIVIDUAL_HELP_PLANS),
                    evidence=_q("“一人一档”“一人一策”动态管理"),
                ),
                Provision(
                    "help-talks",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(
                        support.TALKS_PER_STRUGGLING_GRADUATE, at_least=3, written="3次"
                    ),
                    evidence=_q("至少开展3次谈心谈话"),
                ),
                Provision(
                    "help-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(
                        support.POSTS_PER_STRUGGLING_GRADUATE, at_least=5, written="5个"
                    ),
                    evidence=_q("推荐5个有效岗位"),
                    assumption=_AT_LEAST,
                ),
                Provision(
                    "help-events",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(
                        support.EVENTS_PER_STRUGGLING_GRADUATE, at_least=3, written="3次"
                    ),
                    evidence=_q("组织参与3次线上线下就业促进活动"),
                    assumption=_AT_LEAST,
                ),
                Provision(
                    "paired-helpers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PAIRED_HELPERS),
                    evidence=_q("建立“一对一”帮扶责任制", "与困难毕业生开展结对帮扶"),
                ),
                Provision(
                    "one-to-one-coverage",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(support.ONE_TO_ONE_COVERAGE, at_least=1, written="100%"),
                    evidence=_q("帮扶实现100%覆盖"),
                ),
                Provision(
                    "willing-all-employed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(support.WILLING_STRUGGLING_EMPLOYED, at_least=1, written="100%"),
                    evidence=_q("困难高校毕业生100%实现就业"),
                ),
                Provision(
                    "hongzhi-programme",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_CARRIED_OUT),
                    evidence=_q("深入落实“中央专项彩票公益金"),
                    assumption=Text(
                        "句首未写主体,按随后所说的各高校理解",
                        "the clause has no subject; read as the universities named after it",
                    ),
                ),
                Provision(
                    "hongzhi-publicity",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_PUBLICISED),
                    evidence=_q("各高校要加强政策宣传"),
                ),
                Provision(
                    "hongzhi-own-project",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_OWN_PROJECT),
                    evidence=_q("配套设立校级项目"),
                ),
                Provision(
                    "hongzhi-participation",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_PARTICIPATION),
                    evidence=_q("组织毕业生积极参与就业能力培训", "覆盖更多毕业生"),
                ),
                Provision(
                    "subsidy-speed-bureau",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.SUBSIDY_SPED_UP_BY_BUREAU),
                    evidence=_q("困难高校毕业生求职创业补贴申请发放"),
                ),
                Provision(
                    "subsidy-speed-university",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.SUBSIDY_SPED_UP_BY_UNIVERSITY),
                    evidence=_q("困难高校毕业生求职创业补贴申请发放"),
                ),
                Provision(
                    "late-applications-bureau",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.LATE_APPLICATIONS_AT_BUREAU),
                    evidence=_q("错过申请和新出现的", "开放申请渠道"),
                ),
                Provision(
                    "late-applications-university",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.LATE_APPLICATIONS_AT_UNIVERSITY),
                    evidence=_q("错过申请和新出现的", "开放申请渠道"),
                ),
                Grant(
                    "job-seeking-subsidy",
                    effect=effects.JOB_SEEKING_SUBSIDY,
                    addressee=addressees.STRUGGLING_GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(support.SUBSIDY_CONDITIONS_MET),
                    evidence=_q("确保符合条件的困难高校毕业生", "应补尽补"),
                    assumption=Text(
                        "原文由人社部门和高校共同办理,按人社部门发放理解",
                        "the text has bureaus and universities handle it together; read as paid by "
                        "the bureau",
                    ),
                ),
            ),
            mentions=(
                Mention("2023届", Reason.COHORT),
                Mention("零就业家庭", Reason.SLOGAN),
                Mention("三类困难高校毕业生", Reason.ENUMERATION),
                Mention("每一名", Reason.SLOGAN),
            ),
        ),
        Measure(
            16,
            label="(十六)",
            title="进一步优化档案服务",
            section=3,
            summary=Text(
                "高校把材料归齐密封,按毕业生去向寄往单位或人社档案机构,不许本人携带;档案机构主动联系"
                "高校,公开信息并接收保管。",
                "Universities complete and seal each file and send it by a safe way to the employer "
                "or files agency that the graduate's destination calls for, never by the graduate. "
                "Agencies reach out, publish their details and take the files in.",
            ),
            topics=(topics.ARCHIVES,),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.FILES_AGENCIES),
            ),
            provisions=(
                Provision(
                    "files-complete",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.FILES_COMPLETE),
                    evidence=_q("重要材料归入学生档案"),
                ),
                Provision(
                    "files-sealed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.FILES_SEALED),
                    evidence=_q("统一整理编制目录后密封"),
                ),
                Provision(
                    "files-sent-securely",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.FILES_SENT_SECURELY),
                    evidence=_q("等给据邮件方式转递"),
                ),
                Provision(
                    "files-not-carried",
                    force=Force.PROHIBITION,
                    addressee=addressees.UNIVERSITY,
                    requires=Not(Done(support.FILES_CARRIED_BY_GRADUATES)),
                    evidence=_q("严禁毕业生自带档案"),
                    assumption=Text(
                        "未另写主体,按转递档案的高校理解",
                        "no subject of its own; read as the universities that send the files",
                    ),
                ),
                Provision(
                    "files-to-public-employers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.FILES_TO_PUBLIC_EMPLOYERS),
                    evidence=_q("档案转递至就业单位或定向单位"),
                ),
                Provision(
                    "files-of-private-employees",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.FILES_OF_PRIVATE_EMPLOYEES_SENT),
                    evidence=_q("到非公单位就业的", "转递至就业地或户籍地"),
                ),
                Provision(
                    "files-of-unemployed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.FILES_OF_UNEMPLOYED_SENT),
                    evidence=_q("暂未就业的", "转递至户籍地"),
                ),
                Provision(
                    "agencies-contact-universities",
                    force=Force.OBLIGATION,
                    addressee=addressees.FILES_AGENCY,
                    requires=Done(support.AGENCY_CONTACTS_UNIVERSITIES),
                    evidence=_q("主动与高校对接"),
                ),
                Provision(
                    "agency-details",
                    force=Force.OBLIGATION,
                    addressee=addressees.FILES_AGENCY,
                    requires=Done(support.AGENCY_DETAILS_PUBLISHED),
                    evidence=_q("机构信息更新与发布", "定期将机构的名称、地址及联系电话公布"),
                ),
                Provision(
                    "agencies-take-files",
                    force=Force.OBLIGATION,
                    addressee=addressees.FILES_AGENCY,
                    requires=Done(support.AGENCY_TAKES_FILES),
                    evidence=_q("及时接收符合转递规定的学生档案", "档案转递、保管"),
                ),
            ),
        ),
        Measure(
            17,
            label="(十七)",
            title="强化就业权益维护",
            section=3,
            summary=Text(
                "人社部门保障新业态从业者,整顿招聘市场,惩处欺诈、歧视和失信,并向毕业生讲解法律。",
                "Human-resources bureaus protect workers in new forms of employment, clean up the "
                "recruitment market, act against fraud, discrimination and bad faith, and explain "
                "the law to graduates.",
            ),
            topics=(topics.RIGHTS,),
            parties=(Party(bodies.LOCAL_HRSS),),
            programmes=(programmes.MARKET_CLEANUP,),
            provisions=(
                Provision(
                    "new-work-rights",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=ByReference(standards.NEW_WORK_RIGHTS_OPINIONS),
                    evidence=_q("劳动保障权益的实施意见", "保障好新业态劳动者权益"),
                ),
                Provision(
                    "market-cleanup",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.HIRING_MARKET_CLEANED_UP),
                    evidence=_q("持续开展人力资源市场秩序清理整顿行动"),
                ),
                Provision(
                    "recruitment-fraud",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.RECRUITMENT_FRAUD_FOUGHT),
                    evidence=_q("坚决打击虚假招聘、黑中介"),
                ),
                Provision(
                    "discrimination-corrected",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.DISCRIMINATION_CORRECTED),
                    evidence=_q("坚决纠正性别、学历等就业歧视"),
                ),
                Provision(
                    "job-loan-abuse",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.JOB_LOAN_ABUSE_PURSUED),
                    evidence=_q("为名的信贷限制"),
                    assumption=Text(
                        "“信贷限制”疑为“信贷陷阱”之误,按假借名义的信贷问题理解",
                        "the text says limits on credit, perhaps a slip for credit traps; read as "
                        "abuse of credit",
                    ),
                ),
                Provision(
                    "bad-faith-punished",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.BAD_FAITH_PUNISHED),
                    evidence=_q("严厉惩戒恶意解约等失信行为"),
                ),
                Provision(
                    "law-explained",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.EMPLOYMENT_LAW_EXPLAINED),
                    evidence=_q("加大力度宣传解读", "引导依法维权"),
                ),
            ),
        ),
        Measure(
            18,
            label="(十八)",
            title="规范就业数据管理",
            section=4,
            summary=Text(
                "报到证停办,改由毕业生在教育部系统登记去向,离校前必须完成。高校在毕业季前后按固定日期"
                "更新数据,并带领毕业生核对本人信息。",
                "The certificate of registration is gone; graduates register their destination in "
                "the ministry's system before they leave. Universities update their data on fixed "
                "days around the graduation season and have graduates check their own records.",
            ),
            topics=(topics.STATISTICS,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(
                programmes.DESTINATION_REGISTER,
                programmes.JIANGXI_MONITORING_SYSTEM,
                programmes.MINISTRY_EMPLOYMENT_SYSTEM,
                programmes.XUEXIN,
            ),
            provisions=(
                Provision(
                    "registration-certificate-abolished",
                    force=Force.PROHIBITION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Not(Done(monitoring.REGISTRATION_CERTIFICATE_HANDLED)),
                    period=Window(start=PartialDate(2023, 1, 1)),
                    evidence=_q("从2023年1月1日起", "取消毕业生就业报到证"),
                    assumption=Text(
                        "原文未写明由谁停办,按省教育厅理解",
                        "the text does not say who stops; read as the provincial education department",
                    ),
                ),
                Provision(
                    "destination-registered",
                    force=Force.OBLIGATION,
                    addressee=addressees.GRADUATE,
                    requires=Done(monitoring.DESTINATION_REGISTERED),
                    evidence=_q("从今年起", "进行毕业去向信息登记"),
                    assumption=Text(
                        "“从今年起”即自本届起,不另设期限",
                        "from this year on is read as from this class on, and sets no date of its own",
                    ),
                ),
                Provision(
                    "destinations-registered",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.DESTINATIONS_REGISTERED),
                    evidence=_q("指导本校毕业生按规定及时完成毕业去向登记"),
                ),
                Provision(
                    "registration-before-leaving",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.REGISTRATION_BEFORE_LEAVING),
                    evidence=_q("办理离校手续的必要环节"),
                ),
                Provision(
                    "ministry-data-as-basis",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.MINISTRY_DATA_AS_BASIS),
                    evidence=_q("就业状况统计监测依据"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "placement-data-reported",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.PLACEMENT_DATA_REPORTED),
                    due=Recurring(
                        (
                            Rule(
                                Frequency.MONTHLY,
                                months=(
                                    11,
                                    12,
                                    1,
                                    2,
                                    3,
                                    4,
                                    5,
                                    6,
                                    7,
                                    8,
                                ),
                                month_days=(25,),
                            ),
                            Rule(
                                Frequency.WEEKLY,
                                months=(
                                    11,
                                    12,
                                    1,
                                    2,
                                    3,
                                    4,
                                    5,
                                    6,
                                    7,
                                    8,
                                ),
                                weekdays=(Weekday.THURSDAY,),
                            ),
                        )
                    ),
                    evidence=_q("每年11月至次年8月期间的每月25日和每周四"),
                ),
                Provision(
                    "placement-data-true",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.PLACEMENT_DATA_TRUE),
                    evidence=_q("确保相关数据如实反映"),
                ),
                Provision(
                    "graduates-check-records",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.GRADUATES_CHECK_RECORDS),
                    evidence=_q("毕业生去向查询反馈功能", "查询核实"),
                ),
                Provision(
                    "doubted-records-reduced",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.DOUBTED_RECORDS_REDUCED),
                    evidence=_q("存疑信息的数量"),
                ),
            ),
            mentions=(Mention("国办发〔2022〕13号", Reason.CITED_DOCUMENT),),
        ),
        Measure(
            19,
            label="(十九)",
            title="强化就业统计监测工作",
            section=4,
            summary=Text(
                "高校按国家要求审核和报送就业数据,开通举报渠道并限期答复实名举报;省里抽查并请外部机构"
                "核查,造假者追责通报。",
                "Universities audit and report employment data by the national rules and open a line "
                "for reports, with a time limit for those made under a name. The province checks, "
                "also through outsiders, and whoever falsifies answers for it in public.",
            ),
            topics=(topics.STATISTICS,),
            parties=(Party(bodies.UNIVERSITIES),),
            provisions=(
                Provision(
                    "statistics-bans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=AllOf(
                        ByReference(standards.FOUR_DONTS),
                        ByReference(standards.THREE_BANS_IN_STATISTICS),
                    ),
                    evidence=_q("就业统计监测工作“四不准”“三严禁”要求"),
                    assumption=Text(
                        "“三严禁”在此指统计监测,按有别于校园招聘的“三严禁”理解",
                        "the three bans are named for statistics here; read as another set than the "
                        "one named for campus recruitment",
                    ),
                ),
                Provision(
                    "breach-rules-university",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.STATISTICS_BREACH_RULES),
                    evidence=_q("统计监测工作违规处理办法"),
                ),
                Sanction(
                    "breach-sanction-staff",
                    effects=(
                        effects.INVESTIGATED,
                        effects.NAMED_PUBLICLY,
                        effects.NEGATIVE_LIST,
                    ),
                    addressee=addressees.UNIVERSITY_STAFF,
                    when=Done(monitoring.STAFF_BROKE_STATISTICS_RULES),
                    giver=addressees.UNIVERSITY,
                    evidence=_q(
                        "对违反规定的人员",
                        "严肃查处通报",
                        "纳入负面清单管理",
                        "相关人员严肃查处",
                    ),
                    assumption=Text(
                        "前句由高校处理违规人员;末句在省级核查之后再次要求查处,不另列",
                        "the university deals with such persons; the last clause, after the province's"
                        " checks, asks once more that they be dealt with and is not set down twice",
                    ),
                ),
                Provision(
                    "statistics-norms",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.STATISTICS_NORMS),
                    evidence=_q("严格落实就业统计监测规范要求"),
                ),
                Provision(
                    "employment-papers-checked",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.EMPLOYMENT_PAPERS_CHECKED),
                    evidence=_q("严格审核学生就业信息及相关佐证材料"),
                ),
                Provision(
                    "provincial-report-channel",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.PROVINCIAL_REPORT_CHANNEL),
                    evidence=_q("设立省级就业统计举报电话和举报邮箱"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "university-report-channel",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.UNIVERSITY_REPORT_CHANNEL),
                    evidence=_q("各高校也要设立本校举报电话和邮箱"),
                ),
                Provision(
                    "named-reports-answered",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.NAMED_REPORTS_ANSWERED),
                    due=Within(5, Span.WORKING_DAY, events.NAMED_REPORT_RECEIVED),
                    evidence=_q("凡实名举报者", "5个工作日内进行调查并回复当事人"),
                    assumption=Text(
                        "起算点未写明,按收到举报之日理解",
                        "the text does not say from when; read as from the day the report is received",
                    ),
                ),
                Sanction(
                    "falsified-data-university",
                    effects=(
                        effects.HELD_TO_ACCOUNT,
                        effects.NAMED_ACROSS_PROVINCE,
                    ),
                    addressee=addressees.UNIVERSITY,
                    when=Done(monitoring.DATA_FALSIFIED),
                    evidence=_q("统计数据弄虚作假", "严肃追究学校责任", "在全省范围内予以通报"),
                ),
                Provision(
                    "statistics-training",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.STATISTICS_TRAINING),
                    evidence=_q("就业统计工作专题培训"),
                ),
                Provision(
                    "reporting-strengthened",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.REPORTING_STRENGTHENED),
                    evidence=_q("数据的报送、统计和分析工作"),
                ),
                Provision(
                    "provincial-spot-checks",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.PROVINCIAL_SPOT_CHECKS),
                    evidence=_q("开展省级抽查"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "independent-audit",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.INDEPENDENT_AUDIT),
                    evidence=_q("就业统计数据进行核查"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "breach-rules-province",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=ByReference(standards.STATISTICS_BREACH_RULES),
                    evidence=_q("严格执行毕业生就业统计监测工作违规处理办法"),
                    assumption=_PROVINCE,
                ),
                Sanction(
                    "breach-sanction-university",
                    effects=(effects.INVESTIGATED,),
                    addressee=addressees.UNIVERSITY,
                    when=Done(monitoring.UNIVERSITY_BROKE_STATISTICS_RULES),
                    evidence=_q("对违反规定的高校和相关人员严肃查处"),
                ),
            ),
            mentions=(
                Mention("“三严禁”", Reason.NAME),
                Mention("一经核实", Reason.SLOGAN),
                Mention("第三方机构", Reason.SLOGAN),
            ),
        ),
        Measure(
            20,
            label="(二十)",
            title="落实就业质量报告制度",
            section=4,
            summary=Text(
                "高校每年年底前公布经校领导班子审定的就业质量报告并送省里备案,内容须真实完整、与国家"
                "系统一致。",
                "By the end of each year universities publish a quality report passed by their "
                "leadership and file it with the province; it has to be true, full and in line with "
                "the national system.",
            ),
            topics=(topics.QUALITY_REPORT,),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.JIANGXI_EDUCATION),
            ),
            programmes=(programmes.MINISTRY_EMPLOYMENT_SYSTEM,),
            provisions=(
                Provision(
                    "quality-report-published",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.QUALITY_REPORT_PUBLISHED),
                    due=Recurring((Rule(Frequency.YEARLY, months=(12,), month_days=(31,)),)),
                    evidence=_q("每年12月31日前发布"),
                ),
                Provision(
                    "quality-report-filed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.QUALITY_REPORT_FILED),
                    due=Recurring((Rule(Frequency.YEARLY, months=(12,), month_days=(31,)),)),
                    evidence=_q("每年12月31日前发布并报省教育厅备案"),
                ),
                Provision(
                    "quality-report-complete",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.QUALITY_REPORT_COMPLETE),
                    evidence=_q("报告要准确客观全面反映"),
                ),
                Provision(
                    "quality-report-consistent",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.QUALITY_REPORT_CONSISTENT),
                    evidence=_q("管理系统中的数据保持一致"),
                ),
                Provision(
                    "quality-report-approved",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.QUALITY_REPORT_APPROVED),
                    evidence=_q("校长办公会、党委会议审议通过"),
                ),
            ),
        ),
        Measure(
            21,
            label="(二十一)",
            title="健全完善就业反馈机制",
            section=5,
            summary=Text(
                "高校让就业反过来影响招生和培养,专业跟着产业走,过时的专业退出。去向落实率过低的专业亮"
                "黄牌减招,持续过低的亮红牌停招。",
                "Universities let employment act back on enrolment and teaching: programmes follow "
                "industry, and outdated ones go. A programme with too low a placement rate gets a "
                "yellow card and fewer places, one that stays low a red card and none.",
            ),
            topics=(topics.FEEDBACK,),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.MINISTRY_OF_EDUCATION),
            ),
            programmes=(
                programmes.TWO_SIX_N,
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
                    "industry-programme-job-link",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.INDUSTRY_PROGRAMME_JOB_LINK),
                    evidence=_q("建立产业、专业、就业"),
                ),
                Provision(
                    "outcomes-shape-structure",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.OUTCOMES_SHAPE_STRUCTURE),
                    evidence=_q("作为高等教育结构调整的重要内容"),
                ),
                Provision(
                    "strategy-and-industries",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.STRATEGY_AND_INDUSTRIES_SERVED),
                    evidence=_q("主动服务国家战略", "省级重点产业链高质量跨越式发展"),
                ),
                Provision(
                    "programme-mix-adjusted",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PROGRAMME_MIX_ADJUSTED),
                    evidence=_q("持续优化调整专业结构"),
                ),
                Provision(
                    "programmes-in-demand",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PROGRAMMES_IN_DEMAND_FIRST),
                    evidence=_q("重点布局社会需求强", "人才缺口大的学科专业"),
                ),
                Provision(
                    "outdated-programmes",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.OUTDATED_PROGRAMMES_RENEWED),
                    evidence=_q("及时淘汰或更新升级"),
                ),
                Provision(
                    "follow-up-survey",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.FOLLOW_UP_SURVEY),
                    evidence=_q("高校毕业生就业状况跟踪调查"),
                ),
                Provision(
                    "survey-measures-teaching",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.SURVEY_MEASURES_TEACHING),
                    evidence=_q("衡量高校人才培养质量的重要参考"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "outcomes-in-key-decisions",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.OUTCOMES_IN_KEY_DECISIONS),
                    evidence=_q("学科专业设置和评估、招生计划安排", "重要依据"),
                    assumption=Text(
                        "原文未写明由谁采用,按省教育厅理解;所据就业状况取自跟踪调查",
                        "the text names nobody; read as the provincial education department, with "
                        "employment as the survey finds it",
                    ),
                ),
                Provision(
                    "card-system",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.CARD_SYSTEM_APPLIED),
                    evidence=_q("就业去向落实率红黄牌提示制度"),
                ),
                Sanction(
                    "yellow-card",
                    effects=(
                        effects.YELLOW_CARD,
                        effects.ENROLMENT_CUT,
                    ),
                    addressee=addressees.PROGRAMME_OF_STUDY,
                    when=Quota(
                        governance.PROGRAMME_PLACEMENT_RATE, below=Fraction(1, 2), written="50%"
                    ),
                    giver=addressees.UNIVERSITY,
                    evidence=_q("对毕业去向落实率低于50%", "给予黄牌提示", "相应减少其招生计划"),
                ),
                Sanction(
                    "red-card",
                    effects=(
                        effects.RED_CARD,
                        effects.ENROLMENT_STOP,
                    ),
                    addressee=addressees.PROGRAMME_OF_STUDY,
                    when=AllOf(
                        Quota(
                            governance.PROGRAMME_PLACEMENT_RATE, below=Fraction(1, 2), written="50%"
                        ),
                        Quota(governance.YEARS_BELOW_CARD_THRESHOLD, at_least=2, written="两年"),
                    ),
                    giver=addressees.UNIVERSITY,
                    evidence=_q("连续两年毕业去向落实率低于50%", "给予红牌警示", "并停止其招生"),
                    assumption=Text(
                        "“连续两年”含最近一年", "the two consecutive years include the latest"
                    ),
                ),
                Provision(
                    "placement-in-enrolment-plans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PLACEMENT_WEIGHS_IN_PLANS),
                    evidence=_q("各类招生计划安排的重要参考因素"),
                ),
            ),
            mentions=(Mention("“三业”联动", Reason.SLOGAN),),
        ),
        Measure(
            22,
            label="(二十二)",
            title="深化就业工作评价改革",
            section=5,
            summary=Text(
                "改进对高校就业工作的考核,评价既看体系也看成效,结果影响对学校的评价以及招生、经费和项"
                "目安排。",
                "The appraisal of universities' employment work is improved and looks at system and "
                "effect alike; its results bear on how a university is judged and on its places, "
                "funds and projects.",
            ),
            topics=(topics.EVALUATION,),
            parties=(Party(bodies.UNIVERSITIES),),
            provisions=(
                Provision(
                    "evaluation-indicators",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EVALUATION_INDICATORS_IMPROVED),
                    evidence=_q("优化评价内容及评价指标"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "evaluation-fields",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EVALUATION_COVERS_FIVE_FIELDS),
                    evidence=_q("纳入就业考核指标"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "outcomes-in-university-appraisal",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.OUTCOMES_IN_UNIVERSITY_APPRAISAL),
                    evidence=_q("党政领导班子考核的重要指标"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "evaluation-results-used",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EVALUATION_RESULTS_USED),
                    evidence=_q("强化就业评价结果应用", "重要考量指标"),
                    assumption=_PROVINCE,
                ),
            ),
        ),
        Measure(
            23,
            label="(二十三)",
            title="深入落实“一把手”工程",
            section=6,
            summary=Text(
                "高校对就业负主体责任,一把手牵头、上下协同、全员出力,并进班子考核;同时防范风险、关注"
                "舆情。",
                "Universities answer for employment, with the head in the lead and everyone taking "
                "part, and leaders appraised by it; risks and public opinion are watched.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(Party(bodies.UNIVERSITIES),),
            provisions=(
                Provision(
                    "university-answers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.UNIVERSITY_ANSWERS),
                    evidence=_q("切实履行就业工作主体责任"),
                ),
                Provision(
                    "top-leader-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.TOP_LEADER_MECHANISM),
                    evidence=_q("主要负责同志亲自部署", "全员参与的工作机制"),
                ),
                Provision(
                    "mechanism-in-appraisal",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.MECHANISM_IN_LEADERS_APPRAISAL),
                    evidence=_q("并纳入领导班子考核指标"),
                ),
                Provision(
                    "risk-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.RISK_MECHANISM),
                    evidence=_q("建立就业风险防范化解机制", "确保安全稳定"),
                ),
                Provision(
                    "opinion-monitored",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.OPINION_MONITORED),
                    evidence=_q("加强毕业生就业舆情监测"),
                ),
            ),
        ),
        Measure(
            24,
            label="(二十四)",
            title="加强就业工作总结宣传",
            section=6,
            summary=Text(
                "高校借助各种媒体办宣传月和典型宣传,让就业政策广为人知。",
                "Universities use the media, a month of publicity and stories of exemplary graduates "
                "to make employment policies widely known.",
            ),
            topics=(topics.PUBLICITY,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(
                programmes.POLICY_PUBLICITY_MONTH,
                programmes.EXEMPLARY_DEEDS_CAMPAIGN,
            ),
            provisions=(
                Provision(
                    "media-campaigns",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.MEDIA_CAMPAIGNS),
                    evidence=_q("用好各类媒体和宣传阵地"),
                ),
                Provision(
                    "policy-publicity-month",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.POLICY_PUBLICITY_MONTH),
                    evidence=_q("毕业生就业创业政策宣传月"),
                ),
                Provision(
                    "exemplary-graduates",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.EXEMPLARY_GRADUATES_PUBLICISED),
                    evidence=_q("毕业生就业创业典型事迹宣传"),
                ),
                Provision(
                    "policies-publicised",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.POLICIES_PUBLICISED),
                    evidence=_q("深入宣传国家和本省本校的就业创业政策"),
                ),
                Provision(
                    "good-climate",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.GOOD_CLIMATE_BY_UNIVERSITY),
                    evidence=_q("全社会支持毕业生就业的良好舆论氛围"),
                ),
            ),
        ),
    ),
    mentions=(
        Mention("党的二十大", Reason.NAME),
        Mention("2023届", Reason.COHORT),
    ),
)
