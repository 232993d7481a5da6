"""What is counted of work on the job market: visits, recruitment, platforms, new businesses."""

from gradpolicy.model import Addressee, Kind, Metric, Text
from gradpolicy.vocabulary import units
from gradpolicy.vocabulary.addressees import (
    CITY,
    COUNTY,
    DEMONSTRATION_UNIVERSITY,
    DEPARTMENT,
    EDUCATION_AND_HRSS_BUREAUS,
    EDUCATION_DEPARTMENT,
    EMPLOYER,
    GRADUATE,
    HK_MACAO_YOUTH,
    HRSS_BUREAU,
    INCUBATOR,
    JOINT_FAIR,
    LARGE_MANUFACTURER,
    LOCALITY,
    MINISTRY,
    PROGRAMME_OF_STUDY,
    PROVINCE,
    PROVINCIAL_EMPLOYMENT_SERVICE,
    SECONDARY_VOCATIONAL_SCHOOL,
    SMALL_FIRM_SPECIALIST,
    SOCIAL_ORGANISATION,
    STUDENT_RESEARCH_TEAM,
    SUPERVISOR,
    UNIVERSITY,
    UNIVERSITY_SCIENCE_PARK,
)


def _flag(
    slug: str,
    zh: str,
    en: str,
    zh_definition: str,
    en_definition: str,
    *,
    of: Addressee = UNIVERSITY,
    family: str | None = None,
) -> Metric:
    definition = Text(zh_definition, en_definition)
    return Metric(slug, zh, en, kind=Kind.FLAG, of=of, definition=definition, family=family)


# Visits to employers

PLACEMENT_RATE_LAST_YEAR = Metric(
    "placement-rate-last-year",
    "上一届毕业去向落实率",
    "placement rate of the class before",
    kind=Kind.SHARE,
    of=UNIVERSITY,
    definition=Text(
        "本校上一届毕业生中已落实去向者所占比例",
        "the share of the university's previous class that had found a place",
    ),
)
PROVINCIAL_PLACEMENT_RATE_LAST_YEAR = Metric(
    "provincial-placement-rate-last-year",
    "上一届全省平均毕业去向落实率",
    "provincial average placement rate of the class before",
    kind=Kind.SHARE,
    of=PROVINCE,
    definition=Text(
        "全省高校上一届毕业生中已落实去向者所占比例",
        "the share of the province's previous class, all universities, that had found a place",
    ),
)
EMPLOYERS_VISITED_BY_HEADS = Metric(
    "employers-visited-by-heads",
    "书记、校(院)长走访用人单位数",
    "employers visited by secretary and president",
    kind=Kind.COUNT,
    unit=units.EMPLOYER,
    of=UNIVERSITY,
    definition=Text(
        "党委书记和校(院)长为本届毕业生走访的用人单位总数",
        "employers that the party secretary and the president visited for this class, "
        "taken together",
    ),
    family="leaders-visits",
)
EMPLOYERS_VISITED_BY_LEADERS = Metric(
    "employers-visited-by-leaders",
    "校领导班子走访用人单位数",
    "employers visited by the leadership",
    kind=Kind.COUNT,
    unit=units.EMPLOYER,
    of=UNIVERSITY,
    definition=Text(
        "校领导班子全体成员为本届毕业生走访的用人单位总数",
        "employers that the university's leaders visited for this class, taken together",
    ),
    family="leaders-visits",
)
EMPLOYERS_NEWLY_WON_BY_LEADERS = Metric(
    "employers-newly-won-by-leaders",
    "校领导班子新开拓用人单位数",
    "employers newly won by the leadership",
    kind=Kind.COUNT,
    unit=units.EMPLOYER,
    of=UNIVERSITY,
    definition=Text(
        "校领导班子为本届毕业生新联系上的、此前没有往来的用人单位数",
        "employers without earlier ties to the university that its leaders won for this class",
    ),
)
OUTREACH_CAMPAIGN = _flag(
    "outreach-campaign",
    "书记校长带头走访用人单位、拓展岗位",
    "secretary and president lead the visits to employers",
    "党委书记和校(院)长带头参加走访用人单位的专项行动",
    "whether the party secretary and the president lead the campaign of visits to employers",
)
DEPARTMENT_LEADERS_IN_OUTREACH = _flag(
    "department-leaders-in-outreach",
    "院系领导参与走访",
    "leaders of departments take part in the visits",
    "院系领导班子成员参与走访用人单位的行动",
    "whether the leaders of departments take part in the campaign of visits to employers",
)
OTHER_OFFICIALS_IN_OUTREACH = _flag(
    "other-officials-in-outreach",
    "其他领导干部认领走访任务",
    "other officials take on visits",
    "院系领导之外的领导干部主动承担走访任务",
    "whether the university's other officials take on visits of their own",
)
TEACHERS_IN_OUTREACH = _flag(
    "teachers-in-outreach",
    "导师和专业教师参与走访",
    "supervisors and teachers take part in the visits",
    "研究生导师和专业教师参与走访用人单位的行动",
    "whether supervisors and subject teachers take part in the campaign of visits to employers",
)
OUTREACH_SHARED_OUT = _flag(
    "outreach-shared-out",
    "校、院、专业三级分担走访",
    "visits shared out between university, school and programme",
    "学校牵头、学院承担、专业负责的走访格局已经形成",
    "whether the university leads, its schools carry and its programmes answer for the visits",
)
RESOURCES_FOR_OUTREACH = _flag(
    "resources-for-outreach",
    "调动教学、科研、校友资源拓岗",
    "teaching, research and alumni resources used to find posts",
    "把教学、科研、校友等资源用于联系用人单位",
    "whether resources of teaching, research and alumni are used to reach employers",
)
ENTERPRISE_COOPERATION = _flag(
    "enterprise-cooperation",
    "深化校企合作",
    "closer cooperation with enterprises",
    "与企业在多个领域加深合作",
    "whether the university deepens its cooperation with enterprises in several fields",
)
MARKET_EXPANSION = _flag(
    "market-expansion",
    "拓展就业市场",
    "job market widened",
    "为毕业生开辟新的就业市场和岗位来源",
    "whether the university opens up new markets and sources of posts for its graduates",
)
DEPARTMENT_HAS_GRADUATES = _flag(
    "department-has-graduates",
    "本院系有毕业生",
    "department has graduates",
    "本院系当年有毕业生",
    "whether the department has graduates this year",
    of=DEPARTMENT,
)
EMPLOYERS_VISITED_BY_DEPARTMENT = Metric(
    "employers-visited-by-department",
    "院系走访用人单位数",
    "employers visited by the department",
    kind=Kind.COUNT,
    unit=units.EMPLOYER,
    of=DEPARTMENT,
    definition=Text(
        "二级院系为本届毕业生走访的用人单位总数",
        "employers that the department visited for this class, all its members together",
    ),
    family="department-visits",
)
EMPLOYERS_VISITED_BY_DEPARTMENT_LEADERS = Metric(
    "employers-visited-by-department-leaders",
    "院系领导和专业负责人联系走访用人单位数",
    "employers visited by department leaders and programme heads",
    kind=Kind.COUNT,
    unit=units.EMPLOYER,
    of=DEPARTMENT,
    definition=Text(
        "院系领导班子成员和专业负责人各自联系走访的用人单位数之和",
        "the sum, over the department's leaders and programme heads, of the employers that each "
        "contacted or visited",
    ),
    family="department-visits",
)
DEPARTMENT_LEADERS_AND_HEADS = Metric(
    "department-leaders-and-heads",
    "院系领导和专业负责人数",
    "department leaders and programme heads",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=DEPARTMENT,
    definition=Text(
        "院系领导班子成员和专业负责人的总人数,一人只计一次",
        "the leaders of the department and the heads of its programmes, each person once",
    ),
)
DEPARTMENT_INITIAL_PLACEMENT_RATE_LAST_YEAR = Metric(
    "department-initial-placement-rate-last-year",
    "院系上一届初次毕业去向落实率",
    "department's initial placement rate of the class before",
    kind=Kind.SHARE,
    of=DEPARTMENT,
    definition=Text(
        "本院系上一届毕业生初次统计时已落实去向者所占比例",
        "the share of the department's previous class that had found a place at the first count",
    ),
)
UNIVERSITY_INITIAL_PLACEMENT_RATE_LAST_YEAR = Metric(
    "university-initial-placement-rate-last-year",
    "本校上一届初次毕业去向落实率",
    "university's initial placement rate of the class before",
    kind=Kind.SHARE,
    of=UNIVERSITY,
    definition=Text(
        "全校上一届毕业生初次统计时已落实去向者所占比例",
        "the share of the university's previous class that had found a place at the first count",
    ),
)
DEPARTMENT_TARGETED_OUTREACH = _flag(
    "department-targeted-outreach",
    "院系按专业和往届去向精准走访",
    "department's visits fit its programmes and earlier placements",
    "院系根据专业特点和往届毕业生去向选定走访单位并开拓岗位",
    "whether the department picks the employers it visits by its programmes and by where "
    "earlier classes went",
    of=DEPARTMENT,
    family="department-outreach",
)
EMPLOYERS_VISITED_BY_SUPERVISOR = Metric(
    "employers-visited-by-supervisor",
    "导师走访企业数",
    "enterprises visited by the supervisor",
    kind=Kind.COUNT,
    unit=units.EMPLOYER,
    of=SUPERVISOR,
    definition=Text(
        "一名研究生导师走访的企业数", "enterprises that one supervisor of postgraduates visited"
    ),
)
POSTGRADUATES_SUPERVISED = Metric(
    "postgraduates-supervised",
    "导师所带研究生数",
    "postgraduates of the supervisor",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=SUPERVISOR,
    definition=Text("一名导师名下的研究生人数", "postgraduates in the care of one supervisor"),
)
POSTS_PER_POSTGRADUATE = Metric(
    "posts-per-postgraduate",
    "导师为每名研究生提供的有效岗位数",
    "valid posts offered by the supervisor to each postgraduate",
    kind=Kind.COUNT,
    unit=units.POST,
    of=SUPERVISOR,
    definition=Text(
        "导师向所带研究生提供的有效岗位数,取最少的一名",
        "valid posts that the supervisor offered to a postgraduate, for the one who got fewest",
    ),
)
PROGRAMME_PLACEMENT_RANK = Metric(
    "programme-placement-rank",
    "专业点毕业去向落实率在本校的倒数位次占比",
    "programme's rank by placement rate, from the bottom",
    kind=Kind.SHARE,
    of=PROGRAMME_OF_STUDY,
    definition=Text(
        "按毕业去向落实率由低到高排列,该专业点的位次除以本校专业点总数",
        "the programme's place among those of its university, from the lowest placement rate up, "
        "divided by their number",
    ),
)
EMPLOYERS_VISITED_FOR_PROGRAMME = Metric(
    "employers-visited-for-programme",
    "院系为该专业点走访用人单位数",
    "employers visited by the department for the programme",
    kind=Kind.COUNT,
    unit=units.EMPLOYER,
    of=PROGRAMME_OF_STUDY,
    definition=Text(
        "所在院系为该专业点的毕业生走访的用人单位数",
        "employers that the department visited for the graduates of this programme",
    ),
)
GRADUATES_ON_VISITS = _flag(
    "graduates-on-visits",
    "带毕业生一同走访企业",
    "graduates taken along on visits",
    "按毕业生需求安排走访,并让毕业生同行",
    "whether visits follow what graduates need and graduates come along",
    family="visits-follow-needs",
)
TEACHING_REFORM_FROM_VISITS = _flag(
    "teaching-reform-from-visits",
    "以走访所得改进人才培养",
    "findings of visits fed into teaching",
    "通过走访掌握行业用人需求,并据此改进人才培养",
    "whether the university learns on visits what employers need and reforms its teaching by it",
)
PROVINCIAL_GROUP_VISITS = _flag(
    "provincial-group-visits",
    "参加省级组团走访",
    "part taken in provincial group visits",
    "参加省里统一组织的用人单位走访",
    "whether the university joins the visits to employers that the province organises",
)
DEPARTMENTS_VISIT_TOGETHER = _flag(
    "departments-visit-together",
    "组织院系集中走访",
    "departments' visits organised together",
    "按产业需求和办学特色组织各院系集中走访用人单位",
    "whether the university organises joint visits of its departments, by what industry needs "
    "and by its own strengths",
    family="group-visits",
)

