"""Programmes: named campaigns, projects, events and platforms."""

from gradpolicy.model import Programme, Text

OUTREACH_CAMPAIGN = Programme(
    "outreach-campaign",
    "访企拓岗促就业专项行动",
    "campaign of visits to employers",
    definition=Text(
        "高校书记、校长带队走访用人单位、开拓岗位的专项行动",
        "a campaign in which university leaders call on employers to open up posts",
    ),
    names=("高校书记校长访企拓岗促就业专项行动", "“访企拓岗”专项行动"),
)
ENTERPRISES_ONTO_CAMPUS = Programme(
    "enterprises-onto-campus",
    "万企进校园计划",
    "Ten Thousand Enterprises onto Campus",
    definition=Text(
        "组织大批企业进校招聘的计划", "a plan that brings enterprises onto campus to recruit"
    ),
)
EMPLOYMENT_PROMOTION_WEEK = Programme(
    "employment-promotion-week",
    "就业促进周",
    "Employment Promotion Week",
    definition=Text(
        "教育部举办的毕业生招聘活动周",
        "a week of recruitment events for graduates, held by the Ministry of Education",
    ),
)
SME_TALENT_FAIR = Programme(
    "sme-talent-fair",
    "全国中小企业人才供需对接大会",
    "National Talent Fair of Small and Medium Enterprises",
    definition=Text(
        "教育部举办的中小企业与毕业生对接活动",
        "an event of the Ministry of Education where small firms and graduates meet",
    ),
)
PRIVATE_ENTERPRISES_AND_UNIVERSITIES = Programme(
    "private-enterprises-and-universities",
    "民企高校携手促就业",
    "Private Enterprises and Universities Hand in Hand",
    definition=Text(
        "民营企业与高校共同举办的招聘活动",
        "recruitment events that private enterprises and universities hold together",
    ),
    names=("百城万企——民企高校携手促就业",),
)
SME_ONLINE_HUNDRED_DAYS = Programme(
    "sme-online-hundred-days",
    "全国中小企业网上百日招聘高校毕业生",
    "Hundred Days of Online Recruitment by Small and Medium Enterprises",
    definition=Text(
        "面向高校毕业生的中小企业网络招聘活动",
        "an online recruitment campaign of small and medium enterprises for graduates",
    ),
)
MAJOR_CITIES_FAIR = Programme(
    "major-cities-fair",
    "大中城市联合招聘高校毕业生专场活动",
    "Joint Recruitment by Major Cities",
    definition=Text(
        "多个城市联合举办的毕业生招聘活动",
        "recruitment events for graduates that large and middling cities hold together",
    ),
)
PRIVATE_ENTERPRISE_RECRUITMENT = Programme(
    "private-enterprise-recruitment",
    "民营企业招聘月",
    "Private Enterprise Recruitment Month",
    definition=Text(
        "民营企业集中招聘的活动,后改为一周",
        "a season of recruitment by private enterprises: a month, later a week",
    ),
    names=("民营企业招聘周",),
)
ONLINE_RECRUITMENT_CAMPAIGN = Programme(
    "online-recruitment-campaign",
    "百日千万网络招聘专项行动",
    "Hundred Days, Ten Million Posts Online",
    definition=Text(
        "人社部门举办的网络招聘行动",
        "an online recruitment campaign of the human-resources authorities",
    ),
)
SERVICES_ONTO_CAMPUS = Programme(
    "services-onto-campus",
    "公共就业服务进校园",
    "Public Employment Services onto Campus",
    definition=Text(
        "人社部门把公共就业服务送进高校的活动",
        "a campaign in which human-resources bureaus bring their services to universities",
    ),
)
NATIONAL_JOB_PLATFORM = Programme(
    "national-job-platform",
    "国家大学生就业服务平台",
    "National Employment Service Platform for Students",
    definition=Text(
        "面向全国大学生的就业服务网站", "the national website of employment services for students"
    ),
)
JIANGXI_JOB_PLATFORM = Programme(
    "jiangxi-job-platform",
    "江西省大学生就业服务平台",
    "Jiangxi Employment Service Platform for Students",
    definition=Text(
        "江西省面向大学生的就业服务平台",
        "the platform of employment services for students in Jiangxi",
    ),
)
JIANGXI_TALENT_NET = Programme(
    "jiangxi-talent-net",
    "江西人才人事网",
    "Jiangxi Talent Net",
    definition=Text(
        "江西省的公共人才招聘网站", "the public website for recruitment and personnel in Jiangxi"
    ),
)
JIANGXI_MOBILE_JOBS = Programme(
    "jiangxi-mobile-jobs",
    "江西微就业",
    "Jiangxi Micro-Employment",
    definition=Text(
        "面向高校毕业生的手机就业服务平台", "a mobile platform of employment services for graduates"
    ),
)
EMPLOYMENT_HOME = Programme(
    "employment-home",
    "就业之家",
    "Employment Home",
    definition=Text(
        "设在高校等处的就业服务场所",
        "a place of employment services, at universities and elsewhere",
    ),
)
FIVE_PLUS_TWO_HOME = Programme(
    "five-plus-two-home",
    "5+2就业之家",
    "5+2 Employment Home",
    definition=Text(
        "江西省的就业服务体系及其平台", "Jiangxi's system of employment services with its platform"
    ),
)
ZHIYIN_WEILAI = Programme(
    "zhiyin-weilai",
    "职引未来",
    "Guided Careers, Bright Future",
    definition=Text(
        "公共就业服务机构举办的系列招聘活动",
        "a series of recruitment events of the public employment services",
    ),
)
ACTION_1269 = Programme(
    "action-1269",
    "“1269”行动计划",
    "1269 action plan",
    definition=Text(
        "江西省制造业重点产业链现代化建设行动计划",
        "Jiangxi's plan to modernise the key chains of its manufacturing",
    ),
)
SPECIALISED_SME_PLAN = Programme(
    "specialised-sme-plan",
    "“专精特新”中小企业就业创业计划",
    "employment plan of specialised small firms",
    definition=Text(
        "支持专精特新中小企业吸纳就业和创业的计划",
        "a plan for work and new businesses in specialised and innovative small firms",
    ),
)
INTERNET_PLUS_CONTEST = Programme(
    "internet-plus-contest",
    "中国国际“互联网+”大学生创新创业大赛",
    "China International Internet+ Student Entrepreneurship Contest",
    definition=Text(
        "面向大学生的创新创业赛事", "a contest of innovation and new businesses for students"
    ),
)

