#include <QXmlStreamReader>

#include <plugin/layers/output_fields.h>
#include <plugin/layers/result_notes.h>
#include <plugin/maps/report_page.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

namespace {

const QString bite = QStringLiteral("<script>bait</script>&'\"");

/// A result of the kind with every field that any section asks for: names that bite, numbers that grow.
ReportResult resultOf(ResultKind kind, int rows) {
  using compat::FieldType;
  ReportResult result;
  result.name = bite;
  result.kind = kind;
  ResultNotes notes("coverage", bite);
  notes.add("measure", "", {bite});
  notes.add("bite", "", {bite});
  result.facts = FactList(notes.metadata());
  for (const char* name : {"name",      "area",       "category",   "parent",    "ev_status", "ev_grade",
                           "grade",     "limits",     "status",     "lc_status", "cv_status", "code",
                           "sentence",  "grid_id",    "grid_old",   "gb_status", "kind",      "parcel",
                           "facility",  "from_grid",  "to_grid",    "unit_a",    "bldg",      "fr_status",
                           "sf_status", "confidence", "ep_consent", "severity",  "remedy",    "change"})
    result.fields.append(compat::field(QLatin1String(name), FieldType::text));
  const int texts = result.fields.size();
  for (const char* name :
       {"lc_score", "share",   "eld_share", "people",    "lc_rank",   "gini",     "minutes",  "patches",
        "biggest",  "too_far", "score",     "capacity",  "ratio",     "sd_ratio", "sd_load",  "sf_order",
        "sf_gain",  "cl_lost", "area_m2",   "reached",   "length_m",  "street_m", "problems", "metres",
        "ev_rank",  "ev_up",   "grade_a",   "entrances", "ep_year",   "ep_order", "year",     "shafts",
        "max_dev",  "dev_pct", "moved",     "max_dev_0", "c_wet_mkt", "value",    "offices",  "fr_dist",
        "rank",     "seconds", "parcels",   "mean_min",  "width_m",   "too_long", "keep",     "out_band",
        "weight",   "amount",  "cl_rank"})
    result.fields.append(compat::field(QLatin1String(name), FieldType::number));
  for (int row = 0; row < rows; ++row) {
    QgsFeature feature(result.fields, row + 1);
    for (int field = 0; field < result.fields.size(); ++field)
      feature.setAttribute(field, field < texts ? QVariant(bite) : QVariant(row + 1.0));
    feature.setGeometry(QgsGeometry::fromWkt(
        QStringLiteral("Polygon((%1 0, %2 0, %2 90, %1 0))").arg(100 * row).arg(100 * row + 90)));
    result.rows.push_back(feature);
  }
  return result;
}

/// All tags of the page; none where it is not well formed.
QStringList tagsOf(const QString& page) {
  QXmlStreamReader reader(page.mid(page.indexOf("<html")));
  QStringList tags;
  while (!reader.atEnd())
    if (reader.readNext() == QXmlStreamReader::StartElement) tags << reader.name().toString();
  if (reader.hasError()) return {};
  tags.removeDuplicates();
  return tags;
}

}  // namespace

TEST_CASE("Every kind of result makes a page that is well formed, whatever its texts say", "[plugin]") {
  lifecircle::test::startQgis();
  for (int kind = 0; kind <= static_cast<int>(ResultKind::gridProblems); ++kind)
    for (const int rows : {0, 1, 45}) {
      CAPTURE(kind, rows);
      const QString page = reportPage(bite, {resultOf(static_cast<ResultKind>(kind), rows)}, {10.0});
      const QStringList tags = tagsOf(page);
      CHECK(tags.contains("section"));
      CHECK_FALSE(tags.contains("script"));
      CHECK(page.contains("&lt;script&gt;bait"));
      CHECK_FALSE(page.contains("nan"));
    }
}

