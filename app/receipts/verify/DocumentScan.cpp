// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/verify/DocumentScan.h"

#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/verify/Findings.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr size_t MostFindings = 20;

class Scanner
{
public:
    Scanner(StrictPdf &pdf, std::vector<FoundField> &fields)
        : m_pdf(pdf)
    {
        for (FoundField &found : fields) {
            m_shown.insert(found.value.getObjectID());
        }
    }

    std::vector<Finding> run()
    {
        checkEnd();
        checkCatalog();
        for (const auto &[number, entry] : m_pdf.table()) {
            if (entry.kind != XrefEntry::Kind::Free) {
                checkObject(number);
            }
        }
        if (m_pdf.hasWarnings()) {
            report(Error(errors::Damaged).because(warning()), Severity::Broken);
        }
        return std::move(m_findings);
    }

private:
    void report(const Error &error, Severity severity)
    {
        if (m_findings.size() < MostFindings) {
            m_findings.push_back({error, severity});
        }
    }

    [[nodiscard]] QString warning()
    {
        const std::vector<QPDFExc> warnings = m_pdf.document().getWarnings();
        return warnings.empty() ? QString() : QString::fromUtf8(warnings.front().what());
    }

    // Behind the newest section's %%EOF nothing may stand but the one end of line that closes it: blanks are bytes that
    // nobody signed, too. Of a linearized file that nobody changed, the newest section stands in front of its
    // predecessor (ISO 32000-1 annex F).
    void checkEnd()
    {
        const std::vector<XrefSection> &sections = m_pdf.sections();
        const bool isLinearized = sections.size() == 2 && sections.back().offset > sections.front().offset;
        const qint64 end = isLinearized ? sections.back().end : sections.front().end;
        if (end < m_pdf.bytes().size()) {
            report(Error(errors::TrailingData), Severity::Changed);
        }
    }

    void checkCatalog()
    {
        QPDFObjectHandle catalog = m_pdf.catalog();
        QPDFObjectHandle form = catalog.getKey("/AcroForm");
        QPDFObjectHandle names = catalog.getKey("/Names");
        const auto note = [this](bool isThere, const QString &what) {
            if (isThere) {
                report(Error(errors::ActiveContent, {what}), Severity::Note);
            }
        };
        // an action that goes to a page is harmless, and usual
        QPDFObjectHandle opening = catalog.getKey("/OpenAction");
        note(opening.isDictionary() && !opening.getKey("/S").isNameAndEquals("/GoTo"), u"OpenAction"_s);
        note(catalog.hasKey("/AA"), u"AA"_s);
        note(names.isDictionary() && names.hasKey("/JavaScript"), u"JavaScript"_s);
        note(form.isDictionary() && form.hasKey("/XFA"), u"XFA"_s);
        note(form.isDictionary() && form.getKey("/NeedAppearances").isBool() &&
                 form.getKey("/NeedAppearances").getBoolValue(),
             u"NeedAppearances"_s);
        note(catalog.hasKey("/OCProperties"), u"OCProperties"_s);
    }

    void checkObject(int number)
    {
        QPDFObjectHandle object = m_pdf.object(number);
        if (!object.isDictionary()) {
            return;
        }
        if (object.hasKey("/ByteRange") && !m_shown.contains(number)) {
            report(Error(errors::OrphanSignature, {QString::number(number)}), Severity::Note);
        }
        QPDFObjectHandle action = object.getKey("/S");
        for (const char *kind : {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData"}) {
            if (action.isNameAndEquals(kind)) {
                report(Error(errors::ActiveContent, {QString::fromLatin1(kind + 1)}), Severity::Note);
            }
        }
    }

    StrictPdf &m_pdf;
    std::set<int> m_shown;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> scanDocument(StrictPdf &pdf, std::vector<FoundField> &fields)
{
    return Scanner(pdf, fields).run();
}

} // namespace tonggui::receipts
