#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include <plugin/gui/redraw_session.h>

namespace lifecircle::plugin {

/// The grids of the parent that a session shows, a row each in the order of the editor's numbers, with their
/// numbers as they stand now. Grids outside the band or in pieces are bold, bear a sign, and say in words
/// what is wrong where the mouse rests.
class GridTable final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { grid, units, weight, deviation, pieces, changes, columnCount_ };

  explicit GridTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
  /// nullptr: no session.
  void setSession(RedrawSession* session);
  /// Reads the numbers anew.
  void refresh();

  [[nodiscard]] int rowCount(const QModelIndex& parent = QModelIndex()) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = QModelIndex()) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QString text(const grids::GridNumbers& numbers, int row, int column) const;

  QPointer<RedrawSession> mSession;
  grids::ParentId mShown;
  int mRows = 0;
};

}  // namespace lifecircle::plugin
