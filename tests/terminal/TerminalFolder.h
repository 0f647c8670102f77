// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/terminal/LocalTerminal.h"
#include "tests/support/Await.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QDir>

namespace tonggui::tests {

using namespace Qt::StringLiterals;

// A demonstration terminal in a folder of its own.
class TerminalFolder
{
public:
    TerminalFolder() { write("[branch]\ncode = \"0203\"\nname = \"东湖管理部\"\n[terminal]\ncode = \"0007\"\n"); }

    void write(const QByteArray &settings) const
    {
        QDir(m_folder.path({})).mkpath(u"config"_s);
        m_folder.write(u"config/terminal.toml"_s,
                       settings + "[storage]\ndirectory = \"../data\"\nkey-protection = \"plain-demo\"\n");
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }
    [[nodiscard]] TerminalOptions options() const { return {Places(path(u"bin"_s)), path(u"config"_s), {}, true}; }
    [[nodiscard]] Checked<std::shared_ptr<LocalTerminal>> open() const
    {
        return test::await(LocalTerminal::open(options()));
    }

    // As enrolment leaves it.
    [[nodiscard]] sync::EnrolledTerminal enrolled()
    {
        return {TerminalId{u"0203"_s, u"0007"_s}, pki.terminal(), pki.eventAuthority(), pki.root().certificate,
                pki.inbox().certificate};
    }

    SmallPki pki;

private:
    ScratchFolder m_folder;
};

} // namespace tonggui::tests
