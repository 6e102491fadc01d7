// Redrawing grids by hand with the mouse, on a map canvas.
#include <algorithm>

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QTableView>
#include <qgsfieldcombobox.h>
#include <qgsmapcanvas.h>
#include <qgsmaplayercombobox.h>
#include <qgsproject.h>

#include <plugin/gui/redraw_panel.h>
#include <support/qgis_session.h>
#include <support/redraw_town.h>

using namespace lifecircle;
using plugin::RedrawPanel;
using test::RedrawTown;
using test::waitUntil;

namespace {

/// A map canvas beside the panel.
struct Window {
  explicit Window(QgsVectorLayer* layer) {
    canvas.resize(700, 500);
    canvas.setDestinationCrs(layer->crs());
    canvas.setExtent(layer->extent());
    canvas.show();
    panel = std::make_unique<RedrawPanel>(canvas);
  }
  /// With a session on the layer.
  Window(QgsVectorLayer* layer, const QVariantMap& parameters) : Window(layer) {
    panel->start(layer, parameters);
    REQUIRE(waitUntil([&] { return panel->session() != nullptr; }));
  }

  void mouse(QEvent::Type type, const QgsPointXY& at, Qt::KeyboardModifiers keys = Qt::NoModifier) {
    const QPointF pixel = canvas.getCoordinateTransform()->transform(at).toQPointF();
    const bool moves = type == QEvent::MouseMove, ends = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, pixel, canvas.viewport()->mapToGlobal(pixel.toPoint()),
                      moves ? Qt::NoButton : Qt::LeftButton, ends ? Qt::NoButton : Qt::LeftButton, keys);
    QApplication::sendEvent(canvas.viewport(), &event);
  }
  void click(const QgsPointXY& at, Qt::KeyboardModifiers keys = Qt::NoModifier) {
    mouse(QEvent::MouseButtonPress, at, keys);
    mouse(QEvent::MouseButtonRelease, at, keys);
  }
  void press(const char* button) { panel->findChild<QPushButton*>(QLatin1String(button))->click(); }
  [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const {
    const auto* view = panel->findChild<QTableView*>();
    return view->model()->index(row, column).data(role).toString();
  }
  [[nodiscard]] QString tip(int row, int column) const { return cell(row, column, Qt::ToolTipRole); }
  [[nodiscard]] QString message() const { return panel->findChild<QLabel*>("message")->text(); }
  [[nodiscard]] const grids::PlanEditor& editor() const { return panel->session()->editor(); }

  QgsMapCanvas canvas;
  std::unique_ptr<RedrawPanel> panel;
};

void showParent(Window& window, const QString& name) {
  auto* parents = window.panel->findChild<QComboBox*>("parents");
  REQUIRE(parents->findText(name) >= 0);
  parents->setCurrentIndex(parents->findText(name));
  emit parents->activated(parents->currentIndex());
}

/// The parent W is the second of the two.
void showWest(Window& window) {
  showParent(window, "W");
}

/// Two areas that do not keep to the field nbhd: three columns of squares each.
std::unique_ptr<QgsVectorLayer> halves() {
  const auto columns = [](int first) {
    const QgsPointXY from = RedrawTown::middle(first, 0), to = RedrawTown::middle(first + 2, 1);
    QgsRectangle ground(from, to);
    ground.grow(11.0);
    return ground.asWktPolygon();
  };
  return test::memoryLayer("Polygon?crs=EPSG:4549&field=area_id:string",
                           {{columns(0), {"Left"}}, {columns(3), {"Right"}}});
}

}  // namespace

