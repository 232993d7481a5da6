"""Alignment: which provision answers to which, and which measures belong together."""

import attrs
import pytest

from gradpolicy import AllOf, ByReference, Notice, Predicate, Ratio
from gradpolicy.changes import Place
from gradpolicy.changes.alignment import align_measures, align_provisions


def aligned(old: Notice, new: Notice) -> dict[str, str]:
    """The slugs of the provisions that answer to each other; the same from the other side."""
    pairs = align_provisions(old, new)
    assert {(b, a) for a, b in align_provisions(new, old)} == set(pairs)
    return {_at(old, a): _at(new, b) for a, b in pairs}


def _at(notice: Notice, place: Place) -> str:
    return notice.measure(place.measure).provisions[place.index].slug


class TestProvisions:
    """Which provisions answer to each other."""

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ("staff", "staff", True),
            ("staff", "students", False),
        ],
    )
    def test_same_metric(self, make: type, old: str, new: str, expected: bool) -> None:
        """Two that are about the same metric, whatever they are called and ask of it."""
        a = make.notice(make.measure(1, make.provision("a", make.quota(old, 5))))
        b = make.notice(make.measure(1, make.provision("b", make.quota(new, 9))))

        assert ({"a": "b"} if expected else {}) == aligned(a, b)

    def test_best_of_several(self, make: type) -> None:
        """Of several on the same metric, those that are most alike: figure, scope, addressee."""
        large, small = make.done("large"), make.done("small")
        old = make.notice(
            make.measure(
                1,
                make.provision("a", make.quota("staff", 5), when=large),
                make.provision("b", make.quota("staff", 6), when=small),
                make.provision("c", make.quota("staff", 7), addressee=make.college),
                make.provision("d", make.quota("staff", 8)),
            )
        )
        new = make.notice(
            make.measure(
                1,
                make.provision("w", make.quota("staff", 8)),
                make.provision("x", make.quota("staff", 2), addressee=make.college),
                make.provision("y", make.quota("staff", 9), when=small),
                make.provision("z", make.quota("staff", 9), when=large),
            )
        )

        assert {"a": "z", "b": "y", "c": "x", "d": "w"} == aligned(old, new)

    def test_same_figure(self, make: type) -> None:
        """Among several on one thing those with the same figure, amount or condition."""
        subsidy, card = make.effect("subsidy"), make.effect("card")

        def notice(first: int, second: int) -> Notice:
            figures = (first, second)
            asked = (make.provision(f"p-{n}", make.quota("staff", n)) for n in figures)
            given = (make.grant(f"g-{n}", subsidy, amount=make.quota("money", n)) for n in figures)
            done = (make.sanction(f"s-{n}", make.quota("absent", n), card) for n in figures)
            norms = (attrs.evolve(n, slug=f"{n.slug}-{first}") for n in (*asked, *given, *done))
            return make.notice(make.measure(1, *norms))

        expected = {f"{sort}-{n}-5": f"{sort}-{n}-6" for sort in "pgs" for n in (5, 6)}
        assert expected == aligned(notice(5, 6), notice(6, 5))

    def test_slug_decides(self, make: type) -> None:
        """Between two that are alike in all else the slug decides, and then the order."""
        old = make.notice(
            make.measure(1, *(make.provision(s, make.quota("staff", 5)) for s in ("a", "b", "c")))
        )
        new = make.notice(
            make.measure(1, *(make.provision(s, make.quota("staff", 5)) for s in ("x", "c", "y")))
        )

        assert {"c": "c", "a": "x", "b": "y"} == aligned(old, new)

    def test_term_in_common(self, make: type) -> None:
        """One that asks for more besides answers to one that asks for a part of it."""
        both = AllOf(make.quota("staff", 5), make.done("office"))
        old = make.notice(make.measure(1, make.provision("a", make.done("office"))))
        new = make.notice(make.measure(1, make.provision("b", both)))

        assert {"a": "b"} == aligned(old, new)

    def test_family(self, make: type) -> None:
        """Metrics of one family measure one thing on different bases."""
        old, new = (
            make.notice(
                make.measure(1, make.provision(slug, make.quota(slug, 5, family="staffing")))
            )
            for slug in ("staff", "teachers")
        )

        assert {"staff": "teachers"} == aligned(old, new)

    def test_denominator_is_no_term(self, make: type) -> None:
        """What something is measured against is shared by many, and says nothing."""
        students = make.metric("students")
        old, new = (
            make.notice(
                make.measure(
                    1,
                    make.provision(slug, Ratio(make.metric(slug, zh=zh), students, at_least=1)),
                )
            )
            for slug, zh in (("staff", "专职就业工作人员数"), ("posts", "校园招聘会提供的岗位数"))
        )

        assert {} == aligned(old, new)

    def test_standards(self, make: type) -> None:
        """What is asked by the same name answers to each other."""
        old, new = (
            make.notice(
                make.measure(1, make.provision(slug, ByReference(make.standard("four-in-place"))))
            )
            for slug in ("a", "b")
        )

        assert {"a": "b"} == aligned(old, new)

    def test_sorts_apart(self, make: type) -> None:
        """A provision, a grant and a sanction never answer to each other."""
        card, flag = make.effect("card"), make.done("report")
        old = make.notice(make.measure(1, make.grant("a", card), make.sanction("b", flag, card)))
        new = make.notice(
            make.measure(
                1,
                make.sanction("x", make.done("other"), card, make.effect("talk")),
                make.grant("y", card, addressee=make.college),
                make.provision("z", flag),
            )
        )

        assert {"a": "y", "b": "x"} == aligned(old, new)

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ("深入开展访企拓岗行动", "继续深入开展访企拓岗行动", True),
            ("深入开展访企拓岗行动", "按时上报毕业去向", False),
            # One character has no pairs that could be alike.
            ("甲", "甲", False),
        ],
    )
    def test_wording(self, make: type, old: str, new: str, expected: bool) -> None:
        """In measures that belong together close wording will do, where terms say nothing."""
        programme = (make.programme("spring"),)
        a, b = (
            make.notice(
                make.measure(
                    1,
                    make.provision("shared", make.quota("staff", 5)),
                    make.provision(slug, make.done(slug, zh=wording)),
                    programmes=programme,
                )
            )
            for slug, wording in (("a", old), ("b", new))
        )

        assert (slug_of := aligned(a, b)).pop("shared") == "shared"
        assert ({"a": "b"} if expected else {}) == slug_of

    def test_wording_of_others(self, make: type) -> None:
        """The same of what is given and of what is done, with the addressee the same."""
        shared = make.provision("shared", make.quota("staff", 5))

        def notice(prefix: str, wording: str, addressee: object) -> Notice:
            effect = make.effect(f"{prefix}-effect", zh=wording)
            return make.notice(
                make.measure(
                    1,
                    shared,
                    make.grant(f"{prefix}-grant", effect),
                    make.grant(f"{prefix}-apart", effect, addressee=addressee),
                    make.sanction(f"{prefix}-sanction", make.done(f"{prefix}-flag"), effect),
                )
            )

        old = notice("a", "给予一次性求职补贴", make.bureau)
        new = notice("b", "给予一次性求职创业补贴", make.college)

        expected = {"a-grant": "b-grant", "a-sanction": "b-sanction", "shared": "shared"}
        assert expected == aligned(old, new)

    def test_many_alike(self, make: type) -> None:
        """A large group of provisions that are alike pairs in the order of the text."""
        slugs = [f"p-{n}" for n in range(12)]
        old, new = (
            make.notice(
                make.measure(
                    1, *(make.provision(prefix + s, make.quota("staff", 5)) for s in slugs)
                )
            )
            for prefix in ("a-", "b-")
        )

        assert {f"a-{slug}": f"b-{slug}" for slug in slugs} == aligned(old, new)


