# SPDX-License-Identifier: Apache-2.0
"""A stranger builds a driver: installs the SDK to a folder of its own, builds the example outside the source tree with plain cmake, runs
its contract against the installed tonggui-device-host and then against the product's. In: source folder, build folder, cmake, "full" if the
suites of all kinds are to be compiled as well."""
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import time

source, build, cmake = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
is_full = "full" in sys.argv[4:]
started = time.monotonic()

# A program that opens a line with the SDK's help.
LINE = """cmake_minimum_required(VERSION 3.25)
project(Line LANGUAGES CXX)
find_package(TongguiDeviceSdk REQUIRED COMPONENTS wire)
add_executable(line main.cpp)
target_link_libraries(line PRIVATE Tonggui::devices_wire)
"""
LINE_SOURCE = """#include "devices/wire/SerialTransport.h"
int main()
{
    const tonggui::devices::SerialTransport line(QStringLiteral("/dev/null"));
    return line.isOpen() ? 1 : 0;
}
"""


def step(text):
    print(f"{time.monotonic() - started:6.1f} s  {text}", flush=True)


def run(*command, expect=0, cwd=None, **environment):
    """Runs with a bare environment, as a stranger's machine has it; answers what was said."""
    bare = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": os.environ.get("HOME", "/"), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([str(part) for part in command], cwd=cwd, env=bare | environment, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if done.returncode != expect:
        sys.exit(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout[-6000:]}")
    return done.stdout


def check(is_right, text):
    if not is_right:
        sys.exit(text)


with tempfile.TemporaryDirectory(prefix="tonggui-sdk-") as folder:
    here = pathlib.Path(folder).resolve()
    prefix, project, tree = here / "sdk", here / "project", here / "tree"

    run(cmake, "--install", build, "--component", "sdk", "--prefix", prefix)
    step("installed")
    files = [path for path in prefix.rglob("*") if path.is_file()]
    for path in files:
        check("precompiled" not in path.name, f"{path}: a precompiled header has leaked")
    packaged = "\n".join(path.read_text() for path in files if path.suffix in (".cmake", ".json", ".txt"))
    for own in (str(source), str(build), "QT_NO_KEYWORDS", "-Werror", "-Wall", "-O2"):
        check(own not in packaged, f"the package speaks of {own}")

    (prefix / "share/tonggui-device-sdk/example").rename(project)
    plain = (cmake, "-S", project, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")
    run(*plain, "-B", tree)
    step("configured")
    run(cmake, "--build", tree, "--parallel", "2")
    step("built")

    # Nothing outside the prefix, the project and the system took part.
    commands = (tree / "compile_commands.json").read_text() + run("ninja", "-C", tree, "-t", "deps") + (tree / "build.ninja").read_text()
    check(f"{prefix}/include/tonggui-device-sdk/devices/api/Device.h" in commands, "the example was not built against the SDK")
    for own in (source, build):
        check(not re.search(re.escape(str(own)) + r"[/\s\"']", commands), f"the example has seen {own}")

    plugin, manifest = tree / "idcard-textfile.so", tree / "idcard-textfile.json"
    check(plugin.is_file() and json.loads(manifest.read_text())["id"] == "idcard-textfile", "the driver or its description is missing")
    said = run(cmake.replace("cmake", "ctest") if cmake.endswith("cmake") else "ctest", "--test-dir", tree, "--output-on-failure")
    check("100% tests passed" in said and "TextCardReaderTest" in said, said)
    step("contract kept under the SDK's host")
    said = run(tree / "TextCardReaderTest", TONGGUI_DEVICE_HOST=str(build / "bin/tonggui-device-host"), TONGGUI_DRIVER_MANIFEST=str(manifest))
    check(re.search(r"Totals: (1[5-9]|[2-9]\d) passed, 0 failed, 0 skipped", said), said)
    step("contract kept under the product's host")

    # The other kinds' contract suites are complete as well: they compile with what the SDK brings.
    if is_full:
        commands = json.loads((tree / "compile_commands.json").read_text())
        command = next(row["command"] for row in commands if row["file"].endswith("/tests/contracts/DeviceContract.cpp"))
        command = re.sub(r" -o \S+ -c \S+$| -MD -MT \S+ -MF \S+", "", command) + " -fsyntax-only"
        compiled = {pathlib.Path(row["file"]).name for row in commands}
        suites = [path for path in (prefix / "share/tonggui-device-sdk/tests/contracts").glob("*.cpp") if path.name not in compiled]
        with concurrent.futures.ThreadPoolExecutor(2) as workers:
            list(workers.map(lambda path: run(*shlex.split(command), path, cwd=tree), suites))
        step(f"{len(suites)} more contract suites are complete")

    line = here / "line"
    line.mkdir()
    (line / "CMakeLists.txt").write_text(LINE)
    (line / "main.cpp").write_text(LINE_SOURCE)
    run(cmake, "-S", line, "-B", line / "tree", "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}")
    run(cmake, "--build", line / "tree")
    run(line / "tree/line")
    step("the wire component links")

    # A description of another driver, or of another version of the interface, stops the configure step and is named.
    good = json.loads((project / "manifest.json").read_text())
    for key, value in (("id", "idcard-other"), ("library", "libother.so"), ("abi", "org.tonggui.DevicePlugin/0")):
        (project / "manifest.json").write_text(json.dumps(good | {key: value}))
        said = run(*plain, "-B", here / "wrong", expect=1)
        check("manifest.json" in said and f'"{key}"' in said and value in said, said)
    step("wrong descriptions are refused")
