// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/PdfSyntax.h"

#include <QRegularExpression>

#include <charconv>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr int DeflateLevel = 6; // 9 costs half as much time again for 0.2 % of the size
constexpr int QtLengthMark = 4; // qCompress puts the length in front of the zlib data

} // namespace

void appendNumber(QByteArray &bytes, double value, int decimals)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i) {
        unit *= 10;
    }
    const auto scaled = qint64(value * double(unit) + (value < 0 ? -0.5 : 0.5));
    const qint64 size = std::abs(scaled);
    char text[32];
    char *end = text;
    if (scaled < 0) {
        *end++ = '-';
    }
    if (size >= unit || size == 0) {
        end = std::to_chars(end, text + sizeof text, size / unit).ptr;
    }
    if (qint64 fraction = size % unit; fraction != 0) {
        *end++ = '.';
        for (qint64 digit = unit / 10; fraction != 0; digit /= 10) {
            *end++ = char('0' + fraction / digit);
            fraction %= digit;
        }
    }
    bytes.append(text, end - text);
}

QByteArray pdfNumber(double value, int decimals)
{
    QByteArray text;
    appendNumber(text, value, decimals);
    return text;
}

QByteArray literalString(const QByteArray &bytes)
{
    QByteArray text = "(";
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\') {
            text += '\\';
        }
        if (c == '\r') {
            text += "\\r";
        } else {
            text += c;
        }
    }
    return text + ')';
}

QByteArray utf16WithMark(const QString &text)
{
    QByteArray bytes = "\xFE\xFF";
    for (const QChar unit : text) {
        bytes += char(unit.unicode() >> 8);
        bytes += char(unit.unicode() & 0xFF);
    }
    return bytes;
}

QByteArray textString(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    return isPlain ? literalString(text.toLatin1()) : hexString(utf16WithMark(text));
}

QByteArray hexString(const QByteArray &bytes)
{
    return '<' + bytes.toHex().toUpper() + '>';
}

QByteArray dateString(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QByteArray zone = QByteArray::number(qAbs(minutes) / 60).rightJustified(2, '0') + '\'' +
                            QByteArray::number(qAbs(minutes) % 60).rightJustified(2, '0') + '\'';
    return "(D:" + time.toString(u"yyyyMMddHHmmss"_s).toLatin1() + (minutes < 0 ? '-' : '+') + zone + ')';
}

QByteArray rectArray(const QRectF &rect)
{
    return '[' + pdfNumber(rect.left()) + ' ' + pdfNumber(rect.top()) + ' ' + pdfNumber(rect.right()) + ' ' +
           pdfNumber(rect.bottom()) + ']';
}

QDateTime timeOf(const QByteArray &pdfDate)
{
    static const QRegularExpression form(
        u"^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:Z|([+-])(\\d\\d)'?(\\d\\d)?'?)?"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(pdfDate));
    if (!match.hasMatch()) {
        return {};
    }
    const auto part = [&match](int i) { return match.capturedView(i).toInt(); };
    const int offset = (part(8) * 60 + part(9)) * 60 * (match.capturedView(7) == u"-" ? -1 : 1);
    return QDateTime(QDate(part(1), part(2), part(3)), QTime(part(4), part(5), part(6)), Qt::OffsetFromUTC, offset);
}

QByteArray deflated(const QByteArray &data)
{
    return qCompress(data, DeflateLevel).mid(QtLengthMark);
}

} // namespace tonggui::receipts
