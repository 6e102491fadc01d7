#include <qgisinterface.h>

#include <plugin/gui/actions.h>
#include <plugin/gui/algorithm_dialog.h>
#include <plugin/gui/desktop.h>
#include <plugin/gui/redraw_panel.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

void addActions(Desktop& desktop) {
  const auto ask = [&desktop](const char* algorithm) {
    return [&desktop, algorithm] { openAlgorithmDialog(desktop.qgis(), QLatin1String(algorithm)); };
  };
  desktop.addTool("accessibility", "accessibility", LifeCircle::tr("What is within a walk…"),
                  ask("accessibility"));
  desktop.addTool("elevators", "elevatorcandidates", LifeCircle::tr("Where an elevator fits…"),
                  ask("elevatorcandidates"));
  desktop.addTool("balance", "balancegrids", LifeCircle::tr("Balance grids…"), ask("balancegrids"));
  if (QgsMapCanvas* canvas = desktop.qgis().mapCanvas())
    desktop.addPanel(new RedrawPanel(*canvas), QStringLiteral("redrawgrids"),
                     LifeCircle::tr("Redraw grids by hand…"));
}

}  // namespace lifecircle::plugin
