#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <qgsexception.h>

#include <geometry/area_index.h>
#include <grids/plan_measures.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/empty_layer.h>
#include <plugin/layers/number_field.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/sound_area.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/grid_units.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// Texts as numbers in the order of the texts.
class Numbering {
 public:
  void add(const QString& text) {
    if (!text.isEmpty()) mNumber.emplace(text.toStdString(), 0);
  }
  std::vector<std::string> finish() {
    std::vector<std::string> names;
    for (auto& [name, number] : mNumber) number = names.size(), names.push_back(name);
    return names;
  }
  template <class Id>
  [[nodiscard]] Id find(const QString& text) const {
    const auto found = mNumber.find(text.toStdString());
    return text.isEmpty() || found == mNumber.end() ? Id() : Id(found->second);
  }

 private:
  std::map<std::string, std::size_t> mNumber;
};

/// Reads the layer in steps; each function knows one of them.
class Reader {
 public:
  Reader(const Inputs& inputs, const QgsProcessingFeatureSource& source,
         const QgsCoordinateReferenceSystem& crs, Feedback& feedback, Progress& progress)
      : mInputs(inputs), mSource(source), mFeedback(feedback) {
    const GridParents parents = readGridParents(inputs, crs, feedback, progress);
    mUnits.tiled = parents.given;
    PlaceLayer layer = readPlaces(source, geometryReader(source, crs, inputs.context().transformContext()),
                                  source.fields().allAttributesList(), Keep::attributesAndGeometry, progress);
    if (layer.features.empty()) refuseEmpty(source, LifeCircle::tr("units"), QStringLiteral("UNITS"));
    mUnits.features = std::move(layer.features);
    place(layer.places, progress);
    readAttributes();
    findParents(parents);
    number();
    log();
  }
  GridUnits take() { return std::move(mUnits); }

 private:
  [[noreturn]] void refuse(const QString& sentence) const {
    throw QgsProcessingException(sentence.arg(mSource.sourceName()));
  }
  [[nodiscard]] int field(const char* name) const {
    const QString parameter = QString::fromLatin1(name);
    return mInputs.definition(parameter) ? mInputs.field(parameter, mSource) : -1;
  }

  void place(const std::vector<network::Place>& places, Progress& progress);
  void readAttributes();
  void findParents(const GridParents& parents);
  void number();
  void log() const;

  const Inputs& mInputs;
  const QgsProcessingFeatureSource& mSource;
  Feedback& mFeedback;
  GridUnits mUnits;
  // by feature
  std::vector<grids::UnitShape> mShapes;
  std::vector<geometry::Point> mInside;
  std::vector<grids::Unit> mRead;
  std::vector<QString> mParents, mGroups;
};

void Reader::place(const std::vector<network::Place>& places, Progress& progress) {
  for (const network::Place& place : places) {
    progress.check();
    SoundArea area = soundArea(place.areas);
    if (area.parts.empty() && !place.points.empty())
      area.inside = *std::min_element(place.points.begin(), place.points.end());
    mShapes.push_back({std::move(area.parts), place.points});
    mInside.push_back(area.inside);
  }
}

void Reader::readAttributes() {
  NumberField weight(field("WEIGHT_FIELD"), NumberField::Allow::notNegative);
  NumberField load(field("LOAD_FIELD"), NumberField::Allow::notNegative);
  NumberField lock(field("LOCK_FIELD"));
  const int id = field("UNIT_ID_FIELD"), today = field("GRID_FIELD"), group = field("GROUP_FIELD");
  mUnits.loadCount = load.given() ? 2 : 1;
  for (const QgsFeature& feature : mUnits.features) {
    grids::Unit unit;
    const auto households = weight.read(feature);
    const auto events = load.read(feature);
    unit.load = {households.value_or(0.0), events.value_or(0.0)};
    mUnits.today.push_back(textOf(feature, today));
    unit.locked = lock.flag(feature).value_or(false) && !mUnits.today.back().isEmpty();
    mUnits.ids.push_back(nameOf(feature, id));
    mGroups.push_back(textOf(feature, group));
    const bool bad = (weight.given() && !households) || (load.given() && !events);
    mUnits.status.push_back(bad ? UnitStatus::badData : unit.locked ? UnitStatus::locked : UnitStatus::ok);
    mRead.push_back(unit);
  }
  weight.log(QStringLiteral("WEIGHT_FIELD"), mSource.fields(), mFeedback);
  load.log(QStringLiteral("LOAD_FIELD"), mSource.fields(), mFeedback);
  lock.log(QStringLiteral("LOCK_FIELD"), mSource.fields(), mFeedback);
}

