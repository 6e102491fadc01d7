#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <elevator/programme.h>

namespace lifecircle::elevator {

/// A building as lifecircle:elevatorcandidates judged it; the words are those of its result.
struct JudgedBuilding {
  std::string status;   ///< ev_status
  std::string consent;  ///< ev_consent; empty is unknown
  /// Of elevators before all its entrances, shared out evenly among them; nothing where it is not known.
  std::optional<double> benefit;
  std::optional<double> people;  ///< whom these serve
  bool each = false;             ///< the benefit is that of one entrance already, e.g. a score
  std::size_t entrances = 0;     ///< that benefit and people are shared among; 0: those that are given
  std::size_t area = 0;          ///< see ProgrammeUnit
  std::size_t compound = 0;
};

struct JudgedEntrance {
  std::optional<std::size_t> building;  ///< index; nothing where there is none of its id
  std::string grade;                    ///< A, B or C
};

/// Why an entrance can be chosen or not; the first that holds.
enum class Entry {
  eligible,
  no_building,    ///< its building is not among the buildings
  planned,        ///< has its project already
  started,        ///< the same
  not_candidate,  ///< any other status but candidate: review, too_low ...
  grade_c,        ///< unsuitable, or without a grade
  no_consent,     ///< the owners have voted, and it was not enough; an unknown vote may still come
  no_benefit,     ///< nobody knows what it is good for
};

/// The stable name, e.g. "grade_c".
[[nodiscard]] std::string_view name_of(Entry entry);

/// What is chosen as one.
enum class Choose {
  entrances,
  buildings,  ///< with all their eligible entrances
};

/// The entrances as units to choose from.
struct ProgrammeEntries {
  std::vector<ProgrammeUnit> units;
  std::vector<Entry> entry;                      ///< by entrance
  std::vector<std::optional<std::size_t>> unit;  ///< by entrance; nothing where not eligible
  std::vector<std::optional<double>> people;     ///< by entrance: its share
};

/// Judges each entrance and makes the units, in the order in which their first entrances come.
[[nodiscard]] ProgrammeEntries programme_entries(std::span<const JudgedBuilding> buildings,
                                                 std::span<const JudgedEntrance> entrances, Choose choose);

}  // namespace lifecircle::elevator
