#pragma once

#include <functional>

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QDockWidget;
class QMenu;
class QToolBar;
class QgisInterface;

namespace lifecircle::plugin {

/// All that LifeCircle shows in QGIS's main window: one menu, one toolbar, and the panels that open from
/// them. What is added here goes away with it, in any order of destruction: QGIS may have deleted its widgets
/// first. Objects that live as long as the desktop take it as their parent.
class Desktop final : public QObject {
  Q_OBJECT
 public:
  /// Makes menu and toolbar and fills them; see actions.h.
  explicit Desktop(QgisInterface& qgis);
  ~Desktop() override;

  [[nodiscard]] QgisInterface& qgis() const { return mQgis; }

  /// A folder of the installed plugin, e.g. "sample_data"; empty where it came without it.
  [[nodiscard]] QString dataFolder(const QString& name) const;

  /// An entry of the menu; `icon` is a name in plugin/icons, `name` stays the same in every language.
  QAction* addAction(const QString& name, const QString& icon, const QString& text,
                     std::function<void()> triggered);
  /// The same, in the toolbar as well.
  QAction* addTool(const QString& name, const QString& icon, const QString& text,
                   std::function<void()> triggered);
  void addSeparator();

  /// A panel on the right, hidden at first; the answer shows and hides it, from menu and toolbar.
  QAction* addPanel(QDockWidget* panel, const QString& icon, const QString& text);

 private:
  QgisInterface& mQgis;
  QPointer<QMenu> mMenu;
  QPointer<QToolBar> mToolBar;
  QList<QPointer<QDockWidget>> mPanels;
};

/// The desktop's two doors, native plugin and Python package. The first that opens makes the desktop, further
/// ones only count; it goes when the last one closes. A desktop that another copy of this library has made is
/// left alone. `folder` is where the plugin is installed, where the door knows it. Main thread only.
void openDesktop(QgisInterface& qgis, const QString& folder = QString());
void closeDesktop();

}  // namespace lifecircle::plugin
