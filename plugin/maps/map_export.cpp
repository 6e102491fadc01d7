#include <filesystem>
#include <functional>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <qgsexception.h>
#include <qgsfeedback.h>
#include <qgslayoutatlas.h>
#include <qgslayoutexporter.h>
#include <qgsprintlayout.h>

#include <data/gdal_errors.h>
#include <plugin/maps/map_export.h>
#include <plugin/maps/page_plan.h>
#include <plugin/maps/pdf_text.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using Result = QgsLayoutExporter::ExportResult;

[[noreturn]] void refuse(const QString& path, const QString& reason) {
  throw QgsProcessingException(LifeCircle::tr("The map could not be written to %1: %2.").arg(path, reason));
}

/// Files that are being written under passing names beside their own; taken back unless all are published.
class Drafts {
 public:
  ~Drafts() {
    for (const auto& [draft, path] : mFiles) QFile::remove(draft);
  }
  QString begin(const QString& path) {
    const QFileInfo target(path);
    const QString draft = QStringLiteral("%1/.%2-%3.%4")
                              .arg(target.absolutePath(), target.completeBaseName().left(40),
                                   QUuid::createUuid().toString(QUuid::Id128).left(8), target.suffix());
    mFiles.emplace_back(draft, target.absoluteFilePath());
    return draft;
  }
  QStringList publish() {
    QStringList published;
    for (const auto& [draft, path] : mFiles) {
      std::error_code error;
      std::filesystem::rename(draft.toStdU16String(), path.toStdU16String(), error);
      if (error) refuse(path, QString::fromStdString(error.message()));
      published << path;
    }
    mFiles.clear();
    return published;
  }

 private:
  std::vector<std::pair<QString, QString>> mFiles;  ///< draft, path
};

/// What every kind of file has in common.
template <class Settings>
Settings settingsFor(double dpi) {
  Settings settings;
  settings.exportMetadata = false;  // it would name who is logged in, and the second of the run
  settings.dpi = dpi;
  const std::vector<double> scales = roundScales();
  settings.predefinedMapScales = QVector<qreal>(scales.begin(), scales.end());
  return settings;
}

QgsLayoutExporter::PdfExportSettings pdfSettings(double dpi) {
  auto settings = settingsFor<QgsLayoutExporter::PdfExportSettings>(dpi);
  settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
  settings.appendGeoreference = false;
  return settings;
}

void require(Result result, const QString& path) {
  switch (result) {
    case QgsLayoutExporter::Success:
      return;
    case QgsLayoutExporter::Canceled:
      throw Cancelled();
    case QgsLayoutExporter::MemoryError:
      refuse(path, LifeCircle::tr("the memory does not suffice for this size and resolution (DPI)"));
    case QgsLayoutExporter::FileError:
      refuse(path, LifeCircle::tr("the folder may not exist, be full or not be writable"));
    default:
      refuse(path, LifeCircle::tr("QGIS could not print the layout"));
  }
}

Result writePage(QgsPrintLayout& layout, const QString& path, double dpi) {
  // QGIS tries to write where the map lies into images that cannot hold it, and GDAL would print that.
  const data::GdalErrors quiet;
  QgsLayoutExporter exporter(&layout);
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == QLatin1String("pdf")) {
    const Result result = exporter.exportToPdf(path, pdfSettings(dpi));
    mendPdfText(path);
    return result;
  }
  if (ending == QLatin1String("svg")) {
    auto settings = settingsFor<QgsLayoutExporter::SvgExportSettings>(dpi);
    settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
    return exporter.exportToSvg(path, settings);
  }
  auto settings = settingsFor<QgsLayoutExporter::ImageExportSettings>(dpi);
  settings.generateWorldFile = false;
  return exporter.exportToImage(path, settings);
}

/// All pages in one PDF. QGIS asks between pages whether to go on.
void writeBook(QgsPrintLayout& layout, const QString& path, double dpi, Feedback& feedback) {
  const data::GdalErrors quiet;
  QString error;
  require(QgsLayoutExporter::exportToPdf(layout.atlas(), path, pdfSettings(dpi), error, feedback.qgis()),
          path);
  mendPdfText(path);
  feedback.check();
}

void writePages(QgsPrintLayout& layout, const QString& path, double dpi, Drafts& drafts, Feedback& feedback) {
  const QFileInfo target(path);
  QgsLayoutAtlas& atlas = *layout.atlas();
  const int digits = static_cast<int>(QString::number(atlas.updateFeatures()).size());
  atlas.beginRender();
  for (int page = 1; atlas.next(); ++page) {
    feedback.check();
    feedback.report(static_cast<double>(page - 1) / atlas.count());
    const QString own =
        QStringLiteral("%1/%2_%3.%4")
            .arg(target.absolutePath(), target.completeBaseName(),
                 QString::number(page).rightJustified(digits, QLatin1Char('0')), target.suffix());
    require(writePage(layout, drafts.begin(own), dpi), own);
  }
  atlas.endRender();
}

}  // namespace

QStringList exportLayout(QgsPrintLayout& layout, const QString& path, double dpi, bool atlas,
                         Feedback& feedback) {
  const QString ending = QFileInfo(path).suffix().toLower();
  if (!QStringList{"pdf", "png", "svg"}.contains(ending))
    refuse(path, LifeCircle::tr("its name must end in .pdf, .png or .svg"));
  if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
    refuse(path, LifeCircle::tr("the folder does not exist"));
  Drafts drafts;
  if (!atlas)
    require(writePage(layout, drafts.begin(path), dpi), path);
  else if (ending == QLatin1String("pdf"))
    writeBook(layout, drafts.begin(path), dpi, feedback);
  else
    writePages(layout, path, dpi, drafts, feedback);
  feedback.check();
  return drafts.publish();
}

}  // namespace lifecircle::plugin
