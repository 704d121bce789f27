"""Bad networks, for tests: a proxy that loses one reply, and servers that answer nonsense."""

import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class LosingProxy:
    """Passes everything on to a hub, and loses the reply to the next request that holds `marked`."""

    def __init__(self, port: int) -> None:
        self._hub = ("127.0.0.1", port)
        self.marked = b""
        self.lost = 0
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def lose_reply_to(self, marked: bytes) -> None:
        """The next request with these bytes arrives, and its reply does not."""
        self.marked = marked

    def close(self) -> None:
        """Stop, and wait for what is under way."""
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in list(self._threads):
            thread.join(10)

    def _start(self, work: object, *values: object) -> None:
        thread = threading.Thread(target=work, args=values)  # type: ignore[arg-type] # a method of this class
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            self._start(self._pass, client)

    def _pass(self, client: socket.socket) -> None:
        losing = threading.Event()
        with client, socket.create_connection(self._hub) as hub:
            back = threading.Thread(target=self._pass_back, args=(hub, client, losing))
            back.start()
            while data := _receive(client):
                if self.marked and self.marked in data:
                    self.marked = b""
                    losing.set()
                hub.sendall(data)
            _end(hub)
            back.join(10)

    def _pass_back(self, hub: socket.socket, client: socket.socket, losing: threading.Event) -> None:
        while data := _receive(hub):
            if losing.is_set():
                self.lost += 1
                break
            client.sendall(data)
        _end(client)


def _receive(source: socket.socket) -> bytes:
    try:
        return source.recv(65_536)
    except OSError:
        return b""


def _end(target: socket.socket) -> None:
    try:
        target.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


class Stub:
    """Gives one answer to whatever is asked: a captive portal, a broken hub, somebody else."""

    def __init__(
        self, status: int, kind: str, body: bytes, told: int | None = None, packed: str = "", pause: float = 0.0
    ) -> None:
        """`packed` is a Content-Encoding; with a `pause` the body goes out letter by letter, so many seconds apart."""
        asked: list[str] = []
        closing = threading.Event()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.rfile.read(int(self.headers.get("Content-Length", "0")))
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body) if told is None else told))
                if packed:
                    self.send_header("Content-Encoding", packed)
                self.end_headers()
                try:
                    self._write()
                except OSError:
                    self.close_connection = True

            def _write(self) -> None:
                if not pause:
                    self.wfile.write(body)
                    return
                for letter in body:
                    self.wfile.write(bytes([letter]))
                    self.wfile.flush()
                    closing.wait(pause)

            do_POST = do_GET  # noqa: N815 - the library's name

            def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - the library's name
                del format

        self.asked = asked
        self._closing = closing
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def close(self) -> None:
        """Stop."""
        self._closing.set()
        self._server.shutdown()
        self._thread.join(10)
        self._server.server_close()