TEST_CASE("A result that has something to say gets a map or a chart or a table, and says how it came about",
          "[plugin]") {
  lifecircle::test::startQgis();
  for (int kind = 1; kind <= static_cast<int>(ResultKind::gridProblems); ++kind) {
    const ResultKind each = static_cast<ResultKind>(kind);
    CAPTURE(kind);
    const QString page = reportPage("Town", {resultOf(each, 3)}, {10.0});
    CHECK((page.contains("<table>") || page.contains("<figure")));
    CHECK(page.contains("What is measured"));
    CHECK(page.contains("unknown"));
  }
}

TEST_CASE("What was told before is not told again, and like headings bear the names of their layers",
          "[plugin]") {
  lifecircle::test::startQgis();
  ReportResult first = resultOf(ResultKind::coverage, 2), second = first;
  ResultNotes notes("coverage", "Coverage");
  notes.add("thresholds", "", {QString(300, 'm')});
  first.facts = second.facts = FactList(notes.metadata());
  first.name = "north";
  second.name = "south";
  const QString page = reportPage("Town", {first, second}, {0.0});
  CHECK(page.count(QString(300, 'm')) == 1);
  CHECK(page.contains("as in section 1"));
  CHECK(page.contains("Coverage by area (north)"));
  CHECK(page.contains("Coverage by area (south)"));
  CHECK(page.contains("not for publication"));
}

TEST_CASE("Cures of a Chinese run are told in the language of the reader", "[plugin]") {
  lifecircle::test::startQgis();
  ReportResult result = resultOf(ResultKind::explainCures, 2);
  result.rows[0].setAttribute(QStringLiteral("sentence"),
                              QString::fromUtf8("新增 80 米步行道后为 9.5 分钟；请核查途经之处。"));
  result.rows[1].setAttribute(QStringLiteral("sentence"), QString::fromUtf8("请与居委会商议"));
  const QString page = reportPage("Town", {result}, {10.0});
  CHECK(page.contains("A new footpath of 80 m makes it 9.5 min; look at what lies in between."));
  CHECK_FALSE(page.contains(QString::fromUtf8("步行道")));
  CHECK(page.contains(QString::fromUtf8("请与居委会商议")));
}

TEST_CASE("Stairs and elevators get a section where a summary tells of them", "[plugin]") {
  lifecircle::test::startQgis();
  ReportResult result;
  result.name = "summary";
  result.kind = ResultKind::accessibilitySummary;
  result.fields = makeFields({{"name", compat::FieldType::text}, {"share", compat::FieldType::number}});
  const auto add = [&](const QVector<QVariant>& values) {
    QgsFeature row(result.fields, static_cast<QgsFeatureId>(result.rows.size()));
    row.setAttributes(values);
    result.rows.push_back(row);
  };
  SECTION("not where stairs did not count") {
    add({QString("Market"), 0.5});
    CHECK_FALSE(reportPage("Town", {result}, {}).contains("Stairs and elevators"));
    return;
  }
  for (const char* name : {"sh_door", "sh_lift", "eld_door", "eld_share", "eld_lift"})
    result.fields.append(compat::field(QLatin1String(name), compat::FieldType::number));
  SECTION("three figures, what the stairs take most from first") {
    add({QString("Market"), 0.7, 0.75, 0.72, 0.6, 0.5, 0.58});
    add({QString("Clinic"), 0.6, 0.65, 0.62, 0.4, 0.1, 0.32});
    const QString page = reportPage("Town", {result}, {});
    CHECK(
        page.contains(QString::fromUtf8("50.0\u00a0% are covered from the door, 30.0\u00a0% with the stairs, "
                                        "45.0\u00a0% with the planned elevators")));
    const QString section = page.mid(page.indexOf("2. Stairs and elevators"));
    CHECK(section.indexOf("Clinic") < section.indexOf("Market"));
    CHECK(section.contains("as in section 1"));
  }
  SECTION("two where no elevator is planned; a CSV has empty texts for what is missing") {
    add({QString("Market"), 0.7, 0.75, QString(), 0.6, 0.5, QString()});
    const QString page = reportPage("Town", {result}, {});
    CHECK(page.contains("No elevators are planned as far as the run was told"));
    CHECK_FALSE(page.contains("With planned elevators"));
  }
}
