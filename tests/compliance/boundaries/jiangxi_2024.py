"""
赣教高字〔2024〕5号, the class of 2024 in Jiangxi: cases worked out from its text by hand.

A block is a provision: its slug, the words of the text, the keys of the facts, then one case
a row: the values (`None` is not known), the day, and the status. A share is a string.
"""

from datetime import date

from gradpolicy.compliance import Case

NOTICE = "jiangxi-2024"

# Any day on which the notice holds, for what names none.
DAY = date(2024, 6, 15)
JUNE_3, JUNE_5, JUNE_10, JUNE_11, JUNE_12 = (date(2024, 6, n) for n in (3, 5, 10, 11, 12))
JUNE_30, JULY_1 = date(2024, 6, 30), date(2024, 7, 1)
AUG_31, SEP_1 = date(2024, 8, 31), date(2024, 9, 1)

PROVISIONS = (
    # 4
    (
        "new-employers-below-average",
        "低于全省平均水平的高校校领导班子新开拓用人单位不少于130家",
        (
            "employers-newly-won-by-leaders",
            "placement-rate-last-year",
            "provincial-placement-rate-last-year",
        ),
        (130, "0.8499", "0.85", DAY, "met"),
        (129, "0.8499", "0.85", DAY, "unmet"),
        (131, "0.8499", "0.85", DAY, "met"),
        # At the average it is not below it.
        (129, "0.85", "0.85", DAY, "not_applicable"),
        (129, "0.8501", "0.85", DAY, "not_applicable"),
        (129, None, "0.85", DAY, "unknown"),
        (129, "0.8499", None, DAY, "unknown"),
        (None, "0.8499", "0.85", DAY, "unknown"),
        # Enough, whether it was asked or not.
        (130, None, None, DAY, "met"),
        (None, "0.85", "0.85", DAY, "not_applicable"),
    ),
    (
        "department-visits",
        "专业负责人平均每人联系走访用人单位不少于10家",
        (
            "employers-visited-by-department-leaders",
            "department-leaders-and-heads",
            "department-initial-placement-rate-last-year",
            "university-initial-placement-rate-last-year",
        ),
        (120, 12, "0.7999", "0.80", DAY, "met"),
        (119, 12, "0.7999", "0.80", DAY, "unmet"),
        (121, 12, "0.7999", "0.80", DAY, "met"),
        # One head more, and 120 are fewer than ten each.
        (120, 13, "0.7999", "0.80", DAY, "unmet"),
        (119, 12, "0.80", "0.80", DAY, "not_applicable"),
        (119, 12, "0.8001", "0.80", DAY, "not_applicable"),
        (None, 12, "0.7999", "0.80", DAY, "unknown"),
        (119, 12, None, "0.80", DAY, "unknown"),
        (0, 0, "0.7999", "0.80", DAY, "met"),
    ),
    # 5
    (
        "employment-home-built",
        "在6月底前全面完成我省高校“就业之家”建设",
        ("employment-home-built",),
        (JUNE_30, JUNE_30, "met"),
        (JUNE_30, SEP_1, "met"),
        (JULY_1, JULY_1, "unmet"),
        (True, JULY_1, "met"),
        (False, JUNE_30, "pending"),
        (False, JULY_1, "unmet"),
        # What comes only tomorrow has not been done today.
        (JULY_1, JUNE_30, "pending"),
        (None, JULY_1, "unknown"),
    ),
    (
        "local-employment-homes-built",
        "在6月底前全面完成我省高校“就业之家”建设",
        ("local-employment-homes-built",),
        (JUNE_30, JULY_1, "met"),
        (JULY_1, JULY_1, "unmet"),
        (True, JULY_1, "met"),
        (False, JUNE_30, "pending"),
        (False, JULY_1, "unmet"),
        (None, JUNE_30, "unknown"),
    ),
    # 9
    (
        "three-supports-completed",
        "要确保在2024年8月底前完成",
        ("three-supports-completed",),
        (AUG_31, SEP_1, "met"),
        (SEP_1, SEP_1, "unmet"),
        (True, SEP_1, "met"),
        (False, AUG_31, "pending"),
        (False, SEP_1, "unmet"),
        (None, SEP_1, "unknown"),
    ),
    (
        "institutions-fresh-completed",
        "要确保在2024年8月底前完成",
        ("institutions-fresh-completed",),
        (AUG_31, SEP_1, "met"),
        (SEP_1, SEP_1, "unmet"),
        (True, SEP_1, "met"),
        (False, AUG_31, "pending"),
        (False, SEP_1, "unmet"),
        (None, SEP_1, "unknown"),
    ),
    # 11
    (
        "reserved-recruits-completed",
        "于2024年8月底前完成高校毕业生下半年预定兵工作",
        ("reserved-recruits-completed",),
        (AUG_31, SEP_1, "met"),
        (SEP_1, SEP_1, "unmet"),
        (True, SEP_1, "met"),
        (False, AUG_31, "pending"),
        (False, SEP_1, "unmet"),
        (None, SEP_1, "unknown"),
    ),
    # 13
    (
        "guidance-course-load",
        "总量不少于38学时或2学分",
        ("guidance-course-hours", "guidance-course-credits"),
        (38, 1, DAY, "met"),
        (37, 1, DAY, "unmet"),
        (39, 1, DAY, "met"),
        (37, 2, DAY, "met"),
        (37, 3, DAY, "met"),
        (37, "1.5", DAY, "unmet"),
        (38, None, DAY, "met"),
        (None, 2, DAY, "met"),
        (37, None, DAY, "unknown"),
        (None, 1, DAY, "unknown"),
    ),
    # 15
    (
        "internships-of-each-student",
        "至少开展一次就业实习",
        ("internships-of-each-student",),
        (1, DAY, "met"),
        (0, DAY, "unmet"),
        (2, DAY, "met"),
        (None, DAY, "unknown"),
    ),
    # 17
    (
        "help-talks",
        "至少开展3次谈心谈话",
        ("talks-per-struggling-graduate",),
        (3, DAY, "met"),
        (2, DAY, "unmet"),
        (4, DAY, "met"),
        (None, DAY, "unknown"),
    ),
    (
        "help-posts",
        "推荐5个有效岗位",
        ("posts-per-struggling-graduate",),
        (5, DAY, "met"),
        (4, DAY, "unmet"),
        (6, DAY, "met"),
        (None, DAY, "unknown"),
    ),
    (
        "help-events",
        "组织参与3次线上线下就业促进活动",
        ("events-per-struggling-graduate",),
        (3, DAY, "met"),
        (2, DAY, "unmet"),
        (4, DAY, "met"),
        (None, DAY, "unknown"),
    ),
    (
        "one-to-one-coverage",
        "帮扶实现100%覆盖",
        ("one-to-one-coverage",),
        (1, DAY, "met"),
        ("0.9999", DAY, "unmet"),
        # Printed as 100 %, and less.
        ("0.99999", DAY, "unmet"),
        (None, DAY, "unknown"),
    ),
    (
        "willing-all-employed",
        "有就业意愿的困难高校毕业生100%实现就业",
        ("willing-struggling-employed",),
        (1, DAY, "met"),
        ("0.9999", DAY, "unmet"),
        (None, DAY, "unknown"),
    ),
    # 20
    (
        "willingness-surveyed",
        "在8月底前对本校未就业毕业生是否有就业意愿做好排查",
        ("willingness-surveyed",),
        (AUG_31, SEP_1, "met"),
        (SEP_1, SEP_1, "unmet"),
        (True, SEP_1, "met"),
        (False, AUG_31, "pending"),
        (False, SEP_1, "unmet"),
        (None, SEP_1, "unknown"),
    ),
    # 21: 3 June 2024 is a Monday, 10 June the Dragon Boat Festival: the fifth working day
    # after it is Tuesday, 11 June.
    (
        "named-reports-answered",
        "各高校要在5个工作日内进行调查并回复当事人",
        ("named-reports-answered",),
        ((Case(JUNE_3, JUNE_11),), JUNE_11, "met"),
        ((Case(JUNE_3, JUNE_10),), JUNE_12, "met"),
        ((Case(JUNE_3, JUNE_12),), JUNE_12, "unmet"),
        ((Case(JUNE_3),), JUNE_11, "pending"),
        ((Case(JUNE_3),), JUNE_12, "unmet"),
        # Two reports: the one answered, the other still open.
        ((Case(JUNE_3, JUNE_5), Case(JUNE_10)), JUNE_12, "pending"),
        ((Case(JUNE_3, JUNE_12), Case(JUNE_10)), JUNE_12, "unmet"),
        # No report, nothing to answer; one that comes tomorrow neither.
        ((), JUNE_12, "met"),
        ((Case(JUNE_12),), JUNE_11, "met"),
        (True, JUNE_12, "met"),
        (False, JUNE_12, "unmet"),
        # Answered, but nobody says when the report came.
        (JUNE_5, JUNE_12, "unknown"),
        # The holidays of that year are not known yet.
        ((Case(date(2199, 6, 3)),), date(2199, 7, 1), "unknown"),
        (None, JUNE_12, "unknown"),
    ),
    # 23
    (
        "years-behind-plan",
        "根据近两年高校各专业毕业去向落实率",
        ("years-of-placement-behind-plan",),
        (2, DAY, "met"),
        (1, DAY, "unmet"),
        (3, DAY, "unmet"),
        (None, DAY, "unknown"),
    ),
    # 25
    (
        "careers-budget",
        "不低于毕业生在校期间学费总和1%的标准设立就业经费",
        ("careers-budget", "graduates-tuition-total"),
        (2_520_000, 252_000_000, DAY, "met"),
        (2_519_999, 252_000_000, DAY, "unmet"),
        (2_520_001, 252_000_000, DAY, "met"),
        (2_520_000, 252_000_001, DAY, "unmet"),
        ("2519999.99", 252_000_000, DAY, "unmet"),
        (0, 0, DAY, "met"),
        (None, 252_000_000, DAY, "unknown"),
        (2_520_000, None, DAY, "unknown"),
    ),
    (
        "careers-premises",
        "毕业生生均面积不低于0.15平方米设置就业工作专用场地",
        ("careers-premises", "graduating-students"),
        (1_890, 12_600, DAY, "met"),
        (1_889, 12_600, DAY, "unmet"),
        (1_891, 12_600, DAY, "met"),
        (1_890, 12_601, DAY, "unmet"),
        ("1889.99", 12_600, DAY, "unmet"),
        (0, 0, DAY, "met"),
        (None, 12_600, DAY, "unknown"),
        (1_890, None, DAY, "unknown"),
    ),
    (
        "full-time-staff",
        "不低于应届毕业生500:1的比例配备校级专职就业工作人员",
        ("full-time-careers-staff", "graduating-students"),
        (25, 12_500, DAY, "met"),
        (24, 12_500, DAY, "unmet"),
        (26, 12_500, DAY, "met"),
        # One student more takes one person more.
        (25, 12_501, DAY, "unmet"),
        (26, 12_600, DAY, "met"),
        (25, 12_600, DAY, "unmet"),
        (1, 1, DAY, "met"),
        (0, 1, DAY, "unmet"),
        (0, 0, DAY, "met"),
        (None, 12_500, DAY, "unknown"),
        (25, None, DAY, "unknown"),
    ),
    (
        "department-officers",
        "在二级院系设立专职就业工作人员",
        ("department-officers",),
        (1, DAY, "met"),
        (0, DAY, "unmet"),
        (2, DAY, "met"),
        (None, DAY, "unknown"),
    ),
    (
        "staff-trainings",
        "每季度定期开展",
        ("staff-trainings/quarter",),
        (1, DAY, "met"),
        (0, DAY, "unmet"),
        (2, DAY, "met"),
        (None, DAY, "unknown"),
    ),
)

