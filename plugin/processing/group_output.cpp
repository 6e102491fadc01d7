#include <map>
#include <string>
#include <utility>

#include <qgsfeature.h>

#include <plugin/layers/output_fields.h>
#include <plugin/processing/group_output.h>
#include <plugin/processing/output_rows.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using compat::FieldType;

namespace {

/// Grouping and key to the name; the keys are the catalogue's, which are Chinese.
const char* englishName(const access::CategoryGroup& group) {
  static const std::map<std::pair<std::string, std::string>, const char*> names{
      {{"theme", "宜居"}, QT_TRANSLATE_NOOP("LifeCircle", "Good to live in")},
      {{"theme", "宜业"}, QT_TRANSLATE_NOOP("LifeCircle", "Good to work in")},
      {{"theme", "宜游"}, QT_TRANSLATE_NOOP("LifeCircle", "Good to stroll in")},
      {{"theme", "宜学"}, QT_TRANSLATE_NOOP("LifeCircle", "Good to learn in")},
      {{"theme", "宜养"}, QT_TRANSLATE_NOOP("LifeCircle", "Good to grow old in")},
      {{"class", "党"}, QT_TRANSLATE_NOOP("LifeCircle", "Party and community service")},
      {{"class", "政"}, QT_TRANSLATE_NOOP("LifeCircle", "Government service")},
      {{"class", "居"}, QT_TRANSLATE_NOOP("LifeCircle", "Residents' affairs")},
      {{"class", "医"}, QT_TRANSLATE_NOOP("LifeCircle", "Health")},
      {{"class", "养"}, QT_TRANSLATE_NOOP("LifeCircle", "Care for the aged")},
      {{"class", "教"}, QT_TRANSLATE_NOOP("LifeCircle", "Education")},
      {{"class", "文"}, QT_TRANSLATE_NOOP("LifeCircle", "Culture")},
      {{"class", "体"}, QT_TRANSLATE_NOOP("LifeCircle", "Sports")},
      {{"class", "娱"}, QT_TRANSLATE_NOOP("LifeCircle", "Entertainment")},
      {{"class", "商"}, QT_TRANSLATE_NOOP("LifeCircle", "Shops")},
      {{"class", "行"}, QT_TRANSLATE_NOOP("LifeCircle", "Getting around")},
      {{"class", "绿"}, QT_TRANSLATE_NOOP("LifeCircle", "Green space")},
      {{"class", "安"}, QT_TRANSLATE_NOOP("LifeCircle", "Safety")},
      {{"class", "业"}, QT_TRANSLATE_NOOP("LifeCircle", "Employment")},
      {{"class", "市政"}, QT_TRANSLATE_NOOP("LifeCircle", "Municipal utilities")},
      {{"tier", "1"}, QT_TRANSLATE_NOOP("LifeCircle", "Party-mass service: centre of the sub-district")},
      {{"tier", "2"}, QT_TRANSLATE_NOOP("LifeCircle", "Party-mass service: centres of the districts")},
      {{"tier", "3"}, QT_TRANSLATE_NOOP("LifeCircle", "Party-mass service: stations of the neighbourhoods")},
      {{"tier", "X"}, QT_TRANSLATE_NOOP("LifeCircle", "Party-mass service: points embedded in daily life")},
  };
  const auto found = names.find({group.grouping, group.key});
  return found == names.end() ? nullptr : found->second;
}

/// ok; not_evaluated where facilities are there but the run does not look at their categories; no_data.
QString statusOf(std::size_t facilities, const access::GroupReach& reach) {
  if (reach.with_data > 0) return QStringLiteral("ok");
  return facilities > 0 ? QStringLiteral("not_evaluated") : QStringLiteral("no_data");
}

QgsAttributes rowOf(const access::CategoryGroup& group, std::size_t facilities,
                    const access::GroupReach& reach) {
  const bool known = reach.with_data > 0;
  const QVariant none = compat::null(FieldType::number);
  QgsAttributes row;
  row << QString::fromStdString(group.grouping) << QString::fromStdString(group.key) << nameOf(group)
      << static_cast<int>(group.categories.size()) << static_cast<int>(reach.with_data)
      << static_cast<int>(facilities) << reach.people << reach.people_na
      << (known ? QVariant(reach.people_edge) : none) << (known ? QVariant(reach.reach_all) : none)
      << orNull(reach.share) << orNull(reach.elderly_share) << orNull(reach.children_share)
      << orNull(reach.score) << statusOf(facilities, reach);
  return row;
}

}  // namespace

QString nameOf(const access::CategoryGroup& group) {
  const char* name = englishName(group);
  return name ? QCoreApplication::translate("LifeCircle", name) : QString::fromStdString(group.key);
}

QgsFields groupFields() {
  return makeFields({{"grouping", FieldType::text},
                     {"key", FieldType::text},
                     {"name", FieldType::text},
                     {"categories", FieldType::integer},
                     {"with_data", FieldType::integer},
                     {"facilities", FieldType::integer},
                     {"people", FieldType::number},
                     {"people_na", FieldType::number},
                     {"people_edg", FieldType::number},
                     {"reach_all", FieldType::number},
                     {"share", FieldType::number},
                     {"eld_share", FieldType::number},
                     {"chi_share", FieldType::number},
                     {"score", FieldType::number},
                     {"status", FieldType::text}});
}

void writeGroups(Sink& sink, const CategoryChoice& choice, const access::LifeCircle& circle,
                 std::span<const access::Population> population) {
  std::map<std::string, std::size_t> evaluated;
  for (std::size_t c = 0; c < choice.evaluated.size(); ++c) evaluated.emplace(choice.evaluated[c].id, c);
  for (const access::CategoryGroup& group : access::group_categories(choice.catalogue)) {
    std::size_t facilities = 0;
    std::vector<std::size_t> members;
    for (const std::size_t category : group.categories) {
      facilities += choice.facilityCount[category];
      if (const auto found = evaluated.find(choice.catalogue[category].id); found != evaluated.end())
        members.push_back(found->second);
    }
    addRow(sink,
           rowOf(group, facilities, access::reach_together(circle, choice.evaluated, members, population)));
  }
}

}  // namespace lifecircle::plugin
