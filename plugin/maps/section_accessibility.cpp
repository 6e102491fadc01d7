#include <access/inequality.h>
#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString score = QStringLiteral("lc_score");
const std::vector<double> scoreClasses{20.0, 40.0, 60.0, 80.0};

/// The scores and how many people share each; without a field of people every parcel counts as one.
std::vector<access::Weighted> shared(const ReportResult& result, const QString& peopleField) {
  std::vector<access::Weighted> values;
  for (const QgsFeature& row : result.rows)
    if (const auto value = result.number(row, score); value && *value >= 0.0) {
      const double people = peopleField.isEmpty() ? 1.0 : result.number(row, peopleField).value_or(0.0);
      if (people > 0.0) values.push_back({*value, people});
    }
  return values;
}

Html histogram(const std::vector<access::Weighted>& values, const QString& what) {
  std::vector<Bar> bars;
  double all = 0.0;
  for (const access::Weighted& value : values) all += value.weight;
  if (!(all > 0.0)) return {};
  for (int from = 0; from < 100; from += 20) {
    double people = 0.0;
    for (const access::Weighted& value : values)
      if (value.value >= from && (value.value < from + 20 || from == 80)) people += value.weight;
    bars.push_back({LifeCircle::tr("Score %1 to %2").arg(from).arg(from + 20),
                    {people},
                    QStringLiteral("%1 (%2)").arg(cellText(people, Format::whole),
                                                  cellText(people / all, Format::percent))});
  }
  return subheading(what) + barChart(what, bars);
}

}  // namespace

ReportSection accessibility(const ReportResult& result, SmallCount) {
  const QString given = result.facts.values(QStringLiteral("people_field")).value(0);
  const QString people = result.has(given) ? given : QString();
  const std::vector<access::Weighted> values = shared(result, people);
  ReportSection section{LifeCircle::tr("Life-circle score"), {}, {}};
  const auto mean = access::weighted_mean(values);
  const auto inequality = access::gini(values);
  if (mean)
    section.summary = people.isEmpty() ? LifeCircle::tr("The mean score of %1 places is %2 of 100.")
                                             .arg(cellText(static_cast<double>(values.size()), Format::whole),
                                                  cellText(*mean, Format::tenth))
                                       : LifeCircle::tr("The mean score of those who live here is %1 of 100.")
                                             .arg(cellText(*mean, Format::tenth));
  section.body += subheading(LifeCircle::tr("Score by parcel")) +
                  mapByNumber(result, score, scoreClasses, Format::whole) +
                  histogram(values, people.isEmpty() ? LifeCircle::tr("Parcels by score")
                                                     : LifeCircle::tr("People by score"));
  // Twenty steps: no parcel of a town can be read off the curve.
  const std::vector<double> curve = access::lorenz_curve(values, 20);
  if (!curve.empty())
    section.body +=
        subheading(LifeCircle::tr("Lorenz curve of the score")) +
        shareCurve(LifeCircle::tr("Lorenz curve of the score"), curve,
                   people.isEmpty() ? LifeCircle::tr("Share of parcels, %, the worst served first")
                                    : LifeCircle::tr("Share of people, %, the worst served first"),
                   LifeCircle::tr("Share of all scores, %")) +
        paragraph(LifeCircle::tr("Gini coefficient: %1. On the diagonal everybody would have the same score "
                                 "(0); the more the curve sags, the more unequal.")
                      .arg(cellText(*inequality, Format::hundredth)));
  const ReportRows unanswered = rowsOf(result, [&](const QgsFeature& row) {
    return result.text(row, QStringLiteral("lc_status")) != QLatin1String("ok");
  });
  if (!unanswered.empty())
    section.body +=
        paragraph(LifeCircle::tr("%1 parcels have no answer, and are in no share: no street is near, or they "
                                 "have no place on the map.")
                      .arg(unanswered.size()));
  return section;
}

}  // namespace lifecircle::plugin::sections
