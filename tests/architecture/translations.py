# SPDX-License-Identifier: Apache-2.0
"""zh_CN is complete: lupdate finds no text that the .ts files do not have, and none of theirs is unfinished."""
import pathlib
import subprocess
import tempfile
import xml.etree.ElementTree as tree

from house import House

house = House()
LUPDATE = "/usr/lib/qt6/bin/lupdate"


def messages(path):
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message.findtext("comment") or "", message.find("translation")


have = set()
for path in sorted(house.root.glob("translations/*_zh_CN.ts")):
    for context, source, comment, translation in messages(path):
        words = "".join(translation.itertext()).strip() if translation is not None else ""
        if translation is None or translation.get("type") == "unfinished" or not words:
            house.fault(path, 0, f"unfinished: {context}: {source}")
        have.add((context, source, comment))

with tempfile.TemporaryDirectory() as folder:
    fresh = pathlib.Path(folder) / "fresh.ts"
    subprocess.run([LUPDATE, "-silent", "-I", str(house.root), "-locations", "none", *[str(house.root / room) for room in ("app", "devices", "forms", "widgets")],
                    "-ts", str(fresh)], check=True)
    wanted = [(context, source, comment) for context, source, comment, _ in messages(fresh)]
for context, source, comment in wanted:
    if (context, source, comment) not in have:
        house.fault("translations", 0, f"missing in zh_CN: {context}: {source}")
house.end(len(wanted))
