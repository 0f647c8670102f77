// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target without libFuzzer: [EXECUTIONS [SEED]]. The same numbers always give the same inputs.
#include "tests/fuzz/Fuzz.h"

#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>

namespace {

constexpr int DefaultExecutions = 200000;
constexpr int LongestInput = 8192;

QByteArray mutated(QByteArray input, const QList<QByteArray> &seeds, QRandomGenerator &dice)
{
    for (int changes = dice.bounded(1, 6); changes > 0; --changes) {
        const qsizetype at = input.isEmpty() ? 0 : dice.bounded(int(input.size()));
        switch (dice.bounded(6)) {
        case 0:
            input.insert(at, char(dice.bounded(256)));
            break;
        case 1:
            input.remove(at, dice.bounded(1, 40));
            break;
        case 2:
            input.truncate(at);
            break;
        case 3:
            input += seeds[dice.bounded(int(seeds.size()))];
            break;
        case 4:
            input.insert(at, input.mid(at, dice.bounded(64)));
            break;
        default:
            if (!input.isEmpty()) {
                input[at] = char(dice.bounded(2) == 0 ? dice.bounded(256) : uchar(input[at]) ^ (1 << dice.bounded(8)));
            }
        }
    }
    return input.left(LongestInput);
}

} // namespace

int main(int argc, char **argv)
{
    const int executions = argc > 1 ? std::atoi(argv[1]) : DefaultExecutions;
    QRandomGenerator dice(argc > 2 ? quint32(std::atoi(argv[2])) : 1);
    const QList<QByteArray> seeds = fuzzSeeds();
    QByteArray input;
    for (int i = 0; i < executions; ++i) {
        const bool isFresh = input.isEmpty() || dice.bounded(8) == 0;
        input = mutated(isFresh ? seeds[dice.bounded(int(seeds.size()))] : input, seeds, dice);
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
    }
    std::printf("%d executions\n", executions);
    return 0;
}
