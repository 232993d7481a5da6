"""The page of the documentation on which the package itself runs, in the reader's browser."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Final, Literal

from gradpolicy.formats.language import say
from gradpolicy.formats.site.pages import Page, Part
from gradpolicy.model import Text

__all__ = ["page", "vendor"]

#: Python for the browser, on npm: its version, and the integrity that npm gives for it.
PYODIDE: Final = "314.0.7"
INTEGRITY: Final = "sha512-0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="

#: What the package needs there, on PyPI: wheels of nothing but Python, each with its SHA-256.
WHEELS: Final = {
    "attrs==26.1.0": "c647aa4a12dfbad9333ca4e71fe62ddc36f4e63b2d260a37a8b83d2f043ac309",
    "cattrs==26.2.1": "a12aaa3453dc8f633a815293179f08b7421ed18d2575c459c3c736f840beac24",
    "chinesecalendar==1.11.0": "9479ead6010e6001472efdf97317699882c16604c7858ba26862dc9d36d56d46",
    "python-dateutil==2.9.0.post0": "a8b2bc7bffae282281c8140a97d3aa9c14da0b136dfe83f850eea9a5f7470427",
    "six==1.17.0": "4721f391ed90541fddacab5acf947aa0d3dc7d27b2e1e8eda2be8970586c3274",
    "typing-extensions==4.16.0": "481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8",
}

# What of npm's package a browser fetches.
_CORE: Final = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
_OWN: Final = ("try.js", "worker.js", "trying.py", "try.css")
_HERE: Final = Path(__file__).parent


def vendor(folder: Path, wheel: Path, cache: Path) -> None:
    """
    Put everything that the page fetches below *folder*.

    Args:
        folder: ``assets/try/`` of the site; what else stands in it stays.
        wheel: that of gradpolicy.
        cache: what is downloaded is kept there, and not downloaded again.

    Raises:
        ValueError: for a download that is not what is pinned.
        subprocess.CalledProcessError: when npm or pip can't download it.
    """
    cache.mkdir(parents=True, exist_ok=True)
    core = folder / "pyodide"
    wheels = folder / "wheels"
    for each in (core, wheels):
        shutil.rmtree(each, ignore_errors=True)
        each.mkdir(parents=True)
    with tarfile.open(_pyodide(cache)) as package:
        for name in _CORE:
            member = package.extractfile(f"package/{name}")
            assert member is not None
            (core / name).write_bytes(member.read())
        lock = package.extractfile("package/pyodide-lock.json")
        assert lock is not None
        # Its packages lie on another host. Without them nothing can be asked of it.
        bare = {"info": json.load(lock)["info"], "packages": {}}
    (core / "pyodide-lock.json").write_text(json.dumps(bare), "utf-8")
    for path in (*(_wheel(pin, sha256, cache) for pin, sha256 in WHEELS.items()), wheel):
        shutil.copyfile(path, wheels / path.name)
    for name in _OWN:
        shutil.copyfile(_HERE / name, folder / name)
    fetched = [*core.iterdir(), *wheels.iterdir(), folder / "trying.py"]
    manifest = {
        "pyodide": PYODIDE,
        "files": {
            path.relative_to(folder).as_posix(): path.stat().st_size for path in sorted(fetched)
        },
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1), "utf-8")


def _pyodide(cache: Path) -> Path:
    """Pyodide as npm has it, if it is what is pinned."""
    path = cache / f"pyodide-{PYODIDE}.tgz"
    if not path.is_file():
        npm = shutil.which("npm")
        if npm is None:
            raise FileNotFoundError("npm is needed to download Pyodide: install Node.js")
        command = [npm, "pack", "--silent", "--pack-destination", str(cache), f"pyodide@{PYODIDE}"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    digest = base64.b64encode(hashlib.sha512(path.read_bytes()).digest()).decode()
    _check(path, f"sha512-{digest}", INTEGRITY)
    return path


def _wheel(pin: str, sha256: str, cache: Path) -> Path:
    """One wheel, if it is what is pinned."""
    name, _, version = pin.partition("==")
    pattern = f"{name.replace('-', '_')}-{version}-*-none-any.whl"
    if not list(cache.glob(pattern)):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--only-binary=:all:", "--dest", str(cache), pin]
        subprocess.run(command, check=True)
    (path,) = cache.glob(pattern)
    _check(path, hashlib.sha256(path.read_bytes()).hexdigest(), sha256)
    return path


def _check(path: Path, found: str, pinned: str) -> None:
    if found != pinned:
        raise ValueError(f"{path} is not what is pinned: {found}, not {pinned}")


_TITLE: Final = Text("试一试", "Try it")
_ABOUT: Final = Text(
    "gradpolicy就在这个页面里运行:比较、检查、核对,填写的内容不会离开本机。",
    "gradpolicy itself runs in this page: compare, check, verify. "
    "Nothing you type leaves your machine.",
)
_FALLBACK: Final = Text(
    "本页需要JavaScript,并由网页服务器提供。直接打开文件时,请在站点文件夹中运行:",
    "This page needs JavaScript and a web server. "
    "If you opened it as a file, run this in the site's folder:",
)
_FOUND: Final = (
    ("compare", Text("在线比较两份通知", "Compare two notices here")),
    ("check", Text("在线填数自查", "Check figures here")),
    ("verify", Text("在线核对原文", "Verify a text here")),
)


def page(language: Literal["zh", "en"]) -> Page:
    """The page in one language; `vendor` puts what it fetches below ``assets/try/``."""
    # A browser that opens a file runs no module: then this text stays, and says what to do.
    body = f"""<link rel="stylesheet" href="../assets/try/try.css">
<div class="try" id="try">
<div class="try-fallback">
<p>{say(_FALLBACK, language)}</p>
<pre><code>python -m http.server</code></pre>
</div>
</div>
"""
    return Page(
        path="try.html",
        title=say(_TITLE, language),
        body=body,
        part=Part.TRY,
        text=say(_ABOUT, language),
        about=say(_ABOUT, language),
        scripts=("try/try.js",),
        found=tuple((say(title, language), anchor, "") for anchor, title in _FOUND),
    )
