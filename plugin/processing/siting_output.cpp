#include <algorithm>
#include <cmath>
#include <map>

#include <qgsfeature.h>

#include <base/exact_sum.h>
#include <plugin/layers/output_fields.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/processing/siting_output.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using access::LocationModel;
using compat::FieldType;

namespace {

double minutes(network::Cost cost) {
  return to_minutes(Seconds(cost.value()));
}

/// Minutes that those who go somewhere walk, on average and at most; NULL where nobody does.
QgsAttributes meanAndWorst(const access::SiteServices& services) {
  ExactSum walking, people;
  network::Cost worst(0.0);
  for (std::size_t j = 0; j < services.people.size(); ++j) {
    walking.add(services.walking[j]);
    people.add(services.people[j]);
    worst = std::max(worst, services.worst[j]);
  }
  const QVariant none = compat::null(FieldType::number);
  if (people.total() <= 0.0) return QgsAttributes() << none << none;
  return QgsAttributes() << to_minutes(Seconds(walking.total() / people.total())) << minutes(worst);
}

QVariant share(double part, double whole) {
  return whole > 0.0 ? QVariant(part / whole) : compat::null(FieldType::number);
}

}  // namespace

SitingOutput::SitingOutput(const SitingInputs& siting, const access::SitingPlan& plan)
    : mSiting(siting),
      mPlan(plan),
      mRowsOf(siting.parcels.places.size()),
      mOrderOf(siting.town.site_of_column.size(), 0),
      mNew(siting.town.site_of_column.size(), 0.0) {
  for (std::size_t s = 0; s < plan.sites.size(); ++s)
    mOrderOf[plan.sites[s].candidate] = static_cast<int>(s + 1);
  ExactSum people, unreached;
  for (std::size_t row = 0; row < siting.parcelOfRow.size(); ++row) {
    mRowsOf[siting.parcelOfRow[row]].push_back(row);
    (plan.reachable[row] ? people : unreached).add(siting.problem.demand[row]);
    const access::PlaceService &before = plan.before.places[row], &after = plan.after.places[row];
    if (after.column && mOrderOf[*after.column] > 0)
      mNew[*after.column] += std::max(0.0, after.covered - before.covered);
  }
  mPeople = people.total();
  mUnreached = unreached.total();
}

double SitingOutput::inUnit(double value) const {
  return mSiting.problem.covering() ? value : value / 60.0;
}

QString SitingOutput::status() const {
  switch (mPlan.status) {
    case access::SitingStatus::optimal:
      return QStringLiteral("optimal");
    case access::SitingStatus::effort:
      return QStringLiteral("effort");
    case access::SitingStatus::time_out:
      break;
  }
  return QStringLiteral("time_out");
}

QVariant SitingOutput::siteId(std::uint32_t column) const {
  const bool candidate = column < mSiting.town.candidates;
  const auto& places = candidate ? mSiting.candidates.layer.places : mSiting.existing.layer.places;
  return static_cast<qlonglong>(places[mSiting.town.site_of_column[column]].id);
}

QgsFields SitingOutput::siteFields() {
  return makeFields({{"sf_order", FieldType::integer},
                     {"sf_gain", FieldType::number},
                     {"sf_people", FieldType::number},
                     {"sf_new", FieldType::number},
                     {"sf_mean", FieldType::number},
                     {"sf_worst", FieldType::number}});
}

QgsAttributes SitingOutput::siteAttributes(std::size_t place) const {
  const access::ChosenSite& site = mPlan.sites[place];
  const double people = mPlan.after.people[site.candidate];
  const QVariant none = compat::null(FieldType::number);
  QgsAttributes values;
  values << static_cast<int>(place + 1) << inUnit(site.gain) << people << mNew[site.candidate];
  if (people > 0.0)
    values << to_minutes(Seconds(mPlan.after.walking[site.candidate] / people))
           << minutes(mPlan.after.worst[site.candidate]);
  else
    values << none << none;
  return values;
}

