"""Documents that attack the app, each with one line that says how; none of them may reach, read or open anything."""

from tests.directory.hostile.attack import Attack, Target
from tests.directory.hostile.bodies import BODIES
from tests.directory.hostile.fields import FIELDS
from tests.directory.hostile.whole_files import WHOLE_FILES, lay_out_special_files

#: Every attack; the special files of `lay_out_special_files` come on top.
ATTACKS: tuple[Attack, ...] = (*BODIES, *FIELDS, *WHOLE_FILES)

__all__ = ["ATTACKS", "Attack", "Target", "lay_out_special_files"]
