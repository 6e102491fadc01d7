#include <memory>

#include <QFile>
#include <QTranslator>
#include <qgsapplication.h>

#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {
std::unique_ptr<QTranslator>& translator() {
  static std::unique_ptr<QTranslator> instance;
  return instance;
}
}  // namespace

QString language() {
  return QgsApplication::locale().startsWith(QLatin1String("zh"), Qt::CaseInsensitive)
             ? QStringLiteral("zh_CN")
             : QStringLiteral("en");
}

void installTranslation() {
  if (translator() || language() == QLatin1String("en")) return;
  auto loaded = std::make_unique<QTranslator>();
  if (!loaded->load(QStringLiteral(":/lifecircle/i18n/lifecircle_%1.qm").arg(language()))) return;
  QCoreApplication::installTranslator(loaded.get());
  translator() = std::move(loaded);
}

void removeTranslation() {
  if (!translator()) return;
  QCoreApplication::removeTranslator(translator().get());
  translator().reset();
}

QByteArray resourceBytes(const QString& path) {
  QFile file(QStringLiteral(":/lifecircle/") + path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString resourceText(const QString& path) {
  return QString::fromUtf8(resourceBytes(path));
}

}  // namespace lifecircle::plugin
