#include <set>

#include <QStringList>
#include <qgsfeature.h>

#include <base/exact_sum.h>
#include <plugin/layers/output_fields.h>
#include <plugin/processing/blind_spots_output.h>
#include <plugin/processing/output_rows.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using compat::FieldType;

namespace {

QVariant orNullId(const std::optional<std::uint32_t>& place, const std::vector<network::Place>& places) {
  return place ? QVariant(static_cast<qlonglong>(places[*place].id)) : compat::null(FieldType::id);
}

/// A cost in the unit of the run, in the first (minutes) or second (metres) of two fields.
QgsAttributes inUnit(const std::optional<network::Cost>& cost, Measure measure) {
  const QVariant none = compat::null(FieldType::number);
  if (!cost) return QgsAttributes() << none << none;
  if (measure == Measure::time) return QgsAttributes() << to_minutes(Seconds(cost->value())) << none;
  return QgsAttributes() << none << cost->value();
}

}  // namespace

QgsFields BlindSpotsOutput::spotFields() {
  return makeFields({{"spot", FieldType::integer},
                     {"category", FieldType::text},
                     {"name", FieldType::text},
                     {"rank", FieldType::integer},
                     {"people", FieldType::number},
                     {"elderly", FieldType::number},
                     {"children", FieldType::number},
                     {"parcels", FieldType::integer},
                     {"people_edg", FieldType::number},
                     {"people_far", FieldType::number},
                     {"missing", FieldType::text},
                     {"nearest", FieldType::id},
                     {"minutes", FieldType::number},
                     {"metres", FieldType::number},
                     {"too_far", FieldType::number},
                     {"too_far_m", FieldType::number},
                     {"status", FieldType::text}});
}

bool BlindSpotsOutput::suppressed(const access::BlindSpot& spot) const {
  return access::is_small(spot.people.people, spot.people.people, mLeast);
}

QVariant BlindSpotsOutput::count(double people, const access::BlindSpot& spot) const {
  const bool hidden = suppressed(spot) || access::is_small(people, spot.people.people, mLeast);
  return hidden ? compat::null(FieldType::number) : QVariant(people);
}

QString BlindSpotsOutput::missing(const access::BlindSpot& spot) const {
  std::set<std::size_t> categories;
  for (const std::uint32_t parcel : spot.parcels)
    for (const std::size_t c : access::missing_categories(mRun.circle, mRun.choice.evaluated, parcel))
      categories.insert(c);
  QStringList ids;
  for (const std::size_t c : categories) ids << QString::fromStdString(mRun.choice.categories[c].id);
  return ids.join(QLatin1Char(','));
}

QgsAttributes BlindSpotsOutput::spotAttributes(const SpotGroup& group, std::size_t rank, int number) const {
  const access::BlindSpot& spot = group.spots[rank - 1];
  const QVariant noText = compat::null(FieldType::text);
  const access::Category* category = group.category ? &mRun.choice.categories[*group.category] : nullptr;
  const bool nothingNear = category && !spot.nearest;
  QgsAttributes values;
  values << number << (category ? QVariant(QString::fromStdString(category->id)) : noText)
         << (category ? QVariant(nameOf(*category)) : noText) << static_cast<int>(rank)
         << count(spot.people.people, spot) << count(spot.people.elderly, spot)
         << count(spot.people.children, spot) << static_cast<int>(spot.parcels.size())
         << count(spot.people_edge, spot)
         << (category ? count(spot.people_far, spot) : compat::null(FieldType::number)) << missing(spot)
         << orNullId(spot.nearest, mRun.facilities.places);
  values += inUnit(spot.cost, mRun.measure);
  values += inUnit(spot.too_far, mRun.measure);
  values << (suppressed(spot) ? QStringLiteral("suppressed")
             : nothingNear    ? QStringLiteral("none_near")
                              : QStringLiteral("ok"));
  return values;
}

QgsFields BlindSpotsOutput::summaryFields() {
  return makeFields({{"category", FieldType::text},
                     {"name", FieldType::text},
                     {"minutes", FieldType::number},
                     {"radius_m", FieldType::number},
                     {"patches", FieldType::integer},
                     {"suppressed", FieldType::integer},
                     {"parcels", FieldType::integer},
                     {"people", FieldType::number},
                     {"biggest", FieldType::number},
                     {"people_edg", FieldType::number},
                     {"people_na", FieldType::number},
                     {"status", FieldType::text}});
}

QgsAttributes BlindSpotsOutput::nameAndThreshold(const std::optional<std::size_t>& position) const {
  const QVariant none = compat::null(FieldType::number);
  if (!position)
    return QgsAttributes() << QStringLiteral("all") << LifeCircle::tr("All categories") << none << none;
  const access::Category& category = mRun.choice.categories[*position];
  const bool time = mRun.measure == Measure::time;
  return QgsAttributes() << QString::fromStdString(category.id) << nameOf(category)
                         << (time ? QVariant(to_minutes(category.threshold_time())) : none)
                         << (time ? none : QVariant(category.threshold_radius().value()));
}

QgsAttributes BlindSpotsOutput::summaryRow(const SpotGroup& group) const {
  // Only what is told of the patches is added up, so that no hidden count can be worked back.
  ExactSum people, edge;
  double biggest = 0.0;
  int suppressedPatches = 0, parcels = 0;
  for (const access::BlindSpot& spot : group.spots) {
    parcels += static_cast<int>(spot.parcels.size());
    suppressedPatches += suppressed(spot);
    if (suppressed(spot)) continue;
    people.add(spot.people.people);
    biggest = std::max(biggest, spot.people.people);
    if (!count(spot.people_edge, spot).isNull()) edge.add(spot.people_edge);
  }
  const bool hasData = !group.category || mRun.choice.evaluated[*group.category].has_data();
  QgsAttributes values = nameAndThreshold(group.category);
  values << static_cast<int>(group.spots.size()) << suppressedPatches << parcels << people.total() << biggest
         << edge.total() << access::people_unknown(mRun.circle, mRun.population)
         << (hasData ? QStringLiteral("ok") : QStringLiteral("no_data"));
  return values;
}

void BlindSpotsOutput::writeSummary(Sink& sink, const std::vector<SpotGroup>& groups) const {
  for (const SpotGroup& group : groups) addRow(sink, summaryRow(group));
  const QVariant none = compat::null(FieldType::number);
  for (const access::Category& category : mRun.choice.withoutData) {
    QgsAttributes values;
    values << QString::fromStdString(category.id) << nameOf(category);
    for (int i = 0; i < summaryFields().size() - 3; ++i) values << none;
    values << QStringLiteral("no_data");
    addRow(sink, values);
  }
}

}  // namespace lifecircle::plugin
