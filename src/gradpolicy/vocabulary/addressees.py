"""Addressees: the classes of institutions and persons that provisions bind or favour."""

from gradpolicy.model import Addressee, Text

UNIVERSITY = Addressee(
    "university",
    "高校",
    "university",
    definition=Text("普通高等学校,含高等职业院校", "a regular institution of higher education, vocational colleges included"),
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
DEPARTMENT = Addressee(
    "department",
    "二级院系",
    "department",
    definition=Text("高校的二级学院或系", "a school or department inside a university"),
)
SUPERVISOR = Addressee(
    "supervisor",
    "研究生导师",
    "supervisor of postgraduates",
    definition=Text("指导研究生的导师", "a teacher who supervises postgraduate students"),
)
PROGRAMME_OF_STUDY = Addressee(
    "programme-of-study",
    "学科专业点",
    "programme of study",
    definition=Text("高校设置的一个学科专业点", "one degree programme as one university offers it"),
)
EDUCATION_DEPARTMENT = Addressee(
    "education-department",
    "省教育厅",
    "provincial education department",
    definition=Text("省级教育行政部门", "the education authority of the province"),
)
HRSS_DEPARTMENT = Addressee(
    "hrss-department",
    "省人力资源社会保障厅",
    "provincial human-resources department",
    definition=Text(
        "省级人力资源社会保障部门", "the human-resources and social-security authority of the province"
    ),
)
EDUCATION_BUREAU = Addressee(
    "education-bureau",
    "各地教育部门",
    "local education bureau",
    definition=Text("各级教育行政部门", "an education authority, of whatever level"),
)
HRSS_BUREAU = Addressee(
    "hrss-bureau",
    "各地人社部门",
    "local human-resources bureau",
    definition=Text(
        "各级人力资源社会保障部门", "a human-resources and social-security authority, of whatever level"
    ),
)
LOCALITY = Addressee(
    "locality",
    "各地",
    "locality",
    definition=Text("省内各地政府及其部门", "a local government with its departments"),
)
PROVINCE = Addressee(
    "province",
    "省级部门",
    "province",
    definition=Text("省级政府及其部门", "the provincial government with its departments"),
)
GRADUATE = Addressee(
    "graduate",
    "高校毕业生",
    "graduate",
    definition=Text("普通高校毕业生", "a graduate of a regular university"),
)
EMPLOYER = Addressee(
    "employer",
    "用人单位",
    "employer",
    definition=Text("招用毕业生的单位", "whoever recruits graduates"),
)
