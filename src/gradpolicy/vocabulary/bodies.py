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


# --- Jiangmen: bodies of the city ------------------------------------------------------------


JIANGMEN_EMPLOYMENT_OFFICE = _body(
    "jiangmen-employment-office",
    "江门市就业工作领导小组办公室",
    "Office of the Jiangmen Leading Group for Employment",
    "江门市就业工作领导小组的办事机构",
    "the office that serves the city's leading group for employment",
)
JIANGMEN_EDUCATION = _body(
    "jiangmen-education",
    "江门市教育局",
    "Jiangmen Education Bureau",
    "江门市教育行政部门",
    "the education authority of Jiangmen",
)
JIANGMEN_HRSS = _body(
    "jiangmen-hrss",
    "江门市人力资源社会保障局",
    "Jiangmen Bureau of Human Resources and Social Security",
    "江门市人力资源社会保障行政部门",
    "the human-resources and social-security authority of Jiangmen",
)
JIANGMEN_INDUSTRY = _body(
    "jiangmen-industry",
    "江门市工业和信息化局",
    "Jiangmen Bureau of Industry and Information Technology",
    "江门市工业和信息化主管部门",
    "the authority for industry and information technology of Jiangmen",
)
JIANGMEN_FINANCE = _body(
    "jiangmen-finance",
    "江门市财政局",
    "Jiangmen Finance Bureau",
    "江门市财政部门",
    "the finance authority of Jiangmen",
)
JIANGMEN_TAXATION = _body(
    "jiangmen-taxation",
    "江门市税务局",
    "Jiangmen Tax Service",
    "江门市税务部门",
    "the tax authority of Jiangmen",
)
JIANGMEN_CIVIL_AFFAIRS = _body(
    "jiangmen-civil-affairs",
    "江门市民政局",
    "Jiangmen Civil Affairs Bureau",
    "江门市民政部门",
    "the civil-affairs authority of Jiangmen",
)
JIANGMEN_VETERANS = _body(
    "jiangmen-veterans",
    "江门市退役军人事务局",
    "Jiangmen Veterans Affairs Bureau",
    "江门市退役军人事务部门",
    "the authority for veterans' affairs of Jiangmen",
)
JIANGMEN_DEVELOPMENT_REFORM = _body(
    "jiangmen-development-reform",
    "江门市发展改革局",
    "Jiangmen Development and Reform Bureau",
    "江门市发展改革部门",
    "the authority for development and reform of Jiangmen",
)
JIANGMEN_SCIENCE = _body(
    "jiangmen-science",
    "江门市科技局",
    "Jiangmen Science and Technology Bureau",
    "江门市科技主管部门",
    "the science and technology authority of Jiangmen",
)
JIANGMEN_AGRICULTURE = _body(
    "jiangmen-agriculture",
    "江门市农业农村局",
    "Jiangmen Agriculture and Rural Affairs Bureau",
    "江门市农业农村部门",
    "the authority for agriculture and rural affairs of Jiangmen",
)
JIANGMEN_PUBLIC_SECURITY = _body(
    "jiangmen-public-security",
    "江门市公安局",
    "Jiangmen Public Security Bureau",
    "江门市公安机关",
    "the police authority of Jiangmen",
)
JIANGMEN_HEALTH = _body(
    "jiangmen-health",
    "江门市卫生健康局",
    "Jiangmen Health Bureau",
    "江门市卫生健康行政部门",
    "the health authority of Jiangmen",
)
JIANGMEN_STATE_ASSETS = _body(
    "jiangmen-state-assets",
    "江门市国资委",
    "Jiangmen State-assets Commission",
    "江门市国有资产监督管理部门",
    "the authority that supervises the state assets of Jiangmen",
)
JIANGMEN_ORGANISATION = _body(
    "jiangmen-organisation",
    "江门市委组织部",
    "Organisation Department of the Jiangmen Party Committee",
    "江门市委的组织部门",
    "the department of organisation of the city's Party committee",
)
JIANGMEN_UNITED_FRONT = _body(
    "jiangmen-united-front",
    "江门市委统战部",
    "United Front Department of the Jiangmen Party Committee",
    "江门市委的统一战线工作部门",
    "the united-front department of the city's Party committee",
)
JIANGMEN_TAIWAN_HONG_KONG_MACAO = _body(
    "jiangmen-taiwan-hong-kong-macao",
    "江门市委台港澳办",
    "Taiwan, Hong Kong and Macao Office of the Jiangmen Party Committee",
    "江门市委负责台港澳事务的机构",
    "the office of the city's Party committee for Taiwan, Hong Kong and Macao affairs",
)
JIANGMEN_TALENT = _body(
    "jiangmen-talent",
    "江门市人才工作局",
    "Jiangmen Talent Bureau",
    "江门市人才工作部门",
    "the authority for talent work of Jiangmen",
)
JIANGMEN_COURT = _body(
    "jiangmen-court",
    "江门市法院",
    "Jiangmen Court",
    "江门市中级人民法院及其管理的各级法院",
    "the intermediate court of Jiangmen and the courts under it",
)
JIANGMEN_PROCURATORATE = _body(
    "jiangmen-procuratorate",
    "江门市检察院",
    "Jiangmen Procuratorate",
    "江门市人民检察院及其领导的各级检察院",
    "the procuratorate of Jiangmen and those under it",
)
JIANGMEN_ENLISTMENT_OFFICE = _body(
    "jiangmen-enlistment-office",
    "江门市征兵办",
    "Jiangmen Enlistment Office",
    "江门市人民政府征兵办公室",
    "the office of the city that enlists recruits",
)
JIANGMEN_CENTRAL_BANK = _body(
    "jiangmen-central-bank",
    "人民银行江门市中心支行",
    "People's Bank of China, Jiangmen Branch",
    "中国人民银行在江门市的中心支行",
    "the branch of the central bank in Jiangmen",
)
JIANGMEN_YOUTH_LEAGUE = _body(
    "jiangmen-youth-league",
    "共青团江门市委",
    "Jiangmen Committee of the Communist Youth League",
    "共青团在江门市的委员会",
    "the youth league's committee of Jiangmen",
)
JIANGMEN_OVERSEAS_CHINESE = _body(
    "jiangmen-overseas-chinese",
    "江门市侨联",
    "Jiangmen Federation of Returned Overseas Chinese",
    "江门市归国华侨联合会",
    "the city's federation of returned overseas Chinese",
)
JIANGMEN_FEDERATION_OF_INDUSTRY = _body(
    "jiangmen-federation-of-industry",
    "江门市工商联",
    "Jiangmen Federation of Industry and Commerce",
    "江门市工商业联合会",
    "the city's federation of industry and commerce",
)
JIANGMEN_DISABLED_FEDERATION = _body(
    "jiangmen-disabled-federation",
    "江门市残联",
    "Jiangmen Disabled Persons' Federation",
    "江门市残疾人联合会",
    "the city's federation of disabled persons",
)
JIANGMEN_UNITS = _body(
    "jiangmen-units",
    "江门市各有关单位",
    "Jiangmen units concerned",
    "承担方案任务的江门市各有关单位",
    "the units of the city that share the plan's tasks",
)


