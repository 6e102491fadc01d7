#include <algorithm>

#include <data/osm_object.h>

namespace lifecircle::data {

void OsmTags::add(std::string key, std::string value) {
  if (!value.empty() && !has(key)) tags_.emplace_back(std::move(key), std::move(value));
}

void OsmTags::add_hstore(std::string_view text) {
  std::size_t at = 0;
  // Reads the next quoted text; false at the end.
  const auto next_quoted = [&](std::string& out) {
    out.clear();
    at = text.find('"', at);
    if (at == std::string_view::npos) return false;
    for (++at; at < text.size() && text[at] != '"'; ++at) {
      if (text[at] == '\\' && at + 1 < text.size()) ++at;
      out.push_back(text[at]);
    }
    ++at;
    return true;
  };
  std::string key;
  std::string value;
  while (at < text.size() && next_quoted(key) && next_quoted(value)) add(key, value);
}

std::string_view OsmTags::get(std::string_view key) const {
  const auto found =
      std::find_if(tags_.begin(), tags_.end(), [&](const auto& tag) { return tag.first == key; });
  return found == tags_.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace lifecircle::data
