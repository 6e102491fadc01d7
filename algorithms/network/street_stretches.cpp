#include <algorithm>
#include <map>
#include <tuple>

#include <network/street_stretches.h>

namespace lifecircle::network {

namespace {

/// A part of one piece.
struct PiecePart {
  PieceId piece;
  geometry::Stretch stretch;
};

/// The same place, written as the beginning of the next piece where it is the end of one.
PiecePosition next_begin(PiecePosition position) {
  return position.fraction == 1.0 ? PiecePosition{PieceId(position.piece.index() + 1), 0.0} : position;
}

std::vector<EdgeStretch> joined(const StreetGraph& graph, std::vector<PiecePart> parts) {
  std::sort(parts.begin(), parts.end(), [](const PiecePart& a, const PiecePart& b) {
    return std::tuple(a.piece, a.stretch.from, a.stretch.to) <
           std::tuple(b.piece, b.stretch.from, b.stretch.to);
  });
  std::vector<EdgeStretch> result;
  for (const PiecePart& part : parts) {
    const EdgeId edge = graph.piece(part.piece).edge;
    const PiecePosition from{part.piece, part.stretch.from}, to{part.piece, part.stretch.to};
    if (!result.empty() && result.back().edge == edge && from <= next_begin(result.back().to))
      result.back().to = std::max(result.back().to, to);
    else
      result.push_back({edge, from, to});
  }
  return result;
}

/// Calls visit(piece, stretch) for every part of a piece in the stretch that has a length in fractions.
template <class Visit>
void for_each_part(const EdgeStretch& stretch, Visit visit) {
  for (std::uint32_t p = stretch.from.piece.index(); p <= stretch.to.piece.index(); ++p) {
    const double from = p == stretch.from.piece.index() ? stretch.from.fraction : 0.0;
    const double to = p == stretch.to.piece.index() ? stretch.to.fraction : 1.0;
    if (from < to) visit(PieceId(p), geometry::Stretch{from, to});
  }
}

Metres length_of(const StreetGraph& graph, PieceId piece, const geometry::Stretch& stretch) {
  const geometry::Segment& segment = graph.piece(piece).segment;
  return graph.metric().length(segment.at(stretch.from), segment.at(stretch.to));
}

}  // namespace

std::vector<EdgeStretch> streets_where(const StreetGraph& graph,
                                       const std::function<bool(const Piece&)>& wanted) {
  std::vector<PiecePart> parts;
  for (std::size_t p = 0; p < graph.piece_count(); ++p)
    if (wanted(graph.piece(PieceId(p)))) parts.push_back({PieceId(p), {0.0, 1.0}});
  return joined(graph, std::move(parts));
}

geometry::SegmentIndex index_of_pieces(const StreetGraph& graph) {
  std::vector<geometry::Segment> segments;
  segments.reserve(graph.piece_count());
  for (const Piece& piece : graph.pieces()) segments.push_back(piece.segment);
  return geometry::SegmentIndex(segments);
}

std::vector<EdgeStretch> streets_around(const StreetGraph& graph, const geometry::SegmentIndex& index,
                                        std::span<const Place> places, Metres reach) {
  std::vector<PiecePart> parts;
  for (const Place& place : places) {
    for (const geometry::Point point : place.points) {
      const double radius = reach.value() * graph.metric().scale(point);
      index.visit_box(geometry::Box::around(point).grown(radius), [&](std::uint32_t i) {
        if (const auto stretch = stretch_within(graph.piece(PieceId(i)).segment, {point, point}, radius))
          parts.push_back({PieceId(i), *stretch});
      });
    }
    for (const geometry::Polygon& area : place.areas) {
      const geometry::Box box = area.box();
      if (box.empty()) continue;
      const double radius = reach.value() * graph.metric().scale(box.center());
      index.visit_box(box.grown(radius), [&](std::uint32_t i) {
        for (const geometry::Stretch& stretch :
             stretches_within(graph.piece(PieceId(i)).segment, area, radius))
          parts.push_back({PieceId(i), stretch});
      });
    }
  }
  return joined(graph, std::move(parts));
}

std::vector<EdgeStretch> common(std::span<const EdgeStretch> a, std::span<const EdgeStretch> b) {
  std::vector<EdgeStretch> result;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i].edge != b[k].edge) {
      ++(a[i].edge < b[k].edge ? i : k);
      continue;
    }
    const PiecePosition from = std::max(a[i].from, b[k].from), to = std::min(a[i].to, b[k].to);
    if (from < to) result.push_back({a[i].edge, from, to});
    ++(a[i].to < b[k].to ? i : k);
  }
  return result;
}

Metres length_of(const StreetGraph& graph, std::span<const EdgeStretch> stretches) {
  Metres length{0.0};
  for (const EdgeStretch& stretch : stretches)
    for_each_part(stretch, [&](PieceId piece, const geometry::Stretch& part) {
      length += length_of(graph, piece, part);
    });
  return length;
}

std::vector<StreetShare> by_street(const StreetGraph& graph, std::span<const EdgeStretch> stretches) {
  std::map<std::pair<FeatureId, std::uint32_t>, StreetShare> shares;
  for (const EdgeStretch& stretch : stretches) {
    StreetShare* last = nullptr;
    for_each_part(stretch, [&](PieceId piece, const geometry::Stretch& part) {
      const Metres length = length_of(graph, piece, part);
      if (!(length > Metres(0.0))) return;
      const Piece& of = graph.piece(piece);
      StreetShare& share = shares[{graph.street_id(of), of.street}];
      share.street = of.street;
      share.id = graph.street_id(of);
      share.length += length;
      // Pieces of one line that follow each other are one line again.
      if (&share != last) share.lines.push_back({of.segment.at(part.from)});
      share.lines.back().push_back(of.segment.at(part.to));
      last = &share;
    });
  }
  std::vector<StreetShare> result;
  for (auto& [key, share] : shares) result.push_back(std::move(share));
  return result;
}

}  // namespace lifecircle::network
