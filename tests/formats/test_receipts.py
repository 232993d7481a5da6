"""Receipts: what a report was made from, and in what a second one differs."""

import copy
import hashlib
import json
import pickle
import platform
import shlex
from datetime import date, datetime
from typing import Any

import attrs
import pytest

import gradpolicy as gp
from gradpolicy import notices
from gradpolicy.compliance import Facts, Report, check
from gradpolicy.formats.json import InvalidDocument, to_json
from gradpolicy.formats.receipts import (
    Input,
    Receipt,
    receipt_from_data,
    receipt_of,
    receipt_to_data,
    results_digest,
    verify_receipt,
)
from gradpolicy.vocabulary.addressees import UNIVERSITY

NOTICE = notices.load("jiangxi-2024")
FILES = (("填报.xlsx", b"one"), ("走访 台账.xlsx", b"two"))
ZEROS = "0" * 64


def _report(staff: int = 23, **options: Any) -> Report:
    values = {"full-time-careers-staff": staff, "graduating-students": 12_600}
    facts = Facts.of(values, entity=options.pop("entity", "江南大学"))
    return check(options.pop("notice", NOTICE), facts, **{"on": date(2024, 6, 15), **options})


def _receipt(**changes: Any) -> Receipt:
    receipt = receipt_of(_report(), FILES, created=date(2024, 6, 20))
    return attrs.evolve(receipt, **changes)


class TestReceiptOf:
    """A receipt is made of a report."""

    def test_everything(self) -> None:
        """It holds the versions, the digests, the day, who was checked, and the day it was made."""
        receipt = _receipt()

        digest = hashlib.sha256(to_json(NOTICE, indent=None).encode()).hexdigest()
        assert (
            Receipt(
                gradpolicy=gp.__version__,
                python=platform.python_version(),
                notice="jiangxi-2024",
                notice_sha256=digest,
                inputs=(
                    Input("填报.xlsx", hashlib.sha256(b"one").hexdigest()),
                    Input("走访 台账.xlsx", hashlib.sha256(b"two").hexdigest()),
                ),
                on=date(2024, 6, 15),
                addressee="university",
                entity="江南大学",
                created=date(2024, 6, 20),
                results_sha256=results_digest(_report()),
            )
            == receipt
        )
        assert receipt == pickle.loads(pickle.dumps(receipt)) == copy.deepcopy(receipt)  # noqa: S301  # our own
        assert hash(receipt) == hash(copy.deepcopy(receipt))
        assert "<Receipt jiangxi-2024 on 2024-06-15>" == repr(receipt)

    @pytest.mark.parametrize(
        ("inputs", "created", "message"),
        [
            pytest.param([("", b"")], date(2024, 6, 20), "name: ''", id="no name"),
            pytest.param([("a", b""), ("a", b"x")], date(2024, 6, 20), "duplicates", id="twice"),
            pytest.param([], datetime(2024, 6, 20), "created", id="a time"),  # noqa: DTZ001  # none is right
        ],
    )
    def test_refused(self, inputs, created, message) -> None:
        """A file without a name, two of one name, and a time of day are refused."""
        with pytest.raises(gp.InvalidValue, match=message):
            receipt_of(_report(), inputs, created=created)

    @pytest.mark.parametrize("digest", ["", ZEROS[1:], f"{ZEROS}\n", "G" * 64, None], ids=repr)
    def test_no_digest(self, digest: object) -> None:
        """What is no digest is refused, with the field's name."""
        for field in ("notice_sha256", "results_sha256"):
            with pytest.raises(gp.InvalidValue, match=field):
                _receipt(**{field: digest})

    def test_results(self) -> None:
        """Other facts with the same results give the same digest, other results another."""
        assert results_digest(_report(23)) == results_digest(_report(24))
        assert results_digest(_report(23)) != results_digest(_report(26))


