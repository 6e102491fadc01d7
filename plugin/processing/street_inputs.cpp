#include <qgsexception.h>
#include <qgsrasterlayer.h>

#include <data/terrain.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/processing/street_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

StreetFields streetFields(const Inputs& inputs, const QgsFeatureSource& streets) {
  constexpr network::Direction directions[] = {network::Direction::forward, network::Direction::backward,
                                               network::Direction::both};
  StreetFields fields;
  fields.direction = inputs.field(QStringLiteral("DIRECTION_FIELD"), streets);
  fields.forward = inputs.text(QStringLiteral("VALUE_FORWARD"));
  fields.backward = inputs.text(QStringLiteral("VALUE_BACKWARD"));
  fields.both = inputs.text(QStringLiteral("VALUE_BOTH"));
  fields.otherwise = directions[inputs.choice(QStringLiteral("DEFAULT_DIRECTION"))];
  fields.speed = NumberField(inputs.field(QStringLiteral("SPEED_FIELD"), streets));
  fields.steps = NumberField(inputs.field(QStringLiteral("STEPS_FIELD"), streets));
  fields.delay =
      NumberField(inputs.field(QStringLiteral("DELAY_FIELD"), streets), NumberField::Allow::notNegative);
  fields.level =
      NumberField(inputs.field(QStringLiteral("LEVEL_FIELD"), streets), NumberField::Allow::wholeNumbers);
  return fields;
}

network::Profile profile(const Inputs& inputs) {
  return static_cast<network::Profile>(inputs.choice(QStringLiteral("PROFILE")));
}

network::WalkingOptions walkingOptions(const Inputs& inputs, network::Measure measure) {
  network::WalkingOptions options;
  options.measure = measure;
  options.speed = profile(inputs) == network::Profile::own
                      ? from_kmh(inputs.number(QStringLiteral("WALKING_SPEED")))
                      : network::design_speed(profile(inputs));
  options.steps_factor = inputs.number(QStringLiteral("STEPS_FACTOR"));
  options.steps_closed = profile(inputs) == network::Profile::wheelchair;
  return options;
}

std::shared_ptr<geometry::HeightSource> terrain(const Inputs& inputs, const std::string& crs,
                                                geometry::Point place) {
  if (!inputs.given(QStringLiteral("TERRAIN"))) return nullptr;
  const QgsRasterLayer* raster = inputs.raster(QStringLiteral("TERRAIN"));
  if (!raster || raster->providerType() != QLatin1String("gdal"))
    throw QgsProcessingException(
        LifeCircle::tr("The elevation raster (TERRAIN) could not be read from %1: choose a "
                       "raster file.")
            .arg(inputs.text(QStringLiteral("TERRAIN"))));
  return std::make_shared<data::Terrain>(raster->source().toStdString(), crs, place);
}

geometry::Box extentOf(const network::StreetTable& streets) {
  geometry::Box extent;
  for (const geometry::Point& point : streets.points()) extent.include(point);
  return extent;
}

void log(const network::StreetGraphReport& report, const Inputs& inputs, Feedback& feedback) {
  feedback.info(
      LifeCircle::tr("Network: %1 km in %2 segments; %3 lines are closed to walkers, %4 parts have no length")
          .arg(report.total_km, 0, 'f', 1)
          .arg(report.segments)
          .arg(report.closed_streets)
          .arg(report.zero_length_parts));
  feedback.info(LifeCircle::tr("Walkers: %1").arg(profileName(inputs)));
  if (report.unknown_heights > 0)
    feedback.warn(
        LifeCircle::tr("Terrain: the height is not known at %1 places; the streets there count as flat")
            .arg(report.unknown_heights));
}

network::BuiltStreetGraph build(const StreetInputs& streets, Progress& progress) {
  return network::build_street_graph(streets.streets, streets.options, streets.metric, progress);
}

WalkingNetwork hang(const StreetInputs& streets, network::BuiltStreetGraph built) {
  WalkingNetwork walking{streets.terrain, std::make_unique<network::StreetGraph>(std::move(built.graph)),
                         nullptr};
  walking.snapper = std::make_unique<network::Snapper>(*walking.graph, streets.snapDistance);
  return walking;
}

}  // namespace

