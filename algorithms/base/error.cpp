#include <utility>

#include <base/error.h>

namespace lifecircle {

std::string_view name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_option:
      return "invalid_option";
    case ErrorCode::empty_input:
      return "empty_input";
    case ErrorCode::bad_geometry:
      return "bad_geometry";
    case ErrorCode::bad_table:
      return "bad_table";
    case ErrorCode::unknown_category:
      return "unknown_category";
    case ErrorCode::bad_crs:
      return "bad_crs";
    case ErrorCode::read_failed:
      return "read_failed";
    case ErrorCode::write_failed:
      return "write_failed";
    case ErrorCode::internal:
      return "internal";
  }
  return "unknown";
}

Error::Error(ErrorCode code, const std::string& text, std::string subject, std::optional<FeatureId> feature)
    : std::runtime_error(text), code_(code), subject_(std::move(subject)), feature_(feature) {}

}  // namespace lifecircle
