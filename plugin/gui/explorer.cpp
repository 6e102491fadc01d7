#include <algorithm>
#include <cmath>

#include <QAbstractButton>
#include <QLocale>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <plugin/gui/explorer.h>
#include <plugin/layers/builtin_catalogue.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// How near to a facility the mouse must rest, pixels.
constexpr double hoverPixels = 9.0;

QString shortened(QString text) {
  constexpr int longest = 60;
  if (text.size() > longest) text = text.left(longest) + QStringLiteral("…");
  return text.simplified();
}

}  // namespace

Explorer::Explorer(QgsProject& project, QgsMapCanvas& canvas, QObject* parent)
    : QObject(parent),
      mProject(project),
      mCanvas(&canvas),
      mPanel(new ExplorePanel(project)),
      mTool(new ExploreTool(&canvas)),
      mMarks(canvas),
      mCache(project) {
  mSettle.setSingleShot(true);
  mSettle.setInterval(400);
  connect(&mSettle, &QTimer::timeout, this, &Explorer::prepare);
  connect(mPanel, &QDockWidget::visibilityChanged, this, &Explorer::open);
  connect(mPanel, &ExplorePanel::asked, this, &Explorer::prepare);
  // Not QgsMapTool::setButton(): the tool may outlive the panel.
  QAbstractButton* button = mPanel->toolButton();
  connect(mTool, &QgsMapTool::activated, button, [button] { button->setChecked(true); });
  connect(mTool, &QgsMapTool::deactivated, button, [button] { button->setChecked(false); });
  const auto takeUp = [this] {
    if (mPanel && mPanel->isVisible()) open(true);
  };
  connect(button, &QAbstractButton::clicked, this, takeUp);
  connect(&project, &QgsProject::readProject, this, takeUp);  // QGIS has gone back to panning
  connect(mTool, &ExploreTool::clicked, this, &Explorer::click);
  connect(mTool, &ExploreTool::hovered, this, &Explorer::hover);
  connect(&mCache, &TownCache::ready, this, &Explorer::prepare);
  connect(&mCache, &TownCache::failed, this, [this](const QString& sentence) {
    if (mPanel) mPanel->showMessage(sentence);
  });
  connect(&mCache, &TownCache::outdated, this, [this] {
    use(nullptr);
    mSettle.start();
  });
  connect(&canvas, &QgsMapCanvas::destinationCrsChanged, this, &Explorer::prepare);
}

Explorer::~Explorer() {
  if (mCounting) mCounting->cancel();
  delete mTool;
  delete mPanel;
}

void Explorer::open(bool visible) {
  if (!mCanvas || !mTool) return;
  if (visible) {
    mCanvas->setMapTool(mTool);
    prepare();
  } else {
    mCanvas->unsetMapTool(mTool);
    mMarks.clearPlace();
    mMarks.clearDependants();
  }
}

void Explorer::prepare() {
  if (!mPanel || !mPanel->isVisible()) return;
  if (!mPanel->complete()) {
    use(nullptr);
    mMarks.clearPlace();
    mPanel->showMessage(
        LifeCircle::tr("Choose streets, facilities and their category under \"Layers and fields\"."));
    return;
  }
  use(mCache.town(mPanel->parameters()));
  if (!mTown)
    mPanel->showMessage(LifeCircle::tr("The street graph is being built…"));
  else if (!mPlace)
    mPanel->showMessage(LifeCircle::tr("Click anywhere on the map."));
  else
    answer();
}

void Explorer::use(const std::shared_ptr<const ExploredTown>& town) {
  if (town == mTown) return;
  if (mCounting) mCounting->cancel();
  mDependants.clear();
  mFacility.reset();
  mMarks.clearDependants();
  if (mPanel) mPanel->showFacility(QString());
  mExplorer.reset();  // looks at the town
  mTown = town;
  if (mTown) mExplorer = std::make_unique<access::PlaceExplorer>(*mTown->town);
}

void Explorer::click(const QgsPointXY& point) {
  mPlace = point;
  mPlaceCrs = mCanvas->mapSettings().destinationCrs();
  if (mTown)
    answer();
  else
    prepare();
}

std::optional<geometry::Point> Explorer::toTown(const QgsPointXY& point) const {
  const QgsCoordinateReferenceSystem from = mCanvas->mapSettings().destinationCrs();
  if (!from.isValid()) return geometry::Point{point.x(), point.y()};
  try {
    const QgsPointXY there =
        QgsCoordinateTransform(from, mTown->crs, mProject.transformContext()).transform(point);
    if (std::isfinite(there.x()) && std::isfinite(there.y())) return geometry::Point{there.x(), there.y()};
  } catch (const QgsCsException&) {  // beyond the projection's world
  }
  return std::nullopt;
}

