#pragma once

#include <QString>
#include <QStringList>

#include <plugin/layers/feedback.h>

class QgsPrintLayout;

namespace lifecircle::plugin {

/// Prints a layout into the file `path`: a vector PDF with its text as text (.pdf), an image (.png) or a
/// drawing (.svg), by its ending. An atlas becomes one PDF of all pages, or a file per page, numbered before
/// the ending. Files appear under their names only when all of them are whole. Returns them. Throws
/// QgsProcessingException, Cancelled between pages.
[[nodiscard]] QStringList exportLayout(QgsPrintLayout& layout, const QString& path, double dpi, bool atlas,
                                       Feedback& feedback);

}  // namespace lifecircle::plugin
