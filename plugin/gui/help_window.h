#pragma once

#include <QDialog>

class QTextBrowser;

namespace lifecircle::plugin {

/// The help of all algorithms in one window, in the language of QGIS, without a network. `guide` is the user
/// guide's first page, where it is installed; else empty.
class HelpWindow final : public QDialog {
  Q_OBJECT
 public:
  explicit HelpWindow(const QString& guide, QWidget* parent = nullptr);

 private:
  QTextBrowser* mText;
};

}  // namespace lifecircle::plugin
