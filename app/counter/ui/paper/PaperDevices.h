// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "app/counter/ui/StepRunner.h"
#include "devices/api/printer/RemoteDocumentPrinter.h"
#include "devices/api/signature/RemoteSignaturePad.h"

namespace tonggui::counter {

// The pad on which a member signs a paper, and the printer on which it comes out, when the workplace has them. What is
// under way at one of them begins again when another one is used.
class PaperDevices final : public QObject
{
    Q_OBJECT

public:
    PaperDevices(const CounterWorld &world, StepRunner &steps, QObject *parent = nullptr);
    ~PaperDevices() override;

    [[nodiscard]] bool has(const QString &kind) const;

    // Until the member has signed, or `stopSigning`. Does nothing while it is under way already.
    void sign(const QString &signer);
    void stopSigning();
    [[nodiscard]] bool isSigning() const { return m_signing.has_value(); }

    // As a step that can be cancelled. What somebody can mend meanwhile is reported, and printing goes on then.
    void print(const QByteArray &pdf);

    // Another one of that kind is used.
    void beginAgain(const QString &kind);

Q_SIGNALS:
    void signingChanged();                                       // begun or ended
    void padTold(const tonggui::devices::PadProgress &progress); // while the member signs on the pad

private:
    [[nodiscard]] Task<Result<void>> printed(QByteArray pdf, std::stop_token stop);
    void onPrinting(const devices::PrintProgress &step);
    static Task<void> follow(QPointer<PaperDevices> self, Task<Result<Handwriting>> work);
    void onSigned(const Result<Handwriting> &writing);
    void onStepEnded();

    CounterWorld m_world;
    StepRunner &m_steps;
    devices::RemoteSignaturePad m_pad;
    devices::RemoteDocumentPrinter m_printer;
    std::optional<std::stop_source> m_signing;
    QString m_signer;
    bool m_signsAgain = false;
    std::optional<std::stop_source> m_printing;
    QByteArray m_pdf; // that is being printed
    bool m_printsAgain = false;
    bool m_printerWaits = false; // until somebody mends something at it
};

} // namespace tonggui::counter