QString profileName(const Inputs& inputs) {
  const auto* parameter =
      dynamic_cast<const QgsProcessingParameterEnum*>(inputs.definition(QStringLiteral("PROFILE")));
  if (profile(inputs) != network::Profile::own)
    return parameter->options().value(inputs.choice(QStringLiteral("PROFILE")));
  const double kmh = inputs.number(QStringLiteral("WALKING_SPEED"));
  return LifeCircle::tr("Own walking speed, %1 m/s (%2 km/h)")
      .arg(from_kmh(kmh).value(), 0, 'g', 3)
      .arg(kmh, 0, 'g', 3);
}

void noteWalking(ResultNotes& notes, const Inputs& inputs) {
  notes.add(QStringLiteral("profile"), LifeCircle::tr("Who walks"), {profileName(inputs)});
  QStringList assumptions{LifeCircle::tr("places lie at most %1 m from a street")
                              .arg(inputs.number(QStringLiteral("SNAP_DISTANCE"))),
                          LifeCircle::tr("stairs are walked at %1 of the speed")
                              .arg(inputs.number(QStringLiteral("STEPS_FACTOR")))};
  assumptions << (inputs.given(QStringLiteral("TERRAIN")) ? LifeCircle::tr("slopes change the walking speed")
                                                          : LifeCircle::tr("the town is flat"));
  notes.add(QStringLiteral("assumptions"), LifeCircle::tr("Assumptions"), assumptions);
}

StreetInputs readStreetInputs(const Inputs& inputs, network::Measure measure,
                              const QgsCoordinateReferenceSystem& analysisCrs, Feedback& feedback,
                              Progress& progress) {
  return readStreetInputs(inputs, *inputs.source(QStringLiteral("STREETS")), measure, analysisCrs, feedback,
                          progress);
}

StreetInputs readStreetInputs(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                              network::Measure measure, const QgsCoordinateReferenceSystem& analysisCrs,
                              Feedback& feedback, Progress& progress) {
  const GeometryReader reader = geometryReader(source, analysisCrs, inputs.context().transformContext());
  StreetInputs read;
  read.streets = readStreets(source, reader, streetFields(inputs, source), feedback, progress);

  const std::string crs = definition(analysisCrs);
  const geometry::Box extent = extentOf(read.streets);
  read.terrain = terrain(inputs, crs, extent.center());
  read.options.topology = static_cast<network::Topology>(inputs.choice(QStringLiteral("TOPOLOGY")));
  read.options.tolerance = Metres(inputs.number(QStringLiteral("TOLERANCE")));
  read.options.walking = walkingOptions(inputs, measure);
  read.options.walking.terrain = read.terrain.get();
  read.snapDistance = Metres(inputs.number(QStringLiteral("SNAP_DISTANCE")));
  read.metric = geometry::GroundMetric(crs, extent.grown(read.snapDistance.value()));
  return read;
}

WalkingNetwork buildWalkingNetwork(const StreetInputs& streets, const Inputs& inputs, Feedback& feedback,
                                   Progress& progress) {
  network::BuiltStreetGraph built = build(streets, progress);
  log(built.report, inputs, feedback);
  return hang(streets, std::move(built));
}

WalkingNetwork readWalkingNetwork(const Inputs& inputs, network::Measure measure,
                                  const QgsCoordinateReferenceSystem& analysisCrs, Feedback& feedback,
                                  Progress& progress) {
  return std::move(readWalkingNetworks(inputs, {measure}, analysisCrs, feedback, progress).front());
}

std::vector<WalkingNetwork> readWalkingNetworks(const Inputs& inputs,
                                                const std::vector<network::Measure>& measures,
                                                const QgsCoordinateReferenceSystem& analysisCrs,
                                                Feedback& feedback, Progress& progress) {
  PartialProgress reading(progress, 0.0, 0.6);
  StreetInputs streets = readStreetInputs(inputs, measures.front(), analysisCrs, feedback, reading);
  std::vector<WalkingNetwork> networks;
  for (const network::Measure measure : measures) {
    const auto done = static_cast<double>(networks.size()), all = static_cast<double>(measures.size());
    PartialProgress building(progress, 0.6 + 0.4 * done / all, 0.6 + 0.4 * (done + 1) / all);
    streets.options.walking.measure = measure;
    if (networks.empty())
      networks.push_back(buildWalkingNetwork(streets, inputs, feedback, building));
    else
      networks.push_back(hang(streets, build(streets, building)));
  }
  return networks;
}

}  // namespace lifecircle::plugin
