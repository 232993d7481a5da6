"""
广东省教育厅2023年学生就业创业工作要点: Guangdong, for the class of 2023.

The year's points of work of the province's education department, issued by its general office on
20 February 2023 to education bureaus, universities and provincial vocational schools. The
source gives no document number and cites no superior notice by its title. What the text has the
department do itself binds the department; what it has the department guide or press others to do
binds those others. The placement goals of the preamble are measure 0.
"""

from datetime import date
from fractions import Fraction

from gradpolicy.model import (
    AllOf,
    By,
    ByReference,
    Done,
    Evidence,
    Force,
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
    Section,
    Source,
    Text,
)
from gradpolicy.vocabulary import addressees, bodies, jurisdictions, programmes, standards, topics
from gradpolicy.vocabulary.metrics import (
    governance,
    guidance,
    market,
    monitoring,
    posts,
    staffing,
    support,
)

__all__ = ["GUANGDONG_2023"]


def _q(*quotes: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(quote) for quote in quotes)


# How an ambiguity was decided, once for all its places.
_GOAL = Text(
    "原文为省教育厅的工作目标,指向全省,按省级理解",
    "a goal of the provincial department for the whole province; read as binding the province",
)
_GOAL_UNIVERSITIES = Text(
    "省教育厅的工作目标,指向全省,按省级理解;落实率只就高校毕业生而言,不含中职;“达…以上”含本数",
    "a goal of the provincial department for the whole province, read as binding the province; "
    "the rate speaks of university graduates, not of vocational schools; the figure itself is "
    "enough",
)
_GUIDED = Text(
    "原文由省教育厅指导高校,按对高校的要求理解",
    "the text has the department guide universities; read as what universities must do",
)
_GUIDED_LOCALITIES = Text(
    "原文由省教育厅指导各地,按对各地的要求理解",
    "the text has the department guide localities; read as what localities must do",
)
_GUIDED_BUREAUS = Text(
    "原文由省教育厅督促指导各地,按对各地教育部门的要求理解",
    "the text has the department press and guide localities; read as what their "
    "education bureaus must do",
)
_GUIDED_SCHOOLS = Text(
    "原文由省教育厅指导中职学校,按对中职学校的要求理解",
    "the text has the department guide vocational schools; read as what they must do",
)
_PROMOTED = Text(
    "原文由省教育厅推动高校,按对高校的倡导理解",
    "the text has the department move universities; read as a recommendation to them",
)
_PROMOTED_UNNAMED = Text(
    "原文只写推动开展,未写由谁开展,按对高校的倡导理解",
    "the text has it furthered and does not say who does it; read as a "
    "recommendation to universities",
)
_PROMOTED_SCHOOLS = Text(
    "原文由省教育厅推动中职学校,按对中职学校的倡导理解",
    "the text has the department move vocational schools; read as a recommendation to them",
)
_ENCOURAGED = Text(
    "承前句的鼓励,按对高校的倡导理解",
    "it goes on from what is encouraged before; read as a recommendation to universities",
)
_TITLE = Text(
    "这一要求写在标题中,主语按省教育厅理解",
    "the title says so; read as what the department must do",
)
_NATIONAL_PROGRAMMES = Text(
    "所列项目中,“三支一扶”“西部计划”“城乡社区专项计划”按国家项目理解,“山区计划”“展"
    "翅计划”按本省项目理解;就国家项目,协助招录按配合办好项目的要求理解",
    "of the programmes listed, Three Supports, the Western and the community "
    "programme are read as national, the mountain and the Spread Wings programme "
    "as the province's own; to help the national ones to recruit is read as the duty to help "
    "run them well",
)
_ADMISSIONS = Text(
    "原文未写由谁完成,招录由高校实施,按高校理解",
    "the text does not say who completes them; as universities admit, read as binding them",
)
_BASES = Text(
    "原文承前可解作省教育厅,因培训由基地开展,按设有培训基地的两所高校理解",
    "the text may go on from the department; as the bases do the training, read as binding the "
    "two universities that host one",
)
_DEPARTMENT_AGAIN = Text(
    "原文承前可解作指导高校,因属省级职责,按省教育厅自身理解",
    "the text may go on from guiding universities; as it is work of the province, "
    "read as the department's own",
)
_BREACH_RULES = Text(
    "原文承前为指导高校,处理违规又属省级职责,办法按对两者都适用理解",
    "the text goes on from guiding universities, and breaches are dealt with by the province: "
    "the rules are read as binding both",
)
_DEMONSTRATION = Text(
    "原文由省教育厅促进示范学校,按对示范学校的倡导理解",
    "the text has the department move the demonstration schools; read as a recommendation to them",
)