TEGANG = Programme(
    "tegang-teachers",
    "特岗计划",
    "Special-Post Teachers Programme",
    definition=Text(
        "招聘教师到农村义务教育学校任教的专项计划",
        "a programme that recruits teachers for rural schools",
    ),
    names=("特岗教师",),
)

SANZHI_YIFU = Programme(
    "three-supports",
    "三支一扶",
    "Three Supports and One Assistance",
    definition=Text(
        "招募毕业生到乡村支教、支农、支医和帮扶的基层项目",
        "a programme that sends graduates to teach, farm, heal and assist in the countryside",
    ),
)

WESTERN_PLAN = Programme(
    "western-plan",
    "西部计划",
    "Western Volunteers Programme",
    definition=Text(
        "招募大学生志愿者到西部基层服务的项目",
        "a programme of student volunteers for the grassroots of western China",
    ),
)

COMMUNITY_PLAN = Programme(
    "community-plan",
    "城乡社区专项计划",
    "Urban and Rural Community Programme",
    definition=Text(
        "面向城乡社区岗位的基层就业专项计划",
        "a programme of posts for graduates in urban and rural communities",
    ),
)

VILLAGE_DOCTORS_PLAN = Programme(
    "village-doctors-plan",
    "大学生乡村医生专项计划",
    "Graduate Village Doctors Programme",
    definition=Text(
        "招收医学类毕业生担任乡村医生的专项计划",
        "a programme that places medical graduates as village doctors",
    ),
)

