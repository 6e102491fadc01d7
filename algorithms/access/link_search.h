#pragma once

#include <vector>

#include <access/local_town.h>

namespace lifecircle::access {

/// A new straight line on which people would walk.
struct Link {
  geometry::Point from;
  geometry::Point to;
  Metres length{0.0};
};

/// The shortest lines, at most `most` of them and none longer than `longest`, by which a facility might come
/// within the town's limit: from the home, or from a vertex where people get in time to one from which they
/// would still be in time. Shortest first; ties by coordinates. That they do is to be proved by walking: a
/// new line may also change where places hang. Costs O(v log v + pairs within the length of those found).
[[nodiscard]] std::vector<Link> shortest_links(const LocalTown& local, Metres longest, std::size_t most);

}  // namespace lifecircle::access
