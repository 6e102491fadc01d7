#include <utility>

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <qgsfieldcombobox.h>
#include <qgsmaplayercombobox.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <plugin/gui/name_guesser.h>
#include <plugin/gui/parameter_guess.h>
#include <plugin/gui/redraw_setup.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// What a box filters by: the enum's home differs between versions of QGIS, the box's own type knows it.
using LayerFilters = decltype(std::declval<QgsMapLayerComboBox>().filters());
using LayerFilter = LayerFilters::enum_type;

QgsMapLayerComboBox* layerBox(QWidget* parent, const char* name, LayerFilters filters, bool optional) {
  auto* box = new QgsMapLayerComboBox(parent);
  box->setObjectName(QLatin1String(name));
  box->setFilters(filters);
  box->setAllowEmptyLayer(optional);
  if (optional) box->setLayer(nullptr);
  return box;
}

QgsFieldComboBox* fieldBox(QWidget* parent, const char* name, bool optional) {
  auto* box = new QgsFieldComboBox(parent);
  box->setObjectName(QLatin1String(name));
  box->setAllowEmptyFieldName(optional);
  return box;
}

/// The field whose name fits the role best; otherwise the box stays as it is.
void guess(QgsFieldComboBox* box, const char* role) {
  const QStringList names = box->fields().names();
  const int best = NameGuesser::builtIn().best(QLatin1String(role), names);
  if (best >= 0) box->setField(names[best]);
}

}  // namespace

RedrawSetup::RedrawSetup(QWidget* parent)
    : QWidget(parent),
      mUnits(layerBox(this, "units", LayerFilter::PointLayer | LayerFilter::PolygonLayer, false)),
      mWeight(fieldBox(this, "weight", false)),
      mGrid(fieldBox(this, "grid", false)),
      mParent(fieldBox(this, "parent", true)),
      mParents(layerBox(this, "parent_areas", LayerFilter::PolygonLayer, true)),
      mParentId(fieldBox(this, "parent_area_id", true)),
      mGroup(fieldBox(this, "group", true)),
      mLock(fieldBox(this, "lock", true)),
      mBarriers(layerBox(this, "barriers", LayerFilter::LineLayer | LayerFilter::PolygonLayer, true)),
      mStreets(layerBox(this, "streets", LayerFilter::LineLayer | LayerFilter::PolygonLayer, true)),
      mTolerance(new QDoubleSpinBox(this)),
      mStart(new QPushButton(LifeCircle::tr("Start"), this)) {
  mTolerance->setRange(0.1, 1000.0);
  mTolerance->setDecimals(1);
  mTolerance->setValue(10.0);
  mTolerance->setSuffix(QStringLiteral(" %"));
  mStart->setObjectName(QStringLiteral("start"));

  auto* form = new QFormLayout(this);
  form->setRowWrapPolicy(QFormLayout::WrapAllRows);
  form->addRow(LifeCircle::tr("Units that are never split: parcels, buildings, lots"), mUnits);
  form->addRow(LifeCircle::tr("Field of the weight (households)"), mWeight);
  form->addRow(LifeCircle::tr("Field of the grid, which will be written"), mGrid);
  form->addRow(LifeCircle::tr("Field of the parent's id in the units"), mParent);
  form->addRow(LifeCircle::tr("Parents: areas that the grids divide"), mParents);
  form->addRow(LifeCircle::tr("Field of the parent's id"), mParentId);
  form->addRow(LifeCircle::tr("Field of the compound, kept whole where possible"), mGroup);
  form->addRow(LifeCircle::tr("Field that locks a unit in its grid"), mLock);
  form->addRow(LifeCircle::tr("Barriers: rivers, railways, main roads"), mBarriers);
  form->addRow(LifeCircle::tr("Streets along which borders may run"), mStreets);
  form->addRow(LifeCircle::tr("Tolerance (percent of the parent's mean)"), mTolerance);
  form->addRow(mStart);

  connect(mUnits, &QgsMapLayerComboBox::layerChanged, this, &RedrawSetup::guessFields);
  connect(mUnits, qOverload<int>(&QComboBox::activated), this, [this] { mChosen = true; });
  connect(QgsProject::instance(), &QgsProject::readProject, this, [this] {
    mChosen = false;
    guessLayers();
  });
  connect(mParents, &QgsMapLayerComboBox::layerChanged, this, &RedrawSetup::guessParents);
  connect(mStart, &QPushButton::clicked, this, &RedrawSetup::started);
  guessFields();
}

QgsVectorLayer* RedrawSetup::layer() const {
  return qobject_cast<QgsVectorLayer*>(mUnits->currentLayer());
}

QString RedrawSetup::gridField() const {
  return mGrid->currentField();
}

void RedrawSetup::guessLayers() {
  if (mChosen) return;
  const QgsProject& project = *QgsProject::instance();
  const QVariantMap guessed =
      guessParameters(QStringLiteral("balancegrids"), layerCards(project), NameGuesser::builtIn());
  for (const auto& [box, name] : {std::pair(mUnits, "UNITS"), std::pair(mBarriers, "BARRIERS")})
    if (QgsMapLayer* layer = project.mapLayer(guessed.value(QLatin1String(name)).toString()))
      box->setLayer(layer);
}

void RedrawSetup::guessFields() {
  for (QgsFieldComboBox* box : {mWeight, mGrid, mParent, mGroup, mLock}) box->setLayer(layer());
  mStart->setEnabled(layer() != nullptr);
  guess(mWeight, "field:households");
  guess(mGrid, "field:grid");
  guess(mGroup, "field:compound");
  guessParents();
}

/// A unit says itself in which parent it is, or its place does.
void RedrawSetup::guessParents() {
  auto* polygons = qobject_cast<QgsVectorLayer*>(mParents->currentLayer());
  mParentId->setLayer(polygons);
  mParentId->setEnabled(polygons != nullptr);
  if (polygons) {
    mParent->setField(QString());
    guess(mParentId, "field:parent_id");
  } else {
    guess(mParent, "field:parent");
  }
}

QVariantMap RedrawSetup::parameters() const {
  const auto layerValue = [](QgsMapLayer* chosen) {
    return chosen ? QVariant::fromValue(static_cast<QObject*>(chosen)) : QVariant();
  };
  return {{QStringLiteral("UNITS"), layerValue(mUnits->currentLayer())},
          {QStringLiteral("WEIGHT_FIELD"), mWeight->currentField()},
          {QStringLiteral("GRID_FIELD"), mGrid->currentField()},
          {QStringLiteral("PARENT_FIELD"), mParent->currentField()},
          {QStringLiteral("PARENTS"), layerValue(mParents->currentLayer())},
          {QStringLiteral("PARENT_ID_FIELD"), mParentId->currentField()},
          {QStringLiteral("GROUP_FIELD"), mGroup->currentField()},
          {QStringLiteral("LOCK_FIELD"), mLock->currentField()},
          {QStringLiteral("BARRIERS"), layerValue(mBarriers->currentLayer())},
          {QStringLiteral("STREETS"), layerValue(mStreets->currentLayer())},
          {QStringLiteral("TOLERANCE"), mTolerance->value()}};
}

}  // namespace lifecircle::plugin
