"""Metrics of employment education, careers guidance and careers services."""

from gradpolicy.model import Addressee, Kind, Metric, Text
from gradpolicy.vocabulary import units
from gradpolicy.vocabulary.addressees import (
    CITY,
    COUNTY,
    EDUCATION_AND_HRSS_BUREAUS,
    EDUCATION_DEPARTMENT,
    GRADUATE,
    HRSS_BUREAU,
    LOCALITY,
    MINISTRY,
    SECONDARY_VOCATIONAL_SCHOOL,
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


# Employment education.

EDUCATION_CONCEPT = _flag(
    "employment-education-concept",
    "树立就业育人理念",
    "employment work understood as education",
    "学校以就业育人为工作理念",
    "the university takes employment work as a part of educating its students",
)
EDUCATION_IN_IDEOLOGICAL_WORK = _flag(
    "education-in-ideological-work",
    "就业教育融入思想政治教育",
    "employment education part of ideological education",
    "学校把就业教育和就业引导放进思想政治教育",
    "the university makes employment education a part of ideological and political education",
)
EDUCATION_IN_SUBJECT_TEACHING = _flag(
    "education-in-subject-teaching",
    "就业教育融入专业教育",
    "employment education part of subject teaching",
    "学校把就业教育与专业教育融合起来",
    "the university joins employment education with the teaching of the subjects",
)
EDUCATION_IN_STUDENT_AFFAIRS = _flag(
    "education-in-student-affairs",
    "就业教育融入学生工作",
    "employment education part of student affairs",
    "学校把就业教育与学生工作融合起来",
    "the university joins employment education with its work for students",
)
EDUCATION_IN_ALL_ROUND_EDUCATION = _flag(
    "education-in-all-round-education",
    "就业教育纳入“三全育人”",
    "employment education part of all-round education",
    "学校把就业教育和就业引导列为“三全育人”的内容",
    "the university counts employment education among the contents of all-round education",
)
EDUCATION_IN_PRACTICE = _flag(
    "education-in-practice",
    "在课程教学和实习实践中强化就业引导",
    "guidance on work in classes and practical training",
    "学校在专业课、实习和实践中加强就业教育引导",
    "the university strengthens guidance on work in subject classes, internships and practice",
)
EDUCATION_WAYS_COMBINED = _flag(
    "education-ways-combined",
    "课堂、活动、宣传、服务、榜样育人相结合",
    "classes, activities, publicity, services and examples combined",
    "学校把课堂、活动、宣传、服务和榜样几种育人方式结合使用",
    "the university combines classes, activities, publicity, services and examples in employment"
    " education",
)
WHOLE_UNIVERSITY_EDUCATION = _flag(
    "whole-university-education",
    "全员全方位全要素就业育人",
    "employment education by all staff in all ways",
    "学校动员全体教职员工和各种资源参与就业育人",
    "the university draws all its staff, fields and means into employment education",
)
PROVINCE_IN_GUIDANCE = _flag(
    "province-in-guidance",
    "省情和红色基因融入就业指导",
    "the province and its heritage taught in careers guidance",
    "学校在就业指导教育中加入省情和红色传统的内容",
    "the university brings the province and its revolutionary heritage into careers guidance",
)
THEMED_ACTIVITIES = _flag(
    "themed-education-activities",
    "开展就业育人主题教育活动",
    "themed activities on employment education",
    "学校举办就业育人的主题教育活动",
    "the university holds themed activities on employment education",
)
LEADING_INDUSTRIES_ENCOURAGED = _flag(
    "leading-industries-encouraged",
    "鼓励毕业生到本省优势行业和企业就业",
    "graduates encouraged to join the province's leading industries",
    "学校让毕业生了解本省,鼓励他们到本省优势产业和领军企业就业",
    "the university makes the province known to its graduates and encourages them to work in its"
    " leading industries and firms",
)
STAYING_IN_PROVINCE = _flag(
    "staying-in-province",
    "促进毕业生留在本省就业",
    "more graduates at work in the province",
    "学校促使更多毕业生留在本省就业",
    "the university brings more of its graduates to stay and work in the province",
)
EXEMPLARY_CASES = _flag(
    "exemplary-cases",
    "创建就业育人优秀案例",
    "exemplary cases of employment education",
    "学校创建就业育人的优秀案例",
    "the university builds exemplary cases of employment education",
    family="education-cases",
)
LECTURE_HALL = _flag(
    "employment-lecture-hall",
    "开展或参与就业育人大讲堂",
    "the Employment Education Lecture Hall held or joined",
    "学校举办或参与就业育人大讲堂",
    "the university holds the Employment Education Lecture Hall or takes part in it",
)
EMPLOYMENT_COLUMNS = _flag(
    "employment-columns",
    "参与通知所列就业宣传栏目",
    "part taken in the employment columns named",
    "学校参与通知所列的其他就业宣传栏目",
    "the university takes part in the other employment columns that the notice names",
)
ROLE_MODELS_CHOSEN = _flag(
    "role-models-chosen",
    "选树就业典型人物",
    "role models of employment chosen",
    "学校选出就业典型人物",
    "the university chooses people who are models of going into work",
    family="role-models-chosen",
)
ROLE_MODEL_TALKS = _flag(
    "role-model-talks",
    "就业典型宣讲和推介",
    "talks by role models, and their publicity",
    "学校组织就业典型的系列宣讲并加以推介",
    "the university holds talks by role models of employment and makes them known",
)
ROLE_MODEL_EXAMPLE = _flag(
    "role-model-example",
    "发挥就业榜样示范作用",
    "role models put to use as examples",
    "学校让就业榜样为学生作示范",
    "the university lets role models of employment set an example to students",
)
WHERE_NEEDED_ENCOURAGED = _flag(
    "where-needed-encouraged",
    "引导毕业生到国家需要的地方",
    "graduates led to where the country needs them",
    "学校引导毕业生到国家需要的地区和领域就业",
    "the university leads graduates to places and fields where the country needs them",
)
SOUND_CAREER_VIEWS = _flag(
    "sound-career-views",
    "引导毕业生树立正确就业观",
    "sound views of career and work",
    "学校引导毕业生客观看待自身和社会需求,形成正确的成才、职业和就业观念",
    "the university leads graduates to sound views of success, career and work, with a clear eye"
    " for themselves and for demand",
)
LECTURER_GROUP = _flag(
    "employment-lecturer-group",
    "组建就业育人讲师团",
    "a group of lecturers on employment education",
    "学校组建就业育人主题活动的讲师队伍",
    "the university forms a group of lecturers for its themed activities",
)
TALK_SERIES = _flag(
    "employment-talk-series",
    "举办就业主题系列活动",
    "the named talk series held",
    "学校举办通知所列的就业课堂和座谈活动",
    "the university holds the employment classes and talks that the notice names",
)
POLICIES_EXPLAINED_TO_STUDENTS = _flag(
    "policies-explained-to-students",
    "向学生宣传解读就业政策",
    "employment policies explained to students",
    "学校在就业育人活动中讲解就业政策",
    "the university explains employment policies in its activities of employment education",
)
OUTSTANDING_RECOMMENDED = _flag(
    "outstanding-recommended",
    "推荐基层就业卓越教师和毕业生",
    "outstanding teachers and graduates of grassroots work put forward",
    "学校推荐在基层就业方面突出的教师和毕业生",
    "the university puts forward teachers and graduates who stand out in grassroots work",
)

# Services.

SERVICE_NETWORK = _flag(
    "careers-service-network",
    "织密就业服务网络",
    "a close network of careers services",
    "学校以服务育人为理念,健全就业服务网络",
    "the university understands service as education and builds a close network of careers services",
)
EMPLOYMENT_COMMUNITY = _flag(
    "employment-community",
    "形成高校、毕业生、企业就业共同体",
    "universities, graduates and enterprises joined in one community",
    "学校推动校、生、企三方结成就业共同体,带动服务转型",
    "the university brings itself, graduates and enterprises together in one community and renews"
    " its services by it",
)
DUTIES_DIVIDED = _flag(
    "employment-duties-divided",
    "明确校内就业工作职责分工",
    "employment duties divided within the university",
    "学校明确各部门、培养单位和责任人在就业工作中的职责",
    "the university settles who among its departments and staff answers for what in employment work",
)
SERVICE_SYSTEM = _flag(
    "careers-service-system",
    "数字化、专业化、个性化服务体系",
    "a digital, professional and personal service system",
    "学校的就业服务体系做到数字化,由专业人员提供,并适应个人需要",
    "the university builds a system of careers services that is digital, professional and personal",
)
PERSONALISED_SERVICE = _flag(
    "personalised-service",
    "提供个性化、精准化就业服务",
    "careers services fitted to each graduate",
    "学校按毕业生各自的需要提供精准的就业服务和指导",
    "the university gives graduates services and guidance that fit the needs of each",
)
EMPLOYMENT_RESEARCH = _flag(
    "employment-research",
    "开展就业创业课题研究",
    "research on employment and enterprise",
    "学校开展就业创业方面的课题研究",
    "the university does research on employment and enterprise",
)
RESEARCH_TOPICS_SET_UP = _flag(
    "research-topics-set-up",
    "省级课题中设立就业创业专项",
    "employment topics within provincial research grants",
    "省教育厅在省级教改和人文社科课题中设立就业创业专项课题",
    "the education department sets up topics on employment and enterprise within its provincial"
    " research projects",
    of=EDUCATION_DEPARTMENT,
)

# Guidance and courses.

GUIDANCE_PARTNERS = _flag(
    "guidance-partners",
    "引入多元就业指导主体",
    "guidance by many partners",
    "学校吸收政府、企业、社会和家庭参与,完善精准的就业指导体系",
    "the university brings government, enterprises, society and families into a system of precise"
    " guidance",
)
GUIDANCE_THROUGHOUT = _flag(
    "guidance-throughout",
    "就业指导贯穿教育全过程",
    "guidance from the first year to the last",
    "学校把就业指导提前并延长,建立各阶段相衔接的指导体系",
    "the university starts guidance early, extends it and joins its stages over the whole course"
    " of study",
)
MASTER_TEACHERS = _flag(
    "master-teachers",
    "实施名师引领计划",
    "the Master Teachers Plan carried out",
    "学校实施就业指导名师引领计划",
    "the university carries out a plan in which noted teachers lead careers guidance",
)
GUIDANCE_TEACHING_RENEWED = _flag(
    "guidance-teaching-renewed",
    "创新就业指导课堂教学方法",
    "new ways of teaching in guidance classes",
    "学校改进就业指导课堂的教学方法",
    "the university renews the way in which guidance is taught in class",
)
LAYERED_GUIDANCE = _flag(
    "layered-guidance",
    "分层分类的就业指导课程和活动",
    "guidance by year, level and kind",
    "学校按年级、层次和类别,以课堂和企业现场教学为主、讲座培训为辅开展就业指导",
    "the university guides by year, level and kind, mainly in class and in enterprises, with"
    " lectures and training besides",
)
CONTEST_HELD = _flag(
    "career-planning-contest-held",
    "举办职业规划大赛",
    "the career planning contest held",
    "学校举办校内的大学生职业规划赛事",
    "the university holds its own career planning contest for students",
    family="career-planning-contest",
)
PRACTICE_ACTIVITIES = _flag(
    "career-practice-activities",
    "举办职业体验和社会实践活动",
    "job experience and social practice",
    "学校组织职业体验、基层服务和假期社会实践",
    "the university organises job experience, grassroots service and social practice in vacations",
)
GUIDANCE_MATCHED = _flag(
    "guidance-matched",
    "就业指导与需求和市场相匹配",
    "guidance that matches graduates' needs and the market",
    "学校的就业指导与毕业生需求和市场结构相匹配",
    "the university's guidance matches what graduates need and how the market is made up",
)
DIRECTORS_VISIT_CAMPUS = _flag(
    "directors-visit-campus",
    "开展人社局长进校园活动",
    "directors of human-resources bureaus on campus",
    "人社部门负责人到高校讲形势、送岗位和服务",
    "the head of the human-resources bureau comes to campus with the outlook, posts and services",
    of=HRSS_BUREAU,
)
POLICIES_INTRODUCED_ON_CAMPUS = _flag(
    "policies-introduced-on-campus",
    "向毕业生介绍就业、社保和人才政策",
    "policies on work, insurance and talent introduced to graduates",
    "人社部门向毕业生介绍劳动就业、社会保障和人事人才政策",
    "the human-resources bureau introduces its policies on work, insurance and talent to graduates",
    of=HRSS_BUREAU,
    family="policies-on-campus",
)
CAMPUS_POLICY_PUBLICITY = _flag(
    "campus-policy-publicity",
    "加大校园里的政策宣传",
    "more publicity for policies on campus",
    "人社部门进高校宣传就业人才政策,扩大声势、注重实效",
    "the human-resources bureau makes policies on work and talent better known on campus, and to "
    "more effect",
    of=HRSS_BUREAU,
    family="policies-on-campus",
)
BUREAU_GUIDANCE_SERVICES = _flag(
    "bureau-guidance-services",
    "人社部门提供就业创业指导服务",
    "guidance services by human-resources bureaus",
    "人社部门整合各方资源,为毕业生提供就业创业指导",
    "the human-resources bureau draws resources together and guides graduates in employment and"
    " enterprise",
    of=HRSS_BUREAU,
)
AGENCIES_ON_CAMPUS = _flag(
    "agencies-on-campus",
    "人力资源机构进校园公益服务",
    "recruitment agencies on campus for free services",
    "人社部门推动优质人力资源机构到高校提供公益性指导、培训和测评",
    "the human-resources bureau brings good agencies onto campus for guidance, training and"
    " assessment free of charge",
    of=HRSS_BUREAU,
)
COMPULSORY_COURSE = _flag(
    "compulsory-guidance-course",
    "生涯教育和就业指导列为必修课",
    "a compulsory course of career education and guidance",
    "生涯教育和就业指导课在学校的培养方案和教学计划中列为必修",
    "the university makes career education and guidance a compulsory course in its programmes and"
    " teaching plans",
)
COURSE_STANDARDS = _flag(
    "guidance-course-standards",
    "完善就业指导课程标准",
    "standards for guidance courses",
    "学校完善生涯教育与就业指导课程的标准",
    "the university improves the standards of its career education and guidance courses",
)
COURSE_IN_EACH_YEAR = _flag(
    "guidance-course-in-each-year",
    "分年级设置就业指导课时或学分",
    "guidance hours or credits set year by year",
    "学校在各年级安排就业指导课程的学时或学分",
    "the university sets hours or credits of guidance courses for the years of study",
)
COURSE_HOURS = Metric(
    "guidance-course-hours",
    "就业指导课程总学时",
    "class hours of guidance courses",
    kind=Kind.COUNT,
    unit=units.CLASS_HOUR,
    of=UNIVERSITY,
    definition=Text(
        "学校为每名学生安排的生涯教育与就业指导课程学时合计",
        "class hours of career education and guidance courses for a student over the course of study",
    ),
    family="guidance-course-load",
)
COURSE_CREDITS = Metric(
    "guidance-course-credits",
    "就业指导课程总学分",
    "credits of guidance courses",
    kind=Kind.DURATION,
    unit=units.CREDIT,
    of=UNIVERSITY,
    definition=Text(
        "学校为每名学生安排的生涯教育与就业指导课程学分合计",
        "credits of career education and guidance courses for a student over the course of study",
    ),
    family="guidance-course-load",
)
COURSE_BUILDING = _flag(
    "guidance-course-building",
    "加强就业指导课程建设",
    "guidance courses built up",
    "学校以覆盖全体学生、精准、有特色为目标建设就业指导课程",
    "the university builds up its guidance courses so that they reach all students, fit them and"
    " have a character of their own",
)
COURSES_AND_TEXTBOOKS = _flag(
    "guidance-courses-and-textbooks",
    "遴选优秀就业指导课程和教材",
    "fine guidance courses and textbooks selected",
    "学校遴选、打造优秀的就业指导课程和教材",
    "the university selects and develops fine courses and textbooks of guidance",
    family="guidance-courses-and-textbooks",
)
GUIDANCE_TEACHERS = _flag(
    "guidance-teachers",
    "培养专兼结合的就业指导教师队伍",
    "a staff of guidance teachers, full-time and part-time",
    "学校培养就业指导教师,兼用校内外人员,有专职也有兼职",
    "the university trains able guidance teachers, from within and without, full-time and part-time",
)
GROWTH_RECORDS = _flag(
    "student-growth-records",
    "建立学生成长电子档案",
    "electronic records of students' growth",
    "学校用信息技术为学生建立成长电子档案",
    "the university keeps electronic records of its students' growth",
)
GROUP_GUIDANCE_PLANS = _flag(
    "group-guidance-plans",
    "分群体制定就业指导方案",
    "a guidance plan for each group of students",
    "学校按学生群体分别制定就业指导工作方案",
    "the university draws up guidance plans for the different groups of its students",
)
SKILLS_AND_COUNSELLING = _flag(
    "skills-training-and-counselling",
    "开展技能训练和生涯咨询",
    "training in job skills and career counselling",
    "学校为学生提供就业技能训练和生涯规划咨询",
    "the university offers students training in job skills and counselling on career plans",
)

# The career planning contest.

CONTEST_REACH = _flag(
    "contest-reach",
    "提升大赛覆盖面和实效",
    "a contest that reaches more students and does more for them",
    "学校扩大职业规划大赛的覆盖面并提高实效",
    "the university widens the reach of its career planning contest and makes it more useful",
)
CONTEST_IN_COURSES = _flag(
    "contest-in-courses",
    "大赛与就业指导课程融合",
    "the contest joined with guidance courses",
    "学校在设计大赛内容时与生涯发展和就业指导课程相融合",
    "the university designs the contest together with its courses of career development and guidance",
)
CONTEST_WITH_RECRUITMENT = _flag(
    "contest-with-recruitment",
    "大赛与招聘、拓岗、育人和供需对接融合",
    "the contest joined with recruitment and outreach",
    "学校让大赛同招聘、拓岗、育人和校企对接相互带动",
    "the university joins the contest with campus recruitment, employer outreach, employment"
    " education and the matching of supply with demand",
    family="contest-with-recruitment",
)
CONTEST_REAL_WORKPLACES = _flag(
    "contest-real-workplaces",
    "大赛引入真实职场和企业要求",
    "real workplaces and employers' needs in the contest",
    "学校在赛事中引入真实职场环境,并按企业招聘要求安排",
    "the university brings real workplaces into the contest and arranges it by what employers ask for",
)
CONTEST_EMPLOYERS = _flag(
    "contest-employers",
    "动员用人单位参与大赛",
    "employers brought into the contest",
    "学校动员更多用人单位参与职业规划大赛",
    "the university brings more employers to take part in the contest",
)
CONTEST_HELPS_GRADUATES = _flag(
    "contest-helps-graduates",
    "以赛促就业",
    "graduates helped into work through the contest",
    "学校通过大赛帮助毕业生提高规划和就业能力",
    "the university helps graduates to plan better and find work by taking part in the contest",
)

# --- Guangdong: what the province does, and the vocational schools ---------------------------

PROVINCIAL_TEXTBOOKS_SELECTED = _flag(
    "provincial-guidance-textbooks",
    "省级遴选就业指导教材",
    "fine guidance textbooks selected by the province",
    "省教育厅开展就业指导精品教材的遴选",
    "the provincial department selects fine textbooks of careers guidance",
    of=EDUCATION_DEPARTMENT,
    family="guidance-courses-and-textbooks",
)
PROVINCIAL_EXEMPLARY_CASES = _flag(
    "provincial-exemplary-cases",
    "省级开展就业育人优秀案例创建",
    "exemplary cases of employment education fostered by the province",
    "省教育厅开展创建就业育人优秀案例的活动",
    "the provincial department runs a drive for exemplary cases of employment education",
    of=EDUCATION_DEPARTMENT,
    family="education-cases",
)
PROVINCIAL_ROLE_MODELS = _flag(
    "provincial-role-models",
    "省级选树就业典型人物",
    "role models of employment chosen by the province",
    "省教育厅选出就业典型人物",
    "the provincial department chooses people who are models of going into work",
    of=EDUCATION_DEPARTMENT,
    family="role-models-chosen",
)
REALISTIC_CHOICES = _flag(
    "realistic-choices",
    "引导毕业生从自身实际出发择业",
    "graduates led to choose work realistically",
    "学校引导毕业生结合自身实际选择职业和岗位",
    "the university leads graduates to choose occupation and post by how things are for them",
)
LOCAL_VOCATIONAL_GUIDANCE_TRAINING = _flag(
    "local-vocational-guidance-training",
    "各地组织中职职业指导和就业服务培训",
    "training in vocational guidance by localities",
    "各地为中等职业学校开展职业指导与就业服务方面的培训",
    "localities hold training in guidance and employment services for vocational schools",
    of=LOCALITY,
    family="vocational-guidance-training",
)
SCHOOL_VOCATIONAL_GUIDANCE_TRAINING = _flag(
    "school-vocational-guidance-training",
    "中职学校组织职业指导和就业服务培训",
    "training in vocational guidance by schools",
    "中等职业学校开展职业指导与就业服务方面的培训",
    "secondary vocational schools hold training in guidance and employment services",
    of=SECONDARY_VOCATIONAL_SCHOOL,
    family="vocational-guidance-training",
)

# What the Ministry does itself for courses, and what it asks for the contest.

COURSE_REQUIREMENTS_REVISED = _flag(
    "course-requirements-revised",
    "修订就业指导课程教学要求",
    "teaching requirements of guidance courses revised",
    "教育部加强生涯发展与就业指导课程建设,修订课程教学要求",
    "the Ministry strengthens the courses of career development and guidance and revises what their "
    "teaching must meet",
    of=MINISTRY,
)
LIVE_CLASSES_HELD = _flag(
    "guidance-live-classes-held",
    "办好就业指导公益直播课",
    "live classes of careers guidance held",
    "教育部持续举办就业指导公益直播课并提供课程资源",
    "the Ministry goes on holding live classes of careers guidance, free of charge, with good "
    "materials",
    of=MINISTRY,
)
PROVINCIAL_CONTEST_HELD = _flag(
    "provincial-contest-held",
    "举办省级职业规划大赛",
    "the provincial career planning contest held",
    "省级教育部门举办大学生职业规划大赛的省级赛事",
    "the department holds the provincial round of the career planning contest",
    of=EDUCATION_DEPARTMENT,
    family="career-planning-contest",
)
CONTEST_WITH_CAMPUS_RECRUITMENT = _flag(
    "contest-with-campus-recruitment",
    "大赛与校园招聘和供需对接融合",
    "the contest joined with campus recruitment and the matching of supply with demand",
    "学校让大赛同校园招聘和校企人才供需对接相融合",
    "the university joins the contest with recruitment on campus and with the matching of supply "
    "with demand",
    family="contest-with-recruitment",
)

# Jiangmen 2023: teachers, skills, mentors and services on campus

NOTED_GUIDANCE_TEACHERS = _flag(
    "noted-guidance-teachers",
    "培养就业指导名师",
    "noted teachers of careers guidance trained",
    "学校培养出一批有影响的就业指导教师",
    "the university raises teachers of careers guidance who make a name",
)
SKILL_ASSESSMENT_SUPPORTED = _flag(
    "skill-assessment-supported",
    "支持在校生参加技能等级认定",
    "students helped to have their skills assessed",
    "人社部门向在校生宣传,并支持他们评定技能等级",
    "the human-resources bureau informs students and helps them to have their skills assessed",
    of=HRSS_BUREAU,
)
TWO_CERTIFICATES_ENCOURAGED = _flag(
    "two-certificates-encouraged",
    "鼓励学生持技能和毕业两种证书毕业",
    "students encouraged to leave with a skill certificate besides the diploma",
    "人社部门鼓励学生毕业时既有毕业证书又有技能证书",
    "the human-resources bureau encourages students to graduate with both a diploma and a "
    "certificate of skills",
    of=HRSS_BUREAU,
)
EXAM_REQUIRES_DEGREE = _flag(
    "exam-requires-degree",
    "报考需要学历学位证书",
    "the exam requires a diploma or degree",
    "所报考的职业资格或技能等级考试以学历学位证书为条件",
    "the exam for a qualification or skill level admits only holders of a diploma or degree",
    of=GRADUATE,
)
SITS_EXAM_BEFORE_DEGREE = _flag(
    "sits-exam-before-degree",
    "取得学历学位证书前参加考试评定",
    "sits the exam before the diploma is received",
    "在取得学历学位证书之前先参加考试评定",
    "the person sits the exam or assessment before holding the diploma or degree",
    of=GRADUATE,
)
EXAM_PASSED = _flag(
    "vocational-exam-passed",
    "通过职业考试评定",
    "has passed the vocational exam",
    "该毕业生通过了职业资格或技能等级的考试评定",
    "the graduate has passed the exam or assessment for a qualification or skill level",
    of=GRADUATE,
)
DEGREE_RECEIVED = _flag(
    "degree-received",
    "已取得学历学位证书",
    "has received the diploma or degree",
    "该毕业生已取得相关的学历学位证书",
    "the graduate holds the diploma or degree in question",
    of=GRADUATE,
)
THREE_SKILL_PROJECTS_JOINED = _flag(
    "three-skill-projects-joined",
    "引导毕业生参与广东的技能人才工程",
    "graduates led into Guangdong's projects of skills",
    "人社部门引导毕业生参与粤菜、技工和家政方面的人才工程",
    "the human-resources bureau leads graduates into the projects for cooks, technicians and "
    "household services",
    of=HRSS_BUREAU,
)
HOUSEHOLD_SERVICE_TRAINING = _flag(
    "household-service-training",
    "开展新型家政服务培训",
    "training in new kinds of household services",
    "人社部门依托研修机构培训新的家政项目,吸引大学生入行",
    "the human-resources bureau has students trained in new kinds of household services so that "
    "they take up such work",
    of=HRSS_BUREAU,
)
CRAFTSMEN_LECTURES_SYSTEM = _flag(
    "craftsmen-lectures-system",
    "建立工匠讲堂技能培训体系",
    "the system of craftsmen's lectures set up",
    "人社部门建立以工匠讲堂为基础的技能提升体系",
    "the human-resources bureau sets up a system of training built on lectures by craftsmen",
    of=HRSS_BUREAU,
)
TARGETED_SKILLS_TRAINING = _flag(
    "targeted-skills-training",
    "为有需求的毕业生提供精准技能培训",
    "skills training fitted to graduates who want it",
    "人社部门为需要培训的毕业生提供合乎其需要的技能培训",
    "the human-resources bureau trains graduates who want it in the skills that they need",
    of=HRSS_BUREAU,
)
BAY_AREA_MENTORS_RECRUITED = _flag(
    "bay-area-mentors-recruited",
    "招募港澳籍职场导师",
    "career mentors from Hong Kong and Macao recruited",
    "市里招募有内地工作和生活经历的港澳人士做职场导师",
    "the city recruits people from Hong Kong and Macao who have worked and lived on the mainland "
    "as career mentors",
    of=CITY,
)
HK_MACAO_CAREER_SERVICES = _flag(
    "hong-kong-macao-career-services",
    "为港澳青年提供实习、荐岗和职业指导",
    "internships, posts and guidance for Hong Kong and Macao youth",
    "市里为港澳青年提供实习、岗位推荐和职业指导服务",
    "the city offers young people from Hong Kong and Macao internships, posts and guidance",
    of=CITY,
)
HK_MACAO_HOMES_BUILT = _flag(
    "hong-kong-macao-homes-built",
    "建立港澳青年就业之家",
    "an employment home for Hong Kong and Macao youth set up",
    "当地设有面向港澳青年的就业之家",
    "the county has an employment home for young people from Hong Kong and Macao",
    of=COUNTY,
)
HK_MACAO_FAMILIAR_SERVICES = _flag(
    "hong-kong-macao-familiar-services",
    "提供合乎港澳习惯的就业创业服务",
    "services in the manner of Hong Kong and Macao",
    "当地按港澳青年的习惯为其提供就业创业服务",
    "the county serves young people from Hong Kong and Macao in the manner they are used to",
    of=COUNTY,
)
GUIDANCE_EVENTS_ON_CAMPUS = Metric(
    "guidance-events-on-campus",
    "职业指导进校园活动场次",
    "guidance events brought onto campus",
    kind=Kind.COUNT,
    unit=units.EVENT,
    of=EDUCATION_AND_HRSS_BUREAUS,
    definition=Text(
        "教育、人社部门当年在当地高校举办的职业指导活动场次",
        "events of careers guidance that the bureaus hold at local universities in the year",
    ),
)
UNIVERSITIES_ON_POLICY_TOUR = Metric(
    "universities-on-policy-tour",
    "就业人才政策巡回宣讲到达的高校数",
    "universities on the policy tour",
    kind=Kind.COUNT,
    unit=units.UNIVERSITY,
    of=EDUCATION_AND_HRSS_BUREAUS,
    definition=Text(
        "就业人才政策巡回宣讲所到的当地高校数",
        "local universities at which the touring talks on employment and talent policies are held",
    ),
)
SAFETY_IN_GUIDANCE_COURSES = _flag(
    "safety-in-guidance-courses",
    "就业安全列为就业指导课重要内容",
    "safety at work and in job search taught in guidance courses",
    "学校在就业指导课中着重讲授就业安全",
    "the university makes safe job search and work a main subject of its guidance courses",
)
