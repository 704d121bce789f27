"""When something was, in the reader's own words and time zone."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def time_of_day(moment: datetime) -> str:
    """The hour and minute on the reader's clock, as their language writes it."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day(moment: datetime) -> str:
    """The date in full, without the weekday."""
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)


def when(moment: datetime, now: datetime) -> str:
    """The time for today, "Yesterday" for the day before, else the date."""
    then, today = moment.astimezone().date(), now.astimezone().date()
    if then == today:
        return QCoreApplication.translate("JournalMoments", "Today, {time}").format(time=time_of_day(moment))
    if (today - then).days == 1:
        return QCoreApplication.translate("JournalMoments", "Yesterday, {time}").format(time=time_of_day(moment))
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
