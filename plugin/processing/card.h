#pragma once

#include <QtGlobal>

namespace lifecircle::plugin {

/// A folder of the toolbox.
struct Group {
  const char* id;
  const char* title;
};

namespace groups {
inline constexpr Group lifeCircle{"lifecircle", QT_TRANSLATE_NOOP("LifeCircle", "Life circle")};
inline constexpr Group elevator{"elevator", QT_TRANSLATE_NOOP("LifeCircle", "Elevator retrofit")};
inline constexpr Group grids{"grids", QT_TRANSLATE_NOOP("LifeCircle", "Grids")};
inline constexpr Group data{"data", QT_TRANSLATE_NOOP("LifeCircle", "Data")};
inline constexpr Group maps{"maps", QT_TRANSLATE_NOOP("LifeCircle", "Maps and reports")};
}  // namespace groups

/// All that QGIS asks about an algorithm before it runs, on one card:
///
///     static constexpr Card card{
///         .id = "accessibility",
///         .title = QT_TRANSLATE_NOOP("LifeCircle", "Life-circle accessibility"),
///         .group = groups::lifeCircle,
///         .tags = QT_TRANSLATE_NOOP("LifeCircle", "walking,nearest,15 minutes"),
///         .icon = "lifecircle",
///     };
///
/// Its help stands in plugin/help/<id>.en.html and <id>.zh_CN.html, one paragraph per line; its icon in
/// plugin/icons/<icon>.svg.
struct Card {
  const char* id;     ///< a-z only: scripts and models hold on to it
  const char* title;  ///< English; translated when shown
  Group group;
  const char* tags;  ///< comma separated search words, English; translated when shown
  const char* icon;
};

}  // namespace lifecircle::plugin
