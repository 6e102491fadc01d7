#pragma once

#include <string>
#include <vector>

#include <qgsfeature.h>

#include <access/result_join.h>
#include <plugin/layers/feedback.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// The fields that name a parcel or an area in BEFORE and in AFTER: ID_FIELD and AFTER_ID_FIELD, which is
/// ID_FIELD where it is left out; -1 stands for the feature id.
struct IdFields {
  int before = -1;
  int after = -1;
};
/// Throws the sentence that names layer and parameter where a field is missing.
[[nodiscard]] IdFields idFields(const Inputs& inputs, const QgsFeatureSource& before,
                                const QgsFeatureSource& after);

/// The ids as they are compared: 12, 12.0, "12" and " 12 " are the same, "012" is another. Missing: empty.
[[nodiscard]] std::vector<std::string> idsOf(const std::vector<QgsFeature>& features, int field);

/// Joins the two and says in the log what became of their rows. Throws the sentence that shows an id of each
/// where they have none in common.
[[nodiscard]] std::vector<access::JoinedRow> join(const std::vector<std::string>& before,
                                                  const std::vector<std::string>& after,
                                                  const QgsFeatureSource& beforeSource,
                                                  const QgsFeatureSource& afterSource, Feedback& feedback);

/// ok, only_before, only_after, no_id, duplicate_id.
[[nodiscard]] QString statusText(access::JoinStatus status);

}  // namespace lifecircle::plugin
