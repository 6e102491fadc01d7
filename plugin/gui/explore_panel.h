#pragma once

#include <qgsdockwidget.h>

#include <plugin/gui/explore_settings.h>
#include <plugin/gui/explored_town.h>

class QAbstractButton;
class QLabel;
class QTreeWidget;

namespace lifecircle::plugin {

/// The panel Explore: who walks, what the place that was clicked has, and who depends on the facility under
/// the mouse. It shows and asks; the Explorer answers.
class ExplorePanel final : public QgsDockWidget {
  Q_OBJECT
 public:
  explicit ExplorePanel(QgsProject& project, QWidget* parent = nullptr);

  /// Parameters of lifecircle:accessibility, the walker included.
  [[nodiscard]] QVariantMap parameters() const;
  [[nodiscard]] bool complete() const { return mSettings->complete(); }

  /// Takes up the map tool again after another one was used; it is checked while clicks are answered.
  [[nodiscard]] QAbstractButton* toolButton() const { return mToolButton; }

  /// Instead of an answer.
  void showMessage(const QString& text);
  void showPlace(const ExploredTown& town, const access::PlaceCircle& circle);
  /// About the facility under the mouse; empty: there is none.
  void showFacility(const QString& text);

 signals:
  /// Another walker, layer or field: the answer is another one.
  void asked();

 private:
  void addCategories(const ExploredTown& town, const access::PlaceCircle& circle);

  QComboBox* mWalker;
  QAbstractButton* mToolButton;
  ExploreSettings* mSettings;
  QLabel* mHeadline;
  QLabel* mLegend;
  QTreeWidget* mCategories;
  QLabel* mFacility;
};

}  // namespace lifecircle::plugin
