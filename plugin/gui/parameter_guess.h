#pragma once

#include <functional>

#include <QList>
#include <QStringList>
#include <QVariantMap>

#include <plugin/gui/name_guesser.h>

class QgsProject;

namespace lifecircle::plugin {

/// What is known of a layer when its role is guessed. The numbers are QGIS's own, in every version.
struct LayerCard {
  enum class Shape { point = 0, line = 1, polygon = 2, other = 3 };
  QString id;
  QString name;
  Shape shape = Shape::other;
  QStringList fields;
  /// The different values of a field, some dozens at most; may be missing.
  std::function<QStringList(const QString& field)> values;
  /// Switched on in the project: of two layers that fit, one that is comes first.
  bool shown = true;
};

/// Parameters of lifecircle:<algorithm> that the names of layers and fields suggest: layers by their ids,
/// fields by their names. What nothing suggests is left out and keeps its default. No layer is guessed by its
/// shape alone.
[[nodiscard]] QVariantMap guessParameters(const QString& algorithm, const QList<LayerCard>& layers,
                                          const NameGuesser& guesser);

/// Only the fields that belong to the layer parameter `parameter`, in a layer that is given.
[[nodiscard]] QVariantMap guessFields(const QString& algorithm, const QString& parameter,
                                      const LayerCard& layer, const NameGuesser& guesser);

/// The vector layers of a project: in the order of its layer tree, then those outside it by their ids.
[[nodiscard]] QList<LayerCard> layerCards(const QgsProject& project);

}  // namespace lifecircle::plugin
