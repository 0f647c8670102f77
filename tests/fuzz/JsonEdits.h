// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <cstdint>

// Edits of a sound document, chosen by bytes. Bytes that are changed at random are hardly ever JSON any more; these
// always are, and go astray one field at a time.
class JsonEdits
{
public:
    JsonEdits(const uint8_t *data, size_t size)
    {
        for (size_t i = 0; i < size; ++i) { // FNV-1a: each byte counts, wherever it stands
            m_state = (m_state ^ data[i]) * 1099511628211ULL;
        }
    }

    // Each edit is a way down to a field, and what becomes of it.
    [[nodiscard]] QJsonObject applyTo(QJsonObject document)
    {
        for (int edits = 1 + next(MostEdits); edits > 0; --edits) {
            document = edited(document).toObject();
        }
        return document;
    }

private:
    static constexpr int MostEdits = 4;

    int next(int below)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL; // Knuth's generator
        return int((m_state >> 33) % unsigned(below));
    }

    QJsonValue edited(const QJsonValue &value)
    {
        if (value.isObject() && !value.toObject().isEmpty()) {
            QJsonObject object = value.toObject();
            const QStringList keys = object.keys();
            const QString key = keys[next(int(keys.size()))];
            if (next(8) == 0) {
                object.remove(key);
            } else {
                object[key] = edited(object[key]);
            }
            return object;
        }
        if (value.isArray() && !value.toArray().isEmpty() && next(4) != 0) {
            QJsonArray array = value.toArray();
            const int index = next(int(array.size()));
            if (next(8) == 0) {
                array.append(array.at(index));
            } else {
                array[index] = edited(array.at(index));
            }
            return array;
        }
        return strange(value);
    }

    QJsonValue strange(const QJsonValue &before)
    {
        using namespace Qt::StringLiterals;
        switch (next(16)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return true;
        case 2:
            return next(256) - 128;
        case 3:
            return 1e300;
        case 4:
            return 0.5;
        case 5:
            return double(1LL << 53) * 1024;
        case 6:
            return QString();
        case 7:
            return QString(2000, QChar(u'x'));
        case 8:
            return QString(QChar(0xD800)) + QChar(char16_t(next(256)));
        case 9:
            return QJsonArray{before, before};
        case 10:
            return QJsonObject{{u"a"_s, before}};
        case 11:
            return QJsonArray();
        case 12:
            return QJsonObject();
        case 13:
            return u"*?%1%99\\/\"\n\0"_s;
        case 14:
            return QString::number(next(256));
        default:
            return before.toString() + QChar(char16_t(next(256)));
        }
    }

    uint64_t m_state = 14695981039346656037ULL;
};
