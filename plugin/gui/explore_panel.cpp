#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <qgscollapsiblegroupbox.h>

#include <plugin/gui/explore_panel.h>
#include <plugin/gui/ring_item.h>
#include <plugin/layers/builtin_catalogue.h>
#include <plugin/processing/accessibility.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

enum Column { category, minutes, verdict };

/// Sorts by the numbers behind the texts.
class Row final : public QTreeWidgetItem {
 public:
  using QTreeWidgetItem::QTreeWidgetItem;
  bool operator<(const QTreeWidgetItem& other) const override {
    const int column = treeWidget() ? treeWidget()->sortColumn() : 0;
    const QVariant mine = data(column, Qt::UserRole), theirs = other.data(column, Qt::UserRole);
    return mine.isValid() && theirs.isValid() ? mine.toDouble() < theirs.toDouble()
                                              : QTreeWidgetItem::operator<(other);
  }
};

// Told apart by a sign and a word too; the colours are those of Okabe and Ito, darkened for text.
const QColor inTimeColor(0, 110, 80);
const QColor tooFarColor(176, 58, 0);

/// The walkers of the algorithms, in their order, but for the one with an own speed: that one is for the
/// toolbox.
QStringList walkers() {
  const std::unique_ptr<QgsProcessingAlgorithm> algorithm(Accessibility().create());
  const auto* profile = dynamic_cast<const QgsProcessingParameterEnum*>(
      algorithm->parameterDefinition(QStringLiteral("PROFILE")));
  QStringList names = profile->options();
  names.removeLast();
  return names;
}

QString oneDigit(double number) {
  return QLocale().toString(number, 'f', 1);
}

QLabel* label(const QString& name) {
  auto* label = new QLabel;
  label->setObjectName(name);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

QString legendOf(const std::vector<access::ReachedRing>& rings, const access::PlaceExplorerOptions& options) {
  QStringList parts;
  for (std::size_t r = 0; r < rings.size(); ++r)
    parts << QStringLiteral(
                 "<span style='white-space:nowrap'><span style='color:%1'>&#9632;</span> %2</span>")
                 .arg(RingItem::color(r).name(), LifeCircle::tr("%1 min: %2 km of streets")
                                                     .arg(options.rings[r].value() / 60.0)
                                                     .arg(oneDigit(rings[r].length.value() / 1000.0)));
  return parts.join(QStringLiteral("<br>"));
}

QTreeWidget* categoryTable() {
  auto* table = new QTreeWidget;
  table->setObjectName(QStringLiteral("LifeCircleExploreCategories"));
  table->setRootIsDecorated(false);
  table->setUniformRowHeights(true);
  table->setAlternatingRowColors(true);
  table->setHeaderLabels({LifeCircle::tr("Category"), LifeCircle::tr("Minutes"), LifeCircle::tr("In time?")});
  table->header()->setStretchLastSection(false);
  table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->header()->setSectionResizeMode(category, QHeaderView::Stretch);
  table->setMinimumHeight(160);
  return table;
}

}  // namespace

ExplorePanel::ExplorePanel(QgsProject& project, QWidget* parent)
    : QgsDockWidget(LifeCircle::tr("Explore on foot"), parent) {
  setObjectName(QStringLiteral("LifeCircleExplore"));
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(4, 4, 4, 4);

  mWalker = new QComboBox;
  mWalker->setObjectName(QStringLiteral("LifeCircleExploreWalker"));
  mWalker->addItems(walkers());
  mWalker->setToolTip(LifeCircle::tr("Who walks"));
  auto* button = new QToolButton;
  button->setIcon(QIcon(QStringLiteral(":/lifecircle/icons/explore.svg")));
  button->setCheckable(true);
  button->setToolTip(LifeCircle::tr("Click on the map"));
  mToolButton = button;
  auto* top = new QHBoxLayout;
  top->addWidget(mToolButton);
  top->addWidget(mWalker, 1);
  column->addLayout(top);

  auto* layers = new QgsCollapsibleGroupBox(LifeCircle::tr("Layers and fields"));
  mSettings = new ExploreSettings(project);
  (new QVBoxLayout(layers))->addWidget(mSettings);
  layers->setCollapsed(true);
  column->addWidget(layers);

  column->addWidget(mHeadline = label(QStringLiteral("LifeCircleExploreHeadline")));
  column->addWidget(mLegend = label(QStringLiteral("LifeCircleExploreLegend")));
  column->addWidget(mCategories = categoryTable(), 1);
  column->addWidget(mFacility = label(QStringLiteral("LifeCircleExploreFacility")));

  // Opened, the choices are higher than a small screen.
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);
  setWidget(scroll);
  setMinimumWidth(360);

  connect(mWalker, qOverload<int>(&QComboBox::currentIndexChanged), this, &ExplorePanel::asked);
  connect(mSettings, &ExploreSettings::changed, this, &ExplorePanel::asked);
}

