"""
What the tests on Spark share: one local Spark, and no run of them where nobody asked.

`nox -s spark` asks, by GRADPOLICY_SPARK; it takes PySpark and Java 17 or newer.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip them, unless GRADPOLICY_SPARK is set."""
    if os.environ.get("GRADPOLICY_SPARK"):
        return
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.skip(reason="run by nox -s spark"))


@pytest.fixture(scope="session")
def one_spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator["SparkSession"]:
    """
    Spark on two threads of this machine.

    Its workers find no Python, and the driver takes no more than a megabyte of results: what
    passes here needs neither Python on the machines of a cluster nor rows on the driver.
    """
    from pyspark.sql import SparkSession

    settings = {
        "spark.driver.memory": "3g",
        "spark.driver.maxResultSize": "1m",
        "spark.local.dir": tmp_path_factory.mktemp("local"),
        "spark.log.level": "OFF",
        "spark.pyspark.python": _HERE / "no-python-here",
        "spark.sql.shuffle.partitions": 2,
        "spark.sql.warehouse.dir": tmp_path_factory.mktemp("warehouse"),
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
    }
    builder = SparkSession.builder.master("local[2]").appName("gradpolicy")
    for name, value in settings.items():
        builder = builder.config(name, str(value))
    with pytest.MonkeyPatch.context() as patch:
        # Where the locale is C, Java reads no Chinese name of a file.
        patch.setenv("LC_ALL", "C.UTF-8")
        running = builder.getOrCreate()
    yield running
    running.stop()


@pytest.fixture
def spark(one_spark: "SparkSession") -> "SparkSession":
    """A session of its own, whose settings are no other test's."""
    return one_spark.newSession()