class TestCommand:
    """The command that anyone runs to check again."""

    def test_catalogue(self) -> None:
        """A notice of the catalogue goes by its slug; a name with a space stands in quotes."""
        assert (
            'gradpolicy check jiangxi-2024 填报.xlsx "走访 台账.xlsx" '
            "--on 2024-06-15 --for university --entity 江南大学 --json"
        ) == _receipt().command

    def test_one_of_many(self) -> None:
        """The institution is named, in quotes if need be; one without a name is not."""
        assert "--for university --entity 'A \"B\"' --json" in _receipt(entity='A "B"').command
        assert _receipt(entity=None).command.endswith("--for university --json")

    def test_file(self) -> None:
        """A notice that was read from a file goes by that."""
        assert _receipt(notice_file="我的通知.json").command.startswith(
            "gradpolicy check 我的通知.json 填报.xlsx "
        )

    @pytest.mark.parametrize(
        "name",
        [
            "填报.xlsx",
            "2024 年 填报(1).xlsx",
            "a&b;c.xlsx",
            "$(reboot).xlsx",
            "`reboot`.xlsx",
            "it's.xlsx",
            'say "hi".xlsx',
            "a\\b.xlsx",
            "50%.xlsx",
            "a|b>c<d*.xlsx",
            "a\nb.xlsx",
            "~root",
            "甲,乙.xlsx",
            "!!",
        ],
    )
    def test_odd_names(self, name: str) -> None:
        """A file's name is one argument to the shell, whatever stands in it."""
        command = _receipt(inputs=(Input(name, ZEROS),)).command

        assert ["gradpolicy", "check", "jiangxi-2024", name] == shlex.split(command)[:4]

    def test_no_option(self) -> None:
        """A file whose name begins with a hyphen is no option."""
        command = _receipt(inputs=(Input("--help", ZEROS),)).command

        assert "./--help" == shlex.split(command)[3]


class TestLines:
    """What a report prints of it."""

    @pytest.mark.parametrize(
        ("lang", "words"),
        [
            (
                "zh",
                ("2024年6月20日", "江南大学（高校）", "复核命令：gradpolicy check "),
            ),
            ("en", ("20 June 2024", "江南大学 (university)", "To check again: gradpolicy check ")),
        ],
    )
    def test_everything_is_there(self, lang, words) -> None:
        """Days as each language writes them, every digest, every file and the command."""
        receipt = _receipt(notice_file="通知(1),稿.json")

        lines = receipt.lines(lang)

        text = "\n".join(lines)
        digests = (receipt.notice_sha256, receipt.results_sha256)
        digests += tuple(each.sha256 for each in receipt.inputs)
        names = tuple(name for name, _ in FILES)
        for part in (*words, *digests, *names, gp.__version__, "通知(1),稿.json", receipt.command):
            assert part in text

    def test_no_name(self) -> None:
        """An institution without a name is called by what it is; an unknown kind by its slug."""
        assert "检查对象：高校，检查日2024年6月15日" == _receipt(entity=None).lines("zh")[1]
        assert (
            "Checked: guild, as of 15 June 2024"
            == (_receipt(entity=None, addressee="guild").lines("en")[1])
        )