QgsFields SitingOutput::parcelFields() {
  return makeFields({{"sf_min_0", FieldType::number},
                     {"sf_min", FieldType::number},
                     {"sf_site", FieldType::id},
                     {"sf_order", FieldType::integer},
                     {"sf_served", FieldType::number},
                     {"sf_status", FieldType::text}});
}

bool SitingOutput::isCovered(std::size_t row, const access::PlaceService& service) const {
  const double people = mSiting.problem.demand[row];
  if (!service.column) return false;
  return people > 0.0 ? service.covered >= people * (1.0 - 1e-9) : service.cost <= mSiting.problem.threshold;
}

QString SitingOutput::parcelStatus(std::size_t parcel) const {
  const access::ParcelStatus standing = mSiting.town.standing.status[parcel];
  if (standing != access::ParcelStatus::ok) return statusText(standing);
  const std::vector<std::size_t>& rows = mRowsOf[parcel];
  const auto all = [&](const access::SiteServices& services) {
    return std::all_of(rows.begin(), rows.end(),
                       [&](std::size_t row) { return isCovered(row, services.places[row]); });
  };
  if (std::none_of(rows.begin(), rows.end(), [&](std::size_t row) { return mPlan.reachable[row]; }))
    return QStringLiteral("unreachable");
  if (all(mPlan.before)) return QStringLiteral("covered");
  if (all(mPlan.after)) return QStringLiteral("new");
  const bool some = std::any_of(rows.begin(), rows.end(),
                                [&](std::size_t row) { return mPlan.after.places[row].covered > 0.0; });
  return some ? QStringLiteral("partly") : QStringLiteral("beyond");
}

QVariant SitingOutput::meanMinutes(std::size_t parcel, const access::SiteServices& services) const {
  double sum = 0.0, people = 0.0;
  for (const std::size_t row : mRowsOf[parcel]) {
    if (!services.places[row].column) continue;
    sum += mSiting.share[row] * minutes(services.places[row].cost);
    people += mSiting.share[row];
  }
  return people > 0.0 ? QVariant(sum / people) : compat::null(FieldType::number);
}

