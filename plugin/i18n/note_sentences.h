#pragma once

#include <QtGlobal>

namespace lifecircle::plugin {

/// What results say of themselves in words (plugin/layers/result_notes.h), and of cures in their field
/// `sentence`, in the language of their run. Maps and reports find the sentence here and say it in the
/// language of their reader. Each is a text that plugin/processing writes, word for word; a test compares the
/// two. What stands earlier is tried first.
inline constexpr const char* noteSentences[] = {
    // who walks, and how
    QT_TRANSLATE_NOOP("LifeCircle", "Walking time"),
    QT_TRANSLATE_NOOP("LifeCircle", "Walking distance"),
    QT_TRANSLATE_NOOP("LifeCircle", "Straight-line radius"),
    QT_TRANSLATE_NOOP("LifeCircle", "Adult, 1.2 m/s"),
    QT_TRANSLATE_NOOP("LifeCircle", "Aged 60 to 79, 0.9 m/s"),
    QT_TRANSLATE_NOOP("LifeCircle", "Aged 80 and above, 0.7 m/s"),
    QT_TRANSLATE_NOOP("LifeCircle", "Child with a parent, 0.9 m/s"),
    QT_TRANSLATE_NOOP("LifeCircle", "Wheelchair, 0.7 m/s, no stairs"),
    QT_TRANSLATE_NOOP("LifeCircle", "Own walking speed"),
    QT_TRANSLATE_NOOP("LifeCircle", "Own walking speed, %1 m/s (%2 km/h)"),
    QT_TRANSLATE_NOOP("LifeCircle", "places lie at most %1 m from a street"),
    QT_TRANSLATE_NOOP("LifeCircle", "stairs are walked at %1 of the speed"),
    QT_TRANSLATE_NOOP("LifeCircle", "slopes change the walking speed"),
    QT_TRANSLATE_NOOP("LifeCircle", "the town is flat"),
    QT_TRANSLATE_NOOP("LifeCircle", "people live evenly over the storeys"),
    QT_TRANSLATE_NOOP("LifeCircle", "a walk has half of the stairs down and up, rests included"),
    QT_TRANSLATE_NOOP("LifeCircle", "no house has an elevator"),
    // what shares and sites are reckoned by
    QT_TRANSLATE_NOOP("LifeCircle", "Two-step floating catchment (2SFCA)"),
    QT_TRANSLATE_NOOP("LifeCircle", "Enhanced two-step floating catchment (E2SFCA)"),
    QT_TRANSLATE_NOOP("LifeCircle", "Three-step floating catchment (3SFCA)"),
    QT_TRANSLATE_NOOP("LifeCircle", "Gravity with demand"),
    QT_TRANSLATE_NOOP("LifeCircle", "Balanced floating catchment"),
    QT_TRANSLATE_NOOP("LifeCircle", "Binary: everything within counts in full"),
    QT_TRANSLATE_NOOP("LifeCircle", "Steps"),
    QT_TRANSLATE_NOOP("LifeCircle", "Linear"),
    QT_TRANSLATE_NOOP("LifeCircle", "Exponential"),
    QT_TRANSLATE_NOOP("LifeCircle", "Gaussian"),
    QT_TRANSLATE_NOOP("LifeCircle", "Maximal covering (MCLP): as many people as possible within the minutes"),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "Set covering (LSCP): as few sites as possible for everybody within reach"),
    QT_TRANSLATE_NOOP("LifeCircle", "p-median: the least walking of all people together"),
    QT_TRANSLATE_NOOP("LifeCircle", "p-center: the longest walk as short as possible"),
    // elevators
    QT_TRANSLATE_NOOP("LifeCircle", "Room for a shaft before each entrance, and whom it serves"),
    QT_TRANSLATE_NOOP("LifeCircle", "shaft %1 x %2 m and gallery %3 m"),
    QT_TRANSLATE_NOOP("LifeCircle", "moves by %1 m"),
    QT_TRANSLATE_NOOP("LifeCircle", "other buildings %1 m"),
    QT_TRANSLATE_NOOP("LifeCircle", "fire lane %1 m, at least %2 m"),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 entrances are spread along a side, by their number"),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 entrances are estimated from the length of a side"),
    QT_TRANSLATE_NOOP("LifeCircle", "residents are spread evenly over the storeys, all ages alike"),
    QT_TRANSLATE_NOOP("LifeCircle", "in %1 buildings residents of unknown age climb like those under 60"),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "no entrance points: the entrances that each building counts are spread along one side, "
        "and estimated where the count is missing"),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "no entrance points and no counts: entrances are estimated and spread along one side"),
    QT_TRANSLATE_NOOP("LifeCircle", "no lots: nothing is said about red lines"),
    QT_TRANSLATE_NOOP("LifeCircle", "no roads: nothing is said about fire lanes"),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 roads do not state their width: %2 m"),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 roads do not say whether they are fire lanes: they count as such"),
    QT_TRANSLATE_NOOP("LifeCircle", "no obstacles: nothing is said about trees, pipes and cables"),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 obstacles do not say how much they interfere: weakly"),
    QT_TRANSLATE_NOOP("LifeCircle", "not checked, since the layer has no such field: %1"),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "sunlight on the Great Cold day, %1 to %2 h, level ground, a ground-floor window every "
                      "%3 m, shafts %4 m above the roof, 2.8 m a storey where no height is stated"),
    QT_TRANSLATE_NOOP("LifeCircle", "Minutes of stairs saved (ev_gain)"),
    QT_TRANSLATE_NOOP("LifeCircle", "Score of the building (ev_score)"),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 years of at most %2 elevators"),
    QT_TRANSLATE_NOOP("LifeCircle", "budget %1 yuan a year: %2"),
    QT_TRANSLATE_NOOP("LifeCircle", "Subsidies"),
    QT_TRANSLATE_NOOP("LifeCircle", "The whole cost"),
    QT_TRANSLATE_NOOP("LifeCircle", "at least %1 in each area"),
    QT_TRANSLATE_NOOP("LifeCircle", "each elevator costs %1 yuan; subsidy %2 of it, at most %3 yuan"),
    QT_TRANSLATE_NOOP("LifeCircle", "a year of waiting takes %1 % of the benefit"),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "each further elevator of a compound in a year counts as %1 % of a mean benefit"),
    QT_TRANSLATE_NOOP("LifeCircle", "projects planned or started are shown, and not counted as done"),
    // grids
    QT_TRANSLATE_NOOP("LifeCircle", "weight of %1"),
    QT_TRANSLATE_NOOP("LifeCircle", "within %1 % of the parent's mean"),
    QT_TRANSLATE_NOOP("LifeCircle", "From today's grids, with few changes"),
    QT_TRANSLATE_NOOP("LifeCircle", "From nothing"),
    QT_TRANSLATE_NOOP("LifeCircle", "Repair only: make grids whole and nested, touch nothing else"),
    // cures, in their table
    QT_TRANSLATE_NOOP("LifeCircle", "With an elevator in the house it is %1 min."),
    QT_TRANSLATE_NOOP("LifeCircle", "If line %1, %2 m and closed to walkers today, is opened, it is %3 min."),
    QT_TRANSLATE_NOOP("LifeCircle", "Without the delay of %1 s on line %2 it is %3 min."),
    QT_TRANSLATE_NOOP("LifeCircle", "A new footpath of %1 m makes it %2 min; look at what lies in between."),
    QT_TRANSLATE_NOOP("LifeCircle", "A new facility %1 min away would do; see the layer of sites."),
    // street fronts
    QT_TRANSLATE_NOOP("LifeCircle", "up to %1 m from a public street"),
    QT_TRANSLATE_NOOP("LifeCircle", "up to %1 m inside a gated compound"),
    // thresholds of all kinds
    QT_TRANSLATE_NOOP("LifeCircle", "%1 min"),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 m"),
};

}  // namespace lifecircle::plugin
