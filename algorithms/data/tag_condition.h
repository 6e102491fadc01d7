#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <data/osm_object.h>

namespace lifecircle::data {

/// What a condition may ask beside the tags.
struct ObjectFacts {
  const OsmTags& tags;
  OsmObject::Form form = OsmObject::Form::point;
  double hectares = 0.0;  ///< size of an area, ground hectares; 0 for points and lines
};

/// One cell "condition" of a tag table: clauses separated by semicolons, all of which must hold.
///
///     foot=yes|designated      the tag has one of these values
///     foot!=no|private         it has none of them, or is missing
///     tunnel=*    tunnel!=*    the tag is there (with a value other than "no"); it is not
///     name~school|college      the text holds one of these, large and small letters alike
///     name!~college            it holds none of them, or is missing
///     capacity>=50  layer<0    the value is a number and compares so
///     area_ha>=0.4             the object is an area of that many hectares
///     form=point|line|area     the kind of geometry
///
/// A value "a;b" counts as a and as b. `any_name` stands for name, name:zh, name:en, official_name and
/// alt_name together.
class TagCondition {
 public:
  /// Throws Error(bad_table) naming the clause that cannot be read and the row (counted from 0 here, from 1
  /// in the sentence) of the table where it stands.
  static TagCondition parse(std::string_view text, const std::string& table, std::size_t row);

  [[nodiscard]] bool holds(const ObjectFacts& object) const;

 private:
  enum class Test { equals, differs, contains, lacks, at_least, below };
  struct Clause {
    std::string key;
    Test test = Test::equals;
    std::vector<std::string> values;
    double number = 0.0;
  };
  [[nodiscard]] static bool holds(const Clause& clause, const ObjectFacts& object);

  std::vector<Clause> clauses_;
};

/// "a|b|c" as a list, without blanks around the items.
[[nodiscard]] std::vector<std::string> alternatives(std::string_view text, char separator = '|');

/// The first of the `choices` that a tag value "a;b" names; "*" is any value but "no". Empty where none is.
[[nodiscard]] std::string_view matching_value(std::string_view tag_value,
                                              const std::vector<std::string>& choices);

}  // namespace lifecircle::data