# Support for enterprises that hire

STABILITY_FUNDS_PAID = _flag(
    "stability-funds-paid",
    "兑现稳岗返还和就业补贴",
    "job-retention refunds and employment subsidies paid",
    "及时向企业兑现稳岗返还和各类就业补贴、补助",
    "whether refunds for keeping staff and employment subsidies reach enterprises in time",
    of=HRSS_BUREAU,
)
INSURANCE_CUTS_AND_LOANS = _flag(
    "insurance-cuts-and-loans",
    "兑现社保降费和创业贷款政策",
    "lower contributions and start-up loans carried out",
    "及时向企业兑现降低社保费率和创业贷款的政策",
    "whether cuts in social-insurance contributions and start-up loans reach enterprises in time",
    of=HRSS_BUREAU,
)
STABILITY_POLICY_WIDENED = _flag(
    "stability-policy-widened",
    "扩大稳岗拓岗政策的受益范围",
    "more enterprises benefit from job-retention policies",
    "使更多企业享受稳定和增加岗位的政策",
    "whether policies to keep and add jobs are opened to more enterprises",
    of=HRSS_BUREAU,
)
HIRES_GRADUATES = _flag(
    "hires-graduates",
    "招用高校毕业生",
    "hires graduates",
    "该用人单位招用了高校毕业生",
    "whether the employer has hired graduates",
    of=EMPLOYER,
)
TITLE_APPLICATIONS_OPEN = _flag(
    "title-applications-open",
    "畅通中小微企业职称申报",
    "way to professional titles open to small firms",
    "中小微企业人员申报职称的渠道畅通",
    "whether the staff of small firms can readily apply for professional titles",
    of=HRSS_BUREAU,
)
TITLE_APPLIED_FOR_LOCALLY = _flag(
    "title-applied-for-locally",
    "经所在企业向当地人社部门申报职称",
    "applies for a title through the firm, locally",
    "经本企业直接向企业所在地的人社部门申报职称",
    "whether the specialist applies through the firm to the human-resources bureau of its place",
    of=SMALL_FIRM_SPECIALIST,
)
BUSINESS_ENVIRONMENT = _flag(
    "business-environment",
    "优化营商环境",
    "better conditions for business",
    "减轻企业负担、稳定岗位,改善营商环境",
    "whether burdens on enterprises are eased and conditions for business improved",
    of=HRSS_BUREAU,
)
SPECIALISED_SME_PLAN = _flag(
    "specialised-sme-plan",
    "实施专精特新中小企业就业创业计划",
    "plan for specialised small firms carried out",
    "实施面向专精特新中小企业的就业创业计划",
    "whether the employment plan of specialised small firms is carried out",
    of=HRSS_BUREAU,
)
SME_POSTS_SUPPORTED = _flag(
    "sme-posts-supported",
    "支持中小企业开发适合毕业生的岗位",
    "small firms supported in creating posts for graduates",
    "支持中小企业增设适合高校毕业生的岗位",
    "whether small firms get support to create posts that suit graduates",
    of=HRSS_BUREAU,
    family="sme-posts-supported",
)
SME_PROMOTION = _flag(
    "sme-promotion",
    "向毕业生推介民营和中小企业的招聘",
    "vacancies of private and small firms promoted",
    "加强民营企业、中小企业招聘信息的推介",
    "whether the university promotes the vacancies of private and small firms",
)
ENTERPRISES_WELCOMED = _flag(
    "enterprises-welcomed",
    "为企业进校招聘提供便利",
    "recruitment on campus made easy for enterprises",
    "为企业到校招聘毕业生提供方便",
    "whether the university makes it easy for enterprises to recruit on campus",
)

# Recruitment events

ENTERPRISES_ONTO_CAMPUS = _flag(
    "enterprises-onto-campus",
    "落实万企进校园计划",
    "enterprises brought onto campus by the plan",
    "落实组织企业进校招聘的计划",
    "whether the plan that brings enterprises onto campus is carried out",
    family="enterprises-onto-campus",
)
CAMPUS_RECRUITMENT_DENSER = _flag(
    "campus-recruitment-denser",
    "加密校园招聘",
    "more frequent recruitment on campus",
    "提高本校招聘活动的频次",
    "whether recruitment events on campus are held more often",
)
LOCAL_CAMPUS_RECRUITMENT_DENSER = _flag(
    "local-campus-recruitment-denser",
    "与驻地高校一同加密招聘",
    "more frequent recruitment together with local universities",
    "会同当地高校提高招聘活动的频次",
    "whether the bureau holds recruitment events more often, together with local universities",
    of=HRSS_BUREAU,
)
MINISTRY_EVENTS_JOINED = _flag(
    "ministry-events-joined",
    "组织毕业生参加教育部招聘活动",
    "graduates brought to the Ministry of Education's events",
    "组织毕业生参加教育部举办的招聘活动",
    "whether graduates are brought to the recruitment events of the Ministry of Education",
)
PUBLIC_EVENTS_JOINED = _flag(
    "public-events-joined",
    "组织毕业生参加人社部招聘活动",
    "graduates brought to public recruitment events",
    "组织毕业生参加人社部举办的专项招聘活动",
    "whether graduates are brought to the special recruitment events of the human-resources "
    "ministry",
)
NATIONAL_EVENTS_HELD = _flag(
    "national-events-held",
    "持续举办全国性招聘活动",
    "national recruitment events held",
    "继续举办全国性的系列招聘活动",
    "whether the university goes on holding the national series of recruitment events",
    family="national-events-held",
)
PUBLIC_EVENTS_SUPPORTED = _flag(
    "public-events-supported",
    "配合人社部门举办专项招聘",
    "public recruitment events supported",
    "配合人社部门继续举办专项招聘活动",
    "whether the university helps the human-resources authorities hold their special events",
)
RECRUITMENT_FOR_JIANGXI = _flag(
    "recruitment-for-jiangxi",
    "招聘活动与留赣就业相结合",
    "recruitment tied to work in Jiangxi",
    "把招聘活动同引导毕业生留在江西工作结合起来",
    "whether recruitment events are tied to keeping graduates in Jiangxi",
)
LINKS_TO_INDUSTRY_AND_HRSS = _flag(
    "links-to-industry-and-hrss",
    "与重点产业链企业和当地人社部门加强联系",
    "ties to key industrial chains and the local bureau",
    "同全省重点产业链的企业和当地人社部门保持联系",
    "whether the university keeps close ties to the province's key industrial chains and to the "
    "local human-resources bureau",
)
LINKS_TO_INDUSTRIAL_PARKS = _flag(
    "links-to-industrial-parks",
    "与工业园区加强联系",
    "ties to industrial parks",
    "同工业园区保持联系",
    "whether the university keeps close ties to industrial parks",
)
ACTION_1269_FOLLOWED = _flag(
    "action-1269-followed",
    "对接制造业重点产业链行动计划",
    "links to the plan for key manufacturing chains",
    "主动与全省制造业产业链现代化的计划相衔接",
    "whether the university links its work to the province's plan for manufacturing chains",
)
SERVICES_ONTO_CAMPUS = _flag(
    "services-onto-campus",
    "开展公共就业服务进校园",
    "public employment services brought onto campus",
    "把公共就业服务送进高校",
    "whether public employment services are brought to universities",
    of=HRSS_BUREAU,
)
SUPPLY_MATCHED_TO_DEMAND = _flag(
    "supply-matched-to-demand",
    "优化供需对接、稳定用人需求",
    "supply matched to demand",
    "改进毕业生与用人单位的对接,保证持续的用人需求",
    "whether graduates and employers are better matched and demand is kept up",
    of=HRSS_BUREAU,
)
EMPLOYERS_AT_FAIR = Metric(
    "employers-at-fair",
    "参会用人单位数",
    "employers at the fair",
    kind=Kind.COUNT,
    unit=units.EMPLOYER,
    of=JOINT_FAIR,
    definition=Text(
        "参加一场线下招聘会的用人单位数", "employers that took part in one on-site fair"
    ),
)
FAIR_SUBSIDY_AMOUNT = Metric(
    "fair-subsidy-amount",
    "招聘会补助金额",
    "amount of the fair subsidy",
    kind=Kind.MONEY,
    unit=units.YUAN,
    of=JOINT_FAIR,
    definition=Text("对一场招聘会的补助金额", "money granted for one fair"),
)
RECRUITMENT_EVENTS = Metric(
    "recruitment-events",
    "招聘相关活动场次",
    "recruitment events",
    kind=Kind.COUNT,
    unit=units.EVENT,
    of=UNIVERSITY,
    definition=Text(
        "学校和院系举办的各类招聘活动场次",
        "events to do with recruitment that the university and its departments held",
    ),
    family="recruitment-events",
)
SPECIAL_RECRUITMENT_EVENTS = Metric(
    "special-recruitment-events",
    "专场招聘场次",
    "special recruitment events",
    kind=Kind.COUNT,
    unit=units.EVENT,
    of=UNIVERSITY,
    definition=Text(
        "学校和院系举办的专场招聘会场次",
        "recruitment events for one employer, field or group, held by the university and its "
        "departments",
    ),
)
LARGE_RECRUITMENT_FAIRS = Metric(
    "large-recruitment-fairs",
    "大型校园招聘会场次",
    "large recruitment fairs on campus",
    kind=Kind.COUNT,
    unit=units.EVENT,
    of=UNIVERSITY,
    definition=Text(
        "学校举办的大型校园招聘会场次", "large recruitment fairs that the university held on campus"
    ),
)
RECRUITMENT_SERVICES_STRENGTHENED = _flag(
    "recruitment-services-strengthened",
    "强化市场招聘服务",
    "stronger recruitment services",
    "加强面向市场的招聘服务",
    "whether the bureau strengthens its recruitment services",
    of=HRSS_BUREAU,
)
PUBLIC_RECRUITMENT_SERIES = _flag(
    "public-recruitment-series",
    "密集组织系列公共招聘活动",
    "public recruitment series held often",
    "高频次举办系列公共就业招聘活动",
    "whether the bureau often holds the public series of recruitment events",
    of=HRSS_BUREAU,
)
RECRUITMENT_MODES_JOINED = _flag(
    "recruitment-modes-joined",
    "校园、网络、直播招聘相结合",
    "campus, online and live-stream recruitment joined",
    "形成校园招聘、网络招聘和直播带岗相结合的服务",
    "whether recruitment on campus, online and by live stream is joined in one service",
    of=HRSS_BUREAU,
)
PROVINCIAL_EVENTS_HOSTED = _flag(
    "provincial-events-hosted",
    "承办省级专项招聘活动",
    "provincial recruitment events hosted",
    "承办全省年度的毕业生专项招聘活动",
    "whether the university hosts the province's yearly special recruitment events",
)
CHAMBERS_AND_ALUMNI_LINKED = _flag(
    "chambers-and-alumni-linked",
    "搭建商会和校友会平台",
    "chambers of commerce and alumni linked in",
    "同外省江西商会和校友会建立对接平台",
    "whether the university has built ties to Jiangxi chambers elsewhere and to alumni bodies",
)
EMPLOYERS_INVITED = _flag(
    "employers-invited",
    "邀请用人单位进校招聘",
    "employers invited to recruit on campus",
    "邀请用人单位到校招聘并提高每场活动的实效",
    "whether employers are invited to recruit on campus, with real effect at each event",
)
SMALL_DEPARTMENT_EVENTS = _flag(
    "small-department-events",
    "支持院系举办小型专场招聘",
    "small special events of departments supported",
    "支持院系举办规模小、专业对口的招聘活动",
    "whether departments are supported in holding small recruitment events in their own fields",
)
CAMPUS_EVENTS_SAFE = _flag(
    "campus-events-safe",
    "校园招聘活动安全有序",
    "recruitment on campus is safe and orderly",
    "校园招聘活动组织规范、安全有序",
    "whether recruitment events on campus are well run, safe and orderly",
)
LOCAL_CAMPUS_EVENTS_SAFE = _flag(
    "local-campus-events-safe",
    "当地校园招聘活动安全有序",
    "recruitment on local campuses is safe and orderly",
    "当地组织的校园招聘活动规范、安全有序",
    "whether recruitment events on the campuses of the place are well run, safe and orderly",
    of=LOCALITY,
)

