#include <base/error.h>
#include <grids/grid_code.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::grids;

namespace {

const std::vector<std::string> parents{"310104001001", "310104001002"};
const CodeTemplate db11("{parent}{n:3}");

}  // namespace

TEST_CASE("codes follow their template") {
  CHECK(db11.code("310104001001", 7) == "310104001001007");
  CHECK(db11.code("310104001001", 1234) == "3101040010011234");
  CHECK_FALSE(db11.holds(1234));
  CHECK(CodeTemplate("Z-{parent}-{n}/{parent}").code("a", 12) == "Z-a-12/a");
  CHECK(CodeTemplate("{n}").code("{parent}", 1) == "1");
  CHECK(CodeTemplate("{parent}{n}").code("{parent}", 1) == "{parent}1");
}

TEST_CASE("a template without a number, with two or with unknown braces is refused") {
  for (const char* text : {"", "{parent}", "{n}{n}", "{n:0}", "{n:12}", "{name}", "{n", "{n:3}{x}", "}{n}"})
    CHECK_THROWS_AS(CodeTemplate(text), Error);
}

TEST_CASE("new grids are numbered west to east, then north to south, within their parent") {
  const std::vector<CodedGrid> grids{{0, {20, 0}, ""}, {0, {10, 0}, ""}, {0, {10, 50}, ""}, {1, {0, 0}, ""}};
  const GridCodes codes = number_grids(grids, parents, db11);
  CHECK(codes.codes ==
        std::vector<std::string>{"310104001001003", "310104001001002", "310104001001001", "310104001002001"});
  CHECK(codes.duplicates.empty());
  CHECK(codes.overfull.empty());
}

TEST_CASE("unchanged grids keep their codes, and new ones neither take these nor those given up") {
  const std::vector<CodedGrid> grids{{0, {0, 0}, ""}, {0, {10, 0}, "310104001001001"}, {0, {20, 0}, ""}};
  const std::vector<std::string> given_up{"310104001001003"};
  const GridCodes codes = number_grids(grids, parents, db11, given_up);
  CHECK(codes.codes[0] == "310104001001002");
  CHECK(codes.codes[1] == "310104001001001");
  CHECK(codes.codes[2] == "310104001001004");
}

TEST_CASE("two grids that keep the same code are told, and so is a parent with too many grids") {
  const std::vector<CodedGrid> twins{{0, {0, 0}, "A"}, {1, {10, 0}, "A"}};
  CHECK(number_grids(twins, parents, db11).duplicates == std::vector<std::uint32_t>{1});
  std::vector<CodedGrid> many(12, {1, {0, 0}, ""});
  const GridCodes codes = number_grids(many, parents, CodeTemplate("{parent}{n:1}"));
  CHECK(codes.overfull.empty());  // one digit is a least, not a limit
  std::vector<CodedGrid> more(101, {1, {0, 0}, ""});
  CHECK(number_grids(more, parents, CodeTemplate("{parent}{n:2}")).overfull == std::vector<std::uint32_t>{1});
}
