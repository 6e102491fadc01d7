#pragma once

#include <QString>

#include <plugin/maps/result_kind.h>

class QgsVectorLayer;

namespace lifecircle::plugin {

/// How a result is mapped.
struct ResultLook {
  ResultKind kind = ResultKind::unknown;
  QString style;      ///< one of plugin/styles, that shows the main theme; empty: drawn by `mainField`
  QString mainField;  ///< the field which that style shows; empty where it shows no single one
  QString title;      ///< of the main theme, in the user's language
  QString weight;     ///< field with people or weights by which classes are summed up; may be missing

  /// Throws QgsProcessingException, with a sentence that says what is needed, where the layer is no result of
  /// ours or one without places.
  [[nodiscard]] static ResultLook of(const QgsVectorLayer& layer);
};

}  // namespace lifecircle::plugin
