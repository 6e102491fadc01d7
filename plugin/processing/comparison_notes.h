#pragma once

#include <QStringList>
#include <qgslayermetadata.h>

#include <plugin/layers/feedback.h>
#include <plugin/layers/result_notes.h>

namespace lifecircle::plugin {

/// Writes into `notes` what the two results say about themselves: once where they say the same, else with
/// what each says. The log names every difference; one of measure, standard, thresholds or weights is a
/// warning, because then not only the town has changed. Thresholds and weights count only where they are
/// those of the compared `categories`.
void noteBoth(ResultNotes& notes, const QgsLayerMetadata& before, const QgsLayerMetadata& after,
              const QStringList& categories, Feedback& feedback);

}  // namespace lifecircle::plugin
