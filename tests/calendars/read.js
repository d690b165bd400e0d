// Reads a calendar file from standard input as Thunderbird would, and lists what takes place.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf-8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
}
const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
const masters = events.filter((event) => !event.isRecurrenceException());
const found = [];
for (const master of masters) {
  for (const exception of events) {
    if (exception.isRecurrenceException() && exception.uid === master.uid) {
      master.relateException(exception);
    }
  }
  if (!master.isRecurring()) {
    found.push([master.startDate, master.summary]);
    continue;
  }
  const days = master.iterator();
  for (let day = days.next(); day; day = days.next()) {
    const { startDate, item } = master.getOccurrenceDetails(day);
    found.push([startDate, item.summary]);
  }
}
const told = found.map(([start, title]) => [start.toJSDate().toISOString(), title]);
process.stdout.write(JSON.stringify(told.sort()));
