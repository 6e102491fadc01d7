#pragma once

namespace lifecircle::plugin {

class Desktop;

/// The list of what LifeCircle's menu and toolbar offer, top to bottom. One more entry is one more line here.
void addActions(Desktop& desktop);

}  // namespace lifecircle::plugin
