#include <plugin/layers/text_field.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

QString textOf(const QgsFeature& feature, int field) {
  return field < 0 ? QString() : feature.attribute(field).toString().trimmed();
}

QString nameOf(const QgsFeature& feature, int field) {
  const QString name = textOf(feature, field);
  return name.isEmpty() ? QString::number(feature.id()) : name;
}

QVariant textOrNull(const QString& text) {
  return text.isEmpty() ? compat::null(compat::FieldType::text) : QVariant(text);
}

QVariant textOrNull(const std::string& text) {
  return textOrNull(QString::fromStdString(text));
}

}  // namespace lifecircle::plugin
