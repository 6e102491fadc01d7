#include <plugin/processing/small_counts.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

std::unique_ptr<QgsProcessingParameterDefinition> parameters::minPeople() {
  return std::make_unique<QgsProcessingParameterNumber>(
      QStringLiteral("MIN_PEOPLE"), LifeCircle::tr("Fewest people that a published number may be about"),
      compat::double_number, 10.0, false, 0.0);
}

void warnOfExposed(std::size_t exposed, Feedback& feedback) {
  if (exposed == 0) return;
  feedback.warn(
      LifeCircle::tr("%1 suppressed numbers can be worked back or guessed all the same by anybody who knows "
                     "the totals of the town: too few areas are large enough to cover them. Do not publish "
                     "both.")
          .arg(exposed));
}

}  // namespace lifecircle::plugin
