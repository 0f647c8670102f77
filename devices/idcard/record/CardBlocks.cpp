// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/record/CardBlocks.h"

#include "devices/api/DeviceErrors.h"
#include "devices/idcard/record/Utf16.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

namespace {

constexpr qsizetype AddressSize = 70;

qsizetype lengthAt(const QByteArray &data, qsizetype offset)
{
    return data.size() < offset + 2 ? 0 : qsizetype(uchar(data[offset]) << 8 | uchar(data[offset + 1]));
}

} // namespace

Result<CardBlocks> blocksOf(const QByteArray &data, bool hasFingerprint)
{
    const qsizetype text = lengthAt(data, 0);
    const qsizetype photo = lengthAt(data, 2);
    const qsizetype fingerprint = lengthAt(data, 4);
    const qsizetype withTwo = 4 + text + photo;
    const qsizetype withThree = 6 + text + photo + fingerprint;
    const bool isThree = data.size() == withThree || (hasFingerprint && data.size() != withTwo);
    if (text == 0 || data.size() < (isThree ? withThree : withTwo)) {
        const QString lengths = u"parts %1 + %2 (+ %3) in %4 bytes"_s;
        return failure(Error(errors::BadFrame).because(lengths.arg(text).arg(photo).arg(fingerprint).arg(data.size())));
    }
    const qsizetype start = isThree ? 6 : 4;
    const QByteArray finger = isThree ? data.mid(start + text + photo, fingerprint) : QByteArray();
    return CardBlocks{data.mid(start, text), data.mid(start + text, photo), finger};
}

QString latestAddressOf(const QByteArray &data)
{
    QString latest;
    for (qsizetype start = 0; start < data.size(); start += AddressSize) {
        const QString address = withoutFilling(utf16Text(data.mid(start, AddressSize)));
        if (!address.isEmpty()) {
            latest = address;
        }
    }
    return latest;
}

} // namespace tonggui::devices::card
