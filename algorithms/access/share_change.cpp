#include <access/share_change.h>

namespace lifecircle::access {

ShareChange change_of_share(const PublishedShare& before, const PublishedShare& after) {
  ShareChange change;
  if (!before.share || !after.share) return change;
  change.points = 100.0 * (*after.share - *before.share);
  if (!before.people || !after.people) return change;
  change.covered_before = *before.people * *before.share;
  change.covered_after = *after.people * *after.share;
  return change;
}

}  // namespace lifecircle::access