TEST_CASE("A click paints a unit into the grid that Ctrl-click took, and the table follows",
          "[plugin][redraw]") {
  const RedrawTown town;
  Window window(town.layer.get(), town.parameters());
  showWest(window);
  CHECK(window.cell(0, 0) == "W-01");
  CHECK(window.cell(0, 3) == QStringLiteral("▲ +50.0 %"));
  CHECK(window.cell(1, 3) == QStringLiteral("▼ −50.0 %"));
  CHECK(window.tip(1, 3).contains("too light"));

  window.click(RedrawTown::middle(2, 0));
  CHECK(window.message().contains("Choose the grid"));
  CHECK(window.editor().plan().moved == 0);

  window.click(RedrawTown::middle(3, 0), Qt::ControlModifier);
  CHECK(window.panel->target() == 1);
  CHECK(window.editor().plan().moved == 0);
  window.click(RedrawTown::middle(2, 0));
  CHECK(window.cell(0, 1) == "5");
  CHECK(window.cell(1, 1) == "3");
  CHECK(window.cell(1, 5) == "+1");
  window.click(RedrawTown::middle(0, 1));  // far from the rest of its new grid
  CHECK(window.cell(1, 4) == QStringLiteral("≠ 2"));
  CHECK(window.tip(1, 4).contains("in 2 pieces"));
  window.click({0.0, 0.0});  // nothing is there
  window.press("undo");
  CHECK(window.cell(1, 4) == "1");
  window.press("redo");
  CHECK(window.cell(1, 4) == QStringLiteral("≠ 2"));
  window.press("undo");
  window.press("write");
  CHECK(town.gridOf(2, 0) == "W-02");
  CHECK(town.gridOf(0, 1) == "W-01");
  CHECK(window.message().contains("1 units were written"));
}

TEST_CASE("Parents chosen in the dialog are areas that neither mouse nor search leaves", "[plugin][redraw]") {
  RedrawTown town;
  std::unique_ptr<QgsVectorLayer> areas = halves();
  QgsVectorLayer *units = town.layer.get(), *parents = areas.get();
  QgsProject::instance()->addMapLayers({units, parents});
  {
    Window window(units);
    const auto box = [&](const char* name) {
      return window.panel->findChild<QgsMapLayerComboBox*>(QLatin1String(name));
    };
    const auto field = [&](const char* name) {
      return window.panel->findChild<QgsFieldComboBox*>(QLatin1String(name))->currentField();
    };
    box("units")->setLayer(units);
    CHECK(field("parent") == "nbhd");
    box("parent_areas")->setLayer(parents);
    CHECK(field("parent") == "");
    CHECK(field("parent_area_id") == "area_id");
    window.press("start");
    REQUIRE(waitUntil([&] { return window.panel->session() != nullptr; }));

    showParent(window, "Right");
    CHECK(window.cell(0, 0) == "E-01");
    CHECK(window.cell(1, 0) == "W-02");
    window.panel->setTarget(1);
    window.click(RedrawTown::middle(2, 0));  // beside W-02, and in the other parent
    CHECK(window.editor().plan().moved == 0);
    window.press("finish");
    REQUIRE(waitUntil([&] { return !window.panel->session()->isFinishing(); }));
    CHECK(window.cell(0, 1) == "3");
    CHECK(window.cell(1, 1) == "3");
    window.press("write");
    for (const int row : {0, 1})
      for (const int column : {0, 1, 2}) CHECK(town.gridOf(column, row) == "W-01");
  }
  QgsProject::instance()->takeMapLayer(units);
  QgsProject::instance()->removeMapLayer(areas.release());
}

TEST_CASE("A drag paints all that the mouse passes, as one step", "[plugin][redraw]") {
  const RedrawTown town;
  Window window(town.layer.get(), town.parameters());
  showWest(window);
  window.panel->setTarget(1);
  window.mouse(QEvent::MouseButtonPress, RedrawTown::middle(2, 1));
  window.mouse(QEvent::MouseMove, RedrawTown::middle(2, 0));
  window.mouse(QEvent::MouseMove, RedrawTown::middle(0, 0));  // two squares in one leap
  window.mouse(QEvent::MouseButtonRelease, RedrawTown::middle(0, 0));
  CHECK(window.editor().plan().moved == 4);
  window.mouse(QEvent::MouseMove, RedrawTown::middle(0, 1));  // only looks
  CHECK(window.editor().plan().moved == 4);
  window.press("undo");
  CHECK(window.editor().plan().moved == 0);
}

