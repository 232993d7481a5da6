"""Fixed phrases whose numerals are no numbers: the one list of them."""

from __future__ import annotations

__all__ = ["IDIOMS", "idiom_spans"]

IDIOMS: tuple[str, ...] = tuple(
    """
    进一步 一批 一把手 第一责任人 第一线 一线 第一时间 第一课堂 统一 一致 唯一 同一 单一 专一
    一定 一般 一律 一直 一切 一些 一样 一同 一起 一并 一旦 一经 一道 一体 一站式 一揽子 一条龙
    一系列 一方面 一手 一次性 逐一 之一 一盘棋 一张网 一张图 一件事 一网通办 一网统管 一年一度
    一人一档 一人一策 一对一 一生一策 一生一档 一企一策 一校一策 一院一策 一事一议 一企一岗 一企一档
    一视同仁 一如既往 一以贯之 一举 一味 扫一扫 一扫 一贯 一带一路 每一 万众一心 万无一失 独一无二 数一数二
    三位一体 五位一体 三支一扶 三农 三全育人 双一流 两手抓 两会 两岸 两者 两弹一星
    千方百计 千家万户 千千万万 万企 万一 百姓 百花 百货 百强 百科 百分点 百年大计 百年未有 百废 五湖四海 四面八方
    零就业 零工 零售 零距离 零门槛 零容忍 零散 零星 零部件 清零 归零 十分 十足 八方 四处 四季 四周
    二级院系 二级学院 上一年 上一学年 下一年 下一步
    第二学位 第二学士学位 第二课堂 第三方 第三产业 一分子 万象 万物 百家争鸣
    九江 四川 三明 三亚 三门峡 四平 五指山 六安 六盘水 七台河 百色 万宁 万州 十堰 五邑 八一 五一
    """.split()
)
"""Fixed phrases, place names among them; a phrase that states a number does not belong here."""


def _by_character() -> dict[str, tuple[tuple[str, int], ...]]:
    index: dict[str, list[tuple[str, int]]] = {}
    for idiom in IDIOMS:
        for place, char in enumerate(idiom):
            index.setdefault(char, []).append((idiom, place))
    return {char: tuple(found) for char, found in index.items()}


_BY_CHARACTER = _by_character()


def idiom_spans(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The spans of the idioms of *text* that hold any character from *start* to *end*."""
    found = set()
    for place in range(start, end):
        for idiom, inside in _BY_CHARACTER.get(text[place], ()):
            if inside <= place and text.startswith(idiom, place - inside):
                found.add((place - inside, place - inside + len(idiom)))
    return tuple(sorted(found))
