"""Hands and eyes for scenes in QGIS Desktop: menus, panels, clicks, pictures."""

import os
import time

import qgis.utils
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (QAction, QApplication, QComboBox, QDockWidget, QLabel, QMenu, QToolBar,
                                 QTreeWidget)
from qgis.utils import iface

WINDOW = iface.mainWindow()


def wait(condition, seconds=60):
    """Lets QGIS work until the condition holds; False after the time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        if condition():
            return True
        time.sleep(0.01)
    return False


def rest(seconds=0.3):
    wait(lambda: False, seconds)


def menus():
    return WINDOW.findChildren(QMenu, "LifeCircleMenu")


def bars():
    return WINDOW.findChildren(QToolBar, "LifeCircleToolBar")


def action(name):
    return WINDOW.findChild(QAction, f"LifeCircle_{name}")


def panel():
    return WINDOW.findChild(QDockWidget, "LifeCircleExplore")


def text(name):
    return panel().findChild(QLabel, f"LifeCircleExplore{name}").text()


def walker(index):
    panel().findChild(QComboBox, "LifeCircleExploreWalker").setCurrentIndex(index)


def rows():
    """The table of the panel: category -> [minutes, limit, verdict] as they are shown."""
    table = panel().findChild(QTreeWidget, "LifeCircleExploreCategories")
    items = [table.topLevelItem(i) for i in range(table.topLevelItemCount())]
    return {item.text(0): [*item.text(1).split(" / "), item.text(2)] for item in items}


def dialogs():
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not WINDOW
            and widget.windowTitle()]


def pixel(x, y):
    """Where on the canvas a place of the map is."""
    canvas = iface.mapCanvas()
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(place.x()), round(place.y()))


def show(x, y, scale):
    """Shows the map around a place, drawn to the end."""
    canvas = iface.mapCanvas()
    canvas.setCenter(QgsPointXY(x, y))
    canvas.zoomScale(scale)
    canvas.refresh()
    rest()
    wait(lambda: not canvas.isDrawing(), 60)


def click(x, y):
    """Clicks there, and tells the place that was hit and how many milliseconds of the processor it took to the picture."""
    canvas = iface.mapCanvas()
    spot = pixel(x, y)
    hit = canvas.getCoordinateTransform().toMapCoordinates(spot)
    began = time.thread_time()
    QTest.mouseClick(canvas.viewport(), Qt.LeftButton, Qt.NoModifier, spot)
    canvas.viewport().repaint()  # with the rings
    return [hit.x(), hit.y()], 1000 * (time.thread_time() - began)


def hover(x, y):
    viewport = iface.mapCanvas().viewport()
    QTest.mouseMove(viewport, pixel(x, y) - QPoint(25, 25))
    rest(0.2)
    QTest.mouseMove(viewport, pixel(x, y))


def picture(name, widget=None):
    folder = os.environ["LIFECIRCLE_PICTURES"]
    os.makedirs(folder, exist_ok=True)
    rest()
    (widget or WINDOW).grab().save(os.path.join(folder, f"{name}.png"))


def disable():
    return qgis.utils.unloadPlugin("lifecircle")


def enable():
    return qgis.utils.loadPlugin("lifecircle") and qgis.utils.startPlugin("lifecircle")
