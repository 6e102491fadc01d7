#include <algorithm>

#include <qgsfeature.h>

#include <plugin/layers/output_fields.h>
#include <plugin/processing/closures_output.h>
#include <plugin/processing/output_rows.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

using compat::FieldType;

namespace {

double minutes(network::Cost cost) {
  return to_minutes(Seconds(cost.value()));
}

}  // namespace

ClosuresOutput::ClosuresOutput(const FacilityInputs& read, const std::vector<std::optional<double>>& capacity,
                               const std::vector<ClosedCategory>& categories)
    : mRead(read),
      mChoice(read.choice),
      mCapacity(capacity),
      mCategories(categories),
      mEntries(read.facilities.features.size()),
      mNotOpen(read.facilities.features.size(), false) {
  std::vector<access::Closure> ranked;
  std::vector<std::uint32_t> whose;
  for (std::size_t c = 0; c < categories.size(); ++c) {
    for (const std::uint32_t facility : mChoice.closed[c]) mNotOpen[facility] = true;
    const std::vector<std::uint32_t>& numbers = mChoice.evaluated[c].demand.facilities;
    for (std::size_t j = 0; j < numbers.size(); ++j) {
      mEntries[numbers[j]] = Entry{c, j, std::nullopt};
      if (!categories[c].closed.empty() && !categories[c].closed[j]) continue;
      ranked.push_back(categories[c].closures[j]);
      whose.push_back(numbers[j]);
    }
  }
  const std::vector<std::size_t> ranks = access::closure_ranks(ranked);
  for (std::size_t r = 0; r < ranks.size(); ++r) mEntries[whose[r]]->rank = ranks[r];
}

QgsFields ClosuresOutput::facilityFields() {
  return makeFields({{"cl_people", FieldType::number},
                     {"cl_lost", FieldType::number},
                     {"cl_mean", FieldType::number},
                     {"cl_worst", FieldType::number},
                     {"cl_none", FieldType::number},
                     {"cl_next", FieldType::id},
                     {"cl_load", FieldType::number},
                     {"cl_full", FieldType::number},
                     {"cl_rank", FieldType::integer},
                     {"cl_status", FieldType::text}});
}

QVariant ClosuresOutput::loadOfNext(const Entry& entry, const access::Closure& closure) const {
  const ClosedCategory& category = mCategories[entry.category];
  const std::uint32_t next = mChoice.evaluated[entry.category].demand.facilities[*closure.next];
  // With several closed at once the people of those that stay were not counted.
  if (!category.closed.empty() || !mCapacity[next] || *mCapacity[next] <= 0.0)
    return compat::null(FieldType::number);
  return (category.closures[*closure.next].people + closure.taken) / *mCapacity[next];
}

QString ClosuresOutput::statusOfOther(std::size_t facility) const {
  if (mEntries[facility]) return QStringLiteral("open");
  return mNotOpen[facility] ? QStringLiteral("closed") : QStringLiteral("not_evaluated");
}

QgsAttributes ClosuresOutput::facilityAttributes(std::size_t facility) const {
  const QVariant none = compat::null(FieldType::number);
  const auto& entry = mEntries[facility];
  QgsAttributes values;
  if (!entry || !entry->rank) {
    values << none << none << none << none << none << compat::null(FieldType::id) << none << none
           << compat::null(FieldType::integer) << statusOfOther(facility);
    return values;
  }
  const access::Closure& closure = mCategories[entry->category].closures[entry->column];
  const auto mean = closure.mean();
  values << closure.people << closure.lost << (mean ? QVariant(minutes(*mean)) : none)
         << (mean ? QVariant(minutes(closure.worst)) : none) << closure.stranded;
  if (closure.next) {
    const std::uint32_t next = mChoice.evaluated[entry->category].demand.facilities[*closure.next];
    values << static_cast<qlonglong>(mRead.facilities.places[next].id) << closure.taken
           << loadOfNext(*entry, closure);
  } else {
    values << compat::null(FieldType::id) << none << none;
  }
  values << static_cast<int>(*entry->rank)
         << (closure.people <= 0.0  ? QStringLiteral("unused")
             : closure.lost > 0.0   ? QStringLiteral("critical")
             : closure.stranded > 0 ? QStringLiteral("stranded")
                                    : QStringLiteral("replaced"));
  return values;
}

QgsFields ClosuresOutput::summaryFields() const {
  QgsFields fields = makeFields({{"category", FieldType::text},
                                 {"name", FieldType::text},
                                 {"minutes", FieldType::number},
                                 {"facilities", FieldType::integer},
                                 {"closed", FieldType::integer},
                                 {"people", FieldType::number},
                                 {"covered", FieldType::number},
                                 {"critical", FieldType::integer},
                                 {"lost", FieldType::number},
                                 {"mean_min", FieldType::number},
                                 {"worst_min", FieldType::number},
                                 {"none_left", FieldType::number}});
  fields.extend(openingFields(mRead.open, QStringLiteral("not_open")));
  return fields;
}

void ClosuresOutput::writeSummary(Sink& sink) const {
  for (std::size_t c = 0; c < mCategories.size(); ++c) {
    const ClosedCategory& category = mCategories[c];
    const access::Category& of = mChoice.categories[c];
    // Closed at once, the numbers add up; closed one by one the worst single closure is told.
    const access::Closure told = category.closed.empty() ? access::worst_closure(category.closures)
                                                         : access::closed_together(category.closures);
    const auto mean = told.mean();
    const auto critical = std::count_if(category.closures.begin(), category.closures.end(),
                                        [](const access::Closure& closure) { return closure.lost > 0.0; });
    QgsAttributes values;
    values << QString::fromStdString(of.id) << nameOf(of) << to_minutes(of.threshold_time())
           << static_cast<int>(category.closures.size())
           << static_cast<int>(std::count(category.closed.begin(), category.closed.end(), true))
           << category.today.people << category.today.covered << static_cast<int>(critical) << told.lost
           << (mean ? QVariant(minutes(*mean)) : compat::null(FieldType::number)) << minutes(told.worst)
           << told.stranded;
    addRow(sink, values + openingCounts(mRead, c));
  }
}

}  // namespace lifecircle::plugin
