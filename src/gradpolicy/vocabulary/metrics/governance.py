"""Metrics of governance: responsibility, evaluation, feedback into enrolment and publicity."""

from gradpolicy.model import Addressee, Kind, Metric, Text
from gradpolicy.vocabulary import units
from gradpolicy.vocabulary.addressees import (
    EDUCATION_AND_HRSS_BUREAUS,
    EDUCATION_AND_HRSS_DEPARTMENTS,
    EDUCATION_DEPARTMENT,
    PROGRAMME_OF_STUDY,
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
)
COHORT_WORK_DEPLOYED = _flag(
    "cohort-work-deployed",
    "统筹部署本届就业工作",
    "work for the cohort deployed",
    "教育、人社部门统筹部署本届毕业生就业工作并落实责任",
    "education and human-resources bureaus plan the work for this cohort and settle who answers "
    "for it",
    of=EDUCATION_AND_HRSS_BUREAUS,
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
    "分级落实责任、健全促进机制",
    "duties settled level by level",
    "学校逐级落实就业工作责任,健全就业促进机制",
    "the university settles duties level by level and has a working mechanism to promote "
    "employment",
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
)
OPINION_MONITORED = _flag(
    "opinion-monitored",
    "监测就业舆情",
    "opinion monitored",
    "学校加强对毕业生就业舆情的监测",
    "the university monitors public opinion on its graduates' employment",
)
INSPECTIONS_HELD = _flag(
    "inspections-held",
    "督促检查就业工作",
    "inspections held",
    "学校适时督查就业工作,推动责任逐级落实",
    "the university inspects employment work from time to time so that every level meets its "
    "duties",
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
)
EXPERIENCE_SHARED = _flag(
    "experience-shared",
    "交流推广就业工作经验",
    "experience shared",
    "加强就业工作的经验交流和宣传推广",
    "experience in employment work is exchanged and spread",
    of=EDUCATION_DEPARTMENT,
)
EMPLOYMENT_WORK_STUDIED = _flag(
    "employment-work-studied",
    "加强就业工作研究",
    "research on employment work",
    "加强就业研究,为政府决策和高校改革提供支持",
    "research on employment work is stepped up, to inform government and universities' reform",
    of=EDUCATION_DEPARTMENT,
)

# Feedback into enrolment and teaching.

LINK_TO_ENROLMENT_AND_TEACHING = _flag(
    "link-to-enrolment-and-teaching",
    "就业与招生、培养联动",
    "employment linked to enrolment and teaching",
    "学校建立就业与招生、培养相互联动的机制",
    "the university has a mechanism that links employment to enrolment and teaching",
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
)
EXEMPLARY_GRADUATES_PUBLICISED = _flag(
    "exemplary-graduates-publicised",
    "宣传毕业生就业创业典型",
    "exemplary graduates publicised",
    "学校宣传毕业生就业创业的典型人物和事迹",
    "the university tells of exemplary graduates at work or in business",
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
)
POLICIES_BROUGHT_TO_THE_PEOPLE = _flag(
    "policies-brought-to-the-people",
    "政策进园区、企业、高校和社区",
    "policies brought to parks, firms, campuses and communities",
    "学校推动就业政策进园区、企业、高校和社区",
    "the university helps to bring employment policies to industrial parks, firms, universities "
    "and communities",
)
PROGRESS_REPORTED = _flag(
    "progress-reported",
    "向省教育厅报送工作进展",
    "progress reported",
    "学校及时向省教育厅报告毕业生就业工作进展",
    "the university reports in good time to the provincial education department how employment "
    "work goes",
)