/// The parent of a unit is what its field says, else the polygon that holds the point inside it.
void Reader::findParents(const GridParents& parents) {
  const int parentField = field("PARENT_FIELD");
  const geometry::AreaIndex index(parents.outlines);
  for (std::size_t f = 0; f < mRead.size(); ++f) {
    const bool placed = !mShapes[f].areas.empty() || !mShapes[f].points.empty();
    QString parent;
    if (parentField >= 0) {
      parent = textOf(mUnits.features[f], parentField);
    } else if (!parents.given) {
      parent = QStringLiteral("1");  // no parents at all: all units are one
    } else if (placed) {
      if (const auto found = index.find(mInside[f]).area)
        parent = QString::fromStdString(parents.names[*found]);
    }
    if (!placed)
      mUnits.status[f] = UnitStatus::badData;
    else if (parent.isEmpty())
      mUnits.status[f] = UnitStatus::orphan;
    mParents.push_back(placed ? parent : QString());
  }
  Numbering numbering;
  for (const std::string& name : parents.names) numbering.add(QString::fromStdString(name));
  for (const QString& parent : mParents) numbering.add(parent);
  mUnits.parents = numbering.finish();
  mUnits.outlines.resize(mUnits.parents.size());
  for (std::size_t p = 0; p < parents.names.size(); ++p)
    mUnits.outlines[numbering.find<grids::ParentId>(QString::fromStdString(parents.names[p])).index()] =
        parents.outlines[p];
  for (std::size_t f = 0; f < mRead.size(); ++f)
    mRead[f].parent = numbering.find<grids::ParentId>(mParents[f]);
}

void Reader::number() {
  Numbering todays, groups;
  std::vector<std::size_t> order;
  for (std::size_t f = 0; f < mRead.size(); ++f) {
    if (!mRead[f].parent.valid()) continue;
    order.push_back(f);
    todays.add(mUnits.today[f]);
    groups.add(mGroups[f]);
  }
  mUnits.todays = todays.finish();
  mUnits.groups = groups.finish();
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto key = [&](std::size_t f) { return std::tuple(mInside[f], mUnits.features[f].id()); };
    return key(a) < key(b);
  });
  mUnits.unitOf.assign(mRead.size(), grids::none);
  for (const std::size_t f : order) {
    mUnits.unitOf[f] = static_cast<std::uint32_t>(mUnits.units.size());
    grids::Unit unit = mRead[f];
    unit.position = mInside[f];
    unit.today = todays.find<grids::TodayId>(mUnits.today[f]);
    unit.group = groups.find<grids::GroupId>(mGroups[f]);
    mUnits.units.push_back(unit);
    mUnits.shapes.push_back(std::move(mShapes[f]));
    mUnits.featureOf.push_back(f);
  }
}

