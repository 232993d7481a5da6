"""The source of the library, read without running it: its public modules and their names."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, final

import attrs
import griffe

import gradpolicy

__all__ = ["ROOT", "Name", "comment_of", "is_property", "members", "modules", "names", "package"]

_PACKAGE: Final = Path(inspect.getfile(gradpolicy)).parent
#: The folder of the repository.
ROOT: Final = Path(__file__).parents[2]

_MODULES: Final = (
    "gradpolicy",
    "gradpolicy.model",
    "gradpolicy.vocabulary",
    "gradpolicy.notices",
    "gradpolicy.logic",
    "gradpolicy.changes",
    "gradpolicy.compliance",
    "gradpolicy.compliance.ledgers",
    "gradpolicy.tables",
    "gradpolicy.reading",
    "gradpolicy.formats",
    "gradpolicy.strategies",
)
_OPTIONS: Final[griffe.GoogleOptions] = {
    # What follows `Returns:` is a sentence, in which a colon is a colon.
    "returns_multiple_items": False,
    "returns_named_value": False,
    # Fields of attrs classes are no parameters that griffe knows.
    "warn_unknown_params": False,
    "warnings": False,
}


@final
@attrs.frozen
class Name:
    """
    A public name of a module.

    Args:
        module: the module that offers it.
        name: what it is called there.
        target: what it stands for, where that is defined.
        home: the module on whose page it is described.
    """

    module: str
    name: str
    target: griffe.Object = attrs.field(repr=False)
    home: str

    @property
    def is_at_home(self) -> bool:
        """Whether it is described on the page of its module."""
        return self.home == self.module


@cache
def package() -> griffe.Module:
    """The library as griffe reads it."""
    loaded = griffe.load(
        "gradpolicy",
        search_paths=[_PACKAGE.parent],
        docstring_parser="google",
        docstring_options=_OPTIONS,
        allow_inspection=False,
    )
    assert isinstance(loaded, griffe.Module)
    return loaded


def _module(path: str) -> griffe.Module:
    found = package() if path == "gradpolicy" else package()[path.removeprefix("gradpolicy.")]
    assert isinstance(found, griffe.Module)
    return found


@cache
def modules() -> dict[str, griffe.Module]:
    """The public modules by path, in the order of the pages: a package before its modules."""
    return {path: _module(path) for path in _paths()}


def _paths() -> Iterator[str]:
    for path in _MODULES:
        yield path
        if path == "gradpolicy.formats":
            for name, module in sorted(_module(path).modules.items()):
                # One that says nothing of itself and offers nothing is for its neighbours.
                if module.exports and module.docstring and not name.startswith("_"):
                    yield f"{path}.{name}"


def _target(module: griffe.Module, name: str) -> griffe.Object:
    member = module.members[name]
    target = member.final_target if isinstance(member, griffe.Alias) else member
    assert isinstance(target, griffe.Object)
    return target


@cache
def names() -> dict[str, tuple[Name, ...]]:
    """The public names of each public module, in alphabetical order."""
    offered = {
        path: {str(name): _target(module, str(name)) for name in module.exports or ()}
        for path, module in modules().items()
    }
    homes: dict[str, str] = {}
    # The package itself only repeats what its parts offer.
    for path in (*list(offered)[1:], "gradpolicy"):
        for target in offered[path].values():
            held = homes.setdefault(target.path, path)
            is_nearer = target.path.startswith(f"{path}.") and len(path) > len(held)
            if is_nearer or not target.path.startswith(f"{held}."):
                homes[target.path] = path if target.path.startswith(f"{path}.") else held
    return {
        path: tuple(
            Name(path, name, target, homes[target.path])
            for name, target in sorted(targets.items(), key=lambda each: each[0].lower())
        )
        for path, targets in offered.items()
    }


def is_property(member: griffe.Object) -> bool:
    """Whether *member* of a class is computed, and read like a field."""
    return member.is_attribute and bool(member.labels & {"property", "cached"})


def members(owner: griffe.Class) -> Iterator[griffe.Object]:
    """
    The public members of a class, also those of bases that have no place of their own.

    Of special methods those with a docstring.
    """
    public = {each.target.path for each in _every_name()}
    for name, member in owner.all_members.items():
        found = member.final_target if isinstance(member, griffe.Alias) else member
        assert isinstance(found, griffe.Object)
        if found.parent is not owner and found.parent is not None and found.parent.path in public:
            continue
        is_special = name.startswith("__") and found.is_function and found.docstring is not None
        if (is_special and name != "__init__") or not name.startswith("_"):
            yield found


@cache
def _every_name() -> tuple[Name, ...]:
    return tuple(name for each in names().values() for name in each)


def comment_of(target: griffe.Object) -> str:
    """What the comment ``#:`` right above or beside an attribute says."""
    if target.lineno is None or not isinstance(target.filepath, Path):
        return ""
    lines = package().lines_collection[target.filepath]
    found: list[str] = []
    for line in reversed(lines[: target.lineno - 1]):
        if not line.strip().startswith("#:"):
            break
        found.append(line.strip().removeprefix("#:").strip())
    return " ".join(reversed(found))
