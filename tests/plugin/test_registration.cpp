#include <dlfcn.h>
#include <qgisplugin.h>
#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <plugin/registration.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

namespace {

const QgsProcessingProvider* provider() {
  return QgsApplication::processingRegistry()->providerById("lifecircle");
}

/// liblifecircle.so as QGIS and Python open it: by the names of its functions.
class Library {
 public:
  Library() : mHandle(dlopen(LIFECIRCLE_LIBRARY, RTLD_NOW | RTLD_LOCAL)) {
    INFO(dlerror());
    REQUIRE(mHandle);
  }
  ~Library() { dlclose(mHandle); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;

  template <class Function>
  Function* function(const char* name) const {
    auto* found = reinterpret_cast<Function*>(dlsym(mHandle, name));
    INFO(name);
    REQUIRE(found);
    return found;
  }

 private:
  void* mHandle;
};

}  // namespace

TEST_CASE("Opening a door twice registers one provider; it stays until both are closed", "[plugin]") {
  lifecircle::test::startQgis();
  REQUIRE(provider() == nullptr);
  CHECK(openDoor());
  const QgsProcessingProvider* first = provider();
  REQUIRE(first);
  CHECK(first->algorithms().size() >= 1);
  CHECK(openDoor());
  CHECK(provider() == first);
  closeDoor();
  CHECK(provider() == first);
  closeDoor();
  CHECK(provider() == nullptr);
  closeDoor();  // one too many changes nothing
  CHECK(provider() == nullptr);
}

TEST_CASE("The library tells QGIS about itself", "[plugin]") {
  lifecircle::test::startQgis();
  const Library library;
  CHECK(*library.function<name_t>("name")() == "LifeCircle");
  CHECK(*library.function<category_t>("category")() == "Analysis");
  CHECK(*library.function<version_t>("version")() == LIFECIRCLE_VERSION);
  CHECK_FALSE(library.function<description_t>("description")()->isEmpty());
  CHECK_FALSE(library.function<icon_t>("icon")()->isEmpty());
  CHECK(*library.function<experimental_t>("experimental")() == "false");
  CHECK(library.function<type_t>("type")() == QgisPlugin::UI);
}

TEST_CASE("The native plugin loads, unloads and loads again", "[plugin]") {
  lifecircle::test::startQgis();
  for (int round = 0; round < 3; ++round) {
    const Library library;
    QgisPlugin* plugin = library.function<create_t>("classFactory")(nullptr);
    REQUIRE(plugin);
    plugin->initGui();
    REQUIRE(provider());
    CHECK(provider()->algorithm("accessibility"));
    plugin->unload();
    CHECK(provider() == nullptr);
    library.function<unload_t>("unload")(plugin);
  }
}

TEST_CASE("Both doors of the library may be open at once", "[plugin]") {
  lifecircle::test::startQgis();
  const Library library;
  CHECK(library.function<int()>("lifecircle_register_provider")() == 0);
  const QgsProcessingProvider* first = provider();
  QgisPlugin* plugin = library.function<create_t>("classFactory")(nullptr);
  plugin->initGui();
  CHECK(provider() == first);
  plugin->unload();
  library.function<unload_t>("unload")(plugin);
  CHECK(provider() == first);
  library.function<void()>("lifecircle_unregister_provider")();
  CHECK(provider() == nullptr);
}

TEST_CASE("Two copies of the library do not take each other's provider", "[plugin]") {
  lifecircle::test::startQgis();
  REQUIRE(openDoor());  // the copy inside this program
  const QgsProcessingProvider* ours = provider();
  const Library other;
  CHECK(other.function<int()>("lifecircle_register_provider")() == 0);
  CHECK(provider() == ours);
  other.function<void()>("lifecircle_unregister_provider")();
  CHECK(provider() == ours);
  closeDoor();
  CHECK(provider() == nullptr);
}
