#pragma once

#include <map>

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QgsProject;

namespace lifecircle::plugin {

/// The choices of which layers and fields the panel Explore asks about, as parameters of
/// lifecircle:accessibility. Names of layers and fields are guessed; what the user has chosen stays chosen as
/// long as the project has it.
class ExploreSettings final : public QWidget {
  Q_OBJECT
 public:
  explicit ExploreSettings(QgsProject& project, QWidget* parent = nullptr);

  /// All parameters but the walker; layers by their ids.
  [[nodiscard]] QVariantMap parameters() const;
  /// Are streets, facilities and their category chosen?
  [[nodiscard]] bool complete() const;

 signals:
  void changed();

 private:
  void addLayer(QFormLayout& form, const QString& parameter, const QString& label);
  void addField(QFormLayout& form, const QString& parameter, const QString& layer, const QString& label);
  void listLayers();
  void listFields(const QString& layerParameter);
  void layerChosen(const QString& parameter);

  QgsProject& mProject;
  std::map<QString, QComboBox*> mLayers;                     ///< by parameter
  std::map<QString, std::map<QString, QComboBox*>> mFields;  ///< by parameter of the layer, then of the field
  QComboBox* mStandard;
  std::map<QString, bool> mChosenByUser;  ///< layer parameters
};

}  // namespace lifecircle::plugin
