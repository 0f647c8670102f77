# SPDX-License-Identifier: Apache-2.0
"""The CMake function really refuses: each wrong declaration below must stop the configure step with the reason named."""
import pathlib
import subprocess
import tempfile

from house import House

house = House()
HEAD = f"""cmake_minimum_required(VERSION 3.25)
project(Refusal LANGUAGES CXX)
add_library(tonggui_flags INTERFACE)
set(TONGGUI_PLUGIN_DIR "${{CMAKE_BINARY_DIR}}")
include("{house.root}/installer/cmake/TongguiLayers.cmake")
file(WRITE "${{CMAKE_BINARY_DIR}}/x.cpp" "")
tonggui_add_library(low LAYER 1 SOURCES "${{CMAKE_BINARY_DIR}}/x.cpp")
"""
CASES = {
    "same layer": ("tonggui_add_library(peer LAYER 1 SOURCES x.cpp USES low)", "only lower layers"),
    "upwards": ("tonggui_add_library(base LAYER 0 SOURCES x.cpp USES low)", "only lower layers"),
    "unknown target": ("tonggui_add_library(lost LAYER 2 SOURCES x.cpp USES nowhere)", "not declared"),
    "confined library": ("tonggui_add_library(thief LAYER 2 SOURCES x.cpp EXTERNAL OpenSSL)", "confined to"),
    "unlisted library": ("tonggui_add_library(thief LAYER 2 SOURCES x.cpp EXTERNAL Telemetry)", "not in the table"),
    "no layer": ("tonggui_add_library(floating SOURCES x.cpp)", "has no layer"),
}
for case, (declaration, reason) in CASES.items():
    with tempfile.TemporaryDirectory() as folder:
        here = pathlib.Path(folder)
        (here / "CMakeLists.txt").write_text(HEAD + declaration.replace(" x.cpp", ' "${CMAKE_BINARY_DIR}/x.cpp"') + "\n")
        run = subprocess.run(["cmake", "-S", folder, "-B", folder + "/build"], capture_output=True, text=True)
        words = " ".join(run.stderr.split())
        if run.returncode == 0 or "Layer rule" not in words or reason not in words:
            house.fault(case, 0, f"was not refused with “{reason}”: {words[-300:]}")
house.end(len(CASES))
