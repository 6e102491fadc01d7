"""Makes lifecircle_sample.qgz, the QGIS project of the sample town: quiet base, Chinese layer names, relative paths.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 make_project.py [picture.png]

With a file name it also draws the town, so that a change of style can be looked at.
"""
import os
import re
import sys
import zipfile

from qgis.core import (
    QgsApplication, QgsCategorizedSymbolRenderer, QgsCoordinateReferenceSystem, QgsFillSymbol, QgsHillshadeRenderer,
    QgsLayerMetadata, QgsLayerNotesUtils, QgsLineSymbol, QgsMapRendererParallelJob, QgsMapSettings, QgsMarkerSymbol,
    QgsPalLayerSettings, QgsProject, QgsRasterLayer, QgsReferencedRectangle, QgsRendererCategory, QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer, QgsTextBufferSettings, QgsTextFormat, QgsVectorLayer, QgsVectorLayerSimpleLabeling)
from qgis.PyQt.QtCore import QDateTime, QSize
from qgis.PyQt.QtGui import QColor, QFont

FOLDER = os.path.dirname(os.path.abspath(__file__))


def fill(color, outline="0,0,0,0", width=0.1, style="solid"):
    return QgsFillSymbol.createSimple(
        {"color": color, "outline_color": outline, "outline_width": str(width), "style": style,
         "outline_style": "no" if outline == "0,0,0,0" else "solid"})


def line(color, width, style="solid", unit="MapUnit", dash=None):
    pattern = {"use_customdash": "1", "customdash": f"{dash};{dash}", "customdash_unit": unit} if dash else {}
    return QgsLineSymbol.createSimple({**pattern, "line_color": color, "line_width": str(width), "line_width_unit": unit,
                                       "line_style": style, "joinstyle": "round",
                                       "capstyle": "round" if style == "solid" and not dash else "flat"})


def dot(color, size, name="circle"):
    return QgsMarkerSymbol.createSimple({"color": color, "size": str(size), "name": name,
                                         "outline_color": "white", "outline_width": "0.2"})


def categorized(field, entries):
    return QgsCategorizedSymbolRenderer(field, [QgsRendererCategory(v, s, t) for v, s, t in entries])


def ruled(entries):
    """Rules in drawing order: where two meet, the later one lies on top."""
    root = QgsRuleBasedRenderer.Rule(None)
    for level, (expression, symbol, text) in enumerate(entries):
        symbol.symbolLayer(0).setRenderingPass(level)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=text))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    return renderer


def labelled(layer, field, size, color, bold=False, max_scale=0, min_scale=0):
    text = QgsTextFormat()
    font = QFont("Noto Sans CJK SC")
    font.setBold(bold)
    text.setFont(font)
    text.setSize(size)
    text.setColor(QColor(color))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.setFormat(text)
    if layer.geometryType() == 1:
        settings.placement = QgsPalLayerSettings.Curved
        settings.mergeLines = True
    if min_scale:
        settings.scaleVisibility = True
        settings.minimumScale = min_scale
        settings.maximumScale = max_scale
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


LAND = [("residential", "#f3ead9", "住宅"), ("garden", "#dfead2", "小区绿地"), ("park", "#cfe3b8", "公园绿地"),
        ("commercial", "#f3d9d0", "商业"), ("office", "#e3dcea", "商务办公"), ("education", "#f6e7b4", "教育"),
        ("service", "#e6dccf", "公共服务"), ("culture", "#ecd9e6", "文化"), ("sports", "#d4e8cf", "体育"),
        ("transport", "#dddddd", "交通"), ("industrial", "#d9d5d0", "市政场站")]

HOUSING = [("售后公房", "#d9b48f"), ("老洋房", "#b5654a"), ("普通商品房", "#c9a9a0"), ("动迁安置房", "#bfae7e"),
           ("涉外商品房", "#9a8fb0")]

STREETS = [("\"kind\" in ('lane','path')", line("#fbf7ee", 2.6), "小区路 Lane and path"),
           ("\"kind\" = 'alley'", line("#fbf7ee", 3), "里弄 Alley"),
           ("\"kind\" = 'gate' and \"walk_kmh\" is null", line("#e0a860", 3), "开放门 Open gate"),
           ("\"kind\" = 'gate' and \"walk_kmh\" = 0", line("#b03a2e", 3), "关闭门 Closed gate"),
           ("\"kind\" = 'footway'", line("#d8c7b0", 3), "人行道 Footway"),
           ("\"kind\" = 'service'", line("#ffffff", 5), "辅路 Service"),
           ("\"kind\" in ('residential','unclassified')", line("#ffffff", 8), "街坊路 Residential"),
           ("\"kind\" = 'tertiary'", line("#ffffff", 13), "支路 Tertiary"),
           ("\"kind\" = 'secondary'", line("#f7dfa0", 18), "次干路 Secondary"),
           ("\"kind\" = 'primary'", line("#f2c66d", 13), "快速干道 Dual carriageway"),
           ("\"kind\" = 'crossing'", line("#ffffff", 5, dash=1.5), "信号过街 Signal crossing"),
           ("\"kind\" in ('steps','escalator')", line("#8e6e53", 2, dash=0.8), "台阶、扶梯 Steps, escalator")]

