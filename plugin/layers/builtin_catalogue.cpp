#include <plugin/layers/builtin_catalogue.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

CsvTable builtInTable(const char* file) {
  const QByteArray text = resourceBytes(QStringLiteral("catalogue/%1").arg(QLatin1String(file)));
  return CsvTable::parse({text.constData(), static_cast<std::size_t>(text.size())}, file);
}

access::FacilityCatalogue builtInCatalogue() {
  return access::FacilityCatalogue::from_table(builtInTable("facility_catalogue.csv"),
                                               "facility_catalogue.csv");
}

QString nameOf(const access::Category& category) {
  return QString::fromStdString(language() == QLatin1String("en") ? category.name_en : category.name_zh);
}

}  // namespace lifecircle::plugin
