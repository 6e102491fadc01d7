#pragma once

#include <qgsprocessingalgorithm.h>

#include <plugin/layers/feedback.h>
#include <plugin/processing/card.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/parameters.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

/// What every algorithm has in common, so that an adapter is its card, its parameters and one engine call:
///
///     class Accessibility final : public Algorithm<Accessibility> {
///      public:
///       static constexpr Card card{...};
///       void declare() override;                                        // add(...)
///       QVariantMap run(Inputs& inputs, Feedback& feedback) override;   // read, one engine call, write
///     };
///
/// Here is the one exception boundary: an engine Error becomes a translated sentence, Cancelled an empty
/// result, any other std::exception a sentence too. Whatever leaves processAlgorithm otherwise would hang
/// qgis_process 3.22.
class AlgorithmBase : public QgsProcessingAlgorithm {
 public:
  [[nodiscard]] QString name() const final;
  [[nodiscard]] QString displayName() const final;
  [[nodiscard]] QString group() const final;
  [[nodiscard]] QString groupId() const final;
  [[nodiscard]] QStringList tags() const final;
  [[nodiscard]] QString shortHelpString() const final;
  [[nodiscard]] QIcon icon() const final;
  [[nodiscard]] QString svgIconPath() const final;
  [[nodiscard]] compat::AlgorithmFlags flags() const final;

 protected:
  [[nodiscard]] virtual const Card& ownCard() const = 0;
  /// Adds the parameters, in the order in which the user meets them.
  virtual void declare() = 0;
  /// Does the work, in any thread. Returns what it answers beside its output layers, which are added by
  /// themselves.
  virtual QVariantMap run(Inputs& inputs, Feedback& feedback) = 0;

  void add(ParameterList parameters);
  /// A constructed parameter: add(std::make_unique<QgsProcessingParameterField>(...)).
  void add(std::unique_ptr<QgsProcessingParameterDefinition> parameter) { addParameter(parameter.release()); }

  void initAlgorithm(const QVariantMap& configuration) final;
  QVariantMap processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                               QgsProcessingFeedback* feedback) final;
};

template <class Derived>
class Algorithm : public AlgorithmBase {
 protected:
  [[nodiscard]] const Card& ownCard() const final { return Derived::card; }
  [[nodiscard]] QgsProcessingAlgorithm* createInstance() const final { return new Derived; }
};

}  // namespace lifecircle::plugin
