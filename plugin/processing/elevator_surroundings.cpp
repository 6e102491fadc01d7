#include <qgsfeatureiterator.h>

#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/number_field.h>
#include <plugin/processing/elevator_surroundings.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// A point farther from every wall belongs to a building that is not in the layer.
constexpr Metres entranceReach{20.0};

/// Calls `read(feature, reader)` for every feature of the layer; it answers whether the geometry was usable.
/// Says in the log how many there were.
template <class Read>
void forEachFeature(const QgsProcessingFeatureSource& source, const QString& what,
                    const QgsCoordinateReferenceSystem& crs, const QgsCoordinateTransformContext& transforms,
                    Feedback& feedback, Progress& progress, Read read) {
  const GeometryReader reader = geometryReader(source, crs, transforms);
  QgsFeatureIterator features = source.getFeatures(QgsFeatureRequest(), compat::keep_invalid_geometry);
  FeatureProgress steps(source, progress);
  qint64 count = 0, withoutGeometry = 0;
  for (QgsFeature feature; features.nextFeature(feature);) {
    steps.next();
    ++count;
    withoutGeometry += !read(feature, reader);
  }
  feedback.info(LifeCircle::tr("%1: %2 read from %3, %4 without usable geometry")
                    .arg(what)
                    .arg(count)
                    .arg(source.sourceName())
                    .arg(withoutGeometry));
}

std::optional<elevator::Severity> severityOf(const QString& text) {
  const QString word = text.trimmed().toLower();
  if (word == QLatin1String("weak") || word == QStringLiteral("弱") || word == QStringLiteral("弱干扰"))
    return elevator::Severity::weak;
  if (word == QLatin1String("strong") || word == QStringLiteral("强") || word == QStringLiteral("强干扰"))
    return elevator::Severity::strong;
  if (word == QLatin1String("major") || word == QStringLiteral("重大") || word == QStringLiteral("重大干扰"))
    return elevator::Severity::major;
  return std::nullopt;
}

/// Reads the layers one by one; each of its functions knows one of them.
class Reader {
 public:
  Reader(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, elevator::Scene& scene,
         Feedback& feedback, Progress& progress)
      : mInputs(inputs), mCrs(crs), mScene(scene), mFeedback(feedback), mProgress(progress) {}

  void entrances() {
    const auto source = mInputs.optionalSource(QStringLiteral("ENTRANCES"));
    mResult.entrances = source && source->featureCount() != 0;
    if (!mResult.entrances) {
      assume(
          mInputs.given(QStringLiteral("ENTRANCES_FIELD"))
              ? LifeCircle::tr(
                    "no entrance points: the entrances that each building counts are spread along one "
                    "side, and estimated where the count is missing")
              : LifeCircle::tr(
                    "no entrance points and no counts: entrances are estimated and spread along one side"));
      return;
    }
    std::vector<geometry::Point> points;
    each(*source, LifeCircle::tr("Entrances"), [&](const QgsFeature& feature, const GeometryReader& reader) {
      std::vector<geometry::Point> places;
      if (!reader.readPoints(feature.geometry(), places)) return false;
      points.insert(points.end(), places.begin(), places.end());
      return true;
    });
    const auto dealt = elevator::assign_entrances(points, entranceReach, mScene);
    if (!dealt.too_far.empty())
      mFeedback.warn(LifeCircle::tr("%1 entrances are more than %2 m from any building and are left out")
                         .arg(dealt.too_far.size())
                         .arg(entranceReach.value()));
  }

  void lots() {
    const auto source = mInputs.optionalSource(QStringLiteral("LOTS"));
    if (source)
      each(*source, LifeCircle::tr("Lots"), [&](const QgsFeature& feature, const GeometryReader& reader) {
        elevator::Lot lot;
        lot.id = feature.id();
        if (!reader.readPolygons(feature.geometry(), lot.parts)) return false;
        mScene.lots.push_back(std::move(lot));
        return true;
      });
    mResult.lots = !mScene.lots.empty();
    if (!mResult.lots) assume(LifeCircle::tr("no lots: nothing is said about red lines"));
  }

