"""
江就办〔2023〕1号, Jiangmen's ten actions for 2023: cases worked out from the text by hand.

A block is a provision: its slug, the words of the text, the keys of the facts, then one case
a row: the values (`None` is not known), the day, and the status. A share is a string.
"""

from datetime import date

NOTICE = "jiangmen-2023"

# Any day on which the notice holds, for what has no end.
DAY = date(2023, 10, 15)
JUNE_30, JULY_1 = date(2023, 6, 30), date(2023, 7, 1)
JULY_31, AUG_1 = date(2023, 7, 31), date(2023, 8, 1)
AUG_31, SEP_1 = date(2023, 8, 31), date(2023, 9, 1)
SEP_30, OCT_1 = date(2023, 9, 30), date(2023, 10, 1)
DEC_30, DEC_31, JAN_1 = date(2023, 12, 30), date(2023, 12, 31), date(2024, 1, 1)

PROVISIONS = (
    # 1, aims
    (
        "placement-by-july",
        "毕业去向落实率7月底达70%以上",
        ("city-placement-rate",),
        ("0.70", JULY_31, "met"),
        ("0.7001", AUG_1, "met"),
        ("0.6999", JULY_31, "pending"),
        ("0.6999", AUG_1, "unmet"),
        (None, AUG_1, "unknown"),
    ),
    # 1, aims
    (
        "placement-by-december",
        "年底达90%以上",
        ("city-placement-rate",),
        ("0.90", DEC_31, "met"),
        ("0.9001", JAN_1, "met"),
        ("0.8999", DEC_31, "pending"),
        ("0.8999", JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 2
    (
        "directors-visits-city",
        "全市走访企业不少于100家",
        ("enterprises-visited-by-directors-of-city",),
        (100, AUG_31, "met"),
        (101, SEP_1, "met"),
        (99, AUG_31, "pending"),
        (99, SEP_1, "unmet"),
        (None, SEP_1, "unknown"),
    ),
    # 2
    (
        "directors-visits-county",
        "每县(市、区)不少于11家",
        ("enterprises-visited-by-director-of-county",),
        (11, AUG_31, "met"),
        (12, SEP_1, "met"),
        (10, AUG_31, "pending"),
        (10, SEP_1, "unmet"),
        (None, SEP_1, "unknown"),
    ),
    # 2
    (
        "heads-visits-vocational-college",
        "作为新建高等职业院校走访企业数不少于100家",
        ("employers-visited-by-heads",),
        (100, AUG_31, "met"),
        (101, SEP_1, "met"),
        (99, AUG_31, "pending"),
        (99, SEP_1, "unmet"),
        (None, SEP_1, "unknown"),
    ),
    # 2
    (
        "new-employers-below-average",
        "就业去向落实率低于全市平均水平的高校,原则上新开拓用人单位不少于100家",
        (
            "employers-newly-won-by-leaders",
            "placement-rate-last-year",
            "city-placement-rate-last-year",
        ),
        (100, "0.8999", "0.90", AUG_31, "met"),
        (101, "0.8999", "0.90", SEP_1, "met"),
        (99, "0.8999", "0.90", AUG_31, "pending"),
        (99, "0.8999", "0.90", SEP_1, "unmet"),
        (99, "0.90", "0.90", SEP_1, "not_applicable"),
        (99, "0.9001", "0.90", SEP_1, "not_applicable"),
        (99, None, "0.90", SEP_1, "unknown"),
        # Not even whether it still may be is known where it is not known to apply.
        (99, None, "0.90", AUG_31, "unknown"),
        (100, None, None, SEP_1, "met"),
        (None, "0.8999", "0.90", AUG_31, "unknown"),
    ),
    # 3
    (
        "social-organisations-mobilised",
        "发动80家以上社会组织参与",
        ("social-organisations-mobilised",),
        (80, SEP_30, "met"),
        (81, OCT_1, "met"),
        (79, SEP_30, "pending"),
        (79, OCT_1, "unmet"),
        (None, OCT_1, "unknown"),
    ),
    # 4
    (
        "talent-supply-bases",
        "与省内外高校建立人才供给基地不少于4家",
        ("talent-supply-bases",),
        (4, DEC_31, "met"),
        (5, JAN_1, "met"),
        (3, DEC_31, "pending"),
        (3, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 5
    (
        "three-supports-recruits",
        "全市“三支一扶”计划招募高校毕业生160人",
        ("city-three-supports-recruits",),
        (160, AUG_31, "met"),
        (161, SEP_1, "met"),
        (159, AUG_31, "pending"),
        (159, SEP_1, "unmet"),
        (None, SEP_1, "unknown"),
    ),
    # 6
    (
        "court-staff-recruits",
        "编制外司法行政人员23人",
        ("court-staff-recruits",),
        (23, JULY_31, "met"),
        (24, AUG_1, "met"),
        (22, JULY_31, "pending"),
        (22, AUG_1, "unmet"),
        (None, AUG_1, "unknown"),
    ),
    # 6
    (
        "procuratorate-staff-recruits",
        "基层劳动合同制检察官助理和书记员31人",
        ("procuratorate-staff-recruits",),
        (31, JULY_31, "met"),
        (32, AUG_1, "met"),
        (30, JULY_31, "pending"),
        (30, AUG_1, "unmet"),
        (None, AUG_1, "unknown"),
    ),
    # 6
    (
        "teacher-recruits",
        "全市招聘中小幼教师1000人",
        ("city-teacher-recruits",),
        (1000, JULY_31, "met"),
        (1001, AUG_1, "met"),
        (999, JULY_31, "pending"),
        (999, AUG_1, "unmet"),
        (None, AUG_1, "unknown"),
    ),
    # 7
    (
        "community-posts-open-to-graduates",
        "原则上2023年所有社区工作者新招聘岗位全部向高校毕业生开放",
        ("community-posts-open-to-graduates",),
        (1, DEC_31, "met"),
        (1, JAN_1, "met"),
        ("0.9999", DEC_31, "pending"),
        ("0.9999", JAN_1, "unmet"),
        # The year of which it speaks has not begun.
        ("0.9999", date(2022, 12, 31), "pending"),
        (None, JAN_1, "unknown"),
    ),
    # 7
    (
        "community-hires-from-class",
        "力争每个社区至少招聘1名2023届高校毕业生",
        ("cohort-hired-by-community",),
        (1, DEC_31, "met"),
        (2, JAN_1, "met"),
        (0, DEC_31, "pending"),
        (0, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 7: about 200, read as 180 to 220
    (
        "double-hundred-posts",
        "提供就业岗位约200个",
        ("double-hundred-posts",),
        (200, DEC_31, "met"),
        (180, JAN_1, "met"),
        (181, JAN_1, "met"),
        (179, DEC_31, "pending"),
        (179, JAN_1, "unmet"),
        (220, JAN_1, "met"),
        (219, JAN_1, "met"),
        (221, DEC_31, "pending"),
        (221, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 8
    (
        "three-supports-model-bases",
        "评选4家“三支一扶”示范实践基地",
        ("three-supports-model-bases",),
        (4, DEC_31, "met"),
        (5, JAN_1, "met"),
        (3, DEC_31, "pending"),
        (3, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 8
    (
        "three-supports-helpers",
        "10名“三支一扶”帮扶能手",
        ("three-supports-helpers",),
        (10, DEC_31, "met"),
        (11, JAN_1, "met"),
        (9, DEC_31, "pending"),
        (9, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 9
    (
        "recruitment-events-elsewhere",
        "专场活动等不少于15场",
        ("recruitment-events-elsewhere",),
        (15, DEC_31, "met"),
        (16, JAN_1, "met"),
        (14, DEC_31, "pending"),
        (14, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 9
    (
        "campus-talks",
        "开展6场校园巡回宣讲",
        ("campus-talks",),
        (6, DEC_31, "met"),
        (7, JAN_1, "met"),
        (5, DEC_31, "pending"),
        (5, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 9
    (
        "graduates-on-study-tours",
        "组织不少于100名高校毕业生参与游学、就业体验活动",
        ("graduates-on-study-tours",),
        (100, DEC_31, "met"),
        (101, JAN_1, "met"),
        (99, DEC_31, "pending"),
        (99, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 9
    (
        "graduates-telling-stories",
        "征集5个各行业、各领域优秀高校毕业生",
        ("graduates-telling-stories",),
        (5, DEC_31, "met"),
        (6, JAN_1, "met"),
        (4, DEC_31, "pending"),
        (4, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 10
    (
        "civil-service-posts",
        "提供公务员考试录用岗位不少于1100个",
        ("civil-service-posts",),
        (1100, AUG_31, "met"),
        (1101, SEP_1, "met"),
        (1099, AUG_31, "pending"),
        (1099, SEP_1, "unmet"),
        (None, SEP_1, "unknown"),
    ),
    # 11
    (
        "institution-posts-for-graduates",
        "全年全市提供不少于3000个事业单位工作岗位",
        ("institution-posts-for-graduates",),
        (3000, DEC_31, "met"),
        (3001, JAN_1, "met"),
        (2999, DEC_31, "pending"),
        (2999, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 12
    (
        "state-enterprise-recruits",
        "全市市属国有企业招用高校毕业生不少于40人",
        ("city-state-enterprise-recruits",),
        (40, AUG_31, "met"),
        (41, SEP_1, "met"),
        (39, AUG_31, "pending"),
        (39, SEP_1, "unmet"),
        (None, SEP_1, "unknown"),
    ),
    # 15
    (
        "accelerator-camps",
        "举办2期“乐业五邑”加速营",
        ("accelerator-camps",),
        (2, DEC_31, "met"),
        (3, JAN_1, "met"),
        (1, DEC_31, "pending"),
        (1, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 17: it has no end
    (
        "gig-markets-in-city",
        "在全市建立8个",
        ("gig-markets-in-city",),
        (8, DAY, "met"),
        (7, DAY, "unmet"),
        (9, DAY, "met"),
        (None, DAY, "unknown"),
    ),
    # 17
    (
        "gig-markets-of-city",
        "市级1个",
        ("gig-markets-of-city",),
        (1, DAY, "met"),
        (0, DAY, "unmet"),
        (2, DAY, "met"),
        (None, DAY, "unknown"),
    ),
    # 17
    (
        "gig-markets-of-counties",
        "各县(市、区)共7个",
        ("gig-markets-of-counties",),
        (7, DAY, "met"),
        (6, DAY, "unmet"),
        (8, DAY, "met"),
        (None, DAY, "unknown"),
    ),
    # 18
    (
        "students-enlisted",
        "全年大学生征集数量达到1000人以上",
        ("students-enlisted",),
        (1000, DEC_31, "met"),
        (1001, JAN_1, "met"),
        (999, DEC_31, "pending"),
        (999, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 18
    (
        "graduates-enlisted",
        "其中高校毕业生征集数量达到500人以上",
        ("graduates-enlisted",),
        (500, DEC_31, "met"),
        (501, JAN_1, "met"),
        (499, DEC_31, "pending"),
        (499, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 20
    (
        "full-time-guidance-staff",
        "每500名应届毕业生不少于1个的比例配备专职就业指导人员",
        ("full-time-guidance-staff", "graduating-students"),
        (6, 3_000, DEC_31, "met"),
        (7, 3_000, JAN_1, "met"),
        (5, 3_000, DEC_31, "pending"),
        (5, 3_000, JAN_1, "unmet"),
        (6, 3_001, JAN_1, "unmet"),
        (0, 0, JAN_1, "met"),
        (None, 3_000, JAN_1, "unknown"),
        (6, None, JAN_1, "unknown"),
    ),
    # 21
    (
        "internship-posts",
        "提供2000个以上实习岗位",
        ("internship-posts-of-city",),
        (2000, DEC_31, "met"),
        (2001, JAN_1, "met"),
        (1999, DEC_31, "pending"),
        (1999, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 21
    (
        "trainee-posts",
        "全年募集见习岗位数不少于3000个",
        ("trainee-posts-of-city",),
        (3000, DEC_31, "met"),
        (3001, JAN_1, "met"),
        (2999, DEC_31, "pending"),
        (2999, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 26
    (
        "e-station-coverage",
        "2023年底前力争实现全市普通高校全覆盖",
        ("e-station-coverage",),
        (1, DEC_31, "met"),
        (1, JAN_1, "met"),
        ("0.9999", DEC_31, "pending"),
        ("0.9999", JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 26
    (
        "guidance-events-on-campus",
        "职业指导进校园活动不少于25场",
        ("guidance-events-on-campus",),
        (25, DEC_31, "met"),
        (26, JAN_1, "met"),
        (24, DEC_31, "pending"),
        (24, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 26
    (
        "policy-tour",
        "在全市5所高校",
        ("universities-on-policy-tour",),
        (5, DEC_31, "met"),
        (6, JAN_1, "met"),
        (4, DEC_31, "pending"),
        (4, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 27
    (
        "city-recruitment-events",
        "高校毕业生招聘活动不少于30场",
        ("recruitment-events-of-city",),
        (30, DEC_31, "met"),
        (31, JAN_1, "met"),
        (29, DEC_31, "pending"),
        (29, JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 29
    (
        "unemployed-data-handed-over",
        "7月底前完成离校未就业毕业生信息移交",
        ("unemployed-data-handed-over",),
        (JULY_31, AUG_1, "met"),
        (AUG_1, AUG_1, "unmet"),
        (True, AUG_1, "met"),
        (False, JULY_31, "pending"),
        (False, AUG_1, "unmet"),
        (None, AUG_1, "unknown"),
    ),
    # 29: a training or a traineeship
    (
        "unemployed-service-package",
        "至少提供1次职业指导、3次岗位推荐、1次职业培训或就业见习机会",
        (
            "guidance-per-unemployed-graduate",
            "post-offers-per-unemployed-graduate",
            "trainings-per-unemployed-graduate",
            "traineeships-per-unemployed-graduate",
        ),
        (1, 3, 1, 0, DEC_31, "met"),
        (1, 3, 0, 1, JAN_1, "met"),
        (2, 4, 2, 2, JAN_1, "met"),
        (0, 3, 1, 0, DEC_31, "pending"),
        (0, 3, 1, 0, JAN_1, "unmet"),
        (1, 2, 1, 0, JAN_1, "unmet"),
        (1, 3, 0, 0, JAN_1, "unmet"),
        (1, 3, None, 1, JAN_1, "met"),
        (1, 3, None, 0, JAN_1, "unknown"),
        (None, 3, 1, 0, JAN_1, "unknown"),
        # Short of one, whatever the others are.
        (None, 2, None, None, JAN_1, "unmet"),
    ),
    # 30
    (
        "one-to-one-coverage",
        "确保每一个困难学生都得到有效帮助",
        ("one-to-one-coverage",),
        (1, JULY_31, "met"),
        (1, AUG_1, "met"),
        ("0.9999", JULY_31, "pending"),
        ("0.9999", AUG_1, "unmet"),
        (None, AUG_1, "unknown"),
    ),
    # 31
    (
        "willing-all-employed",
        "确保有就业意愿的困难毕业生100%实现就业",
        ("local-willing-struggling-employed",),
        (1, DEC_31, "met"),
        (1, JAN_1, "met"),
        ("0.9999", DEC_31, "pending"),
        ("0.9999", JAN_1, "unmet"),
        (None, JAN_1, "unknown"),
    ),
    # 34: just six months are still within; another law that asks for it excepts
    (
        "no-repeated-check",
        "体检结果在6个月有效期内的高校毕业生,指导用人单位原则上不要求重复体检",
        (
            "repeats-check",
            "checked-at-approved-institution",
            "months-since-check",
            "law-asks-for-own-check",
        ),
        (False, True, 6, False, JAN_1, "met"),
        (True, True, 6, False, DEC_31, "pending"),
        (True, True, 6, False, JAN_1, "unmet"),
        (True, True, 5, False, JAN_1, "unmet"),
        (True, True, 7, False, JAN_1, "not_applicable"),
        (True, True, 6, True, JAN_1, "not_applicable"),
        (True, False, 6, False, JAN_1, "not_applicable"),
        (True, None, 7, None, JAN_1, "not_applicable"),
        (True, True, None, False, JAN_1, "unknown"),
        (False, True, None, False, JAN_1, "met"),
        (None, True, 6, False, JAN_1, "unknown"),
    ),
    # Part 3: each of the three days takes a report of its own
    (
        "progress-reported",
        "分别于6月30日、9月30日、12月30日前将相关工作进展情况报送",
        ("progress-reported-to-city-office",),
        ((), JUNE_30, "pending"),
        ((), JULY_1, "unmet"),
        (False, JUNE_30, "pending"),
        (False, JULY_1, "unmet"),
        ((JUNE_30,), JULY_1, "pending"),
        ((JUNE_30,), SEP_30, "pending"),
        ((JUNE_30,), OCT_1, "unmet"),
        ((JULY_1,), JULY_1, "unmet"),
        ((JUNE_30, SEP_30), DEC_30, "pending"),
        ((JUNE_30, SEP_30), DEC_31, "unmet"),
        ((JUNE_30, SEP_30, DEC_30), DEC_31, "met"),
        ((JUNE_30, OCT_1, DEC_30), DEC_31, "unmet"),
        ((JUNE_30, SEP_30, DEC_31), DEC_31, "unmet"),
        (True, DEC_31, "met"),
        (None, DEC_31, "unknown"),
    ),
)

# By measure, the last day of its 完成时限: it holds for all in it that has none of its own.
MEASURES = {
    **dict.fromkeys((6, 30), JULY_31),
    **dict.fromkeys((2, 5, 10, 12), AUG_31),
    3: SEP_30,
    **dict.fromkeys((1, 4, 7, 8, 9, 11, *range(13, 17), *range(18, 30), *range(31, 36)), DEC_31),
}

# Grants: the slug, the words, the amount, the keys; of each case the values and the truth.
GRANTS = (
    # 14
    (
        "household-business-tax-deduction",
        "高校毕业生在毕业年度内从事个体经营且符合规定条件的,在3年内",
        ("at_most", 3),
        (
            "runs-household-business",
            "in-business-in-year-of-graduation",
            "entitled-to-tax-deduction",
        ),
        (True, True, True, True),
        (True, True, False, False),
        (False, True, True, False),
        (True, None, True, None),
        (None, False, None, False),
    ),
    # 17
    (
        "flexible-insurance-subsidy",
        "按规定落实最长3年的灵活就业社保补贴政策",
        ("at_most", 3),
        ("in-flexible-work", "pays-social-insurance"),
        (True, True, True),
        (True, False, False),
        (False, True, False),
        (None, True, None),
        (None, False, False),
    ),
)

SANCTIONS = ()
