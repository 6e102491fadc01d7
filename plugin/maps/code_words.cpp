#include <map>

#include <QCoreApplication>

#include <plugin/maps/cell_text.h>

namespace lifecircle::plugin {

QString codeText(const QString& code) {
  static const std::map<QString, const char*> words{
      {QStringLiteral("ok"), QT_TRANSLATE_NOOP("LifeCircle", "ok")},
      {QStringLiteral("all"), QT_TRANSLATE_NOOP("LifeCircle", "All")},
      {QStringLiteral("empty"), QT_TRANSLATE_NOOP("LifeCircle", "nobody lives there")},
      {QStringLiteral("partly"), QT_TRANSLATE_NOOP("LifeCircle", "partly suppressed")},
      {QStringLiteral("suppressed"), QT_TRANSLATE_NOOP("LifeCircle", "suppressed")},
      {QStringLiteral("suppressed_complement"), QT_TRANSLATE_NOOP("LifeCircle", "suppressed with it")},
      {QStringLiteral("no_answer"), QT_TRANSLATE_NOOP("LifeCircle", "not assessed")},
      {QStringLiteral("no_data"), QT_TRANSLATE_NOOP("LifeCircle", "no data")},
      {QStringLiteral("not_evaluated"), QT_TRANSLATE_NOOP("LifeCircle", "not evaluated")},
      {QStringLiteral("no_geometry"), QT_TRANSLATE_NOOP("LifeCircle", "no place on the map")},
      {QStringLiteral("off_network"), QT_TRANSLATE_NOOP("LifeCircle", "no street near")},
      {QStringLiteral("A"), QT_TRANSLATE_NOOP("LifeCircle", "A suitable")},
      {QStringLiteral("B"), QT_TRANSLATE_NOOP("LifeCircle", "B difficult")},
      {QStringLiteral("C"), QT_TRANSLATE_NOOP("LifeCircle", "C unsuitable")},
      {QStringLiteral("candidate"), QT_TRANSLATE_NOOP("LifeCircle", "candidate")},
      {QStringLiteral("has_elevator"), QT_TRANSLATE_NOOP("LifeCircle", "has an elevator")},
      {QStringLiteral("too_low"), QT_TRANSLATE_NOOP("LifeCircle", "too low")},
      {QStringLiteral("too_high"), QT_TRANSLATE_NOOP("LifeCircle", "too high")},
      {QStringLiteral("renewal"), QT_TRANSLATE_NOOP("LifeCircle", "to be renewed")},
      {QStringLiteral("danger"), QT_TRANSLATE_NOOP("LifeCircle", "dangerous")},
      {QStringLiteral("review"), QT_TRANSLATE_NOOP("LifeCircle", "to be reviewed")},
      {QStringLiteral("filtered"), QT_TRANSLATE_NOOP("LifeCircle", "filtered out")},
      {QStringLiteral("planned"), QT_TRANSLATE_NOOP("LifeCircle", "planned")},
      {QStringLiteral("started"), QT_TRANSLATE_NOOP("LifeCircle", "started")},
      {QStringLiteral("completed"), QT_TRANSLATE_NOOP("LifeCircle", "completed")},
      {QStringLiteral("bad_data"), QT_TRANSLATE_NOOP("LifeCircle", "bad data")},
      {QStringLiteral("met"), QT_TRANSLATE_NOOP("LifeCircle", "met")},
      {QStringLiteral("not_met"), QT_TRANSLATE_NOOP("LifeCircle", "not met")},
      {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("LifeCircle", "unknown")},
      {QStringLiteral("in_band"), QT_TRANSLATE_NOOP("LifeCircle", "in band")},
      {QStringLiteral("out_of_band"), QT_TRANSLATE_NOOP("LifeCircle", "outside")},
      {QStringLiteral("locked"), QT_TRANSLATE_NOOP("LifeCircle", "locked")},
      {QStringLiteral("orphan"), QT_TRANSLATE_NOOP("LifeCircle", "in no parent")},
      {QStringLiteral("unchanged"), QT_TRANSLATE_NOOP("LifeCircle", "unchanged")},
      {QStringLiteral("changed"), QT_TRANSLATE_NOOP("LifeCircle", "changed")},
      {QStringLiteral("new"), QT_TRANSLATE_NOOP("LifeCircle", "new")},
      {QStringLiteral("impossible"), QT_TRANSLATE_NOOP("LifeCircle", "impossible")},
      {QStringLiteral("none_near"), QT_TRANSLATE_NOOP("LifeCircle", "none near")},
      {QStringLiteral("closed"), QT_TRANSLATE_NOOP("LifeCircle", "closed then")},
      {QStringLiteral("no_demand"), QT_TRANSLATE_NOOP("LifeCircle", "nobody to serve")},
      {QStringLiteral("no_capacity"), QT_TRANSLATE_NOOP("LifeCircle", "no capacity given")},
      {QStringLiteral("covered"), QT_TRANSLATE_NOOP("LifeCircle", "in time before already")},
      {QStringLiteral("beyond"), QT_TRANSLATE_NOOP("LifeCircle", "still too far")},
      {QStringLiteral("gained"), QT_TRANSLATE_NOOP("LifeCircle", "gains")},
      {QStringLiteral("lost"), QT_TRANSLATE_NOOP("LifeCircle", "loses")},
      {QStringLiteral("mixed"), QT_TRANSLATE_NOOP("LifeCircle", "gains some, loses others")},
      {QStringLiteral("only_before"), QT_TRANSLATE_NOOP("LifeCircle", "only before")},
      {QStringLiteral("only_after"), QT_TRANSLATE_NOOP("LifeCircle", "only after")},
      {QStringLiteral("no_id"), QT_TRANSLATE_NOOP("LifeCircle", "without an id")},
      {QStringLiteral("duplicate_id"), QT_TRANSLATE_NOOP("LifeCircle", "id not unique")},
      {QStringLiteral("chosen"), QT_TRANSLATE_NOOP("LifeCircle", "chosen")},
      {QStringLiteral("not_chosen"), QT_TRANSLATE_NOOP("LifeCircle", "not chosen")},
      {QStringLiteral("too_large"), QT_TRANSLATE_NOOP("LifeCircle", "too large for one year")},
      {QStringLiteral("street_front"), QT_TRANSLATE_NOOP("LifeCircle", "on the street front")},
      {QStringLiteral("set_back"), QT_TRANSLATE_NOOP("LifeCircle", "set back from the street")},
      {QStringLiteral("in_compound"), QT_TRANSLATE_NOOP("LifeCircle", "in a gated compound")},
      {QStringLiteral("no_street"), QT_TRANSLATE_NOOP("LifeCircle", "no public street")},
      {QStringLiteral("building"), QT_TRANSLATE_NOOP("LifeCircle", "other building too near")},
      {QStringLiteral("lot"), QT_TRANSLATE_NOOP("LifeCircle", "leaves its lot")},
      {QStringLiteral("lane"), QT_TRANSLATE_NOOP("LifeCircle", "fire lane too narrow")},
      {QStringLiteral("road"), QT_TRANSLATE_NOOP("LifeCircle", "touches a road")},
      {QStringLiteral("obstacle"), QT_TRANSLATE_NOOP("LifeCircle", "touches an obstacle")},
  };
  const auto known = words.find(code);
  return known == words.end() ? code : QCoreApplication::translate("LifeCircle", known->second);
}

}  // namespace lifecircle::plugin
