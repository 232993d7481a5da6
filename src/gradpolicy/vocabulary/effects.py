"""Effects: what grants give and sanctions do."""

from gradpolicy.model import Effect, Text

YELLOW_CARD = Effect(
    "yellow-card",
    "黄牌提示",
    "yellow card",
    definition=Text("对专业点的黄牌提示", "a warning to a programme of study"),
    scale="card",
    severity=1,
)
RED_CARD = Effect(
    "red-card",
    "红牌警示",
    "red card",
    definition=Text("对专业点的红牌警示", "the last warning to a programme of study"),
    scale="card",
    severity=2,
)
ENROLMENT_CUT = Effect(
    "enrolment-cut",
    "减少招生计划",
    "enrolment plan cut",
    definition=Text("减少该专业的招生计划", "fewer places in the programme's enrolment plan"),
    scale="enrolment",
    severity=1,
)
ENROLMENT_STOP = Effect(
    "enrolment-stop",
    "停止招生",
    "enrolment stopped",
    definition=Text("停止该专业招生", "no further enrolment in the programme"),
    scale="enrolment",
    severity=2,
)
FAIR_SUBSIDY = Effect(
    "fair-subsidy",
    "招聘会补助",
    "subsidy for a recruitment fair",
    definition=Text(
        "按规模给予招聘会主办方的补助", "money for the organisers of a fair, by its size"
    ),
)
SOCIAL_INSURANCE_SUBSIDY = Effect(
    "social-insurance-subsidy",
    "社会保险补贴",
    "social-insurance subsidy",
    definition=Text(
        "对所缴社会保险费的补贴", "money towards the social-insurance contributions that were paid"
    ),
)
TRAINING_SUBSIDY = Effect(
    "training-subsidy",
    "培训补贴",
    "training subsidy",
    definition=Text("对职业培训费用的补贴", "money towards the cost of vocational training"),
)
STARTUP_SUBSIDY = Effect(
    "startup-subsidy",
    "一次性创业补贴",
    "one-off start-up subsidy",
    definition=Text(
        "只发一次、用于扶持创业的补贴", "money paid once to someone who founds a business"
    ),
)
RUNNING_COST_SUBSIDY = Effect(
    "running-cost-subsidy",
    "运行费补贴",
    "running-cost subsidy",
    definition=Text(
        "对入驻孵化基地者实际运行费的补贴",
        "money towards the running costs of a business inside an incubator",
    ),
)
STARTUP_TRAINING = Effect(
    "startup-training",
    "创业培训",
    "training for founders",
    definition=Text("创业方面的培训", "training in how to found and run a business"),
    scale="startup-training",
    severity=1,
)
FREE_STARTUP_TRAINING = Effect(
    "free-startup-training",
    "免费创业培训",
    "free training for founders",
    definition=Text(
        "不收费用的创业培训", "training in how to found and run a business, free of charge"
    ),
    scale="startup-training",
    severity=2,
)
STARTUP_PREMISES = Effect(
    "startup-premises",
    "创业场地",
    "premises for founders",
    definition=Text("供创业使用的场地", "space in which to start a business"),
    scale="startup-premises",
    severity=1,
)
FREE_STARTUP_PREMISES = Effect(
    "free-startup-premises",
    "免费创业场地",
    "free premises for founders",
    definition=Text("不收费用的创业场地", "space in which to start a business, free of charge"),
    scale="startup-premises",
    severity=2,
)
STARTUP_SERVICES = Effect(
    "startup-services",
    "创业服务",
    "services for founders",
    definition=Text("创业咨询等服务", "advice and other services for those who found a business"),
)
TAX_RELIEF = Effect(
    "tax-relief",
    "税费减免",
    "relief from taxes and fees",
    definition=Text("税收和行政收费的减免", "lower taxes and administrative fees, or none"),
)
SKILLS_GUIDANCE = Effect(
    "skills-guidance",
    "职业技能指导和帮扶",
    "guidance and help with vocational skills",
    definition=Text("职业技能方面的指导和帮助", "guidance and help in acquiring vocational skills"),
)

