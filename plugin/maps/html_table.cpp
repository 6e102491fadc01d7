#include <algorithm>

#include <plugin/maps/html_table.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

QString className(bool isNumber) {
  return isNumber ? QStringLiteral("number") : QStringLiteral("words");
}

}  // namespace

HtmlTable::HtmlTable(const QString& caption, std::vector<Heading> headings)
    : mCaption(caption), mHeadings(std::move(headings)) {}

void HtmlTable::addRow(const QStringList& cells) {
  Html row;
  for (int i = 0; i < cells.size(); ++i)
    row += Html::element("td", {{"class", className(mHeadings[static_cast<std::size_t>(i)].isNumber)}},
                         Html::text(cells[i], 200));
  mRows += Html::element("tr", row);
}

void HtmlTable::addNote(const QString& text) {
  mNotes += Html::element(
      "tr",
      Html::element("td", {{"colspan", QString::number(mHeadings.size())}, {"class", QStringLiteral("note")}},
                    Html::text(text)));
}

Html HtmlTable::html() const {
  Html head;
  for (const Heading& heading : mHeadings)
    head += Html::element("th", {{"scope", QStringLiteral("col")}, {"class", className(heading.isNumber)}},
                          Html::text(heading.text, 80));
  return Html::element("table", Html::element("caption", Html::text(mCaption, 200)) +
                                    Html::element("thead", Html::element("tr", head)) +
                                    Html::element("tbody", mRows + mNotes));
}

Html tableOf(const ReportResult& result, const ReportRows& rows, const QString& caption,
             const std::vector<TableColumn>& columns, SmallCount small, std::size_t longest) {
  std::vector<TableColumn> shown;
  for (const TableColumn& column : columns)
    if (std::any_of(rows.begin(), rows.end(),
                    [&](const QgsFeature* row) { return !result.text(*row, column.field).isEmpty(); }))
      shown.push_back(column);
  if (shown.empty()) return {};
  std::vector<HtmlTable::Heading> headings;
  for (const TableColumn& column : shown) headings.push_back({column.heading, isNumber(column.format)});
  HtmlTable table(caption, headings);
  for (std::size_t i = 0; i < std::min(rows.size(), longest); ++i) {
    QStringList cells;
    for (const TableColumn& column : shown)
      cells << cellText(result.value(*rows[i], column.field), column.format, small);
    table.addRow(cells);
  }
  if (rows.size() > longest)
    table.addNote(LifeCircle::tr("%1 more rows are in the layer.").arg(rows.size() - longest));
  return table.html();
}

}  // namespace lifecircle::plugin
