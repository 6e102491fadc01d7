#pragma once

#include <QString>

#include <network/street_graph_builder.h>
#include <network/street_problem.h>

namespace lifecircle::plugin {

/// The stable name of a fault, e.g. "near_miss": what `code` holds.
[[nodiscard]] QString codeOf(network::StreetFault fault);
/// The stable name of a severity: note, warning, error.
[[nodiscard]] QString nameOf(network::Severity severity);
/// What the fault is called, for people.
[[nodiscard]] QString titleOf(network::StreetFault fault);
/// The unit of the amount: m, or km/h.
[[nodiscard]] QString unitOf(network::StreetFault fault);

/// What is wrong, in one sentence.
[[nodiscard]] QString sentenceOf(const network::StreetProblem& problem);
/// What to do about it. The topology of the run says which of two ways is open.
[[nodiscard]] QString remedyOf(const network::StreetProblem& problem, network::Topology topology);

}  // namespace lifecircle::plugin
