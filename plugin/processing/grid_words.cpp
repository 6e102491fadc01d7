#include <plugin/processing/grid_words.h>

namespace lifecircle::plugin {

QString percentText(double share) {
  return QString::number(share * 100.0, 'f', 1);
}

QString parentName(const GridUnits& units, grids::ParentId parent) {
  return QString::fromStdString(units.parents[parent.index()]);
}

}  // namespace lifecircle::plugin
