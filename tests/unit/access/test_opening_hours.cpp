#include <string>

#include <access/moment.h>
#include <access/opening_hours.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;

namespace {

/// A text as it stands in OpenStreetMap, a moment, and the answer by hand: open, closed, unknown, or words
/// of the sentence that says why there is none.
struct Case {
  const char* hours;
  const char* when;
  const char* answer;
};

std::string answer(const Case& c) {
  const ReadHours read = read_opening_hours(c.hours);
  if (!read.hours) return read.problem->what();
  switch (read.hours->at(Moment::parse(c.when))) {
    case OpenState::open:
      return "open";
    case OpenState::closed:
      return "closed";
    case OpenState::unknown:
      break;
  }
  return "unknown";
}

// 2026-05-01 is a Friday, 2026-12-24 a Thursday, 2026-01-05 a Monday.
const Case cases[] = {
    // days and times
    {"24/7", "Su 03:00", "open"},
    {"Mo-Fr 08:30-17:30", "Mo 08:30", "open"},
    {"Mo-Fr 08:30-17:30", "Mo 17:30", "closed"},
    {"Mo-Fr 08:30-17:30", "Sa 12:00", "closed"},
    {"Mo-Su 06:30-09:00,18:00-21:00", "We 12:00", "closed"},
    {"Mo-Su 06:30-09:00,18:00-21:00", "We 20:59", "open"},
    {"08:00-20:00", "Su 19:00", "open"},
    {"8:00-20:00", "Su 08:00", "open"},
    {"Mo,We,Fr 09:00-11:00", "Tu 10:00", "closed"},
    {"Mo,We,Fr 09:00-11:00", "Fr 10:00", "open"},
    {"Tu-Su 09:00-20:30", "Mo 10:00", "closed"},
    {"Sa-Mo 10:00-16:00", "Su 12:00", "open"},
    {"Sa-Mo 10:00-16:00", "Th 12:00", "closed"},
    {"Mo-Fr: 09:00-18:00", "Th 12:00", "open"},
    {"mo-fr 09:00-18:00", "Th 12:00", "open"},
    {"00:00-24:00", "Fr 23:59", "open"},
    // over midnight
    {"Fr,Sa 22:00-02:00", "Sa 01:00", "open"},
    {"Fr,Sa 22:00-02:00", "Fr 01:00", "closed"},
    {"Mo-Su 18:00-26:00", "Tu 01:59", "open"},
    {"Mo-Fr 22:00-06:00; Sa off", "Sa 05:00", "open"},
    {"Mo-Fr 22:00-06:00; Fr off", "Sa 05:00", "closed"},
    // rules that replace, add and take away
    {"Mo-Fr 08:00-18:00; Sa 08:00-12:00", "Sa 13:00", "closed"},
    {"Mo-Sa 08:00-18:00; Sa 08:00-12:00", "Sa 13:00", "closed"},
    {"Mo-Sa 08:00-18:00, Sa 19:00-21:00", "Sa 13:00", "open"},
    {"Mo-Fr 08:00-12:00, Sa 10:00-12:00", "Sa 11:00", "open"},
    {"Mo-Fr 08:00-18:00; We off", "We 10:00", "closed"},
    {"Mo-Fr 08:00-18:00; Mo-Fr 12:00-13:00 off", "We 12:30", "closed"},
    {"Mo-Fr 08:00-18:00; Mo-Fr 12:00-13:00 off", "We 13:00", "open"},
    {"Mo-Fr 08:00-18:00;", "We 13:00", "open"},
    {"Mo-Fr 08:00-12:00 || \"by appointment\"", "Mo 15:00", "unknown"},
    {"off", "Mo 12:00", "closed"},
    {"closed \"moved away\"", "Mo 12:00", "closed"},
    // holidays
    {"Mo-Fr 08:00-18:00; PH off", "PH Mo 10:00", "closed"},
    {"Mo-Fr 08:00-18:00; PH off", "Mo 10:00", "open"},
    {"Mo-Fr,PH 08:00-18:00", "PH Su 10:00", "open"},
    {"SH Mo-Fr 08:00-18:00", "Mo 10:00", "closed"},
    {"SH Mo-Fr 08:00-18:00", "SH Mo 10:00", "open"},
    {"PH,SH off; Mo-Su 10:00-12:00", "Mo 11:00", "open"},
    // dates
    {"Apr-Oct 05:00-22:00; Nov-Mar 06:00-21:00", "2026-05-01 05:30", "open"},
    {"Apr-Oct 05:00-22:00; Nov-Mar 06:00-21:00", "2026-12-24 05:30", "closed"},
    {"Apr-Oct 05:00-22:00; Nov-Mar 06:00-21:00", "Mo 05:30", "unknown"},
    {"Apr-Oct 05:00-22:00; Nov-Mar 06:00-21:00", "Mo 12:00", "open"},
    {"Mo-Su 09:00-17:00; Dec 24-26 off", "2026-12-24 10:00", "closed"},
    {"Dec 25,31 off; Mo-Su 09:00-17:00", "2026-12-24 10:00", "open"},
    {"Dec 20-Jan 06: Mo-Fr 10:00-12:00", "2026-01-05 11:00", "open"},
    {"Mo[1] 09:00-12:00", "2026-01-05 10:00", "open"},
    {"Fr[-1] 09:00-12:00", "2026-05-01 10:00", "closed"},
    {"week 1-10 Mo 09:00-12:00", "2026-01-05 10:00", "open"},
    {"week 1-53/2 Mo 09:00-12:00", "2026-01-05 10:00", "closed"},
    {"2026 May 01 off; 08:00-18:00 open", "2026-05-01 10:00", "open"},
    {"2025+ Mo-Fr 08:00-18:00", "2026-05-01 10:00", "open"},
    // what nobody knows
    {"\"by appointment\"", "Mo 10:00", "unknown"},
    {"Mo-Fr 08:00-12:00 \"ring the bell\"", "Mo 10:00", "unknown"},
    {"Mo-Fr 08:00-12:00 open \"ring the bell\"", "Mo 10:00", "open"},
    {"Fr 18:00+", "Fr 21:00", "unknown"},
    {"Mo-Fr unknown", "Sa 10:00", "closed"},
    // broken, with the words that say where
    {"", "Mo 10:00", "are empty"},
    {"Mon-Fri 9am-5pm", "Mo 10:00", "not understood at \"Mon\""},
    {"Mo-Fr 9-17", "Mo 10:00", "not understood at \"9\""},
    {"Mo-Fr 08:00", "Mo 10:00", "begins at 08:00 but not when it ends"},
    {"Mo-Fr 08:00-", "Mo 10:00", "end too early"},
    {"Mo-Fr 08:00-25:61", "Mo 10:00", "25:61, which does not exist"},
    {"Mo-Fr 08:00-12:00 14:00-18:00", "Mo 10:00", "not understood at \"14:00\""},
    {"Mo-Fr 08:00-12:00,", "Mo 10:00", "end too early"},
    {"08:00–18:00", "Mo 10:00", "begins at 08:00"},
    {"Mo-Xx 08:00-12:00", "Mo 10:00", "not understood at \"Xx\""},
    {"周一至周五 08:00-17:00", "Mo 10:00", "not understood at"},
    {"Feb 30 off", "Mo 10:00", "the number 30"},
    {"Mo-Fr 08:00-12:00 \"ring", "Mo 10:00", "never closed"},
    {"week 60 Mo", "Mo 10:00", "the number 60"},
    // understood by others, not here
    {"sunrise-sunset", "Mo 10:00", "not supported"},
    {"Mo-Fr 08:00-sunset", "Mo 10:00", "not supported"},
    {"PH -1 day off", "Mo 10:00", "not supported"},
    {"Mo 10:00-16:00/01:30", "Mo 10:00", "not supported"},
    {"easter off", "Mo 10:00", "not supported"},
};

}  // namespace

