"""Plans that change nothing, imports that are whole or not at all, and the way back."""

import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bereave.directory import importing
from bereave.directory.importing import ImportPlan, apply, plan, recover, undo
from bereave.directory.importing_existing import on_disk
from bereave.directory.importing_records import Progress
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory, Entry
from bereave.failures import NotNow, NotUnderstood
from tests.directory.packed import NOTHING, planned


def records(folder: Path, count: int, said: str = "Somebody listens.", name: str = "Listening {at}") -> Path:
    """So many services as lines."""
    path = folder / "s.ndjson"
    with path.open("w", encoding="utf-8") as file:
        for at in range(count):
            row = {
                "id": f"id-{at}",
                "name": name.format(at=at),
                "status": "active",
                "description": said,
                "phones": [{"number": f"+44 20 {at:06}"}],
            }
            file.write(json.dumps(row) + "\n")
    return path


def files(folder: Path) -> dict[str, bytes]:
    """Every entry's file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.md")}


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[..., ImportPlan]]:
    """Makes plans, and gives their room back at the end."""
    made: list[ImportPlan] = []

    def of(path: Path, into: Directory = NOTHING, progress: Progress | None = None) -> ImportPlan:
        made.append(planned(path, into, progress=progress))
        return made[-1]

    yield of
    for one in made:
        one.close()


def test_a_plan_says_what_would_be_and_writes_nothing(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """New, changed, the same, and refused with the reason; entries before and after beside each other."""
    target = tmp_path / "in"
    apply(make(records(tmp_path, 3)), target)
    path = records(tmp_path, 3)
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[1] = lines[1].replace("Somebody listens.", "Nobody does.")
    path.write_text("\n".join([*lines, '{"id": "x"}', lines[0].replace("id-0", "id-9").replace("g 0", "g 9")]), "utf-8")
    before = files(target)
    found = make(path, read_folder(target))
    assert [item.state for item in found.items] == ["same", "changed", "same", "refused", "new"]
    changed = found.items[1]
    assert changed.entry is not None
    assert changed.before is not None
    assert (changed.before.summary, changed.entry.summary) == ("Somebody listens.", "Nobody does.")
    refused = found.items[-2]
    assert (refused.entry, refused.before, refused.reason) == (None, None, "it has no name")
    assert [item.id for item in found.items[3:]] == ["", "gb-listening-9"]
    assert files(target) == before
    report = apply(found, target)
    assert (report.read, report.imported, len(report.rejected), len(report.written)) == (5, 4, 1, 2)
    assert report.imported + len(report.rejected) == report.read


def test_only_what_was_chosen_is_written(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """By id; the rest stays as it was."""
    apply(make(records(tmp_path, 5)), tmp_path / "in", {"gb-listening-1", "gb-listening-3"})
    assert set(read_folder(tmp_path / "in").entries) == {"gb-listening-1", "gb-listening-3"}


def test_an_import_is_taken_back(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """New files go, changed ones are as before, and a file that was edited since stays and is told."""
    target = tmp_path / "in"
    apply(make(records(tmp_path, 3)), target)
    before = files(target)
    found = make(records(tmp_path, 6, said="Other words."), read_folder(target))
    report = apply(found, target)
    assert files(target) != before
    assert report.undo() == ()
    assert files(target) == before
    with pytest.raises(NotNow, match="no import to take back"):
        undo(target)
    apply(found, target)
    edited = target / "services/GB/listening-2.md"
    edited.write_text(edited.read_text(encoding="utf-8") + "Mine.\n", encoding="utf-8")
    assert undo(target) == (edited,)
    assert edited.read_text(encoding="utf-8").endswith("Mine.\n")
    assert {name: raw for name, raw in files(target).items() if "-2" not in name} == {
        name: raw for name, raw in before.items() if "-2" not in name
    }


@pytest.mark.parametrize("asked", range(1, 8))
def test_a_stop_leaves_everything_as_it_was(tmp_path: Path, make: Callable[..., ImportPlan], asked: int) -> None:
    """Whenever it comes: while texts are written beside, or while they are moved."""
    target = tmp_path / "in"
    apply(make(records(tmp_path, 30)), target)
    before = files(target)
    found = make(records(tmp_path, 250, said="Other words."), read_folder(target))
    calls = iter(range(1, 100))
    with pytest.raises(NotNow, match="stopped before the end"):
        apply(found, target, cancelled=lambda: next(calls) >= asked)
    assert files(target) == before
    assert not (target / ".import").exists()


def test_a_machine_that_stops_half_way_is_put_right(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """A process that is killed between two moves: the next look takes back what it left."""
    target = tmp_path / "in"
    apply(make(records(tmp_path, 30)), target)
    before = files(target)
    path = records(tmp_path, 250, said="Other words.")
    code = (
        "import os, sys; from pathlib import Path; from bereave.directory.importing import *;"
        "from bereave.directory.layers import read_folder; target = Path(sys.argv[2]);"
        "stop = lambda: os._exit(9) if (target / 'services/GB/listening-99.md').exists() else False;"
        "apply(plan(Path(sys.argv[1]), read_folder(target)), target, cancelled=stop)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path), str(target)], check=False, timeout=60)
    assert done.returncode == 9
    assert files(target) != before
    recover(target)
    assert files(target) == before
    recover(target)


def test_entries_of_one_name_are_told_apart_whatever_their_order(
    tmp_path: Path, make: Callable[..., ImportPlan]
) -> None:
    """Each gets the same id again; a name without Latin letters has one too, and a taken id is not taken over."""
    path = records(tmp_path, 4, name="Listening")
    ids = sorted(item.id for item in make(path).items)
    assert len(set(ids)) == 4
    assert all(one.startswith("gb-listening-") for one in ids)
    path.write_text("\n".join(reversed(path.read_text(encoding="utf-8").splitlines())), encoding="utf-8")
    assert sorted(item.id for item in make(path).items) == ids
    (korean,) = make(records(tmp_path, 1, name="생명의 전화")).items
    assert korean.id.startswith("gb-")
    apply(make(records(tmp_path, 1, name="Listening")), tmp_path / "in")
    stranger = {key: replace(e, identifiers=None) for key, e in read_folder(tmp_path / "in").entries.items()}
    (other,) = make(records(tmp_path, 1, name="Listening"), Directory(stranger)).items
    assert (other.state, other.id == "gb-listening") == ("new", False)


def test_the_second_import_of_a_file_changes_nothing(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """Every entry is found again by its identifier, whatever it is called now."""
    target = tmp_path / "in"
    path = records(tmp_path, 4, name="Listening")
    apply(make(path), target)
    again = make(path, read_folder(target))
    assert {item.state for item in again.items} == {"same"}
    assert apply(again, target).written == ()


def test_a_large_folder_is_compared_without_being_held(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """The entries that are there stay on disk too; a file that cannot be read is as if it were not there."""
    target = tmp_path / "in"
    path = records(tmp_path, 300)
    apply(make(path), target)
    (target / "services/GB/broken.md").write_text("no entry", encoding="utf-8")
    light = on_disk(target)
    assert dict(light.entries) == dict(read_folder(target).entries)
    found = make(path, light)
    assert found.counts() == {"new": 0, "changed": 0, "same": 300, "refused": 0}
    alive = [one for one in gc.get_objects() if isinstance(one, Entry) and one.path.is_relative_to(target)]
    assert len(alive) <= 70
    assert "gb-nobody" not in light.entries


def test_no_list_of_entries_is_held_in_memory(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """While 3,000 records are read, and afterwards, only a handful of entries is alive; progress is heard."""
    path = records(tmp_path, 3000)
    alive: list[int] = []
    heard: list[int] = []

    def count() -> int:
        return sum(isinstance(one, Entry) and one.id.startswith("gb-listening") for one in gc.get_objects())

    def listen(done: int, total: int | None) -> None:
        del total
        heard.append(done)
        if done % 1000 == 0:
            alive.append(count())

    found = make(path, progress=listen)
    assert heard == sorted(heard)
    assert heard[-1] == found.read == 3000
    assert len(alive) >= 3
    assert max(alive) <= 3
    assert sum(1 for item in found.items if item.state == "new") == 3000
    apply(found, tmp_path / "in")
    assert count() <= 3
    assert len(files(tmp_path / "in")) == 3000


def test_a_stop_while_planning_is_one_sentence(tmp_path: Path) -> None:
    """Nothing is left."""
    with pytest.raises(NotNow, match="Nothing was changed"):
        plan(records(tmp_path, 500), NOTHING, cancelled=lambda: True)


@pytest.mark.parametrize("form", ["ndjson", "csv"])
@pytest.mark.parametrize("grows", [True, False])
def test_a_file_that_changes_while_it_is_read_is_not_taken(tmp_path: Path, form: str, grows: bool) -> None:
    """Half of it would be taken for whole; the sentence names it, and nothing is planned."""
    path = records(tmp_path, 900)
    mapping = None
    if form == "csv":
        path, mapping = tmp_path / "l.csv", tmp_path / "m.toml"
        path.write_text("name,tel\n" + "".join(f"N{at},0000 {at}\n" for at in range(9000)), encoding="utf-8")
        mapping.write_text(
            'name = "them"\n[constants]\ncountry = "GB"\n[[table]]\n[table.fields]\ntitle = "name"\n'
            '[[table.contact]]\nhow = "phone"\nvalue = "tel"\n',
            encoding="utf-8",
        )

    def meanwhile(done: int, total: int | None) -> None:
        del total
        if done == 200:
            end = path.stat().st_size
            os.truncate(path, end + 1000 if grows else path.read_bytes().index(b"\n", end * 2 // 3) + 1)

    with pytest.raises((NotNow, NotUnderstood)) as caught:
        plan(path, NOTHING, mapping=mapping, progress=meanwhile)
    assert str(path.name) in str(caught.value)


def test_a_stopped_import_leaves_no_folder_that_was_not_there(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """Not even an empty one."""
    with pytest.raises(NotNow, match="stopped before the end"):
        apply(make(records(tmp_path, 3)), tmp_path / "in", cancelled=lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["s.ndjson"]


def test_what_is_not_there_or_not_known_is_one_sentence(tmp_path: Path) -> None:
    """A file that is away, a format without a name here, a folder without data."""
    with pytest.raises(NotUnderstood, match="There is no file or folder"):
        plan(tmp_path / "away.json", NOTHING)
    with pytest.raises(NotUnderstood, match="The format xml is not known"):
        plan(tmp_path, NOTHING, format="xml")
    with pytest.raises(NotUnderstood, match="neither JSON nor"):
        plan(tmp_path, NOTHING)
    assert set(importing.FORMATS) == {"hsds", "csv"}


def test_an_import_never_writes_outside_the_folder(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """An entry that another layer holds is written into this folder, the other stays as it is."""
    apply(make(records(tmp_path, 2)), tmp_path / "core")
    before = files(tmp_path / "core")
    apply(make(records(tmp_path, 2, said="Other words."), read_folder(tmp_path / "core")), tmp_path / "own")
    assert files(tmp_path / "core") == before
    assert sorted(files(tmp_path / "own")) == ["services/GB/listening-0.md", "services/GB/listening-1.md"]


def test_another_import_does_not_take_back_one_that_is_at_work(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """What lies half-done may belong to somebody who is still at it; only what nobody holds is put right."""
    target = tmp_path / "in"
    apply(make(records(tmp_path, 30)), target)
    found = make(records(tmp_path, 250, said="Other words."), read_folder(target))
    said: list[str] = []

    def meanwhile() -> bool:
        if (target / ".import/moves.jsonl").exists():
            with pytest.raises(NotNow) as caught:
                recover(target)
            said.append(str(caught.value))
        return False

    apply(found, target, cancelled=meanwhile)
    assert said
    assert all("Another import is at work" in sentence for sentence in said)
    assert b"Other words." in files(target)["services/GB/listening-0.md"]


def test_what_was_done_long_ago_is_not_taken_back(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """A machine that stops while the last import's old texts are swept away leaves no list that leads back."""
    target = tmp_path / "in"
    apply(make(records(tmp_path, 3)), target)
    before = files(target)
    code = (
        "import os, shutil, sys; from pathlib import Path; from bereave.directory.importing import *;"
        "from bereave.directory.layers import read_folder; target = Path(sys.argv[2]);"
        "shutil.rmtree = lambda place, **_: ((place / 'done').unlink(), os._exit(9));"
        "apply(plan(Path(sys.argv[1]), read_folder(target)), target)"
    )
    path = records(tmp_path, 3, said="Other words.")
    done = subprocess.run([sys.executable, "-c", code, str(path), str(target)], check=False, timeout=60)
    assert done.returncode == 9
    recover(target)
    assert files(target) == before


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"name": "N" * 6000}, "title has 6000 letters; 5000 can be shown"),
        ({"alert": "a" * 6000}, "note has 6000 letters"),
        ({"phones": [{"number": f"+44 20 1{at:05}"} for at in range(3000)]}, "too long"),
        ({"description": "word " * 300_000}, "longer than one megabyte"),
        ({"name": "A\ud800b"}, "half a letter"),
        ({"alert": "\udfff"}, "half a letter"),
    ],
)
def test_what_could_not_be_read_again_is_refused(
    tmp_path: Path, make: Callable[..., ImportPlan], changes: dict[str, object], reason: str
) -> None:
    """Its file would be passed over, and come a second time with the next import; the others are taken."""
    path = records(tmp_path, 1)
    row = json.loads(path.read_text(encoding="utf-8"))
    path.write_text("\n".join(json.dumps(one) for one in (row, {**row, "id": "other", **changes})), "utf-8")
    found = make(path)
    assert [item.state for item in found.items] == ["new", "refused"]
    assert reason in found.items[1].reason
    apply(found, tmp_path / "in")
    again = make(path, read_folder(tmp_path / "in"))
    assert [item.state for item in again.items] == ["same", "refused"]


def test_a_file_whose_name_is_no_text_is_read(tmp_path: Path, make: Callable[..., ImportPlan]) -> None:
    """Old archives have names of another encoding; the record is told with a sign in its place."""
    folder = tmp_path / "in"
    folder.mkdir()
    records(tmp_path, 1).rename(folder / b"caf\xe9.json".decode("utf-8", "surrogateescape"))
    assert [item.record for item in make(folder).items] == ["caf?.json, record 1"]


def test_pipes_and_devices_are_not_waited_for(tmp_path: Path) -> None:
    """They might never begin, or never end."""
    os.mkfifo(tmp_path / "pipe.json")
    for path in (tmp_path / "pipe.json", Path("/dev/zero")):
        for format_ in importing.FORMATS:
            with pytest.raises(NotUnderstood, match="it is no ordinary file"):
                plan(path, NOTHING, format=format_)
    with pytest.raises(NotNow, match="could not be opened: File name too long"):
        plan(tmp_path / ("a" * 300), NOTHING)
