#include <qgsfeature.h>

#include <access/inequality.h>
#include <plugin/layers/builtin_catalogue.h>
#include <plugin/layers/output_fields.h>
#include <plugin/processing/comparison_output.h>
#include <plugin/processing/joined_ids.h>
#include <plugin/processing/output_rows.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using access::CellStatus;
using compat::FieldType;

namespace {

QString word(access::Change change) {
  switch (change) {
    case access::Change::gained:
      return QStringLiteral("gained");
    case access::Change::lost:
      return QStringLiteral("lost");
    case access::Change::covered:
      return QStringLiteral("covered");
    case access::Change::partly:
      return QStringLiteral("partly");
    case access::Change::uncovered:
      break;
  }
  return QStringLiteral("uncovered");
}

QString word(access::ParcelChange change) {
  switch (change) {
    case access::ParcelChange::gained:
      return QStringLiteral("gained");
    case access::ParcelChange::lost:
      return QStringLiteral("lost");
    case access::ParcelChange::mixed:
      return QStringLiteral("mixed");
    case access::ParcelChange::unchanged:
      break;
  }
  return QStringLiteral("unchanged");
}

std::optional<double> difference(const std::optional<double>& from, const std::optional<double>& what) {
  return from && what ? std::optional(*from - *what) : std::nullopt;
}

QVariant shownOr(CellStatus status, const std::optional<double>& number) {
  return status == CellStatus::published ? orNull(number) : compat::null(FieldType::number);
}

/// The area as a whole comes first: where it is hidden, so are its cells.
QString statusOf(CellStatus area, CellStatus cell, double people) {
  const CellStatus status = area != CellStatus::published ? area : cell;
  if (status == CellStatus::suppressed) return QStringLiteral("suppressed");
  if (status == CellStatus::complement) return QStringLiteral("suppressed_complement");
  return people > 0.0 ? QStringLiteral("ok") : QStringLiteral("empty");
}

}  // namespace

QgsFields ComparisonOutput::parcelFields() const {
  QgsFields fields = makeFields({{"cp_status", FieldType::text},
                                 {"cp_people", FieldType::number},
                                 {"cp_score_0", FieldType::number},
                                 {"cp_score", FieldType::number},
                                 {"cp_change", FieldType::number},
                                 {"cp_cov_0", FieldType::number},
                                 {"cp_cov", FieldType::number},
                                 {"cp_gained", FieldType::text},
                                 {"cp_lost", FieldType::text},
                                 {"cp_saved", FieldType::number}});
  for (const QString& id : mCompared.categories) {
    for (const char* prefix : {"b_", "a_", "g_"})
      fields.append(compat::field(QLatin1String(prefix) + id, FieldType::number));
    if (mCompared.stairs) fields.append(compat::field(QStringLiteral("p_") + id, FieldType::number));
    fields.append(compat::field(QStringLiteral("x_") + id, FieldType::text));
  }
  return fields;
}

QString ComparisonOutput::parcelStatus(std::size_t row) const {
  if (mCompared.parcels.compared[row]) return word(access::change_of_parcel(mCompared.parcels, row));
  const access::JoinStatus status = mCompared.rows[row].status;
  return status == access::JoinStatus::both ? QStringLiteral("no_answer") : statusText(status);
}

QgsAttributes ComparisonOutput::parcelAttributes(std::size_t row) const {
  const access::ComparedParcels& parcels = mCompared.parcels;
  const bool compared = parcels.compared[row];
  const auto ifCompared = [&](double number) {
    return compared ? QVariant(number) : compat::null(FieldType::number);
  };
  QStringList gained, lost;
  QgsAttributes byCategory;
  double covered_before = 0.0, covered_after = 0.0, saved = 0.0;
  int timed = 0;
  for (std::size_t c = 0; c < parcels.categories.size(); ++c) {
    const access::ComparedCategory& category = parcels.categories[c];
    const double before = category.reached_before[row], after = category.reached_after[row];
    const access::Change change = access::change_of(before, after);
    const QString& id = mCompared.categories[static_cast<int>(c)];
    if (change == access::Change::gained) gained << id;
    if (change == access::Change::lost) lost << id;
    covered_before += before;
    covered_after += after;
    const auto less =
        compared ? difference(category.cost_before[row], category.cost_after[row]) : std::nullopt;
    saved += less.value_or(0.0);
    timed += less.has_value();
    byCategory << orNull(category.cost_before[row]) << orNull(category.cost_after[row]) << orNull(less);
    if (mCompared.stairs) byCategory << ifCompared(after - before);
    byCategory << (compared ? QVariant(word(change)) : compat::null(FieldType::text));
  }
  const auto ids = [&](const QStringList& list) {
    return compared ? QVariant(list.join(QLatin1Char(','))) : compat::null(FieldType::text);
  };
  const access::Scores scores = compared ? access::scores_of(parcels, row) : access::Scores();
  QgsAttributes attributes;
  attributes << parcelStatus(row) << parcels.population[row].people << orNull(scores.before)
             << orNull(scores.after) << orNull(difference(scores.after, scores.before))
             << ifCompared(covered_before) << ifCompared(covered_after) << ids(gained) << ids(lost)
             << (timed > 0 ? QVariant(saved / timed) : compat::null(FieldType::number));
  return attributes + byCategory;
}

