#include <QStringList>

#include <plugin/gui/grid_marks.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

QColor gridColour(std::uint32_t number) {
  static const QColor colours[] = {{86, 180, 233}, {230, 159, 0}, {0, 158, 115},
                                   {240, 228, 66}, {0, 114, 178}, {204, 121, 167}};
  return colours[number % std::size(colours)];
}

QString bandSign(const grids::GridNumbers& grid) {
  if (grid.in_band) return {};
  // With several kinds of load the one that is farthest off decides.
  double most = 0.0;
  for (const double deviation : grid.deviation)
    if (std::abs(deviation) > std::abs(most)) most = deviation;
  return most > 0.0 ? QStringLiteral("▲") : QStringLiteral("▼");
}

QString faultText(const grids::GridNumbers& grid) {
  if (grid.pieces == 0) return LifeCircle::tr("without units");
  QStringList faults;
  if (!grid.in_band)
    faults << (bandSign(grid) == QStringLiteral("▲") ? LifeCircle::tr("too heavy")
                                                     : LifeCircle::tr("too light"));
  if (grid.pieces > 1) faults << LifeCircle::tr("in %1 pieces").arg(grid.pieces);
  return faults.join(QStringLiteral(", "));
}

}  // namespace lifecircle::plugin
