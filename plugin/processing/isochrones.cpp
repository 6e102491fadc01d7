#include <algorithm>
#include <map>

#include <qgsexception.h>

#include <access/isochrone.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/empty_layer.h>
#include <plugin/layers/geometry_writer.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/category_choice.h>
#include <plugin/processing/isochrones.h>
#include <plugin/processing/opening_inputs.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/street_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using compat::FieldType;

/// MERGE: which places count as one.
enum class Merge { each, category, all };

/// Places that count as one, and what their result is called.
struct Groups {
  std::vector<std::vector<std::uint32_t>> members;
  std::vector<QVariant> place;
  std::vector<QVariant> category;

  void add(std::vector<std::uint32_t> places, const QVariant& id, const QVariant& name) {
    members.push_back(std::move(places));
    place.push_back(id);
    category.push_back(name);
  }
};

std::vector<double> readMinutes(const Inputs& inputs) {
  std::vector<double> minutes;
  const QString text = inputs.text(QStringLiteral("MINUTES"));
  for (const QString& part : text.split(QLatin1Char(','))) {
    bool isNumber = false;
    minutes.push_back(part.trimmed().toDouble(&isNumber));
    if (!isNumber || !(minutes.back() > 0) || minutes.back() > 24 * 60)
      throw QgsProcessingException(
          LifeCircle::tr("\"%1\" in MINUTES is no number of minutes above 0: write them like 5,10,15.")
              .arg(part.trimmed()));
  }
  std::sort(minutes.begin(), minutes.end());
  minutes.erase(std::unique(minutes.begin(), minutes.end()), minutes.end());
  return minutes;
}

/// Places that are closed are in no group; a group of closed places only is empty.
Groups groupPlaces(const PlaceLayer& layer, int categoryField, Merge merge, const OpenPlaces& open) {
  const auto category = [&](std::size_t p) {
    return categoryField < 0 ? QString() : layer.features[p].attribute(categoryField).toString();
  };
  const auto named = [&](const QString& name) {
    return categoryField < 0 ? compat::null(FieldType::text) : QVariant(name);
  };
  Groups groups;
  if (merge == Merge::each) {
    for (std::uint32_t p = 0; p < layer.places.size(); ++p)
      groups.add(open.isClosed(p) ? std::vector<std::uint32_t>() : std::vector<std::uint32_t>{p},
                 static_cast<qlonglong>(layer.places[p].id), named(category(p)));
    return groups;
  }
  std::map<QString, std::vector<std::uint32_t>> members;
  for (std::uint32_t p = 0; p < layer.places.size(); ++p) {
    std::vector<std::uint32_t>& group = members[merge == Merge::category ? category(p) : QString()];
    if (!open.isClosed(p)) group.push_back(p);
  }
  for (auto& [name, places] : members)
    groups.add(std::move(places), compat::null(FieldType::id),
               merge == Merge::category ? named(name) : compat::null(FieldType::text));
  return groups;
}

QgsFields ringFields() {
  return makeFields({{"place", FieldType::id},
                     {"category", FieldType::text},
                     {"minutes", FieldType::number},
                     {"area_m2", FieldType::number},
                     {"status", FieldType::text}});
}

QgsFields reachedFields() {
  return makeFields(
      {{"place", FieldType::id}, {"category", FieldType::text}, {"minutes", FieldType::number}});
}

/// ok, or why a group has no area: like lc_status of the accessibility.
QString statusOf(const std::vector<std::uint32_t>& group, const PlaceLayer& layer,
                 const access::HungPlaces& hung) {
  if (group.empty()) return QStringLiteral("closed");
  bool hasGeometry = false;
  for (const std::uint32_t place : group) {
    if (!hung[place].empty()) return QStringLiteral("ok");
    hasGeometry |= layer.places[place].has_geometry();
  }
  return hasGeometry ? QStringLiteral("off_network") : QStringLiteral("no_geometry");
}

PlaceLayer readPoints(const QgsProcessingFeatureSource& source, int categoryField, int hoursField,
                      const GeometryReader& reader, Feedback& feedback, Progress& progress) {
  QgsAttributeList fields;
  for (const int field : {categoryField, hoursField})
    if (field >= 0) fields << field;
  PlaceLayer layer = readPlaces(source, reader, fields, Keep::attributes, progress);
  if (layer.places.empty()) refuseEmpty(source, LifeCircle::tr("places"), QStringLiteral("POINTS"));
  feedback.info(LifeCircle::tr("Places: %1 read from %2, %3 without usable geometry")
                    .arg(layer.places.size())
                    .arg(source.sourceName())
                    .arg(layer.withoutGeometry));
  return layer;
}

access::IsochroneOptions readOptions(const Inputs& inputs, const std::vector<double>& minutes) {
  access::IsochroneOptions options;
  options.limits.clear();
  for (const double ring : minutes) options.limits.emplace_back(60.0 * ring);
  options.buffer = Metres(inputs.number(QStringLiteral("BUFFER")));
  options.fill_holes = inputs.number(QStringLiteral("FILL_HOLES"));
  options.sense =
      inputs.choice(QStringLiteral("DIRECTION")) == 0 ? network::Sense::towards : network::Sense::away;
  return options;
}

ResultNotes describe(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs) {
  ResultNotes notes(QStringLiteral("isochrones"), LifeCircle::tr("Isochrones on foot"));
  noteMeasure(notes, Measure::time);
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {crs.authid()});
  noteOpening(notes, inputs);
  noteWalking(notes, inputs);
  return notes;
}

}  // namespace

