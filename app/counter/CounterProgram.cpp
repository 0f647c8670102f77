// SPDX-License-Identifier: Apache-2.0
#include "app/counter/CounterProgram.h"

#include "app/settings/rows/DisplaySettings.h"
#include "app/settings/rows/StorageSettings.h"
#include "app/store/vault/VaultChoice.h"
#include "translations/InstallTranslations.h"
#include "widgets/style/ThemeStyle.h"

#include <CLI/CLI.hpp>

#include <QApplication>

using namespace Qt::StringLiterals;

namespace tonggui::counter {

std::optional<TerminalOptions> CounterProgram::optionsFrom(int argc, const char *const *argv, int &exitCode)
{
    CLI::App program("The clerk's counter with the member's second screen.", "tonggui-counter");
    std::string config;
    bool isDemo = false;
    program.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    program.add_option("--config", config, "Folder with the settings files");
    program.add_flag("--demo", isDemo, "Allow the unprotected key file of a demonstration");
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        exitCode = program.exit(error) == 0 ? 0 : 2;
        return std::nullopt;
    }
    const QString folder = config.empty() ? Places::defaultConfig() : QString::fromStdString(config);
    return TerminalOptions{Places(QCoreApplication::applicationDirPath()), folder, {}, isDemo};
}

CounterProgram::CounterProgram(TerminalOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    const Checked<settings::Settings> settings = LocalTerminal::readSettings(m_options);
    installTranslations(settings ? settings->of(settings::DisplayLanguage) : QString(), this);
    QApplication::setStyle(new widgets::ThemeStyle(settings ? themeOf(*settings) : widgets::Theme()));
    connect(&m_start, &StartWindow::pinGiven, this, &CounterProgram::openWithPin);
    connect(&m_start, &StartWindow::againAsked, this, &CounterProgram::start);
}

bool CounterProgram::needsPin() const
{
    const Checked<settings::Settings> settings = LocalTerminal::readSettings(m_options);
    return settings && m_options.vaultPin.isEmpty()
           && store::keyProtectionFrom(settings->of(settings::StorageKeyProtection)) == KeyProtection::PinSealedFile;
}

void CounterProgram::start()
{
    m_start.show();
    if (needsPin()) {
        m_start.askPin({});
    } else {
        open();
    }
}

void CounterProgram::openWithPin(const QString &pin)
{
    m_options.vaultPin = pin;
    open();
}

Task<void> CounterProgram::open()
{
    if (m_isOpening) {
        co_return;
    }
    m_isOpening = true;
    m_start.showOpening();
    const QPointer<CounterProgram> self(this);
    Checked<std::unique_ptr<Composition>> counter = co_await Composition::open(m_options);
    if (!self) {
        co_return;
    }
    m_isOpening = false;
    if (counter) {
        m_counter = std::move(*counter);
        m_counter->start();
        m_start.hide();
        Q_EMIT opened();
    } else if (counter.error().front().is(errors::VaultWrongPin)) {
        m_options.vaultPin.clear();
        m_start.askPin(counter.error().front());
    } else {
        m_start.showFaults(counter.error());
        Q_EMIT refused(counter.error());
    }
}

} // namespace tonggui::counter
