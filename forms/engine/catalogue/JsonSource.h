// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "forms/engine/catalogue/JsonLines.h"

#include <memory>

namespace tonggui::forms {

using Faults = std::vector<Error>;

// One JSON file of a catalogue entry, with its places.
class JsonSource
{
public:
    // Reads at most 512 KiB. Faults: unreadable, too large, not JSON, a key twice, nested too deeply, a text too long.
    [[nodiscard]] static tl::expected<JsonSource, Faults> read(const QString &file);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QJsonObject &root() const { return m_root; }

    // "<file>:<line>:<pointer>"; of a pointer that does not exist the line of the nearest value around it.
    [[nodiscard]] QString place(QString pointer) const;

private:
    QString m_file;
    QJsonObject m_root;
    JsonLines m_places;
};

// A value of a file together with where it stands, so that a fault can name the place. The file must have passed its
// schema: a wrong kind reads as empty.
class JsonPlace
{
public:
    explicit JsonPlace(const JsonSource &source);

    [[nodiscard]] JsonPlace operator[](const QString &key) const;
    [[nodiscard]] std::vector<JsonPlace> items() const;                       // of an array
    [[nodiscard]] std::vector<std::pair<QString, JsonPlace>> members() const; // of an object, by key

    [[nodiscard]] bool exists() const { return !m_value.isUndefined(); }
    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] QString text() const { return m_value.toString(); }
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] int integer(int absent = 0) const { return m_value.toInt(absent); }
    [[nodiscard]] bool boolean(bool absent = false) const { return m_value.toBool(absent); }
    [[nodiscard]] QDate date() const { return QDate::fromString(text(), Qt::ISODate); }

    [[nodiscard]] Error fault(const ErrorDefinition &definition, QStringList arguments = {}) const;

private:
    JsonPlace(const JsonSource &source, QJsonValue value, QString pointer);

    const JsonSource *m_source;
    QJsonValue m_value;
    QString m_pointer;
};

} // namespace tonggui::forms
