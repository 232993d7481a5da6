"""
The project's checks. `nox` runs lint, typing, tests and docs; the others run by name.

Sessions test the package as it is installed, not the source tree. With
`-- --installpkg WHEEL` the session `tests` takes a wheel that is already built.
The environment is passed on, and GRADPOLICY_SOURCES and HYPOTHESIS_PROFILE with it:
see tests/conftest.py.
"""

import os
import re
import shutil
import subprocess
import urllib.error
import urllib.request
from pathlib import Path
from typing import Final

import nox

nox.needs_version = ">=2026.10.20"
nox.options.sessions = ["lint", "typing", "tests", "docs"]
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_external_run = True

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)


def _install(session: nox.Session, group: str, package: str = ".") -> None:
    """The package with all its extras, and a dependency group."""
    session.install(f"{package}[all]", *nox.project.dependency_groups(PYPROJECT, group))


@nox.session
def lint(session: nox.Session) -> None:
    """Ruff: its rules and its formatting."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def typing(session: nox.Session) -> None:
    """Two type checkers over the package and over a file that uses only public names."""
    _install(session, "typing")
    session.run("mypy")
    session.run("pyright")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Every test and example, on each Python."""
    package, arguments = _package_and_arguments(session.posargs)
    _install(session, "tests", package)
    session.run("coverage", "run", "--source=gradpolicy", "-m", "pytest", *arguments)
    if not os.environ.get("CI"):
        session.notify("coverage")


def _package_and_arguments(posargs: list[str]) -> tuple[str, list[str]]:
    match posargs:
        case ["--installpkg", wheel, *rest]:
            return wheel, rest
        case _:
            return ".", posargs