std::optional<std::uint32_t> SitingOutput::columnOf(std::size_t parcel) const {
  std::map<std::uint32_t, double> shares;
  for (const std::size_t row : mRowsOf[parcel])
    if (const auto column = mPlan.after.places[row].column) shares[*column] += mSiting.share[row];
  const auto most = std::max_element(shares.begin(), shares.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == shares.end() ? std::nullopt : std::optional(most->first);
}

QgsAttributes SitingOutput::parcelAttributes(std::size_t parcel) const {
  const auto column = columnOf(parcel);
  const int order = column ? mOrderOf[*column] : 0;
  double served = 0.0;
  for (const std::size_t row : mRowsOf[parcel]) served += mPlan.after.places[row].served;
  QgsAttributes values;
  values << meanMinutes(parcel, mPlan.before) << meanMinutes(parcel, mPlan.after)
         << (column ? siteId(*column) : compat::null(FieldType::id))
         << (order > 0 ? QVariant(order) : compat::null(FieldType::integer)) << served
         << parcelStatus(parcel);
  return values;
}

QgsFields SitingOutput::summaryFields() const {
  QgsFields fields = makeFields({{"model", FieldType::text},
                                 {"sites", FieldType::integer},
                                 {"existing", FieldType::integer},
                                 {"candidates", FieldType::integer},
                                 {"people", FieldType::number},
                                 {"people_na", FieldType::number},
                                 {"covered_0", FieldType::number},
                                 {"covered", FieldType::number},
                                 {"share_0", FieldType::number},
                                 {"share", FieldType::number},
                                 {"mean_min_0", FieldType::number},
                                 {"worst_0", FieldType::number},
                                 {"mean_min", FieldType::number},
                                 {"worst", FieldType::number},
                                 {"value", FieldType::number},
                                 {"bound", FieldType::number},
                                 {"gap", FieldType::number},
                                 {"status", FieldType::text},
                                 {"seconds", FieldType::number}});
  fields.extend(openingFields(mSiting.open));
  return fields;
}

QgsAttributes SitingOutput::summaryRow() const {
  static const char* const names[] = {"maximal_covering", "set_covering", "p_median", "p_centre"};
  const std::size_t columns = mSiting.town.site_of_column.size();
  QgsAttributes row;
  row << QString::fromLatin1(names[static_cast<int>(mSiting.problem.model)])
      << static_cast<int>(mPlan.sites.size()) << static_cast<int>(columns - mSiting.town.candidates)
      << static_cast<int>(mSiting.town.candidates) << mPeople << mUnreached << mPlan.state_before.covered
      << mPlan.state_after.covered << share(mPlan.state_before.covered, mPeople)
      << share(mPlan.state_after.covered, mPeople);
  row += meanAndWorst(mPlan.before);
  row += meanAndWorst(mPlan.after);
  row << inUnit(mPlan.value) << inUnit(mPlan.bound) << mPlan.gap() << status()
      << std::round(mPlan.seconds.value());
  return row + openingCounts(mSiting.open, mSiting.kept, mSiting.open.closed.size() - mSiting.kept.size());
}

void SitingOutput::log(Feedback& feedback) const {
  const auto round = [](double number) { return QString::number(number, 'f', 1); };
  feedback.info(LifeCircle::tr("%1: %2 of %3 candidates chosen, %4 existing facilities kept")
                    .arg(modelName(mSiting.problem.model))
                    .arg(mPlan.sites.size())
                    .arg(mSiting.town.candidates)
                    .arg(mSiting.town.site_of_column.size() - mSiting.town.candidates));
  feedback.info(
      LifeCircle::tr("People within the minutes: %1 before, %2 after, of %3 whom any site reaches")
          .arg(round(mPlan.state_before.covered), round(mPlan.state_after.covered), round(mPeople)));
  if (mUnreached > 0.0)
    feedback.warn(
        LifeCircle::tr("%1 people are reached by no candidate and no facility and stand in no number "
                       "but people_na")
            .arg(round(mUnreached)));
  feedback.info(LifeCircle::tr("Value %1, proven bound %2, gap %3 %")
                    .arg(QString::number(inUnit(mPlan.value), 'f', 3),
                         QString::number(inUnit(mPlan.bound), 'f', 3),
                         QString::number(100.0 * mPlan.gap(), 'f', 4)));
  // Rounded up: a bound is no bound any more where it is rounded down.
  const QString percent = QString::number(std::ceil(1e4 * mPlan.gap()) / 100.0, 'f', 2);
  if (mPlan.status == access::SitingStatus::time_out)
    feedback.warn(
        LifeCircle::tr("The time ran out (SECONDS): these sites are at most %1 % from the best possible")
            .arg(percent));
  if (mPlan.status == access::SitingStatus::effort)
    feedback.warn(
        LifeCircle::tr("These sites are not proven to be the best, but at most %1 % from the best possible")
            .arg(percent));
  const bool fewer =
      mSiting.problem.model != LocationModel::set_covering && mPlan.sites.size() < mSiting.problem.count;
  if (fewer)
    feedback.warn(LifeCircle::tr("Only %1 of %2 sites are chosen: no other candidate would help anybody")
                      .arg(mPlan.sites.size())
                      .arg(mSiting.problem.count));
}

void SitingOutput::note(ResultNotes& notes) const {
  notes.add(QStringLiteral("bound"), LifeCircle::tr("Value and proven bound"),
            {QString::number(inUnit(mPlan.value), 'f', 3), QString::number(inUnit(mPlan.bound), 'f', 3)});
}

}  // namespace lifecircle::plugin