TEST_CASE("The panel finishes the plan and starts anew, without losing a window", "[plugin][redraw]") {
  const RedrawTown town;
  Window window(town.layer.get(), town.parameters());
  showWest(window);
  window.panel->setTarget(1);
  window.click(RedrawTown::middle(2, 0));
  window.press("finish");
  CHECK_FALSE(window.panel->findChild<QPushButton*>("finish")->isEnabled());
  REQUIRE(waitUntil([&] { return !window.panel->session()->isFinishing(); }));
  CHECK(window.editor().plan().outside == 0);
  CHECK(window.message().contains("Finished"));
  window.press("write");
  window.press("close");
  CHECK(window.panel->session() == nullptr);
  CHECK(window.canvas.mapTool() != window.panel->tool());
}

TEST_CASE("The panel outlives the layer, and the canvas the panel", "[plugin][redraw]") {
  RedrawTown town;
  Window window(town.layer.get(), town.parameters());
  window.panel->setTarget(0);
  window.mouse(QEvent::MouseButtonPress, RedrawTown::middle(4, 0));
  town.layer.reset();  // in the middle of a stroke
  CHECK(window.panel->session() == nullptr);
  CHECK(window.message().contains("was removed"));
  window.mouse(QEvent::MouseMove, RedrawTown::middle(4, 1));
  window.mouse(QEvent::MouseButtonRelease, RedrawTown::middle(4, 1));
  window.panel.reset();
  window.click(RedrawTown::middle(4, 1));
  CHECK(window.canvas.mapTool() == nullptr);
}

TEST_CASE("A project that is closed ends the session", "[plugin][redraw]") {
  RedrawTown town;
  QgsVectorLayer* layer = town.layer.get();
  Window window(layer, town.parameters());
  QgsProject::instance()->addMapLayer(town.layer.release());
  QgsProject::instance()->clear();
  CHECK(window.panel->session() == nullptr);
  CHECK(window.message().contains("was removed"));
}

TEST_CASE("From a click in the sample town to the numbers in the table it takes less than 50 ms",
          "[plugin][redraw]") {
  test::startQgis();
  QgsVectorLayer parcels(
      QStringLiteral(LIFECIRCLE_SOURCE_DIR "/sample_data/lifecircle_sample.gpkg|layername=parcels"),
      QStringLiteral("parcels"), QStringLiteral("ogr"));
  REQUIRE(parcels.isValid());
  // All 1,300 parcels as one parent: far more than any neighbourhood has.
  Window window(&parcels,
                {{"UNITS", test::value(&parcels)}, {"WEIGHT_FIELD", "households"}, {"GRID_FIELD", "grid"}});
  const grids::PlanEditor& editor = window.editor();
  CHECK(editor.units().size() > 1000);
  window.panel->setTarget(0);
  window.panel->show();
  QApplication::processEvents();
  std::vector<double> milliseconds, painted;
  for (std::size_t i = 0; i < 40; ++i) {
    const grids::UnitId unit = editor.units()[i * editor.units().size() / 40];
    const QgsFeature& feature =
        window.panel->session()
            ->material()
            .units.features[window.panel->session()->material().units.featureOf[unit.index()]];
    const QgsPointXY at = feature.geometry().pointOnSurface().asPoint();
    const std::uint32_t before = editor.grid_of(unit);
    QElapsedTimer clock;
    clock.start();
    window.mouse(QEvent::MouseButtonPress, at);
    const QString units = window.cell(0, 1), weight = window.cell(0, 2), deviation = window.cell(0, 3);
    milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    window.panel->repaint();
    window.canvas.viewport()->repaint();
    painted.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    window.mouse(QEvent::MouseButtonRelease, at);
    CHECK(editor.grid_of(unit) == 0);
    CHECK((before == 0 || units == QLocale().toString(editor.grid(0).measures.units)));
    CHECK(deviation.endsWith('%'));
  }
  std::sort(milliseconds.begin(), milliseconds.end());
  std::sort(painted.begin(), painted.end());
  WARN("from a click to the numbers: median " << milliseconds[20] << " ms, slowest " << milliseconds.back()
                                              << " ms; until panel and map are painted too: median "
                                              << painted[20] << " ms, slowest " << painted.back() << " ms; "
                                              << editor.units().size() << " units in " << editor.grid_count()
                                              << " grids");
  CHECK(milliseconds[20] < 50.0);
}