QgsFields ComparisonOutput::summaryFields() {
  QgsFields fields =
      makeFields({{"area", FieldType::text}, {"category", FieldType::text}, {"name", FieldType::text}});
  for (const char* name :
       {"people",     "people_na", "gained",   "lost",       "mixed",    "kept",     "without",
        "covered_0",  "covered",   "share_0",  "share",      "points",   "mean_0",   "mean",
        "saved",      "score_0",   "score",    "eld_gained", "eld_lost", "eld_sh_0", "eld_share",
        "chi_gained", "chi_lost",  "chi_sh_0", "chi_share"})
    fields.append(compat::field(QString::fromLatin1(name), FieldType::number));
  for (const char* name : {"unit", "cp_status", "eld_status", "chi_status"})
    fields.append(compat::field(QString::fromLatin1(name), FieldType::text));
  return fields;
}

QString ComparisonOutput::nameOfCategory(const QString& id) const {
  const auto known = mCatalogue.find(id.toStdString());
  return known ? nameOf(mCatalogue[*known]) : id;
}

QgsAttributes ComparisonOutput::uncomparedRow(const QVariant& area, const access::AreaChange& change,
                                              const QString& id, const QString& status,
                                              const Shown& shown) const {
  QgsAttributes values;
  values << area << id << nameOfCategory(id) << shownOr(shown.area, change.residents.people)
         << shownOr(shown.na, change.people_na);
  for (int empty = 0; empty < 23; ++empty) values << compat::null(FieldType::number);
  values << compat::null(FieldType::text) << status << status << status;
  return values;
}

QgsAttributes ComparisonOutput::anyRow(const QVariant& area, const access::AreaChange& change,
                                       const Shown& shown) const {
  QgsAttributes values;
  const QVariant none = compat::null(FieldType::number);
  values << area << QStringLiteral("any") << LifeCircle::tr("Any category")
         << shownOr(shown.area, change.residents.people) << shownOr(shown.na, change.people_na);
  for (const double people : {change.gained, change.lost, change.mixed, change.unchanged})
    values << shownOr(shown.people, people);
  for (int empty = 0; empty < 9; ++empty) values << none;
  values << shownOr(shown.area, change.score_before) << shownOr(shown.area, change.score_after);
  for (int empty = 0; empty < 8; ++empty) values << none;
  values << compat::null(FieldType::text) << statusOf(shown.area, shown.people, change.residents.people)
         << compat::null(FieldType::text) << compat::null(FieldType::text);
  return values;
}

QgsAttributes ComparisonOutput::categoryRow(const QVariant& area, const access::AreaChange& change,
                                            std::size_t category, const Shown& shown) const {
  const access::CategoryChange& figures = change.categories[category];
  const access::Population& all = change.residents;
  const QString& id = mCompared.categories[static_cast<int>(category)];
  const auto before = access::share_of(figures.covered_before.people, all.people),
             after = access::share_of(figures.covered_after.people, all.people);
  const auto points = difference(after, before);
  QgsAttributes values;
  values << area << id << nameOfCategory(id) << shownOr(shown.area, all.people)
         << shownOr(shown.na, change.people_na);
  const auto people = [&](const std::optional<double>& number) { values << shownOr(shown.people, number); };
  people(figures.gained.people);
  people(figures.lost.people);
  people(std::nullopt);
  people(figures.kept.people);
  people(figures.without.people);
  people(figures.covered_before.people);
  people(figures.covered_after.people);
  people(before);
  people(after);
  people(points ? std::optional(100.0 * *points) : std::nullopt);
  people(figures.mean_before);
  people(figures.mean_after);
  people(figures.timed > 0.0 ? std::optional(figures.saved) : std::nullopt);
  people(std::nullopt);
  people(std::nullopt);
  const auto ofAge = [&](double access::Population::*age, CellStatus status) {
    values << shownOr(status, figures.gained.*age) << shownOr(status, figures.lost.*age)
           << shownOr(status, access::share_of(figures.covered_before.*age, all.*age))
           << shownOr(status, access::share_of(figures.covered_after.*age, all.*age));
  };
  ofAge(&access::Population::elderly, shown.elderly);
  ofAge(&access::Population::children, shown.children);
  values << (mCompared.minutes ? QStringLiteral("min") : QStringLiteral("m"))
         << statusOf(shown.area, shown.people, all.people) << statusOf(shown.area, shown.elderly, all.elderly)
         << statusOf(shown.area, shown.children, all.children);
  return values;
}

void ComparisonOutput::writeArea(Sink& sink, const QVariant& area, const access::AreaChange& change,
                                 std::optional<std::size_t> row) const {
  const access::ChangeRelease& release = mChanges.release;
  Shown shown;
  if (row) {
    shown.area = release.areas[*row];
    shown.na = release.people_na[*row];
    shown.people = release.any[*row];
  }
  addRow(sink, anyRow(area, change, shown));
  for (std::size_t c = 0; c < change.categories.size(); ++c) {
    if (row) {
      const std::size_t cell = *row * change.categories.size() + c;
      shown.people = release.people[cell];
      shown.elderly = release.elderly[cell];
      shown.children = release.children[cell];
    }
    addRow(sink, categoryRow(area, change, c, shown));
  }
  for (const QString& id : mCompared.onlyBefore)
    addRow(sink, uncomparedRow(area, change, id, QStringLiteral("only_before"), shown));
  for (const QString& id : mCompared.onlyAfter)
    addRow(sink, uncomparedRow(area, change, id, QStringLiteral("only_after"), shown));
}

void ComparisonOutput::writeSummary(Sink& sink, const access::AreaChange& everybody,
                                    Progress& progress) const {
  writeArea(sink, QStringLiteral("all"), everybody, std::nullopt);
  for (const std::size_t row : mAreas.order) {
    progress.check();
    writeArea(sink, QString::fromStdString(mAreas.names[row]), mChanges.rows[row], row);
  }
  if (mAreas.given && mChanges.rows.size() > mAreas.names.size())
    writeArea(sink, compat::null(FieldType::text), mChanges.rows.back(), mAreas.names.size());
}

}  // namespace lifecircle::plugin
