"""Kleene truth, evaluation, entailment and the verdict lattice: what provisions mean."""

from gradpolicy.logic.comparison import Comparison, compare
from gradpolicy.logic.entailment import counterexample, entails, implication_entails
from gradpolicy.logic.evaluation import Assignment, Observable, Value, complies, evaluate
from gradpolicy.logic.kleene import Truth
from gradpolicy.logic.timing import judge_deadlines, judge_periods, keeps
from gradpolicy.logic.verdict import Dimension, Verdict, joined
from gradpolicy.logic.witness import Witness, Witnesses, witnesses

__all__ = [
    "Assignment",
    "Comparison",
    "Dimension",
    "Observable",
    "Truth",
    "Value",
    "Verdict",
    "Witness",
    "Witnesses",
    "compare",
    "complies",
    "counterexample",
    "entails",
    "evaluate",
    "implication_entails",
    "joined",
    "judge_deadlines",
    "judge_periods",
    "keeps",
    "witnesses",
]
