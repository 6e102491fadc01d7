#pragma once

#include <QString>
#include <QVariantMap>

class QgisInterface;

namespace lifecircle::plugin {

/// Opens the dialog of the algorithm lifecircle:<name>, filled in with `parameters`: numbers, texts, lists,
/// and layers by their ids. The dialog is the toolbox's own, which is written in Python; where Python or the
/// Processing plugin is missing, a message says so.
void openAlgorithmDialog(QgisInterface& qgis, const QString& name, const QVariantMap& parameters = {});

}  // namespace lifecircle::plugin
