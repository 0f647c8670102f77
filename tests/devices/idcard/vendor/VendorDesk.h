// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/devices/SimulatedDesk.h"

#include <QSaveFile>

namespace tonggui::tests {

// Where the made-up makers' libraries are: "sdtapi", "simple", "poor", "termb", "wlt", "wlt2bmp", "zkwlt".
inline QString madeUpLibrary(const QString &name)
{
    return QFileInfo(qEnvironmentVariable("TONGGUI_BIN") + u"/../tests/vendor/fake-"_s + name + u".so"_s)
        .canonicalFilePath();
}

// A picture as makers' libraries hand it out: 102 × 126, BMP, all blue.
inline QByteArray blueBitmap()
{
    QByteArray bytes = QByteArray::fromHex("424D000000000000000036000000"
                                           "28000000660000007E000000010018000000000000000000"
                                           "00000000000000000000000000000000");
    bytes.resize(54, '\0');
    const QByteArray row = QByteArray::fromHex("FF0000").repeated(102) + QByteArray(2, '\0');
    return bytes + row.repeated(126);
}

// A reader behind a made-up maker's library: says in a file how it is; the library reads it at each call, in whichever
// process it runs. Understands the orders of tonggui-sim.
class VendorDesk
{
public:
    explicit VendorDesk(const QJsonObject &card = completeCard())
    {
        qputenv("TONGGUI_FAKE_READER", path().toLocal8Bit());
        const auto made = simulators::SimulatedCard::fromJson(card, u"card"_s);
        const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
        m_card = {{u"text"_s, hex(made->text)},
                  {u"photo"_s, hex(made->photo)},
                  {u"fingerprint"_s, hex(made->fingerprint)},
                  {u"addresses"_s, hex(made->addresses)}};
        QJsonObject texts = card;
        texts[u"sex"_s] = u"女"_s;
        texts[u"nation"_s] = u"汉"_s;
        m_state = {{u"plugged"_s, true},
                   {u"samNumber"_s, u"05000100A7EF330187D612003C9D4978"_s},
                   {u"texts"_s, texts},
                   {u"bmp"_s, hex(blueBitmap())}};
        save();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"reader.json"_s); }

    void set(const QString &key, const QJsonValue &value)
    {
        m_state[key] = value;
        save();
    }

    void setText(const QString &key, const QString &text)
    {
        QJsonObject texts = m_state[u"texts"_s].toObject();
        texts[key] = text;
        set(u"texts"_s, texts);
    }

    // Of the card that is put on next: "text", "photo", …
    void setPart(const QString &part, const QByteArray &bytes) { m_card[part] = QString::fromLatin1(bytes.toHex()); }

    void order(const QString &line)
    {
        const QStringList words = line.split(u' ');
        if (words[0] == u"put"_s) {
            static int puts = 0; // a library that stays loaded remembers the one that it has read
            m_state[u"put"_s] = ++puts;
            m_state[u"card"_s] = m_card;
        } else if (words[0] == u"lift"_s) {
            m_state.remove(u"card"_s);
        } else if (words[0] == u"unplug"_s || words[0] == u"plug"_s) {
            m_state[u"plugged"_s] = words[0] == u"plug"_s;
            m_state[u"hung"_s] = false;
        } else if (words[0] == u"hang"_s) {
            m_state[u"hung"_s] = true;
        } else if (words[0] == u"fault"_s) {
            addFault(words[1], words.mid(3).join(u' '));
        } else {
            qFatal("no such order");
        }
        save();
    }

    void addFault(const QString &kind, const QString &on, int code = 0)
    {
        QJsonArray faults = m_state[u"faults"_s].toArray();
        faults.append(QJsonObject{
            {u"id"_s, ++m_faults}, {u"on"_s, on.isEmpty() ? u"any"_s : on}, {u"fault"_s, kind}, {u"code"_s, code}});
        set(u"faults"_s, faults);
    }

    [[nodiscard]] QStringList calls() const
    {
        QFile file(path() + u".calls"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }

private:
    void save() const
    {
        QSaveFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(canonicalJson(m_state)) < 0 || !file.commit()) {
            qFatal("the made-up reader's file cannot be written");
        }
    }

    QTemporaryDir m_folder;
    QJsonObject m_card;
    QJsonObject m_state;
    int m_faults = 0;
};

} // namespace tonggui::tests
