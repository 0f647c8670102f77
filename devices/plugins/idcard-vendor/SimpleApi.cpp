// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/idcard/photo/Bitmap.h"
#include "devices/idcard/photo/PhotoFiles.h"
#include "devices/idcard/photo/WorkingFolder.h"
#include "devices/plugins/idcard-vendor/GbkCard.h"
#include "devices/plugins/idcard-vendor/VendorApi.h"
#include "devices/plugins/idcard-vendor/VendorBuffer.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::vendor {

namespace {

constexpr int Good = 1;
constexpr qsizetype MessageSize = 192;

// Texts of fixed room, each ended by a NUL: name 31, sex 3, nation 10, birth 9, address 71, number 19, issuer 31,
// from 9, to 9.
GbkCard fieldsOf(const QByteArray &message)
{
    qsizetype at = 0;
    const auto next = [&message, &at](qsizetype room) {
        const QByteArray field = message.mid(at, room);
        at += room;
        return field;
    };
    GbkCard card;
    card.name = next(31);
    card.sex = next(3);
    card.nation = next(10);
    card.birth = next(9);
    card.address = next(71);
    card.number = next(19);
    card.issuer = next(31);
    card.validFrom = next(9);
    card.validTo = next(9);
    return card;
}

// InitComm, Authenticate, ReadBaseMsg …
class SimpleApi final : public VendorApi
{
public:
    explicit SimpleApi(std::shared_ptr<card::VendorLibrary> library)
        : m_library(std::move(library))
    {
        m_library->need(m_init, "InitComm");
        m_library->need(m_close, "CloseComm");
        m_library->need(m_authenticate, "Authenticate");
        m_library->need(m_read, "ReadBaseMsg");
        m_readPhoto = m_library->find<int(unsigned char *, int *, char *)>("ReadBaseMsgPhoto");
        m_samNumber = m_library->find<int(char *)>("GetSAMIDToStr");
        m_mute = m_library->find<int(bool)>("Routon_Mute");
    }

    QString name() const override { return u"simple"_s; }
    QStringList features() const override { return m_readPhoto ? QStringList{idcard::Photo} : QStringList(); }

    Result<void> open(int port) override
    {
        const int code = m_init(port);
        if (code != Good) {
            return failure(Error(errors::PortNotOpen, {QString::number(port)}).because(u"code %1"_s.arg(code)));
        }
        if (m_mute) {
            m_mute(false);
        }
        return {};
    }

    void close() override { m_close(); }

    // There is no other question that a reader answers without a card.
    Result<void> check() override
    {
        if (!m_samNumber) {
            return {};
        }
        VendorBuffer number(64);
        const int code = m_samNumber(number.text());
        return code == Good ? Result<void>() : failure(Error(errors::Unplugged).because(u"code %1"_s.arg(code)));
    }

    Result<QString> samNumber() override
    {
        VendorBuffer number(64);
        const bool isTold = m_samNumber && m_samNumber(number.text()) == Good;
        return isTold ? QString::fromLatin1(number.untilNul()).trimmed() : QString();
    }

    Result<Found> find() override { return m_authenticate() == Good ? Found::Ready : Found::Nothing; }

    Result<IdCard> read(bool) override
    {
        const card::PhotoFiles files; // some versions write files whichever function is asked
        const card::WorkingFolder here(files.path());
        VendorBuffer message(MessageSize);
        if (!m_readPhoto) {
            const int code = m_read(message.data(), message.signedLength());
            return code == Good ? cardOf(fieldsOf(message.first(MessageSize)))
                                : failure(errorOfSimple("ReadBaseMsg", code));
        }
        QByteArray folder = files.path().toLocal8Bit();
        const int code = m_readPhoto(message.data(), message.signedLength(), folder.data());
        if (code != Good) {
            return failure(errorOfSimple("ReadBaseMsgPhoto", code));
        }
        Result<IdCard> card = cardOf(fieldsOf(message.first(MessageSize)));
        if (card) {
            card->picture = pictureIn(files);
        }
        return card;
    }

    Result<QString> latestAddress() override { return QString(); }
    Result<QByteArray> managementNumbers() override { return failure(errors::UnknownCommand, {name()}); }

private:
    static CardPicture pictureIn(const card::PhotoFiles &files)
    {
        for (const QString &name : {u"photo.bmp"_s, u"zp.bmp"_s}) {
            if (const auto picture = card::pictureFrom(files.read(name, 4 * card::BitmapPhotoSize))) {
                return *picture;
            }
        }
        return {PhotoOutcome::Refused, 0, 0, {}, u"BMP"_s};
    }

    const std::shared_ptr<card::VendorLibrary> m_library;
    int (*m_init)(int) = nullptr;
    int (*m_close)() = nullptr;
    int (*m_authenticate)() = nullptr;
    int (*m_read)(unsigned char *, int *) = nullptr;
    int (*m_readPhoto)(unsigned char *, int *, char *) = nullptr;
    int (*m_samNumber)(char *) = nullptr;
    int (*m_mute)(bool) = nullptr;
};

} // namespace

Result<std::unique_ptr<VendorApi>> simpleApi(const std::shared_ptr<card::VendorLibrary> &library)
{
    auto api = std::make_unique<SimpleApi>(library);
    const Result<void> complete = library->complete();
    return complete ? Result<std::unique_ptr<VendorApi>>(std::move(api)) : failure(complete.error());
}

} // namespace tonggui::devices::vendor