void Reader::log() const {
  const auto count = [&](UnitStatus status) {
    return std::count(mUnits.status.begin(), mUnits.status.end(), status);
  };
  const auto unusable = static_cast<std::size_t>(
      std::count_if(mParents.begin(), mParents.end(), [](const QString& name) { return name.isEmpty(); }));
  std::set<grids::ParentId> used;
  double weight = 0.0;
  for (const grids::Unit& unit : mUnits.units) used.insert(unit.parent), weight += unit.load[0];
  mFeedback.info(LifeCircle::tr("Units: %1 read from %2, weight %3, in %4 parents; %5 locked, %6 without a "
                                "parent (orphan), %7 with bad data")
                     .arg(mUnits.features.size())
                     .arg(mSource.sourceName())
                     .arg(weight)
                     .arg(used.size())
                     .arg(count(UnitStatus::locked))
                     .arg(count(UnitStatus::orphan))
                     .arg(count(UnitStatus::badData)));
  if (unusable > 0)
    mFeedback.warn(
        LifeCircle::tr("%1 units are in no grid: they have no parent, or no geometry").arg(unusable));
  if (mUnits.units.empty())
    refuse(
        LifeCircle::tr("No unit of the layer %1 has both a geometry and a parent: look at PARENT_FIELD, or "
                       "at where the PARENTS lie."));
}

std::unique_ptr<QgsProcessingParameterDefinition> polygons(const QString& name, const QString& label) {
  return std::make_unique<QgsProcessingParameterFeatureSource>(
      name, label, QList<int>{static_cast<int>(compat::polygon_layer)}, QVariant(), true);
}

}  // namespace

ParameterList parameters::gridUnits(bool unitsRequired) {
  const QString units = QStringLiteral("UNITS");
  ParameterList list;
  list.push_back(std::make_unique<QgsProcessingParameterFeatureSource>(
      units, LifeCircle::tr("Units that are never split: parcels, buildings, lots"),
      QList<int>{static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)}, QVariant(),
      !unitsRequired));
  list.push_back(std::make_unique<QgsProcessingParameterField>(
      QStringLiteral("WEIGHT_FIELD"), LifeCircle::tr("Field of the weight (households)"), QVariant(), units,
      compat::any_field, false, !unitsRequired));
  list.push_back(
      optionalField(QStringLiteral("UNIT_ID_FIELD"), LifeCircle::tr("Field of the unit's id"), units));
  list.push_back(optionalField(QStringLiteral("GROUP_FIELD"),
                               LifeCircle::tr("Field of the compound, kept whole where possible"), units));
  list.push_back(polygons(QStringLiteral("PARENTS"), LifeCircle::tr("Parents: areas that the grids divide")));
  list.push_back(optionalField(QStringLiteral("PARENT_ID_FIELD"), LifeCircle::tr("Field of the parent's id"),
                               QStringLiteral("PARENTS")));
  return list;
}

QString statusText(UnitStatus status) {
  switch (status) {
    case UnitStatus::ok:
      return QStringLiteral("ok");
    case UnitStatus::locked:
      return QStringLiteral("locked");
    case UnitStatus::orphan:
      return QStringLiteral("orphan");
    case UnitStatus::badData:
      break;
  }
  return QStringLiteral("bad_data");
}

void requireUnits(const QgsFeatureSource& source) {
  requireFeatures(source, LifeCircle::tr("units"), QStringLiteral("UNITS"));
}

GridUnits readGridUnits(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                        const QgsCoordinateReferenceSystem& crs, Feedback& feedback, Progress& progress) {
  return Reader(inputs, source, crs, feedback, progress).take();
}

geometry::GroundMetric groundAround(const GridUnits& units, const QgsCoordinateReferenceSystem& crs) {
  geometry::Box extent;
  const auto include = [&](const std::vector<geometry::Polygon>& areas) {
    for (const geometry::Polygon& area : areas) extent.include(area.box());
  };
  for (const grids::UnitShape& shape : units.shapes) {
    include(shape.areas);
    for (const geometry::Point& point : shape.points) extent.include(point);
  }
  for (const auto& outline : units.outlines) include(outline);
  return {definition(crs), extent.grown(1000.0)};
}

}  // namespace lifecircle::plugin
