#include <plugin/layers/output_fields.h>
#include <plugin/processing/grid_words.h>

namespace lifecircle::plugin {

QString percentText(double share) {
  return QString::number(share * 100.0, 'f', 1);
}

QString parentName(const GridUnits& units, grids::ParentId parent) {
  return QString::fromStdString(units.parents[parent.index()]);
}

QgsFields gridSummaryFields() {
  using compat::FieldType;
  return makeFields({{"parent", FieldType::text},
                     {"grids", FieldType::integer},
                     {"weight", FieldType::number},
                     {"max_dev", FieldType::number},
                     {"mean_dev", FieldType::number},
                     {"best_dev", FieldType::number},
                     {"cut_m", FieldType::number},
                     {"pp_mean", FieldType::number},
                     {"gini", FieldType::number},
                     {"moved_pct", FieldType::number},
                     {"status", FieldType::text}});
}

}  // namespace lifecircle::plugin
