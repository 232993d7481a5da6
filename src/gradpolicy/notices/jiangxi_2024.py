"""
关于做好2024届全省普通高校毕业生就业创业工作的通知: Jiangxi, for the class of 2024.

Document 赣教高字〔2024〕5号 of 26 January 2024, issued by the province's departments of education
and of human resources and social security. It cites no superior notice by its title. The purpose
stated in the preamble sets no goal to be measured, so there is no measure 0.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from gradpolicy.model import (
    AllOf,
    AnyOf,
    By,
    ByReference,
    Correction,
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
    Period,
    Provision,
    Quota,
    Ratio,
    Reason,
    Sanction,
    Section,
    Source,
    Span,
    Text,
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

__all__ = ["JIANGXI_2024"]


def _q(*quotes: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(quote) for quote in quotes)


# How an ambiguity that recurs was decided, once for all its places.
_PROVINCE = Text(
    "原文未写明由谁执行,按省教育厅理解",
    "the text names nobody; read as the provincial education department",
)
_UNIVERSITIES = Text(
    "原文未写明由谁执行,沿用上一年通知,按高校理解",
    "the text names nobody; read as the universities, as in the notice of the year before",
)
_GUIDED = Text(
    "原文由省里推动或引导高校,按对高校的倡导理解",
    "the text has the province urge or guide universities; read as a recommendation to them",
)
_LOCALITIES = Text(
    "“各地”承前指各地人社部门",
    "the localities of the text are the human-resources bureaus of the clause before",
)
_BASES = Text(
    "主体承前,按培训基地高校理解",
    "the subject is taken from before; read as the universities with a training base",
)
_AT_LEAST = Text("“至少”管到并列各项", "the words for at least reach over all three figures")
_FOUNDERS = Text("扶持对象按创业的毕业生理解", "read as support for graduates who found a business")
_BUREAUS = Text(
    "原文未写主语,按本条所称各地教育、人社部门理解",
    "the sentence names nobody; read as the local education and human-resources bureaus of this measure",
)

JIANGXI_2024 = Notice(
    "jiangxi-2024",
    title="关于做好2024届全省普通高校毕业生就业创业工作的通知",
    cohort=2024,
    number="赣教高字〔2024〕5号",
    issuers=(bodies.JIANGXI_EDUCATION, bodies.JIANGXI_HRSS),
    issued=PartialDate(2024, 1, 26),
    jurisdiction=jurisdictions.JIANGXI,
    level=Level.PROVINCE,
    addressees=(addressees.EDUCATION_BUREAU, addressees.HRSS_BUREAU, addressees.UNIVERSITY),
    source=Source(
        Text("江西省教育厅", "Jiangxi Department of Education"),
        sha256="4637ebcad02787f0a44cc0d6c8de85d46345b9c129296b7a85f75cb52d921022",
        checked=date(2026, 11, 22),
    ),
    corrections=(
        Correction(
            "思想 and 党的二十大",
            "思想和党的二十大",
            Text("外文误入正文", "an English word slipped into the text"),
        ),
        Correction(
            "基础薄弱地区 and 高校",
            "基础薄弱地区和高校",
            Text("外文误入正文", "an English word slipped into the text"),
            measure=19,
        ),
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
                "教育和人社两家把就业排在最前,统一安排本届工作,把现有政策用到位,帮助本地企业多招人,稳"
                "住局面。",
                "Education and human-resources bureaus put employment first, plan the work for the "
                "cohort, use every policy, help local firms to hire more and keep the situation "
                "stable.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(
                Party(bodies.LOCAL_EDUCATION),
                Party(bodies.LOCAL_HRSS),
            ),
            provisions=(
                Provision(
                    "employment-first-priority",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(governance.EMPLOYMENT_FIRST_PRIORITY),
                    evidence=_q("将高校毕业生就业作为重中之重"),
                ),
                Provision(
                    "cohort-work-deployed",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(governance.COHORT_WORK_DEPLOYED),
                    evidence=_q("确保工作部署到位、责任落实到位"),
                ),
                Provision(
                    "policies-used",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(governance.POLICIES_USED_TO_THE_FULL),
                    evidence=_q("各项促就业政策落地见效", "用足用好"),
                ),
                Provision(
                    "local-firms-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(governance.LOCAL_FIRMS_SUPPORTED),
                    evidence=_q("支持本地企业吸纳更多毕业生就业"),
                ),
                Provision(
                    "employment-stable",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(governance.EMPLOYMENT_STABLE),
                    evidence=_q("就业局势的总体稳定"),
                ),
            ),
            mentions=(Mention("2024届", Reason.COHORT),),
        ),
        Measure(
            2,
            label="2.",
            title="强化协同联动",
            section=1,
            summary=Text(
                "省级教育、人社两家联合其他部门、社会组织和服务机构,把更多公共资源引向毕业生。",
                "The provincial education and human-resources departments join with other "
                "departments, social organisations and service agencies and bring more public "
                "resources to graduates.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(
                Party(bodies.JIANGXI_EDUCATION),
                Party(bodies.JIANGXI_HRSS),
                Party(bodies.ORGANISATION_DEPARTMENT),
                Party(bodies.DEVELOPMENT_REFORM),
                Party(bodies.FINANCE),
                Party(bodies.STATE_ASSETS),
                Party(bodies.INDUSTRY),
            ),
            provisions=(
                Provision(
                    "departments-coordinated",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_DEPARTMENTS,
                    requires=Done(governance.DEPARTMENTS_COORDINATED),
                    evidence=_q("沟通衔接、分工合作、协同联动"),
                ),
                Provision(
                    "social-forces",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_DEPARTMENTS,
                    requires=Done(governance.SOCIAL_FORCES_ENGAGED),
                    evidence=_q("充分发挥人民团体、社会组织资源力量"),
                ),
                Provision(
                    "graduates-key-service-group",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_DEPARTMENTS,
                    requires=Done(governance.GRADUATES_KEY_SERVICE_GROUP),
                    evidence=_q("作为公共服务的重点群体"),
                ),
                Provision(
                    "resources-turned",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_AND_HRSS_DEPARTMENTS,
                    requires=Done(governance.RESOURCES_TURNED_TO_GRADUATES),
                    evidence=_q("公共资源向高校毕业生倾斜"),
                ),
                Provision(
                    "service-agencies",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_DEPARTMENTS,
                    requires=Done(governance.SERVICE_AGENCIES_INVOLVED),
                    evidence=_q("创业孵化基地等深度参与"),
                ),
            ),
        ),
        Measure(
            3,
            label="3.",
            title="强化高校责任",
            section=1,
            summary=Text(
                "高校是责任主体,校领导各负其责,党委定期研究,校院都有小组和方案,部门配合、奖惩分明。",
                "Universities bear the responsibility: leaders answer in person, the Party committee "
                "deals with it regularly, university and departments have groups and plans, offices "
                "work together and merit is rewarded.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(Party(bodies.UNIVERSITIES),),
            provisions=(
                Provision(
                    "university-answers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.UNIVERSITY_ANSWERS),
                    evidence=_q("高校是做好毕业生就业工作的责任主体"),
                ),
                Provision(
                    "employment-given-prominence",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.EMPLOYMENT_GIVEN_PROMINENCE),
                    evidence=_q("摆在更加突出的位置"),
                ),
                Provision(
                    "leaders-answer",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.LEADERS_ANSWER_IN_PERSON),
                    evidence=_q("主要负责同志是毕业生就业工作的", "分管负责同志是直接责任人"),
                ),
                Provision(
                    "party-committee-agenda",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PARTY_COMMITTEE_AGENDA),
                    evidence=_q("学校党委常委会重要议题"),
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
                    "promotion-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PROMOTION_MECHANISM),
                    evidence=_q("健全就业促进机制"),
                ),
                Provision(
                    "internal-coordination",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.INTERNAL_COORDINATION),
                    evidence=_q("加强校内部门间的工作协同"),
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
            topics=(topics.OUTREACH,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(programmes.OUTREACH_CAMPAIGN,),
            summary=Text(
                "校领导按“两个100”走访,上年落实率低于全省平均的学校须新开拓一定数量的用人单位。"
                "院系结合专业走访,低于本校平均的一般还有人均家数;学校带上毕业生,并参加省里组织的走访。",
                "Leaders meet the two hundreds, and universities below the provincial average win a "
                "set number of new employers. Departments visit with their programmes in mind, weaker "
                "ones as a rule so many employers a head; universities take graduates along and join "
                "visits that the province organises.",
            ),
            provisions=(
                Provision(
                    "outreach-campaign",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.OUTREACH_CAMPAIGN),
                    evidence=_q("持续深入开展", "高校书记校长访企拓岗促就业专项行动"),
                ),
                Provision(
                    "two-hundreds",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.TWO_HUNDREDS),
                    evidence=_q("认真落实“两个100”要求"),
                ),
                Provision(
                    "department-leaders-in-outreach",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.DEPARTMENT_LEADERS_IN_OUTREACH),
                    evidence=_q("院系领导班子成员、专业教师"),
                ),
                Provision(
                    "teachers-in-outreach",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.TEACHERS_IN_OUTREACH),
                    evidence=_q("专业教师、研究生导师的作用"),
                ),
                Provision(
                    "resources-for-outreach",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.RESOURCES_FOR_OUTREACH),
                    evidence=_q("调动教学、科研、校友等各方面资源"),
                ),
                Provision(
                    "market-expansion",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.MARKET_EXPANSION),
                    evidence=_q("有针对性拓展就业市场"),
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
                    evidence=_q("低于全省平均水平的高校校领导班子", "新开拓用人单位不少于130家"),
                    assumption=Text(
                        "家数由领导班子合并计算", "the employers won by all leaders count together"
                    ),
                ),
                Provision(
                    "department-targeted-outreach",
                    force=Force.OBLIGATION,
                    addressee=addressees.DEPARTMENT,
                    requires=AllOf(
                        Done(market.DEPARTMENT_OUTREACH_BY_PROGRAMME),
                        Done(market.DEPARTMENT_TARGETED_OUTREACH),
                    ),
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
                        "the average is the sum of what each visited divided by the persons, each "
                        "counted once",
                    ),
                ),
                Provision(
                    "graduates-on-visits",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=AllOf(
                        Done(market.VISITS_FOLLOW_NEEDS), Done(market.GRADUATES_ON_VISITS)
                    ),
                    evidence=_q("结合毕业生就业需求", "带着毕业生去访企拓岗"),
                ),
                Provision(
                    "teaching-reform-from-visits",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.TEACHING_REFORM_FROM_VISITS),
                    evidence=_q("深度了解行业企业的人才需求", "深化人才培养改革"),
                ),
                Provision(
                    "provincial-group-visits",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.PROVINCIAL_GROUP_VISITS),
                    evidence=_q("积极参加省级组团访企拓岗"),
                ),
                Provision(
                    "departments-visit-together",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.DEPARTMENTS_VISIT_TOGETHER),
                    evidence=_q("开展集中走访"),
                ),
            ),
            mentions=(Mention("上一年度", Reason.COHORT), Mention("二级院系", Reason.NAME)),
        ),
        Measure(
            5,
            label="5.",
            title="扎实推进高校“就业之家”建设",
            section=2,
            topics=(topics.EMPLOYMENT_HOME, topics.INFORMATION_PLATFORMS),
            parties=(
                Party(bodies.LOCAL_HRSS),
                Party(bodies.UNIVERSITIES),
                Party(bodies.JIANGXI_HRSS),
                Party(bodies.JIANGXI_EDUCATION),
            ),
            programmes=(
                programmes.EMPLOYMENT_HOME,
                programmes.NATIONAL_JOB_PLATFORM,
                programmes.FIVE_PLUS_TWO_HOME,
                programmes.JIANGXI_JOB_PLATFORM,
            ),
            summary=Text(
                "人社部门和高校照省里的方案建设“就业之家”,年中前建成。"
                "高校接入国家和省级平台,带领毕业生与工作人员注册,倡导在省级平台上办招聘。",
                "Bureaus and universities build the employment homes by the provincial plan, to be "
                "done by the middle of the year. Universities link up with the national and provincial "
                "platforms, get graduates and staff to register, and are encouraged to recruit there.",
            ),
            provisions=(
                Provision(
                    "employment-home-plan",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.EMPLOYMENT_HOME_PLAN),
                    evidence=_q("“就业之家”建设方案〉的通知》要求"),
                ),
                Provision(
                    "local-employment-home-plan",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=ByReference(standards.EMPLOYMENT_HOME_PLAN),
                    evidence=_q("各地人社部门", "“就业之家”建设方案〉的通知》要求"),
                ),
                Provision(
                    "employment-home-funded",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.EMPLOYMENT_HOME_FUNDED),
                    evidence=_q("落实任务分工和经费支持"),
                ),
                Provision(
                    "local-employment-homes-funded",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOCAL_EMPLOYMENT_HOMES_FUNDED),
                    evidence=_q("落实任务分工和经费支持"),
                ),
                Provision(
                    "employment-home-regular",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.EMPLOYMENT_HOME_REGULAR),
                    evidence=_q("规范场地、人员、设施和制度建设"),
                ),
                Provision(
                    "local-employment-homes-regular",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOCAL_EMPLOYMENT_HOMES_REGULAR),
                    evidence=_q("规范场地、人员、设施和制度建设"),
                ),
                Provision(
                    "employment-home-built",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.EMPLOYMENT_HOME_BUILT),
                    due=By(PartialDate(2024, 6)),
                    evidence=_q("在6月底前全面完成"),
                ),
                Provision(
                    "local-employment-homes-built",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOCAL_EMPLOYMENT_HOMES_BUILT),
                    due=By(PartialDate(2024, 6)),
                    evidence=_q("在6月底前全面完成"),
                ),
                Provision(
                    "employment-home-serves",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.EMPLOYMENT_HOME_SERVES),
                    evidence=_q("因校制宜、注重效能、完善功能、强化服务"),
                    assumption=Text(
                        "“因校制宜”按要求高校理解",
                        "fitting it to the university is read as asked of the universities",
                    ),
                ),
                Provision(
                    "national-platform-linked",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.NATIONAL_PLATFORM_LINKED),
                    evidence=_q("积极对接“国家大学生就业服务平台”"),
                ),
                Provision(
                    "jiangxi-platforms-linked",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.JIANGXI_PLATFORMS_LINKED),
                    evidence=_q("就业之家”和“江西省大学生就业服务平台”"),
                ),
                Provision(
                    "platform-registration",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.PLATFORM_REGISTRATION),
                    evidence=_q("毕业班辅导员及就业工作人员注册使用平台"),
                ),
                Provision(
                    "jiangxi-platform-registration",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.JIANGXI_PLATFORM_REGISTRATION),
                    evidence=_q("毕业班辅导员及就业工作人员注册使用平台"),
                    assumption=Text(
                        "所称平台指前文列出的国家平台和本省两个平台",
                        "the platforms meant are those listed before: the national one and Jiangxi's two",
                    ),
                ),
                Provision(
                    "job-information-reaches-graduates",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.JOB_INFORMATION_REACHES_GRADUATES),
                    evidence=_q("岗位信息等实现精准有效推送"),
                ),
                Provision(
                    "fairs-on-jiangxi-platform",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.FAIRS_ON_JIANGXI_PLATFORM),
                    evidence=_q("鼓励各高校使用", "开展校园招聘活动"),
                ),
            ),
            mentions=(Mention("2024届", Reason.COHORT),),
        ),
        Measure(
            6,
            label="6.",
            title="发挥高校校园招聘主渠道作用",
            section=2,
            topics=(topics.RECRUITMENT_EVENTS,),
            parties=(Party(bodies.LOCAL_HRSS), Party(bodies.UNIVERSITIES)),
            programmes=(
                programmes.SERVICES_ONTO_CAMPUS,
                programmes.ZHIYIN_WEILAI,
                programmes.ENTERPRISES_ONTO_CAMPUS,
                programmes.ACTION_1269,
            ),
            summary=Text(
                "人社部门会同高校加密招聘,线上线下并举。"
                "高校联系产业链、园区、商会和校友会,承办省级活动,支持院系的小型专场,并保证活动安全。",
                "Bureaus and universities recruit more often, on campus and online. Universities tie "
                "in industrial chains, parks, chambers and alumni, host provincial events, support "
                "small ones in departments, and keep all of them safe.",
            ),
            provisions=(
                Provision(
                    "recruitment-services-strengthened",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.RECRUITMENT_SERVICES_STRENGTHENED),
                    evidence=_q("持续强化市场招聘服务"),
                ),
                Provision(
                    "services-onto-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.SERVICES_ONTO_CAMPUS),
                    evidence=_q("有序有力推进公共就业服务进校园活动"),
                ),
                Provision(
                    "public-recruitment-series",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.PUBLIC_RECRUITMENT_SERIES),
                    evidence=_q("高密度组织“职引未来”等系列"),
                ),
                Provision(
                    "local-campus-recruitment-denser",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOCAL_CAMPUS_RECRUITMENT_DENSER),
                    evidence=_q("与驻地高校共同加密招聘频次"),
                ),
                Provision(
                    "campus-recruitment-denser",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.CAMPUS_RECRUITMENT_DENSER),
                    evidence=_q("与驻地高校共同加密招聘频次"),
                    assumption=Text(
                        "主语是人社部门,因写明“共同”,按同时要求高校理解",
                        "the subject is the bureau; as it is to be done together, it is read as asked "
                        "of the universities too",
                    ),
                ),
                Provision(
                    "recruitment-modes-joined",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.RECRUITMENT_MODES_JOINED),
                    evidence=_q("创新招聘方式", "打造校园招聘、网络招聘、直播带岗"),
                ),
                Provision(
                    "enterprises-onto-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.ENTERPRISES_ONTO_CAMPUS),
                    evidence=_q("深入落实“万企进校园计划”"),
                ),
                Provision(
                    "action-1269-followed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.ACTION_1269_FOLLOWED),
                    evidence=_q("主动对接我省制造业重点产业链现代化建设"),
                ),
                Provision(
                    "links-to-industry-and-hrss",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.LINKS_TO_INDUSTRY_AND_HRSS),
                    evidence=_q("加强与我省重点产业链", "驻地人社部门的联系"),
                ),
                Provision(
                    "links-to-industrial-parks",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.LINKS_TO_INDUSTRIAL_PARKS),
                    evidence=_q("工业园区和驻地人社部门的联系"),
                ),
                Provision(
                    "provincial-events-hosted",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.PROVINCIAL_EVENTS_HOSTED),
                    evidence=_q("积极承办省级年度", "公共就业专项招聘活动"),
                ),
                Provision(
                    "chambers-and-alumni-linked",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.CHAMBERS_AND_ALUMNI_LINKED),
                    evidence=_q("对接兄弟省市江西商会和高校校友会", "搭建商会和校友会对接平台"),
                ),
                Provision(
                    "employers-invited",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.EMPLOYERS_INVITED),
                    evidence=_q("邀请用人单位进校开展招聘活动"),
                ),
                Provision(
                    "small-department-events",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.SMALL_DEPARTMENT_EVENTS),
                    evidence=_q("支持院系积极开展", "小型专场招聘活动"),
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
                    "fair-safety-notice",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.FAIR_SAFETY_NOTICE),
                    evidence=_q("现场招聘会安全管理工作的通知》要求"),
                ),
                Provision(
                    "local-fair-safety-notice",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=ByReference(standards.FAIR_SAFETY_NOTICE),
                    evidence=_q("各地各高校", "现场招聘会安全管理工作的通知》要求"),
                ),
            ),
        ),
        Measure(
            7,
            label="7.",
            title="鼓励中小企业更多吸纳高校毕业生",
            section=2,
            topics=(topics.ENTERPRISE_HIRING, topics.RECRUITMENT_EVENTS),
            parties=(Party(bodies.LOCAL_HRSS), Party(bodies.UNIVERSITIES)),
            programmes=(
                programmes.SPECIALISED_SME_PLAN,
                programmes.PRIVATE_ENTERPRISES_AND_UNIVERSITIES,
                programmes.SME_ONLINE_HUNDRED_DAYS,
                programmes.MAJOR_CITIES_FAIR,
                programmes.PRIVATE_ENTERPRISE_RECRUITMENT,
            ),
            summary=Text(
                "人社部门改善营商环境,实施专精特新企业的就业计划,及时兑现惠企政策。"
                "高校多推介民营和中小企业,方便其进校,并办好、配合好各项招聘活动。",
                "Bureaus improve conditions for business, carry out the plan for specialised small "
                "firms and pay what enterprises are due. Universities promote private and small firms, "
                "welcome them on campus, and hold or support the recruitment series.",
            ),
            provisions=(
                Provision(
                    "business-environment",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.BUSINESS_ENVIRONMENT),
                    evidence=_q("坚持减负稳岗促就业", "积极优化营商环境"),
                ),
                Provision(
                    "specialised-sme-plan",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.SPECIALISED_SME_PLAN),
                    evidence=_q("“专精特新”中小企业就业创业计划"),
                ),
                Provision(
                    "stability-funds",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.STABILITY_FUNDS_PAID),
                    evidence=_q("及时兑现稳岗返还", "就业补贴等系统性惠企政策"),
                ),
                Provision(
                    "insurance-cuts-and-loans",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.INSURANCE_CUTS_AND_LOANS),
                    evidence=_q("及时兑现", "社保降费、创业贷款"),
                ),
                Provision(
                    "sme-posts-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.SME_POSTS_SUPPORTED),
                    evidence=_q("支持中小企业开发创造更多"),
                ),
                Provision(
                    "sme-promotion",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.SME_PROMOTION),
                    evidence=_q("加大民营企业、中小企业招聘推介力度"),
                ),
                Provision(
                    "enterprises-welcomed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.ENTERPRISES_WELCOMED),
                    evidence=_q("为企业进校招聘毕业生提供便利"),
                ),
                Provision(
                    "national-events-held",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.NATIONAL_EVENTS_HELD),
                    evidence=_q("要持续举办", "民企高校携手促就业"),
                ),
                Provision(
                    "public-events-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.PUBLIC_EVENTS_SUPPORTED),
                    evidence=_q("要配合人社部门持续举办", "公共就业专项招聘活动"),
                ),
            ),
        ),
        Measure(
            8,
            label="8.",
            title="支持灵活就业和自主创业",
            section=2,
            topics=(topics.FLEXIBLE_EMPLOYMENT, topics.ENTREPRENEURSHIP),
            parties=(Party(bodies.LOCAL_HRSS), Party(bodies.UNIVERSITIES)),
            summary=Text(
                "人社部门加强灵活就业保障,落实社保和培训补贴,试点职业伤害保障。"
                "创业毕业生可得培训、服务、减税和场地,贷款更简便;高校引导毕业生进入新业态。",
                "Bureaus improve cover for flexible work, with subsidies and a pilot for injuries. "
                "Founders get training, services, tax relief and premises, and loans come easier; "
                "universities guide graduates to new kinds of business.",
            ),
            provisions=(
                Provision(
                    "flexible-work-covered",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.FLEXIBLE_WORK_COVERED),
                    evidence=_q("要强化灵活就业保障"),
                ),
                Provision(
                    "injury-cover-pilot",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.INJURY_COVER_PILOT),
                    evidence=_q("推进新就业形态职业伤害保障试点"),
                ),
                Grant(
                    "flexible-insurance-subsidy",
                    effect=effects.SOCIAL_INSURANCE_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=AllOf(
                        Done(market.IN_FLEXIBLE_WORK),
                        Done(market.ENTITLED_TO_INSURANCE_SUBSIDY),
                    ),
                    evidence=_q("落实社会保险补贴政策"),
                    assumption=Text(
                        "因列在灵活就业之下,按对灵活就业毕业生的补贴理解;通知要求落实既有政策,未写条件,"
                        "以符合该政策的条件为准",
                        "as it stands under flexible work, it is read as the subsidy for graduates in "
                        "such work; the notice has an existing policy carried out and does not state "
                        "its conditions, so they are taken as that policy sets them",
                    ),
                ),
                Grant(
                    "flexible-training-subsidy",
                    effect=effects.TRAINING_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.IN_FLEXIBLE_WORK),
                    evidence=_q("将灵活就业毕业生", "全面纳入职业培训补贴范围"),
                ),
                Provision(
                    "entrepreneurship-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.ENTREPRENEURSHIP_SUPPORTED),
                    evidence=_q("要大力支持创新创业", "支持高校毕业生创新创业"),
                ),
                Grant(
                    "startup-training",
                    effect=effects.STARTUP_TRAINING,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.FOUNDS_BUSINESS),
                    evidence=_q("为毕业生提供创业培训"),
                    assumption=_FOUNDERS,
                ),
                Grant(
                    "startup-services",
                    effect=effects.STARTUP_SERVICES,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.FOUNDS_BUSINESS),
                    evidence=_q("为毕业生提供", "创业服务"),
                    assumption=_FOUNDERS,
                ),
                Grant(
                    "startup-tax-relief",
                    effect=effects.TAX_RELIEF,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.FOUNDS_BUSINESS),
                    evidence=_q("为毕业生提供", "税费减免"),
                    assumption=_FOUNDERS,
                ),
                Grant(
                    "startup-premises",
                    effect=effects.STARTUP_PREMISES,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(market.FOUNDS_BUSINESS),
                    evidence=_q("为毕业生提供", "场地安排等扶持"),
                    assumption=_FOUNDERS,
                ),
                Provision(
                    "loan-application-simpler",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOAN_APPLICATION_SIMPLER),
                    evidence=_q("优化创业担保贷款申请流程"),
                ),
                Provision(
                    "loan-approval-faster",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOAN_APPROVAL_FASTER),
                    evidence=_q("加快贷款审批服务速度"),
                ),
                Provision(
                    "loan-guarantee-easier",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.LOAN_GUARANTEE_EASIER),
                    evidence=_q("降低贷款担保门槛"),
                ),
                Provision(
                    "new-economy-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.NEW_ECONOMY_POSTS),
                    evidence=_q("充分挖掘新产业、新业态、新模式"),
                ),
                Provision(
                    "flexible-work-guided",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.FLEXIBLE_WORK_GUIDED),
                    evidence=_q("引导毕业生发挥专业所长", "多领域灵活就业"),
                ),
            ),
        ),
        Measure(
            9,
            label="9.",
            title="优化政策性岗位招录安排",
            section=3,
            summary=Text(
                "教育和人社部门要稳住并适度扩大公共部门招录,多开发基层岗位,招考尽早进行;三支一扶和事业单位应届生招聘八月底前做完。"
                "高校配合国聘行动、开发科研助理岗位,并向毕业生通报和解读招录信息。",
                "Education and human-resources bureaus keep public recruitment up or raise it, create"
                " grassroots posts and bring exams forward; Three Supports and One Assistance and the"
                " recruitment of fresh graduates for public institutions are done by the end of August."
                " Universities support the Guopin Campaign, create research-assistant posts and pass on"
                " news and advice on public posts.",
            ),
            topics=(topics.PUBLIC_SECTOR, topics.GRASSROOTS),
            parties=(
                Party(bodies.LOCAL_EDUCATION),
                Party(bodies.LOCAL_HRSS),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(programmes.SANZHI_YIFU, programmes.GUOPIN),
            provisions=(
                Provision(
                    "policy-posts-expanded",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.POLICY_POSTS_EXPANDED),
                    evidence=_q("积极拓展政策性岗位资源"),
                    assumption=_BUREAUS,
                ),
                Provision(
                    "recruitment-scale-kept",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.RECRUITMENT_SCALE_KEPT),
                    evidence=_q("稳定并适度扩大招录", "高校毕业生规模"),
                    assumption=_BUREAUS,
                ),
                Provision(
                    "recruitment-coordinated",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.RECRUITMENT_COORDINATED),
                    evidence=_q("协调相关部门继续稳定", "国有企业的招聘规模"),
                ),
                Provision(
                    "grassroots-posts-created",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.GRASSROOTS_POSTS_CREATED),
                    evidence=_q("更多地开发社区服务", "基层治理等基层岗位"),
                    assumption=_BUREAUS,
                ),
                Provision(
                    "grassroots-support-applied",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.GRASSROOTS_SUPPORT_APPLIED),
                    evidence=_q("落实各项支持政策"),
                    assumption=_BUREAUS,
                ),
                Provision(
                    "grassroots-guided-by-bureaus",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.GRASSROOTS_GUIDED_BY_BUREAUS),
                    evidence=_q("鼓励引导更多毕业生到基层就业"),
                    assumption=_BUREAUS,
                ),
                Provision(
                    "early-public-exams",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.EARLY_PUBLIC_EXAMS),
                    evidence=_q("尽早安排党政机关", "加快政策性岗位招录进程"),
                    assumption=_BUREAUS,
                ),
                Provision(
                    "three-supports-completed",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.THREE_SUPPORTS_COMPLETED),
                    due=By(PartialDate(2024, 8)),
                    evidence=_q("人社部门组织的", "确保在2024年8月底前完成"),
                ),
                Provision(
                    "institutions-fresh-completed",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.INSTITUTIONS_FRESH_COMPLETED),
                    due=By(PartialDate(2024, 8)),
                    evidence=_q("事业单位面向应届毕业生的招聘计划", "确保在2024年8月底前完成"),
                ),
                Provision(
                    "state-enterprises-lead",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.STATE_ENTERPRISES_LEAD),
                    evidence=_q("发挥国有企业示范作用"),
                    assumption=_BUREAUS,
                ),
                Provision(
                    "guopin-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.GUOPIN_SUPPORTED),
                    evidence=_q("各高校要配合办好"),
                ),
                Provision(
                    "research-assistant-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.RESEARCH_ASSISTANT_POSTS),
                    evidence=_q("加大科研助理岗位开发力度", "落实相关配套措施"),
                    assumption=Text(
                        "原文未写主语,承接前一句的高校",
                        "the sentence names nobody; read on from the universities of the one before",
                    ),
                ),
                Provision(
                    "public-posts-publicised",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.PUBLIC_POSTS_PUBLICISED),
                    evidence=_q("做好岗位信息推送", "政策解读"),
                ),
                Provision(
                    "public-posts-services",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.PUBLIC_POSTS_SERVICES),
                    evidence=_q("为有意愿的毕业生提供必要服务"),
                ),
            ),
            mentions=(Mention("第五季", Reason.NAME),),
        ),
        Measure(
            10,
            label="10.",
            title="拓展政策性岗位供给",
            section=3,
            summary=Text(
                "教育和人社部门配合办好国家基层项目并拓展两个专项计划,支持各地结合乡村振兴找岗位、扩大自有项目。"
                "高校引导毕业生到基层,完成升学招生计划,服务备考并持续指导。",
                "Education and human-resources bureaus help to run the national grassroots programmes and"
                " extend two special ones; localities are supported in finding openings in rural revival"
                " and in enlarging programmes of their own. Universities lead graduates to the grassroots,"
                " carry out admission plans and help with exams.",
            ),
            topics=(topics.GRASSROOTS, topics.FURTHER_STUDY),
            parties=(
                Party(bodies.LOCAL_EDUCATION),
                Party(bodies.LOCAL_HRSS),
                Party(bodies.UNIVERSITIES),
                Party(bodies.MINISTRY_OF_EDUCATION),
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
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.GRASSROOTS_PROGRAMMES_RUN),
                    evidence=_q("配合有关部门组织实施好", "等基层就业项目"),
                ),
                Provision(
                    "community-plan-run",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.COMMUNITY_PLAN_RUN),
                    evidence=_q("拓展实施“城乡社区专项计划”"),
                ),
                Provision(
                    "village-doctors-plan-run",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(posts.VILLAGE_DOCTORS_PLAN_RUN),
                    evidence=_q("拓展实施", "“大学生乡村医生专项计划”"),
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
                    "admissions-sped-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.ADMISSIONS_SPED_UP),
                    evidence=_q("加快进度"),
                ),
                Provision(
                    "exam-preparation-services",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.EXAM_PREPARATION_SERVICES),
                    evidence=_q("加强对毕业生复习备考的服务"),
                ),
                Provision(
                    "further-study-guidance",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.FURTHER_STUDY_GUIDANCE),
                    evidence=_q("密切关注毕业生升学进度", "为毕业生提供不断线的指导"),
                ),
            ),
            mentions=(
                Mention("2024年研究生升学", Reason.COHORT),
                Mention("第二学士学位", Reason.NAME),
            ),
        ),
        Measure(
            11,
            label="11.",
            title="积极配合做好大学生征兵工作",
            section=3,
            summary=Text(
                "高校与军队方面配合,建好征兵站,多办宣传活动,做好预征和精准征集,打通入伍通道。"
                "退役大学生继续享受各项优待;下半年的兵八月底前定完。",
                "Universities work with the military, build up the conscription station, hold events,"
                " help with advance enlistment aimed at graduates and keep a quick way to enlist."
                " Veterans keep their advantages; graduates for the second intake are selected by the"
                " end of August.",
            ),
            topics=(topics.CONSCRIPTION,),
            parties=(Party(bodies.UNIVERSITIES), Party(bodies.MILITARY_SERVICE)),
            programmes=(programmes.VETERANS_MASTERS_PLAN,),
            provisions=(
                Provision(
                    "military-cooperation",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.MILITARY_COOPERATION),
                    evidence=_q("密切军地协同"),
                ),
                Provision(
                    "conscription-station",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_STATION),
                    evidence=_q("加强征兵工作站建设"),
                ),
                Provision(
                    "conscription-publicity",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_PUBLICITY),
                    evidence=_q("加大征兵宣传进校园工作力度"),
                ),
                Provision(
                    "pre-enlistment",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.PRE_ENLISTMENT),
                    evidence=_q("配合兵役机关做好兵员预征预储"),
                ),
                Provision(
                    "targeted-conscription",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.TARGETED_CONSCRIPTION),
                    evidence=_q("以高校毕业生为重点的精准征集"),
                ),
                Provision(
                    "enlistment-events",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.ENLISTMENT_EVENTS),
                    evidence=_q("大学生应征入伍宣传活动", "营造参军光荣的浓厚氛围"),
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
                    evidence=_q("退役普通高职（专科）士兵免试", "普通专升本招生"),
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
                    due=By(PartialDate(2024, 8)),
                    evidence=_q("2024年8月底前完成", "预定兵工作"),
                ),
            ),
            mentions=(Mention("下半年", Reason.NAME),),
        ),
        Measure(
            12,
            label="12.",
            title="加强就业教育和观念引导",
            section=4,
            summary=Text(
                "高校把就业教育融进思政、专业和学生工作,开展主题活动、栏目和系列宣讲,选树并推介典型。"
                "继续讲好省情,引导毕业生树立正确观念,到优势产业和国家需要的地方去。",
                "Universities join employment education with ideological education, subject teaching and"
                " student affairs, run themed activities, columns and talks, and choose and publicise"
                " role models. They teach about the province and lead graduates to sound views, to its"
                " leading industries and to where the country needs them.",
            ),
            topics=(topics.EMPLOYMENT_EDUCATION,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(
                programmes.EMPLOYMENT_LECTURE_HALL,
                programmes.WORK_IN_JIANGXI,
                programmes.ROLE_MODELS_SPEAK,
                programmes.MONTHLY_EMPLOYMENT_CLASS,
                programmes.LEADERS_TALK_EMPLOYMENT,
                programmes.GRADUATES_TALK_EMPLOYMENT,
            ),
            provisions=(
                Provision(
                    "education-in-all-round-education",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EDUCATION_IN_ALL_ROUND_EDUCATION),
                    evidence=_q("将就业教育、就业引导全面纳入"),
                ),
                Provision(
                    "education-integrated",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=AllOf(
                        Done(guidance.EDUCATION_IN_IDEOLOGICAL_WORK),
                        Done(guidance.EDUCATION_IN_SUBJECT_TEACHING),
                        Done(guidance.EDUCATION_IN_STUDENT_AFFAIRS),
                    ),
                    evidence=_q("与思政教育、专业教育、学生工作深度融合"),
                ),
                Provision(
                    "education-in-practice",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EDUCATION_IN_PRACTICE),
                    evidence=_q("专业课教学和实习实践", "强化就业教育引导"),
                ),
                Provision(
                    "whole-university-education",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.WHOLE_UNIVERSITY_EDUCATION),
                    evidence=_q("全员、全方位、全要素"),
                ),
                Provision(
                    "themed-education-activities",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.THEMED_ACTIVITIES),
                    evidence=_q("积极开展“就业育人”主题教育活动"),
                ),
                Provision(
                    "role-model-example",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.ROLE_MODEL_EXAMPLE),
                    evidence=_q("发挥好就业典型榜样示范作用"),
                ),
                Provision(
                    "employment-lecture-hall",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.LECTURE_HALL),
                    evidence=_q("共同参与“就业育人大讲堂”"),
                ),
                Provision(
                    "employment-columns",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.EMPLOYMENT_COLUMNS),
                    evidence=_q("共同参与", "就业榜样青年说”等栏目"),
                ),
                Provision(
                    "province-in-guidance",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.PROVINCE_IN_GUIDANCE),
                    evidence=_q("省情教育、红色基因传承", "融入就业指导教育中"),
                ),
                Provision(
                    "leading-industries-encouraged",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.LEADING_INDUSTRIES_ENCOURAGED),
                    evidence=_q("让毕业生了解江西", "到我省优势行业"),
                ),
                Provision(
                    "sound-career-views",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.SOUND_CAREER_VIEWS),
                    evidence=_q("正确的成才观、职业观、就业观"),
                ),
                Provision(
                    "realistic-choices",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.REALISTIC_CHOICES),
                    evidence=_q("从实际出发选择职业和工作岗位"),
                ),
                Provision(
                    "where-needed-encouraged",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.WHERE_NEEDED_ENCOURAGED),
                    evidence=_q("国家需要的地方建功立业"),
                ),
                Provision(
                    "role-models-chosen",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.ROLE_MODELS_CHOSEN),
                    evidence=_q("做好先进典型选树"),
                ),
                Provision(
                    "role-model-talks",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.ROLE_MODEL_TALKS),
                    evidence=_q("系列宣讲活动", "推介就业先进典型"),
                ),
                Provision(
                    "employment-lecturer-group",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.LECTURER_GROUP),
                    evidence=_q("组建就业育人主题活动讲师团"),
                ),
                Provision(
                    "employment-talk-series",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.TALK_SERIES),
                    evidence=_q("举办“就业月课堂”", "“毕业生话就业”等活动"),
                ),
                Provision(
                    "policies-explained-to-students",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.POLICIES_EXPLAINED_TO_STUDENTS),
                    evidence=_q("着力宣传解读就业政策"),
                ),
                Provision(
                    "outstanding-recommended",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.OUTSTANDING_RECOMMENDED),
                    evidence=_q("基层就业卓越教师和毕业生推荐"),
                ),
            ),
            mentions=(Mention("三全育人", Reason.SLOGAN),),
        ),
        Measure(
            13,
            label="13.",
            title="加强生涯教育和就业指导",
            section=4,
            summary=Text(
                "生涯和就业指导课列为必修,逐年级设课,总量有最低学时或学分。"
                "高校完善课程标准、教材和师资,分群体制定方案,提供训练、咨询和个性化服务。",
                "Career education and guidance become compulsory, spread over the years of study, with a"
                " least number of hours or of credits. Universities improve standards, textbooks and"
                " teachers, plan for each group of students, and offer training, counselling and services"
                " that fit.",
            ),
            topics=(topics.CAREER_GUIDANCE,),
            parties=(Party(bodies.UNIVERSITIES),),
            provisions=(
                Provision(
                    "compulsory-guidance-course",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.COMPULSORY_COURSE),
                    evidence=_q("作为必修课程", "作为必修课列入教学计划"),
                ),
                Provision(
                    "guidance-course-standards",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.COURSE_STANDARDS),
                    evidence=_q("完善课程标准"),
                ),
                Provision(
                    "guidance-course-in-each-year",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.COURSE_IN_EACH_YEAR),
                    evidence=_q("分年级设立相应学时或学分", "给予学时学分保障"),
                ),
                Provision(
                    "guidance-course-load",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=AnyOf(
                        Quota(guidance.COURSE_HOURS, at_least=38, written="38学时"),
                        Quota(guidance.COURSE_CREDITS, at_least=2, written="2学分"),
                    ),
                    evidence=_q("总量不少于38学时或2学分"),
                ),
                Provision(
                    "guidance-course-building",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.COURSE_BUILDING),
                    evidence=_q("以全覆盖、精准化、特色化为目标", "将课程建设作为"),
                ),
                Provision(
                    "guidance-courses-and-textbooks",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.COURSES_AND_TEXTBOOKS),
                    evidence=_q("优秀就业指导课程和教材"),
                ),
                Provision(
                    "guidance-teachers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.GUIDANCE_TEACHERS),
                    evidence=_q("加强高素质专业化教师队伍培养", "专兼结合的就业指导教师队伍"),
                ),
                Provision(
                    "student-growth-records",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.GROWTH_RECORDS),
                    evidence=_q("探索建立学生成长电子档案"),
                    assumption=Text(
                        "“探索”理解为倡导", "to “explore” something is read as a recommendation"
                    ),
                ),
                Provision(
                    "group-guidance-plans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.GROUP_GUIDANCE_PLANS),
                    evidence=_q("针对不同群体制定不同就业指导工作方案"),
                ),
                Provision(
                    "skills-training-and-counselling",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.SKILLS_AND_COUNSELLING),
                    evidence=_q("就业技能训练、生涯规划咨询"),
                ),
                Provision(
                    "personalised-service",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.PERSONALISED_SERVICE),
                    evidence=_q("为学生提供个性化、精准化、便捷化"),
                ),
            ),
        ),
        Measure(
            14,
            label="14.",
            title="办好首届全国大学生职业规划大赛",
            section=4,
            summary=Text(
                "高校办好校内赛事,扩大覆盖,倡导与课程结合,并与招聘、拓岗和育人打通。"
                "引入真实职场,动员用人单位参与,以比赛帮助毕业生就业。",
                "Universities hold the contest on campus, widen its reach, are encouraged to join it with"
                " courses, and tie it to recruitment, outreach and education. Real workplaces and more"
                " employers come in, and graduates are helped into work by it.",
            ),
            topics=(topics.CAREER_GUIDANCE,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(programmes.CAREER_PLANNING_CONTEST,),
            provisions=(
                Provision(
                    "career-planning-contest",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_HELD),
                    evidence=_q("办好校级赛事"),
                ),
                Provision(
                    "contest-reach",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_REACH),
                    evidence=_q("提升大赛的覆盖面和实效性"),
                ),
                Provision(
                    "contest-in-courses",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_IN_COURSES),
                    evidence=_q("鼓励将大赛内容设计", "就业指导课程深度融合"),
                ),
                Provision(
                    "contest-with-recruitment",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=AllOf(
                        Done(guidance.CONTEST_WITH_CAMPUS_RECRUITMENT),
                        Done(guidance.CONTEST_WITH_RECRUITMENT),
                    ),
                    evidence=_q("将大赛与校园招聘、访企拓岗"),
                ),
                Provision(
                    "contest-real-workplaces",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_REAL_WORKPLACES),
                    evidence=_q("引入真实职场环境", "优化赛事安排"),
                ),
                Provision(
                    "contest-employers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_EMPLOYERS),
                    evidence=_q("动员更多用人单位参与大赛"),
                ),
                Provision(
                    "contest-helps-graduates",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.CONTEST_HELPS_GRADUATES),
                    evidence=_q("帮助更多毕业生通过参赛提升"),
                ),
            ),
        ),
        Measure(
            15,
            label="15.",
            title="引导强化就业见习和就业实习实践",
            section=4,
            summary=Text(
                "人社部门多募集、募好见习岗位,面向新兴领域开发适合毕业生的岗位并提高待遇。"
                "高校管好学生实习,保证人人在假期里实习过;倡导地方、单位与高校共建基地。",
                "Human-resources bureaus gather more and better trainee posts, in new fields and on better"
                " terms. Universities have rules for internships and see to it that every student does"
                " one in a vacation; local governments, employers and universities are encouraged to"
                " build bases together.",
            ),
            topics=(topics.TRAINEESHIPS,),
            parties=(Party(bodies.LOCAL_HRSS), Party(bodies.UNIVERSITIES)),
            provisions=(
                Provision(
                    "trainee-posts-developed",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.TRAINEE_POSTS_DEVELOPED),
                    evidence=_q("深化就业见习岗位开发", "加大见习岗位募集力度"),
                ),
                Provision(
                    "trainee-post-quality",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.TRAINEE_POST_QUALITY),
                    evidence=_q("提升岗位募集质量"),
                ),
                Provision(
                    "trainee-posts-new-industries",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.TRAINEE_POSTS_NEW_INDUSTRIES),
                    evidence=_q("面向新经济、新技术、新产业", "管理、技术、科研型岗位"),
                ),
                Provision(
                    "trainee-treatment",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.TRAINEE_TREATMENT),
                    evidence=_q("提高保障待遇", "增强见习的吸引力"),
                ),
                Provision(
                    "internship-rules",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.INTERNSHIP_RULES),
                    evidence=_q("大学生就业实习管理制度"),
                ),
                Provision(
                    "internships-of-each-student",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(posts.INTERNSHIPS_OF_EACH_STUDENT, at_least=1, written="一次"),
                    evidence=_q("确保每名大学生", "至少开展一次就业实习"),
                    assumption=Text(
                        "理解为在校期间合计至少一次,不是每个假期一次",
                        "read as once over the course of study, not once in every vacation",
                    ),
                ),
                Provision(
                    "internships-help-students",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.INTERNSHIPS_HELP_STUDENTS),
                    evidence=_q("通过实习实践激发学生求职意愿", "帮助学生增强就业能力"),
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
            16,
            label="16.",
            title="切实维护毕业生就业权益",
            section=4,
            summary=Text(
                "人社部门保障新业态从业者,营造公平环境,整顿招聘市场并普法;高校办招聘会不许有歧视性要"
                "求。",
                "Human-resources bureaus protect workers in new forms of employment, create equal "
                "conditions, clean up the market and explain the law; universities keep "
                "discrimination out of campus recruitment.",
            ),
            topics=(topics.RIGHTS,),
            parties=(
                Party(bodies.LOCAL_HRSS),
                Party(bodies.UNIVERSITIES),
            ),
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
                    "equal-conditions",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.EQUAL_CONDITIONS_CREATED),
                    evidence=_q("积极营造平等就业环境"),
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
                    "law-explained",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.EMPLOYMENT_LAW_EXPLAINED),
                    evidence=_q("要加大力度宣传", "引导他们依法维权"),
                ),
                Provision(
                    "recruitment-bans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.THREE_BANS_IN_RECRUITMENT),
                    evidence=_q("各高校要严格落实“三严禁”要求"),
                    assumption=Text(
                        "此处“三严禁”在谈校园招聘时提及,按有别于统计监测的“三严禁”理解",
                        "the three bans are named beside campus recruitment here; read as another "
                        "set than the one named for statistics",
                    ),
                ),
                Provision(
                    "no-discriminatory-terms",
                    force=Force.PROHIBITION,
                    addressee=addressees.UNIVERSITY,
                    requires=Not(Done(support.DISCRIMINATORY_TERMS)),
                    evidence=_q("不得设置违反国家规定", "歧视性条款和限制性条件"),
                ),
            ),
            mentions=(Mention("“三严禁”", Reason.NAME),),
        ),
        Measure(
            17,
            label="17.",
            title="完善精准帮扶机制",
            section=5,
            summary=Text(
                "人社部门为困难群体托底,补贴改走线上、不漏一人。高校在省级平台上给每名困难毕业生建档"
                "定策、派人结对,谈话、荐岗、活动都有最低次数,有意愿者都要就业。",
                "Human-resources bureaus hold a safety net, and subsidies go digital and reach all "
                "who are entitled. On the provincial platform universities keep a file and a plan "
                "for each graduate in difficulty, with a paired helper and minimum numbers of talks, "
                "posts and events, and see all who want work employed.",
            ),
            topics=(topics.PRIORITY_GROUPS,),
            parties=(
                Party(bodies.LOCAL_HRSS),
                Party(bodies.UNIVERSITIES),
                Party(bodies.LOCAL_EDUCATION),
            ),
            programmes=(programmes.JIANGXI_JOB_PLATFORM,),
            provisions=(
                Provision(
                    "safety-net",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.SAFETY_NET_HELP),
                    evidence=_q("加强困难群体兜底帮扶", "倾斜资源帮扶困难毕业生"),
                ),
                Provision(
                    "subsidy-online-bureau",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.SUBSIDY_ONLINE_AT_BUREAU),
                    evidence=_q("求职创业补贴信息化发放工作"),
                    assumption=_LOCALITIES,
                ),
                Provision(
                    "subsidy-online-university",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.SUBSIDY_ONLINE_AT_UNIVERSITY),
                    evidence=_q("求职创业补贴信息化发放工作"),
                ),
                Provision(
                    "subsidy-speed-bureau",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.SUBSIDY_SPED_UP_BY_BUREAU),
                    evidence=_q("困难高校毕业生求职创业补贴申请发放"),
                    assumption=_LOCALITIES,
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
                    assumption=_LOCALITIES,
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
                Provision(
                    "priority-groups-focus",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PRIORITY_GROUPS_IN_FOCUS),
                    evidence=_q("各高校要重点关注脱贫家庭"),
                ),
                Provision(
                    "monitored-families-focus",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.MONITORED_FAMILIES_IN_FOCUS),
                    evidence=_q("含监测对象家庭"),
                ),
                Provision(
                    "struggling-graduates-identified",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.STRUGGLING_GRADUATES_IDENTIFIED),
                    evidence=_q("及时摸清底数"),
                ),
                Provision(
                    "help-ledger",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HELP_LEDGER),
                    evidence=_q("建立帮扶工作台账"),
                ),
                Provision(
                    "help-ledger-on-platform",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HELP_LEDGER_ON_PLATFORM),
                    evidence=_q("江西省大学生就业服务平台"),
                ),
                Provision(
                    "individual-help-plans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.INDIVIDUAL_HELP_PLANS),
                    evidence=_q("“一人一档”“一人一策”动态管理"),
                ),
                Provision(
                    "priority-in-services",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PRIORITY_IN_SERVICES),
                    evidence=_q("优先提供指导服务", "优先推荐就业岗位", "优先开展培训和就业实习"),
                ),
                Provision(
                    "paired-helpers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PAIRED_HELPERS),
                    evidence=_q("落实“一对一”帮扶责任制", "“一对一”结对帮扶"),
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
                    "welfare-posts-bureau",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Done(support.WELFARE_POSTS_OF_BUREAU),
                    evidence=_q("鼓励各地教育部门和高校开发", "公益性、过渡性岗位进行兜底"),
                ),
                Provision(
                    "welfare-posts-university",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.WELFARE_POSTS_OF_UNIVERSITY),
                    evidence=_q("鼓励各地教育部门和高校开发", "公益性、过渡性岗位进行兜底"),
                ),
            ),
            mentions=(
                Mention("2024届", Reason.COHORT),
                Mention("零就业家庭", Reason.SLOGAN),
                Mention("每一名", Reason.SLOGAN),
            ),
        ),
        Measure(
            18,
            label="18.",
            title="深入实施“宏志助航计划”",
            section=5,
            summary=Text(
                "继续办好这项能力培训:改进内容、加大宣传、配套校级项目、让更多人参加,管好基地和资金,"
                "并试评效果。",
                "The training for employability goes on: better content, more publicity, a project "
                "of each university's own, more participants, well-run bases and funds, and a trial "
                "assessment of its effects.",
            ),
            topics=(topics.PRIORITY_GROUPS,),
            parties=(Party(bodies.UNIVERSITIES),),
            programmes=(programmes.HONGZHI,),
            provisions=(
                Provision(
                    "hongzhi-programme",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_CARRIED_OUT),
                    evidence=_q("继续组织实施“中央专项彩票公益金", "要精心组织实施"),
                ),
                Provision(
                    "hongzhi-publicity",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_PUBLICISED),
                    evidence=_q("加强政策宣传"),
                ),
                Provision(
                    "hongzhi-training-improved",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_TRAINING_IMPROVED),
                    evidence=_q("持续优化培训内容", "不断提升培训实效"),
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
                    "hongzhi-joined-services",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_JOINED_SERVICES),
                    evidence=_q("指导咨询、心理疏导、岗位推荐等统筹推进"),
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
            19,
            label="19.",
            title="推进对口就业帮扶援助",
            section=5,
            summary=Text(
                "人社部门盯住就业难的院校,派机构和负责人结对支援,跨地区调剂岗位,并动员群团组织;高校"
                "之间也结对互助。",
                "Human-resources bureaus turn to universities with a hard task, pair agencies and "
                "directors with them, shift posts between regions and engage mass organisations; "
                "universities help each other in pairs too.",
            ),
            topics=(topics.PRIORITY_GROUPS,),
            parties=(
                Party(bodies.LOCAL_HRSS),
                Party(bodies.TRADE_UNIONS),
                Party(bodies.YOUTH_LEAGUE),
                Party(bodies.WOMENS_FEDERATION),
                Party(bodies.DISABLED_FEDERATION),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "weaker-universities-helped",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.WEAKER_UNIVERSITIES_HELPED),
                    evidence=_q("集中力量帮扶困难院校", "主动对接"),
                ),
                Provision(
                    "agencies-assigned",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.AGENCIES_ASSIGNED),
                    evidence=_q("公共就业人才服务机构开展对口联系"),
                ),
                Provision(
                    "directors-paired",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.DIRECTORS_PAIRED),
                    evidence=_q("就业创业中心主任结对帮扶"),
                ),
                Provision(
                    "support-delivered",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.SUPPORT_DELIVERED),
                    evidence=_q("定向送岗位、送资源、送政策、送服务"),
                ),
                Provision(
                    "posts-between-regions",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.POSTS_SHIFTED_BETWEEN_REGIONS),
                    evidence=_q("加强区域统筹协调", "调配更多岗位资源"),
                ),
                Provision(
                    "social-organisations-help",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.SOCIAL_ORGANISATIONS_HELP),
                    evidence=_q("为困难群体毕业生提供有温度的就业服务"),
                    assumption=Text(
                        "主体承前,按各地人社部门发挥各组织作用理解",
                        "the subject is taken from before: human-resources bureaus engage these "
                        "organisations",
                    ),
                ),
                Provision(
                    "universities-paired",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.UNIVERSITIES_PAIRED),
                    evidence=_q("结对开展就业帮扶", "就业资源共享"),
                ),
            ),
        ),
        Measure(
            20,
            label="20.",
            title="强化离校未就业毕业生帮扶工作",
            section=5,
            summary=Text(
                "人社部门引导离校未就业者登记并逐一服务,困难者优先;高校在暑期结束前问清他们的意愿,记"
                "准联系方式,便于生源地接手。",
                "Human-resources bureaus lead those who left without work to register, serve each of "
                "them and those in need first; by the end of summer universities find out who wants "
                "work and record how to reach them.",
            ),
            topics=(
                topics.UNEMPLOYED_GRADUATES,
                topics.PRIORITY_GROUPS,
            ),
            parties=(
                Party(bodies.LOCAL_HRSS),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "unemployed-served",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.UNEMPLOYED_GRADUATES_SERVED),
                    evidence=_q("做实做细未就业毕业生服务工作"),
                ),
                Provision(
                    "unemployed-priority-groups",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.UNEMPLOYED_PRIORITY_GROUPS_HELPED),
                    evidence=_q("作为重点帮扶对象", "尽最大努力帮扶其就业"),
                ),
                Provision(
                    "unemployed-targeted-services",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.UNEMPLOYED_TARGETED_SERVICES),
                    evidence=_q("提供针对性服务"),
                ),
                Provision(
                    "unemployed-led-to-register",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.UNEMPLOYED_LED_TO_REGISTER),
                    evidence=_q("求职登记小程序等渠道主动登记"),
                ),
                Provision(
                    "registered-all-served",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.REGISTERED_UNEMPLOYED_ALL_SERVED),
                    evidence=_q("全部纳入本地就业失业管理服务"),
                ),
                Provision(
                    "unemployed-situation-known",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.UNEMPLOYED_SITUATION_KNOWN),
                    evidence=_q("及时摸清未就业毕业生基本情况和就业意愿"),
                ),
                Provision(
                    "recorded-before-leaving",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.RECORDED_BEFORE_LEAVING),
                    evidence=_q("离校前信息记录工作"),
                ),
                Provision(
                    "willingness-surveyed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.WILLINGNESS_SURVEYED),
                    due=By(PartialDate(2024, 8)),
                    evidence=_q("在8月底前", "是否有就业意愿做好排查"),
                ),
                Provision(
                    "contact-data-correct",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.CONTACT_DATA_CORRECT),
                    evidence=_q("准确无误登记"),
                ),
            ),
            mentions=(
                Mention("零就业家庭", Reason.SLOGAN),
                Mention("多看一眼", Reason.SLOGAN),
                Mention("厚爱一分", Reason.SLOGAN),
                Mention("登记一人、服务一人", Reason.SLOGAN),
            ),
        ),
        Measure(
            21,
            label="21.",
            title="加强就业数据监测",
            section=6,
            summary=Text(
                "高校如实登记和审核就业数据,在官网公开举报方式并限期答复实名举报;省里抽查、互查并委托"
                "外部核查,造假者依规追责。",
                "Universities register and audit their data truthfully, show on their site how to "
                "report falsehoods and answer named reports in time; the province checks, "
                "cross-checks and brings in outsiders, and whoever falsifies answers for it.",
            ),
            topics=(topics.STATISTICS,),
            parties=(Party(bodies.UNIVERSITIES),),
            provisions=(
                Provision(
                    "destinations-registered",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.DESTINATIONS_REGISTERED),
                    evidence=_q("认真落实毕业去向登记制度"),
                ),
                Provision(
                    "indicators-understood",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.INDICATORS_UNDERSTOOD),
                    evidence=_q("准确把握就业监测指标内涵"),
                ),
                Provision(
                    "employment-papers-checked",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.EMPLOYMENT_PAPERS_CHECKED),
                    evidence=_q("严格审核毕业生就业信息和就业材料"),
                ),
                Provision(
                    "placement-data-true",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.PLACEMENT_DATA_TRUE),
                    evidence=_q("确保就业数据真实准确"),
                ),
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
                    evidence=_q("本校举报电话和邮箱"),
                    assumption=Text(
                        "要求公布电话和邮箱,即以设有为前提",
                        "to publish telephone and address presupposes that the university has them",
                    ),
                ),
                Provision(
                    "report-channel-on-home-page",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.REPORT_CHANNEL_ON_HOME_PAGE),
                    evidence=_q("在学校官网首页公布本校举报电话和邮箱"),
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
                Provision(
                    "statistics-training",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(monitoring.STATISTICS_TRAINING),
                    evidence=_q("就业统计工作专题培训"),
                ),
                Provision(
                    "provincial-spot-checks",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.PROVINCIAL_SPOT_CHECKS),
                    evidence=_q("继续开展省级抽查"),
                    assumption=Text(
                        "句中主体为高校,但抽查由省里进行,按省教育厅理解",
                        "the sentence is about universities, but the province makes these checks; "
                        "read as the provincial education department",
                    ),
                ),
                Provision(
                    "cross-checks",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.CROSS_CHECKS),
                    evidence=_q("交叉互查"),
                    assumption=Text(
                        "句中主体为高校,但互查由省里组织,按省教育厅理解",
                        "the sentence is about universities, but the province organises these "
                        "checks; read as the provincial education department",
                    ),
                ),
                Provision(
                    "independent-audit",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.INDEPENDENT_AUDIT),
                    evidence=_q("上报的就业统计数据进行检查"),
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
                Provision(
                    "breach-rules-university",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.STATISTICS_BREACH_RULES),
                    evidence=_q("严格执行毕业生就业统计监测工作违规处理办法"),
                    assumption=Text(
                        "句子的主语是各高校,所述检查又由省里开展,办法按对两者都适用理解",
                        "the sentence begins with the universities, and the province makes the checks it "
                        "speaks of: the rules are read as binding both",
                    ),
                ),
                Sanction(
                    "falsified-data-university",
                    effects=(effects.HELD_TO_ACCOUNT,),
                    addressee=addressees.UNIVERSITY,
                    when=Done(monitoring.DATA_FALSIFIED),
                    evidence=_q("统计数据弄虚作假情况", "依规依纪严肃追责问责"),
                ),
                Sanction(
                    "breach-sanction-university",
                    effects=(effects.HELD_TO_ACCOUNT,),
                    addressee=addressees.UNIVERSITY,
                    when=Done(monitoring.UNIVERSITY_BROKE_STATISTICS_RULES),
                    evidence=_q("对违反相关规定的高校和相关人员", "依规依纪严肃追责问责"),
                    assumption=Text(
                        "对高校的追责以其违反规定为条件,弄虚作假属其中一种",
                        "universities answer where they broke the rules; falsified data are one such "
                        "breach",
                    ),
                ),
                Sanction(
                    "breach-sanction-staff",
                    effects=(effects.HELD_TO_ACCOUNT,),
                    addressee=addressees.UNIVERSITY_STAFF,
                    when=Done(monitoring.STAFF_BROKE_STATISTICS_RULES),
                    evidence=_q("对违反相关规定的高校和相关人员", "依规依纪严肃追责问责"),
                    assumption=Text(
                        "对人员的追责以其违反规定为条件,弄虚作假属其中一种",
                        "persons answer where they broke the rules; falsified data are one such breach",
                    ),
                ),
            ),
            mentions=(
                Mention("“三严禁”", Reason.NAME),
                Mention("第三方机构", Reason.SLOGAN),
                Mention("一经核实", Reason.SLOGAN),
            ),
        ),
        Measure(
            22,
            label="22.",
            title="推进就业工作综合评价",
            section=6,
            summary=Text(
                "完善对高校就业工作的综合评价,不再只看一个数字,使就业与育人、办学特色融为整体;树立榜"
                "样、交流经验、加强研究。",
                "The overall evaluation of universities' employment work is improved, away from one "
                "figure and towards work that belongs to education and to each university's "
                "character; examples are chosen, experience shared, research stepped up.",
            ),
            topics=(topics.EVALUATION,),
            parties=(Party(bodies.UNIVERSITIES),),
            provisions=(
                Provision(
                    "evaluation-indicators",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EVALUATION_INDICATORS_IMPROVED),
                    evidence=_q("综合评价指标体系"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "single-measure-dropped",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.SINGLE_MEASURE_DROPPED),
                    evidence=_q("推动各高校破除"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "work-integrated",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.WORK_INTEGRATED),
                    evidence=_q("从抓数据统计向抓育人、服务、指导"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "work-fused",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.WORK_FUSED_WITH_TEACHING),
                    evidence=_q("学科专业特色相融合", "就业工作制度化、规范化"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "provincial-examples",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.PROVINCIAL_EXAMPLES_CHOSEN),
                    evidence=_q("省级高校毕业生就业创业工作典型"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "experience-shared",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EXPERIENCE_SHARED),
                    evidence=_q("加强就业工作经验交流和宣传推广"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "employment-work-studied",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EMPLOYMENT_WORK_STUDIED),
                    evidence=_q("加强就业工作研究"),
                    assumption=_PROVINCE,
                ),
            ),
            mentions=(
                Mention("破除单一评价导向", Reason.SLOGAN),
                Mention("一体化", Reason.SLOGAN),
            ),
        ),
        Measure(
            23,
            label="23.",
            title="完善就业状况反馈机制",
            section=6,
            summary=Text(
                "就业结果决定专业的设置、招生计划乃至经费;省教育厅按最近的去向落实率指导招生,落实率过"
                "低的专业亮牌减招或停招,特殊专业可免黄牌。",
                "Employment outcomes bear on programmes, enrolment plans and funds. The education "
                "department guides enrolment by the latest placement rates; programmes with too low "
                "a rate get a card and fewer places or none, with exceptions from the yellow card.",
            ),
            topics=(topics.FEEDBACK,),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.JIANGXI_EDUCATION),
            ),
            programmes=(
                programmes.ACTION_1269,
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
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "outcomes-shape-structure",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.OUTCOMES_SHAPE_STRUCTURE),
                    evidence=_q("作为高等教育结构调整的重要内容"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "outcomes-govern-programmes",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.OUTCOMES_GOVERN_PROGRAMMES),
                    evidence=_q("作为专业设置与管理的重要依据"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "programmes-follow-1269",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.PROGRAMMES_FOLLOW_1269),
                    evidence=_q("聚焦我省“1269”行动计划"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "traditional-programmes-reformed",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.TRADITIONAL_PROGRAMMES_REFORMED),
                    evidence=_q("推动高校撤并停转、改造升级传统专业"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "applied-programmes-developed",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.APPLIED_PROGRAMMES_DEVELOPED),
                    evidence=_q("紧缺特色的产教融合型专业"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "programme-mix-adjusted",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PROGRAMME_MIX_ADJUSTED),
                    evidence=_q("引导高校根据需求调整优化专业设置"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "scarce-programmes-founded",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.SCARCE_PROGRAMMES_FOUNDED),
                    evidence=_q("鼓励设置紧缺专业"),
                ),
                Provision(
                    "low-ranked-applications",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.LOW_RANKED_APPLICATIONS_LIMITED),
                    evidence=_q("落实率排名靠后的专业"),
                    assumption=_PROVINCE,
                ),
                Provision(
                    "programmes-in-demand",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PROGRAMMES_IN_DEMAND_FIRST),
                    evidence=_q("重点布局社会需求强", "人才缺口大的学科专业"),
                    assumption=Text(
                        "文中两次出现,一次直接要求、一次引导高校,按对高校的要求理解",
                        "it stands twice, once as a plain demand, once as guidance to universities; "
                        "read as a duty of universities",
                    ),
                ),
                Provision(
                    "low-placement-programmes",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.LOW_PLACEMENT_PROGRAMMES_ADJUSTED),
                    evidence=_q("落实率过低、不适应市场需求", "及时调整"),
                    assumption=Text(
                        "未写主体,按设置专业的高校理解",
                        "no subject; read as the universities that run the programmes",
                    ),
                ),
                Provision(
                    "years-behind-plan",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Quota(
                        governance.YEARS_OF_PLACEMENT_BEHIND_PLAN, exactly=2, written="两年"
                    ),
                    evidence=_q("近两年高校各专业毕业去向落实率"),
                ),
                Provision(
                    "plan-tied-to-placement",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.PLAN_TIED_TO_PLACEMENT),
                    evidence=_q("毕业生毕业去向落实率挂钩"),
                ),
                Sanction(
                    "yellow-card",
                    effects=(
                        effects.YELLOW_CARD,
                        effects.ENROLMENT_CUT,
                    ),
                    addressee=addressees.PROGRAMME_OF_STUDY,
                    when=AllOf(
                        Quota(
                            governance.PROGRAMME_PLACEMENT_RATE, below=Fraction(1, 2), written="50%"
                        ),
                        Not(
                            AnyOf(
                                Done(governance.SERVES_STRATEGY_OR_SPECIAL_INDUSTRY),
                                Done(governance.RARE_DISCIPLINE),
                                Done(governance.NEWLY_FOUNDED_PROGRAMME),
                            )
                        ),
                    ),
                    giver=addressees.EDUCATION_DEPARTMENT,
                    evidence=_q(
                        "对毕业去向落实率低于50%",
                        "符合国家战略与特殊行业需求",
                        "冷门“绝学”和新办的专业除外",
                        "给予黄牌提示",
                        "相应调减该专业招生计划",
                    ),
                    assumption=Text(
                        "未另写由谁给予,承前按省教育厅理解;除外情形只写在黄牌处",
                        "the text does not say again by whom; read as the provincial education "
                        "department. The exceptions stand with the yellow card only",
                    ),
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
                    giver=addressees.EDUCATION_DEPARTMENT,
                    evidence=_q("连续两年毕业去向落实率低于50%", "给予红牌警示", "停止该专业招生"),
                    assumption=Text(
                        "“连续两年”含最近一年;未另写由谁给予,承前按省教育厅理解",
                        "the two consecutive years include the latest; the text does not say again "
                        "by whom, read as the provincial education department",
                    ),
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
                    "follow-up-survey",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.FOLLOW_UP_SURVEY),
                    evidence=_q("高校毕业生就业状况跟踪调查"),
                    assumption=_UNIVERSITIES,
                ),
                Provision(
                    "funds-by-service",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.FUNDS_BY_SERVICE_TO_SOCIETY),
                    evidence=_q("优化高校办学经费分配调整的重要依据"),
                    assumption=_PROVINCE,
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
            mentions=(Mention("2024年分专业招生计划", Reason.COHORT),),
        ),
        Measure(
            24,
            label="24.",
            title="逐级压实工作责任",
            section=7,
            summary=Text(
                "高校一把手牵头、各级各部门共同参与,并进班子考核;定期督查、防范风险。省教育厅考核高校"
                "时看其政策和落实。",
                "The head of the university leads, all levels take part and leaders are appraised by "
                "it; there are inspections and a guard against risks. The education department "
                "counts a university's policies and their effect in its appraisal.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.JIANGXI_EDUCATION),
            ),
            provisions=(
                Provision(
                    "top-leader-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.TOP_LEADER_MECHANISM),
                    evidence=_q("就业“一把手”工程", "全员参与的工作机制"),
                ),
                Provision(
                    "mechanism-in-appraisal",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.MECHANISM_IN_LEADERS_APPRAISAL),
                    evidence=_q("并纳入领导班子考核指标"),
                ),
                Provision(
                    "inspections",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.INSPECTIONS_HELD),
                    evidence=_q("适时开展就业工作督促检查"),
                ),
                Provision(
                    "risk-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.RISK_MECHANISM),
                    evidence=_q("建立完善就业风险防范化解机制", "确保就业安全稳定"),
                ),
                Provision(
                    "policies-in-university-appraisal",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.POLICIES_IN_UNIVERSITY_APPRAISAL),
                    evidence=_q("纳入高校综合考核重要内容"),
                ),
            ),
        ),
        Measure(
            25,
            label="25.",
            title="充实就业工作机构和力量",
            section=7,
            summary=Text(
                "高校配齐就业机构、人手、资金和场所,经费、面积和专职人数各有下限,院系设专人,按季培训"
                "队伍并支持评职称。",
                "Universities provide office, staff, funds and premises for employment work, with "
                "floors for budget, space and full-time staff, an officer in each department, "
                "training every quarter and support for professional titles.",
            ),
            topics=(topics.STAFFING,),
            parties=(Party(bodies.UNIVERSITIES),),
            provisions=(
                Provision(
                    "four-in-place",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.FOUR_IN_PLACE),
                    evidence=_q("“四到位”要求"),
                ),
                Provision(
                    "careers-office",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.CAREERS_OFFICE_STRENGTHENED),
                    evidence=_q("加强就业指导服务机构建设"),
                ),
                Provision(
                    "careers-budget",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Ratio(
                        staffing.CAREERS_BUDGET,
                        staffing.TUITION_TOTAL,
                        at_least=Fraction(1, 100),
                        written="1%",
                    ),
                    evidence=_q("不低于毕业生在校期间学费总和1%", "设立就业经费"),
                ),
                Provision(
                    "careers-premises",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Ratio(
                        staffing.CAREERS_PREMISES,
                        staffing.GRADUATING_STUDENTS,
                        at_least=Decimal("0.15"),
                        written="0.15平方米",
                    ),
                    evidence=_q("毕业生生均面积不低于0.15平方米"),
                    assumption=Text(
                        "“生均”以应届毕业生人数计",
                        "the area per head is reckoned on the graduating students",
                    ),
                ),
                Provision(
                    "full-time-staff",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Ratio(
                        staffing.FULL_TIME_CAREERS_STAFF,
                        staffing.GRADUATING_STUDENTS,
                        at_least=Fraction(1, 500),
                        written="500:1",
                    ),
                    evidence=_q("不低于应届毕业生500:1的比例", "校级专职就业工作人员"),
                    assumption=Text(
                        "照字面“不低于500:1”会使要求颠倒,按每500名应届毕业生至少配1名专职人员理解",
                        "read literally, at least 500:1 would turn the duty round; read as one "
                        "full-time officer for every 500 graduating students",
                    ),
                ),
                Provision(
                    "department-officers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(staffing.DEPARTMENT_OFFICERS, at_least=1),
                    evidence=_q("设立专职就业工作人员"),
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
                    "staff-trainings",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(staffing.STAFF_TRAININGS, at_least=1, per=Period.QUARTER),
                    evidence=_q("每季度定期开展", "业务培训"),
                    assumption=Text(
                        "“每季度定期”按每季度至少一次理解",
                        "regularly every quarter is read as at least once a quarter",
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
            ),
            mentions=(Mention("二级院系", Reason.NAME),),
        ),
        Measure(
            26,
            label="26.",
            title="大力开展就业总结宣传",
            section=7,
            summary=Text(
                "高校通过媒体把政策送到园区、企业和社区,宣传好做法、好案例和典型人物,并向省里报告进展"
                "。",
                "Universities use the media to bring policies to parks, firms and communities, tell "
                "of good practice, cases and people, and report progress to the province.",
            ),
            topics=(topics.PUBLICITY,),
            parties=(
                Party(bodies.UNIVERSITIES),
                Party(bodies.JIANGXI_EDUCATION),
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
                    "policies-publicised",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.POLICIES_PUBLICISED),
                    evidence=_q("广泛宣传各项促就业政策措施"),
                ),
                Provision(
                    "policies-brought",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.POLICIES_BROUGHT_TO_THE_PEOPLE),
                    evidence=_q("进园区、进企业、进高校、进社区"),
                ),
                Provision(
                    "good-practice",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.GOOD_PRACTICE_PUBLICISED),
                    evidence=_q("促就业的好经验、好做法"),
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
                    "good-climate",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.GOOD_CLIMATE_BY_UNIVERSITY),
                    evidence=_q("关心支持高校毕业生就业的良好氛围"),
                ),
                Provision(
                    "progress-reported",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.PROGRESS_REPORTED),
                    evidence=_q("及时报省教育厅"),
                ),
            ),
        ),
    ),
    mentions=(
        Mention("党的二十大", Reason.NAME),
        Mention("2024届", Reason.COHORT),
    ),
)
