"""Front matter that would end the program, or keep it waiting."""

import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest

from bereave.directory.front_matter import BrokenFrontMatter, split

_DEEP = {
    "lists": "id: " + "[" * 60_000 + "]" * 60_000,
    "open lists": "id: " + "[" * 60_000,
    "mappings": "id: " + "{a: " * 60_000 + "}" * 60_000,
    "lines": "id:\n" + "- " * 60_000 + "x",
    "keys": "id: " + "[[a]: " * 30_000,
    "questions": "? " * 60_000 + "x",
    "anchors": "id: " + "&a [" * 60_000 + "]" * 60_000,
    "indents": "\n".join(" " * at + "a:" for at in range(900)),
    "wide": "id: [" + "a," * 60_000 + "]",
    "aliases": "a: &a [x]\nid: [" + "*a," * 60_000 + "]",
}
# In a process of its own: where this fails, nothing of the process is left to tell it.
_PROGRAM = """
import sys, threading
from bereave.directory.front_matter import BrokenFrontMatter, split
text = sys.stdin.read()
def read():
    try:
        split(text)
    except BrokenFrontMatter as broken:
        print(broken.line, broken.why)
read()
threading.stack_size(256 * 1024)
thread = threading.Thread(target=read)
thread.start()
thread.join()
"""


@pytest.mark.parametrize("name", _DEEP)
def test_what_is_nested_without_end_is_refused_also_in_a_thread(name: str) -> None:
    """Sixty thousand brackets, mappings or aliases are one sentence with a line, in a thread's small stack too."""
    text = f"---\n{_DEEP[name]}\n---\nx\n"
    done = subprocess.run([sys.executable, "-c", _PROGRAM], input=text, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = done.stdout.splitlines()
    assert len(told) == 2
    assert told[0] == told[1]
    assert told[0].split(" ", 1)[1] == "it is nested too deeply or is too long"


def test_the_check_names_the_file_and_the_line(tmp_path: Path) -> None:
    """The command goes on to its end, and says which file."""
    (tmp_path / "deep.md").write_text("---\nid: " + "[" * 50_000 + "]" * 50_000 + "\n---\nx\n", encoding="utf-8")
    command = [sys.executable, "-m", "bereave", "resources", "check", str(tmp_path), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "deep.md" in done.stdout
    assert "nested too deeply" in done.stdout


def test_a_front_matter_as_long_as_a_file_may_be_is_refused_at_once() -> None:
    """Reading stops where it is too much, and does not go through the rest."""
    began = process_time()
    for inner in ("[" * 900_000, "- " * 450_000, "a: [" + "a," * 450_000 + "]", "{a: " * 220_000):
        with pytest.raises(BrokenFrontMatter):
            split(f"---\nid: {inner}\n---\nx\n")
    # Measured: 30 ms.
    assert process_time() - began < 2


def test_ten_levels_are_read() -> None:
    """The limit is for what nobody writes; anchors and aliases of honest size stay."""
    front = split("---\na: &a [x, y]\nb: *a\nc: " + "[" * 9 + "z" + "]" * 9 + "\n---\nx\n")
    assert front.fields["b"] == ["x", "y"]