# One colour and one form for each group of the catalogue; the ids are those of facility_catalogue.csv.
GROUPS = [("党群服务 Party-mass", "#c8102e", "star", 4.2, "pty_ctr pty_dist"),
          ("居民区站点 Neighbourhood stations", "#c8102e", "star", 2.6, "pty_stn serv_pt mutual one_stop embedded serv_stn"),
          ("骑士驿站 Rider stations", "#e67e22", "triangle", 3.2, "rider worker job_stn"),
          ("教育 Education", "#2471a3", "square", 2.6, "nursery baby kindgtn primary middle"),
          ("医疗 Health", "#1e8449", "cross_fill", 3, "hlth_ctr hlth_stn outpat pharmacy hlth_pst"),
          ("养老助餐 Elderly", "#7d3c98", "diamond", 2.6, "carehome daycare eld_stn eld_meal canteen eld_cplx bathing"),
          ("文化体育 Culture and sport", "#148f77", "pentagon", 2.6,
           "cult_ctr cult_stn sporthal gym sport_s fit_out"),
          ("商业 Shops", "#b9770e", "circle", 1.8,
           "wet_mkt supermkt mall conv shops restaur brkfast bank telecom post"),
          ("交通 Transport", "#34495e", "square", 2, "metro bus_stop bus_term")]


def make_layers():
    source = os.path.join(FOLDER, "lifecircle_sample.gpkg")

    def vector(name, title, note):
        layer = QgsVectorLayer(f"{source}|layername={name}", title, "ogr")
        if not layer.isValid():
            sys.exit(f"{name} is missing in {source}")
        about = QgsLayerMetadata()
        about.setTitle(title)
        about.setAbstract(note)
        about.setLicenses(["CC0-1.0"])
        layer.setMetadata(about)
        QgsLayerNotesUtils.setLayerNotes(layer, note)
        return layer

    town = vector("subdistrict", "街道", "The sub-district")
    town.setRenderer(QgsSingleSymbolRenderer(fill("#efe9df", "#7a6a55", 0.6)))
    districts = vector("districts", "片区", "Districts of the sub-district (5)")
    districts.setRenderer(QgsSingleSymbolRenderer(fill("0,0,0,0", "#8c3b4a", 0.9, "no")))
    labelled(districts, "name", 13, "#8c3b4a", True, 12000, 60000)
    neighbourhoods = vector("neighbourhoods", "居民区", "Residents' committee areas (29)")
    neighbourhoods.setRenderer(QgsSingleSymbolRenderer(fill("0,0,0,0", "#8c3b4a", 0.4, "no")))
    labelled(neighbourhoods, "name", 8, "#8c3b4a", False, 3000, 12000)
    grids = vector("grids", "微网格", "Grids of today (155), uneven on purpose")
    grids.setRenderer(QgsSingleSymbolRenderer(fill("0,0,0,0", "#4a6a8c", 0.25, "no")))

    parcels = vector("parcels", "地块", "Parcels with land use and people")
    parcels.setRenderer(categorized("landuse", [(v, fill(c), t) for v, c, t in LAND]))
    water = vector("water", "水系", "River and ponds")
    water.setRenderer(QgsSingleSymbolRenderer(fill("#a9cbe3")))
    lots = vector("lots", "宗地红线", "Lots inside their red line")
    lots.setRenderer(QgsSingleSymbolRenderer(fill("0,0,0,0", "#c98a7d", 0.15, "no")))
    compounds = vector("compounds", "小区", "Residential compounds")
    compounds.setRenderer(QgsSingleSymbolRenderer(fill("0,0,0,0", "#b39b7d", 0.2, "no")))
    labelled(compounds, "name", 6.5, "#7a6a55", False, 500, 6000)

    streets = vector("streets", "道路", "Streets, alleys, paths, gates; width drawn to scale")
    streets.setRenderer(ruled(STREETS))
    labelled(streets, "name", 7, "#6b5d4b", False, 500, 14000)
    barriers = vector("barriers", "屏障", "River, railway, dual carriageway as lines")
    barriers.setRenderer(categorized("kind", [("railway", line("#5d5d5d", 0.5, "dash", "MM"), "铁路 Railway")]))
    gates = vector("gates", "小区大门", "Gates of compounds")
    gates.setRenderer(categorized("open", [(1, dot("#e0a860", 1.4, "square"), "开放 Open"),
                                           (0, dot("#b03a2e", 1.4, "square"), "关闭 Closed")]))

    buildings = vector("buildings", "房屋", "Buildings by housing type")
    other = ("", fill("#c4bdb3", "#8f877b", 0.08), "其他 Other")
    buildings.setRenderer(categorized(
        "housing", [(v, fill(c, "#7d7166", 0.08), v) for v, c in HOUSING] + [other]))
    entrances = vector("entrances", "门洞", "Entrances on the facades")
    entrances.setRenderer(QgsSingleSymbolRenderer(dot("#5d4037", 0.9)))
    entrances.setScaleBasedVisibility(True)
    entrances.setMinimumScale(4000)

    areas = vector("facility_areas", "设施用地", "Schools, sports grounds and parks as areas")
    areas.setRenderer(QgsSingleSymbolRenderer(fill("0,0,0,0", "#5b8c3e", 0.3, "no")))
    facilities = vector("facilities", "设施点", "Facilities, by group of the catalogue")
    quoted = [(title, color, form, size, ",".join(f"'{c}'" for c in ids.split())) for title, color, form, size, ids in GROUPS]
    # Drawn from the last group to the first, so that the party-mass centres lie on top.
    facilities.setRenderer(ruled([(f"\"category\" in ({ids})", dot(color, size, form), title)
                                  for title, color, form, size, ids in reversed(quoted)]))

    trees = vector("trees", "树木", "Trees with crown and severity")
    trees.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(
        {"color": "134,176,106,150", "size": "3.6", "size_unit": "MapUnit", "outline_style": "no"})))
    trees.setScaleBasedVisibility(True)
    trees.setMinimumScale(12000)
    pipes = vector("pipes", "管线", "Gas and sewer along facades")
    pipes.setRenderer(categorized("kind", [("gas", line("#e67e22", 0.25, "dash", "MM"), "燃气 Gas"),
                                           ("sewer", line("#6e4b2a", 0.25, "dash", "MM"), "排水 Sewer")]))
    substations = vector("substations", "变电箱", "Substations")
    substations.setRenderer(QgsSingleSymbolRenderer(fill("#555555")))
    terrain = QgsRasterLayer(os.path.join(FOLDER, "elevation.tif"), "高程")
    terrain.setRenderer(QgsHillshadeRenderer(terrain.dataProvider(), 1, 315, 45))

    return {"设施 Facilities": [facilities, areas],
            "区划 Administrative areas": [districts, neighbourhoods, grids],
            "加梯 Elevator retrofit": [entrances, gates, pipes, substations, trees],
            "街道 Streets": [barriers, streets],
            "房屋 Buildings": [buildings],
            "用地 Land": [compounds, lots, water, parcels, town],
            "地形 Terrain": [terrain]}


