#!/usr/bin/env bash
# Makes the pictures of the user guide from real runs on the sample town, in both languages: docs/pictures/<name>.<language>.png,
# and that of the READMEs: docs/images/demo.png
#   scripts/make_pictures.sh FOLDER      the folder that holds the installed lifecircle/
# Results are seen as their report in Chromium, panels and dialogs in a QGIS on a display of its own. Needs qgis_process, qgis, xvfb,
# chromium and the Chinese font fonts-noto-cjk.
set -euo pipefail
plugins=$(realpath -- "${1:?the folder with the installed lifecircle/}")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
pictures=$PWD/docs/pictures
town=$PWD/sample_data/lifecircle_sample.gpkg
mkdir -p "$pictures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
qgis_process=qgis_process
if command -v qgis_process.bin >/dev/null; then qgis_process=qgis_process.bin; fi
export QT_QPA_PLATFORM=offscreen QGIS_PLUGINPATH=$plugins PYTHONWARNINGS=ignore XDG_RUNTIME_DIR=$work
unset PYTHONPATH PYTHONHOME LC_ALL

run() { # id, --NAME=value ...
  local id=$1
  shift
  "$qgis_process" run "lifecircle:$id" "$@" >"$work/last.log" 2>&1 </dev/null || { cat "$work/last.log" >&2; exit 1; }
}

picture() { # name, height, what is left out of the page, results...
  local name=$1 height=$2 hidden=$3 layers=()
  shift 3
  for result in "$@"; do layers+=("--LAYERS=$out/$result.gpkg"); done
  run report "${layers[@]}" --TITLE="$title" --OUTPUT="$out/$name.html"
  sed -i "s#</style>#$hidden { display: none }</style>#" "$out/$name.html"
  chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/chromium" \
    --window-size=780,"$height" --screenshot="$pictures/$name.$language.png" "file://$out/$name.html" \
    >"$work/last.log" 2>&1 || { cat "$work/last.log" >&2; exit 1; }
}

for language in en zh_CN; do
  out=$work/$language
  export LANG=$language.UTF-8 QGIS_CUSTOM_CONFIG_PATH=$work/profile.$language
  mkdir -p "$out" "$QGIS_CUSTOM_CONFIG_PATH/profiles/default/QGIS"
  printf '[PythonPlugins]\nlifecircle=true\n[locale]\noverrideFlag=true\nuserLocale=%s\n' "$language" \
    >"$QGIS_CUSTOM_CONFIG_PATH/profiles/default/QGIS/QGIS3.ini"
  title="The sample town"
  if [ "$language" = zh_CN ]; then title="澄川街道生活圈报告"; fi

  people=(--POPULATION_FIELD=people --ELDERLY_FIELD=elder60 --CHILDREN_FIELD=child0_6)
  walk=("--PARCELS=$town|layername=parcels" "${people[@]}" "--FACILITIES=$town|layername=facilities" --CATEGORY_FIELD=category
    "--STREETS=$town|layername=streets" --DIRECTION_FIELD=oneway_f --VALUE_FORWARD=forward --VALUE_BACKWARD=backward
    --VALUE_BOTH=both --SPEED_FIELD=walk_kmh --STEPS_FIELD=steps --LEVEL_FIELD=level --DELAY_FIELD=delay_s)
  run accessibility "${walk[@]}" --CATEGORIES=wet_mkt,conv,outpat,hlth_stn,kindgtn,primary,park_5,canteen,daycare,cult_stn,bus_stop \
    --OUTPUT="$out/score.gpkg" --SUMMARY="$out/categories.gpkg"
  run coverage --PARCELS="$out/score.gpkg" "${people[@]}" "--AREAS=$town|layername=neighbourhoods" --AREA_FIELD=name \
    --OUTPUT="$out/areas.gpkg"
  run blindspots "${walk[@]}" --CATEGORIES=wet_mkt,outpat,kindgtn,park_5 --OUTPUT="$out/blind.gpkg"
  run elevatorcandidates "--BUILDINGS=$town|layername=buildings" --BUILDING_ID_FIELD=bldg_id --STOREYS_FIELD=storeys \
    --FILTER="\"use\" = 'residential'" --HOUSEHOLDS_FIELD=households --PEOPLE_FIELD=people --ELDERLY_FIELD=elder60 \
    --ELEVATOR_FIELD=elevator --STATUS_FIELD=status "--ENTRANCES=$town|layername=entrances" \
    "--LOTS=$town|layername=lots" "--ROADS=$town|layername=streets" --WIDTH_FIELD=width_m --FIRE_LANE_FIELD=fire_lane \
    "--OBSTACLES=$town|layername=trees" --OUTPUT="$out/elevators.gpkg"
  run balancegrids "--UNITS=$town|layername=parcels" --WEIGHT_FIELD=households --PARENT_FIELD=nbhd --GRID_FIELD=grid \
    --GROUP_FIELD=compound --OUTPUT="$out/units.gpkg" --SUMMARY="$out/grids.gpkg"

  one="header, .short"
  picture score 760 "$one" score
  picture coverage 430 "$one" categories
  picture areas 725 "$one" areas
  picture blind 835 "$one" blind
  picture elevators 715 "$one" elevators
  picture grids 820 "$one" grids
  picture report 1080 ".nothing" categories score areas blind elevators grids units

  LIFECIRCLE_PLUGINS=$plugins /usr/bin/python3 -B tests/desktop/player.py guide_pictures "$language" "$out/windows"
  for window in explore redraw dialog; do cp "$out/windows/$window.png" "$pictures/$window.$language.png"; done
done
cp "$work/en/windows/demo.png" docs/images/demo.png
ls -l "$pictures"