MILLION_TRAINEESHIPS = Programme(
    "million-traineeships",
    "百万就业见习岗位募集计划",
    "Million Traineeships Plan",
    definition=Text(
        "面向青年募集就业见习岗位的计划",
        "a plan to gather trainee posts for young people",
    ),
)

UNEMPLOYED_GRADUATES_DRIVE = Programme(
    "unemployed-graduates-drive",
    "离校未就业高校毕业生服务攻坚行动",
    "Drive for Graduates without Work",
    definition=Text(
        "面向离校后尚未就业毕业生的集中服务行动",
        "a drive of services for those who have graduated without a job",
    ),
)

TWO_SIX_N = Programme(
    "two-six-n",
    "“2+6+N”产业",
    "“2+6+N” industries",
    definition=Text(
        "江西省重点发展产业的统称",
        "the name for the industries that Jiangxi develops first",
    ),
    names=("2+6+N",),
)

VETERANS_MASTERS_PLAN = Programme(
    "veterans-masters-plan",
    "退役大学生士兵专项硕士研究生招生计划",
    "Master's Places for Veteran Students",
    definition=Text(
        "面向退役大学生士兵单列的硕士研究生招生计划",
        "places in master's programmes kept for students who served as soldiers",
    ),
)

GUOPIN = Programme(
    "guopin",
    "国聘行动",
    "Guopin Campaign",
    definition=Text(
        "集中组织国有企业等单位招聘毕业生的行动",
        "a campaign of joint recruitment led by state enterprises",
    ),
)

EMPLOYMENT_LECTURE_HALL = Programme(
    "employment-lecture-hall",
    "就业育人大讲堂",
    "Employment Education Lecture Hall",
    definition=Text(
        "就业育人主题的讲座栏目",
        "a series of lectures on employment education",
    ),
)

WORK_IN_JIANGXI = Programme(
    "work-in-jiangxi",
    "“就”在江西",
    "Work in Jiangxi",
    definition=Text(
        "宣传在赣就业的栏目",
        "a column about working in Jiangxi",
    ),
)

ROLE_MODELS_SPEAK = Programme(
    "role-models-speak",
    "就业榜样青年说",
    "Young Role Models Speak",
    definition=Text(
        "由就业榜样讲述经历的栏目",
        "a column in which young people tell of their way into work",
    ),
)

MONTHLY_EMPLOYMENT_CLASS = Programme(
    "monthly-employment-class",
    "就业月课堂",
    "Monthly Employment Class",
    definition=Text(
        "高校举办的就业主题活动",
        "an activity of universities on the theme of employment",
    ),
)

LEADERS_TALK_EMPLOYMENT = Programme(
    "leaders-talk-employment",
    "书记校长话就业",
    "Leaders Talk Employment",
    definition=Text(
        "由高校书记、校长谈就业的活动",
        "an activity in which party secretaries and presidents speak about employment",
    ),
)

GRADUATES_TALK_EMPLOYMENT = Programme(
    "graduates-talk-employment",
    "毕业生话就业",
    "Graduates Talk Employment",
    definition=Text(
        "由毕业生谈就业的活动",
        "an activity in which graduates speak about employment",
    ),
)

MASTER_TEACHERS_PLAN = Programme(
    "master-teachers-plan",
    "名师引领计划",
    "Master Teachers Plan",
    definition=Text(
        "以名师带动就业指导教学的计划",
        "a plan in which noted teachers lead the teaching of careers guidance",
    ),
)

