// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/signing/AppendSignature.h"

#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/IncrementalUpdate.h"
#include "app/receipts/pdf/PdfSyntax.h"
#include "app/receipts/pdf/SignatureFieldList.h"

namespace tonggui::receipts {

namespace {

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray transform(const char *method, const QByteArray &parameters)
{
    return QByteArray("<</Type/SigRef/TransformMethod/") + method + "/TransformParams<</Type/TransformParams/V/1.2" +
           parameters + ">>>>";
}

// A dictionary's text with some keys set, the others as they are. References are not followed: a look at each would
// read half the file.
QByteArray withKeys(QPDFObjectHandle dictionary, const std::map<std::string, QByteArray> &values)
{
    QByteArray text = "<<";
    for (auto &[key, value] : dictionary.getDictAsMap()) {
        if (!values.contains(key)) {
            text += QByteArray::fromStdString(key) + ' ' + QByteArray::fromStdString(QPDFObjectHandle(value).unparse());
        }
    }
    for (const auto &[key, value] : values) {
        text += QByteArray::fromStdString(key) + ' ' + value;
    }
    return text + ">>";
}

class SignatureAppender
{
public:
    SignatureAppender(StrictPdf &pdf, const SignatureRequest &request)
        : m_pdf(pdf)
        , m_request(request)
        , m_update(pdf)
    {}

    Result<Signable> prepare(QPDFObjectHandle field, qsizetype reserve)
    {
        const int signature = m_update.newObject();
        const int appearance = m_update.newObject();
        const QSizeF box = sizeOf(field.getKey("/Rect"));
        const Result<QByteArray> content = m_request.appearance(box);
        if (!content) {
            return failure(content.error());
        }
        m_update.setStream(appearance, "/Type/XObject/Subtype/Form/BBox" + rectArray(QRectF(QPointF(), box)), *content);
        m_update.set(field.getObjectID(),
                     withKeys(field, {{"/AP", "<</N " + reference(appearance) + ">>"}, {"/V", reference(signature)}}));
        if (m_request.certifies) {
            QPDFObjectHandle catalog = m_pdf.catalog();
            m_update.set(catalog.getObjectID(),
                         withKeys(catalog, {{"/Perms", "<</DocMDP " + reference(signature) + ">>"}}));
        }
        m_update.setSignature(signature, entries(field), reserve);
        return m_update.finishForSigning();
    }

private:
    static QSizeF sizeOf(QPDFObjectHandle rect)
    {
        const QPDFObjectHandle::Rectangle box = rect.getArrayAsRectangle();
        return {box.urx - box.llx, box.ury - box.lly};
    }

    QByteArray entries(QPDFObjectHandle field)
    {
        QByteArray text = "/Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M" +
                          dateString(m_request.time) + "/Name" + textString(m_request.name) + "/Reason" +
                          textString(m_request.reason);
        QByteArray references;
        if (m_request.certifies) {
            references += transform("DocMDP", "/P 2");
        }
        QPDFObjectHandle lock = field.getKey("/Lock");
        if (lock.isDictionary() && lock.getKey("/Action").isNameAndEquals("/All")) {
            references += transform("FieldMDP", "/Action/All");
        }
        text += references.isEmpty() ? QByteArray() : "/Reference[" + references + ']';
        if (m_request.attachment) {
            const int stream = m_update.newObject();
            m_update.setStream(stream, {}, m_request.attachment->data, false);
            text += '/' + m_request.attachment->key + ' ' + reference(stream);
        }
        return text;
    }

    StrictPdf &m_pdf;
    const SignatureRequest &m_request;
    IncrementalUpdate m_update;
};

} // namespace

Result<QByteArray> appendSignature(StrictPdf &file, const SignatureRequest &request, const crypto::Identity &signer,
                                   SignatureSizes &sizes)
{
    QPDFObjectHandle field = nextEmptyField(file, request.field);
    if (field.isNull()) {
        return failure(errors::NoSuchField, {request.field});
    }
    const Result<qsizetype> reserve = sizes.roomFor(signer, request.attributes);
    if (!reserve) {
        return failure(reserve.error());
    }
    const Result<Signable> signable = SignatureAppender(file, request).prepare(field, *reserve);
    if (!signable) {
        return failure(signable.error());
    }
    const Result<QByteArray> cms = crypto::signCms(signer, signable->digest(), request.attributes);
    if (!cms) {
        return failure(cms.error());
    }
    if (!signable->hasRoomFor(*cms)) {
        return failure(Error(tonggui::errors::Internal).because(QStringLiteral("signature longer than its place")));
    }
    return signable->filledWith(*cms);
}

} // namespace tonggui::receipts
