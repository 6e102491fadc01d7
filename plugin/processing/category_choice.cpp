#include <map>

#include <QFileInfo>
#include <qgsexception.h>

#include <access/standards.h>
#include <base/csv.h>
#include <plugin/processing/category_choice.h>
#include <plugin/processing/parameters.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// All categories that the run may name: first those of the standard with its thresholds, then the rest of
/// the catalogue, which is evaluated only where CATEGORIES asks for it.
struct Pool {
  access::FacilityCatalogue catalogue;
  std::size_t standardSize = 0;
  QString name;
};

Pool readPool(const Inputs& inputs) {
  if (inputs.given(QStringLiteral("CATALOGUE"))) {
    // An own catalogue is its own standard.
    const QString path = inputs.file(QStringLiteral("CATALOGUE"));
    const std::string file = path.toStdString();
    auto own = access::FacilityCatalogue::from_table(CsvTable::read(file), file);
    const std::size_t size = own.size();
    return {std::move(own), size, QFileInfo(path).fileName()};
  }
  const QString standard = inputs.choiceText(QStringLiteral("STANDARD"));
  const access::FacilityCatalogue all = builtInCatalogue();
  const auto asked =
      access::apply_standard(all, builtInTable("facility_profiles.csv"), standard.toStdString());
  std::vector<access::Category> categories = asked.categories();
  for (const access::Category& category : all.categories())
    if (!asked.find(category.id)) categories.push_back(category);
  return {access::FacilityCatalogue::from_categories(std::move(categories), standard.toStdString()),
          asked.size(), standard};
}

/// The facilities of one category.
struct Sorted {
  std::vector<std::uint32_t> used;
  std::vector<std::uint32_t> closed;  ///< at the time that is asked for

  [[nodiscard]] std::size_t count() const { return used.size() + closed.size(); }
};

/// The facilities of every category of the pool, by the text in their category field.
std::vector<Sorted> sortFacilities(const Pool& pool, const PlaceLayer& facilities, int categoryField,
                                   const OpenPlaces& open, Feedback& feedback) {
  std::vector<Sorted> byCategory(pool.catalogue.size());
  std::map<QString, qint64> unknown;
  for (std::size_t f = 0; f < facilities.features.size(); ++f) {
    const QString text = facilities.features[f].attribute(categoryField).toString().trimmed();
    const auto category = pool.catalogue.find(text.toStdString());
    if (!category)
      ++unknown[text];
    else
      (open.isClosed(f) ? byCategory[*category].closed : byCategory[*category].used)
          .push_back(static_cast<std::uint32_t>(f));
  }
  for (const auto& [text, count] : unknown)
    feedback.warn(text.isEmpty()
                      ? LifeCircle::tr("%1 facilities have no category and are left out").arg(count)
                      : LifeCircle::tr("%1 facilities are left out: the catalogue has no category \"%2\"")
                            .arg(count)
                            .arg(text));
  return byCategory;
}

/// The categories that CATEGORIES, or CATEGORY where one is asked for, names, as positions in the pool, in
/// the pool's order; empty where it is empty.
std::vector<std::size_t> askedFor(const Inputs& inputs, const Pool& pool) {
  std::vector<std::size_t> asked;
  const QString name = inputs.definition(QStringLiteral("CATEGORY")) ? QStringLiteral("CATEGORY")
                                                                     : QStringLiteral("CATEGORIES");
  for (const QString& part : inputs.text(name).split(QLatin1Char(','))) {
    const std::string id = part.trimmed().toStdString();
    if (id.empty()) continue;
    const auto category = pool.catalogue.find(id);
    if (!category)
      throw QgsProcessingException(
          LifeCircle::tr("The catalogue has no category \"%1\" (%2): use ids of the catalogue.")
              .arg(part.trimmed(), name));
    asked.push_back(*category);
  }
  std::sort(asked.begin(), asked.end());
  asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
  return asked;
}

network::Cost threshold(const access::Category& category, Measure measure) {
  return network::Cost(measure == Measure::time ? category.threshold_time().value()
                                                : category.threshold_radius().value());
}

}  // namespace

CategoryChoice chooseCategories(const Inputs& inputs, const PlaceLayer& facilities, int categoryField,
                                Measure measure, Feedback& feedback, const OpenPlaces& open) {
  const Pool pool = readPool(inputs);
  auto byCategory = sortFacilities(pool, facilities, categoryField, open, feedback);

  std::vector<std::size_t> wanted = askedFor(inputs, pool);
  const bool asked = !wanted.empty();
  CategoryChoice choice;
  choice.catalogueName = pool.name;
  choice.catalogue = pool.catalogue.categories();
  for (const Sorted& facilitiesOfOne : byCategory) choice.facilityCount.push_back(facilitiesOfOne.count());
  for (std::size_t c = 0; c < pool.standardSize && !asked; ++c) {
    if (byCategory[c].count() > 0)
      wanted.push_back(c);
    else
      choice.withoutData.push_back(pool.catalogue[c]);
  }
  if (wanted.empty()) {
    // Nothing to evaluate: the result still has the fields that were to be expected, all NULL.
    for (std::size_t c = 0; c < pool.standardSize; ++c) wanted.push_back(c);
    choice.withoutData.clear();
  }

  std::size_t used = 0;
  for (const std::size_t c : wanted) {
    const access::Category& category = pool.catalogue[c];
    Sorted& sorted = byCategory[c];
    used += sorted.used.size();
    choice.categories.push_back(category);
    choice.evaluated.push_back({category.id,
                                {std::move(sorted.used), threshold(category, measure)},
                                category.weight,
                                sorted.closed.size()});
    choice.closed.push_back(std::move(sorted.closed));
  }
  feedback.info(LifeCircle::tr("Facilities: %1 of %2 are in the %3 categories evaluated (%4)")
                    .arg(used)
                    .arg(facilities.places.size())
                    .arg(wanted.size())
                    .arg(pool.name));
  if (used == 0) feedback.warn(LifeCircle::tr("There is no facility to evaluate: all times are NULL."));
  return choice;
}

void noteMeasure(ResultNotes& notes, Measure measure) {
  notes.add(QStringLiteral("measure"), LifeCircle::tr("What is measured"),
            {parameters::measureNames().value(static_cast<int>(measure))});
}

void noteStandard(ResultNotes& notes, const CategoryChoice& choice, Measure measure) {
  QStringList thresholds;
  for (const access::Category& category : choice.categories)
    thresholds << QString::fromStdString(category.id) + QLatin1Char(' ') +
                      (measure == Measure::time
                           ? LifeCircle::tr("%1 min").arg(to_minutes(category.threshold_time()))
                           : LifeCircle::tr("%1 m").arg(category.threshold_radius().value()));
  notes.add(QStringLiteral("standard"), LifeCircle::tr("Standard"), {choice.catalogueName});
  notes.add(QStringLiteral("thresholds"), LifeCircle::tr("Thresholds"), thresholds);
}

}  // namespace lifecircle::plugin
