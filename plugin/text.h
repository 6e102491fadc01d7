#pragma once

#include <QCoreApplication>
#include <QString>

/// Every text for the user is LifeCircle::tr("..."): one translation context, in algorithms, layers and
/// windows alike. Texts in constexpr cards are marked with QT_TRANSLATE_NOOP("LifeCircle", "...") and
/// translated when they are shown.
class LifeCircle {
  Q_DECLARE_TR_FUNCTIONS(LifeCircle)
};

namespace lifecircle::plugin {

/// "zh_CN" where QGIS speaks Chinese, else "en": the languages in which every text exists.
[[nodiscard]] QString language();

/// Loads the plugin's translation for that language into the application; a second call changes nothing.
void installTranslation();
/// Takes it out again, before the plugin leaves.
void removeTranslation();

/// The text of a file in the plugin's resources, e.g. "help/accessibility.en.html"; empty where there is
/// none.
[[nodiscard]] QString resourceText(const QString& path);
/// The same as raw UTF-8, for readers that are not Qt.
[[nodiscard]] QByteArray resourceBytes(const QString& path);

}  // namespace lifecircle::plugin
