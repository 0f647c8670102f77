// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/ServiceOffer.h"
#include "app/visit/Visit.h"
#include "app/visit/VisitWorld.h"
#include "devices/api/idcard/IdCardReader.h"
#include "forms/engine/FormSession.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace tonggui {

// The use cases of a visit at a counter. One visit at a time; each step is in the journal before `changed` tells of it.
// All methods are called in the thread of the user interface and never block it. While one step is under way every
// other is answered errors::StepBusy, so a key pressed twice does nothing twice.
class VisitDesk : public QObject
{
    Q_OBJECT

public:
    explicit VisitDesk(VisitWorld world, QObject *parent = nullptr);

    void setClerk(StaffSession clerk);                 // before anything else
    void setCardReader(devices::IdCardReader *reader); // nullptr while there is none; not owned
    void setLanguage(forms::Language language);

    [[nodiscard]] const std::optional<Visit> &visit() const { return m_visit; }
    [[nodiscard]] const forms::FormSession *form() const { return m_form ? &*m_form : nullptr; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] const Workplace &workplace() const { return m_world.workplace; }
    [[nodiscard]] std::vector<ServiceOffer> offers() const; // empty before the member is known

    // Before a visit.
    Task<Result<std::vector<Ticket>>> waitingTickets();
    Task<Result<Ticket>> issueTicket(QString description);
    Task<Result<std::vector<Visit>>>
    unfinishedVisits(); // of this terminal, oldest first; unreadable ones are in `unreadable`
    [[nodiscard]] const std::vector<Error> &unreadable() const { return m_unreadable; }
    Task<Result<void>> resume(Visit visit); // goes on where it stopped
    Task<Result<void>> callNext();          // errors::NobodyWaits

    // Who it is.
    Task<Result<void>> readCard(devices::IdCardProgress progress, std::stop_token stop);
    Task<Result<void>> refreshMember(); // asks the centre again; errors::NodeUnreachable leaves what is known

    // What it is about.
    Task<Result<void>> chooseService(ServiceId id);
    Result<void> setField(const QString &fieldId, const QString &text); // kept in memory at once, saved a moment later
    Result<void> resolveIssue(const QString &code, forms::Resolution resolution);
    Task<Result<void>> acceptForm();

    // What the member says.
    Task<Result<void>> consent(QStringList givenConsents); // ids of the separate consents; the commitment is implied
    Task<Result<void>> decline();
    Task<Result<void>> takeHandwriting(Handwriting handwriting);
    Task<Result<void>> rejectHandwriting();

    // The paper: signs, asks for the seal, issues. From Signed or Countersigned; may be called again after a failure.
    Task<Result<void>> issuePaper();
    Task<Result<QByteArray>> paper(); // the receipt, or its draft while the member reads it

    // The end.
    Task<Result<void>> anotherService();
    Task<Result<void>> close();
    Task<Result<void>> stepBack();
    Task<Result<void>> abandon(QString reason);

Q_SIGNALS:
    void changed();     // visit(), its state, or nothing at all is different now
    void formChanged(); // form() has other values; see FormSession::changedFields
    void busyChanged();

private:
    // The right to change the visit, held by one step at a time.
    class Turn
    {
    public:
        explicit Turn(VisitDesk *desk); // nullptr: there is no turn
        Turn(Turn &&other) noexcept;
        Turn &operator=(Turn &&) = delete;
        ~Turn();
        explicit operator bool() const { return m_desk != nullptr; }

    private:
        VisitDesk *m_desk;
    };

    // What a transition carries beside the snapshot.
    struct Papers
    {
        std::optional<DocumentDraft> document;
        std::optional<EnvelopeDraft> envelope;
    };

    // Waits for the saving of a draft, which is ours, but not for a step that somebody else began.
    Task<Turn> takeTurn();
    [[nodiscard]] bool isIn(VisitState state) const { return m_visit && m_visit->state == state; }
    [[nodiscard]] bool isPossible(VisitEvent event) const;

    // Saves `changed` in the state that `event` leads to, then shows it. On failure nothing has changed.
    Task<Result<void>> advance(VisitEvent event, Visit changed, QJsonObject facts, Papers papers);
    Task<Result<void>> simpleStep(VisitEvent event, QJsonObject facts);
    Task<Result<LocalNumber>> newNumber();

    [[nodiscard]] Result<forms::FormSession> formOf(const Visit &visit) const;
    void refreshFacts(); // of the open form: the line may come and go, and data grow old
    void saveDraftSoon();
    Task<void> saveDraft();

    [[nodiscard]] Result<ReceiptModel> paperModel(const CaseFile &file) const;
    Task<Result<void>> signPaper();
    Task<Result<void>> issueSignedPaper();

    VisitWorld m_world;
    StaffSession m_clerk;
    QPointer<devices::IdCardReader> m_reader;
    forms::Language m_language = forms::Language::Chinese;
    std::optional<Visit> m_visit;
    std::optional<forms::FormSession> m_form;
    std::vector<Error> m_unreadable;
    std::optional<Ticket> m_called; // its visit could not be saved yet
    QTimer m_draftTimer;
    bool m_isDraftDirty = false;
    bool m_isSavingDraft = false;
    bool m_isBusy = false;
};

} // namespace tonggui
