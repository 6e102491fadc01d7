#include <qgslayertree.h>
#include <qgsproject.h>

#include <plugin/gui/parameter_guess.h>
#include <plugin/processing/accessibility.h>
#include <plugin/processing/balance_grids.h>
#include <plugin/processing/elevator_candidates.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;
using Shape = LayerCard::Shape;

namespace {

/// The layers of the sample town, as its project calls them.
QList<LayerCard> town() {
  const QStringList counts{"households", "people", "elder60", "elder80", "child0_6"};
  LayerCard houses{"houses", "房屋", Shape::polygon,
                   QStringList{"bldg_id", "use", "grid", "nbhd", "storeys", "elevator", "status"} + counts,
                   [](const QString&) {
                     return QStringList{"office", "residential"};
                   }};
  return {{"points", "设施点", Shape::point, {"fac_id", "category", "name"}, {}},
          {"land", "设施用地", Shape::polygon, {"fac_id", "category", "name"}, {}},
          {"pq", "片区", Shape::polygon, QStringList{"area_id", "name"} + counts, {}},
          {"jm", "居民区", Shape::polygon, QStringList{"area_id", "name"} + counts, {}},
          {"doors", "门洞", Shape::point, {"bldg_id", "entr_no"}, {}},
          {"trees", "树木", Shape::point, {"crown_m", "severity"}, {}},
          {"pipes", "管线", Shape::line, {"kind", "severity"}, {}},
          {"walls", "屏障", Shape::line, {"kind", "name"}, {}},
          {"roads", "道路", Shape::line, {"kind", "walk_kmh", "oneway_f", "steps", "width_m"}, {}},
          houses,
          {"red", "宗地红线", Shape::polygon, {"lot_id"}, {}},
          {"plots", "地块", Shape::polygon, QStringList{"parcel_id", "compound", "grid"} + counts, {}},
          {"jd", "街道", Shape::polygon, QStringList{"area_id", "name"} + counts, {}}};
}

/// Every guess is a parameter that the algorithm has.
template <class Algorithm>
void checkNames(const QVariantMap& guess) {
  const std::unique_ptr<QgsProcessingAlgorithm> algorithm(Algorithm().create());
  for (auto one = guess.begin(); one != guess.end(); ++one) {
    INFO(one.key().toStdString());
    CHECK(algorithm->parameterDefinition(one.key()) != nullptr);
  }
}

}  // namespace

TEST_CASE("The sample town fills in the dialog of accessibility", "[plugin]") {
  lifecircle::test::startQgis();
  const QVariantMap guess = guessParameters("accessibility", town(), NameGuesser::builtIn());
  CHECK(guess == QVariantMap{{"PARCELS", "plots"},
                             {"POPULATION_FIELD", "people"},
                             {"ELDERLY_FIELD", "elder60"},
                             {"CHILDREN_FIELD", "child0_6"},
                             {"FACILITIES", "points"},
                             {"CATEGORY_FIELD", "category"},
                             {"STREETS", "roads"},
                             {"SPEED_FIELD", "walk_kmh"},
                             {"STEPS_FIELD", "steps"},
                             {"DIRECTION_FIELD", "oneway_f"},
                             {"VALUE_FORWARD", "forward"},
                             {"VALUE_BACKWARD", "backward"},
                             {"VALUE_BOTH", "both"}});
  checkNames<Accessibility>(guess);
}

TEST_CASE("It fills in elevator candidates: all obstacles, and homes only", "[plugin]") {
  lifecircle::test::startQgis();
  const QVariantMap guess = guessParameters("elevatorcandidates", town(), NameGuesser::builtIn());
  CHECK(guess.value("BUILDINGS") == "houses");
  CHECK(guess.value("STOREYS_FIELD") == "storeys");
  CHECK(guess.value("ENTRANCES") == "doors");
  CHECK(guess.value("LOTS") == "red");
  CHECK(guess.value("ROADS") == "roads");
  CHECK(guess.value("WIDTH_FIELD") == "width_m");
  CHECK(guess.value("OBSTACLES") == QVariantList{"trees", "pipes"});
  CHECK(guess.value("AREAS") == "pq");
  CHECK(guess.value("FILTER") == "\"use\" = 'residential'");
  checkNames<ElevatorCandidates>(guess);
}

TEST_CASE("It fills in balancing of grids", "[plugin]") {
  lifecircle::test::startQgis();
  const QVariantMap guess = guessParameters("balancegrids", town(), NameGuesser::builtIn());
  CHECK(guess.value("UNITS") == "plots");
  CHECK(guess.value("WEIGHT_FIELD") == "households");
  CHECK(guess.value("GRID_FIELD") == "grid");
  CHECK(guess.value("GROUP_FIELD") == "compound");
  CHECK(guess.value("PARENTS") == "jm");
  CHECK(guess.value("PARENT_ID_FIELD") == "area_id");
  CHECK(guess.value("BARRIERS") == "walls");
  checkNames<BalanceGrids>(guess);
}

TEST_CASE("Where no name fits, nothing is guessed", "[plugin]") {
  const QList<LayerCard> layers{{"a", "Layer 1", Shape::line, {"x"}, {}},
                                {"b", "roads", Shape::polygon, {}, {}}};
  CHECK(guessParameters("accessibility", layers, NameGuesser::builtIn()).isEmpty());
  CHECK(guessParameters("unknown", town(), NameGuesser::builtIn()).isEmpty());
}

TEST_CASE("A quote in a value of the user's cannot leave the filter", "[plugin]") {
  LayerCard houses{"h", "buildings", Shape::polygon, {"use", "storeys"}, [](const QString&) {
                     return QStringList{"residential 'or 1=1 --"};
                   }};
  const QVariantMap guess = guessParameters("elevatorcandidates", {houses}, NameGuesser::builtIn());
  CHECK(guess.value("FILTER") == "\"use\" = 'residential ''or 1=1 --'");
}

TEST_CASE("The layers of a project are described with shape, fields and values", "[plugin]") {
  QgsProject project;
  auto layer = lifecircle::test::memoryLayer("Polygon?crs=EPSG:4549&field=use:string",
                                             {{"Polygon((0 0,1 0,1 1,0 0))", {"home"}}, {"", {"shop"}}});
  layer->setName("houses");
  project.addMapLayer(layer.release());
  const QList<LayerCard> cards = layerCards(project);
  REQUIRE(cards.size() == 1);
  CHECK(cards[0].name == "houses");
  CHECK(cards[0].shape == Shape::polygon);
  CHECK(cards[0].fields == QStringList{"use"});
  CHECK(cards[0].values("use") == QStringList{"home", "shop"});
}

TEST_CASE("A copy that a map has left above the layer, switched off, is not guessed in its place",
          "[plugin]") {
  QgsProject project;
  auto layer = lifecircle::test::memoryLayer("LineString?crs=EPSG:4549&field=kind:string",
                                             {{"LineString(0 0,1 0)", {"road"}}});
  layer->setName("道路");
  const QString id = layer->id();
  QgsVectorLayer* copy = layer->clone();
  copy->setName("Streets");  // the better name
  project.addMapLayer(layer.release());
  project.addMapLayer(copy, false);
  QgsLayerTreeGroup* group = project.layerTreeRoot()->insertGroup(0, "Map");
  group->addLayer(copy);
  group->setItemVisibilityCheckedRecursive(false);
  const QList<LayerCard> cards = layerCards(project);
  REQUIRE(cards.size() == 2);
  CHECK(guessParameters("accessibility", cards, NameGuesser::builtIn()).value("STREETS") == id);
}
