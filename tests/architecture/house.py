# SPDX-License-Identifier: Apache-2.0
"""What the rules share: the plan that CMake wrote, and the files that belong to the house."""
import pathlib
import subprocess
import sys

ROOMS = ("app", "devices", "forms", "widgets")
GUEST = "devices/sdk/example"  # a stranger's project, as an example: tests/sdk builds it outside the house


class House:
    def __init__(self):
        self.root = pathlib.Path(sys.argv[1])
        self.build = pathlib.Path(sys.argv[2])
        self.faults = []

    def sources(self, *suffixes, rooms=ROOMS):
        listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", *rooms], cwd=self.root,
                                capture_output=True, text=True)
        if listed.returncode == 0:
            names = [self.root / line for line in listed.stdout.splitlines()]
        else:  # an unpacked archive has no history
            names = [path for room in rooms for path in (self.root / room).rglob("*")]
        own = (path for path in names if not path.is_relative_to(self.root / GUEST))
        return sorted(path for path in own if path.suffix in suffixes and path.exists())

    def plan(self):
        """Targets: name -> (layer, folder, uses, externals, sources); externals: key -> (include patterns, allowed targets)."""
        targets, externals = {}, {}
        for line in (self.build / "architecture.plan").read_text().splitlines():
            kind, *rest = line.split("\t")
            if kind == "target":
                name, layer, folder, uses, external, files = rest
                targets[name] = (int(layer), pathlib.Path(folder), split(uses), split(external), split(files))
            elif kind == "external":
                key, includes, allowed = rest
                externals[key] = (split(includes), split(allowed))
        return targets, externals

    def fault(self, path, line, text):
        where = path.relative_to(self.root) if isinstance(path, pathlib.Path) else path
        self.faults.append(f"{where}:{line}: {text}")

    def end(self, checked):
        if checked == 0:
            self.faults.append("nothing was checked: the rule looks in the wrong place")
        for fault in self.faults:
            print(fault)
        print(f"{checked} checked, {len(self.faults)} faults")
        sys.exit(1 if self.faults else 0)


def split(text):
    return [part for part in text.split(";") if part]
