// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/Service.h"

#include "forms/engine/session/Evaluation.h"

using namespace Qt::StringLiterals;

namespace tonggui::forms {

QDate TimeLimit::dueOn(QDate accepted) const
{
    if (clock == DayClock::OnTheSpot) {
        return accepted;
    }
    if (clock == DayClock::CalendarDays) {
        return accepted.addDays(days);
    }
    QDate due = accepted;
    for (int left = days; left > 0;) {
        due = due.addDays(1);
        left -= due.dayOfWeek() <= 5 ? 1 : 0;
    }
    return due;
}

Service::Service(std::shared_ptr<const ServiceProgram> program)
    : m_program(std::move(program))
{}

ServiceId Service::id() const
{
    return m_program->id;
}

QString Service::number() const
{
    return m_program->number;
}

QString Service::version() const
{
    return m_program->version;
}

QDate Service::validFrom() const
{
    return m_program->validFrom;
}

QDate Service::validUntil() const
{
    return m_program->validUntil;
}

bool Service::isInForceOn(QDate day) const
{
    return m_program->validFrom <= day && (!m_program->validUntil.isValid() || day <= m_program->validUntil);
}

QString Service::name(Language language) const
{
    return m_program->texts.text(u"service.name"_s, language);
}

QString Service::purpose(Language language) const
{
    return m_program->texts.text(u"service.purpose"_s, language);
}

QStringList Service::keywords() const
{
    return m_program->keywords;
}

QString Service::timeLimitText(Language language) const
{
    return m_program->texts.text(u"service.time-limit"_s, language);
}

TimeLimit Service::timeLimit() const
{
    return m_program->timeLimit;
}

OfflinePolicy Service::offline(Language language, QDate today) const
{
    FormInputs inputs;
    const QDate last = validUntil().isValid() ? validUntil() : QDate(9999, 12, 31);
    inputs.today = today.isValid() ? today : last;
    Evaluation evaluation;
    workOutValues(*m_program, inputs, evaluation);
    const ProgramWording wording(*m_program);
    return {.isAllowed = m_program->isOfflineAllowed,
            .reason = m_program->offlineReason.render(evaluation.values, wording, language).text,
            .afterLineDrop = m_program->offlineLineDrop.render(evaluation.values, wording, language).text};
}

VerificationLevel Service::counterVerification() const
{
    return m_program->counter;
}

VerificationLevel Service::kioskVerification() const
{
    return m_program->kiosk;
}

bool Service::isKioskAllowed() const
{
    return m_program->isKioskAllowed;
}

} // namespace tonggui::forms
