#include <optional>

#include <QIcon>
#include <qgsexception.h>

#include <plugin/processing/algorithm_base.h>
#include <plugin/processing/error_text.h>
#include <plugin/qgis_layout_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// Runs `work` and lets nothing leave but QgsProcessingException. Empty where the user cancelled.
template <class Work>
auto guarded(Work work) -> std::optional<decltype(work())> {
  try {
    return work();
  } catch (const QgsProcessingException&) {
    throw;
  } catch (const Cancelled&) {
    return std::nullopt;
  } catch (const Error& error) {
    throw QgsProcessingException(sentence(error));
  } catch (const QgsException& error) {
    throw QgsProcessingException(error.what());
  } catch (const std::exception& error) {
    throw QgsProcessingException(sentence(error));
  } catch (...) {
    throw QgsProcessingException(sentence(std::runtime_error("unknown exception")));
  }
}

QString translated(const char* text) {
  return QCoreApplication::translate("LifeCircle", text);
}

}  // namespace

QString AlgorithmBase::name() const {
  return QString::fromLatin1(ownCard().id);
}
QString AlgorithmBase::displayName() const {
  return translated(ownCard().title);
}
QString AlgorithmBase::group() const {
  return translated(ownCard().group.title);
}
QString AlgorithmBase::groupId() const {
  return QString::fromLatin1(ownCard().group.id);
}
QString AlgorithmBase::svgIconPath() const {
  return QStringLiteral(":/lifecircle/icons/%1.svg").arg(QLatin1String(ownCard().icon));
}
QIcon AlgorithmBase::icon() const {
  return QIcon(svgIconPath());
}

QStringList AlgorithmBase::tags() const {
  // The English words stay searchable in every language.
  QStringList words = translated(ownCard().tags).split(QLatin1Char(','));
  words += QString::fromLatin1(ownCard().tags).split(QLatin1Char(','));
  words.removeDuplicates();
  return words;
}

QString AlgorithmBase::shortHelpString() const {
  return resourceText(QStringLiteral("help/%1.%2.html").arg(name(), language())).trimmed();
}

compat::AlgorithmFlags AlgorithmBase::flags() const {
  // Maps and reports draw.
  const bool draws = groupId() == QLatin1String(groups::maps.id);
  return draws ? QgsProcessingAlgorithm::flags() | compat::main_thread : QgsProcessingAlgorithm::flags();
}

void AlgorithmBase::initAlgorithm(const QVariantMap&) {
  declare();
}

void AlgorithmBase::add(ParameterList parameters) {
  for (auto& parameter : parameters) add(std::move(parameter));
}

QVariantMap AlgorithmBase::processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                            QgsProcessingFeedback* given) {
  QgsProcessingFeedback silent;
  Feedback feedback(given ? *given : silent);
  const auto results = guarded([&] {
    Inputs inputs(*this, parameters, context);
    QVariantMap answers = run(inputs, feedback);
    feedback.check();
    const QVariantMap layers = inputs.sinks().closeAll();
    for (auto layer = layers.begin(); layer != layers.end(); ++layer)
      answers.insert(layer.key(), layer.value());
    if (const QString notice = inputs.sinks().notice(); !notice.isEmpty()) feedback.info(notice);
    feedback.report(1.0);
    return answers;
  });
  return results.value_or(QVariantMap());
}

}  // namespace lifecircle::plugin
