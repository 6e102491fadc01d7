#include <limits>

#include <elevator/programme.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/elevator_programme.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/programme_inputs.h>
#include <plugin/processing/programme_output.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using Definition = std::unique_ptr<QgsProcessingParameterDefinition>;

constexpr double noLimit = std::numeric_limits<double>::max();

/// A number of 0 or more; without a value it may be left out.
Definition number(const char* name, const QString& label, const QVariant& value, double most = noLimit) {
  return std::make_unique<QgsProcessingParameterNumber>(
      QString::fromLatin1(name), label, compat::double_number, value, !value.isValid(), 0.0, most);
}

Definition count(const char* name, const QString& label, const QVariant& value, int least,
                 int most = std::numeric_limits<int>::max()) {
  return std::make_unique<QgsProcessingParameterNumber>(
      QString::fromLatin1(name), label, compat::whole_number, value, !value.isValid(), least, most);
}

Definition choice(const char* name, const QString& label, const QStringList& choices) {
  return std::make_unique<QgsProcessingParameterEnum>(QString::fromLatin1(name), label, choices, false, 0);
}

Definition layer(const char* name, const QString& label, compat::SourceType kind, bool optional = false) {
  return std::make_unique<QgsProcessingParameterFeatureSource>(
      QString::fromLatin1(name), label, QList<int>{static_cast<int>(kind)}, QVariant(), optional);
}

QStringList budgetNames() {
  return {LifeCircle::tr("Subsidies"), LifeCircle::tr("The whole cost")};
}

QStringList benefitNames() {
  return {LifeCircle::tr("Minutes of stairs saved (ev_gain)"),
          LifeCircle::tr("Score of the building (ev_score)")};
}

elevator::ProgrammeOptions readOptions(const Inputs& inputs) {
  elevator::ProgrammeOptions options;
  options.years = static_cast<std::size_t>(inputs.integer(QStringLiteral("YEARS")));
  options.area_min = static_cast<std::size_t>(inputs.integer(QStringLiteral("AREA_MIN")));
  options.discount = inputs.number(QStringLiteral("DISCOUNT"));
  options.batch = inputs.number(QStringLiteral("BATCH"));
  return options;
}

std::size_t roomOfAYear(const Inputs& inputs, const elevator::Cost& each, std::size_t wanted) {
  const auto most = inputs.optionalNumber(QStringLiteral("PER_YEAR"));
  return elevator::shafts_a_year(inputs.optionalNumber(QStringLiteral("BUDGET")),
                                 inputs.choice(QStringLiteral("BUDGET_OF")) == 0 ? each.subsidy : each.total,
                                 most ? std::optional(static_cast<std::size_t>(*most)) : std::nullopt,
                                 wanted);
}

/// Areas that have fewer eligible entrances than the least number.
void warnOfSmallAreas(const ProgrammeInputs& data, const elevator::ProgrammeEntries& entries,
                      std::size_t least, Feedback& feedback) {
  std::vector<std::size_t> offered(data.areas.size() + 1, 0);
  for (const elevator::ProgrammeUnit& unit : entries.units) offered[unit.area] += unit.shafts;
  QStringList small;
  for (std::size_t a = 0; a < data.areas.size(); ++a)
    if (offered[a] < least)
      small << QStringLiteral("%1 (%2)").arg(QString::fromStdString(data.areas[a])).arg(offered[a]);
  if (!small.isEmpty())
    feedback.warn(LifeCircle::tr("AREA_MIN: areas with fewer than %1 entrances that can be chosen: %2")
                      .arg(least)
                      .arg(small.join(QStringLiteral(", "))));
}

