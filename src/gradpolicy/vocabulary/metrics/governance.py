"""Metrics of governance: responsibility, evaluation, feedback into enrolment and publicity."""

from gradpolicy.model import Addressee, Kind, Metric, Text
from gradpolicy.vocabulary import units
from gradpolicy.vocabulary.addressees import (
    CITY,
    CITY_EMPLOYMENT_OFFICE,
    EDUCATION_AND_HRSS_BUREAUS,
    EDUCATION_AND_HRSS_DEPARTMENTS,
    EDUCATION_DEPARTMENT,
    LOCALITY,
    MINISTRY,
    PROGRAMME_OF_STUDY,
    PROVINCE,
    SECONDARY_VOCATIONAL_SCHOOL,
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
    return Metric(
        slug,
        zh,
        en,
        kind=Kind.FLAG,
        of=of,
        definition=Text(zh_definition, en_definition),
        family=family,
    )


# Responsibility of authorities.

EMPLOYMENT_FIRST_PRIORITY = _flag(
    "employment-first-priority",
    "把毕业生就业列为重中之重",
    "graduate employment a first priority",
    "教育、人社部门把毕业生就业放在更突出的位置",
    "education and human-resources bureaus put graduate employment before other things",
    of=EDUCATION_AND_HRSS_BUREAUS,
    family="employment-first-priority",
)
COHORT_WORK_DEPLOYED = _flag(
    "cohort-work-deployed",
    "统筹部署本届就业工作",
    "work for the cohort deployed",
    "教育、人社部门统筹部署本届毕业生就业工作并落实责任",
    "education and human-resources bureaus plan the work for this cohort and settle who answers "
    "for it",
    of=EDUCATION_AND_HRSS_BUREAUS,
    family="cohort-work",
)
POLICIES_USED_TO_THE_FULL = _flag(
    "policies-used-to-the-full",
    "用足促就业政策",
    "policies used to the full",
    "教育、人社部门会同其他部门研究,推动促就业政策落地并充分使用",
    "education and human-resources bureaus work out with others how to put every supporting "
    "policy to full use",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
LOCAL_FIRMS_SUPPORTED = _flag(
    "local-firms-supported",
    "支持本地企业多吸纳毕业生",
    "local firms helped to hire graduates",
    "教育、人社部门支持本地企业吸纳更多毕业生",
    "education and human-resources bureaus help local firms to take on more graduates",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
EMPLOYMENT_STABLE = _flag(
    "employment-stable",
    "毕业生就业局势稳定",
    "employment of graduates stable",
    "本省毕业生就业局势总体稳定",
    "the employment of graduates in the province is stable on the whole",
    of=EDUCATION_AND_HRSS_BUREAUS,
    family="employment-stable",
)
DEPARTMENTS_COORDINATED = _flag(
    "departments-coordinated",
    "与相关部门协同联动",
    "work joined with other departments",
    "省级教育、人社部门与组织、发改和财政,以及国资、工信等部门沟通协作",
    "the provincial education and human-resources departments work together with those of "
    "organisation, development and reform, finance, state assets and industry",
    of=EDUCATION_AND_HRSS_DEPARTMENTS,
)
SOCIAL_FORCES_ENGAGED = _flag(
    "social-forces-engaged",
    "发挥人民团体和社会组织作用",
    "people's and social organisations engaged",
    "省级教育、人社部门动员人民团体和社会组织促进就业",
    "the provincial departments engage people's organisations and social organisations for "
    "employment",
    of=EDUCATION_AND_HRSS_DEPARTMENTS,
)
GRADUATES_KEY_SERVICE_GROUP = _flag(
    "graduates-key-service-group",
    "把毕业生列为公共服务重点群体",
    "graduates a key group of public services",
    "省级教育、人社部门把毕业生作为公共服务的重点对象",
    "the provincial departments treat graduates as a key group of public services",
    of=EDUCATION_AND_HRSS_DEPARTMENTS,
)
RESOURCES_TURNED_TO_GRADUATES = _flag(
    "resources-turned-to-graduates",
    "公共资源向毕业生倾斜",
    "more public resources for graduates",
    "更多岗位、资金和服务等公共资源用于毕业生",
    "more posts, funds, services and other public resources go to graduates",
    of=EDUCATION_AND_HRSS_DEPARTMENTS,
)
SERVICE_AGENCIES_INVOLVED = _flag(
    "service-agencies-involved",
    "组织人力资源机构和孵化基地参与",
    "agencies and incubators involved",
    "省级教育、人社部门组织人力资源服务机构和创业孵化基地参与服务毕业生",
    "the provincial departments have agencies and incubators take part in serving graduates",
    of=EDUCATION_AND_HRSS_DEPARTMENTS,
)

# Responsibility of universities.

EMPLOYMENT_GIVEN_PROMINENCE = _flag(
    "employment-given-prominence",
    "高校把毕业生就业放在更突出位置",
    "employment given more prominence by the university",
    "高校比以往更加重视毕业生就业工作",
    "the university gives the employment of its graduates more weight than before",
)
UNIVERSITY_ANSWERS = _flag(
    "university-answers",
    "高校承担就业工作主体责任",
    "the university answers for employment work",
    "高校作为责任主体履行毕业生就业工作的职责",
    "the university bears the main responsibility for employment work",
)
LEADERS_ANSWER_IN_PERSON = _flag(
    "leaders-answer-in-person",
    "明确主要和分管负责人的责任",
    "leaders answer in person",
    "学校主要负责人对就业工作负首要责任,分管负责人负直接责任",
    "the university's head answers first for employment work, the leader in charge of it directly",
)
PARTY_COMMITTEE_AGENDA = _flag(
    "party-committee-agenda",
    "党委常委会定期研究就业",
    "employment on the Party committee's agenda",
    "就业工作列为学校党委常委会的重要议题并定期研究",
    "the standing Party committee of the university deals with employment work regularly",
)
LEADING_GROUPS_AT_BOTH_LEVELS = _flag(
    "leading-groups-at-both-levels",
    "校院都设就业工作领导小组",
    "leading groups for university and departments",
    "学校和院系分别建立就业工作领导小组",
    "the university and its departments each have a leading group for employment work",
    family="leading-groups",
)
WORK_PLANS_AT_BOTH_LEVELS = _flag(
    "work-plans-at-both-levels",
    "校院分别制定就业工作方案",
    "work plans for university and departments",
    "学校和院系分别制定就业工作方案",
    "the university and its departments each draw up a plan for employment work",
)
RESPONSIBILITY_BY_LEVEL = _flag(
    "responsibility-by-level",
    "校院分级落实就业责任",
    "duties settled level by level",
    "学校和院系逐级落实就业工作责任",
    "university and departments settle who answers for employment work, level by level",
)
INTERNAL_COORDINATION = _flag(
    "internal-coordination",
    "校内部门协同",
    "offices of the university work together",
    "学校加强校内各部门在就业工作上的协同",
    "the university has its offices work together on employment",
)
INCENTIVES_AND_APPRAISAL = _flag(
    "incentives-and-appraisal",
    "完善激励考评机制",
    "incentives and appraisal",
    "学校完善激励和考评机制,调动全校力量促就业",
    "the university improves incentives and appraisal so that everyone works for employment",
)
TOP_LEADER_MECHANISM = _flag(
    "top-leader-mechanism",
    "一把手负责、全员参与的工作机制",
    "a mechanism led from the top",
    "主要负责人部署、分管领导推进、院系落实、部门协同、全员参与的工作机制已经建立",
    "there is a mechanism in which the head directs, the leader in charge drives, departments "
    "carry out, offices work together and all take part",
    family="top-leader-drive",
)
MECHANISM_IN_LEADERS_APPRAISAL = _flag(
    "mechanism-in-leaders-appraisal",
    "工作机制纳入班子考核",
    "the mechanism part of leaders' appraisal",
    "就业工作机制纳入领导班子考核指标",
    "the mechanism for employment work is among the indicators by which leaders are appraised",
)
RISK_MECHANISM = _flag(
    "risk-mechanism",
    "建立就业风险防范机制",
    "a mechanism against risks",
    "学校建立防范化解就业风险的机制,保证安全稳定",
    "the university has a mechanism to forestall and defuse risks around employment",
    family="risk-mechanism",
)
OPINION_MONITORED = _flag(
    "opinion-monitored",
    "监测就业舆情",
    "opinion monitored",
    "学校加强对毕业生就业舆情的监测",
    "the university monitors public opinion on its graduates' employment",
    family="opinion-monitored",
)
INSPECTIONS_HELD = _flag(
    "inspections-held",
    "督促检查就业工作",
    "inspections held",
    "学校适时督查就业工作,推动责任逐级落实",
    "the university inspects employment work from time to time so that every level meets its "
    "duties",
    family="inspections",
)

# Evaluation.

EVALUATION_INDICATORS_IMPROVED = _flag(
    "evaluation-indicators-improved",
    "改进就业工作评价指标",
    "better indicators of evaluation",
    "省里改进高校毕业生就业工作的评价内容和指标",
    "the province improves what it evaluates of universities' employment work and by which "
    "indicators",
    of=EDUCATION_DEPARTMENT,
    family="evaluation-indicators",
)
EVALUATION_COVERS_FIVE_FIELDS = _flag(
    "evaluation-covers-five-fields",
    "评价涵盖体系、育人、帮扶、保障和业绩",
    "evaluation covers system, education, help, means and merits",
    "就业考核涵盖工作体系、育人成效、重点群体帮扶、条件保障和突出业绩",
    "the appraisal covers the system of work, its educational effect, help to priority groups, "
    "means and special merits",
    of=EDUCATION_DEPARTMENT,
)
OUTCOMES_IN_UNIVERSITY_APPRAISAL = _flag(
    "outcomes-in-university-appraisal",
    "就业情况用于评价高校及其班子",
    "employment counts in the appraisal of universities",
    "高校就业情况作为评价培养质量、育人水平和领导班子的重要指标",
    "employment is an important indicator when a university's teaching, education and leaders "
    "are appraised",
    of=EDUCATION_DEPARTMENT,
    family="employment-in-appraisal",
)
POLICIES_IN_UNIVERSITY_APPRAISAL = _flag(
    "policies-in-university-appraisal",
    "高校促就业政策及实施纳入综合考核",
    "a university's employment policies count in its appraisal",
    "高校制定和实施促就业政策的情况纳入高校综合考核",
    "the policies that a university makes for employment, and how it carries them out, count in "
    "its overall appraisal",
    of=EDUCATION_DEPARTMENT,
    family="employment-in-appraisal",
)
EVALUATION_RESULTS_USED = _flag(
    "evaluation-results-used",
    "评价结果用于招生、经费等决策",
    "results of evaluation used",
    "就业工作质量作为招生计划、经费、科研立项、人才项目和学科评估的重要考量",
    "the quality of employment work weighs in decisions on enrolment, funds, research, talent "
    "projects and disciplines",
    of=EDUCATION_DEPARTMENT,
)
SINGLE_MEASURE_DROPPED = _flag(
    "single-measure-dropped",
    "破除单一评价导向",
    "no single yardstick",
    "推动高校不再以单一指标评价就业工作",
    "universities are moved away from evaluating employment work by a single yardstick",
    of=EDUCATION_DEPARTMENT,
    family="single-measure-dropped",
)
WORK_INTEGRATED = _flag(
    "work-integrated",
    "就业工作转向育人、服务、指导、统计一体推进",
    "work on employment integrated",
    "推动高校由抓数据统计转向育人、服务、指导、统计和体制统筹建设",
    "universities are moved on from statistics to education, services, guidance, statistics and "
    "organisation as one",
    of=EDUCATION_DEPARTMENT,
)
WORK_FUSED_WITH_TEACHING = _flag(
    "work-fused-with-teaching",
    "就业工作与学生发展和办学、学科特色融合",
    "employment work joined to the university's character",
    "就业工作与学生发展、学校办学和学科专业特色相融合,走向制度化、规范化",
    "employment work is joined to students' growth and the character of university and "
    "disciplines, and made regular",
    of=EDUCATION_DEPARTMENT,
)
PROVINCIAL_EXAMPLES_CHOSEN = _flag(
    "provincial-examples-chosen",
    "选树省级就业工作典型",
    "provincial examples chosen",
    "在全省选出毕业生就业工作的榜样",
    "examples of good employment work are chosen at the level of the province",
    of=EDUCATION_DEPARTMENT,
    family="examples-chosen",
)
EXPERIENCE_SHARED = _flag(
    "experience-shared",
    "交流推广就业工作经验",
    "experience shared",
    "加强就业工作的经验交流和宣传推广",
    "experience in employment work is exchanged and spread",
    of=EDUCATION_DEPARTMENT,
    family="experience-shared",
)
EMPLOYMENT_WORK_STUDIED = _flag(
    "employment-work-studied",
    "加强就业工作研究",
    "research on employment work",
    "加强就业研究,为政府决策和高校改革提供支持",
    "research on employment work is stepped up, to inform government and universities' reform",
    of=EDUCATION_DEPARTMENT,
    family="employment-work-studied",
)

# Feedback into enrolment and teaching.

LINK_TO_ENROLMENT_AND_TEACHING = _flag(
    "link-to-enrolment-and-teaching",
    "就业与招生、培养联动",
    "employment linked to enrolment and teaching",
    "学校建立就业与招生、培养相互联动的机制",
    "the university has a mechanism that links employment to enrolment and teaching",
    family="link-to-enrolment",
)
INDUSTRY_PROGRAMME_JOB_LINK = _flag(
    "industry-programme-job-link",
    "产业、专业、就业联动",
    "industry, programmes and jobs linked",
    "学校建立产业、专业和就业三方联动的机制",
    "the university has a mechanism that links industry, programmes of study and employment",
)
OUTCOMES_SHAPE_STRUCTURE = _flag(
    "outcomes-shape-structure",
    "以就业状况引导结构调整",
    "employment shapes the structure of higher education",
    "结构调整以毕业生就业状况为重要考虑",
    "graduates' employment is an important part of adjusting the structure of higher education",
    family="outcomes-shape-structure",
)
STRATEGY_AND_INDUSTRIES_SERVED = _flag(
    "strategy-and-industries-served",
    "服务国家战略和省内重点产业",
    "national strategy and key industries served",
    "学校服务国家战略和本省发展,支撑省级重点产业链",
    "the university serves national strategy and the province's development, above all its key "
    "chains of industry",
)
PROGRAMME_MIX_ADJUSTED = _flag(
    "programme-mix-adjusted",
    "优化调整专业结构",
    "programmes of study adjusted",
    "学校按经济社会需求优化调整专业设置",
    "the university adjusts its programmes of study to what economy and society need",
)
PROGRAMMES_IN_DEMAND_FIRST = _flag(
    "programmes-in-demand-first",
    "优先布局紧缺学科专业",
    "programmes in demand first",
    "学校重点布局需求大、前景好、人才紧缺的学科专业",
    "the university puts first the programmes that are in demand, promising and short of people",
)
OUTDATED_PROGRAMMES_RENEWED = _flag(
    "outdated-programmes-renewed",
    "调整、淘汰或升级不适应需要的专业",
    "outdated programmes adjusted, dropped or renewed",
    "学校及时调整、淘汰或升级不再适应社会需要的学科专业",
    "the university adjusts, drops or renews in good time the programmes that society no longer "
    "needs",
)
LOW_PLACEMENT_PROGRAMMES_ADJUSTED = _flag(
    "low-placement-programmes-adjusted",
    "调整去向落实率过低的专业",
    "programmes with very low placement adjusted",
    "学校及时调整去向落实率过低、不适应市场的学科专业",
    "the university adjusts in good time the programmes whose placement is too low and which the "
    "market does not need",
)
TRADITIONAL_PROGRAMMES_REFORMED = _flag(
    "traditional-programmes-reformed",
    "撤并停转或改造传统专业",
    "traditional programmes closed, merged or rebuilt",
    "学校按专业布点和去向落实率撤并、停转或改造传统专业",
    "the university closes, merges, suspends, converts or rebuilds traditional programmes in the "
    "light of numbers and placement",
)
APPLIED_PROGRAMMES_DEVELOPED = _flag(
    "applied-programmes-developed",
    "发展新兴应用和紧缺特色专业",
    "applied and scarce programmes developed",
    "学校发展产教融合的新兴应用专业和紧缺特色专业",
    "the university develops new applied programmes and rare ones that join industry and teaching",
)
PROGRAMMES_FOLLOW_1269 = _flag(
    "programmes-follow-1269",
    "专业建设对接“1269”行动计划",
    "programmes follow the 1269 action plan",
    "省里围绕本省“1269”行动计划推动高校专业建设",
    "the province steers universities' programmes of study by its 1269 action plan",
    of=EDUCATION_DEPARTMENT,
)
SCARCE_PROGRAMMES_FOUNDED = _flag(
    "scarce-programmes-founded",
    "设置紧缺专业",
    "scarce programmes founded",
    "学校设置人才紧缺的专业",
    "the university founds programmes in fields that are short of people",
)
LOW_RANKED_APPLICATIONS_LIMITED = _flag(
    "low-ranked-applications-limited",
    "限制申报落实率靠后的专业",
    "applications for low-ranked programmes limited",
    "省里限制高校申报去向落实率排名靠后的专业",
    "the province limits applications for programmes that rank low by placement",
    of=EDUCATION_DEPARTMENT,
)
OUTCOMES_GOVERN_PROGRAMMES = _flag(
    "outcomes-govern-programmes",
    "就业结果作为专业设置管理依据",
    "outcomes a basis for programmes",
    "专业的设置与管理以就业结果为重要依据",
    "employment outcomes are an important basis for founding and managing programmes",
    of=EDUCATION_DEPARTMENT,
)
YEARS_OF_PLACEMENT_BEHIND_PLAN = Metric(
    "years-of-placement-behind-plan",
    "编制招生计划所依据的去向落实率年数",
    "years of placement rates behind the enrolment plan",
    kind=Kind.COUNT,
    unit=units.YEAR,
    of=EDUCATION_DEPARTMENT,
    definition=Text(
        "省里指导编制分专业招生计划时所依据的最近若干年去向落实率的年数",
        "the number of latest years whose placement rates guide the enrolment plan by programme",
    ),
)
PLAN_TIED_TO_PLACEMENT = _flag(
    "plan-tied-to-placement",
    "分专业招生计划与去向落实率挂钩",
    "enrolment plan tied to placement",
    "分专业招生计划与各专业毕业生去向落实率挂钩",
    "the enrolment plan of each programme is tied to the placement rate of its graduates",
    of=EDUCATION_DEPARTMENT,
    family="placement-in-enrolment-plan",
)
PLACEMENT_WEIGHS_IN_PLANS = _flag(
    "placement-weighs-in-plans",
    "招生计划参考去向落实率",
    "placement weighs in enrolment plans",
    "安排各类招生计划时把毕业去向落实率作为重要参考",
    "the placement rate weighs when enrolment plans of all kinds are made",
    family="placement-in-enrolment-plan",
)
CARD_SYSTEM_APPLIED = _flag(
    "card-system-applied",
    "执行去向落实率红黄牌制度",
    "the system of cards applied",
    "学校执行教育部毕业去向落实率红黄牌提示制度",
    "the university applies the ministry's system of red and yellow cards for placement rates",
    family="card-system",
)
PROGRAMME_PLACEMENT_RATE = Metric(
    "programme-placement-rate",
    "学科专业点毕业去向落实率",
    "placement rate of the programme",
    kind=Kind.SHARE,
    of=PROGRAMME_OF_STUDY,
    definition=Text(
        "该专业点本届毕业生中已落实去向者的比例",
        "graduates of the programme who have a destination, as a share of all of the cohort",
    ),
)
YEARS_BELOW_CARD_THRESHOLD = Metric(
    "years-below-card-threshold",
    "去向落实率连续低于黄牌线的年数",
    "consecutive years below the yellow-card threshold",
    kind=Kind.COUNT,
    unit=units.YEAR,
    of=PROGRAMME_OF_STUDY,
    definition=Text(
        "截至最近一年(含),该专业点毕业去向落实率连续低于黄牌线的年数",
        "consecutive years, the latest included, in which the programme's placement rate was "
        "below the threshold of the yellow card",
    ),
)
SERVES_STRATEGY_OR_SPECIAL_INDUSTRY = _flag(
    "serves-strategy-or-special-industry",
    "符合国家战略与特殊行业需求",
    "serves national strategy or a special industry",
    "该专业点符合国家战略与特殊行业需求",
    "the programme serves national strategy and the needs of special industries",
    of=PROGRAMME_OF_STUDY,
)
RARE_DISCIPLINE = _flag(
    "rare-discipline",
    "冷门绝学专业",
    "a rare discipline",
    "该专业点属于冷门绝学",
    "the programme is in a discipline that few still study",
    of=PROGRAMME_OF_STUDY,
)
NEWLY_FOUNDED_PROGRAMME = _flag(
    "newly-founded-programme",
    "新办专业",
    "a newly founded programme",
    "该专业点为新办",
    "the programme was founded recently",
    of=PROGRAMME_OF_STUDY,
)
FOLLOW_UP_SURVEY = _flag(
    "follow-up-survey",
    "开展就业状况跟踪调查",
    "a follow-up survey of graduates",
    "学校做好毕业生就业状况跟踪调查",
    "the university does its part in the follow-up survey of how graduates fare",
    family="follow-up-survey",
)
SURVEY_MEASURES_TEACHING = _flag(
    "survey-measures-teaching",
    "跟踪调查用于衡量培养质量",
    "the survey measures teaching",
    "跟踪调查结果作为衡量高校培养质量的重要参考",
    "the results of the survey count when the quality of a university's teaching is measured",
    of=EDUCATION_DEPARTMENT,
)
OUTCOMES_IN_KEY_DECISIONS = _flag(
    "outcomes-in-key-decisions",
    "就业状况用于双一流评价、专业评估和招生计划",
    "employment counts in key decisions",
    "就业状况作为双一流建设评价、学科专业设置评估和招生计划安排的重要依据",
    "employment is an important basis for judging Double First-Class work, for programmes and "
    "for enrolment plans",
    of=EDUCATION_DEPARTMENT,
)
OUTCOMES_IN_WORK_EVALUATION = _flag(
    "outcomes-in-work-evaluation",
    "就业状况用于就业工作评价",
    "employment counts in the evaluation of employment work",
    "就业状况作为就业工作评价的重要依据",
    "graduates' employment is an important basis for evaluating employment work",
    of=EDUCATION_DEPARTMENT,
)
FUNDS_BY_SERVICE_TO_SOCIETY = _flag(
    "funds-by-service-to-society",
    "办学经费分配参考毕业生服务发展情况",
    "funds by graduates' service to society",
    "毕业生服务经济社会发展的情况作为调整高校经费分配的重要依据",
    "what graduates do for economy and society is an important basis for dividing funds among "
    "universities",
    of=EDUCATION_DEPARTMENT,
)

# Publicity.

MEDIA_CAMPAIGNS = _flag(
    "media-campaigns",
    "用好媒体开展就业宣传",
    "the media used for publicity",
    "学校用好各类媒体和宣传阵地开展就业宣传",
    "the university uses media of every kind for publicity about employment",
)
POLICY_PUBLICITY_MONTH = _flag(
    "policy-publicity-month",
    "举办就业创业政策宣传月",
    "a month of publicity for policies",
    "学校举办毕业生就业创业政策宣传月",
    "the university holds the month of publicity for employment policies",
)
POLICIES_PUBLICISED = _flag(
    "policies-publicised",
    "宣传就业创业政策",
    "policies made known",
    "学校宣传国家、省里和本校促进就业创业的政策",
    "the university makes the nation's, the province's and its own employment policies known",
    family="policies-publicised",
)
EXEMPLARY_GRADUATES_PUBLICISED = _flag(
    "exemplary-graduates-publicised",
    "宣传毕业生就业创业典型",
    "exemplary graduates publicised",
    "学校宣传毕业生就业创业的典型人物和事迹",
    "the university tells of exemplary graduates at work or in business",
    family="exemplary-graduates",
)
EDUCATION_CASES_PUBLICISED = _flag(
    "education-cases-publicised",
    "宣传就业育人典型案例",
    "cases of employment education publicised",
    "学校总结宣传就业育人典型案例",
    "the university sums up and tells of good cases of employment education",
    family="education-cases",
)
GOOD_PRACTICE_PUBLICISED = _flag(
    "good-practice-publicised",
    "宣传本校和用人单位的好做法",
    "good practice publicised",
    "学校宣传本校和用人单位促就业的经验做法",
    "the university tells of what it and employers do well for employment",
    family="good-practice",
)
POLICIES_BROUGHT_TO_THE_PEOPLE = _flag(
    "policies-brought-to-the-people",
    "政策进园区、企业、高校和社区",
    "policies brought to parks, firms, campuses and communities",
    "学校推动就业政策进园区、企业、高校和社区",
    "the university helps to bring employment policies to industrial parks, firms, universities "
    "and communities",
    family="policies-brought",
)
PROGRESS_REPORTED = _flag(
    "progress-reported",
    "向省教育厅报送工作进展",
    "progress reported",
    "学校及时向省教育厅报告毕业生就业工作进展",
    "the university reports in good time to the provincial education department how employment "
    "work goes",
    family="progress-reported",
)

# The goals of a city.

CITY_PLACEMENT_RATE = Metric(
    "city-placement-rate",
    "全市应届毕业生毕业去向落实率",
    "placement rate of the city's class",
    kind=Kind.SHARE,
    of=CITY,
    definition=Text(
        "全市高校本届毕业生中已落实去向者所占比例",
        "the share of this class, all universities of the city, that has found a place",
    ),
    family="placement-goal",
)
CITY_EMPLOYMENT_FIRST_PRIORITY = _flag(
    "city-employment-first-priority",
    "全市把毕业生就业列为重中之重",
    "graduate employment a first priority of the city",
    "市里在就业工作中把毕业生就业放在首位",
    "the city puts graduates before others in its work for employment",
    of=CITY,
    family="employment-first-priority",
)
CITY_EMPLOYMENT_STABLE = _flag(
    "city-employment-stable",
    "全市毕业生就业水平稳定",
    "employment of the city's graduates stable",
    "全市毕业生就业总体保持稳定",
    "the employment of graduates in the city is stable on the whole",
    of=CITY,
    family="employment-stable",
)
CITY_OPENINGS_WIDENED = _flag(
    "city-openings-widened",
    "全市增加岗位、渠道和锻炼机会",
    "more posts, channels and chances to gain experience in the city",
    "市里多方增加就业岗位,打开就业渠道,提供锻炼机会",
    "the city finds more posts, opens channels and offers chances to gain experience",
    of=CITY,
)
GRADUATES_LED_TO_COUNTIES_AND_INDUSTRY = _flag(
    "graduates-led-to-counties-and-industry",
    "引导毕业生服务县域和产业",
    "graduates led to the counties and to industry",
    "市里引导更多毕业生到县域和产业一线工作",
    "the city leads more graduates to work for its counties and its industries",
    of=CITY,
)

# --- Guangdong -------------------------------------------------------------------------------

FULL_EMPLOYMENT_OF_GRADUATES = _flag(
    "full-employment-of-graduates",
    "高校、中职毕业生高质量充分就业",
    "good and full employment of graduates",
    "全省高校和中职学校的毕业生充分就业,就业质量高",
    "graduates of the province's universities and vocational schools find work, and good work",
    of=PROVINCE,
)
AHEAD_IN_THE_NATION = _flag(
    "ahead-in-the-nation",
    "就业工作居全国前列",
    "employment work ahead in the nation",
    "全省毕业生就业工作打开新局面并居全国前列",
    "the province's work on graduate employment breaks new ground and is among the nation's best",
    of=PROVINCE,
)
TEN_ACTIONS_DRAWN_UP = _flag(
    "ten-actions-drawn-up",
    "会同有关部门制定就业创业十大行动方案",
    "the plan of Ten Actions drawn up with other departments",
    "省教育厅会同有关部门制定当年全省高校毕业生就业创业的行动方案",
    "the provincial department draws up the year's plan of actions with other departments",
    of=EDUCATION_DEPARTMENT,
)
ALL_FORCES_JOINED = _flag(
    "all-forces-joined",
    "统筹各方力量促进就业创业",
    "all forces joined for graduates' employment",
    "省教育厅统筹各方力量促进毕业生就业创业",
    "the provincial department brings all forces together for graduates' work and new businesses",
    of=EDUCATION_DEPARTMENT,
)
LINK_MEASURES_ISSUED = _flag(
    "link-measures-issued",
    "出台就业与招生培养联动措施",
    "measures that link employment to enrolment and teaching issued",
    "省教育厅制定推动高校建立就业与招生、培养联动机制的措施",
    "the provincial department issues measures by which universities link employment to enrolment "
    "and teaching",
    of=EDUCATION_DEPARTMENT,
)
DEVELOPMENT_NEEDS_MET = _flag(
    "development-needs-met",
    "高校适应国家经济社会发展需要",
    "university fitted to the country's needs",
    "学校主动适应国家经济社会发展的需要",
    "the university fits itself to what the country's economy and society need",
)
TEACHING_QUALITY_RAISED = _flag(
    "teaching-quality-raised",
    "提高人才培养质量",
    "better education of students",
    "学校提高人才培养的质量",
    "the university raises the quality of its education",
)
EMPLOYMENT_WORK_STRENGTHENED = _flag(
    "employment-work-strengthened",
    "高校加强毕业生就业创业工作",
    "employment work strengthened by the university",
    "学校进一步加强毕业生就业创业工作",
    "the university does more for its graduates' work and new businesses",
    family="employment-work-strengthened",
)
EMPLOYMENT_SERVICES_STRENGTHENED = _flag(
    "employment-services-strengthened",
    "高校加强毕业生就业管理和服务",
    "careers administration and services strengthened by the university",
    "学校在管理、服务、指导三方面加强毕业生就业工作",
    "the university does more to administer, serve and guide its graduates in finding work",
    family="employment-work-strengthened",
)
PROVINCIAL_FOLLOW_UP_SURVEY = _flag(
    "provincial-follow-up-survey",
    "省级开展就业状况跟踪调查",
    "a follow-up survey of graduates by the province",
    "省教育厅开展毕业生就业状况跟踪调查",
    "the provincial department surveys how graduates fare",
    of=EDUCATION_DEPARTMENT,
    family="follow-up-survey",
)
EMPLOYMENT_RISKS_DEFUSED = _flag(
    "employment-risks-defused",
    "防范化解涉就业风险",
    "risks around employment defused",
    "省教育厅防范和化解与就业有关的风险",
    "the provincial department forestalls and defuses risks around employment",
    of=EDUCATION_DEPARTMENT,
)
GUIDANCE_COMMITTEE_RENEWED = _flag(
    "guidance-committee-renewed",
    "就业创业工作指导委员会换届",
    "the steering committee renewed",
    "省教育厅组织毕业生就业创业工作指导委员会换届",
    "the provincial department has the steering committee for graduate employment formed anew",
    of=EDUCATION_DEPARTMENT,
)
EXPERT_POOL_SET_UP = _flag(
    "expert-pool-set-up",
    "建立就业创业专家库",
    "a pool of experts set up",
    "省教育厅建立毕业生就业创业工作的专家库",
    "the provincial department sets up a pool of experts on graduate employment",
    of=EDUCATION_DEPARTMENT,
)
EXPERTS_IMPROVED = _flag(
    "experts-improved",
    "提高就业创业专家队伍水平",
    "abler experts",
    "省教育厅提高就业创业专家队伍的水平",
    "the provincial department raises the level of its experts on graduate employment",
    of=EDUCATION_DEPARTMENT,
)
COMMITTEE_RULES_IMPROVED = _flag(
    "committee-rules-improved",
    "完善指导委员会工作规程和机制",
    "better rules of the steering committee",
    "省教育厅完善指导委员会的工作规程和机制",
    "the provincial department improves the rules and ways by which the steering committee works",
    of=EDUCATION_DEPARTMENT,
)
EXPERT_ADVICE_USED = _flag(
    "expert-advice-used",
    "发挥专家指导和咨询作用",
    "experts' advice put to use",
    "省教育厅请专家在理论上指导、在政策上咨询",
    "the provincial department puts the experts' guidance and advice on policy to use",
    of=EDUCATION_DEPARTMENT,
)
VOCATIONAL_TOP_LEADER_MECHANISM = _flag(
    "vocational-top-leader-mechanism",
    "中职学校建立一把手负责、全员参与的工作机制",
    "a mechanism led from the top in vocational schools",
    "中等职业学校建立由主要领导部署、全员参与的就业工作机制",
    "vocational schools have a mechanism in which the head directs and all take part",
    of=SECONDARY_VOCATIONAL_SCHOOL,
    family="top-leader-drive",
)
WEEKLY_BULLETINS = Metric(
    "weekly-employment-bulletins",
    "全省就业工作周报通报次数",
    "weekly bulletins of graduate employment",
    kind=Kind.COUNT,
    unit=units.TIME,
    of=EDUCATION_DEPARTMENT,
    definition=Text(
        "省教育厅以周报通报全省毕业生就业工作情况的次数",
        "bulletins in which the provincial department reports week by week on graduate employment",
    ),
)
MONTHLY_BULLETINS = Metric(
    "monthly-employment-bulletins",
    "全省就业工作月报通报次数",
    "monthly bulletins of graduate employment",
    kind=Kind.COUNT,
    unit=units.TIME,
    of=EDUCATION_DEPARTMENT,
    definition=Text(
        "省教育厅以月报通报全省毕业生就业工作情况的次数",
        "bulletins in which the provincial department reports month by month on graduate employment",
    ),
)
TASK_FORCE_BULLETINS = _flag(
    "task-force-bulletins",
    "建立就业工作专班通报制度",
    "bulletins of the task force",
    "省教育厅建立就业工作专班的通报制度",
    "the provincial department has the task force report on graduate employment in bulletins",
    of=EDUCATION_DEPARTMENT,
)
PROGRESS_MEETINGS_HELD = _flag(
    "progress-meetings-held",
    "召开就业工作调度会",
    "progress meetings held",
    "省教育厅召开就业工作的调度会",
    "the provincial department holds meetings that follow and steer the work",
    of=EDUCATION_DEPARTMENT,
)
SIGNING_SPED_UP = _flag(
    "signing-sped-up",
    "督促加快毕业生签约",
    "graduates' contracts sped up",
    "省教育厅督促加快毕业生的就业签约",
    "the provincial department presses for graduates' contracts to be signed faster",
    of=EDUCATION_DEPARTMENT,
)
FIELD_INSPECTIONS = _flag(
    "field-inspections",
    "对地市和高校开展就业专项调研督导",
    "inspections of cities and universities",
    "省教育厅对有关地市和高校开展就业专项的调研和督导",
    "the provincial department studies and inspects employment work in cities and universities",
    of=EDUCATION_DEPARTMENT,
)
ACCOUNTABILITY_MECHANISM = _flag(
    "accountability-mechanism",
    "高校完善就业督查、通报、约谈、问责机制",
    "inspection and accountability within the university",
    "学校完善就业工作的督查、通报、约谈和问责机制",
    "the university improves how it inspects, reports, admonishes and holds to account",
    family="accountability-mechanism",
)
VOCATIONAL_ACCOUNTABILITY_MECHANISM = _flag(
    "vocational-accountability-mechanism",
    "中职学校完善就业督查、通报、约谈、问责机制",
    "inspection and accountability within vocational schools",
    "中等职业学校完善就业工作的督查、通报、约谈和问责机制",
    "vocational schools improve how they inspect, report, admonish and hold to account",
    of=SECONDARY_VOCATIONAL_SCHOOL,
    family="accountability-mechanism",
)

# What the Ministry asks of provincial departments, and of universities beside them.

LEADERS_AGENDA = _flag(
    "leaders-agenda",
    "高校班子议事日程列入就业",
    "employment on the agenda of the university's leaders",
    "学校把毕业生就业列入领导班子的重要议程",
    "graduate employment is among the main matters that the university's leaders deal with",
    family="leaders-agenda",
)
LEADERS_AGENDA_OF_DEPARTMENT = _flag(
    "leaders-agenda-of-department",
    "教育厅班子议事日程列入就业",
    "employment on the agenda of the department's leaders",
    "省级教育部门把毕业生就业列入领导班子的重要议程",
    "graduate employment is among the main matters that the department's leaders deal with",
    of=EDUCATION_DEPARTMENT,
    family="leaders-agenda",
)
PROMOTION_MECHANISM = _flag(
    "promotion-mechanism",
    "高校健全就业促进机制",
    "a working mechanism of the university to promote employment",
    "学校有健全的促进毕业生就业的机制",
    "the university has a working mechanism to promote its graduates' employment",
    family="promotion-mechanism",
)
PROMOTION_MECHANISM_OF_DEPARTMENT = _flag(
    "promotion-mechanism-of-department",
    "省级教育部门健全就业促进机制",
    "a working mechanism of the department to promote employment",
    "省级教育部门有健全的促进毕业生就业的机制",
    "the department has a working mechanism to promote graduate employment",
    of=EDUCATION_DEPARTMENT,
    family="promotion-mechanism",
)
CAMPAIGNS_FOLLOWED = _flag(
    "cohort-campaigns-followed",
    "高校按四季专项行动部署工作",
    "the year's campaigns followed by the university",
    "学校按秋季、寒假、春季和百日四个专项行动的部署开展工作",
    "the university works along the campaigns of autumn, winter vacation, spring and the last "
    "hundred days",
    family="cohort-campaigns",
)
CAMPAIGNS_FOLLOWED_BY_DEPARTMENT = _flag(
    "cohort-campaigns-followed-by-department",
    "省级教育部门按四季专项行动部署工作",
    "the year's campaigns followed by the department",
    "省级教育部门按秋季、寒假、春季和百日四个专项行动的部署开展工作",
    "the department works along the campaigns of autumn, winter vacation, spring and the last "
    "hundred days",
    of=EDUCATION_DEPARTMENT,
    family="cohort-campaigns",
)
COHORT_WORK_ARRANGED = _flag(
    "cohort-work-arranged",
    "高校统筹安排本届就业工作",
    "work for the cohort arranged by the university",
    "学校结合实际统筹安排本届毕业生的就业工作并逐项落实",
    "the university arranges the work for its cohort as a whole and carries it out point by point",
    family="cohort-work",
)
PROVINCIAL_WORK_PLAN = _flag(
    "provincial-work-plan",
    "制定省级就业工作方案和任务清单",
    "a provincial work plan with a list of tasks",
    "省级教育部门制定就业工作方案,写明各项任务",
    "the department has drawn up a work plan that lists the tasks",
    of=EDUCATION_DEPARTMENT,
)
PROVINCIAL_TASKS_DRIVEN = _flag(
    "provincial-tasks-driven",
    "优化机制、推动任务落实",
    "tasks driven forward by a better mechanism",
    "省级教育部门改进工作机制,推动各项就业任务落实",
    "the department improves the way of working and sees the tasks carried out",
    of=EDUCATION_DEPARTMENT,
)
NATIONAL_EVALUATION_INDICATORS = _flag(
    "national-evaluation-indicators",
    "完善全国就业工作评价指标",
    "better national indicators of evaluation",
    "教育部完善高校毕业生就业工作综合评价的指标体系",
    "the Ministry improves the indicators by which employment work is evaluated as a whole",
    of=MINISTRY,
    family="evaluation-indicators",
)
SINGLE_MEASURE_DROPPED_NATIONALLY = _flag(
    "single-measure-dropped-nationally",
    "推动各地和高校破除单一评价导向",
    "localities and universities moved off the single yardstick",
    "教育部推动各地和高校不再以单一指标评价就业工作",
    "the Ministry moves localities and universities away from a single yardstick",
    of=MINISTRY,
    family="single-measure-dropped",
)
EVALUATION_REFORMED = _flag(
    "evaluation-reformed",
    "深化就业评价改革、推进制度化规范化",
    "evaluation reformed and employment work made regular",
    "教育部深化就业工作评价改革,使高校就业工作制度化、规范化",
    "the Ministry reforms how employment work is evaluated and makes that work regular",
    of=MINISTRY,
)
NATIONAL_EXAMPLES_CHOSEN = _flag(
    "national-examples-chosen",
    "选树全国就业创业工作典型",
    "national examples chosen",
    "教育部在全国选出毕业生就业创业工作的榜样",
    "examples of good employment work are chosen at the level of the nation",
    of=MINISTRY,
    family="examples-chosen",
)
EXPERIENCE_SHARED_NATIONALLY = _flag(
    "experience-shared-nationally",
    "在全国交流推广就业工作经验",
    "experience shared across the nation",
    "教育部加强就业工作经验的交流和推广,带动各地和高校提高水平",
    "the Ministry has experience exchanged and spread, so that localities and universities improve",
    of=MINISTRY,
    family="experience-shared",
)
EMPLOYMENT_WORK_STUDIED_NATIONALLY = _flag(
    "employment-work-studied-nationally",
    "教育部加强就业工作研究",
    "research on employment work by the Ministry",
    "教育部加强就业研究,为宏观决策和高校改革提供支持",
    "the Ministry steps up research on employment, to inform government and universities' reform",
    of=MINISTRY,
    family="employment-work-studied",
)
LINK_TO_ENROLMENT_IN_PROVINCE = _flag(
    "link-to-enrolment-in-province",
    "全省就业与招生、培养联动",
    "employment linked to enrolment and teaching in the province",
    "省级教育部门建立就业与招生、培养相互联动的机制",
    "the department has a mechanism that links employment to enrolment and teaching",
    of=EDUCATION_DEPARTMENT,
    family="link-to-enrolment",
)
OUTCOMES_SHAPE_STRUCTURE_IN_PROVINCE = _flag(
    "outcomes-shape-structure-in-province",
    "以就业状况引导全省高教结构调整",
    "employment shapes the province's higher education",
    "省级教育部门调整高等教育结构时以毕业生就业状况为重要考虑",
    "graduates' employment is an important part of how the department adjusts higher education",
    of=EDUCATION_DEPARTMENT,
    family="outcomes-shape-structure",
)
CARD_SYSTEM_RUN = _flag(
    "card-system-run",
    "实施去向落实率红黄牌制度",
    "the system of cards run by the department",
    "省级教育部门持续对毕业去向落实率低的实施红黄牌提示",
    "the department keeps up the system of red and yellow cards for placement rates",
    of=EDUCATION_DEPARTMENT,
    family="card-system",
)
LEADERS_DIRECT_IN_PERSON = _flag(
    "leaders-direct-in-person",
    "高校一把手部署、分管领导靠前",
    "employment work directed by the university's leaders in person",
    "学校主要负责人亲自部署就业工作,分管负责人靠前指挥",
    "the head of the university directs employment work in person and the leader in charge drives it",
    family="top-leader-drive",
)
LEADERS_OF_DEPARTMENT_DIRECT = _flag(
    "leaders-of-department-direct",
    "教育厅一把手部署、分管领导靠前",
    "employment work directed by the department's leaders in person",
    "省级教育部门主要负责人亲自部署就业工作,分管负责人靠前指挥",
    "the head of the department directs employment work in person and the leader in charge drives it",
    of=EDUCATION_DEPARTMENT,
    family="top-leader-drive",
)
INSPECTIONS_BY_DEPARTMENT = _flag(
    "inspections-by-department",
    "省级教育部门督促检查就业工作",
    "inspections by the department",
    "省级教育部门适时督查就业工作,推动责任逐级落实",
    "the department inspects employment work from time to time so that every level meets its duties",
    of=EDUCATION_DEPARTMENT,
    family="inspections",
)
RISK_MECHANISM_OF_DEPARTMENT = _flag(
    "risk-mechanism-of-department",
    "省级教育部门建立就业风险防范机制",
    "a mechanism of the department against risks",
    "省级教育部门建立防范化解就业风险的机制,保证安全稳定",
    "the department has a mechanism to forestall and defuse risks around employment",
    of=EDUCATION_DEPARTMENT,
    family="risk-mechanism",
)
PROVINCIAL_POLICIES_IN_EVALUATION = _flag(
    "provincial-policies-in-evaluation",
    "省级政府促就业政策纳入教育职责评价",
    "provinces' employment policies count in their evaluation",
    "教育部评价省级政府履行教育职责时,看其制定和实施的促就业政策",
    "the policies for graduates that a province makes and carries out count when the Ministry "
    "evaluates how it meets its duties in education",
    of=MINISTRY,
    family="education-duties-evaluation",
)
POLICIES_PUBLICISED_BY_DEPARTMENT = _flag(
    "policies-publicised-by-department",
    "省级教育部门宣传就业政策",
    "policies made known by the department",
    "省级教育部门宣传各项促就业政策",
    "the department makes employment policies known",
    of=EDUCATION_DEPARTMENT,
    family="policies-publicised",
)
POLICIES_BROUGHT_BY_DEPARTMENT = _flag(
    "policies-brought-by-department",
    "省级教育部门推动政策进园区、企业、高校和社区",
    "policies brought to parks, firms, campuses and communities by the department",
    "省级教育部门推动就业政策进园区、企业、高校和社区",
    "the department helps to bring employment policies to parks, firms, universities and "
    "communities",
    of=EDUCATION_DEPARTMENT,
    family="policies-brought",
)
GOOD_PRACTICE_PUBLICISED_BY_DEPARTMENT = _flag(
    "good-practice-publicised-by-department",
    "省级教育部门宣传促就业好做法",
    "good practice publicised by the department",
    "省级教育部门宣传各地、高校和用人单位促就业的经验做法",
    "the department tells of what localities, universities and employers do well for employment",
    of=EDUCATION_DEPARTMENT,
    family="good-practice",
)
CASES_AND_PEOPLE_PUBLICISED_BY_DEPARTMENT = _flag(
    "cases-and-people-publicised-by-department",
    "省级教育部门宣传就业典型案例和人物",
    "cases and people publicised by the department",
    "省级教育部门总结宣传就业育人案例和就业创业人物",
    "the department sums up and tells of good cases of employment education and exemplary graduates",
    of=EDUCATION_DEPARTMENT,
)
PROGRESS_REPORTED_TO_MINISTRY = _flag(
    "progress-reported-to-ministry",
    "高校向教育部报送工作进展",
    "progress reported to the Ministry by the university",
    "学校及时向教育部报告毕业生就业工作进展",
    "the university reports in good time to the Ministry of Education how employment work goes",
    family="progress-reported",
)
PROGRESS_REPORTED_BY_DEPARTMENT = _flag(
    "progress-reported-by-department",
    "省级教育部门向教育部报送工作进展",
    "progress reported to the Ministry by the department",
    "省级教育部门及时向教育部报告毕业生就业工作进展",
    "the department reports in good time to the Ministry of Education how employment work goes",
    of=EDUCATION_DEPARTMENT,
    family="progress-reported",
)

# Jiangmen 2023: organisation and publicity

LEADING_GROUP = _flag(
    "leading-group",
    "学校设就业工作领导小组",
    "a leading group of the university",
    "学校成立就业工作领导小组",
    "the university has a leading group for employment work",
    family="leading-groups",
)
EMPLOYMENT_IN_INSPECTIONS = _flag(
    "employment-in-inspections",
    "就业工作纳入市级重大教育决策督察",
    "employment part of the city's inspections",
    "市里督察重大教育决策的落实时,以毕业生就业为重要内容",
    "employment work is a main subject when the city inspects how its decisions on education are "
    "carried out",
    of=CITY,
)
EMPLOYMENT_IN_LOCAL_EVALUATION = _flag(
    "employment-in-local-evaluation",
    "就业工作纳入各地履行教育职责评价",
    "employment part of the evaluation of local governments",
    "毕业生就业工作列为评价各地履行教育职责的重要内容",
    "employment work is a main subject when local governments are evaluated for what they do in "
    "education",
    of=CITY,
    family="education-duties-evaluation",
)
EMPLOYMENT_IN_PROGRAMME_EVALUATION = _flag(
    "employment-in-programme-evaluation",
    "就业工作纳入学科专业评估",
    "employment part of the evaluation of programmes",
    "毕业生就业工作列为学科专业评估的重要内容",
    "employment work is a main subject when programmes of study are evaluated",
    of=CITY,
)
EMPLOYMENT_IN_LEADERS_YEARLY_APPRAISAL = _flag(
    "employment-in-leaders-yearly-appraisal",
    "就业工作纳入高校班子年度考核",
    "employment part of the yearly appraisal of university leaders",
    "毕业生就业工作列为高校领导班子年度考核的重要内容",
    "employment work is a main subject when the leaders of universities are appraised each year",
    of=CITY,
    family="employment-in-leaders-appraisal",
)
TASK_OFFICERS_NAMED = _flag(
    "task-officers-named",
    "安排专人跟进任务",
    "officers named to follow the tasks",
    "市里各单位安排专人跟进所分工的任务",
    "each unit of the city names someone to follow its tasks",
    of=CITY,
)
TASK_STEPS_DETAILED = _flag(
    "task-steps-detailed",
    "细化工作举措",
    "steps worked out in detail",
    "市里各单位把所分工的任务细化为具体举措",
    "each unit of the city works out its tasks in detailed steps",
    of=CITY,
)
TASK_LEDGER_KEPT = _flag(
    "task-ledger-kept",
    "建立任务工作台账",
    "a ledger of tasks kept",
    "市里各单位为所分工的任务建立工作台账",
    "each unit of the city keeps a ledger of its tasks",
    of=CITY,
)
TASK_TIMES_SET = _flag(
    "task-times-set",
    "明确任务工作时限",
    "time limits of tasks set",
    "市里各单位为所分工的任务定出时限",
    "each unit of the city sets time limits for its tasks",
    of=CITY,
)
OFFICE_COORDINATES = _flag(
    "office-coordinates",
    "领导小组办公室统筹协调",
    "the office coordinates",
    "市就业工作领导小组办公室统筹协调各项任务",
    "the office of the city's leading group coordinates the tasks",
    of=CITY_EMPLOYMENT_OFFICE,
)
OFFICE_FOLLOWS_UP = _flag(
    "office-follows-up",
    "领导小组办公室调度督促、保证落实",
    "the office follows up and urges",
    "市就业工作领导小组办公室掌握进展、督促提醒,保证方案各项举措落实",
    "the office of the city's leading group follows progress, reminds and urges, and sees the "
    "plan carried out",
    of=CITY_EMPLOYMENT_OFFICE,
)
PROGRESS_REPORTED_TO_CITY_OFFICE = _flag(
    "progress-reported-to-city-office",
    "向市就业工作领导小组办公室报送进展",
    "progress reported to the city's office",
    "市里各单位向市就业工作领导小组办公室报送任务进展",
    "each unit of the city reports to the office of the leading group how its tasks go",
    of=CITY,
    family="progress-reported",
)
POLICIES_EXPLAINED_LOCALLY = _flag(
    "policies-explained-locally",
    "各地各部门宣传解读就业政策",
    "policies explained by local governments",
    "地方政府及其部门主动宣传和解读就业政策",
    "the local government and its departments make employment policies known and explain them",
    of=LOCALITY,
    family="policies-publicised",
)
EXAMPLES_PUBLICISED_LOCALLY = _flag(
    "examples-publicised-locally",
    "各地各部门宣传到部队和基层工作的典型",
    "examples of service and grassroots work publicised by local governments",
    "地方政府及其部门宣传参军、去艰苦岗位或扎根基层的典型",
    "the local government and its departments make known those who serve in the army, in hard "
    "places and trades or at the grassroots",
    of=LOCALITY,
    family="exemplary-graduates",
)
SERVICE_EXAMPLES_PUBLICISED = _flag(
    "service-examples-publicised",
    "高校宣传到部队和基层工作的典型",
    "examples of service and grassroots work publicised by the university",
    "学校宣传参军、去艰苦岗位或扎根基层的典型",
    "the university makes known those who serve in the army, in hard places and trades or at the "
    "grassroots",
    family="exemplary-graduates",
)
OPINION_MONITORED_LOCALLY = _flag(
    "opinion-monitored-locally",
    "各地各部门监测和引导就业舆情",
    "opinion monitored and led by local governments",
    "地方政府及其部门监测就业舆情并加以引导",
    "the local government and its departments watch and lead public opinion on employment",
    of=LOCALITY,
    family="opinion-monitored",
)
CONCERNS_ANSWERED_BY_UNIVERSITY = _flag(
    "concerns-answered-by-university",
    "高校回应社会关切、稳定就业预期",
    "concerns answered by the university",
    "学校主动及时回应社会对就业的关切,稳定预期",
    "the university answers public concerns about employment in good time and steadies "
    "expectations",
    family="concerns-answered",
)
CONCERNS_ANSWERED_LOCALLY = _flag(
    "concerns-answered-locally",
    "各地各部门回应社会关切、稳定就业预期",
    "concerns answered by local governments",
    "地方政府及其部门主动及时回应社会对就业的关切,稳定预期",
    "the local government and its departments answer public concerns about employment in good "
    "time and steady expectations",
    of=LOCALITY,
    family="concerns-answered",
)
GOOD_CLIMATE_BY_UNIVERSITY = _flag(
    "good-climate-by-university",
    "高校营造支持毕业生就业创业的氛围",
    "a climate of support made by the university",
    "学校营造全社会支持毕业生就业创业的氛围",
    "the university helps to make a climate in which all support graduates' work and businesses",
    family="good-climate",
)
GOOD_CLIMATE_LOCALLY = _flag(
    "good-climate-locally",
    "各地各部门营造支持毕业生就业创业的氛围",
    "a climate of support made by local governments",
    "地方政府及其部门营造全社会支持毕业生就业创业的氛围",
    "the local government and its departments make a climate in which all support graduates' work "
    "and businesses",
    of=LOCALITY,
    family="good-climate",
)

# A task force and the appraisal of leaders, which Guangdong and the Ministry both ask for.
TASK_FORCE_SET_UP = _flag(
    "task-force-set-up",
    "成立毕业生就业工作专班",
    "a task force for graduate employment set up",
    "省级教育部门成立毕业生就业工作专班",
    "the provincial education department sets up a task force for graduate employment",
    of=EDUCATION_DEPARTMENT,
)
EMPLOYMENT_IN_LEADERS_APPRAISAL = _flag(
    "employment-in-leaders-appraisal",
    "就业工作纳入学校领导考核",
    "employment work part of school leaders' appraisal",
    "省级教育部门考核学校领导干部和领导班子时以就业工作为重要内容",
    "employment work counts as important when the department appraises leaders and leading groups of "
    "schools",
    of=EDUCATION_DEPARTMENT,
    family="employment-in-leaders-appraisal",
)
