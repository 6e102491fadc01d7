"""What is played in QGIS Desktop; tests/desktop/test_desktop.py judges the answers."""

import os
import shutil

import processing
from batch_panel import batch  # noqa: F401, a scene of its own
from desk import (WINDOW, action, bars, click, dialogs, disable, enable, hover, menus, panel, picture, rest, rows, show, text,
                  wait, walker)
from guide_pictures import guide_pictures  # noqa: F401, another one
from qgis.core import QgsFeature, QgsGeometry, QgsMapLayerStyle, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QDockWidget, QTextBrowser
from qgis.utils import iface


def open_sample(answers):
    action("sample").trigger()
    answers["opened"] = wait(lambda: QgsProject.instance().count() >= 18)
    answers["project"] = QgsProject.instance().fileName()
    answers["invalid"] = [layer.name() for layer in QgsProject.instance().mapLayers().values() if not layer.isValid()]


def layer(name):
    return QgsProject.instance().mapLayersByName(name)[0]


def open_panel():
    panel().toggleViewAction().trigger()
    return wait(lambda: panel().isVisible())


def middle_of_town():
    extent = layer("街道").extent()
    return extent.center().x(), extent.center().y()


def accessibility(parcels, profile):
    """Runs the algorithm of that name on the sample's streets and facilities."""
    parameters = {"PARCELS": parcels, "FACILITIES": layer("设施点"), "CATEGORY_FIELD": "category",
                  "STREETS": layer("道路"), "SPEED_FIELD": "walk_kmh", "STEPS_FIELD": "steps",
                  "DELAY_FIELD": "delay_s", "LEVEL_FIELD": "level", "DIRECTION_FIELD": "oneway_f",
                  "VALUE_FORWARD": "forward", "VALUE_BACKWARD": "backward", "VALUE_BOTH": "both",
                  "STANDARD": "gb50180", "PROFILE": profile, "ANALYSIS_CRS": "EPSG:4549",
                  "OUTPUT": "TEMPORARY_OUTPUT", "SUMMARY": "TEMPORARY_OUTPUT"}
    return processing.run("lifecircle:accessibility", parameters)


