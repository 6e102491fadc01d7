#pragma once

#include <string>

namespace lifecircle::data {

/// Catches what GDAL has to say on this thread, from construction to destruction, so that nothing is printed
/// and the first failure can be put into one sentence for the user. Also registers GDAL's drivers, once.
class GdalErrors {
 public:
  GdalErrors();
  ~GdalErrors();
  GdalErrors(const GdalErrors&) = delete;
  GdalErrors& operator=(const GdalErrors&) = delete;

  /// The first failure since construction or clear(), in GDAL's words; empty where all went well.
  [[nodiscard]] const std::string& failure() const { return failure_; }
  void clear() { failure_.clear(); }
  /// For the error handler.
  void note_failure(const char* message);

 private:
  std::string failure_;
};

/// One of GDAL's configuration options, set for this thread while the object lives.
class GdalSetting {
 public:
  GdalSetting(std::string key, const char* value);
  ~GdalSetting();
  GdalSetting(const GdalSetting&) = delete;
  GdalSetting& operator=(const GdalSetting&) = delete;

 private:
  std::string key_;
};

}  // namespace lifecircle::data
