"""Jurisdictions with their codes in GB/T 2260."""

from gradpolicy.model import Jurisdiction, Level

CHINA = Jurisdiction("china", "全国", "China", code="000000", level=Level.NATION)
JIANGXI = Jurisdiction(
    "jiangxi", "江西省", "Jiangxi", code="360000", level=Level.PROVINCE, parent=CHINA
)
GUANGDONG = Jurisdiction(
    "guangdong", "广东省", "Guangdong", code="440000", level=Level.PROVINCE, parent=CHINA
)
JIANGMEN = Jurisdiction(
    "jiangmen", "江门市", "Jiangmen", code="440700", level=Level.CITY, parent=GUANGDONG
)
