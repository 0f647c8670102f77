// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/verify/RevisionDiff.h"

#include "app/receipts/pdf/SignatureFieldList.h"
#include "app/receipts/verify/DocumentMap.h"
#include "app/receipts/verify/Findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

// Text of a value whose references stay references: what they lead to is compared on its own.
std::string textOf(QPDFObjectHandle value)
{
    return value.isIndirect() ? value.unparse() : value.unparseResolved();
}

std::set<std::string> keysOf(QPDFObjectHandle a, QPDFObjectHandle b)
{
    std::set<std::string> keys;
    for (QPDFObjectHandle dictionary : {a, b}) {
        if (dictionary.isDictionary()) {
            keys.merge(dictionary.getKeys());
        }
    }
    return keys;
}

QPDFObjectHandle keyOf(QPDFObjectHandle dictionary, const std::string &key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

std::vector<std::string> elementsOf(QPDFObjectHandle list)
{
    std::vector<std::string> elements;
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
        elements.push_back(textOf(list.getArrayItem(i)));
    }
    return elements;
}

class Comparison
{
public:
    Comparison(StrictPdf &before, StrictPdf &after, const ChangeRules &rules)
        : m_before(before)
        , m_after(after)
        , m_rules(rules)
        , m_mapBefore(mapOf(before))
        , m_mapAfter(mapOf(after))
    {}

    std::vector<Finding> run()
    {
        if (m_before.catalog().getObjectID() != m_after.catalog().getObjectID()) {
            report(errors::CatalogChanged, u"Root"_s);
        }
        if (m_before.sections().front().trailer.info != m_after.sections().front().trailer.info) {
            report(errors::CatalogChanged, u"Info"_s);
        }
        compareCatalog(m_before.catalog(), m_after.catalog());
        for (const int number : changedObjects()) {
            compareObject(number);
        }
        checkNewObjects();
        return std::move(m_findings);
    }

private:
    void report(const ErrorDefinition &definition, const QString &what = {})
    {
        const Error error(definition, what.isEmpty() ? QStringList() : QStringList{what});
        const bool isKnown = std::ranges::any_of(m_findings, [&](const Finding &finding) {
            return finding.error.code() == error.code() && finding.error.arguments() == error.arguments();
        });
        if (!isKnown && m_findings.size() < MostFindings) {
            m_findings.push_back({error, Severity::Changed});
        }
    }

    static bool isSamePlace(const XrefTable &before, const XrefTable &after, int number)
    {
        const auto then = before.find(number);
        const auto now = after.find(number);
        if (now == after.end() || then->second != now->second) {
            return false;
        }
        return then->second.kind != XrefEntry::Kind::Packed || isSamePlace(before, after, int(then->second.place));
    }

    // Objects of the signed revision that do not stand where they stood.
    [[nodiscard]] std::vector<int> changedObjects() const
    {
        std::vector<int> changed;
        for (const auto &[number, entry] : m_before.table()) {
            if (entry.kind != XrefEntry::Kind::Free && !isSamePlace(m_before.table(), m_after.table(), number)) {
                changed.push_back(number);
            }
        }
        return changed;
    }

    // Further signatures and validation material bring objects; anything else is waiting to be shown some day.
    void checkNewObjects()
    {
        for (const auto &[number, entry] : m_after.table()) {
            const auto then = m_before.table().find(number);
            const bool isNew = then == m_before.table().end() || then->second.kind == XrefEntry::Kind::Free;
            if (isNew && entry.kind != XrefEntry::Kind::Free && !isOfSigning(number)) {
                report(errors::ObjectAdded, QString::number(number));
            }
        }
    }

    [[nodiscard]] bool isOfSigning(int number)
    {
        if (m_mapAfter.ofSignatures.contains(number) || m_mapAfter.validationMaterial.contains(number) ||
            m_mapAfter.signatureFields.contains(number)) {
            return true;
        }
        QPDFObjectHandle object = m_after.object(number);
        QPDFObjectHandle type = object.isStream() ? object.getDict().getKey("/Type") : QPDFObjectHandle::newNull();
        return type.isNameAndEquals("/XRef") || type.isNameAndEquals("/ObjStm");
    }

    void compareObject(int number)
    {
        QPDFObjectHandle then = m_before.object(number);
        QPDFObjectHandle now = m_after.object(number);
        if (number == m_before.catalog().getObjectID() || isSameObject(then, now)) {
            return;
        }
        if (m_mapBefore.form == number || m_mapBefore.fieldLists.contains(number)) {
            return; // compared with the catalog, from which it hangs
        }
        if (const auto page = m_mapBefore.pages.find(number); page != m_mapBefore.pages.end()) {
            comparePage(then, now);
        } else if (const auto list = m_mapBefore.annotationLists.find(number);
                   list != m_mapBefore.annotationLists.end()) {
            compareAnnotations(then, now);
        } else if (const auto field = m_mapBefore.signatureFields.find(number);
                   field != m_mapBefore.signatureFields.end()) {
            compareField(field->second, then, now);
        } else if (!m_mapBefore.validationMaterial.contains(number) || then.isStream()) {
            report(errors::ObjectChanged, QString::number(number));
        }
    }

    static bool isSameObject(QPDFObjectHandle then, QPDFObjectHandle now)
    {
        if (then.isStream() != now.isStream()) {
            return false;
        }
        if (!then.isStream()) {
            return then.unparseResolved() == now.unparseResolved();
        }
        if (then.getDict().getKey("/Type").isNameAndEquals("/XRef") &&
            now.getDict().getKey("/Type").isNameAndEquals("/XRef")) {
            return true;
        }
        const std::shared_ptr<Buffer> a = then.getRawStreamData();
        const std::shared_ptr<Buffer> b = now.getRawStreamData();
        return then.getDict().unparseResolved() == now.getDict().unparseResolved() && a->getSize() == b->getSize() &&
               std::equal(a->getBuffer(), a->getBuffer() + a->getSize(), b->getBuffer());
    }