def same_by_algorithm(place, profile):
    """What lifecircle:accessibility writes for a parcel where the click was: category -> minutes."""
    parcel = QgsVectorLayer("Point?crs=" + iface.mapCanvas().mapSettings().destinationCrs().authid(), "click", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
    parcel.dataProvider().addFeatures([feature])
    results = accessibility(parcel, profile)
    row = next(results["OUTPUT"].getFeatures())
    names = {feature["category"]: feature["name"] for feature in results["SUMMARY"].getFeatures()}
    return {names[field.name()[2:]]: [row[field.name()], row["n_" + field.name()[2:]]]
            for field in row.fields() if field.name().startswith("t_")}


def style_of(shown):
    style = QgsMapLayerStyle()
    style.readFromLayer(shown)
    return style.xmlData()


def export_map(answers):
    """The score of all parcels becomes an atlas of the project's own layers; its layout stays in the project."""
    path = os.path.join(os.path.dirname(os.environ["LIFECIRCLE_ANSWERS"]), "score.pdf")
    project = QgsProject.instance()
    score = accessibility(layer("地块"), 0)["OUTPUT"]
    project.addMapLayer(score)
    looks = {each.id(): style_of(each) for each in project.mapLayers().values()}
    processing.run("lifecircle:coveragemap", {
        "LAYER": score, "FACILITIES": layer("设施点"), "CATEGORY_FIELD": "category",
        "STREETS": layer("道路"), "AREAS": layer("片区"), "AREA_FIELD": "name", "ATLAS": True, "TITLE": "Score",
        "OUTPUT": path})
    with open(path, "rb") as file:
        answers["map"] = file.read(5).decode()
    answers["added"] = sorted(set(project.mapLayers()) - set(looks))
    answers["changed"] = [each.name() for each in project.mapLayers().values() if looks.get(each.id()) != style_of(each)]
    layouts = project.layoutManager().printLayouts()
    answers["groups"] = [group.name() for group in project.layerTreeRoot().findGroups()]
    answers["drawn"] = sorted(each.name() for each in layouts[0].itemById("map").layers())
    # Streets of a file that is not in the project: the map needs them there, and says what for.
    copy = os.path.join(os.path.dirname(path), "copy.gpkg")
    shutil.copy(layer("道路").source().split("|")[0], copy)
    processing.run("lifecircle:coveragemap", {
        "LAYER": score, "STREETS": f"{copy}|layername=streets", "TITLE": "Score", "OUTPUT": path})
    group = project.layerTreeRoot().findGroup("LifeCircle map: Score")
    answers["group"] = [each.name() for each in group.findLayers()] if group else None
    answers["group_shown"] = bool(group) and group.isVisible()
    answers["layouts"] = len(project.layoutManager().printLayouts())
    return set(group.findLayerIds()) if group else set()


def questions(answers):
    """The three main questions and the map, filled in; the dialogs are closed again."""
    for name in ("accessibility", "elevators", "balance", "map"):
        action(name).trigger()
        wait(dialogs, 20)
        dialog = dialogs()[0]
        rest()
        parameters = dialog.createProcessingParameters()
        answers["dialog_" + name] = {key: str(value) for key, value in parameters.items()}
        picture(os.environ["LIFECIRCLE_SCENE"] + "_dialog_" + name, dialog)
        dialog.close()
        wait(lambda: not dialogs(), 10)


def redraw_panel(answers):
    """What the panel for redrawing grids has found for itself; it is closed again."""
    dock = WINDOW.findChild(QDockWidget, "LifeCircleRedrawPanel")
    dock.toggleViewAction().trigger()
    rest()
    answers["redraw"] = {box.objectName(): box.currentText() for box in dock.findChildren(QComboBox)}
    dock.toggleViewAction().trigger()


class Opened(QObject):
    """Stands for the browser."""

    urls = []

    @pyqtSlot(QUrl)
    def open(self, url):
        self.urls.append(url.toLocalFile())


def opened_by_a_click(browser):
    """Clicks the first link of a text; the files that a browser would have been asked for."""
    stand_in = Opened()
    QDesktopServices.setUrlHandler("file", stand_in, "open")
    places = (QPoint(x, y) for y in range(0, browser.viewport().height(), 4) for x in range(0, 400, 8))
    link = next((place for place in places if browser.anchorAt(place)), None)
    if link is not None:
        QTest.mouseClick(browser.viewport(), Qt.LeftButton, Qt.NoModifier, link)
        rest()
    QDesktopServices.unsetUrlHandler("file")
    return [[path, os.path.isfile(path)] for path in stand_in.urls]


def main(answers):
    scene = os.environ["LIFECIRCLE_SCENE"]
    answers["menus"], answers["bars"] = len(menus()), len(bars())
    answers["entries"] = [entry.text() for entry in menus()[0].actions() if entry.text()]
    open_sample(answers)
    questions(answers)
    redraw_panel(answers)

    action("help").trigger()
    wait(dialogs, 10)
    picture(scene + "_help", dialogs()[0])
    answers["guide"] = opened_by_a_click(dialogs()[0].findChild(QTextBrowser))
    dialogs()[0].close()

    answers["panel"] = open_panel()
    before = text("Headline")
    answers["built"] = wait(lambda: text("Headline") != before or "…" not in before, 60)
    answers["invitation"] = text("Headline")
    x, y = middle_of_town()
    show(x, y, 14000)
    place, first = click(x, y)
    answers["rows"] = rows()
    answers["headline"], answers["legend"] = text("Headline"), text("Legend")
    answers["same"] = same_by_algorithm(place, 0)
    times = [first]
    for step in range(1, 9):
        times.append(click(x + 90 * (step % 3 - 1), y + 70 * (step // 3 - 1))[1])
    answers["milliseconds"] = times
    click(x, y)
    picture(scene + "_explore")

    walker(2)
    wait(lambda: rows() and rows() != answers["rows"], 60)
    answers["rows_80"] = rows()
    walker(0)
    wait(lambda: rows() == answers["rows"], 60)

    market = next(feature for feature in layer("设施点").getFeatures() if feature["category"] == "wet_mkt")
    at = market.geometry().asPoint()
    show(at.x(), at.y(), 8000)
    hover(at.x(), at.y())
    # On its way the mouse may rest on another one.
    answers["hovered"] = wait(lambda: market["name"] in text("Facility"), 60)
    answers["facility"] = text("Facility")
    picture(scene + "_hover")

    QgsProject.instance().removeMapLayer(layer("道路").id())
    rest(1)
    click(at.x(), at.y())
    answers["without_streets"] = text("Headline")
    answers["disabled"] = disable()
    rest(0.5)
    answers["menus_after"], answers["bars_after"] = len(menus()), len(bars())
    answers["panel_after"] = panel() is None
    answers["enabled_again"] = enable()
    answers["menus_again"] = len(menus())
    answers["disabled_again"] = disable()
    rest(0.5)


def both_doors(answers):
    answers["menus"], answers["bars"] = len(menus()), len(bars())
    open_sample(answers)
    open_panel()
    answers["disabled"] = disable()
    rest(0.5)
    answers["menus_after"] = len(menus())
    # QGIS ends with the native plugin loaded and its panel open.


def removed_while_building(answers):
    open_sample(answers)
    open_panel()
    QgsProject.instance().clear()
    rest(1)
    answers["headline"] = text("Headline")
    open_sample(answers)
    answers["built_again"] = wait(lambda: "Click anywhere" in text("Headline"), 60)
    x, y = middle_of_town()
    click(x, y)
    answers["rows"] = rows()
    left = export_map(answers)
    rest(1)
    asked = {name: panel().findChild(QComboBox, name).currentData() for name in ("STREETS", "FACILITIES", "PARCELS")}
    answers["of_maps"] = [name for name, layer_id in asked.items() if layer_id in left]
    answers["rows_after_maps"] = rows()
    answers["disabled"] = disable()  # with rings on the map
    rest(0.5)
