#include <qgsexception.h>

#include <access/hung_places.h>
#include <network/data_edge.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/processing/street_coverage.h>
#include <plugin/processing/street_coverage_output.h>
#include <plugin/processing/street_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// A street that runs along the boundary of an area belongs to it; so far may the two be drawn apart.
constexpr Metres on_boundary{0.01};

/// All streets, or those of one area, that a row of the summary is about.
struct StreetSet {
  QVariant name;
  const network::Place* area = nullptr;
  access::Streets streets;
};

std::vector<StreetSet> streetSets(const network::StreetGraph& graph, const geometry::SegmentIndex& index,
                                  const StreetRecords& records, const PlaceLayer& areas, int nameField) {
  std::vector<StreetSet> sets;
  sets.push_back({QStringLiteral("all"), nullptr, streets_where(graph, [&](const network::Piece& piece) {
                    return records.selected(graph.street_id(piece));
                  })});
  for (std::size_t a = 0; a < areas.places.size(); ++a) {
    const auto inside = streets_around(graph, index, std::span(&areas.places[a], 1), on_boundary);
    sets.push_back({nameField < 0 ? QVariant(QString::number(areas.places[a].id))
                                  : QVariant(areas.features[a].attribute(nameField).toString()),
                    &areas.places[a], common(sets.front().streets, inside)});
  }
  return sets;
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

ResultNotes describe(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, Measure measure,
                     const CategoryChoice& choice) {
  ResultNotes notes(QStringLiteral("streetcoverage"), LifeCircle::tr("Coverage of streets"));
  notes.add(QStringLiteral("measure"), LifeCircle::tr("What is measured"),
            {parameters::measureNames().value(static_cast<int>(measure))});
  notes.add(QStringLiteral("standard"), LifeCircle::tr("Standard"), {choice.catalogueName});
  notes.add(QStringLiteral("thresholds"), LifeCircle::tr("Thresholds"), thresholdTexts(choice, measure));
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {crs.authid()});
  noteWalking(notes, inputs);
  return notes;
}

}  // namespace

void StreetCoverage::declare() {
  add(parameters::streets());
  add(std::make_unique<QgsProcessingParameterExpression>(
      QStringLiteral("STREET_FILTER"), LifeCircle::tr("Streets that count (default: all that can be walked)"),
      QVariant(), QStringLiteral("STREETS"), true));
  add(parameters::facilities());
  add(parameters::categories(QStringLiteral("rider,worker")));
  add(parameters::measure());
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("AREAS"), LifeCircle::tr("Areas to sum up by"),
      QList<int>{static_cast<int>(compat::polygon_layer)}, QVariant(), true));
  add(parameters::optionalField(QStringLiteral("AREA_FIELD"),
                                LifeCircle::tr("Field with the name of the area"), QStringLiteral("AREAS")));
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("OUTPUT"), LifeCircle::tr("Streets reached and missed"), compat::line_layer));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("SUMMARY"),
                                                          LifeCircle::tr("Summary by category and area"),
                                                          compat::table, QVariant(), true));
}

