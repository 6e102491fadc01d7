#pragma once

#include <optional>
#include <string>
#include <vector>

#include <elevator/cost.h>
#include <elevator/programme_entries.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/programme_inputs.h>

namespace lifecircle::plugin {

/// A programme as fields and attributes.
class ProgrammeOutput {
 public:
  ProgrammeOutput(const ProgrammeInputs& inputs, const elevator::ProgrammeEntries& entries,
                  const elevator::Programme& programme, std::size_t years, std::size_t shaftsAYear,
                  const elevator::Cost& each);

  [[nodiscard]] static QgsFields entranceFields();
  /// ep_status, ep_year ...; what the programme gives is NULL where the entrance is not chosen.
  [[nodiscard]] QgsAttributes entranceAttributes(std::size_t entrance) const;
  /// Says how many entrances are chosen, and why others are not.
  void log(Feedback& feedback) const;

  [[nodiscard]] static QgsFields summaryFields();
  /// For all and for each area: a row for today (year 0) and one for each year.
  void writeSummary(Sink& sink) const;

 private:
  /// Elevators of buildings with a project, and entrances chosen by year.
  struct Tally {
    std::size_t planned = 0, started = 0, completed = 0;
    std::vector<std::size_t> shafts;
    std::vector<double> people;
    std::optional<double> target;
  };
  [[nodiscard]] std::optional<std::size_t> yearOf(std::size_t entrance) const;
  [[nodiscard]] QString statusOf(std::size_t entrance) const;
  [[nodiscard]] std::vector<Tally> tallies() const;
  void writeRows(Sink& sink, const QVariant& area, const Tally& tally) const;

  const ProgrammeInputs& mInputs;
  const elevator::ProgrammeEntries& mEntries;
  const elevator::Programme& mProgramme;
  std::size_t mYears;
  std::size_t mShaftsAYear;
  elevator::Cost mEach;
  std::vector<int> mOrder;  ///< by entrance, from 1; 0 where not chosen
};

}  // namespace lifecircle::plugin
