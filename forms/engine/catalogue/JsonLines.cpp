// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/catalogue/JsonLines.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

constexpr int DeepestJson = 40;
constexpr qsizetype LongestText = 4000;

class Scanner
{
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {}

    JsonLines run()
    {
        readValue({}, 0);
        return std::move(m_result);
    }

private:
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlanks()
    {
        while (m_at < m_text.size() && (here() == ' ' || here() == '\t' || here() == '\r' || here() == '\n')) {
            m_line += here() == '\n' ? 1 : 0;
            ++m_at;
        }
    }

    // The raw bytes between the quotation marks.
    QByteArray readString()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && here() != '"') {
            m_at += here() == '\\' ? 2 : 1;
        }
        const QByteArray raw = m_text.mid(start, m_at - start);
        ++m_at;
        return raw;
    }

    static QString unescaped(const QByteArray &raw)
    {
        return raw.contains('\\') ? QJsonDocument::fromJson("[\"" + raw + "\"]").array().first().toString()
                                  : QString::fromUtf8(raw);
    }

    void readValue(const QString &pointer, int depth)
    {
        skipBlanks();
        m_result.lines.insert(pointer, m_line);
        if (depth > DeepestJson) {
            m_result.isTooDeep = true;
            m_at = m_text.size();
        } else if (here() == '{') {
            readObject(pointer, depth);
        } else if (here() == '[') {
            readArray(pointer, depth);
        } else if (here() == '"') {
            if (readString().size() > LongestText) {
                m_result.tooLong.push_back({.pointer = pointer, .line = m_line, .key = {}});
            }
        } else {
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(here())) {
                ++m_at;
            }
        }
        skipBlanks();
    }

    void readObject(const QString &pointer, int depth)
    {
        ++m_at;
        skipBlanks();
        while (here() == '"') {
            const int line = m_line;
            const QString key = unescaped(readString());
            const QString inner = pointer + pointerStep(key);
            if (m_result.lines.contains(inner)) {
                m_result.doubleKeys.push_back({.pointer = inner, .line = line, .key = key});
            }
            skipBlanks();
            ++m_at; // the colon
            readValue(inner, depth + 1);
            m_at += here() == ',' ? 1 : 0;
            skipBlanks();
        }
        ++m_at;
    }

    void readArray(const QString &pointer, int depth)
    {
        ++m_at;
        skipBlanks();
        for (int index = 0; m_at < m_text.size() && here() != ']'; ++index) {
            readValue(pointer + u'/' + QString::number(index), depth + 1);
            m_at += here() == ',' ? 1 : 0;
            skipBlanks();
        }
        ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    JsonLines m_result;
};

} // namespace

JsonLines JsonLines::of(const QByteArray &validJson)
{
    return Scanner(validJson).run();
}

QString pointerStep(const QString &key)
{
    QString step = key;
    step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return u'/' + step;
}

} // namespace tonggui::forms
