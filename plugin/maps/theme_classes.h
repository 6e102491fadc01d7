#pragma once

#include <memory>
#include <vector>

#include <QColor>
#include <QString>
#include <qgsrenderer.h>

#include <plugin/qgis_compat.h>

class QgsVectorLayer;

namespace lifecircle::plugin {

/// One class of a theme: which features, in what colour, under which words.
struct ThemeClass {
  QString expression;  ///< of QGIS; "ELSE" takes what no other class has
  QString label;
  QColor colour;
  bool hatched = false;  ///< no answer, rather than a bad one
};

/// Classes between the breaks, each from its lower one (included) to its upper one, the first one from minus
/// infinity, the last one without end. Colours go from light (low) to dark (high), or the other way where low
/// is `good`: good is dark in all our maps. `unit` stands behind the numbers, `scale` multiplies them in the
/// labels.
enum class Good { high, low };
[[nodiscard]] std::vector<ThemeClass> classesBetween(const QString& field, const std::vector<double>& breaks,
                                                     Good good, const QString& unit = QString(),
                                                     double scale = 1.0);
/// Classes for a field of whole numbers: 0, 1, 2, 3 to 5, 6 to 10, more. `expression` gives the number.
[[nodiscard]] std::vector<ThemeClass> countClasses(const QString& expression, Good good);
/// Classes for whatever numbers a field has: round breaks over its range.
[[nodiscard]] std::vector<ThemeClass> numberClasses(const QgsVectorLayer& layer, int field);
/// Classes of what a comparison says of one category: gained, lost and what stays as it is. `expression`
/// gives the word.
[[nodiscard]] std::vector<ThemeClass> changeClasses(const QString& expression);
/// A class for each of the most frequent texts of a field, one for all others.
[[nodiscard]] std::vector<ThemeClass> textClasses(const QgsVectorLayer& layer, int field);

/// Draws the classes on places of that kind, in their order.
[[nodiscard]] std::unique_ptr<QgsFeatureRenderer> drawClasses(const std::vector<ThemeClass>& classes,
                                                              const QgsVectorLayer& layer);

}  // namespace lifecircle::plugin
