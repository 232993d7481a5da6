"""Metrics of support: priority groups, graduates without work, personal files and rights."""

from gradpolicy.model import Addressee, Kind, Metric, Text
from gradpolicy.vocabulary import units
from gradpolicy.vocabulary.addressees import (
    CITY,
    EDUCATION_AND_HRSS_BUREAUS,
    EDUCATION_BUREAU,
    EDUCATION_DEPARTMENT,
    EMPLOYER,
    FILES_AGENCY,
    HRSS_BUREAU,
    LOCALITY,
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
    family="willing-struggling-employed",
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
    family="hongzhi-carried-out",
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
    family="hongzhi-own-project",
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
    family="posts-shifted",
)
SOCIAL_ORGANISATIONS_HELP = _flag(
    "social-organisations-help",
    "群团和公益组织为困难毕业生服务",
    "mass and charitable organisations serve graduates in difficulty",
    "群团组织(如工会、妇联)和公益组织为困难毕业生提供就业服务",
    "unions, the youth league, women's and disabled persons' federations and charities serve "
    "graduates in difficulty",
    of=HRSS_BUREAU,
    family="social-organisations-help",
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
    family="unemployed-served",
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
    family="recruitment-fraud",
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
    "人社部门查处假借求职、就业、创业等名义的信贷问题",
    "the bureau pursues abuses of credit that go by the name of job search, work, business or the "
    "like",
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

# --- Guangdong -------------------------------------------------------------------------------

HONGZHI_BASES_BUILT_UP = _flag(
    "hongzhi-bases-built-up",
    "建好宏志助航国家级培训基地",
    "national training bases of the Hongzhi programme built up",
    "培训基地高校加强国家级培训基地的建设",
    "universities that host a national training base build it up",
    of=TRAINING_BASE_UNIVERSITY,
)
HONGZHI_TRAINS_MORE = _flag(
    "hongzhi-trains-more",
    "扩大宏志助航培训规模",
    "more people trained at the bases",
    "培训基地扩大宏志助航培训的规模",
    "the training bases train more graduates than before",
    of=TRAINING_BASE_UNIVERSITY,
)
HONGZHI_CAPACITY_AND_QUALITY = _flag(
    "hongzhi-capacity-and-quality",
    "提升宏志助航培训能力和质量",
    "more capable and better training at the bases",
    "培训基地不断提升宏志助航培训的能力和质量",
    "the training bases keep raising how much they can do in the Hongzhi training and how well",
    of=TRAINING_BASE_UNIVERSITY,
)
HOUSEHOLD_AND_FILES_HELPED = _flag(
    "household-and-files-helped",
    "帮助毕业生落户和转递档案",
    "graduates helped with household registration and files",
    "省教育厅帮助毕业生顺利办理落户和档案转递",
    "the provincial department helps graduates to move their household registration and their files",
    of=EDUCATION_DEPARTMENT,
)
EQUAL_CONDITIONS_SUPPORTED = _flag(
    "equal-conditions-supported",
    "教育部门配合营造平等就业环境",
    "help in creating equal conditions",
    "省教育厅配合有关部门营造平等的就业环境",
    "the provincial education department helps others to create equal conditions for those who "
    "seek work",
    of=EDUCATION_DEPARTMENT,
    family="equal-employment",
)
DISCRIMINATION_REMOVED = _flag(
    "discrimination-removed",
    "消除就业歧视",
    "discrimination in hiring done away with",
    "省教育厅配合有关部门消除就业中的歧视",
    "the provincial education department works with others to do away with discrimination in hiring",
    of=EDUCATION_DEPARTMENT,
    family="discrimination",
)
STATE_OF_MIND_WATCHED = _flag(
    "state-of-mind-watched",
    "关注毕业生思想状况",
    "graduates' state of mind watched",
    "学校密切关注毕业生的思想变化",
    "the university keeps a close eye on what its graduates think and feel",
)
PRESSURE_RELIEVED = _flag(
    "pressure-relieved",
    "疏导毕业生、缓解心理压力",
    "graduates counselled against pressure",
    "学校加强教育疏导,帮助毕业生缓解心理压力",
    "the university counsels its graduates and relieves the pressure on them",
)
RECRUITMENT_SUPERVISED = _flag(
    "recruitment-supervised",
    "加强就业监管",
    "closer supervision of employment",
    "省教育厅加强对就业活动的监督管理",
    "the provincial department supervises employment activities more closely",
    of=EDUCATION_DEPARTMENT,
)
JOB_SAFETY_TAUGHT = _flag(
    "job-safety-taught",
    "加强就业安全教育",
    "safety in seeking work taught",
    "学校加强就业安全方面的教育",
    "the university teaches its graduates how to seek and take up work safely",
)
LEGAL_MATTERS_TAUGHT = _flag(
    "legal-matters-taught",
    "加强就业涉法教育",
    "legal matters of employment taught",
    "学校加强就业中涉及法律问题的教育",
    "the university teaches its graduates the legal side of employment",
    family="legal-matters-taught",
)
RECRUITMENT_FRAUD_FORESTALLED = _flag(
    "recruitment-fraud-forestalled",
    "高校防范招聘欺诈",
    "recruitment fraud forestalled by the university",
    "学校严密防范针对毕业生的招聘欺诈",
    "the university guards its graduates closely against fraud in recruitment",
)
GRADUATES_RIGHTS_UPHELD = _flag(
    "graduates-rights-upheld",
    "高校维护毕业生就业权益",
    "graduates' rights at work upheld by the university",
    "学校维护毕业生在求职就业中的权益",
    "the university upholds the rights of its graduates as they seek and take up work",
)

# What the Ministry asks for beside.

EQUAL_CONDITIONS_AT_UNIVERSITY = _flag(
    "equal-conditions-at-university",
    "高校营造平等就业环境",
    "equal conditions created at the university",
    "学校为毕业生求职营造平等的就业环境",
    "the university creates equal conditions for its graduates who seek work",
    family="equal-employment",
)
HONESTY_TAUGHT = _flag(
    "honesty-in-job-search-taught",
    "开展诚信求职教育",
    "honesty in job search taught",
    "学校对学生开展就业诚信教育",
    "the university teaches its students honesty in the search for work",
)
CONTRACTS_SIGNED_EARLY = _flag(
    "contracts-signed-early",
    "引导双方及早签约并履约",
    "contracts signed early and kept",
    "学校引导用人单位与毕业生及早签订就业协议或合同并如实履行",
    "the university leads employers and graduates to sign agreements or contracts early and keep them",
)
JOB_WARNINGS_PUBLISHED = _flag(
    "job-warnings-published",
    "发布求职就业预警",
    "warnings for job-seekers published",
    "学校及时发布求职就业预警,帮助毕业生防范风险",
    "the university publishes warnings in good time, so that graduates can avoid risks",
)
JOINT_SUPERVISION = _flag(
    "joint-supervision",
    "会同相关部门联合监管招聘市场",
    "recruitment supervised together with other authorities",
    "教育部门会同相关部门加强联合监管",
    "the department supervises recruitment more closely, together with other authorities",
    of=EDUCATION_DEPARTMENT,
)
FRAUD_FOUGHT_WITH_OTHERS = _flag(
    "fraud-fought-with-others",
    "会同相关部门打击招聘违法行为",
    "fraud on job-seekers fought together with other authorities",
    "教育部门会同相关部门打击虚假招聘、买卖协议、黑中介和培训贷等违法行为",
    "the department, with other authorities, fights sham recruitment, agreements for sale, rogue "
    "agencies, training loans and the like",
    of=EDUCATION_DEPARTMENT,
    family="recruitment-fraud",
)
UNEMPLOYED_FOLLOWED_UP = _flag(
    "unemployed-followed-up",
    "跟踪帮扶离校未就业毕业生",
    "graduates without work followed up",
    "学校会同人社部门对离校未就业毕业生持续跟踪帮扶",
    "the university, with the human-resources bureaus, keeps up its help to graduates without work",
    family="unemployed-served",
)
HONGZHI_CARRIED_OUT_LOCALLY = _flag(
    "hongzhi-carried-out-locally",
    "各地实施宏志助航计划",
    "the Hongzhi programme carried out in the province",
    "省级教育部门组织实施宏志助航就业能力培训",
    "the department has the Hongzhi training for employability carried out",
    of=EDUCATION_DEPARTMENT,
    family="hongzhi-carried-out",
)
HONGZHI_PROVINCIAL_PROJECT = _flag(
    "hongzhi-provincial-project",
    "设立省级配套项目",
    "a provincial project beside it",
    "省级教育部门设有与宏志助航计划配套的省级项目",
    "the department runs a provincial project that goes with the Hongzhi programme",
    of=EDUCATION_DEPARTMENT,
    family="hongzhi-own-project",
)
POSTS_SHIFTED_BY_DEPARTMENT = _flag(
    "posts-shifted-by-department",
    "教育部门统筹区域岗位援助薄弱地区和高校",
    "posts shifted to weaker areas and universities by the department",
    "教育部门加强区域统筹,为基础薄弱的地区和高校调配更多岗位",
    "the department coordinates between regions and moves more posts to weaker areas and universities",
    of=EDUCATION_DEPARTMENT,
    family="posts-shifted",
)
SOCIAL_ORGANISATIONS_ENGAGED = _flag(
    "social-organisations-engaged",
    "教育部门发动群团和公益组织服务困难毕业生",
    "mass and charitable organisations engaged by the department",
    "教育部门发挥群团组织和公益组织的作用,为困难毕业生提供就业服务",
    "the department engages mass and charitable organisations to serve graduates in difficulty",
    of=EDUCATION_DEPARTMENT,
    family="social-organisations-help",
)

# Jiangmen 2023: graduates without work, those in difficulty, and rights

UNEMPLOYED_DATA_HANDED_OVER = Metric(
    "unemployed-data-handed-over",
    "移交离校未就业毕业生信息",
    "data of graduates without work handed over",
    kind=Kind.DATE,
    of=EDUCATION_AND_HRSS_BUREAUS,
    definition=Text(
        "教育部门向人社部门移交离校未就业毕业生信息的工作完成之日",
        "the day on which the education authority has handed the data of graduates without work "
        "to the human-resources authority",
    ),
)
UNEMPLOYED_TRACED_EARLY = _flag(
    "unemployed-traced-early",
    "多渠道及早找到离校未就业毕业生",
    "graduates without work traced early",
    "人社部门通过线上登记和基层摸排等渠道及早确定服务对象",
    "the human-resources bureau finds out early whom to serve, by registers online and inquiries "
    "on the spot",
    of=HRSS_BUREAU,
)
GUIDANCE_PER_UNEMPLOYED_GRADUATE = Metric(
    "guidance-per-unemployed-graduate",
    "对每名离校未就业毕业生的职业指导次数",
    "careers guidance given to each graduate without work",
    kind=Kind.COUNT,
    unit=units.TIME,
    of=HRSS_BUREAU,
    definition=Text(
        "向一名有就业意愿的离校未就业毕业生提供职业指导的次数,逐名判断",
        "times that the bureau gives careers guidance to a graduate who left without work and wants "
        "it; judged for each of them",
    ),
)
POST_OFFERS_PER_UNEMPLOYED_GRADUATE = Metric(
    "post-offers-per-unemployed-graduate",
    "对每名离校未就业毕业生的岗位推荐次数",
    "posts recommended to each graduate without work",
    kind=Kind.COUNT,
    unit=units.TIME,
    of=HRSS_BUREAU,
    definition=Text(
        "向一名有就业意愿的离校未就业毕业生推荐岗位的次数,逐名判断",
        "times that the bureau recommends posts to a graduate who left without work and wants it; "
        "judged for each of them",
    ),
)
TRAININGS_PER_UNEMPLOYED_GRADUATE = Metric(
    "trainings-per-unemployed-graduate",
    "对每名离校未就业毕业生的职业培训机会数",
    "vocational training offered to each graduate without work",
    kind=Kind.COUNT,
    unit=units.TIME,
    of=HRSS_BUREAU,
    definition=Text(
        "向一名有就业意愿的离校未就业毕业生提供职业培训机会的次数,逐名判断",
        "times that the bureau offers vocational training to a graduate who left without work and "
        "wants it; judged for each of them",
    ),
)
TRAINEESHIPS_PER_UNEMPLOYED_GRADUATE = Metric(
    "traineeships-per-unemployed-graduate",
    "对每名离校未就业毕业生的就业见习机会数",
    "traineeships offered to each graduate without work",
    kind=Kind.COUNT,
    unit=units.TIME,
    of=HRSS_BUREAU,
    definition=Text(
        "向一名有就业意愿的离校未就业毕业生提供就业见习机会的次数,逐名判断",
        "times that the bureau offers a traineeship to a graduate who left without work and wants "
        "it; judged for each of them",
    ),
)
UNEMPLOYED_STRUGGLING_LEDGER = _flag(
    "unemployed-struggling-ledger",
    "建有离校未就业困难毕业生实名台账",
    "a ledger by name of those in difficulty without work",
    "人社部门为离校未就业的困难毕业生建有实名台账",
    "the human-resources bureau keeps a ledger by name of graduates in difficulty without work",
    of=HRSS_BUREAU,
)
NO_WORK_ON_THE_MARKET = _flag(
    "no-work-on-the-market",
    "通过市场渠道确实难以就业",
    "can find no work on the market",
    "该困难毕业生经市场渠道确实难以实现就业",
    "the graduate in difficulty can hardly find work on the market",
    of=STRUGGLING_GRADUATE,
)
LOCAL_WILLING_STRUGGLING_EMPLOYED = Metric(
    "local-willing-struggling-employed",
    "当地有就业意愿的困难毕业生就业率",
    "local employment rate of willing graduates in difficulty",
    kind=Kind.SHARE,
    of=HRSS_BUREAU,
    definition=Text(
        "当地愿意就业的困难毕业生中已经就业的比例",
        "graduates in difficulty of the place who have found work, as a share of those who want it",
    ),
    family="willing-struggling-employed",
)
DISABLED_GRADUATES_SERVED = _flag(
    "disabled-graduates-served",
    "为残疾毕业生建档、跟踪和服务",
    "disabled graduates recorded, followed and served",
    "市里为残疾高校毕业生建立档案,做好调查、跟踪和服务",
    "the city keeps files on disabled graduates, asks after them, follows and serves them",
    of=CITY,
)
DISABLED_GRADUATES_GUIDED = _flag(
    "disabled-graduates-guided",
    "帮助残疾毕业生树立就业观、融入社会",
    "disabled graduates helped to a sound view of work and into society",
    "市里帮助残疾高校毕业生形成良好的就业观念并融入社会",
    "the city helps disabled graduates to a sound view of work and a place in society",
    of=CITY,
)
HIRING_BLACKLIST_KEPT = _flag(
    "hiring-blacklist-kept",
    "建立用人单位招聘黑名单制度",
    "a blacklist of employers kept",
    "教育部门建立用人单位招聘黑名单制度",
    "the education bureau has a system of blacklisting employers",
    of=EDUCATION_BUREAU,
)
EMPLOYER_DISCRIMINATES = _flag(
    "employer-discriminates",
    "用人单位经认定存在就业歧视",
    "found to discriminate",
    "经认定,该用人单位在招聘用工中有歧视",
    "the employer has been found to discriminate",
    of=EMPLOYER,
)
EMPLOYER_DECEIVES = _flag(
    "employer-deceives",
    "用人单位经认定存在欺诈等问题",
    "found to deceive or the like",
    "经认定,该用人单位有欺诈或类似问题",
    "the employer has been found to deceive or to do other such wrong",
    of=EMPLOYER,
)
EQUAL_EMPLOYMENT_LAW_PUBLICISED = _flag(
    "equal-employment-law-publicised",
    "宣传平等就业的法规政策",
    "the law on equal employment made known",
    "市里宣传与平等就业有关的法律法规和政策",
    "the city makes the law and policies on equal employment known",
    of=CITY,
)
DISCRIMINATION_PREVENTED = _flag(
    "discrimination-prevented",
    "杜绝就业歧视",
    "discrimination at work prevented",
    "无论按民族、性别还是宗教等,市里都不容许就业中的歧视",
    "the city lets no discrimination at work arise by ethnicity, race, sex, religion or the like",
    of=CITY,
    family="discrimination",
)
RESUME_SALES_FOUGHT = _flag(
    "resume-sales-fought",
    "打击售卖简历",
    "the sale of résumés fought",
    "市里依法打击出售求职者简历的行为",
    "the city fights the sale of job seekers' résumés",
    of=CITY,
)
EMPLOYMENT_SCAMS_FOUGHT = _flag(
    "employment-scams-fought",
    "打击以就业、培训为名的传销和诈骗",
    "pyramid selling and fraud in the name of work fought",
    "市里依法打击以就业、培训为名义的传销和诈骗",
    "the city fights pyramid selling and fraud in the name of work or training",
    of=CITY,
)
CHECKED_AT_APPROVED_INSTITUTION = _flag(
    "checked-at-approved-institution",
    "招用对象在经审批的体检机构做过常规入职体检",
    "the graduate hired had a regular check-up at an approved institution",
    "所招用的毕业生在省内经县级及以上卫生健康部门审批的机构做过常规入职体检",
    "the graduate whom the employer hires had a regular check-up for work at an institution of the "
    "province that a health authority approved",
    of=EMPLOYER,
)
MONTHS_SINCE_CHECK = Metric(
    "months-since-check",
    "招用对象入职体检距今月数",
    "months since the check-up of the graduate hired",
    kind=Kind.DURATION,
    unit=units.MONTH,
    of=EMPLOYER,
    definition=Text(
        "从所招用毕业生的入职体检结果出具到现在的月数",
        "months since the result of the check-up was issued to the graduate whom the employer hires",
    ),
)
LAW_ASKS_FOR_OWN_CHECK = _flag(
    "law-asks-for-own-check",
    "法律法规对入职体检另有规定",
    "the law has rules of its own for the check-up",
    "法律法规对该单位或岗位的入职体检另有明确规定",
    "the law has express rules of its own for the check-up of the employer or post",
    of=EMPLOYER,
)
REPEATS_CHECK = _flag(
    "repeats-check",
    "要求重复体检",
    "asks for the check-up again",
    "用人单位要求已有有效体检结果的毕业生再次体检",
    "the employer has graduates with a valid check-up examined again",
    of=EMPLOYER,
)
EMPLOYERS_GUIDED_ON_CHECKS = _flag(
    "employers-guided-on-checks",
    "指导用人单位互认结果、合理定项",
    "employers guided on check-ups",
    "市里指导用人单位互认入职体检结果、合理确定体检项目",
    "the city guides employers to accept valid check-ups and to set what is examined with reason",
    of=CITY,
)
CHECK_ITEMS_REASONABLE = _flag(
    "check-items-reasonable",
    "体检项目合理、以建议项目为主",
    "what is examined kept reasonable",
    "用人单位所定的入职体检内容合理,常规体检主要做建议的项目",
    "the employer has examined what is reasonable, in regular check-ups mainly what is suggested",
    of=EMPLOYER,
)
UNLAWFUL_TESTS = _flag(
    "unlawful-tests",
    "违法违规开展乙肝、孕检等检测",
    "unlawful tests for hepatitis B, pregnancy or the like",
    "用人单位违反国家规定,检测乙肝、怀孕等",
    "the employer tests for hepatitis B, pregnancy or the like against national rules",
    of=EMPLOYER,
)
LEGAL_EDUCATION_IN_LOCALITY = _flag(
    "legal-education-in-locality",
    "各地各部门加强就业涉法教育和提醒",
    "legal education about work by local governments",
    "地方政府及其部门就涉及法律的就业问题对毕业生进行教育引导和提醒",
    "the local government and its departments teach and remind graduates of the legal side of work",
    of=LOCALITY,
    family="legal-matters-taught",
)
