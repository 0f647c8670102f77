// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/FormSession.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace tonggui::forms::testing {

// A catalogue entry of another trade, in a folder of its own: a parking permit. A test changes one of its files and
// loads it.
class ServiceFolder
{
public:
    ServiceFolder();

    QJsonObject service;
    QJsonObject rules;
    QJsonObject receipt;
    QJsonObject texts;

    // Sets a value by JSON pointer in one of the four objects; an undefined value removes it. Arrays grow at "/-".
    static void set(QJsonObject &file, const QString &pointer, const QJsonValue &value);

    [[nodiscard]] tl::expected<Service, std::vector<Error>> load() const; // writes the files, then loads them
    [[nodiscard]] Service loaded() const;                                 // load() that must succeed
    [[nodiscard]] QString path() const { return m_folder.path(); }
    void write() const;
    void writeRaw(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

// A session of `service` on `day` in Chinese with nothing known.
[[nodiscard]] FormSession blankSession(const Service &service, QDate day = QDate(2026, 11, 20));

void type(FormSession &session, const QString &field, const QString &text); // setText that must succeed

[[nodiscard]] QString catalogueFolder(); // of the source tree
[[nodiscard]] Service realService(const QString &id);
[[nodiscard]] FormSession exampleSession(const QString &service, const QString &example,
                                         Language language = Language::Chinese);
[[nodiscard]] QJsonObject exampleForm(const QString &service, const QString &example);

// The codes of the issues that block (or of all), sorted.
[[nodiscard]] QStringList blockingCodes(const std::vector<Issue> &issues);
[[nodiscard]] QStringList allCodes(const std::vector<Issue> &issues);

} // namespace tonggui::forms::testing
