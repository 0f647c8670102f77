// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/VisitWords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;
using tonggui::widgets::Step;
using tonggui::widgets::StepState;

namespace tonggui::counter {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("VisitWords", source);
}

constexpr std::array StepNames{
    QT_TRANSLATE_NOOP("VisitWords", "Call"),    QT_TRANSLATE_NOOP("VisitWords", "Identity"),
    QT_TRANSLATE_NOOP("VisitWords", "Service"), QT_TRANSLATE_NOOP("VisitWords", "Form"),
    QT_TRANSLATE_NOOP("VisitWords", "Review"),  QT_TRANSLATE_NOOP("VisitWords", "Sign"),
    QT_TRANSLATE_NOOP("VisitWords", "Receipt"),
};

// Which step of the line a state is at.
size_t stepOf(VisitState state)
{
    switch (state) {
    case VisitState::Called:
        return 1;
    case VisitState::Identified:
        return 2;
    case VisitState::Filling:
        return 3;
    case VisitState::Reviewing:
        return 4;
    case VisitState::Consented:
    case VisitState::Signed:
    case VisitState::Countersigned:
        return 5;
    case VisitState::Issued:
    case VisitState::Closed:
    case VisitState::Abandoned:
        break;
    }
    return 6;
}

// The codes of WltRS that somebody here can do something about.
QString decoderWords(const QString &code)
{
    if (code == u"-5"_s) {
        return words(QT_TRANSLATE_NOOP("VisitWords", "the photo decoder has no licence"));
    }
    if (code == u"-6"_s) {
        return words(QT_TRANSLATE_NOOP("VisitWords", "the photo decoder needs its reader plugged in"));
    }
    return code.isEmpty() ? words(QT_TRANSLATE_NOOP("VisitWords", "the photo decoder does not answer"))
                          : words(QT_TRANSLATE_NOOP("VisitWords", "the photo decoder refused it (%1)")).arg(code);
}

} // namespace

std::vector<Step> visitSteps(const Visit *visit, const QString &serviceName, int missing)
{
    const size_t current = visit != nullptr ? stepOf(visit->state) : 0;
    std::vector<Step> steps;
    for (size_t i = 0; i < StepNames.size(); ++i) {
        const StepState state = i < current ? StepState::Done : i == current ? StepState::Current : StepState::Todo;
        steps.push_back({words(StepNames[i]), {}, state});
    }
    if (visit == nullptr) {
        return steps;
    }
    steps[0].note = visit->ticket.number;
    if (current > 1) {
        steps[1].note = words(QT_TRANSLATE_NOOP("VisitWords", "checked"));
    }
    if (current > 2) {
        steps[2].note = serviceName;
    }
    if (current == 3 && missing > 0) {
        steps[3].note = QCoreApplication::translate("VisitWords", "%n to go", nullptr, missing);
        steps[3].isNoteUrgent = true;
    }
    return steps;
}

QString unfinishedWords(const Visit &visit)
{
    return words(QT_TRANSLATE_NOOP("VisitWords", "Stopped at “%1”, begun %2."))
        .arg(words(StepNames[stepOf(visit.state)]), visit.startedAt.toString(u"HH:mm"_s));
}

QString personWords(const IdCard &card, QDate today)
{
    const QString age = QCoreApplication::translate("VisitWords", "aged %n", nullptr, card.ageOn(today));
    switch (card.sex) {
    case 1:
        return words(QT_TRANSLATE_NOOP("VisitWords", "male")) + u" · "_s + age;
    case 2:
        return words(QT_TRANSLATE_NOOP("VisitWords", "female")) + u" · "_s + age;
    default:
        return age;
    }
}

QString missingPhotoWords(const CardPicture &picture)
{
    switch (picture.outcome) {
    case PhotoOutcome::Decoded:
    case PhotoOutcome::Simulated:
        return {};
    case PhotoOutcome::None:
        return words(QT_TRANSLATE_NOOP("VisitWords", "This card holds no photo. Compare the person with the card."));
    case PhotoOutcome::NoDecoder:
        return words(QT_TRANSLATE_NOOP(
            "VisitWords", "The chip's photo cannot be shown: no photo decoder is installed here. Compare the person "
                          "with the photo printed on the card."));
    case PhotoOutcome::Refused:
        break;
    }
    return words(QT_TRANSLATE_NOOP("VisitWords", "The chip's photo cannot be shown: %1. Compare the person with the "
                                                 "photo printed on the card."))
        .arg(decoderWords(picture.detail));
}

} // namespace tonggui::counter
