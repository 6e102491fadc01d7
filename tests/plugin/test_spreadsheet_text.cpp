#include <plugin/layers/output_fields.h>
#include <plugin/layers/spreadsheet_text.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

TEST_CASE("The ending of a file tells what spreadsheets make of its texts", "[plugin]") {
  CHECK(spreadsheetOf("/town/Out.CSV") == Spreadsheet::csv);
  CHECK(spreadsheetOf("out.xlsx") == Spreadsheet::excel);
  CHECK(spreadsheetOf("out.ods") == Spreadsheet::openDocument);
  for (const char* other : {"out.gpkg", "out.shp", "out.geojson", "TEMPORARY_OUTPUT", ""})
    CHECK(spreadsheetOf(other) == Spreadsheet::none);
}

TEST_CASE("In CSV no cell begins like a formula, and numbers stay", "[plugin]") {
  const auto csv = [](const char* text) { return harmlessText(QString::fromUtf8(text), Spreadsheet::csv); };
  CHECK(csv("=1+1") == "'=1+1");
  CHECK(csv("@SUM(A1)") == "'@SUM(A1)");
  CHECK(csv("+1+cmd|' /C calc'!A0") == "'+1+cmd|' /C calc'!A0");
  CHECK(csv("-2+3") == "'-2+3");
  CHECK(csv("  =1") == "  '=1");
  CHECK(csv("\t=1") == "\t'=1");
  CHECK(csv("\r=1") == "\n'=1");
  CHECK(csv("＝1+1") == QString::fromUtf8("'＝1+1"));
  CHECK(csv("shop;=1+1") == "shop;'=1+1");
  for (const char* kept : {"-5", "+5.5", "-1e3", "+86 10 1234", "", "'=1", "a=b", "North-East",
                           "生活圈 𠮷 – é", "two\nlines", "<b>&amp;"})
    CHECK(csv(kept) == QString::fromUtf8(kept));
  const QString bell = QString("a\x07\x1b[31mb") + QChar(0x85) + QChar(0);
  CHECK(harmlessText(bell, Spreadsheet::csv) == "a[31mb");
  CHECK(harmlessText("one\r\ntwo", Spreadsheet::csv) == "one\ntwo");
  CHECK(harmlessText(QString(100000, 'x'), Spreadsheet::csv).size() == 100000);
}

TEST_CASE("Workbooks keep formulas as text, and cells end where Excel ends them", "[plugin]") {
  for (const Spreadsheet format : {Spreadsheet::excel, Spreadsheet::openDocument}) {
    CHECK(harmlessText("=1+1", format) == "=1+1");
    CHECK(harmlessText("a\x07", format) == "a");
    CHECK(harmlessText(QString(40000, 'x'), format).size() == 32767);
    const QString wide = QString(32766, 'x') + QString::fromUtf8("𠮷");
    CHECK(harmlessText(wide, format) == QString(32766, 'x'));
  }
  CHECK(harmlessText("of:=1+1", Spreadsheet::openDocument) == "'of:=1+1");
  CHECK(harmlessText("of:=1+1", Spreadsheet::excel) == "of:=1+1");
}

TEST_CASE("Rows and names of fields are made harmless, and counted", "[plugin]") {
  lifecircle::test::startQgis();
  using compat::FieldType;
  QgsFields fields = makeFields({{"=cmd", FieldType::text}, {"number", FieldType::number}});
  QgsFeature row;
  row.setAttributes(QVector<QVariant>{QString("=1"), -5.0});
  SECTION("in a table for spreadsheets") {
    HarmlessCells cells(Spreadsheet::csv);
    CHECK(cells.fields(fields).names() == QStringList{"'=cmd", "number"});
    cells.clean(row);
    CHECK(row.attribute(0) == QString("'=1"));
    CHECK(row.attribute(1) == -5.0);
    CHECK(cells.changed() == 2);
  }
  SECTION("and left alone everywhere else") {
    HarmlessCells cells(Spreadsheet::none);
    CHECK(cells.fields(fields) == fields);
    cells.clean(row);
    CHECK(row.attribute(0) == QString("=1"));
    CHECK(row.attribute(1) == -5.0);
    CHECK(cells.changed() == 0);
  }
}
