"""The pictures of windows in the user guide, played for scripts/make_pictures.sh."""

import os
import re
from collections import Counter

import processing
from desk import WINDOW, action, click, dialogs, panel, rest, rows, show, text, wait
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QImage, qRgb
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QDockWidget, QLineEdit, QPushButton, QTableView, QToolBar
from qgis.utils import iface


def save(name, widget):
    """In the 256 colours that it has most of: a third of the size, and nobody sees it."""
    rest(0.5)
    image = widget.grab().toImage().convertToFormat(QImage.Format_RGB32)
    pixels = image.bits().asstring(image.sizeInBytes())
    counts = Counter(zip(pixels[2::4], pixels[1::4], pixels[0::4]))
    legend = [QColor(name).rgb() for name in re.findall("#[0-9a-f]{6}", text("Legend"))]  # small, but not to be lost
    palette = legend + [qRgb(*color) for color, _ in counts.most_common(256 - len(legend))]
    folder = os.environ["LIFECIRCLE_PICTURES"]
    os.makedirs(folder, exist_ok=True)
    image.convertToFormat(QImage.Format_Indexed8, palette, Qt.ThresholdDither).save(
        os.path.join(folder, f"{name}.png"), "PNG", 0)


def quiet(*shown):
    """Leaves of the window what the picture is about: menu, LifeCircle's toolbar, the map and these panels."""
    for bar in WINDOW.findChildren(QToolBar):
        bar.setVisible(bar.objectName() == "LifeCircleToolBar")
    for dock in WINDOW.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in shown)
    WINDOW.statusBar().hide()


def layers(*names):
    """Shows these layers of the sample and no other."""
    root = QgsProject.instance().layerTreeRoot()
    root.setItemVisibilityCheckedRecursive(False)
    for node in root.findLayers():
        if node.name() in names:
            node.setItemVisibilityCheckedParentRecursive(True)


def explore():
    layers("设施点", "道路", "房屋", "水系")
    panel().toggleViewAction().trigger()
    quiet("LifeCircleExplore")
    wait(lambda: "…" not in text("Headline"), 60)
    extent = QgsProject.instance().mapLayersByName("道路")[0].extent().center()
    show(extent.x(), extent.y(), 15000)
    click(extent.x(), extent.y())
    wait(rows, 30)
    save("explore", WINDOW)
    panel().toggleViewAction().trigger()
    return extent


def redraw():
    dock = WINDOW.findChild(QDockWidget, "LifeCircleRedrawPanel")
    dock.toggleViewAction().trigger()
    quiet("LifeCircleRedrawPanel")
    layers("道路", "房屋", "水系")
    rest()
    dock.findChild(QPushButton, "start").click()
    table = dock.findChild(QTableView)
    wait(lambda: table.isVisible() and table.model().rowCount() > 0, 120)
    parents = dock.findChild(QComboBox, "parents")
    parents.activated.emit(parents.currentIndex())
    rest(1)
    wait(lambda: not iface.mapCanvas().isDrawing(), 60)
    if not dock.findChild(QPushButton, "paint").isChecked():
        dock.findChild(QPushButton, "paint").click()
    table.selectRow(1)
    viewport = iface.mapCanvas().viewport()
    for right, down in ((0.24, 0.525), (0.24, 0.555), (0.44, 0.52)):  # parcels of the heavy grid below it
        at = QPoint(round(right * viewport.width()), round(down * viewport.height()))
        QTest.mouseClick(viewport, Qt.LeftButton, Qt.NoModifier, at)
    QTest.mouseMove(viewport, QPoint(5, 5))
    save("redraw", WINDOW)
    for _ in range(3):
        dock.findChild(QPushButton, "undo").click()


def demo():
    """The score of all parcels, as the READMEs show it: with legend and toolbox."""
    parcels, facilities, streets = (QgsProject.instance().mapLayersByName(name)[0] for name in ("地块", "设施点", "道路"))
    people = {"POPULATION_FIELD": "people", "ELDERLY_FIELD": "elder60", "CHILDREN_FIELD": "child0_6"}
    iface.layerTreeView().setCurrentIndex(QModelIndex())
    processing.runAndLoadResults("lifecircle:accessibility", {
        **people, "PARCELS": parcels, "FACILITIES": facilities, "CATEGORY_FIELD": "category", "STREETS": streets,
        "SPEED_FIELD": "walk_kmh", "STEPS_FIELD": "steps", "DELAY_FIELD": "delay_s", "LEVEL_FIELD": "level",
        "OUTPUT": "TEMPORARY_OUTPUT"})
    result = QgsProject.instance().layerTreeRoot().findLayers()[0]
    layers("道路", "水系", "片区")
    result.setItemVisibilityCheckedParentRecursive(True)
    result.setExpanded(True)
    quiet("Layers", "ProcessingToolbox")
    WINDOW.resize(1240, 760)
    toolbox = WINDOW.findChild(QDockWidget, "ProcessingToolbox")
    toolbox.findChild(QLineEdit).setText("LifeCircle")
    WINDOW.resizeDocks([toolbox], [270], Qt.Horizontal)
    extent = parcels.extent()
    rest()
    show(extent.center().x(), extent.center().y(), 15000)
    for node in QgsProject.instance().layerTreeRoot().children():
        node.setExpanded(False)
    result.setExpanded(True)
    save("demo", WINDOW)


def guide_pictures(answers):
    WINDOW.showNormal()
    WINDOW.resize(980, 640)
    action("sample").trigger()
    wait(lambda: QgsProject.instance().count() >= 18)
    answers["layers"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    explore()
    action("accessibility").trigger()
    wait(dialogs, 20)
    dialogs()[0].resize(1060, 600)
    save("dialog", dialogs()[0])
    dialogs()[0].close()
    demo()
    WINDOW.resize(980, 640)
    redraw()
