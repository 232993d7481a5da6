"""What the repository promises about itself."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import gradpolicy

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src"
MODULES = sorted(SOURCE.rglob("*.py"))

# From the top down. Parts of one layer don't know each other.
LAYERS = (
    {"cli", "__main__"},
    {"formats"},
    {"tables"},
    {"notices", "reading", "changes", "compliance"},
    {"vocabulary", "logic"},
    {"model"},
)

# What a module may import at once from elsewhere.
CORE = {"attrs", "cattrs", "dateutil"}
THIRD_PARTY = {
    "model": {"attrs", "dateutil"},
    "tables": {"attrs", "narwhals"},
    "formats": CORE | {"rich"},
    "cli": CORE | {"click", "rich"},
    "strategies": CORE | {"hypothesis"},
}


def _pyproject() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _part(module: str) -> str:
    """The part of the package that a module belongs to: `model` for `gradpolicy.model.dates`."""
    return module.split(".")[1] if "." in module else "gradpolicy"


def _name(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _allowed(part: str) -> set[str]:
    """The parts that *part* may import, itself included."""
    if part == "strategies":
        return {"strategies", "compliance", "vocabulary", "logic", "model"}
    if part == "gradpolicy":
        return {"strategies"}.union(*LAYERS[1:])
    if part == "_hypothesis":
        return {"_hypothesis", "strategies", "compliance", "model", "gradpolicy"}
    depths = [depth for depth, layer in enumerate(LAYERS) if part in layer]
    assert depths, f"{part} stands in no layer: give it one, in LAYERS"
    depth = depths[0]
    below = set().union(*LAYERS[depth + 1 :])
    return {part} | below | ({"gradpolicy", "cli"} if depth == 0 else set())


def _imports(nodes: Iterator[ast.AST], module: str, *, package: bool) -> Iterator[str]:
    """The modules that the import statements among *nodes* name, each by its whole name."""
    for node in nodes:
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=target, names=names, level=level):
                base = module.split(".")
                base = base[: len(base) - level + package] if level else []
                origin = ".".join([*base, *([target] if target else [])])
                # `from gradpolicy import model` names a module too.
                yield from (
                    f"{origin}.{alias.name}"
                    if origin == "gradpolicy" and _is_module(alias.name)
                    else origin
                    for alias in names
                )


def _is_module(name: str) -> bool:
    package = SOURCE / "gradpolicy"
    return (package / name).is_dir() or (package / f"{name}.py").is_file()


def _at_import(tree: ast.Module) -> Iterator[ast.AST]:
    """The statements that run when the module is imported."""
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        yield node
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                pass
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                waiting.extend(node.orelse)
            case _:
                waiting.extend(ast.iter_child_nodes(node))


each_module = pytest.mark.parametrize("path", MODULES, ids=_name)


class TestVersion:
    """The version, wherever it stands."""

    def test_installed(self) -> None:
        """The package says the version that pyproject.toml does."""
        assert _pyproject()["project"]["version"] == gradpolicy.__version__

    def test_changelog(self) -> None:
        """The changelog's newest entry is of this version."""
        changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")

        newest = re.search(r"^## \[(.+?)\]", changelog, re.MULTILINE)

        assert newest is not None
        assert gradpolicy.__version__ == newest[1]

    def test_read_late(self) -> None:
        """The version is looked up when asked for, not at import: that would cost time."""
        tree = ast.parse((SOURCE / "gradpolicy" / "__init__.py").read_text("utf-8"))

        at_import = set(_imports(_at_import(tree), "gradpolicy", package=True))

        assert "importlib.metadata" not in at_import


class TestReadme:
    """The commands at the top of the README."""

    @staticmethod
    def _commands() -> list[str]:
        readme = (ROOT / "README.md").read_text("utf-8")
        return re.findall(r"^```sh\n(.+?)\n```$", readme, re.MULTILINE | re.DOTALL)

    def test_first_command_is_the_example(self) -> None:
        """The first command installs the library and shows what it does."""
        assert self._commands()[0].endswith("gradpolicy diff jiangxi-2023 jiangxi-2024")

    def test_second_command_is_what_ci_runs(self) -> None:
        """What a reader is told to run is what guards every change, to the letter."""
        script = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()

        assert self._commands()[1] == script[-1]


class TestModules:
    """Each module of the package."""

    def test_found(self) -> None:
        """There are modules to judge: without this the others could pass on nothing."""
        assert SOURCE / "gradpolicy" / "model" / "__init__.py" in MODULES

    @each_module
    def test_says_what_it_is(self, path: Path) -> None:
        """Each module starts with a docstring."""
        assert ast.get_docstring(ast.parse(path.read_text("utf-8")))

    @each_module
    def test_imports_run_downward(self, path: Path) -> None:
        """Each module imports only what lies below it, also inside functions."""
        module = _name(path)
        nodes = ast.walk(ast.parse(path.read_text("utf-8")))
        package = path.stem == "__init__"

        own = {
            target
            for target in _imports(nodes, module, package=package)
            if target.split(".")[0] == "gradpolicy"
        }
        upward = {target for target in own if _part(target) not in _allowed(_part(module))}

        assert set() == upward

    @each_module
    def test_imports_only_the_core_at_once(self, path: Path) -> None:
        """What is no dependency of the core is imported where it is used, if at all."""
        module = _name(path)
        allowed = sys.stdlib_module_names | {"gradpolicy"} | THIRD_PARTY.get(_part(module), CORE)
        tree = ast.parse(path.read_text("utf-8"))

        at_import = _imports(_at_import(tree), module, package=path.stem == "__init__")
        foreign = {target.split(".")[0] for target in at_import} - allowed

        assert set() == foreign


def test_entry_points() -> None:
    """The functions that pyproject.toml names to others are there."""
    project = _pyproject()["project"]

    scripts, hooks = project["scripts"], project["entry-points"]["hypothesis"]

    for target in (*scripts.values(), *hooks.values()):
        module, name = target.split(":")
        path = SOURCE.joinpath(*module.split(".")).with_suffix(".py")
        defined = {
            node.name
            for node in ast.parse(path.read_text("utf-8")).body
            if isinstance(node, ast.FunctionDef)
        }
        assert name in defined


def _text_files() -> list[Path]:
    folders = ("src", "tests", "docs", "benchmarks", ".ci", ".github")
    inside = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    kinds = {".py", ".md", ".toml", ".yml", ".yaml", ".json", ".typed", ""}
    files = [path for path in (*ROOT.iterdir(), *inside) if path.is_file()]
    return [
        path for path in files if path.suffix in kinds and not path.name.startswith(".coverage")
    ]


def test_no_paths_of_one_machine() -> None:
    """No file names a folder that only its author's machine has."""
    theirs = re.compile(r"(?<![\w.:/])/(?:work|root|opt|home|Users|tmp)/\w", re.ASCII)

    found = {
        str(path.relative_to(ROOT))
        for path in _text_files()
        if theirs.search(path.read_text("utf-8"))
    }

    assert set() == found
