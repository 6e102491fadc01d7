#include <array>
#include <cmath>

#include <plugin/processing/street_problem_text.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using network::Severity;
using network::StreetFault;
using network::StreetProblem;
using network::Topology;

namespace {

/// Codes and titles in the order of StreetFault.
struct FaultName {
  const char* code;
  const char* title;
};
constexpr std::array<FaultName, network::street_fault_count> faultNames{{
    {"near_miss", QT_TRANSLATE_NOOP("LifeCircle", "Dead ends just before a street")},
    {"touch", QT_TRANSLATE_NOOP("LifeCircle", "Ends on a street without a junction")},
    {"crossing", QT_TRANSLATE_NOOP("LifeCircle", "Crossings without a junction")},
    {"island", QT_TRANSLATE_NOOP("LifeCircle", "Islands")},
    {"duplicate", QT_TRANSLATE_NOOP("LifeCircle", "Streets drawn twice")},
    {"overlap", QT_TRANSLATE_NOOP("LifeCircle", "Streets on top of each other for a stretch")},
    {"zero_length", QT_TRANSLATE_NOOP("LifeCircle", "Lines without length")},
    {"fast", QT_TRANSLATE_NOOP("LifeCircle", "Faster than people walk")},
    {"slow", QT_TRANSLATE_NOOP("LifeCircle", "Slower than people walk")},
    {"closed", QT_TRANSLATE_NOOP("LifeCircle", "Closed to walkers by their speed")},
    {"long_steps", QT_TRANSLATE_NOOP("LifeCircle", "Very long stairs")},
    {"parcel_far", QT_TRANSLATE_NOOP("LifeCircle", "Parcels far from streets")},
    {"facility_far", QT_TRANSLATE_NOOP("LifeCircle", "Facilities far from streets")},
    {"parcel_on_island", QT_TRANSLATE_NOOP("LifeCircle", "Parcels on islands")},
    {"facility_on_island", QT_TRANSLATE_NOOP("LifeCircle", "Facilities on islands")},
}};

const FaultName& nameIn(StreetFault fault) {
  return faultNames.at(static_cast<std::size_t>(fault));
}

/// As many digits as say something: 0.02, 3.4, 512.
QString number(double value) {
  const int digits = std::abs(value) < 1 ? 2 : std::abs(value) < 100 ? 1 : 0;
  return QString::number(value, 'f', digits);
}
QString amount(const StreetProblem& problem) {
  return number(problem.amount.value_or(0.0));
}
/// Rounded up: less would not join.
QString upToCentimetres(double metres) {
  return QString::number(std::ceil(metres * 100) / 100, 'f', 2);
}

QString nearMissRemedy(const StreetProblem& problem, Topology topology) {
  if (problem.joining_tolerance)
    return LifeCircle::tr("Move its end onto that street, or raise TOLERANCE to %1 m.")
        .arg(upToCentimetres(*problem.joining_tolerance));
  if (topology == Topology::end_points)
    return LifeCircle::tr("Split that street there and move the end onto the new end.");
  return LifeCircle::tr(
             "Give that street a vertex there and move the end onto it; or let lines join wherever they "
             "touch (TOPOLOGY 2) with a TOLERANCE of %1 m.")
      .arg(upToCentimetres(*problem.amount));
}

QString farSentence(const StreetProblem& problem, const QString& near, const QString& nowhere) {
  return problem.amount ? near.arg(amount(problem)) : nowhere;
}

}  // namespace

QString codeOf(StreetFault fault) {
  return QString::fromLatin1(nameIn(fault).code);
}

QString nameOf(Severity severity) {
  switch (severity) {
    case Severity::note:
      return QStringLiteral("note");
    case Severity::warning:
      return QStringLiteral("warning");
    case Severity::error:
      break;
  }
  return QStringLiteral("error");
}

QString titleOf(StreetFault fault) {
  return QCoreApplication::translate("LifeCircle", nameIn(fault).title);
}

QString unitOf(StreetFault fault) {
  const bool speed = fault == StreetFault::fast || fault == StreetFault::slow || fault == StreetFault::closed;
  return speed ? QStringLiteral("km/h") : QStringLiteral("m");
}

