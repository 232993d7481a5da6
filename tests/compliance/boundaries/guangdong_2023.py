"""
Guangdong's main points for 2023: cases worked out from the text by hand.

A block is a provision: its slug, the words of the text, the keys of the facts, then one case
a row: the values (`None` is not known), the day, and the status. A share is a string.
"""

from datetime import date

NOTICE = "guangdong-2023"

# Any day on which the notice holds, for what names none.
DAY = date(2023, 6, 15)
JUNE_30, JULY_1 = date(2023, 6, 30), date(2023, 7, 1)
JULY_31, AUG_1 = date(2023, 7, 31), date(2023, 8, 1)
DEC_31, JAN_1 = date(2023, 12, 31), date(2024, 1, 1)

PROVISIONS = (
    # Its opening: 70 % and 90 % themselves are enough.
    (
        "placement-by-july",
        "就业去向落实率7月底达70%以上",
        ("provincial-placement-rate",),
        ("0.70", JULY_31, "met"),
        ("0.70", AUG_1, "met"),
        ("0.7001", AUG_1, "met"),
        ("0.6999", JULY_31, "pending"),
        ("0.6999", AUG_1, "unmet"),
        # 69.95 % is not 70 %, however it is rounded.
        ("0.6995", AUG_1, "unmet"),
        (None, AUG_1, "unknown"),
    ),
    (
        "placement-by-december",
        "年底前达90%以上",
        ("provincial-placement-rate",),
        ("0.90", DEC_31, "met"),
        ("0.9001", JAN_1, "met"),
        ("0.8999", DEC_31, "pending"),
        ("0.8999", JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 8
    (
        "masters-admissions-completed",
        "硕士研究生、普通专升本招录工作6月底前完成",
        ("masters-admissions-completed",),
        (JUNE_30, JULY_1, "met"),
        (JULY_1, JULY_1, "unmet"),
        (True, JULY_1, "met"),
        (False, JUNE_30, "pending"),
        (False, JULY_1, "unmet"),
        (None, JULY_1, "unknown"),
    ),
    (
        "upgrading-admissions-completed",
        "硕士研究生、普通专升本招录工作6月底前完成",
        ("upgrading-admissions-completed",),
        (JUNE_30, JULY_1, "met"),
        (JULY_1, JULY_1, "unmet"),
        (True, JULY_1, "met"),
        (False, JUNE_30, "pending"),
        (False, JULY_1, "unmet"),
        (None, JULY_1, "unknown"),
    ),
    # 22
    (
        "full-time-teachers-and-staff",
        "与应届毕业生(含研究生)比例不低于1:500",
        ("full-time-guidance-teachers-and-staff", "graduating-students-with-postgraduates"),
        (20, 10_000, DAY, "met"),
        (19, 10_000, DAY, "unmet"),
        (21, 10_000, DAY, "met"),
        (20, 10_001, DAY, "unmet"),
        (0, 0, DAY, "met"),
        (None, 10_000, DAY, "unknown"),
        (20, None, DAY, "unknown"),
    ),
    # 23
    (
        "weekly-bulletins",
        "全省高校毕业生就业工作情况周报",
        ("weekly-employment-bulletins/week",),
        (1, DAY, "met"),
        (0, DAY, "unmet"),
        (2, DAY, "met"),
        (None, DAY, "unknown"),
    ),
    (
        "monthly-bulletins",
        "周报、月报、专班通报制度",
        ("monthly-employment-bulletins/month",),
        (1, DAY, "met"),
        (0, DAY, "unmet"),
        (2, DAY, "met"),
        (None, DAY, "unknown"),
    ),
)

GRANTS = ()

SANCTIONS = ()
