#include <QStringList>
#include <qgsfeature.h>

#include <plugin/layers/output_fields.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/processing/supply_demand_output.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using compat::FieldType;

namespace {

QString idOf(const SuppliedCategory& supplied) {
  return QString::fromStdString(supplied.category.id);
}

QString supplierText(const access::Supplier& supplier) {
  switch (supplier.status) {
    case access::SupplierStatus::ok:
      return QStringLiteral("ok");
    case access::SupplierStatus::no_demand:
      return QStringLiteral("no_demand");
    case access::SupplierStatus::no_capacity:
      return QStringLiteral("no_capacity");
    case access::SupplierStatus::off_network:
      return QStringLiteral("off_network");
    case access::SupplierStatus::no_geometry:
      break;
  }
  return QStringLiteral("no_geometry");
}

bool isUnverified(const SuppliedCategory& supplied) {
  return supplied.quota && access::is_unverified(supplied.category.size_confidence);
}
bool hasNoQuota(const SuppliedCategory& supplied) {
  return !supplied.quota;
}

/// Why there is no quota, or what to know about the one there is.
QString quotaNote(const SuppliedCategory& supplied) {
  const QString metric = QString::fromStdString(supplied.category.capacity_metric);
  const QString value = QString::fromStdString(supplied.category.capacity_value);
  if (!supplied.quota)
    return metric.isEmpty() ? LifeCircle::tr("The catalogue asks for no capacity")
                            : LifeCircle::tr("The catalogue says %1 %2: no number per 1000 residents")
                                  .arg(metric, value)
                                  .simplified();
  QStringList notes;
  if (value.contains(QLatin1Char('-'))) notes << LifeCircle::tr("lower end of %1").arg(value);
  if (isUnverified(supplied)) notes << LifeCircle::tr("unverified");
  return notes.join(QStringLiteral("; "));
}

}  // namespace

SupplyDemandOutput::SupplyDemandOutput(const FacilityInputs& read,
                                       const std::vector<SuppliedCategory>& supplied,
                                       const access::SupplyStudy& study, Measure measure)
    : mRead(read),
      mChoice(read.choice),
      mSupplied(supplied),
      mStudy(study),
      mMeasure(measure),
      mCategoryOf(study.suppliers.size()) {
  for (std::size_t c = 0; c < supplied.size(); ++c)
    for (const auto* facilities : {&mChoice.evaluated[c].demand.facilities, &mChoice.closed[c]})
      for (const std::uint32_t facility : *facilities) mCategoryOf[facility] = idOf(supplied[c]);
}

QgsFields SupplyDemandOutput::parcelFields() const {
  QgsFields fields;
  for (const SuppliedCategory& supplied : mSupplied)
    for (const char* prefix : {"s_", "q_"})
      fields.append(compat::field(QLatin1String(prefix) + idOf(supplied), FieldType::number));
  fields.extend(makeFields({{"sd_ratio", FieldType::number},
                            {"sd_worst", FieldType::text},
                            {"sd_none", FieldType::text},
                            {"lc_snap", FieldType::number},
                            {"lc_edge", FieldType::integer},
                            {"lc_status", FieldType::text}}));
  return fields;
}

QgsAttributes SupplyDemandOutput::parcelAttributes(std::size_t parcel) const {
  const bool answered = mStudy.parcels.status[parcel] == access::ParcelStatus::ok;
  QgsAttributes attributes;
  std::optional<double> least;
  QString worst;
  QStringList none;
  for (std::size_t c = 0; c < mSupplied.size(); ++c) {
    const access::CategorySupply& supply = mStudy.categories[c].supply;
    std::optional<double> per1000, ratio;
    if (answered && !supply.per_1000.empty()) per1000 = supply.per_1000[parcel];
    if (answered && !supply.quota_ratio.empty()) ratio = supply.quota_ratio[parcel];
    attributes << orNull(per1000) << orNull(ratio);
    if (per1000 == 0.0) none << idOf(mSupplied[c]);
    if (ratio && (!least || *ratio < *least)) {
      least = ratio;
      worst = idOf(mSupplied[c]);
    }
  }
  const auto edge = mStudy.parcels.at_edge(parcel, mStudy.widest);
  const QVariant noText = compat::null(FieldType::text);
  attributes << orNull(least) << (least ? QVariant(worst) : noText)
             << (answered ? QVariant(none.join(QLatin1Char(','))) : noText)
             << orNull(mStudy.parcels.snap_metres[parcel])
             << (edge ? QVariant(*edge ? 1 : 0) : compat::null(FieldType::integer))
             << statusText(mStudy.parcels.status[parcel]);
  return attributes;
}

