#include <algorithm>
#include <functional>

#include <access/storey_rows.h>
#include <access/straight_line.h>
#include <access/supply_study.h>

namespace lifecircle::access {

namespace {

using network::Cost;

/// The matrix of some facilities within a limit, and whether a facility can be reached at all; where stairs
/// count the matrix begins at the doors.
struct Walks {
  std::function<TravelTimes(std::span<const std::uint32_t>, Cost, Progress&)> times;
  std::function<bool(std::uint32_t)> on_network;
  HomeStairs stairs;
};

/// The standing of the people of each row: that of their parcel.
ParcelStanding standing_of(const StoreyRows& rows, const ParcelStanding& parcels) {
  ParcelStanding standing;
  for (const std::uint32_t parcel : rows.parcel) {
    standing.status.push_back(parcels.status[parcel]);
    standing.snap_metres.push_back(parcels.snap_metres[parcel]);
    standing.to_data_edge.push_back(parcels.to_data_edge[parcel]);
  }
  return standing;
}

SupplierStatus status_before(const SupplyTown& town, std::uint32_t facility, const Walks& walks) {
  if (!town.facilities[facility].has_geometry()) return SupplierStatus::no_geometry;
  if (!walks.on_network(facility)) return SupplierStatus::off_network;
  if (!(town.capacity[facility].value_or(0.0) > 0.0)) return SupplierStatus::no_capacity;
  return SupplierStatus::ok;
}

CategoryStudy study_category(const SupplyTown& town, const SupplyCategory& category,
                             const SupplyOptions& options, const Walks& walks, SupplyStudy& study,
                             Progress& progress) {
  CategoryStudy result;
  result.catchment = options.catchment_of(category.threshold);
  const Decay decay = options.decay.within(result.catchment);

  SupplyQuestion question;
  std::vector<std::uint32_t> counted;
  for (const std::uint32_t facility : category.facilities) {
    study.suppliers[facility] = Supplier{status_before(town, facility, walks)};
    if (study.suppliers[facility]->status != SupplierStatus::ok) continue;
    counted.push_back(facility);
    question.capacity.push_back(*town.capacity[facility]);
  }
  result.counted = counted.size();
  question.quota = category.quota;

  const StoreyRows rows =
      with_stairs(walks.times(counted, decay.limit(), progress), walks.stairs, decay.limit());
  question.demand = rows.spread(category.demand);
  question.residents = rows.spread(town.residents);
  result.supply = share_supply(rows.times, question, decay, competition_of(options.method));
  result.summary =
      summarize_supply(question, result.supply, standing_of(rows, study.parcels), result.catchment);
  for (auto* numbers : {&result.supply.per_1000, &result.supply.quota_ratio})
    if (!numbers->empty()) *numbers = rows.mean(*numbers, town.parcels.size());
  for (std::size_t j = 0; j < counted.size(); ++j) {
    Supplier& supplier = *study.suppliers[counted[j]];
    supplier.demand = result.supply.demand[j];
    if (supplier.demand == 0.0) supplier.status = SupplierStatus::no_demand;
  }
  result.known = !counted.empty() || (category.facilities.empty() && category.closed > 0);
  if (!result.known) {  // nothing is known of the supply: that is not the same as none
    result.supply = {};
    result.summary.no_supply = 0.0;
    result.summary.per_1000 = result.summary.gini = result.summary.ratio = result.summary.below =
        std::nullopt;
  }
  return result;
}

Cost widest_catchment(std::span<const SupplyCategory> categories, const SupplyOptions& options) {
  Cost widest{0.0};
  for (const SupplyCategory& category : categories)
    if (!category.facilities.empty() || category.closed > 0)
      widest = std::max(widest, options.catchment_of(category.threshold));
  return widest;
}

SupplyStudy study(ParcelStanding parcels, const SupplyTown& town, std::span<const SupplyCategory> categories,
                  const SupplyOptions& options, const Walks& walks, Progress& progress) {
  SupplyStudy result;
  result.parcels = std::move(parcels);
  result.widest = widest_catchment(categories, options);
  result.suppliers.resize(town.facilities.size());
  const auto count = static_cast<double>(categories.size());
  for (std::size_t c = 0; c < categories.size(); ++c) {
    progress.check();
    PartialProgress part(progress, static_cast<double>(c) / count, static_cast<double>(c + 1) / count);
    result.categories.push_back(study_category(town, categories[c], options, walks, result, part));
  }
  return result;
}

}  // namespace

Competition competition_of(SupplyMethod method) {
  switch (method) {
    case SupplyMethod::three_step:
      return Competition::chosen;
    case SupplyMethod::balanced:
      return Competition::balanced;
    case SupplyMethod::two_step:
    case SupplyMethod::enhanced:
    case SupplyMethod::gravity:
      break;
  }
  return Competition::everywhere;
}

DecayShape usual_decay(SupplyMethod method) {
  switch (method) {
    case SupplyMethod::enhanced:
    case SupplyMethod::three_step:
      return DecayShape::step;
    case SupplyMethod::gravity:
      return DecayShape::exponential;
    case SupplyMethod::two_step:
    case SupplyMethod::balanced:
      break;
  }
  return DecayShape::binary;
}

Cost SupplyOptions::catchment_of(Cost threshold) const {
  if (catchment) return Decay::binary(*catchment).limit();
  if (decay.shape == DecayShape::step && !decay.steps.empty()) return Decay::step(decay.steps).limit();
  return Decay::binary(threshold).limit();
}

SupplyStudy study_supply_by_street(const network::StreetGraph& graph, const network::Snapper& snapper,
                                   const SupplyTown& town, std::span<const SupplyCategory> categories,
                                   const SupplyOptions& options, Progress& progress,
                                   const HomeStairs& stairs) {
  PartialProgress hanging_parcels(progress, 0.0, 0.2), hanging_facilities(progress, 0.2, 0.3),
      walking(progress, 0.3, 1.0);
  const HungPlaces homes(town.parcels, graph, snapper, hanging_parcels);
  const HungPlaces targets(town.facilities, graph, snapper, hanging_facilities);
  const Walks walks{[&](std::span<const std::uint32_t> chosen, Cost limit, Progress& part) {
                      return travel_times_by_street(graph, homes, targets, chosen, limit, part);
                    },
                    [&](std::uint32_t facility) { return !targets[facility].empty(); }, stairs};
  return study(standing_by_street(graph, town.parcels, homes, widest_catchment(categories, options)), town,
               categories, options, walks, walking);
}

SupplyStudy study_supply_by_radius(const geometry::GroundMetric& metric, const SupplyTown& town,
                                   std::span<const SupplyCategory> categories, const SupplyOptions& options,
                                   Progress& progress) {
  const Walks walks{[&](std::span<const std::uint32_t> chosen, Cost limit, Progress& part) {
                      return travel_times_by_radius(metric, town.parcels, town.facilities, chosen, limit,
                                                    part);
                    },
                    [](std::uint32_t) { return true; },
                    {}};
  return study(standing_by_radius(town.parcels), town, categories, options, walks, progress);
}

}  // namespace lifecircle::access
