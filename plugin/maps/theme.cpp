#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsvectorlayer.h>

#include <plugin/layers/builtin_catalogue.h>
#include <plugin/layers/result_style.h>
#include <plugin/maps/map_text.h>
#include <plugin/maps/theme.h>
#include <plugin/maps/theme_classes.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// Words that people use, and the fields that they mean.
constexpr std::pair<const char*, const char*> words[] = {
    {"score", "lc_score"},    {"score", "ev_score"},     {"grade", "ev_grade"},  {"grade", "grade"},
    {"deviation", "dev_pct"}, {"missing", "lc_missing"}, {"minutes", "minutes"}, {"year", "ep_year"},
};

QString fieldMeant(const QgsVectorLayer& layer, const QString& asked) {
  for (const auto& [word, field] : words)
    if (asked.compare(QLatin1String(word), Qt::CaseInsensitive) == 0 &&
        layer.fields().lookupField(QString::fromLatin1(field)) >= 0)
      return QString::fromLatin1(field);
  for (const char* prefix : {"", "t_", "d_", "c_", "x_"}) {
    const int index = layer.fields().lookupField(QString::fromLatin1(prefix) + asked);
    if (index >= 0) return layer.fields().at(index).name();
  }
  return {};
}

[[noreturn]] void refuse(const QgsVectorLayer& layer, const QString& asked) {
  QStringList names;
  for (const QgsField& field : layer.fields()) names << plainText(field.name(), 20);
  constexpr int shown = 40;
  throw QgsProcessingException(
      LifeCircle::tr("The layer %1 has no theme \"%2\" (THEME): leave it empty for the main one, or name a "
                     "category or one of its fields: %3.")
          .arg(plainText(layer.name()), plainText(asked, 40),
               names.mid(0, shown).join(QStringLiteral(", "))));
}

/// Places without a number: those that were looked at and found nothing, those that could not be.
void addUnanswered(std::vector<ThemeClass>& classes, const QgsVectorLayer& layer, const QString& field,
                   const QString& notReached) {
  if (!notReached.isEmpty() && layer.fields().lookupField(QStringLiteral("lc_status")) >= 0)
    classes.push_back(
        {QStringLiteral("%1 IS NULL AND \"lc_status\" = 'ok'").arg(QgsExpression::quotedColumnRef(field)),
         notReached, QColor(255, 255, 255), false});
  classes.push_back({QStringLiteral("ELSE"), LifeCircle::tr("No answer"), QColor(150, 150, 150), true});
}

Theme themeOfField(const QgsVectorLayer& layer, int index) {
  const QgsField given = layer.fields().at(index);
  const QString field = given.name(), id = field.mid(2);
  const QString lower = field.left(2).toLower();
  Theme theme;
  theme.field = field;
  std::vector<ThemeClass> classes;
  QString notReached;
  if (lower == QLatin1String("t_")) {
    theme.title = LifeCircle::tr("%1: minutes on foot").arg(categoryName(id));
    classes = classesBetween(field, {5, 10, 15, 20}, Good::low, LifeCircle::tr("min"));
    notReached = LifeCircle::tr("None found");
  } else if (lower == QLatin1String("d_")) {
    theme.title = LifeCircle::tr("%1: metres").arg(categoryName(id));
    classes = classesBetween(field, {300, 500, 1000, 2000}, Good::low, LifeCircle::tr("m"));
    notReached = LifeCircle::tr("None found");
  } else if (lower == QLatin1String("n_")) {
    theme.title = LifeCircle::tr("%1: how many in reach").arg(categoryName(id));
    classes = countClasses(QgsExpression::quotedColumnRef(field), Good::high);
  } else if (lower == QLatin1String("c_")) {
    theme.title = LifeCircle::tr("%1: share of people in reach").arg(categoryName(id));
    classes = classesBetween(field, {0.2, 0.4, 0.6, 0.8, 0.95}, Good::high, QStringLiteral("%"), 100.0);
  } else if (lower == QLatin1String("x_") && layer.fields().lookupField(QStringLiteral("cp_status")) >= 0) {
    theme.title = LifeCircle::tr("%1: who gains and who loses").arg(categoryName(id));
    classes = changeClasses(QgsExpression::quotedColumnRef(field));
  } else if (field == QLatin1String("lc_missing")) {
    theme.title = LifeCircle::tr("Categories out of reach");
    classes = countClasses(
        QStringLiteral("CASE WHEN \"lc_missing\" IS NULL THEN NULL WHEN \"lc_missing\" = '' THEN 0 ELSE "
                       "length(\"lc_missing\") - length(replace(\"lc_missing\", ',', '')) + 1 END"),
        Good::low);
  } else if (given.isNumeric()) {
    theme.title = plainText(field, 30);
    classes = numberClasses(layer, index);
  } else {
    theme.title = plainText(field, 30);
    classes = textClasses(layer, index);
  }
  if (classes.back().expression != QLatin1String("ELSE")) addUnanswered(classes, layer, field, notReached);
  if (categoryName(id) != id) theme.categoryId = id;
  theme.renderer = drawClasses(classes, layer);
  return theme;
}

/// Places so few that each has its number on the page.
bool hasNumberedPlaces(ResultKind kind) {
  switch (kind) {
    case ResultKind::siteFacilities:
    case ResultKind::closures:
    case ResultKind::explainCures:
    case ResultKind::explainSites:
      return true;
    default:
      return false;
  }
}

Theme mainTheme(const QgsVectorLayer& layer, const ResultLook& look) {
  if (look.style.isEmpty()) {
    Theme theme = themeOfField(layer, layer.fields().lookupField(look.mainField));
    theme.title = look.title;
    return theme;
  }
  // Dressed is a copy: the user's own layer stays as it is.
  const std::unique_ptr<QgsVectorLayer> copy(layer.clone());
  QString error;
  if (!wearStyle(*copy, look.style, error))
    throw QgsProcessingException(
        LifeCircle::tr("The style %1 could not be applied: %2").arg(plainText(look.style, 40), error));
  Theme theme;
  theme.title = plainText(look.title);
  theme.field = look.mainField;
  theme.renderer.reset(copy->renderer()->clone());
  if (hasNumberedPlaces(look.kind) && copy->labeling()) theme.labeling.reset(copy->labeling()->clone());
  return theme;
}

}  // namespace

QString categoryName(const QString& id) {
  static const access::FacilityCatalogue catalogue = builtInCatalogue();
  const auto found = catalogue.find(id.toStdString());
  return found ? nameOf(catalogue[*found]) : plainText(id, 12);
}

Theme chooseTheme(const QgsVectorLayer& layer, const ResultLook& look, const QString& asked) {
  const QString trimmed = asked.trimmed();
  if (trimmed.isEmpty()) return mainTheme(layer, look);
  const QString field = fieldMeant(layer, trimmed);
  if (field.isEmpty()) refuse(layer, trimmed);
  if (field == look.mainField) return mainTheme(layer, look);
  return themeOfField(layer, layer.fields().lookupField(field));
}

}  // namespace lifecircle::plugin
