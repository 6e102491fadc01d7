#pragma once

#include <qgsprocessingprovider.h>

namespace lifecircle::plugin {

/// The provider "lifecircle" of the Processing toolbox: the list of all algorithms.
class Provider final : public QgsProcessingProvider {
  Q_OBJECT
 public:
  static QString providerId() { return QStringLiteral("lifecircle"); }

  [[nodiscard]] QString id() const override { return providerId(); }
  [[nodiscard]] QString name() const override { return QStringLiteral("LifeCircle"); }
  [[nodiscard]] QString longName() const override;
  [[nodiscard]] QString versionInfo() const override { return QStringLiteral(LIFECIRCLE_VERSION); }
  [[nodiscard]] QIcon icon() const override;
  [[nodiscard]] QString svgIconPath() const override;

 protected:
  void loadAlgorithms() override;
};

}  // namespace lifecircle::plugin
