"""Several folders laid over each other: which entry is shown, and what is said of the others."""

from dataclasses import replace
from pathlib import Path

from bereave import shipped
from bereave.directory.layers import CORE, OWN, Layer, read_layers
from bereave.directory.model import Check, Contact, Entry
from bereave.directory.write import text_of
from bereave.search.build import build
from bereave.search.config import SearchConfig
from bereave.search.index import SearchIndex
from bereave.search.query import Query
from tests.directory.writing import put

LINE = Entry(
    "gb-line", "service", "The Line", "crisis-line", "GB", "en", "Somebody listens.", Path(),
    languages=("en",), contacts=(Contact("phone", "116123"),), reach="main", checked=Check("2026", "own-page"),
)  # fmt: skip
GROUP = replace(LINE, id="gb-group", title="The Group", kind="support-group", reach=None)


def test_the_stronger_layer_is_shown(tmp_path: Path) -> None:
    """An organisation's version of a group stands in place of the core's, and says where it comes from."""
    core = Layer(CORE, put(tmp_path / "core", LINE, GROUP))
    pack = Layer("harbour", put(tmp_path / "pack", replace(GROUP, title="The Group by the Harbour")))
    found = read_layers([pack, core])
    assert found.entries["gb-group"].title == "The Group by the Harbour"
    assert found.layer == {"gb-group": "harbour", "gb-line": CORE}
    assert found.hidden == {"gb-group": ("core/services/GB/group.md",)}
    assert found.problems == ()


def test_a_crisis_line_of_the_core_stays_without_a_yes(tmp_path: Path) -> None:
    """A pack's other number for a core crisis line is not shown until somebody agreed to it."""
    core = Layer(CORE, put(tmp_path / "core", LINE))
    other = replace(LINE, contacts=(Contact("phone", "0000"),))
    pack = Layer("harbour", put(tmp_path / "pack", other))
    assert read_layers([pack, core]).entries["gb-line"].contacts[0].value == "116123"
    agreed = replace(pack, may_replace=frozenset({"gb-line"}))
    assert read_layers([agreed, core]).entries["gb-line"].contacts[0].value == "0000"


def test_a_crisis_line_cannot_be_replaced_under_another_kind(tmp_path: Path) -> None:
    """What decides is the kind in the core set, not what the pack calls it."""
    core = Layer(CORE, put(tmp_path / "core", LINE))
    pack = Layer("harbour", put(tmp_path / "pack", replace(LINE, kind="practical", title="Other")))
    assert read_layers([pack, core]).entries["gb-line"].title == "The Line"


def test_the_curators_own_change_is_shown(tmp_path: Path) -> None:
    """What a curator changed on this device needs no yes."""
    core = Layer(CORE, put(tmp_path / "core", LINE))
    own = Layer(OWN, put(tmp_path / "own", replace(LINE, title="Mine")), replaces_all=True)
    assert read_layers([own, core]).entries["gb-line"].title == "Mine"


def test_one_id_twice_within_a_layer_is_a_slip(tmp_path: Path) -> None:
    """Two files of one pack with one id are told; the first of them is shown."""
    pack = put(tmp_path / "pack", GROUP)
    (pack / "services" / "GB" / "zzz.md").write_text(text_of(replace(GROUP, title="Again")), encoding="utf-8")
    found = read_layers([Layer("harbour", pack), Layer(CORE, put(tmp_path / "core", LINE))])
    (problem,) = found.problems
    assert (problem.file, problem.rule) == ("harbour/services/GB/zzz.md", "duplicate-id")
    assert found.entries["gb-group"].title == "The Group"


def test_the_index_follows_the_layers_and_takes_in_only_what_changed(tmp_path: Path) -> None:
    """A pack laid over the core changes one document; taken away again, the core's comes back."""
    config = SearchConfig.load(shipped.index())
    core = Layer(CORE, put(tmp_path / "core", LINE, GROUP))
    pack = Layer("harbour", put(tmp_path / "pack", replace(GROUP, title="Lighthouse")))
    out = tmp_path / "index"
    assert build([core], out, config).changed == 2
    laid_over = build([pack, core], out, config)
    assert (laid_over.changed, laid_over.documents) == (1, 2)
    index = SearchIndex.open(out, config)
    assert [hit.id for hit in index.search(Query("lighthouse")).hits] == ["gb-group"]
    index.close()
    assert build([pack, core], out, config).changed == 0
    put(tmp_path / "pack", replace(GROUP, title="Lighthouse", summary="Every Tuesday."))
    assert build([pack, core], out, config).changed == 1
    taken_away = build([core], out, config)
    assert (taken_away.changed, taken_away.documents) == (1, 2)
    index = SearchIndex.open(out, config)
    assert not [hit.id for hit in index.search(Query("lighthouse")).hits]
    index.close()
