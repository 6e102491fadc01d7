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

/// A section with the result that it is about.
struct Chapter {
  const ReportResult* result;
  ReportSection section;
  std::size_t first;  ///< the number of the first section about that result
};

std::vector<Chapter> chaptersOf(const std::vector<ReportResult>& results, SmallCount small) {
  std::vector<Chapter> chapters;
  for (const ReportResult& result : results) {
    const std::size_t first = chapters.size();
    for (ReportSection& section : sectionsOf(result, small))
      chapters.push_back({&result, std::move(section), first});
  }
  return chapters;
}

/// Of two sections with one heading each bears the name of its layer.
void tellApart(std::vector<Chapter>& chapters) {
  std::map<QString, int> count;
  for (const Chapter& chapter : chapters) ++count[chapter.section.heading];
  for (Chapter& chapter : chapters)
    if (count[chapter.section.heading] > 1)
      chapter.section.heading =
          LifeCircle::tr("%1 (%2)", "heading, layer").arg(chapter.section.heading, chapter.result->name);
}

Html inShort(const std::vector<Chapter>& chapters) {
  Html items;
  for (std::size_t i = 0; i < chapters.size(); ++i) {
    const ReportSection& section = chapters[i].section;
    Html item =
        Html::element("a", {{"href", QLatin1Char('#') + anchor(i)}}, Html::text(section.heading, 120));
    if (!section.summary.isEmpty())
      item += Html::text(LifeCircle::tr(": ", "between a heading and what follows")) +
              Html::text(section.summary, 400);
    items += Html::element("li", item);
  }
  return Html::element(
      "section", {{"class", QStringLiteral("short")}},
      Html::element("h2", Html::text(LifeCircle::tr("In short"))) + Html::element("ol", items));
}

/// How the result came about is told in the first of its sections.
Html factsOf(const Chapter& chapter, std::size_t number, FactLists& facts) {
  if (chapter.section.body.isEmpty()) return {};
  if (chapter.first == number) return facts.of(*chapter.result, number);
  return paragraph(LifeCircle::tr("How these numbers came about: as in section %1.").arg(chapter.first + 1));
}

Html htmlOf(const Chapter& chapter, std::size_t number, FactLists& facts) {
  const ReportSection& section = chapter.section;
  return Html::element(
      "section", {{"id", anchor(number)}},
      Html::element("h2", Html::text(QStringLiteral("%1. %2").arg(number + 1).arg(section.heading), 200)) +
          (section.summary.isEmpty()
               ? Html()
               : Html::element("p", {{"class", QStringLiteral("main")}}, Html::text(section.summary, 400))) +
          section.body + factsOf(chapter, number, facts));
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
  std::vector<Chapter> chapters = chaptersOf(results, small);
  tellApart(chapters);
  FactLists facts;
  Html main;
  for (std::size_t i = 0; i < chapters.size(); ++i) main += htmlOf(chapters[i], i, facts);
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
      inShort(chapters) + Html::element("main", main) + notices(small);
  const QString lang = language() == QLatin1String("zh_CN") ? QStringLiteral("zh-CN") : QStringLiteral("en");
  return QStringLiteral("<!DOCTYPE html>\n") +
         Html::element("html", {{"lang", lang}}, Html::element("head", head) + Html::element("body", body))
             .markup() +
         QLatin1Char('\n');
}

}  // namespace lifecircle::plugin
