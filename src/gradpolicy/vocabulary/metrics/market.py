"""What is counted of work on the job market: visits, recruitment, platforms, new businesses."""

from gradpolicy.model import Addressee, Kind, Metric, Text
from gradpolicy.vocabulary import units
from gradpolicy.vocabulary.addressees import (
    DEPARTMENT,
    EMPLOYER,
    GRADUATE,
    HRSS_BUREAU,
    INCUBATOR,
    JOINT_FAIR,
    LOCALITY,
    PROGRAMME_OF_STUDY,
    PROVINCE,
    PROVINCIAL_EMPLOYMENT_SERVICE,
    SMALL_FIRM_SPECIALIST,
    SUPERVISOR,
    UNIVERSITY,
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
    "引导毕业生运用专业所学到乡村创业",
    "whether graduates are guided to use what they learnt in businesses in the countryside",
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