# Grants: the slug, the words, the amount, the keys; of each case the values and the truth.
GRANTS = ()

# Sanctions: the slug, the words, the keys; of each case the values and the truth.
SANCTIONS = (
    # 23: the exceptions stand with the yellow card only.
    (
        "yellow-card",
        "对毕业去向落实率低于50%的专业点",
        (
            "programme-placement-rate",
            "serves-strategy-or-special-industry",
            "rare-discipline",
            "newly-founded-programme",
        ),
        ("0.4999", False, False, False, True),
        ("0.50", False, False, False, False),
        ("0.5001", False, False, False, False),
        ("0.4999", True, False, False, False),
        ("0.4999", False, True, False, False),
        ("0.4999", False, False, True, False),
        ("0.4999", None, False, False, None),
        ("0.50", None, None, None, False),
        (None, False, False, False, None),
        # Excepted, whatever its rate.
        (None, True, None, None, False),
    ),
    (
        "red-card",
        "对连续两年毕业去向落实率低于50%的专业点",
        ("programme-placement-rate", "years-below-card-threshold", "newly-founded-programme"),
        ("0.4999", 2, True, True),
        ("0.4999", 1, False, False),
        ("0.4999", 3, False, True),
        ("0.50", 2, False, False),
        ("0.5001", 2, False, False),
        ("0.4999", None, False, None),
        (None, 2, False, None),
        (None, 1, False, False),
    ),
)
