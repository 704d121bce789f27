"""Every way in which a hub says no, with its HTTP status and a sentence for people without the app."""

from bereave.peers.protocol import Code

_ANSWERS: dict[Code, tuple[int, str]] = {
    "not-understood": (400, "The request could not be understood."),
    "too-large": (413, "The request is too large."),
    "too-often": (429, "Please wait a little before asking again."),
    "who-are-you": (401, "Please show a valid token."),
    "revoked": (403, "This device may no longer use the hub."),
    "not-yours": (403, "Your role does not allow this."),
    "not-found": (404, "There is nothing here."),
    "invitation-unknown": (403, "This invitation is not known."),
    "invitation-used": (403, "This invitation has been used."),
    "invitation-expired": (403, "This invitation has expired."),
    "name-taken": (409, "Somebody here goes by this name."),
    "name-not-usable": (400, "This name cannot be used."),
    "own-post": (403, "Nobody decides about their own post."),
    "stale": (409, "The post has changed since."),
    "decided": (409, "Somebody has decided already."),
    "claimed": (409, "Somebody else is reading this post."),
    "second-person": (403, "A second person was asked for."),
    "too-late": (409, "The decision has taken effect."),
    "reason-missing": (400, "A rule or a line to the author is missing."),
    "settled": (409, "Another curator was faster."),
    "signature": (403, "The signature does not fit."),
    "space": (404, "There is no such space here."),
    "no-room": (507, "The hub has no room left."),
    "busy": (503, "The hub is busy."),
    "our-fault": (500, "Something went wrong in the hub."),
}


class Refused(Exception):  # noqa: N818 - an answer, not a mishap
    """The hub says no, for the reason `code`; `after` is how many seconds to wait, where waiting helps."""

    def __init__(self, code: Code, after: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.after = after

    @property
    def status(self) -> int:
        """The HTTP status."""
        return _ANSWERS.get(self.code, (400, ""))[0]

    @property
    def message(self) -> str:
        """One English sentence."""
        return _ANSWERS.get(self.code, (400, "This cannot be done."))[1]
