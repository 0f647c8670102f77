// SPDX-License-Identifier: Apache-2.0
#include "app/visit/VerificationCode.h"

namespace tonggui {

QString makeVerificationCode(Randomness &randomness)
{
    static constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    quint64 bits = 0;
    for (const char byte : randomness.bytes(5)) {
        bits = bits << 8 | quint8(byte);
    }
    QString code;
    for (int i = 0; i < 8; ++i) {
        if (i == 4) {
            code += u'-';
        }
        code += alphabet[qsizetype(bits >> (5 * (7 - i)) & 31)];
    }
    return code;
}

} // namespace tonggui