@nox.session
def coverage(session: nox.Session) -> None:
    """All branches of what decides, over all Pythons together; then the whole."""
    session.install("coverage")
    session.run("coverage", "combine")
    session.run("coverage", "report", "--include=*", "--fail-under=0")
    session.run("coverage", "report")


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """The tests with the oldest releases that the package says it takes."""
    project = PYPROJECT["project"]
    extras = project["optional-dependencies"].items()
    bounds = [*project["dependencies"]]
    bounds += [bound for extra, needed in extras if extra != "all" for bound in needed]
    _install(session, "tests")
    session.install(*(bound.replace(">=", "==") for bound in bounds))
    session.run("pytest", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """The examples of the README, of docs/ and of every docstring: each runs. Then the site."""
    _install(session, "docs")
    paths = [path for path in ("README.md", "docs", "src") if Path(path).exists()]
    session.run("pytest", *paths, *session.posargs)
    session.run("python", "docs/build.py", "-o", str(_SITE))


#: Where the documentation is built.
_SITE: Final = Path("build", "site")


@nox.session(name="docs-browser")
def docs_browser(session: nox.Session) -> None:
    """The documentation in a real browser: it takes Chromium, and npm for axe-core."""
    _install(session, "browser")
    _chromium(session)
    session.run("python", "docs/build.py", "-o", str(_SITE))
    with session.chdir(session.create_tmp()):
        session.run("npm", "pack", "--silent", "axe-core@4", external=True)
        session.run("tar", "-xzf", *map(str, Path().glob("axe-core-*.tgz")), external=True)
    environment = {
        "GRADPOLICY_SITE": str(_SITE),
        "GRADPOLICY_AXE": str(Path(session.create_tmp(), "package", "axe.min.js")),
    }
    session.run("pytest", "tests/browser", *session.posargs, env=environment)


def _chromium(session: nox.Session) -> None:
    """A browser: the system's, or where apt may, one that it installs."""
    if any(map(shutil.which, ("chromium", "chromium-browser", "chrome"))):
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        session.run("apt-get", "update", external=True)
        session.run(
            "apt-get", "install", "-y", "--no-install-recommends",
            "chromium", "fonts-noto-cjk", external=True,
        )  # fmt: skip
    else:
        session.run("playwright", "install", "chromium")


@nox.session
def spark(session: nox.Session) -> None:
    """Tables on a real Spark, on two threads of this machine, and the guide for a cluster."""
    _install(session, "spark")
    java = _java(session)
    arguments = session.posargs or ["tests/spark"]
    environment = {"GRADPOLICY_SPARK": "1", "JAVA_HOME": str(java), "LC_ALL": "C.UTF-8"}
    session.run("pytest", *arguments, env=environment)


#: The oldest that Spark 4 runs on.
_JAVA: Final = 17


def _java(session: nox.Session) -> Path:
    """The home of a Java that Spark runs on; where apt may, it installs one."""
    found = _installed_java()
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        session.run("apt-get", "update", external=True)
        package = f"openjdk-{_JAVA}-jre-headless"
        session.run("apt-get", "install", "-y", "--no-install-recommends", package, external=True)
        found = _installed_java()
    if found is None:
        session.error(
            f"Spark takes Java {_JAVA} or newer: install it "
            f"(on Debian: apt-get install openjdk-{_JAVA}-jre-headless), "
            "or say where it is in JAVA_HOME"
        )
    return found


def _installed_java() -> Path | None:
    named, known = os.environ.get("JAVA_HOME"), shutil.which("java")
    programs = [Path(named, "bin", "java")] if named else []
    programs += [Path(known)] if known else []
    programs += sorted(Path("/usr/lib/jvm").glob("*/bin/java"))
    for program in programs:
        if not program.is_file():
            continue
        said = subprocess.run([program, "-version"], capture_output=True, text=True, check=False)  # noqa: S603  # a Java that is there
        version = re.search(r'version "(\d+)', said.stderr)
        if version is not None and int(version[1]) >= _JAVA:
            return program.resolve().parent.parent
    return None


@nox.session
def tables(session: nox.Session) -> None:
    """Tables against the check of one institution: 100,000 rows on each engine, and Ibis."""
    _install(session, "tests")
    session.install("ibis-framework[duckdb]")
    paths = ["tests/tables/test_differential.py", "tests/properties/test_tables.py"]
    arguments = session.posargs or paths
    session.run("pytest", "-n", "auto", *arguments, env={"HYPOTHESIS_PROFILE": "thorough"})


@nox.session
def properties(session: nox.Session) -> None:
    """The properties, tried hard."""
    _install(session, "tests")
    arguments = session.posargs or ["tests/properties", "tests/reading/test_sources.py"]
    session.run("pytest", "-n", "auto", *arguments, env={"HYPOTHESIS_PROFILE": "thorough"})


@nox.session
def mutation(session: nox.Session) -> None:
    """Mutants of what decides: which of them does no test notice?"""
    _install(session, "mutation")
    # In a copy, for the mutants are written beside the source.
    copy = Path(session.create_tmp(), "copy")
    shutil.rmtree(copy, ignore_errors=True)
    unneeded = shutil.ignore_patterns("__pycache__", "test_repository.py", "typing")
    for name in ("src", "tests"):
        shutil.copytree(name, copy / name, ignore=unneeded)
    shutil.copy("pyproject.toml", copy)
    session.chdir(copy)
    session.run("mutmut", "run", *session.posargs, env={"HYPOTHESIS_PROFILE": "fast"})
    session.run("mutmut", "results")


@nox.session
def bench(session: nox.Session) -> None:
    """The measured claims, against named peers."""
    _install(session, "bench")
    scripts = sorted(Path("benchmarks").glob("[!_]*.py"))
    if not scripts:
        session.error("there is no benchmark to run")
    for script in scripts:
        session.run("python", str(script), *session.posargs)


@nox.session(venv_backend="none")
def linkcheck(session: nox.Session) -> None:
    """That each address in the documentation and in the notices still answers."""
    documents = [*Path().glob("*.md"), *Path("docs").rglob("*.md"), *Path("src").rglob("*.py")]
    addresses = {
        address.rstrip(".,;:")
        for document in documents
        for address in re.findall(r"https?://[^\s<>\"'`)\]]+", document.read_text("utf-8"))
    }
    dead = []
    for address in sorted(addresses):
        try:
            urllib.request.urlopen(address, timeout=30).close()
        except urllib.error.HTTPError as error:
            # Whoever refuses a script is there all the same.
            if error.code in {404, 410}:
                dead.append(f"{address}: {error}")
        except (urllib.error.URLError, TimeoutError) as error:
            dead.append(f"{address}: {error}")
    if dead:
        session.error("\n".join(dead))
