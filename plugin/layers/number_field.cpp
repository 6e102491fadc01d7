#include <cmath>

#include <plugin/layers/number_field.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

std::optional<double> readNumber(const QVariant& value) {
  if (!value.isValid() || value.isNull()) return std::nullopt;
  bool isNumber = false;
  const double number = compat::typeId(value) == QMetaType::QString
                            ? value.toString().trimmed().toDouble(&isNumber)
                            : value.toDouble(&isNumber);
  if (!isNumber || !std::isfinite(number)) return std::nullopt;
  return number;
}

std::optional<bool> readFlag(const QVariant& value) {
  if (const auto number = readNumber(value)) return *number != 0.0;
  static const QStringList yes = {"true", "yes", "y", "t", QStringLiteral("是"), QStringLiteral("有")};
  static const QStringList no = {"false", "no", "n", "f", QStringLiteral("否"), QStringLiteral("无")};
  const QString word = value.toString().trimmed().toLower();
  if (yes.contains(word)) return true;
  if (no.contains(word)) return false;
  return std::nullopt;
}

template <class Value>
std::optional<Value> NumberField::counted(const QVariant& value, std::optional<Value> result) {
  if (result) return result;
  const bool empty = !value.isValid() || value.isNull() || value.toString().trimmed().isEmpty();
  ++(empty ? mEmpty : mUnreadable);
  return std::nullopt;
}

std::optional<double> NumberField::read(const QgsFeature& feature) {
  if (!given()) return std::nullopt;
  const QVariant value = feature.attribute(mIndex);
  auto number = readNumber(value);
  if (number && mAllow == Allow::notNegative && *number < 0.0) number.reset();
  if (number && mAllow == Allow::wholeNumbers && (*number != std::trunc(*number) || std::abs(*number) > 1e9))
    number.reset();
  return counted(value, number);
}

std::optional<bool> NumberField::flag(const QgsFeature& feature) {
  if (!given()) return std::nullopt;
  const QVariant value = feature.attribute(mIndex);
  return counted(value, readFlag(value));
}

void NumberField::log(const QString& parameter, const QgsFields& fields, Feedback& feedback) const {
  if (mEmpty > 0)
    feedback.info(
        LifeCircle::tr("%1 (%2): %3 values are empty").arg(parameter, fields.at(mIndex).name()).arg(mEmpty));
  if (mUnreadable > 0)
    feedback.warn(LifeCircle::tr("%1 (%2): %3 values cannot be read as what is wanted and count as missing")
                      .arg(parameter, fields.at(mIndex).name())
                      .arg(mUnreadable));
}

}  // namespace lifecircle::plugin
