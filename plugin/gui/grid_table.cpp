#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <plugin/gui/grid_marks.h>
#include <plugin/gui/grid_table.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

QString signedPercent(double share) {
  return QStringLiteral("%1%2 %").arg(share < 0.0 ? QStringLiteral("−") : QStringLiteral("+"),
                                      QLocale().toString(std::abs(share) * 100.0, 'f', 1));
}

QString changesText(const grids::GridNumbers& numbers) {
  QStringList parts;
  if (numbers.came > 0) parts << QStringLiteral("+%1").arg(numbers.came);
  if (numbers.left > 0) parts << QStringLiteral("−%1").arg(numbers.left);
  return parts.join(QLatin1Char(' '));
}

}  // namespace

void GridTable::setSession(RedrawSession* session) {
  beginResetModel();
  mSession = session;
  mShown = session ? session->editor().parent() : grids::ParentId();
  mRows = session ? static_cast<int>(session->editor().grid_count()) : 0;
  endResetModel();
}

void GridTable::refresh() {
  if (!mSession) return;
  const int rows = static_cast<int>(mSession->editor().grid_count());
  if (mShown != mSession->editor().parent() || rows < mRows) return setSession(mSession);
  if (rows > mRows) {
    beginInsertRows(QModelIndex(), mRows, rows - 1);
    mRows = rows;
    endInsertRows();
  }
  emit dataChanged(index(0, 0), index(mRows - 1, columnCount_ - 1));
}

int GridTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !mSession ? 0 : mRows;
}

int GridTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columnCount_;
}

QString GridTable::text(const grids::GridNumbers& numbers, int row, int column) const {
  const QLocale locale;
  switch (column) {
    case grid:
      return mSession->gridNames().value(row);
    case units:
      return locale.toString(numbers.measures.units);
    case weight:
      return locale.toString(numbers.measures.load[0], 'g', 7);
    case deviation:
      return numbers.pieces == 0
                 ? QString()
                 : (bandSign(numbers) + QLatin1Char(' ') + signedPercent(numbers.deviation[0])).trimmed();
    case pieces:
      return (numbers.pieces > 1 ? QStringLiteral("≠ ") : QString()) + locale.toString(numbers.pieces);
    default:
      return changesText(numbers);
  }
}

QVariant GridTable::data(const QModelIndex& index, int role) const {
  if (!mSession || !index.isValid() || index.row() >= mRows) return {};
  const auto row = static_cast<std::uint32_t>(index.row());
  const grids::GridNumbers& numbers = mSession->editor().grid(row);
  switch (role) {
    case Qt::DisplayRole:
      return text(numbers, index.row(), index.column());
    case Qt::DecorationRole: {
      if (index.column() != grid) return {};
      QPixmap swatch(12, 12);
      swatch.fill(Qt::black);
      QPainter(&swatch).fillRect(1, 1, 10, 10, gridColour(mSession->colourOf(row)));
      QIcon icon(swatch);
      icon.addPixmap(swatch, QIcon::Selected);  // not tinted where its row is chosen
      return icon;
    }
    case Qt::TextAlignmentRole:
      return static_cast<int>(index.column() == grid ? Qt::AlignLeft | Qt::AlignVCenter
                                                     : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
      if (faultText(numbers).isEmpty()) return {};
      QFont font;
      font.setBold(true);
      return font;
    }
    case Qt::ToolTipRole: {
      const QString words = faultText(numbers);
      QString tip = words.isEmpty() ? words : words + QLatin1Char('\n');
      tip += LifeCircle::tr("%1: compactness %2 (1 is a circle)")
                 .arg(mSession->gridNames().value(index.row()))
                 .arg(numbers.measures.polsby_popper(), 0, 'f', 2);
      if (mSession->material().units.loadCount > 1)
        tip += QLatin1Char('\n') + LifeCircle::tr("second load %1, %2")
                                       .arg(numbers.measures.load[1])
                                       .arg(signedPercent(numbers.deviation[1]));
      return tip;
    }
    default:
      return {};
  }
}

QVariant GridTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::ToolTipRole && section == changes)
    return LifeCircle::tr("Units that came and left since today");
  if (role == Qt::ToolTipRole && section == deviation)
    return LifeCircle::tr("From the mean of the grids of this parent");
  if (role != Qt::DisplayRole) return {};
  const QStringList titles{LifeCircle::tr("Grid"),      LifeCircle::tr("Units"),  LifeCircle::tr("Weight"),
                           LifeCircle::tr("Deviation"), LifeCircle::tr("Pieces"), LifeCircle::tr("Moves")};
  return titles.value(section);
}

}  // namespace lifecircle::plugin
