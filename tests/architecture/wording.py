# SPDX-License-Identifier: Apache-2.0
"""Words and calls that have no place in the product, and the line that every file begins with."""
import re

from house import House

house = House()
FORBIDDEN = [
    (re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), "left-over mark"),
    (re.compile(r"\bprocessEvents\s*\("), "processEvents re-enters the program"),
    (re.compile(r"\bQEventLoop\b"), "nested event loop"),
    (re.compile(r"\bQT_NO_CAST_FROM_ASCII\b.*undef"), "switching a house rule off"),
    (re.compile(r"\bfriend class \w*[Tt]est"), "test seam in product code"),
    (re.compile(r"\bSIGNAL\s*\(|\bSLOT\s*\("), "connect by name"),
    (re.compile(r"\busing namespace std\s*;"), "using namespace std"),
]
# A program that answers a command and ends may wait for its answer; nobody else may.
WAITING_ALLOWED = ("app/cli/", "app/demo/")
GUARD = re.compile(r"^#pragma once$", re.M)

checked = 0
for path in house.sources(".h", ".cpp", ".py", ".sh", ".cmake", ".txt", rooms=("app", "devices", "forms", "widgets", "tests", "installer")):
    text = path.read_text()
    name = str(path.relative_to(house.root))
    checked += 1
    if path.suffix != ".txt" or path.name == "CMakeLists.txt":
        if "SPDX-License-Identifier: Apache-2.0" not in "\n".join(text.splitlines()[:3]):
            house.fault(path, 1, "begins without its SPDX line")
    if path.suffix == ".h" and not GUARD.search(text):
        house.fault(path, 1, "has no #pragma once")
    if name.startswith("tests/") or path.suffix not in (".h", ".cpp"):
        continue
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, reason in FORBIDDEN:
            if pattern.search(line) and not (reason == "nested event loop" and name.startswith(WAITING_ALLOWED)):
                house.fault(path, number, reason)
house.end(checked)
