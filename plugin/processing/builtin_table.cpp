#include <plugin/processing/builtin_table.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

CsvTable builtInTable(const char* file) {
  const QByteArray text = resourceBytes(QStringLiteral("catalogue/%1").arg(QLatin1String(file)));
  return CsvTable::parse({text.constData(), static_cast<std::size_t>(text.size())}, file);
}

}  // namespace lifecircle::plugin
