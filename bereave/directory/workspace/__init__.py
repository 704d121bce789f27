"""A curator's own room: entries changed on this device, the history of every change, and the way back."""

from bereave.directory.workspace.checking import Learnt
from bereave.directory.workspace.difference import DiffRow, Span, difference
from bereave.directory.workspace.examine import Trouble, Troubles
from bereave.directory.workspace.history import Action, Revision
from bereave.directory.workspace.room import BroughtIn, ChangedMeanwhile, Workspace
from bereave.directory.workspace.rows import Row, Wanted, choose, rows_of

__all__ = [
    "Action",
    "BroughtIn",
    "ChangedMeanwhile",
    "DiffRow",
    "Learnt",
    "Revision",
    "Row",
    "Span",
    "Trouble",
    "Troubles",
    "Wanted",
    "Workspace",
    "choose",
    "difference",
    "rows_of",
]