QgsFields SupplyDemandOutput::facilityFields() {
  return makeFields({{"category", FieldType::text},
                     {"capacity", FieldType::number},
                     {"sd_people", FieldType::number},
                     {"sd_load", FieldType::number},
                     {"sd_status", FieldType::text}});
}

QgsAttributes SupplyDemandOutput::facilityAttributes(std::size_t facility,
                                                     const std::optional<double>& capacity) const {
  const auto& supplier = mStudy.suppliers[facility];
  const bool counted = supplier && (supplier->status == access::SupplierStatus::ok ||
                                    supplier->status == access::SupplierStatus::no_demand);
  const QVariant none = compat::null(FieldType::number);
  const QString& category = mCategoryOf[facility];
  QgsAttributes attributes;
  attributes << (category.isEmpty() ? compat::null(FieldType::text) : QVariant(category)) << orNull(capacity)
             << (counted ? QVariant(supplier->demand) : none)
             << (counted ? QVariant(supplier->demand / *capacity) : none)
             << (supplier             ? supplierText(*supplier)
                 : category.isEmpty() ? QStringLiteral("not_evaluated")
                                      : QStringLiteral("closed"));
  return attributes;
}

QgsFields SupplyDemandOutput::summaryFields() const {
  QgsFields fields = makeFields(
      {{"category", FieldType::text},    {"name", FieldType::text},          {"catch_min", FieldType::number},
       {"catch_m", FieldType::number},   {"facilities", FieldType::integer}, {"counted", FieldType::integer},
       {"capacity", FieldType::number},  {"unused", FieldType::number},      {"demand_of", FieldType::text},
       {"demand", FieldType::number},    {"per_1000", FieldType::number},    {"quota", FieldType::number},
       {"quota_unit", FieldType::text},  {"ratio", FieldType::number},       {"below_q", FieldType::number},
       {"no_supply", FieldType::number}, {"gini", FieldType::number},        {"people", FieldType::number},
       {"people_na", FieldType::number}, {"people_edg", FieldType::number},  {"status", FieldType::text},
       {"source", FieldType::text},      {"confidence", FieldType::text},    {"note", FieldType::text}});
  fields.extend(openingFields(mRead.open));
  return fields;
}

QgsAttributes SupplyDemandOutput::summaryRow(const SuppliedCategory& supplied, std::size_t category,
                                             const access::CategoryStudy& study) const {
  const access::SupplySummary& row = study.summary;
  const QVariant none = compat::null(FieldType::number);
  const QVariant noText = compat::null(FieldType::text);
  const bool evaluated = category < mChoice.evaluated.size();
  const std::size_t facilities = evaluated ? mChoice.evaluated[category].demand.facilities.size() : 0;
  const bool any = evaluated && mChoice.evaluated[category].has_data();
  const bool known = study.known;
  const bool time = mMeasure == Measure::time;
  const double catchment = study.catchment.value();
  const QString status = known ? QStringLiteral("ok")
                         : any ? QStringLiteral("no_capacity")
                               : QStringLiteral("no_data");
  QgsAttributes values;
  values << idOf(supplied) << nameOf(supplied.category)
         << (time && catchment > 0.0 ? QVariant(catchment / 60.0) : none)
         << (!time && catchment > 0.0 ? QVariant(catchment) : none) << static_cast<int>(facilities)
         << static_cast<int>(study.counted) << (known ? QVariant(row.capacity) : none)
         << (known ? QVariant(row.unused) : none) << QString::fromUtf8(access::name_of(supplied.group).data())
         << (any ? QVariant(row.demand) : none) << orNull(row.per_1000)
         << (supplied.quota ? QVariant(supplied.quota->per_1000) : none)
         << (supplied.quota ? QVariant(QString::fromStdString(supplied.quota->unit)) : noText)
         << orNull(row.ratio) << orNull(row.below) << (known ? QVariant(row.no_supply) : none)
         << orNull(row.gini) << row.people << row.people_na << (any ? QVariant(row.people_edge) : none)
         << status
         << (supplied.quota ? QVariant(QString::fromStdString(supplied.category.size_source)) : noText)
         << (supplied.quota ? QVariant(QString::fromStdString(supplied.category.size_confidence)) : noText)
         << quotaNote(supplied);
  return values + openingCounts(mRead, category);
}

