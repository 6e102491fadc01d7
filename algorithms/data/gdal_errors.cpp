#include <mutex>
#include <utility>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal.h>

#include <data/gdal_errors.h>

namespace lifecircle::data {

namespace {

void CPL_STDCALL keep_first_failure(CPLErr severity, CPLErrorNum, const char* message) {
  if (severity < CE_Failure) return;
  static_cast<GdalErrors*>(CPLGetErrorHandlerUserData())->note_failure(message);
}

}  // namespace

GdalErrors::GdalErrors() {
  static std::once_flag registered;
  std::call_once(registered, [] { GDALAllRegister(); });
  CPLPushErrorHandlerEx(keep_first_failure, this);
}

GdalErrors::~GdalErrors() {
  CPLPopErrorHandler();
  CPLErrorReset();
}

void GdalErrors::note_failure(const char* message) {
  if (failure_.empty()) failure_ = message;
}

GdalSetting::GdalSetting(std::string key, const char* value) : key_(std::move(key)) {
  CPLSetThreadLocalConfigOption(key_.c_str(), value);
}

GdalSetting::~GdalSetting() {
  CPLSetThreadLocalConfigOption(key_.c_str(), nullptr);
}

}  // namespace lifecircle::data
