#include <access/blind_spots.h>
#include <access/parcel_neighbours.h>
#include <access/spot_area.h>
#include <plugin/layers/geometry_writer.h>
#include <plugin/processing/blind_spots.h>
#include <plugin/processing/blind_spots_output.h>
#include <plugin/processing/life_circle_run.h>
#include <plugin/processing/output_rows.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using Nearest = std::optional<access::NearestFacility>;

/// MODE: what a patch lacks.
enum class Mode { eachCategory, score };

/// The nearest facility of a category from every blind parcel.
std::vector<Nearest> nearestOf(const LifeCircleRun& run, const std::vector<std::uint32_t>& blind,
                               std::size_t category, Progress& progress) {
  std::vector<network::Place> from;
  for (const std::uint32_t parcel : blind) from.push_back(run.origins.places[parcel]);
  const std::vector<std::uint32_t>& chosen = run.choice.evaluated[category].demand.facilities;
  if (run.measure == Measure::radius)
    return access::nearest_by_radius(run.metric, from, run.facilities.places, chosen, run.limit, progress);
  return access::nearest_by_street(*run.town.graph, *run.town.snapper, from, run.facilities.places, chosen,
                                   run.limit, progress);
}

std::vector<SpotGroup> findSpots(const LifeCircleRun& run, const access::BlindSpotTown& town, Mode mode,
                                 double minScore, Progress& progress) {
  std::vector<SpotGroup> groups;
  const std::vector<network::Place>& facilities = run.facilities.places;
  if (mode == Mode::score) {
    const auto blind = access::parcels_scoring_below(run.circle, minScore);
    groups.push_back(
        {std::nullopt, access::blind_spots(town, blind, std::vector<Nearest>(blind.size()), facilities,
                                           access::widest_threshold(run.choice.evaluated))});
    return groups;
  }
  const auto all = static_cast<double>(run.choice.evaluated.size());
  for (std::size_t c = 0; c < run.choice.evaluated.size(); ++c) {
    PartialProgress part(progress, static_cast<double>(c) / all, static_cast<double>(c + 1) / all);
    const auto blind = access::parcels_missing(run.circle, run.choice.evaluated, c);
    groups.push_back({c, access::blind_spots(town, blind, nearestOf(run, blind, c, part), facilities,
                                             run.choice.evaluated[c].demand.threshold)});
  }
  return groups;
}

void log(const std::vector<SpotGroup>& groups, Feedback& feedback) {
  std::size_t spots = 0;
  for (const SpotGroup& group : groups) spots += group.spots.size();
  feedback.info(LifeCircle::tr("Blind spots: %1 patches").arg(spots));
}

}  // namespace

void BlindSpots::declare() {
  using Number = QgsProcessingParameterNumber;
  add(parameters::lifeCircle());
  add(std::make_unique<QgsProcessingParameterEnum>(
      QStringLiteral("MODE"), LifeCircle::tr("Patches of parcels that"),
      QStringList{LifeCircle::tr("Lack a category: patches for each category on its own"),
                  LifeCircle::tr("Score below the least score: one set of patches for all categories")},
      false, 0));
  add(std::make_unique<Number>(QStringLiteral("MIN_SCORE"),
                               LifeCircle::tr("Least score (0 to 100), used with the second choice above"),
                               compat::double_number, 100.0, false, 0.0, 100.0));
  add(std::make_unique<Number>(QStringLiteral("GAP"),
                               LifeCircle::tr("Metres across which parcels still belong to one patch"),
                               compat::double_number, 30.0, false, 1.0, 500.0));
  add(std::make_unique<Number>(QStringLiteral("MIN_PEOPLE"),
                               LifeCircle::tr("Counts of fewer people than this are not published"),
                               compat::double_number, 10.0, false, 0.0));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("OUTPUT"), LifeCircle::tr("Blind spots"), compat::polygon_layer));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("SUMMARY"), LifeCircle::tr("Summary by category"), compat::table, QVariant(), true));
}

QVariantMap BlindSpots::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.2), walking(feedback, 0.2, 0.5), joining(feedback, 0.5, 0.6),
      searching(feedback, 0.6, 0.8), writing(feedback, 0.8, 1.0);
  const LifeCircleRun run = readLifeCircle(inputs, feedback, reading, walking);

  feedback.stage(LifeCircle::tr("Joining blind parcels"));
  const double metres = inputs.number(QStringLiteral("GAP"));
  geometry::Box extent;
  for (const network::Place& place : run.origins.places)
    for (const geometry::Point& point : place.points) extent.include(point);
  const double gap = extent.empty() ? metres : metres * run.metric.scale(extent.center());
  const auto neighbours = access::neighbouring_parcels(run.parcels.places, gap, joining);
  const auto mode = static_cast<Mode>(inputs.choice(QStringLiteral("MODE")));
  const std::vector<SpotGroup> groups =
      findSpots(run, {run.origins.places, run.population, run.circle, neighbours}, mode,
                inputs.number(QStringLiteral("MIN_SCORE")), searching);
  log(groups, feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  ResultNotes notes = describe(run, inputs, QStringLiteral("blindspots"), LifeCircle::tr(card.title));
  notes.add(QStringLiteral("gap"), LifeCircle::tr("Parcels belong together across"),
            {LifeCircle::tr("%1 m").arg(metres)});
  // Without a field of people every parcel is one person, whom nobody could recognise.
  const bool counted = inputs.given(QStringLiteral("POPULATION_FIELD"));
  const double minPeople = counted ? inputs.number(QStringLiteral("MIN_PEOPLE")) : 0.0;
  notes.add(QStringLiteral("min_people"), LifeCircle::tr("Numbers about fewer people are suppressed"),
            {QString::number(minPeople)});
  const BlindSpotsOutput result(run, minPeople);
  Sink* output = inputs.sink(QStringLiteral("OUTPUT"), BlindSpotsOutput::spotFields(), compat::multi_polygon,
                             run.parcelSource->sourceCrs());
  output->describe(notes.metadata());
  output->style(QStringLiteral("blindspots"));
  const QgsCoordinateTransform toResult(run.crs, run.parcelSource->sourceCrs(),
                                        inputs.context().transformContext());
  const access::SpotArea area(run.parcels.places, gap);
  int number = 0;
  for (const SpotGroup& group : groups)
    for (std::size_t rank = 1; rank <= group.spots.size(); ++rank) {
      writing.check();
      addFeature(*output, toMultiPolygon(area.of(group.spots[rank - 1].parcels)), toResult,
                 result.spotAttributes(group, rank, ++number));
    }
  if (Sink* summary =
          openTable(inputs, QStringLiteral("SUMMARY"), BlindSpotsOutput::summaryFields(), notes.metadata()))
    result.writeSummary(*summary, groups);
  return {};
}

}  // namespace lifecircle::plugin
