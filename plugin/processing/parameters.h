#pragma once

#include <memory>
#include <vector>

#include <qgsprocessingparameters.h>

/// Parameters that several algorithms share, each set built in one place, so that a name, a default or a
/// label is the same everywhere. Order and names are public: models and scripts hold on to them.
namespace lifecircle::plugin {

using ParameterList = std::vector<std::unique_ptr<QgsProcessingParameterDefinition>>;

namespace parameters {

/// Some measures need no streets: then the layer may be left out, and the run that needs it says so.
enum class Streets { required, optional };

/// STREETS and how they are walked: direction, speed, steps, delay, level, topology, snapping, profile,
/// terrain.
[[nodiscard]] ParameterList streets(Streets need = Streets::required);
/// POPULATION_FIELD, ELDERLY_FIELD and CHILDREN_FIELD of the layer in `parent`; any of them may be left out.
[[nodiscard]] ParameterList people(const QString& parent);
/// FACILITIES and CATEGORY_FIELD.
[[nodiscard]] ParameterList facilities();
/// CATALOGUE, STANDARD and CATEGORIES: what chooseCategories() reads. `evaluated` are the ids to begin with;
/// none: those of the standard that occur.
[[nodiscard]] ParameterList categories(const QString& evaluated = QString());
/// MEASURE, and what its choices are called.
[[nodiscard]] std::unique_ptr<QgsProcessingParameterDefinition> measure();
[[nodiscard]] QStringList measureNames();
/// ANALYSIS_CRS: where lengths are measured.
[[nodiscard]] std::unique_ptr<QgsProcessingParameterDefinition> analysisCrs();

/// A field of the layer in `parent` that may be left out. Every type is offered: text that holds numbers is
/// fine.
[[nodiscard]] std::unique_ptr<QgsProcessingParameterDefinition> optionalField(const QString& name,
                                                                              const QString& label,
                                                                              const QString& parent);
/// Moves a parameter among those that are folded away at first.
[[nodiscard]] std::unique_ptr<QgsProcessingParameterDefinition> advanced(
    std::unique_ptr<QgsProcessingParameterDefinition> parameter);

}  // namespace parameters
}  // namespace lifecircle::plugin