void Isochrones::declare() {
  using Number = QgsProcessingParameterNumber;
  const QString points = QStringLiteral("POINTS");
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      points, LifeCircle::tr("Places (points or areas)"),
      QList<int>{static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)}));
  add(parameters::optionalField(QStringLiteral("CATEGORY_FIELD"), LifeCircle::tr("Field with the category"),
                                points));
  add(parameters::openingHours(points));
  add(parameters::streets());
  add(std::make_unique<QgsProcessingParameterString>(QStringLiteral("MINUTES"),
                                                     LifeCircle::tr("Rings (minutes, separated by commas)"),
                                                     QStringLiteral("5,10,15")));
  add(std::make_unique<QgsProcessingParameterEnum>(
      QStringLiteral("MERGE"), LifeCircle::tr("Areas"),
      QStringList{LifeCircle::tr("One for each place"), LifeCircle::tr("One for each category"),
                  LifeCircle::tr("One for all places")},
      false, 0));
  add(std::make_unique<QgsProcessingParameterEnum>(
      QStringLiteral("DIRECTION"), LifeCircle::tr("People walk"),
      QStringList{LifeCircle::tr("Towards the places"), LifeCircle::tr("From the places")}, false, 0));
  add(std::make_unique<Number>(QStringLiteral("BUFFER"),
                               LifeCircle::tr("How far the area goes beside a reached street (metres)"),
                               compat::double_number, 30.0, false, 0.1, 500.0));
  add(parameters::advanced(std::make_unique<Number>(QStringLiteral("FILL_HOLES"),
                                                    LifeCircle::tr("Fill holes smaller than (square metres)"),
                                                    compat::double_number, 0.0, false, 0.0)));
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("OUTPUT"), LifeCircle::tr("Isochrones"), compat::polygon_layer));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("REACHED"), LifeCircle::tr("Reached streets"), compat::line_layer, QVariant(), true));
}

QVariantMap Isochrones::run(Inputs& inputs, Feedback& feedback) {
  const std::vector<double> minutes = readMinutes(inputs);
  PartialProgress reading(feedback, 0.0, 0.1), streets(feedback, 0.1, 0.4), hanging(feedback, 0.4, 0.45),
      walking(feedback, 0.45, 0.85), writing(feedback, 0.85, 1.0);

  feedback.stage(LifeCircle::tr("Reading"));
  const auto source = inputs.source(QStringLiteral("POINTS"));
  // Before anything is asked of a layer that may have nothing.
  requireFeatures(*source, LifeCircle::tr("places"), QStringLiteral("POINTS"));
  const int categoryField = inputs.field(QStringLiteral("CATEGORY_FIELD"), *source);
  const int hoursField = openField(inputs, *source);
  const auto merge = static_cast<Merge>(inputs.choice(QStringLiteral("MERGE")));
  if (merge == Merge::category && categoryField < 0)
    throw QgsProcessingException(
        LifeCircle::tr("One area for each category needs a category: choose its field (CATEGORY_FIELD)."));
  const QgsCoordinateTransformContext transforms = inputs.context().transformContext();
  const QgsCoordinateReferenceSystem crs =
      chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), *source, transforms, feedback);
  const PlaceLayer layer =
      readPoints(*source, categoryField, hoursField, {crsOf(*source), crs, transforms}, feedback, reading);
  const OpenPlaces open = readOpenPlaces(inputs, source->sourceName(), hoursField, layer, feedback);
  const WalkingNetwork town = readWalkingNetwork(inputs, network::Measure::time, crs, feedback, streets);

  feedback.stage(LifeCircle::tr("Walking"));
  const access::IsochroneOptions options = readOptions(inputs, minutes);
  const Groups groups = groupPlaces(layer, categoryField, merge, open);
  const access::HungPlaces hung(layer.places, *town.graph, *town.snapper, hanging);
  const auto rings = access::isochrones(*town.graph, hung, groups.members, options, walking);

  feedback.stage(LifeCircle::tr("Writing"));
  const ResultNotes notes = describe(inputs, crs);
  const QgsCoordinateTransform toResult(crs, source->sourceCrs(), transforms);
  Sink* areas =
      inputs.sink(QStringLiteral("OUTPUT"), ringFields(), compat::multi_polygon, source->sourceCrs());
  areas->describe(notes.metadata());
  areas->style(QStringLiteral("isochrones"));
  Sink* reached =
      inputs.sink(QStringLiteral("REACHED"), reachedFields(), compat::multi_line, source->sourceCrs());
  if (reached) {
    reached->describe(notes.metadata());
    reached->style(QStringLiteral("isochrones_streets"));
  }

  std::size_t written = 0, withoutStreet = 0;
  // The largest ring first: smaller ones are drawn over it.
  for (std::size_t g = 0; g < groups.members.size(); ++g) {
    const QString status = statusOf(groups.members[g], layer, hung);
    withoutStreet += status != QLatin1String("ok") && !groups.members[g].empty();
    for (std::size_t r = minutes.size(); r-- > 0;) {
      writing.check();
      const access::IsochroneRing& ring = rings[g * minutes.size() + r];
      addFeature(*areas, toMultiPolygon(ring.area), toResult,
                 QgsAttributes() << groups.place[g] << groups.category[g] << minutes[r] << ring.square_metres
                                 << status);
      if (reached && !ring.new_streets.empty())
        addFeature(*reached, toMultiLine(ring.new_streets), toResult,
                   QgsAttributes() << groups.place[g] << groups.category[g] << minutes[r]);
    }
    writing.report(static_cast<double>(++written) / static_cast<double>(groups.members.size()));
  }
  feedback.info(LifeCircle::tr("Isochrones: %1 areas of %2 rings, %3 without any street near")
                    .arg(groups.members.size())
                    .arg(minutes.size())
                    .arg(withoutStreet));
  return {};
}

}  // namespace lifecircle::plugin
