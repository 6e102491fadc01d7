#pragma once

#include <qgsprocessingparameters.h>

namespace lifecircle::plugin {

/// An enum whose values are words ("A4"), that takes the word's place in the list (0) too: scripts write
/// either.
class NamedChoice final : public QgsProcessingParameterEnum {
 public:
  NamedChoice(const QString& name, const QString& description, const QStringList& words)
      : QgsProcessingParameterEnum(name, description, words, false, words.first(), false, true) {}

  [[nodiscard]] QgsProcessingParameterDefinition* clone() const override { return new NamedChoice(*this); }
  [[nodiscard]] bool checkValueIsAcceptable(const QVariant& value,
                                            QgsProcessingContext* = nullptr) const override {
    return !value.isValid() || indexOf(value) >= 0;
  }

  /// The place of the value in the list; -1 where it is none of them.
  [[nodiscard]] int indexOf(const QVariant& value) const {
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const int place = text.toInt(&isNumber);
    if (isNumber) return place >= 0 && place < options().size() ? place : -1;
    for (int word = 0; word < options().size(); ++word)
      if (options().at(word).compare(text, Qt::CaseInsensitive) == 0) return word;
    return -1;
  }
};

}  // namespace lifecircle::plugin
