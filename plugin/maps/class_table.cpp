#include <limits>

#include <access/suppression.h>
#include <plugin/maps/class_table.h>
#include <plugin/maps/map_text.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using Row = std::vector<ClassCount>;
using Status = access::CellStatus;

ClassCount sumOf(const Row& row) {
  ClassCount sum;
  for (const ClassCount& one : row) {
    sum.features += one.features;
    sum.weight += one.weight;
  }
  return sum;
}

/// Which of the people's numbers of one row may be printed, whose sum is known.
std::vector<Status> releasedRow(const Row& row, double minPeople, const Feedback& feedback) {
  // For the engine one column: the sum over its rows is known, their own totals are not.
  access::CountTable table;
  table.columns = 1;
  for (const ClassCount& one : row) table.counts.push_back(one.weight);
  table.totals.assign(row.size(), std::numeric_limits<double>::infinity());
  table.scored.assign(row.size(), false);
  table.weighed.assign(1, false);
  table.rows.assign(row.size(), Status::published);
  return access::suppress(table, minPeople, feedback).cells;
}

/// The same of a row for each area, beside which the sums of all areas are printed.
std::vector<Status> releasedRows(const std::vector<Row>& rows, double minPeople, const Feedback& feedback) {
  if (rows.empty()) return {};
  access::CountTable table;
  table.columns = rows.front().size();
  for (const Row& row : rows) {
    const double total = sumOf(row).weight;
    for (const ClassCount& one : row) table.counts.push_back(one.weight);
    table.totals.push_back(total);
    table.rows.push_back(total > 0.0 && total < minPeople ? Status::suppressed : Status::published);
  }
  table.scored.assign(rows.size(), false);
  table.weighed.assign(table.columns, false);
  return access::suppress(table, minPeople, feedback).cells;
}

QString people(double number, Status status) {
  return status == Status::published ? wholeNumber(number) : QStringLiteral("…");
}

QString shareOf(double part, double whole, Status status) {
  if (status != Status::published) return QStringLiteral("…");
  return whole > 0.0 ? percent(part / whole) : QStringLiteral("–");
}

/// One row of counts, as texts of the columns "number", "people" (where weighed) and "share".
class Printer {
 public:
  Printer(bool weighed, const Row& row, const Status* status)
      : mWeighed(weighed), mRow(row), mStatus(status), mSum(sumOf(row)) {}

  [[nodiscard]] QString features(std::size_t c) const {
    return wholeNumber(static_cast<double>(mRow[c].features));
  }
  [[nodiscard]] QString weight(std::size_t c) const { return people(mRow[c].weight, mStatus[c]); }
  [[nodiscard]] QString share(std::size_t c) const {
    return mWeighed ? shareOf(mRow[c].weight, mSum.weight, mStatus[c])
                    : shareOf(static_cast<double>(mRow[c].features), static_cast<double>(mSum.features),
                              Status::published);
  }

 private:
  bool mWeighed;
  const Row& mRow;
  const Status* mStatus;
  ClassCount mSum;
};

bool anyHidden(const std::vector<Status>& cells) {
  for (const Status cell : cells)
    if (cell != Status::published) return true;
  return false;
}

}  // namespace

StatTable classTable(const ClassCounts& counts, const QString& weightName, double minPeople,
                     const std::vector<PageArea>& areas, Feedback& feedback) {
  const bool paged = !areas.empty();
  const std::size_t classes = counts.all.size();
  StatTable table;
  table.columns.push_back({LifeCircle::tr("Class"), 2.6, true});
  table.columns.push_back({LifeCircle::tr("Count"), 1.0, false});
  if (counts.weighed) table.columns.push_back({weightName, 1.1, false});
  table.columns.push_back({LifeCircle::tr("Share"), 1.1, false});
  if (paged) table.columns.push_back({LifeCircle::tr("In all"), 1.1, false});

  std::vector<Row> rows;
  for (const PageArea& area : areas) {
    const auto found = counts.inArea.find(area.id);
    rows.push_back(found == counts.inArea.end() ? Row(classes) : found->second);
  }
  const double least = counts.weighed ? minPeople : 0.0;
  const std::vector<Status> inAll = releasedRow(counts.all, least, feedback);
  const std::vector<Status> inAreas = releasedRows(rows, least, feedback);
  table.suppressed = counts.weighed && (anyHidden(inAll) || anyHidden(inAreas));

  const Printer all(counts.weighed, counts.all, inAll.data());
  for (std::size_t c = 0; c < classes; ++c) {
    if (!counts.isWorthALine(c)) continue;
    StatCell number, weight, share;
    if (!paged) {
      number.text = all.features(c);
      weight.text = all.weight(c);
      share.text = all.share(c);
    }
    for (std::size_t a = 0; a < areas.size(); ++a) {
      const Printer page(counts.weighed, rows[a], inAreas.data() + a * classes);
      number.pages[areas[a].id] = page.features(c);
      weight.pages[areas[a].id] = page.weight(c);
      share.pages[areas[a].id] = page.share(c);
    }
    std::vector<StatCell> row{{counts.labels[static_cast<int>(c)], {}}, number};
    if (counts.weighed) row.push_back(weight);
    row.push_back(share);
    if (paged) row.push_back({all.share(c), {}});
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace lifecircle::plugin
