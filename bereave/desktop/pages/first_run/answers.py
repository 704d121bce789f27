"""What was told the first time about the loss: in memory until there is an encrypted journal to keep it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bereave.desktop.private_rooms import PrivateRooms

#: Who died, from the person's side: "sibling" is a brother or sister.
RELATIONSHIPS = ("partner", "child", "parent", "sibling", "relative", "friend", "colleague", "professional", "other")
#: How long ago, ending where the first three months do.
PERIODS = ("days", "weeks", "up-to-three-months", "up-to-a-year", "one-to-two-years", "longer")


@dataclass(frozen=True)
class FirstRunAnswers:
    """Ids of RELATIONSHIPS and PERIODS; empty where the person skipped."""

    relationship: str = ""
    how_long_ago: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.relationship or self.how_long_ago)

    def keep_in(self, rooms: "PrivateRooms") -> None:
        """Keep the answers in the encrypted journal beside what is there; used in the vault's lane only."""
        about = rooms.about()
        relationship = self.relationship or about.relationship
        how_long_ago = self.how_long_ago or about.how_long_ago
        rooms.save_about(replace(about, relationship=relationship, how_long_ago=how_long_ago))
