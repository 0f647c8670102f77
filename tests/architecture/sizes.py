# SPDX-License-Identifier: Apache-2.0
"""Budgets of ARCHITECTURE.md §6: files, functions, and tests beside the sources."""
import re

from house import House

house = House()
FUNCTION_END = re.compile(r"^}")
FUNCTION_START = re.compile(r"^[A-Za-z_].*[)a-z&>]\s*(const|noexcept|override)?\s*$|^\s*:\s")


def lines_of(path):
    return path.read_text().splitlines()


def function_lengths(path):
    """Bodies that open with a brace in column 0 after a signature, as our format writes every function outside a class."""
    start = None
    previous = ""
    for number, line in enumerate(lines_of(path), 1):
        if line.startswith("{") and not line.startswith("{}") and "namespace" not in previous and "struct" not in previous \
                and "class" not in previous and "enum" not in previous:
            start = number
        elif FUNCTION_END.match(line) and start is not None:
            yield start, number - start - 1
            start = None
        if line.strip():
            previous = line


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


sources = house.sources(".cpp")
lengths = {path: len(lines_of(path)) for path in sources}
functions = [(path, start, length) for path in sources for start, length in function_lengths(path)]
for path, length in lengths.items():
    if length > 500:
        house.fault(path, length, "a source file has at most 500 lines")
if percentile(lengths.values(), 0.5) > 120:
    house.fault("sources", 0, f"the median source has {percentile(lengths.values(), 0.5)} lines, the budget is 120")
if percentile(lengths.values(), 0.95) > 300:
    house.fault("sources", 0, f"95 % of sources have up to {percentile(lengths.values(), 0.95)} lines, the budget is 300")
if percentile([length for _, _, length in functions], 0.95) > 35:
    for path, start, length in sorted(functions, key=lambda row: -row[2])[:12]:
        house.fault(path, start, f"function of {length} lines; 95 % must have at most 35")


def code_lines(path):
    """Lines that say something to the compiler: no blanks, comments, includes or lone braces."""
    said = (line.strip() for line in lines_of(path))
    return sum(1 for line in said if line not in ("", "{", "}", "});") and not line.startswith(("//", "#include", "#pragma")))


# Programs that only show, simulate or train are neither product nor test.
BESIDE = ("app/demo", "devices/simulators", "widgets/gallery")
shipped = [path for path in house.sources(".cpp", ".h") if not str(path.relative_to(house.root)).startswith(BESIDE)]
product = sum(map(code_lines, shipped))
tests = sum(map(code_lines, house.sources(".cpp", ".h", ".py", ".sh", rooms=("tests",))))
if tests < 0.6 * product:
    house.fault("tests", 0, f"{tests} lines of code in tests for {product} in the product; the budget is 0.6")
print(f"{len(sources)} sources, median {percentile(lengths.values(), 0.5)}, 95 % {percentile(lengths.values(), 0.95)}; "
      f"{len(functions)} functions, 95 % {percentile([length for _, _, length in functions], 0.95)}; tests/product {tests / product:.2f}")
house.end(len(sources))
