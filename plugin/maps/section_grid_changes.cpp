#include <map>

#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString weight = QStringLiteral("weight");

/// What goes from one grid to another.
struct Move {
  QString from, to;
  double units = 0.0, weight = 0.0;
};

/// All moves, the heaviest first.
std::vector<Move> movesOf(const ReportResult& result) {
  std::map<std::pair<QString, QString>, Move> byPair;
  for (const QgsFeature& row : result.rows) {
    const QString from = result.text(row, QStringLiteral("from_grid"));
    const QString to = result.text(row, QStringLiteral("to_grid"));
    Move& move = byPair.emplace(std::pair(from, to), Move{from, to}).first->second;
    move.units += 1.0;
    move.weight += result.number(row, weight).value_or(0.0);
  }
  std::vector<Move> moves;
  for (const auto& [pair, move] : byPair) moves.push_back(move);
  std::stable_sort(moves.begin(), moves.end(),
                   [](const Move& a, const Move& b) { return a.weight > b.weight; });
  return moves;
}

}  // namespace

ReportSection gridChanges(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Units that change their grid"), {}, {}};
  section.summary = LifeCircle::tr("%1 units with a weight of %2 go to another grid.")
                        .arg(cellText(static_cast<double>(result.rows.size()), Format::whole),
                             cellText(result.sum(weight), Format::whole));
  // The table of changes has no places, the map of changes has.
  SvgMap map({svg::Key{LifeCircle::tr("goes to another grid"), QStringLiteral("#225ea8")}});
  for (const QgsFeature& row : result.rows) map.add(row.geometry(), 0);
  if (!map.isEmpty()) section.body += map.html(LifeCircle::tr("Map: %1").arg(result.name));
  const std::vector<Move> moves = movesOf(result);
  constexpr std::size_t longest = 40;
  HtmlTable table(LifeCircle::tr("From grid to grid, the heaviest first"),
                  {{LifeCircle::tr("From"), false},
                   {LifeCircle::tr("To"), false},
                   {LifeCircle::tr("Units"), true},
                   {LifeCircle::tr("Weight"), true}});
  for (std::size_t i = 0; i < std::min(moves.size(), longest); ++i)
    table.addRow({cellText(moves[i].from, Format::text), cellText(moves[i].to, Format::text),
                  cellText(moves[i].units, Format::whole), cellText(moves[i].weight, Format::whole)});
  if (moves.size() > longest)
    table.addNote(LifeCircle::tr("%1 more rows are in the layer.").arg(moves.size() - longest));
  section.body += table.html();
  return section;
}

ReportSection gridJoins(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Bridges and joins of islands"), {}, {}};
  section.summary =
      LifeCircle::tr("In %1 places units count as neighbours though a barrier or a gap lies between them.")
          .arg(result.rows.size());
  const QString kind = QStringLiteral("kind");
  section.body += mapByCode(result, kind,
                            {{QStringLiteral("bridge"), QStringLiteral("#225ea8")},
                             {QStringLiteral("island"), QStringLiteral("#fe9929")}});
  section.body +=
      tableOf(result, rowsOf(result), LifeCircle::tr("Where a parent would fall apart without them"),
              {{QStringLiteral("parent"), LifeCircle::tr("Parent"), Format::text},
               {kind, LifeCircle::tr("Kind"), Format::code},
               {QStringLiteral("unit_a"), LifeCircle::tr("Unit"), Format::text},
               {QStringLiteral("unit_b"), LifeCircle::tr("Other"), Format::text},
               {QStringLiteral("across"), LifeCircle::tr("Across"), Format::code},
               {QStringLiteral("width_m"), LifeCircle::tr("Width, m"), Format::whole}},
              {}, 40);
  return section;
}

}  // namespace lifecircle::plugin::sections
