// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/CardPicture.h"
#include "devices/idcard/vendor/BlockingCalls.h"
#include "devices/idcard/vendor/VendorLibrary.h"

namespace tonggui::devices::card {

// Makes a picture of the photo block. Only makers' libraries can decode a real card's; some need their reader plugged
// in as a licence. Known by the functions they export:
//   GetBmp(file.wlt, 1 serial | 2 USB) → 1, writes file.bmp beside it (WltRS)
//   wlt2bmpBuffer(wlt, out, length) → ≥ 1, a BMP (libwlt2bmp)
//   wlt2Bmp(wlt, out) → ≥ 1, bare pixels (libzkwltdecode)
class PhotoDecoder
{
public:
    // `library`: name or path, empty for none. A library that cannot be used is as good as none; `whyNot` says it.
    explicit PhotoDecoder(const QString &library);

    [[nodiscard]] bool isThere() const { return m_decode != nullptr; }
    [[nodiscard]] const QString &whyNot() const { return m_whyNot; }

    // Never fails: the outcome says how it went. A decoder that hangs is not asked again.
    [[nodiscard]] static Task<CardPicture> pictureOf(std::shared_ptr<PhotoDecoder> decoder, QByteArray photo);

private:
    using Decode = std::function<Result<QByteArray>(const QByteArray &)>;

    [[nodiscard]] Decode decodeBy(VendorLibrary &library) const;

    std::shared_ptr<const Decode> m_decode;
    QString m_whyNot;
    std::unique_ptr<BlockingCalls> m_calls; // only with a library
};

} // namespace tonggui::devices::card