  void roads() {
    const auto source = mInputs.optionalSource(QStringLiteral("ROADS"));
    if (!source) {
      assume(LifeCircle::tr("no roads: nothing is said about fire lanes"));
      return;
    }
    mResult.roads = true;
    const double assumedWidth = mInputs.number(QStringLiteral("ROAD_WIDTH"));
    NumberField width(field("WIDTH_FIELD", *source), NumberField::Allow::notNegative);
    NumberField fireLane(field("FIRE_LANE_FIELD", *source));
    qint64 withoutWidth = 0, unknownUse = 0;
    each(*source, LifeCircle::tr("Roads"), [&](const QgsFeature& feature, const GeometryReader& reader) {
      elevator::Road road;
      road.id = feature.id();
      road.fire_lane = fireLane.flag(feature);
      unknownUse += !road.fire_lane;
      if (!reader.readPolygons(feature.geometry(), road.areas)) {
        if (!reader.readLines(feature.geometry(), road.lines)) return false;
        const auto stated = width.read(feature);
        withoutWidth += !stated;
        road.width = Metres(stated.value_or(assumedWidth));
      }
      mScene.roads.push_back(std::move(road));
      return true;
    });
    width.log(QStringLiteral("WIDTH_FIELD"), source->fields(), mFeedback);
    fireLane.log(QStringLiteral("FIRE_LANE_FIELD"), source->fields(), mFeedback);
    if (withoutWidth > 0)
      assume(LifeCircle::tr("%1 roads do not state their width: %2 m").arg(withoutWidth).arg(assumedWidth));
    if (unknownUse > 0)
      assume(LifeCircle::tr("%1 roads do not say whether they are fire lanes: they count as such")
                 .arg(unknownUse));
  }

  void obstacles() {
    qint64 unknownSeverity = 0;
    for (const auto& [name, source] : mInputs.sources(QStringLiteral("OBSTACLES"))) {
      const int severity = source->fields().lookupField(mInputs.text(QStringLiteral("SEVERITY_FIELD")));
      const auto layer = static_cast<std::size_t>(mResult.obstacleLayers.size());
      mResult.obstacleLayers << name;
      each(*source, LifeCircle::tr("Obstacles"),
           [&](const QgsFeature& feature, const GeometryReader& reader) {
             elevator::Obstacle obstacle;
             obstacle.id = feature.id();
             obstacle.layer = layer;
             const auto stated =
                 severity < 0 ? std::nullopt : severityOf(feature.attribute(severity).toString());
             obstacle.severity = stated.value_or(elevator::Severity::weak);
             unknownSeverity += !stated;
             if (!reader.readPolygons(feature.geometry(), obstacle.areas) &&
                 !reader.readLines(feature.geometry(), obstacle.lines) &&
                 !reader.readPoints(feature.geometry(), obstacle.points))
               return false;
             mScene.obstacles.push_back(std::move(obstacle));
             return true;
           });
    }
    if (mResult.obstacleLayers.isEmpty())
      assume(LifeCircle::tr("no obstacles: nothing is said about trees, pipes and cables"));
    if (unknownSeverity > 0)
      assume(LifeCircle::tr("%1 obstacles do not say how much they interfere: weakly").arg(unknownSeverity));
  }

  [[nodiscard]] ElevatorSurroundings& result() { return mResult; }

 private:
  template <class Read>
  void each(const QgsProcessingFeatureSource& source, const QString& what, Read read) {
    forEachFeature(source, what, mCrs, mInputs.context().transformContext(), mFeedback, mProgress, read);
  }
  [[nodiscard]] int field(const char* name, const QgsFeatureSource& source) const {
    return mInputs.field(QString::fromLatin1(name), source);
  }
  void assume(const QString& sentence) { mResult.assumptions << sentence; }

  const Inputs& mInputs;
  const QgsCoordinateReferenceSystem& mCrs;
  elevator::Scene& mScene;
  Feedback& mFeedback;
  Progress& mProgress;
  ElevatorSurroundings mResult;
};

}  // namespace

ElevatorSurroundings readElevatorSurroundings(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs,
                                              elevator::Scene& scene, Feedback& feedback,
                                              Progress& progress) {
  Reader reader(inputs, crs, scene, feedback, progress);
  reader.lots();
  reader.roads();
  reader.obstacles();
  reader.entrances();
  return std::move(reader.result());
}

}  // namespace lifecircle::plugin