QVariantMap ExplorePanel::parameters() const {
  QVariantMap parameters = mSettings->parameters();
  parameters.insert(QStringLiteral("PROFILE"), mWalker->currentIndex());
  return parameters;
}

void ExplorePanel::showMessage(const QString& text) {
  mHeadline->setText(text.toHtmlEscaped());
  mLegend->clear();
  mCategories->clear();
}

void ExplorePanel::showPlace(const ExploredTown& town, const access::PlaceCircle& circle) {
  mCategories->clear();
  addCategories(town, circle);
  std::size_t inTime = 0, evaluated = 0;
  const auto& categories = town.town->places().categories;
  for (std::size_t c = 0; c < categories.size(); ++c) {
    evaluated += categories[c].has_data();
    inTime += circle.categories[c].within > 0;
  }
  QString headline = LifeCircle::tr("<b>%1 of %2 categories in time</b>").arg(inTime).arg(evaluated);
  if (circle.score)
    headline += QLatin1Char(' ') + LifeCircle::tr("(score %1 of 100)").arg(oneDigit(*circle.score));
  if (circle.at_edge)
    headline +=
        QStringLiteral("<br>") +
        LifeCircle::tr("The street data end within a walk from here: with more data it could be better.");
  mHeadline->setText(headline);
  mLegend->setText(legendOf(circle.rings, {}));
}

void ExplorePanel::addCategories(const ExploredTown& town, const access::PlaceCircle& circle) {
  const auto& evaluated = town.town->places().categories;
  const double farthest = access::PlaceExplorerOptions().limit.value() / 60.0;
  QList<QTreeWidgetItem*> rows;
  for (std::size_t c = 0; c < evaluated.size(); ++c) {
    if (!evaluated[c].has_data()) continue;
    const access::CategoryHere& here = circle.categories[c];
    const bool inTime = here.within > 0;
    auto* row = new Row;
    row->setText(category, nameOf(town.categories[c]));
    row->setToolTip(category, nameOf(town.categories[c]));
    const QString nearest =
        here.facility ? oneDigit(here.nearest.value() / 60.0) : LifeCircle::tr("over %1").arg(farthest);
    row->setText(minutes,
                 QStringLiteral("%1 / %2").arg(nearest).arg(evaluated[c].demand.threshold.value() / 60.0));
    row->setToolTip(minutes,
                    LifeCircle::tr("Minutes to the nearest one / minutes in which it should be reached"));
    row->setData(minutes, Qt::UserRole, here.nearest.value());
    row->setText(verdict, inTime ? LifeCircle::tr("✓ yes (%1)").arg(here.within) : LifeCircle::tr("✗ no"));
    row->setData(verdict, Qt::UserRole, here.within);
    row->setForeground(verdict, inTime ? inTimeColor : tooFarColor);
    row->setForeground(minutes, inTime ? inTimeColor : tooFarColor);
    row->setTextAlignment(minutes, Qt::AlignRight | Qt::AlignVCenter);
    rows << row;
  }
  mCategories->addTopLevelItems(rows);
}

void ExplorePanel::showFacility(const QString& text) {
  mFacility->setText(text);
}

}  // namespace lifecircle::plugin
