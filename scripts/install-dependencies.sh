#!/usr/bin/env bash
# Installs through apt what is missing to build LifeCircle (Debian 12 and 13, Ubuntu 24.04), and nothing else.
#   scripts/install-dependencies.sh          what building and testing needs
#   scripts/install-dependencies.sh plugin   what building and running the plugin needs
# With nothing missing it only looks and changes nothing.
set -euo pipefail

packages=(
  g++ cmake ninja-build ccache            # compiler and build
  libqgis-dev qttools5-dev qttools5-dev-tools # the host, and its translation tools
  libgdal-dev libgeos-dev libproj-dev libtbb-dev libglpk-dev
  qgis python3-qgis                       # qgis_process and the desktop
)
if [ "${1:-}" != plugin ]; then
  packages+=(
    catch2 libbenchmark-dev               # unit tests, benchmarks
    python3 python3-gdal xvfb xauth       # headless tests, tests in a window
    mkdocs                                # the user guide
    poppler-utils fonts-noto-cjk          # what stands in a PDF; a font that can write it in Chinese
    git                                   # the tests that look at the repository itself
  )
  # The style is defined by this one version; elsewhere the format check says that it was skipped.
  if grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then packages+=(clang-format-14); fi
fi

if ! command -v dpkg-query >/dev/null; then
  echo "No apt here. Please see to these yourself: ${packages[*]}" >&2
  exit 0
fi

installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null || true)
missing=()
for package in "${packages[@]}"; do
  grep -qx "installed $package" <<<"$installed" || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Missing: ${missing[*]}. Run this as root, or install sudo." >&2
    exit 1
  fi
  as_root=(sudo)
fi
# Through env, because sudo drops the variable; nobody may be there to answer a question.
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300)
echo "Installing ${missing[*]}"
"${apt[@]}" update </dev/null || echo "apt-get update complained; trying with what is known." >&2
"${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null
