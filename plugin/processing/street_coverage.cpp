#include <access/hung_places.h>
#include <network/data_edge.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/area_inputs.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/street_coverage.h>
#include <plugin/processing/street_coverage_output.h>
#include <plugin/processing/street_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// A street that runs along the boundary of an area belongs to it; so far may the two be drawn apart.
constexpr Metres on_boundary{0.01};

/// The streets that a row of the summary is about: all, or those of some areas.
struct StreetSet {
  QVariant name;
  std::span<const network::Place> areas;  ///< empty: everywhere
  access::Streets streets;

  [[nodiscard]] std::size_t count(const PlaceLayer& facilities,
                                  const std::vector<std::uint32_t>& members) const {
    return areas.empty() ? members.size()
                         : access::facilities_inside(facilities.places, members, areas).size();
  }
};

/// First all streets that count, which are those in any of the areas where areas are given (the streets
/// around a town are there to be walked, not to be served); then those of each area.
std::vector<StreetSet> streetSets(const network::StreetGraph& graph, const geometry::SegmentIndex& index,
                                  const StreetRecords& records, const AreaLayer& areas) {
  const auto inside = [&](std::span<const network::Place> some, const access::Streets& streets) {
    return common(streets, streets_around(graph, index, some, on_boundary));
  };
  access::Streets wanted = streets_where(
      graph, [&](const network::Piece& piece) { return records.selected(graph.street_id(piece)); });
  if (!areas.places.empty()) wanted = inside(areas.places, wanted);
  std::vector<StreetSet> sets;
  for (std::size_t a = 0; a < areas.size(); ++a) {
    const std::span area(&areas.places[a], 1);
    sets.push_back({QString::fromStdString(areas.names[a]), area, inside(area, wanted)});
  }
  sets.insert(sets.begin(), {QStringLiteral("all"), areas.places, std::move(wanted)});
  return sets;
}

/// The streets of a run and the facilities on them: first in metres, which tell how far the gaps reach; last
/// in the measure that decides what is near.
struct Scene {
  std::vector<WalkingNetwork> networks;
  std::vector<access::HungPlaces> facilities;  ///< on each network
  std::vector<network::Access> dataEdge;

  [[nodiscard]] const network::StreetGraph& plain() const { return *networks.front().graph; }
  [[nodiscard]] const network::StreetGraph& walked() const { return *networks.back().graph; }
};

Scene readScene(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, Measure measure,
                const PlaceLayer& facilities, Feedback& feedback, Progress& progress) {
  PartialProgress building(progress, 0.0, 0.8), hanging(progress, 0.8, 1.0);
  std::vector<network::Measure> measures{network::Measure::distance};
  if (measure == Measure::time) measures.push_back(network::Measure::time);
  Scene scene{readWalkingNetworks(inputs, measures, crs, feedback, building), {}, {}};
  for (const WalkingNetwork& town : scene.networks)
    scene.facilities.emplace_back(facilities.places, *town.graph, *town.snapper, hanging);
  scene.dataEdge = network::accesses_at_data_edge(scene.walked());
  return scene;
}

/// Metres from everywhere to the nearest facility of a category.
network::ReachQuery distances(const network::StreetGraph& graph, const access::HungPlaces& hung,
                              const std::vector<std::uint32_t>& facilities) {
  network::ReachQuery query(graph);
  for (const std::uint32_t facility : facilities)
    for (const network::Access& access : hung[facility]) query.add_source(access);
  query.run(network::unreachable);
  return query;
}

access::StreetCoverage cover(const Scene& scene, const geometry::SegmentIndex& index,
                             const access::Streets& streets, Measure measure,
                             const access::CategoryDemand& demand, const PlaceLayer& facilities) {
  const network::StreetGraph& graph = scene.walked();
  if (measure == Measure::radius)
    return access::cover_streets_by_radius(graph, index, streets, facilities.places, demand.facilities,
                                           Metres(demand.threshold.value()));
  return access::cover_streets(graph, streets, scene.facilities.back(), demand.facilities, demand.threshold,
                               scene.dataEdge);
}

void logReached(const access::Category& category, const StreetRow& row, Feedback& feedback) {
  feedback.info(LifeCircle::tr("%1: %2 of %3 km of street are reached")
                    .arg(QString::fromStdString(category.id))
                    .arg(row.balance.reached.value() / 1000, 0, 'f', 1)
                    .arg(row.balance.streets.value() / 1000, 0, 'f', 1));
}

