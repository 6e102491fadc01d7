#include <algorithm>
#include <array>

#include <access/area_release.h>
#include <access/change_release.h>

namespace lifecircle::access {

namespace {

using Statuses = std::vector<CellStatus>;
using Groups = std::array<double, 4>;

/// The one number by which suppress() judges a cell of four groups: a small group if there is one, else
/// everybody but the largest group. That is 0 where one group has everybody, which can be guessed.
double weight_of(const Groups& groups, double min_people) {
  const auto small = std::find_if(groups.begin(), groups.end(),
                                  [&](double people) { return people > 1e-6 && people < min_people; });
  if (small != groups.end()) return *small;
  const double largest = *std::max_element(groups.begin(), groups.end());
  double others = 0.0;
  for (const double people : groups) others += people;
  return others - largest;
}

class Releaser {
 public:
  Releaser(const ChangesToRelease& given, double min_people, const Progress& progress)
      : given_(given),
        min_people_(min_people),
        progress_(progress),
        before_(release(given.before, given.areas, given.weighed, min_people, progress)),
        after_(release(given.after, given.areas, given.weighed, min_people, progress)) {}

  ChangeRelease run() {
    result_.areas = before_.areas;  // the people are the same before and after
    result_.people_na = before_.people_na;
    result_.people = decide(&Population::people, before_.covered, after_.covered);
    result_.elderly = decide(&Population::elderly, before_.elderly, after_.elderly);
    result_.children = decide(&Population::children, before_.children, after_.children);
    result_.any = decide_any();
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::size_t columns() const { return given_.weighed.size(); }

  /// No sum of a row adds up these cells, so each category is a table of its own columns.
  [[nodiscard]] CountTable table_of(std::size_t columns) const {
    CountTable table{columns, {}, {}, std::vector<bool>(given_.changes.size(), false), {}, result_.areas};
    table.weighed.assign(columns, false);
    return table;
  }

  /// A cell that must be hidden is given a small count, whatever it counts.
  [[nodiscard]] double judged(const Groups& groups, bool must_hide) const {
    return must_hide ? min_people_ / 2.0 : weight_of(groups, min_people_);
  }

  Statuses suppressed(const CountTable& table) {
    const Suppression decided = suppress(table, min_people_, progress_);
    result_.exposed += decided.exposed + decided.guessable;
    return decided.cells;
  }

  Statuses decide(double Population::*age, const Statuses& before, const Statuses& after) {
    CountTable table = table_of(columns());
    Statuses complement(before.size(), CellStatus::published);
    for (std::size_t row = 0; row < given_.changes.size(); ++row) {
      const AreaChange& area = given_.changes[row];
      table.totals.push_back(area.residents.*age);
      for (std::size_t c = 0; c < columns(); ++c) {
        const std::size_t cell = row * columns() + c;
        const CategoryChange& change = area.categories[c];
        const Groups groups{change.gained.*age, change.lost.*age, change.kept.*age, change.without.*age};
        const bool hidden = before[cell] != CellStatus::published || after[cell] != CellStatus::published;
        table.counts.push_back(judged(groups, hidden));
        // Hidden only because a result hides it to cover another cell: here it covers one too.
        const bool few =
            std::any_of(groups.begin(), groups.end(), [&](double n) { return n > 1e-6 && n < min_people_; });
        if (hidden && !few && before[cell] != CellStatus::suppressed && after[cell] != CellStatus::suppressed)
          complement[cell] = CellStatus::complement;
      }
    }
    Statuses cells = suppressed(table);
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
      if (complement[cell] != CellStatus::published && cells[cell] == CellStatus::suppressed)
        cells[cell] = complement[cell];
    return cells;
  }

  /// Where one category alone is hidden and no other one changed, all that changed is that category's.
  [[nodiscard]] bool tells_of_hidden(std::size_t row) const {
    std::size_t hidden = 0;
    for (std::size_t c = 0; c < columns(); ++c) {
      const CategoryChange& change = given_.changes[row].categories[c];
      if (result_.people[row * columns() + c] != CellStatus::published)
        ++hidden;
      else if (change.gained.people > 0.0 || change.lost.people > 0.0)
        return false;
    }
    return hidden == 1;
  }

  Statuses decide_any() {
    CountTable table = table_of(1);
    for (std::size_t row = 0; row < given_.changes.size(); ++row) {
      const AreaChange& area = given_.changes[row];
      table.totals.push_back(area.residents.people);
      table.counts.push_back(
          judged({area.gained, area.lost, area.mixed, area.unchanged}, tells_of_hidden(row)));
    }
    return suppressed(table);
  }

  const ChangesToRelease& given_;
  double min_people_;
  const Progress& progress_;
  AreaRelease before_, after_;
  ChangeRelease result_;
};

}  // namespace

ChangeRelease release_changes(const ChangesToRelease& given, double min_people, const Progress& progress) {
  return Releaser(given, min_people, progress).run();
}

}  // namespace lifecircle::access
