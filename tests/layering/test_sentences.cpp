// What the engine says can be translated: lupdate reads a list of its sentences, and this compares the list
// with what is thrown.
#include <regex>
#include <set>
#include <string>

#include <layering/source_tree.h>
#include <support/catch.h>

using layering::all_files;
using layering::SourceFile;

namespace {

const char* const list = "plugin/i18n/engine_sentences.h";
const std::string literal = R"re("((?:[^"\\]|\\.)*)"\s*)re";

/// The string literals that follow each place where `opening` is found, neighbours joined, as the source
/// spells them; an empty one where another thing follows.
std::multiset<std::string> literals_after(const std::string& opening, const std::string& text) {
  static const std::regex one(literal);
  const std::regex all(opening + "((?:" + literal + ")*)");
  std::multiset<std::string> found;
  for (std::sregex_iterator site(text.begin(), text.end(), all), end; site != end; ++site) {
    const std::string pieces = (*site)[1];
    std::string joined;
    for (std::sregex_iterator piece(pieces.begin(), pieces.end(), one); piece != end; ++piece)
      joined += (*piece)[1];
    found.insert(joined);
  }
  return found;
}

std::multiset<std::string> thrown_in(const std::string& text) {
  return literals_after(R"(throw\s+(?:lifecircle::)?Error\s*[({]\s*(?:ErrorCode::\w+\s*,\s*)?)", text);
}

std::multiset<std::string> listed_in(const std::string& text) {
  return literals_after(R"re(QT_TRANSLATE_NOOP\(\s*"LifeCircle"\s*,\s*)re", text);
}

}  // namespace

TEST_CASE("Every sentence that is thrown stands in the list of sentences to translate, and no other") {
  std::multiset<std::string> listed;
  std::set<std::string> thrown;
  for (const SourceFile& file : all_files()) {
    if (file.path == list) listed = listed_in(file.text);
    if (!file.is_code() || !(file.in("algorithms/") || file.in("plugin/"))) continue;
    if (file.in("algorithms/base/error.")) continue;  // its comment has an example
    for (const std::string& sentence : thrown_in(file.text)) {
      INFO(file.path << ": the pattern of an Error is a string literal at the throw");
      CHECK(sentence != "");
      thrown.insert(sentence);
    }
  }
  CHECK(thrown.size() > 1);
  for (const std::string& sentence : thrown) {
    INFO("to be added to " << list << ":\n    QT_TRANSLATE_NOOP(\"LifeCircle\", \"" << sentence << "\"),");
    CHECK(listed.count(sentence) == 1);
  }
  for (const std::string& sentence : listed) {
    INFO(list << " has a sentence that is not thrown: " << sentence);
    CHECK(thrown.count(sentence) == 1);
  }
}

TEST_CASE("Every sentence of the notes in results that readers look up is written somewhere") {
  std::multiset<std::string> listed;
  std::set<std::string> written;
  for (const SourceFile& file : all_files()) {
    if (file.path == "plugin/i18n/note_sentences.h") listed = listed_in(file.text);
    if (!file.is_code() || !file.in("plugin/processing/")) continue;
    for (const std::string& text : literals_after(R"(LifeCircle::tr\(\s*)", file.text)) written.insert(text);
  }
  CHECK(listed.size() > 1);
  for (const std::string& sentence : listed) {
    INFO("no result says: " << sentence);
    CHECK(written.count(sentence) == 1);
    CHECK(listed.count(sentence) == 1);
  }
}

TEST_CASE("Sentences are found where they are thrown and listed") {
  using Found = std::multiset<std::string>;
  CHECK(thrown_in(R"(throw Error(ErrorCode::bad_table, "%1 is \"bad\".", {name});)") ==
        Found{R"(%1 is \"bad\".)"});
  CHECK(thrown_in("throw Error(\n  ErrorCode::bad_table,\n  \"Two \"\n  \"pieces.\");") ==
        Found{"Two pieces."});
  CHECK(thrown_in(R"(throw Error(ErrorCode::bad_table, name + " is bad.");)") == Found{""});
  CHECK(thrown_in(R"(throw Error(code, "Bad.");)") == Found{""});
  CHECK(listed_in("QT_TRANSLATE_NOOP(\"LifeCircle\",\n  \"Two \"\n  \"pieces.\"),") == Found{"Two pieces."});
}
