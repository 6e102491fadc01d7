#pragma once

class QgsVectorLayer;
class QString;

namespace lifecircle::plugin {

/// The quiet ground of a map: what helps to find one's way and draws no attention. Each dresses a layer that
/// is the map's own.

/// Streets in light grey, main ones wider where the field `kind` tells them apart; thinner where they lie
/// `above` the theme.
void dressStreets(QgsVectorLayer& layer, bool above);
/// Water in pale blue: areas, or lines; of a layer of barriers (field `kind`) its waters only.
void dressWater(QgsVectorLayer& layer);
/// Outlines of areas: in an atlas that of the page stronger; else with names at their middle, where
/// `nameField` is given.
void dressAreas(QgsVectorLayer& layer, const QString& nameField, bool atlas);
/// The areas in an overview map: the one of the atlas page dark, the others light.
void dressOverview(QgsVectorLayer& layer);

}  // namespace lifecircle::plugin
