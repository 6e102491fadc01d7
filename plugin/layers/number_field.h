#pragma once

#include <optional>

#include <qgsfeature.h>

#include <plugin/layers/feedback.h>

namespace lifecircle::plugin {

/// The number in an attribute, whatever its type: 12, 12.0, "12", " 12.5 ". Nothing for NULL, for text that
/// is no number, and for NaN and infinity.
[[nodiscard]] std::optional<double> readNumber(const QVariant& value);

/// True for true, for numbers other than 0 and for the words true, yes, y, t, 1, 是 and 有; nothing for NULL
/// and for what is neither true nor false.
[[nodiscard]] std::optional<bool> readFlag(const QVariant& value);

/// One field that is read feature by feature: what cannot be read counts as missing, and the log says how
/// often.
class NumberField {
 public:
  enum class Allow { anything, notNegative, wholeNumbers };

  /// `index` -1: the user named no field, and every value is missing without being counted.
  explicit NumberField(int index = -1, Allow allow = Allow::anything) : mIndex(index), mAllow(allow) {}

  [[nodiscard]] bool given() const { return mIndex >= 0; }
  [[nodiscard]] int index() const { return mIndex; }

  [[nodiscard]] std::optional<double> read(const QgsFeature& feature);
  [[nodiscard]] std::optional<bool> flag(const QgsFeature& feature);

  /// Says in the log how many values were empty and how many could not be read; silent where all were fine.
  void log(const QString& parameter, const QgsFields& fields, Feedback& feedback) const;

 private:
  template <class Value>
  std::optional<Value> counted(const QVariant& value, std::optional<Value> result);

  int mIndex;
  Allow mAllow;
  qint64 mEmpty = 0;
  qint64 mUnreadable = 0;
};

}  // namespace lifecircle::plugin
