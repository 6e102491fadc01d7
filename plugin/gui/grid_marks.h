#pragma once

#include <QColor>
#include <QString>

#include <grids/plan_editor.h>

namespace lifecircle::plugin {

/// Colours that people with any kind of colour vision tell apart (Okabe and Ito 2008), one per number below
/// RedrawSession::colourCount.
[[nodiscard]] QColor gridColour(std::uint32_t number);

/// Signs beside the number, so that nobody needs colours: ▲ too heavy, ▼ too light, nothing inside the band.
[[nodiscard]] QString bandSign(const grids::GridNumbers& grid);

/// What is wrong with a grid, in words; empty where nothing is.
[[nodiscard]] QString faultText(const grids::GridNumbers& grid);

}  // namespace lifecircle::plugin
