"""Standards: slogans and documents that notices refer to, with what the notices say of them."""

from gradpolicy.model import Standard, Text

FOUR_IN_PLACE = Standard(
    "four-in-place",
    "四到位",
    "the four in place",
    definition=Text(
        "毕业生就业工作的机构、人员、经费、场地四个方面都要到位",
        "that work on graduate employment has its office, staff, budget and premises in place",
    ),
)
FOUR_PRIORITIES = Standard(
    "four-priorities",
    "四优先",
    "the four priorities for recruits",
    definition=Text(
        "大学毕业生参军入伍享受的四项优先政策,通知未列出各项内容",
        "the four priorities that graduates enjoy when they enlist; the notices do not list them",
    ),
)
TWO_HUNDREDS = Standard(
    "two-hundreds",
    "两个100",
    "the two hundreds",
    definition=Text(
        "高校书记、校长和领导班子成员在访企拓岗中须落实的要求;通知未写明具体内容",
        "what a university's secretary, president and leaders must meet in their visits to "
        "employers; the notice does not say what it asks",
    ),
)
EMPLOYMENT_HOME_PLAN = Standard(
    "employment-home-plan",
    "《关于印发〈全省普通高等院校“就业之家”建设方案〉的通知》",
    "the provincial plan for building employment homes",
    definition=Text(
        "省人社厅、省教育厅印发的高校“就业之家”建设方案,由人社部门和高校执行",
        "the plan of the two provincial departments for employment homes at universities, for "
        "human-resources bureaus and universities to follow",
    ),
)
FAIR_SAFETY_NOTICE = Standard(
    "fair-safety-notice",
    "《江西省就业创业服务中心关于做好现场招聘会安全管理工作的通知》",
    "the provincial notice on safety at recruitment fairs",
    definition=Text(
        "省就业创业服务中心关于现场招聘会安全的通知,各地和高校办会时照此执行",
        "the provincial employment service's notice on safety at on-site fairs, which localities "
        "and universities follow when they hold them",
    ),
)

NEW_WORK_RIGHTS_OPINIONS = Standard(
    "new-work-rights-opinions",
    "《关于维护新就业形态劳动者劳动保障权益的实施意见》",
    "the implementing opinions on the rights of workers in new forms of employment",
    definition=Text(
        "保障新业态劳动者权益的实施意见,由人社部门推动落实",
        "opinions that protect workers in new forms of employment, for human-resources bureaus "
        "to carry out",
    ),
)
FOUR_DONTS = Standard(
    "four-donts",
    "四不准",
    "the four don'ts of employment statistics",
    definition=Text(
        "就业统计监测工作中高校须遵守的要求,通知未列出各项内容",
        "what universities must observe in employment statistics; the notices do not list it",
    ),
)
THREE_BANS_IN_STATISTICS = Standard(
    "three-bans-in-statistics",
    "就业统计监测“三严禁”",
    "the three bans in employment statistics",
    definition=Text(
        "就业统计监测工作中高校须遵守的禁令,通知未列出各项内容",
        "bans that universities must observe in employment statistics; the notices do not list "
        "them",
    ),
)
THREE_BANS_IN_RECRUITMENT = Standard(
    "three-bans-in-recruitment",
    "校园招聘“三严禁”",
    "the three bans in campus recruitment",
    definition=Text(
        "维护毕业生就业权益方面高校须遵守的禁令,通知在谈校园招聘歧视性条款时提及,未列出各项内容",
        "bans that universities must observe to protect graduates' rights; the notice names them "
        "beside discriminatory terms in campus recruitment and does not list them",
    ),
)
STATISTICS_NORMS = Standard(
    "statistics-norms",
    "就业统计监测规范",
    "the norms of employment statistics",
    definition=Text(
        "就业统计监测工作的规范要求,通知要求高校严格落实",
        "norms of employment statistics that the notice tells universities to follow strictly",
    ),
)
STATISTICS_BREACH_RULES = Standard(
    "statistics-breach-rules",
    "毕业生就业统计监测工作违规处理办法",
    "the rules on breaches in employment statistics",
    definition=Text(
        "对就业统计监测工作中违规行为的处理办法,通知要求严格执行",
        "rules on how breaches in employment statistics are dealt with, to be applied strictly",
    ),
)
TWO_INTAKES_A_YEAR = Standard(
    "two-intakes-a-year",
    "一年两征",
    "the reform to two intakes a year",
    definition=Text(
        "征兵改革的要求,通知只提名称,未写内容",
        "a reform of conscription; the notice names it and does not say what it asks",
    ),
)
ENTREPRENEURSHIP_EDUCATION_REFORM = Standard(
    "entrepreneurship-education-reform",
    "国家和省关于深化创新创业教育改革的各项要求",
    "the requirements of nation and province on reforming entrepreneurship education",
    definition=Text(
        "国家和省里对创新创业教育改革提出的要求,由示范学校贯彻,通知未列出各项内容",
        "what nation and province ask of the reform of entrepreneurship education, for the "
        "demonstration schools to carry out; the notice does not list it",
    ),
)
THREE_MUST_NOTS = Standard(
    "three-must-nots",
    "三不得",
    "the three must-nots of employment monitoring",
    definition=Text(
        "就业监测工作须严格落实的要求,与“四不准”并提,通知未列出各项内容",
        "what employment monitoring must strictly observe, named beside the four don'ts; the "
        "notice does not list it",
    ),
    replaces=THREE_BANS_IN_STATISTICS,
)
SERVICE_131 = Standard(
    "service-131",
    "“131”服务",
    "the 131 service",
    definition=Text(
        "对离校未就业困难毕业生的就业援助服务,通知在此处只提名称",
        "a service of job assistance for graduates in difficulty who left without work; the "
        "notice gives its name only",
    ),
)
TWO_FULL_HUNDREDS = Standard(
    "two-full-hundreds",
    "两个“百分百”",
    "the two full hundreds per cent",
    definition=Text(
        "对离校未就业困难毕业生服务要做到的两项百分之百,通知未写明内容",
        "two rates of one hundred per cent in serving graduates in difficulty who left without "
        "work; the notice does not say of what",
    ),
)
THREE_PRIORITIES = Standard(
    "three-priorities",
    "三优先",
    "the three priorities for graduates in difficulty",
    definition=Text(
        "困难的未就业高校毕业生享受的三项优先,通知未列出各项内容",
        "three priorities that graduates in difficulty without work enjoy; the notice does not "
        "list them",
    ),
)
TOP_LEADER_PROJECT = Standard(
    "top-leader-project",
    "一把手工程",
    "the top-leader project",
    definition=Text(
        "高校就业工作由主要负责人亲自抓的要求,有的通知说明内容,有的只提名称",
        "that the head of a university takes employment work in hand; some notices say how, others "
        "give the name only",
    ),
)
