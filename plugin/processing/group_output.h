#pragma once

#include <span>

#include <qgsfields.h>

#include <access/category_groups.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/category_choice.h>

namespace lifecircle::plugin {

/// GROUPS of lifecircle:accessibility: one row per theme, class and tier.
[[nodiscard]] QgsFields groupFields();

/// A group's `categories` and `facilities` are those of the whole catalogue, so that a run which evaluates
/// few categories still counts the 党群服务 tiers; reach and score are over the evaluated ones with data.
void writeGroups(Sink& sink, const CategoryChoice& choice, const access::LifeCircle& circle,
                 std::span<const access::Population> population);

/// What people call a group, in the user's language; a key that only the user's catalogue knows is its own
/// name.
[[nodiscard]] QString nameOf(const access::CategoryGroup& group);

}  // namespace lifecircle::plugin