void logValue(const elevator::ProgrammeEntries& entries, const elevator::Programme& programme,
              const elevator::Cost& each, Feedback& feedback) {
  double benefit = 0.0;
  std::size_t shafts = 0;
  for (const std::size_t unit : programme.order) {
    benefit += entries.units[unit].benefit;
    shafts += entries.units[unit].shafts;
  }
  feedback.info(LifeCircle::tr("Chosen: %1 elevators, cost %2 yuan, subsidies %3 yuan")
                    .arg(shafts)
                    .arg(each.total * static_cast<double>(shafts), 0, 'f', 0)
                    .arg(each.subsidy * static_cast<double>(shafts), 0, 'f', 0));
  feedback.info(LifeCircle::tr("Benefit: %1 once all stand").arg(benefit, 0, 'f', 2));
  feedback.info(LifeCircle::tr("Value with years and batches: %1; proven bound: %2; gap: %3 %")
                    .arg(programme.value, 0, 'f', 2)
                    .arg(programme.bound, 0, 'f', 2)
                    .arg(100.0 * programme.gap(), 0, 'f', 3));
}

ResultNotes describe(const Inputs& inputs, const elevator::ProgrammeOptions& options,
                     const elevator::CostModel& costs, const elevator::Programme& programme) {
  ResultNotes notes(QStringLiteral("elevatorprogramme"), LifeCircle::tr("Elevator programme"));
  notes.add(QStringLiteral("measure"), LifeCircle::tr("What is measured"),
            {benefitNames().value(inputs.choice(QStringLiteral("BENEFIT")))});
  QStringList limits{
      LifeCircle::tr("%1 years of at most %2 elevators").arg(options.years).arg(options.shafts_a_year)};
  if (const auto budget = inputs.optionalNumber(QStringLiteral("BUDGET")))
    limits << LifeCircle::tr("budget %1 yuan a year: %2")
                  .arg(*budget, 0, 'f', 0)
                  .arg(budgetNames().value(inputs.choice(QStringLiteral("BUDGET_OF"))));
  limits << LifeCircle::tr("at least %1 in each area").arg(options.area_min);
  notes.add(QStringLiteral("thresholds"), LifeCircle::tr("Thresholds"), limits);
  notes.add(QStringLiteral("assumptions"), LifeCircle::tr("Assumptions"),
            {LifeCircle::tr("each elevator costs %1 yuan; subsidy %2 of it, at most %3 yuan")
                 .arg(costs.cost, 0, 'f', 0)
                 .arg(costs.subsidy_rate)
                 .arg(costs.subsidy_cap, 0, 'f', 0),
             LifeCircle::tr("a year of waiting takes %1 % of the benefit").arg(100.0 * options.discount),
             LifeCircle::tr("each further elevator of a compound in a year counts as %1 % of a mean benefit")
                 .arg(100.0 * options.batch),
             LifeCircle::tr("projects planned or started are shown, and not counted as done")});
  notes.add(QStringLiteral("proof"), LifeCircle::tr("Value, proven bound"),
            {QString::number(programme.value, 'f', 2), QString::number(programme.bound, 'f', 2)});
  return notes;
}

}  // namespace

