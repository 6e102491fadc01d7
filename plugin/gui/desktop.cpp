#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QIcon>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <qgisinterface.h>
#include <qgsapplication.h>

#include <plugin/gui/actions.h>
#include <plugin/gui/desktop.h>

namespace lifecircle::plugin {

namespace {

const QString desktopName = QStringLiteral("LifeCircleDesktop");

int openDoors = 0;
// A child of the main window, which deletes it where QGIS ends without unloading its plugins.
QPointer<Desktop> ownDesktop;
// Where the doors say that the plugin's folders are.
QStringList folders;

QIcon iconOf(const QString& name) {
  return QIcon(QStringLiteral(":/lifecircle/icons/%1.svg").arg(name));
}

}  // namespace

Desktop::Desktop(QgisInterface& qgis) : QObject(qgis.mainWindow()), mQgis(qgis) {
  setObjectName(desktopName);
  const QString title = QStringLiteral("LifeCircle");
  mMenu = new QMenu(title, qgis.mainWindow());
  mMenu->setObjectName(QStringLiteral("LifeCircleMenu"));
  QMenuBar* bar = qobject_cast<QMainWindow*>(qgis.mainWindow())->menuBar();
  bar->insertMenu(qgis.firstRightStandardMenu()->menuAction(), mMenu);
  mToolBar = qgis.addToolBar(title);
  mToolBar->setObjectName(QStringLiteral("LifeCircleToolBar"));
  addActions(*this);
}

Desktop::~Desktop() {
  for (const QPointer<QDockWidget>& panel : qAsConst(mPanels)) delete panel;
  delete mToolBar;
  delete mMenu;
}

QAction* Desktop::addAction(const QString& name, const QString& icon, const QString& text,
                            std::function<void()> triggered) {
  auto* action = mMenu->addAction(iconOf(icon), text);
  action->setObjectName(QStringLiteral("LifeCircle_") + name);
  connect(action, &QAction::triggered, this, [triggered = std::move(triggered)] { triggered(); });
  return action;
}

QAction* Desktop::addTool(const QString& name, const QString& icon, const QString& text,
                          std::function<void()> triggered) {
  QAction* action = addAction(name, icon, text, std::move(triggered));
  mToolBar->addAction(action);
  return action;
}

void Desktop::addSeparator() {
  mMenu->addSeparator();
  mToolBar->addSeparator();
}

QAction* Desktop::addPanel(QDockWidget* panel, const QString& icon, const QString& text) {
  mPanels << panel;
  mQgis.addDockWidget(Qt::RightDockWidgetArea, panel);
  panel->hide();
  QAction* action = panel->toggleViewAction();
  action->setIcon(iconOf(icon));
  action->setText(text);
  mMenu->addAction(action);
  mToolBar->addAction(action);
  return action;
}

QString Desktop::dataFolder(const QString& name) const {
  // A native plugin has its folder beside it.
  const QString native = QgsApplication::pluginPath() + QStringLiteral("/lifecircle");
  for (const QString& folder : folders + QStringList{native}) {
    const QString path = QDir(folder).filePath(name);
    if (QFileInfo(path).isDir()) return path;
  }
  return {};
}

void openDesktop(QgisInterface& qgis, const QString& folder) {
  ++openDoors;
  if (!folder.isEmpty() && !folders.contains(folder)) folders << folder;
  if (!qgis.mainWindow() || qgis.mainWindow()->findChild<QObject*>(desktopName)) return;
  ownDesktop = new Desktop(qgis);
}

void closeDesktop() {
  if (openDoors == 0 || --openDoors > 0) return;
  delete ownDesktop;
}

}  // namespace lifecircle::plugin
