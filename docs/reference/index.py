"""The first page of the reference: what is where, by what one wants to do."""

from __future__ import annotations

from typing import Final

from gradpolicy.formats.language import Language, say
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.model import Text

from .describing import meaning_of
from .elements import anchor_link, code, element, escaped, table
from .entries import kind_of
from .modules import FOLDER
from .places import Linker
from .source import Name, modules, names
from .words import HEADS, KINDS

__all__ = ["TASKS", "index_page"]

#: The names of the package by what they are for; what stands in none is listed at the end.
TASKS: Final = (
    (Text("找到一份通知", "Find a notice"), "notices vocabulary from_json to_json __version__"),
    (
        Text("一份通知的组成", "What a notice is made of"),
        (
            "Notice Section Measure Provision Grant Sanction Norm Mention Evidence Force Reason "
            "Party Role Citation Correction Source model"
        ),
    ),
    (
        Text("要求的内容", "What is asked"),
        (
            "Predicate Quota Ratio Done ByReference AllOf AnyOf Not Bound Comparator Limit Number "
            "Period leaves metrics_of"
        ),
    ),
    (
        Text("期限与日期", "Deadlines and dates"),
        (
            "Deadline By ByEach Recurring Within Window Ongoing Rule Frequency Weekday Span "
            "PartialDate Precision MonthPart"
        ),
    ),
    (
        Text("术语的种类", "The kinds of terms"),
        (
            "Metric Kind Unit Topic Addressee Body Programme Effect Event Standard Jurisdiction "
            "Level Text"
        ),
    ),
    (
        Text("比较两份通知", "Compare two notices"),
        "diff NoticeDiff patch conform Conformance changes",
    ),
    (
        Text("推理", "Reason about provisions"),
        "evaluate complies entails compare witnesses Comparison Dimension Truth Verdict logic",
    ),
    (
        Text("检查一个单位", "Check an institution"),
        (
            "read_facts Facts Fact FactValue Case Origin check Report Finding Outcome Status "
            "entitlements Entitlement sanctions Liability compliance"
        ),
    ),
    (Text("到期事项", "What falls due"), "agenda Occurrence"),
    (
        Text("检查一张表", "Check a table"),
        "check_table plan_table TablePlan impact Impact with_bound tables",
    ),
    (Text("用原文核对", "Prove a notice against its text"), "verify Verification lint reading"),
    (Text("读写文件", "Read and write files"), "formats"),
    (Text("错误", "Errors"), "GradpolicyError InvalidValue"),
)
_REST: Final = Text("其他", "Others")
_MODULES: Final = Text("模块", "The modules")
_OTHER_PAGES: Final = (
    ("commands.html", Text("命令行", "The command line")),
    ("formats.html", Text("文件格式", "The file formats")),
    ("../changelog.html", Text("更新记录", "The changelog")),
)
_MORE: Final = Text("另见", "See also")
_TITLE: Final = Text("参考", "Reference")
_ABOUT: Final = Text(
    "每个公开的名称、命令和格式，直接取自源代码。",
    "Every public name, command and format, straight from the source.",
)


def index_page(language: Language) -> Page:
    """The index, in the language of the site."""
    linker = Linker("index.html", modules()["gradpolicy"])
    parts: list[str] = []
    for title, group in _groups():
        parts.append(element("h2", escaped(say(title, language))))
        parts.append(_listed(group, linker, language))
    parts.append(element("h2", escaped(say(_MODULES, language))))
    parts.append(_modules(linker, language))
    parts.append(element("h2", escaped(say(_MORE, language))))
    links = (element("a", escaped(say(title, language)), href=way) for way, title in _OTHER_PAGES)
    parts.append(element("ul", "".join(element("li", link) for link in links)))
    return Page(
        path=f"{FOLDER}/index.html",
        title=say(_TITLE, language),
        body="".join(parts),
        part=Part.REFERENCE,
        text="gradpolicy",
        about=say(_ABOUT, language),
    )


def _groups() -> list[tuple[Text, list[Name]]]:
    rest = {name.name: name for name in names()["gradpolicy"]}
    found = [
        (title, [rest.pop(name) for name in group.split() if name in rest])
        for title, group in TASKS
    ]
    return [each for each in (*found, (_REST, list(rest.values()))) if each[1]]


def _listed(group: list[Name], linker: Linker, language: Language) -> str:
    heads = [say(HEADS[key], language) for key in ("name", "kind", "meaning")]
    rows = [
        (
            anchor_link(_way(name, linker), code(name.name)),
            escaped(say(KINDS[kind_of(name.target)], language)),
            meaning_of(name.target, linker),
        )
        for name in group
    ]
    return table(heads, rows)


def _way(name: Name, linker: Linker) -> str | None:
    return linker.to(name.target.path) or linker.to(f"{name.module}.{name.name}")


def _modules(linker: Linker, language: Language) -> str:
    heads = [say(HEADS[key], language) for key in ("module", "meaning")]
    rows = [
        (
            anchor_link(linker.to(path), code(path)),
            meaning_of(module, linker),
        )
        for path, module in modules().items()
    ]
    return table(heads, rows)
