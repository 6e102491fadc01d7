#pragma once

#include <map>
#include <optional>

#include <QStringList>

#include <base/csv.h>

namespace lifecircle::plugin {

/// Guesses by their names what layers and fields are: "常住人口" is the number of people, "Roads 2024" are
/// the streets. The words stand in plugin/catalogue/name_guesses.csv, a row per role, in the order of
/// preference:
///
///     role        "layer:<what>" or "field:<what>"
///     words       separated by |, in English and Chinese
///     never       words that speak against the role: people, but not elderly people
///     note        for whoever edits the table
///
/// Capital letters, blanks, hyphens and underscores do not matter. A name that is a word comes before one
/// that has it among others; Chinese words are found anywhere in a name, Latin ones as whole words.
class NameGuesser {
 public:
  /// Throws Error(bad_table).
  explicit NameGuesser(const CsvTable& table);
  /// With the table that is compiled in.
  [[nodiscard]] static const NameGuesser& builtIn();

  /// How well the name fits the role: 0 = not at all, more = better. Unknown roles fit nothing.
  [[nodiscard]] int fit(const QString& role, const QString& name) const;
  /// The position of the name that fits best, of several the first; -1 where none fits.
  [[nodiscard]] int best(const QString& role, const QStringList& names) const;

 private:
  struct Words {
    QStringList wanted;
    QStringList never;
  };
  std::map<QString, Words> mRoles;
};

}  // namespace lifecircle::plugin
