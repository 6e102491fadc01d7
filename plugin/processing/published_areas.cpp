#include <utility>

#include <qgsexception.h>

#include <plugin/layers/number_field.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/published_areas.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using access::JoinStatus;

PublishedAreas readAreas(const Inputs& inputs, const QString& parameter,
                         std::unique_ptr<QgsProcessingFeatureSource> source) {
  PublishedAreas side;
  side.notes = inputs.metadata(parameter);
  for (const QString& name : source->fields().names())
    if (name.startsWith(QLatin1String("c_"))) side.categories << name.mid(2);
  QgsFeatureIterator features = source->getFeatures({}, compat::keep_invalid_geometry);
  QgsFeature feature;
  while (features.nextFeature(feature)) side.features.push_back(feature);
  side.source = std::move(source);
  return side;
}

void chooseCategories(const Inputs& inputs, ComparedAreas& areas, Feedback& feedback) {
  QStringList asked;
  for (const QString& part : inputs.text(QStringLiteral("CATEGORIES")).split(QLatin1Char(',')))
    if (!part.trimmed().isEmpty()) asked << part.trimmed();
  QStringList left;
  for (const QString& id : qAsConst(areas.before.categories))
    if (!areas.after.categories.contains(id))
      left << id;
    else if (asked.isEmpty() || asked.contains(id))
      areas.categories << id;
  for (const QString& id : qAsConst(areas.after.categories))
    if (!areas.before.categories.contains(id)) left << id;
  areas.sameCategories = left.isEmpty();
  if (areas.categories.isEmpty())
    throw QgsProcessingException(
        LifeCircle::tr("The two results have no category in common of which both have data. Before: %1. "
                       "After: %2.")
            .arg(areas.before.categories.join(QStringLiteral(", ")),
                 areas.after.categories.join(QStringLiteral(", "))));
  if (!left.isEmpty())
    feedback.warn(LifeCircle::tr("Not compared, because only one of the results has them: %1; nor are the "
                                 "scores, which are of other categories")
                      .arg(left.join(QStringLiteral(", "))));
}

}  // namespace

std::optional<double> PublishedAreas::number(const QgsFeature& feature, const QString& field) const {
  const int index = source->fields().lookupField(field);
  return index < 0 ? std::nullopt : readNumber(feature.attribute(index));
}

QString PublishedAreas::text(const QgsFeature& feature, const QString& field) const {
  return textOf(feature, source->fields().lookupField(field));
}

bool PublishedAreas::isHidden(const QgsFeature& feature, const QString& category) const {
  return text(feature, QStringLiteral("cv_status")).startsWith(QLatin1String("suppressed")) ||
         text(feature, QStringLiteral("cv_hidden")).split(QLatin1Char(',')).contains("c_" + category);
}

access::PublishedShare ComparedAreas::share(const PublishedAreas& side, const std::optional<std::size_t>& at,
                                            const QString& category) const {
  if (!at) return {};
  const QgsFeature& feature = side.features[*at];
  return {side.number(feature, QStringLiteral("people")), side.number(feature, "c_" + category)};
}

access::ShareChange ComparedAreas::change(const access::JoinedRow& row, const QString& category) const {
  if (row.status != JoinStatus::both) return {};
  return access::change_of_share(share(before, row.before, category), share(after, row.after, category));
}

std::optional<double> ComparedAreas::score(const PublishedAreas& side,
                                           const std::optional<std::size_t>& at) const {
  return at && sameCategories ? side.number(side.features[*at], QStringLiteral("lc_score")) : std::nullopt;
}

bool ComparedAreas::isHidden(const access::JoinedRow& row, const QString& category) const {
  return (row.before && before.isHidden(before.features[*row.before], category)) ||
         (row.after && after.isHidden(after.features[*row.after], category));
}

QString ComparedAreas::name(const access::JoinedRow& row) const {
  return row.before ? nameOf(before.features[*row.before], ids.before)
                    : nameOf(after.features[*row.after], ids.after);
}

ComparedAreas readComparedAreas(const Inputs& inputs, std::unique_ptr<QgsProcessingFeatureSource> before,
                                std::unique_ptr<QgsProcessingFeatureSource> after, Feedback& feedback) {
  ComparedAreas areas;
  areas.before = readAreas(inputs, QStringLiteral("BEFORE"), std::move(before));
  areas.after = readAreas(inputs, QStringLiteral("AFTER"), std::move(after));
  areas.ids = idFields(inputs, *areas.before.source, *areas.after.source);
  chooseCategories(inputs, areas, feedback);
  areas.rows =
      join(idsOf(areas.before.features, areas.ids.before), idsOf(areas.after.features, areas.ids.after),
           *areas.before.source, *areas.after.source, feedback);
  return areas;
}

}  // namespace lifecircle::plugin
