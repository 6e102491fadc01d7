#include <algorithm>

#include <QRegularExpression>

#include <plugin/gui/name_guesser.h>
#include <plugin/layers/builtin_catalogue.h>

namespace lifecircle::plugin {

namespace {

bool isLatin(const QString& word) {
  return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 128; });
}

/// Its words in small letters, one blank before, between and after them.
QString spaced(const QString& name) {
  static const QRegularExpression separators(QStringLiteral("[\\s_\\-./:,;()（）]+"));
  const QString words = name.toLower().replace(separators, QStringLiteral(" ")).trimmed();
  return QLatin1Char(' ') + words + QLatin1Char(' ');
}

bool holds(const QString& spacedName, const QString& word) {
  const QString wanted = spaced(word);
  return spacedName.contains(isLatin(word) ? wanted : wanted.trimmed());
}

QStringList wordsIn(const std::string& cell) {
  return QString::fromStdString(cell).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

}  // namespace

NameGuesser::NameGuesser(const CsvTable& table) {
  table.require("role");
  table.require("words");
  for (std::size_t row = 0; row < table.row_count(); ++row)
    mRoles[QString::fromStdString(table.cell(row, "role"))] = {wordsIn(table.cell(row, "words")),
                                                               wordsIn(table.cell(row, "never"))};
}

const NameGuesser& NameGuesser::builtIn() {
  static const NameGuesser guesser(builtInTable("name_guesses.csv"));
  return guesser;
}

int NameGuesser::fit(const QString& role, const QString& name) const {
  const auto found = mRoles.find(role);
  if (found == mRoles.end()) return 0;
  const QString given = spaced(name);
  for (const QString& word : found->second.never)
    if (holds(given, word)) return 0;
  // The whole name is the word, or has it among others; earlier words of the list are the better ones.
  constexpr int whole = 2000, part = 1000;
  int best = 0, preference = 0;
  for (const QString& word : found->second.wanted) {
    if (given == spaced(word))
      best = std::max(best, whole - preference);
    else if (holds(given, word))
      best = std::max(best, part - preference);
    ++preference;
  }
  return best;
}

int NameGuesser::best(const QString& role, const QStringList& names) const {
  int position = -1, bestFit = 0;
  for (int i = 0; i < names.size(); ++i) {
    const int now = fit(role, names[i]);
    if (now <= bestFit) continue;
    bestFit = now;
    position = i;
  }
  return position;
}

}  // namespace lifecircle::plugin
