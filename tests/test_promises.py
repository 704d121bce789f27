"""The promises that no single room can hold alone; the others stand in the room that keeps them."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parent.parent
APP = [
    path
    for path in sorted((ROOT / "bereave").rglob("*.py"))
    if "hub" not in path.relative_to(ROOT / "bereave").parts[0]
]

#: Watches every way out of Python to a network; whoever tries is written down and refused.
_WATCHED = """
import sys
tried = []
def watch(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}:
        where = arguments[1] if event == "socket.connect" else arguments[0]
        if not isinstance(where, str) or event != "socket.connect":  # a path is a socket of this machine's own
            tried.append(f"{event} {where}")
            raise OSError("there is no network")
sys.addaudithook(watch)
"""

_A_DAY_WITHOUT_A_NETWORK = (
    _WATCHED
    + """
from datetime import UTC, datetime
from pathlib import Path
from bereave import shipped
from bereave.directory.html import render
from bereave.directory.layers import read_folder
from bereave.journal import schema
from bereave.journal.journal import Journal
from bereave.peers import migrations
from bereave.peers.outbox import Outbox
from bereave.peers.store import PeerStore
from bereave.search.build import build
from bereave.search.config import SearchConfig
from bereave.search.index import SearchIndex
from bereave.search.query import Query
from bereave.vault.vault import Vault

folder = Path(sys.argv[1])
now = lambda: datetime.now(UTC)
config = SearchConfig.load(shipped.index())
build(shipped.resources(), folder / "index", config)
index = SearchIndex.open(folder / "index", config)
assert index.search(Query("inquest")).total > 0
index.close()
directory = read_folder(shipped.resources())
assert "<h2" in render(directory.entries["inquest"].body)
vault = Vault.create(folder / "vault", "quiet water under stones").vault
journal = Journal(vault.open_store("journal", schema.MIGRATIONS), now)
page = journal.write(None, "", "a line")
assert journal.read(page).text == "a line"
peers = PeerStore(vault.open_store("peers", migrations.MIGRATIONS))
assert Outbox(peers, now).write("together", "for later")
vault.lock()
print("tried:", tried)
"""
)


def test_promise_2_everything_but_sending_works_without_a_network(tmp_path: Path) -> None:
    """Searching, reading, writing in the journal and writing a message ask for no network at all."""
    command = [sys.executable, "-c", _A_DAY_WITHOUT_A_NETWORK, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout, done.stderr) == (0, "tried: []\n", "")


def test_the_watch_above_sees_an_attempt() -> None:
    """The same watch writes down somebody who looks for a host."""
    script = (
        _WATCHED
        + "\nimport socket\ntry:\n    socket.getaddrinfo('hub.example', 443)\nexcept OSError:\n    print(tried)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "hub.example" in done.stdout


def test_promise_4_the_app_has_two_doors_to_the_network() -> None:
    """The hub's client and, on request, the curator's link check; the window's sockets stay on the machine."""
    doors = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "telnetlib", "xmlrpc", "asyncio", "httpx"}
    found: dict[str, set[str]] = {}
    qt: set[str] = set()
    for path in APP:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
                if node.module == "PySide6.QtNetwork":
                    qt |= {alias.name for alias in node.names}
            else:
                continue
            for name in names:
                if name in doors or name.partition(".")[0] in doors:
                    found.setdefault(str(path.relative_to(ROOT)), set()).add(name)
    assert set(found) <= {"bereave/peers/client.py", "bereave/directory/linkcheck.py"}, found
    assert qt == {"QLocalServer", "QLocalSocket"}


def test_promise_8_nothing_counts_rewards_or_reproaches() -> None:
    """No sentence of the interface speaks of streaks, badges, likes, followers, points or missed days."""
    counting = re.compile(
        r"\b(streaks?|badges?|likes|liked|followers?|leaderboard|points|score board|trophy|missed a day|keep it up)\b",
        re.IGNORECASE,
    )
    tree = ET.parse(ROOT / "ui" / "translations" / "bereave_en.ts")
    sentences = [message.findtext("source") or "" for message in tree.iter("message")]
    assert len(sentences) > 500
    assert [sentence for sentence in sentences if counting.search(sentence)] == []
