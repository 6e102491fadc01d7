#include <base/error.h>
#include <data/way_facts.h>

namespace lifecircle::data {

namespace {

std::optional<WalkDirection> direction_named(const std::string& use) {
  for (const auto direction : {WalkDirection::both, WalkDirection::forward, WalkDirection::backward})
    if (use == name_of(direction)) return direction;
  return std::nullopt;
}

}  // namespace

std::string_view name_of(WalkDirection direction) {
  switch (direction) {
    case WalkDirection::forward:
      return "forward";
    case WalkDirection::backward:
      return "backward";
    case WalkDirection::both:
      break;
  }
  return "both";
}

WayFacts way_facts(const TagTable& table, const ObjectFacts& object) {
  WayFacts facts;
  std::optional<WalkDirection> direction;
  const TagRule* closed_by = nullptr;
  bool walkable_class = object.tags.has("highway");
  table.for_each_match(object, [&](const TagRule& rule, std::string_view value) {
    const std::string kind = rule.kind.empty() ? std::string(value) : rule.kind;
    if (rule.result == "walk") {
      walkable_class = true;
      if (facts.street || closed_by) return true;
      facts.street = true;
      facts.street_kind = kind;
    } else if (rule.result == "closed") {
      if (!facts.street && !closed_by) closed_by = &rule;
    } else if (rule.result == "steps") {
      facts.steps = true;
    } else if (rule.result == "barrier") {
      if (!facts.barrier_kind) facts.barrier_kind = kind;
    } else if (!direction) {
      direction = direction_named(rule.result);
    }
    return true;
  });
  facts.direction = direction.value_or(WalkDirection::both);
  // access=private closes gardens and car parks too, which nobody would take for a street.
  if (walkable_class) facts.closed_by = closed_by;
  return facts;
}

void check_uses(const TagTable& table) {
  for (const TagRule& rule : table.rules()) {
    const bool known = rule.result == "walk" || rule.result == "closed" || rule.result == "steps" ||
                       rule.result == "barrier" || direction_named(rule.result);
    if (!known)
      throw Error(ErrorCode::bad_table,
                  "The row %1 of the way table has the use \"%2\"; it must be walk, closed, steps, "
                  "barrier, forward, backward or both.",
                  {rule.label, rule.result});
  }
}

}  // namespace lifecircle::data
