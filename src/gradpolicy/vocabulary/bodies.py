"""Bodies: organisations that issue notices, answer for measures or are named in them."""

from gradpolicy.model import Body, Text


def _body(slug: str, zh: str, en: str, zh_definition: str, en_definition: str) -> Body:
    return Body(slug, zh, en, definition=Text(zh_definition, en_definition))


JIANGXI_EDUCATION = _body(
    "jiangxi-education",
    "江西省教育厅",
    "Jiangxi Department of Education",
    "江西省教育行政部门",
    "the education authority of Jiangxi",
)
JIANGXI_HRSS = _body(
    "jiangxi-hrss",
    "江西省人力资源和社会保障厅",
    "Jiangxi Department of Human Resources and Social Security",
    "江西省人力资源社会保障行政部门",
    "the human-resources and social-security authority of Jiangxi",
)
UNIVERSITIES = _body(
    "universities",
    "各高校",
    "universities",
    "各普通高等学校",
    "all regular institutions of higher education",
)
LOCAL_HRSS = _body(
    "local-hrss",
    "各地人社部门",
    "local human-resources bureaus",
    "各级人力资源社会保障部门",
    "human-resources and social-security authorities of all levels",
)
LOCAL_EDUCATION = _body(
    "local-education",
    "各地教育部门",
    "local education bureaus",
    "各级教育行政部门",
    "education authorities of all levels",
)
MINISTRY_OF_EDUCATION = _body(
    "ministry-of-education",
    "教育部",
    "Ministry of Education",
    "国家教育行政部门",
    "the education authority of the nation",
)
MOHRSS = _body(
    "mohrss",
    "人社部",
    "Ministry of Human Resources and Social Security",
    "国家人力资源社会保障行政部门",
    "the human-resources and social-security authority of the nation",
)
PROVINCIAL_EMPLOYMENT_SERVICE = _body(
    "provincial-employment-service",
    "省级公共就业服务部门",
    "provincial public employment service",
    "省级的公共就业服务机构",
    "the public employment service at the level of the province",
)
ORGANISATION_DEPARTMENT = _body(
    "organisation-department",
    "组织部门",
    "organisation department",
    "党委组织部门",
    "the Party committee's department of organisation",
)
DEVELOPMENT_REFORM = _body(
    "development-reform",
    "发改部门",
    "development and reform commission",
    "发展改革部门",
    "the authority for development and reform",
)
FINANCE = _body("finance", "财政部门", "finance department", "财政部门", "the finance authority")
STATE_ASSETS = _body(
    "state-assets",
    "国资部门",
    "state-assets commission",
    "国有资产监督管理部门",
    "the authority that supervises state assets",
)
INDUSTRY = _body(
    "industry",
    "工信部门",
    "industry department",
    "工业和信息化部门",
    "the authority for industry and information technology",
)
FILES_AGENCIES = _body(
    "files-agencies",
    "流动人员档案管理服务机构",
    "files agencies",
    "各级人社部门管理流动人员档案的服务机构",
    "agencies of human-resources bureaus that keep the files of mobile staff",
)
TRADE_UNIONS = _body("trade-unions", "工会", "trade unions", "各级工会", "trade unions")
YOUTH_LEAGUE = _body(
    "youth-league", "共青团", "Communist Youth League", "各级共青团组织", "the youth league"
)
WOMENS_FEDERATION = _body(
    "womens-federation", "妇联", "Women's Federation", "各级妇联", "the women's federation"
)
DISABLED_FEDERATION = _body(
    "disabled-federation",
    "残联",
    "Disabled Persons' Federation",
    "各级残联",
    "the federation of disabled persons",
)
MILITARY_SERVICE = _body(
    "military-service-authority",
    "兵役机关",
    "military service authority",
    "负责征兵的兵役机关",
    "the authority that conscripts and enlists",
)