GUANGDONG_2023 = Notice(
    "guangdong-2023",
    title="广东省教育厅办公室关于印发《广东省教育厅2023年学生就业创业工作要点》的通知",
    cohort=2023,
    issuers=(bodies.GUANGDONG_EDUCATION_OFFICE,),
    issued=PartialDate(2023, 2, 20),
    jurisdiction=jurisdictions.GUANGDONG,
    level=Level.PROVINCE,
    addressees=(
        addressees.EDUCATION_BUREAU,
        addressees.UNIVERSITY,
        addressees.PROVINCIAL_VOCATIONAL_SCHOOL,
    ),
    source=Source(
        Text("广东省教育厅", "Guangdong Department of Education"),
        sha256="a3ee3f4493320811906c0da036e6403a0af7787ad27a1ebef5d90ea1fead37d0",
        checked=date(2026, 11, 22),
    ),
    sections=(
        Section(1, "出台积极就业创业政策"),
        Section(2, "拓宽毕业生就业渠道"),
        Section(3, "建设高质量就业指导服务体系"),
        Section(4, "深化高校创新创业教育改革"),
        Section(5, "推进中职毕业生就业创业工作"),
        Section(6, "加强组织保障"),
    ),
    measures=(
        Measure(
            0,
            label="目标任务",
            title="总体思路",
            section=None,
            summary=Text(
                "全省的目标:高校和中职毕业生充分就业、就业质量高;应届高校毕业生的去向落实率分七月底和年"
                "末两步达标;工作居全国前列。",
                "The province's goals: good and full employment for graduates of universities "
                "and vocational schools, a placement rate of the class to be reached in two "
                "steps, by the end of July and by the end of the year, and a place among the "
                "nation's best.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(Party(bodies.GUANGDONG_EDUCATION),),
            provisions=(
                Provision(
                    "full-employment",
                    force=Force.TARGET,
                    addressee=addressees.PROVINCE,
                    requires=Done(governance.FULL_EMPLOYMENT_OF_GRADUATES),
                    evidence=_q("推动高校、中职毕业生高质量充分就业"),
                    assumption=_GOAL,
                ),
                Provision(
                    "placement-by-july",
                    force=Force.TARGET,
                    addressee=addressees.PROVINCE,
                    requires=Quota(
                        market.PROVINCIAL_PLACEMENT_RATE, at_least=Fraction(70, 100), written="70%"
                    ),
                    due=By(PartialDate(2023, 7)),
                    evidence=_q("力争全省应届高校毕业生", "就业去向落实率7月底达70%以上"),
                    assumption=_GOAL_UNIVERSITIES,
                ),
                Provision(
                    "placement-by-december",
                    force=Force.TARGET,
                    addressee=addressees.PROVINCE,
                    requires=Quota(
                        market.PROVINCIAL_PLACEMENT_RATE, at_least=Fraction(90, 100), written="90%"
                    ),
                    due=By(PartialDate(2023)),
                    evidence=_q("力争全省应届高校毕业生", "年底前达90%以上"),
                    assumption=_GOAL_UNIVERSITIES,
                ),
                Provision(
                    "ahead-in-the-nation",
                    force=Force.TARGET,
                    addressee=addressees.PROVINCE,
                    requires=Done(governance.AHEAD_IN_THE_NATION),
                    evidence=_q("开创工作新局、走在全国前列"),
                    assumption=_GOAL,
                ),
            ),
            mentions=(
                Mention("2023年是全面贯彻", Reason.COHORT),
                Mention("党的二十大", Reason.NAME),
                Mention("2023年学生就业创业工作总体思路", Reason.COHORT),
                Mention("省委十三届二次全会", Reason.NAME),
            ),
        ),
        Measure(
            1,
            label="(一)",
            title="推动出台促进2023届广东省高校毕业生就业创业政策",
            section=1,
            summary=Text(
                "省教育厅会同有关部门拟定当年的就业创业行动方案,把各方力量合到一处。",
                "The department draws up the year's plan of actions with other authorities "
                "and brings all forces together.",
            ),
            topics=(topics.RESPONSIBILITY,),
            parties=(Party(bodies.GUANGDONG_EDUCATION),),
            programmes=(programmes.GUANGDONG_TEN_ACTIONS,),
            provisions=(
                Provision(
                    "ten-actions-drawn-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.TEN_ACTIONS_DRAWN_UP),
                    evidence=_q("协同有关部门,共同制定", "高校毕业生就业创业十大行动方案"),
                ),
                Provision(
                    "all-forces-joined",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.ALL_FORCES_JOINED),
                    evidence=_q("统筹发挥各方力量"),
                ),
            ),
        ),
        Measure(
            2,
            label="(二)",
            title="推动出台支持大学生等重点群体创业推进行动工作方案",
            section=1,
            summary=Text(
                "省教育厅会同有关部门拿出支持大学生等群体创业的方案,使创业更活跃、带来更多就业。",
                "The department, with others, issues a plan that helps students and other key "
                "groups to found businesses, so that there are more of them and they bring "
                "more jobs.",
            ),
            topics=(topics.ENTREPRENEURSHIP,),
            parties=(Party(bodies.GUANGDONG_EDUCATION),),
            programmes=(programmes.STARTUP_DRIVE,),
            provisions=(
                Provision(
                    "startup-drive-planned",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.STARTUP_DRIVE_PLANNED),
                    evidence=_q("制定出台", "关于实施重点群体创业推进行动工作方案"),
                ),
                Provision(
                    "innovation-invigorated",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.INNOVATION_INVIGORATED),
                    evidence=_q("激发创新创业活力"),
                ),
                Provision(
                    "startups-bring-jobs",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.STARTUPS_BRING_JOBS),
                    evidence=_q("更好发挥创业带动就业倍增效应"),
                ),
            ),
        ),
        Measure(
            3,
            label="(三)",
            title="出台就业与招生培养联动政策措施",
            section=1,
            summary=Text(
                "省教育厅出台措施,推动高校把就业同招生、培养连起来,贴近国家需要,提高培养质量,做实就业"
                "工作。",
                "The department issues measures that move universities to tie employment to "
                "enrolment and teaching, to fit the country's needs, to teach better and to "
                "do more for employment.",
            ),
            topics=(topics.FEEDBACK,),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "link-measures-issued",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.LINK_MEASURES_ISSUED),
                    evidence=_q("联动机制若干措施"),
                ),
                Provision(
                    "link-to-enrolment",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.LINK_TO_ENROLMENT_AND_TEACHING),
                    evidence=_q("推动高校形成就业与招生计划人才培养联动机制"),
                    assumption=_PROMOTED,
                ),
                Provision(
                    "development-needs-met",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.DEVELOPMENT_NEEDS_MET),
                    evidence=_q("主动适应国家经济社会发展需要"),
                    assumption=_PROMOTED,
                ),
                Provision(
                    "teaching-quality-raised",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.TEACHING_QUALITY_RAISED),
                    evidence=_q("提高人才培养质量"),
                    assumption=_PROMOTED,
                ),
                Provision(
                    "employment-work-strengthened",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.EMPLOYMENT_WORK_STRENGTHENED),
                    evidence=_q("加强高校毕业生就业创业工作"),
                    assumption=_PROMOTED,
                ),
            ),
        ),
        Measure(
            4,
            label="(四)",
            title="深入开展高校书记校长访企拓岗促就业专项行动",
            section=2,
            summary=Text(
                "高校书记、校长继续走访用人单位,院系领导也要参加;倡导与用人单位集中走访,在更多领域合作"
                "。",
                "Secretaries and presidents go on calling on employers and the leaders of "
                "departments join in; joint visits and closer cooperation with employers are "
                "encouraged.",
            ),
            topics=(topics.OUTREACH,),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(programmes.OUTREACH_CAMPAIGN,),
            provisions=(
                Provision(
                    "outreach-campaign",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.OUTREACH_CAMPAIGN),
                    evidence=_q("指导高校更加深入开展", "访企拓岗促就业专项行动"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "department-leaders-in-outreach",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.DEPARTMENT_LEADERS_IN_OUTREACH),
                    evidence=_q("推动二级院系领导班子成员积极参与"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "joint-visits",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.JOINT_VISITS),
                    evidence=_q("鼓励高校与用人单位开展集中走访"),
                ),
                Provision(
                    "enterprise-cooperation",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.ENTERPRISE_COOPERATION),
                    evidence=_q("深化多领域校企合作"),
                    assumption=_ENCOURAGED,
                ),
            ),
        ),
        Measure(
            5,
            label="(五)",
            title="实施“万企进校园计划”",
            section=2,
            summary=Text(
                "省教育厅会同省直部门,按区域和行业举办多场供需见面活动。倡导高校抱团开拓市场化岗位,校内"
                "外信息互通。",
                "The department and other provincial authorities hold events by region and "
                "industry where employers and graduates meet. Universities are encouraged to "
                "open up posts in groups and alliances and to share information on jobs.",
            ),
            topics=(
                topics.RECRUITMENT_EVENTS,
                topics.INFORMATION_PLATFORMS,
            ),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.PROVINCIAL_AUTHORITIES),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(
                programmes.ENTERPRISES_ONTO_CAMPUS,
                programmes.KAPOK_WARMTH,
                programmes.WORK_TOWARDS_THE_FUTURE,
                programmes.GUANGDONG_HUNDRED_DAYS,
            ),
            provisions=(
                Provision(
                    "enterprises-onto-campus",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.PROVINCIAL_ENTERPRISES_ONTO_CAMPUS),
                    evidence=_q("实施“万企进校园计划”"),
                    assumption=_TITLE,
                ),
                Provision(
                    "provincial-matching-events",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.PROVINCIAL_MATCHING_EVENTS),
                    evidence=_q("省教育厅联合省直相关部门", "区域性、行业性的系列供需见面活动"),
                ),
                Provision(
                    "alliances-for-posts",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.ALLIANCES_FOR_POSTS),
                    evidence=_q("鼓励和引导高校通过组团、联盟等方式"),
                ),
                Provision(
                    "market-expansion",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.MARKET_EXPANSION),
                    evidence=_q("鼓励和引导高校", "拓展市场化、社会化就业岗位"),
                ),
                Provision(
                    "job-information-shared",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.JOB_INFORMATION_SHARED),
                    evidence=_q("推动校内校外就业信息资源共享"),
                    assumption=_ENCOURAGED,
                ),
            ),
            mentions=(Mention("2023届", Reason.COHORT),),
        ),
        Measure(
            6,
            label="(六)",
            title="落实好基层就业项目",
            section=2,
            summary=Text(
                "省教育厅帮助国家和本省的基层项目招录。各地订好教师招聘方案,安置公费师范生,为下乡任教的"
                "毕业生退费;高校多设科研助理岗位,使其更有吸引力。",
                "The department helps national and provincial grassroots programmes to "
                "recruit. Localities plan teacher recruitment, place publicly funded student "
                "teachers and refund those who teach in the countryside; universities create "
                "research-assistant posts and make them attractive.",
            ),
            topics=(
                topics.GRASSROOTS,
                topics.PUBLIC_SECTOR,
            ),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.LOCALITIES),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(
                programmes.SANZHI_YIFU,
                programmes.WESTERN_PLAN,
                programmes.MOUNTAIN_PLAN,
                programmes.SPREAD_WINGS_PLAN,
                programmes.COMMUNITY_PLAN,
            ),
            provisions=(
                Provision(
                    "grassroots-programmes-run",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.GRASSROOTS_PROGRAMMES_RUN),
                    evidence=_q(
                        "协助做好“三支一扶”“西部计划”", "“城乡社区专项计划”等基层项目招录工作"
                    ),
                    assumption=_NATIONAL_PROGRAMMES,
                ),
                Provision(
                    "provincial-grassroots-recruitment",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.PROVINCIAL_GRASSROOTS_RECRUITMENT),
                    evidence=_q("“山区计划”“展翅计划”", "等基层项目招录工作"),
                    assumption=_NATIONAL_PROGRAMMES,
                ),
                Provision(
                    "teacher-recruitment-planned",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(posts.TEACHER_RECRUITMENT_PLANNED),
                    evidence=_q("指导各地做好教师招聘方案"),
                    assumption=_GUIDED_LOCALITIES,
                ),
                Provision(
                    "graduates-to-grassroots-schools",
                    force=Force.TARGET,
                    addressee=addressees.LOCALITY,
                    requires=Done(posts.GRADUATES_DRAWN_TO_GRASSROOTS_SCHOOLS),
                    evidence=_q("吸引更多优秀高校毕业生到基层学校任教"),
                    assumption=_GUIDED_LOCALITIES,
                ),
                Provision(
                    "funded-teachers-placed",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Done(posts.FUNDED_TEACHERS_PLACED),
                    evidence=_q("督促指导各地做好公费师范生就业"),
                    assumption=_GUIDED_BUREAUS,
                ),
                Provision(
                    "rural-teachers-refunded",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_BUREAU,
                    requires=Done(posts.RURAL_TEACHERS_REFUNDED),
                    evidence=_q("到农村从教上岗退费工作"),
                    assumption=_GUIDED_BUREAUS,
                ),
                Provision(
                    "research-assistant-posts",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.RESEARCH_ASSISTANT_POSTS_DEVELOPED),
                    evidence=_q("指导高校持续开发科研助理岗位"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "research-assistant-posts-attractive",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.RESEARCH_ASSISTANT_POSTS_ATTRACTIVE),
                    evidence=_q("增强科研助理岗位吸引力"),
                    assumption=_GUIDED,
                ),
            ),
        ),
        Measure(
            7,
            label="(七)",
            title="提高大学毕业生参军入伍比例",
            section=2,
            summary=Text(
                "省教育厅开会部署大学生征兵,落实两季征兵的改革,高校做好本校征兵,毕业生在兵员中的比例要"
                "上升。",
                "The department holds a meeting on the conscription of students and carries "
                "out the reform to two intakes; universities do their part, and the share of "
                "graduates among recruits is to rise.",
            ),
            topics=(topics.CONSCRIPTION,),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "conscription-meeting",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.CONSCRIPTION_MEETING_HELD),
                    evidence=_q("大学生征兵工作会议"),
                ),
                Provision(
                    "two-intakes-a-year",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=ByReference(standards.TWO_INTAKES_A_YEAR),
                    evidence=_q("落实“一年两征”改革要求"),
                ),
                Provision(
                    "conscription-done-well",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.CONSCRIPTION_DONE_WELL),
                    evidence=_q("指导高校做好大学生征兵工作"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "graduate-enlistment-raised",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.GRADUATE_ENLISTMENT_RAISED),
                    evidence=_q("提高大学毕业生征集比例"),
                    assumption=Text(
                        "未写提高多少,按比例有所上升的目标理解",
                        "the text does not say by how much; read as a goal that the share rises",
                    ),
                ),
            ),
            mentions=(Mention("2023年大学生征兵", Reason.COHORT),),
        ),
        Measure(
            8,
            label="(八)",
            title="稳定升学招生规模",
            section=2,
            summary=Text(
                "各类升学招生人数保持稳定,招生计划尽早完成,其中硕士研究生和专升本的招录上半年结束。",
                "Numbers admitted to further study stay steady and admission plans are "
                "completed early; admissions to master's study and to undergraduate upgrading "
                "end in the first half of the year.",
            ),
            topics=(topics.FURTHER_STUDY,),
            parties=(Party(bodies.GUANGDONG_EDUCATION),),
            provisions=(
                Provision(
                    "admission-scale-kept",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(posts.ADMISSION_SCALE_KEPT),
                    evidence=_q("稳定研究生、本科生、第二学士学位招生规模"),
                ),
                Provision(
                    "admission-plans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.ADMISSION_PLANS_CARRIED_OUT),
                    evidence=_q("组织完成各类升学招生计划"),
                    assumption=_ADMISSIONS,
                ),
                Provision(
                    "admissions-sped-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.ADMISSIONS_SPED_UP),
                    evidence=_q("及早组织完成"),
                    assumption=_ADMISSIONS,
                ),
                Provision(
                    "masters-admissions-completed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.MASTERS_ADMISSIONS_COMPLETED),
                    due=By(PartialDate(2023, 6)),
                    evidence=_q("硕士研究生、普通专升本招录工作6月底前完成"),
                    assumption=_ADMISSIONS,
                ),
                Provision(
                    "upgrading-admissions-completed",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(posts.UPGRADING_ADMISSIONS_COMPLETED),
                    due=By(PartialDate(2023, 6)),
                    evidence=_q("普通专升本招录工作6月底前完成"),
                    assumption=_ADMISSIONS,
                ),
            ),
        ),
        Measure(
            9,
            label="(九)",
            title="深入推进就业育人",
            section=3,
            summary=Text(
                "省教育厅办职业规划赛事,选教材、建案例、树典型,并推动高校开展主题教育,引导毕业生按实际"
                "择业。",
                "The department holds a career planning contest, selects textbooks, fosters "
                "cases and chooses role models, and moves universities to themed activities "
                "that lead graduates to realistic choices.",
            ),
            topics=(
                topics.EMPLOYMENT_EDUCATION,
                topics.CAREER_GUIDANCE,
            ),
            parties=(Party(bodies.GUANGDONG_EDUCATION),),
            programmes=(programmes.CAREER_PLANNING_CONTEST,),
            provisions=(
                Provision(
                    "provincial-contest",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(guidance.PROVINCIAL_CONTEST_HELD),
                    evidence=_q("举办职业生涯规划大赛"),
                ),
                Provision(
                    "provincial-textbooks",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(guidance.PROVINCIAL_TEXTBOOKS_SELECTED),
                    evidence=_q("开展就业指导精品教材遴选"),
                ),
                Provision(
                    "provincial-exemplary-cases",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(guidance.PROVINCIAL_EXEMPLARY_CASES),
                    evidence=_q("就业育人优秀案例创建活动"),
                ),
                Provision(
                    "provincial-role-models",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(guidance.PROVINCIAL_ROLE_MODELS),
                    evidence=_q("选树一批就业典型人物"),
                ),
                Provision(
                    "themed-education-activities",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.THEMED_ACTIVITIES),
                    evidence=_q("推动开展就业育人系列主题教育活动"),
                    assumption=_PROMOTED_UNNAMED,
                ),
                Provision(
                    "realistic-choices",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(guidance.REALISTIC_CHOICES),
                    evidence=_q("引导毕业生从实际出发选择职业和工作岗位"),
                    assumption=_PROMOTED_UNNAMED,
                ),
            ),
        ),
        Measure(
            10,
            label="(十)",
            title="开展重点群体就业帮扶",
            section=3,
            summary=Text(
                "高校盯住困难毕业生,建台账,逐人建档定策。省教育厅推进宏志助航,两所高校的培训基地建得更"
                "好、训得更多。",
                "Universities keep graduates in difficulty in focus, with a ledger and a file "
                "and plan for each. The department drives the Hongzhi programme; the training "
                "bases at two universities are built up and train more people better.",
            ),
            topics=(topics.PRIORITY_GROUPS,),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.UNIVERSITIES),
                Party(bodies.SOUTH_CHINA_AGRICULTURAL),
                Party(bodies.SHENZHEN_POLYTECHNIC),
            ),
            programmes=(programmes.HONGZHI,),
            provisions=(
                Provision(
                    "priority-groups-focus",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PRIORITY_GROUPS_IN_FOCUS),
                    evidence=_q("指导高校重点关注", "残疾等困难高校毕业生"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "help-ledger",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.HELP_LEDGER),
                    evidence=_q("建立帮扶工作台账"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "individual-help-plans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.INDIVIDUAL_HELP_PLANS),
                    evidence=_q("按照“一人一档”“一人一策”", "精准开展就业帮扶工作"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "hongzhi-programme",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.HONGZHI_CARRIED_OUT_LOCALLY),
                    evidence=_q("深入实施“宏志助航计划”"),
                ),
                Provision(
                    "hongzhi-bases-built-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.TRAINING_BASE_UNIVERSITY,
                    requires=Done(support.HONGZHI_BASES_BUILT_UP),
                    evidence=_q("华南农业大学和深圳职业技术学院", "国家级培训基地建设"),
                    assumption=_BASES,
                ),
                Provision(
                    "hongzhi-trains-more",
                    force=Force.OBLIGATION,
                    addressee=addressees.TRAINING_BASE_UNIVERSITY,
                    requires=Done(support.HONGZHI_TRAINS_MORE),
                    evidence=_q("扩大培训规模"),
                    assumption=_BASES,
                ),
                Provision(
                    "hongzhi-training-improved",
                    force=Force.OBLIGATION,
                    addressee=addressees.TRAINING_BASE_UNIVERSITY,
                    requires=Done(support.HONGZHI_CAPACITY_AND_QUALITY),
                    evidence=_q("不断提升培训能力和培训质量"),
                    assumption=_BASES,
                ),
            ),
            mentions=(Mention("2个国家级培训基地", Reason.ENUMERATION),),
        ),
        Measure(
            11,
            label="(十一)",
            title="简化优化求职就业手续",
            section=3,
            summary=Text(
                "报到证逐步停用,政策讲清、工作接好,毕业生落户和档案不受影响;省级服务平台升级,并建立去"
                "向登记。",
                "The registration certificate is phased out, the change explained and "
                "bridged, and graduates helped with household registration and files; the "
                "provincial platform is upgraded and the registration of destinations set up.",
            ),
            topics=(
                topics.STATISTICS,
                topics.ARCHIVES,
                topics.INFORMATION_PLATFORMS,
            ),
            parties=(Party(bodies.GUANGDONG_EDUCATION),),
            programmes=(programmes.GUANGDONG_SMART_PLATFORM,),
            provisions=(
                Provision(
                    "registration-certificate-abolished",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Not(Done(monitoring.REGISTRATION_CERTIFICATE_HANDLED)),
                    evidence=_q("稳妥有序推进取消就业报到证"),
                    assumption=Text(
                        "“稳妥有序推进取消”按以停止办理为目标理解,原文未写日期",
                        "to move towards its end, steadily and in order, is read as the goal of "
                        "handling it no longer; the text gives no date",
                    ),
                ),
                Provision(
                    "certificate-change-explained",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.CERTIFICATE_CHANGE_EXPLAINED),
                    evidence=_q("做好政策解读宣传"),
                ),
                Provision(
                    "certificate-change-bridged",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.CERTIFICATE_CHANGE_BRIDGED),
                    evidence=_q("相关工作的衔接"),
                ),
                Provision(
                    "household-and-files",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.HOUSEHOLD_AND_FILES_HELPED),
                    evidence=_q("帮助毕业生顺利完成落户和档案转递"),
                ),
                Provision(
                    "provincial-platform-upgraded",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.GUANGDONG_PLATFORM_UPGRADED),
                    evidence=_q("升级省高校毕业生就业创业智慧服务平台"),
                ),
                Provision(
                    "destination-registration-set-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.REGISTRATION_SYSTEM_SET_UP),
                    evidence=_q("建立毕业去向登记制度"),
                ),
            ),
        ),
        Measure(
            12,
            label="(十二)",
            title="强化就业统计和核查",
            section=3,
            summary=Text(
                "高校守住统计工作的各项禁令,违规照办法处理;省教育厅核查统计,做跟踪调查,编制质量报告和"
                "白皮书。",
                "Universities keep the bans of employment statistics and breaches are dealt "
                "with by the rules; the department audits the figures, surveys how graduates "
                "fare and draws up the quality report and a white paper.",
            ),
            topics=(
                topics.STATISTICS,
                topics.QUALITY_REPORT,
            ),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(programmes.FOLLOW_UP_SURVEY,),
            provisions=(
                Provision(
                    "statistics-bans",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=AllOf(
                        ByReference(standards.FOUR_DONTS),
                        ByReference(standards.THREE_BANS_IN_STATISTICS),
                    ),
                    evidence=_q("指导高校严格落实就业统计监测工作“四不准”", "“三严禁”要求"),
                    assumption=Text(
                        "“三严禁”在此指统计监测,按有别于校园招聘的“三严禁”理解;原文由省教育厅指导高校",
                        "the three bans are named for statistics here; read as another set than the "
                        "one named for campus recruitment. The text has the department guide "
                        "universities",
                    ),
                ),
                Provision(
                    "breach-rules-province",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=ByReference(standards.STATISTICS_BREACH_RULES),
                    evidence=_q("统计监测工作违规处理办法"),
                    assumption=_BREACH_RULES,
                ),
                Provision(
                    "breach-rules-university",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.STATISTICS_BREACH_RULES),
                    evidence=_q("严格执行毕业生就业统计监测工作违规处理办法"),
                    assumption=_BREACH_RULES,
                ),
                Provision(
                    "statistics-audited",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.STATISTICS_AUDITED),
                    evidence=_q("开展高校毕业生就业统计核查"),
                    assumption=_DEPARTMENT_AGAIN,
                ),
                Provision(
                    "provincial-follow-up-survey",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.PROVINCIAL_FOLLOW_UP_SURVEY),
                    evidence=_q("就业状况跟踪调查"),
                    assumption=_DEPARTMENT_AGAIN,
                ),
                Provision(
                    "provincial-quality-report",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.PROVINCIAL_QUALITY_REPORT),
                    evidence=_q("编制高校毕业生就业质量报告"),
                    assumption=_DEPARTMENT_AGAIN,
                ),
                Provision(
                    "provincial-white-paper",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.PROVINCIAL_WHITE_PAPER),
                    evidence=_q("就业质量报告和白皮书"),
                    assumption=_DEPARTMENT_AGAIN,
                ),
            ),
            mentions=(Mention("“三严禁”", Reason.NAME),),
        ),
        Measure(
            13,
            label="(十三)",
            title="加强就业权益保护",
            section=3,
            summary=Text(
                "省教育厅配合营造公平环境、消除歧视、化解风险、加强监管。高校关心毕业生思想和压力,讲安全"
                "与法律,防招聘欺诈;校园招聘不设歧视条款。",
                "The department helps to create equal conditions, to end discrimination, to "
                "defuse risks and to supervise. Universities look after graduates' state of "
                "mind, teach safety and law and guard against fraud; recruitment on campus "
                "carries no discriminatory terms.",
            ),
            topics=(topics.RIGHTS,),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "equal-conditions-supported",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.EQUAL_CONDITIONS_SUPPORTED),
                    evidence=_q("配合有关部门积极营造平等就业环境"),
                ),
                Provision(
                    "discrimination-removed",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.DISCRIMINATION_REMOVED),
                    evidence=_q("努力消除就业歧视"),
                ),
                Provision(
                    "employment-risks-defused",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EMPLOYMENT_RISKS_DEFUSED),
                    evidence=_q("着力防范化解涉就业风险"),
                ),
                Provision(
                    "state-of-mind-watched",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.STATE_OF_MIND_WATCHED),
                    evidence=_q("指导高校密切关注毕业生思想动态"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "pressure-relieved",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.PRESSURE_RELIEVED),
                    evidence=_q("加强教育疏导,化解心理压力"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "recruitment-supervised",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(support.RECRUITMENT_SUPERVISED),
                    evidence=_q("加强就业监管"),
                ),
                Provision(
                    "no-discriminatory-terms",
                    force=Force.PROHIBITION,
                    addressee=addressees.UNIVERSITY,
                    requires=Not(Done(support.DISCRIMINATORY_TERMS)),
                    evidence=_q("严防各类校园招聘活动", "违反国家规定的歧视性条款"),
                    assumption=Text(
                        "“严防”按禁止理解,承担者按举办校园招聘的高校理解",
                        "to prevent strictly is read as a ban, on the universities that hold the "
                        "recruitment",
                    ),
                ),
                Provision(
                    "job-safety-taught",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.JOB_SAFETY_TAUGHT),
                    evidence=_q("指导高校加强就业安全"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "legal-matters-taught",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.LEGAL_MATTERS_TAUGHT),
                    evidence=_q("涉法教育"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "recruitment-fraud-forestalled",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.RECRUITMENT_FRAUD_FORESTALLED),
                    evidence=_q("严密防范招聘欺诈行为"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "graduates-rights-upheld",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(support.GRADUATES_RIGHTS_UPHELD),
                    evidence=_q("维护毕业生就业权益"),
                    assumption=_GUIDED,
                ),
            ),
        ),
        Measure(
            14,
            label="(十四)",
            title="建立第二届广东省高校毕业生就业创业工作指导委员会及专家库",
            section=3,
            summary=Text(
                "省里的就业创业指导委员会换届,建专家库,提升专家水平,理顺规程,多听专家意见。",
                "The province's steering committee is formed anew and a pool of experts set "
                "up, with abler experts, better rules and more use of their advice.",
            ),
            topics=(
                topics.RESPONSIBILITY,
                topics.CAREER_GUIDANCE,
            ),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.GUANGDONG_GUIDANCE_COMMITTEE),
            ),
            provisions=(
                Provision(
                    "guidance-committee-renewed",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.GUIDANCE_COMMITTEE_RENEWED),
                    evidence=_q("就业创业工作指导委员会换届工作"),
                ),
                Provision(
                    "expert-pool-set-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EXPERT_POOL_SET_UP),
                    evidence=_q("指导委员会及专家库"),
                    assumption=_TITLE,
                ),
                Provision(
                    "experts-improved",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EXPERTS_IMPROVED),
                    evidence=_q("提高专家队伍水平"),
                ),
                Provision(
                    "committee-rules-improved",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.COMMITTEE_RULES_IMPROVED),
                    evidence=_q("完善工作规程和机制"),
                ),
                Provision(
                    "expert-advice-used",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EXPERT_ADVICE_USED),
                    evidence=_q("专家的理论指导和政策咨询作用"),
                ),
            ),
        ),
        Measure(
            15,
            label="(十五)",
            title="举办第九届中国国际“互联网+”大学生创新创业大赛广东省分赛",
            section=4,
            summary=Text(
                "省教育厅举办大赛分赛,以赛推动教学改革,开展红色筑梦活动,选好训好参加国赛的项目并力争佳"
                "绩;高校培育重点项目。",
                "The department holds the provincial round of the contest, uses it to reform "
                "teaching, holds the Red Dream Journey and prepares projects for the national "
                "final, with fine results as the aim; universities foster key projects.",
            ),
            topics=(topics.ENTREPRENEURSHIP,),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.UNIVERSITIES),
            ),
            programmes=(
                programmes.INTERNET_PLUS_CONTEST,
                programmes.INTERNET_PLUS_GUANGDONG,
                programmes.YOUTH_RED_DREAM,
            ),
            provisions=(
                Provision(
                    "provincial-contest-round",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.PROVINCIAL_CONTEST_ROUND_HELD),
                    evidence=_q("大学生创新创业大赛广东省分赛"),
                    assumption=_TITLE,
                ),
                Provision(
                    "contest-drives-reform",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.CONTEST_DRIVES_REFORM),
                    evidence=_q("深化创新创业教育改革的主抓手作用"),
                ),
                Provision(
                    "red-dream-journey",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.RED_DREAM_JOURNEY_HELD),
                    evidence=_q("开展青年红色筑梦之旅活动"),
                ),
                Provision(
                    "key-projects-fostered",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(market.KEY_PROJECTS_FOSTERED),
                    evidence=_q("动员高校抓好重点项目的培育"),
                    assumption=Text(
                        "“动员”按对高校的倡导理解",
                        "to mobilise universities is read as a recommendation to them",
                    ),
                ),
                Provision(
                    "national-final-prepared",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.NATIONAL_FINAL_PREPARED),
                    evidence=_q("国赛参赛项目的遴选、培训和组织工作"),
                ),
                Provision(
                    "national-final-results",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.NATIONAL_FINAL_RESULTS),
                    evidence=_q("力争国赛取得优异成绩"),
                ),
            ),
        ),
        Measure(
            16,
            label="(十六)",
            title="开展第六届粤港澳大湾区创新创业项目对接洽谈活动",
            section=4,
            summary=Text(
                "省教育厅办大湾区项目洽谈,让大学生项目见到社会投资,带动创新创业教育和湾区发展。",
                "The department holds the Bay Area meeting where students' projects find "
                "investors, to further entrepreneurship education and the area's development.",
            ),
            topics=(topics.ENTREPRENEURSHIP,),
            parties=(Party(bodies.GUANGDONG_EDUCATION),),
            programmes=(programmes.BAY_AREA_PROJECT_FORUM,),
            provisions=(
                Provision(
                    "bay-area-forum",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.BAY_AREA_FORUM_HELD),
                    evidence=_q("粤港澳大湾区创新创业项目对接洽谈活动"),
                    assumption=_TITLE,
                ),
                Provision(
                    "investment-platform-built",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.INVESTMENT_PLATFORM_BUILT),
                    evidence=_q("搭建大学生创新创业项目与社会投资对接平台"),
                ),
                Provision(
                    "entrepreneurship-education-furthered",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.ENTREPRENEURSHIP_EDUCATION_FURTHERED),
                    evidence=_q("促进高校创新创业教育"),
                ),
                Provision(
                    "bay-area-development-served",
                    force=Force.TARGET,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.BAY_AREA_DEVELOPMENT_SERVED),
                    evidence=_q("助力粤港澳大湾区创新驱动发展"),
                ),
            ),
        ),
        Measure(
            17,
            label="(十七)",
            title="开展新周期第二批广东省大学生创新创业教育示范学校动态调整",
            section=4,
            summary=Text(
                "省教育厅调整示范学校名单,促使示范学校进取、落实改革要求并带动他校。",
                "The department adjusts the list of demonstration schools and moves them "
                "forward, to carry out the reform and to lead others by example.",
            ),
            topics=(topics.ENTREPRENEURSHIP,),
            parties=(Party(bodies.GUANGDONG_EDUCATION),),
            provisions=(
                Provision(
                    "demonstration-schools-adjusted",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.DEMONSTRATION_SCHOOLS_ADJUSTED),
                    evidence=_q("创新创业教育示范学校动态调整"),
                    assumption=_TITLE,
                ),
                Provision(
                    "demonstration-schools-advance",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.DEMONSTRATION_UNIVERSITY,
                    requires=Done(market.DEMONSTRATION_SCHOOLS_ADVANCE),
                    evidence=_q("进一步促进示范校开拓进取"),
                    assumption=_DEMONSTRATION,
                ),
                Provision(
                    "entrepreneurship-education-reform",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.DEMONSTRATION_UNIVERSITY,
                    requires=ByReference(standards.ENTREPRENEURSHIP_EDUCATION_REFORM),
                    evidence=_q("深化创新创业教育改革的各项要求"),
                    assumption=_DEMONSTRATION,
                ),
                Provision(
                    "demonstration-schools-lead",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.DEMONSTRATION_UNIVERSITY,
                    requires=Done(market.DEMONSTRATION_SCHOOLS_LEAD),
                    evidence=_q("发挥更加积极的示范引领作用"),
                    assumption=_DEMONSTRATION,
                ),
            ),
        ),
        Measure(
            18,
            label="(十八)",
            title="开展创新创业品牌项目建设",
            section=4,
            summary=Text(
                "省教育厅建设省级实践基地和示范课程,办好省内的国家级学院和基地,使其带动各校。",
                "The department builds up provincial practice bases and model courses, and "
                "the national colleges and bases in the province so that they help others "
                "along.",
            ),
            topics=(topics.ENTREPRENEURSHIP,),
            parties=(Party(bodies.GUANGDONG_EDUCATION),),
            provisions=(
                Provision(
                    "provincial-practice-bases",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.PROVINCIAL_PRACTICE_BASES),
                    evidence=_q("开展省级创新创业教育实践基地"),
                ),
                Provision(
                    "model-courses-built",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.MODEL_COURSES_BUILT),
                    evidence=_q("高校就业创业特色示范课程建设活动"),
                ),
                Provision(
                    "national-colleges-built-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.NATIONAL_COLLEGES_BUILT_UP),
                    evidence=_q("抓好我省", "国家级创新创业学院"),
                ),
                Provision(
                    "national-practice-bases-built-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.NATIONAL_PRACTICE_BASES_BUILT_UP),
                    evidence=_q("抓好我省", "国家级创新创业教育实践基地建设"),
                ),
                Provision(
                    "national-projects-radiate",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(market.NATIONAL_PROJECTS_RADIATE),
                    evidence=_q("发挥好辐射带动作用"),
                ),
            ),
            mentions=(
                Mention("6个国家级创新创业学院", Reason.CONTEXT),
                Mention("6个国家级创新创业教育实践基地", Reason.CONTEXT),
            ),
        ),
        Measure(
            19,
            label="(十九)",
            title="加强中职学校就业指导",
            section=5,
            summary=Text(
                "各地和省属中职学校就职业指导与服务办培训;倡导中职学校办专场招聘,多找资源和渠道。",
                "Localities and provincial vocational schools hold training in guidance and "
                "services; vocational schools are urged to hold recruitment events and to "
                "find resources and ways to work.",
            ),
            topics=(
                topics.CAREER_GUIDANCE,
                topics.RECRUITMENT_EVENTS,
            ),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.LOCALITIES),
                Party(bodies.SECONDARY_VOCATIONAL_SCHOOLS),
            ),
            provisions=(
                Provision(
                    "local-vocational-guidance-training",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(guidance.LOCAL_VOCATIONAL_GUIDANCE_TRAINING),
                    evidence=_q("指导各地和省属中职学校", "职业指导与就业服务培训"),
                    assumption=_GUIDED_LOCALITIES,
                ),
                Provision(
                    "school-vocational-guidance-training",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCIAL_VOCATIONAL_SCHOOL,
                    requires=Done(guidance.SCHOOL_VOCATIONAL_GUIDANCE_TRAINING),
                    evidence=_q("指导各地和省属中职学校", "职业指导与就业服务培训"),
                    assumption=_GUIDED_SCHOOLS,
                ),
                Provision(
                    "vocational-campus-recruitment",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.SECONDARY_VOCATIONAL_SCHOOL,
                    requires=Done(market.VOCATIONAL_CAMPUS_RECRUITMENT),
                    evidence=_q("推动中职学校积极举办校园专场招聘活动"),
                    assumption=_PROMOTED_SCHOOLS,
                ),
                Provision(
                    "vocational-channels-open",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.SECONDARY_VOCATIONAL_SCHOOL,
                    requires=Done(market.VOCATIONAL_CHANNELS_OPEN),
                    evidence=_q("拓展资源,畅通就业渠道"),
                    assumption=_PROMOTED_SCHOOLS,
                ),
            ),
        ),
        Measure(
            20,
            label="(二十)",
            title="开展中职学校就业统计工作",
            section=5,
            summary=Text(
                "各地和省属中职学校填报就业数据、编写年度分析,省教育厅汇成全省报告。",
                "Localities and provincial vocational schools report employment data and draw "
                "up a yearly analysis, which the department draws together for the province.",
            ),
            topics=(
                topics.STATISTICS,
                topics.QUALITY_REPORT,
            ),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.LOCALITIES),
                Party(bodies.SECONDARY_VOCATIONAL_SCHOOLS),
            ),
            provisions=(
                Provision(
                    "local-vocational-data",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(monitoring.LOCAL_VOCATIONAL_DATA_REPORTED),
                    evidence=_q("指导各地和省属中职学校开展就业数据填报"),
                    assumption=_GUIDED_LOCALITIES,
                ),
                Provision(
                    "school-vocational-data",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCIAL_VOCATIONAL_SCHOOL,
                    requires=Done(monitoring.SCHOOL_VOCATIONAL_DATA_REPORTED),
                    evidence=_q("指导各地和省属中职学校开展就业数据填报"),
                    assumption=_GUIDED_SCHOOLS,
                ),
                Provision(
                    "local-vocational-report",
                    force=Force.OBLIGATION,
                    addressee=addressees.LOCALITY,
                    requires=Done(monitoring.LOCAL_VOCATIONAL_REPORT),
                    evidence=_q("编制本地或本校", "就业情况分析报告"),
                    assumption=_GUIDED_LOCALITIES,
                ),
                Provision(
                    "school-vocational-report",
                    force=Force.OBLIGATION,
                    addressee=addressees.PROVINCIAL_VOCATIONAL_SCHOOL,
                    requires=Done(monitoring.SCHOOL_VOCATIONAL_REPORT),
                    evidence=_q("编制本地或本校", "就业情况分析报告"),
                    assumption=_GUIDED_SCHOOLS,
                ),
                Provision(
                    "provincial-vocational-report",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(monitoring.PROVINCIAL_VOCATIONAL_REPORT),
                    evidence=_q("省教育厅汇总编制", "毕业生就业情况分析报告"),
                ),
            ),
            mentions=(
                Mention("2023年就业情况", Reason.COHORT),
                Mention("广东省2023年中等职业学校", Reason.COHORT),
            ),
        ),
        Measure(
            21,
            label="(二十一)",
            title="落实就业工作“一把手工程”",
            section=6,
            summary=Text(
                "省教育厅适时组建专班,督促高校和中职学校由一把手抓就业、全员参与,并以就业工作考核学校领"
                "导。",
                "The department sets up a task force in due time, presses universities and "
                "vocational schools to have the head lead and all take part, and makes "
                "employment work count when school leaders are appraised.",
            ),
            topics=(
                topics.RESPONSIBILITY,
                topics.EVALUATION,
            ),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.UNIVERSITIES),
                Party(bodies.SECONDARY_VOCATIONAL_SCHOOLS),
            ),
            provisions=(
                Provision(
                    "employment-task-force",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.TASK_FORCE_SET_UP),
                    evidence=_q("适时成立高校毕业生就业工作专班"),
                    assumption=Text("“适时”未定时间,不设期限", "in due time sets no date"),
                ),
                Provision(
                    "top-leader-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.TOP_LEADER_MECHANISM),
                    evidence=_q(
                        "督促高校和中职学校落实就业“一把手”工程", "教职工全员参与的就业组织协调机制"
                    ),
                    assumption=Text(
                        "原文由省教育厅督促学校,按对高校的要求理解",
                        "the text has the department press schools; read as what universities must do",
                    ),
                ),
                Provision(
                    "vocational-top-leader-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.SECONDARY_VOCATIONAL_SCHOOL,
                    requires=Done(governance.VOCATIONAL_TOP_LEADER_MECHANISM),
                    evidence=_q(
                        "督促高校和中职学校落实就业“一把手”工程", "教职工全员参与的就业组织协调机制"
                    ),
                    assumption=Text(
                        "原文由省教育厅督促学校,按对中职学校的要求理解",
                        "the text has the department press schools; read as what vocational schools "
                        "must do",
                    ),
                ),
                Provision(
                    "work-in-leaders-appraisal",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.EMPLOYMENT_IN_LEADERS_APPRAISAL),
                    evidence=_q("将就业工作纳入学校领导干部", "领导班子考核重要内容"),
                    assumption=Text(
                        "未写由谁考核,按省教育厅理解",
                        "the text does not say who appraises; read as the department",
                    ),
                ),
            ),
        ),
        Measure(
            22,
            label="(二十二)",
            title="加强就业工作机构和队伍建设",
            section=6,
            summary=Text(
                "高校创造条件做到四个到位,配足配强指导人员;专职教师和专职人员合计,同含研究生在内的应届"
                "毕业生相比有下限;鼓励其评职称。",
                "Universities put the four in place and have enough able guidance staff, with "
                "a floor for full-time teachers and staff together against graduating "
                "students, postgraduates included, and encourage them to apply for "
                "professional titles.",
            ),
            topics=(topics.STAFFING,),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.UNIVERSITIES),
            ),
            provisions=(
                Provision(
                    "four-in-place",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=ByReference(standards.FOUR_IN_PLACE),
                    evidence=_q("机构、人员、场地、经费“四到位”要求"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "guidance-staff-complete",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.GUIDANCE_STAFF_COMPLETE),
                    evidence=_q("指导高校配齐配强就业指导人员"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "full-time-teachers-and-staff",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Ratio(
                        staffing.FULL_TIME_GUIDANCE_TEACHERS_AND_STAFF,
                        staffing.GRADUATES_WITH_POSTGRADUATES,
                        at_least=Fraction(1, 500),
                        written="1:500",
                    ),
                    evidence=_q(
                        "专职就业指导教师和专职就业工作人员",
                        "与应届毕业生(含研究生)比例不低于1:500",
                    ),
                    assumption=Text(
                        "教师与工作人员合计;“不低于1:500”按每500名应届毕业生(含研究生)至少配1名理解",
                        "teachers and staff count together; not lower than 1:500 is read as at least "
                        "one of them for every 500 graduating students, postgraduates included",
                    ),
                ),
                Provision(
                    "staff-title-reviews",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(staffing.STAFF_TITLE_REVIEWS),
                    evidence=_q("鼓励就业指导人员按要求参加相关职称评审"),
                    assumption=Text(
                        "原文为鼓励个人参评,按学校负有鼓励的义务理解,与他省通知一致",
                        "the text encourages staff to apply; read, as in other provinces' notices, as "
                        "the university's duty to encourage",
                    ),
                ),
            ),
        ),
        Measure(
            23,
            label="(二十三)",
            title="建立就业工作情况通报和督促检查机制",
            section=6,
            summary=Text(
                "省教育厅按周、按月和由专班通报进展,开会调度,催办签约,必要时到地市和高校督导;学校健全"
                "督查问责。",
                "The department reports progress by week, by month and by the task force, "
                "holds meetings, presses for contracts and inspects cities and universities "
                "where called for; universities and schools improve inspection and "
                "accountability.",
            ),
            topics=(
                topics.RESPONSIBILITY,
                topics.STATISTICS,
            ),
            parties=(
                Party(bodies.GUANGDONG_EDUCATION),
                Party(bodies.UNIVERSITIES),
                Party(bodies.SECONDARY_VOCATIONAL_SCHOOLS),
            ),
            provisions=(
                Provision(
                    "weekly-bulletins",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Quota(governance.WEEKLY_BULLETINS, at_least=1, per=Period.WEEK),
                    evidence=_q("高校毕业生就业工作情况周报"),
                    assumption=Text(
                        "“周报”按每周至少一次理解", "a weekly report is read as at least one a week"
                    ),
                ),
                Provision(
                    "monthly-bulletins",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Quota(governance.MONTHLY_BULLETINS, at_least=1, per=Period.MONTH),
                    evidence=_q("月报、专班通报制度"),
                    assumption=Text(
                        "“月报”按每月至少一次理解",
                        "a monthly report is read as at least one a month",
                    ),
                ),
                Provision(
                    "task-force-bulletins",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.TASK_FORCE_BULLETINS),
                    evidence=_q("专班通报制度"),
                ),
                Provision(
                    "progress-meetings",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.PROGRESS_MEETINGS_HELD),
                    evidence=_q("组织召开调度会"),
                ),
                Provision(
                    "signing-sped-up",
                    force=Force.OBLIGATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.SIGNING_SPED_UP),
                    evidence=_q("督促加快毕业生就业签约进度"),
                ),
                Provision(
                    "field-inspections",
                    force=Force.RECOMMENDATION,
                    addressee=addressees.EDUCATION_DEPARTMENT,
                    requires=Done(governance.FIELD_INSPECTIONS),
                    evidence=_q("视情开展对有关地市和高校", "就业专项调研督导工作"),
                    assumption=Text(
                        "“视情”留有裁量,按倡导理解",
                        "as circumstances call leaves it to discretion; read as a recommendation",
                    ),
                ),
                Provision(
                    "accountability-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.UNIVERSITY,
                    requires=Done(governance.ACCOUNTABILITY_MECHANISM),
                    evidence=_q("指导高校和中职学校", "就业工作督查、通报、约谈、问责机制"),
                    assumption=_GUIDED,
                ),
                Provision(
                    "vocational-accountability-mechanism",
                    force=Force.OBLIGATION,
                    addressee=addressees.SECONDARY_VOCATIONAL_SCHOOL,
                    requires=Done(governance.VOCATIONAL_ACCOUNTABILITY_MECHANISM),
                    evidence=_q("指导高校和中职学校", "就业工作督查、通报、约谈、问责机制"),
                    assumption=_GUIDED_SCHOOLS,
                ),
            ),
        ),
    ),
    mentions=(Mention("2023年学生就业创业工作要点", Reason.COHORT),),
)