class TestVerifyReceipt:
    """A report is made again, and compared."""

    def test_the_same(self) -> None:
        """The same report of the same files differs in nothing."""
        assert () == verify_receipt(_receipt(), _report(), FILES)

    def test_notice_from_elsewhere(self) -> None:
        """The same notice from a file, and the files in another order, make no difference."""
        again = gp.from_json(to_json(NOTICE))

        assert () == verify_receipt(_receipt(), _report(notice=again), FILES[::-1])

    @pytest.mark.parametrize(
        ("report", "files", "words"),
        [
            pytest.param(
                {},
                (FILES[0], (FILES[1][0], b"other")),
                ["走访 台账.xlsx 不是当时的文件"],
                id="file",
            ),
            pytest.param({}, FILES[:1], ["缺少当时的文件 走访 台账.xlsx"], id="a file less"),
            pytest.param({}, (*FILES, ("c.csv", b"")), ["当时没有文件 c.csv"], id="a file more"),
            pytest.param(
                {"on": date(2024, 6, 16)},
                FILES,
                ["检查日当时是2024-06-15，现在是2024-06-16"],
                id="day",
            ),
            pytest.param(
                {"entity": None}, FILES, ["单位名称当时是江南大学，现在是空"], id="institution"
            ),
            pytest.param({"staff": 26}, FILES, ["检查结果与当时不同"], id="results"),
            pytest.param(
                {"notice": attrs.evolve(NOTICE, title="另一标题")},
                FILES,
                ["通知 jiangxi-2024 的数据与当时不同"],
                id="data of the notice",
            ),
            pytest.param(
                {"notice": attrs.evolve(NOTICE, slug="other")},
                FILES,
                ["通知当时是jiangxi-2024，现在是other", "检查结果与当时不同"],
                id="notice, and with it what its standards ask",
            ),
            pytest.param(
                {"addressee": attrs.evolve(UNIVERSITY, slug="college")},
                FILES,
                ["检查对象当时是university，现在是college", "检查结果与当时不同"],
                id="addressee",
            ),
        ],
    )
    def test_differences(self, report, files, words) -> None:
        """Whatever differs is named, and nothing else."""
        found = verify_receipt(_receipt(), _report(**report), files)

        assert words == [difference.zh for difference in found]
        assert all(difference.en != difference.zh for difference in found)

    def test_versions(self) -> None:
        """Another version is told where the results differ, and not where it made no difference."""
        old = _receipt(gradpolicy="0.0.1", python="3.11.0")

        differing = verify_receipt(old, _report(26), FILES)

        assert () == verify_receipt(old, _report(), FILES)
        assert [
            "the results are not what they were",
            f"the version of gradpolicy was 0.0.1 and is {gp.__version__}",
            f"the version of Python was 3.11.0 and is {platform.python_version()}",
        ] == [difference.en for difference in differing]

    def test_the_day_it_was_made(self) -> None:
        """When the first report was made is not compared."""
        assert () == verify_receipt(_receipt(created=date(2030, 1, 1)), _report(), FILES)


class TestData:
    """A receipt in a file."""

    @pytest.mark.parametrize(
        "receipt",
        [
            pytest.param(_receipt(), id="plain"),
            pytest.param(_receipt(entity=None, inputs=()), id="least"),
            pytest.param(_receipt(notice_file="通知.json"), id="notice from a file"),
        ],
    )
    def test_round_trip(self, receipt: Receipt) -> None:
        """What was written to JSON is read as it was, and every key is always there."""
        data = json.loads(json.dumps(receipt_to_data(receipt)))

        assert receipt == receipt_from_data(data)
        assert list(receipt_to_data(_receipt())) == list(data)
        assert receipt.command == data["command"]

    @pytest.mark.parametrize(
        ("change", "mistakes"),
        [
            ({"on": "15.6.2024"}, ["$.on"]),
            ({"on": 20240615}, ["$.on"]),
            ({"results_sha256": "0"}, ["$.results_sha256"]),
            ({"inputs": [{"name": "a"}]}, ["$.inputs[0].sha256"]),
            ({"inputs": "a"}, ["$.inputs"]),
            ({"notice": "Jiangxi", "created": None}, ["$.notice", "$.created"]),
            ({"entity": 7}, ["$.entity"]),
            ({"surprise": 1}, ["$.surprise"]),
            ({"format": "gradpolicy.receipt/2"}, ["$.format"]),
        ],
        ids=repr,
    )
    def test_mistakes(self, change: dict[str, object], mistakes: list[str]) -> None:
        """What is no receipt is refused with every place that is wrong."""
        with pytest.raises(InvalidDocument) as caught:
            receipt_from_data({**receipt_to_data(_receipt()), **change})

        assert set(mistakes) == {mistake.path for mistake in caught.value.mistakes}

    @pytest.mark.parametrize("data", [None, [], "receipt", {}, 7], ids=repr)
    def test_something_else(self, data: object) -> None:
        """What is something else altogether is refused in one sentence."""
        with pytest.raises(InvalidDocument, match="not a receipt"):
            receipt_from_data(data)

    @pytest.mark.parametrize(
        "key", [key for key in receipt_to_data(_receipt()) if key != "command"]
    )
    def test_missing(self, key: str) -> None:
        """What must be there is missed; what may be null may be left out."""
        data = receipt_to_data(_receipt())
        del data[key]

        if key in ("entity", "notice_file"):
            assert None is getattr(receipt_from_data(data), key)
        else:
            with pytest.raises(InvalidDocument, match=key):
                receipt_from_data(data)
