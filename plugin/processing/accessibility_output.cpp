#include <QStringList>
#include <qgsfeature.h>

#include <plugin/layers/output_fields.h>
#include <plugin/processing/accessibility_output.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using compat::FieldType;

SummaryRows summarize(const LifeCircleRun& run) {
  const auto rows = [&](const access::LifeCircle& circle) {
    return access::summarize(circle, run.choice.evaluated, run.population);
  };
  SummaryRows result;
  result.today = rows(run.circle);
  if (!run.stairs) return result;
  // The streets stay, the stairs change.
  access::LifeCircle other = run.circle;
  other.stairs = run.stairs->none;
  result.atDoor = rows(other);
  if (run.stairs->planned) {
    other.stairs = *run.stairs->planned;
    result.planned = rows(other);
  }
  return result;
}

void logStairs(const SummaryRows& rows, Feedback& feedback) {
  const auto percent = [](const std::vector<access::CategoryCoverage>& some) {
    double sum = 0.0;
    int known = 0;
    for (const access::CategoryCoverage& row : some) {
      if (!row.elderly_share) continue;
      sum += 100.0 * *row.elderly_share;
      ++known;
    }
    return known > 0 ? QString::number(sum / known, 'f', 1) : QString();
  };
  const QString atDoor = percent(rows.atDoor), today = percent(rows.today), planned = percent(rows.planned);
  if (atDoor.isEmpty()) return;
  if (planned.isEmpty())
    feedback.info(LifeCircle::tr("Covered of those aged 60 and above, mean of the categories: %1 % from the "
                                 "door, %2 % with the stairs")
                      .arg(atDoor, today));
  else
    feedback.info(LifeCircle::tr("Covered of those aged 60 and above, mean of the categories: %1 % from the "
                                 "door, %2 % with the stairs, %3 % with the planned elevators")
                      .arg(atDoor, today, planned));
}

QgsFields AccessibilityOutput::parcelFields() const {
  const QLatin1String prefix(mMeasure == Measure::time ? "t_" : "d_");
  QgsFields fields;
  for (const access::Category& category : mChoice.categories) {
    const QString id = QString::fromStdString(category.id);
    fields.append(compat::field(prefix + id, FieldType::number));
    fields.append(compat::field(QStringLiteral("n_") + id, FieldType::integer));
    if (mRun.stairs) fields.append(compat::field(QStringLiteral("s_") + id, FieldType::number));
  }
  fields.append(compat::field(QStringLiteral("lc_score"), FieldType::number));
  fields.append(compat::field(QStringLiteral("lc_missing"), FieldType::text));
  fields.append(compat::field(QStringLiteral("lc_snap"), FieldType::number));
  fields.append(compat::field(QStringLiteral("lc_edge"), FieldType::integer));
  fields.append(compat::field(QStringLiteral("lc_status"), FieldType::text));
  if (mRun.stairs) fields.append(compat::field(QStringLiteral("lc_stair"), FieldType::number));
  return fields;
}

QVariant AccessibilityOutput::cost(network::Cost cost) const {
  if (cost == network::unreachable) return compat::null(FieldType::number);
  return mMeasure == Measure::time ? to_minutes(Seconds(cost.value())) : cost.value();
}

QString AccessibilityOutput::missing(std::size_t parcel) const {
  QStringList ids;
  for (const std::size_t c : access::missing_categories(mCircle, mChoice.evaluated, parcel))
    ids << QString::fromStdString(mChoice.categories[c].id);
  return ids.join(QLatin1Char(','));
}

QgsAttributes AccessibilityOutput::parcelAttributes(std::size_t parcel) const {
  const bool answered = mCircle.status[parcel] == access::ParcelStatus::ok;
  QgsAttributes attributes;
  for (std::size_t c = 0; c < mChoice.categories.size(); ++c) {
    const bool known = answered && mChoice.evaluated[c].has_data();
    const access::CategoryReach& reach = mCircle.categories[c];
    attributes << (known ? cost(reach.nearest[parcel]) : compat::null(FieldType::number))
               << (known ? QVariant(static_cast<int>(reach.within[parcel]))
                         : compat::null(FieldType::integer));
    if (!mRun.stairs) continue;
    attributes << (known ? QVariant(mCircle.covered_share(c, parcel, mChoice.evaluated[c].demand.threshold))
                         : compat::null(FieldType::number));
  }
  const auto edge = mCircle.at_edge(parcel, access::widest_threshold(mChoice.evaluated));
  attributes << orNull(mCircle.score[parcel])
             << (answered ? QVariant(missing(parcel)) : compat::null(FieldType::text))
             << orNull(mCircle.snap_metres[parcel])
             << (edge ? QVariant(*edge ? 1 : 0) : compat::null(FieldType::integer))
             << statusText(mCircle.status[parcel]);
  if (mRun.stairs) attributes << cost(mCircle.stairs.mean(parcel));
  return attributes;
}

