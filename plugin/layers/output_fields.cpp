#include <plugin/layers/output_fields.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

QgsFields makeFields(std::initializer_list<std::pair<const char*, compat::FieldType>> columns) {
  QgsFields fields;
  for (const auto& [name, type] : columns) fields.append(compat::field(QString::fromLatin1(name), type));
  return fields;
}

QVariant orNull(const std::optional<double>& number) {
  return number ? QVariant(*number) : compat::null(compat::FieldType::number);
}

OutputFields::OutputFields(const QgsFields& input, const QgsFields& added, Feedback& feedback,
                           PerFeature rows) {
  QStringList replaced;
  for (int i = 0; i < input.size(); ++i) {
    if (added.lookupField(input.at(i).name()) >= 0) {
      replaced << input.at(i).name();
    } else if (rows == PerFeature::severalRows &&
               input.at(i).name().compare(QLatin1String("fid"), Qt::CaseInsensitive) == 0) {
      continue;
    } else {
      mFields.append(input.at(i));
      mKept << i;
    }
  }
  for (int i = 0; i < added.size(); ++i) mFields.append(added.at(i));
  if (!replaced.isEmpty())
    feedback.info(
        LifeCircle::tr("Fields of the input that the result replaces: %1").arg(replaced.join(", ")));
}

QgsAttributes OutputFields::attributes(const QgsAttributes& input, const QgsAttributes& added) const {
  QgsAttributes all;
  all.reserve(mFields.size());
  for (const int index : mKept) all << input.value(index);
  all += added;
  return all;
}

}  // namespace lifecircle::plugin
