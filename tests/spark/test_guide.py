"""The guide for a cluster, docs/en/spark.md: what it shows, happens."""

import doctest
import re
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

GUIDE = (Path(__file__).parents[2] / "docs" / "en" / "spark.md").read_text("utf-8")


def _blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.+?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def test_examples(spark, tmp_path):
    """Each example prints what it shows."""
    names = {"spark": spark, "folder": str(tmp_path)}
    examples = doctest.DocTestParser().get_doctest("".join(_blocks("pycon")), names, "guide", "", 0)

    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    failed, tried = doctest.DocTestRunner(optionflags=flags).run(examples)

    assert tried > 5
    assert failed == 0


@pytest.fixture
def script(tmp_path):
    """The program that the guide gives to spark-submit."""
    text = next(block for block in _blocks("py") if block.startswith('"""check.py'))
    path = tmp_path / "check.py"
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def universities(tmp_path):
    """A folder of Parquet, by province."""
    path = tmp_path / "universities"
    rows = pl.DataFrame(
        {
            "university": ["江南大学", "云溪大学", "海城学院"],
            "province": [36, 36, 44],
            "full-time-careers-staff": [26, 26, 12],
            "graduating-students": [13_000, 13_001, None],
        }
    )
    rows.write_parquet(path, partition_by="province", mkdir=True)
    return path


def _statuses(path: Path) -> set[tuple[str, int, str]]:
    found = pl.read_parquet(path / "**/*.parquet", hive_partitioning=True)
    return set(found.select("university", "province", "full-time-staff").rows())


EXPECTED = {("江南大学", 36, "met"), ("云溪大学", 36, "unmet"), ("海城学院", 44, "unknown")}


def test_spark_submit(script, universities, tmp_path):
    """The script, submitted, reads partitions and writes them."""
    pyspark = pytest.importorskip("pyspark")
    submit = Path(pyspark.__file__).parent / "bin" / "spark-submit"
    (command,) = (block for block in _blocks("sh") if block.startswith("spark-submit"))
    options = command.split(" check.py")[0].split()[1:]
    target = tmp_path / "statuses"
    python = ["--conf", f"spark.pyspark.driver.python={sys.executable}"]

    subprocess.run(
        [
            *(str(submit), "--master", "local[2]", "--driver-memory", "2g", *python, *options),
            *(str(script), str(universities), str(target), "2024-08-31"),
        ],
        check=True,
        capture_output=True,
    )

    assert _statuses(target) == EXPECTED


def test_command(universities, tmp_path):
    """The command does the same, and counts."""
    target = tmp_path / "statuses"

    done = subprocess.run(
        [
            *(sys.executable, "-m", "gradpolicy", "check-table", "jiangxi-2024", str(universities)),
            *(
                "--on",
                "2024-08-31",
                "--engine",
                "spark",
                "-o",
                str(target),
                "--summary",
                "--lang",
                "en",
            ),
        ],
        check=True,
        capture_output=True,
        text=True,
    )

    assert "3" in done.stdout
    assert _statuses(target) == EXPECTED
