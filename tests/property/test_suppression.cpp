#include <algorithm>
#include <random>

#include <access/suppression.h>
#include <support/attacker.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;
using lifecircle::test::Attacker;

namespace {

/// The covered cells and the uncovered ones beside them, and what is known of both.
std::vector<bool> recovered_cells(const CountTable& table, const std::vector<CellStatus>& cells,
                                  const std::vector<double>& weights) {
  const std::size_t rows = table.row_count(), columns = table.columns, all = rows * columns;
  Attacker attacker(2 * all);  // covered, then not covered
  const auto equation = [&] { return std::vector<double>(2 * all, 0.0); };
  for (std::size_t cell = 0; cell < all; ++cell) {
    if (cells[cell] == CellStatus::published) {
      auto published = equation();
      published[cell] = 1.0;
      attacker.learn(published);
    }
    if (table.rows[cell / columns] == CellStatus::published) {
      auto both = equation();
      both[cell] = both[all + cell] = 1.0;
      attacker.learn(both);
    }
  }
  for (std::size_t column = 0; column < columns; ++column) {
    auto covered = equation(), uncovered = equation();
    for (std::size_t row = 0; row < rows; ++row)
      covered[row * columns + column] = uncovered[all + row * columns + column] = 1.0;
    attacker.learn(covered);
    attacker.learn(uncovered);
  }
  for (std::size_t row = 0; row < rows; ++row) {
    if (!table.scored[row] || table.rows[row] != CellStatus::published) continue;
    auto score = equation();
    for (std::size_t column = 0; column < columns; ++column) score[row * columns + column] = weights[column];
    attacker.learn(score);
  }
  const std::vector<bool> known = attacker.recovered();
  return {known.begin(), known.begin() + static_cast<std::ptrdiff_t>(all)};
}

struct Scene {
  CountTable table;
  std::vector<double> weights;
};

Scene random_scene(std::mt19937_64& random) {
  const auto dice = [&](std::size_t sides) { return static_cast<std::size_t>(random() % sides); };
  const std::size_t rows = 2 + dice(5), columns = 1 + dice(5);
  Scene scene;
  scene.table.columns = columns;
  for (std::size_t row = 0; row < rows; ++row) {
    const double people = 10.0 + static_cast<double>(dice(60));
    scene.table.totals.push_back(people);
    scene.table.scored.push_back(dice(4) > 0);
    scene.table.rows.push_back(dice(6) > 0 ? CellStatus::published : CellStatus::suppressed);
    for (std::size_t column = 0; column < columns; ++column)
      scene.table.counts.push_back(std::min(people, static_cast<double>(dice(3) == 0 ? dice(12) : dice(80))));
  }
  for (std::size_t column = 0; column < columns; ++column) {
    scene.weights.push_back(static_cast<double>(dice(4)));
    scene.table.weighed.push_back(scene.weights.back() > 0.0);
  }
  return scene;
}

}  // namespace

TEST_CASE("whoever solves all published sums recovers no suppressed cell, in 2,000 random tables") {
  std::mt19937_64 random(11);
  std::size_t secrets = 0, would_leak = 0;
  for (int i = 0; i < 2000; ++i) {
    const Scene scene = random_scene(random);
    const Suppression suppression = suppress(scene.table, 10, NoProgress());
    CAPTURE(i);
    const auto recovered = recovered_cells(scene.table, suppression.cells, scene.weights);
    std::size_t leaks = 0;
    for (std::size_t cell = 0; cell < recovered.size(); ++cell) {
      const bool secret = suppression.cells[cell] != CellStatus::published;
      secrets += secret;
      leaks += secret && recovered[cell];
    }
    CHECK(leaks == suppression.exposed);

    // The first pass alone is not enough: this attacker does find what complements protect.
    std::vector<CellStatus> first_pass = suppression.cells;
    for (CellStatus& status : first_pass)
      if (status == CellStatus::complement) status = CellStatus::published;
    const auto found = recovered_cells(scene.table, first_pass, scene.weights);
    for (std::size_t cell = 0; cell < found.size(); ++cell)
      would_leak += suppression.cells[cell] == CellStatus::suppressed && found[cell];
  }
  CHECK(secrets > 1000);
  CHECK(would_leak > 500);
}

TEST_CASE("nothing is hidden without need: without one complement a suppressed cell leaks") {
  // One suppressed cell needs one closed path: the least is 1 more cell in a column, 3 with scored rows.
  std::mt19937_64 random(12);
  for (int i = 0; i < 200; ++i) {
    Scene scene = random_scene(random);
    scene.table.rows.assign(scene.table.row_count(), CellStatus::published);
    scene.table.counts.assign(scene.table.counts.size(), 0.0);
    for (std::size_t cell = 0; cell < scene.table.counts.size(); ++cell)
      scene.table.counts[cell] = scene.table.totals[cell / scene.table.columns] / 2 + 5;
    for (double& total : scene.table.totals) total += 100;
    const std::size_t secret = random() % scene.table.counts.size();
    scene.table.counts[secret] = 3;
    const Suppression suppression = suppress(scene.table, 10, NoProgress());
    for (std::size_t cell = 0; cell < suppression.cells.size(); ++cell) {
      if (suppression.cells[cell] != CellStatus::complement) continue;
      std::vector<CellStatus> less = suppression.cells;
      less[cell] = CellStatus::published;
      CHECK(recovered_cells(scene.table, less, scene.weights)[secret]);
    }
  }
}
