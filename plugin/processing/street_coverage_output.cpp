#include <qgscoordinatetransform.h>

#include <plugin/layers/geometry_writer.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/street_coverage_output.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

using compat::FieldType;

QgsFields StreetCoverageOutput::streetFields() {
  return makeFields({{"street", FieldType::id},
                     {"category", FieldType::text},
                     {"reached", FieldType::integer},
                     {"edge", FieldType::integer},
                     {"length_m", FieldType::number}});
}

QgsFields StreetCoverageOutput::summaryFields() const {
  QgsFields fields = makeFields({{"area", FieldType::text},
                                 {"category", FieldType::text},
                                 {"name", FieldType::text},
                                 {"minutes", FieldType::number},
                                 {"radius_m", FieldType::number},
                                 {"facilities", FieldType::integer},
                                 {"street_m", FieldType::number},
                                 {"covered_m", FieldType::number},
                                 {"share", FieldType::number},
                                 {"edge_m", FieldType::number},
                                 {"gap_m", FieldType::number},
                                 {"cut_off_m", FieldType::number},
                                 {"status", FieldType::text},
                                 {"source", FieldType::text},
                                 {"confidence", FieldType::text}});
  fields.extend(openingFields(mRead.open));
  return fields;
}

void StreetCoverageOutput::writeStreets(Sink& sink, std::size_t category,
                                        const access::StreetCoverage& coverage,
                                        const network::StreetGraph& graph, const StreetRecords& records,
                                        const OutputFields& fields,
                                        const QgsCoordinateTransform& toResult) const {
  const bool known = mChoice.evaluated[category].has_data();
  const QVariant none = compat::null(FieldType::integer);
  const auto write = [&](const access::Streets& streets, int reached, int edge) {
    for (const network::StreetShare& share : by_street(graph, streets)) {
      QgsAttributes added;
      added << static_cast<qlonglong>(share.id) << QString::fromStdString(mChoice.categories[category].id)
            << (known ? QVariant(reached) : none)
            << (known && mMeasure != Measure::radius ? QVariant(edge) : none) << share.length.value();
      addFeature(sink, toMultiLine(share.lines), toResult,
                 fields.attributes(records.attributes(share.id), added));
    }
  };
  write(coverage.reached, 1, 0);
  write(coverage.at_edge, 0, 1);
  write(coverage.missed, 0, 0);
}

void StreetCoverageOutput::writeRow(Sink& sink, std::size_t category, const StreetRow& row) const {
  const access::Category& about = mChoice.categories[category];
  const bool known = mChoice.evaluated[category].has_data(), radius = mMeasure == Measure::radius;
  const QVariant none = compat::null(FieldType::number);
  const auto ifKnown = [&](double metres) { return known ? QVariant(metres) : none; };
  QgsAttributes values;
  values << row.area << QString::fromStdString(about.id) << nameOf(about)
         << (mMeasure == Measure::time ? QVariant(to_minutes(about.threshold_time())) : none)
         << (mMeasure == Measure::time ? none : QVariant(about.threshold_radius().value()))
         << static_cast<int>(row.facilities) << row.balance.streets.value()
         << ifKnown(row.balance.reached.value()) << (known ? orNull(row.balance.share) : none)
         << (radius ? none : ifKnown(row.balance.at_edge.value()))
         << (row.remoteness.farthest ? QVariant(row.remoteness.farthest->value()) : none)
         << ifKnown(row.remoteness.cut_off.value())
         << (known ? QStringLiteral("ok") : QStringLiteral("no_data")) << QString::fromStdString(about.source)
         << QString::fromStdString(about.confidence);
  addRow(sink, values + openingCounts(mRead, category));
}

}  // namespace lifecircle::plugin
