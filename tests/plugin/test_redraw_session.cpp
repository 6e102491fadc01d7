// Redrawing grids by hand without a window: what is painted, written, undone, and what happens to the layer
// meanwhile.
#include <QUndoStack>
#include <qgsapplication.h>
#include <qgstaskmanager.h>
#include <qgsvectordataprovider.h>

#include <plugin/qgis_compat.h>
#include <support/qgis_session.h>
#include <support/redraw_town.h>

using namespace lifecircle;
using plugin::RedrawSession;
using test::RedrawTown;
using test::waitUntil;

namespace {

/// Today W-01 has six squares and W-02 two; the square in column 2, row 0 goes over.
void paintOne(RedrawSession& session) {
  CHECK(session.paint(RedrawTown::unit(session, 2, 0), 1) == 1);
}

}  // namespace

TEST_CASE("A session begins with today's grids of each parent", "[plugin][redraw]") {
  const RedrawTown town;
  const auto session = town.session();
  CHECK(session->parents().size() == 2);
  CHECK(session->gridNames() == QStringList{"W-01", "W-02"});
  CHECK(session->editor().grid(0).measures.units == 6);
  CHECK(session->editor().grid(0).deviation[0] == Approx(0.5));
  CHECK(session->editor().plan().broken == 0);
  CHECK(session->unwritten() == 0);
  CHECK(session->colourOf(0) != session->colourOf(1));
}

TEST_CASE("What was painted is written as one command that QGIS can undo", "[plugin][redraw]") {
  const RedrawTown town;
  const auto session = town.session();
  paintOne(*session);
  CHECK(session->paint(RedrawTown::unit(*session, 2, 1), 1) == 1);
  CHECK(session->unwritten() == 2);
  CHECK(town.gridOf(2, 0) == "W-01");  // not before it is asked for
  CHECK(session->writeBack() == "");
  CHECK(session->unwritten() == 0);
  CHECK(town.layer->isEditable());
  CHECK(town.layer->undoStack()->count() == 1);
  CHECK(town.gridOf(2, 0) == "W-02");
  CHECK(town.gridOf(2, 1) == "W-02");
  CHECK(town.gridOf(1, 0) == "W-01");

  town.layer->undoStack()->undo();
  CHECK(town.gridOf(2, 0) == "W-01");
  REQUIRE(waitUntil([&] { return session->editor().plan().moved == 0; }));  // the plan follows
  CHECK(session->unwritten() == 0);
  town.layer->undoStack()->redo();
  REQUIRE(waitUntil([&] { return session->editor().plan().moved == 2; }));
  CHECK(town.layer->commitChanges());
  CHECK(town.gridOf(2, 0) == "W-02");
  CHECK_FALSE(session->isClosed());
}

TEST_CASE("Undo and redo go stroke by stroke, discard goes back to the layer", "[plugin][redraw]") {
  const RedrawTown town;
  const auto session = town.session();
  session->beginStroke();
  paintOne(*session);
  CHECK(session->paint(RedrawTown::unit(*session, 2, 1), 1) == 1);
  session->endStroke();
  CHECK(session->editor().plan().worst_deviation == Approx(0.0).margin(1e-12));
  session->undo();
  CHECK(session->editor().plan().moved == 0);
  session->redo();
  CHECK(session->editor().plan().moved == 2);
  session->discard();
  CHECK(session->editor().plan().moved == 0);
  CHECK_FALSE(session->editor().can_undo());
  CHECK(town.layer->editBuffer() == nullptr);
}

TEST_CASE("Plans of several parents are kept and written together", "[plugin][redraw]") {
  const RedrawTown town;
  const auto session = town.session();
  paintOne(*session);
  for (const grids::ParentId parent : session->parents())
    if (session->nameOf(parent) == "E") session->setParentArea(parent);
  CHECK(session->gridNames() == QStringList{"E-01"});
  CHECK(session->nextGridName() == "E-02");
  CHECK(session->addGrid("E-01") != "");
  CHECK(session->addGrid("much too long a name") != "");
  CHECK(session->addGrid("E-02") == "");
  CHECK(session->paint(RedrawTown::unit(*session, 5, 1), 1) == 1);
  CHECK(session->paint(RedrawTown::unit(*session, 0, 0), 1) == 0);  // of the other parent
  CHECK(session->writeBack() == "");
  CHECK(town.gridOf(2, 0) == "W-02");
  CHECK(town.gridOf(5, 1) == "E-02");
  CHECK(town.layer->undoStack()->count() == 1);
}

TEST_CASE("Locked units stay", "[plugin][redraw]") {
  const RedrawTown town;
  CHECK(town.layer->dataProvider()->changeAttributeValues(
      {{town.feature(2, 0), {{town.layer->fields().lookupField("lock"), 1}}}}));
  const auto session = town.session();
  CHECK(session->paint(RedrawTown::unit(*session, 2, 0), 1) == 0);
}

