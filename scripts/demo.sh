#!/usr/bin/env bash
# Shows what LifeCircle does, from nothing: installs what is missing, builds the plugin, runs the main job through
# qgis_process with a profile of its own and prints who reaches what in time. Nothing outside build/demo is changed.
#   scripts/demo.sh                     the fictional town in sample_data
#   scripts/demo.sh extract.osm.pbf     any OpenStreetMap extract (.osm, .osm.pbf); its buildings are the parcels
set -euo pipefail
extract=${1:+$(realpath -- "$1")}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source_dir=$PWD
demo=$source_dir/build/demo
results=$demo/result

if [ -n "$extract" ] && [ ! -f "$extract" ]; then
  echo "There is no file $extract" >&2
  exit 1
fi

scripts/install-dependencies.sh plugin

echo "== Building the plugin"
export CCACHE_SLOPPINESS=pch_defines,time_macros
mkdir -p "$demo" "$results"
run_quietly() { # command...: its output is shown only where it fails
  if ! "$@" >"$demo/last.log" 2>&1 </dev/null; then
    cat "$demo/last.log" >&2
    echo "Failed: $*" >&2
    exit 1
  fi
}
# Warnings are scripts/check.sh's business.
run_quietly cmake -S . -B "$demo" -G Ninja -DCMAKE_BUILD_TYPE=Release -DLIFECIRCLE_TESTS=OFF -DCMAKE_CXX_FLAGS=-w
cmake --build "$demo" -j "$(nproc)"
run_quietly cmake --install "$demo" --prefix "$demo/plugins"

# Debian 12's qgis_process is a wrapper that passes on an option the program does not know.
qgis_process=qgis_process
if command -v qgis_process.bin >/dev/null; then qgis_process=qgis_process.bin; fi
export QT_QPA_PLATFORM=offscreen QGIS_PLUGINPATH=$demo/plugins QGIS_CUSTOM_CONFIG_PATH=$demo/profile
export XDG_RUNTIME_DIR=$demo/runtime PYTHONWARNINGS=ignore
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
rm -rf "$QGIS_CUSTOM_CONFIG_PATH"
# The plugin needs no other Python than QGIS's own.
unset PYTHONPATH PYTHONHOME
run_quietly "$qgis_process" plugins enable lifecircle

