#include <qgsexception.h>

#include <plugin/gui/attempt.h>
#include <plugin/processing/error_text.h>

namespace lifecircle::plugin {

QString attempt(const std::function<void()>& work) {
  try {
    work();
  } catch (const Cancelled&) {
    return {};
  } catch (const Error& error) {
    return sentence(error);
  } catch (const QgsException& exception) {
    return exception.what();
  } catch (const std::exception& error) {
    return sentence(error);
  }
  return {};
}

}  // namespace lifecircle::plugin