HIDDEN = {"微网格", "宗地红线", "管线", "高程", "设施用地", "小区大门"}


def make_project():
    project = QgsProject.instance()
    project.setTitle("澄川街道 — LifeCircle sample town")
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4549"))
    project.writeEntryBool("Paths", "/Absolute", False)
    project.setBackgroundColor(QColor("#f6f4ef"))
    order = []
    for title, layers in make_layers().items():
        group = project.layerTreeRoot().addGroup(title)
        group.setExpanded(False)
        for layer in layers:
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setExpanded(False)
            node.setItemVisibilityChecked(layer.name() not in HIDDEN)
            order.append(layer)
    town = next(layer for layer in order if layer.name() == "街道")
    extent = town.extent().buffered(120)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    about = project.metadata()
    about.setAuthor("LifeCircle")
    about.setCreationDateTime(QDateTime(2024, 6, 7, 0, 0))
    project.setMetadata(about)
    path = os.path.join(FOLDER, "lifecircle_sample.qgz")
    project.write(path)
    forget_who_made_it(path)
    return [layer for layer in order if layer.name() not in HIDDEN], extent


def forget_who_made_it(path):
    """Takes name and time of the last saving out of the project, which says nothing about the town."""
    with zipfile.ZipFile(path) as project:
        parts = {name: project.read(name) for name in project.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as project:
        for name, data in parts.items():
            if name.endswith(".qgs"):
                text = re.sub(r' (saveUser|saveUserFull|saveDateTime)="[^"]*"', "", data.decode())
                data = text.encode()
            project.writestr(zipfile.ZipInfo(name, (2024, 6, 7, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def draw(layers, extent, path, width=2000):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setExtent(extent)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4549"))
    settings.setBackgroundColor(QColor("#f6f4ef"))
    settings.setOutputSize(QSize(width, round(width * extent.height() / extent.width())))
    settings.setOutputDpi(150)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(path)


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    shown, whole_town = make_project()
    if len(sys.argv) > 1:
        draw(shown, whole_town, sys.argv[1])
    QgsProject.instance().clear()
    application.exitQgis()