# Platforms and employment homes

NATIONAL_PLATFORM_LINKED = _flag(
    "national-platform-linked",
    "对接国家就业服务平台",
    "linked to the national job platform",
    "与国家的大学生就业服务平台对接",
    "whether the university is linked to the national platform of employment services",
    family="vacancies-shared",
)
JIANGXI_PLATFORMS_LINKED = _flag(
    "jiangxi-platforms-linked",
    "对接江西省就业服务平台",
    "linked to Jiangxi's job platforms",
    "与江西省的两个就业服务平台对接",
    "whether the university is linked to the two platforms of employment services in Jiangxi",
)
PLATFORM_REGISTRATION = _flag(
    "platform-registration",
    "组织毕业生和就业工作人员注册国家平台",
    "graduates and staff registered on the national platform",
    "指导毕业生、毕业班辅导员和就业工作人员在国家就业平台注册",
    "whether graduates, their tutors and careers staff are guided to register on the national platform",
)
JIANGXI_PLATFORM_REGISTRATION = _flag(
    "jiangxi-platform-registration",
    "组织毕业生和就业工作人员注册本省平台",
    "graduates and staff registered on the platforms of Jiangxi",
    "指导毕业生、毕业班辅导员和就业工作人员在江西省的就业平台注册",
    "whether graduates, their tutors and careers staff are guided to register on Jiangxi's platforms",
)
JOB_INFORMATION_REACHES_GRADUATES = _flag(
    "job-information-reaches-graduates",
    "就业信息送达毕业生",
    "job information reaches graduates",
    "毕业生收到所需的就业信息",
    "whether graduates get the information on work that they need",
)
JOB_INFORMATION_COLLECTED = _flag(
    "job-information-collected",
    "归集适合毕业生的岗位信息",
    "vacancies for graduates collected",
    "广泛收集适合高校毕业生的岗位信息",
    "whether vacancies that suit graduates are collected widely",
    of=HRSS_BUREAU,
)
PROVINCIAL_GRADUATE_ZONE = _flag(
    "provincial-graduate-zone",
    "省级网站设毕业生招聘专区并免费开放",
    "free graduate section on the provincial website",
    "在省级招聘网站设立毕业生专区,高校和用人单位免费使用",
    "whether the provincial website has a section for graduates, free to universities and "
    "employers",
    of=PROVINCIAL_EMPLOYMENT_SERVICE,
)
LOCAL_GRADUATE_ZONE = _flag(
    "local-graduate-zone",
    "当地网站设毕业生招聘专区并免费开放",
    "free graduate section on the local website",
    "在当地公共就业网站设立毕业生专区,高校和用人单位免费使用",
    "whether the local website has a section for graduates, free to universities and employers",
    of=HRSS_BUREAU,
)
MOBILE_DATA_LINK = _flag(
    "mobile-data-link",
    "打通就业信息系统与手机平台的数据",
    "employment system linked to the mobile platform",
    "全省就业信息系统与毕业生手机平台之间数据互通",
    "whether data flow between the province's employment system and the graduates' mobile platform",
    of=PROVINCIAL_EMPLOYMENT_SERVICE,
)
EMPLOYER_DATA_SHARED = _flag(
    "employer-data-shared",
    "建立就业信息共享机制",
    "vacancies shared with graduates",
    "各地归集的用人信息稳定、及时地传到毕业生手机",
    "whether what bureaus collect from employers reaches graduates' telephones, steadily and fast",
    of=PROVINCIAL_EMPLOYMENT_SERVICE,
)
EMPLOYMENT_HOME_BUILT = _flag(
    "employment-home-built",
    "建成就业之家",
    "employment home built",
    "本校的就业之家全面建成",
    "whether the university's employment home is complete",
)
LOCAL_EMPLOYMENT_HOMES_BUILT = _flag(
    "local-employment-homes-built",
    "辖区高校就业之家全部建成",
    "employment homes of local universities built",
    "当地高校的就业之家全面建成",
    "whether the employment homes of the universities of the place are complete",
    of=HRSS_BUREAU,
)
EMPLOYMENT_HOME_FUNDED = _flag(
    "employment-home-funded",
    "落实就业之家任务和经费",
    "employment home's tasks and funds settled",
    "就业之家建设的任务分工和经费支持已落实",
    "whether the tasks of building the employment home are assigned and its funds settled",
)
LOCAL_EMPLOYMENT_HOMES_FUNDED = _flag(
    "local-employment-homes-funded",
    "落实辖区就业之家任务和经费",
    "local employment homes' tasks and funds settled",
    "当地高校就业之家建设的任务分工和经费支持已落实",
    "whether tasks are assigned and funds settled for the employment homes of the place",
    of=HRSS_BUREAU,
)
EMPLOYMENT_HOME_REGULAR = _flag(
    "employment-home-regular",
    "规范就业之家场地、人员、设施和制度",
    "employment home's premises, staff, equipment and rules in order",
    "就业之家的场地、人员、设施和制度符合规范",
    "whether the employment home's premises, staff, equipment and rules are in order",
)
LOCAL_EMPLOYMENT_HOMES_REGULAR = _flag(
    "local-employment-homes-regular",
    "规范辖区就业之家场地、人员、设施和制度",
    "local employment homes' premises, staff, equipment and rules in order",
    "当地高校就业之家的场地、人员、设施和制度符合规范",
    "whether the local employment homes' premises, staff, equipment and rules are in order",
    of=HRSS_BUREAU,
)
EMPLOYMENT_HOME_SERVES = _flag(
    "employment-home-serves",
    "以就业之家提升服务",
    "services improved through the employment home",
    "按本校情况完善就业之家功能,提高就业服务水平",
    "whether the employment home, fitted to the university, improves its employment services",
)
FAIRS_ON_JIANGXI_PLATFORM = _flag(
    "fairs-on-jiangxi-platform",
    "在省级平台开展校园招聘",
    "recruitment on campus held on the Jiangxi platform",
    "使用省级大学生就业平台举办校园招聘",
    "whether the university runs its recruitment on campus on the province's platform",
    family="events-on-platform",
)

# New businesses

