#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "shapes.h"

class GDALDataset;
class OGRGeometry;
class OGRLayer;

namespace lifecircle::sample {

/// One value of a row; std::monostate is a missing one.
using Value = std::variant<std::monostate, int, double, std::string>;

template <class T>
Value maybe(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}
/// Empty text is a missing value.
inline Value maybe(const std::string& text) {
  return text.empty() ? Value() : Value(text);
}

enum class FieldType { integer, real, text };
struct Field {
  const char* name;
  FieldType type;
};

/// A GeoPackage that has the same bytes whenever it is written.
class GeoPackage {
 public:
  explicit GeoPackage(const std::string& path);
  ~GeoPackage();
  GeoPackage(const GeoPackage&) = delete;
  GeoPackage& operator=(const GeoPackage&) = delete;

  /// A layer of a GeoPackage. Coordinates are local metres; they are written in EPSG:4549, rounded to a
  /// millimetre.
  class Table {
   public:
    void add_point(Point place, const std::vector<Value>& row);
    void add_line(const Line& line, const std::vector<Value>& row);
    void add_polygon(const Ring& ring, const std::vector<Value>& row);

   private:
    friend class GeoPackage;
    void add(std::unique_ptr<OGRGeometry> geometry, const std::vector<Value>& row);
    OGRLayer* layer_ = nullptr;
    std::size_t fields_ = 0;
  };

  enum class Shape { point, line, polygon };
  Table table(const std::string& name, Shape shape, const std::vector<Field>& fields);

 private:
  std::unique_ptr<GDALDataset> file_;
};

}  // namespace lifecircle::sample
