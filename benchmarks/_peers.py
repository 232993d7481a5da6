"""
The same rules for other engines, each as its own users would write them for speed.

A rule asks three things in turn: does it not apply, is it met, is it unmet; where none is
known to hold the answer is unknown. All rules are asked at once where the engine can do that.
"""

from __future__ import annotations

import importlib
import json
import math
import operator
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import partial, reduce
from typing import Any, Final, assert_never

import attrs
from _rules import MET, OUT, UNKNOWN, UNMET, Figures, metric_of, unit_scale

from gradpolicy.compliance import key_of
from gradpolicy.logic import Observable
from gradpolicy.model import (
    AllOf,
    AnyOf,
    ByReference,
    Comparator,
    Done,
    Metric,
    Not,
    Predicate,
    Provision,
    Quota,
    Ratio,
)

__all__ = ["CODES", "PEERS", "Peer", "Rule", "Simulated", "name_of", "rules_of", "simulated"]

Answers = list[str]

# --- Rules -----------------------------------------------------------------------------------


@attrs.frozen
class Compare:
    """Whether *left* times *times* stands so to *by*, times *right* if there is one."""

    left: str
    times: int
    sign: str
    right: str | None
    by: int | Fraction

    @property
    def names(self) -> tuple[str, ...]:
        """What has to be known."""
        return (self.left,) if self.right is None else (self.left, self.right)


@attrs.frozen
class Joined:
    """Whether *every* part holds, or any."""

    every: bool
    parts: tuple[Compare | Joined, ...]


Formula = Compare | Joined


@attrs.frozen
class Rule:
    """One provision: when it does not apply, is met, is unmet; else it is unknown."""

    slug: str
    out: Formula | None
    met: Formula
    unmet: Formula


_SIGNS: Final = {
    Comparator.AT_LEAST: (">=", "<"),
    Comparator.AT_MOST: ("<=", ">"),
    Comparator.ABOVE: (">", "<="),
    Comparator.BELOW: ("<", ">="),
    Comparator.EXACTLY: ("==", "!="),
}


def rules_of(provisions: Iterable[Provision], *, whole: bool = False) -> tuple[Rule, ...]:
    """
    *provisions* for any engine.

    With *whole* every figure is counted in its least units, for engines that know only integers.
    """
    holds = partial(_formula, whole=whole)
    found: list[Rule] = []
    for each in provisions:
        met, unmet = holds(each.requires), holds(each.requires, denied=True)
        if each.when is None:
            found.append(Rule(each.slug, None, met, unmet))
        else:
            unmet = Joined(every=True, parts=(holds(each.when), unmet))
            found.append(Rule(each.slug, holds(each.when, denied=True), met, unmet))
    return tuple(found)


def _formula(predicate: Predicate, *, whole: bool, denied: bool = False) -> Formula:
    """What is true just where *predicate* is known to hold, or, *denied*, known not to."""
    match predicate:
        case Not(operand=operand):
            return _formula(operand, whole=whole, denied=not denied)
        case AllOf(operands=operands) | AnyOf(operands=operands):
            parts = tuple(_formula(each, whole=whole, denied=denied) for each in operands)
            return Joined(isinstance(predicate, AllOf) is not denied, parts)
        case Quota() | Ratio():
            return _bound(predicate, whole=whole, denied=denied)
        case Done() | ByReference():
            raise NotImplementedError(predicate)
        case _:
            assert_never(predicate)


def _bound(leaf: Quota | Ratio, *, whole: bool, denied: bool) -> Formula:
    bound = leaf.bound
    left: Observable
    right: Metric | None
    if isinstance(leaf, Ratio):
        left, right, by = leaf.numerator, leaf.denominator, Fraction(leaf.number)
    else:
        left = leaf.metric if leaf.per is None else (leaf.metric, leaf.per)
        right = bound.limit if isinstance(bound.limit, Metric) else None
        by = Fraction(1) if isinstance(bound.limit, Metric) else Fraction(bound.limit)
    compare = partial(_compare, left, right, whole=whole)
    if bound.comparator is not Comparator.ABOUT:
        return compare(_SIGNS[bound.comparator][denied], by)
    assert bound.tolerance is not None
    low, high = by - Fraction(bound.tolerance), by + Fraction(bound.tolerance)
    signs = ("<", ">") if denied else (">=", "<=")
    return Joined(not denied, (compare(signs[0], low), compare(signs[1], high)))


