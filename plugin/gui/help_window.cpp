#include <QDesktopServices>
#include <QListWidget>
#include <QMap>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>
#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>

#include <plugin/gui/help_window.h>
#include <plugin/provider.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// An algorithm's help has one paragraph a line.
QString paragraphs(const QString& help) {
  QString html;
  for (const QString& line : help.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
    html += QStringLiteral("<p>%1</p>").arg(line);
  return html;
}

QString firstPage(const QString& guide) {
  QString html = QStringLiteral("<h2>LifeCircle</h2>") +
                 paragraphs(resourceText(QStringLiteral("help/lifecircle.%1.html").arg(language())));
  if (!guide.isEmpty())
    html += QStringLiteral("<p><a href=\"%1\">%2</a></p>")
                .arg(QUrl::fromLocalFile(guide).toString(), LifeCircle::tr("The user guide, in the browser"));
  return html;
}

}  // namespace

HelpWindow::HelpWindow(const QString& guide, QWidget* parent) : QDialog(parent), mText(new QTextBrowser) {
  setObjectName(QStringLiteral("LifeCircleHelp"));
  setWindowTitle(LifeCircle::tr("Help on LifeCircle"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* contents = new QListWidget;
  QStringList pages{firstPage(guide)};
  contents->addItem(LifeCircle::tr("Beginning"));
  if (const auto* provider = QgsApplication::processingRegistry()->providerById(Provider::providerId())) {
    QMap<QString, const QgsProcessingAlgorithm*> sorted;
    for (const QgsProcessingAlgorithm* algorithm : provider->algorithms())
      sorted.insert(algorithm->group() + algorithm->displayName(), algorithm);
    for (const QgsProcessingAlgorithm* algorithm : qAsConst(sorted)) {
      contents->addItem(new QListWidgetItem(algorithm->icon(), algorithm->displayName()));
      pages << QStringLiteral("<h2>%1</h2>").arg(algorithm->displayName()) +
                   paragraphs(algorithm->shortHelpString());
    }
  }
  mText->setOpenLinks(false);  // it would show pages from files itself, without their looks
  connect(mText, &QTextBrowser::anchorClicked, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
  connect(contents, &QListWidget::currentRowChanged, this,
          [this, pages](int row) { mText->setHtml(pages.value(row)); });
  contents->setCurrentRow(0);

  auto* splitter = new QSplitter;
  splitter->addWidget(contents);
  splitter->addWidget(mText);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({260, 640});
  (new QVBoxLayout(this))->addWidget(splitter);
  resize(920, 640);
}

}  // namespace lifecircle::plugin
