#pragma once

#include <memory>

#include <QString>
#include <qgsrenderer.h>
#include <qgsvectorlayerlabeling.h>

#include <plugin/maps/result_look.h>

class QgsVectorLayer;

namespace lifecircle::plugin {

/// The styles' labels leave smaller numbers of people out: nobody is found by them.
inline constexpr double leastPeopleInLabels = 100.0;

/// What a map shows of a result: one question, drawn in classes.
struct Theme {
  QString title;       ///< for legend and heading, in the user's language
  QString field;       ///< the field it shows; empty where the style shows more than one
  QString categoryId;  ///< of the catalogue, where the theme is about one category of facilities
  std::unique_ptr<QgsFeatureRenderer> renderer;
  /// Numbers beside the places, of results whose places are few (the order of sites, the metres of a
  /// footpath); else empty. None of them tells of fewer than leastPeopleInLabels people.
  std::unique_ptr<QgsAbstractVectorLayerLabeling> labeling;
};

/// The theme called `asked`: empty for the main one of the result; "score", "grade", "deviation" or
/// "missing"; a field; or the id of a category, whose time, distance or share is shown. Throws
/// QgsProcessingException with a sentence that names what the layer has.
[[nodiscard]] Theme chooseTheme(const QgsVectorLayer& layer, const ResultLook& look, const QString& asked);

/// The category's name in the user's language; the id where the catalogue does not have it.
[[nodiscard]] QString categoryName(const QString& id);

}  // namespace lifecircle::plugin
