#include <cmath>

#include <qgsfeature.h>

#include <plugin/layers/geometry_writer.h>
#include <plugin/layers/output_fields.h>
#include <plugin/processing/elevator_output.h>
#include <plugin/processing/output_rows.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

using compat::FieldType;

namespace {

QString text(std::string_view name) {
  return QString::fromLatin1(name.data(), static_cast<int>(name.size()));
}

/// A number as an attribute, without the noise beyond a millionth.
QVariant number(const std::optional<double>& value) {
  return orNull(value ? std::optional(std::round(*value * 1e6) / 1e6) : std::nullopt);
}

QVariant metres(const std::optional<Metres>& length) {
  return number(length ? std::optional(length->value()) : std::nullopt);
}

QString codesText(const std::vector<elevator::Limit>& limits) {
  QStringList codes;
  for (const elevator::LimitCode code : elevator::codes_of(limits))
    codes << QString::fromLatin1(name_of(code));
  return codes.join(QLatin1Char(','));
}

}  // namespace

QVariant ElevatorOutput::id(std::size_t building) const {
  const ElevatorBuilding& row = mOutcome.buildings().rows[building];
  return mOutcome.buildings().ownIds ? QVariant(row.id) : QVariant(static_cast<qlonglong>(row.feature.id()));
}

QgsFields ElevatorOutput::buildingFields() const {
  const FieldType idType = mOutcome.buildings().ownIds ? FieldType::text : FieldType::id;
  QgsFields fields = makeFields({{"ev_bldg", idType},
                                 {"ev_status", FieldType::text},
                                 {"ev_grade", FieldType::text},
                                 {"ev_entr", FieldType::integer},
                                 {"ev_a", FieldType::integer},
                                 {"ev_b", FieldType::integer},
                                 {"ev_c", FieldType::integer},
                                 {"ev_up", FieldType::number},
                                 {"ev_up60", FieldType::number},
                                 {"ev_up80", FieldType::number},
                                 {"ev_gain", FieldType::number},
                                 {"ev_gain_ad", FieldType::number},
                                 {"ev_gain_60", FieldType::number},
                                 {"ev_gain_80", FieldType::number},
                                 {"ev_cost", FieldType::number},
                                 {"ev_subsidy", FieldType::number}});
  for (const elevator::Criterion& criterion : mOutcome.tables().criteria)
    fields.append(
        compat::field(QStringLiteral("ec_") + QString::fromStdString(criterion.id), FieldType::number));
  const QgsFields last = makeFields({{"ev_score", FieldType::number},
                                     {"ev_rank", FieldType::integer},
                                     {"ev_consent", FieldType::text},
                                     {"ev_why", FieldType::text}});
  fields.extend(last);
  return fields;
}

QgsAttributes ElevatorOutput::buildingAttributes(std::size_t building) const {
  const BuildingOutcome& outcome = mOutcome[building];
  const ElevatorBuilding& row = mOutcome.buildings().rows[building];
  const bool sited = isSited(outcome.verdict.status);
  const QVariant none = compat::null(FieldType::integer);
  QgsAttributes attributes;
  attributes << id(building) << text(name_of(outcome.verdict.status))
             << (outcome.best ? QVariant(textOf(outcome.best->grade)) : compat::null(FieldType::text));
  if (sited)
    attributes << static_cast<int>(outcome.sites.size());
  else
    attributes << (row.entrances ? QVariant(*row.entrances) : none);
  for (const std::size_t count : outcome.graded)
    attributes << (sited ? QVariant(static_cast<int>(count)) : none);

  const elevator::Benefit& benefit = outcome.benefit;
  // Who has an elevator, or can have none, is saved no stairs by one.
  const auto ifSited = [&](std::optional<double> value) { return number(sited ? value : std::nullopt); };
  attributes << number(benefit.up) << number(benefit.old60_up) << number(benefit.old80_up)
             << ifSited(benefit.gain);
  for (const auto& ofGroup : benefit.gain_of) attributes << ifSited(ofGroup);
  attributes << ifSited(outcome.cost.total) << ifSited(outcome.cost.subsidy);

  const std::size_t criteria = mOutcome.tables().criteria.size();
  for (std::size_t c = 0; c < criteria; ++c)
    attributes << number(outcome.place ? outcome.place->parts[c] : std::nullopt);
  attributes << number(outcome.place ? outcome.place->score : std::nullopt)
             << (outcome.place ? QVariant(static_cast<int>(outcome.place->rank)) : none)
             << text(name_of(row.consent)) << mSentences.why(building);
  return attributes;
}

QgsFields ElevatorOutput::shaftFields() const {
  QgsFields fields = makeFields({{"bldg", mOutcome.buildings().ownIds ? FieldType::text : FieldType::id},
                                 {"entr_no", FieldType::integer},
                                 {"grade", FieldType::text},
                                 {"limits", FieldType::text},
                                 {"gap_m", FieldType::number},
                                 {"lane_m", FieldType::number},
                                 {"in_lot", FieldType::integer},
                                 {"slide_m", FieldType::number},
                                 {"ev_status", FieldType::text},
                                 {"why", FieldType::text}});
  if (mSun.empty()) return fields;
  const QgsFields sun = makeFields(
      {{"sun_lost_h", FieldType::number}, {"sun_had_h", FieldType::number}, {"sun_win", FieldType::integer}});
  fields.extend(sun);
  return fields;
}

QgsAttributes ElevatorOutput::sunAttributes(std::size_t site) const {
  if (mSun.empty()) return {};
  const elevator::SunLoss& loss = mSun[site];
  if (!loss.known)
    return QgsAttributes() << compat::null(FieldType::number) << compat::null(FieldType::number)
                           << compat::null(FieldType::integer);
  return QgsAttributes() << number(loss.most.value() / 3600.0) << number(loss.before.value() / 3600.0)
                         << static_cast<int>(loss.windows);
}

void ElevatorOutput::writeShafts(Sink& sink, const QgsCoordinateTransform& toResult,
                                 Progress& progress) const {
  std::size_t written = 0;
  for (const elevator::ShaftSite& site : mOutcome.sites()) {
    QgsAttributes row;
    row << id(site.building) << site.number << textOf(site.grade) << codesText(site.limits)
        << metres(site.gap) << metres(site.lane)
        << (site.in_lot ? QVariant(static_cast<int>(*site.in_lot)) : compat::null(FieldType::integer))
        << metres(site.slide) << text(name_of(mOutcome[site.building].verdict.status)) << mSentences.why(site)
        << sunAttributes(written);
    addFeature(
        sink,
        site.shaft.rings.empty() ? QgsGeometry() : toMultiPolygon(std::vector<geometry::Polygon>{site.shaft}),
        toResult, row);
    progress.check();
    progress.report(static_cast<double>(++written) / static_cast<double>(mOutcome.sites().size()));
  }
}

}  // namespace lifecircle::plugin
