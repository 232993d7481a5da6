"""
The Ministry of Education's notice for the class of 2024: cases worked out from its text by hand.

A block is a provision: its slug, the words of the text, the keys of the facts, then one case
a row: the values (`None` is not known), the day, and the status. A share is a string.
"""

from datetime import date

NOTICE = "ministry-2024"

# Any day on which the notice holds: it names none.
DAY = date(2024, 6, 15)

PROVISIONS = (
    # 4
    (
        "department-visits",
        "专业负责人平均每人联系走访用人单位不少于10家",
        (
            "employers-visited-by-department-leaders",
            "department-leaders-and-heads",
            "department-initial-placement-rate-last-year",
            "university-initial-placement-rate-last-year",
        ),
        (70, 7, "0.7999", "0.80", DAY, "met"),
        (69, 7, "0.7999", "0.80", DAY, "unmet"),
        (71, 7, "0.7999", "0.80", DAY, "met"),
        (70, 8, "0.7999", "0.80", DAY, "unmet"),
        (69, 7, "0.80", "0.80", DAY, "not_applicable"),
        (69, 7, "0.8001", "0.80", DAY, "not_applicable"),
        (70, None, "0.7999", "0.80", DAY, "unknown"),
        (69, 7, "0.7999", None, DAY, "unknown"),
        (0, 0, "0.7999", "0.80", DAY, "met"),
    ),
    # 14
    (
        "guidance-course-load",
        "给予学时学分保障",
        ("guidance-course-hours", "guidance-course-credits"),
        (1, 0, DAY, "met"),
        (0, 0, DAY, "unmet"),
        (2, 0, DAY, "met"),
        (0, 1, DAY, "met"),
        (0, 2, DAY, "met"),
        (0, None, DAY, "unknown"),
        (None, 1, DAY, "met"),
    ),
    # 18
    (
        "one-to-one-coverage",
        "确保每一个困难学生都得到有效帮助",
        ("one-to-one-coverage",),
        (1, DAY, "met"),
        ("0.9999", DAY, "unmet"),
        (None, DAY, "unknown"),
    ),
    # 25
    (
        "careers-staff",
        "不低于毕业年度毕业生500:1的比例配备校级就业工作人员",
        ("careers-staff", "graduates-of-the-year"),
        (8, 4_000, DAY, "met"),
        (7, 4_000, DAY, "unmet"),
        (9, 4_000, DAY, "met"),
        (8, 4_001, DAY, "unmet"),
        (0, 0, DAY, "met"),
        (None, 4_000, DAY, "unknown"),
        (8, None, DAY, "unknown"),
    ),
    (
        "department-officers",
        "鼓励在二级院系设立专职就业工作人员",
        ("department-officers",),
        (1, DAY, "met"),
        (0, DAY, "unmet"),
        (2, DAY, "met"),
        (None, DAY, "unknown"),
    ),
)

GRANTS = ()

SANCTIONS = ()
