"""Metrics of monitoring: registration, statistics, audits and the quality report."""

from gradpolicy.model import Addressee, Kind, Metric, Text
from gradpolicy.vocabulary.addressees import (
    CITY,
    EDUCATION_BUREAU,
    EDUCATION_DEPARTMENT,
    GRADUATE,
    LOCALITY,
    MINISTRY,
    SECONDARY_VOCATIONAL_SCHOOL,
    UNIVERSITY,
    UNIVERSITY_STAFF,
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
    return Metric(
        slug,
        zh,
        en,
        kind=Kind.FLAG,
        of=of,
        definition=Text(zh_definition, en_definition),
        family=family,
    )


# Registration and reporting.

REGISTRATION_CERTIFICATE_HANDLED = _flag(
    "registration-certificate-handled",
    "办理就业报到证",
    "registration certificates handled",
    "仍在签发、改派或补办毕业生就业报到证",
    "certificates of registration for work are still issued, changed or replaced",
    of=EDUCATION_DEPARTMENT,
    family="registration-certificate",
)
DESTINATION_REGISTERED = _flag(
    "destination-registered",
    "登记毕业去向",
    "destination registered",
    "毕业生在教育部毕业去向登记系统登记了去向",
    "the graduate has registered a destination in the ministry's system",
    of=GRADUATE,
)
DESTINATIONS_REGISTERED = _flag(
    "destinations-registered",
    "组织毕业生完成去向登记",
    "graduates' destinations registered",
    "学校落实毕业去向登记,使本校毕业生按规定及时登记",
    "the university sees to it that its graduates register their destinations by the rules and "
    "in time",
)
REGISTRATION_BEFORE_LEAVING = _flag(
    "registration-before-leaving",
    "去向登记作为离校必经环节",
    "registration part of leaving",
    "学校办理离校手续时以完成去向登记为必要环节",
    "the university makes registration a necessary step of leaving",
)
MINISTRY_DATA_AS_BASIS = _flag(
    "ministry-data-as-basis",
    "省级监测采用教育部系统数据",
    "provincial monitoring on the ministry's data",
    "省级就业监测系统定期下载教育部系统数据作为统计依据",
    "the province's monitoring system takes its figures regularly from the ministry's system",
    of=EDUCATION_DEPARTMENT,
)
PLACEMENT_DATA_REPORTED = _flag(
    "placement-data-reported",
    "更新报送就业数据",
    "placement data reported",
    "学校在教育部就业管理系统更新报送本校毕业生就业数据",
    "the university updates and reports its placement data in the ministry's system",
)
PLACEMENT_DATA_TRUE = _flag(
    "placement-data-true",
    "就业数据真实准确",
    "placement data true",
    "学校上报的就业数据与毕业生实际去向一致",
    "the university's placement data show the state of affairs as it is",
)
GRADUATES_CHECK_RECORDS = _flag(
    "graduates-check-records",
    "引导毕业生核实本人去向",
    "graduates check their own records",
    "学校引导毕业生在学信网查询并核实本人去向信息",
    "the university leads its graduates to look up and check their own destinations on the "
    "national student site",
)
DOUBTED_RECORDS_REDUCED = _flag(
    "doubted-records-reduced",
    "减少存疑去向信息",
    "fewer records in doubt",
    "学校减少学信网上毕业生存疑信息的数量",
    "the university brings down the number of its records that graduates call in doubt on the "
    "national student site",
)
INDICATORS_UNDERSTOOD = _flag(
    "indicators-understood",
    "准确掌握监测指标含义",
    "indicators understood",
    "学校准确把握就业监测各项指标的内涵",
    "the university knows exactly what the indicators of monitoring mean",
)

# Truth of the figures.

EMPLOYMENT_PAPERS_CHECKED = _flag(
    "employment-papers-checked",
    "审核就业信息和佐证材料",
    "employment data and papers checked",
    "学校严格审核毕业生就业信息和证明材料",
    "the university strictly checks its graduates' employment data and the papers that prove them",
)
PROVINCIAL_REPORT_CHANNEL = _flag(
    "provincial-report-channel",
    "设省级统计举报电话和邮箱",
    "a provincial line to report false figures",
    "建立统计举报机制,设有省级举报电话和邮箱",
    "there is a way to report false figures, with a telephone and an e-mail address of the "
    "province",
    of=EDUCATION_DEPARTMENT,
)
UNIVERSITY_REPORT_CHANNEL = _flag(
    "university-report-channel",
    "设本校统计举报电话和邮箱",
    "the university's own line to report false figures",
    "学校设有本校的统计举报电话和邮箱",
    "the university has a telephone and an e-mail address to which false figures can be reported",
)
REPORT_CHANNEL_ON_HOME_PAGE = _flag(
    "report-channel-on-home-page",
    "举报电话和邮箱公布在官网首页",
    "the line published on the home page",
    "本校举报电话和邮箱公布在学校官网首页",
    "telephone and e-mail address for reports stand on the home page of the university's site",
)
NAMED_REPORTS_ANSWERED = _flag(
    "named-reports-answered",
    "调查并回复实名举报",
    "named reports investigated and answered",
    "学校对实名举报进行调查并答复举报人",
    "the university looks into every report made under a name and answers the person",
)
STATISTICS_TRAINING = _flag(
    "statistics-training",
    "开展就业统计专题培训",
    "training in employment statistics",
    "学校为毕业班辅导员和就业干部举办就业统计专题培训",
    "the university trains counsellors of graduating classes and careers officers in employment "
    "statistics",
    family="statistics-training",
)
REPORTING_STRENGTHENED = _flag(
    "reporting-strengthened",
    "加强数据报送、统计和分析",
    "reporting and analysis strengthened",
    "学校加强就业数据的报送、统计和分析",
    "the university strengthens how it reports, counts and analyses employment data",
)
PROVINCIAL_SPOT_CHECKS = _flag(
    "provincial-spot-checks",
    "开展省级抽查",
    "spot checks by the province",
    "省里对各高校就业统计数据开展抽查",
    "the province makes spot checks of universities' employment figures",
    of=EDUCATION_DEPARTMENT,
    family="checks-by-level",
)
CROSS_CHECKS = _flag(
    "cross-checks",
    "开展交叉互查",
    "cross-checks between universities",
    "省里组织高校就业统计数据的交叉互查",
    "the province has universities' employment figures cross-checked",
    of=EDUCATION_DEPARTMENT,
)
INDEPENDENT_AUDIT = _flag(
    "independent-audit",
    "委托外部机构核查数据",
    "figures audited from outside",
    "省里委托独立机构核查各高校上报的就业数据",
    "the province has an independent agency audit the figures that universities report",
    of=EDUCATION_DEPARTMENT,
)
UNIVERSITY_BROKE_STATISTICS_RULES = _flag(
    "university-broke-statistics-rules",
    "高校违反统计监测规定",
    "the university broke the rules on statistics",
    "高校违反就业统计监测工作的规定",
    "the university broke the rules on employment statistics",
)
STAFF_BROKE_STATISTICS_RULES = _flag(
    "staff-broke-statistics-rules",
    "人员违反统计监测规定",
    "the person broke the rules on statistics",
    "该人员违反就业统计监测工作的规定",
    "the person broke the rules on employment statistics",
    of=UNIVERSITY_STAFF,
)
DATA_FALSIFIED = _flag(
    "data-falsified",
    "就业数据弄虚作假经查实",
    "figures found false",
    "查实高校就业统计数据弄虚作假",
    "the university's employment figures were checked and found to be falsified",
)

# The annual quality report.

QUALITY_REPORT_PUBLISHED = _flag(
    "quality-report-published",
    "发布就业质量年度报告",
    "quality report published",
    "学校编制并发布毕业生就业质量年度报告",
    "the university draws up and publishes its annual report on the quality of employment",
    family="quality-report",
)
QUALITY_REPORT_FILED = _flag(
    "quality-report-filed",
    "就业质量年度报告报省备案",
    "quality report filed",
    "就业质量年度报告报省教育厅备案",
    "the annual report is filed with the provincial education department",
)
QUALITY_REPORT_COMPLETE = _flag(
    "quality-report-complete",
    "报告内容准确客观全面",
    "quality report accurate and complete",
    "报告准确全面反映就业状况、工作进展和对招生培养的反馈",
    "the report shows accurately and fully how graduates fared, what was done, and what it means "
    "for enrolment and teaching",
)
QUALITY_REPORT_CONSISTENT = _flag(
    "quality-report-consistent",
    "报告指标与管理系统数据一致",
    "quality report agrees with the ministry's data",
    "报告的指标与教育部就业管理系统的数据一致",
    "the report's figures agree with those in the ministry's system",
)
QUALITY_REPORT_APPROVED = _flag(
    "quality-report-approved",
    "报告经校长办公会和党委会审议",
    "quality report approved by the university's leadership",
    "报告经校长办公会和党委会审议通过",
    "the president's meeting and the Party committee have approved the report",
)

# --- Guangdong -------------------------------------------------------------------------------

CERTIFICATE_CHANGE_EXPLAINED = _flag(
    "certificate-change-explained",
    "解读宣传取消报到证的政策",
    "the end of the certificate explained",
    "省教育厅解读和宣传取消就业报到证的政策",
    "the provincial department explains and makes known that the registration certificate goes",
    of=EDUCATION_DEPARTMENT,
)
CERTIFICATE_CHANGE_BRIDGED = _flag(
    "certificate-change-bridged",
    "做好取消报到证的工作衔接",
    "a smooth change from the certificate",
    "取消就业报到证前后的各项工作衔接顺畅",
    "the work around the registration certificate passes over smoothly as it goes",
    of=EDUCATION_DEPARTMENT,
)
REGISTRATION_SYSTEM_SET_UP = _flag(
    "registration-system-set-up",
    "建立省级毕业去向登记制度",
    "a system of registering destinations set up by the province",
    "省教育厅建立毕业生去向登记的制度",
    "the provincial department sets up a system by which graduates register their destinations",
    of=EDUCATION_DEPARTMENT,
    family="destination-registration-system",
)
STATISTICS_AUDITED = _flag(
    "statistics-audited",
    "开展就业统计核查",
    "employment statistics audited",
    "省教育厅对高校毕业生就业统计开展核查",
    "the provincial department audits the statistics of graduates' employment",
    of=EDUCATION_DEPARTMENT,
    family="checks-by-level",
)
PROVINCIAL_QUALITY_REPORT = _flag(
    "provincial-quality-report",
    "编制全省就业质量报告",
    "the province's quality report drawn up",
    "省教育厅编制全省高校毕业生就业质量报告",
    "the provincial department draws up the province's report on the quality of employment",
    of=EDUCATION_DEPARTMENT,
    family="quality-report",
)
PROVINCIAL_WHITE_PAPER = _flag(
    "provincial-white-paper",
    "编制全省就业白皮书",
    "the province's white paper drawn up",
    "省教育厅编制高校毕业生就业白皮书",
    "the provincial department draws up a white paper on graduates' employment",
    of=EDUCATION_DEPARTMENT,
)
LOCAL_VOCATIONAL_DATA_REPORTED = _flag(
    "local-vocational-data-reported",
    "各地填报中职毕业生就业数据",
    "vocational placement data reported by localities",
    "各地填报当地中等职业学校毕业生的就业数据",
    "localities report the employment data of their secondary vocational schools",
    of=LOCALITY,
    family="vocational-data-reported",
)
SCHOOL_VOCATIONAL_DATA_REPORTED = _flag(
    "school-vocational-data-reported",
    "中职学校填报本校就业数据",
    "vocational placement data reported by schools",
    "中等职业学校填报本校毕业生的就业数据",
    "secondary vocational schools report the employment data of their own graduates",
    of=SECONDARY_VOCATIONAL_SCHOOL,
    family="vocational-data-reported",
)
LOCAL_VOCATIONAL_REPORT = _flag(
    "local-vocational-report",
    "各地编制中职就业情况分析报告",
    "an analysis of vocational employment by localities",
    "各地编制当地中职毕业生就业情况的年度分析报告",
    "localities draw up a yearly analysis of how their vocational graduates fare",
    of=LOCALITY,
    family="vocational-report",
)
SCHOOL_VOCATIONAL_REPORT = _flag(
    "school-vocational-report",
    "中职学校编制本校就业情况分析报告",
    "an analysis of vocational employment by schools",
    "中等职业学校编制本校毕业生就业情况的年度分析报告",
    "secondary vocational schools draw up a yearly analysis of how their graduates fare",
    of=SECONDARY_VOCATIONAL_SCHOOL,
    family="vocational-report",
)
PROVINCIAL_VOCATIONAL_REPORT = _flag(
    "provincial-vocational-report",
    "编制全省中职就业情况分析报告",
    "an analysis of vocational employment by the province",
    "省教育厅汇总编制全省中职毕业生就业情况的年度分析报告",
    "the provincial department draws the year's analyses together into one for the province",
    of=EDUCATION_DEPARTMENT,
    family="vocational-report",
)

# Points and checks that the Ministry asks for.

MONITORING_POINTS = _flag(
    "monitoring-points",
    "完善就业状况布点监测",
    "employment monitored at chosen points",
    "教育部完善毕业生就业状况的布点监测机制",
    "the Ministry improves how graduates' employment is monitored at chosen points",
    of=MINISTRY,
    family="monitoring-points",
)
PLACEMENT_WORK_CHECKED = _flag(
    "placement-work-checked",
    "省级开展就业工作核查",
    "employment work checked by the province",
    "省级教育部门对本省就业工作进行核查",
    "the department checks the employment work of its province",
    of=EDUCATION_DEPARTMENT,
    family="checks-by-level",
)
OWN_PLACEMENT_WORK_CHECKED = _flag(
    "own-placement-work-checked",
    "高校开展本校就业工作核查",
    "employment work checked by the university itself",
    "学校对本校就业工作进行核查",
    "the university checks its own employment work",
    family="checks-by-level",
)

# Jiangmen 2023: the city's part in registration and statistics

LOCAL_CERTIFICATE_HANDLED = _flag(
    "local-certificate-handled",
    "当地仍办理就业报到证",
    "registration certificates still handled locally",
    "当地教育部门仍在办理毕业生就业报到证",
    "the local education bureau still handles the certificates that sent graduates to employers",
    of=EDUCATION_BUREAU,
    family="registration-certificate",
)
CERTIFICATE_DEMANDED = _flag(
    "certificate-demanded",
    "办理手续仍要求就业报到证",
    "the registration certificate still demanded",
    "为毕业生办理录用、落户、档案等手续时仍把就业报到证作为必需材料",
    "graduates must still show the certificate to be hired, registered as residents or have their "
    "files moved",
    of=CITY,
)
DESTINATION_REGISTRATION_SET_UP = _flag(
    "destination-registration-set-up",
    "建立毕业去向登记制度",
    "a system for registering destinations set up",
    "教育部门建立登记毕业生去向的制度",
    "the education bureau sets up a system in which graduates' destinations are registered",
    of=EDUCATION_BUREAU,
    family="destination-registration-system",
)
DESTINATION_DATA_CHECKED_AND_SHARED = _flag(
    "destination-data-checked-and-shared",
    "查询、核验、共享去向登记信息",
    "registered destinations looked up, checked and shared",
    "市里各部门对毕业去向登记信息进行查询、核验和共享",
    "the city's departments look up, check and share registered destinations",
    of=CITY,
)
STATISTICS_TRAINING_BY_BUREAU = _flag(
    "statistics-training-by-bureau",
    "教育部门组织统计监测培训",
    "training in employment statistics by the bureau",
    "教育部门组织就业统计监测方面的专门培训",
    "the education bureau holds special training in employment statistics",
    of=EDUCATION_BUREAU,
    family="statistics-training",
)
SAMPLE_MONITORING = _flag(
    "sample-monitoring",
    "开展就业状况布点监测",
    "employment monitored at sample points",
    "教育部门持续对毕业生就业状况进行布点监测",
    "the education bureau goes on monitoring graduates' employment at sample points",
    of=EDUCATION_BUREAU,
    family="monitoring-points",
)
