#include <array>

#include <QStringList>

#include <plugin/layers/builtin_catalogue.h>
#include <plugin/processing/ground_classes.h>

namespace lifecircle::plugin {

namespace {

constexpr std::array grounds{grids::Ground::open, grids::Ground::minor_road, grids::Ground::major_road,
                             grids::Ground::water};
static_assert(grounds.size() == grids::ground_kinds);

}  // namespace

QString GroundClasses::name(grids::Ground ground) {
  static const std::array<QString, grids::ground_kinds> names{
      QStringLiteral("none"), QStringLiteral("minor_road"), QStringLiteral("major_road"),
      QStringLiteral("water")};
  return names[static_cast<std::size_t>(ground)];
}

GroundClasses::GroundClasses() {
  const CsvTable table = builtInTable("ground_classes.csv");
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    const QString className = QString::fromStdString(table.cell(row, "class"));
    for (const grids::Ground ground : grounds)
      if (name(ground) == className)
        for (const QString& kind : QString::fromStdString(table.cell(row, "kind")).split(QLatin1Char('|')))
          mGround.emplace(kind, ground);
  }
}

std::optional<grids::Ground> GroundClasses::find(const QString& kind) const {
  const auto found = mGround.find(kind.trimmed().toLower());
  return found == mGround.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace lifecircle::plugin