QVariantMap StreetCoverage::run(Inputs& inputs, Feedback& feedback) {
  const auto measure = static_cast<Measure>(inputs.choice(QStringLiteral("MEASURE")));
  PartialProgress reading(feedback, 0.0, 0.2), building(feedback, 0.2, 0.6), hanging(feedback, 0.6, 0.7);

  feedback.stage(LifeCircle::tr("Reading"));
  const auto source = inputs.source(QStringLiteral("STREETS"));
  const auto facilitySource = inputs.source(QStringLiteral("FACILITIES"));
  const QgsCoordinateTransformContext transforms = inputs.context().transformContext();
  const QgsCoordinateReferenceSystem crs =
      chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), *source, transforms, feedback);
  const StreetRecords records(*source, inputs.text(QStringLiteral("STREET_FILTER")), inputs.context());
  feedback.info(LifeCircle::tr("Streets that count: %1 lines").arg(records.size()));
  const int categoryField = facilitySource->featureCount() != 0
                                ? inputs.field(QStringLiteral("CATEGORY_FIELD"), *facilitySource)
                                : -1;
  const PlaceLayer facilities = readFacilities(
      *facilitySource, categoryField, geometryReader(*facilitySource, crs, transforms), feedback, reading);
  const CategoryChoice choice = chooseCategories(inputs, facilities, categoryField, measure, feedback);
  PlaceLayer areas;
  int areaField = -1;
  if (const auto areaSource = inputs.optionalSource(QStringLiteral("AREAS"))) {
    areaField = inputs.field(QStringLiteral("AREA_FIELD"), *areaSource);
    areas = readPlaces(*areaSource, geometryReader(*areaSource, crs, transforms),
                       areaField < 0 ? QgsAttributeList() : QgsAttributeList{areaField}, Keep::attributes,
                       reading);
  }

  // Distances tell how far the gaps reach, whatever decides what is near.
  std::vector<network::Measure> measures{network::Measure::distance};
  if (measure == Measure::time) measures.push_back(network::Measure::time);
  const auto networks = readWalkingNetworks(inputs, measures, crs, feedback, building);
  const WalkingNetwork &plain = networks.front(), &walked = networks.back();
  const network::StreetGraph& graph = *walked.graph;
  const access::HungPlaces plainPlaces(facilities.places, *plain.graph, *plain.snapper, hanging);
  const access::HungPlaces places(facilities.places, graph, *walked.snapper, hanging);

  feedback.stage(LifeCircle::tr("Walking"));
  const geometry::SegmentIndex index = index_of_pieces(graph);
  const std::vector<StreetSet> sets = streetSets(graph, index, records, areas, areaField);
  const auto dataEdge = network::accesses_at_data_edge(graph);
  const StreetCoverageOutput result(choice, measure);
  const OutputFields fields(source->fields(), StreetCoverageOutput::streetFields(), feedback,
                            OutputFields::PerFeature::severalRows);
  const ResultNotes notes = describe(inputs, crs, measure, choice);
  const QgsCoordinateTransform toResult(crs, source->sourceCrs(), transforms);
  Sink* output =
      inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), compat::multi_line, source->sourceCrs());
  output->describe(notes.metadata());
  output->style(QStringLiteral("streetcoverage"));
  Sink* summary = inputs.sink(QStringLiteral("SUMMARY"), StreetCoverageOutput::summaryFields(),
                              compat::no_geometry, QgsCoordinateReferenceSystem());
  if (summary) summary->describe(notes.metadata());

  for (std::size_t c = 0; c < choice.categories.size(); ++c) {
    feedback.check();
    const std::vector<std::uint32_t>& members = choice.evaluated[c].demand.facilities;
    const network::Cost threshold = choice.evaluated[c].demand.threshold;
    const access::StreetCoverage coverage =
        measure == Measure::radius
            ? access::cover_streets_by_radius(graph, index, sets.front().streets, facilities.places, members,
                                              Metres(threshold.value()))
            : access::cover_streets(graph, sets.front().streets, places, members, threshold, dataEdge);
    result.writeStreets(*output, c, coverage, graph, records, fields, toResult);
    const network::ReachQuery query = distances(*plain.graph, plainPlaces, members);
    for (const StreetSet& set : sets) {
      feedback.check();
      const StreetRow row{
          set.name,
          set.area ? access::facilities_inside(facilities.places, members, *set.area).size() : members.size(),
          access::balance(graph, coverage, set.streets),
          access::remoteness(*plain.graph, query, set.streets)};
      if (!set.area)
        feedback.info(LifeCircle::tr("%1: %2 of %3 km of street are reached")
                          .arg(QString::fromStdString(choice.categories[c].id))
                          .arg(row.balance.reached.value() / 1000, 0, 'f', 1)
                          .arg(row.balance.streets.value() / 1000, 0, 'f', 1));
      if (summary) result.writeRow(*summary, c, row);
    }
    feedback.report(0.7 + 0.3 * static_cast<double>(c + 1) / static_cast<double>(choice.categories.size()));
  }
  return {};
}

}  // namespace lifecircle::plugin