TEST_CASE("What others write into the field comes into the plan", "[plugin][redraw]") {
  const RedrawTown town;
  const auto session = town.session();
  REQUIRE(town.layer->startEditing());
  const int field = town.layer->fields().lookupField("grid");
  CHECK(town.layer->changeAttributeValue(town.feature(0, 0), field, "W-09"));
  CHECK(town.layer->changeAttributeValue(town.feature(5, 0), field, QVariant()));  // of a parent not yet seen
  REQUIRE(waitUntil([&] { return session->gridNames().contains("W-09"); }));
  CHECK(session->editor().grid(2).measures.units == 1);
  CHECK(session->unwritten() == 0);
  for (const grids::ParentId parent : session->parents())
    if (session->nameOf(parent) == "E") session->setParentArea(parent);
  CHECK(session->editor().plan().without == 1);
  CHECK(session->unwritten() == 0);
}

TEST_CASE("A layer or a field that cannot be written is refused with a sentence", "[plugin][redraw]") {
  const RedrawTown town;
  CHECK(RedrawSession::refusal(town.layer.get(), "grid") == "");
  CHECK(RedrawSession::refusal(town.layer.get(), "nothing").contains("field of the grid"));
  CHECK(RedrawSession::refusal(nullptr, "grid") != "");
  town.layer->addExpressionField("'x'", plugin::compat::field("computed", plugin::compat::FieldType::text));
  CHECK(RedrawSession::refusal(town.layer.get(), "computed").contains("computed"));
  const auto session = town.session();
  paintOne(*session);
  REQUIRE(town.layer->setReadOnly(true));
  CHECK(RedrawSession::refusal(town.layer.get(), "grid").contains("read-only"));
  CHECK(session->writeBack().contains("read-only"));
  CHECK(session->unwritten() == 1);
  CHECK_FALSE(town.layer->isEditable());
}

TEST_CASE("Where the layer changes underneath, the session ends with a sentence", "[plugin][redraw]") {
  RedrawTown town;
  const auto session = town.session();
  QStringList said;
  QObject::connect(session.get(), &RedrawSession::closed, [&](const QString& sentence) { said << sentence; });
  paintOne(*session);
  QString expected;
  SECTION("a unit is deleted") {
    REQUIRE(town.layer->startEditing());
    REQUIRE(town.layer->deleteFeature(town.feature(0, 0)));
    expected = "added, deleted or moved";
  }
  SECTION("a unit is moved") {
    REQUIRE(town.layer->startEditing());
    QgsGeometry geometry = town.layer->getFeature(town.feature(0, 0)).geometry();
    geometry.translate(1.0, 0.0);
    const QgsFeatureId feature = town.feature(0, 0);
    REQUIRE(town.layer->changeGeometry(feature, geometry));
    expected = "added, deleted or moved";
  }
  SECTION("a unit is added") {
    REQUIRE(town.layer->startEditing());
    QgsFeature more(town.layer->fields());
    REQUIRE(town.layer->addFeature(more));
    expected = "added, deleted or moved";
  }
  SECTION("the field is deleted") {
    REQUIRE(town.layer->startEditing());
    REQUIRE(town.layer->deleteAttribute(town.layer->fields().lookupField("grid")));
    expected = "lost its field";
  }
  SECTION("the layer is removed") {
    town.layer.reset();
    expected = "was removed";
  }
  REQUIRE(said.size() == 1);
  CHECK(said.front().contains(expected));
  CHECK(session->isClosed());
  CHECK(session->writeBack() == "");  // and nothing happens any more
  session->undo();
  session->finish();
  CHECK_FALSE(session->isFinishing());
  CHECK(session->paint(RedrawTown::unit(*session, 0, 1), 1) == 0);
}

TEST_CASE("Finishing runs in the background and keeps what was painted", "[plugin][redraw]") {
  const RedrawTown town;
  const auto session = town.session();
  QStringList said;
  QObject::connect(session.get(), &RedrawSession::said, [&](const QString& sentence) { said << sentence; });
  paintOne(*session);
  session->finish();
  CHECK(session->isFinishing());
  CHECK(session->paint(RedrawTown::unit(*session, 0, 0), 1) == 0);  // not now
  REQUIRE(waitUntil([&] { return !said.isEmpty(); }));
  CHECK_FALSE(session->isFinishing());
  CHECK(said.front().contains("inside the band"));
  CHECK(session->editor().plan().worst_deviation == Approx(0.0).margin(1e-12));
  CHECK(session->editor().grid_of(RedrawTown::unit(*session, 2, 0).front()) == 1);
  session->undo();
  CHECK(session->editor().plan().moved == 1);
}

TEST_CASE("A search that is cancelled, or whose session goes, leaves nothing behind", "[plugin][redraw]") {
  const RedrawTown town;
  auto session = town.session();
  QStringList said;
  QObject::connect(session.get(), &RedrawSession::said, [&](const QString& sentence) { said << sentence; });
  paintOne(*session);
  session->finish();
  session->cancelFinish();
  REQUIRE(waitUntil([&] { return !said.isEmpty(); }));
  CHECK(said.front().contains("Cancelled"));
  CHECK(session->editor().plan().moved == 1);
  session->finish();
  session.reset();
  CHECK(waitUntil([] { return QgsApplication::taskManager()->countActiveTasks() == 0; }));
}