def _compare(
    left: Observable, right: Metric | None, sign: str, by: Fraction, *, whole: bool
) -> Compare:
    if whole:
        by *= unit_scale(metric_of(left))
        if right is not None:
            by /= unit_scale(right)
    name = None if right is None else name_of(key_of(right))
    if right is None and not whole:
        number = by.numerator if by.denominator == 1 else by
        return Compare(name_of(key_of(left)), 1, sign, name, number)
    return Compare(name_of(key_of(left)), by.denominator, sign, name, by.numerator)


def name_of(key: str) -> str:
    """A key as a name that every engine takes."""
    return key.replace("-", "_").replace("/", "_per_")


def _numbers(figures: Figures) -> dict[str, int | float]:
    """As JSON has them."""
    return {
        name_of(key): value if isinstance(value, int) else float(value)
        for key, value in figures.items()
    }


def _literal(number: int | Fraction) -> int | float:
    return number if isinstance(number, int) else float(number)


# --- ZEN -------------------------------------------------------------------------------------


def _zen(formula: Formula) -> str:
    match formula:
        case Joined(every=every, parts=parts):
            return "(" + (" and " if every else " or ").join(map(_zen, parts)) + ")"
        case Compare(left=left, sign=sign, right=right):
            known = " and ".join(f"{name} != null" for name in formula.names)
            value = left if formula.times == 1 else f"{left} * {formula.times}"
            limit = str(_literal(formula.by))
            if right is not None:
                limit = right if formula.by == 1 else f"{right} * {formula.by}"
            return f"({known} and {value} {sign} {limit})"
        case _:
            assert_never(formula)


def _zen_status(rule: Rule) -> str:
    status = f"{_zen(rule.met)} ? '{MET}' : {_zen(rule.unmet)} ? '{UNMET}' : '{UNKNOWN}'"
    return status if rule.out is None else f"{_zen(rule.out)} ? '{OUT}' : {status}"


def _zen_expression(provisions: Iterable[Provision]) -> Callable[[Any], Answers]:
    """One compiled expression that is a list of all answers."""
    zen = importlib.import_module("zen")
    rules = rules_of(provisions)
    return zen.compile_expression(f"[{', '.join(map(_zen_status, rules))}]").evaluate


def _zen_expressions(provisions: Iterable[Provision]) -> Callable[[Any], Answers]:
    """A compiled expression for each provision."""
    zen = importlib.import_module("zen")
    compiled = [zen.compile_expression(_zen_status(rule)) for rule in rules_of(provisions)]
    return lambda figures: [expression.evaluate(figures) for expression in compiled]


def _zen_decision(provisions: Iterable[Provision]) -> Callable[[Any], Answers]:
    """A decision graph: input, a node of one expression for each provision, output."""
    zen = importlib.import_module("zen")
    rules = rules_of(provisions)
    place = {"x": 0, "y": 0}
    expressions = [
        {"id": rule.slug, "key": name_of(rule.slug), "value": _zen_status(rule)} for rule in rules
    ]
    graph = {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in", "position": place},
            {
                "id": "rules",
                "type": "expressionNode",
                "name": "rules",
                "position": place,
                "content": {"expressions": expressions},
            },
            {"id": "out", "type": "outputNode", "name": "out", "position": place},
        ],
        "edges": [
            {"id": "a", "type": "edge", "sourceId": "in", "targetId": "rules"},
            {"id": "b", "type": "edge", "sourceId": "rules", "targetId": "out"},
        ],
    }
    evaluate = zen.ZenEngine().create_decision(json.dumps(graph)).evaluate
    names = [name_of(rule.slug) for rule in rules]

    def answers(figures: Any) -> Answers:
        result = evaluate(figures)["result"]
        return [result[name] for name in names]

    return answers


# --- JsonLogic -------------------------------------------------------------------------------


def _logic(formula: Formula) -> dict[str, Any]:
    match formula:
        case Joined(every=every, parts=parts):
            return {"and" if every else "or": [_logic(part) for part in parts]}
        case Compare(left=left, sign=sign, right=right):
            known = [{"!==": [{"var": name}, None]} for name in formula.names]
            value: Any = {"var": left}
            if formula.times != 1:
                value = {"*": [value, formula.times]}
            limit: Any = _literal(formula.by)
            if right is not None:
                limit = {"var": right}
                if formula.by != 1:
                    limit = {"*": [limit, formula.by]}
            return {"and": [*known, {sign: [value, limit]}]}
        case _:
            assert_never(formula)


def _logic_rules(provisions: Iterable[Provision]) -> list[dict[str, Any]]:
    """One rule that is a list of all answers."""
    return [
        {
            "if": [
                *((_logic(rule.out), OUT) if rule.out is not None else ()),
                *(_logic(rule.met), MET, _logic(rule.unmet), UNMET),
                UNKNOWN,
            ]
        }
        for rule in rules_of(provisions)
    ]


