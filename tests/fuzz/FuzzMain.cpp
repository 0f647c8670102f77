// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target without libFuzzer: [EXECUTIONS [SEED]]. The same numbers always give the same inputs. An input
// that takes long or much memory is a fault like one that crashes; the last line says which it was.
#include "tests/fuzz/Fuzz.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr int DefaultExecutions = 200000;
constexpr int LongestInput = 8192;
constexpr double LongestExecution = 2;         // seconds of processor time
constexpr rlim_t MostMemory = rlim_t(3) << 30; // bytes of address space

volatile std::sig_atomic_t current = 0;

void sayWhichItWas(int)
{
    char text[64];
    const int length = std::snprintf(text, sizeof text, "execution %d ended badly\n", int(current));
    (void)!::write(STDERR_FILENO, text, size_t(length));
    std::_Exit(1);
}

void limitThisProcess()
{
#if !defined(__SANITIZE_ADDRESS__)
    const rlimit memory{MostMemory, MostMemory};
    ::setrlimit(RLIMIT_AS, &memory);
#endif
    for (const int deadly : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGILL}) {
        std::signal(deadly, sayWhichItWas);
    }
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

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
    limitThisProcess();
    const int executions = argc > 1 ? std::atoi(argv[1]) : DefaultExecutions;
    QRandomGenerator dice(argc > 2 ? quint32(std::atoi(argv[2])) : 1);
    const QList<QByteArray> seeds = fuzzSeeds();
    QByteArray input;
    for (int i = 0; i < executions; ++i) {
        const bool isFresh = input.isEmpty() || dice.bounded(8) == 0;
        input = mutated(isFresh ? seeds[dice.bounded(int(seeds.size()))] : input, seeds, dice);
        current = i;
        const double before = processorSeconds();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
        if (processorSeconds() - before > LongestExecution) {
            std::abort();
        }
    }
    std::printf("%d executions\n", executions);
    return 0;
}
