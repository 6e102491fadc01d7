#include <base/error.h>
#include <base/parameter_table.h>

namespace lifecircle {

double parameter(const CsvTable& table, std::string_view id, const std::string& name) {
  table.require("id");
  table.require("value");
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    if (table.cell(row, "id") != id) continue;
    const double value = table.number(row, "value", -1.0);
    if (value < 0.0)
      throw Error(ErrorCode::bad_table, "%1: the value of \"%2\" is missing or negative; give 0 or more.",
                  {name, std::string(id)});
    return value;
  }
  throw Error(ErrorCode::bad_table, "%1 has no row \"%2\"; copy it from the table that is shipped.",
              {name, std::string(id)});
}

}  // namespace lifecircle
