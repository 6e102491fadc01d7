#include <access/answered_people.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

AnsweredPeople answered_people(const ParcelStanding& standing, std::span<const Population> population,
                               network::Cost threshold) {
  PopulationSum all;
  ExactSum na, edge;
  for (std::size_t p = 0; p < population.size(); ++p) {
    if (standing.status[p] != ParcelStatus::ok) {
      na.add(population[p].people);
      continue;
    }
    all.add(population[p]);
    if (standing.at_edge(p, threshold).value_or(false)) edge.add(population[p].people);
  }
  return {all.total(), na.total(), edge.total()};
}

}  // namespace lifecircle::access
