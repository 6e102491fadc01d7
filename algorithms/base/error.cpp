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
    case ErrorCode::bad_crs:
      return "bad_crs";
    case ErrorCode::read_failed:
      return "read_failed";
    case ErrorCode::internal:
      return "internal";
  }
  return "unknown";
}

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments) {
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char digit = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1] : '0';
    if (digit >= '1' && digit <= '9' && static_cast<std::size_t>(digit - '1') < arguments.size()) {
      text += arguments[static_cast<std::size_t>(digit - '1')];
      ++i;
    } else {
      text += pattern[i];
    }
  }
  return text;
}

Error::Error(ErrorCode code, std::string_view pattern, std::vector<std::string> arguments,
             std::optional<FeatureId> feature)
    : std::runtime_error(filled(pattern, arguments)),
      code_(code),
      pattern_(pattern),
      arguments_(std::move(arguments)),
      feature_(feature) {}

}  // namespace lifecircle
