#include <qgsfeature.h>

#include <access/inequality.h>
#include <plugin/layers/builtin_catalogue.h>
#include <plugin/layers/output_fields.h>
#include <plugin/processing/coverage_output.h>
#include <plugin/processing/output_rows.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

using access::CellStatus;
using compat::FieldType;

namespace {

QVariant shown(CellStatus status, const std::optional<double>& number) {
  return status == CellStatus::published ? orNull(number) : compat::null(FieldType::number);
}

QString hiddenText(CellStatus status) {
  return status == CellStatus::suppressed ? QStringLiteral("suppressed")
                                          : QStringLiteral("suppressed_complement");
}

}  // namespace

CoverageOutput::CoverageOutput(const AccessibilityResult& result, const AreaLayer& areas,
                               const AreaFacilities& facilities, const access::FacilityCatalogue& catalogue,
                               std::span<const access::AreaCoverage> rows, const access::AreaRelease& release)
    : mResult(result),
      mAreas(areas),
      mFacilities(facilities),
      mCatalogue(catalogue),
      mRows(rows),
      mRelease(release) {
  std::vector<std::optional<double>> scores;
  for (std::size_t row = 0; row < areas.size(); ++row)
    scores.push_back(release.is_hidden(row) ? std::nullopt : rows[row].score);
  mRanks = access::rank_areas(scores, areas.names);
}

QgsFields CoverageOutput::areaFields() const {
  QgsFields fields = makeFields(
      {{"people", FieldType::number}, {"people_na", FieldType::number}, {"people_edg", FieldType::number}});
  for (const QString& id : mResult.categories)
    fields.append(compat::field(QStringLiteral("c_") + id, FieldType::number));
  fields.append(compat::field(QStringLiteral("lc_score"), FieldType::number));
  fields.append(compat::field(QStringLiteral("lc_rank"), FieldType::integer));
  fields.append(compat::field(QStringLiteral("gini"), FieldType::number));
  if (mFacilities.given) fields.append(compat::field(QStringLiteral("cv_lacks"), FieldType::text));
  fields.append(compat::field(QStringLiteral("cv_hidden"), FieldType::text));
  fields.append(compat::field(QStringLiteral("cv_status"), FieldType::text));
  return fields;
}

QgsAttributes CoverageOutput::areaAttributes(std::size_t row) const {
  const access::AreaCoverage& area = mRows[row];
  QgsAttributes attributes;
  QStringList hidden;
  const auto add = [&](const QString& name, CellStatus status, const std::optional<double>& number) {
    attributes << shown(status, number);
    if (status != CellStatus::published) hidden << name;
  };
  add(QStringLiteral("people"), mRelease.areas[row], area.residents.people);
  add(QStringLiteral("people_na"), mRelease.people_na[row], area.people_na);
  add(QStringLiteral("people_edg"), mRelease.people_edge[row], area.people_edge);
  for (int category = 0; category < mResult.categories.size(); ++category) {
    const int column = mResult.column[static_cast<std::size_t>(category)];
    if (column < 0)
      attributes << compat::null(FieldType::number);
    else
      add(QStringLiteral("c_") + mResult.categories[category], mRelease.covered[cell(row, column)],
          access::share_of(area.covered[static_cast<std::size_t>(column)].people, area.residents.people));
  }
  add(QStringLiteral("lc_score"), mRelease.areas[row], area.score);
  attributes << (mRanks[row] ? QVariant(static_cast<int>(*mRanks[row])) : compat::null(FieldType::integer));
  add(QStringLiteral("gini"), mRelease.areas[row], area.gini);
  if (mFacilities.given) attributes << lacking(row);
  // Where the whole area is hidden its status says so.
  attributes << (mRelease.is_hidden(row) ? QString() : hidden.join(QLatin1Char(',')))
             << areaStatus(row, !hidden.isEmpty());
  return attributes;
}

