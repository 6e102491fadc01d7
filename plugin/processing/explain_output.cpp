#include <array>
#include <cmath>

#include <plugin/layers/geometry_writer.h>
#include <plugin/layers/output_fields.h>
#include <plugin/processing/explain_output.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using access::CureKind;
using access::WalkKind;
using compat::FieldType;

constexpr std::array<const char*, 5> walkKinds{"stairs", "access", "street", "delay", "last_leg"};
constexpr std::array<const char*, 5> cureKinds{"elevator", "gate", "delay", "link", "site"};

QString minutesText(network::Cost cost) {
  return QString::number(to_minutes(Seconds(cost.value())), 'f', 1);
}

QVariant minutes(network::Cost cost) {
  return cost == network::unreachable ? compat::null(FieldType::number)
                                      : QVariant(to_minutes(Seconds(cost.value())));
}

QVariant idOrNull(const std::optional<FeatureId>& id) {
  return id ? QVariant(static_cast<qlonglong>(*id)) : compat::null(FieldType::id);
}

QString sentenceOf(const access::Cure& cure) {
  const QString after = minutesText(cure.walk), amount = QString::number(cure.amount, 'f', 0);
  const QString street = cure.street ? QString::number(*cure.street) : QString();
  switch (cure.kind) {
    case CureKind::elevator:
      return LifeCircle::tr("With an elevator in the house it is %1 min.").arg(after);
    case CureKind::gate:
      return LifeCircle::tr("If line %1, %2 m and closed to walkers today, is opened, it is %3 min.")
          .arg(street, amount, after);
    case CureKind::delay:
      return LifeCircle::tr("Without the delay of %1 s on line %2 it is %3 min.").arg(amount, street, after);
    case CureKind::link:
      return LifeCircle::tr("A new footpath of %1 m makes it %2 min; look at what lies in between.")
          .arg(amount, after);
    case CureKind::site:
      break;
  }
  return LifeCircle::tr("A new facility %1 min away would do; see the layer of sites.").arg(after);
}

/// Null where nothing is walked: the door lies on the street.
QgsGeometry drawn(const geometry::Polyline& line) {
  return line.size() > 1 ? toMultiLine({line}) : QgsGeometry();
}

}  // namespace

QVariant ExplainOutput::homeId(std::size_t home) const {
  return static_cast<qlonglong>(mRead.homes[home].place.id);
}

QVariant ExplainOutput::before(const access::ExplainedCase& one) const {
  return minutes(one.nearest.empty() ? network::unreachable : one.nearest.front().walk);
}

QgsFields ExplainOutput::walkFields() {
  return makeFields({{"parcel", FieldType::id},
                     {"facility", FieldType::id},
                     {"rank", FieldType::integer},
                     {"part", FieldType::integer},
                     {"kind", FieldType::text},
                     {"street", FieldType::id},
                     {"seconds", FieldType::number},
                     {"metres", FieldType::number},
                     {"cum_s", FieldType::number},
                     {"minutes", FieldType::number},
                     {"in_time", FieldType::integer}});
}

void ExplainOutput::writeWalks(Sink& sink, Progress& progress) const {
  for (std::size_t h = 0; h < mResult.cases.size(); ++h) {
    progress.check();
    progress.report(static_cast<double>(h) / static_cast<double>(mResult.cases.size()));
    int rank = 0;
    for (const access::ExplainedFacility& walk : mResult.cases[h].nearest) {
      ++rank;
      int part = 0;
      double sum = 0.0;
      for (const access::WalkPart& piece : walk.parts) {
        sum += piece.cost.value();
        QgsAttributes row;
        row << homeId(h) << static_cast<qlonglong>(mRead.facilities[walk.facility].id) << rank << ++part
            << QString::fromLatin1(walkKinds[static_cast<std::size_t>(piece.kind)]) << idOrNull(piece.street)
            << piece.cost.value() << piece.length.value() << sum << minutes(walk.walk)
            << (walk.walk <= mRead.options.cures.threshold ? 1 : 0);
        addFeature(sink, drawn(piece.line), mToResult, row);
      }
    }
  }
}

QgsFields ExplainOutput::nearestFields() {
  return makeFields({{"parcel", FieldType::id},
                     {"rank", FieldType::integer},
                     {"facility", FieldType::id},
                     {"minutes", FieldType::number},
                     {"too_long", FieldType::number},
                     {"in_time", FieldType::integer},
                     {"people", FieldType::number},
                     {"status", FieldType::text}});
}

