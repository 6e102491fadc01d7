#pragma once

#include <QString>

namespace lifecircle::plugin {

/// What a result says of itself was written in the language of its run. This says it in the language of who
/// reads it: "步行时间" becomes "Walking time", "wet_mkt 10 min" becomes "wet_mkt 10 分钟". Sentences are
/// recognised by plugin/i18n/note_sentences.h, so results of earlier versions are read too; what is no
/// sentence of ours, or stands in the reader's language already, comes back as it is.
[[nodiscard]] QString noteInReadersLanguage(const QString& text);

}  // namespace lifecircle::plugin