CAREER_PLANNING_CONTEST = Programme(
    "career-planning-contest",
    "大学生职业规划大赛",
    "Career Planning Contest for Students",
    definition=Text(
        "面向大学生的职业规划赛事",
        "a contest in career planning for students",
    ),
    names=("大学生职业生涯规划大赛", "全国大学生职业规划大赛", "首届全国大学生职业规划大赛"),
)

DIRECTORS_ON_CAMPUS = Programme(
    "directors-on-campus",
    "人社局长进校园",
    "Bureau Directors on Campus",
    definition=Text(
        "人社部门负责人到高校宣讲政策、送岗位的活动",
        "an activity in which heads of human-resources bureaus come to campus with policies and posts",
    ),
)

HONGZHI = Programme(
    "hongzhi",
    "宏志助航计划",
    "Hongzhi programme",
    definition=Text(
        "由中央专项彩票公益金支持的全国高校毕业生就业能力培训项目",
        "the national training for graduates' employability that is paid for by the central "
        "lottery fund",
    ),
    names=("中央专项彩票公益金宏志助航计划——全国高校毕业生就业能力培训项目",),
)
MARKET_CLEANUP = Programme(
    "market-cleanup",
    "人力资源市场秩序清理整顿行动",
    "campaign to clean up the labour market",
    definition=Text(
        "人社部门整顿人力资源市场秩序的专项行动",
        "a campaign of human-resources bureaus for order in the labour market",
    ),
)
DESTINATION_REGISTER = Programme(
    "destination-register",
    "教育部全国高校毕业生毕业去向登记系统",
    "Ministry of Education register of graduates' destinations",
    definition=Text(
        "毕业生登记毕业去向的全国系统", "the national system in which graduates register"
    ),
)
MINISTRY_EMPLOYMENT_SYSTEM = Programme(
    "ministry-employment-system",
    "教育部全国高校毕业生就业管理系统",
    "Ministry of Education system of graduate employment management",
    definition=Text(
        "高校报送毕业生就业数据的全国系统",
        "the national system in which universities report employment data",
    ),
    names=("教育部高校毕业生就业管理系统", "全国高校毕业生就业管理系统"),
)
JIANGXI_MONITORING_SYSTEM = Programme(
    "jiangxi-monitoring-system",
    "江西省高校毕业生就业信息管理与监测系统",
    "Jiangxi system of graduate employment information and monitoring",
    definition=Text(
        "江西省的毕业生就业信息管理和监测系统",
        "the province's system that manages and monitors employment data",
    ),
)
XUEXIN = Programme(
    "xuexin",
    "学信网",
    "CHSI, the national student information site",
    definition=Text(
        "高校学生信息网站,毕业生可在此查询反馈毕业去向",
        "the national site of student records, where graduates look up and dispute their "
        "destination",
    ),
)
FOLLOW_UP_SURVEY = Programme(
    "follow-up-survey",
    "高校毕业生就业状况跟踪调查",
    "follow-up survey of graduates' employment",
    definition=Text(
        "对高校毕业生就业状况的跟踪调查", "a survey that follows how graduates fare at work"
    ),
)
DOUBLE_FIRST_CLASS = Programme(
    "double-first-class",
    "“双一流”建设",
    "Double First-Class initiative",
    definition=Text(
        "世界一流大学和一流学科建设",
        "the initiative for universities and disciplines of the first class in the world",
    ),
    names=("双一流",),
)
POLICY_PUBLICITY_MONTH = Programme(
    "policy-publicity-month",
    "毕业生就业创业政策宣传月",
    "month of publicity for employment policies",
    definition=Text(
        "集中宣传就业创业政策的月度活动", "a month of publicity for employment policies"
    ),
)
EXEMPLARY_DEEDS_CAMPAIGN = Programme(
    "exemplary-deeds-campaign",
    "毕业生就业创业典型事迹宣传",
    "publicity for exemplary graduates",
    definition=Text(
        "宣传毕业生就业创业事迹的活动", "a series of events about graduates who set an example"
    ),
)
