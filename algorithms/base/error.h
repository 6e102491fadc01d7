#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include <base/ids.h>

namespace lifecircle {

/// What went wrong, for callers that react to it. The text of the error says it to people.
enum class ErrorCode {
  invalid_option,    ///< a number or a choice outside its legal range
  empty_input,       ///< a layer that must have features has none that can be used
  bad_geometry,      ///< a geometry that cannot be repaired where one is indispensable
  bad_table,         ///< a CSV file (catalogue, rules, tag table) that cannot be read as such
  unknown_category,  ///< a category id that the catalogue does not have
  bad_crs,           ///< a coordinate system in which ground metres cannot be measured
  read_failed,       ///< a file that cannot be opened or ends early
  write_failed,      ///< a target that cannot be created or is full
  internal,          ///< a broken promise inside the engine; please report it
};

/// The stable name of a code, e.g. "invalid_option".
[[nodiscard]] std::string_view name_of(ErrorCode code);

/// A bad call. (Bad *data* is a result: see the status fields.) The text is one plain English sentence that
/// says what is wrong and what to do; `subject` is the offending name or value alone and `feature` the
/// offending feature, so that the adapter can say the same sentence in the user's language with layer and
/// feature.
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, const std::string& text, std::string subject = {},
        std::optional<FeatureId> feature = std::nullopt);

  [[nodiscard]] ErrorCode code() const { return code_; }
  [[nodiscard]] const std::string& subject() const { return subject_; }
  [[nodiscard]] std::optional<FeatureId> feature() const { return feature_; }

 private:
  ErrorCode code_;
  std::string subject_;
  std::optional<FeatureId> feature_;
};

/// Thrown when the user cancelled. Not an Error: nothing is wrong and nothing is to be reported.
class Cancelled : public std::exception {
 public:
  [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

}  // namespace lifecircle