# --- Guangdong -------------------------------------------------------------------------------


GUANGDONG_EDUCATION = _body(
    "guangdong-education",
    "广东省教育厅",
    "Guangdong Department of Education",
    "广东省教育行政部门",
    "the education authority of Guangdong",
)
GUANGDONG_EDUCATION_OFFICE = _body(
    "guangdong-education-office",
    "广东省教育厅办公室",
    "General Office of the Guangdong Department of Education",
    "广东省教育厅的办公机构",
    "the general office of Guangdong's education authority",
)
GUANGDONG_GUIDANCE_COMMITTEE = _body(
    "guangdong-guidance-committee",
    "广东省高校毕业生就业创业工作指导委员会",
    "Guangdong Steering Committee for Graduate Employment",
    "为毕业生就业创业工作提供指导和咨询的省级专家组织",
    "the province's committee of experts that advises on the employment of graduates",
)
PROVINCIAL_AUTHORITIES = _body(
    "provincial-authorities",
    "省直相关部门",
    "provincial authorities concerned",
    "省级各相关部门",
    "the other authorities of the province that are concerned",
)
SECONDARY_VOCATIONAL_SCHOOLS = _body(
    "secondary-vocational-schools",
    "中职学校",
    "secondary vocational schools",
    "中等职业学校",
    "schools of secondary vocational education",
)
LOCALITIES = _body(
    "localities",
    "各地",
    "localities",
    "省内各地政府及其部门",
    "local governments with their departments",
)
SOUTH_CHINA_AGRICULTURAL = _body(
    "south-china-agricultural",
    "华南农业大学",
    "South China Agricultural University",
    "设在广州的一所本科高校",
    "a university in Guangzhou",
)
SHENZHEN_POLYTECHNIC = _body(
    "shenzhen-polytechnic",
    "深圳职业技术学院",
    "Shenzhen Polytechnic",
    "设在深圳的一所高等职业院校",
    "a higher vocational college in Shenzhen",
)
JIANGMEN_PRESCHOOL_COLLEGE = _body(
    "jiangmen-preschool-college",
    "广东江门幼儿师范高等专科学校",
    "Guangdong Jiangmen Preschool Teachers College",
    "设在江门的幼儿师范高等专科学校",
    "a college in Jiangmen that trains teachers for kindergartens",
)
GUANGDONG_POSTS_COLLEGE_JIANGMEN = _body(
    "guangdong-posts-college-jiangmen",
    "广东邮电职业技术学院(江门校区)",
    "Guangdong Vocational College of Post and Telecom, Jiangmen campus",
    "广东邮电职业技术学院设在江门的校区",
    "the campus in Jiangmen of the vocational college of post and telecom",
)
