#include <csignal>

#include <QDir>
#include <QTemporaryDir>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <sys/resource.h>

#include <plugin/layers/result_notes.h>
#include <plugin/layers/sink.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;
using lifecircle::test::startQgis;

namespace {

/// An output with one text field, in a folder that is gone afterwards.
class Target {
 public:
  Target() { startQgis(); }

  [[nodiscard]] QString path(const QString& name) const { return mFolder.filePath(name); }
  [[nodiscard]] QStringList files() const { return QDir(mFolder.path()).entryList(QDir::Files); }

  std::unique_ptr<Sink> open(const QVariant& target) {
    QgsFields fields;
    fields.append(compat::field("text", compat::FieldType::text));
    return std::make_unique<Sink>(mDefinition, QVariantMap{{"OUTPUT", target}}, mContext, fields,
                                  compat::WkbType::Point, QgsCoordinateReferenceSystem("EPSG:4549"));
  }
  static void fill(Sink& sink, int count, int length = 10) {
    for (int i = 0; i < count; ++i) {
      QgsFeature feature;
      feature.setGeometry(QgsGeometry::fromPointXY({500000.0 + i, 3450000.0}));
      QgsAttributes attributes;
      attributes << QString(length, QLatin1Char('x'));
      feature.setAttributes(attributes);
      sink.add(feature);
    }
  }
  QgsProcessingContext mContext;

 private:
  QTemporaryDir mFolder;
  QgsProcessingParameterFeatureSink mDefinition{"OUTPUT", "Result"};
};

QString sentenceOf(const std::function<void()>& work) {
  try {
    work();
  } catch (const QgsProcessingException& exception) {
    return exception.what();
  }
  return {};
}

/// While it lives, no file may grow beyond `bytes`: what a full disk feels like, for root too.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &mBefore);
    rlimit limit = mBefore;
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() { setrlimit(RLIMIT_FSIZE, &mBefore); }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit mBefore{};
};

}  // namespace

TEST_CASE("A kept output is whole and says how it was made", "[plugin][sink]") {
  for (const char* name : {"out.gpkg", "out.shp", "out.geojson"}) {
    CAPTURE(name);
    Target target;
    Sinks sinks;
    Sink& sink = sinks.add(target.open(target.path(name)));
    Target::fill(sink, 3);
    ResultNotes notes("accessibility", "A title");
    sink.describe(notes.metadata());
    const QVariantMap results = sinks.closeAll();
    QgsVectorLayer layer(results.value("OUTPUT").toString(), "read again", "ogr");
    REQUIRE(layer.isValid());
    CHECK(layer.featureCount() == 3);
    if (layer.metadata().title().isEmpty()) {
      bool loaded = false;
      layer.loadDefaultMetadata(loaded);
    }
    CHECK(layer.metadata().title() == "A title");
  }
}

TEST_CASE("A memory output carries its metadata too", "[plugin][sink]") {
  Target target;
  Sinks sinks;
  Sink& sink = sinks.add(target.open("memory:"));
  Target::fill(sink, 2);
  sink.describe(ResultNotes("accessibility", "A title").metadata());
  const QString id = sinks.closeAll().value("OUTPUT").toString();
  const QgsMapLayer* layer = target.mContext.temporaryLayerStore()->mapLayer(id);
  REQUIRE(layer);
  CHECK(layer->metadata().title() == "A title");
}

TEST_CASE("An output that was not kept leaves nothing behind", "[plugin][sink]") {
  for (const char* name : {"out.gpkg", "out.shp", "out.geojson", "out.csv"}) {
    CAPTURE(name);
    Target target;
    {
      const auto sink = target.open(target.path(name));
      Target::fill(*sink, 3);
    }
    CHECK(target.files().isEmpty());
  }
  Target target;
  {
    const auto sink = target.open("memory:");
    Target::fill(*sink, 3);
  }
  CHECK(target.mContext.temporaryLayerStore()->count() == 0);
}

TEST_CASE("If the second output fails, the first is taken back", "[plugin][sink]") {
  Target target;
  {
    Sinks sinks;
    Target::fill(sinks.add(target.open(target.path("first.gpkg"))), 2);
    CHECK_FALSE(sentenceOf([&] { sinks.add(target.open("/proc/none/second.gpkg")); }).isEmpty());
  }
  CHECK(target.files().isEmpty());
}

TEST_CASE("A target that cannot be made is one sentence", "[plugin][sink]") {
  Target target;
  QFile file(target.path("a file"));
  REQUIRE(file.open(QIODevice::WriteOnly));
  const QString sentence = sentenceOf([&] { (void)target.open(target.path("a file/out.gpkg")); });
  CHECK(sentence.contains("out.gpkg"));
  CHECK_FALSE(sentence.contains('\n'));
  CHECK(target.files() == QStringList{"a file"});
}

TEST_CASE("A full disk is one sentence and leaves nothing behind", "[plugin][sink]") {
  for (const char* name : {"out.gpkg", "out.shp", "out.geojson", "out.csv"}) {
    CAPTURE(name);
    Target target;
    const QString sentence = sentenceOf([&] {
      Sinks sinks;
      Sink& sink = sinks.add(target.open(target.path(name)));
      const FullDisk disk(200000);
      Target::fill(sink, 2000, 200);
      sinks.closeAll();
    });
    CHECK(sentence.contains("could not be written"));
    CHECK(target.files().isEmpty());
  }
}

TEST_CASE("A table taken back leaves the other tables of its file alone", "[plugin][sink]") {
  Target target;
  const QString file = target.path("town.gpkg");
  {
    Sinks sinks;
    Target::fill(sinks.add(target.open(file)), 2);
    sinks.closeAll();
  }
  {
    const auto sink = target.open(QStringLiteral("ogr:dbname='%1' table=\"second\" (geom)").arg(file));
    Target::fill(*sink, 3);
  }
  CHECK(QgsVectorLayer(file + "|layername=town", "first", "ogr").featureCount() == 2);
  CHECK_FALSE(QgsVectorLayer(file + "|layername=second", "second", "ogr").isValid());
}
