// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/core/values/Ids.h"
#include "forms/engine/Language.h"

#include <QDate>

#include <memory>
#include <vector>

namespace tonggui::forms {

struct ServiceProgram; // the checked and linked catalogue entry; only the engine looks inside

// How surely the person must be known (DOMAIN.md B.1).
enum class VerificationLevel {
    V0, // not at all
    V1, // chip of the card and the clerk's look
    V2, // V1 and one of face, fingerprint, one-time code with a clerk's word
    V3  // V2, repeated at signing, and a second person decides
};

enum class DayClock { OnTheSpot, CalendarDays, WorkingDays };

struct TimeLimit
{
    DayClock clock = DayClock::OnTheSpot;
    int days = 0;

    // Last day to decide. Working days are Monday to Friday; public holidays are not known here.
    [[nodiscard]] QDate dueOn(QDate accepted) const;
};

struct OfflinePolicy
{
    bool isAllowed = false;
    QString reason;        // why, or why not, in plain words
    QString afterLineDrop; // what happens when the line drops after the data were fetched
};

// One service of the catalogue, loaded from its folder, checked and immutable. Cheap to copy; may be used from any
// thread.
class Service
{
public:
    // Reads and checks a folder (service.json, rules.json, receipt.json, texts.json). On any fault there is no service
    // but the whole list: each names file, line and JSON pointer, and a remedy. Nothing in the folder is executed;
    // expressions have no side effects.
    [[nodiscard]] static tl::expected<Service, std::vector<Error>> load(const QString &folder);

    [[nodiscard]] ServiceId id() const;    // "withdrawal-rent"
    [[nodiscard]] QString number() const;  // "S-12"
    [[nodiscard]] QString version() const; // "1.0.0"
    [[nodiscard]] QDate validFrom() const;
    [[nodiscard]] QDate validUntil() const; // null: no end
    [[nodiscard]] bool isInForceOn(QDate day) const;

    [[nodiscard]] QString name(Language language) const;    // 租房提取
    [[nodiscard]] QString purpose(Language language) const; // one line for a list of services
    [[nodiscard]] QStringList keywords() const; // for Ctrl+K: pinyin initials and everyday words, lower case
    [[nodiscard]] QString timeLimitText(Language language) const; // 即办, 3 日内
    [[nodiscard]] TimeLimit timeLimit() const;
    // Its words may name figures that are parameters: those of `today`, or without a day those of the last day in
    // force.
    [[nodiscard]] OfflinePolicy offline(Language language, QDate today = {}) const;
    [[nodiscard]] VerificationLevel counterVerification() const;
    [[nodiscard]] VerificationLevel kioskVerification() const;
    [[nodiscard]] bool isKioskAllowed() const;

    [[nodiscard]] const ServiceProgram &program() const { return *m_program; }

private:
    explicit Service(std::shared_ptr<const ServiceProgram> program);
    std::shared_ptr<const ServiceProgram> m_program;
};

} // namespace tonggui::forms
