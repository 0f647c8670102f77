// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PinEntry.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

namespace tonggui::cli {

namespace {

// No echo while it lives.
class QuietTerminal
{
public:
    QuietTerminal()
        : m_isTerminal(::isatty(STDIN_FILENO) != 0 && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_isTerminal) {
            termios quiet = m_before;
            quiet.c_lflag &= ~tcflag_t(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~QuietTerminal()
    {
        if (m_isTerminal) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputc('\n', stderr);
        }
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

} // namespace

QString readPin(const QString &question)
{
    const QuietTerminal terminal;
    if (terminal.isTerminal()) {
        std::fprintf(stderr, "%s ", question.toUtf8().constData());
    }
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line);
}

} // namespace tonggui::cli