FOUNDS_BUSINESS = _flag(
    "founds-business",
    "创业",
    "founds a business",
    "该毕业生正在创业",
    "whether the graduate has founded, or is founding, a business",
    of=GRADUATE,
)
ENTITLED_TO_STARTUP_SUBSIDY = _flag(
    "entitled-to-startup-subsidy",
    "符合创业补贴条件",
    "meets the conditions of the start-up subsidy",
    "该毕业生符合创业补贴政策的条件",
    "whether the graduate meets the conditions that the policy sets for the start-up subsidy",
    of=GRADUATE,
)
IN_INCUBATOR = _flag(
    "in-incubator",
    "入驻创业孵化基地",
    "has moved into an incubator",
    "该毕业生的创业项目入驻孵化基地",
    "whether the graduate's business has its seat in an incubator",
    of=GRADUATE,
)
STARTUP_POLICIES = _flag(
    "startup-policies",
    "落实创业贷款和补贴政策",
    "start-up loans and subsidies carried out",
    "落实创业担保贷款、创业补贴等扶持政策",
    "whether guaranteed start-up loans, subsidies and the like are carried out",
    of=HRSS_BUREAU,
)
STARTUP_TRAINING_WITH_UNIVERSITIES = _flag(
    "startup-training-with-universities",
    "与高校联合开展创业培训",
    "training for founders given together with universities",
    "会同高校开展创业培训",
    "whether the bureau trains founders together with universities",
    of=HRSS_BUREAU,
)
ENTREPRENEURSHIP_SUPPORTED = _flag(
    "entrepreneurship-supported",
    "支持毕业生创新创业",
    "graduates' new businesses supported",
    "支持高校毕业生创新创业",
    "whether the bureau supports graduates who innovate and found businesses",
    of=HRSS_BUREAU,
    family="entrepreneurship-supported",
)
FREE_SPACE_SHARE = Metric(
    "free-space-share",
    "免费提供给毕业生的场地比例",
    "share of space free for graduates",
    kind=Kind.SHARE,
    of=INCUBATOR,
    definition=Text(
        "免费提供给毕业生创业者的面积占该载体总面积的比例",
        "space that graduates who found a business get free, as a share of all its space",
    ),
)
RUNNING_COST_SUBSIDY_SHARE = Metric(
    "running-cost-subsidy-share",
    "运行费补贴比例",
    "share of running costs subsidised",
    kind=Kind.SHARE,
    of=GRADUATE,
    definition=Text(
        "补贴占入驻者当月实际运行费的比例",
        "the subsidy as a share of what the business in the incubator spent on running costs "
        "in the month",
    ),
)
LOAN_APPLICATION_SIMPLER = _flag(
    "loan-application-simpler",
    "简化创业担保贷款申请",
    "simpler applications for start-up loans",
    "创业担保贷款的申请手续得到简化",
    "whether applying for a guaranteed start-up loan has become simpler",
    of=HRSS_BUREAU,
)
LOAN_APPROVAL_FASTER = _flag(
    "loan-approval-faster",
    "加快创业担保贷款审批",
    "faster approval of start-up loans",
    "创业担保贷款审批所用时间缩短",
    "whether guaranteed start-up loans are approved faster",
    of=HRSS_BUREAU,
)
LOAN_GUARANTEE_EASIER = _flag(
    "loan-guarantee-easier",
    "降低创业贷款担保门槛",
    "lower guarantee threshold for start-up loans",
    "取得创业担保贷款所需的担保条件放宽",
    "whether the guarantee that a start-up loan needs has been eased",
    of=HRSS_BUREAU,
)
STUDENT_PROJECTS_REALISED = _flag(
    "student-projects-realised",
    "推动大学生创业项目落地",
    "students' projects turned into businesses",
    "促成创新创业大赛等项目转化为实际经营",
    "whether projects from contests and the like are helped to become businesses",
    of=HRSS_BUREAU,
)
RURAL_STARTUPS = _flag(
    "rural-startups",
    "引导毕业生到乡村创业",
    "graduates guided to found businesses in the countryside",
    "引导、鼓励毕业生到乡村创业,返乡创业在内",
    "whether graduates are led or encouraged to found businesses in the countryside, at home or not",
    of=HRSS_BUREAU,
)

# Flexible work

NEW_ECONOMY_POSTS = _flag(
    "new-economy-posts",
    "挖掘新业态就业机会",
    "work sought in new kinds of business",
    "在新产业、新业态、新模式中寻找就业机会",
    "whether the university looks for work in new industries and new kinds of business",
)
FLEXIBLE_WORK_GUIDED = _flag(
    "flexible-work-guided",
    "引导毕业生多领域灵活就业",
    "graduates guided into flexible work",
    "引导毕业生在数字经济、平台经济等领域灵活就业",
    "whether graduates are guided into flexible work in the digital, platform and like economies",
    family="flexible-work-guided",
)
FLEXIBLE_WORK_COLUMN = _flag(
    "flexible-work-column",
    "网站设灵活就业专栏",
    "section for flexible work on the website",
    "当地公共就业网站设有并完善灵活就业专栏",
    "whether the local employment website has a section for flexible work",
    of=HRSS_BUREAU,
)
FLEXIBLE_POSTS_UPDATED = _flag(
    "flexible-posts-updated",
    "更新灵活就业岗位信息",
    "posts for flexible work kept up to date",
    "不断更新适合毕业生的灵活就业岗位",
    "whether posts for flexible work that suit graduates are kept up to date",
    of=HRSS_BUREAU,
)
FLEXIBLE_POLICY_EXPLAINED = _flag(
    "flexible-policy-explained",
    "宣讲灵活就业政策",
    "policies on flexible work explained",
    "不断更新灵活就业政策的宣传和解读",
    "whether policies on flexible work are publicised and explained, and kept up to date",
    of=HRSS_BUREAU,
)
FLEXIBLE_WORK_COVERED = _flag(
    "flexible-work-covered",
    "强化灵活就业保障",
    "better cover for flexible work",
    "加强对灵活就业毕业生的保障",
    "whether graduates in flexible work get better cover",
    of=HRSS_BUREAU,
    family="flexible-work-covered",
)
INJURY_COVER_PILOT = _flag(
    "injury-cover-pilot",
    "推进职业伤害保障试点",
    "pilot of cover for injuries at work",
    "推进新就业形态人员职业伤害保障的试点",
    "whether the pilot of cover for injuries in new forms of work goes on",
    of=HRSS_BUREAU,
)
IN_FLEXIBLE_WORK = _flag(
    "in-flexible-work",
    "灵活就业",
    "in flexible work",
    "该毕业生处于灵活就业状态",
    "whether the graduate is in flexible work",
    of=GRADUATE,
)
ENTITLED_TO_INSURANCE_SUBSIDY = _flag(
    "entitled-to-insurance-subsidy",
    "符合社会保险补贴政策条件",
    "meets the conditions of the social-insurance subsidy",
    "该毕业生符合社会保险补贴政策规定的条件",
    "whether the graduate meets the conditions that the policy sets for the social-insurance "
    "subsidy",
    of=GRADUATE,
)
PAYS_SOCIAL_INSURANCE = _flag(
    "pays-social-insurance",
    "缴纳社会保险费",
    "pays social-insurance contributions",
    "该毕业生本人缴纳社会保险费",
    "whether the graduate pays social-insurance contributions",
    of=GRADUATE,
)
IN_YEAR_OF_GRADUATION = _flag(
    "in-year-of-graduation",
    "处于毕业年度",
    "in the year of graduation",
    "当年为该毕业生的毕业年度",
    "whether this is the graduate's year of graduation",
    of=GRADUATE,
)
LEFT_WITHOUT_WORK = _flag(
    "left-without-work",
    "离校后未就业",
    "without work after leaving university",
    "该毕业生离校后一直没有就业,灵活就业除外",
    "whether the graduate found no employment after leaving university, flexible work aside",
    of=GRADUATE,
)
YEARS_SINCE_LEAVING = Metric(
    "years-since-leaving",
    "离校年限",
    "years since leaving university",
    kind=Kind.DURATION,
    unit=units.YEAR,
    of=GRADUATE,
    definition=Text(
        "从毕业离校到现在的时间", "time since the graduate left university with a degree"
    ),
)

# A city's work with its employers

