#pragma once

#include <QVariant>

namespace lifecircle::plugin {

/// How a value is written in a table or beside a mark of a chart.
enum class Format {
  text,
  code,   ///< one of our codes (ok, candidate, A): in words
  note,   ///< one of the sentences of plugin/i18n/note_sentences.h, in the language of its run
  whole,  ///< 12,345
  tenth,  ///< 4.2
  hundredth,
  percent,  ///< of a share from 0 to 1: 87.5 %
  points,   ///< of a number that is in percent already
  few,      ///< a number of people about whom little is known: "<10" below what may be published
};

/// What may be published: a number about fewer people than this is not written out.
struct SmallCount {
  double least = 0.0;
};

/// The value in words of the user's language; a dash where there is none. Text that a spreadsheet would take
/// for a formula when it is copied there gets an apostrophe in front.
[[nodiscard]] QString cellText(const QVariant& value, Format format, SmallCount small = {});

/// Where the value stands in a cell.
[[nodiscard]] inline bool isNumber(Format format) {
  return format != Format::text && format != Format::code && format != Format::note;
}

/// One of the codes that fields of results hold, in words; a code that is not known comes back as it is.
[[nodiscard]] QString codeText(const QString& code);

/// The name of a category of the built-in catalogue; the id where it is not in there.
[[nodiscard]] QString categoryText(const QString& id);

}  // namespace lifecircle::plugin
