#include <functional>

#include <qgsexception.h>

#include <plugin/processing/algorithm_base.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using plugin::Algorithm;
using plugin::Card;
using plugin::Feedback;
using plugin::Inputs;

namespace {

/// An algorithm that does what the test tells it.
std::function<QVariantMap(Inputs&, Feedback&)> work;

class Probe final : public Algorithm<Probe> {
 public:
  static constexpr Card card{
      .id = "probe", .title = "Probe", .group = plugin::groups::data, .tags = "a,b", .icon = "lifecircle"};

 protected:
  void declare() override {
    add(std::make_unique<QgsProcessingParameterNumber>("NUMBER", "A number", plugin::compat::double_number,
                                                       1.5));
  }
  QVariantMap run(Inputs& inputs, Feedback& feedback) override { return work(inputs, feedback); }
};

std::unique_ptr<test::Run> runProbe(std::function<QVariantMap(Inputs&, Feedback&)> what,
                                    const QString& cancelAt = QString()) {
  work = std::move(what);
  return test::run(Probe(), {{"NUMBER", 2.5}}, cancelAt);
}

}  // namespace

TEST_CASE("The card answers what QGIS asks", "[plugin]") {
  const Probe probe;
  CHECK(probe.name() == "probe");
  CHECK(probe.displayName() == "Probe");
  CHECK(probe.groupId() == "data");
  CHECK(probe.tags() == QStringList{"a", "b"});
  const std::unique_ptr<QgsProcessingAlgorithm> copy(probe.create());
  CHECK(copy->parameterDefinition("NUMBER"));
}

TEST_CASE("An answer passes through", "[plugin]") {
  const auto run = runProbe([](Inputs& inputs, Feedback&) {
    return QVariantMap{{"X", inputs.number("NUMBER")}};
  });
  CHECK(run->ok);
  CHECK(run->results.value("X").toDouble() == 2.5);
}

TEST_CASE("Engine errors become one sentence", "[plugin]") {
  const auto run = runProbe([](Inputs&, Feedback&) -> QVariantMap {
    throw Error(ErrorCode::invalid_option, "The walking speed must be above %1.", {"0"}, 7);
  });
  CHECK_FALSE(run->ok);
  CHECK(run->sentence == "The walking speed must be above 0. (feature 7)");
}

TEST_CASE("Nothing but a QgsProcessingException leaves", "[plugin]") {
  CHECK(runProbe([](Inputs&, Feedback&) -> QVariantMap {
          throw std::runtime_error("broken");
        })->sentence.contains("broken"));
  CHECK(runProbe([](Inputs&, Feedback&) -> QVariantMap {
          throw std::bad_alloc();
        })->sentence.contains("memory"));
  CHECK(runProbe([](Inputs&, Feedback&) -> QVariantMap { throw 42; })->sentence.contains("unknown"));
  CHECK(runProbe([](Inputs&, Feedback&) -> QVariantMap { throw QgsException("of QGIS"); })->sentence ==
        "of QGIS");
  CHECK(runProbe([](Inputs&, Feedback&) -> QVariantMap { throw QgsProcessingException("ours"); })->sentence ==
        "ours");
}

TEST_CASE("Cancel is no error and no result", "[plugin]") {
  const auto run = runProbe(
      [](Inputs&, Feedback& feedback) {
        feedback.stage("half");
        feedback.check();
        return QVariantMap{{"X", 1}};
      },
      "half");
  CHECK(run->sentence.isEmpty());
  CHECK_FALSE(run->results.contains("X"));
}

TEST_CASE("An algorithm runs without feedback", "[plugin]") {
  test::startQgis();
  work = [](Inputs&, Feedback& feedback) {
    feedback.info("unheard");
    return QVariantMap{{"X", 1}};
  };
  const std::unique_ptr<QgsProcessingAlgorithm> fresh(Probe().create());
  QgsProcessingContext context;
  bool ok = false;
  CHECK(fresh->run({}, context, nullptr, &ok).value("X") == 1);
  CHECK(ok);
}
