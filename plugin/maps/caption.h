#pragma once

#include <QString>

namespace lifecircle::plugin {

class FactList;
enum class ResultKind;

/// What a reader must know to trust a map and to make it again: measure, walker, standard, thresholds, dates,
/// CRS, and that small counts were kept back. What the layer does not say is called unknown. `dataDate` is
/// what the user says of the age of the data; `mapCrs` a CRS readable for people; `categoryId` narrows the
/// thresholds to one category; `minPeople` above 0: the map itself kept back numbers about fewer people. Fit
/// for a label of a layout.
[[nodiscard]] QString captionOf(const FactList& facts, ResultKind kind, const QString& categoryId,
                                const QString& dataDate, const QString& mapCrs, double minPeople);

}  // namespace lifecircle::plugin