void Explorer::answer() {
  if (!mPanel || !mCanvas) return;
  if (const auto now = mCanvas->mapSettings().destinationCrs(); now != mPlaceCrs) {
    try {
      mPlace = QgsCoordinateTransform(mPlaceCrs, now, mProject.transformContext()).transform(*mPlace);
    } catch (const QgsCsException&) {
      mPlace.reset();
    }
    mPlaceCrs = now;
  }
  const auto place = mPlace ? toTown(*mPlace) : std::nullopt;
  if (!place) return;
  const access::PlaceCircle circle = mExplorer->at(*place);
  mMarks.showPlace(*place, circle.rings, mTown->crs);
  if (circle.status == access::ParcelStatus::ok)
    mPanel->showPlace(*mTown, circle);
  else
    mPanel->showMessage(LifeCircle::tr("No street is near enough: click nearer to one."));
}

std::optional<std::size_t> Explorer::facilityAt(const QgsPointXY& point) const {
  // Two points a known number of pixels apart tell how far that is in the town's CRS.
  const double reach = hoverPixels * mCanvas->mapUnitsPerPixel();
  const auto here = toTown(point), beside = toTown(QgsPointXY(point.x() + reach, point.y()));
  if (!here || !beside) return std::nullopt;
  double nearest = std::hypot(beside->x - here->x, beside->y - here->y);
  std::optional<std::size_t> found;
  for (std::size_t f = 0; f < mTown->facilityPoint.size(); ++f) {
    const geometry::Point& at = mTown->facilityPoint[f];
    const double distance = std::hypot(at.x - here->x, at.y - here->y);
    if (!(distance < nearest)) continue;  // NaN: it lies nowhere
    nearest = distance;
    found = f;
  }
  return found;
}

void Explorer::hover(const QgsPointXY& point) {
  if (!mTown || !mPanel || mTown->town->places().homes.empty()) return;
  const auto facility = facilityAt(point);
  if (facility == mFacility) return;
  mFacility = facility;
  mMarks.clearDependants();
  mPanel->showFacility(QString());
  if (!facility) return;
  const std::size_t category = mTown->facilityCategory[*facility];
  if (category == ExploredTown::npos || mDependants.count(category) > 0) {
    tell(*facility);
    return;
  }
  if (mCounting) mCounting->cancel();
  auto counted = std::make_shared<std::vector<access::Dependants>>();
  mCounting = BackgroundWork::start(
      LifeCircle::tr("LifeCircle: counting who depends on a facility"), this,
      [town = mTown, category, counted](Feedback& feedback) {
        *counted = town->town->dependants(category, access::PlaceExplorerOptions().limit, feedback);
      },
      [this, town = mTown, category, counted](const QString& sentence) {
        if (town != mTown || !sentence.isEmpty()) return;
        mDependants[category] = std::move(*counted);
        if (mFacility && mTown->facilityCategory[*mFacility] == category) tell(*mFacility);
      });
}

void Explorer::tell(std::size_t facility) {
  const std::size_t category = mTown->facilityCategory[facility];
  const QString name = shortened(mTown->facilityNames[facility]).toHtmlEscaped();
  if (category == ExploredTown::npos) {
    mPanel->showFacility(LifeCircle::tr("<b>%1</b>: the standard does not ask for its category").arg(name));
    return;
  }
  const access::TownPlaces& places = mTown->town->places();
  const auto& facilities = places.categories[category].demand.facilities;
  const auto position = std::find(facilities.begin(), facilities.end(), facility) - facilities.begin();
  const access::Dependants& dependants = mDependants[category][static_cast<std::size_t>(position)];
  std::vector<geometry::Point> homes;
  for (const std::uint32_t home : dependants.homes) homes.push_back(places.homes[home].points.front());
  mMarks.showDependants(mTown->facilityPoint[facility], homes, mTown->crs);
  const QString kind = nameOf(mTown->categories[category]).toHtmlEscaped();
  mPanel->showFacility(LifeCircle::tr("<b>%1</b> (%2): the nearest one for %3 people in %4 homes")
                           .arg(name.isEmpty() ? kind : name, kind,
                                QLocale().toString(std::round(dependants.people.people), 'f', 0),
                                QLocale().toString(static_cast<qulonglong>(homes.size()))));
}

}  // namespace lifecircle::plugin