CITY_PLACEMENT_RATE_LAST_YEAR = Metric(
    "city-placement-rate-last-year",
    "上一届全市平均毕业去向落实率",
    "city's average placement rate of the class before",
    kind=Kind.SHARE,
    of=CITY,
    definition=Text(
        "全市高校上一届毕业生中已落实去向者所占比例",
        "the share of the city's previous class, all universities, that had found a place",
    ),
)
PRIVATE_ENTERPRISES_HIRE = _flag(
    "private-enterprises-hire",
    "支持民营企业多吸纳毕业生",
    "private enterprises helped to hire more graduates",
    "市里以政策支持民营企业吸纳更多毕业生",
    "the city's policies help private enterprises to take on more graduates",
    of=CITY,
)
COUNTY_ABLE_TO_FAVOUR = _flag(
    "county-able-to-favour",
    "具备在纾困资金中作倾斜的条件",
    "able to favour firms in relief funds",
    "该县(市、区)有条件在纾困资金安排上对企业作倾斜",
    "whether the county is in a position to favour some firms when it shares out relief funds",
    of=COUNTY,
)
RELIEF_FUNDS_FAVOUR_HIRERS = _flag(
    "relief-funds-favour-hirers",
    "纾困资金向多招毕业生的中小微企业倾斜",
    "relief funds favour small firms that hire graduates",
    "县(市、区)安排纾困资金时照顾招用毕业生达到要求的中小微企业",
    "the county favours small firms that hire enough graduates and meet its conditions when it "
    "shares out relief funds",
    of=COUNTY,
)
DIRECTORS_VISIT_ENTERPRISES = _flag(
    "directors-visit-enterprises",
    "开展人社局长走访企业活动",
    "heads of human-resources bureaus visit enterprises",
    "人社局长走访以往多招毕业生的民营企业,动员其招用毕业生",
    "heads of human-resources bureaus call on private enterprises that hired many graduates, to "
    "have them hire more",
    of=HRSS_BUREAU,
)
ENTERPRISES_VISITED_BY_CITY_DIRECTORS = Metric(
    "enterprises-visited-by-directors-of-city",
    "全市人社局长走访企业数",
    "enterprises visited by directors in the city",
    kind=Kind.COUNT,
    unit=units.EMPLOYER,
    of=CITY,
    definition=Text(
        "市、县两级人社局长当年走访的企业总数",
        "enterprises that the heads of the city's and its counties' human-resources bureaus "
        "visited in the year, taken together",
    ),
    family="directors-visits",
)
ENTERPRISES_VISITED_BY_COUNTY_DIRECTOR = Metric(
    "enterprises-visited-by-director-of-county",
    "本县(市、区)人社局长走访企业数",
    "enterprises visited by the director of the county",
    kind=Kind.COUNT,
    unit=units.EMPLOYER,
    of=COUNTY,
    definition=Text(
        "一个县(市、区)的人社局长当年走访的企业数",
        "enterprises that the head of one county's human-resources bureau visited in the year",
    ),
    family="directors-visits",
)
VACANCIES_OF_VISITS_PUBLISHED = _flag(
    "vacancies-of-visits-published",
    "走访所得岗位在省级平台公布",
    "vacancies from visits published",
    "走访中新收集的岗位在省急需紧缺人才平台公布",
    "vacancies found on visits are published on the province's platform for scarce talent",
    of=HRSS_BUREAU,
)
VISITED_ENTERPRISES_SUPPORTED = _flag(
    "visited-enterprises-supported",
    "重点支持所走访企业引才用人",
    "visited enterprises supported",
    "对走访的企业在引进毕业生和就业服务上给予重点支持",
    "the enterprises that were visited get special support in attracting graduates and in services",
    of=HRSS_BUREAU,
)
SOCIAL_ORGANISATIONS_CAMPAIGN = _flag(
    "social-organisations-campaign",
    "组织社会组织助企就业行动",
    "campaign of social organisations for employment",
    "市里组织社会组织帮助企业和求职者的专项行动",
    "the city runs the campaign in which social organisations help firms and those who seek work",
    of=CITY,
)
SOCIAL_ORGANISATIONS_MOBILISED = Metric(
    "social-organisations-mobilised",
    "参与促就业的社会组织数",
    "social organisations engaged for employment",
    kind=Kind.COUNT,
    unit=units.ORGANISATION,
    of=CITY,
    definition=Text(
        "市里当年发动起来、介绍或提供岗位和专业服务的社会组织数",
        "social organisations that the city engaged in the year to find or offer posts and services",
    ),
)
FULL_TIME_POSTS_ADDED = _flag(
    "full-time-posts-added",
    "社会组织增设专职岗位",
    "full-time posts added by social organisations",
    "该社会组织增加了专职工作岗位",
    "whether the social organisation has created more full-time posts",
    of=SOCIAL_ORGANISATION,
)
SOCIAL_ORGANISATION_HIRES_MORE = _flag(
    "social-organisation-hires-more",
    "社会组织多聘毕业生",
    "more graduates hired by social organisations",
    "该社会组织聘用高校毕业生的力度比以往更大",
    "whether the social organisation hires graduates more than before",
    of=SOCIAL_ORGANISATION,
)
KEY_INDUSTRIES_DEVELOPED = _flag(
    "key-industries-developed",
    "发展战略性产业集群",
    "strategic industries developed",
    "市里以制造业为重,发展战略性支柱产业和新兴产业集群",
    "the city, manufacturing first, develops its clusters of pillar and of emerging industries",
    of=CITY,
)
RECRUITS_WITH_UNIVERSITIES = _flag(
    "recruits-with-universities",
    "以校企合作等方式招纳毕业生",
    "graduates recruited together with universities",
    "该企业经校企合作、订单培养、定向或组团招聘招纳优秀毕业生",
    "whether the firm recruits good graduates through cooperation with universities, training to "
    "order, targeted or joint recruitment",
    of=LARGE_MANUFACTURER,
)
TALENT_SUPPLY_BASES = Metric(
    "talent-supply-bases",
    "与高校共建的人才供给基地数",
    "talent supply bases set up with universities",
    kind=Kind.COUNT,
    unit=units.BASE,
    of=CITY,
    definition=Text(
        "市里当年与省内外高校建成的人才供给基地数",
        "bases for the supply of talent that the city set up in the year with universities inside "
        "and outside the province",
    ),
)

# A city that seeks to attract and keep graduates

STAY_IN_CITY_PLAN = _flag(
    "stay-in-city-plan",
    "实施学子留江计划",
    "plan to keep students in Jiangmen carried out",
    "市里实施吸引学子到江门就业创业的计划",
    "the city carries out its plan to have students work and found businesses in Jiangmen",
    of=CITY,
)
LOCAL_STUDENTS_KNOWN = _flag(
    "local-students-known",
    "摸清本地院校学子底数",
    "students and graduates of local colleges known",
    "市里掌握本地院校在读学生和毕业生的人数与情况",
    "the city knows how many young people study at its colleges or have left them, and who they are",
    of=CITY,
)
STUDENTS_AND_FIRMS_LINKED = _flag(
    "students-and-firms-linked",
    "搭建学子与企业对接平台",
    "a platform between students and firms",
    "市里建有学子与企业相互联系的平台",
    "the city has a platform on which students and firms meet",
    of=CITY,
)
TARGETED_OFFERS_SENT = _flag(
    "targeted-offers-sent",
    "定向推送岗位、政策和服务",
    "posts, policies and services sent to those they suit",
    "市里按学子情况推送就业岗位、政策和服务",
    "the city sends students the posts, policies and services that suit them",
    of=CITY,
)
RECRUITMENT_EVENTS_ELSEWHERE = Metric(
    "recruitment-events-elsewhere",
    "市外招聘活动场次",
    "recruitment events outside the city",
    kind=Kind.COUNT,
    unit=units.EVENT,
    of=CITY,
    definition=Text(
        "市里当年到外地举办的校园招聘和城市联合招聘等活动场次",
        "events on campus and joint events with other cities, and the like, that the city held "
        "elsewhere in the year",
    ),
)
STAY_IN_CITY_EVENTS = _flag(
    "stay-in-city-events",
    "举办学子留江系列活动",
    "events to keep students in Jiangmen held",
    "市里举办学子留江主题的系列活动",
    "the city holds its series of events that invite students to stay",
    of=CITY,
)
CAMPUS_TALKS = Metric(
    "campus-talks",
    "校园巡回宣讲场次",
    "talks on a tour of campuses",
    kind=Kind.COUNT,
    unit=units.EVENT,
    of=CITY,
    definition=Text(
        "市里当年在学子留江系列活动中到校园宣讲的场次",
        "talks that the city held on campuses in the year as part of the series",
    ),
)
GRADUATES_ON_STUDY_TOURS = Metric(
    "graduates-on-study-tours",
    "参加游学和就业体验的毕业生数",
    "graduates on study tours and trial days at work",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=CITY,
    definition=Text(
        "市里当年组织参加游学、就业体验活动的毕业生人数",
        "graduates whom the city took on study tours and trial days at work in the year",
    ),
)
GRADUATES_TELLING_STORIES = Metric(
    "graduates-telling-stories",
    "发布就业创业故事的优秀毕业生数",
    "outstanding graduates who tell their story",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=CITY,
    definition=Text(
        "市里当年征集到、由其发布侨乡就业创业故事的优秀毕业生人数",
        "outstanding graduates found by the city in the year who tell of their way into work in "
        "the home of overseas Chinese",
    ),
)
CITY_KNOWN_TO_GRADUATES = _flag(
    "city-known-to-graduates",
    "让毕业生了解和认可江门",
    "Jiangmen known and valued by graduates",
    "市里以宣传、宣讲、分享和参观使毕业生了解并认可本市就业创业环境",
    "the city uses publicity, talks, stories and visits so that graduates know and value it as a "
    "place to work and found businesses",
    of=CITY,
)

# New businesses and flexible work in a city

