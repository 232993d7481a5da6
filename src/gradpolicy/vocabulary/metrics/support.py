"""Metrics of support: priority groups, graduates without work, personal files and rights."""

from gradpolicy.model import Addressee, Kind, Metric, Text
from gradpolicy.vocabulary import units
from gradpolicy.vocabulary.addressees import (
    EDUCATION_BUREAU,
    FILES_AGENCY,
    HRSS_BUREAU,
    STRUGGLING_GRADUATE,
    TRAINING_BASE_UNIVERSITY,
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


# Priority groups.

PRIORITY_GROUPS_IN_FOCUS = _flag(
    "priority-groups-in-focus",
    "把困难毕业生列为关注重点",
    "graduates in difficulty put first",
    "学校对家庭困难、就业困难和残疾的毕业生给予重点关注",
    "the university gives its first attention to graduates who are from families in need, hard "
    "to place or disabled",
)
MONITORED_FAMILIES_IN_FOCUS = _flag(
    "monitored-families-in-focus",
    "关注范围含监测对象家庭",
    "families under watch in focus too",
    "重点关注的毕业生包括来自防返贫监测对象家庭的",
    "graduates from families watched against a fall back into poverty are among those put first",
)
STRUGGLING_GRADUATES_IDENTIFIED = _flag(
    "struggling-graduates-identified",
    "查清困难毕业生人数和情况",
    "graduates in difficulty identified",
    "学校及时查清本校各类困难毕业生的人数和情况",
    "the university finds out in good time how many of its graduates are in difficulty, and how",
)
HELP_LEDGER = _flag(
    "help-ledger",
    "建有困难毕业生帮扶台账",
    "a ledger of help",
    "学校为帮扶困难毕业生建有工作台账",
    "the university keeps a ledger of its help to graduates in difficulty",
)
HELP_LEDGER_ON_PLATFORM = _flag(
    "help-ledger-on-platform",
    "帮扶台账设在省级平台",
    "the ledger of help kept on the provincial platform",
    "帮扶台账建在江西省大学生就业服务平台上",
    "the ledger of help is kept on the job platform of the province",
)
INDIVIDUAL_HELP_PLANS = _flag(
    "individual-help-plans",
    "困难毕业生逐人建档、逐人定策",
    "a file and a plan for each graduate in difficulty",
    "每名困难毕业生都有单独的档案和帮扶办法,并随情况更新",
    "each graduate in difficulty has a file and a plan of help, kept up to date",
)
PRIORITY_IN_SERVICES = _flag(
    "priority-in-services",
    "困难毕业生优先享受就业服务",
    "first call on services for graduates in difficulty",
    "困难毕业生在指导、荐岗、培训和实习上得到优先安排",
    "graduates in difficulty come first for guidance, offers of posts, training and internships",
)
PAIRED_HELPERS = _flag(
    "paired-helpers",
    "校院人员与困难毕业生结对",
    "staff paired with graduates in difficulty",
    "学校实行结对帮扶责任制,由校院领导和教师与困难毕业生一一结对",
    "the university answers for help in pairs: its leaders and teachers are each paired with a "
    "graduate in difficulty",
)
TALKS_PER_STRUGGLING_GRADUATE = Metric(
    "talks-per-struggling-graduate",
    "与每名困难毕业生谈心谈话的次数(取最少者)",
    "talks with each graduate in difficulty",
    kind=Kind.COUNT,
    unit=units.TIME,
    of=UNIVERSITY,
    definition=Text(
        "与任何一名困难毕业生进行谈心谈话的次数中最少的一个",
        "talks held with that graduate in difficulty who had the fewest",
    ),
)
POSTS_PER_STRUGGLING_GRADUATE = Metric(
    "posts-per-struggling-graduate",
    "向每名困难毕业生推荐的有效岗位数(取最少者)",
    "valid posts offered to each graduate in difficulty",
    kind=Kind.COUNT,
    unit=units.POST,
    of=UNIVERSITY,
    definition=Text(
        "向任何一名困难毕业生推荐的有效岗位数中最少的一个",
        "valid posts recommended to that graduate in difficulty who got the fewest",
    ),
)
EVENTS_PER_STRUGGLING_GRADUATE = Metric(
    "events-per-struggling-graduate",
    "每名困难毕业生参加就业促进活动的次数(取最少者)",
    "job events joined by each graduate in difficulty",
    kind=Kind.COUNT,
    unit=units.TIME,
    of=UNIVERSITY,
    definition=Text(
        "学校组织任何一名困难毕业生参加就业促进活动的次数中最少的一个,线上线下均计",
        "job events, online and on site, which the university had that graduate in difficulty "
        "join who joined the fewest",
    ),
)
ONE_TO_ONE_COVERAGE = Metric(
    "one-to-one-coverage",
    "困难毕业生一对一帮扶覆盖率",
    "coverage of one-to-one help",
    kind=Kind.SHARE,
    of=UNIVERSITY,
    definition=Text(
        "得到一对一帮扶的困难毕业生占本校全部困难毕业生的比例",
        "graduates in difficulty with one-to-one help, as a share of all at the university",
    ),
)
WILLING_STRUGGLING_EMPLOYED = Metric(
    "willing-struggling-employed",
    "有就业意愿的困难毕业生就业率",
    "employment rate of willing graduates in difficulty",
    kind=Kind.SHARE,
    of=UNIVERSITY,
    definition=Text(
        "本届愿意就业的困难毕业生中已经就业的比例",
        "graduates in difficulty who found work, as a share of those of the cohort who want it",
    ),
)

# The job-seeker's subsidy.

SUBSIDY_SPED_UP_BY_BUREAU = _flag(
    "subsidy-sped-up-by-bureau",
    "人社部门加快求职创业补贴申请发放",
    "job-seeker's subsidy sped up by the bureau",
    "人社部门加快办理本届困难毕业生求职创业补贴的申请和发放",
    "the bureau handles and pays the job-seeker's subsidy of this cohort faster",
    of=HRSS_BUREAU,
)
SUBSIDY_SPED_UP_BY_UNIVERSITY = _flag(
    "subsidy-sped-up-by-university",
    "高校加快求职创业补贴申请发放",
    "job-seeker's subsidy sped up by the university",
    "高校加快办理本届困难毕业生求职创业补贴的申请和发放",
    "the university handles applications for and payment of the job-seeker's subsidy of this "
    "cohort faster",
)
LATE_APPLICATIONS_AT_BUREAU = _flag(
    "late-applications-at-bureau",
    "人社部门受理补贴补申请",
    "late applications for the subsidy taken by the bureau",
    "人社部门为漏报和新增的困难毕业生保留补贴申请渠道",
    "the bureau keeps a way open for those who missed the date and those newly in difficulty",
    of=HRSS_BUREAU,
)
LATE_APPLICATIONS_AT_UNIVERSITY = _flag(
    "late-applications-at-university",
    "高校受理补贴补申请",
    "late applications for the subsidy taken by the university",
    "高校为漏报和新增的困难毕业生保留补贴申请渠道",
    "the university keeps a way open for those who missed the date and those newly in difficulty",
)
SUBSIDY_ONLINE_AT_BUREAU = _flag(
    "subsidy-online-at-bureau",
    "人社部门以信息化方式发放补贴",
    "job-seeker's subsidy digitised by the bureau",
    "人社部门推进求职创业补贴的信息化发放",
    "the bureau moves payment of the job-seeker's subsidy to information systems",
    of=HRSS_BUREAU,
)
SUBSIDY_ONLINE_AT_UNIVERSITY = _flag(
    "subsidy-online-at-university",
    "高校以信息化方式发放补贴",
    "job-seeker's subsidy digitised by the university",
    "高校推进求职创业补贴的信息化发放",
    "the university moves payment of the job-seeker's subsidy to information systems",
)
SUBSIDY_CONDITIONS_MET = _flag(
    "subsidy-conditions-met",
    "符合求职创业补贴条件",
    "the subsidy's conditions met",
    "该困难毕业生符合领取求职创业补贴的条件",
    "the graduate in difficulty meets the conditions of the job-seeker's subsidy",
    of=STRUGGLING_GRADUATE,
)

# Nets of last resort.

SAFETY_NET_HELP = _flag(
    "safety-net-help",
    "为困难群体托底并倾斜资源",
    "a safety net for those in difficulty",
    "人社部门为困难群体托底,把资源向困难毕业生倾斜",
    "the bureau holds a safety net for groups in difficulty and turns resources to such graduates",
    of=HRSS_BUREAU,
)
WELFARE_POSTS_OF_BUREAU = _flag(
    "welfare-posts-of-bureau",
    "教育部门开发公益性、过渡性岗位",
    "public-welfare and bridging posts by the bureau",
    "教育部门开发用于兜底的公益性和过渡性岗位",
    "the education bureau creates public-welfare and bridging posts as a last resort",
    of=EDUCATION_BUREAU,
)
WELFARE_POSTS_OF_UNIVERSITY = _flag(
    "welfare-posts-of-university",
    "高校开发公益性、过渡性岗位",
    "public-welfare and bridging posts by the university",
    "高校开发用于兜底的公益性和过渡性岗位",
    "the university creates public-welfare and bridging posts as a last resort",
)

# The Hongzhi training for employability.

HONGZHI_CARRIED_OUT = _flag(
    "hongzhi-carried-out",
    "实施宏志助航计划",
    "the Hongzhi programme carried out",
    "高校按要求实施宏志助航就业能力培训",
    "the university carries out the Hongzhi training for employability",
)
HONGZHI_PUBLICISED = _flag(
    "hongzhi-publicised",
    "宣传宏志助航计划政策",
    "the Hongzhi programme made known",
    "高校加大宏志助航计划的政策宣传",
    "the university makes the policies of the Hongzhi programme better known",
)
HONGZHI_OWN_PROJECT = _flag(
    "hongzhi-own-project",
    "设立校级配套项目",
    "a project of the university's own beside it",
    "高校设有与宏志助航计划配套的校级项目",
    "the university runs a project of its own that goes with the Hongzhi programme",
)
HONGZHI_PARTICIPATION = _flag(
    "hongzhi-participation",
    "组织更多毕业生参训",
    "more graduates in the training",
    "高校组织毕业生参加就业能力培训,使计划惠及更多人",
    "the university gets graduates to join the training, so that the programme reaches more of "
    "them",
)
HONGZHI_TRAINING_IMPROVED = _flag(
    "hongzhi-training-improved",
    "改进培训内容和实效",
    "better content of the training",
    "持续改进宏志助航培训的内容,提高效果",
    "what the Hongzhi training teaches, and what it achieves, keeps improving",
)
HONGZHI_JOINED_SERVICES = _flag(
    "hongzhi-joined-services",
    "培训与咨询、心理疏导、荐岗结合",
    "training joined to advice, counselling and offers of posts",
    "就业能力培训与咨询、心理支持、岗位推荐一并推进",
    "training for employability goes together with advice, psychological support and offers of "
    "posts",
)
HONGZHI_BASES_MANAGED = _flag(
    "hongzhi-bases-managed",
    "加强培训基地管理",
    "training bases managed",
    "培训基地高校加强对基地的管理",
    "universities that host a training base manage it more closely",
    of=TRAINING_BASE_UNIVERSITY,
)
HONGZHI_FUNDS_PROPER = _flag(
    "hongzhi-funds-proper",
    "专项资金使用规范",
    "special funds spent by the rules",
    "培训基地高校按规定使用专项资金",
    "universities that host a training base spend its special funds by the rules",
    of=TRAINING_BASE_UNIVERSITY,
)
HONGZHI_EFFECTS_ASSESSED = _flag(
    "hongzhi-effects-assessed",
    "试点评估实施效果",
    "effects of the programme assessed in a trial",
    "试点评估宏志助航项目的实施效果",
    "the effects of the Hongzhi programme are assessed as a trial",
    of=TRAINING_BASE_UNIVERSITY,
)

# Help between partners.

WEAKER_UNIVERSITIES_HELPED = _flag(
    "weaker-universities-helped",
    "集中帮扶就业困难院校",
    "universities with hard cases helped",
    "人社部门主动联系并集中帮扶本地就业任务重的高校",
    "the bureau turns to local universities whose task is heavy and concentrates its help on them",
    of=HRSS_BUREAU,
)
AGENCIES_ASSIGNED = _flag(
    "agencies-assigned",
    "安排就业人才服务机构对口联系高校",
    "service agencies assigned to universities",
    "人社部门安排公共就业人才服务机构与高校建立对口联系",
    "the bureau assigns public employment agencies to universities as their contacts",
    of=HRSS_BUREAU,
)
DIRECTORS_PAIRED = _flag(
    "directors-paired",
    "人社局长、就业中心主任结对帮扶",
    "directors paired with universities",
    "人社局长和就业创业中心主任与高校结对帮扶",
    "heads of the bureau and of its employment centre are paired with universities to help them",
    of=HRSS_BUREAU,
)
SUPPORT_DELIVERED = _flag(
    "support-delivered",
    "向困难院校定向提供岗位和服务",
    "posts, means, policies and services delivered",
    "人社部门向结对院校定向提供岗位、资源、政策和服务",
    "the bureau delivers posts, resources, policies and services to the universities that it helps",
    of=HRSS_BUREAU,
)
POSTS_SHIFTED_BETWEEN_REGIONS = _flag(
    "posts-shifted-between-regions",
    "跨区域调配岗位援助薄弱地区和高校",
    "posts shifted to weaker areas and universities",
    "人社部门统筹各区域,把更多岗位调配给基础薄弱的地区和高校",
    "the bureau coordinates between regions and moves more posts to weaker areas and universities",
    of=HRSS_BUREAU,
)
SOCIAL_ORGANISATIONS_HELP = _flag(
    "social-organisations-help",
    "群团和公益组织为困难毕业生服务",
    "mass and charitable organisations serve graduates in difficulty",
    "群团组织(如工会、妇联)和公益组织为困难毕业生提供就业服务",
    "unions, the youth league, women's and disabled persons' federations and charities serve "
    "graduates in difficulty",
    of=HRSS_BUREAU,
)
UNIVERSITIES_PAIRED = _flag(
    "universities-paired",
    "高校之间结对帮扶",
    "universities paired to help each other",
    "高校与基础薄弱或隶属不同的高校结对,交流就业经验、互通渠道和资源",
    "the university is paired with a weaker one, or one under other authorities, to share "
    "experience, channels and resources",
)

# Graduates who left without work.

UNEMPLOYED_GRADUATES_SERVED = _flag(
    "unemployed-graduates-served",
    "做好未就业毕业生服务",
    "graduates without work served",
    "人社部门做好离校未就业毕业生的服务",
    "the bureau serves graduates who left university without work",
    of=HRSS_BUREAU,
)
UNEMPLOYED_PRIORITY_GROUPS_HELPED = _flag(
    "unemployed-priority-groups-helped",
    "重点帮扶困难的未就业毕业生",
    "those in need among graduates without work helped first",
    "人社部门重点帮扶困难家庭和残疾的未就业毕业生",
    "the bureau helps first those without work who come from families in need or are disabled",
    of=HRSS_BUREAU,
)
UNEMPLOYED_TARGETED_SERVICES = _flag(
    "unemployed-targeted-services",
    "为有意愿的未就业毕业生提供针对性服务",
    "targeted services for those who want work",
    "人社部门向愿意就业的未就业毕业生送岗位、政策和服务",
    "the bureau brings posts, policies and services to those without work who want it",
    of=HRSS_BUREAU,
)
UNEMPLOYED_LED_TO_REGISTER = _flag(
    "unemployed-led-to-register",
    "引导未就业毕业生登记",
    "graduates without work led to register",
    "人社部门引导未就业毕业生通过线上渠道自行登记",
    "the bureau leads graduates without work to register themselves online",
    of=HRSS_BUREAU,
)
REGISTERED_UNEMPLOYED_ALL_SERVED = _flag(
    "registered-unemployed-all-served",
    "已登记者全部纳入管理服务",
    "all who registered under the bureau's care",
    "人社部门把已登记的未就业毕业生全部纳入当地就业失业管理服务",
    "the bureau takes every registered graduate without work into local employment services",
    of=HRSS_BUREAU,
)
UNEMPLOYED_SITUATION_KNOWN = _flag(
    "unemployed-situation-known",
    "摸清未就业毕业生情况和意愿",
    "situation and wishes of graduates without work known",
    "学校及时掌握未就业毕业生的基本情况和就业意愿",
    "the university knows in good time how its graduates without work stand and what they want",
)
RECORDED_BEFORE_LEAVING = _flag(
    "recorded-before-leaving",
    "离校前记录未就业毕业生信息",
    "graduates without work recorded before they leave",
    "学校在未就业毕业生离校前做好其信息记录",
    "the university records its graduates without work before they leave",
)
WILLINGNESS_SURVEYED = _flag(
    "willingness-surveyed",
    "排查未就业毕业生的就业意愿",
    "a survey of who wants work",
    "学校逐一排查本校未就业毕业生是否愿意就业",
    "the university finds out which of its graduates without work want it",
)
CONTACT_DATA_CORRECT = _flag(
    "contact-data-correct",
    "准确登记未就业毕业生联系信息",
    "home and contact data recorded correctly",
    "学校准确登记未就业毕业生的生源地、本人和家庭联系方式及住址",
    "the university records without error where its graduates without work come from and how to "
    "reach them and their families",
)

# Personal files.

FILES_COMPLETE = _flag(
    "files-complete",
    "毕业生材料及时归档",
    "graduates' papers put on file",
    "学校把毕业登记、成绩、入党等重要材料及时归入学生档案",
    "the university puts registration form, transcript, Party papers and the like on each "
    "student's file in good time",
)
FILES_SEALED = _flag(
    "files-sealed",
    "档案编目密封",
    "files listed and sealed",
    "学校把毕业生档案统一编目后密封",
    "the university lists the contents of graduates' files and seals them",
)
FILES_SENT_SECURELY = _flag(
    "files-sent-securely",
    "档案以可追溯的方式转递",
    "files sent by a secure way",
    "学校以机要、专人或邮政给据邮件转递毕业生档案",
    "the university forwards graduates' files by confidential post, messenger or registered mail",
)
FILES_CARRIED_BY_GRADUATES = _flag(
    "files-carried-by-graduates",
    "由毕业生自带档案",
    "files carried by graduates themselves",
    "有毕业生档案交由本人携带",
    "some graduate's file is handed to the graduate to carry",
)
FILES_TO_PUBLIC_EMPLOYERS = _flag(
    "files-to-public-employers",
    "国有单位和定向就业者档案转至单位",
    "files of those in public posts sent to the employer",
    "到机关、国有单位就业和定向就业的毕业生,档案转至其单位",
    "files of graduates bound for government, state bodies or a contracted employer go to that "
    "employer",
)
FILES_OF_PRIVATE_EMPLOYEES_SENT = _flag(
    "files-of-private-employees-sent",
    "非公单位就业者档案转至人社服务机构",
    "files of those in private posts sent to a files agency",
    "到非公单位就业的毕业生,档案转至就业地或户籍地的人社档案机构",
    "files of graduates in private employment go to the agency where they work or are registered",
)
FILES_OF_UNEMPLOYED_SENT = _flag(
    "files-of-unemployed-sent",
    "未就业者档案转至户籍地人社服务机构",
    "files of those without work sent home",
    "暂未就业毕业生的档案转至户籍地的人社档案机构",
    "files of graduates without work go to the agency where they are registered",
)
AGENCY_CONTACTS_UNIVERSITIES = _flag(
    "agency-contacts-universities",
    "档案机构主动对接高校",
    "agencies get in touch with universities",
    "档案机构主动与高校对接",
    "the agency gets in touch with universities of its own accord",
    of=FILES_AGENCY,
)
AGENCY_DETAILS_PUBLISHED = _flag(
    "agency-details-published",
    "档案机构信息更新并定期公布",
    "agencies' details kept up to date and published",
    "档案机构更新自身信息,定期在省人社厅网站公布名称、地址和电话",
    "the agency keeps its details up to date and regularly publishes name, address and telephone "
    "on the province's portal",
    of=FILES_AGENCY,
)
AGENCY_TAKES_FILES = _flag(
    "agency-takes-files",
    "档案机构及时接收并妥善保管档案",
    "agencies take and keep files",
    "档案机构及时接收合规转来的学生档案,做好转递和保管",
    "the agency takes files that come by the rules in good time, and forwards and keeps them",
    of=FILES_AGENCY,
)

# Rights.

HIRING_MARKET_CLEANED_UP = _flag(
    "hiring-market-cleaned-up",
    "整顿人力资源市场秩序",
    "the labour market cleaned up",
    "人社部门持续整顿人力资源市场秩序",
    "the bureau goes on restoring order in the labour market",
    of=HRSS_BUREAU,
)
RECRUITMENT_FRAUD_FOUGHT = _flag(
    "recruitment-fraud-fought",
    "打击虚假招聘和黑中介",
    "sham recruitment and rogue agencies fought",
    "人社部门打击虚假招聘、黑中介等违法行为",
    "the bureau fights sham recruitment, rogue agencies and the like",
    of=HRSS_BUREAU,
)
DISCRIMINATION_CORRECTED = _flag(
    "discrimination-corrected",
    "纠正就业歧视",
    "discrimination corrected",
    "人社部门纠正性别、学历等方面的就业歧视",
    "the bureau corrects discrimination in hiring by sex, education and the like",
    of=HRSS_BUREAU,
    family="equal-employment",
)
EQUAL_CONDITIONS_CREATED = _flag(
    "equal-conditions-created",
    "营造平等就业环境",
    "equal conditions created",
    "人社部门营造平等的就业环境",
    "the bureau creates equal conditions for those who seek work",
    of=HRSS_BUREAU,
    family="equal-employment",
)
JOB_LOAN_ABUSE_PURSUED = _flag(
    "job-loan-abuse-pursued",
    "查处假借求职创业的信贷问题",
    "credit abuse in the name of work pursued",
    "人社部门查处假借求职、就业、创业名义的信贷问题",
    "the bureau pursues abuses of credit that go by the name of job search, work or business",
    of=HRSS_BUREAU,
)
BAD_FAITH_PUNISHED = _flag(
    "bad-faith-punished",
    "惩戒恶意解约等失信行为",
    "bad faith punished",
    "人社部门惩戒恶意解约等失信行为",
    "the bureau punishes bad faith, such as contracts ended in malice",
    of=HRSS_BUREAU,
)
EMPLOYMENT_LAW_EXPLAINED = _flag(
    "employment-law-explained",
    "宣传解读劳动就业法规政策",
    "employment law explained",
    "人社部门宣传解读就业创业、社保和劳动权益方面的法规政策,引导毕业生依法维权",
    "the bureau explains law and policy on work, social insurance and labour rights, so that "
    "graduates know how to defend theirs",
    of=HRSS_BUREAU,
)
DISCRIMINATORY_TERMS = _flag(
    "discriminatory-terms",
    "校园招聘含歧视性条款",
    "discriminatory terms in campus recruitment",
    "校园招聘活动中设有违反国家规定的歧视条款或限制条件",
    "campus recruitment carries discriminatory terms or limits that national rules forbid",
)
