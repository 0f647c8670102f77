#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# app/demo.sh [--headless] [options of tonggui-demo]: installs what is missing, builds, and runs the main job.
# With a display a person is the clerk; without one (or with --headless) a scripted clerk drives the real windows and leaves
# demo-output/: pictures of each step on both screens, the signed receipts, summary.json.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

headless=no
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes
if [ "${1:-}" = "--headless" ]; then
    headless=yes
    shift
fi

installer/install-packages.sh build run test
cmake --preset release >build-configure.log 2>&1 || { cat build-configure.log; rm -f build-configure.log; echo "Configuring failed."; exit 1; }
rm -f build-configure.log
cmake --build --preset release -j "$(nproc)" --target tonggui_demo_main tonggui_node_main tonggui_cli_main tonggui_counter_main \
    tonggui_sim tonggui_device_host tonggui_idcard_sam

if [ "$headless" = no ]; then
    exec build/release/bin/tonggui-demo --play "$@"
fi

# A screen of two monitors, side by side, that nobody sees. Xvfb chooses a free number and writes it down.
number=$(mktemp)
Xvfb -displayfd 3 -screen 0 3840x1080x24 -nolisten tcp -noreset 3>"$number" 2>/dev/null &
screen=$!
trap 'kill $screen 2>/dev/null; wait $screen 2>/dev/null; rm -f "$number"' EXIT
for _ in $(seq 100); do
    [ -s "$number" ] && break
    sleep 0.1
done
[ -s "$number" ] || { echo "No virtual screen: Xvfb did not start."; exit 1; }
DISPLAY=:$(cat "$number")
export DISPLAY
xrandr --setmonitor clerk 1920/508x1080/286+0+0 screen
xrandr --setmonitor member 1920/508x1080/286+1920+0 none

if QT_QPA_PLATFORM=xcb build/release/bin/tonggui-demo --output demo-output "$@"; then
    echo "The demonstration went well; look at demo-output/."
else
    echo "The demonstration failed; demo-output/ shows how far it came."
    exit 1
fi
