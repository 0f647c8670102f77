// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/ports/SecretVault.h"
#include "app/core/values/Workplace.h"
#include "app/settings/Settings.h"
#include "app/store/IdentityShelf.h"
#include "app/store/Store.h"
#include "app/sync/TerminalEnroller.h"
#include "app/terminal/Places.h"

namespace tonggui {

// How to open a terminal.
struct TerminalOptions
{
    Places places;
    QString configDirectory; // with centre.toml, branch.toml, terminal.toml, clerk.toml
    QString vaultPin;        // for a PIN-sealed key file, else empty
    bool isDemo = false;     // allows the unprotected key file
};

template <typename T>
using Checked = tl::expected<T, std::vector<Error>>; // settings report all their mistakes at once

// What a terminal has of its own: settings, key vault, encrypted database, its keys. Works without a node.
class LocalTerminal
{
public:
    // Only reads the settings: for questions that need no database. errors::ConfigFolderMissing, settings::errors.
    [[nodiscard]] static Checked<settings::Settings> readSettings(const TerminalOptions &options);

    // errors::NotConfigured while nobody said which terminal this is; those of settings, vault and store.
    [[nodiscard]] static Task<Checked<std::shared_ptr<LocalTerminal>>> open(TerminalOptions options);

    [[nodiscard]] const TerminalOptions &options() const { return m_options; }
    [[nodiscard]] const settings::Settings &settings() const { return m_settings; }
    [[nodiscard]] const Workplace &workplace() const { return m_workplace; }
    [[nodiscard]] KeyProtection keyProtection() const { return m_vault->protection(); }
    [[nodiscard]] QString dataDirectory() const;
    [[nodiscard]] static QString dataDirectoryOf(const settings::Settings &settings);
    [[nodiscard]] static QString databaseOf(const settings::Settings &settings);
    // Certificates that are no secret, readable while another program has the database open: "root", "inbox", and this
    // terminal's own, "terminal". errors::FileUnreadable, crypto::errors::BadCertificate.
    [[nodiscard]] static Result<crypto::Certificate> trusted(const settings::Settings &settings, const QString &name);
    [[nodiscard]] static Workplace workplaceOf(const settings::Settings &settings);

    [[nodiscard]] SystemClock &clock() { return m_clock; }
    [[nodiscard]] SystemRandomness &randomness() { return m_randomness; }
    [[nodiscard]] SecretVault &vault() { return *m_vault; }
    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] store::IdentityShelf &shelf() { return *m_shelf; }

    // What enrolment gave, or nothing before it.
    Task<Result<std::optional<sync::EnrolledTerminal>>> enrolment();
    Task<Result<void>> keepEnrolment(sync::EnrolledTerminal enrolled);

private:
    LocalTerminal(TerminalOptions options, settings::Settings settings);

    TerminalOptions m_options;
    settings::Settings m_settings;
    Workplace m_workplace;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<store::IdentityShelf> m_shelf;
};

// Opens the vault that the settings choose; shared with commands that need no database.
[[nodiscard]] Task<Result<std::unique_ptr<SecretVault>>> openVaultOf(settings::Settings settings,
                                                                     TerminalOptions options, Randomness &randomness);

} // namespace tonggui
