#include <QDate>

#include <plugin/layers/output_fields.h>
#include <plugin/layers/result_notes.h>
#include <plugin/maps/fact_list.h>
#include <plugin/processing/balance_output.h>
#include <plugin/processing/blind_spots_output.h>
#include <plugin/processing/comparison_output.h>
#include <plugin/processing/coverage_output.h>
#include <plugin/processing/explain_output.h>
#include <plugin/processing/grid_graph.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

TEST_CASE("Facts say what was measured, and that the rest is unknown", "[plugin]") {
  lifecircle::test::startQgis();
  ResultNotes notes("accessibility", "Accessibility of the town");
  notes.add("measure", "whatever language", {"walking time"});
  notes.add("thresholds", "whatever language", {"clinic 15 min", "market 10 min"});
  notes.add("newest", "whatever language", {"x"});
  const FactList facts(notes.metadata());
  CHECK(facts.algorithm() == "accessibility");
  CHECK(facts.title() == "Accessibility of the town");
  CHECK(facts.text("measure") == "walking time");
  CHECK(facts.text("thresholds") == "clinic 15 min, market 10 min");
  CHECK(facts.text("profile") == "unknown");
  CHECK(facts.text("date") == QDate::currentDate().toString(Qt::ISODate));

  QStringList words;
  for (const Fact& fact : facts.facts()) words << fact.what;
  CHECK(words == QStringList{"measure", "profile", "standard", "thresholds", "date", "algorithm", "newest"});
  CHECK(facts.facts().first().label == "What is measured");
}

TEST_CASE("A layer without notes is unknown throughout; where nobody walks, no walker is asked for",
          "[plugin]") {
  lifecircle::test::startQgis();
  const FactList nothing{QgsLayerMetadata()};
  CHECK(nothing.algorithm().isEmpty());
  CHECK(nothing.facts().size() == 5);
  for (const Fact& fact : nothing.facts()) CHECK(nothing.text(fact.what) == "unknown");
  const FactList grids(ResultNotes("balancegrids", "Grids").metadata());
  for (const Fact& fact : grids.facts()) CHECK(fact.what != "profile");
}

TEST_CASE("Facts tell whether small counts are suppressed", "[plugin]") {
  lifecircle::test::startQgis();
  ResultNotes ten("coverage", "Coverage"), none("coverage", "Coverage");
  ten.add("min_people", "", {"10"});
  none.add("min_people", "", {"0"});
  const auto said = [](const QgsLayerMetadata& metadata, ResultKind kind) {
    return FactList(metadata).smallCounts(kind);
  };
  CHECK(said(ten.metadata(), ResultKind::coverage).contains("fewer than 10"));
  CHECK(said(none.metadata(), ResultKind::coverage).contains("not for publication"));
  CHECK(said(QgsLayerMetadata(), ResultKind::blindSpots).contains("not known"));
  CHECK(said(ten.metadata(), ResultKind::grids).isEmpty());
}

TEST_CASE("Results are known by their fields", "[plugin]") {
  lifecircle::test::startQgis();
  const auto text = compat::FieldType::text;
  CHECK(resultKind(makeFields({{"category", text},
                               {"facilities", text},
                               {"people", text},
                               {"covered", text},
                               {"share", text},
                               {"gini", text}})) == ResultKind::accessibilitySummary);
  CHECK(resultKind(CoverageOutput::summaryFields()) == ResultKind::coverageSummary);
  CHECK(resultKind(BlindSpotsOutput::spotFields()) == ResultKind::blindSpots);
  CHECK(resultKind(BlindSpotsOutput::summaryFields()) == ResultKind::blindSpotsSummary);
  CHECK(resultKind(ComparisonOutput::summaryFields()) == ResultKind::comparisonSummary);
  CHECK(resultKind(BalanceOutput::unitFields()) == ResultKind::gridUnits);
  CHECK(resultKind(BalanceOutput::gridFields()) == ResultKind::grids);
  CHECK(resultKind(BalanceOutput::changeFields()) == ResultKind::gridChanges);
  CHECK(resultKind(BalanceOutput::summaryFields()) == ResultKind::gridSummary);
  CHECK(resultKind(joinFields()) == ResultKind::gridJoins);
  CHECK(resultKind(ExplainOutput::walkFields()) == ResultKind::explainWalks);
  CHECK(resultKind(ExplainOutput::nearestFields()) == ResultKind::explainNearest);
  CHECK(resultKind(ExplainOutput::cureFields()) == ResultKind::explainCures);
  CHECK(resultKind(ExplainOutput::siteFields()) == ResultKind::explainSites);
  CHECK(resultKind(makeFields({{"name", text}, {"category", text}, {"people", text}})) ==
        ResultKind::unknown);
  // Buildings with a programme keep what they had: the programme is what the layer is about.
  CHECK(resultKind(makeFields({{"ev_status", text},
                               {"ev_grade", text},
                               {"ev_rank", text},
                               {"ep_year", text},
                               {"ep_order", text},
                               {"ep_cost", text}})) == ResultKind::programme);
}
