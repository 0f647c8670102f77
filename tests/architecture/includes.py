# SPDX-License-Identifier: Apache-2.0
"""Every #include stays within what the target that owns the file has declared, directly or through lower layers."""
import re

from house import House

house = House()
targets, externals = house.plan()
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def reachable(name, seen=None):
    """A target's own name, all it uses, and what those use."""
    seen = set() if seen is None else seen
    if name not in seen:
        seen.add(name)
        for used in targets[name][2]:
            reachable(used.removeprefix("tonggui_"), seen)
    return seen


owners = {}  # header or source path -> targets that list it
for name, (_, folder, _, _, files) in targets.items():
    for file in files:
        owners.setdefault((folder / file).resolve(), set()).add(name)

checked = 0
for path in house.sources(".h", ".cpp"):
    owner = owners.get(path.resolve())
    if not owner:
        house.fault(path, 1, "belongs to no target: list it in its folder's CMakeLists.txt or delete it")
        continue
    for number, line in enumerate(path.read_text().splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        checked += 1
        bracket, included = match.groups()
        if bracket == '"' and included.split("/")[0] in ("app", "devices", "forms", "widgets"):
            needed = owners.get((house.root / included).resolve())
            for name in owner:
                if needed is None:
                    house.fault(path, number, f"includes {included}, which belongs to no target")
                elif not needed & reachable(name):
                    house.fault(path, number, f"{name} includes {included} of {'/'.join(sorted(needed))} without using it")
            continue
        for key, (patterns, allowed) in externals.items():
            if any(re.search(pattern, included) for pattern in patterns) and "*" not in allowed:
                for name in owner:
                    if name not in allowed:
                        house.fault(path, number, f"{name} may not see {included} ({key} is confined to {', '.join(allowed)})")
house.end(checked)
