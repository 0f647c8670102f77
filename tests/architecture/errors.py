# SPDX-License-Identifier: Apache-2.0
"""Every error: one code, a text and a remedy in both languages, and a test that names it."""
import re
import xml.etree.ElementTree as tree

from house import House

house = House()
DEFINITION = re.compile(r'inline constexpr ErrorDefinition (\w+)\s*\{\s*"([^"]+)"\s*,\s*'
                        r'QT_TRANSLATE_NOOP\(\s*"Errors"\s*,\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)\s*,\s*'
                        r'QT_TRANSLATE_NOOP\(\s*"Errors"\s*,\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)\s*\}', re.S)
STARTS = re.compile(r"inline constexpr ErrorDefinition\s+\w+\s*\{")


def joined(literal):
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literal)).replace('\\"', '"')


translated = set()
for path in house.root.glob("translations/*_zh_CN.ts"):
    for context in tree.parse(path).getroot().iter("context"):
        if context.findtext("name") == "Errors":
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") != "unfinished" and (translation.text or "").strip():
                    translated.add(message.findtext("source"))

tests = "\n".join(path.read_text() for path in house.sources(".cpp", ".h", ".py", ".sh", rooms=("tests",)))
codes = {}
for path in house.sources(".h"):
    text = re.sub(r"^\s*//.*$", "", path.read_text(), flags=re.M)
    found = list(DEFINITION.finditer(text))
    if len(found) != len(STARTS.findall(text)):
        house.fault(path, 1, "an error definition is not written as {code, QT_TRANSLATE_NOOP text, QT_TRANSLATE_NOOP remedy}")
    for match in found:
        name, code, message, remedy = match.groups()
        line = text[:match.start()].count("\n") + 1
        if code in codes:
            house.fault(path, line, f"code {code} is also used in {codes[code]}")
        codes[code] = path.name
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+", code):
            house.fault(path, line, f"code {code} is not of the form module.what-happened")
        for source in (joined(message), joined(remedy)):
            if not source.strip():
                house.fault(path, line, f"{code} has an empty text or remedy")
            elif source not in translated:
                house.fault(path, line, f"{code} is not translated to zh_CN: {source}")
        if not re.search(rf"\b{name}\b", tests) and code not in tests:
            house.fault(path, line, f"no test names {name} ({code})")
house.end(len(codes))