ResultNotes describe(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, Measure measure,
                     const CategoryChoice& choice) {
  ResultNotes notes(QStringLiteral("streetcoverage"), LifeCircle::tr("Coverage of streets"));
  noteMeasure(notes, measure);
  noteStandard(notes, choice, measure);
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {crs.authid()});
  noteOpening(notes, inputs);
  noteWalking(notes, inputs);
  return notes;
}

}  // namespace

void StreetCoverage::declare() {
  add(parameters::streets());
  add(std::make_unique<QgsProcessingParameterExpression>(
      QStringLiteral("STREET_FILTER"), LifeCircle::tr("Streets that count (default: all that can be walked)"),
      QVariant(), QStringLiteral("STREETS"), true));
  add(parameters::openFacilities());
  add(parameters::categories(QStringLiteral("rider,worker")));
  add(parameters::measure());
  add(parameters::areas());
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("OUTPUT"), LifeCircle::tr("Streets reached and missed"), compat::line_layer));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("SUMMARY"),
                                                          LifeCircle::tr("Summary by category and area"),
                                                          compat::table, QVariant(), true));
}

QVariantMap StreetCoverage::run(Inputs& inputs, Feedback& feedback) {
  const auto measure = static_cast<Measure>(inputs.choice(QStringLiteral("MEASURE")));
  PartialProgress reading(feedback, 0.0, 0.2), building(feedback, 0.2, 0.7), walking(feedback, 0.7, 1.0);

  feedback.stage(LifeCircle::tr("Reading"));
  const auto source = inputs.source(QStringLiteral("STREETS"));
  const QgsCoordinateTransformContext transforms = inputs.context().transformContext();
  const QgsCoordinateReferenceSystem crs =
      chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), *source, transforms, feedback);
  const StreetRecords records(*source, inputs.text(QStringLiteral("STREET_FILTER")), inputs.context());
  feedback.info(LifeCircle::tr("Streets that count: %1 lines").arg(records.size()));
  const FacilityInputs read = readFacilityInputs(inputs, crs, measure, Keep::attributes, feedback, reading);
  const PlaceLayer& facilities = read.facilities;
  const CategoryChoice& choice = read.choice;
  const AreaLayer areas = readOptionalAreas(inputs, crs, feedback, reading);
  const Scene scene = readScene(inputs, crs, measure, facilities, feedback, building);

  feedback.stage(LifeCircle::tr("Walking"));
  const network::StreetGraph& graph = scene.walked();
  const geometry::SegmentIndex index = index_of_pieces(graph);
  const std::vector<StreetSet> sets = streetSets(graph, index, records, areas);
  const StreetCoverageOutput result(read, measure);
  const OutputFields fields(source->fields(), StreetCoverageOutput::streetFields(), feedback,
                            OutputFields::PerFeature::severalRows);
  const ResultNotes notes = describe(inputs, crs, measure, choice);
  const QgsCoordinateTransform toResult(crs, source->sourceCrs(), transforms);
  Sink* output =
      inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), compat::multi_line, source->sourceCrs());
  output->describe(notes.metadata());
  output->style(QStringLiteral("streetcoverage"));
  Sink* summary = openTable(inputs, QStringLiteral("SUMMARY"), result.summaryFields(), notes.metadata());

  for (std::size_t c = 0; c < choice.categories.size(); ++c) {
    const std::vector<std::uint32_t>& members = choice.evaluated[c].demand.facilities;
    const access::StreetCoverage coverage =
        cover(scene, index, sets.front().streets, measure, choice.evaluated[c].demand, facilities);
    result.writeStreets(*output, c, coverage, graph, records, fields, toResult);
    const network::ReachQuery query = distances(scene.plain(), scene.facilities.front(), members);
    for (const StreetSet& set : sets) {
      walking.check();
      const StreetRow row{set.name, set.count(facilities, members),
                          access::balance(graph, coverage, set.streets),
                          access::remoteness(scene.plain(), query, set.streets)};
      if (&set == &sets.front()) logReached(choice.categories[c], row, feedback);
      if (summary) result.writeRow(*summary, c, row);
    }
    walking.report(static_cast<double>(c + 1) / static_cast<double>(choice.categories.size()));
  }
  return {};
}

}  // namespace lifecircle::plugin
