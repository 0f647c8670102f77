// SPDX-License-Identifier: Apache-2.0
#include "devices/api/idcard/FingerprintBlock.h"
#include "devices/api/idcard/PhotoBlock.h"
#include "devices/idcard/record/SamNumber.h"
#include "devices/idcard/record/TextRecord.h"
#include "tests/fuzz/Fuzz.h"

#include <cstdlib>

using namespace tonggui;
using namespace tonggui::devices;

namespace {

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        bytes.append(char(unit.unicode() & 0xFF)).append(char(unit.unicode() >> 8));
    }
    return bytes;
}

QByteArray seedWithFlag(char16_t flag)
{
    QString record(128, u' ');
    record.replace(0, 2, QStringLiteral("张三"));
    record.replace(15, 1, QStringLiteral("2"));
    record.replace(18, 8, QStringLiteral("19491231"));
    record.replace(61, 18, QStringLiteral("11010519491231002X"));
    record.replace(94, 8, QStringLiteral("20200101"));
    record.replace(102, 2, QStringLiteral("长期"));
    record.replace(110, 8, QStringLiteral("19491231"));
    record[124] = QChar(flag);
    return QByteArray::fromHex("01000400") + utf16(record) + QByteArray(1024, 'p');
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    return {seedWithFlag(u' '),
            seedWithFlag(u'J'),
            seedWithFlag(u'I'),
            seedWithFlag(u'Y'),
            QByteArray("TONGGUI-SIM\x1a\x22\x2a", 14),
            QByteArray(512, 'C')};
}

// Any bytes as a module's answer: a card that survives its own JSON, or a refusal.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const bool hasFingerprint : {false, true}) {
        const Result<card::CardBlocks> blocks = card::blocksOf(bytes, hasFingerprint);
        const Result<IdCard> card = blocks ? card::cardOf(*blocks) : failure(blocks.error());
        if (card && !IdCard::fromJson(card->toJson())) {
            std::abort();
        }
    }
    (void)card::latestAddressOf(bytes);
    (void)card::samNumberText(bytes);
    (void)fingerprintsOf(bytes);
    (void)simulatedPicture(bytes);
    return 0;
}