ENTITLED_TO_STARTUP_SUPPORT = _flag(
    "entitled-to-startup-support",
    "符合自主创业扶持条件",
    "entitled to support for founders",
    "该毕业生符合有关创业扶持政策规定的条件",
    "whether the graduate meets the conditions that the policies for founders set",
    of=GRADUATE,
)
TEAM_ENTITLED_TO_FUNDS = _flag(
    "team-entitled-to-funds",
    "符合科技创新资助条件",
    "entitled to money for research",
    "该团队符合科技创新资助规定的条件",
    "whether the team meets the conditions for money towards its research",
    of=STUDENT_RESEARCH_TEAM,
)
TAX_CUTS_APPLIED = _flag(
    "tax-cuts-applied",
    "落实国家减税降费政策",
    "national tax and fee cuts applied",
    "市里落实国家减免税费的政策",
    "the city applies the nation's cuts of taxes and fees",
    of=CITY,
)
RUNS_HOUSEHOLD_BUSINESS = _flag(
    "runs-household-business",
    "从事个体经营",
    "runs a business of their own as an individual",
    "该毕业生登记为个体经营者",
    "whether the graduate is in business as an individual household",
    of=GRADUATE,
)
IN_BUSINESS_IN_YEAR_OF_GRADUATION = _flag(
    "in-business-in-year-of-graduation",
    "毕业年度内从事个体经营",
    "in business as an individual in the year of graduation",
    "该毕业生在其毕业年度内已从事个体经营",
    "whether the graduate was already in business as an individual within the year of graduation",
    of=GRADUATE,
)
ENTITLED_TO_TAX_DEDUCTION = _flag(
    "entitled-to-tax-deduction",
    "符合税费扣减条件",
    "entitled to the tax deduction",
    "该毕业生符合税费限额扣减规定的其他条件",
    "whether the graduate meets the other conditions that the tax deduction sets",
    of=GRADUATE,
)
YEARS_OF_TAX_DEDUCTION = Metric(
    "years-of-tax-deduction",
    "享受税费扣减的年限",
    "years of tax deduction",
    kind=Kind.DURATION,
    unit=units.YEAR,
    of=GRADUATE,
    definition=Text(
        "同一毕业生享受税费限额扣减的时间",
        "for how long the taxes and fees of one graduate are reduced within the limit",
    ),
)
YEARS_OF_INSURANCE_SUBSIDY = Metric(
    "years-of-flexible-insurance-subsidy",
    "享受灵活就业社保补贴的年限",
    "years of insurance subsidy for flexible work",
    kind=Kind.DURATION,
    unit=units.YEAR,
    of=GRADUATE,
    definition=Text(
        "同一毕业生享受灵活就业社会保险补贴的时间",
        "for how long one graduate in flexible work draws the social-insurance subsidy",
    ),
)
WORKSPACE_FOR_GRADUATES_FIRST = _flag(
    "workspace-for-graduates-first",
    "创业工位优先给毕业生",
    "workspace for graduates first",
    "该载体优先为毕业生安排创业工位",
    "whether the incubator gives graduates the first call on its workspace",
    of=INCUBATOR,
)
TRANSFER_AGENCY = _flag(
    "transfer-agency",
    "设有创新创业成果转化机构",
    "an agency for turning results into business",
    "该大学科技园设有服务创新创业成果转化的机构",
    "whether the science park has an agency that helps results of innovation into business",
    of=UNIVERSITY_SCIENCE_PARK,
)
RESULTS_MEET_INDUSTRY = _flag(
    "results-meet-industry",
    "成果与产业常态对接",
    "results brought to industry for the long term",
    "该大学科技园有使成果与行业产业长期对接的机制",
    "whether the science park has a lasting way to bring results and industry together",
    of=UNIVERSITY_SCIENCE_PARK,
)
CITY_CONTEST_HELD = _flag(
    "city-contest-held",
    "举办本市创业创新大赛",
    "the city's contest for new businesses held",
    "市里举办创业创新大赛及其周年典礼",
    "the city holds its contest for new businesses, with the ceremony for its anniversary",
    of=CITY,
)
ACCELERATOR_CAMPS = Metric(
    "accelerator-camps",
    "创业加速营期数",
    "sessions of the accelerator camp",
    kind=Kind.COUNT,
    unit=units.SESSION,
    of=CITY,
    definition=Text(
        "市里当年举办创业加速营的期数",
        "sessions of the camp for new businesses that the city held in the year",
    ),
)
BRAND_CONTESTS_ENCOURAGED = _flag(
    "brand-contests-encouraged",
    "鼓励指导毕业生参加创业赛事",
    "graduates encouraged into contests for founders",
    "鼓励并指导毕业生参加全国和全省的创新创业品牌赛事",
    "graduates are encouraged and advised to enter the well-known contests for new businesses",
    of=CITY,
)
PROJECTS_MEET_FUNDS = _flag(
    "projects-meet-funds",
    "项目与资源、资金对接",
    "projects, resources and funds brought together",
    "市里促成创业项目与资源、资金相互对接",
    "the city brings projects, resources and funds together",
    of=CITY,
)
RURAL_CONTEST_HELD = _flag(
    "rural-contest-held",
    "举办乡村振兴专题赛",
    "contest on rural revitalisation held",
    "市里举办创业创新大赛中的乡村振兴专题赛",
    "the city holds the contest for new businesses on the theme of rural revitalisation",
    of=CITY,
)
RURAL_ECOMMERCE_PROJECT = _flag(
    "rural-ecommerce-project",
    "推进农村电商工程",
    "rural e-commerce project advanced",
    "市里推进农村电商工程提高质量",
    "the city advances the project of rural e-commerce and its quality",
    of=CITY,
)
HOMECOMING_GREEN_CHANNEL = _flag(
    "homecoming-green-channel",
    "开通返乡创业绿色通道",
    "green channel for founders who come home",
    "市里为返乡创业的毕业生开通绿色通道",
    "the city has a fast track for graduates who come home to found a business",
    of=CITY,
)
ECOMMERCE_TRAINING = _flag(
    "ecommerce-training",
    "开展农村电商公益培训",
    "free training in rural e-commerce",
    "市里为毕业生等青年举办公益性的农村电商培训",
    "the city trains graduates and other young people in rural e-commerce as a public service",
    of=CITY,
)
PROJECTS_INTO_ECOMMERCE_PARKS = _flag(
    "projects-into-ecommerce-parks",
    "推介毕业生项目进驻电商园区和基地",
    "graduates' projects brought into e-commerce parks",
    "市里推介毕业生主导的孵化项目进驻农村电商园区和实训基地",
    "the city helps projects led by graduates into parks and training bases of rural e-commerce",
    of=CITY,
)
ECOMMERCE_TALENT_TRAINED = _flag(
    "ecommerce-talent-trained",
    "培养农村电商人才",
    "talent for rural e-commerce trained",
    "市里培养有文化、懂技术、善经营的农村电商人才",
    "the city trains people of education, skill and business sense for rural e-commerce",
    of=CITY,
)
GIG_MARKETS_IN_CITY = Metric(
    "gig-markets-in-city",
    "全市零工市场数",
    "markets for casual work in the city",
    kind=Kind.COUNT,
    unit=units.MARKET,
    of=CITY,
    definition=Text(
        "全市建成的零工市场总数,市级和县级合计",
        "markets for casual work that stand in the city, its own and its counties' together",
    ),
    family="gig-markets",
)
GIG_MARKETS_OF_CITY = Metric(
    "gig-markets-of-city",
    "市级零工市场数",
    "markets for casual work of the city itself",
    kind=Kind.COUNT,
    unit=units.MARKET,
    of=CITY,
    definition=Text(
        "由市一级建成的零工市场数", "markets for casual work that the city itself set up"
    ),
    family="gig-markets",
)
GIG_MARKETS_OF_COUNTIES = Metric(
    "gig-markets-of-counties",
    "各县(市、区)零工市场合计数",
    "markets for casual work of the counties together",
    kind=Kind.COUNT,
    unit=units.MARKET,
    of=CITY,
    definition=Text(
        "全市各县(市、区)建成的零工市场的合计数",
        "markets for casual work that the counties of the city set up, added together",
    ),
    family="gig-markets",
)
FLEXIBLE_WORK_ENCOURAGED = _flag(
    "flexible-work-encouraged",
    "人社部门鼓励毕业生多领域灵活就业",
    "graduates encouraged into flexible work by bureaus",
    "人社部门鼓励毕业生以灵活就业方式进入数字、平台等新经济领域",
    "whether human-resources bureaus encourage flexible work in the digital, platform and like "
    "economies",
    of=HRSS_BUREAU,
    family="flexible-work-guided",
)

# What the Ministry asks for on the market, and what it does itself.

DEPARTMENT_OUTREACH_BY_PROGRAMME = _flag(
    "department-outreach-by-programme",
    "院系结合专业特点走访拓岗",
    "department's visits fit its programmes",
    "院系根据学科专业特点选定走访单位并开拓岗位",
    "whether the department picks the employers it visits by its programmes and opens up posts",
    of=DEPARTMENT,
    family="department-outreach",
)
VISITS_FOLLOW_NEEDS = _flag(
    "visits-follow-needs",
    "走访结合毕业生需求、讲求实效",
    "visits that follow what graduates need",
    "按毕业生的就业需求走访,使开拓的岗位用得上",
    "whether visits follow what graduates need, so that the posts opened up are taken",
    family="visits-follow-needs",
)
GROUP_VISITS_ORGANISED = _flag(
    "group-visits-organised",
    "各地组织集中走访用人单位",
    "joint visits to employers organised by the locality",
    "各地按产业发展需求和高校特色组织集中走访",
    "whether the locality organises joint visits to employers, by what its industry needs and what "
    "its universities are strong in",
    of=LOCALITY,
    family="group-visits",
)
POSTS_BY_WISHES = _flag(
    "posts-by-wishes",
    "按毕业生意愿拓展岗位资源",
    "posts sought by what graduates wish",
    "根据毕业生求职意愿拓展岗位资源",
    "whether the university seeks posts by what its graduates wish for",
)
GOOD_POST_INFORMATION = _flag(
    "good-post-information",
    "提供优质岗位信息",
    "news of good posts",
    "为毕业生提供优质的就业岗位信息",
    "whether graduates are given news of good posts",
)
RECRUITMENT_INFORMATION_CHECKED = _flag(
    "recruitment-information-checked",
    "审核校园招聘信息",
    "campus vacancies checked",
    "对校园招聘信息进行认真审核",
    "whether the university checks with care the vacancies that are offered on campus",
)
NATIONAL_PLATFORM_UPGRADED = _flag(
    "national-platform-upgraded",
    "升级国家就业服务平台功能",
    "the national job platform upgraded",
    "教育部优化升级国家大学生就业服务平台的功能",
    "whether the Ministry improves and upgrades what the national job platform can do",
    of=MINISTRY,
)
PRECISE_SERVICES_24365 = _flag(
    "precise-services-24365",
    "开展24365精准就业服务",
    "the 24365 employment services provided",
    "教育部持续开展24365携手促就业精准服务",
    "whether the Ministry goes on with the 24365 precise employment services",
    of=MINISTRY,
)
POSTS_SHARED_AND_PUSHED = _flag(
    "posts-shared-and-pushed",
    "岗位互联共享、精准推送",
    "posts shared between platforms and sent to those they suit",
    "教育部加强岗位信息的互联共享和精准推送",
    "whether the Ministry has posts shared between platforms and sent to graduates they suit",
    of=MINISTRY,
)
VACANCIES_SHARED_BY_UNIVERSITY = _flag(
    "vacancies-shared-by-university",
    "高校就业网向国家平台共享岗位",
    "the university's vacancies shared with the national platform",
    "高校就业网站与国家平台共享更多岗位信息",
    "whether the university's job site shares more vacancies with the national platform",
    family="vacancies-shared",
)
VACANCIES_SHARED_BY_PROVINCE = _flag(
    "vacancies-shared-by-province",
    "省级就业网向国家平台共享岗位",
    "the province's vacancies shared with the national platform",
    "省级就业网站与国家平台共享更多岗位信息",
    "whether the province's job site shares more vacancies with the national platform",
    of=EDUCATION_DEPARTMENT,
    family="vacancies-shared",
)
JOINT_EVENTS_ON_NATIONAL_PLATFORM = _flag(
    "joint-events-on-national-platform",
    "高校依托国家平台联办专场招聘",
    "joint events of universities on the national platform",
    "高校依托国家平台与他方联合举办专场招聘",
    "whether the university holds special recruitment events with others on the national platform",
    family="events-on-platform",
)
LOCAL_EVENTS_ON_NATIONAL_PLATFORM = _flag(
    "local-events-on-national-platform",
    "地方依托国家平台联办专场招聘",
    "joint events of localities on the national platform",
    "地方依托国家平台与他方联合举办专场招聘",
    "whether the locality holds special recruitment events with others on the national platform",
    of=LOCALITY,
    family="events-on-platform",
)
GRADUATE_MARKETS_BUILT = _flag(
    "graduate-markets-built",
    "建设区域性、行业性、联盟性就业市场",
    "regional, sectoral and allied job markets built",
    "教育部汇聚多方资源,建设区域性、行业性和联盟性的毕业生就业市场",
    "whether the Ministry draws many sides together and builds job markets for graduates by region, "
    "by sector and by alliance",
    of=MINISTRY,
)
SECTOR_MECHANISM = _flag(
    "sector-mechanism",
    "完善分行业就指委与行业协会机制",
    "committees and associations of each sector at work together",
    "教育部完善由分行业就业指导委员会和行业协会共同促就业的机制",
    "whether the Ministry improves how the guidance committee and the association of each sector "
    "promote employment together",
    of=MINISTRY,
)
COMPANY_UNIVERSITY_EXCHANGES = _flag(
    "company-university-exchanges",
    "举办系列校企对接活动",
    "series of meetings between companies and universities",
    "教育部举办系列校企对接交流活动",
    "whether the Ministry holds a series of meetings between companies and universities",
    of=MINISTRY,
)
SECTOR_MARKETS_BUILT = _flag(
    "sector-markets-built",
    "建设分行业就业市场",
    "job markets by sector built",
    "教育部加大力度建设分行业的就业市场",
    "whether the Ministry does more to build job markets by sector",
    of=MINISTRY,
)
SUPPLY_DEMAND_PROJECT = _flag(
    "supply-demand-project",
    "开展供需对接就业育人项目",
    "the project of supply, demand and employment education",
    "教育部深入开展供需对接就业育人项目,推动就业与培养联动",
    "whether the Ministry carries on the project that links supply, demand and employment education",
    of=MINISTRY,
)
TALENT_MATCHING_PLATFORM = _flag(
    "talent-matching-platform",
    "搭建人才供需对接平台",
    "a platform where talent meets demand",
    "教育部搭建人才供需对接的平台",
    "whether the Ministry builds a platform where talent meets demand",
    of=MINISTRY,
)
HIRING_POLICIES_SUPPORTED = _flag(
    "hiring-policies-supported",
    "配合落实吸纳就业补贴和税费减免",
    "hiring subsidies and tax relief helped into effect",
    "教育部门配合相关部门落实对吸纳毕业生企业的补贴和税费减免",
    "whether the department helps those in charge to carry out subsidies and tax relief for firms "
    "that hire graduates",
    of=EDUCATION_DEPARTMENT,
)
SME_POSTS_SUPPORTED_BY_DEPARTMENT = _flag(
    "sme-posts-supported-by-department",
    "教育部门支持中小企业开发岗位",
    "small firms supported by the department in creating posts",
    "教育部门配合相关部门支持中小企业增设适合毕业生的岗位",
    "whether the department, with those in charge, supports small firms in creating posts that suit "
    "graduates",
    of=EDUCATION_DEPARTMENT,
    family="sme-posts-supported",
)
GUIDED_TO_SMALL_FIRMS = _flag(
    "guided-to-small-firms",
    "引导毕业生到民营和中小企业就业",
    "graduates guided to private and small firms",
    "引导更多毕业生到民营企业和中小企业就业",
    "whether the university leads more of its graduates to private and small firms",
)
NATIONAL_EVENTS_WITH_OTHERS = _flag(
    "national-events-with-others",
    "会同有关部门举办全国性招聘活动",
    "national recruitment events held with other departments",
    "教育部门会同有关部门继续举办全国性的系列招聘活动",
    "whether the department, with others, goes on holding the national series of recruitment events",
    of=EDUCATION_DEPARTMENT,
    family="national-events-held",
)
FLEXIBLE_COVER_SUPPORTED = _flag(
    "flexible-cover-supported",
    "配合落实灵活就业社会保障",
    "social cover of flexible work helped into effect",
    "教育部门配合有关部门落实灵活就业的社会保障政策,维护毕业生权益",
    "whether the department helps those in charge to carry out the social cover of flexible work, "
    "so that graduates' rights are kept",
    of=EDUCATION_DEPARTMENT,
    family="flexible-work-covered",
)
STARTUPS_SUPPORTED_BY_UNIVERSITY = _flag(
    "startups-supported-by-university",
    "高校支持毕业生自主创业",
    "graduates' new businesses supported by the university",
    "高校鼓励支持毕业生创业,落实创业支持政策",
    "whether the university encourages graduates who found businesses and carries out the policies "
    "for them",
    family="entrepreneurship-supported",
)
STARTUPS_SUPPORTED_BY_DEPARTMENT = _flag(
    "startups-supported-by-department",
    "教育部门支持毕业生自主创业",
    "graduates' new businesses supported by the department",
    "省级教育部门鼓励支持毕业生创业,落实创业支持政策",
    "whether the department encourages graduates who found businesses and carries out the policies "
    "for them",
    of=EDUCATION_DEPARTMENT,
    family="entrepreneurship-supported",
)

