#include <plugin/layers/output_fields.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/street_front_output.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using access::FrontStatus;
using compat::FieldType;

namespace {

QString statusText(FrontStatus status) {
  switch (status) {
    case FrontStatus::street_front:
      return QStringLiteral("street_front");
    case FrontStatus::set_back:
      return QStringLiteral("set_back");
    case FrontStatus::in_compound:
      return QStringLiteral("in_compound");
    case FrontStatus::no_street:
      return QStringLiteral("no_street");
    case FrontStatus::no_geometry:
      break;
  }
  return QStringLiteral("no_geometry");
}

QString metres(Metres length) {
  return QString::number(length.value(), 'f', 1);
}

}  // namespace

QgsFields StreetFrontOutput::officeFields() {
  return makeFields({{"fr_dist", FieldType::number},
                     {"fr_street", FieldType::id},
                     {"fr_compnd", FieldType::text},
                     {"fr_status", FieldType::text},
                     {"fr_why", FieldType::text}});
}

QgsAttributes StreetFrontOutput::officeAttributes(const access::FrontFinding& finding) const {
  QgsAttributes attributes;
  attributes << (finding.distance ? QVariant(finding.distance->value()) : compat::null(FieldType::number))
             << (finding.street ? QVariant(static_cast<qlonglong>(*finding.street))
                                : compat::null(FieldType::id))
             << (finding.compound ? QVariant(mCompoundNames[*finding.compound])
                                  : compat::null(FieldType::text))
             << statusText(finding.status) << sentence(finding);
  return attributes;
}

QgsAttributes StreetFrontOutput::closedAttributes(const QString& when) {
  return QgsAttributes() << compat::null(FieldType::number) << compat::null(FieldType::id)
                         << compat::null(FieldType::text) << QStringLiteral("closed")
                         << LifeCircle::tr("Closed at %1, so not checked.").arg(when);
}

QString StreetFrontOutput::sentence(const access::FrontFinding& finding) const {
  const QString compound = finding.compound ? mCompoundNames[*finding.compound] : QString();
  switch (finding.status) {
    case FrontStatus::street_front:
      return finding.compound
                 ? LifeCircle::tr(
                       "%1 m from street %2, on the boundary of the gated compound %3: see on site "
                       "that its door opens to the street.")
                       .arg(metres(*finding.distance))
                       .arg(*finding.street)
                       .arg(compound)
                 : LifeCircle::tr("%1 m from street %2; up to %3 m count as its front.")
                       .arg(metres(*finding.distance))
                       .arg(*finding.street)
                       .arg(mOptions.distance.value());
    case FrontStatus::set_back:
      return LifeCircle::tr(
                 "%1 m from the nearest public street (%2); up to %3 m count as its front: move it "
                 "to the street or give it a door there.")
          .arg(metres(*finding.distance))
          .arg(*finding.street)
          .arg(mOptions.distance.value());
    case FrontStatus::in_compound:
      return LifeCircle::tr(
                 "%1 m inside the gated compound %2: move it to the street or open a way to it "
                 "that passes no gate.")
          .arg(metres(finding.depth), compound);
    case FrontStatus::no_street:
      return LifeCircle::tr("No public street within %1 m: check the streets or move it to one.")
          .arg(mOptions.search.value());
    case FrontStatus::no_geometry:
      break;
  }
  return LifeCircle::tr("Has no usable geometry: give it a place on the map.");
}

QgsFields StreetFrontOutput::summaryFields(const OpenPlaces& open) {
  QgsFields fields = makeFields({{"area", FieldType::text},
                                 {"category", FieldType::text},
                                 {"name", FieldType::text},
                                 {"offices", FieldType::integer},
                                 {"front", FieldType::integer},
                                 {"set_back", FieldType::integer},
                                 {"in_compnd", FieldType::integer},
                                 {"no_street", FieldType::integer},
                                 {"no_geom", FieldType::integer},
                                 {"share", FieldType::number}});
  fields.extend(openingFields(open));
  return fields;
}

void StreetFrontOutput::writeRow(Sink& sink, const QString& area, const access::Category& category,
                                 const access::FrontCount& count, const QgsAttributes& openingCounts) {
  const auto number = [&](FrontStatus status) {
    return static_cast<int>(count.by_status[static_cast<std::size_t>(status)]);
  };
  QgsAttributes values;
  values << area << QString::fromStdString(category.id) << nameOf(category) << static_cast<int>(count.offices)
         << number(FrontStatus::street_front) << number(FrontStatus::set_back)
         << number(FrontStatus::in_compound) << number(FrontStatus::no_street)
         << number(FrontStatus::no_geometry) << orNull(count.share);
  addRow(sink, values + openingCounts);
}

}  // namespace lifecircle::plugin
