#include <algorithm>

#include <qgsfeatureiterator.h>

#include <plugin/layers/analysis_crs.h>
#include <plugin/processing/grid_lines.h>
#include <plugin/processing/ground_classes.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// A layer of lines, and what its features are where no field says it.
struct LineLayer {
  QString parameter, classField;
  QString what;
  grids::Ground ground;
  bool barrier;
};

/// Reads layers one after the other into `lines`.
class LineReader {
 public:
  LineReader(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
             Progress& progress)
      : mInputs(inputs), mCrs(crs), mFeedback(feedback), mProgress(progress) {}
  void read(const LineLayer& layer);

  std::vector<grids::GroundLine> lines;

 private:
  [[nodiscard]] bool mainRoadsAreBarriers() const {
    const QString name = QStringLiteral("MAIN_ROADS");
    return mInputs.definition(name) && mInputs.flag(name);
  }

  const Inputs& mInputs;
  const QgsCoordinateReferenceSystem& mCrs;
  Feedback& mFeedback;
  Progress& mProgress;
  const GroundClasses mClasses;
};

void LineReader::read(const LineLayer& layer) {
  const auto source = mInputs.definition(layer.parameter) ? mInputs.optionalSource(layer.parameter) : nullptr;
  if (!source) return;
  const int field = mInputs.definition(layer.classField) ? mInputs.field(layer.classField, *source) : -1;
  const GeometryReader reader = geometryReader(*source, mCrs, mInputs.context().transformContext());
  QgsFeatureIterator features = source->getFeatures(
      QgsFeatureRequest().setSubsetOfAttributes(field < 0 ? QgsAttributeList() : QgsAttributeList{field}),
      compat::keep_invalid_geometry);
  FeatureProgress steps(*source, mProgress);
  qint64 count = 0, unusable = 0, unknown = 0;
  for (QgsFeature feature; features.nextFeature(feature);) {
    steps.next();
    ++count;
    std::vector<geometry::Polyline> drawn;
    std::vector<geometry::Polygon> areas;
    if (reader.readPolygons(feature.geometry(), areas)) {
      for (const geometry::Polygon& area : areas)
        drawn.insert(drawn.end(), area.rings.begin(), area.rings.end());
    } else if (!reader.readLines(feature.geometry(), drawn)) {
      ++unusable;
    }
    const auto found = field < 0 ? std::nullopt : mClasses.find(feature.attribute(field).toString());
    unknown += field >= 0 && !found;
    const grids::Ground ground = found.value_or(layer.ground);
    const bool barrier = layer.barrier || (ground == grids::Ground::major_road && mainRoadsAreBarriers());
    for (geometry::Polyline& line : drawn) lines.push_back({std::move(line), ground, barrier});
  }
  mFeedback.info(LifeCircle::tr("%1: %2 read from %3, %4 without usable geometry")
                     .arg(layer.what)
                     .arg(count)
                     .arg(source->sourceName())
                     .arg(unusable));
  if (unknown > 0)
    mFeedback.warn(LifeCircle::tr("%1: %2 have a class that is not known and count as %3")
                       .arg(layer.what)
                       .arg(unknown)
                       .arg(GroundClasses::name(layer.ground)));
}

}  // namespace

ParameterList parameters::gridLines() {
  const QList<int> kinds{static_cast<int>(compat::line_layer), static_cast<int>(compat::polygon_layer)};
  const auto layer = [&](const char* name, const QString& label) {
    return std::make_unique<QgsProcessingParameterFeatureSource>(QString::fromLatin1(name), label, kinds,
                                                                 QVariant(), true);
  };
  ParameterList list;
  list.push_back(layer("BARRIERS", LifeCircle::tr("Barriers: rivers, railways, main roads")));
  list.push_back(layer("STREETS", LifeCircle::tr("Streets along which borders may run")));
  list.push_back(advanced(optionalField(
      QStringLiteral("BARRIER_CLASS_FIELD"),
      LifeCircle::tr("Field of the barrier's class (river, railway, primary)"), QStringLiteral("BARRIERS"))));
  list.push_back(advanced(optionalField(QStringLiteral("STREET_CLASS_FIELD"),
                                        LifeCircle::tr("Field of the street's class (primary, residential)"),
                                        QStringLiteral("STREETS"))));
  list.push_back(advanced(std::make_unique<QgsProcessingParameterBoolean>(
      QStringLiteral("MAIN_ROADS"), LifeCircle::tr("Main roads among the streets are barriers too"), false)));
  return list;
}

std::vector<grids::GroundLine> readGridLines(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs,
                                             Feedback& feedback, Progress& progress) {
  LineReader reader(inputs, crs, feedback, progress);
  reader.read({QStringLiteral("BARRIERS"), QStringLiteral("BARRIER_CLASS_FIELD"), LifeCircle::tr("Barriers"),
               grids::Ground::water, true});
  reader.read({QStringLiteral("STREETS"), QStringLiteral("STREET_CLASS_FIELD"), LifeCircle::tr("Streets"),
               grids::Ground::minor_road, false});
  std::sort(reader.lines.begin(), reader.lines.end(),
            [](const grids::GroundLine& a, const grids::GroundLine& b) {
              return std::tie(b.barrier, a.line) < std::tie(a.barrier, b.line);
            });
  return std::move(reader.lines);
}

}  // namespace lifecircle::plugin