TUITION_COMPENSATION = Effect(
    "tuition-compensation",
    "学费补偿",
    "tuition paid back",
    definition=Text(
        "补偿毕业生在校期间缴纳的学费", "the tuition of the years of study is paid back"
    ),
)
LOAN_REPAYMENT = Effect(
    "loan-repayment",
    "助学贷款代偿",
    "student loan repaid",
    definition=Text("代为偿还毕业生的助学贷款", "the graduate's student loan is repaid for them"),
)
POSTGRADUATE_EXAM_BONUS = Effect(
    "postgraduate-exam-bonus",
    "考研加分",
    "bonus points in the postgraduate entrance exam",
    definition=Text("报考研究生时给予加分", "extra points when applying for postgraduate study"),
)
TARGETED_POSTS = Effect(
    "targeted-posts",
    "事业单位定向招聘",
    "posts in public institutions reserved",
    definition=Text(
        "事业单位拿出岗位专门招聘这一群体",
        "public institutions recruit from this group alone for some posts",
    ),
)
UPGRADE_WITHOUT_EXAM = Effect(
    "upgrade-without-exam",
    "免试参加普通专升本招生",
    "admission to undergraduate upgrading without an exam",
    definition=Text(
        "专科毕业生不经考试参加专升本录取",
        "college graduates move up to undergraduate study without an exam",
    ),
)
SPECIAL_MASTERS_PLACES = Effect(
    "special-masters-places",
    "专项硕士研究生招生计划",
    "places in master's programmes set apart",
    definition=Text(
        "在硕士研究生招生中单列名额",
        "places in master's programmes that only this group competes for",
    ),
)
JOB_SEEKING_SUBSIDY = Effect(
    "job-seeking-subsidy",
    "求职创业补贴",
    "job-seeker's subsidy",
    definition=Text(
        "发给困难高校毕业生、帮助其求职创业的一次性补贴",
        "money paid once to a graduate in difficulty who seeks work or founds a business",
    ),
)
INVESTIGATED = Effect(
    "investigated",
    "严肃查处",
    "investigated and dealt with",
    definition=Text(
        "对违规行为进行调查和处理", "the breach is investigated and dealt with severely"
    ),
)
HELD_TO_ACCOUNT = Effect(
    "held-to-account",
    "追究责任",
    "held to account",
    definition=Text("追究违规者的责任", "whoever is responsible has to answer for it"),
)
NAMED_PUBLICLY = Effect(
    "named-publicly",
    "通报",
    "named in a circular",
    definition=Text("以通报形式公开批评", "criticised by name in a circular"),
    scale="public-naming",
    severity=1,
)
NAMED_ACROSS_PROVINCE = Effect(
    "named-across-province",
    "全省通报",
    "named in a circular to the whole province",
    definition=Text(
        "在全省范围内通报批评", "criticised by name in a circular that goes to all the province"
    ),
    scale="public-naming",
    severity=2,
)
NEGATIVE_LIST = Effect(
    "negative-list",
    "纳入负面清单",
    "put on the negative list",
    definition=Text(
        "纳入负面清单进行管理", "entered on a list of those who broke the rules, and managed so"
    ),
)
STARTUP_FUNDS = Effect(
    "startup-funds",
    "创业资金",
    "funds for founders",
    definition=Text(
        "在资金方面给予创业者的支持,形式不限",
        "money, in whatever form, for those who found a business",
    ),
)
RETURN_TO_STUDY = Effect(
    "return-to-study",
    "退役后复学",
    "return to study after service",
    definition=Text(
        "退役后回校继续学业的优待", "advantages for those who come back to finish their studies"
    ),
)
ADMISSION_PREFERENCE = Effect(
    "admission-preference",
    "升学优待",
    "preference in admission to further study",
    definition=Text(
        "退役后升学时的优待,内容另有规定",
        "advantages in admission to further study after service, as other rules set them",
    ),
)
TUITION_AID = Effect(
    "tuition-aid",
    "学费资助",
    "aid with tuition",
    definition=Text("对学费的资助,标准另有规定", "help with tuition, as other rules set it"),
)

INSTITUTION_EXAM_BONUS = Effect(
    "institution-exam-bonus",
    "事业单位招聘笔试加分",
    "bonus points in the written exam of public institutions",
    definition=Text(
        "参加事业单位公开招聘笔试时给予加分",
        "extra points in the written exam for posts in public institutions",
    ),
)
TARGETED_CIVIL_SERVICE = Effect(
    "targeted-civil-service",
    "公务员定向招录",
    "civil-service posts reserved",
    definition=Text(
        "公务员招录拿出职位专门面向这一群体",
        "some posts in the civil service are filled from this group alone",
    ),
)
HIGHER_STARTING_PAY = Effect(
    "higher-starting-pay",
    "高定工资",
    "higher starting pay",
    definition=Text("入职时工资按较高档次确定", "pay is set at a higher step on entry"),
)
GRASSROOTS_SUBSIDY = Effect(
    "grassroots-subsidy",
    "基层就业补贴",
    "subsidy for work at the grassroots",
    definition=Text(
        "发给到基层就业的毕业生的补贴", "money for a graduate who takes up work at the grassroots"
    ),
)
STARTUP_LOAN = Effect(
    "startup-loan",
    "创业担保贷款",
    "guaranteed start-up loan",
    definition=Text(
        "有担保的创业贷款", "a loan for a new or small business that a public fund guarantees"
    ),
)
LOAN_INTEREST_SUBSIDY = Effect(
    "loan-interest-subsidy",
    "贷款贴息",
    "interest on the loan subsidised",
    definition=Text("对创业担保贷款的利息给予补贴", "money towards the interest on such a loan"),
)
RENT_SUBSIDY = Effect(
    "rent-subsidy",
    "租金补贴",
    "rent subsidy",
    definition=Text("对创业场地租金的补贴", "money towards the rent of a founder's premises"),
)
RESEARCH_FUNDS = Effect(
    "research-funds",
    "科技创新实践资助",
    "money for students' research",
    definition=Text(
        "对大学生开展研究和发明的资助", "money towards research and inventions of students"
    ),
)
EQUAL_ENLISTMENT_TERMS = Effect(
    "equal-enlistment-terms",
    "同等入伍政策",
    "the enlistment terms of university graduates",
    definition=Text(
        "入伍时享受与高校毕业生相同的政策",
        "whoever enlists has the same terms as graduates of a university",
    ),
)
SKILL_CERTIFICATE = Effect(
    "skill-certificate",
    "发放职业资格或职业技能等级证书",
    "vocational or skill-level certificate issued",
    definition=Text(
        "考核合格后发证,证明职业资格或技能等级",
        "a certificate of vocational qualification or of a skill level is issued",
    ),
)
WELFARE_POST_PLACEMENT = Effect(
    "welfare-post-placement",
    "公益性岗位等安置",
    "placement in a public-welfare post or the like",
    definition=Text(
        "由公益性岗位等渠道安排就业",
        "work is found in a public-welfare post or in some other such way",
    ),
)
HIRING_BLACKLIST = Effect(
    "hiring-blacklist",
    "纳入招聘黑名单",
    "put on the blacklist of employers",
    definition=Text(
        "列入用人单位招聘黑名单",
        "entered on a blacklist of employers that graduates are warned of",
    ),
)
