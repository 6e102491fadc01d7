#include <map>

#include <QDate>

#include <plugin/maps/report_page.h>
#include <plugin/maps/report_parts.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

QString anchor(std::size_t section) {
  return QStringLiteral("section-%1").arg(section + 1);
}

/// Facts that were told word for word before are told by the number of that section.
class FactLists {
 public:
  Html of(const ReportResult& result, std::size_t section) {
    Html items;
    const auto add = [&](const QString& label, const QString& value) {
      items += Html::element("dt", Html::text(label, 80)) + Html::element("dd", Html::text(value));
    };
    add(LifeCircle::tr("Layer"), result.name);
    for (const Fact& fact : result.facts.facts()) {
      if (fact.what == QLatin1String("min_people")) continue;
      const QString text = result.facts.text(fact.what);
      const auto told = mTold.emplace(fact.what + text, section);
      const bool again = !told.second && text.size() > longestTwice;
      add(fact.label, again ? LifeCircle::tr("as in section %1").arg(told.first->second + 1) : text);
    }
    if (const QString small = result.facts.smallCounts(result.kind); !small.isEmpty())
      add(LifeCircle::tr("Small counts"), small);
    return Html::element("dl", {{"class", QStringLiteral("facts")}}, items);
  }

 private:
  static constexpr int longestTwice = 120;
  std::map<QString, std::size_t> mTold;
};

/// Of two sections with one heading each bears the name of its layer.
void tellApart(std::vector<ReportSection>& sections, const std::vector<ReportResult>& results) {
  std::map<QString, int> count;
  for (const ReportSection& section : sections) ++count[section.heading];
  for (std::size_t i = 0; i < sections.size(); ++i)
    if (count[sections[i].heading] > 1)
      sections[i].heading =
          LifeCircle::tr("%1 (%2)", "heading, layer").arg(sections[i].heading, results[i].name);
}

Html inShort(const std::vector<ReportSection>& sections) {
  Html items;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    Html item =
        Html::element("a", {{"href", QLatin1Char('#') + anchor(i)}}, Html::text(sections[i].heading, 120));
    if (!sections[i].summary.isEmpty())
      item += Html::text(LifeCircle::tr(": ", "between a heading and what follows")) +
              Html::text(sections[i].summary, 400);
    items += Html::element("li", item);
  }
  return Html::element(
      "section", {{"class", QStringLiteral("short")}},
      Html::element("h2", Html::text(LifeCircle::tr("In short"))) + Html::element("ol", items));
}

Html chapter(const ReportResult& result, const ReportSection& section, std::size_t number, FactLists& facts) {
  const bool known = !section.body.isEmpty();
  return Html::element(
      "section", {{"id", anchor(number)}},
      Html::element("h2", Html::text(QStringLiteral("%1. %2").arg(number + 1).arg(section.heading), 200)) +
          (section.summary.isEmpty()
               ? Html()
               : Html::element("p", {{"class", QStringLiteral("main")}}, Html::text(section.summary, 400))) +
          section.body + (known ? facts.of(result, number) : Html()));
}

Html notices(SmallCount small) {
  return Html::element(
      "footer",
      paragraph(LifeCircle::tr(
          "A share of people covered is a measurement, no legal finding: whether a standard is "
          "met, a planner decides.")) +
          paragraph(small.least > 0.0
                        ? LifeCircle::tr(
                              "In lists of single buildings, facilities and patches, numbers about fewer "
                              "than %1 people are written as <%1.")
                              .arg(small.least)
                        : LifeCircle::tr(
                              "Numbers about few people are written out in full: not for publication.")) +
          paragraph(LifeCircle::tr(
              "Maps that are shown to the public in China must be submitted for review first, and bear "
              "its number.")) +
          paragraph(
              QStringLiteral("LifeCircle %1, %2")
                  .arg(QStringLiteral(LIFECIRCLE_VERSION), QDate::currentDate().toString(Qt::ISODate))));
}

}  // namespace

QString reportPage(const QString& title, const std::vector<ReportResult>& results, SmallCount small) {
  std::vector<ReportSection> sections;
  for (const ReportResult& result : results) sections.push_back(sectionOf(result, small));
  tellApart(sections, results);
  FactLists facts;
  Html chapters;
  for (std::size_t i = 0; i < sections.size(); ++i) chapters += chapter(results[i], sections[i], i, facts);
  const Html head =
      Html::element("meta", {{"charset", QStringLiteral("utf-8")}}) +
      Html::element("meta",
                    {{"http-equiv", QStringLiteral("Content-Security-Policy")},
                     {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; "
                                                "img-src data:; base-uri 'none'; form-action 'none'")}}) +
      Html::element("meta", {{"name", QStringLiteral("viewport")},
                             {"content", QStringLiteral("width=device-width, initial-scale=1")}}) +
      Html::element("title", Html::text(title, 200)) + Html::styleSheet("report");
  const Html body =
      Html::element(
          "header",
          Html::element("h1", Html::text(title, 200)) +
              Html::element("p", Html::text(QStringLiteral("LifeCircle %1 · %2")
                                                .arg(QStringLiteral(LIFECIRCLE_VERSION),
                                                     QDate::currentDate().toString(Qt::ISODate))))) +
      inShort(sections) + Html::element("main", chapters) + notices(small);
  const QString lang = language() == QLatin1String("zh_CN") ? QStringLiteral("zh-CN") : QStringLiteral("en");
  return QStringLiteral("<!DOCTYPE html>\n") +
         Html::element("html", {{"lang", lang}}, Html::element("head", head) + Html::element("body", body))
             .markup() +
         QLatin1Char('\n');
}

}  // namespace lifecircle::plugin
