#pragma once

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

/// A file that lives as long as the object, in a folder of its own.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, const std::string& content)
      : folder_(new_folder()), path_(beside(name, content)) {}
  ~TemporaryFile() { std::filesystem::remove_all(folder_); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  [[nodiscard]] const std::string& path() const { return path_; }
  /// Puts another file beside it.
  [[nodiscard]] std::string beside(const std::string& name, const std::string& content) const {
    std::ofstream(folder_ / name, std::ios::binary) << content;
    return (folder_ / name).string();
  }

 private:
  static std::filesystem::path new_folder() {
    static std::atomic<int> count{0};
    auto folder = std::filesystem::temp_directory_path() /
                  ("lifecircle_" + std::to_string(getpid()) + "_" + std::to_string(++count));
    std::filesystem::create_directories(folder);
    return folder;
  }

  std::filesystem::path folder_;
  std::string path_;
};