# Jiangmen 2023: the Greater Bay Area, services on campus, recruitment and vacancies

GREATER_BAY_AREA_ADVANCED = _flag(
    "greater-bay-area-advanced",
    "推进粤港澳大湾区建设",
    "the building of the Greater Bay Area advanced",
    "市里深入推进粤港澳大湾区的建设",
    "the city pushes on with the building of the Greater Bay Area",
    of=CITY,
)
HK_MACAO_MEASURES_REVISED = _flag(
    "hong-kong-macao-measures-revised",
    "修订支持港澳青年就业创业的措施",
    "the measures for Hong Kong and Macao youth revised",
    "人社部门修订支持港澳青年到当地就业创业的措施",
    "the human-resources bureau revises its measures for young people from Hong Kong and Macao "
    "who come to work or found a business",
    of=HRSS_BUREAU,
)
HK_MACAO_INTO_ENTERPRISES = _flag(
    "hong-kong-macao-into-enterprises",
    "引导港澳青年到企业就业",
    "Hong Kong and Macao youth led into enterprises",
    "市里促使港澳青年进入不同类型的企业工作",
    "the city leads young people from Hong Kong and Macao into work at enterprises of all kinds",
    of=CITY,
)
HK_MACAO_PROJECTS_IN_CONTEST = _flag(
    "hong-kong-macao-projects-in-contest",
    "创业大赛加大支持港澳青年项目",
    "more support for Hong Kong and Macao projects in the contest",
    "市里的创业创新大赛加大对港澳青年创业项目的支持",
    "the city's contest of new businesses does more for projects of young people from Hong Kong "
    "and Macao",
    of=CITY,
)
HK_MACAO_STARTUP_BASES = _flag(
    "hong-kong-macao-startup-bases",
    "推进港澳青年创新创业基地体系",
    "the bases for founders from Hong Kong and Macao developed",
    "市里推进港澳青年创新创业基地体系的建设",
    "the city develops its system of bases for founders from Hong Kong and Macao",
    of=CITY,
)
MODEL_INCUBATOR_SOUGHT = _flag(
    "model-incubator-sought",
    "支持创业园争创省级孵化示范基地",
    "the city's park helped to become a provincial model incubator",
    "市里支持本地创业园申报省级创业孵化示范基地",
    "the city helps its park for founders to become a model incubator of the province",
    of=CITY,
)
HK_MACAO_FOUNDS_BUSINESS = _flag(
    "hong-kong-macao-founds-business",
    "港澳青年自主创业",
    "young founder from Hong Kong or Macao",
    "该港澳青年正在自主创业",
    "the young person from Hong Kong or Macao is founding or running a business",
    of=HK_MACAO_YOUTH,
)
HK_MACAO_ENTITLED_TO_STARTUP_SUPPORT = _flag(
    "hong-kong-macao-entitled-to-startup-support",
    "港澳青年符合创业扶持规定",
    "meets the rules of support for founders from Hong Kong and Macao",
    "该港澳青年符合有关创业扶持政策规定的条件",
    "the young person from Hong Kong or Macao meets the conditions that the policy sets",
    of=HK_MACAO_YOUTH,
)
HK_MACAO_EXCHANGES = _flag(
    "hong-kong-macao-exchanges",
    "组织港澳青年到大湾区交流",
    "exchanges of Hong Kong and Macao youth in the Greater Bay Area",
    "市里借助创业园区,带港澳青年到大湾区交流",
    "the city brings young people from Hong Kong and Macao to the Greater Bay Area for exchanges",
    of=CITY,
)
E_STATIONS_BUILT = _flag(
    "e-stations-built",
    "在高校内建设就业创业e站",
    "e-stations set up on campus",
    "教育、人社部门以购买服务等方式在高校内设立就业创业e站",
    "the bureaus set up e-stations on campus, by buying services or otherwise",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
E_STATION_COVERAGE = Metric(
    "e-station-coverage",
    "就业创业e站高校覆盖率",
    "coverage of universities by e-stations",
    kind=Kind.SHARE,
    of=EDUCATION_AND_HRSS_BUREAUS,
    definition=Text(
        "设有就业创业e站的高校占当地普通高校的比例",
        "universities with an e-station, as a share of the regular universities of the place",
    ),
)
LOCAL_RECRUITMENT_BRAND = _flag(
    "local-recruitment-brand",
    "打造毕业生招聘服务品牌",
    "a brand of recruitment services for graduates",
    "市里打造面向高校毕业生的招聘服务品牌",
    "the city makes a brand of its recruitment services for graduates",
    of=CITY,
)
RECRUITMENT_EVENTS_OF_CITY = Metric(
    "recruitment-events-of-city",
    "全市高校毕业生招聘活动场次",
    "recruitment events for graduates in the city",
    kind=Kind.COUNT,
    unit=units.EVENT,
    of=CITY,
    definition=Text(
        "市里各部门当年组织的高校毕业生招聘活动场次,线上线下都算",
        "recruitment events for graduates, online and on site, that the city's departments hold "
        "in the year",
    ),
    family="recruitment-events",
)
LIVE_AND_VIDEO_RECRUITMENT = _flag(
    "live-and-video-recruitment",
    "推广直播带岗和视频面试",
    "recruitment by live stream and interviews by video spread",
    "市里推广使用直播荐岗、视频面试等便捷方式",
    "the city spreads easy ways such as vacancies by live stream and interviews by video",
    of=CITY,
)
JOB_INFORMATION_PUBLISHED = _flag(
    "job-information-published",
    "在公共平台发布适合毕业生的岗位",
    "vacancies for graduates published on public platforms",
    "人社部门在省、市公共平台及时发布适合高校毕业生的岗位",
    "the human-resources bureau promptly publishes vacancies for graduates on the platforms of "
    "province and city",
    of=HRSS_BUREAU,
)
STATE_ENTERPRISE_VACANCIES_PUBLISHED = _flag(
    "state-enterprise-vacancies-published",
    "国企招聘信息在省级网站同步发布",
    "vacancies of state enterprises published on the provincial site",
    "市里推进当地国有企业招聘信息在省级人才网站的专区同步发布",
    "the city has vacancies of its state enterprises published at once on the provincial site",
    of=CITY,
)

# --- Guangdong -------------------------------------------------------------------------------

PROVINCIAL_PLACEMENT_RATE = Metric(
    "provincial-placement-rate",
    "全省应届毕业生毕业去向落实率",
    "placement rate of the province's class",
    kind=Kind.SHARE,
    of=PROVINCE,
    definition=Text(
        "全省高校本届毕业生中已落实去向者所占比例",
        "the share of this class, all universities of the province, that has found a place",
    ),
    family="placement-goal",
)
JOINT_VISITS = _flag(
    "joint-visits",
    "高校与用人单位开展集中走访",
    "joint visits of universities and employers",
    "高校与用人单位之间开展集中走访",
    "whether the university and employers take part in joint visits",
    family="group-visits",
)
PROVINCIAL_ENTERPRISES_ONTO_CAMPUS = _flag(
    "provincial-enterprises-onto-campus",
    "省级实施万企进校园计划",
    "enterprises brought onto campus by the province",
    "省教育厅实施组织企业进校招聘的计划",
    "whether the provincial department carries out the plan that brings enterprises onto campus",
    of=EDUCATION_DEPARTMENT,
    family="enterprises-onto-campus",
)
PROVINCIAL_MATCHING_EVENTS = _flag(
    "provincial-matching-events",
    "省级举办系列供需见面活动",
    "events where employers and graduates meet held by the province",
    "省教育厅会同省直部门按区域、按行业举办供需见面活动",
    "whether the provincial department, with other authorities, holds events by region and by "
    "industry where employers and graduates meet",
    of=EDUCATION_DEPARTMENT,
)
ALLIANCES_FOR_POSTS = _flag(
    "alliances-for-posts",
    "高校组团、结盟拓展岗位",
    "universities in groups and alliances to find posts",
    "高校以组团、联盟等方式拓展就业岗位",
    "whether the university joins with others in groups and alliances to open up posts",
)
JOB_INFORMATION_SHARED = _flag(
    "job-information-shared",
    "校内外就业信息资源共享",
    "job information shared inside and outside the university",
    "学校与校外共享就业信息资源",
    "whether information on jobs is shared within the university and beyond it",
)
GUANGDONG_PLATFORM_UPGRADED = _flag(
    "guangdong-platform-upgraded",
    "升级省级毕业生就业服务平台",
    "the province's platform of graduate employment upgraded",
    "省教育厅升级全省高校毕业生就业创业服务平台",
    "whether the provincial department upgrades its platform of services for graduates",
    of=EDUCATION_DEPARTMENT,
)
STARTUP_DRIVE_PLANNED = _flag(
    "startup-drive-planned",
    "出台重点群体创业推进行动方案",
    "a plan for the drive for new businesses issued",
    "省教育厅会同有关部门出台支持重点群体创业的行动方案",
    "whether the provincial department, with others, issues a plan that helps key groups to found "
    "businesses",
    of=EDUCATION_DEPARTMENT,
)
INNOVATION_INVIGORATED = _flag(
    "innovation-invigorated",
    "激发创新创业活力",
    "innovation and new businesses invigorated",
    "创新创业的活力得到激发",
    "whether innovation and the founding of businesses gain in vigour",
    of=EDUCATION_DEPARTMENT,
)
STARTUPS_BRING_JOBS = _flag(
    "startups-bring-jobs",
    "以创业带动就业",
    "new businesses that bring jobs",
    "创业更好地带动就业",
    "whether new businesses do more to bring about jobs",
    of=EDUCATION_DEPARTMENT,
)
PROVINCIAL_CONTEST_ROUND_HELD = _flag(
    "provincial-contest-round-held",
    "举办大学生创新创业大赛省级分赛",
    "the province's round of the contest for new businesses held",
    "省教育厅举办大学生创新创业大赛的省级分赛",
    "whether the provincial department holds its round of the students' contest for new businesses",
    of=EDUCATION_DEPARTMENT,
)
CONTEST_DRIVES_REFORM = _flag(
    "contest-drives-reform",
    "以创新创业大赛推动教育改革",
    "the contest for new businesses drives reform of education",
    "省教育厅以大赛带动教学、学习和创新",
    "whether the provincial department uses the contest to further teaching, learning and invention",
    of=EDUCATION_DEPARTMENT,
)
RED_DREAM_JOURNEY_HELD = _flag(
    "red-dream-journey-held",
    "开展红色筑梦之旅活动",
    "the Red Dream Journey held",
    "省教育厅开展青年红色筑梦之旅活动",
    "whether the provincial department holds the Youth Red Dream Journey",
    of=EDUCATION_DEPARTMENT,
)
KEY_PROJECTS_FOSTERED = _flag(
    "key-projects-fostered",
    "高校培育重点参赛项目",
    "key projects for the contest fostered by the university",
    "高校抓好重点创新创业项目的培育",
    "whether the university fosters its most promising projects of new businesses",
)
NATIONAL_FINAL_PREPARED = _flag(
    "national-final-prepared",
    "做好国赛项目的遴选、培训和组织",
    "projects for the national final chosen, trained and led",
    "省教育厅遴选参加国赛的项目,并做好培训和组织",
    "whether the provincial department chooses, trains and organises the projects that go to the "
    "national final",
    of=EDUCATION_DEPARTMENT,
)
NATIONAL_FINAL_RESULTS = _flag(
    "national-final-results",
    "国赛取得优异成绩",
    "fine results in the national final",
    "本省项目在国赛中取得优异成绩",
    "whether projects of the province do very well in the national final",
    of=EDUCATION_DEPARTMENT,
)
BAY_AREA_FORUM_HELD = _flag(
    "bay-area-forum-held",
    "举办大湾区创新创业项目对接洽谈",
    "the Bay Area meeting of projects and investors held",
    "省教育厅举办粤港澳大湾区创新创业项目的对接洽谈活动",
    "whether the provincial department holds the meeting of projects and investors of the Greater "
    "Bay Area",
    of=EDUCATION_DEPARTMENT,
)
INVESTMENT_PLATFORM_BUILT = _flag(
    "investment-platform-built",
    "搭建大学生创业项目与社会投资对接平台",
    "a platform between students' projects and investors",
    "省教育厅搭建平台,使大学生创业项目与社会投资对接",
    "whether the provincial department builds a platform where students' projects meet private "
    "investors",
    of=EDUCATION_DEPARTMENT,
)
ENTREPRENEURSHIP_EDUCATION_FURTHERED = _flag(
    "entrepreneurship-education-furthered",
    "促进高校创新创业教育",
    "entrepreneurship education furthered",
    "高校的创新创业教育得到促进",
    "whether entrepreneurship education at universities gains",
    of=EDUCATION_DEPARTMENT,
)
BAY_AREA_DEVELOPMENT_SERVED = _flag(
    "bay-area-development-served",
    "助力大湾区创新驱动发展",
    "the Bay Area's development by innovation served",
    "活动有助于粤港澳大湾区以创新驱动发展",
    "whether the work helps the Greater Bay Area to develop by innovation",
    of=EDUCATION_DEPARTMENT,
)
DEMONSTRATION_SCHOOLS_ADJUSTED = _flag(
    "demonstration-schools-adjusted",
    "动态调整创新创业教育示范学校",
    "the list of demonstration schools adjusted",
    "省教育厅对大学生创新创业教育示范学校作动态调整",
    "whether the provincial department adjusts which schools are its examples in entrepreneurship "
    "education",
    of=EDUCATION_DEPARTMENT,
)
DEMONSTRATION_SCHOOLS_ADVANCE = _flag(
    "demonstration-schools-advance",
    "示范学校开拓进取",
    "demonstration schools go forward",
    "示范学校进一步开拓创新创业教育",
    "whether the demonstration school goes forward in entrepreneurship education",
    of=DEMONSTRATION_UNIVERSITY,
)
DEMONSTRATION_SCHOOLS_LEAD = _flag(
    "demonstration-schools-lead",
    "示范学校更好发挥示范作用",
    "demonstration schools lead by example",
    "示范学校更积极地发挥示范引领作用",
    "whether the demonstration school does more to lead others by its example",
    of=DEMONSTRATION_UNIVERSITY,
)
PROVINCIAL_PRACTICE_BASES = _flag(
    "provincial-practice-bases",
    "建设省级创新创业教育实践基地",
    "practice bases of the province built up",
    "省教育厅开展省级创新创业教育实践基地的建设",
    "whether the provincial department builds up practice bases of entrepreneurship education",
    of=EDUCATION_DEPARTMENT,
)
MODEL_COURSES_BUILT = _flag(
    "model-courses-built",
    "建设高校就业创业特色示范课程",
    "model courses on work and new businesses built up",
    "省教育厅开展高校就业创业特色示范课程的建设",
    "whether the provincial department builds up model courses on work and new businesses",
    of=EDUCATION_DEPARTMENT,
)
NATIONAL_COLLEGES_BUILT_UP = _flag(
    "national-colleges-built-up",
    "建好国家级创新创业学院",
    "national colleges of entrepreneurship built up",
    "省教育厅抓好省内国家级创新创业学院的建设",
    "whether the provincial department builds up the national colleges of entrepreneurship in the "
    "province",
    of=EDUCATION_DEPARTMENT,
)
NATIONAL_PRACTICE_BASES_BUILT_UP = _flag(
    "national-practice-bases-built-up",
    "建好国家级创新创业教育实践基地",
    "national practice bases built up",
    "省教育厅抓好省内国家级创新创业教育实践基地的建设",
    "whether the provincial department builds up the national practice bases of entrepreneurship "
    "education in the province",
    of=EDUCATION_DEPARTMENT,
)
NATIONAL_PROJECTS_RADIATE = _flag(
    "national-projects-radiate",
    "发挥国家级学院和基地的带动作用",
    "national colleges and bases put to use for others",
    "省教育厅发挥国家级学院和基地的辐射带动作用",
    "whether the national colleges and bases are made to help others along",
    of=EDUCATION_DEPARTMENT,
)
VOCATIONAL_CAMPUS_RECRUITMENT = _flag(
    "vocational-campus-recruitment",
    "中职学校举办校园专场招聘",
    "recruitment events held by vocational schools",
    "中等职业学校举办校园专场招聘活动",
    "whether the vocational school holds special recruitment events on its campus",
    of=SECONDARY_VOCATIONAL_SCHOOL,
)
VOCATIONAL_CHANNELS_OPEN = _flag(
    "vocational-channels-open",
    "中职学校拓展资源、畅通就业渠道",
    "more resources and open ways to work in vocational schools",
    "中等职业学校拓展就业资源,使就业渠道畅通",
    "whether the vocational school finds more resources and keeps the ways to work open",
    of=SECONDARY_VOCATIONAL_SCHOOL,
)
