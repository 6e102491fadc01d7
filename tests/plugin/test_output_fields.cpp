#include <plugin/layers/output_fields.h>
#include <plugin/qgis_compat.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

TEST_CASE("A result keeps the input's fields and replaces those of the same name", "[plugin]") {
  QgsFields input;
  input.append(compat::field("name", compat::FieldType::text));
  input.append(compat::field("LC_Score", compat::FieldType::number));
  input.append(compat::field("people", compat::FieldType::integer));
  QgsFields added;
  added.append(compat::field("lc_score", compat::FieldType::number));
  added.append(compat::field("lc_status", compat::FieldType::text));

  lifecircle::test::RecordingFeedback recorded;
  Feedback feedback(recorded);
  const OutputFields output(input, added, feedback);
  CHECK(output.fields().names() == QStringList{"name", "people", "lc_score", "lc_status"});
  QgsAttributes before, scores, after;
  before << "A" << 11.0 << 7;
  scores << 80.0 << "ok";
  after << "A" << 7 << 80.0 << "ok";
  CHECK(output.attributes(before, scores) == after);
  CHECK(recorded.said(QStringLiteral("LC_Score")));
}

TEST_CASE("Nothing is said where nothing is replaced", "[plugin]") {
  QgsFields added;
  added.append(compat::field("lc_score", compat::FieldType::number));
  lifecircle::test::RecordingFeedback recorded;
  Feedback feedback(recorded);
  const OutputFields output(QgsFields(), added, feedback);
  CHECK(output.fields().names() == QStringList{"lc_score"});
  CHECK(recorded.lines.isEmpty());
}

TEST_CASE("An empty number is NULL of its type", "[plugin]") {
  for (const auto type : {compat::FieldType::integer, compat::FieldType::number, compat::FieldType::text}) {
    const QVariant null = compat::null(type);
    CHECK(null.isNull());
    CHECK(compat::typeId(null) == static_cast<int>(compat::metaType(type)));
  }
}
