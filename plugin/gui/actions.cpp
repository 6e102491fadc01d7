#include <qgisinterface.h>
#include <qgsproject.h>

#include <plugin/gui/actions.h>
#include <plugin/gui/algorithm_dialog.h>
#include <plugin/gui/desktop.h>
#include <plugin/gui/explorer.h>
#include <plugin/gui/help_window.h>
#include <plugin/gui/parameter_guess.h>
#include <plugin/gui/redraw_panel.h>
#include <plugin/gui/sample_town.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// The dialog of an algorithm, filled in with what the names of layers and fields suggest.
void ask(Desktop& desktop, const QString& algorithm) {
  openAlgorithmDialog(
      desktop.qgis(), algorithm,
      guessParameters(algorithm, layerCards(*QgsProject::instance()), NameGuesser::builtIn()));
}

void help(Desktop& desktop) {
  const QString folder = desktop.dataFolder(QStringLiteral("guide/") + language());
  const QString page = folder.isEmpty() ? QString() : folder + QStringLiteral("/index.html");
  (new HelpWindow(page, desktop.qgis().mainWindow()))->show();
}

}  // namespace

void addActions(Desktop& desktop) {
  desktop.addTool("sample", "sample", LifeCircle::tr("Open the sample town"),
                  [&] { openSampleTown(desktop); });
  desktop.addSeparator();
  desktop.addTool("accessibility", "accessibility", LifeCircle::tr("What is within a walk…"),
                  [&] { ask(desktop, "accessibility"); });
  desktop.addTool("elevators", "elevatorcandidates", LifeCircle::tr("Where an elevator fits…"),
                  [&] { ask(desktop, "elevatorcandidates"); });
  desktop.addTool("balance", "balancegrids", LifeCircle::tr("Balance grids…"),
                  [&] { ask(desktop, "balancegrids"); });
  desktop.addSeparator();
  if (QgsMapCanvas* canvas = desktop.qgis().mapCanvas())
    desktop.addPanel(new RedrawPanel(*canvas), QStringLiteral("redrawgrids"),
                     LifeCircle::tr("Redraw grids by hand…"));
  auto* explorer = new Explorer(*QgsProject::instance(), *desktop.qgis().mapCanvas(), &desktop);
  desktop.addPanel(explorer->panel(), "explore", LifeCircle::tr("Explore on foot"));
  desktop.addSeparator();
  desktop.addAction("map", "coveragemap", LifeCircle::tr("Export map…"),
                    [&] { ask(desktop, "coveragemap"); });
  desktop.addAction("report", "report", LifeCircle::tr("Write a report…"), [&] { ask(desktop, "report"); });
  desktop.addAction("help", "help", LifeCircle::tr("Help on LifeCircle"), [&] { help(desktop); });
}

}  // namespace lifecircle::plugin
