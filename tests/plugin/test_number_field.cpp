#include <limits>

#include <plugin/layers/number_field.h>
#include <plugin/qgis_compat.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;
using lifecircle::test::memoryLayer;

TEST_CASE("A number is a number in every type that holds one", "[plugin]") {
  CHECK(readNumber(QVariant(12)) == 12.0);
  CHECK(readNumber(QVariant(12.5)) == 12.5);
  CHECK(readNumber(QVariant(qlonglong(9000000000))) == 9e9);
  CHECK(readNumber(QVariant(QStringLiteral("12"))) == 12.0);
  CHECK(readNumber(QVariant(QStringLiteral(" -3.5e2 "))) == -350.0);
}

TEST_CASE("What is no finite number is missing", "[plugin]") {
  CHECK_FALSE(readNumber(QVariant()));
  CHECK_FALSE(readNumber(compat::null(compat::FieldType::number)));
  CHECK_FALSE(readNumber(QVariant(QString())));
  CHECK_FALSE(readNumber(QVariant(QStringLiteral("many"))));
  CHECK_FALSE(readNumber(QVariant(QStringLiteral("12 people"))));
  CHECK_FALSE(readNumber(QVariant(QStringLiteral("nan"))));
  CHECK_FALSE(readNumber(QVariant(std::numeric_limits<double>::quiet_NaN())));
  CHECK_FALSE(readNumber(QVariant(std::numeric_limits<double>::infinity())));
  CHECK_FALSE(readNumber(QVariant(QDate(2024, 1, 1))));
}

TEST_CASE("Flags are read from booleans, numbers and words", "[plugin]") {
  for (const QVariant& yes :
       {QVariant(true), QVariant(1), QVariant(2.0), QVariant(QStringLiteral("1")),
        QVariant(QStringLiteral("True")), QVariant(QStringLiteral("yes")), QVariant(QStringLiteral("是"))})
    CHECK(readFlag(yes) == true);
  for (const QVariant& no : {QVariant(false), QVariant(0), QVariant(QStringLiteral("0")),
                             QVariant(QStringLiteral("FALSE")), QVariant(QStringLiteral("否"))})
    CHECK(readFlag(no) == false);
  CHECK_FALSE(readFlag(QVariant()).has_value());
  CHECK_FALSE(readFlag(QVariant(QStringLiteral("steps"))).has_value());
}

TEST_CASE("A field counts what it could not read and says so", "[plugin]") {
  const auto layer =
      memoryLayer("None?field=people:string",
                  {{"", {"12"}}, {"", {QVariant()}}, {"", {"many"}}, {"", {"-1"}}, {"", {""}}});
  NumberField field(0, NumberField::Allow::notNegative);
  QList<double> numbers;
  QgsFeature feature;
  for (auto features = layer->getFeatures(); features.nextFeature(feature);)
    numbers << field.read(feature).value_or(-99.0);
  CHECK(numbers == QList<double>{12.0, -99.0, -99.0, -99.0, -99.0});

  lifecircle::test::RecordingFeedback recorded;
  Feedback feedback(recorded);
  field.log(QStringLiteral("POPULATION_FIELD"), layer->fields(), feedback);
  CHECK(recorded.said(QStringLiteral("POPULATION_FIELD (people): 2 values are empty")));
  CHECK(recorded.warned(QStringLiteral("POPULATION_FIELD (people): 2 values cannot be read")));
}

TEST_CASE("A level is a whole number", "[plugin]") {
  const auto layer = memoryLayer("None?field=level:double", {{"", {-1.0}}, {"", {0.5}}, {"", {3e12}}});
  NumberField field(0, NumberField::Allow::wholeNumbers);
  QList<double> numbers;
  QgsFeature feature;
  for (auto features = layer->getFeatures(); features.nextFeature(feature);)
    numbers << field.read(feature).value_or(0.0);
  CHECK(numbers == QList<double>{-1.0, 0.0, 0.0});
}
