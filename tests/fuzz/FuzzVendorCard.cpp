// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/photo/Bitmap.h"
#include "devices/plugins/idcard-vendor/GbkCard.h"
#include "devices/plugins/idcard-vendor/VendorBuffer.h"
#include "tests/fuzz/Fuzz.h"

#include <cstdlib>
#include <cstring>

using namespace tonggui;
using namespace tonggui::devices;

namespace {

void promise(bool isKept)
{
    if (!isKept) {
        std::abort();
    }
}

// A made-up function that writes `bytes` and states whatever length they begin with.
void hold(const QByteArray &bytes)
{
    vendor::VendorBuffer buffer(256);
    std::memcpy(buffer.data(), bytes.constData(), size_t(std::min<qsizetype>(bytes.size(), 2048)));
    std::memcpy(buffer.length(), bytes.leftJustified(4, '\0').constData(), 4);
    promise(buffer.taken().size() <= 256 && buffer.first(512).size() <= 256 && buffer.untilNul().size() <= 256);
    promise(buffer.isHonest() == (buffer.stated() <= 256));
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    QByteArray bitmap =
        QByteArray::fromHex("424D000000000000000036000000280000000200000002000000010018000000000000000000"
                            "00000000000000000000000000000000");
    bitmap.resize(54 + 16, 'x');
    return {bitmap, QByteArray::fromHex("D5C5C8FD00C5AE00BABA003139343931323331"), QByteArray("19491231\0\0", 10),
            QByteArray::fromHex("FFFFFFFF"), QByteArray::fromHex("81308130")};
}

// What makers' libraries write, read as pictures, as texts and as buffers: no crash, no more than there was room for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto picture = card::pictureFrom(bytes)) {
        promise(picture->pixels.size() == qsizetype(picture->width) * picture->height * 3);
        promise(picture->pixels.size() <= bytes.size());
    }
    hold(bytes);
    vendor::GbkCard texts;
    QByteArray *const fields[] = {&texts.name,   &texts.sex,    &texts.nation,    &texts.birth,   &texts.address,
                                  &texts.number, &texts.issuer, &texts.validFrom, &texts.validTo, &texts.type};
    qsizetype at = 0;
    for (QByteArray *const field : fields) {
        *field = bytes.mid(at, 19);
        at += 19;
    }
    (void)vendor::cardOf(texts);
    promise(vendor::gbkText(bytes).size() <= bytes.size() * 2);
    return 0;
}
