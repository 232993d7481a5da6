"""Metrics of posts outside the market: public sector, grassroots, study, service, traineeships."""

from gradpolicy.model import Addressee, Kind, Metric, Text
from gradpolicy.vocabulary import units
from gradpolicy.vocabulary.addressees import (
    EDUCATION_AND_HRSS_BUREAUS,
    EMPLOYER,
    GRADUATE,
    HRSS_BUREAU,
    LOCALITY,
    PROVINCE,
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


def _recruits(slug: str, zh: str, en: str, zh_definition: str, en_definition: str) -> Metric:
    return Metric(
        slug,
        zh,
        en,
        kind=Kind.COUNT,
        unit=units.PERSON,
        of=PROVINCE,
        definition=Text(zh_definition, en_definition),
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
)
RESEARCH_ASSISTANT_POSTS = _flag(
    "research-assistant-posts",
    "开发科研助理岗位并落实配套措施",
    "research-assistant posts created, with the measures that go with them",
    "学校增加科研助理岗位,并落实与之配套的措施",
    "the university creates more research-assistant posts and applies the measures that go with them",
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
