#include <algorithm>
#include <map>
#include <utility>

#include <qgsexception.h>
#include <qgsfeaturesource.h>

#include <plugin/layers/number_field.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/assessed_parcels.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

[[noreturn]] void refuse(const QgsFeatureSource& source, const QString& missing) {
  throw QgsProcessingException(
      LifeCircle::tr(
          "The layer %1 has no field %2: it is no result of \"Life-circle accessibility\". Run that "
          "first and choose its output (PARCELS).")
          .arg(source.sourceName(), missing));
}

int required(const QgsFeatureSource& source, const QString& name) {
  const int index = source.fields().lookupField(name);
  if (index < 0) refuse(source, name);
  return index;
}

/// Which categories weigh nothing in the score: those that the notes say so of.
std::map<QString, bool> weightless(const QgsLayerMetadata& notes) {
  std::map<QString, bool> none;
  for (const QString& text : ResultNotes::read(notes, QStringLiteral("weights")))
    none[text.section(QLatin1Char(' '), 0, 0)] = text.section(QLatin1Char(' '), 1).toDouble() == 0.0;
  return none;
}

/// Per parcel the share of its people who reach a category: s_<id> where stairs counted, else all or nobody
/// by the number within reach. Empty where no parcel with an answer knows of it.
std::vector<double> readReached(NumberField& count, NumberField& share, const PlaceLayer& parcels,
                                const std::vector<bool>& answered) {
  bool known = false;
  std::vector<double> reached(answered.size(), 0.0);
  for (std::size_t p = 0; p < answered.size(); ++p) {
    if (!answered[p]) continue;
    const auto number = count.read(parcels.features[p]);
    const auto part = share.read(parcels.features[p]);
    known |= number.has_value();
    reached[p] = part ? std::min(*part, 1.0) : number.value_or(0.0) > 0.0 ? 1.0 : 0.0;
  }
  return known ? reached : std::vector<double>();
}

}  // namespace

QStringList categoriesOf(const QgsFeatureSource& source) {
  for (const char* name : {"lc_score", "lc_status", "lc_edge"})
    static_cast<void>(required(source, QString::fromLatin1(name)));
  QStringList categories;
  const QStringList names = source.fields().names();
  for (const QString& name : names) {
    const QString id = name.mid(2);
    const bool measured =
        names.contains(QStringLiteral("t_") + id) || names.contains(QStringLiteral("d_") + id);
    if (name.startsWith(QLatin1String("n_")) && measured) categories << id;
  }
  if (categories.isEmpty()) refuse(source, QStringLiteral("n_<id>"));
  return categories;
}

AccessibilityResult readAccessibility(const QgsFeatureSource& source, const PlaceLayer& parcels,
                                      std::vector<access::Population> population,
                                      const QgsLayerMetadata& notes, Feedback& feedback) {
  AccessibilityResult result;
  result.categories = categoriesOf(source);
  access::AssessedParcels& assessed = result.assessed;
  assessed.population = std::move(population);
  const int status = required(source, QStringLiteral("lc_status"));
  NumberField score(required(source, QStringLiteral("lc_score")), NumberField::Allow::notNegative);
  NumberField edge(required(source, QStringLiteral("lc_edge")));
  for (const QgsFeature& feature : parcels.features) {
    const bool answered = feature.attribute(status).toString() == QLatin1String("ok");
    assessed.answered.push_back(answered);
    assessed.score.push_back(answered ? score.read(feature) : std::nullopt);
    assessed.at_edge.push_back(answered && readFlag(feature.attribute(edge.index())).value_or(false));
  }
  score.log(QStringLiteral("lc_score"), source.fields(), feedback);

  const std::map<QString, bool> withoutWeight = weightless(notes);
  for (const QString& id : result.categories) {
    NumberField count(source.fields().lookupField(QStringLiteral("n_") + id),
                      NumberField::Allow::notNegative);
    NumberField share(source.fields().lookupField(QStringLiteral("s_") + id),
                      NumberField::Allow::notNegative);
    std::vector<double> reached = readReached(count, share, parcels, assessed.answered);
    result.column.push_back(reached.empty() ? -1 : static_cast<int>(assessed.reached.size()));
    if (reached.empty()) continue;
    count.log(QStringLiteral("n_<id>"), source.fields(), feedback);
    const auto weight = withoutWeight.find(id);
    result.weighed.push_back(weight == withoutWeight.end() || !weight->second);
    assessed.reached.push_back(std::move(reached));
  }
  return result;
}

}  // namespace lifecircle::plugin
