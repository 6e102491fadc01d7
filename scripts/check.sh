#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests, twice over:
#   release   the plugin as users get it, with all tests
#   asan      algorithms/ alone, no Qt and no QGIS, under address and undefined-behaviour sanitizers
# The last line counts the tests of both. Exit code 0 only if every one passed. Takes no input; run it from anywhere.
#   scripts/check.sh [preset ...]   only these presets
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

presets=("$@")
if [ ${#presets[@]} -eq 0 ]; then presets=(release asan); fi

scripts/install-dependencies.sh || exit 1
# With these ccache understands precompiled headers, so that a second run compiles almost nothing.
export CCACHE_SLOPPINESS=pch_defines,time_macros
jobs=$(nproc)

passed=0 failed=0 skipped=0
for preset in "${presets[@]}"; do
  started=$SECONDS
  echo "== $preset: configure and build"
  cmake --preset "$preset" || { echo "$preset does not configure" >&2; exit 1; }
  cmake --build --preset "$preset" -j "$jobs" || { echo "$preset does not build" >&2; exit 1; }
  echo "== $preset: tests, after $((SECONDS - started)) s"
  log=build/$preset/tests.log
  ctest --preset "$preset" -j "$jobs" </dev/null | tee "$log"
  # ctest's own last words: "98% tests passed, 1 tests failed out of 50"; it counts skipped ones among the passed.
  read -r bad all < <(sed -n 's/^.*tests passed, \([0-9]*\) tests* failed out of \([0-9]*\).*$/\1 \2/p' "$log" | tail -n 1)
  if [ -z "${all:-}" ]; then echo "$preset: the tests did not run" >&2; exit 1; fi
  out=$(grep -c '\*\*\*Skipped' "$log")
  passed=$((passed + all - bad - out)) failed=$((failed + bad)) skipped=$((skipped + out))
  echo "== $preset: $((all - bad - out)) passed, $bad failed, $out skipped, $((SECONDS - started)) s"
  unset bad all
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
