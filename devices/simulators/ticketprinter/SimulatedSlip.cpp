// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/SimulatedSlip.h"

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

int columnsOf(const SlipLine &line)
{
    int columns = 0;
    for (const SlipRun &run : line.runs) {
        for (const QChar c : run.text) {
            columns += (c.unicode() < 0x80 ? 1 : 2) * run.width;
        }
    }
    return columns;
}

QString typed(const SlipLine &line, int paperColumns)
{
    switch (line.kind) {
    case SlipLine::Kind::Qr:
        return u"[QR %1]"_s.arg(QString::fromUtf8(line.data));
    case SlipLine::Kind::Barcode:
        return u"[barcode %1]"_s.arg(QString::fromLatin1(line.data));
    case SlipLine::Kind::Picture:
        return u"[picture %1x%2]"_s.arg(line.rowBytes * 8).arg(line.data.size() / std::max(line.rowBytes, 1));
    case SlipLine::Kind::Mark:
        return u"[%1]"_s.arg(line.text());
    case SlipLine::Kind::Text:
        break;
    }
    if (line.runs.empty()) {
        return {};
    }
    const int blank = std::max(paperColumns - columnsOf(line), 0);
    return QString(line.align == 1 ? blank / 2 : line.align == 2 ? blank : 0, u' ') + line.text();
}

} // namespace

QString SlipLine::text() const
{
    QString text;
    for (const SlipRun &run : runs) {
        text += run.text;
    }
    return text;
}

int SimulatedSlip::height() const
{
    int height = 0;
    for (const SlipLine &line : lines) {
        height += line.height;
    }
    return height;
}

QString SimulatedSlip::asText() const
{
    QString text;
    for (const SlipLine &line : lines) {
        text += typed(line, columns) + u'\n';
    }
    return text + u'[' + end + u"]\n"_s;
}

} // namespace tonggui::simulators