QString sentenceOf(const StreetProblem& problem) {
  const QString other = problem.other ? QString::number(*problem.other) : QString();
  const bool itself = problem.other == problem.street;
  switch (problem.fault) {
    case StreetFault::near_miss:
      return itself
                 ? LifeCircle::tr("This street ends %1 m before another part of itself without joining it.")
                       .arg(amount(problem))
                 : LifeCircle::tr("This street ends %1 m before street %2 without joining it.")
                       .arg(amount(problem), other);
    case StreetFault::touch:
      return LifeCircle::tr("This street ends on street %1, which has no junction there.").arg(other);
    case StreetFault::crossing:
      return itself ? LifeCircle::tr("This street crosses itself without a junction.")
                    : LifeCircle::tr("This street and street %1 cross without a junction.").arg(other);
    case StreetFault::island:
      return problem.at_data_edge
                 ? LifeCircle::tr(
                       "%1 m of street are not connected with the rest; they lie where the data "
                       "end and may be connected outside.")
                       .arg(amount(problem))
                 : LifeCircle::tr("%1 m of street are not connected with the rest of the network.")
                       .arg(amount(problem));
    case StreetFault::duplicate:
      return LifeCircle::tr("This street lies on top of street %1 over its whole length.").arg(other);
    case StreetFault::overlap:
      return LifeCircle::tr("%1 m of this street lie on top of street %2.").arg(amount(problem), other);
    case StreetFault::zero_length:
      return LifeCircle::tr("This line is %1 m long, no longer than the tolerance.").arg(amount(problem));
    case StreetFault::fast:
      return LifeCircle::tr("Walkers would do %1 km/h here, which is faster than people walk.")
          .arg(amount(problem));
    case StreetFault::slow:
      return LifeCircle::tr("Walkers would do %1 km/h here, which is slower than people walk.")
          .arg(amount(problem));
    case StreetFault::closed:
      return LifeCircle::tr("The speed of %1 km/h closes this street to walkers.").arg(amount(problem));
    case StreetFault::long_steps:
      return LifeCircle::tr("This flight of stairs is %1 m long.").arg(amount(problem));
    case StreetFault::parcel_far:
      return farSentence(
          problem, LifeCircle::tr("The nearest street is %1 m from this parcel, farther than SNAP_DISTANCE."),
          LifeCircle::tr("There is no street within 5 km of this parcel."));
    case StreetFault::facility_far:
      return farSentence(
          problem,
          LifeCircle::tr("The nearest street is %1 m from this facility, farther than SNAP_DISTANCE."),
          LifeCircle::tr("There is no street within 5 km of this facility."));
    case StreetFault::parcel_on_island:
      return LifeCircle::tr("The street of this parcel is not connected with the rest of the network.");
    case StreetFault::facility_on_island:
      break;
  }
  return LifeCircle::tr("The street of this facility is not connected with the rest of the network.");
}

QString remedyOf(const StreetProblem& problem, Topology topology) {
  switch (problem.fault) {
    case StreetFault::near_miss:
      return nearMissRemedy(problem, topology);
    case StreetFault::touch:
      return topology == Topology::end_points
                 ? LifeCircle::tr(
                       "Split that street here, or let lines join at shared vertices (TOPOLOGY 0).")
                 : LifeCircle::tr(
                       "Give that street a vertex here, or let lines join wherever they touch "
                       "(TOPOLOGY 2).");
    case StreetFault::crossing:
      return LifeCircle::tr(
          "If one can turn here, give both a common vertex (or use TOPOLOGY 2); if one passes above the "
          "other, give them different levels (LEVEL_FIELD).");
    case StreetFault::island:
      return problem.at_data_edge
                 ? LifeCircle::tr("Load the streets of a wider area, or leave it.")
                 : LifeCircle::tr("Join them to the network, or delete them if nobody gets there.");
    case StreetFault::duplicate:
      return LifeCircle::tr("Delete one of the two.");
    case StreetFault::overlap:
      return LifeCircle::tr("Delete the stretch from one of the two and let them meet in a vertex.");
    case StreetFault::zero_length:
      return LifeCircle::tr("Delete it, or draw it anew.");
    case StreetFault::fast:
    case StreetFault::slow:
      return LifeCircle::tr("Correct the speed; leave it empty where people walk as everywhere.");
    case StreetFault::closed:
      return LifeCircle::tr("Leave it if nobody may walk here; else correct or empty the speed.");
    case StreetFault::long_steps:
      return LifeCircle::tr("Split the line where the stairs begin and end.");
    case StreetFault::parcel_far:
    case StreetFault::facility_far:
      return LifeCircle::tr("Draw the missing street, correct the place, or raise SNAP_DISTANCE.");
    case StreetFault::parcel_on_island:
    case StreetFault::facility_on_island:
      break;
  }
  return LifeCircle::tr("Join that street to the network: it is one of the islands.");
}

}  // namespace lifecircle::plugin