run_algorithm() { # id, --NAME=value ...
  local id=$1 log=$results/${1#*:}.log
  echo "== $id"
  if ! "$qgis_process" run "$@" >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    exit 1
  fi
}

rm -f "$results"/*.gpkg "$results"/*.csv
summary=$results/summary.csv
output=$results/accessibility.gpkg
started=$SECONDS
if [ -n "$extract" ]; then
  run_algorithm lifecircle:importosm --INPUT="$extract" \
    --STREETS="$results/streets.gpkg" --BUILDINGS="$results/buildings.gpkg" \
    --FACILITIES="$results/facilities.gpkg" --BARRIERS="$results/barriers.gpkg"
  run_algorithm lifecircle:accessibility --PARCELS="$results/buildings.gpkg" \
    --FACILITIES="$results/facilities.gpkg" --CATEGORY_FIELD=category \
    --STREETS="$results/streets.gpkg" --DIRECTION_FIELD=oneway_f \
    --VALUE_FORWARD=forward --VALUE_BACKWARD=backward --VALUE_BOTH=both \
    --SPEED_FIELD=walk_kmh --STEPS_FIELD=steps --LEVEL_FIELD=level \
    --OUTPUT="$output" --SUMMARY="$summary"
else
  town=$source_dir/sample_data/lifecircle_sample.gpkg
  walk=(--STREETS="$town|layername=streets" --DIRECTION_FIELD=oneway_f
    --VALUE_FORWARD=forward --VALUE_BACKWARD=backward --VALUE_BOTH=both
    --SPEED_FIELD=walk_kmh --STEPS_FIELD=steps --LEVEL_FIELD=level --DELAY_FIELD=delay_s)
  run_algorithm lifecircle:accessibility --PARCELS="$town|layername=parcels" \
    --POPULATION_FIELD=people --ELDERLY_FIELD=elder60 --CHILDREN_FIELD=child0_6 \
    --FACILITIES="$town|layername=facilities" --CATEGORY_FIELD=category \
    "${walk[@]}" \
    --OUTPUT="$output" --SUMMARY="$summary"
fi
mv "$results/accessibility.log" "$results/reach.log"  # the name comes again below
echo "== Who reaches what in time ($((SECONDS - started)) s)"
/usr/bin/python3 -B scripts/print_coverage.py "$summary" "${extract:+buildings}"

if [ -z "$extract" ]; then
  areas=$results/districts.gpkg
  run_algorithm lifecircle:coverage --PARCELS="$output" \
    --POPULATION_FIELD=people --ELDERLY_FIELD=elder60 --CHILDREN_FIELD=child0_6 \
    --AREAS="$town|layername=districts" --AREA_FIELD=name \
    --FACILITIES="$town|layername=facilities" --CATEGORY_FIELD=category \
    --OUTPUT="$areas" --SUMMARY="$results/districts.csv"
  /usr/bin/python3 -B scripts/print_areas.py "$areas" name
  grep -E '^(Tier |层级)[123]' "$results/coverage.log"

  # Where two more health stations serve most people, and who gains by them.
  run_algorithm native:extractbyexpression --INPUT="$town|layername=facilities" \
    --EXPRESSION="\"category\" = 'hlth_stn'" --OUTPUT="$results/stations.gpkg"
  run_algorithm lifecircle:sitefacilities --PARCELS="$town|layername=parcels" --POPULATION_FIELD=people \
    --EXISTING="$results/stations.gpkg" "${walk[@]}" --COUNT=2 --MINUTES=5 --SPACING=200 --OUTPUT="$results/sites.gpkg"
  run_algorithm native:fieldcalculator --INPUT="$results/sites.gpkg" --FIELD_NAME=category --FIELD_TYPE=2 \
    --FORMULA="'hlth_stn'" --OUTPUT="$results/new_stations.gpkg"
  run_algorithm native:mergevectorlayers --LAYERS="$town|layername=facilities" --LAYERS="$results/new_stations.gpkg" \
    --OUTPUT="$results/facilities_planned.gpkg"
  run_algorithm lifecircle:accessibility --PARCELS="$town|layername=parcels" \
    --POPULATION_FIELD=people --ELDERLY_FIELD=elder60 --CHILDREN_FIELD=child0_6 \
    --FACILITIES="$results/facilities_planned.gpkg" --CATEGORY_FIELD=category \
    "${walk[@]}" \
    --OUTPUT="$results/planned.gpkg"
  run_algorithm lifecircle:compare --BEFORE="$output" --AFTER="$results/planned.gpkg" --ID_FIELD=parcel_id \
    --ELDERLY_FIELD=elder60 --CHILDREN_FIELD=child0_6 --CATEGORIES=hlth_stn \
    --AREAS="$town|layername=neighbourhoods" --AREA_FIELD=name \
    --OUTPUT="$results/compared.gpkg" --SUMMARY="$results/compared.csv"
  echo "== Two more health stations: who comes within 5 minutes, in the town and where most do"
  /usr/bin/python3 -B scripts/print_comparison.py "$results/compared.csv" hlth_stn

  run_algorithm lifecircle:elevatorcandidates --BUILDINGS="$town|layername=buildings" \
    --BUILDING_ID_FIELD=bldg_id --STOREYS_FIELD=storeys --FILTER="\"use\" = 'residential'" \
    --HOUSEHOLDS_FIELD=households --PEOPLE_FIELD=people --ELDERLY_FIELD=elder60 --ELDERLY80_FIELD=elder80 \
    --ELEVATOR_FIELD=elevator --HERITAGE_FIELD=heritage --RENEWAL_FIELD=renewal --DANGER_FIELD=danger \
    --HOUSING_FIELD=housing --STATUS_FIELD=status --VOTED_FIELD=voted --AGREED_FIELD=agreed \
    --VOTED_AREA_FIELD=voted_m2 --AGREED_AREA_FIELD=agreed_m2 --TOTAL_AREA_FIELD=total_m2 \
    --ENTRANCES="$town|layername=entrances" --LOTS="$town|layername=lots" \
    --ROADS="$town|layername=streets" --WIDTH_FIELD=width_m --FIRE_LANE_FIELD=fire_lane \
    --OBSTACLES="$town|layername=trees" --OBSTACLES="$town|layername=pipes" \
    --OBSTACLES="$town|layername=substations" --AREAS="$town|layername=districts" --AREA_FIELD=name \
    --OUTPUT="$results/elevators.gpkg" --ENTRANCES_OUT="$results/shafts.gpkg" \
    --AREA_SUMMARY="$results/elevators.csv"
  echo "== Where an elevator can stand: entrances by grade, projects and residents by area"
  /usr/bin/python3 -B scripts/print_elevators.py "$results/elevators.csv"

  # Which part of each building's entrances the programme gives an elevator, and what that does to walks.
  run_algorithm lifecircle:elevatorprogramme --ENTRANCES_IN="$results/shafts.gpkg" \
    --BUILDINGS_IN="$results/elevators.gpkg" --GROUP_FIELD=lot_id --AREA_FIELD=nbhd --BUDGET=40000000 --YEARS=5 \
    --OUTPUT="$results/programme.gpkg"
  run_algorithm native:fieldcalculator --INPUT="$results/programme.gpkg" --FIELD_NAME=built --FIELD_TYPE=0 \
    --FORMULA='if("ep_year" IS NULL, 0, 1)' --OUTPUT="$results/built.gpkg"
  run_algorithm qgis:statisticsbycategories --INPUT="$results/built.gpkg" --VALUES_FIELD_NAME=built \
    --CATEGORIES_FIELD_NAME=bldg --OUTPUT="$results/built_by_building.gpkg"
  run_algorithm native:joinattributestable --INPUT="$results/elevators.gpkg" --FIELD=ev_bldg \
    --INPUT_2="$results/built_by_building.gpkg" --FIELD_2=bldg --FIELDS_TO_COPY=mean --PREFIX=plan_ \
    --OUTPUT="$results/homes.gpkg"
  run_algorithm lifecircle:accessibility --PARCELS="$results/homes.gpkg" --PROFILE=1 \
    --STOREYS_FIELD=storeys --ELEVATOR_FIELD=elevator --PLANNED_FIELD=plan_mean \
    --POPULATION_FIELD=people --ELDERLY_FIELD=elder60 \
    --FACILITIES="$town|layername=facilities" --CATEGORY_FIELD=category \
    "${walk[@]}" \
    --OUTPUT="$results/stairs.gpkg" --SUMMARY="$results/stairs.csv"
  echo "== Covered of those aged 60 and above, at their pace: where elevators help most"
  /usr/bin/python3 -B scripts/print_stairs.py "$results/stairs.csv"

  units=(--UNITS="$town|layername=parcels" --UNIT_ID_FIELD=parcel_id --WEIGHT_FIELD=households --GRID_FIELD=grid
    --PARENTS="$town|layername=neighbourhoods" --PARENT_ID_FIELD=area_id
    --BARRIERS="$town|layername=barriers")
  run_algorithm lifecircle:assessgrids "${units[@]}" \
    --OUTPUT="$results/grids_today.gpkg" --PROBLEMS="$results/faults_today.gpkg"
  run_algorithm lifecircle:balancegrids "${units[@]}" --STREETS="$town|layername=streets" \
    --OUTPUT="$results/units.gpkg" --GRIDS_OUT="$results/grids.gpkg" --CHANGES="$results/changes.csv" \
    --SUMMARY="$results/grids.csv"
  run_algorithm lifecircle:assessgrids "${units[@]}" --GRIDS="$results/grids.gpkg" --GRID_ID_FIELD=grid_id \
    --CODE_FIELD=code --OUTPUT="$results/grids_assessed.gpkg" --PROBLEMS="$results/faults.gpkg"
  echo "== Micro-grids before and after: how far the households of each lie from the neighbourhood's mean"
  /usr/bin/python3 -B scripts/print_grids.py "$results/grids.csv" \
    "$results/faults_today.gpkg" "$results/faults.gpkg"
fi

cat <<END

Result:   $output
Table:    $summary
Log:      $results/reach.log
Open it:  qgis "$output"
Keep it:  cmake --build "$demo" --target package    then in QGIS: Plugins > Install from ZIP
Show it:  then LifeCircle > Export map... (PDF, PNG, SVG, atlas) and LifeCircle > Write a report... (HTML)
END