QString CoverageOutput::areaStatus(std::size_t row, bool anyHidden) const {
  if (!mAreas.hasGeometry[row]) return QStringLiteral("no_geometry");
  if (mRelease.is_hidden(row)) return hiddenText(mRelease.areas[row]);
  if (anyHidden) return QStringLiteral("partly");
  if (mRows[row].residents.people > 0.0) return QStringLiteral("ok");
  return mRows[row].people_na > 0.0 ? QStringLiteral("no_answer") : QStringLiteral("empty");
}

QVariant CoverageOutput::facilityCount(const QString& category, std::size_t row) const {
  const auto counts = mFacilities.count.find(category);
  return counts == mFacilities.count.end() ? compat::null(FieldType::integer) : QVariant(counts->second[row]);
}

QString CoverageOutput::lacking(std::size_t row) const {
  QStringList ids;
  for (const QString& id : mFacilities.categories)
    if (facilityCount(id, row).toInt() == 0) ids << id;
  return ids.join(QLatin1Char(','));
}

QgsFields CoverageOutput::summaryFields() {
  return makeFields({{"area", FieldType::text},
                     {"category", FieldType::text},
                     {"name", FieldType::text},
                     {"facilities", FieldType::integer},
                     {"people", FieldType::number},
                     {"people_na", FieldType::number},
                     {"people_edg", FieldType::number},
                     {"covered", FieldType::number},
                     {"share", FieldType::number},
                     {"eld_share", FieldType::number},
                     {"chi_share", FieldType::number},
                     {"cv_status", FieldType::text},
                     {"eld_status", FieldType::text},
                     {"chi_status", FieldType::text}});
}

QString CoverageOutput::cellStatus(std::size_t row, CellStatus cell, double people) const {
  if (mRelease.is_hidden(row)) return hiddenText(mRelease.areas[row]);
  if (cell != CellStatus::published) return hiddenText(cell);
  return people > 0.0 ? QStringLiteral("ok") : QStringLiteral("empty");
}

QgsAttributes CoverageOutput::summaryRow(std::size_t row, int category) const {
  const access::AreaCoverage& area = mRows[row];
  const QString& id = mFacilities.categories[category];
  const auto known = mCatalogue.find(id.toStdString());
  QgsAttributes values;
  values << (row < mAreas.size() ? QVariant(QString::fromStdString(mAreas.names[row]))
                                 : compat::null(FieldType::text))
         << id << (known ? nameOf(mCatalogue[*known]) : id) << facilityCount(id, row)
         << shown(mRelease.areas[row], area.residents.people)
         << shown(mRelease.people_na[row], area.people_na)
         << shown(mRelease.people_edge[row], area.people_edge);

  const bool evaluated = category < mResult.categories.size();
  if (!evaluated || !mResult.hasData(category)) {
    for (int empty = 0; empty < 4; ++empty) values << compat::null(FieldType::number);
    for (int status = 0; status < 3; ++status)
      values << (evaluated ? QStringLiteral("no_data") : QStringLiteral("not_evaluated"));
    return values;
  }
  const int column = mResult.column[static_cast<std::size_t>(category)];
  const access::Population& covered = area.covered[static_cast<std::size_t>(column)];
  const CellStatus people = mRelease.covered[cell(row, column)];
  const CellStatus elderly = mRelease.elderly[cell(row, column)];
  const CellStatus children = mRelease.children[cell(row, column)];
  values << shown(people, covered.people)
         << shown(people, access::share_of(covered.people, area.residents.people))
         << shown(elderly, access::share_of(covered.elderly, area.residents.elderly))
         << shown(children, access::share_of(covered.children, area.residents.children))
         << cellStatus(row, people, area.residents.people) << cellStatus(row, elderly, area.residents.elderly)
         << cellStatus(row, children, area.residents.children);
  return values;
}

void CoverageOutput::writeSummary(Sink& sink, Progress& progress) const {
  const auto write = [&](std::size_t row) {
    progress.check();
    for (int category = 0; category < mFacilities.categories.size(); ++category)
      addRow(sink, summaryRow(row, category));
  };
  for (const std::size_t row : mAreas.row) write(row);
  if (mRows.size() > mAreas.size()) write(mAreas.size());
}

}  // namespace lifecircle::plugin
