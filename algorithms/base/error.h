#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <base/ids.h>

namespace lifecircle {

/// What went wrong, for callers that react to it. The text of the error says it to people.
enum class ErrorCode {
  invalid_option,  ///< a number or a choice outside its legal range
  empty_input,     ///< a layer that must have features has none that can be used
  bad_geometry,    ///< a geometry that cannot be repaired where one is indispensable
  bad_table,       ///< a CSV file (catalogue, rules, tag table) that cannot be read as such
  bad_crs,         ///< a coordinate system in which ground metres cannot be measured
  read_failed,     ///< a file that cannot be opened or ends early
  internal,        ///< a broken promise inside the engine; please report it
};

/// The stable name of a code, e.g. "invalid_option".
[[nodiscard]] std::string_view name_of(ErrorCode code);

/// `pattern` with its places %1 to %9 filled by the arguments. A place without an argument stays as it is;
/// what stands in an argument is never taken for a place.
[[nodiscard]] std::string filled(std::string_view pattern, const std::vector<std::string>& arguments);

/// A bad call. (Bad *data* is a result: see the status fields.) The text is one plain English sentence that
/// says what is wrong and what to do. It is thrown as a pattern with places %1, %2 ... and what fills them:
///
///     throw Error(ErrorCode::bad_table, "%1 has no column \"%2\".", {table, column});
///
/// so that the adapter can say the same sentence in the user's language. The pattern is a literal at the
/// throw: a test compares these literals with the list of sentences to translate.
class Error : public std::runtime_error {
 public:
  /// `feature` is the offending one, where it is a single one.
  Error(ErrorCode code, std::string_view pattern, std::vector<std::string> arguments = {},
        std::optional<FeatureId> feature = std::nullopt);

  [[nodiscard]] ErrorCode code() const { return code_; }
  /// The sentence with its places unfilled; what() has them filled.
  [[nodiscard]] const std::string& pattern() const { return pattern_; }
  [[nodiscard]] const std::vector<std::string>& arguments() const { return arguments_; }
  [[nodiscard]] std::optional<FeatureId> feature() const { return feature_; }

 private:
  ErrorCode code_;
  std::string pattern_;
  std::vector<std::string> arguments_;
  std::optional<FeatureId> feature_;
};

/// Thrown when the user cancelled. Not an Error: nothing is wrong and nothing is to be reported.
class Cancelled : public std::exception {
 public:
  [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

}  // namespace lifecircle
