#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <qgslayertree.h>
#include <qgsproject.h>

#include <access/standards.h>
#include <plugin/gui/explore_settings.h>
#include <plugin/gui/parameter_guess.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

const QString algorithm = QStringLiteral("accessibility");
const QString parcels = QStringLiteral("PARCELS");
const QString facilities = QStringLiteral("FACILITIES");
const QString streets = QStringLiteral("STREETS");
const QString categoryField = QStringLiteral("CATEGORY_FIELD");

QComboBox* comboBox(QFormLayout& form, const QString& label, const QString& name) {
  auto* box = new QComboBox;
  box->setObjectName(name);
  // A long name of a layer must not make the panel wide.
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(8);
  form.addRow(label, box);
  return box;
}

bool suits(const LayerCard& layer, const QString& parameter) {
  if (parameter == streets) return layer.shape == LayerCard::Shape::line;
  return layer.shape == LayerCard::Shape::point || layer.shape == LayerCard::Shape::polygon;
}

/// Selects the entry with this data, else none.
void select(QComboBox& box, const QString& data) {
  const int index = box.findData(data);
  box.setCurrentIndex(index >= 0 ? index : 0);
}

}  // namespace

ExploreSettings::ExploreSettings(QgsProject& project, QWidget* parent) : QWidget(parent), mProject(project) {
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  addLayer(*form, streets, LifeCircle::tr("Streets"));
  addLayer(*form, facilities, LifeCircle::tr("Facilities"));
  addField(*form, categoryField, facilities, LifeCircle::tr("Category"));
  addLayer(*form, parcels, LifeCircle::tr("Homes"));
  addField(*form, QStringLiteral("POPULATION_FIELD"), parcels, LifeCircle::tr("People"));
  mStandard = comboBox(*form, LifeCircle::tr("Standard"), QStringLiteral("STANDARD"));
  for (const std::string_view name : access::standard_names)
    mStandard->addItem(QString::fromUtf8(name.data(), static_cast<int>(name.size())));
  connect(mStandard, qOverload<int>(&QComboBox::activated), this, &ExploreSettings::changed);
  addField(*form, QStringLiteral("SPEED_FIELD"), streets, LifeCircle::tr("Walking speed"));
  addField(*form, QStringLiteral("STEPS_FIELD"), streets, LifeCircle::tr("Stairs"));
  addField(*form, QStringLiteral("DELAY_FIELD"), streets, LifeCircle::tr("Seconds lost"));
  addField(*form, QStringLiteral("LEVEL_FIELD"), streets, LifeCircle::tr("Level"));
  addField(*form, QStringLiteral("DIRECTION_FIELD"), streets, LifeCircle::tr("Direction"));

  connect(&project, &QgsProject::layersAdded, this, &ExploreSettings::listLayers);
  connect(&project, qOverload<const QStringList&>(&QgsProject::layersRemoved), this,
          &ExploreSettings::listLayers);
  connect(&project, &QgsProject::readProject, this, &ExploreSettings::listLayers);
  listLayers();
}

void ExploreSettings::addLayer(QFormLayout& form, const QString& parameter, const QString& label) {
  QComboBox* box = comboBox(form, label, parameter);
  mLayers[parameter] = box;
  connect(box, qOverload<int>(&QComboBox::activated), this, [this, parameter] { layerChosen(parameter); });
}

void ExploreSettings::addField(QFormLayout& form, const QString& parameter, const QString& layer,
                               const QString& label) {
  QComboBox* box = comboBox(form, label, parameter);
  mFields[layer][parameter] = box;
  connect(box, qOverload<int>(&QComboBox::activated), this, &ExploreSettings::changed);
}

void ExploreSettings::layerChosen(const QString& parameter) {
  mChosenByUser[parameter] = true;
  listFields(parameter);
  emit changed();
}

void ExploreSettings::listLayers() {
  const QVariantMap before = parameters();
  const QList<LayerCard> cards = layerCards(mProject);
  const QVariantMap guessed = guessParameters(algorithm, cards, NameGuesser::builtIn());
  for (const auto& [parameter, box] : mLayers) {
    const QString current = box->currentData().toString();
    box->clear();
    box->addItem(QString(), QString());
    for (const LayerCard& card : cards)
      if (suits(card, parameter)) box->addItem(card.name, card.id);
    const bool keep = mChosenByUser[parameter] && (current.isEmpty() || box->findData(current) >= 0);
    mChosenByUser[parameter] = keep;
    select(*box, keep ? current : guessed.value(parameter).toString());
    if (box->currentData().toString() != current) listFields(parameter);
  }
  if (parameters() != before) emit changed();
}

void ExploreSettings::listFields(const QString& layerParameter) {
  const QString id = mLayers.at(layerParameter)->currentData().toString();
  LayerCard chosen;
  for (const LayerCard& card : layerCards(mProject))
    if (card.id == id) chosen = card;
  const QVariantMap guessed = guessFields(algorithm, layerParameter, chosen, NameGuesser::builtIn());
  for (const auto& [parameter, box] : mFields[layerParameter]) {
    box->clear();
    box->addItem(QString(), QString());
    for (const QString& field : chosen.fields) box->addItem(field, field);
    select(*box, guessed.value(parameter).toString());
  }
}

QVariantMap ExploreSettings::parameters() const {
  QVariantMap parameters;
  const auto insert = [&](const QString& name, const QComboBox& box) {
    const QString value = box.currentData().toString();
    if (!value.isEmpty()) parameters.insert(name, value);
  };
  for (const auto& [name, box] : mLayers) insert(name, *box);
  for (const auto& layer : mFields)
    for (const auto& [name, box] : layer.second) insert(name, *box);
  parameters.insert(QStringLiteral("STANDARD"), mStandard->currentText());
  // As lifecircle:importosm writes them.
  parameters.insert(QStringLiteral("VALUE_FORWARD"), QStringLiteral("forward"));
  parameters.insert(QStringLiteral("VALUE_BACKWARD"), QStringLiteral("backward"));
  parameters.insert(QStringLiteral("VALUE_BOTH"), QStringLiteral("both"));
  return parameters;
}

bool ExploreSettings::complete() const {
  const QVariantMap chosen = parameters();
  return chosen.contains(streets) && chosen.contains(facilities) && chosen.contains(categoryField);
}

}  // namespace lifecircle::plugin