    void compareCatalog(QPDFObjectHandle then, QPDFObjectHandle now)
    {
        for (const std::string &key : keysOf(then, now)) {
            if (key == "/AcroForm") {
                compareForm(then.getKey(key), now.getKey(key));
            } else if (key != "/DSS" && key != "/Extensions" && textOf(then.getKey(key)) != textOf(now.getKey(key))) {
                report(errors::CatalogChanged, QString::fromStdString(key.substr(1)));
            }
        }
    }

    void compareForm(QPDFObjectHandle then, QPDFObjectHandle now)
    {
        for (const std::string &key : keysOf(then, now)) {
            if (key == "/Fields") {
                compareFields(keyOf(then, key), keyOf(now, key));
            } else if (key != "/SigFlags" && textOf(keyOf(then, key)) != textOf(keyOf(now, key))) {
                report(errors::CatalogChanged, u"AcroForm/"_s + QString::fromStdString(key.substr(1)));
            }
        }
    }

    void compareFields(QPDFObjectHandle then, QPDFObjectHandle now)
    {
        const std::vector<std::string> before = elementsOf(then);
        size_t kept = 0;
        for (int i = 0; now.isArray() && i < now.getArrayNItems(); ++i) {
            QPDFObjectHandle field = now.getArrayItem(i);
            if (kept < before.size() && textOf(field) == before[kept]) {
                ++kept;
            } else {
                checkNewField(field);
            }
        }
        if (kept < before.size()) {
            report(errors::FieldChanged, u"Fields"_s);
        }
    }

    // A further signature may bring its field, signed and, in a certified file, out of sight.
    void checkNewField(QPDFObjectHandle field)
    {
        const auto known = m_mapAfter.signatureFields.find(field.getObjectID());
        const QString name =
            known == m_mapAfter.signatureFields.end() ? QString::number(field.getObjectID()) : known->second;
        const bool isSigned = known != m_mapAfter.signatureFields.end() && field.getKey("/V").isDictionary();
        const bool mayBeSeen = m_rules.permission == 3 && !m_rules.isLocked(name);
        const bool mayBe =
            m_rules.permission > 1 || keyOf(field.getKey("/V"), "/Type").isNameAndEquals("/DocTimeStamp");
        if (!isSigned || !mayBe || (!mayBeSeen && isVisible(field))) {
            report(errors::FieldAdded, name);
        }
    }

    static bool isVisible(QPDFObjectHandle field)
    {
        QPDFObjectHandle kids = field.getKey("/Kids");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            if (kids.getArrayItem(i).isDictionary() && isVisible(kids.getArrayItem(i))) {
                return true;
            }
        }
        QPDFObjectHandle box = field.getKey("/Rect");
        if (!box.isRectangle()) {
            return false;
        }
        const QPDFObjectHandle::Rectangle rect = box.getArrayAsRectangle();
        return rect.urx != rect.llx && rect.ury != rect.lly;
    }

    void comparePage(QPDFObjectHandle then, QPDFObjectHandle now)
    {
        for (const std::string &key : keysOf(then, now)) {
            if (key == "/Annots") {
                compareAnnotations(keyOf(then, key), keyOf(now, key));
            } else if (textOf(keyOf(then, key)) != textOf(keyOf(now, key))) {
                report(errors::PageChanged, QString::fromStdString(key.substr(1)));
            }
        }
    }

    void compareAnnotations(QPDFObjectHandle then, QPDFObjectHandle now)
    {
        const std::vector<std::string> before = elementsOf(then);
        size_t kept = 0;
        for (int i = 0; now.isArray() && i < now.getArrayNItems(); ++i) {
            QPDFObjectHandle annotation = now.getArrayItem(i);
            if (kept < before.size() && textOf(annotation) == before[kept]) {
                ++kept;
            } else if (!m_mapAfter.signatureFields.contains(annotation.getObjectID()) ||
                       m_mapBefore.signatureFields.contains(annotation.getObjectID())) {
                report(errors::AnnotationAdded);
            }
        }
        if (kept < before.size()) {
            report(errors::PageChanged, u"Annots"_s);
        }
    }

    // An empty field may get its value and the look that goes with it.
    void compareField(const QString &name, QPDFObjectHandle then, QPDFObjectHandle now)
    {
        const bool isSigning = keyOf(then, "/V").isNull() && keyOf(now, "/V").isDictionary();
        for (const std::string &key : keysOf(then, now)) {
            const bool isOfSigning = key == "/V" || key == "/AP" || key == "/M";
            if (textOf(keyOf(then, key)) != textOf(keyOf(now, key)) &&
                (!isSigning || !isOfSigning || m_rules.isLocked(name) || m_rules.permission == 1)) {
                report(errors::FieldChanged, name);
            }
        }
    }

    static constexpr size_t MostFindings = 50;

    StrictPdf &m_before;
    StrictPdf &m_after;
    const ChangeRules &m_rules;
    const DocumentMap m_mapBefore;
    const DocumentMap m_mapAfter;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> changesSince(StrictPdf &revision, StrictPdf &whole, const ChangeRules &rules)
{
    return Comparison(revision, whole, rules).run();
}

} // namespace tonggui::receipts
