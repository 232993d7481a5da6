"""Addressees: the classes of institutions and persons that provisions bind or favour."""

from gradpolicy.model import Addressee, Text

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
)
PROVINCIAL_EMPLOYMENT_SERVICE = Addressee(
    "provincial-employment-service",
    "省级公共就业服务机构",
    "provincial public employment service",
    definition=Text(
        "省级的公共就业服务机构", "the public employment service at the level of the province"
    ),
    broader=(PROVINCE,),
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
)
EDUCATION_DEPARTMENT = Addressee(
    "education-department",
    "省教育厅",
    "provincial education department",
    definition=Text("省级教育行政部门", "the education authority of the province"),
    broader=(EDUCATION_AND_HRSS_DEPARTMENTS,),
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
