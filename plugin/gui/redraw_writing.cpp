// The half of RedrawSession that faces the layer: writing back, and what others do to it meanwhile.
#include <algorithm>
#include <optional>
#include <utility>

#include <qgsvectordataprovider.h>
#include <qgsvectorlayereditbuffer.h>

#include <plugin/gui/redraw_session.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// The enum's home differs between versions of QGIS; the flags know it.
using Capability = decltype(std::declval<QgsVectorDataProvider>().capabilities())::enum_type;

/// In the layer's file, or added to it and not saved yet; neither computed nor joined.
bool isStored(const QgsVectorLayer& layer, const QString& field) {
  if (layer.dataProvider()->fields().lookupField(field) >= 0) return true;
  const QgsVectorLayerEditBuffer* buffer = layer.editBuffer();
  if (!buffer) return false;
  const QList<QgsField> added = buffer->addedAttributes();
  return std::any_of(added.begin(), added.end(), [&](const QgsField& f) { return f.name() == field; });
}

}  // namespace

QString RedrawSession::refusal(const QgsVectorLayer* layer, const QString& gridField) {
  if (!layer || !layer->isValid()) return LifeCircle::tr("Choose the layer of the units.");
  const int field = layer->fields().lookupField(gridField);
  if (field < 0)
    return LifeCircle::tr("Choose the field of the grid: it is where the new grids will be written.");
  const bool changeable = layer->isEditable() ||
                          layer->dataProvider()->capabilities().testFlag(Capability::ChangeAttributeValues);
  if (!layer->supportsEditing() || !changeable)
    return LifeCircle::tr("The layer %1 is read-only: save a copy of it, and redraw that.")
        .arg(layer->name());
  if (!isStored(*layer, gridField))
    return LifeCircle::tr("The field %1 is computed or joined and cannot be written: choose another one.")
        .arg(gridField);
  return {};
}

void RedrawSession::watch() {
  mField = mLayer->fields().lookupField(mMaterial->gridField);
  mAdoptSoon.setSingleShot(true);
  connect(&mAdoptSoon, &QTimer::timeout, this, &RedrawSession::adoptPending);

  connect(mLayer, &QgsVectorLayer::attributeValueChanged, this,
          [this](QgsFeatureId feature, int field, const QVariant& value) {
            const auto found = mFeatureOf.constFind(feature);
            if (mClosed || field != mField || found == mFeatureOf.constEnd()) return;
            mInLayer[*found] = value.toString().trimmed();
            if (mWriting) return;
            mPending.push_back(*found);
            mAdoptSoon.start(0);  // a table may change a thousand of them at a time
          });
  connect(mLayer, &QgsMapLayer::willBeDeleted, this, [this] {
    close(LifeCircle::tr("The layer %1 was removed, so redrawing has ended.").arg(mLayerName));
  });
  const auto moved = [this] {
    close(
        LifeCircle::tr("Units of the layer %1 were added, deleted or moved, so redrawing has ended: start it "
                       "anew.")
            .arg(mLayerName));
  };
  connect(mLayer, &QgsVectorLayer::featureAdded, this, moved);
  connect(mLayer, &QgsVectorLayer::featureDeleted, this, moved);
  connect(mLayer, &QgsVectorLayer::geometryChanged, this, moved);
  connect(mLayer, &QgsVectorLayer::subsetStringChanged, this, moved);
  connect(mLayer, &QgsMapLayer::crsChanged, this, moved);
  connect(mLayer, &QgsMapLayer::dataSourceChanged, this, moved);
  connect(mLayer, &QgsVectorLayer::updatedFields, this, [this] {
    mField = mLayer->fields().lookupField(mMaterial->gridField);
    if (mField < 0)
      close(LifeCircle::tr("The layer %1 has lost its field %2, so redrawing has ended.")
                .arg(mLayerName, mMaterial->gridField));
  });
}

const QString& RedrawSession::inLayer(grids::UnitId unit) const {
  return mInLayer[mMaterial->units.featureOf[unit.index()]];
}

/// Brings units of a plan to what the layer says, as one step.
void RedrawSession::adopt(ParentPlan& plan, const std::vector<grids::UnitId>& units) const {
  std::map<std::uint32_t, std::vector<grids::UnitId>> into;
  for (const grids::UnitId unit : units) {
    const QString& name = inLayer(unit);
    into[name.isEmpty() ? grids::none : numberOf(plan, name)].push_back(unit);
  }
  plan.editor->begin_stroke();
  for (const auto& [grid, members] : into) plan.editor->move(members, grid);
  plan.editor->end_stroke();
}

void RedrawSession::adoptPending() {
  std::map<grids::ParentId, std::vector<grids::UnitId>> units;
  for (const std::size_t feature : mPending) {
    const std::uint32_t unit = mMaterial->units.unitOf[feature];
    if (unit != grids::none)
      units[mMaterial->graph.unit(grids::UnitId(unit)).parent].push_back(grids::UnitId(unit));
  }
  const auto count = mPending.size();
  mPending.clear();
  for (const auto& [parent, members] : units)
    if (const auto plan = mPlans.find(parent); plan != mPlans.end()) adopt(plan->second, members);
  emit changed();
  emit said(LifeCircle::tr("%1 units were changed in the layer itself; the plan follows.").arg(count));
}

std::vector<std::pair<std::size_t, QString>> RedrawSession::differences() const {
  std::vector<std::pair<std::size_t, QString>> result;
  for (const auto& [parent, plan] : mPlans)
    for (const grids::UnitId unit : plan.editor->units()) {
      const std::uint32_t grid = plan.editor->grid_of(unit);
      const QString name = grid == grids::none ? QString() : plan.names[static_cast<int>(grid)];
      if (name != inLayer(unit)) result.emplace_back(mMaterial->units.featureOf[unit.index()], name);
    }
  return result;
}

std::size_t RedrawSession::unwritten() const {
  return differences().size();
}

QString RedrawSession::writeBack() {
  if (mClosed || isFinishing()) return {};
  if (const QString why = refusal(mLayer, mMaterial->gridField); !why.isEmpty()) return why;
  const auto changes = differences();
  if (changes.empty()) return {};
  if (!mLayer->isEditable() && !mLayer->startEditing())
    return LifeCircle::tr("The layer %1 cannot be edited now: another program may have locked it.")
        .arg(mLayerName);
  mWriting = true;
  mLayer->beginEditCommand(LifeCircle::tr("Redraw grids by hand"));
  const QgsField field = mLayer->fields().at(mField);
  std::optional<QString> failed;
  for (const auto& [feature, name] : changes) {
    QVariant value = name.isEmpty() ? QVariant() : QVariant(name);
    const bool fits = field.convertCompatible(value);
    if (fits && mLayer->changeAttributeValue(mMaterial->units.features[feature].id(), mField, value))
      continue;
    failed = name;
    break;
  }
  if (!failed)
    mLayer->endEditCommand();
  else
    mLayer->destroyEditCommand();
  mWriting = false;
  emit changed();
  return failed ? LifeCircle::tr("\"%1\" could not be written into the field %2; nothing was changed.")
                      .arg(*failed, mMaterial->gridField)
                : QString();
}

void RedrawSession::discard() {
  if (mClosed || isFinishing()) return;
  const grids::ParentId parent = mShown;
  mPlans.clear();
  setParentArea(parent);
}

}  // namespace lifecircle::plugin
