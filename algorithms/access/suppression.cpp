#include <functional>
#include <limits>
#include <numeric>
#include <utility>

#include <queue>

#include <access/suppression.h>

namespace lifecircle::access {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
/// Dearer than all people on earth: cells of 0 or of everybody are hidden only where nothing else is left.
constexpr double price_of_guessable = 1e12;
/// Counts are sums of fractions: what is nearer to 0 than this is 0.
constexpr double rounding = 1e-6;

bool is_small(double people, double min_people) {
  return people > rounding && people < min_people;
}

/// The known sums as nodes, the cells as lines between them.
class Sums {
 public:
  explicit Sums(const CountTable& table) : table_(table) {}

  [[nodiscard]] std::size_t count() const { return table_.row_count() + 1 + table_.columns; }
  [[nodiscard]] std::size_t of_column(std::size_t column) const { return table_.row_count() + 1 + column; }
  /// The sum of the cell's row; the node for "none" where no such sum is published.
  [[nodiscard]] std::size_t of_row(std::size_t row, std::size_t column) const {
    const bool known =
        table_.scored[row] && table_.weighed[column] && table_.rows[row] == CellStatus::published;
    return known ? row : none();
  }

  /// Calls `visit(cell, other end)` for every cell in a sum.
  template <class Visit>
  void visit_cells(std::size_t sum, Visit visit) const {
    const std::size_t columns = table_.columns;
    if (sum > none()) {
      const std::size_t column = sum - none() - 1;
      for (std::size_t row = 0; row < table_.row_count(); ++row)
        visit(row * columns + column, of_row(row, column));
      return;
    }
    const std::size_t first = sum == none() ? 0 : sum, last = sum == none() ? table_.row_count() : sum + 1;
    for (std::size_t row = first; row < last; ++row)
      for (std::size_t column = 0; column < columns; ++column)
        if (of_row(row, column) == sum) visit(row * columns + column, of_column(column));
  }

 private:
  [[nodiscard]] std::size_t none() const { return table_.row_count(); }

  const CountTable& table_;
};

class Suppressor {
 public:
  Suppressor(const CountTable& table, double min_people) : table_(table), sums_(table), ring_(sums_.count()) {
    std::iota(ring_.begin(), ring_.end(), std::size_t{0});
    result_.cells.assign(table.counts.size(), CellStatus::published);
    for (std::size_t cell = 0; cell < table.counts.size(); ++cell) {
      const std::size_t row = cell / table.columns;
      if (table.rows[row] != CellStatus::published)
        result_.cells[cell] = table.rows[row];
      else if (is_small(table.counts[cell], min_people) ||
               is_small(table.totals[row] - table.counts[cell], min_people))
        result_.cells[cell] = CellStatus::suppressed;
    }
  }

  Suppression run(const Progress& progress) {
    const std::vector<CellStatus> first = result_.cells;
    for (std::size_t cell = 0; cell < first.size(); ++cell) {
      if (first[cell] == CellStatus::published) continue;
      progress.check();
      const std::size_t row_sum = sums_.of_row(cell / table_.columns, cell % table_.columns);
      const bool closed = ring_of(row_sum) == ring_of(sums_.of_column(cell % table_.columns));
      if (!closed && !close_path(cell)) ++result_.exposed;
    }
    return std::move(result_);
  }

 private:
  [[nodiscard]] double price(std::size_t cell) const {
    if (result_.cells[cell] != CellStatus::published) return 0.0;
    const double count = table_.counts[cell], total = table_.totals[cell / table_.columns];
    const bool can_be_guessed = count <= rounding || total - count <= rounding;
    return can_be_guessed ? price_of_guessable
                          : count + 1.0;  // + 1: rather one cell than two of as many people
  }

  /// Finds the cheapest path from one of the cell's sums to the other that does not use the cell, and hides
  /// what stands on it. False where there is none.
  bool close_path(std::size_t cell) {
    const std::size_t column = cell % table_.columns;
    const std::size_t start = sums_.of_row(cell / table_.columns, column), end = sums_.of_column(column);
    std::vector<double> cost(sums_.count(), infinity);
    std::vector<std::pair<std::size_t, std::size_t>> came_by(sums_.count());  // cell, sum before
    using Entry = std::pair<double, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    queue.emplace(cost[start] = 0.0, start);
    while (!queue.empty() && cost[end] > queue.top().first) {
      const auto [so_far, sum] = queue.top();
      queue.pop();
      if (so_far > cost[sum]) continue;
      sums_.visit_cells(sum, [&, from = sum, paid = so_far](std::size_t next, std::size_t other) {
        if (next == cell) return;
        const double sum_cost = paid + price(next);
        if (sum_cost >= cost[other]) return;
        cost[other] = sum_cost;
        came_by[other] = {next, from};
        queue.emplace(sum_cost, other);
      });
    }
    if (cost[end] == infinity) return false;
    for (std::size_t sum = end; sum != start; sum = came_by[sum].second) {
      const auto [used, before] = came_by[sum];
      if (price(used) >= price_of_guessable) ++result_.guessable;
      if (result_.cells[used] == CellStatus::published) result_.cells[used] = CellStatus::complement;
      ring_[ring_of(sum)] = ring_of(before);
    }
    return true;
  }

  /// Sums that closed paths join are one ring: a further cell between two of them lies on a closed path too.
  std::size_t ring_of(std::size_t sum) {
    while (ring_[sum] != sum) sum = ring_[sum] = ring_[ring_[sum]];
    return sum;
  }

  const CountTable& table_;
  Sums sums_;
  std::vector<std::size_t> ring_;
  Suppression result_;
};

}  // namespace

Suppression suppress(const CountTable& table, double min_people, const Progress& progress) {
  return Suppressor(table, min_people).run(progress);
}

}  // namespace lifecircle::access