void SupplyDemandOutput::writeSummary(Sink& sink) const {
  for (std::size_t c = 0; c < mSupplied.size(); ++c)
    addRow(sink, summaryRow(mSupplied[c], c, mStudy.categories[c]));
  access::CategoryStudy nothing;
  if (!mStudy.categories.empty()) {
    nothing.summary.people = mStudy.categories.front().summary.people;
    nothing.summary.people_na = mStudy.categories.front().summary.people_na;
  }
  for (const access::Category& category : mChoice.withoutData)
    addRow(sink, summaryRow({category, access::DemandGroup::people, access::capacity_quota(category)},
                            mSupplied.size(), nothing));
}

void SupplyDemandOutput::log(Feedback& feedback) const {
  for (std::size_t c = 0; c < mSupplied.size(); ++c) {
    const access::SupplySummary& row = mStudy.categories[c].summary;
    if (!mStudy.categories[c].known) continue;
    const QString line = QStringLiteral("%1 %2: ").arg(idOf(mSupplied[c]), nameOf(mSupplied[c].category)) +
                         LifeCircle::tr("capacity %1, %2 people use it, %3 of them have none in reach")
                             .arg(row.capacity)
                             .arg(row.demand)
                             .arg(row.no_supply);
    feedback.info(row.ratio ? line + QStringLiteral("; ") +
                                  LifeCircle::tr("%1 of what %2 asks")
                                      .arg(QString::number(*row.ratio, 'f', 2), mChoice.catalogueName)
                            : line);
  }
  if (!mSupplied.empty()) {
    const access::SupplySummary& any = mStudy.categories.front().summary;
    feedback.info(LifeCircle::tr("People without an answer: %1").arg(any.people_na));
  }
  if (const QStringList ids = idsWhere(hasNoQuota); !ids.isEmpty())
    feedback.info(LifeCircle::tr("No quota per 1000 residents, so that q_ is NULL: %1")
                      .arg(ids.join(QStringLiteral(", "))));
  if (const QStringList ids = idsWhere(isUnverified); !ids.isEmpty())
    feedback.warn(
        LifeCircle::tr("These quotas are unverified (confidence C, M1 or M2), check them against the "
                       "printed standard: %1")
            .arg(ids.join(QStringLiteral(", "))));
}

void SupplyDemandOutput::note(ResultNotes& notes) const {
  QStringList quotas;
  for (const SuppliedCategory& supplied : mSupplied)
    if (supplied.quota)
      quotas << QStringLiteral("%1 %2 %3 (%4)")
                    .arg(idOf(supplied))
                    .arg(supplied.quota->per_1000)
                    .arg(QString::fromStdString(supplied.quota->unit),
                         QString::fromStdString(supplied.category.size_confidence));
  notes.add(QStringLiteral("quotas"), LifeCircle::tr("Quotas per 1000 residents (confidence)"), quotas);
  if (const QStringList ids = idsWhere(isUnverified); !ids.isEmpty())
    notes.add(QStringLiteral("unverified"), LifeCircle::tr("Unverified quotas"), ids);
}

QStringList SupplyDemandOutput::idsWhere(bool (*holds)(const SuppliedCategory&)) const {
  QStringList ids;
  for (const SuppliedCategory& supplied : mSupplied)
    if (holds(supplied)) ids << idOf(supplied);
  return ids;
}

}  // namespace lifecircle::plugin