QgsFields AccessibilityOutput::summaryFields() const {
  QgsFields fields;
  for (const char* name : {"category", "name"}) fields.append(compat::field(name, FieldType::text));
  fields.append(compat::field(QStringLiteral("minutes"), FieldType::number));
  fields.append(compat::field(QStringLiteral("facilities"), FieldType::integer));
  for (const char* name :
       {"people", "people_na", "covered", "share", "eld_share", "chi_share", "mean_min", "p50_min", "p90_min",
        "gini", "radius_m", "mean_m", "p50_m", "p90_m", "people_far", "people_edg"})
    fields.append(compat::field(name, FieldType::number));
  for (const char* name : {"status", "source", "confidence"})
    fields.append(compat::field(name, FieldType::text));
  if (mRun.stairs)
    for (const char* name : {"sh_door", "eld_door", "sh_lift", "eld_lift"})
      fields.append(compat::field(name, FieldType::number));
  fields.extend(openingFields(mRun.open));
  return fields;
}

QgsAttributes AccessibilityOutput::stairShares(const SummaryRows& rows, std::size_t category) const {
  if (!mRun.stairs) return {};
  QgsAttributes values;
  for (const auto* other : {&rows.atDoor, &rows.planned}) {
    const bool known = category < other->size();
    values << (known ? orNull((*other)[category].share) : compat::null(FieldType::number))
           << (known ? orNull((*other)[category].elderly_share) : compat::null(FieldType::number));
  }
  return values;
}

QgsAttributes AccessibilityOutput::summaryRow(const access::Category& category,
                                              const access::CategoryCoverage& row) const {
  const bool time = mMeasure == Measure::time;
  const QVariant none = compat::null(FieldType::number);
  const auto inMinutes = [&](const std::optional<double>& seconds) {
    return time && seconds ? QVariant(to_minutes(Seconds(*seconds))) : none;
  };
  const auto inMetres = [&](const std::optional<double>& metres) { return time ? none : orNull(metres); };
  const bool hasData = row.share.has_value() || row.facilities > 0;
  QgsAttributes values;
  values << QString::fromStdString(category.id) << nameOf(category)
         << (time ? QVariant(to_minutes(category.threshold_time())) : none)
         << static_cast<int>(row.facilities) << row.people << row.people_na
         << (hasData ? QVariant(row.covered) : none) << orNull(row.share) << orNull(row.elderly_share)
         << orNull(row.children_share) << inMinutes(row.mean) << inMinutes(row.p50) << inMinutes(row.p90)
         << orNull(row.gini) << (time ? none : QVariant(category.threshold_radius().value()))
         << inMetres(row.mean) << inMetres(row.p50) << inMetres(row.p90)
         << (hasData ? QVariant(row.people_far) : none) << (hasData ? QVariant(row.people_edge) : none)
         << (hasData ? QStringLiteral("ok") : QStringLiteral("no_data"))
         << QString::fromStdString(category.source) << QString::fromStdString(category.confidence);
  return values;
}

void AccessibilityOutput::writeSummary(Sink& sink, const SummaryRows& rows) const {
  const std::size_t evaluated = rows.today.size();
  const auto write = [&](const access::Category& category, const access::CategoryCoverage& row,
                         std::size_t number) {
    addRow(sink, summaryRow(category, row) + stairShares(rows, number) + openingCounts(mRun, number));
  };
  for (std::size_t c = 0; c < evaluated; ++c) write(mChoice.categories[c], rows.today[c], c);
  access::CategoryCoverage nobody;
  if (evaluated > 0) {
    nobody.people = rows.today.front().people;
    nobody.people_na = rows.today.front().people_na;
  }
  for (const access::Category& category : mChoice.withoutData) write(category, nobody, evaluated);
}

}  // namespace lifecircle::plugin