void ExplainOutput::writeNearest(Sink& sink) const {
  const network::Cost threshold = mRead.options.cures.threshold;
  for (std::size_t h = 0; h < mResult.cases.size(); ++h) {
    const access::ExplainedCase& one = mResult.cases[h];
    const auto write = [&](int rank, const QVariant& facility, network::Cost walk) {
      const bool known = walk != network::unreachable, inTime = walk <= threshold;
      addRow(
          sink,
          QgsAttributes() << homeId(h) << rank << facility << minutes(walk)
                          << (known && !inTime ? minutes(walk - threshold) : compat::null(FieldType::number))
                          << (inTime ? 1 : 0) << mRead.homes[h].people
                          << (known || one.status != access::ParcelStatus::ok ? statusText(one.status)
                                                                              : QStringLiteral("none_near")));
    };
    int rank = 0;
    for (const access::ExplainedFacility& walk : one.nearest)
      write(++rank, static_cast<qlonglong>(mRead.facilities[walk.facility].id), walk.walk);
    if (one.nearest.empty()) write(1, compat::null(FieldType::id), network::unreachable);
  }
}

QgsFields ExplainOutput::cureFields() {
  return makeFields({{"parcel", FieldType::id},
                     {"rank", FieldType::integer},
                     {"kind", FieldType::text},
                     {"street", FieldType::id},
                     {"amount", FieldType::number},
                     {"unit", FieldType::text},
                     {"min_before", FieldType::number},
                     {"min_after", FieldType::number},
                     {"people", FieldType::number},
                     {"sentence", FieldType::text}});
}

void ExplainOutput::writeCures(Sink& sink) const {
  for (std::size_t h = 0; h < mResult.cases.size(); ++h) {
    const access::ExplainedCase& one = mResult.cases[h];
    std::vector<access::Cure> cures = one.cures;
    if (one.site) {
      access::Cure site{CureKind::site, one.site->walk.value(), one.site->walk, {}, std::nullopt};
      site.line = {mRead.homes[h].place.points.front(), mResult.sites[one.site->site].point};
      cures.push_back(site);
    }
    int rank = 0;
    for (const access::Cure& cure : cures) {
      const bool metres = cure.kind == CureKind::gate || cure.kind == CureKind::link;
      QgsAttributes row;
      row << homeId(h) << ++rank << QString::fromLatin1(cureKinds[static_cast<std::size_t>(cure.kind)])
          << idOrNull(cure.street)
          << (std::isfinite(cure.amount) ? QVariant(cure.amount) : compat::null(FieldType::number))
          << (metres ? QStringLiteral("m") : QStringLiteral("s")) << before(one) << minutes(cure.walk)
          << mRead.homes[h].people << sentenceOf(cure);
      addFeature(sink, drawn(cure.line), mToResult, row);
    }
  }
}

QgsFields ExplainOutput::siteFields() {
  return makeFields({{"site", FieldType::integer},
                     {"parcels", FieldType::integer},
                     {"people", FieldType::number},
                     {"mean_min", FieldType::number}});
}

void ExplainOutput::writeSites(Sink& sink) const {
  int number = 0;
  for (const access::NewSite& site : mResult.sites) {
    double people = 0.0, sum = 0.0;
    for (const std::uint32_t home : site.homes) {
      people += mRead.homes[home].people;
      sum += mResult.cases[home].site->walk.value();
    }
    addFeature(sink, QgsGeometry::fromPointXY({site.point.x, site.point.y}), mToResult,
               QgsAttributes() << ++number << static_cast<int>(site.homes.size()) << people
                               << to_minutes(Seconds(sum / static_cast<double>(site.homes.size()))));
  }
}

void ExplainOutput::log(Feedback& feedback) const {
  std::array<int, 5> cured{};
  int late = 0, helpless = 0;
  for (const access::ExplainedCase& one : mResult.cases) {
    if (one.in_time) continue;
    ++late;
    helpless += one.cures.empty() && !one.site;
    for (const access::Cure& cure : one.cures) ++cured[static_cast<std::size_t>(cure.kind)];
  }
  feedback.info(LifeCircle::tr("In time (%1 min): %2 parcels; too late or never: %3")
                    .arg(minutesText(mRead.options.cures.threshold))
                    .arg(static_cast<int>(mResult.cases.size()) - late)
                    .arg(late));
  if (!mRead.options.find_cures || late == 0) return;
  feedback.info(
      LifeCircle::tr("Cures: an elevator for %1 parcels, an opened gate for %2, a delay less for %3, "
                     "a new footpath for %4; or %5 new sites for all of them; nothing helps %6")
          .arg(cured[0])
          .arg(cured[1])
          .arg(cured[2])
          .arg(cured[3])
          .arg(mResult.sites.size())
          .arg(helpless));
}

}  // namespace lifecircle::plugin
