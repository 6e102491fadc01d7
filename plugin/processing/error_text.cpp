#include <new>

#include <plugin/processing/error_text.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// What kind of trouble it is, in the user's language; %1 is the engine's own sentence with the details.
QString frame(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_option:
      return LifeCircle::tr("A parameter cannot be used: %1");
    case ErrorCode::empty_input:
      return LifeCircle::tr("An input is empty: %1");
    case ErrorCode::bad_geometry:
      return LifeCircle::tr("A geometry cannot be used: %1");
    case ErrorCode::bad_table:
      return LifeCircle::tr("A table cannot be used: %1");
    case ErrorCode::unknown_category:
      return LifeCircle::tr("A category is unknown: %1");
    case ErrorCode::bad_crs:
      return LifeCircle::tr("The coordinate system cannot be used: %1");
    case ErrorCode::read_failed:
      return LifeCircle::tr("A file cannot be read: %1");
    case ErrorCode::write_failed:
      return LifeCircle::tr("A file cannot be written: %1");
    case ErrorCode::internal:
      break;
  }
  return LifeCircle::tr("LifeCircle made a mistake, please report it: %1");
}

}  // namespace

QString sentence(const Error& error) {
  const QString text = frame(error.code()).arg(QString::fromUtf8(error.what()));
  return error.feature() ? LifeCircle::tr("%1 (feature %2)").arg(text).arg(*error.feature()) : text;
}

QString sentence(const std::exception& error) {
  if (dynamic_cast<const std::bad_alloc*>(&error))
    return LifeCircle::tr("The computer's memory is not enough for these layers: use a smaller area.");
  return frame(ErrorCode::internal).arg(QString::fromLocal8Bit(error.what()));
}

}  // namespace lifecircle::plugin
