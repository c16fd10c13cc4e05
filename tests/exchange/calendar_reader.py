# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads calendar files with python3-icalendar and prints one JSON line an entry, as another program understands it.

Ends with status 1 and the complaint where a file is not taken whole.
"""
import json
import sys

import icalendar

for path in sys.argv[1:]:
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    complaints = [error for part in calendar.walk() for error in part.errors]
    if complaints:
        sys.exit(f"{path}: {complaints}")
    for event in calendar.walk("VEVENT"):
        alarms = event.walk("VALARM")
        print(json.dumps({
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "start": event.decoded("DTSTART").isoformat(),
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")),
            "location": str(event.get("LOCATION", "")),
            "alarm_hours": alarms[0].decoded("TRIGGER").total_seconds() / 3600 if alarms else None,
        }))
