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
constexpr int IntoMemory = 4; // CVR_Read_Content: no files
constexpr qsizetype MostText = 256;

using GetText = int(char *, int *);

// CVR_ and Get… functions of termb.
class CvrApi final : public VendorApi
{
public:
    explicit CvrApi(std::shared_ptr<card::VendorLibrary> library)
        : m_library(std::move(library))
    {
        m_library->need(m_init, "CVR_InitComm");
        m_library->need(m_close, "CVR_CloseComm");
        m_authenticate = m_library->find<int()>("CVR_Authenticate");
        if (!m_authenticate) {
            m_library->need(m_authenticate, "CVR_AuthenticateForNoJudge"); // some for Linux have only this one
        }
        m_library->need(m_read, "CVR_Read_Content");
        const char *const names[] = {"GetPeopleName",     "GetPeopleSex",     "GetPeopleNation",
                                     "GetPeopleBirthday", "GetPeopleAddress", "GetPeopleIDCode",
                                     "GetDepartment",     "GetStartDate",     "GetEndDate"};
        for (size_t i = 0; i < std::size(names); ++i) {
            m_library->need(m_texts[i], names[i]);
        }
        m_type = m_library->find<GetText>("GetCertType");
        m_picture = m_library->find<int(unsigned char *, int *)>("GetBMPData");
        m_samNumber = m_library->find<int(char *)>("CVR_GetSAMID");
    }

    QString name() const override { return u"cvr"_s; }
    QStringList features() const override { return m_picture ? QStringList{idcard::Photo} : QStringList(); }

    Result<void> open(int port) override
    {
        const int code = m_init(port);
        return code == Good
                   ? Result<void>()
                   : failure(Error(errors::PortNotOpen, {QString::number(port)}).because(u"code %1"_s.arg(code)));
    }

    void close() override { m_close(); }

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
        const card::PhotoFiles files; // some versions write files all the same
        const card::WorkingFolder here(files.path());
        const int code = m_read(IntoMemory);
        if (code != Good) {
            return failure(errorOfSimple("CVR_Read_Content", code));
        }
        GbkCard card;
        QByteArray *const fields[] = {&card.name,   &card.sex,    &card.nation,    &card.birth,  &card.address,
                                      &card.number, &card.issuer, &card.validFrom, &card.validTo};
        for (size_t i = 0; i < std::size(fields); ++i) {
            *fields[i] = textOf(m_texts[i]);
        }
        card.type = m_type ? textOf(m_type) : QByteArray();
        Result<IdCard> result = cardOf(card);
        if (result && m_picture) {
            result->picture = picture();
        } else if (result) {
            result->picture = card::pictureFrom(files.read(u"zp.bmp"_s, 4 * card::BitmapPhotoSize))
                                  .value_or(CardPicture{PhotoOutcome::NoDecoder, 0, 0, {}, {}});
        }
        return result;
    }

    Result<QString> latestAddress() override { return QString(); }
    Result<QByteArray> managementNumbers() override { return failure(errors::UnknownCommand, {name()}); }

private:
    static QByteArray textOf(GetText *function)
    {
        VendorBuffer text(MostText);
        return function(text.text(), text.signedLength()) == Good ? text.untilNul() : QByteArray();
    }

    [[nodiscard]] CardPicture picture() const
    {
        VendorBuffer bitmap(4 * card::BitmapPhotoSize);
        const int code = m_picture(bitmap.data(), bitmap.signedLength());
        const auto decoded = code == Good && bitmap.isHonest() ? card::pictureFrom(bitmap.taken()) : std::nullopt;
        return decoded ? *decoded : CardPicture{PhotoOutcome::Refused, 0, 0, {}, QString::number(code)};
    }

    const std::shared_ptr<card::VendorLibrary> m_library;
    int (*m_init)(int) = nullptr;
    int (*m_close)() = nullptr;
    int (*m_authenticate)() = nullptr;
    int (*m_read)(int) = nullptr;
    GetText *m_texts[9] = {};
    GetText *m_type = nullptr;
    int (*m_picture)(unsigned char *, int *) = nullptr;
    int (*m_samNumber)(char *) = nullptr;
};

} // namespace

Result<std::unique_ptr<VendorApi>> cvrApi(const std::shared_ptr<card::VendorLibrary> &library)
{
    auto api = std::make_unique<CvrApi>(library);
    const Result<void> complete = library->complete();
    return complete ? Result<std::unique_ptr<VendorApi>>(std::move(api)) : failure(complete.error());
}

} // namespace tonggui::devices::vendor
