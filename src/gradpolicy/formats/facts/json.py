"""
Facts as JSON, with the origin of each: ``gradpolicy.facts/1``.

A file is one object, of one institution or of several; facts stand by their keys::

    {
      "format": "gradpolicy.facts/1",
      "entity": "江南大学",
      "facts": {
        "graduating-students": 12600,
        "placement-rate-last-year": {"value": "0.6995", "observed": "2024-06-01"},
        "staff-trained-regularly": ["2024-03-01", "2024-06-15"]
      },
      "context": {"provincial-placement-rate-last-year": "0.85"}
    }

Several institutions stand in a list ``institutions``, each with its ``entity``, ``facts`` and
``context``; a ``context`` beside the list is that of all of them.

- A number is exact: an integer, or a string that also tells its type, as in the JSON of a
  notice (``"0.85"``, ``"1/500"``, ``"36000."``). A decimal that is no string is read as it stands.
- Yes or no is ``true`` or ``false``; a day ``"2024-06-15"``; several days a list of them; cases
  a list of ``{"began": "2024-06-03", "done": "2024-06-07"}``.
- A fact of which more is known than its value is an object: ``value``, ``observed``,
  ``origin`` (``file``, ``sheet``, ``cell``) and ``written``.

Reading guesses nothing, and reports all that is wrong at once, each with its path.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Final, assert_never, final

import attrs

from gradpolicy.compliance import Case, Fact, Facts, FactValue, Origin
from gradpolicy.formats.facts.cells import field_of, is_in_our_time, problem_with
from gradpolicy.formats.facts.names import Meant, Names
from gradpolicy.formats.facts.slips import FILE, InvalidFacts, Slips, refusal
from gradpolicy.formats.json.mistakes import Path, jsonpath, nearest
from gradpolicy.formats.json.mistakes import shown as shown_json
from gradpolicy.formats.json.numbers import MOST_DIGITS, parse_day, parse_number, write_number
from gradpolicy.formats.json.text import DEEPEST, dumped, is_deep
from gradpolicy.model import Notice, Number, Text

__all__ = ["FORMAT", "facts_from_json", "facts_to_json"]

FORMAT: Final = "gradpolicy.facts/1"


# --- Writing ---------------------------------------------------------------------------------


def facts_to_json(facts: Facts | Iterable[Facts], *, indent: int | None = 2) -> str:
    """
    Facts as JSON, with all that is known of each.

    The same facts give the same text always. It is UTF-8 once encoded, not ASCII, and ends
    with a line break.

    Args:
        facts: of one institution, or of several.
        indent: how many spaces each level is moved in; all on one line, if `None`.

    Returns:
        The text; `facts_from_json` makes equal facts of it.

    Raises:
        InvalidValue: for a number of more than 1000 digits.

    >>> text = facts_to_json(Facts.of({"graduating-students": 12_600}, entity="江南大学"))
    >>> print(text, end="")
    {
      "format": "gradpolicy.facts/1",
      "entity": "江南大学",
      "facts": {
        "graduating-students": 12600
      }
    }
    """
    several = (facts,) if isinstance(facts, Facts) else tuple(facts)
    document: dict[str, object] = {"format": FORMAT}
    if len(several) == 1:
        document |= _institution(several[0])
    else:
        document["institutions"] = [_institution(each) for each in several]
    return dumped(document, indent)


def _institution(facts: Facts) -> dict[str, object]:
    made: dict[str, object] = {} if facts.entity is None else {"entity": facts.entity}
    made["facts"] = {fact.key: _fact(fact) for fact in facts.facts}
    if facts.context:
        made["context"] = {fact.key: _fact(fact) for fact in facts.context}
    return made


def _fact(fact: Fact) -> object:
    value = _value(fact.value)
    more = {
        "observed": None if fact.observed is None else fact.observed.isoformat(),
        "origin": None if fact.origin is None else _present(attrs.asdict(fact.origin)),
        "written": fact.written,
    }
    return {"value": value, **_present(more)} if _present(more) else value


def _value(value: FactValue) -> object:
    match value:
        case bool():
            return value
        case date():
            return value.isoformat()
        case tuple():
            return [_item(item) for item in value]
        case int():
            # It refuses what is too long; nothing else of it is needed.
            write_number(value)
            return value
        case _:
            return write_number(value)


def _item(item: date | Case) -> object:
    match item:
        case Case(began=began, done=done):
            ended = None if done is None else done.isoformat()
            return _present({"began": began.isoformat(), "done": ended})
        case date():
            return item.isoformat()
        case _:
            assert_never(item)


def _present(fields: Mapping[str, object]) -> dict[str, object]:
    """The *fields* that are not `None`."""
    return {name: value for name, value in fields.items() if value is not None}


# --- Reading ---------------------------------------------------------------------------------


def facts_from_json(
    text: str, *, file: str | None = None, notice: Notice | None = None
) -> tuple[Facts, ...]:
    """
    Read facts from JSON.

    Args:
        text: what `facts_to_json` wrote, or someone by hand.
        file: where it came from. With it, a fact that names no origin has its path in this
            file for one; without it, none.
        notice: whose metrics are known besides the vocabulary's.

    Returns:
        The facts of each institution, in order.

    Raises:
        InvalidFacts: for anything else, with all that is wrong in it, each at its path.

    >>> (facts,) = facts_from_json('''
    ... {"format": "gradpolicy.facts/1", "facts": {"placement-rate-last-year": 0.6995}}
    ... ''', file="facts.json")
    >>> facts["placement-rate-last-year"].value, str(facts["placement-rate-last-year"].origin)
    (Decimal('0.6995'), 'facts.json $.facts["placement-rate-last-year"]')
    >>> facts_from_json('{"format": "gradpolicy.facts/1", "facts": {"graduating-students": "约4800"}}')
    Traceback (most recent call last):
    ...
    gradpolicy.formats.facts.slips.InvalidFacts: JSON $.facts["graduating-students"]: graduating students: "约4800" is not an exact number like "36000", "1/500", "0.15" or "36000." (a string)
    """
    reader = _Reader(file, Names.of(notice))
    return reader.read(text)


_FACTS: Final = Text("填报数据", "facts")


@final
@attrs.frozen
class _Odd:
    """What stands in the place of a number and is none of ours: `NaN`, or one far too long."""

    name: str

    def __str__(self) -> str:
        return self.name


def _int(text: str) -> int | _Odd:
    return int(text) if len(text) <= MOST_DIGITS else _Odd(f"{text[:20]}…")


def _decimal(text: str) -> Number | _Odd:
    try:
        return parse_number(text.upper())
    except ValueError:
        return _Odd(f"{text[:20]}…")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value) and value == value.strip()


@final
class _Reader:
    """One reading of one file: what is wrong is noted, and the reading goes on."""

    def __init__(self, file: str | None, names: Names) -> None:
        self._file = file
        self._names = names
        self._slips = Slips()

    def read(self, text: str) -> tuple[Facts, ...]:
        document = self._parsed(text)
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise self._refusal(
                (),
                f'不是填报数据：应是带有"format": "{FORMAT}"的对象',
                f'is no facts: they are an object with "format": "{FORMAT}"',
                field=FILE,
            )
        places: list[tuple[object, Path]] = []
        if "institutions" in document:
            self._only(document, (), ("format", "institutions", "context"))
            several = document["institutions"]
            if not isinstance(several, list):
                raise self._refusal(("institutions",), "不是列表", "is not a list", several)
            places += ((each, ("institutions", at)) for at, each in enumerate(several))
            shared = self._facts(document, (), "context")
        else:
            self._only(document, (), ("format", "entity", "facts", "context"))
            places.append((document, ()))
            shared = ()
        found = [
            self._institution(each, place, shared, is_listed="institutions" in document)
            for each, place in places
        ]
        self._slips.settle()
        return tuple(each for each in found if each is not None)

    def _institution(
        self, each: object, path: Path, shared: tuple[Fact, ...], *, is_listed: bool
    ) -> Facts | None:
        if not isinstance(each, dict):
            self._note(path, "不是对象", "is not an object", each)
            return None
        if is_listed:
            self._only(each, path, ("entity", "facts", "context"))
        entity = each.get("entity")
        if entity is not None and (not isinstance(entity, str) or not entity.strip()):
            self._note((*path, "entity"), "不是单位名称", "is not the name of one", entity)
            entity = None
        own = self._facts(each, path, "facts")
        context = (*shared, *self._facts(each, path, "context"))
        given = {fact.key for fact in own}
        for fact in context:
            if fact.key in given:
                self._note(
                    (*path, "facts", fact.key),
                    "重复：此处和背景数据（context）中都有",
                    "is given twice: here, and in the context",
                )
            given.add(fact.key)
        if self._slips.found:
            return None
        return Facts(own, context=context, entity=None if entity is None else entity.strip())

    def _facts(self, parent: Mapping[str, object], path: Path, name: str) -> tuple[Fact, ...]:
        given = parent.get(name, {})
        path = (*path, name)
        if not isinstance(given, dict):
            self._note(path, "不是对象", "is not an object", given)
            return ()
        made: list[Fact] = []
        for key, entry in given.items():
            with self._slips.noted():
                fact = self._fact(key, entry, (*path, key))
                made += () if fact is None else (fact,)
        return tuple(made)

    def _fact(self, key: str, entry: object, path: Path) -> Fact | None:
        """One fact; `None` where the value is `null`, which says that it is not known."""
        meant = self._names.coded(key, self._origin(path))
        if not isinstance(entry, dict):
            given, fields = entry, dict[str, object]()
        else:
            given, fields = entry.get("value"), entry
            self._only(entry, path, ("value", "observed", "origin", "written"))
            path = (*path, "value")
            if "value" not in entry:
                raise self._refusal(path, "缺少", "missing", meant=meant)
        if given is None:
            return None
        value = self._value(given, meant, path)
        written, observed = fields.get("written"), fields.get("observed")
        above = path[:-1] if fields else path
        if written is not None and not _is_text(written):
            raise self._refusal((*above, "written"), "不是文本", "is not a text", written)
        return Fact(
            meant.metric,
            value,
            per=meant.per,
            observed=None if observed is None else self._day(observed, (*above, "observed")),
            origin=self._origin_of(fields.get("origin"), above),
            written=written if isinstance(written, str) else None,
        )

    def _origin_of(self, given: object, path: Path) -> Origin | None:
        """The origin that is *given*, or else the place in this file."""
        if given is None:
            return None if self._file is None else self._origin(path)
        path = (*path, "origin")
        if isinstance(given, dict):
            self._only(given, path, ("file", "sheet", "cell"))
            parts = [given.get(name) for name in ("file", "sheet", "cell")]
            file, sheet, cell = (part if _is_text(part) else None for part in parts)
            if file is not None and [file, sheet, cell] == parts:
                return Origin(file, sheet, cell)
        raise self._refusal(
            path,
            "不是出处：应是带有file（及sheet、cell）的对象",
            "is no origin: an object with a file (and a sheet and a cell)",
            given,
        )

    def _value(self, given: object, meant: Meant, path: Path) -> FactValue:
        metric = meant.metric
        value: FactValue
        if metric.kind.is_number:
            value = self._number(given, meant, path)
        elif isinstance(given, list):
            items = [self._item(item, meant, (*path, at)) for at, item in enumerate(given)]
            days = tuple(item for item in items if isinstance(item, date))
            cases = tuple(item for item in items if isinstance(item, Case))
            if days and cases:
                raise self._refusal(
                    path, "混有日期和事项", "has both days and cases", given, meant=meant
                )
            value = days or cases
        elif isinstance(given, bool):
            value = given
        else:
            value = self._day(given, path, meant=meant)
        problem = problem_with(metric, value)
        if problem is not None:
            raise self._refusal(path, problem.zh, problem.en, given, meant=meant)
        return value

    def _number(self, given: object, meant: Meant, path: Path) -> Number:
        if isinstance(given, Decimal) or type(given) is int:
            return given
        zh = '不是确数；请写作整数，或"1/500"、"0.15"这样的字符串'
        en = "is not an exact number"
        if isinstance(given, str):
            try:
                return parse_number(given)
            except ValueError as error:
                en = f"is not {error}"
        raise self._refusal(path, zh, en, given, meant=meant)

    def _item(self, given: object, meant: Meant, path: Path) -> date | Case:
        if not isinstance(given, dict):
            return self._day(given, path, meant=meant)
        self._only(given, path, ("began", "done"))
        began = self._day(given.get("began"), (*path, "began"), meant=meant)
        done = given.get("done")
        ended = None if done is None else self._day(done, (*path, "done"), meant=meant)
        if ended is not None and ended < began:
            raise self._refusal(
                (*path, "done"), "早于开始的日期", "is before it began", done, meant=meant
            )
        return Case(began, ended)

    def _day(self, given: object, path: Path, *, meant: Meant | None = None) -> date:
        if isinstance(given, str):
            with contextlib.suppress(ValueError):
                day = parse_day(given)
                if is_in_our_time(day):
                    return day
        raise self._refusal(
            path,
            '不是1949至2200年间的日期，如"2024-06-15"',
            'is not a day of the years 1949 to 2200, such as "2024-06-15"',
            given,
            meant=meant,
        )

    # --- The text, and what is wrong with it ---

    def _parsed(self, text: str) -> object:
        """
        The document that *text* holds, its decimals exact.

        Raises:
            InvalidFacts: when it is not JSON, too deep, or gives a key twice.
        """
        try:
            document: object = json.loads(
                text.removeprefix("\ufeff"),
                object_pairs_hook=self._object,
                parse_constant=_Odd,
                parse_int=_int,
                parse_float=_decimal,
            )
        except json.JSONDecodeError as error:
            place = f"{error.lineno}:{error.colno}"
            raise self._refusal(
                (),
                f"不是JSON（{place}）",
                f"is not JSON ({error.msg[:1].lower()}{error.msg[1:]}, {place})",
                field=FILE,
            ) from None
        except RecursionError:
            raise self._too_deep() from None
        if is_deep(document):
            raise self._too_deep()
        return document

    def _too_deep(self) -> InvalidFacts:
        zh, en = f"嵌套超过{DEEPEST}层", f"is nested more than {DEEPEST} levels deep"
        return self._refusal((), zh, en, field=FILE)

    def _object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        made = dict(pairs)
        if len(made) != len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    self._note((), f"中的键“{key}”重复", f'has the key "{key}" more than once')
                seen.add(key)
        return made

    def _only(self, given: Mapping[str, object], path: Path, known: tuple[str, ...]) -> None:
        """Note each key of an object that is none of the *known*: it may be a misspelt one."""
        for key in given:
            if key not in known:
                self._note(
                    (*path, key), "不是已知的键", f"is no key that is known{nearest(key, known)}"
                )

    def _origin(self, path: Path) -> Origin:
        return Origin(self._file or "JSON", None, jsonpath(path))

    def _refusal(
        self,
        path: Path,
        zh: str,
        en: str,
        value: object = None,
        *,
        meant: Meant | None = None,
        field: Text | None = None,
    ) -> InvalidFacts:
        if field is None:
            field = _FACTS if meant is None else field_of(meant.metric, meant.per)
        text = "" if value is None else value if isinstance(value, str) else shown_json(value)
        return refusal(Text(zh, en), origin=self._origin(path), field=field, value=text)

    def _note(self, path: Path, zh: str, en: str, value: object = None) -> None:
        self._slips.found += self._refusal(path, zh, en, value).slips
