#include <cctype>
#include <sstream>

#include <support/ascii_network.h>

namespace lifecircle::testing {

namespace {

std::vector<std::string> lines_of(const std::string& plan) {
  std::vector<std::string> lines;
  std::istringstream stream(plan);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

}  // namespace

AsciiNetwork ascii_network(const std::string& plan, double grid,
                           const std::map<std::string, network::Street>& attributes) {
  const std::vector<std::string> lines = lines_of(plan);
  const auto symbol = [&](std::size_t column, std::size_t row) {
    return row < lines.size() && column < lines[row].size() ? lines[row][column] : ' ';
  };
  const auto is_letter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };

  AsciiNetwork network;
  for (std::size_t row = 0; row < lines.size(); ++row)
    for (std::size_t column = 0; column < lines[row].size(); ++column)
      if (is_letter(lines[row][column]))
        network.at[lines[row][column]] = {grid * static_cast<double>(column),
                                          -grid * static_cast<double>(row)};

  const auto add = [&](char from, char to) {
    const std::string name{from, to};
    network::Street street = attributes.contains(name) ? attributes.at(name) : network::Street{};
    street.id = static_cast<FeatureId>(network.ends.size() + 1);
    network.streets.add_street(street);
    network.streets.add_part(std::vector{network.at[from], network.at[to]});
    network.ends.emplace_back(from, to);
  };
  for (std::size_t row = 0; row < lines.size(); ++row)
    for (std::size_t column = 0; column < lines[row].size(); ++column) {
      if (!is_letter(symbol(column, row))) continue;
      std::size_t right = column + 1;
      while (symbol(right, row) == '-') ++right;
      if (right > column + 1 && is_letter(symbol(right, row))) add(symbol(column, row), symbol(right, row));
      std::size_t down = row + 1;
      while (symbol(column, down) == '|') ++down;
      if (down > row + 1 && is_letter(symbol(column, down))) add(symbol(column, row), symbol(column, down));
    }
  return network;
}

}  // namespace lifecircle::testing
