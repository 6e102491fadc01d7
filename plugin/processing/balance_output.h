#pragma once

#include <string>
#include <vector>

#include <qgsfeature.h>

#include <plugin/layers/sink.h>
#include <plugin/processing/grid_plan.h>
#include <plugin/processing/grid_polygons.h>

namespace lifecircle::plugin {

/// The result of lifecircle:balancegrids as fields and attributes.
///
/// A grid keeps the id of today's grid that it continues; an unchanged one also its code. Changed and new
/// grids get new codes by the template, and new ones bear their code as id. Codes of today never come back
/// for other grids.
class BalanceOutput {
 public:
  /// Throws the engine's Error where `codeTemplate` cannot be read.
  BalanceOutput(const GridUnits& units, const grids::UnitGraph& graph, const GridPlan& plan,
                const GridPolygons& after, const GridPolygons& before, const QString& codeTemplate,
                Feedback& feedback);

  /// grid_id, grid_old, moved, gb_status.
  [[nodiscard]] static QgsFields unitFields();
  [[nodiscard]] QgsAttributes unitAttributes(std::size_t feature) const;

  [[nodiscard]] static QgsFields gridFields();
  /// By parent, then code.
  [[nodiscard]] const std::vector<std::uint32_t>& gridOrder() const { return mOrder; }
  [[nodiscard]] QgsAttributes gridAttributes(std::uint32_t grid) const;

  /// unit, from_grid, to_grid, weight; empty where the feature stays.
  [[nodiscard]] static QgsFields changeFields();
  [[nodiscard]] QgsAttributes changeAttributes(std::size_t feature) const;

  [[nodiscard]] static QgsFields summaryFields();
  void writeSummary(Sink& sink) const;

  /// keep, compact (the two weights), moved_pct, cut_m, max_dev, out_band (parents outside the tolerance).
  [[nodiscard]] static QgsFields paretoFields();
  static void writePareto(Sink& sink, const std::vector<grids::ParetoPoint>& points);

 private:
  void giveCodes(const QString& codeTemplate, Feedback& feedback);
  [[nodiscard]] bool moved(std::size_t feature) const;
  [[nodiscard]] QgsAttributes summaryRow(std::size_t row) const;

  const GridUnits& mUnits;
  const grids::UnitGraph& mGraph;
  const GridPlan& mPlan;
  const GridPolygons& mPolygons;
  std::vector<grids::GridMeasures> mMeasures;
  std::vector<double> mCompactness, mCompactnessBefore;
  std::vector<QString> mIds, mCodes;  // by grid
  std::vector<std::uint32_t> mOrder;
};

}  // namespace lifecircle::plugin
