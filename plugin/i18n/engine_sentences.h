#pragma once

#include <QtGlobal>

namespace lifecircle::plugin {

/// The sentences of the engine's errors, where lupdate finds them: the engine knows nothing of Qt. One for
/// every lifecircle::Error that is thrown, word for word; a test compares the two.
inline constexpr const char* engineSentences[] = {
    // base
    QT_TRANSLATE_NOOP("LifeCircle", "%1, line %2: a quote is never closed."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 is empty; its first row must name the columns."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "%1, row %2 has more cells than the first row names columns; put quotes around text with commas."),
    QT_TRANSLATE_NOOP("LifeCircle", "The table %1 cannot be opened."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2, column %3: \"%4\" is not a number."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 has no column \"%2\"."),
    // optimisation
    QT_TRANSLATE_NOOP("LifeCircle", "A program has a range whose lower end is above its upper end."),
    QT_TRANSLATE_NOOP("LifeCircle", "A program has a factor that is not a finite number."),
    QT_TRANSLATE_NOOP("LifeCircle", "A program's constraint names a variable that it does not have."),
    QT_TRANSLATE_NOOP("LifeCircle", "The solver gave up on a program for numerical reasons."),
    // geometry
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The data lie outside the area where the coordinate system can be used; check the "
                      "layers' coordinate systems or choose another."),
    QT_TRANSLATE_NOOP("LifeCircle", "An area has no surface; draw it anew or delete it."),
    QT_TRANSLATE_NOOP("LifeCircle", "The coordinate system %1 is not a projected one; choose one in metres."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The coordinate system %1 has no ellipsoid; choose one that lies on the earth."),
    QT_TRANSLATE_NOOP("LifeCircle", "The coordinate system %1 cannot be computed with; choose another."),
    // network
    QT_TRANSLATE_NOOP("LifeCircle", "A walk could not be traced back to where it began."),
    QT_TRANSLATE_NOOP("LifeCircle", "The snapping distance must lie between 0 and 5000 metres."),
    QT_TRANSLATE_NOOP("LifeCircle", "The tolerance must lie between 0 and 100 metres."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "No street can be walked: the layer has no line of any length that is open to this walker."),
    QT_TRANSLATE_NOOP("LifeCircle", "With your own profile, give a walking speed in km/h."),
    QT_TRANSLATE_NOOP("LifeCircle", "The walking speed must be above 0 and at most 15 km/h."),
    QT_TRANSLATE_NOOP("LifeCircle", "The factor for steps must be above 0 and at most 1."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The distance in which dead ends are checked must be above 0 and at most 50 metres."),
    QT_TRANSLATE_NOOP("LifeCircle", "The least plausible speed must not be negative or above the greatest."),
    // grids
    QT_TRANSLATE_NOOP("LifeCircle", "The gap between neighbours must be above 0 metres."),
    QT_TRANSLATE_NOOP("LifeCircle", "The tolerance must be 0 percent or more."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "The code template \"%1\" must have one {n} or {n:3} for the running number and may have "
        "{parent}; other braces mean nothing."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "%1 grids cannot be given to %2 parents with %3 units in all; ask for at least one per "
                      "parent and at most one per unit."),
    QT_TRANSLATE_NOOP("LifeCircle", "The tolerance must be above 0 percent, one for each kind of load."),
    QT_TRANSLATE_NOOP("LifeCircle", "The weights of few changes and of compactness lie between 0 and 1."),
    QT_TRANSLATE_NOOP("LifeCircle", "The cost of a metre of boundary lies between 0 and 1."),
    QT_TRANSLATE_NOOP("LifeCircle", "The seconds for the search must not be negative."),
    QT_TRANSLATE_NOOP("LifeCircle", "The effort must be above 0 and at most 1000."),
    QT_TRANSLATE_NOOP("LifeCircle", "The numbers of grids do not fit the parents."),
    QT_TRANSLATE_NOOP("LifeCircle", "The plan to be edited does not fit its units."),
    QT_TRANSLATE_NOOP("LifeCircle", "The finished plan does not keep what it must."),
    QT_TRANSLATE_NOOP("LifeCircle", "A map of grids needs at least one colour."),
    QT_TRANSLATE_NOOP("LifeCircle", "A unit has no parent, or a load, an area or a place that is no number."),
    QT_TRANSLATE_NOOP("LifeCircle", "A front between units has no units or no length."),
    // access
    QT_TRANSLATE_NOOP("LifeCircle", "The longest link must lie between 0 and 5000 metres."),
    QT_TRANSLATE_NOOP("LifeCircle", "The minutes within which a facility is wanted must be above 0."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "\"%1\" is no time to ask about: write a weekday and a time like Mo 08:30, or a date "
                      "and a time like 2026-05-04 08:30."),
    QT_TRANSLATE_NOOP("LifeCircle", "The opening hours are empty."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The opening hours \"%1\" name the time %2, which does not exist: hours go from 00 to "
                      "48, minutes from 00 to 59."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The opening hours \"%1\" begin a comment with a quote that is never closed."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The opening hours \"%1\" say that something begins at %2 but not when it ends: write "
                      "a range like 08:30-17:00, or 08:30+ where nobody knows."),
    QT_TRANSLATE_NOOP("LifeCircle", "The opening hours \"%1\" end too early: something is missing."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The opening hours \"%1\" are not understood at \"%2\": write days like Mo-Fr,Su and "
                      "times like 08:30-17:00, and separate rules by semicolons."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The opening hours \"%1\" have at \"%2\" what is not supported: hours of the sun, "
                      "Easter, days before or after a date, dates across years and intervals."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The opening hours \"%1\" have the number %2 where no such day, week or year exists."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: %3 is negative; give 0 or more, or leave the cell empty."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 has no category; give at least one row."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: the id \"%3\" must be 1 to 8 characters of a-z, 0-9 and _."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: the id \"%3\" stands twice; keep one row of it."),
    QT_TRANSLATE_NOOP("LifeCircle", "Give the minutes of the rings as numbers above 0, e.g. 5,10,15."),
    QT_TRANSLATE_NOOP("LifeCircle", "Look for facilities farther than 0."),
    QT_TRANSLATE_NOOP("LifeCircle", "The minutes of the rings must ascend, e.g. 5,10,15."),
    QT_TRANSLATE_NOOP("LifeCircle", "The buffer must be above 0 and at most 500 metres."),
    QT_TRANSLATE_NOOP("LifeCircle", "The size of holes to fill must not be negative."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The distance to a street front and the rim of a compound must be 0 metres or more."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "Streets must be looked for at least as far as a street front reaches, and within 5000 metres."),
    QT_TRANSLATE_NOOP("LifeCircle", "The catchment must be above 0."),
    QT_TRANSLATE_NOOP("LifeCircle", "The rate or bandwidth of the decay must be above 0."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "The steps \"%1\" cannot be read: give the end and the weight of each, e.g. 10:1,20:0.68,30:0.22."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "The ends of the steps must ascend from above 0, and their weights lie between 0 and 1, e.g. "
        "10:1,20:0.68,30:0.22."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "Supply and demand must be a number of 0 or more for every facility and parcel."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "The travel time from parcel %1 to facility %2 lies outside the matrix or is not a number "
        "of 0 or more: correct it or leave it out."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The travel time from parcel %1 to facility %2 is given twice: leave one out."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "Profiles, row %1: a threshold of \"%2\" is negative; give 0 or more, or leave the cell empty."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "Profiles, row %1: the catalogue has no category \"%2\"; add it there or take the row out."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "Profiles, row %1: \"%2\" stands twice under the standard %3; keep one row of it."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "The profiles have no row for the standard \"%1\"; choose another standard or add its rows."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The people, capacities and candidates of a siting do not fit its travel times."),
    QT_TRANSLATE_NOOP("LifeCircle", "Sites are chosen for 0 people or more at every place."),
    QT_TRANSLATE_NOOP("LifeCircle", "The capacity of a site is a number of 0 or more."),
    QT_TRANSLATE_NOOP("LifeCircle", "There is no candidate site to choose from."),
    QT_TRANSLATE_NOOP("LifeCircle", "At least 1 site is to be chosen."),
    QT_TRANSLATE_NOOP("LifeCircle", "How far people walk to a site must be above 0, not %1."),
    QT_TRANSLATE_NOOP("LifeCircle", "The time for the search must be 0 seconds or more."),
    QT_TRANSLATE_NOOP("LifeCircle", "The spacing of sites along streets must be above 0 metres."),
    // elevator
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: %3 is \"%4\"; it must be one of: %5."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: there is no parameter %3; write a number or a text."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: %3 compares numbers, and \"%4\" is none."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: the rule has no name; fill the column \"rule\"."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: the rule %3 names no attribute."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1: the rule %2 stands twice; give each its own name."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1: the rule %2 is an alternative to \"%3\", which is not there."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1: the value of \"%2\" is missing or negative; give 0 or more."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 has no row \"%2\"; copy it from the table that is shipped."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1: the subsidy rate must be between 0 and 1, e.g. 0.4."),
    QT_TRANSLATE_NOOP("LifeCircle", "No criterion has a weight above 0; give at least one a weight."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: the id \"%3\" must be 1 to 7 characters of a-z, 0-9 and _."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: the criterion \"%3\" stands twice; keep one row of it."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: the weight is negative; give 0 or more."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: what counts as full must be above 0, or left empty."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The weight \"%1\" cannot be read; write weights like old60=0.3, floors=0."),
    QT_TRANSLATE_NOOP("LifeCircle", "The weight of \"%1\" is negative; give 0 or more."),
    QT_TRANSLATE_NOOP("LifeCircle", "There is no criterion \"%1\"; give weights to: %2."),
    QT_TRANSLATE_NOOP("LifeCircle", "The shaft must be 0.5 to 20 metres wide and deep."),
    QT_TRANSLATE_NOOP("LifeCircle", "The gallery must be 0 to 20 metres deep."),
    QT_TRANSLATE_NOOP("LifeCircle", "The shaft may slide by 0 to 50 metres along the facade."),
    QT_TRANSLATE_NOOP("LifeCircle", "The gap to other buildings must be 0 to 50 metres."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "The width of a fire lane must be at most 20 metres, and its least width not more than that."),
    QT_TRANSLATE_NOOP("LifeCircle", "The spacing of entrances must be at least 1 metre."),
    QT_TRANSLATE_NOOP("LifeCircle", "Sunlight is computed between the polar circles; leave it out here."),
    QT_TRANSLATE_NOOP("LifeCircle", "The hours of sunlight must begin before they end, from 0 to 24."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "Window sills and shafts must not be below the ground, and windows at least 0.3 metres apart."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "Nothing is known about the criterion \"%1\"; there are old60, old80, disab, hh4, "
                      "floors, will, site and batch."),
    QT_TRANSLATE_NOOP("LifeCircle", "A programme must run for 1 to 30 years."),
    QT_TRANSLATE_NOOP("LifeCircle", "The discount of a year must be 0 or more and less than 1."),
    QT_TRANSLATE_NOOP("LifeCircle", "The weight of batches must lie between 0 and 1."),
    QT_TRANSLATE_NOOP("LifeCircle", "The budget of a year must be 0 or more."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "A budget of %1 a year does not pay for one elevator, which takes %2 of it: raise the "
                      "budget or lower the cost."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "A least number of %1 for each area is more than the %2 elevators of this programme allow: %3 would "
        "get only %4. Ask for at most %5, or raise the budget, the number a year or the years."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "No programme of whole buildings gives %1 its least number of %2 elevators beside the other areas: "
        "%3 are possible. Ask for fewer, or raise the budget, the number a year or the years."),
    // data
    QT_TRANSLATE_NOOP("LifeCircle",
                      "Nothing in %1 lies in the area asked for; choose an area inside the extract."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "%1 holds no street, building, facility or barrier; give an extract with map data."),
    QT_TRANSLATE_NOOP("LifeCircle", "There is no file %1."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "%1 is not an OpenStreetMap file; give an extract that ends in .osm or .osm.pbf."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 is broken or ends early (%2); download it again."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "%1, row %2: the condition \"%3\" cannot be read; write it as key=value, key!=value, "
                      "key~text, key!~text, key>=number or key<number."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1, row %2: key, value and %3 must be filled."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The CRS of the elevation raster does not go together with the analysis CRS; reproject "
                      "the raster to the analysis CRS."),
    QT_TRANSLATE_NOOP("LifeCircle", "The elevation raster %1 is broken or ends early; download it again."),
    QT_TRANSLATE_NOOP("LifeCircle", "%1 is not a raster that can be read; choose an elevation raster."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The elevation raster %1 does not say where on earth it lies; georeference it."),
    QT_TRANSLATE_NOOP("LifeCircle", "The elevation raster %1 has no CRS; assign one to it."),
    QT_TRANSLATE_NOOP("LifeCircle", "The analysis CRS \"%1\" is unknown; choose another one."),
    QT_TRANSLATE_NOOP(
        "LifeCircle",
        "The elevation raster %1 cannot be brought to the analysis CRS; check the CRS of both."),
    QT_TRANSLATE_NOOP("LifeCircle",
                      "The row %1 of the way table has the use \"%2\"; it must be walk, closed, steps, "
                      "barrier, forward, backward or both."),
};

}  // namespace lifecircle::plugin
