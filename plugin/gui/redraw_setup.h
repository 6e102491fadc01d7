#pragma once

#include <QVariantMap>
#include <QWidget>

class QDoubleSpinBox;
class QPushButton;
class QgsFieldComboBox;
class QgsMapLayerComboBox;
class QgsVectorLayer;

namespace lifecircle::plugin {

/// Asks which grids shall be redrawn: the layer of the units and its fields, what nobody crosses, and the
/// band. Layers and fields are guessed by their names.
class RedrawSetup final : public QWidget {
  Q_OBJECT
 public:
  explicit RedrawSetup(QWidget* parent = nullptr);

  [[nodiscard]] QgsVectorLayer* layer() const;
  [[nodiscard]] QString gridField() const;
  /// What was chosen, as parameters of lifecircle:balancegrids.
  [[nodiscard]] QVariantMap parameters() const;

  /// Looks for units and barriers among the layers of the project; units that the user chose stay.
  void guessLayers();

 signals:
  void started();

 private:
  void guessFields();
  void guessParents();

  bool mChosen = false;  ///< by the user
  QgsMapLayerComboBox* mUnits;
  QgsFieldComboBox* mWeight;
  QgsFieldComboBox* mGrid;
  QgsFieldComboBox* mParent;
  QgsMapLayerComboBox* mParents;
  QgsFieldComboBox* mParentId;
  QgsFieldComboBox* mGroup;
  QgsFieldComboBox* mLock;
  QgsMapLayerComboBox* mBarriers;
  QgsMapLayerComboBox* mStreets;
  QDoubleSpinBox* mTolerance;
  QPushButton* mStart;
};

}  // namespace lifecircle::plugin
