#pragma once

#include <QString>
#include <qgstextformat.h>

namespace lifecircle::plugin {

/// Text from data, made fit for a map: one line, without control characters and signs that turn the direction
/// of writing, no longer than `longest` characters.
[[nodiscard]] QString plainText(const QString& text, int longest = 80);

/// A plain text as labels and legends of layouts take it: QGIS evaluates what stands in [% %] there, so a
/// text from data that holds such brackets becomes an expression that gives just this text.
[[nodiscard]] QString literalText(const QString& text, int longest = 80);

/// How a layout evaluates a text field of the page's feature, cut and cleaned as plainText() does.
[[nodiscard]] QString plainExpression(const QString& field, int longest = 60);

/// A family that carries Chinese: the first installed one of a list of good ones, else any that claims to;
/// empty where there is none.
[[nodiscard]] QString chineseFamily();
/// The family of all text on maps: one with Latin letters, for which the Chinese one steps in where needed.
/// Alone the big Chinese fonts will not do: of their digits beside Latin letters Qt's PDF forgets what they
/// are.
[[nodiscard]] QString mapFontFamily();

/// Text of that family; points.
[[nodiscard]] QgsTextFormat mapText(double points, const QColor& color = QColor(30, 30, 30),
                                    bool bold = false);

/// A whole number as people of the user's country write it: 11,490.
[[nodiscard]] QString wholeNumber(double number);
/// A share (0 to 1) in percent: 62.5 %.
[[nodiscard]] QString percent(double share);

}  // namespace lifecircle::plugin
