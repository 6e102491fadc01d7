#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <plugin/gui/sample_town.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

namespace {

void write(const QString& path, const QByteArray& text) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(text);
}

QByteArray read(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
}

void install(const QString& folder) {
  for (const char* name : {"lifecircle_sample.gpkg", "elevation.tif", "lifecircle_sample.qgz"})
    write(folder + "/" + name, name);
}

}  // namespace

TEST_CASE("The sample is opened where it lies if that can be written to", "[plugin]") {
  const QTemporaryDir installed, own;
  install(installed.path());
  CHECK(sampleProject(installed.path(), own.path(), true) == installed.filePath("lifecircle_sample.qgz"));
  CHECK(QDir(own.path()).isEmpty());
}

TEST_CASE("Else a copy is opened, whole, and not overwritten the next time", "[plugin]") {
  const QTemporaryDir installed, own;
  install(installed.path());
  QFile::setPermissions(installed.filePath("elevation.tif"), QFile::ReadOwner);
  const QString folder = own.filePath("a/b");
  CHECK(sampleProject(installed.path(), folder, false) == folder + "/lifecircle_sample.qgz");
  CHECK(read(folder + "/lifecircle_sample.gpkg") == "lifecircle_sample.gpkg");
  CHECK(QFile::permissions(folder + "/elevation.tif").testFlag(QFile::WriteOwner));
  write(folder + "/lifecircle_sample.qgz", "mine");
  CHECK_FALSE(sampleProject(installed.path(), folder, false).isEmpty());
  CHECK(read(folder + "/lifecircle_sample.qgz") == "mine");
}

TEST_CASE("Where a file of the sample is missing, or there is no room for a copy, there is no project",
          "[plugin]") {
  const QTemporaryDir installed, own;
  install(installed.path());
  CHECK(sampleProject(installed.path(), installed.filePath("elevation.tif/copy"), false).isEmpty());
  QFile::remove(installed.filePath("elevation.tif"));
  CHECK(sampleProject(installed.path(), own.path(), true).isEmpty());
}
