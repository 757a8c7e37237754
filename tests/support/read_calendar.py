"""Reads a calendar from standard input with python-icalendar and writes its entries as JSON, or null without the package."""
import json
import sys
from datetime import timezone

try:
    from icalendar import Calendar
except ImportError:
    print("null")
    sys.exit(0)

calendar = Calendar.from_ical(sys.stdin.buffer.read())


def instant(value):
    return value.dt.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def text(event, name):
    return None if event.get(name) is None else str(event.get(name))


json.dump(
    {
        "method": str(calendar["METHOD"]) if "METHOD" in calendar else None,
        "entries": [
            {
                "uid": text(event, "UID"),
                "sequence": int(event["SEQUENCE"]),
                "title": text(event, "SUMMARY"),
                "startsAt": instant(event["DTSTART"]),
                "endsAt": instant(event["DTEND"]),
                "status": text(event, "STATUS"),
                "location": text(event, "LOCATION"),
            }
            for event in calendar.walk("VEVENT")
        ],
    },
    sys.stdout,
)
