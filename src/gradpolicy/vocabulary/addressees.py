"""Addressees: the classes of institutions and persons that provisions bind or favour."""

from gradpolicy.model import Addressee, Level, Text

UNIVERSITY = Addressee(
    "university",
    "高校",
    "university",
    definition=Text(
        "普通高等学校,含高等职业院校",
        "a regular institution of higher education, vocational colleges included",
    ),
)
NEW_UNIVERSITY = Addressee(
    "new-university",
    "新建普通本科高校",
    "newly founded undergraduate university",
    definition=Text("新建的普通本科高校", "an undergraduate university that was founded recently"),
    broader=(UNIVERSITY,),
)
VOCATIONAL_COLLEGE = Addressee(
    "vocational-college",
    "高等职业院校",
    "higher vocational college",
    definition=Text("高等职业院校", "an institution of higher vocational education"),
    broader=(UNIVERSITY,),
)
TRAINING_BASE_UNIVERSITY = Addressee(
    "training-base-university",
    "培训基地高校",
    "university with a training base",
    definition=Text(
        "设有宏志助航计划培训基地的高校",
        "a university that hosts a training base of the Hongzhi programme",
    ),
    broader=(UNIVERSITY,),
)
DEPARTMENT = Addressee(
    "department",
    "二级院系",
    "department",
    definition=Text("高校的二级学院或系", "a school or department inside a university"),
)
PROGRAMME_OF_STUDY = Addressee(
    "programme-of-study",
    "学科专业点",
    "programme of study",
    definition=Text("高校设置的一个学科专业点", "one degree programme as one university offers it"),
)
SUPERVISOR = Addressee(
    "supervisor",
    "研究生导师",
    "supervisor of postgraduates",
    definition=Text("指导研究生的导师", "a teacher who supervises postgraduate students"),
)
UNIVERSITY_STAFF = Addressee(
    "university-staff",
    "高校相关人员",
    "person at a university who works on employment",
    definition=Text(
        "高校中从事或负责就业工作的人员",
        "whoever at a university does employment work or answers for it",
    ),
)
PROVINCE = Addressee(
    "province",
    "省级部门",
    "province",
    definition=Text("省级政府及其部门", "the provincial government with its departments"),
    level=Level.PROVINCE,
)
PROVINCIAL_EMPLOYMENT_SERVICE = Addressee(
    "provincial-employment-service",
    "省级公共就业服务机构",
    "provincial public employment service",
    definition=Text(
        "省级的公共就业服务机构", "the public employment service at the level of the province"
    ),
    broader=(PROVINCE,),
    level=Level.PROVINCE,
)
LOCALITY = Addressee(
    "locality",
    "各地",
    "locality",
    definition=Text("省内各地政府及其部门", "a local government with its departments"),
)
EDUCATION_AND_HRSS_BUREAUS = Addressee(
    "education-and-hrss-bureaus",
    "各地教育、人社部门",
    "local education and human-resources bureaus",
    definition=Text(
        "各级教育行政部门和人力资源社会保障部门,由通知一并提出要求",
        "education and human-resources authorities, where a notice binds both of them together",
    ),
)
EDUCATION_BUREAU = Addressee(
    "education-bureau",
    "各地教育部门",
    "local education bureau",
    definition=Text("各级教育行政部门", "an education authority, of whatever level"),
    broader=(EDUCATION_AND_HRSS_BUREAUS,),
)
HRSS_BUREAU = Addressee(
    "hrss-bureau",
    "各地人社部门",
    "local human-resources bureau",
    definition=Text(
        "各级人力资源社会保障部门",
        "a human-resources and social-security authority, of whatever level",
    ),
    broader=(EDUCATION_AND_HRSS_BUREAUS,),
)
EDUCATION_AND_HRSS_DEPARTMENTS = Addressee(
    "education-and-hrss-departments",
    "省级教育、人社部门",
    "provincial education and human-resources departments",
    definition=Text(
        "省级教育行政部门和人力资源社会保障部门,由通知一并提出要求",
        "the education and the human-resources authority of the province, where a notice binds "
        "both of them together",
    ),
    broader=(EDUCATION_AND_HRSS_BUREAUS,),
    level=Level.PROVINCE,
)
EDUCATION_DEPARTMENT = Addressee(
    "education-department",
    "省教育厅",
    "provincial education department",
    definition=Text("省级教育行政部门", "the education authority of the province"),
    broader=(EDUCATION_AND_HRSS_DEPARTMENTS,),
    level=Level.PROVINCE,
)
HRSS_DEPARTMENT = Addressee(
    "hrss-department",
    "省人力资源社会保障厅",
    "provincial human-resources department",
    definition=Text(
        "省级人力资源社会保障部门",
        "the human-resources and social-security authority of the province",
    ),
    broader=(EDUCATION_AND_HRSS_DEPARTMENTS,),
    level=Level.PROVINCE,
)
FILES_AGENCY = Addressee(
    "files-agency",
    "流动人员档案管理服务机构",
    "files agency",
    definition=Text(
        "各级人社部门管理流动人员档案的服务机构",
        "an agency of a human-resources bureau that keeps the personal files of mobile staff",
    ),
)
GRADUATE = Addressee(
    "graduate",
    "高校毕业生",
    "graduate",
    definition=Text("普通高校毕业生", "a graduate of a regular university"),
)
STRUGGLING_GRADUATE = Addressee(
    "struggling-graduate",
    "困难高校毕业生",
    "graduate in difficulty",
    definition=Text(
        "家庭困难、就业困难或残疾的高校毕业生",
        "a graduate who comes from a family in need, is hard to place or disabled",
    ),
    broader=(GRADUATE,),
)
EMPLOYER = Addressee(
    "employer",
    "用人单位",
    "employer",
    definition=Text("招用毕业生的单位", "whoever recruits graduates"),
)
SMALL_FIRM_SPECIALIST = Addressee(
    "small-firm-specialist",
    "中小微企业专业技术人员",
    "specialist in a small firm",
    definition=Text(
        "在中小微企业工作的专业技术人员",
        "a specialist employed by a micro, small or medium-sized enterprise",
    ),
)
JOINT_FAIR = Addressee(
    "joint-fair",
    "校地联合线下招聘会",
    "joint on-site recruitment fair",
    definition=Text(
        "人社部门与高校合办的一场线下招聘会,由主办方代表",
        "one on-site fair that a human-resources bureau and a university hold together; "
        "its organisers stand for it",
    ),
)
INCUBATOR = Addressee(
    "public-incubator",
    "政府投资的创业载体",
    "publicly funded incubator",
    definition=Text(
        "由政府出资建成的创业孵化基地及同类场所",
        "an incubator, or a like place for new businesses, built with public money",
    ),
)
CITY = Addressee(
    "city",
    "市级",
    "city",
    definition=Text(
        "地级市政府及其部门,含承担任务的市级各单位",
        "the government of a prefecture-level city with its departments, and the other bodies of "
        "the city that share its tasks",
    ),
    broader=(LOCALITY,),
    level=Level.CITY,
)
COUNTY = Addressee(
    "county",
    "县(市、区)",
    "county",
    definition=Text(
        "县级政府及其部门,含县级市和市辖区",
        "the government of a county, county-level city or district with its departments",
    ),
    broader=(LOCALITY,),
    level=Level.COUNTY,
)
NEW_VOCATIONAL_COLLEGE = Addressee(
    "new-vocational-college",
    "新建高等职业院校",
    "newly founded vocational college",
    definition=Text(
        "新建的高等职业院校", "an institution of higher vocational education founded recently"
    ),
    broader=(VOCATIONAL_COLLEGE,),
)
COMMUNITY = Addressee(
    "community",
    "社区",
    "urban or rural community",
    definition=Text(
        "招用社区工作者的一个社区", "a residential community that employs community workers"
    ),
    broader=(EMPLOYER,),
)
VILLAGE = Addressee(
    "administrative-village",
    "行政村",
    "administrative village",
    definition=Text("设有村民委员会的行政村", "a village with a villagers' committee of its own"),
    broader=(EMPLOYER,),
)
SOCIAL_ORGANISATION = Addressee(
    "social-organisation",
    "社会组织",
    "social organisation",
    definition=Text(
        "社会团体、基金会和社会服务机构", "an association, a foundation or a social service agency"
    ),
    broader=(EMPLOYER,),
)
SMALL_FIRM = Addressee(
    "small-firm",
    "中小微企业",
    "small firm",
    definition=Text("中型、小型和微型企业", "an enterprise of micro, small or middling size"),
    broader=(EMPLOYER,),
)
MICRO_FIRM = Addressee(
    "micro-firm",
    "小微企业",
    "small or micro firm",
    definition=Text("小型和微型企业", "an enterprise of small or micro size"),
    broader=(SMALL_FIRM,),
)
LARGE_MANUFACTURER = Addressee(
    "large-manufacturer",
    "制造业大企业、大项目",
    "large manufacturer",
    definition=Text(
        "制造业的大型企业和重大项目", "a large enterprise or a major project in manufacturing"
    ),
    broader=(EMPLOYER,),
)
STATE_ENTERPRISE = Addressee(
    "state-enterprise",
    "国有企业",
    "state enterprise",
    definition=Text("国有及国有控股企业", "an enterprise that the state owns or controls"),
    broader=(EMPLOYER,),
)
UNIVERSITY_SCIENCE_PARK = Addressee(
    "university-science-park",
    "大学科技园",
    "university science park",
    definition=Text(
        "依托高校建设、转化科技成果的园区",
        "a park beside a university where research is turned into business",
    ),
)
STUDENT_RESEARCH_TEAM = Addressee(
    "student-research-team",
    "在校大学生科技创新团队",
    "student research team",
    definition=Text(
        "由在校大学生组成、从事科技创新的团队",
        "a team of enrolled students who do research and invent",
    ),
)
SECONDARY_VOCATIONAL_SCHOOL = Addressee(
    "secondary-vocational-school",
    "中职学校",
    "secondary vocational school",
    definition=Text("中等职业学校", "a school of secondary vocational education"),
)
PROVINCIAL_VOCATIONAL_SCHOOL = Addressee(
    "provincial-vocational-school",
    "省属中职学校",
    "provincial secondary vocational school",
    definition=Text(
        "由省级主管的中等职业学校",
        "a school of secondary vocational education that the province runs",
    ),
    broader=(SECONDARY_VOCATIONAL_SCHOOL,),
)
DEMONSTRATION_UNIVERSITY = Addressee(
    "demonstration-university",
    "创新创业教育示范学校",
    "demonstration school of entrepreneurship education",
    definition=Text(
        "获认定为大学生创新创业教育示范学校的高校",
        "a university that the province has named an example in entrepreneurship education",
    ),
    broader=(UNIVERSITY,),
)
MINISTRY = Addressee(
    "ministry-of-education",
    "教育部",
    "Ministry of Education",
    definition=Text("国家教育行政部门", "the education authority of the nation"),
    level=Level.NATION,
)
MINISTRY_UNIVERSITY = Addressee(
    "ministry-university",
    "部属高校和部省合建高校",
    "university under the Ministry or built jointly with it",
    definition=Text(
        "教育部等部门直属的高校,以及由部省合建的高校",
        "a university that belongs to a ministry, or that ministry and province build together",
    ),
    broader=(UNIVERSITY,),
)
VETERAN_STUDENT = Addressee(
    "veteran-student",
    "退役大学生士兵",
    "student who served as a soldier",
    definition=Text(
        "应征入伍后退役的大学生,在校生和毕业生都算",
        "whoever enlisted as a student or graduate and has left the forces",
    ),
)
HK_MACAO_YOUTH = Addressee(
    "hong-kong-macao-youth",
    "港澳青年",
    "young person from Hong Kong or Macao",
    definition=Text(
        "到内地就业创业的香港、澳门青年",
        "a young person from Hong Kong or Macao who works or founds a business on the mainland",
    ),
)
TECHNICAL_SCHOOL_GRADUATE = Addressee(
    "technical-school-graduate",
    "技工院校毕业生",
    "graduate of a technical school",
    definition=Text(
        "技工学校、技师学院等技工院校的毕业生",
        "a graduate of a technical school or technicians' college",
    ),
)
CITY_EMPLOYMENT_OFFICE = Addressee(
    "city-employment-office",
    "市就业工作领导小组办公室",
    "office of the city's leading group for employment",
    definition=Text(
        "统筹全市就业工作的领导小组的办事机构",
        "the office that serves the city's leading group for employment",
    ),
    broader=(CITY,),
    level=Level.CITY,
)