class TestMeasures:
    """Which measures belong together."""

    def test_by_provisions(self, make: type) -> None:
        """Two that share a provision belong together, wherever they stand."""
        one, two = make.quota("staff", 5), make.quota("posts", 5)
        old = make.notice(make.measure(1, _p(make, one)), make.measure(2, _p(make, two)))
        new = make.notice(make.measure(1, _p(make, two)), make.measure(2, _p(make, one)))

        assert [(1, 2), (2, 1)] == align_measures(old, new, align_provisions(old, new))

    def test_by_title(self, make: type) -> None:
        """Two with the same title and topic belong together without a provision in common."""
        old, new = (
            make.notice(make.measure(1, _p(make, make.quota(slug, 5)), title="访企拓岗"))
            for slug in ("staff", "posts")
        )

        assert [(1, 1)] == align_measures(old, new, [])

    def test_by_programme(self, make: type) -> None:
        """A programme in common is a hint: not enough by itself, but with the topic it is."""
        spring = (make.programme("spring"),)
        old, other, same = (
            make.notice(
                make.measure(
                    1,
                    make.provision("p", make.quota(slug, 5)),
                    title=title,
                    topics=topics,
                    programmes=spring,
                )
            )
            for slug, title, topics in (
                ("a", "甲乙", make.topics[:1]),
                ("b", "丙丁", make.topics[1:]),
                ("c", "戊己", make.topics[:1]),
            )
        )

        assert [] == align_measures(old, other, [])
        assert [(1, 1)] == align_measures(old, same, [])

    def test_nothing_in_common(self, make: type) -> None:
        """Two that share nothing don't belong together."""
        old, new = (
            make.notice(make.measure(1, _p(make, make.quota(slug, 5)), title=title, topics=topics))
            for slug, title, topics in (
                ("a", "甲乙", make.topics[:1]),
                ("b", "丙丁", make.topics[1:]),
            )
        )

        assert [] == align_measures(old, new, align_provisions(old, new))

    def test_split(self, make: type) -> None:
        """Halves of a measure belong to it, both of them."""
        asked = [make.quota(slug, 5) for slug in ("a", "b", "c", "d")]
        old = make.notice(make.measure(1, *(_p(make, each) for each in asked)))
        new = make.notice(
            make.measure(1, *(_p(make, each) for each in asked[:2])),
            make.measure(2, *(_p(make, each) for each in asked[2:])),
        )

        pairs = align_provisions(old, new)

        assert [(1, 1), (1, 2)] == align_measures(old, new, pairs)
        assert [(1, 1), (2, 1)] == align_measures(new, old, [(b, a) for a, b in pairs])

    def test_two_of_many(self, make: type) -> None:
        """Two provisions that went elsewhere link measures that are linked to others already."""
        first = [make.quota(slug, 5) for slug in ("a", "b", "c", "d", "e")]
        second = [make.quota(slug, 5) for slug in ("v", "w", "x", "y", "z")]
        old = make.notice(
            make.measure(1, *(_p(make, each) for each in first)),
            make.measure(2, *(_p(make, each) for each in second[:3])),
        )
        few = make.notice(
            make.measure(1, *(_p(make, each) for each in first[1:])),
            make.measure(2, *(_p(make, each) for each in [first[0], *second])),
        )
        many = make.notice(
            make.measure(1, *(_p(make, each) for each in [*first[2:], *second[:1]])),
            make.measure(2, *(_p(make, each) for each in [*first[:2], *second[1:3]])),
        )

        assert [(1, 1), (2, 2)] == align_measures(old, few, align_provisions(old, few))
        assert [(1, 1), (1, 2), (2, 2)] == align_measures(old, many, align_provisions(old, many))

    def test_common_title(self, make: type) -> None:
        """A title that very many share is no hint."""
        old, new = (
            make.notice(
                *(
                    make.measure(n, _p(make, make.quota(f"{slug}-{n}", 5)), title="其他")
                    for n in range(1, 12)
                )
            )
            for slug in ("a", "b")
        )

        assert [] == align_measures(old, new, [])


def _p(make: type, requires: Predicate) -> object:
    """A provision that is called after its metric."""
    return make.provision(f"p-{requires.metric.slug}", requires)
