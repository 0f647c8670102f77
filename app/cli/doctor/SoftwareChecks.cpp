// SPDX-License-Identifier: Apache-2.0
#include "app/cli/doctor/SoftwareChecks.h"

#include "app/cli/doctor/DoctorErrors.h"
#include "forms/engine/Catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::Doctor)
};

// What is loaded by name at run time, so that no linker misses it.
struct Part
{
    const char *plugin; // below Qt's folder of plugins
    const char *package;
    Health without; // how bad it is
};

constexpr Part Parts[] = {
    {"sqldrivers/libqsqlite.so", "libqt6sql6-sqlite", Health::Fault},
    {"tls/libqopensslbackend.so", "libqt6network6", Health::Fault},
    {"platforms/libqxcb.so", "libqt6gui6", Health::Warning},
    {"imageformats/libqsvg.so", "libqt6svg6", Health::Warning},
};

Error missing(const QString &path, const QString &package)
{
    return Error(errors::PartMissing, {path, package}).at(path);
}

Finding versions()
{
    const QString qt = QString::fromLatin1(qVersion());
    const QString tls = QSslSocket::sslLibraryVersionString();
    return Finding::ok(u"software.versions"_s,
                       Words::tr("Tonggui %1, Qt %2, %3").arg(QCoreApplication::applicationVersion(), qt, tls),
                       {{u"tonggui"_s, QCoreApplication::applicationVersion()},
                        {u"qt"_s, qt},
                        {u"openssl"_s, tls},
                        {u"system"_s, QSysInfo::prettyProductName()},
                        {u"kernel"_s, QSysInfo::kernelVersion()}});
}

int connectedDisplays()
{
    int connected = 0;
    const QFileInfoList outputs = QDir(u"/sys/class/drm"_s).entryInfoList({u"card*-*"_s});
    for (const QFileInfo &output : outputs) {
        QFile status(output.filePath() + u"/status"_s);
        connected += status.open(QIODevice::ReadOnly) && status.readAll().trimmed() == "connected" ? 1 : 0;
    }
    return connected;
}

} // namespace

Findings checkFonts(const receipts::FontFiles &files)
{
    Findings findings;
    for (const receipts::FontFile &font : {files.regular.front(), files.bold.front(), files.seal}) {
        if (!QFileInfo(font.path).isReadable()) {
            findings.push_back(Finding::fault(u"software.fonts"_s, missing(font.path, u"fonts-noto-cjk"_s)));
        }
    }
    if (findings.empty()) {
        findings.push_back(Finding::ok(u"software.fonts"_s, Words::tr("The fonts of the papers are there.")));
    }
    return findings;
}

Findings checkPlugins(const QString &folder)
{
    const QDir plugins(folder);
    Findings findings;
    for (const Part &part : Parts) {
        const QString path = plugins.filePath(QString::fromLatin1(part.plugin));
        if (!QFileInfo::exists(path)) {
            const Error error = missing(path, QString::fromLatin1(part.package));
            findings.push_back(part.without == Health::Fault ? Finding::fault(u"software.parts"_s, error)
                                                             : Finding::warning(u"software.parts"_s, error));
        }
    }
    if (findings.empty()) {
        findings.push_back(
            Finding::ok(u"software.parts"_s, Words::tr("Database, encryption and display plugins are there.")));
    }
    return findings;
}

Findings checkCatalogue(const QString &folder)
{
    const forms::Catalogue catalogue = forms::Catalogue::load({folder});
    Findings findings;
    for (const Error &fault : catalogue.faults()) {
        findings.push_back(Finding::fault(u"software.catalogue"_s, fault));
    }
    if (catalogue.services().empty() && findings.empty()) {
        findings.push_back(
            Finding::fault(u"software.catalogue"_s, Error(tonggui::errors::FileUnreadable, {folder}).at(folder)));
    }
    if (findings.empty()) {
        findings.push_back(Finding::ok(u"software.catalogue"_s,
                                       Words::tr("%1 services in the catalogue").arg(catalogue.services().size()),
                                       {{u"folder"_s, folder}, {u"services"_s, int(catalogue.services().size())}}));
    }
    return findings;
}

Findings checkSoftware(const Places &places, const QString &catalogue)
{
    Findings findings{versions()};
    for (Findings some :
         {checkFonts(receipts::debianFontFiles()), checkPlugins(QLibraryInfo::path(QLibraryInfo::PluginsPath)),
          checkCatalogue(catalogue.isEmpty() ? places.catalogue() : catalogue)}) {
        std::ranges::move(some, std::back_inserter(findings));
    }
    return findings;
}

Findings checkSession()
{
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    const QString display = wayland.isEmpty() ? qEnvironmentVariable("DISPLAY") : wayland;
    const QJsonObject facts{{u"display"_s, display}, {u"connected"_s, connectedDisplays()}};
    if (display.isEmpty()) {
        return {Finding::warning(u"session.display"_s, Error(errors::NoDisplay), facts)};
    }
    return {Finding::ok(u"session.display"_s, Words::tr("Display %1").arg(display), facts)};
}

} // namespace tonggui::cli