void ElevatorProgramme::declare() {
  constexpr const char* buildings = "BUILDINGS_IN";
  const auto field = [&](const char* name, const QString& label) {
    return parameters::optionalField(QString::fromLatin1(name), label, QString::fromLatin1(buildings));
  };
  add(layer("ENTRANCES_IN", LifeCircle::tr("Elevator shafts (a result of Elevator candidates)"),
            compat::table));
  add(layer(buildings, LifeCircle::tr("Buildings (the other result of Elevator candidates)"), compat::table));
  add(field("AREA_FIELD", LifeCircle::tr("Field of the buildings with the name of the area")));
  add(field("GROUP_FIELD", LifeCircle::tr("Field of the buildings with the compound, for batches")));
  add(parameters::advanced(
      field("BUILDING_ID_FIELD", LifeCircle::tr("Field of the buildings with their id (default: ev_bldg)"))));
  add(choice("CHOOSE", LifeCircle::tr("What is chosen"),
             {LifeCircle::tr("Entrances"), LifeCircle::tr("Whole buildings")}));
  add(choice("BENEFIT", LifeCircle::tr("Benefit of an elevator"), benefitNames()));
  add(number("BUDGET", LifeCircle::tr("Budget of a year (yuan; default: no limit)"), QVariant()));
  add(choice("BUDGET_OF", LifeCircle::tr("What the budget pays"), budgetNames()));
  const elevator::ProgrammeOptions usual;
  add(count("YEARS", LifeCircle::tr("Number of years"), static_cast<int>(usual.years), 1, 30));
  add(count("PER_YEAR", LifeCircle::tr("Most elevators in a year (default: no limit)"), QVariant(), 1));
  add(count("AREA_MIN", LifeCircle::tr("Least elevators in each area over all years"), 0, 0));
  add(number("COST", LifeCircle::tr("Cost of one elevator (yuan; default: the built-in table)"), QVariant()));
  add(number("SUBSIDY_RATE",
             LifeCircle::tr("Subsidy as a part of the cost, 0 to 1 (default: the built-in table)"),
             QVariant(), 1.0));
  add(number("SUBSIDY_CAP",
             LifeCircle::tr("Highest subsidy of one elevator (yuan; default: the built-in table)"),
             QVariant()));
  add(layer("TARGETS", LifeCircle::tr("Targets (table with the columns area and target)"), compat::table,
            true));
  add(parameters::advanced(number("DISCOUNT",
                                  LifeCircle::tr("Part of the benefit that a year of waiting takes (0 to 1)"),
                                  usual.discount)));
  add(parameters::advanced(number(
      "BATCH",
      LifeCircle::tr("What each further elevator of a compound in the same year adds (part of the mean "
                     "benefit, 0 to 1)"),
      usual.batch)));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("OUTPUT"),
                                                          LifeCircle::tr("Elevator programme")));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("SUMMARY"),
                                                          LifeCircle::tr("Progress by area and year"),
                                                          compat::table, QVariant(), true));
}

QVariantMap ElevatorProgramme::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.1), planning(feedback, 0.1, 0.9), writing(feedback, 0.9, 1.0);
  feedback.stage(LifeCircle::tr("Reading"));
  const auto source = inputs.source(QStringLiteral("ENTRANCES_IN"));
  const ProgrammeInputs data = readProgrammeInputs(inputs, *source, feedback, reading);
  const elevator::CostModel costs = readCosts(inputs);
  const elevator::Cost each = costs.of(1);
  const auto choose = static_cast<elevator::Choose>(inputs.choice(QStringLiteral("CHOOSE")));
  const elevator::ProgrammeEntries entries = programme_entries(data.buildings, data.entrances, choose);
  std::size_t wanted = 0;
  for (const elevator::ProgrammeUnit& unit : entries.units) wanted += unit.shafts;

  feedback.stage(LifeCircle::tr("Choosing"));
  elevator::ProgrammeOptions options = readOptions(inputs);
  options.shafts_a_year = roomOfAYear(inputs, each, wanted);
  feedback.info(
      LifeCircle::tr("%1 entrances can be chosen, %2 in a year").arg(wanted).arg(options.shafts_a_year));
  warnOfSmallAreas(data, entries, options.area_min, feedback);
  const elevator::Programme programme = plan_programme(entries.units, data.areas, options, planning);
  const ProgrammeOutput result(data, entries, programme, options.years, options.shafts_a_year, each);
  result.log(feedback);
  logValue(entries, programme, each, feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  const QgsLayerMetadata notes = describe(inputs, options, costs, programme).metadata();
  const OutputFields fields(source->fields(), ProgrammeOutput::entranceFields(), feedback);
  Sink* output =
      inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), source->wkbType(), source->sourceCrs());
  output->describe(notes);
  if (source->wkbType() != compat::no_geometry) output->style(QStringLiteral("elevatorprogramme"));
  for (std::size_t e = 0; e < data.features.size(); ++e) {
    QgsFeature feature = data.features[e];
    feature.setAttributes(fields.attributes(feature.attributes(), result.entranceAttributes(e)));
    output->add(feature);
    writing.check();
    writing.report(static_cast<double>(e) / static_cast<double>(data.features.size()));
  }
  if (Sink* summary = openTable(inputs, QStringLiteral("SUMMARY"), ProgrammeOutput::summaryFields(), notes))
    result.writeSummary(*summary);
  return {};
}

}  // namespace lifecircle::plugin
