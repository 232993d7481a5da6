"""
2023年江门市高校毕业生就业创业十大行动方案: Jiangmen, for the class of 2023.

Document 江就办〔2023〕1号 of 6 June 2023, issued by the office of the city's leading group for
employment, on the basis of the province's plan of the same name (粤就发〔2023〕1号). The goals that
stand before the ten actions are measure 0; the three items of 组织保障 run on as measures 36 to 38.
Each measure names the bodies that answer for it: where a sentence has no subject it is read as
theirs, and so as the city's.
"""

from datetime import date
from fractions import Fraction

from gradpolicy.model import (
    AllOf,
    AnyOf,
    Body,
    By,
    ByEach,
    ByReference,
    Citation,
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
    Ongoing,
    PartialDate,
    Party,
    Provision,
    Quota,
    Ratio,
    Reason,
    Role,
    Sanction,
    Section,
    Source,
    Text,
    Window,
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

__all__ = ["JIANGMEN_2023"]


def _q(*quotes: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(quote) for quote in quotes)


def _joint(*each: Body) -> tuple[Party, ...]:
    return tuple(Party(body, Role.JOINT) for body in each)


# How an ambiguity that recurs was decided, once for all its places.
_FLOOR = Text("计划数按不少于理解", "a plan figure is read as a floor")
_BY_HRSS = Text(
    "原文未写主语,就责任部门中按人社部门理解",
    "the sentence names nobody; of the bodies that answer it is read as the human-resources "
    "bureaus",
)
_BY_EDUCATION = Text(
    "原文未写主语,就责任部门中按教育部门理解",
    "the sentence names nobody; of the bodies that answer it is read as the education bureaus",
)
_PROMOTED = Text(
    "原文由市里推动社会组织,按对社会组织的倡导理解",
    "the text has the city urge social organisations; read as a recommendation to them",
)
_LED = Text(
    "原文由市里引导,按对被引导者的倡导理解",
    "the text has the city guide them; read as a recommendation to those guided",
)
_ENCOURAGED = Text(
    "责任部门负有鼓励的义务,毕业生是否参加由其自定",
    "the bodies that answer are bound to encourage; graduates decide for themselves",
)
_FIRMS = Text(
    "补贴等的条件见各项政策,按招用毕业生的小微企业享受理解;“小微企业”管到并列各项",
    "the conditions are those of the policies; read as support for small and micro firms that hire "
    "graduates, and the firms as those of all items in the list",
)
_REMOTE = Text(
    "“艰苦边远地区、老工业基地”都管到“县以下基层单位”;具体条件见各项政策",
    "both kinds of area go with units below the county seat; the conditions are those of the "
    "policies",
)
_FOUNDERS = Text(
    "具体条件见各项政策,通知未列出",
    "the conditions are those of the policies, which the notice does not list",
)
_BY_UNIVERSITIES = Text(
    "原文未写主语,就责任部门中按高校理解",
    "the sentence names nobody; of the bodies that answer it is read as the universities",
)
_BY_BOTH_BUREAUS = Text(
    "原文未写主语,就责任部门中按教育、人社部门理解",
    "the sentence names nobody; of the bodies that answer it is read as the education and "
    "human-resources bureaus",
)
_LOCALITIES = Text(
    "“各县(市、区)、各部门”按各地政府及其部门理解",
    "the counties and departments that the text binds are read as local governments with their "
    "departments",
)
_CITY_AUTHORITIES = Text(
    "原文未写主语,按市委、市政府及其部门理解",
    "the sentence names nobody; read as the authorities of the city",
)
_SUBJECT_BEFORE = Text(
    "主体承前,按各县(市、区)、各部门、各高校理解",
    "the subject is taken from before: counties, departments and universities",
)

JIANGMEN_2023 = Notice(
    "jiangmen-2023",
    title="2023年江门市高校毕业生就业创业十大行动方案",
    cohort=2023,
    number="江就办〔2023〕1号",
    issuers=(bodies.JIANGMEN_EMPLOYMENT_OFFICE,),
    issued=PartialDate(2023, 6, 6),
    jurisdiction=jurisdictions.JIANGMEN,
    level=Level.CITY,
    addressees=(addressees.COUNTY, addressees.CITY, addressees.UNIVERSITY),
    superiors=(
        Citation(
            "关于印发〈2023年广东省高校毕业生就业创业十大行动方案〉的通知",
            number="粤就发〔2023〕1号",
        ),
    ),
    source=Source(
        Text("江门市政府门户网站", "website of the government of Jiangmen"),
        sha256="cba12c7bf819f80803dfdf3007981c12aa8c3e7359b91cd443295bd64a3d10ea",
        checked=date(2026, 11, 22),
    ),
    corrections=(
        Correction(
            "行政村结合吸纳高校毕业生",
            "行政村结合实际吸纳高校毕业生",
            Text("“结合”之后脱“实际”二字", "a word is missing after the one for: in line with"),
            measure=7,
        ),
        Correction(
            "市民政局,市财政局",
            "市民政局、市财政局",
            Text("并列的部门之间误用逗号", "a comma stands for the mark between items of a list"),
            measure=8,
        ),
        Correction(
            "求职时间的街接",
            "求职时间的衔接",
            Text("形近而误", "a character of similar shape"),
            measure=10,
        ),
        Correction(
            "力度。完成时限",
            "力度。(完成时限",
            Text("脱前括号", "the opening bracket is missing"),
            measure=12,
        ),
        Correction(
            "市科技厅",
            "市科技局",
            Text(
                "市一级为科技局,他处也写作市科技局",
                "a city has a bureau, not a department, as the other measures write it",
            ),
            measure=15,
        ),
        Correction("粤莱师傅", "粤菜师傅", Text("形近而误", "a similar character"), measure=22),
        Correction(
            "市残联,各普通高等学校",
            "市残联、各普通高等学校",
            Text("顿号误作逗号", "a comma for the mark of a list"),
            measure=30,
        ),
        Correction(
            "完成时限:2023年12月。市教育局",
            "完成时限:2023年12月。责任部门:市教育局",
            Text("漏写“责任部门”", "the words for the responsible bodies are left out"),
            measure=33,
        ),
    ),
    sections=(
        Section(1, "市场岗位拓展行动"),
        Section(2, "基层人才引导行动"),
        Section(3, "政策岗位快招行动"),
        Section(4, "创业创新自强行动"),
        Section(5, "专项渠道历练行动"),
        Section(6, "职业能力提升行动"),
        Section(7, "湾区就业助力行动"),
        Section(8, "公共服务畅享行动"),
        Section(9, "实名服务暖心行动"),
        Section(10, "权益保障安心行动"),
        Section(11, "组织保障"),
    ),
    measures=(
        Measure(
            0,
            label="一、",
            title="目标任务",
            section=None,
            summary=Text(
                "全市把毕业生就业放在首位,增加岗位、渠道和机会,引导毕业生服务县域和产业;去向落实率在七月底"
                "和年底各有目标,就业保持稳定。",
                "The city puts graduates first, widens posts, channels and chances and leads them to "
                "its counties and industries; the placement rate has a goal for the end of July and "
                "one for the end of the year, and employment stays stable.",
            ),
            topics=(topics.RESPONSIBILITY,),
            provisions=(
                Provision(
                    "employment-first-priority",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.CITY_EMPLOYMENT_FIRST_PRIORITY),
                    evidence=_q("作为就业工作重中之重"),
                ),
                Provision(
                    "openings-widened",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.CITY_OPENINGS_WIDENED),
                    evidence=_q("加大岗位供给、拓展就业渠道", "创造锻炼机会"),
                ),
                Provision(
                    "led-to-counties-and-industry",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.GRADUATES_LED_TO_COUNTIES_AND_INDUSTRY),
                    evidence=_q("投身县域振兴、助力产业发展"),
                ),
                Provision(
                    "placement-by-july",
                    force=Force.TARGET,
                    addressee=addressees.CITY,
                    requires=Quota(
                        governance.CITY_PLACEMENT_RATE,
                        at_least=Fraction(70, 100),
                        written="70%",
                    ),
                    due=By(PartialDate(2023, 7)),
                    evidence=_q("力争全市应届高校毕业生", "7月底达70%以上"),
                ),
                Provision(
                    "placement-by-december",
                    force=Force.TARGET,
                    addressee=addressees.CITY,
                    requires=Quota(
                        governance.CITY_PLACEMENT_RATE,
                        at_least=Fraction(90, 100),
                        written="90%",
                    ),
                    due=By(PartialDate(2023)),
                    evidence=_q("力争全市应届高校毕业生", "年底达90%以上"),
                ),
                Provision(
                    "employment-stable",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.CITY_EMPLOYMENT_STABLE),
                    evidence=_q("确保高校毕业生就业水平总体稳定"),
                ),
            ),
            mentions=(Mention("党的二十大", Reason.NAME),),
        ),
        Measure(
            1,
            label="1.",
            title="支持民营企业吸纳就业",
            section=1,
            summary=Text(
                "市里用补贴、贷款贴息和税费减免帮助企业多招毕业生;有条件的县区在纾困资金上照顾招人达到要求"
                "的中小微企业。",
                "The city helps firms to hire graduates with subsidies, loans, interest support and "
                "tax relief; counties that can should favour small firms that hire enough of them "
                "when they share out relief funds.",
            ),
            topics=(topics.ENTERPRISE_HIRING,),
            parties=_joint(
                bodies.JIANGMEN_INDUSTRY,
                bodies.JIANGMEN_FINANCE,
                bodies.JIANGMEN_HRSS,
                bodies.JIANGMEN_TAXATION,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "private-enterprises-hire",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.PRIVATE_ENTERPRISES_HIRE),
                    evidence=_q("民营企业吸纳就业主渠道作用", "支持企业更多吸纳高校毕业生"),
                ),
                Grant(
                    "micro-firm-insurance-subsidy",
                    effect=effects.SOCIAL_INSURANCE_SUBSIDY,
                    addressee=addressees.MICRO_FIRM,
                    giver=addressees.CITY,
                    when=Done(market.HIRES_GRADUATES),
                    evidence=_q("按规定落实小微企业社保补贴"),
                    assumption=_FIRMS,
                ),
                Grant(
                    "micro-firm-startup-loan",
                    effect=effects.STARTUP_LOAN,
                    addressee=addressees.MICRO_FIRM,
                    giver=addressees.CITY,
                    when=Done(market.HIRES_GRADUATES),
                    evidence=_q("创业担保贷款及贴息"),
                    assumption=_FIRMS,
                ),
                Grant(
                    "micro-firm-loan-interest",
                    effect=effects.LOAN_INTEREST_SUBSIDY,
                    addressee=addressees.MICRO_FIRM,
                    giver=addressees.CITY,
                    when=Done(market.HIRES_GRADUATES),
                    evidence=_q("创业担保贷款及贴息"),
                    assumption=_FIRMS,
                ),
                Grant(
                    "micro-firm-tax-relief",
                    effect=effects.TAX_RELIEF,
                    addressee=addressees.MICRO_FIRM,
                    giver=addressees.CITY,
                    when=Done(market.HIRES_GRADUATES),
                    evidence=_q("税费减免等扶持政策"),
                    assumption=_FIRMS,
                ),
                Provision(
                    "relief-funds-favour-hirers",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.COUNTY,
                    requires=Done(market.RELIEF_FUNDS_FAVOUR_HIRERS),
                    when=Done(market.COUNTY_ABLE_TO_FAVOUR),
                    evidence=_q("鼓励有条件的县(市、区)", "安排纾困资金", "中小微企业予以倾斜"),
                    assumption=Text(
                        "“一定数量”和“相关条件”由各县(市、区)确定,通知未写明",
                        "how many graduates and which conditions is for each county to say; the text "
                        "does not",
                    ),
                ),
            ),
        ),
        Measure(
            2,
            label="2.",
            title="加大政府高校访企拓岗力度",
            section=1,
            summary=Text(
                "人社局长走访招毕业生多的民企,全市和各县区各有家数下限,所得岗位上省级平台公布并给企业支持。高"
                "校书记校长走访:新建高职有家数下限,落实率偏低的高校一般要新开拓一定数量的单位。",
                "Heads of human-resources bureaus call on private firms that hired many graduates, "
                "with a floor for the city and one for each county; vacancies go onto the provincial "
                "platform and the firms get support. Heads of universities visit too: newly founded "
                "vocational colleges have a floor, and universities with a weak placement rate should "
                "win a set number of new employers.",
            ),
            topics=(topics.OUTREACH,),
            parties=(
                *_joint(bodies.JIANGMEN_EDUCATION, bodies.JIANGMEN_HRSS, bodies.UNIVERSITIES),
                Party(bodies.JIANGMEN_PRESCHOOL_COLLEGE),
                Party(bodies.GUANGDONG_POSTS_COLLEGE_JIANGMEN),
            ),
            programmes=(
                programmes.DIRECTORS_VISIT_ENTERPRISES,
                programmes.GUANGDONG_SCARCE_TALENT_PLATFORM,
                programmes.OUTREACH_CAMPAIGN,
            ),
            due=By(PartialDate(2023, 8)),
            provisions=(
                Provision(
                    "directors-visit-enterprises",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.DIRECTORS_VISIT_ENTERPRISES),
                    evidence=_q("“人社局长千企行”活动", "进行动员走访"),
                ),
                Provision(
                    "directors-visits-city",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(
                        market.ENTERPRISES_VISITED_BY_CITY_DIRECTORS, at_least=100, written="100家"
                    ),
                    evidence=_q("全市走访企业不少于100家"),
                    assumption=Text(
                        "市、县两级人社局长走访的家数合并计算",
                        "the visits of the city's director and of the counties' count together",
                    ),
                ),
                Provision(
                    "directors-visits-county",
                    force=Force.OBLIGATION,
                    addressee=addressees.COUNTY,
                    requires=Quota(
                        market.ENTERPRISES_VISITED_BY_COUNTY_DIRECTOR, at_least=11, written="11家"
                    ),
                    evidence=_q("每县(市、区)不少于11家"),
                ),
                Provision(
                    "vacancies-of-visits-published",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.VACANCIES_OF_VISITS_PUBLISHED),
                    evidence=_q("新收集岗位信息", "供求信息平台公开发布"),
                ),
                Provision(
                    "visited-enterprises-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.VISITED_ENTERPRISES_SUPPORTED),
                    evidence=_q("对相关企业", "就业服务等方面给予重点支持"),
                ),
                Provision(
                    "outreach-campaign",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.OUTREACH_CAMPAIGN),
                    evidence=_q("深入开展书记校长访企拓岗促就业专项行动"),
                ),
                Provision(
                    "heads-visits-vocational-college",
                    force=Force.OBLIGATION,
                    addressee=addressees.NEW_VOCATIONAL_COLLEGE,
                    requires=Quota(
                        market.EMPLOYERS_VISITED_BY_HEADS, at_least=100, written="100家"
                    ),
                    evidence=_q("作为新建高等职业院校", "走访企业数不少于100家"),
                    assumption=Text(
                        "原文点名两所院校,按新建高等职业院校一类理解,各校分别计算;走访承前由书记、校长进行,"
                        "“企业”按用人单位理解",
                        "the text names two colleges; they are read as the class of newly founded ones, "
                        "each with a count of its own. The visits are those of secretary and president, "
                        "and enterprises are read as employers",
                    ),
                ),
                Provision(
                    "new-employers-below-average",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(
                        market.EMPLOYERS_NEWLY_WON_BY_LEADERS, at_least=100, written="100家"
                    ),
                    when=Quota(
                        market.PLACEMENT_RATE_LAST_YEAR,
                        below=market.CITY_PLACEMENT_RATE_LAST_YEAR,
                    ),
                    evidence=_q(
                        "就业去向落实率低于全市平均水平的高校", "原则上新开拓用人单位不少于100家"
                    ),
                    assumption=Text(
                        "未写明是哪一届的落实率,按上一届理解;新开拓的家数由校领导班子合并计算",
                        "the text does not say which class's rate; read as that of the class before. "
                        "What all leaders win counts together",
                    ),
                ),
            ),
        ),
        Measure(
            3,
            label="3.",
            title="发挥社会组织吸纳就业作用",
            section=1,
            summary=Text(
                "市里组织社会组织促就业行动,发动一定家数介绍、提供岗位和服务;社会组织宜多设专职岗位、多聘毕业"
                "生。",
                "The city runs the campaign of social organisations and engages a set number of them "
                "to find or offer posts and services; they should create full-time posts and hire "
                "more graduates.",
            ),
            topics=(topics.ENTERPRISE_HIRING,),
            parties=(
                Party(bodies.JIANGMEN_CIVIL_AFFAIRS, Role.LEAD),
                Party(bodies.JIANGMEN_EDUCATION, Role.SUPPORT),
                Party(bodies.JIANGMEN_HRSS, Role.SUPPORT),
                Party(bodies.JIANGMEN_VETERANS, Role.SUPPORT),
            ),
            programmes=(programmes.HUNDRED_CITIES_SOCIAL_ORGANISATIONS,),
            due=By(PartialDate(2023, 9)),
            provisions=(
                Provision(
                    "social-organisations-campaign",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.SOCIAL_ORGANISATIONS_CAMPAIGN),
                    evidence=_q("组织实施“百城千社万企助就业”"),
                ),
                Provision(
                    "social-organisations-mobilised",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(
                        market.SOCIAL_ORGANISATIONS_MOBILISED, at_least=80, written="80家"
                    ),
                    evidence=_q("发动80家以上社会组织", "提供就业岗位和专业服务"),
                ),
                Provision(
                    "full-time-posts-added",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.SOCIAL_ORGANISATION,
                    requires=Done(market.FULL_TIME_POSTS_ADDED),
                    evidence=_q("社会服务机构增加专职就业岗位"),
                    assumption=_PROMOTED,
                ),
                Provision(
                    "social-organisation-hires-more",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.SOCIAL_ORGANISATION,
                    requires=Done(market.SOCIAL_ORGANISATION_HIRES_MORE),
                    evidence=_q("加大高校毕业生聘用力度"),
                    assumption=_PROMOTED,
                ),
            ),
        ),
        Measure(
            4,
            label="4.",
            title="强化重点产业招才引智",
            section=1,
            summary=Text(
                "市里以制造业为重发展两类产业集群,支持大企业、大项目与高校合作招人,并与高校建成若干人才供给"
                "基地。",
                "The city develops two kinds of industrial clusters with manufacturing first, supports "
                "large firms and projects in recruiting with universities, and sets up a number of "
                "talent bases with them.",
            ),
            topics=(topics.ENTERPRISE_HIRING,),
            parties=_joint(
                bodies.JIANGMEN_DEVELOPMENT_REFORM,
                bodies.JIANGMEN_EDUCATION,
                bodies.JIANGMEN_INDUSTRY,
                bodies.JIANGMEN_HRSS,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "key-industries-developed",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.KEY_INDUSTRIES_DEVELOPED),
                    evidence=_q("坚持“制造业当家”", "等战略性支柱产业集群", "等战略性新兴产业集群"),
                ),
                Provision(
                    "recruits-with-universities",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.LARGE_MANUFACTURER,
                    requires=Done(market.RECRUITS_WITH_UNIVERSITIES),
                    evidence=_q(
                        "支持制造业大企业、大项目", "校企合作、订单培养", "吸纳优秀高校毕业生"
                    ),
                    assumption=Text(
                        "原文由市里支持企业,按对企业的倡导理解",
                        "the text has the city support firms; read as a recommendation to them",
                    ),
                ),
                Provision(
                    "talent-supply-bases",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(market.TALENT_SUPPLY_BASES, at_least=4, written="4家"),
                    evidence=_q("建立人才供给基地不少于4家"),
                ),
            ),
        ),
        Measure(
            5,
            label="5.",
            title="实施各类基层服务项目",
            section=2,
            summary=Text(
                "全市三支一扶有招募数,参加者考事业单位笔试加分;动员毕业生参加省里的两项志愿服务,合条件的项目"
                "人员可定向进入机关和事业单位。",
                "The city has a figure for Three Supports recruits, who get bonus points for public "
                "institutions; graduates are called to two volunteer programmes of the province, and "
                "those who qualify have reserved posts in the civil service and public "
                "institutions.",
            ),
            topics=(topics.GRASSROOTS,),
            parties=_joint(
                bodies.JIANGMEN_ORGANISATION,
                bodies.JIANGMEN_HRSS,
                bodies.JIANGMEN_YOUTH_LEAGUE,
            ),
            programmes=(
                programmes.SANZHI_YIFU,
                programmes.WESTERN_PLAN,
                programmes.MOUNTAIN_PLAN,
                programmes.GUANGDONG_WESTERN_AND_MOUNTAIN_PLAN,
                programmes.GUANGDONG_RURAL_VOLUNTEERS,
            ),
            due=By(PartialDate(2023, 8)),
            provisions=(
                Provision(
                    "three-supports-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(
                        posts.CITY_THREE_SUPPORTS_RECRUITS, at_least=160, written="160人"
                    ),
                    evidence=_q("“三支一扶”计划招募高校毕业生160人"),
                    assumption=_FLOOR,
                ),
                Grant(
                    "three-supports-exam-bonus",
                    effect=effects.INSTITUTION_EXAM_BONUS,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=Done(posts.SERVED_THREE_SUPPORTS),
                    evidence=_q("事业单位公开招聘笔试加分政策"),
                ),
                Provision(
                    "western-volunteers-mobilised",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.WESTERN_VOLUNTEERS_MOBILISED),
                    evidence=_q("动员高校毕业生参加", "志愿服务西部(山区)计划"),
                ),
                Provision(
                    "rural-volunteers-mobilised",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.RURAL_VOLUNTEERS_MOBILISED),
                    evidence=_q("动员高校毕业生参加", "志愿服务乡村振兴行动"),
                ),
                Grant(
                    "grassroots-targeted-civil-service",
                    effect=effects.TARGETED_CIVIL_SERVICE,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=Done(posts.SERVED_GRASSROOTS_PROGRAMME),
                    evidence=_q("符合条件服务基层项目人员定向招录公务员"),
                ),
                Grant(
                    "grassroots-targeted-posts",
                    effect=effects.TARGETED_POSTS,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=Done(posts.SERVED_GRASSROOTS_PROGRAMME),
                    evidence=_q("符合条件服务基层项目人员", "和事业单位人员等政策"),
                ),
            ),
        ),
        Measure(
            6,
            label="6.",
            title="补充基层急需紧缺人才",
            section=2,
            summary=Text(
                "法院和司法行政、检察院、中小幼教师各有招聘数;做好公费师范生就业和农村从教退费,支持合条件的退"
                "役大学生士兵当教师。",
                "Courts and judicial offices, procuratorates and schools each have a number to "
                "recruit; publicly funded teacher graduates are placed, rural teachers get their fees "
                "back and veterans who qualify are helped into schools.",
            ),
            topics=(topics.GRASSROOTS, topics.PUBLIC_SECTOR),
            parties=_joint(
                bodies.JIANGMEN_EDUCATION,
                bodies.JIANGMEN_HRSS,
                bodies.JIANGMEN_VETERANS,
                bodies.JIANGMEN_COURT,
                bodies.JIANGMEN_PROCURATORATE,
            ),
            due=By(PartialDate(2023, 7)),
            provisions=(
                Provision(
                    "court-staff-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(posts.COURT_STAFF_RECRUITS, at_least=23, written="23人"),
                    evidence=_q("法官助理和书记员", "编制外司法行政人员23人"),
                    assumption=Text(
                        "计划数按不少于理解;23人是前列各类人员的合计",
                        "a plan figure is read as a floor; the number is that of all kinds of staff "
                        "named before it together",
                    ),
                ),
                Provision(
                    "procuratorate-staff-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(posts.PROCURATORATE_STAFF_RECRUITS, at_least=31, written="31人"),
                    evidence=_q("检察官助理和书记员31人"),
                    assumption=_FLOOR,
                ),
                Provision(
                    "teacher-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(posts.CITY_TEACHER_RECRUITS, at_least=1000, written="1000人"),
                    evidence=_q("全市招聘中小幼教师1000人"),
                    assumption=_FLOOR,
                ),
                Provision(
                    "funded-teachers-placed",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Done(posts.FUNDED_TEACHERS_PLACED),
                    evidence=_q("做好公费师范生就业"),
                    assumption=_BY_EDUCATION,
                ),
                Provision(
                    "rural-teachers-refunded",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Done(posts.RURAL_TEACHERS_REFUNDED),
                    evidence=_q("到农村从教上岗退费工作"),
                    assumption=_BY_EDUCATION,
                ),
                Provision(
                    "veterans-into-schools",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Done(posts.VETERANS_INTO_SCHOOLS),
                    evidence=_q("退役大学生士兵到中小学任教"),
                    assumption=_BY_EDUCATION,
                ),
            ),
        ),
        Measure(
            7,
            label="7.",
            title="实施社区岗位支持计划",
            section=2,
            summary=Text(
                "加强社区工作者队伍,当年新岗位一般全部向毕业生开放,争取社区都招到本届毕业生;有条件的村也可吸纳,"
                "双百工程提供一批岗位。",
                "Community workers are strengthened; new posts of the year should all be open to "
                "graduates, and every community is to aim at hiring from the class. Villages that can "
                "should take graduates on, and the Double Hundred project offers some posts.",
            ),
            topics=(topics.GRASSROOTS,),
            parties=(Party(bodies.JIANGMEN_CIVIL_AFFAIRS, Role.LEAD),),
            programmes=(programmes.DOUBLE_HUNDRED_PROJECT,),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "community-workers-strengthened",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.COMMUNITY_WORKERS_STRENGTHENED),
                    evidence=_q("加强社区工作者队伍建设"),
                ),
                Provision(
                    "community-posts-open-to-graduates",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.CITY,
                    requires=Quota(posts.COMMUNITY_POSTS_OPEN_TO_GRADUATES, at_least=1),
                    period=Window(PartialDate(2023), PartialDate(2023)),
                    evidence=_q("原则上2023年所有社区工作者", "全部向高校毕业生开放"),
                ),
                Provision(
                    "community-hires-from-class",
                    force=Force.TARGET,
                    addressee=addressees.COMMUNITY,
                    requires=Quota(posts.COHORT_HIRED_BY_COMMUNITY, at_least=1, written="1名"),
                    evidence=_q("力争每个社区至少招聘1名"),
                ),
                Provision(
                    "village-hires-graduates",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.VILLAGE,
                    requires=Done(posts.VILLAGE_HIRES_GRADUATES),
                    when=Done(posts.VILLAGE_ABLE_TO_HIRE),
                    evidence=_q("鼓励具备条件的行政村", "到村担任村务工作者"),
                ),
                Provision(
                    "double-hundred-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(
                        posts.DOUBLE_HUNDRED_POSTS, about=200, tolerance=20, written="200个"
                    ),
                    evidence=_q("提供就业岗位约200个"),
                    assumption=Text(
                        "“约”按上下一成理解",
                        "the word for about is read as a tenth more or less",
                    ),
                ),
            ),
            mentions=(Mention("2023届", Reason.COHORT),),
        ),
        Measure(
            8,
            label="8.",
            title="落实基层就业扶持政策",
            section=2,
            summary=Text(
                "为县镇村发展提供人才;到艰苦边远地区和老工业基地基层就业的,补学费、代偿贷款、高定工资;到中小微"
                "企业等就业的发基层补贴。宣传典型,办出三支一扶特色,评选示范基地和能手。",
                "Talent goes to counties, towns and villages. Graduates at the grassroots of "
                "remote or old industrial areas get tuition back, loans repaid and higher pay; those "
                "in small firms and the like get the grassroots subsidy. Examples are publicised, Three Supports becomes a local brand, "
                "and model bases and skilled helpers are chosen.",
            ),
            topics=(topics.GRASSROOTS, topics.PUBLICITY),
            parties=_joint(
                bodies.JIANGMEN_EDUCATION,
                bodies.JIANGMEN_CIVIL_AFFAIRS,
                bodies.JIANGMEN_FINANCE,
                bodies.JIANGMEN_HRSS,
            ),
            programmes=(
                programmes.COUNTIES_TOWNS_VILLAGES_PROJECT,
                programmes.BEST_COMMUNITY_WORKERS,
                programmes.BEST_GRASSROOTS_GRADUATES,
                programmes.SANZHI_YIFU,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "talent-for-counties",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.TALENT_FOR_COUNTIES),
                    evidence=_q("高质量发展工程”人才支撑"),
                ),
                Grant(
                    "grassroots-tuition-compensation",
                    effect=effects.TUITION_COMPENSATION,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=Done(posts.WORKS_IN_REMOTE_OR_OLD_INDUSTRIAL_AREA),
                    evidence=_q("艰苦边远地区、老工业基地", "按规定落实学费补偿"),
                    assumption=_REMOTE,
                ),
                Grant(
                    "grassroots-loan-repayment",
                    effect=effects.LOAN_REPAYMENT,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=Done(posts.WORKS_IN_REMOTE_OR_OLD_INDUSTRIAL_AREA),
                    evidence=_q("艰苦边远地区、老工业基地", "国家助学贷款代偿"),
                    assumption=_REMOTE,
                ),
                Grant(
                    "grassroots-higher-pay",
                    effect=effects.HIGHER_STARTING_PAY,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=Done(posts.WORKS_IN_REMOTE_OR_OLD_INDUSTRIAL_AREA),
                    evidence=_q("艰苦边远地区、老工业基地", "高定工资等政策"),
                    assumption=_REMOTE,
                ),
                Grant(
                    "grassroots-subsidy",
                    effect=effects.GRASSROOTS_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=AnyOf(
                        Done(posts.WORKS_IN_SMALL_FIRM),
                        Done(posts.WORKS_IN_HOUSEHOLD_BUSINESS),
                        Done(posts.WORKS_IN_SOCIAL_ORGANISATION),
                        Done(posts.WORKS_IN_GRASSROOTS_SERVICE),
                    ),
                    evidence=_q(
                        "中小微企业、个体工商户、社会组织",
                        "基层社会管理和公共服务岗位",
                        "按规定落实基层就业补贴",
                    ),
                ),
                Provision(
                    "grassroots-role-models",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.GRASSROOTS_ROLE_MODELS),
                    evidence=_q("大力选树扎根基层", "优秀高校毕业生典型"),
                ),
                Provision(
                    "three-supports-brand",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.THREE_SUPPORTS_BRAND),
                    evidence=_q("打造具有江门特色的“三支一扶”", "塑造“三支一扶”典范"),
                ),
                Provision(
                    "three-supports-model-bases",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(posts.THREE_SUPPORTS_MODEL_BASES, at_least=4, written="4家"),
                    evidence=_q("评选4家“三支一扶”示范实践基地"),
                    assumption=_FLOOR,
                ),
                Provision(
                    "three-supports-helpers",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(posts.THREE_SUPPORTS_HELPERS, at_least=10, written="10名"),
                    evidence=_q("10名“三支一扶”帮扶能手"),
                    assumption=_FLOOR,
                ),
            ),
        ),
        Measure(
            9,
            label="9.",
            title="实施“乐业五邑 学子留江”计划",
            section=2,
            summary=Text(
                "市里摸清本地学子情况,建平台,按需推送岗位和服务;到外地办招聘,办系列活动:巡回宣讲、游学体验、毕"
                "业生讲故事各有数量,让学子了解并认可江门。",
                "The city finds out who its students are, builds a platform and sends them what suits "
                "them. It recruits elsewhere and holds a series of events, with figures for talks, "
                "for graduates on study tours and for those who tell their story, so that students "
                "know and value Jiangmen.",
            ),
            topics=(topics.RECRUITMENT_EVENTS, topics.PUBLICITY),
            parties=_joint(
                bodies.JIANGMEN_HRSS,
                bodies.JIANGMEN_ORGANISATION,
                bodies.JIANGMEN_UNITED_FRONT,
                bodies.JIANGMEN_TALENT,
                bodies.JIANGMEN_EDUCATION,
                bodies.JIANGMEN_OVERSEAS_CHINESE,
                bodies.JIANGMEN_YOUTH_LEAGUE,
            ),
            programmes=(
                programmes.STAY_IN_JIANGMEN_PLAN,
                programmes.MAJOR_CITIES_FAIR,
                programmes.WORK_IN_JIANGMEN_EVENTS,
                programmes.HOME_OF_OVERSEAS_CHINESE_STORIES,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "stay-in-city-plan",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.STAY_IN_CITY_PLAN),
                    evidence=_q("实施“乐业五邑 学子留江”计划"),
                ),
                Provision(
                    "local-students-known",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.LOCAL_STUDENTS_KNOWN),
                    evidence=_q("摸清本地院校在读和已毕业青年人才底数"),
                ),
                Provision(
                    "students-and-firms-linked",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.STUDENTS_AND_FIRMS_LINKED),
                    evidence=_q("搭建学子-企业平台"),
                ),
                Provision(
                    "targeted-offers-sent",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.TARGETED_OFFERS_SENT),
                    evidence=_q("针对性推送就业岗位、政策、服务"),
                ),
                Provision(
                    "recruitment-events-elsewhere",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(
                        market.RECRUITMENT_EVENTS_ELSEWHERE, at_least=15, written="15场"
                    ),
                    evidence=_q("赴广西、西安等地开展校园招聘", "专场活动等不少于15场"),
                    assumption=Text(
                        "校园招聘和城市联合招聘等各类活动合并计算",
                        "events on campus and joint events of cities count together",
                    ),
                ),
                Provision(
                    "stay-in-city-events",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.STAY_IN_CITY_EVENTS),
                    evidence=_q("之学子留江系列活动"),
                ),
                Provision(
                    "campus-talks",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(market.CAMPUS_TALKS, at_least=6, written="6场"),
                    evidence=_q("开展6场校园巡回宣讲"),
                    assumption=_FLOOR,
                ),
                Provision(
                    "graduates-on-study-tours",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(market.GRADUATES_ON_STUDY_TOURS, at_least=100, written="100名"),
                    evidence=_q("组织不少于100名高校毕业生", "游学、就业体验活动"),
                ),
                Provision(
                    "graduates-telling-stories",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(market.GRADUATES_TELLING_STORIES, at_least=5, written="5个"),
                    evidence=_q("征集5个各行业、各领域优秀高校毕业生"),
                    assumption=_FLOOR,
                ),
                Provision(
                    "city-known-to-graduates",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.CITY_KNOWN_TO_GRADUATES),
                    evidence=_q("就业创业环境的认知度和认可度"),
                ),
            ),
        ),
        Measure(
            10,
            label="10.",
            title="加快完成公务员招录",
            section=3,
            summary=Text(
                "配合做好全省公务员考录和选调生工作,全市考录岗位有下限,招录进度与毕业生求职时间合"
                "拍。",
                "The city does its part in the province's exams and selection for the civil service, "
                "offers at least so many posts, and times recruitment to graduates' search for "
                "work.",
            ),
            topics=(topics.PUBLIC_SECTOR,),
            parties=_joint(bodies.JIANGMEN_ORGANISATION, bodies.JIANGMEN_HRSS),
            due=By(PartialDate(2023, 8)),
            provisions=(
                Provision(
                    "civil-service-exam",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.CIVIL_SERVICE_EXAM_RUN),
                    evidence=_q("全省考试录用公务员"),
                ),
                Provision(
                    "selected-graduates",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.SELECTED_GRADUATES_RECRUITED),
                    evidence=_q("选调应届优秀大学毕业生工作"),
                ),
                Provision(
                    "civil-service-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(posts.CIVIL_SERVICE_POSTS, at_least=1100, written="1100个"),
                    evidence=_q("公务员考试录用岗位不少于1100个"),
                ),
                Provision(
                    "exam-times-fit-job-search",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.EXAM_TIMES_FIT_JOB_SEARCH),
                    evidence=_q("招录实施进程", "毕业生求职时间的街接"),
                ),
            ),
            mentions=(Mention("2023年全省考试录用", Reason.COHORT),),
        ),
        Measure(
            11,
            label="11.",
            title="稳定事业单位招聘规模",
            section=3,
            summary=Text(
                "全年事业单位面向毕业生的岗位有下限;参加全省集中招聘,及早安排市直招聘,各地各单位也可自行招聘,考试"
                "和招聘尽早完成。",
                "Public institutions offer graduates at least so many posts in the year; they join "
                "the province's recruitment, the city's own is set going early, others should hold "
                "theirs too, and exams and recruitment are done early.",
            ),
            topics=(topics.PUBLIC_SECTOR,),
            parties=_joint(bodies.JIANGMEN_ORGANISATION, bodies.JIANGMEN_HRSS),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "institution-posts-for-graduates",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(
                        posts.INSTITUTION_POSTS_FOR_GRADUATES, at_least=3000, written="3000个"
                    ),
                    evidence=_q("不少于3000个事业单位工作岗位", "面向高校毕业生招聘"),
                ),
                Provision(
                    "joint-institution-recruitment",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.JOINT_INSTITUTION_RECRUITMENT),
                    evidence=_q("参加全省事业单位集中招聘"),
                ),
                Provision(
                    "city-institutions-recruit-early",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.CITY_INSTITUTIONS_RECRUIT_EARLY),
                    evidence=_q("及早组织部署", "市直事业单位公开招聘工作"),
                ),
                Provision(
                    "institutions-recruit-themselves",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(posts.INSTITUTIONS_RECRUIT_THEMSELVES),
                    evidence=_q("鼓励各地各单位", "自主公开招聘"),
                ),
                Provision(
                    "early-public-exams",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.INSTITUTION_EXAMS_COORDINATED),
                    evidence=_q("统筹安排考试时间", "及早完成招聘工作"),
                ),
            ),
        ),
        Measure(
            12,
            label="12.",
            title="发挥国有企业引领作用",
            section=3,
            summary=Text(
                "国企再挖岗位、多招人,市属国企招用毕业生有下限;鼓励定向多招本市退役大学生士兵。",
                "State enterprises find more posts and take on more people; the city's own hire at "
                "least so many graduates, and all should hire more of the city's veterans who "
                "studied.",
            ),
            topics=(topics.PUBLIC_SECTOR,),
            parties=(
                Party(bodies.JIANGMEN_STATE_ASSETS, Role.LEAD),
                Party(bodies.JIANGMEN_FINANCE, Role.SUPPORT),
                Party(bodies.JIANGMEN_HRSS, Role.SUPPORT),
                Party(bodies.JIANGMEN_VETERANS, Role.SUPPORT),
            ),
            due=By(PartialDate(2023, 8)),
            provisions=(
                Provision(
                    "state-enterprise-intake-raised",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.STATE_ENTERPRISE_INTAKE_RAISED),
                    evidence=_q("挖掘国有企业岗位潜力", "积极扩大招收数量"),
                ),
                Provision(
                    "state-enterprise-recruits",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(
                        posts.CITY_STATE_ENTERPRISE_RECRUITS, at_least=40, written="40人"
                    ),
                    evidence=_q("国有企业招用高校毕业生不少于40人"),
                ),
                Provision(
                    "veterans-hired-from-city",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.STATE_ENTERPRISE,
                    requires=Done(posts.VETERANS_HIRED_FROM_CITY),
                    evidence=_q("鼓励国有企业加大定向吸纳"),
                ),
            ),
        ),
        Measure(
            13,
            label="13.",
            title="强化资金扶持",
            section=4,
            summary=Text(
                "合条件的在校生科创团队得到研究资助;合条件的创业毕业生得到一次性资助、租金补贴、担"
                "保贷款及贴息。",
                "Student research teams that qualify get money; graduates who found a business and "
                "qualify get a one-off subsidy, help with rent, and guaranteed loans with interest "
                "support.",
            ),
            topics=(topics.ENTREPRENEURSHIP,),
            parties=_joint(
                bodies.JIANGMEN_FINANCE,
                bodies.JIANGMEN_HRSS,
                bodies.JIANGMEN_YOUTH_LEAGUE,
                bodies.JIANGMEN_CENTRAL_BANK,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Grant(
                    "research-funds",
                    effect=effects.RESEARCH_FUNDS,
                    addressee=addressees.STUDENT_RESEARCH_TEAM,
                    giver=addressees.CITY,
                    when=Done(market.TEAM_ENTITLED_TO_FUNDS),
                    evidence=_q("符合条件的在校大学生科技创新团队", "等方向的实践研究"),
                    assumption=_FOUNDERS,
                ),
                Grant(
                    "startup-subsidy",
                    effect=effects.STARTUP_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=AllOf(
                        Done(market.FOUNDS_BUSINESS), Done(market.ENTITLED_TO_STARTUP_SUBSIDY)
                    ),
                    evidence=_q("符合条件的自主创业高校毕业生", "落实一次性创业资助"),
                    assumption=_FOUNDERS,
                ),
                Grant(
                    "startup-rent-subsidy",
                    effect=effects.RENT_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=AllOf(
                        Done(market.FOUNDS_BUSINESS), Done(market.ENTITLED_TO_STARTUP_SUPPORT)
                    ),
                    evidence=_q("符合条件的自主创业高校毕业生", "租金补贴"),
                    assumption=_FOUNDERS,
                ),
                Grant(
                    "startup-loan",
                    effect=effects.STARTUP_LOAN,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=AllOf(
                        Done(market.FOUNDS_BUSINESS), Done(market.ENTITLED_TO_STARTUP_SUPPORT)
                    ),
                    evidence=_q("符合条件的自主创业高校毕业生", "创业担保贷款"),
                    assumption=_FOUNDERS,
                ),
                Grant(
                    "startup-loan-interest",
                    effect=effects.LOAN_INTEREST_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    giver=addressees.CITY,
                    when=AllOf(
                        Done(market.FOUNDS_BUSINESS), Done(market.ENTITLED_TO_STARTUP_SUPPORT)
                    ),
                    evidence=_q("符合条件的自主创业高校毕业生", "贷款及贴息等扶持政策"),
                    assumption=_FOUNDERS,
                ),
            ),
        ),
        Measure(
            14,
            label="14.",
            title="落实税收优惠",
            section=4,
            summary=Text(
                "落实国家减税降费;毕业年度内做个体经营且合条件的毕业生,几年之内可在限额里依次抵减"
                "税费。",
                "The nation's tax cuts are applied; a graduate who goes into business as an individual "
                "in the year of graduation and qualifies has taxes and fees reduced within a limit for "
                "some years.",
            ),
            topics=(topics.ENTREPRENEURSHIP,),
            parties=_joint(bodies.JIANGMEN_FINANCE, bodies.JIANGMEN_TAXATION),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "tax-cuts-applied",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.TAX_CUTS_APPLIED),
                    evidence=_q("落实国家减税降费政策"),
                ),
                Grant(
                    "household-business-tax-deduction",
                    effect=effects.TAX_RELIEF,
                    addressee=addressees.GRADUATE,
                    amount=Quota(market.YEARS_OF_TAX_DEDUCTION, at_most=3, written="3年"),
                    giver=addressees.CITY,
                    when=AllOf(
                        Done(market.RUNS_HOUSEHOLD_BUSINESS),
                        Done(market.IN_BUSINESS_IN_YEAR_OF_GRADUATION),
                        Done(market.ENTITLED_TO_TAX_DEDUCTION),
                    ),
                    evidence=_q(
                        "毕业年度内从事个体经营", "在3年内按一定限额依次扣减", "实际应缴纳的增值税"
                    ),
                    assumption=Text(
                        "“一定限额”未写明数额;各税费依次扣减,不分列;“毕业年度内”限定从事个体经营之时,"
                        "扣减可延续到其后",
                        "the limit is not stated; the taxes and fees are reduced one after another and "
                        "do not stand apart here. The business has to exist within the year of "
                        "graduation; the deduction may go on after it",
                    ),
                ),
            ),
        ),
        Measure(
            15,
            label="15.",
            title="促进成果转化",
            section=4,
            summary=Text(
                "政府投资的载体宜优先给毕业生工位,大学科技园宜设转化机构和对接机制;市里办创业大赛和若干期加速营,"
                "促成项目落地,鼓励毕业生参加品牌赛事。",
                "Publicly funded incubators should give graduates workspace first, and science parks "
                "should have an agency and a lasting way to turn results into business. The city holds "
                "its contest and accelerator camps, helps projects to become businesses and encourages "
                "graduates into well-known contests.",
            ),
            topics=(topics.ENTREPRENEURSHIP,),
            parties=_joint(
                bodies.JIANGMEN_EDUCATION,
                bodies.JIANGMEN_SCIENCE,
                bodies.JIANGMEN_HRSS,
                bodies.JIANGMEN_YOUTH_LEAGUE,
            ),
            programmes=(
                programmes.LEYE_WUYI_CONTEST,
                programmes.LEYE_WUYI_ACCELERATOR,
                programmes.INTERNET_PLUS_CONTEST,
                programmes.ZHONGCHUANG_CUP,
                programmes.TIAOZHAN_CUP,
                programmes.CHUANGQINGCHUN,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "workspace-for-graduates-first",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.INCUBATOR,
                    requires=Done(market.WORKSPACE_FOR_GRADUATES_FIRST),
                    evidence=_q("引导政府投资开发的", "优先安排高校毕业生创业工位"),
                    assumption=_LED,
                ),
                Provision(
                    "transfer-agency",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY_SCIENCE_PARK,
                    requires=Done(market.TRANSFER_AGENCY),
                    evidence=_q("创新创业成果转化服务机构"),
                    assumption=_LED,
                ),
                Provision(
                    "results-meet-industry",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY_SCIENCE_PARK,
                    requires=Done(market.RESULTS_MEET_INDUSTRY),
                    evidence=_q("相关成果与行业产业对接长效机制"),
                    assumption=_LED,
                ),
                Provision(
                    "city-contest",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.CITY_CONTEST_HELD),
                    evidence=_q("“乐业五邑”创业创新大赛"),
                ),
                Provision(
                    "accelerator-camps",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(market.ACCELERATOR_CAMPS, at_least=2, written="2期"),
                    evidence=_q("举办2期“乐业五邑”加速营"),
                    assumption=_FLOOR,
                ),
                Provision(
                    "student-projects-realised",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.STUDENT_PROJECTS_REALISED),
                    evidence=_q("优秀创业项目在江门落地转化"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "brand-contests-encouraged",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.BRAND_CONTESTS_ENCOURAGED),
                    evidence=_q("鼓励指导高校毕业生参加", "等品牌赛事"),
                    assumption=_ENCOURAGED,
                ),
                Provision(
                    "projects-meet-funds",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.PROJECTS_MEET_FUNDS),
                    evidence=_q("项目、资源、资金等高效对接"),
                ),
            ),
        ),
        Measure(
            16,
            label="16.",
            title="鼓励返乡创业",
            section=4,
            summary=Text(
                "市里办乡村振兴专题赛,鼓励毕业生返乡创业;推进农村电商,开绿色通道,办公益培训,推介毕业生项目进园,"
                "培养电商人才。",
                "The city holds a contest on rural revitalisation and draws graduates home to found "
                "businesses; it advances rural e-commerce with a fast track, free training, help into "
                "parks and the training of talent.",
            ),
            topics=(topics.ENTREPRENEURSHIP,),
            parties=_joint(bodies.JIANGMEN_HRSS, bodies.JIANGMEN_AGRICULTURE),
            programmes=(programmes.ZHONGCHUANG_CUP, programmes.RURAL_ECOMMERCE_PROJECT),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "rural-contest",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.RURAL_CONTEST_HELD),
                    evidence=_q("之乡村振兴专题赛"),
                ),
                Provision(
                    "rural-startups",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.RURAL_STARTUPS),
                    evidence=_q("鼓励吸引高校毕业生返乡创业"),
                    assumption=Text(
                        "“返乡”按到乡村理解;责任部门负有鼓励的义务,按人社部门理解",
                        "to come home is read as to go to the countryside; the bodies are bound to "
                        "encourage, and of them it is read as the human-resources bureaus",
                    ),
                ),
                Provision(
                    "rural-ecommerce-project",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.RURAL_ECOMMERCE_PROJECT),
                    evidence=_q("“农村电商”工程高质量发展"),
                ),
                Provision(
                    "homecoming-green-channel",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.HOMECOMING_GREEN_CHANNEL),
                    evidence=_q("返乡创业助力县域振兴绿色通道"),
                ),
                Provision(
                    "ecommerce-training",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.ECOMMERCE_TRAINING),
                    evidence=_q("“农村电商”公益性培训"),
                ),
                Provision(
                    "projects-into-ecommerce-parks",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.PROJECTS_INTO_ECOMMERCE_PARKS),
                    evidence=_q("进驻农村电商产业园和实训基地"),
                ),
                Provision(
                    "ecommerce-talent-trained",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.ECOMMERCE_TALENT_TRAINED),
                    evidence=_q("有文化、懂技术、会经营的农村电商人才"),
                ),
            ),
        ),
        Measure(
            17,
            label="17.",
            title="支持灵活就业",
            section=4,
            summary=Text(
                "全市建若干零工市场,市级和县区各有个数;人社部门鼓励毕业生到新业态灵活就业,参保的可在年限内领社"
                "保补贴。",
                "The city and its counties set up a number of markets for casual work; graduates are "
                "encouraged into flexible work, and those insured draw a subsidy for some years.",
            ),
            topics=(topics.FLEXIBLE_EMPLOYMENT,),
            parties=(Party(bodies.JIANGMEN_HRSS, Role.LEAD),),
            due=Ongoing(),
            provisions=(
                Provision(
                    "gig-markets-in-city",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(market.GIG_MARKETS_IN_CITY, at_least=8, written="8个"),
                    evidence=_q("在全市建立8个"),
                    assumption=_FLOOR,
                ),
                Provision(
                    "gig-markets-of-city",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(market.GIG_MARKETS_OF_CITY, at_least=1, written="1个"),
                    evidence=_q("市级1个"),
                    assumption=_FLOOR,
                ),
                Provision(
                    "gig-markets-of-counties",
                    force=Force.OBLIGATION,
                    addressee=addressees.COUNTY,
                    requires=Quota(market.GIG_MARKETS_OF_COUNTIES, at_least=7, written="7个"),
                    evidence=_q("各县(市、区)共7个零工市场"),
                    assumption=Text(
                        "计划数按不少于理解;7个是各县(市、区)的合计,原文未分到各县(市、区)",
                        "a plan figure is read as a floor; it is that of all counties together, and the "
                        "text does not share it out among them",
                    ),
                ),
                Provision(
                    "flexible-work-encouraged",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.FLEXIBLE_WORK_ENCOURAGED),
                    evidence=_q("数字经济、平台经济等领域灵活就业"),
                    assumption=_ENCOURAGED,
                ),
                Grant(
                    "flexible-insurance-subsidy",
                    effect=effects.SOCIAL_INSURANCE_SUBSIDY,
                    addressee=addressees.GRADUATE,
                    amount=Quota(market.YEARS_OF_INSURANCE_SUBSIDY, at_most=3, written="3年"),
                    giver=addressees.HRSS_BUREAU,
                    when=AllOf(Done(market.IN_FLEXIBLE_WORK), Done(market.PAYS_SOCIAL_INSURANCE)),
                    evidence=_q("以灵活就业形式参加社会保险", "最长3年的灵活就业社保补贴"),
                ),
            ),
        ),
        Measure(
            18,
            label="18.",
            title="鼓励入伍锻炼",
            section=5,
            summary=Text(
                "加强校园征兵宣传和入伍便利,全年征集大学生和毕业生各有人数下限;技工院校毕业生也受"
                "鼓励,持高级工证书的入伍时与高校毕业生同等对待,退役大学生升学有优待。",
                "Enlistment is publicised and made easy on campus, with floors for students and "
                "for graduates enlisted in the year. Technical-school graduates are encouraged "
                "too, and senior workers among them enlist on the terms of university graduates; "
                "veterans have advantages in further study.",
            ),
            topics=(topics.CONSCRIPTION,),
            parties=(
                Party(bodies.JIANGMEN_ENLISTMENT_OFFICE, Role.LEAD),
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_PUBLIC_SECURITY, Role.JOINT),
                Party(bodies.JIANGMEN_FINANCE, Role.JOINT),
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.JIANGMEN_VETERANS, Role.JOINT),
                Party(bodies.UNIVERSITIES, Role.JOINT),
            ),
            programmes=(programmes.VETERANS_MASTERS_PLAN,),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "conscription-publicity",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_PUBLICITY),
                    evidence=_q("加大征兵宣传进校园工作力度"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Provision(
                    "enlistment-green-channel",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.ENLISTMENT_GREEN_CHANNEL),
                    evidence=_q("畅通入伍绿色通道"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Provision(
                    "students-enlisted",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(posts.STUDENTS_ENLISTED, at_least=1000, written="1000人"),
                    evidence=_q("大学生征集数量达到1000人以上"),
                ),
                Provision(
                    "graduates-enlisted",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(posts.GRADUATES_ENLISTED, at_least=500, written="500人"),
                    evidence=_q("高校毕业生征集数量达到500人以上"),
                ),
                Provision(
                    "technical-graduates-encouraged",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.TECHNICAL_GRADUATES_ENCOURAGED),
                    evidence=_q("鼓励技工院校毕业生报名应征"),
                    assumption=Text(
                        "市里负有鼓励的义务,是否应征由个人决定",
                        "the city is bound to encourage; whether to enlist is for each to decide",
                    ),
                ),
                Grant(
                    "equal-enlistment-terms",
                    effect=effects.EQUAL_ENLISTMENT_TERMS,
                    addressee=addressees.TECHNICAL_SCHOOL_GRADUATE,
                    when=Done(posts.HOLDS_SENIOR_WORKER_CERTIFICATE),
                    evidence=_q("取得高级工以上职业资格", "高等院校毕业生同等入伍政策"),
                ),
                Grant(
                    "veterans-upgrade-without-exam",
                    effect=effects.UPGRADE_WITHOUT_EXAM,
                    addressee=addressees.GRADUATE,
                    when=AllOf(Done(posts.VETERAN), Done(posts.VOCATIONAL_GRADUATE)),
                    evidence=_q("退役大学生士兵免试“专升本”"),
                    assumption=Text(
                        "“专升本”只及于高职(专科)毕业的退役士兵",
                        "upgrading to undergraduate study concerns veterans of vocational "
                        "colleges only",
                    ),
                ),
                Grant(
                    "veterans-masters-places",
                    effect=effects.SPECIAL_MASTERS_PLACES,
                    addressee=addressees.GRADUATE,
                    when=Done(posts.VETERAN),
                    evidence=_q("专项硕士研究生招生计划"),
                ),
            ),
        ),
        Measure(
            19,
            label="19.",
            title="推动设立科研助理岗位",
            section=5,
            summary=Text(
                "倡导高校、科研单位和企业增设科研助理岗、招用当年毕业生;市里指导用人单位给经费和政"
                "策,并办好助理的社保与户档。",
                "Universities, institutes and enterprises are encouraged to create posts of "
                "research assistants for the class; the city guides employers to fund them and to "
                "settle insurance, residence and files.",
            ),
            topics=(topics.PUBLIC_SECTOR,),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_SCIENCE, Role.JOINT),
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "research-assistant-posts",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.RESEARCH_ASSISTANT_POSTS_DEVELOPED),
                    evidence=_q("鼓励我市高校、科研院所和企业", "开发设立科研助理岗位聘用应届"),
                ),
                Provision(
                    "research-assistant-posts-of-employers",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.EMPLOYER,
                    requires=Done(posts.RESEARCH_ASSISTANT_POSTS_OF_EMPLOYERS),
                    evidence=_q("科研院所和企业开发设立科研助理岗位"),
                ),
                Provision(
                    "research-assistants-funded",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.RESEARCH_ASSISTANTS_FUNDED),
                    evidence=_q("对招录科研助理给予经费政策支持"),
                ),
                Provision(
                    "research-assistants-covered",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.RESEARCH_ASSISTANTS_COVERED),
                    evidence=_q("落实好社会保险、户口档案等政策"),
                    assumption=Text(
                        "可读作用人单位落实或市里落实,按市里指导并落实理解",
                        "it may be for employers or the city to carry out; read as the city, "
                        "which guides them",
                    ),
                ),
            ),
        ),
        Measure(
            20,
            label="20.",
            title="加强就业指导",
            section=6,
            summary=Text(
                "充实就业指导队伍,高校按应届毕业生人数配足专职人员;课程有标准,培养名师、打造好课和"
                "教材,以多样方式给学生合身的指导。",
                "The guidance team grows: universities employ full-time staff by the number of "
                "graduating students. Courses follow standards, noted teachers and fine courses "
                "are fostered, and students are guided each to their needs.",
            ),
            topics=(
                topics.CAREER_GUIDANCE,
                topics.STAFFING,
            ),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.UNIVERSITIES, Role.JOINT),
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "guidance-team-strengthened",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.GUIDANCE_TEAM_STRENGTHENED),
                    evidence=_q("加强就业指导队伍建设"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Provision(
                    "full-time-guidance-staff",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Ratio(
                        staffing.FULL_TIME_GUIDANCE_STAFF,
                        staffing.GRADUATING_STUDENTS,
                        at_least=Fraction(1, 500),
                    ),
                    evidence=_q("每500名应届毕业生不少于1个的比例", "专职就业指导人员"),
                    assumption=Text(
                        "原文由市里督促高校配备,按对高校的要求理解;不分校级和院系",
                        "the text has the city urge universities; read as asked of them, for "
                        "central and departmental staff together",
                    ),
                ),
                Provision(
                    "course-standards",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.COURSE_STANDARDS),
                    evidence=_q("完善就业创业指导课程标准"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Provision(
                    "noted-guidance-teachers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.NOTED_GUIDANCE_TEACHERS),
                    evidence=_q("打造一批就业指导名师"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Provision(
                    "courses-and-textbooks",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.COURSES_AND_TEXTBOOKS),
                    evidence=_q("优秀就业指导课程和教材"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Provision(
                    "personalised-service",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.PERSONALISED_SERVICE),
                    evidence=_q("校企供需对接、职业规划竞赛", "个性化就业指导和服务"),
                    assumption=_BY_UNIVERSITIES,
                ),
            ),
        ),
        Measure(
            21,
            label="21.",
            title="强化实践锻炼",
            section=6,
            summary=Text(
                "开展“展翅计划”和见习募集,实习、见习岗位各有下限,认定或建成示范基地;组织青年下乡,"
                "志愿队伍与村居挂钩。",
                "Spread Wings and the gathering of trainee posts go on, with floors for "
                "internships and traineeships and with model bases; young people go to the "
                "countryside and student volunteers pair with communities and villages.",
            ),
            topics=(topics.TRAINEESHIPS,),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.JIANGMEN_YOUTH_LEAGUE, Role.JOINT),
            ),
            programmes=(
                programmes.SPREAD_WINGS_PLAN,
                programmes.RURAL_YOUTH_ACTION,
                programmes.COUNTIES_TOWNS_VILLAGES_PROJECT,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "spread-wings-run",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.SPREAD_WINGS_RUN),
                    evidence=_q("实施“展翅计划”"),
                ),
                Provision(
                    "internship-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(posts.INTERNSHIP_POSTS_OF_CITY, at_least=2000, written="2000个"),
                    evidence=_q("提供2000个以上实习岗位"),
                ),
                Provision(
                    "trainee-posts-developed",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.TRAINEE_POSTS_DEVELOPED),
                    evidence=_q("实施见习岗位募集计划"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "trainee-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Quota(posts.TRAINEE_POSTS_OF_CITY, at_least=3000, written="3000个"),
                    evidence=_q("募集见习岗位数不少于3000个"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "trainee-bases",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(posts.TRAINEE_BASES_RECOGNISED),
                    evidence=_q("示范性见习基地"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "rural-youth-action",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.RURAL_YOUTH_ACTION_RUN),
                    evidence=_q("实施广东青年下乡返乡兴乡"),
                ),
                Provision(
                    "volunteer-teams-paired",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.VOLUNTEER_TEAMS_PAIRED),
                    evidence=_q("大学生志愿服务队伍挂点结对社区"),
                ),
            ),
        ),
        Measure(
            22,
            label="22.",
            title="加强技能培训",
            section=6,
            summary=Text(
                "支持在校生评技能等级、带两种证书毕业,未拿到学历证书的可先考后发证;引导毕业生进入"
                "粤菜、技工、家政工程,培训新型家政,并建立工匠讲堂体系按需培训。",
                "Students are helped to have skills assessed and to leave with two certificates; "
                "exams that ask for a degree may be sat before it, the certificate following "
                "later. Graduates are led into three projects of skills, trained in new household "
                "services and, by craftsmen, in what they need.",
            ),
            topics=(topics.CAREER_GUIDANCE,),
            parties=(Party(bodies.JIANGMEN_HRSS, Role.LEAD),),
            programmes=(
                programmes.CANTONESE_COOKS,
                programmes.GUANGDONG_TECHNICIANS,
                programmes.SOUTHERN_HOUSEKEEPING,
                programmes.CRAFTSMEN_LECTURES,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "skill-assessment-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.SKILL_ASSESSMENT_SUPPORTED),
                    evidence=_q("加强宣传和引导", "支持在校生参加职业技能等级认定"),
                ),
                Provision(
                    "two-certificates-encouraged",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.TWO_CERTIFICATES_ENCOURAGED),
                    evidence=_q("鼓励“技能证书+毕业证书”双证毕业"),
                    assumption=Text(
                        "人社部门负有鼓励的义务,是否考取由个人决定",
                        "the bureau is bound to encourage; whether to take both is for each to "
                        "decide",
                    ),
                ),
                Provision(
                    "exam-before-degree",
                    force=Force.PERMISSION,
                    addressee=addressees.GRADUATE,
                    requires=Done(guidance.SITS_EXAM_BEFORE_DEGREE),
                    when=Done(guidance.EXAM_REQUIRES_DEGREE),
                    evidence=_q("学历学位证书作为报考条件的", "允许先参加考试评定"),
                    assumption=Text(
                        "原文未写明对象,按即将毕业的高校毕业生理解",
                        "the text does not say for whom; read as graduates about to leave",
                    ),
                ),
                Grant(
                    "certificate-after-degree",
                    effect=effects.SKILL_CERTIFICATE,
                    addressee=addressees.GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=AllOf(Done(guidance.EXAM_PASSED), Done(guidance.DEGREE_RECEIVED)),
                    evidence=_q("通过考试评定的", "待取得相关学历学位证书后再发放"),
                ),
                Provision(
                    "three-skill-projects",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.THREE_SKILL_PROJECTS_JOINED),
                    evidence=_q("引导高校毕业生积极参与“粤莱师傅”"),
                ),
                Provision(
                    "household-service-training",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.HOUSEHOLD_SERVICE_TRAINING),
                    evidence=_q("新型家政服务培训", "吸引大学生从事家政行业"),
                ),
                Provision(
                    "craftsmen-lectures-system",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.CRAFTSMEN_LECTURES_SYSTEM),
                    evidence=_q("“工匠讲堂+”技能培训提升体系"),
                ),
                Provision(
                    "targeted-skills-training",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.TARGETED_SKILLS_TRAINING),
                    evidence=_q("有培训需求的高校毕业生提供精准培训"),
                ),
            ),
            mentions=(Mention("三项工程", Reason.ENUMERATION),),
        ),
        Measure(
            23,
            label="23.",
            title="拓宽就业渠道",
            section=7,
            summary=Text(
                "结合大湾区建设,修订对港澳青年的扶持办法,引导他们进企业,并向其开放事业单位和“三支"
                "一扶”的招录。",
                "As the Greater Bay Area is built, the measures for Hong Kong and Macao youth are "
                "revised; they are led into enterprises and take part in recruitment by public "
                "institutions and Three Supports and One Assistance.",
            ),
            topics=(
                topics.ENTERPRISE_HIRING,
                topics.PUBLIC_SECTOR,
                topics.GRASSROOTS,
            ),
            parties=(
                Party(bodies.JIANGMEN_DEVELOPMENT_REFORM, Role.JOINT),
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.JIANGMEN_TAIWAN_HONG_KONG_MACAO, Role.JOINT),
            ),
            programmes=(programmes.SANZHI_YIFU,),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "greater-bay-area-advanced",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.GREATER_BAY_AREA_ADVANCED),
                    evidence=_q("纵深推进粤港澳大湾区建设"),
                ),
                Provision(
                    "hong-kong-macao-measures-revised",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.HK_MACAO_MEASURES_REVISED),
                    evidence=_q("修订《江门市人力资源和社会保障局", "支持港澳青年到江门市就业创业"),
                    assumption=Text(
                        "所修订的是人社部门自己的文件,按由人社部门修订理解",
                        "the document is the human-resources bureau's own; read as revised by it",
                    ),
                ),
                Provision(
                    "hong-kong-macao-into-enterprises",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.HK_MACAO_INTO_ENTERPRISES),
                    evidence=_q("引导促进港澳青年到各类企业就业"),
                ),
                Provision(
                    "hong-kong-macao-in-institutions",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.HK_MACAO_IN_INSTITUTIONS),
                    evidence=_q("粤港澳大湾区事业单位公开招聘"),
                ),
                Provision(
                    "hong-kong-macao-in-three-supports",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(posts.HK_MACAO_IN_THREE_SUPPORTS),
                    evidence=_q("“三支一扶”招募工作"),
                ),
            ),
        ),
        Measure(
            24,
            label="24.",
            title="强化创业扶持",
            section=7,
            summary=Text(
                "创业大赛更多支持港澳青年的项目,建设港澳青年创业基地并争取省级示范;符合规定的港澳"
                "创业者可得资助、贷款贴息和税收优惠,并组织交流。",
                "The city's contest does more for projects from Hong Kong and Macao, bases are "
                "built and a park aims to be a provincial model. Founders who meet the rules get "
                "a subsidy, a loan with its interest subsidised and tax relief; exchanges are "
                "organised.",
            ),
            topics=(topics.ENTREPRENEURSHIP,),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_FINANCE, Role.JOINT),
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.JIANGMEN_SCIENCE, Role.JOINT),
                Party(bodies.JIANGMEN_TAIWAN_HONG_KONG_MACAO, Role.JOINT),
                Party(bodies.JIANGMEN_TAXATION, Role.JOINT),
            ),
            programmes=(
                programmes.LEYE_WUYI_CONTEST,
                programmes.ONE_PARK_MANY_ZONES,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "hong-kong-macao-projects-in-contest",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.HK_MACAO_PROJECTS_IN_CONTEST),
                    evidence=_q("对港澳青年创业项目的支持力度"),
                ),
                Provision(
                    "hong-kong-macao-startup-bases",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.HK_MACAO_STARTUP_BASES),
                    evidence=_q("港澳青年创新创业基地体系建设"),
                ),
                Provision(
                    "model-incubator-sought",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.MODEL_INCUBATOR_SOUGHT),
                    evidence=_q("支持珠西双创园积极争创"),
                ),
                Grant(
                    "hong-kong-macao-startup-subsidy",
                    effect=effects.STARTUP_SUBSIDY,
                    addressee=addressees.HK_MACAO_YOUTH,
                    giver=addressees.CITY,
                    when=AllOf(
                        Done(market.HK_MACAO_FOUNDS_BUSINESS),
                        Done(market.HK_MACAO_ENTITLED_TO_STARTUP_SUPPORT),
                    ),
                    evidence=_q("对自主创业的港澳青年", "按规定落实创业资助"),
                    assumption=Text(
                        "按与第13条相同的一次性创业资助理解;条件以有关规定为准",
                        "read as the one-off subsidy of measure 13; its conditions are those of "
                        "the rules referred to",
                    ),
                ),
                Grant(
                    "hong-kong-macao-startup-loan",
                    effect=effects.STARTUP_LOAN,
                    addressee=addressees.HK_MACAO_YOUTH,
                    giver=addressees.CITY,
                    when=AllOf(
                        Done(market.HK_MACAO_FOUNDS_BUSINESS),
                        Done(market.HK_MACAO_ENTITLED_TO_STARTUP_SUPPORT),
                    ),
                    evidence=_q("对自主创业的港澳青年", "创业担保贷款及贴息"),
                ),
                Grant(
                    "hong-kong-macao-loan-interest",
                    effect=effects.LOAN_INTEREST_SUBSIDY,
                    addressee=addressees.HK_MACAO_YOUTH,
                    giver=addressees.CITY,
                    when=AllOf(
                        Done(market.HK_MACAO_FOUNDS_BUSINESS),
                        Done(market.HK_MACAO_ENTITLED_TO_STARTUP_SUPPORT),
                    ),
                    evidence=_q("对自主创业的港澳青年", "创业担保贷款及贴息"),
                ),
                Grant(
                    "hong-kong-macao-tax-relief",
                    effect=effects.TAX_RELIEF,
                    addressee=addressees.HK_MACAO_YOUTH,
                    giver=addressees.CITY,
                    when=AllOf(
                        Done(market.HK_MACAO_FOUNDS_BUSINESS),
                        Done(market.HK_MACAO_ENTITLED_TO_STARTUP_SUPPORT),
                    ),
                    evidence=_q("对自主创业的港澳青年", "税收优惠等扶持政策"),
                ),
                Provision(
                    "hong-kong-macao-exchanges",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.HK_MACAO_EXCHANGES),
                    evidence=_q("组织港澳青年到大湾区开展交流活动"),
                ),
            ),
        ),
        Measure(
            25,
            label="25.",
            title="提升服务温度",
            section=7,
            summary=Text(
                "招募熟悉内地职场的港澳人士当导师,为港澳青年提供实习、荐岗和指导;倡导各县(市、区)"
                "设立面向他们的就业之家,服务贴近其习惯。",
                "People from Hong Kong and Macao who know work on the mainland become mentors, "
                "and the young get internships, posts and guidance; counties are encouraged to "
                "open employment homes for them with services they feel at home with.",
            ),
            topics=(topics.CAREER_GUIDANCE,),
            parties=(
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.JIANGMEN_TAIWAN_HONG_KONG_MACAO, Role.JOINT),
            ),
            programmes=(
                programmes.BAY_AREA_MENTORS,
                programmes.HK_MACAO_YOUTH_HOME,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "bay-area-mentors",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(guidance.BAY_AREA_MENTORS_RECRUITED),
                    evidence=_q("实施“大湾区职场导师计划”", "港澳籍人士担任职场导师"),
                ),
                Provision(
                    "hong-kong-macao-career-services",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(guidance.HK_MACAO_CAREER_SERVICES),
                    evidence=_q("实习锻炼、岗位推荐、职业指导等服务"),
                ),
                Provision(
                    "hong-kong-macao-homes",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.COUNTY,
                    requires=Done(guidance.HK_MACAO_HOMES_BUILT),
                    evidence=_q("鼓励各县(市、区)建立"),
                ),
                Provision(
                    "hong-kong-macao-familiar-services",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.COUNTY,
                    requires=Done(guidance.HK_MACAO_FAMILIAR_SERVICES),
                    evidence=_q("“港味澳味”就业创业服务"),
                    assumption=Text(
                        "主体和鼓励的语气承前,按对各县(市、区)的倡导理解",
                        "subject and mood are taken from before; read as a recommendation to the "
                        "counties",
                    ),
                ),
            ),
        ),
        Measure(
            26,
            label="26.",
            title="推动公共就业服务进校园",
            section=8,
            summary=Text(
                "在高校设“就业创业e站”,力争年底前普及,把各项服务送进校园;职业指导活动和政策巡讲有"
                "次数与校数要求,人社局长也到校。",
                "E-stations are set up on campus, at every university by the end of the year if "
                "possible, and services come to students. Guidance events and policy talks have "
                "their numbers; directors of human-resources bureaus come too.",
            ),
            topics=(
                topics.INFORMATION_PLATFORMS,
                topics.CAREER_GUIDANCE,
            ),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.UNIVERSITIES, Role.JOINT),
            ),
            programmes=(
                programmes.SERVICES_ONTO_CAMPUS,
                programmes.E_STATION,
                programmes.DIRECTORS_ON_CAMPUS,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "e-stations-built",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(market.E_STATIONS_BUILT),
                    evidence=_q("通过政府购买服务等方式", "打造“就业创业e站”"),
                    assumption=_BY_BOTH_BUREAUS,
                ),
                Provision(
                    "e-station-coverage",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Quota(market.E_STATION_COVERAGE, at_least=1),
                    due=By(PartialDate(2023)),
                    evidence=_q("2023年底前力争实现全市普通高校全覆盖"),
                    assumption=_BY_BOTH_BUREAUS,
                ),
                Provision(
                    "services-onto-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.SERVICES_ONTO_CAMPUS),
                    evidence=_q("就业创业服务向校园延伸"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "guidance-events-on-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Quota(guidance.GUIDANCE_EVENTS_ON_CAMPUS, at_least=25, written="25场"),
                    evidence=_q("职业指导进校园活动不少于25场"),
                    assumption=_BY_BOTH_BUREAUS,
                ),
                Provision(
                    "policy-tour",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Quota(guidance.UNIVERSITIES_ON_POLICY_TOUR, at_least=5, written="5所"),
                    evidence=_q("在全市5所高校", "政策校园巡回宣讲活动"),
                    assumption=Text(
                        "计划数按不少于理解;原文未写主语,按教育、人社部门理解",
                        "a plan figure is read as a floor; the sentence names nobody, and of the "
                        "bodies that answer it is read as the education and human-resources bureaus",
                    ),
                ),
                Provision(
                    "directors-visit-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.DIRECTORS_VISIT_CAMPUS),
                    evidence=_q("人力资源社会保障局局长进校园"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "policies-introduced-on-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(guidance.CAMPUS_POLICY_PUBLICITY),
                    evidence=_q("加大政策宣传力度和效度"),
                    assumption=_BY_HRSS,
                ),
            ),
        ),
        Measure(
            27,
            label="27.",
            title="大力组织线上线下招聘活动",
            section=8,
            summary=Text(
                "打造本市的招聘服务品牌,密集举办多个系列的毕业生招聘,场次有下限;推广直播和视频方式,"
                "让供需对接更方便。",
                "The city makes a brand of its recruitment services and holds series of events "
                "for graduates, at least a set number of them; live streams and video interviews "
                "bring the two sides together.",
            ),
            topics=(topics.RECRUITMENT_EVENTS,),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_INDUSTRY, Role.JOINT),
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.JIANGMEN_STATE_ASSETS, Role.JOINT),
                Party(bodies.JIANGMEN_FEDERATION_OF_INDUSTRY, Role.JOINT),
                Party(bodies.JIANGMEN_YOUTH_LEAGUE, Role.JOINT),
            ),
            programmes=(
                programmes.JIANGMEN_RECRUITMENT_BRAND,
                programmes.ONLINE_RECRUITMENT_CAMPAIGN,
                programmes.CAMPUS_ONLINE_24365,
                programmes.KAPOK_WARMTH,
                programmes.ONE_FIRM_ONE_POST,
                programmes.HUNDRED_SCHOOLS_TEN_THOUSAND_FIRMS,
                programmes.YOUTH_DREAMS_SET_SAIL,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "recruitment-brand",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.LOCAL_RECRUITMENT_BRAND),
                    evidence=_q("高校毕业生招聘服务品牌"),
                ),
                Provision(
                    "public-recruitment-series",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.PUBLIC_RECRUITMENT_SERIES),
                    evidence=_q("密集组织开展"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "city-recruitment-events",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Quota(market.RECRUITMENT_EVENTS_OF_CITY, at_least=30, written="30场"),
                    evidence=_q("高校毕业生招聘活动不少于30场"),
                ),
                Provision(
                    "live-and-video-recruitment",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.LIVE_AND_VIDEO_RECRUITMENT),
                    evidence=_q("推广运用“直播带岗”“视频面试”"),
                ),
            ),
            mentions=(Mention("百日千万网络招聘", Reason.NAME),),
        ),
        Measure(
            28,
            label="28.",
            title="归集发布优质岗位信息",
            section=8,
            summary=Text(
                "收集筛选适合毕业生的各类岗位,及时放到省、市平台上;国有企业的招聘信息也在省级网站"
                "专区一并公布。",
                "Vacancies that suit graduates are gathered, sifted and promptly published on the "
                "platforms of province and city; those of state enterprises appear on the "
                "provincial site at the same time.",
            ),
            topics=(topics.INFORMATION_PLATFORMS,),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_INDUSTRY, Role.JOINT),
                Party(bodies.JIANGMEN_CIVIL_AFFAIRS, Role.JOINT),
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.JIANGMEN_STATE_ASSETS, Role.JOINT),
            ),
            programmes=(
                programmes.GUANGDONG_SCARCE_TALENT_PLATFORM,
                programmes.JIANGMEN_HRSS_ONLINE,
                programmes.GUANGDONG_TALENT_MARKET_NET,
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "job-information-collected",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.JOB_INFORMATION_COLLECTED),
                    evidence=_q("高校毕业生岗位信息的收集筛选"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "job-information-published",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(market.JOB_INFORMATION_PUBLISHED),
                    evidence=_q("高校毕业生岗位发布专区", "网上服务平台等渠道发布"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "state-enterprise-vacancies",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(market.STATE_ENTERPRISE_VACANCIES_PUBLISHED),
                    evidence=_q("推进全市国有企业招聘信息", "招聘专区同步发布"),
                ),
            ),
        ),
        Measure(
            29,
            label="29.",
            title="扎实做好离校未就业高校毕业生实名服务",
            section=9,
            summary=Text(
                "七月底前交接未就业毕业生名单,多方查找、尽早确定对象,分类集中帮扶;愿意就业的每人都"
                "有指导、荐岗和培训或见习的最低次数。",
                "The data of graduates without work are handed over by the end of July; they are "
                "traced early and helped by kind. Each who wants work gets guidance, offers of "
                "posts and training or a traineeship, so many times at least.",
            ),
            topics=(topics.UNEMPLOYED_GRADUATES,),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "unemployed-data-handed-over",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_AND_HRSS_BUREAUS,
                    requires=Done(support.UNEMPLOYED_DATA_HANDED_OVER),
                    due=By(PartialDate(2023, 7)),
                    evidence=_q("7月底前完成离校未就业毕业生信息移交"),
                    assumption=Text(
                        "未写明由谁移交给谁,按教育部门移交给人社部门理解",
                        "the text does not say from whom to whom; read as from the education to "
                        "the human-resources authority",
                    ),
                ),
                Provision(
                    "unemployed-traced-early",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.UNEMPLOYED_TRACED_EARLY),
                    evidence=_q("线上失业登记、求职登记小程序", "及早锁定服务对象"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "unemployed-served",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.UNEMPLOYED_GRADUATES_SERVED),
                    evidence=_q("集中开展分类就业帮扶工作"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "unemployed-service-package",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=AllOf(
                        Quota(support.GUIDANCE_PER_UNEMPLOYED_GRADUATE, at_least=1, written="1次"),
                        Quota(
                            support.POST_OFFERS_PER_UNEMPLOYED_GRADUATE, at_least=3, written="3次"
                        ),
                        AnyOf(
                            Quota(
                                support.TRAININGS_PER_UNEMPLOYED_GRADUATE, at_least=1, written="1次"
                            ),
                            Quota(
                                support.TRAINEESHIPS_PER_UNEMPLOYED_GRADUATE,
                                at_least=1,
                                written="1次",
                            ),
                        ),
                    ),
                    evidence=_q(
                        "有就业意愿的离校未就业毕业生",
                        "至少提供1次职业指导",
                        "3次岗位推荐",
                        "1次职业培训或就业见习机会",
                    ),
                    assumption=Text(
                        "“至少”管到并列各项;按每一名毕业生分别计算,由人社部门提供",
                        "the words for at least reach over all the figures; they count for each "
                        "graduate, and the human-resources bureau provides the service",
                    ),
                ),
            ),
        ),
        Measure(
            30,
            label="30.",
            title="强化困难毕业生结对帮扶",
            section=9,
            summary=Text(
                "推进宏志助航计划,帮助家境困难者提高能力、找到工作;校院人员与困难毕业生一一结对,谁"
                "都不落下。",
                "The Hongzhi programme helps graduates from poor families to gain skills and find "
                "work; leaders and teachers are paired with graduates in difficulty, and none is "
                "left out.",
            ),
            topics=(topics.PRIORITY_GROUPS,),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_DISABLED_FEDERATION, Role.JOINT),
                Party(bodies.UNIVERSITIES, Role.JOINT),
            ),
            programmes=(programmes.HONGZHI,),
            due=By(PartialDate(2023, 7)),
            provisions=(
                Provision(
                    "hongzhi-carried-out",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HONGZHI_CARRIED_OUT),
                    evidence=_q("大力推进宏志助航计划", "助力家庭经济困难毕业生就业"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Provision(
                    "paired-helpers",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PAIRED_HELPERS),
                    evidence=_q("“一对一”帮扶责任制", "与困难学生开展结对帮扶"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Provision(
                    "one-to-one-coverage",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Quota(support.ONE_TO_ONE_COVERAGE, at_least=1),
                    evidence=_q("每一个困难学生都得到有效帮助"),
                    assumption=Text(
                        "“每一个”承前按结对帮扶全部覆盖理解;责任部门含各普通高等学校,按由高校办理",
                        "each student, after the sentence on pairing, is read as full coverage by "
                        "it; universities are among the bodies responsible and read as bound",
                    ),
                ),
            ),
        ),
        Measure(
            31,
            label="31.",
            title="兜牢困难毕业生就业底线",
            section=9,
            summary=Text(
                "为离校未就业的困难毕业生建实名台账,落实几项以口号定名的服务;市场上确实找不到工作"
                "的由公益岗等托底,愿意就业者全部就业。残疾毕业生另有专门服务。",
                "Graduates in difficulty without work are kept in a ledger by name and get "
                "services known by their slogans; whoever finds nothing on the market is placed, "
                "and all who want work are to have it. Disabled graduates are served besides.",
            ),
            topics=(
                topics.PRIORITY_GROUPS,
                topics.UNEMPLOYED_GRADUATES,
            ),
            parties=(
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.JIANGMEN_DISABLED_FEDERATION, Role.JOINT),
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "unemployed-struggling-ledger",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.UNEMPLOYED_STRUGGLING_LEDGER),
                    evidence=_q("离校未就业困难毕业生实名台账"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "service-131",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=ByReference(standards.SERVICE_131),
                    evidence=_q("高校毕业生就业援助“131”服务"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "two-full-hundreds",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=ByReference(standards.TWO_FULL_HUNDREDS),
                    evidence=_q("做到两个“百分百”"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "three-priorities",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=ByReference(standards.THREE_PRIORITIES),
                    evidence=_q("落实“三优先”"),
                    assumption=_BY_HRSS,
                ),
                Grant(
                    "welfare-post-placement",
                    effect=effects.WELFARE_POST_PLACEMENT,
                    addressee=addressees.STRUGGLING_GRADUATE,
                    giver=addressees.HRSS_BUREAU,
                    when=Done(support.NO_WORK_ON_THE_MARKET),
                    evidence=_q("市场渠道确实难以实现就业的", "统筹利用公益性岗位等进行安置"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "willing-all-employed",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Quota(
                        support.LOCAL_WILLING_STRUGGLING_EMPLOYED, at_least=1, written="100%"
                    ),
                    evidence=_q("困难毕业生100%实现就业"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "disabled-graduates-served",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(support.DISABLED_GRADUATES_SERVED),
                    evidence=_q("残疾高校毕业生的建档、调查、跟踪、服务"),
                ),
                Provision(
                    "disabled-graduates-guided",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(support.DISABLED_GRADUATES_GUIDED),
                    evidence=_q("树立良好就业观", "顺利融入社会"),
                ),
            ),
        ),
        Measure(
            32,
            label="32.",
            title="强化就业安全教育",
            section=10,
            summary=Text(
                "就业安全进指导课;用人单位有歧视、欺诈经认定的列入黑名单,并定期提醒毕业生防范风险。",
                "Safe job search and work is taught in guidance courses; employers found to "
                "discriminate or deceive go on a blacklist, and graduates are warned regularly.",
            ),
            topics=(
                topics.RIGHTS,
                topics.CAREER_GUIDANCE,
            ),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.UNIVERSITIES, Role.JOINT),
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "job-safety-taught",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.JOB_SAFETY_TAUGHT),
                    evidence=_q("强化就业安全教育"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Provision(
                    "safety-in-guidance-courses",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.SAFETY_IN_GUIDANCE_COURSES),
                    evidence=_q("将就业安全作为就业指导课程的重要内容"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Provision(
                    "hiring-blacklist-kept",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Done(support.HIRING_BLACKLIST_KEPT),
                    evidence=_q("建立用人单位招聘黑名单制度"),
                    assumption=_BY_EDUCATION,
                ),
                Sanction(
                    "hiring-blacklist",
                    effects=(effects.HIRING_BLACKLIST,),
                    addressee=addressees.EMPLOYER,
                    when=AnyOf(
                        Done(support.EMPLOYER_DISCRIMINATES), Done(support.EMPLOYER_DECEIVES)
                    ),
                    giver=addressees.EDUCATION_BUREAU,
                    evidence=_q("经认定存在就业歧视、欺诈等问题", "纳入黑名单"),
                    assumption=_BY_EDUCATION,
                ),
                Provision(
                    "job-warnings-published",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.JOB_WARNINGS_PUBLISHED),
                    evidence=_q("定期向毕业生发布警示提醒信息", "增强毕业生风险防范意识"),
                    assumption=_BY_UNIVERSITIES,
                ),
            ),
        ),
        Measure(
            33,
            label="33.",
            title="打击就业违规行为",
            section=10,
            summary=Text(
                "宣传平等就业的法规,不容任何就业歧视;整治人力资源市场,依法惩办虚假招聘、倒卖简历、"
                "信贷圈套和传销诈骗。",
                "The law on equal employment is made known and discrimination is not suffered; "
                "the labour market is cleaned up, and sham recruitment, the sale of résumés, "
                "credit traps, pyramid selling and fraud are fought.",
            ),
            topics=(topics.RIGHTS,),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_PUBLIC_SECURITY, Role.JOINT),
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "equal-employment-law",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(support.EQUAL_EMPLOYMENT_LAW_PUBLICISED),
                    evidence=_q("平等就业相关法律法规政策宣传"),
                ),
                Provision(
                    "discrimination-prevented",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(support.DISCRIMINATION_PREVENTED),
                    evidence=_q("坚决杜绝因民族、种族、性别、宗教信仰", "出现就业歧视的问题"),
                ),
                Provision(
                    "market-cleanup",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.HIRING_MARKET_CLEANED_UP),
                    evidence=_q("人力资源市场秩序专项整治行动"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "recruitment-fraud",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.RECRUITMENT_FRAUD_FOUGHT),
                    evidence=_q("依法打击“黑中介”、虚假招聘"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "resume-sales",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(support.RESUME_SALES_FOUGHT),
                    evidence=_q("售卖简历"),
                ),
                Provision(
                    "job-loan-abuse",
                    force=Force.OBLIGATION,
                    addressee=addressees.HRSS_BUREAU,
                    requires=Done(support.JOB_LOAN_ABUSE_PURSUED),
                    evidence=_q("以就业、培训为名义的信贷陷阱"),
                    assumption=_BY_HRSS,
                ),
                Provision(
                    "employment-scams",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(support.EMPLOYMENT_SCAMS_FOUGHT),
                    evidence=_q("传销、诈骗等违法犯罪活动"),
                ),
            ),
        ),
        Measure(
            34,
            label="34.",
            title="推动体检结果互认",
            section=10,
            summary=Text(
                "半年内在合规机构做过入职体检的毕业生,一般不必再检,法律另有规定的除外;体检项目要合"
                "理,严禁违规做乙肝和孕检。",
                "Graduates who had a check-up at an approved institution within the last half "
                "year as a rule need not have another, unless the law says otherwise; what is "
                "examined is kept reasonable, and unlawful tests for hepatitis B or pregnancy are "
                "barred.",
            ),
            topics=(topics.RIGHTS,),
            parties=(
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.JIANGMEN_HEALTH, Role.JOINT),
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "no-repeated-check",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.EMPLOYER,
                    requires=Not(Done(support.REPEATS_CHECK)),
                    when=AllOf(
                        Done(support.CHECKED_AT_APPROVED_INSTITUTION),
                        Quota(support.MONTHS_SINCE_CHECK, at_most=6, written="6个月"),
                        Not(Done(support.LAW_ASKS_FOR_OWN_CHECK)),
                    ),
                    evidence=_q(
                        "体检结果在6个月有效期内", "原则上不要求重复体检", "另有明确规定的除外"
                    ),
                    assumption=Text(
                        "市里指导用人单位,按对用人单位的倡导理解;有效期自出具结果起算,含满六个月",
                        "the city guides employers; read as a recommendation to them. The "
                        "validity runs from the result, six months included",
                    ),
                ),
                Provision(
                    "employers-guided-on-checks",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(support.EMPLOYERS_GUIDED_ON_CHECKS),
                    evidence=_q(
                        "指导用人单位原则上不要求重复体检", "指导用人单位合理确定入职体检项目"
                    ),
                ),
                Provision(
                    "check-items-reasonable",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.EMPLOYER,
                    requires=Done(support.CHECK_ITEMS_REASONABLE),
                    evidence=_q("合理确定入职体检项目", "以建议项目为主"),
                    assumption=Text(
                        "市里指导用人单位,按对用人单位的倡导理解",
                        "the city guides employers; read as a recommendation to them",
                    ),
                ),
                Provision(
                    "no-unlawful-tests",
                    force=Force.PROHIBITION,
                    addressee=addressees.EMPLOYER,
                    requires=Not(Done(support.UNLAWFUL_TESTS)),
                    evidence=_q("不得违法违规开展乙肝、孕检等检测"),
                    assumption=Text(
                        "原文要求落实国家规定,受该规定约束的是用人单位",
                        "the text has national rules carried out, and these bind the employer",
                    ),
                ),
            ),
        ),
        Measure(
            35,
            label="35.",
            title="规范毕业去向统计",
            section=10,
            summary=Text(
                "不再办理也不再要求就业报到证,改行去向登记并核验共享;统计监测严守各项禁令,违者查处"
                "通报、列入负面清单;开展培训和布点监测。",
                "The registration certificate is neither issued nor asked for any more; "
                "destinations are registered, checked and shared. The bans on false statistics "
                "hold, breaches are punished, staff are trained and employment is watched at "
                "sample points.",
            ),
            topics=(topics.STATISTICS,),
            parties=(
                Party(bodies.JIANGMEN_EDUCATION, Role.JOINT),
                Party(bodies.JIANGMEN_PUBLIC_SECURITY, Role.JOINT),
                Party(bodies.JIANGMEN_HRSS, Role.JOINT),
                Party(bodies.UNIVERSITIES, Role.JOINT),
            ),
            due=By(PartialDate(2023, 12)),
            provisions=(
                Provision(
                    "registration-certificate-abolished",
                    force=Force.PROHIBITION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Not(Done(monitoring.LOCAL_CERTIFICATE_HANDLED)),
                    evidence=_q("取消《就业报到证》"),
                    assumption=_BY_EDUCATION,
                ),
                Provision(
                    "certificate-not-demanded",
                    force=Force.PROHIBITION,
                    addressee=addressees.CITY,
                    requires=Not(Done(monitoring.CERTIFICATE_DEMANDED)),
                    evidence=_q("不再将就业报到证作为", "手续的必需材料"),
                ),
                Provision(
                    "destination-registration-set-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Done(monitoring.DESTINATION_REGISTRATION_SET_UP),
                    evidence=_q("建立高校毕业生毕业去向登记制度"),
                    assumption=_BY_EDUCATION,
                ),
                Provision(
                    "destination-data-shared",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(monitoring.DESTINATION_DATA_CHECKED_AND_SHARED),
                    evidence=_q("登记信息的查询、核验、共享"),
                ),
                Provision(
                    "statistics-bans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=AllOf(
                        ByReference(standards.FOUR_DONTS),
                        ByReference(standards.THREE_BANS_IN_STATISTICS),
                    ),
                    evidence=_q("就业统计监测工作“四不准”", "“三严禁”要求"),
                    assumption=_BY_UNIVERSITIES,
                ),
                Sanction(
                    "breach-sanction-university",
                    effects=(
                        effects.INVESTIGATED,
                        effects.NAMED_PUBLICLY,
                        effects.NEGATIVE_LIST,
                    ),
                    addressee=addressees.UNIVERSITY,
                    when=Done(monitoring.UNIVERSITY_BROKE_STATISTICS_RULES),
                    evidence=_q("对违反规定的高校和相关人员", "严肃查处通报", "纳入负面清单管理"),
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
                    evidence=_q("高校和相关人员", "严肃查处通报", "纳入负面清单管理"),
                ),
                Provision(
                    "statistics-training",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Done(monitoring.STATISTICS_TRAINING_BY_BUREAU),
                    evidence=_q("组织开展就业统计监测专门培训"),
                    assumption=_BY_EDUCATION,
                ),
                Provision(
                    "sample-monitoring",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Done(monitoring.SAMPLE_MONITORING),
                    evidence=_q("持续开展毕业生就业状况布点监测"),
                    assumption=_BY_EDUCATION,
                ),
            ),
            mentions=(Mention("“三严禁”", Reason.NAME),),
        ),
        Measure(
            36,
            label="(一)",
            title="压实主体责任",
            section=11,
            summary=Text(
                "高校由一把手负总责,设领导小组,机构、人员、场地、经费都到位;市里在督察、履职评价、"
                "专业评估和班子考核中都看就业。",
                "The head of each university answers, with a leading group and with office, "
                "staff, premises and budget in place; the city looks at employment when it "
                "inspects, evaluates and appraises.",
            ),
            topics=(
                topics.RESPONSIBILITY,
                topics.EVALUATION,
            ),
            parties=(Party(bodies.UNIVERSITIES),),
            provisions=(
                Provision(
                    "top-leader-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.TOP_LEADER_PROJECT),
                    evidence=_q("认真落实“一把手”工程"),
                ),
                Provision(
                    "leading-group",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.LEADING_GROUP),
                    evidence=_q("成立就业工作领导小组"),
                ),
                Provision(
                    "four-in-place",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.FOUR_IN_PLACE),
                    evidence=_q("“四到位”要求"),
                ),
                Provision(
                    "employment-work-strengthened",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.EMPLOYMENT_SERVICES_STRENGTHENED),
                    evidence=_q("加强毕业生就业管理、服务和指导"),
                ),
                Provision(
                    "employment-in-inspections",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.EMPLOYMENT_IN_INSPECTIONS),
                    evidence=_q("把毕业生就业工作纳入市委、市政府", "重大教育决策部署督察"),
                    assumption=_CITY_AUTHORITIES,
                ),
                Provision(
                    "employment-in-local-evaluation",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.EMPLOYMENT_IN_LOCAL_EVALUATION),
                    evidence=_q("各地履行教育职责评价"),
                    assumption=_CITY_AUTHORITIES,
                ),
                Provision(
                    "employment-in-programme-evaluation",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.EMPLOYMENT_IN_PROGRAMME_EVALUATION),
                    evidence=_q("学科专业评估"),
                    assumption=_CITY_AUTHORITIES,
                ),
                Provision(
                    "employment-in-leaders-appraisal",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.EMPLOYMENT_IN_LEADERS_YEARLY_APPRAISAL),
                    evidence=_q("高校领导班子年度考核"),
                    assumption=_CITY_AUTHORITIES,
                ),
            ),
        ),
        Measure(
            37,
            label="(二)",
            title="加强部门协同",
            section=11,
            summary=Text(
                "各单位派专人、定举措、记台账、限时间;领导小组办公室统筹调度、催办落实,进展一年三"
                "报。",
                "Each unit names someone, works out steps, keeps a ledger and sets times; the "
                "leading group's office coordinates and urges, and progress is reported by three "
                "days of the year.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(
                Party(bodies.JIANGMEN_UNITS),
                Party(bodies.JIANGMEN_EMPLOYMENT_OFFICE),
            ),
            provisions=(
                Provision(
                    "task-officers-named",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.TASK_OFFICERS_NAMED),
                    evidence=_q("安排专人跟进"),
                ),
                Provision(
                    "task-steps-detailed",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.TASK_STEPS_DETAILED),
                    evidence=_q("细化工作举措"),
                ),
                Provision(
                    "task-ledger-kept",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.TASK_LEDGER_KEPT),
                    evidence=_q("建立工作台账"),
                ),
                Provision(
                    "task-times-set",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.TASK_TIMES_SET),
                    evidence=_q("明确工作时限"),
                ),
                Provision(
                    "office-coordinates",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY_EMPLOYMENT_OFFICE,
                    requires=Done(governance.OFFICE_COORDINATES),
                    evidence=_q("发挥统筹协调作用"),
                ),
                Provision(
                    "office-follows-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY_EMPLOYMENT_OFFICE,
                    requires=Done(governance.OFFICE_FOLLOWS_UP),
                    evidence=_q("加强进展调度和督促提醒", "各项举措落实到位"),
                ),
                Provision(
                    "progress-reported",
                    force=Force.OBLIGATION,
                    addressee=addressees.CITY,
                    requires=Done(governance.PROGRESS_REPORTED_TO_CITY_OFFICE),
                    due=ByEach(
                        (
                            PartialDate(2023, 6, 30),
                            PartialDate(2023, 9, 30),
                            PartialDate(2023, 12, 30),
                        )
                    ),
                    evidence=_q("分别于6月30日、9月30日、12月30日前", "将相关工作进展情况报送"),
                    assumption=Text(
                        "句子主语是领导小组办公室,而收报的也是它,按市各有关单位报送理解",
                        "the subject is the office, yet it is also the one reported to; read as "
                        "reported by the units of the city",
                    ),
                ),
            ),
        ),
        Measure(
            38,
            label="(三)",
            title="积极宣传引导",
            section=11,
            summary=Text(
                "各地、各部门和高校解读政策,宣传参军和扎根基层的榜样,加强涉法教育;关注和引导舆情,"
                "回应关切、稳定预期,营造支持就业创业的气氛。",
                "Counties, departments and universities explain policies, make known those who "
                "serve in the army or at the grassroots, and teach the legal side of work; they "
                "watch and lead opinion, answer concerns and make a climate of support.",
            ),
            topics=(topics.PUBLICITY,),
            parties=(
                Party(bodies.JIANGMEN_UNITS),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "policies-publicised",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.POLICIES_PUBLICISED),
                    evidence=_q("各高校要主动做好政策宣传解读"),
                ),
                Provision(
                    "policies-explained-locally",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(governance.POLICIES_EXPLAINED_LOCALLY),
                    evidence=_q("各部门、各高校要主动做好政策宣传解读"),
                    assumption=_LOCALITIES,
                ),
                Provision(
                    "service-examples",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.SERVICE_EXAMPLES_PUBLICISED),
                    evidence=_q("到部队、艰苦地区和行业、基层", "示范引领效应"),
                ),
                Provision(
                    "examples-publicised-locally",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(governance.EXAMPLES_PUBLICISED_LOCALLY),
                    evidence=_q("到部队、艰苦地区和行业、基层", "示范引领效应"),
                    assumption=_LOCALITIES,
                ),
                Provision(
                    "legal-matters-taught",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.LEGAL_MATTERS_TAUGHT),
                    evidence=_q("就业涉法教育引导、宣传提醒"),
                    assumption=_SUBJECT_BEFORE,
                ),
                Provision(
                    "legal-education-locally",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(support.LEGAL_EDUCATION_IN_LOCALITY),
                    evidence=_q("就业涉法教育引导、宣传提醒"),
                    assumption=_SUBJECT_BEFORE,
                ),
                Provision(
                    "opinion-monitored",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.OPINION_MONITORED),
                    evidence=_q("加强舆情监测和舆论引导"),
                    assumption=_SUBJECT_BEFORE,
                ),
                Provision(
                    "opinion-monitored-locally",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(governance.OPINION_MONITORED_LOCALLY),
                    evidence=_q("加强舆情监测和舆论引导"),
                    assumption=_SUBJECT_BEFORE,
                ),
                Provision(
                    "concerns-answered",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.CONCERNS_ANSWERED_BY_UNIVERSITY),
                    evidence=_q("主动回应社会关切", "稳定就业预期"),
                    assumption=_SUBJECT_BEFORE,
                ),
                Provision(
                    "concerns-answered-locally",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(governance.CONCERNS_ANSWERED_LOCALLY),
                    evidence=_q("主动回应社会关切", "稳定就业预期"),
                    assumption=_SUBJECT_BEFORE,
                ),
                Provision(
                    "good-climate",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.GOOD_CLIMATE_BY_UNIVERSITY),
                    evidence=_q("支持高校毕业生就业创业的良好氛围"),
                    assumption=_SUBJECT_BEFORE,
                ),
                Provision(
                    "good-climate-locally",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(governance.GOOD_CLIMATE_LOCALLY),
                    evidence=_q("支持高校毕业生就业创业的良好氛围"),
                    assumption=_SUBJECT_BEFORE,
                ),
            ),
        ),
    ),
    mentions=(
        Mention("2023年全市稳就业工作会议", Reason.CONTEXT),
        Mention("做好2023年高校毕业生", Reason.COHORT),
        Mention("2023年广东省高校毕业生就业创业十大行动方案", Reason.CITED_DOCUMENT),
        Mention("粤公网安备44070302000670", Reason.CONTEXT),
    ),
)
