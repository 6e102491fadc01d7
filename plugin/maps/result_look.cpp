#include <array>

#include <qgsexception.h>
#include <qgsvectorlayer.h>

#include <plugin/maps/fact_list.h>
#include <plugin/maps/map_text.h>
#include <plugin/maps/result_look.h>
#include <plugin/qgis_layout_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

struct Known {
  ResultKind kind;
  const char* style;
  const char* mainField;
  const char* title;
  const char* weight;
};

using Kind = ResultKind;
constexpr std::array known{
    Known{Kind::accessibility, "accessibility", "lc_score",
          QT_TRANSLATE_NOOP("LifeCircle", "Life-circle score"), "people"},
    Known{Kind::coverage, "coverage", "lc_score",
          QT_TRANSLATE_NOOP("LifeCircle", "Life-circle score of areas"), "people"},
    Known{Kind::isochrones, "isochrones", "minutes", QT_TRANSLATE_NOOP("LifeCircle", "Reach on foot"), ""},
    Known{Kind::isochroneStreets, "isochrones_streets", "minutes",
          QT_TRANSLATE_NOOP("LifeCircle", "Streets in reach"), ""},
    Known{Kind::blindSpots, "blindspots", "people", QT_TRANSLATE_NOOP("LifeCircle", "Blind spots"), "people"},
    Known{Kind::supplyDemand, "supplydemand", "sd_ratio",
          QT_TRANSLATE_NOOP("LifeCircle", "Supply against the quota"), "people"},
    Known{Kind::supplyDemandFacilities, "supplydemand_facilities", "sd_status",
          QT_TRANSLATE_NOOP("LifeCircle", "Facilities and their load"), ""},
    Known{Kind::streetCoverage, "streetcoverage", "reached",
          QT_TRANSLATE_NOOP("LifeCircle", "Streets in reach of a facility"), ""},
    Known{Kind::streetFront, "streetfront", "fr_status",
          QT_TRANSLATE_NOOP("LifeCircle", "Offices on the street front"), ""},
    Known{Kind::networkCheck, "networkcheck_points", "code",
          QT_TRANSLATE_NOOP("LifeCircle", "Problems of the street data"), ""},
    Known{Kind::siteFacilities, "sitefacilities", "sf_order", QT_TRANSLATE_NOOP("LifeCircle", "Chosen sites"),
          "sf_people"},
    Known{Kind::siteParcels, "sitefacilities_parcels", "sf_status",
          QT_TRANSLATE_NOOP("LifeCircle", "Who comes within the minutes by new sites"), "people"},
    Known{Kind::closures, "closures", "cl_lost",
          QT_TRANSLATE_NOOP("LifeCircle", "Who loses coverage if a facility closes"), ""},
    Known{Kind::comparison, "compare", "cp_status",
          QT_TRANSLATE_NOOP("LifeCircle", "Who gains and who loses"), "cp_people"},
    Known{Kind::explainWalks, "explain", "kind", QT_TRANSLATE_NOOP("LifeCircle", "Walks, part by part"), ""},
    Known{Kind::explainCures, "explain_cures", "kind",
          QT_TRANSLATE_NOOP("LifeCircle", "What would bring a facility into time"), "people"},
    Known{Kind::explainSites, "explain_sites", "",
          QT_TRANSLATE_NOOP("LifeCircle", "Sites for new facilities"), "people"},
    Known{Kind::elevatorBuildings, "elevatorcandidates", "ev_grade",
          QT_TRANSLATE_NOOP("LifeCircle", "Buildings for an elevator"), "ev_up"},
    Known{Kind::elevatorShafts, "elevatorcandidates_shafts", "grade",
          QT_TRANSLATE_NOOP("LifeCircle", "Places for elevator shafts"), ""},
    Known{Kind::programme, "elevatorprogramme", "ep_year",
          QT_TRANSLATE_NOOP("LifeCircle", "Elevators by year"), "ep_people"},
    Known{Kind::grids, "balancegrids_grids", "dev_pct",
          QT_TRANSLATE_NOOP("LifeCircle", "Grids: deviation from the mean"), "weight"},
    Known{Kind::gridUnits, "balancegrids", "moved",
          QT_TRANSLATE_NOOP("LifeCircle", "Units that change their grid"), ""},
    Known{Kind::gridChanges, "balancegrids_changes", "to_grid",
          QT_TRANSLATE_NOOP("LifeCircle", "Units that change their grid"), "weight"},
    Known{Kind::gridJoins, "balancegrids_joins", "kind",
          QT_TRANSLATE_NOOP("LifeCircle", "Bridges and joins of islands"), ""},
    Known{Kind::assessedGrids, "assessgrids", "gr_status",
          QT_TRANSLATE_NOOP("LifeCircle", "Grids as they are"), "weight"},
    Known{Kind::gridProblems, "assessgrids_problems", "code",
          QT_TRANSLATE_NOOP("LifeCircle", "Problems of grids"), ""},
};

/// Styles come with the plugin; a result that has none is drawn by its main field.
QString existing(const QString& style) {
  for (const char* ending : {"", ".point", ".polygon"})
    if (!resourceBytes(QStringLiteral("styles/%1%2.qml").arg(style, QLatin1String(ending))).isEmpty())
      return style;
  return {};
}

}  // namespace

ResultLook ResultLook::of(const QgsVectorLayer& layer) {
  const ResultKind kind = resultKind(layer.fields());
  for (const Known& one : known) {
    if (one.kind != kind) continue;
    const bool lines = layer.geometryType() == compat::line_geometry;
    const QString style = lines && kind == Kind::networkCheck ? QStringLiteral("networkcheck_lines")
                                                              : QString::fromLatin1(one.style);
    // The layer itself may say in which field its people stand.
    const QString people = FactList(layer).values(QStringLiteral("people_field")).value(0);
    return {kind, existing(style), QString::fromLatin1(one.mainField),
            QCoreApplication::translate("LifeCircle", one.title),
            people.isEmpty() || layer.fields().lookupField(people) < 0 ? QString::fromLatin1(one.weight)
                                                                       : people};
  }
  throw QgsProcessingException(
      LifeCircle::tr(
          "The layer %1 is no result that can be mapped: choose a layer that an algorithm of "
          "LifeCircle wrote, with its fields (such as lc_score, ev_grade or dev_pct) as they were.")
          .arg(plainText(layer.name())));
}

}  // namespace lifecircle::plugin
