#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/output_fields.h>
#include <plugin/processing/area_inputs.h>
#include <plugin/processing/elevator_area_summary.h>
#include <plugin/processing/output_rows.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using compat::FieldType;
using elevator::Status;

struct AreaRow {
  int buildings = 0;
  std::array<int, 3> graded{};
  int planned = 0, started = 0, completed = 0;
  double people = 0.0;

  void add(const BuildingOutcome& outcome, const ElevatorBuilding& row) {
    if (outcome.verdict.status == Status::filtered) return;
    ++buildings;
    for (std::size_t grade = 0; grade < graded.size(); ++grade)
      graded[grade] += static_cast<int>(outcome.graded[grade]);
    planned += outcome.verdict.status == Status::planned;
    started += outcome.verdict.status == Status::started;
    completed += outcome.verdict.status == Status::completed;
    people += row.residents.people.value_or(0.0);
  }

  [[nodiscard]] QgsAttributes attributes(const QVariant& name) const {
    const int projects = planned + started + completed;
    const auto progress =
        projects > 0 ? std::optional(static_cast<double>(completed) / projects) : std::nullopt;
    return QgsAttributes() << name << buildings << graded[0] + graded[1] + graded[2] << graded[0] << graded[1]
                           << graded[2] << planned << started << completed << orNull(progress) << people;
  }
};

QgsFields areaFields() {
  return makeFields({{"area", FieldType::text},
                     {"buildings", FieldType::integer},
                     {"entrances", FieldType::integer},
                     {"grade_a", FieldType::integer},
                     {"grade_b", FieldType::integer},
                     {"grade_c", FieldType::integer},
                     {"planned", FieldType::integer},
                     {"started", FieldType::integer},
                     {"completed", FieldType::integer},
                     {"progress", FieldType::number},
                     {"people", FieldType::number}});
}

}  // namespace

void writeElevatorAreas(Inputs& inputs, const QgsCoordinateReferenceSystem& crs,
                        const ElevatorOutcome& outcome, const QgsLayerMetadata& metadata, Feedback& feedback,
                        Progress& progress) {
  const auto source = inputs.optionalSource(QStringLiteral("AREAS"));
  const auto& buildings = outcome.buildings().rows;
  std::vector<AreaRow> rows;
  AreaRow elsewhere;
  std::vector<std::string> names{"all"};
  if (!source) {
    rows.resize(1);
    for (std::size_t b = 0; b < buildings.size(); ++b) rows[0].add(outcome[b], buildings[b]);
  } else {
    const AreaLayer areas =
        readAreas(inputs, *source, geometryReader(*source, crs, inputs.context().transformContext()),
                  feedback, progress);
    std::vector<network::Place> places(buildings.size());
    for (std::size_t b = 0; b < buildings.size(); ++b)
      if (buildings[b].inside) places[b].points.push_back(*buildings[b].inside);
    const auto areaOf = areasOf(places, areas, LifeCircle::tr("Buildings"), feedback);
    rows.resize(areas.size());
    names = areas.names;
    for (std::size_t b = 0; b < buildings.size(); ++b)
      (areaOf[b] ? rows[*areaOf[b]] : elsewhere).add(outcome[b], buildings[b]);
  }
  Sink* sink = openTable(inputs, QStringLiteral("AREA_SUMMARY"), areaFields(), metadata);
  if (!sink) return;
  for (std::size_t r = 0; r < rows.size(); ++r)
    addRow(*sink, rows[r].attributes(QString::fromStdString(names[r])));
  if (elsewhere.buildings > 0) addRow(*sink, elsewhere.attributes(compat::null(FieldType::text)));
}

}  // namespace lifecircle::plugin
