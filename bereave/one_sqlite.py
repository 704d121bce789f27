"""sqlite-utils as every room takes it: bound to one SQLite, whichever room is loaded first.

sqlite-utils looks for a package named pysqlite3 before the standard sqlite3 and catches that one's exceptions;
SQLCipher's binding has its own. The alias below must stand before sqlite_utils is first imported by anybody, so it is
imported from here alone. A plain `sqlite3` connection works with it as before.
"""

import sys

from sqlcipher3 import dbapi2

sys.modules.setdefault("pysqlite3", dbapi2)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

from sqlite_utils.db import Database  # noqa: E402 - after the alias, see above
from sqlite_utils.migrations import Migrations  # noqa: E402

__all__ = ["Database", "Migrations", "dbapi2"]