def _json_logic(provisions: Iterable[Provision]) -> Callable[[Any], Answers]:
    json_logic = importlib.import_module("json_logic")
    return partial(json_logic.jsonLogic, _logic_rules(provisions))


def _datalogic(provisions: Iterable[Provision]) -> Callable[[Any], Answers]:
    engine = importlib.import_module("datalogic_py").Engine()
    rule = engine.compile(_logic_rules(provisions))
    return partial(engine.session().evaluate, rule)


# --- Cedar -----------------------------------------------------------------------------------


def _cedar(formula: Formula) -> str:
    match formula:
        case Joined(every=every, parts=parts):
            return "(" + (" && " if every else " || ").join(map(_cedar, parts)) + ")"
        case Compare(left=left, sign=sign, right=right):
            known = " && ".join(f"context has {name}" for name in formula.names)
            value = f"context.{left}" if formula.times == 1 else f"context.{left} * {formula.times}"
            limit = str(formula.by) if right is None else f"context.{right} * {formula.by}"
            return f"({known} && {value} {sign} {limit})"
        case _:
            assert_never(formula)


def _cedarpy(provisions: Iterable[Provision]) -> Callable[[Any], Answers]:
    """A policy that permits for each answer; those that were satisfied are the reasons."""
    cedarpy = importlib.import_module("cedarpy")
    text: list[str] = []
    rules = rules_of(provisions, whole=True)
    for number, rule in enumerate(rules):
        asked = {OUT: rule.out, MET: rule.met, UNMET: rule.unmet}
        for answer, formula in asked.items():
            if formula is None:
                continue
            condition = _cedar(formula)
            if answer == MET and rule.out is not None:
                condition = f"!{_cedar(rule.out)} && {condition}"
            text.append(
                f'@id("{number} {answer}") permit(principal, action, resource) when {{ {condition} }};'
            )
    policies = cedarpy.PolicySet.from_str("\n".join(text))
    entities = cedarpy.Entities.from_json_str("[]")
    request = {"principal": 'U::"a"', "action": 'Action::"check"', "resource": 'Notice::"n"'}

    def answers(figures: Any) -> Answers:
        result = cedarpy.is_authorized({**request, "context": figures}, policies, entities)
        found = [UNKNOWN] * len(rules)
        for reason in result.diagnostics.id_annotations_by_reason.values():
            number, answer = reason.split()
            found[int(number)] = answer
        return found

    return answers


def _whole_numbers(figures: Figures, scales: Mapping[str, Fraction]) -> dict[str, int]:
    found: dict[str, int] = {}
    for key, value in figures.items():
        scaled = Fraction(value) * scales[key]
        assert scaled.denominator == 1, key
        found[name_of(key)] = scaled.numerator
    return found


# --- OpenFisca and PolicyEngine --------------------------------------------------------------

#: The answers of `simulated`.
CODES: Final = (OUT, MET, UNMET, UNKNOWN)
_OPERATORS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "==": operator.eq,
    "!=": operator.ne,
}


def _array(formula: Formula, get: Callable[[str], Any], absent: float) -> Any:
    match formula:
        case Joined(every=every, parts=parts):
            join = operator.and_ if every else operator.or_
            return reduce(join, [_array(part, get, absent) for part in parts])
        case Compare(left=left, sign=sign, right=right):
            value = get(left) if formula.times == 1 else get(left) * formula.times
            limit = _literal(formula.by) if right is None else get(right) * formula.by
            held = _OPERATORS[sign](value, limit)
            if absent < 0:
                # Only the less of two can be less than 0 where one of them is not.
                less = (right if sign in (">=", ">") else left) if sign != "==" else None
                return held if less is None else held & (get(less) >= 0)
            # Nothing compares with what is not a number, except that it differs.
            return held & (value == value) if sign == "!=" else held  # noqa: PLR0124
        case _:
            assert_never(formula)


def _simulated(root: str, provisions: Iterable[Provision]) -> Callable[[Any], Answers]:
    """One institution at a time."""
    np = importlib.import_module("numpy")
    system = simulated(root, provisions)

    def answers(figures: Any) -> Answers:
        arrays = {name: np.array([value]) for name, value in figures.items()}
        return [CODES[found[0]] for found in system.answers(system.simulation(1), arrays)]

    return answers


