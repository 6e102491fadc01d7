#pragma once

#include <QList>
#include <QStringList>
#include <qgslayermetadata.h>

#include <plugin/maps/result_kind.h>

class QgsVectorLayer;

namespace lifecircle::plugin {

/// One thing that a result says about itself, in the user's language where the words are ours.
struct Fact {
  QString what;  ///< stable English word, as in ResultNotes::add()
  QString label;
  QStringList values;
};

/// What a map or a report says of the layer it shows: read from the notes in its metadata, see ResultNotes.
/// Nothing is guessed: what the layer does not say is unknown, and is said to be.
class FactList {
 public:
  explicit FactList(const QgsLayerMetadata& metadata);
  /// Looks for metadata stored with the layer's file, too.
  explicit FactList(const QgsVectorLayer& layer);

  /// The id of the algorithm that made the layer; empty where it has no notes of ours.
  [[nodiscard]] QString algorithm() const { return values(QStringLiteral("algorithm")).value(0); }
  /// The readable name of the result, in the language of its run; empty where it is not known.
  [[nodiscard]] const QString& title() const { return mTitle; }

  [[nodiscard]] QStringList values(const QString& what) const;
  /// The values of `what` in one line, or the words for "unknown".
  [[nodiscard]] QString text(const QString& what) const;

  /// What stands under each table and map, in the order in which people ask for it: what was measured, who
  /// walks, standard, thresholds, date; unknown ones too, so that nobody misses them. Then what else the
  /// layer says.
  [[nodiscard]] const QList<Fact>& facts() const { return mFacts; }

  /// The sentence about small counts: below which number of people they are suppressed, or that they are not.
  /// Empty for results that have no such counts to suppress.
  [[nodiscard]] QString smallCounts(ResultKind kind) const;

 private:
  QString mTitle;
  QList<Fact> mFacts;
};

/// The words for what a result does not say.
[[nodiscard]] QString unknownText();

}  // namespace lifecircle::plugin
