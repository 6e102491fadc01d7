#include <new>

#include <plugin/processing/error_text.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

QString ourFault(const QString& text) {
  return LifeCircle::tr("LifeCircle made a mistake, please report it: %1").arg(text);
}

}  // namespace

QString sentence(const Error& error) {
  // The patterns that lupdate must know stand in plugin/i18n/engine_sentences.h.
  const QString pattern = LifeCircle::tr(error.pattern().c_str());
  QString text = QString::fromStdString(filled(pattern.toStdString(), error.arguments()));
  if (error.code() == ErrorCode::internal) text = ourFault(text);
  if (!error.feature()) return text;
  return LifeCircle::tr("%1 (feature %2)").arg(text, QString::number(*error.feature()));
}

QString sentence(const std::exception& error) {
  if (dynamic_cast<const std::bad_alloc*>(&error))
    return LifeCircle::tr("The computer's memory is not enough for these layers: use a smaller area.");
  return ourFault(QString::fromLocal8Bit(error.what()));
}

}  // namespace lifecircle::plugin