TEST_CASE("Opening hours of OpenStreetMap have their answer or a sentence") {
  for (const Case& c : cases) {
    INFO("\"" << c.hours << "\" at " << c.when << ": " << answer(c));
    const std::string expected = c.answer;
    if (expected == "open" || expected == "closed" || expected == "unknown")
      CHECK(answer(c) == expected);
    else
      CHECK_THAT(answer(c), Catch::Matchers::ContainsSubstring(expected));
  }
}

TEST_CASE("A moment is a weekday or a date, and a time") {
  CHECK(Moment::parse("Su 23:59").weekday == 6);
  CHECK(Moment::parse("Su 23:59").minute == 23 * 60 + 59);
  for (const char* sunday : {"周日 08:30", "星期天 08:30", "08:30 su", "2026-05-03T08:30:00"})
    CHECK(Moment::parse(sunday).weekday == 6);
  CHECK(Moment::parse("2026-05-01 08:30").date.has_value());
  CHECK(Moment::parse("PH Fr 10:00").public_holiday);
  for (const char* broken : {"", "Mo", "08:30", "Mo 24:00", "Mo 8", "Mo Tu 08:30", "2026-02-30 08:30",
                             "Mo 2026-05-01 08:30", "Monday 08:30", "Mo 08:60", "Mo 08:30 09:30"}) {
    INFO(broken);
    CHECK_THROWS_WITH(Moment::parse(broken), Catch::Matchers::ContainsSubstring("is no time to ask about"));
  }
}
