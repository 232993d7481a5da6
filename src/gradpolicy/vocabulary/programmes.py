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
GUANGDONG_TEN_ACTIONS = Programme(
    "guangdong-ten-actions",
    "广东省高校毕业生就业创业十大行动方案",
    "Guangdong's Ten Actions for Graduate Employment",
    definition=Text(
        "广东省促进高校毕业生就业创业的年度方案,分为若干行动",
        "the province's plan of the year for graduates' work and new businesses, set out in actions",
    ),
    names=("2023年广东省高校毕业生就业创业十大行动方案",),
)
STARTUP_DRIVE = Programme(
    "startup-drive",
    "重点群体创业推进行动",
    "drive for new businesses of key groups",
    definition=Text(
        "支持大学生等重点群体创业的行动",
        "a drive that helps students and other key groups to found businesses",
    ),
)
KAPOK_WARMTH = Programme(
    "kapok-warmth",
    "木棉花暖",
    "Warmth of the Kapok",
    definition=Text(
        "广东省面向毕业生的系列供需见面活动",
        "a series of events in Guangdong where employers and graduates meet",
    ),
)
WORK_TOWARDS_THE_FUTURE = Programme(
    "work-towards-the-future",
    "就业向未来•建功新时代",
    "Work towards the Future",
    definition=Text(
        "广东省面向毕业生的供需见面活动", "events in Guangdong where employers and graduates meet"
    ),
)
GUANGDONG_HUNDRED_DAYS = Programme(
    "guangdong-hundred-days",
    "百日攻坚•粤就业在行动",
    "Hundred Days' Drive for Work in Guangdong",
    definition=Text(
        "广东省在毕业季前后集中开展的供需见面活动",
        "events around the graduation season where employers and graduates meet in Guangdong",
    ),
)
MOUNTAIN_PLAN = Programme(
    "mountain-plan",
    "山区计划",
    "Mountain Areas Volunteers Programme",
    definition=Text(
        "广东省招募毕业生到山区服务的基层项目",
        "Guangdong's programme that takes graduates into service in its mountain areas",
    ),
)
SPREAD_WINGS_PLAN = Programme(
    "spread-wings-plan",
    "展翅计划",
    "Spread Wings Programme",
    definition=Text(
        "广东省面向大学生的基层项目", "a grassroots programme of Guangdong for students"
    ),
)
GUANGDONG_SMART_PLATFORM = Programme(
    "guangdong-smart-platform",
    "广东省高校毕业生就业创业智慧服务平台",
    "Guangdong Smart Platform of Graduate Employment",
    definition=Text(
        "广东省面向高校毕业生的就业创业服务平台",
        "Guangdong's platform of services for graduates who seek work or found businesses",
    ),
    names=("省高校毕业生就业创业智慧服务平台",),
)
INTERNET_PLUS_GUANGDONG = Programme(
    "internet-plus-guangdong",
    "中国国际“互联网+”大学生创新创业大赛广东省分赛",
    "Guangdong round of the Internet+ contest",
    definition=Text(
        "全国大学生创新创业赛事在广东省的分赛",
        "the round that Guangdong holds of the national contest of new businesses for students",
    ),
)
YOUTH_RED_DREAM = Programme(
    "youth-red-dream",
    "青年红色筑梦之旅",
    "Youth Red Dream Journey",
    definition=Text(
        "大学生创新创业大赛的一项配套活动",
        "an activity of students that goes with the contest of new businesses",
    ),
)
BAY_AREA_PROJECT_FORUM = Programme(
    "bay-area-project-forum",
    "粤港澳大湾区创新创业项目对接洽谈活动",
    "Greater Bay Area meeting of projects and investors",
    definition=Text(
        "粤港澳大湾区创新创业项目与投资方对接洽谈的活动",
        "an event in the Greater Bay Area where projects of new businesses meet investors",
    ),
)
AUTUMN_RECRUITMENT_MONTH = Programme(
    "autumn-recruitment-month",
    "秋季校园招聘月",
    "Autumn Month of Campus Recruitment",
    definition=Text("秋季集中开展校园招聘的活动", "a season of recruitment on campus in autumn"),
)
WINTER_WARMTH = Programme(
    "winter-warmth",
    "寒假暖心行动",
    "Winter Vacation Warmth",
    definition=Text(
        "寒假期间面向毕业生的就业服务行动",
        "a campaign of employment services for graduates in the winter vacation",
    ),
)
SPRING_DRIVE = Programme(
    "spring-drive",
    "春季攻坚行动",
    "Spring Drive",
    definition=Text("春季促进毕业生就业的集中行动", "a drive for graduate employment in spring"),
)
HUNDRED_DAY_SPRINT = Programme(
    "hundred-day-sprint",
    "百日冲刺行动",
    "Hundred-Day Sprint",
    definition=Text(
        "离校前后促进毕业生就业的集中行动",
        "a drive for graduate employment around the time when the class leaves",
    ),
)
PRECISE_SERVICES_24365 = Programme(
    "precise-services-24365",
    "24365携手促就业精准服务",
    "24365 precise employment services",
    definition=Text(
        "依托国家大学生就业服务平台的精准就业服务",
        "employment services fitted to each graduate, by way of the national job platform",
    ),
)
SUPPLY_DEMAND_PROJECT = Programme(
    "supply-demand-project",
    "供需对接就业育人项目",
    "Project of Supply, Demand and Employment Education",
    definition=Text(
        "让用人单位与高校对接人才供需、参与就业育人的项目",
        "a project that brings employers and universities together over people and their training",
    ),
)
GUIDANCE_LIVE_CLASSES = Programme(
    "guidance-live-classes",
    "就业指导公益直播课",
    "Live Classes of Careers Guidance",
    definition=Text(
        "面向学生免费开放的就业指导网络直播课程",
        "classes of careers guidance, streamed live and free of charge",
    ),
)
DIRECTORS_VISIT_ENTERPRISES = Programme(
    "directors-visit-enterprises",
    "人社局长千企行",
    "Bureau Directors Call on a Thousand Enterprises",
    definition=Text(
        "人社局长走访企业、动员招用毕业生的活动",
        "an activity in which heads of human-resources bureaus call on enterprises to have them "
        "hire graduates",
    ),
)
GUANGDONG_SCARCE_TALENT_PLATFORM = Programme(
    "guangdong-scarce-talent-platform",
    "广东省急需紧缺人才供求信息平台",
    "Guangdong platform for talent in short supply",
    definition=Text(
        "广东省公布急需紧缺人才岗位的信息平台",
        "the province's platform of vacancies for talent in short supply",
    ),
)
HUNDRED_CITIES_SOCIAL_ORGANISATIONS = Programme(
    "hundred-cities-social-organisations",
    "百城千社万企助就业",
    "Hundred Cities, Thousand Social Organisations, Ten Thousand Enterprises",
    definition=Text(
        "社会组织联系企业、促进就业的专项行动",
        "a campaign in which social organisations bring enterprises and job seekers together",
    ),
    names=("“百城千社万企助就业”专项行动",),
)
GUANGDONG_WESTERN_AND_MOUNTAIN_PLAN = Programme(
    "guangdong-western-and-mountain-plan",
    "广东大学生志愿服务西部(山区)计划",
    "Guangdong Student Volunteers for the West and the Mountains",
    definition=Text(
        "广东省组织大学生到西部和山区志愿服务的计划",
        "Guangdong's programme of student volunteers for western China and its own mountain areas",
    ),
)
GUANGDONG_RURAL_VOLUNTEERS = Programme(
    "guangdong-rural-volunteers",
    "广东高校毕业生志愿服务乡村振兴行动",
    "Guangdong Graduates Volunteer for Rural Revitalisation",
    definition=Text(
        "广东省组织毕业生志愿服务乡村振兴的行动",
        "Guangdong's campaign of graduate volunteers for rural revitalisation",
    ),
)
DOUBLE_HUNDRED_PROJECT = Programme(
    "double-hundred-project",
    "广东兜底民生服务社会工作双百工程",
    "Guangdong Double Hundred project of social work",
    definition=Text(
        "广东省建设基层社会工作服务体系的工程",
        "Guangdong's project of social work for those who need it most",
    ),
)
COUNTIES_TOWNS_VILLAGES_PROJECT = Programme(
    "counties-towns-villages-project",
    "百县千镇万村高质量发展工程",
    "Hundred Counties, Thousand Towns, Ten Thousand Villages",
    definition=Text(
        "广东省促进县、镇、村高质量发展的工程",
        "Guangdong's project for the development of its counties, towns and villages",
    ),
)
BEST_COMMUNITY_WORKERS = Programme(
    "best-community-workers",
    "最美城乡社区工作者",
    "Finest Community Workers",
    definition=Text(
        "宣传优秀社区工作者的品牌",
        "a title for outstanding workers in town and village communities",
    ),
)
BEST_GRASSROOTS_GRADUATES = Programme(
    "best-grassroots-graduates",
    "最美基层高校毕业生",
    "Finest Graduates at the Grassroots",
    definition=Text(
        "宣传基层优秀毕业生的品牌", "a title for outstanding graduates who work at the grassroots"
    ),
)
STAY_IN_JIANGMEN_PLAN = Programme(
    "stay-in-jiangmen-plan",
    "“乐业五邑 学子留江”计划",
    "Students Stay in Jiangmen",
    definition=Text(
        "江门市吸引学子就业创业的计划",
        "Jiangmen's plan to have students work and found businesses there",
    ),
)
WORK_IN_JIANGMEN_EVENTS = Programme(
    "work-in-jiangmen-events",
    "“乐业五邑 就在江门”之学子留江系列活动",
    "Work in Jiangmen, the series for students",
    definition=Text(
        "江门市面向学子的系列活动", "Jiangmen's series of events that invite students to stay"
    ),
)
HOME_OF_OVERSEAS_CHINESE_STORIES = Programme(
    "home-of-overseas-chinese-stories",
    "侨乡就业创业故事",
    "Stories of Work from the Home of Overseas Chinese",
    definition=Text(
        "由优秀毕业生讲述在江门就业创业经历的栏目",
        "a column in which outstanding graduates tell of work and business in Jiangmen",
    ),
)
LEYE_WUYI_CONTEST = Programme(
    "leye-wuyi-contest",
    "“乐业五邑”创业创新大赛",
    "Leye Wuyi contest for new businesses",
    definition=Text("江门市的创业创新赛事", "Jiangmen's contest for new businesses"),
    names=("第五届江门市“乐业五邑”创业创新大赛暨五周年典礼",),
)
LEYE_WUYI_ACCELERATOR = Programme(
    "leye-wuyi-accelerator",
    "“乐业五邑”加速营",
    "Leye Wuyi accelerator camp",
    definition=Text(
        "江门市帮助创业项目成长的训练营", "Jiangmen's camp that helps new businesses grow"
    ),
)
ZHONGCHUANG_CUP = Programme(
    "zhongchuang-cup",
    "众创杯",
    "Zhongchuang Cup",
    definition=Text("广东省的创业创新赛事", "Guangdong's contest for new businesses"),
    names=("广东“众创杯”创业创新大赛之乡村振兴专题赛",),
)
TIAOZHAN_CUP = Programme(
    "tiaozhan-cup",
    "挑战杯",
    "Challenge Cup",
    definition=Text(
        "面向大学生的科技和创业赛事", "a contest in research and business for students"
    ),
)
CHUANGQINGCHUN = Programme(
    "chuangqingchun",
    "创青春",
    "Chuangqingchun contest",
    definition=Text("面向青年的创新创业赛事", "a contest of new businesses for young people"),
)
RURAL_ECOMMERCE_PROJECT = Programme(
    "rural-ecommerce-project",
    "“农村电商”工程",
    "Rural E-commerce project",
    definition=Text(
        "广东省培养农村电商人才、发展农村电商的工程",
        "Guangdong's project to develop e-commerce, and people for it, in the countryside",
    ),
    names=("农村电商",),
)
RURAL_YOUTH_ACTION = Programme(
    "rural-youth-action",
    "广东青年下乡返乡兴乡助力“百县千镇万村高质量发展工程”三年行动",
    "Guangdong Youth to the Countryside",
    definition=Text(
        "引导广东青年到乡村服务、创业的行动",
        "a campaign that brings young people of Guangdong to serve and work in the countryside",
    ),
)
CANTONESE_COOKS = Programme(
    "cantonese-cooks",
    "粤菜师傅",
    "Cantonese Cooks",
    definition=Text(
        "广东培养粤菜烹饪人才的工程", "Guangdong's project to train cooks of Cantonese cuisine"
    ),
    names=("粤莱师傅",),
)
GUANGDONG_TECHNICIANS = Programme(
    "guangdong-technicians",
    "广东技工",
    "Guangdong Technicians",
    definition=Text("广东培养技能人才的工程", "Guangdong's project to train skilled workers"),
)
SOUTHERN_HOUSEKEEPING = Programme(
    "southern-housekeeping",
    "南粤家政",
    "Southern Guangdong Housekeeping",
    definition=Text(
        "广东培养家政服务人才的工程", "Guangdong's project to train workers in household services"
    ),
)
CRAFTSMEN_LECTURES = Programme(
    "craftsmen-lectures",
    "工匠讲堂+",
    "Craftsmen's Lectures Plus",
    definition=Text("江门市的技能培训体系", "Jiangmen's system of training that improves skills"),
)
ONE_PARK_MANY_ZONES = Programme(
    "one-park-many-zones",
    "“一园多区”港澳青年创新创业基地体系",
    "One Park, Many Zones for founders from Hong Kong and Macao",
    definition=Text(
        "江门市面向港澳青年的创新创业基地体系",
        "Jiangmen's system of bases where young people from Hong Kong and Macao found businesses",
    ),
    names=("一园多区",),
)
BAY_AREA_MENTORS = Programme(
    "bay-area-mentors",
    "大湾区职场导师计划",
    "Career Mentors of the Greater Bay Area",
    definition=Text(
        "由有内地工作经历的港澳人士指导港澳青年的计划",
        "a plan in which people from Hong Kong and Macao who worked on the mainland advise the "
        "young",
    ),
)
HK_MACAO_YOUTH_HOME = Programme(
    "hong-kong-macao-youth-home",
    "港澳青年就业之家",
    "Employment Home for Hong Kong and Macao Youth",
    definition=Text(
        "为港澳青年提供就业服务的场所",
        "a place of employment services for young people from Hong Kong and Macao",
    ),
)
E_STATION = Programme(
    "employment-e-station",
    "就业创业e站",
    "Employment E-station",
    definition=Text(
        "设在高校校园内的就业创业服务点",
        "a point of services for work and new businesses on a university's campus",
    ),
)
JIANGMEN_RECRUITMENT_BRAND = Programme(
    "jiangmen-recruitment-brand",
    "邑企圆梦 职引未来",
    "Dreams Come True in Jiangmen's Firms",
    definition=Text(
        "江门市的高校毕业生招聘服务品牌", "Jiangmen's brand of recruitment services for graduates"
    ),
)
CAMPUS_ONLINE_24365 = Programme(
    "campus-online-24365",
    "24365校园网络招聘",
    "24365 online campus recruitment",
    definition=Text(
        "教育部门面向高校毕业生的网络招聘活动",
        "online recruitment for graduates by the education authorities",
    ),
)
ONE_FIRM_ONE_POST = Programme(
    "one-firm-one-post",
    "一企一岗",
    "One Firm, One Post",
    definition=Text(
        "动员企业拿出岗位招聘高校毕业生的活动",
        "a campaign in which firms offer posts to graduates",
    ),
)
HUNDRED_SCHOOLS_TEN_THOUSAND_FIRMS = Programme(
    "hundred-schools-ten-thousand-firms",
    "急需紧缺人才百校万企公益招聘",
    "Hundred Schools and Ten Thousand Firms for scarce talent",
    definition=Text(
        "面向急需紧缺人才的公益性招聘活动", "free recruitment events for talent in short supply"
    ),
)
YOUTH_DREAMS_SET_SAIL = Programme(
    "youth-dreams-set-sail",
    "筑梦青春 就业启航",
    "Dreams of Youth Set Sail",
    definition=Text("面向高校毕业生的招聘活动", "recruitment events for graduates"),
)
JIANGMEN_HRSS_ONLINE = Programme(
    "jiangmen-hrss-online",
    "江门市人力资源和社会保障网上服务平台",
    "Jiangmen online platform of human resources and social security",
    definition=Text(
        "江门市人社部门的网上服务平台",
        "the online services of Jiangmen's human-resources bureau",
    ),
)
GUANGDONG_TALENT_MARKET_NET = Programme(
    "guangdong-talent-market-net",
    "省人才市场网",
    "Guangdong Talent Market Net",
    definition=Text("广东省的人才市场网站", "the website of Guangdong's talent market"),
)