@attrs.frozen
class Simulated:
    """
    Rules as OpenFisca and PolicyEngine have them.

    Args:
        simulation: an empty simulation of so many institutions; each is for one calculation.
        answers: of such a simulation and an array for each figure, an array for each rule:
            places in `CODES`.
    """

    simulation: Callable[[int], Any]
    answers: Callable[[Any, Mapping[str, Any]], list[Any]]


def simulated(root: str, provisions: Iterable[Provision], *, absent: float = math.nan) -> Simulated:
    """
    A variable for each figure, and one for each provision.

    What is missing is *absent*: not a number, or -1, for PolicyEngine takes no array with what
    is not a number.
    """
    np = importlib.import_module("numpy")
    entities = importlib.import_module(f"{root}.entities")
    periods = importlib.import_module(f"{root}.periods")
    simulations = importlib.import_module(f"{root}.simulations")
    systems = importlib.import_module(f"{root}.taxbenefitsystems")
    variable = importlib.import_module(f"{root}.variables").Variable

    rules = rules_of(provisions)
    year = getattr(periods, "YEAR", None) or periods.DateUnit.YEAR
    institution = entities.build_entity(
        "institution", "institutions", "an institution", is_person=True
    )
    common = {"entity": institution, "definition_period": year, "label": "one of ours"}
    system = systems.TaxBenefitSystem([institution])
    for name in sorted({name for rule in rules for name in _names(rule)}):
        figure = {"value_type": float, "default_value": absent}
        system.add_variable(type(name, (variable,), {**common, **figure}))

    def formula_of(rule: Rule) -> Callable[[Any, Any], Any]:
        def formula(population: Any, period: Any) -> Any:
            def get(name: str) -> Any:
                return population(name, period)

            def holds(formula: Formula) -> Any:
                return _array(formula, get, absent)

            met = np.where(holds(rule.met), 1, np.where(holds(rule.unmet), 2, 3))
            return met if rule.out is None else np.where(holds(rule.out), 0, met)

        return formula

    for rule in rules:
        answer = {"value_type": int, "formula": formula_of(rule)}
        system.add_variable(type(f"answer_{name_of(rule.slug)}", (variable,), {**common, **answer}))
    names = [f"answer_{name_of(rule.slug)}" for rule in rules]
    period = periods.period("2024")

    def simulation(count: int) -> Any:
        return simulations.SimulationBuilder().build_default_simulation(system, count=count)

    def answers(simulation: Any, figures: Mapping[str, Any]) -> list[Any]:
        for name, values in figures.items():
            simulation.set_input(name, period, values)
        return [simulation.calculate(name, period) for name in names]

    return Simulated(simulation, answers)


def _names(rule: Rule) -> Iterable[str]:
    for formula in (rule.out, rule.met, rule.unmet):
        if formula is not None:
            yield from _named(formula)


def _named(formula: Formula) -> Iterable[str]:
    match formula:
        case Joined(parts=parts):
            for part in parts:
                yield from _named(part)
        case Compare():
            yield from formula.names
        case _:
            assert_never(formula)


# --- All of them -----------------------------------------------------------------------------


@attrs.frozen
class Peer:
    """
    An engine that is not ours.

    Args:
        name: what the table calls it.
        requirement: what to install.
        module: what to import.
        numbers: what it calculates in.
        made: the rules for it; what comes back takes prepared figures and gives the answers.
        prepared: figures as it takes them, made before the time is taken.
    """

    name: str
    requirement: str
    module: str
    numbers: str
    made: Callable[[Iterable[Provision]], Callable[[Any], Answers]]
    prepared: Callable[[Figures, Mapping[str, Fraction]], Any] = lambda figures, _: _numbers(
        figures
    )


PEERS: Final = (
    Peer("ZEN, one compiled list", "zen-engine", "zen", "decimal", _zen_expression),
    Peer("ZEN, twenty compiled", "zen-engine", "zen", "decimal", _zen_expressions),
    Peer("ZEN, a decision graph", "zen-engine", "zen", "decimal", _zen_decision),
    Peer("JsonLogic, compiled", "datalogic-py", "datalogic_py", "double", _datalogic),
    Peer("JsonLogic, interpreted", "panzi-json-logic", "json_logic", "double", _json_logic),
    Peer("Cedar", "cedarpy", "cedarpy", "integer", _cedarpy, _whole_numbers),
    Peer(
        "OpenFisca",
        "openfisca-core",
        "openfisca_core",
        "float32",
        partial(_simulated, "openfisca_core"),
    ),
    Peer(
        "PolicyEngine",
        "policyengine-core",
        "policyengine_core",
        "float32",
        partial(_simulated, "policyengine_core"),
    ),
)
