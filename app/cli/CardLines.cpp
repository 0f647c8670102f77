// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CardLines.h"

#include "app/core/text/Masking.h"
#include "devices/api/idcard/FingerprintBlock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::Card)
};

QString kindWord(CardKind kind)
{
    switch (kind) {
    case CardKind::Mainland:
        return Words::tr("resident identity card");
    case CardKind::HkMoTwResidence:
        return Words::tr("residence permit for Hong Kong, Macao and Taiwan residents");
    case CardKind::Foreigner2017:
    case CardKind::Foreigner2023:
        return Words::tr("permanent residence card for foreigners");
    }
    return {};
}

QString sexWord(int sex)
{
    return sex == 1 ? Words::tr("male") : sex == 2 ? Words::tr("female") : Words::tr("not stated");
}

// A region says little about a person; a street and a house number say too much.
QString maskedAddress(const QString &address)
{
    return address.isEmpty() ? QString() : address.left(3) + u"****"_s;
}

QString pictureWord(const CardPicture &picture)
{
    switch (picture.outcome) {
    case PhotoOutcome::Decoded:
        return Words::tr("decoded");
    case PhotoOutcome::Simulated:
        return Words::tr("from a simulated card");
    case PhotoOutcome::NoDecoder:
        return Words::tr("none: no photo decoder is installed");
    case PhotoOutcome::Refused:
        return Words::tr("none: the photo decoder refused it %1").arg(picture.detail).trimmed();
    case PhotoOutcome::None:
        break;
    }
    return Words::tr("none on the card");
}

// GA/T 1012: 11 … 15 right thumb … little finger, 16 … 20 left.
QString fingerWord(int finger)
{
    constexpr int FirstRight = 11;
    constexpr int FirstLeft = 16;
    const QString names[] = {Words::tr("thumb"), Words::tr("index finger"), Words::tr("middle finger"),
                             Words::tr("ring finger"), Words::tr("little finger")};
    if (finger >= FirstRight && finger < FirstLeft) {
        return Words::tr("right %1").arg(names[finger - FirstRight]);
    }
    if (finger >= FirstLeft && finger < FirstLeft + 5) {
        return Words::tr("left %1").arg(names[finger - FirstLeft]);
    }
    return Words::tr("a finger that is not stated");
}

QString registrationWord(devices::FingerprintTemplate::Registration registration)
{
    switch (registration) {
    case devices::FingerprintTemplate::Registration::Registered:
        return Words::tr("registered");
    case devices::FingerprintTemplate::Registration::Failed:
        return Words::tr("registration failed");
    case devices::FingerprintTemplate::Registration::NotRegistered:
        return Words::tr("not registered");
    case devices::FingerprintTemplate::Registration::Unknown:
        break;
    }
    return Words::tr("not known whether registered");
}

QString fingerWords(const QByteArray &block)
{
    QStringList words;
    for (const devices::FingerprintTemplate &finger : devices::fingerprintsOf(block)) {
        words << Words::tr("%1 (%2, quality %3)")
                     .arg(fingerWord(finger.finger), registrationWord(finger.registration))
                     .arg(finger.quality);
    }
    return words.join(u", "_s);
}

} // namespace

QStringList cardLines(const IdCard &card, bool isFull)
{
    const QString end = card.validTo ? card.validTo->toString(Qt::ISODate) : Words::tr("no end");
    const QStringList rows[] = {
        {Words::tr("Card"), kindWord(card.kind)},
        {Words::tr("Name"), isFull ? card.name : maskedName(card.name)},
        {Words::tr("Name in Latin letters"), isFull ? card.latinName : maskedName(card.latinName)},
        {Words::tr("Sex"), sexWord(card.sex)},
        {Words::tr("Ethnic group"), card.nation.isEmpty() ? QString() : nationName(card.nation)},
        {Words::tr("Nationality"), card.nationality},
        {Words::tr("Born"), isFull ? card.birth.toString(Qt::ISODate) : card.birth.toString(u"yyyy"_s) + u"-**-**"_s},
        {Words::tr("Address"), isFull ? card.address : maskedAddress(card.address)},
        {Words::tr("Latest address"), isFull ? card.latestAddress : maskedAddress(card.latestAddress)},
        {Words::tr("Number"), isFull ? card.number : maskedIdNumber(card.number)},
        {Words::tr("Version of the card"), card.cardVersion},
        {Words::tr("Number of the travel permit"), isFull ? card.passNumber : maskedAccount(card.passNumber)},
        {Words::tr("Issued by"), card.issuer},
        {Words::tr("Valid"), card.validFrom.toString(Qt::ISODate) + u" – "_s + end},
        {Words::tr("Photo"), card.photo.isEmpty() ? QString() : Words::tr("%1 bytes").arg(card.photo.size())},
        {Words::tr("Picture"), pictureWord(card.picture)},
        {Words::tr("Fingerprints"), fingerWords(card.fingerprint)},
    };
    QStringList lines;
    for (const QStringList &row : rows) {
        if (!row[1].isEmpty()) {
            lines.append(Words::tr("%1: %2").arg(row[0], row[1]));
        }
    }
    if (!isFull) {
        lines.append(Words::tr("Personal data are masked; --full shows them."));
    }
    return lines;
}

QString stepLine(devices::IdCardStep step)
{
    switch (step) {
    case devices::IdCardStep::WaitingForCard:
        return Words::tr("Please put the card on the reader.");
    case devices::IdCardStep::CardFound:
        return Words::tr("Card found.");
    case devices::IdCardStep::Reading:
        return Words::tr("Reading; please leave the card where it is.");
    case devices::IdCardStep::ReadingAddress:
        return Words::tr("Reading the latest address.");
    case devices::IdCardStep::LiftCard:
        return Words::tr("Please lift the card and put it on again.");
    }
    return {};
}

} // namespace tonggui::cli
