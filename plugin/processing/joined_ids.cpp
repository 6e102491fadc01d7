#include <algorithm>
#include <cmath>

#include <qgsexception.h>
#include <qgsfeaturesource.h>

#include <plugin/processing/joined_ids.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using access::JoinStatus;

constexpr double wholeNumbers = 9007199254740992.0;  // doubles below hold every whole number

QString idText(const QVariant& value) {
  if (!value.isValid() || value.isNull()) return {};
  if (compat::typeId(value) == QMetaType::Double) {
    // As text a large number would get an exponent.
    const double number = value.toDouble();
    if (!std::isfinite(number)) return {};
    if (number == std::trunc(number) && std::abs(number) < wholeNumbers)
      return QString::number(static_cast<qlonglong>(number));
  }
  return value.toString().trimmed();
}

QString example(const std::vector<std::string>& ids) {
  const auto found = std::find_if(ids.begin(), ids.end(), [](const std::string& id) { return !id.empty(); });
  return found == ids.end() ? QStringLiteral("NULL") : QString::fromStdString(*found);
}

}  // namespace

IdFields idFields(const Inputs& inputs, const QgsFeatureSource& before, const QgsFeatureSource& after) {
  IdFields fields{inputs.field(QStringLiteral("ID_FIELD"), before), -1};
  if (inputs.given(QStringLiteral("AFTER_ID_FIELD"))) {
    fields.after = inputs.field(QStringLiteral("AFTER_ID_FIELD"), after);
  } else if (fields.before >= 0) {
    const QString name = before.fields().at(fields.before).name();
    fields.after = after.fields().lookupField(name);
    if (fields.after < 0)
      throw QgsProcessingException(
          LifeCircle::tr("The layer %1 has no field \"%2\" (ID_FIELD): choose the one that names its parcels "
                         "(AFTER_ID_FIELD).")
              .arg(after.sourceName(), name));
  }
  return fields;
}

std::vector<std::string> idsOf(const std::vector<QgsFeature>& features, int field) {
  std::vector<std::string> ids;
  ids.reserve(features.size());
  for (const QgsFeature& feature : features)
    ids.push_back(
        (field < 0 ? QString::number(feature.id()) : idText(feature.attribute(field))).toStdString());
  return ids;
}

std::vector<access::JoinedRow> join(const std::vector<std::string>& before,
                                    const std::vector<std::string>& after,
                                    const QgsFeatureSource& beforeSource, const QgsFeatureSource& afterSource,
                                    Feedback& feedback) {
  auto rows = access::join_results(before, after);
  const auto count = [&](JoinStatus status) {
    return std::count_if(rows.begin(), rows.end(),
                         [&](const access::JoinedRow& row) { return row.status == status; });
  };
  if (count(JoinStatus::both) == 0)
    throw QgsProcessingException(
        LifeCircle::tr("No row of %1 has a partner in %2 by its id (for example \"%3\" and \"%4\"): choose "
                       "the fields that name the same parcels in both (ID_FIELD, AFTER_ID_FIELD).")
            .arg(beforeSource.sourceName(), afterSource.sourceName(), example(before), example(after)));
  feedback.info(LifeCircle::tr("Joined by id: %1 in both results, %2 only before, %3 only after")
                    .arg(count(JoinStatus::both))
                    .arg(count(JoinStatus::only_before))
                    .arg(count(JoinStatus::only_after)));
  if (count(JoinStatus::no_id) > 0)
    feedback.warn(LifeCircle::tr("%1 rows have no id and are not compared").arg(count(JoinStatus::no_id)));
  if (const auto doubled = count(JoinStatus::duplicate_id); doubled > 0) {
    const auto first = std::find_if(rows.begin(), rows.end(), [](const access::JoinedRow& row) {
      return row.status == JoinStatus::duplicate_id;
    });
    feedback.warn(
        LifeCircle::tr("%1 rows share their id with another of the same result (for example %2) and are not "
                       "compared")
            .arg(doubled)
            .arg(QString::fromStdString(first->before ? before[*first->before] : after[*first->after])));
  }
  return rows;
}

QString statusText(access::JoinStatus status) {
  switch (status) {
    case JoinStatus::both:
      return QStringLiteral("ok");
    case JoinStatus::only_before:
      return QStringLiteral("only_before");
    case JoinStatus::only_after:
      return QStringLiteral("only_after");
    case JoinStatus::no_id:
      return QStringLiteral("no_id");
    case JoinStatus::duplicate_id:
      break;
  }
  return QStringLiteral("duplicate_id");
}

}  // namespace lifecircle::plugin
