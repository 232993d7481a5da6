"""Metrics of posts outside the market: public sector, grassroots, study, service, traineeships."""

from gradpolicy.model import Addressee, Kind, Metric, Text
from gradpolicy.vocabulary import units
from gradpolicy.vocabulary.addressees import (
    CITY,
    COMMUNITY,
    EDUCATION_AND_HRSS_BUREAUS,
    EDUCATION_BUREAU,
    EDUCATION_DEPARTMENT,
    EMPLOYER,
    GRADUATE,
    HRSS_BUREAU,
    LOCALITY,
    PROVINCE,
    STATE_ENTERPRISE,
    TECHNICAL_SCHOOL_GRADUATE,
    UNIVERSITY,
    VILLAGE,
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


def _completed(
    slug: str,
    zh: str,
    en: str,
    zh_definition: str,
    en_definition: str,
    *,
    of: Addressee = UNIVERSITY,
) -> Metric:
    definition = Text(zh_definition, en_definition)
    return Metric(slug, zh, en, kind=Kind.DATE, of=of, definition=definition)


def _recruits(
    slug: str,
    zh: str,
    en: str,
    zh_definition: str,
    en_definition: str,
    *,
    of: Addressee = PROVINCE,
    family: str | None = None,
) -> Metric:
    return Metric(
        slug,
        zh,
        en,
        kind=Kind.COUNT,
        unit=units.PERSON,
        of=of,
        definition=Text(zh_definition, en_definition),
        family=family,
    )


# Grassroots programmes and posts.

SPECIAL_POST_TEACHERS = _recruits(
    "special-post-teachers",
    "“特岗教师”招录人数",
    "special-post teachers recruited",
    "全省当年通过特岗计划录用的教师人数",
    "teachers taken on in the province in the year through the Special-Post Teachers Programme",
)
THREE_SUPPORTS_RECRUITS = _recruits(
    "three-supports-recruits",
    "“三支一扶”招募人数",
    "recruits of the Three Supports and One Assistance programme",
    "全省当年通过“三支一扶”项目招募的人数",
    "people taken on in the province in the year through Three Supports and One Assistance",
    family="three-supports-recruits",
)
THREE_SUPPORTS_COMPLETED = _completed(
    "three-supports-completed",
    "完成“三支一扶”招募",
    "recruitment for Three Supports and One Assistance completed",
    "当年“三支一扶”招募工作全部结束之日",
    "the day on which the year's recruitment for Three Supports and One Assistance was finished",
    of=HRSS_BUREAU,
)
WESTERN_PLAN_RECRUITS = _recruits(
    "western-plan-recruits",
    "“西部计划”招录人数",
    "recruits of the Western Volunteers Programme",
    "全省当年通过西部计划招录的志愿者人数",
    "volunteers taken on in the province in the year through the Western Volunteers Programme",
)
GRASSROOTS_PROGRAMMES_RUN = _flag(
    "grassroots-programmes-run",
    "配合办好国家基层就业项目",
    "the national grassroots programmes well run",
    "教育和人社部门配合主管部门把国家基层就业项目组织好",
    "education and human-resources bureaus help the bodies in charge to run the national"
    " grassroots programmes",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
COMMUNITY_PLAN_RUN = _flag(
    "community-plan-run",
    "拓展城乡社区专项计划",
    "the Urban and Rural Community Programme extended",
    "教育和人社部门扩大城乡社区专项计划的实施",
    "education and human-resources bureaus carry the Urban and Rural Community Programme further",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
VILLAGE_DOCTORS_PLAN_RUN = _flag(
    "village-doctors-plan-run",
    "拓展大学生乡村医生专项计划",
    "the Graduate Village Doctors Programme extended",
    "教育和人社部门扩大大学生乡村医生专项计划的实施",
    "education and human-resources bureaus carry the Graduate Village Doctors Programme further",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
LOCAL_GRASSROOTS_OPENINGS = _flag(
    "local-grassroots-openings",
    "挖掘乡村振兴中的基层就业机会",
    "openings for graduates found in the work of rural revival",
    "各地在基层医疗、养老、社会工作、司法辅助等领域找出就业机会",
    "a locality finds openings in grassroots health care, care of the old, social work,"
    " judicial assistance and the like",
    of=LOCALITY,
)
LOCAL_GRASSROOTS_PROGRAMMES = _flag(
    "local-grassroots-programmes",
    "扩大地方基层项目",
    "local grassroots programmes extended",
    "各地扩大自己举办的基层就业项目",
    "a locality enlarges the grassroots programmes of its own",
    of=LOCALITY,
)
GRASSROOTS_POSTS_CREATED = _flag(
    "grassroots-posts-created",
    "开发更多基层岗位",
    "more grassroots posts created",
    "教育和人社部门增加社区、卫生、治理等方面的基层岗位",
    "education and human-resources bureaus add posts in community service, health care,"
    " local governance and the like",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
GRASSROOTS_SUPPORT_APPLIED = _flag(
    "grassroots-support-applied",
    "落实基层就业支持政策",
    "the support policies for grassroots posts applied",
    "教育和人社部门兑现对基层就业毕业生的支持政策",
    "education and human-resources bureaus carry out the policies that support graduates"
    " at the grassroots",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
GRASSROOTS_GUIDED_BY_BUREAUS = _flag(
    "grassroots-guided-by-bureaus",
    "教育和人社部门引导毕业生到基层",
    "graduates led to the grassroots by the bureaus",
    "教育和人社部门鼓励、引导毕业生到基层就业",
    "education and human-resources bureaus encourage graduates to work at the grassroots",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
GRASSROOTS_GUIDED = _flag(
    "grassroots-guided",
    "引导毕业生面向基层就业",
    "graduates encouraged to work at the grassroots",
    "学校鼓励、引导本校毕业生到基层就业",
    "the university encourages its graduates to work at the grassroots",
)
GRASSROOTS_POSTS_SOUGHT = _flag(
    "grassroots-posts-sought",
    "拓展基层就业岗位",
    "grassroots posts opened up",
    "学校为毕业生开拓基层岗位",
    "the university opens up grassroots posts for its graduates",
)
WORKS_AT_GRASSROOTS = _flag(
    "works-at-grassroots",
    "到基层就业",
    "works at the grassroots",
    "毕业生在基层单位就业",
    "the graduate has taken up work at the grassroots",
    of=GRADUATE,
)

# Government, public institutions and state enterprises.

VACANT_POSTS_TAPPED = _flag(
    "vacant-posts-tapped",
    "挖掘机关、事业单位、国企编制存量",
    "unfilled established posts put to use",
    "各地把机关、事业单位和国有企业现有的空余编制用起来",
    "a locality draws on established posts that stand unfilled in government, public institutions"
    " and state enterprises",
    of=LOCALITY,
)
SCHOOL_TEACHER_RECRUITS = _recruits(
    "school-teacher-recruits",
    "中小学教师招聘人数",
    "primary and secondary teachers recruited",
    "全省当年招聘的中小学教师人数",
    "teachers that primary and secondary schools of the province take on in the year",
    family="school-teacher-recruits",
)
HEALTH_RECRUITS = _recruits(
    "health-recruits",
    "医疗系统招录人数",
    "recruits of the health system",
    "全省医疗卫生系统当年招录的人数",
    "people that the health system of the province takes on in the year",
)
STATE_ENTERPRISE_RECRUITS = _recruits(
    "state-enterprise-recruits",
    "国有企业招录人数",
    "recruits of state enterprises",
    "全省国有企业当年招录的人数",
    "people that state enterprises of the province take on in the year",
    family="state-enterprise-recruits",
)
OTHER_INSTITUTION_RECRUITS = _recruits(
    "other-institution-recruits",
    "其他事业单位招录人数",
    "recruits of other public institutions",
    "全省事业单位当年招录人数,不含中央基层项目和教育、卫生系统",
    "people that public institutions of the province take on in the year, without the central"
    " grassroots programmes and without education and health",
)
OTHER_INSTITUTION_FRESH_RECRUITS = _recruits(
    "other-institution-fresh-recruits",
    "其他事业单位面向应届生的招录人数",
    "recruits of other public institutions in posts for fresh graduates",
    "上述其他事业单位招录人数中面向应届毕业生的部分",
    "those among the recruits of other public institutions whose posts are meant for graduates"
    " of the year",
)
INSTITUTIONS_FRESH_COMPLETED = _completed(
    "institutions-fresh-completed",
    "完成事业单位面向应届毕业生的招聘",
    "recruitment of fresh graduates by public institutions completed",
    "人社部门当年组织的事业单位招聘中,应届毕业生部分全部结束之日",
    "the day on which the year's recruitment of fresh graduates for public institutions, as run by"
    " the human-resources bureaus, was finished",
    of=HRSS_BUREAU,
)
POLICY_POSTS_EXPANDED = _flag(
    "policy-posts-expanded",
    "拓展政策性岗位资源",
    "more public-sector posts found",
    "教育和人社部门拓展机关、事业单位、国企等岗位资源",
    "education and human-resources bureaus find further posts in the public sector",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
PUBLIC_SECTOR_RECRUITMENT_RAISED = _flag(
    "public-sector-recruitment-raised",
    "公共部门加大招聘毕业生力度",
    "more graduates recruited by the public sector",
    "机关事业单位和国有企业招聘高校毕业生的力度比以往更大",
    "government, public institutions and state enterprises recruit graduates more than before",
    of=LOCALITY,
    family="public-sector-intake",
)
RECRUITMENT_SCALE_KEPT = _flag(
    "recruitment-scale-kept",
    "招录毕业生规模稳中有升",
    "public recruitment of graduates kept up and moderately raised",
    "政策性岗位招录毕业生的规模不减并适度增加",
    "the public sector takes on no fewer graduates than before, and moderately more",
    of=EDUCATION_AND_HRSS_BUREAUS,
    family="public-sector-intake",
)
RECRUITMENT_COORDINATED = _flag(
    "recruitment-coordinated",
    "协调相关部门稳定招聘规模",
    "other departments brought to keep up recruitment",
    "教育和人社部门与有关部门协调,使机关事业单位和国企的招聘规模保持稳定",
    "education and human-resources bureaus agree with other departments that government, public"
    " institutions and state enterprises keep up their recruitment",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
EARLY_PUBLIC_EXAMS = _flag(
    "early-public-exams",
    "尽早安排政策性岗位招考",
    "public-sector recruitment exams held early",
    "机关、事业单位、国企的招考提前安排、加快进行",
    "recruitment exams of government, public institutions and state enterprises are set early"
    " and move fast",
    of=EDUCATION_AND_HRSS_BUREAUS,
    family="early-public-exams",
)
STATE_ENTERPRISES_LEAD = _flag(
    "state-enterprises-lead",
    "发挥国有企业示范作用",
    "state enterprises lead by example",
    "由国有企业在招用毕业生上作出示范",
    "state enterprises set an example in hiring graduates",
    of=EDUCATION_AND_HRSS_BUREAUS,
)
GUOPIN_SUPPORTED = _flag(
    "guopin-supported",
    "配合办好“国聘行动”",
    "the Guopin Campaign supported",
    "学校配合“国聘行动”的开展",
    "the university helps to run the Guopin Campaign",
    family="guopin",
)
RESEARCH_ASSISTANT_POSTS = _flag(
    "research-assistant-posts",
    "开发科研助理岗位并落实配套措施",
    "research-assistant posts created, with the measures that go with them",
    "学校增加科研助理岗位,并落实与之配套的措施",
    "the university creates more research-assistant posts and applies the measures that go with them",
    family="research-assistant-posts",
)
PUBLIC_POSTS_PUBLICISED = _flag(
    "public-posts-publicised",
    "推送和解读政策性岗位信息",
    "news and advice on public-sector posts passed on",
    "学校关注各级政策性岗位招录,并向毕业生推送、提醒、解读",
    "the university follows recruitment for public-sector posts of all levels and tells, reminds"
    " and advises its graduates",
)
PUBLIC_POSTS_SERVICES = _flag(
    "public-posts-services",
    "为有意报考政策性岗位的毕业生提供服务",
    "services for graduates who want public-sector posts",
    "学校为有意应考政策性岗位的毕业生提供必要服务",
    "the university gives the services they need to graduates who want public-sector posts",
)

# Further study.

ADMISSION_PLANS_CARRIED_OUT = _flag(
    "admission-plans-carried-out",
    "落实研究生、专升本、第二学士学位招生计划",
    "admission plans for postgraduate, upgrading and second-degree study carried out",
    "学校完成教育部下达的研究生、普通专升本和第二学士学位招生计划",
    "the university carries out the admission plans set by the ministry for postgraduate,"
    " upgrading and second-bachelor study",
)
ADMISSION_TIMES_COORDINATED = _flag(
    "admission-times-coordinated",
    "统筹各类升学招生时间",
    "the times of admissions to further study coordinated",
    "学校统一安排各类升学考试和招生的时间",
    "the university sets the times of its exams and admissions for further study as a whole",
)
ADMISSIONS_SPED_UP = _flag(
    "admissions-sped-up",
    "加快升学招生进度",
    "admissions to further study sped up",
    "学校加快各类升学招生的进度",
    "the university moves its admissions to further study along faster",
)
MASTERS_ADMISSIONS_COMPLETED = _completed(
    "masters-admissions-completed",
    "完成硕士研究生招录",
    "admissions to master's study completed",
    "当年硕士研究生招录工作结束之日",
    "the day on which the year's admissions to master's study were finished",
)
UPGRADING_ADMISSIONS_COMPLETED = _completed(
    "upgrading-admissions-completed",
    "完成普通专升本招录",
    "admissions to undergraduate upgrading completed",
    "当年普通专升本招录工作结束之日",
    "the day on which the year's admissions from college to undergraduate study were finished",
)
SECOND_DEGREE_ADMISSIONS_COMPLETED = _completed(
    "second-degree-admissions-completed",
    "完成第二学士学位招录",
    "admissions to second-bachelor study completed",
    "当年第二学士学位招录工作结束之日",
    "the day on which the year's admissions to a second bachelor's degree were finished",
)
EXAM_PREPARATION_SERVICES = _flag(
    "exam-preparation-services",
    "服务毕业生复习备考",
    "services for graduates who prepare for exams",
    "学校为复习备考的毕业生提供服务",
    "the university serves graduates who are preparing for entrance exams",
)
FURTHER_STUDY_GUIDANCE = _flag(
    "further-study-guidance",
    "跟踪升学进度并持续指导",
    "admissions followed and graduates guided throughout",
    "学校关注毕业生升学进展,并给予不间断的指导",
    "the university follows how its graduates fare in admissions and guides them without a break",
)

# Military service.

CONSCRIPTION_A_MAIN_TASK = _flag(
    "conscription-a-main-task",
    "把征兵列为学校重要工作",
    "conscription among the university's main tasks",
    "学校把征兵列入自身的重要工作",
    "the university counts conscription among its main tasks",
)
CONSCRIPTION_LED_FROM_TOP = _flag(
    "conscription-led-from-top",
    "校领导亲自负责征兵",
    "conscription led by the heads of the university",
    "学校主要领导对征兵负总责,分管领导具体负责",
    "the head of the university answers for conscription, the deputy in charge runs it",
)
MILITARY_COOPERATION = _flag(
    "military-cooperation",
    "加强军地协同",
    "close work with the military",
    "学校与军队方面在征兵中密切配合",
    "the university works closely with the military side on conscription",
)
CONSCRIPTION_PUBLICITY = _flag(
    "conscription-publicity",
    "加强征兵宣传进校园",
    "more publicity for conscription on campus",
    "学校在校园里加强征兵宣传",
    "the university steps up publicity for conscription on campus",
)
CONSCRIPTION_TEAM = _flag(
    "conscription-team",
    "加强征兵工作队伍、压实责任",
    "a stronger conscription team with clear responsibility",
    "学校加强征兵工作队伍并逐级落实责任",
    "the university builds up its conscription team and makes each level answer for its part",
)
CONSCRIPTION_EDUCATION = _flag(
    "conscription-education",
    "开展征兵发动和教育引导",
    "students mobilised and taught about enlisting",
    "学校对学生开展应征的宣传发动和教育引导",
    "the university mobilises students for enlisting and teaches them about it",
)
CONSCRIPTION_STATION = _flag(
    "conscription-station",
    "加强征兵工作站建设",
    "a stronger conscription station",
    "学校加强校内征兵工作站",
    "the university builds up its conscription station",
)
PRE_ENLISTMENT = _flag(
    "pre-enlistment",
    "配合兵役机关预征预储和征集",
    "help with advance enlistment and conscription",
    "学校配合兵役机关开展兵员预征预储和毕业生征集",
    "the university helps the military service authority to enlist in advance and to conscript"
    " graduates",
)
TARGETED_CONSCRIPTION = _flag(
    "targeted-conscription",
    "推进以毕业生为重点的精准征集",
    "conscription aimed at graduates",
    "学校推进以毕业生为主要对象的精准征集",
    "the university carries conscription further with graduates as its main aim",
)
ENLISTMENT_EVENTS = _flag(
    "enlistment-events",
    "举办应征入伍宣传活动",
    "events that promote enlisting",
    "学校举办多种应征入伍宣传活动,营造参军光荣的氛围",
    "the university holds events of many kinds that promote enlisting and honour those who enlist",
)
ENLISTMENT_GREEN_CHANNEL = _flag(
    "enlistment-green-channel",
    "畅通入伍绿色通道",
    "a green channel for graduates who enlist",
    "学校为毕业生参军入伍开通便捷通道",
    "the university keeps open a quick way for graduates who enlist",
)
RESERVED_RECRUITS_COMPLETED = _completed(
    "reserved-recruits-completed",
    "完成毕业生下半年预定兵",
    "selection of graduates for the second intake of the year completed",
    "当年高校毕业生下半年预定兵工作结束之日",
    "the day on which graduates for the second intake of the year were finally selected",
)
VETERAN = _flag(
    "veteran",
    "退役大学生士兵",
    "served as a soldier",
    "毕业生已服役退役",
    "the graduate has served in the forces and left them",
    of=GRADUATE,
)
VOCATIONAL_GRADUATE = _flag(
    "vocational-graduate",
    "普通高职(专科)毕业",
    "graduate of a vocational college",
    "毕业生毕业于普通高职(专科)",
    "the graduate holds a diploma of a vocational college",
    of=GRADUATE,
)

# Traineeships and internships.

TRAINEE_POSTS = Metric(
    "trainee-posts",
    "就业见习岗位数",
    "trainee posts",
    kind=Kind.COUNT,
    unit=units.POST,
    of=PROVINCE,
    definition=Text(
        "全省当年为青年开发的就业见习岗位数",
        "posts for trainees that are created for young people in the province in the year",
    ),
    family="trainee-posts",
)
TRAINEE_POSTS_DEVELOPED = _flag(
    "trainee-posts-developed",
    "持续开发就业见习岗位",
    "trainee posts gathered all along",
    "人社部门不断向用人单位募集就业见习岗位",
    "the human-resources bureau keeps gathering trainee posts from employers",
    of=HRSS_BUREAU,
)
TRAINEE_POST_QUALITY = _flag(
    "trainee-post-quality",
    "提升见习岗位质量",
    "better trainee posts",
    "人社部门提高就业见习岗位的质量",
    "the human-resources bureau raises the quality of trainee posts",
    of=HRSS_BUREAU,
)
TRAINEE_POSTS_KEY_INDUSTRIES = _flag(
    "trainee-posts-key-industries",
    "见习岗位聚焦重点和特色产业",
    "trainee posts in key and local industries",
    "人社部门围绕本省重点产业和地方特色产业发动单位提供见习岗位",
    "the human-resources bureau wins employers of the province's key industries and of local ones"
    " for trainee posts",
    of=HRSS_BUREAU,
)
TRAINEE_POSTS_NEW_INDUSTRIES = _flag(
    "trainee-posts-new-industries",
    "在新兴领域开发管理、技术、科研型见习岗位",
    "trainee posts in management, technology and research in new fields",
    "人社部门在新兴经济领域开发适合毕业生的管理、技术和科研类见习岗位",
    "the human-resources bureau creates trainee posts in management, technology and research that"
    " suit graduates in new fields of the economy",
    of=HRSS_BUREAU,
)
TRAINEE_RETENTION = _flag(
    "trainee-retention",
    "提升见习留用率",
    "more trainees kept on",
    "人社部门提高见习期满后被留用者的比例",
    "the human-resources bureau raises the share of trainees who are kept on afterwards",
    of=HRSS_BUREAU,
)
TRAINEE_TREATMENT = _flag(
    "trainee-treatment",
    "提高见习保障待遇",
    "better terms for trainees",
    "人社部门提高见习人员的待遇和保障",
    "the human-resources bureau improves the pay and cover of trainees",
    of=HRSS_BUREAU,
)
INTERNSHIP_RULES = _flag(
    "internship-rules",
    "建立就业实习管理制度",
    "rules for internships",
    "学校制定并完善学生就业实习的管理制度",
    "the university has rules for its students' internships and keeps them up",
)
INTERNSHIPS_OF_EACH_STUDENT = Metric(
    "internships-of-each-student",
    "每名学生的假期就业实习次数(取最少者)",
    "vacation internships of each student",
    kind=Kind.COUNT,
    unit=units.TIME,
    of=UNIVERSITY,
    definition=Text(
        "在校期间利用寒暑假完成的就业实习次数,以最少的一名学生计",
        "internships done in vacations over the course of study, by that student who did the fewest",
    ),
    family="vacation-internships",
)
INTERNSHIPS_HELP_STUDENTS = _flag(
    "internships-help-students",
    "以实习促就业",
    "students helped into work through internships",
    "学校通过实习让学生明确求职方向、提高能力、得到机会",
    "the university helps students through internships to know what they want, to grow more able"
    " and to find openings",
)
INTERNSHIP_BASES = _flag(
    "internship-bases",
    "高校共建就业实习基地",
    "internship bases built by universities with partners",
    "学校与地方政府、用人单位合作建设就业实习基地",
    "the university builds internship bases with local governments and employers",
    family="internship-bases",
)
INTERNSHIP_BASES_OF_LOCALITIES = _flag(
    "internship-bases-of-localities",
    "地方政府共建就业实习基地",
    "internship bases built by local governments with universities",
    "地方政府与高校合作建设就业实习基地",
    "a local government builds internship bases with universities",
    of=LOCALITY,
    family="internship-bases",
)
INTERNSHIP_BASES_OF_EMPLOYERS = _flag(
    "internship-bases-of-employers",
    "用人单位共建就业实习基地",
    "internship bases built by employers with universities",
    "用人单位与高校合作建设就业实习基地",
    "an employer builds internship bases with universities",
    of=EMPLOYER,
    family="internship-bases",
)

# Posts of a city: grassroots, public sector, state enterprises.

CITY_THREE_SUPPORTS_RECRUITS = _recruits(
    "city-three-supports-recruits",
    "全市“三支一扶”招募人数",
    "the city's recruits of Three Supports and One Assistance",
    "全市当年通过“三支一扶”项目招募的毕业生人数",
    "graduates taken on in the city in the year through Three Supports and One Assistance",
    of=CITY,
    family="three-supports-recruits",
)
SERVED_THREE_SUPPORTS = _flag(
    "served-three-supports",
    "参加过“三支一扶”",
    "served in Three Supports and One Assistance",
    "该毕业生是“三支一扶”项目人员",
    "whether the graduate serves or served in Three Supports and One Assistance",
    of=GRADUATE,
)
SERVED_GRASSROOTS_PROGRAMME = _flag(
    "served-grassroots-programme",
    "符合条件的基层服务项目人员",
    "qualified by service in a grassroots programme",
    "该毕业生参加过基层服务项目,并符合优惠政策的条件",
    "whether the graduate served in a grassroots programme and meets the conditions of its rewards",
    of=GRADUATE,
)
WESTERN_VOLUNTEERS_MOBILISED = _flag(
    "western-volunteers-mobilised",
    "动员毕业生志愿服务西部和山区",
    "graduates called to volunteer in the west and the mountains",
    "市里动员毕业生参加服务西部和山区的志愿计划",
    "the city calls on graduates to join the volunteers for the west and the mountain areas",
    of=CITY,
)
RURAL_VOLUNTEERS_MOBILISED = _flag(
    "rural-volunteers-mobilised",
    "动员毕业生志愿服务乡村振兴",
    "graduates called to volunteer for rural revitalisation",
    "市里动员毕业生参加服务乡村振兴的志愿行动",
    "the city calls on graduates to join the volunteers for rural revitalisation",
    of=CITY,
)
COURT_STAFF_RECRUITS = _recruits(
    "court-staff-recruits",
    "基层法院辅助人员和编外司法行政人员招聘数",
    "judges' assistants, clerks and judicial staff recruited",
    "全市当年为基层招聘的合同制法官助理、书记员和编外司法行政人员总数",
    "judges' assistants and court clerks on contract, and judicial staff outside the establishment, "
    "recruited for the city's grassroots in the year",
    of=CITY,
)
PROCURATORATE_STAFF_RECRUITS = _recruits(
    "procuratorate-staff-recruits",
    "基层检察官助理和书记员招聘数",
    "procurators' assistants and clerks recruited",
    "全市检察机关当年为基层招聘的合同制助理和书记员人数",
    "procurators' assistants and clerks on contract recruited for the city's grassroots in the year",
    of=CITY,
)
CITY_TEACHER_RECRUITS = _recruits(
    "city-teacher-recruits",
    "全市中小学和幼儿园教师招聘人数",
    "school and kindergarten teachers recruited in the city",
    "全市当年招聘的中学、小学和幼儿园教师人数",
    "teachers that secondary and primary schools and kindergartens of the city take on in the year",
    of=CITY,
    family="school-teacher-recruits",
)
FUNDED_TEACHERS_PLACED = _flag(
    "funded-teachers-placed",
    "做好公费师范生就业",
    "publicly funded teacher graduates placed",
    "教育部门安排好公费师范毕业生的就业",
    "education bureaus see to the employment of teacher graduates whose studies the public paid for",
    of=EDUCATION_BUREAU,
)
RURAL_TEACHERS_REFUNDED = _flag(
    "rural-teachers-refunded",
    "落实农村从教毕业生退费",
    "fees refunded to graduates who teach in the countryside",
    "教育部门为到农村任教的毕业生办理学费退还",
    "education bureaus refund the fees of graduates who take up teaching in the countryside",
    of=EDUCATION_BUREAU,
)
VETERANS_INTO_SCHOOLS = _flag(
    "veterans-into-schools",
    "支持退役大学生士兵到中小学任教",
    "veteran students helped to teach in schools",
    "教育部门支持符合条件的退役大学生士兵担任中小学教师",
    "education bureaus help veterans who studied, where qualified, to become schoolteachers",
    of=EDUCATION_BUREAU,
)
COMMUNITY_WORKERS_STRENGTHENED = _flag(
    "community-workers-strengthened",
    "加强社区工作者队伍",
    "community workers strengthened",
    "市里加强社区工作者队伍的建设",
    "the city strengthens its body of community workers",
    of=CITY,
)
COMMUNITY_POSTS_OPEN_TO_GRADUATES = Metric(
    "community-posts-open-to-graduates",
    "新招社区工作者岗位中向毕业生开放的比例",
    "share of new community posts open to graduates",
    kind=Kind.SHARE,
    of=CITY,
    definition=Text(
        "全市当年新招聘的社区工作者岗位中高校毕业生可以报考的比例",
        "of the posts for community workers newly advertised in the city in the year, the share "
        "that graduates may apply for",
    ),
)
COHORT_HIRED_BY_COMMUNITY = Metric(
    "cohort-hired-by-community",
    "社区招聘的本届毕业生数",
    "graduates of the class hired by the community",
    kind=Kind.COUNT,
    unit=units.PERSON,
    of=COMMUNITY,
    definition=Text(
        "一个社区当年招聘的本届高校毕业生人数",
        "graduates of this class whom one community takes on in the year",
    ),
)
VILLAGE_ABLE_TO_HIRE = _flag(
    "village-able-to-hire",
    "具备吸纳毕业生的条件",
    "able to take on graduates",
    "该行政村具备吸纳毕业生任村务工作者的条件",
    "whether the village is in a position to take on graduates for its affairs",
    of=VILLAGE,
)
VILLAGE_HIRES_GRADUATES = _flag(
    "village-hires-graduates",
    "吸纳毕业生任村务工作者",
    "graduates taken on for village affairs",
    "该行政村吸纳毕业生担任村务工作者",
    "whether the village has graduates work on its affairs",
    of=VILLAGE,
)
DOUBLE_HUNDRED_POSTS = Metric(
    "double-hundred-posts",
    "社会工作双百工程岗位数",
    "posts of the Double Hundred project",
    kind=Kind.COUNT,
    unit=units.POST,
    of=CITY,
    definition=Text(
        "社会工作双百工程当年在全市提供的就业岗位数",
        "posts that the Double Hundred project of social work offers in the city in the year",
    ),
)
TALENT_FOR_COUNTIES = _flag(
    "talent-for-counties",
    "强化县镇村高质量发展的人才支撑",
    "talent for counties, towns and villages",
    "市里为县、镇、村高质量发展加强人才支持",
    "the city gives the development of its counties, towns and villages the talent that it needs",
    of=CITY,
)
WORKS_IN_REMOTE_OR_OLD_INDUSTRIAL_AREA = _flag(
    "works-in-remote-or-old-industrial-area",
    "到艰苦边远地区或老工业基地基层就业",
    "works at the grassroots of a remote or an old industrial area",
    "该毕业生在艰苦边远地区或老工业基地的县以下基层单位就业",
    "whether the graduate works below the county seat in a hard and remote area or an old "
    "industrial base",
    of=GRADUATE,
)
WORKS_IN_SMALL_FIRM = _flag(
    "works-in-small-firm",
    "到中小微企业就业",
    "works in a small firm",
    "该毕业生在中小微企业就业",
    "whether the graduate works in a micro, small or medium-sized firm",
    of=GRADUATE,
)
WORKS_IN_HOUSEHOLD_BUSINESS = _flag(
    "works-in-household-business",
    "到个体工商户就业",
    "works in a household business",
    "该毕业生在个体工商户就业",
    "whether the graduate works for a business run by an individual household",
    of=GRADUATE,
)
WORKS_IN_SOCIAL_ORGANISATION = _flag(
    "works-in-social-organisation",
    "到社会组织就业",
    "works in a social organisation",
    "该毕业生在社会组织就业",
    "whether the graduate works in a social organisation",
    of=GRADUATE,
)
WORKS_IN_GRASSROOTS_SERVICE = _flag(
    "works-in-grassroots-service",
    "到基层社会管理和公共服务岗位就业",
    "works in grassroots administration or public service",
    "该毕业生在基层社会管理或公共服务岗位就业",
    "whether the graduate works in social administration or public service at the grassroots",
    of=GRADUATE,
)
GRASSROOTS_ROLE_MODELS = _flag(
    "grassroots-role-models",
    "选树基层毕业生典型",
    "graduates at the grassroots held up as examples",
    "市里借助宣传品牌选出并宣传扎根基层的优秀毕业生",
    "the city finds outstanding graduates who stay at the grassroots and holds them up as examples",
    of=CITY,
)
THREE_SUPPORTS_BRAND = _flag(
    "three-supports-brand",
    "打造本市“三支一扶”品牌和典范",
    "a local brand of Three Supports and One Assistance",
    "市里把“三支一扶”办成有本地特色的品牌并树立典范",
    "the city makes Three Supports and One Assistance a brand of its own, with models to follow",
    of=CITY,
)
THREE_SUPPORTS_MODEL_BASES = Metric(
    "three-supports-model-bases",
    "“三支一扶”示范实践基地数",
    "model bases of Three Supports and One Assistance",
    kind=Kind.COUNT,
    unit=units.BASE,
    of=CITY,
    definition=Text(
        "市里当年评出的“三支一扶”示范实践基地数",
        "bases that the city chose in the year as models of Three Supports and One Assistance",
    ),
)
THREE_SUPPORTS_HELPERS = _recruits(
    "three-supports-helpers",
    "“三支一扶”帮扶能手数",
    "skilled helpers of Three Supports and One Assistance",
    "市里当年评出的“三支一扶”帮扶能手人数",
    "people whom the city chose in the year for their skill in Three Supports and One Assistance",
    of=CITY,
)
CIVIL_SERVICE_EXAM_RUN = _flag(
    "civil-service-exam-run",
    "做好公务员考试录用",
    "civil-service recruitment carried out",
    "市里做好全省公务员考试录用的有关工作",
    "the city does its part in the province's recruitment of civil servants by exam",
    of=CITY,
)
SELECTED_GRADUATES_RECRUITED = _flag(
    "selected-graduates-recruited",
    "做好选调应届优秀大学毕业生",
    "outstanding graduates selected for public office",
    "市里做好选调优秀应届毕业生的有关工作",
    "the city does its part in selecting outstanding graduates of the class for public office",
    of=CITY,
)
CIVIL_SERVICE_POSTS = Metric(
    "civil-service-posts",
    "公务员考试录用岗位数",
    "civil-service posts filled by exam",
    kind=Kind.COUNT,
    unit=units.POST,
    of=CITY,
    definition=Text(
        "全市当年提供的公务员考试录用岗位数",
        "posts in the civil service that the city offers in the year for recruitment by exam",
    ),
)
EXAM_TIMES_FIT_JOB_SEARCH = _flag(
    "exam-times-fit-job-search",
    "公务员招录进程与毕业生求职时间衔接",
    "civil-service recruitment timed to graduates' search for work",
    "公务员招录的进度与毕业生求职的时间相衔接",
    "civil-service recruitment keeps step with the time in which graduates look for work",
    of=CITY,
)
INSTITUTION_POSTS_FOR_GRADUATES = Metric(
    "institution-posts-for-graduates",
    "面向毕业生招聘的事业单位岗位数",
    "posts in public institutions open to graduates",
    kind=Kind.COUNT,
    unit=units.POST,
    of=CITY,
    definition=Text(
        "全市事业单位当年面向高校毕业生招聘的岗位数",
        "posts that public institutions of the city offer to graduates in the year",
    ),
)
JOINT_INSTITUTION_RECRUITMENT = _flag(
    "joint-institution-recruitment",
    "组织事业单位参加全省集中招聘",
    "institutions brought into the province's joint recruitment",
    "市里组织事业单位参加全省的集中招聘",
    "the city has its public institutions take part in the province's joint recruitment",
    of=CITY,
)
CITY_INSTITUTIONS_RECRUIT_EARLY = _flag(
    "city-institutions-recruit-early",
    "及早部署市直事业单位招聘",
    "early recruitment for the city's own institutions",
    "市里及早部署市直事业单位的公开招聘",
    "the city sets the open recruitment of its own public institutions going early",
    of=CITY,
)
INSTITUTION_EXAMS_COORDINATED = _flag(
    "institution-exams-coordinated",
    "统筹事业单位招考时间、及早完成招聘",
    "institutions' exams coordinated, recruitment done early",
    "市里统筹事业单位公开招聘的考试时间,使招聘及早完成",
    "the city coordinates when public institutions hold their exams and has recruitment done early",
    of=CITY,
    family="early-public-exams",
)
INSTITUTIONS_RECRUIT_THEMSELVES = _flag(
    "institutions-recruit-themselves",
    "各地各单位自主公开招聘",
    "localities and institutions recruit by themselves",
    "各地各单位结合自身情况自行组织公开招聘",
    "localities and their institutions hold open recruitment of their own as it suits them",
    of=LOCALITY,
)
STATE_ENTERPRISE_INTAKE_RAISED = _flag(
    "state-enterprise-intake-raised",
    "挖掘国企岗位、扩大招收",
    "more posts and recruits in state enterprises",
    "市里推动国有企业挖掘岗位、多招收人员",
    "the city has state enterprises find more posts and take on more people",
    of=CITY,
)
CITY_STATE_ENTERPRISE_RECRUITS = _recruits(
    "city-state-enterprise-recruits",
    "市属国有企业招用毕业生数",
    "graduates hired by the city's state enterprises",
    "全市市属国有企业当年招用的高校毕业生人数",
    "graduates whom the state enterprises owned by the city take on in the year",
    of=CITY,
    family="state-enterprise-recruits",
)
VETERANS_HIRED_FROM_CITY = _flag(
    "veterans-hired-from-city",
    "加大定向吸纳本市退役大学生士兵",
    "more of the city's veteran students hired",
    "该国有企业加大定向招用本市退役大学生士兵的力度",
    "whether the state enterprise hires more of the city's veterans who studied, in posts meant "
    "for them",
    of=STATE_ENTERPRISE,
)

# --- Guangdong -------------------------------------------------------------------------------

PROVINCIAL_GRASSROOTS_RECRUITMENT = _flag(
    "provincial-grassroots-recruitment",
    "协助做好本省基层项目招录",
    "recruitment for the province's own grassroots programmes supported",
    "省教育厅协助做好山区计划、展翅计划等本省基层项目的招录",
    "the provincial department helps with recruitment for the grassroots programmes of the province",
    of=EDUCATION_DEPARTMENT,
)
TEACHER_RECRUITMENT_PLANNED = _flag(
    "teacher-recruitment-planned",
    "做好教师招聘方案",
    "teacher recruitment well planned",
    "各地制定好教师招聘的方案",
    "localities plan well how they recruit teachers",
    of=LOCALITY,
)
GRADUATES_DRAWN_TO_GRASSROOTS_SCHOOLS = _flag(
    "graduates-drawn-to-grassroots-schools",
    "吸引优秀毕业生到基层学校任教",
    "good graduates drawn to grassroots schools",
    "各地吸引更多优秀毕业生到基层学校当教师",
    "localities draw more good graduates to teach in grassroots schools",
    of=LOCALITY,
)
RESEARCH_ASSISTANT_POSTS_DEVELOPED = _flag(
    "research-assistant-posts-developed",
    "持续开发科研助理岗位",
    "research-assistant posts created all along",
    "学校持续开发科研助理岗位",
    "the university keeps creating research-assistant posts",
    family="research-assistant-posts",
)
RESEARCH_ASSISTANT_POSTS_ATTRACTIVE = _flag(
    "research-assistant-posts-attractive",
    "提高科研助理岗位吸引力",
    "more attractive research-assistant posts",
    "学校使科研助理岗位更有吸引力",
    "the university makes its research-assistant posts more attractive",
)
CONSCRIPTION_MEETING_HELD = _flag(
    "conscription-meeting-held",
    "召开大学生征兵工作会议",
    "a meeting on the conscription of students held",
    "省教育厅召开当年的大学生征兵工作会议",
    "the provincial department holds the year's meeting on the conscription of students",
    of=EDUCATION_DEPARTMENT,
)
CONSCRIPTION_DONE_WELL = _flag(
    "conscription-done-well",
    "高校做好大学生征兵",
    "conscription of students done well by the university",
    "学校做好本校大学生的征兵工作",
    "the university does its part in the conscription of students well",
)
GRADUATE_ENLISTMENT_RAISED = _flag(
    "graduate-enlistment-raised",
    "提高大学毕业生征集比例",
    "a higher share of graduates among recruits",
    "全省征集的兵员中大学毕业生的比例有所提高",
    "the share of graduates among those who enlist in the province rises",
    of=EDUCATION_DEPARTMENT,
)
ADMISSION_SCALE_KEPT = _flag(
    "admission-scale-kept",
    "各类升学招生规模稳定",
    "admission numbers kept steady",
    "全省研究生、本科生和第二学士学位的招生人数保持稳定",
    "admissions to postgraduate, undergraduate and second-bachelor study keep their numbers",
    of=EDUCATION_DEPARTMENT,
)

# What the Ministry asks for beside.

EARLY_ADMISSION_AND_LICENSING_EXAMS = _flag(
    "early-admission-and-licensing-exams",
    "尽早安排升学考试和职业资格考试",
    "exams for further study and for professional licences held early",
    "教育部门推动各类升学考试和职业资格考试提前安排",
    "the department has exams for further study and for professional licences set early",
    of=EDUCATION_DEPARTMENT,
)
GUOPIN_RUN = _flag(
    "guopin-run",
    "办好“国聘行动”",
    "the Guopin Campaign well run",
    "教育部门会同有关方面办好“国聘行动”",
    "the department does its part so that the Guopin Campaign is well run",
    of=EDUCATION_DEPARTMENT,
    family="guopin",
)
LOCAL_GRASSROOTS_INCENTIVES = _flag(
    "local-grassroots-incentives",
    "健全基层就业激励、出台地方优惠",
    "local incentives and advantages for work at the grassroots",
    "各地健全激励体系,出台更多优惠,吸引毕业生到中西部、东北、艰苦边远地区和基层",
    "a locality has a system of incentives, and more advantages of its own, that draw graduates to "
    "the centre, west and north-east, to hard and remote areas and to the grassroots",
    of=LOCALITY,
)
CONSCRIPTION_RULES_DETAILED = _flag(
    "conscription-rules-detailed",
    "制定征兵细化方案和实施办法",
    "detailed plans and rules for conscription",
    "教育部门制定大学生征兵的细化方案和实施办法",
    "the department draws up detailed plans and rules for the conscription of students",
    of=EDUCATION_DEPARTMENT,
)
ENLISTMENT_ENCOURAGED = _flag(
    "enlistment-encouraged",
    "鼓励毕业生应征入伍",
    "graduates encouraged to enlist",
    "教育部门鼓励高校毕业生应征入伍",
    "the department encourages graduates to enlist",
    of=EDUCATION_DEPARTMENT,
)
INTERNSHIPS_COORDINATED = _flag(
    "internships-coordinated",
    "统筹就业实习与教学实习",
    "internships for work and for study coordinated",
    "学校统筹安排学生的就业实习和教学实习",
    "the university coordinates its students' internships for work with those for study",
)
VACATION_INTERNSHIPS_ORGANISED = _flag(
    "vacation-internships-organised",
    "组织学生假期实习实践",
    "internships and practice in vacations organised",
    "学校组织引导学生利用寒暑假参加就业实习实践",
    "the university organises internships and practice for its students in the vacations",
    family="vacation-internships",
)

# Jiangmen 2023: enlistment, research assistants, internships and trainees

STUDENTS_ENLISTED = _recruits(
    "students-enlisted",
    "大学生征集人数",
    "students enlisted",
    "全市当年征集入伍的大学生人数,含高校毕业生",
    "students, graduates among them, who are enlisted in the city in the year",
    of=CITY,
)
GRADUATES_ENLISTED = _recruits(
    "graduates-enlisted",
    "高校毕业生征集人数",
    "graduates enlisted",
    "全市当年征集入伍的大学生中的高校毕业生人数",
    "graduates among the students who are enlisted in the city in the year",
    of=CITY,
)
TECHNICAL_GRADUATES_ENCOURAGED = _flag(
    "technical-graduates-encouraged",
    "鼓励技工院校毕业生应征",
    "technical-school graduates encouraged to enlist",
    "市里鼓励技工院校的毕业生报名参军",
    "the city encourages graduates of technical schools to apply for military service",
    of=CITY,
)
HOLDS_SENIOR_WORKER_CERTIFICATE = _flag(
    "holds-senior-worker-certificate",
    "持有高级工及更高等级证书",
    "holds a certificate of senior worker or higher",
    "该毕业生所持的职业资格或技能等级达到高级工或更高",
    "the graduate holds a vocational or skill certificate at the level of senior worker or higher",
    of=TECHNICAL_SCHOOL_GRADUATE,
)
RESEARCH_ASSISTANT_POSTS_OF_EMPLOYERS = _flag(
    "research-assistant-posts-of-employers",
    "科研院所和企业开发科研助理岗位",
    "research-assistant posts created by institutes and enterprises",
    "科研院所或企业设立科研助理岗位并聘用应届毕业生",
    "a research institute or enterprise sets up posts of research assistants and fills them with "
    "graduates of the year",
    of=EMPLOYER,
    family="research-assistant-posts",
)
RESEARCH_ASSISTANTS_FUNDED = _flag(
    "research-assistants-funded",
    "指导用人单位为科研助理提供经费支持",
    "employers guided to fund research assistants",
    "市里指导用人单位以经费和政策支持所聘的科研助理",
    "the city guides employers to back their research assistants with funds and policies",
    of=CITY,
)
RESEARCH_ASSISTANTS_COVERED = _flag(
    "research-assistants-covered",
    "落实科研助理的社保、户口和档案政策",
    "insurance, residence and files of research assistants settled",
    "科研助理的社会保险、户口和档案按政策办理",
    "social insurance, registered residence and files of research assistants are dealt with by "
    "the rules",
    of=CITY,
)
SPREAD_WINGS_RUN = _flag(
    "spread-wings-run",
    "实施“展翅计划”",
    "the Spread Wings programme carried out",
    "市里实施广东大学生就业创业能力提升的“展翅计划”",
    "the city carries out Guangdong's Spread Wings programme for students",
    of=CITY,
)
INTERNSHIP_POSTS_OF_CITY = Metric(
    "internship-posts-of-city",
    "全市提供的实习岗位数",
    "internship posts offered in the city",
    kind=Kind.COUNT,
    unit=units.POST,
    of=CITY,
    definition=Text(
        "当年在全市向大学生提供的实习岗位数",
        "posts for interns that are offered to students in the city in the year",
    ),
)
TRAINEE_POSTS_OF_CITY = Metric(
    "trainee-posts-of-city",
    "全市募集的就业见习岗位数",
    "trainee posts gathered in the city",
    kind=Kind.COUNT,
    unit=units.POST,
    of=HRSS_BUREAU,
    definition=Text(
        "全市当年募集的就业见习岗位数",
        "posts for trainees that are gathered in the city in the year",
    ),
    family="trainee-posts",
)
TRAINEE_BASES_RECOGNISED = _flag(
    "trainee-bases-recognised",
    "认定或建设示范性见习基地",
    "model trainee bases recognised or built",
    "人社部门在当地认定或建设示范性的就业见习基地",
    "the human-resources bureau recognises or builds bases that are a model for traineeships",
    of=HRSS_BUREAU,
)
RURAL_YOUTH_ACTION_RUN = _flag(
    "rural-youth-action-run",
    "实施青年下乡返乡兴乡行动",
    "the campaign of youth to the countryside carried out",
    "市里实施引导青年下乡、返乡、兴乡的行动",
    "the city carries out the campaign that brings young people to the countryside",
    of=CITY,
)
VOLUNTEER_TEAMS_PAIRED = _flag(
    "volunteer-teams-paired",
    "大学生志愿队伍与社区(村)结对",
    "student volunteers paired with communities and villages",
    "市里建立大学生志愿服务队伍与社区或村结对的机制",
    "the city has a mechanism that pairs teams of student volunteers with communities or villages",
    of=CITY,
)
HK_MACAO_IN_INSTITUTIONS = _flag(
    "hong-kong-macao-in-institutions",
    "做好港澳青年参加事业单位招聘的工作",
    "recruitment by public institutions opened to Hong Kong and Macao youth",
    "市里做好港澳青年参加大湾区事业单位公开招聘的工作",
    "the city sees to it that young people from Hong Kong and Macao take part in recruitment by "
    "public institutions of the Greater Bay Area",
    of=CITY,
)
HK_MACAO_IN_THREE_SUPPORTS = _flag(
    "hong-kong-macao-in-three-supports",
    "做好港澳青年参加“三支一扶”的工作",
    "Three Supports and One Assistance opened to Hong Kong and Macao youth",
    "市里做好港澳青年参加“三支一扶”招募的工作",
    "the city sees to it that young people from Hong Kong and Macao take part in Three Supports "
    "and One Assistance",
    of=CITY,
)
