#pragma once

#include <map>
#include <optional>

#include <QString>

#include <grids/unit_graph.h>

namespace lifecircle::plugin {

/// What lies on the ground where a line runs, by the word that a layer has for it ("river", "primary", 支路):
/// plugin/catalogue/ground_classes.csv.
class GroundClasses {
 public:
  GroundClasses();
  /// Letters may be large or small; nothing where the table does not know the word.
  [[nodiscard]] std::optional<grids::Ground> find(const QString& kind) const;
  /// none, minor_road, major_road, water.
  [[nodiscard]] static QString name(grids::Ground ground);

 private:
  std::map<QString, grids::Ground> mGround;
};

}  // namespace lifecircle::plugin
