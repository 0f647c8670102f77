// SPDX-License-Identifier: Apache-2.0
#include "app/counter/Composition.h"

#include "app/counter/CounterErrors.h"
#include "app/settings/rows/DeviceSettings.h"
#include "app/settings/rows/DisplaySettings.h"
#include "app/settings/rows/StaffSettings.h"
#include "app/terminal/TerminalDevices.h"

using namespace Qt::StringLiterals;

namespace tonggui::counter {

namespace {

Result<forms::Catalogue> openCatalogue(const QString &folder)
{
    forms::Catalogue catalogue = forms::Catalogue::load({folder});
    if (catalogue.services().empty() && !catalogue.faults().empty()) {
        return failure(catalogue.faults().front());
    }
    return catalogue;
}

widgets::ThemeKind themeKindFrom(const QString &name)
{
    return name == u"elder"_s           ? widgets::ThemeKind::Elder
           : name == u"high-contrast"_s ? widgets::ThemeKind::HighContrast
                                        : widgets::ThemeKind::Light;
}

forms::Language languageOf(const settings::Settings &settings)
{
    return settings.of(settings::DisplayLanguage) == u"en"_s ? forms::Language::English : forms::Language::Chinese;
}

} // namespace

widgets::Theme themeOf(const settings::Settings &settings)
{
    return {.kind = themeKindFrom(settings.of(settings::DisplayTheme)),
            .place = widgets::Place::Counter,
            .textPercent = settings.of(settings::DisplayTextScale)};
}

Task<Checked<std::unique_ptr<Composition>>> Composition::open(TerminalOptions options)
{
    const QString catalogueFolder = options.places.catalogue();
    Checked<std::shared_ptr<LocalTerminal>> local = co_await LocalTerminal::open(std::move(options));
    if (!local) {
        co_return tl::unexpected(local.error());
    }
    Result<std::optional<sync::EnrolledTerminal>> enrolled = co_await (*local)->enrolment();
    Result<std::shared_ptr<const receipts::ReceiptFonts>> fonts =
        receipts::ReceiptFonts::open(receipts::debianFontFiles());
    Result<forms::Catalogue> catalogue = openCatalogue(catalogueFolder);
    std::vector<Error> faults;
    if (!enrolled) {
        faults.push_back(enrolled.error());
    } else if (!enrolled->has_value()) {
        faults.push_back(Error(errors::CounterNotEnrolled));
    }
    if (!fonts) {
        faults.push_back(fonts.error());
    }
    if (!catalogue) {
        faults.push_back(catalogue.error());
    }
    if (!faults.empty()) {
        co_return tl::unexpected(std::move(faults));
    }
    co_return std::unique_ptr<Composition>(new Composition(*local, **enrolled, *fonts, std::move(*catalogue)));
}

Composition::Composition(std::shared_ptr<LocalTerminal> local, sync::EnrolledTerminal enrolled,
                         std::shared_ptr<const receipts::ReceiptFonts> fonts, forms::Catalogue catalogue)
    : m_terminal(std::move(local), std::move(enrolled))
    , m_clerks(m_terminal.staff(), m_terminal.certifier())
    , m_catalogue(std::move(catalogue))
    , m_press(
          std::move(fonts), {m_terminal.enrolled().eventAuthority, m_terminal.enrolled().inbox},
          [this](const StaffSession &clerk) { return m_clerks.identityOf(clerk); }, m_terminal.local().clock(), m_pool)
    , m_devices(deviceEnvironmentOf(m_terminal.local().settings(), m_terminal.local().options().places),
                m_terminal.local().clock())
    , m_shelf(m_devices, m_terminal.local().clock())
    , m_desk(visitWorld())
    , m_windows(std::make_unique<CounterDesk>(counterWorld()))
    , m_warnings(m_catalogue.faults())
{
    m_desk.setCardReader(&m_devices.idCardReader());
    m_desk.setLanguage(languageOf(m_terminal.local().settings()));
    m_windows->memberWindow().setTheme(themeOf(m_terminal.local().settings()));
}

VisitWorld Composition::visitWorld()
{
    LocalTerminal &local = m_terminal.local();
    return {local.clock(),
            local.randomness(),
            m_terminal.journal(),
            m_terminal.tickets(),
            m_terminal.core(),
            m_press,
            m_terminal.seal(),
            m_terminal.link(),
            m_catalogue,
            local.workplace(),
            std::chrono::seconds(local.settings().of(settings::CardWaitSeconds))};
}

CounterWorld Composition::counterWorld()
{
    LocalTerminal &local = m_terminal.local();
    return {m_desk,
            m_clerks,
            m_terminal.link(),
            local.clock(),
            local.randomness(),
            m_shelf,
            m_pool,
            local.keyProtection(),
            languageOf(local.settings()),
            local.settings().of(settings::DisplayMemberScreen),
            std::chrono::minutes(local.settings().of(settings::StaffIdleLockMinutes))};
}

void Composition::furnishDesk()
{
    const LocalTerminal &local = m_terminal.local();
    furnish(m_devices, deviceChoicesOf(local.settings(), local.options().configDirectory, m_warnings), m_warnings);
    discover(m_devices, local.settings());
}

void Composition::start()
{
    furnishDesk();
    m_terminal.link().start();
    m_windows->show(m_warnings);
}

} // namespace tonggui::counter
