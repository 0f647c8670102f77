// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/Compaction.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace tonggui::receipts {

Result<QByteArray> compacted(const QByteArray &pdf)
{
    try {
        QPDF document;
        document.setAttemptRecovery(false);
        document.setSuppressWarnings(true);
        document.processMemoryFile("draft", pdf.constData(), size_t(pdf.size()));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setNewlineBeforeEndstream(true); // ISO 19005-2 §6.1.7.1
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &fault) {
        return failure(Error(tonggui::errors::Internal).because(QString::fromUtf8(fault.what())));
    }
}

} // namespace tonggui::receipts
