#pragma once

#include <qgscoordinatetransform.h>
#include <qgsfields.h>

#include <access/explanation.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/explain_inputs.h>

namespace lifecircle::plugin {

/// The results of lifecircle:explain as features and rows.
class ExplainOutput {
 public:
  ExplainOutput(const ExplainInputs& read, const access::Explanation& result, QgsCoordinateTransform toResult)
      : mRead(read), mResult(result), mToResult(std::move(toResult)) {}

  /// One feature per part of a walk; the stairs of the house have no line.
  [[nodiscard]] static QgsFields walkFields();
  void writeWalks(Sink& sink, Progress& progress) const;
  /// One row per parcel and facility; one for a parcel that reaches none.
  [[nodiscard]] static QgsFields nearestFields();
  void writeNearest(Sink& sink) const;
  /// One feature per cure of a parcel, the least change first; an elevator has no line, a site the straight
  /// line to it.
  [[nodiscard]] static QgsFields cureFields();
  void writeCures(Sink& sink) const;
  [[nodiscard]] static QgsFields siteFields();
  void writeSites(Sink& sink) const;

  /// Says how many are in time, how many could be, and by what.
  void log(Feedback& feedback) const;

 private:
  [[nodiscard]] QVariant homeId(std::size_t home) const;
  [[nodiscard]] QVariant before(const access::ExplainedCase& one) const;

  const ExplainInputs& mRead;
  const access::Explanation& mResult;
  QgsCoordinateTransform mToResult;
};

}  // namespace lifecircle::plugin
