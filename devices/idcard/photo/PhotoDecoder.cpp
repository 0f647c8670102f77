// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/photo/PhotoDecoder.h"

#include "devices/api/idcard/IdCardErrors.h"
#include "devices/api/idcard/PhotoBlock.h"
#include "devices/idcard/photo/Bitmap.h"
#include "devices/idcard/photo/PhotoFiles.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

namespace {

constexpr std::chrono::seconds Patience(5);
constexpr qsizetype MostDecoded = 1024 * 1024;
constexpr qsizetype OutputRoom = 64 * 1024; // more than a decoder writes; 38862 is the longest that is known
constexpr int OverUsb = 2;

using GetBmp = int(const char *file, int interface);
using Wlt2BmpBuffer = int(const unsigned char *wlt, unsigned char *out, int length);
using Wlt2Bmp = int(const unsigned char *wlt, unsigned char *out);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Result<QByteArray> outcomeOf(const char *function, int code, const QByteArray &decoded)
{
    if (code < 1) {
        return failure(errors::VendorCode, {QString::fromLatin1(function), QString::number(code)});
    }
    return decoded;
}

Result<QByteArray> throughFiles(GetBmp *function, const QByteArray &photo)
{
    const PhotoFiles files;
    if (!files.write(u"photo.wlt"_s, photo)) {
        return failure(errors::VendorCode, {u"GetBmp"_s, u"file"_s});
    }
    const QByteArray path = (files.path() + u"/photo.wlt"_s).toLocal8Bit();
    const int code = function(path.constData(), OverUsb);
    return outcomeOf("GetBmp", code, files.read(u"photo.bmp"_s, MostDecoded));
}

CardPicture grey(const GreyPicture &from)
{
    CardPicture picture{PhotoOutcome::Simulated, from.width, from.height, {}, {}};
    for (const char pixel : from.pixels) {
        picture.pixels.append(3, pixel);
    }
    return picture;
}

CardPicture refusedBecause(const QString &detail)
{
    return {PhotoOutcome::Refused, 0, 0, {}, detail};
}

} // namespace

PhotoDecoder::PhotoDecoder(const QString &name)
{
    if (name.isEmpty()) {
        return;
    }
    VendorLibrary library;
    if (const Result<void> loaded = library.load(name); !loaded) {
        m_whyNot = name;
        return;
    }
    Decode decode = decodeBy(library);
    if (!decode) {
        m_whyNot = name + u": GetBmp"_s;
        return;
    }
    m_decode = std::make_shared<const Decode>(std::move(decode));
    m_calls = std::make_unique<BlockingCalls>();
}

PhotoDecoder::Decode PhotoDecoder::decodeBy(VendorLibrary &library) const
{
    if (auto *const getBmp = library.find<GetBmp>("GetBmp")) {
        return [getBmp](const QByteArray &photo) { return throughFiles(getBmp, photo); };
    }
    if (auto *const buffered = library.find<Wlt2BmpBuffer>("wlt2bmpBuffer")) {
        return [buffered](const QByteArray &photo) {
            QByteArray out(OutputRoom, '\0');
            const int code = buffered(bytesOf(photo), reinterpret_cast<unsigned char *>(out.data()), BitmapPhotoSize);
            return outcomeOf("wlt2bmpBuffer", code, out.left(BitmapPhotoSize));
        };
    }
    if (auto *const bare = library.find<Wlt2Bmp>("wlt2Bmp")) {
        return [bare](const QByteArray &photo) {
            QByteArray out(OutputRoom, '\0');
            const int code = bare(bytesOf(photo), reinterpret_cast<unsigned char *>(out.data()));
            return outcomeOf("wlt2Bmp", code, out.left(RawPhotoSize));
        };
    }
    return {};
}

Task<CardPicture> PhotoDecoder::pictureOf(std::shared_ptr<PhotoDecoder> decoder, QByteArray photo)
{
    if (const auto simulated = simulatedPicture(photo)) {
        co_return grey(*simulated);
    }
    if (photoKindOf(photo) == PhotoKind::None) {
        co_return CardPicture();
    }
    if (!decoder->isThere()) {
        const QString whyNot = decoder->whyNot();
        co_return CardPicture{PhotoOutcome::NoDecoder, 0, 0, {}, whyNot};
    }
    const std::shared_ptr<const Decode> decode = decoder->m_decode;
    const std::function<Result<QByteArray>()> call = [decode, photo] { return (*decode)(photo); };
    const Result<QByteArray> decoded = co_await decoder->m_calls->run(call, Patience);
    if (!decoded) {
        const QStringList words = decoded.error().arguments();
        co_return refusedBecause(words.isEmpty() ? QString() : words.last());
    }
    const std::optional<CardPicture> picture = pictureFrom(*decoded);
    co_return picture ? *picture : refusedBecause(u"BMP"_s);
}

} // namespace tonggui::devices::card
