// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/ReceiptFile.h"

#include "app/crypto/Digest.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/ReceiptFacts.h"
#include "app/receipts/pdf/SignatureFieldList.h"

namespace tonggui::receipts {

namespace {

// Runs `read` on the opened file; what libqpdf throws on the way is damage.
template <typename Read>
auto reading(const QByteArray &pdf, Read read) -> Result<std::invoke_result_t<Read, StrictPdf &>>
{
    Result<std::unique_ptr<StrictPdf>> file = StrictPdf::open(pdf);
    if (!file) {
        return failure(file.error());
    }
    try {
        return read(**file);
    } catch (const std::exception &fault) {
        return errors::refused(errors::Damaged, QString::fromUtf8(fault.what()));
    }
}

std::vector<SignatureFieldState> statesOf(StrictPdf &file)
{
    std::vector<SignatureFieldState> states;
    for (FoundField &found : signatureFieldsOf(file)) {
        SignatureFieldState state{found.name, found.value.isDictionary(), 0};
        QPDFObjectHandle range = state.isSigned ? found.value.getKey("/ByteRange") : QPDFObjectHandle::newNull();
        if (range.isArray() && range.getArrayNItems() == 4 && range.getArrayItem(2).isInteger() &&
            range.getArrayItem(3).isInteger()) {
            const qint64 start = range.getArrayItem(2).getIntValue();
            const qint64 size = range.getArrayItem(3).getIntValue();
            const bool isInside =
                start >= 0 && size >= 0 && start <= file.bytes().size() && size <= file.bytes().size() - start;
            state.revisionEnd = isInside ? start + size : 0;
        }
        states.push_back(state);
    }
    return states;
}

} // namespace

Result<std::vector<SignatureFieldState>> signatureFields(const QByteArray &pdf)
{
    return reading(pdf, statesOf);
}

Result<bool> isSealMissing(const QByteArray &pdf)
{
    return signatureFields(pdf).map([](const std::vector<SignatureFieldState> &states) {
        return std::ranges::any_of(states,
                                   [](const auto &state) { return state.name == SealField && !state.isSigned; });
    });
}

Result<QByteArray> revisionSignedBy(const QByteArray &pdf, const QString &field)
{
    const Result<std::vector<SignatureFieldState>> states = signatureFields(pdf);
    if (!states) {
        return failure(states.error());
    }
    for (const SignatureFieldState &state : *states) {
        if (state.name == field && state.revisionEnd > 0) {
            return pdf.left(state.revisionEnd);
        }
    }
    return failure(errors::NoSuchField, {field});
}

Result<ReceiptDraft> draftOf(const QByteArray &pdf)
{
    return readXrefChain(pdf).map([&pdf](const std::vector<XrefSection> &sections) {
        const QByteArray draft = pdf.left(sections.back().end);
        return ReceiptDraft{draft, crypto::sha256(draft)};
    });
}

Result<CaseId> caseIdOf(const QByteArray &pdf)
{
    return reading(pdf, [](StrictPdf &file) { return CaseId(caseOf(file)); });
}

} // namespace tonggui::receipts
