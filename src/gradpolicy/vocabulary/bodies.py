"""Bodies: organisations that issue notices, answer for measures or are named in them."""

from gradpolicy.model import Body, Text


def _body(slug: str, zh: str, en: str, zh_definition: str, en_definition: str) -> Body:
    return Body(slug, zh, en, definition=Text(zh_definition, en_definition))


JIANGXI_EDUCATION = _body("jiangxi-education", "江西省教育厅", "Jiangxi Department of Education", "江西省教育行政部门", "the education authority of Jiangxi")
JIANGXI_HRSS = _body("jiangxi-hrss", "江西省人力资源和社会保障厅", "Jiangxi Department of Human Resources and Social Security", "江西省人力资源社会保障行政部门", "the human-resources and social-security authority of Jiangxi")
UNIVERSITIES = _body("universities", "各高校", "universities", "各普通高等学校", "all regular institutions of higher education")
LOCAL_HRSS = _body("local-hrss", "各地人社部门", "local human-resources bureaus", "各级人力资源社会保障部门", "human-resources and social-security authorities of all levels")
LOCAL_EDUCATION = _body("local-education", "各地教育部门", "local education bureaus", "各级教育行政部门", "education authorities of all levels")
