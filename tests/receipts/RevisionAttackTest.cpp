// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Digest.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/verify/Findings.h"
#include "tests/receipts/Forgery.h"
#include "tests/receipts/ReceiptWorld.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

using Attack = std::function<QByteArray(const QByteArray &)>;
using Edit = std::function<void(StrictPdf &, IncrementalUpdate &)>;

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

// A page content that shows something else.
const QByteArray OtherContent = "BT /F1 40 Tf 100 400 Td <0001> Tj ET";

QByteArray stampEntries(StrictPdf &pdf)
{
    return "<</Type/Annot/Subtype/FreeText/Rect[100 400 400 450]/Contents(9,999,999)/DA(/Helv 20 Tf)/P " +
           reference(pageNumber(pdf)) + ">>";
}

void addAnnotation(StrictPdf &pdf, IncrementalUpdate &update, int annotation)
{
    QPDFObjectHandle page = pdf.object(pageNumber(pdf));
    QByteArray list = QByteArray::fromStdString(page.getKey("/Annots").unparseResolved());
    list.insert(list.lastIndexOf(']'), ' ' + reference(annotation));
    update.set(page.getObjectID(), edited(page, {{"/Annots", list}}));
}

void addField(StrictPdf &pdf, IncrementalUpdate &update, int field)
{
    QPDFObjectHandle form = pdf.catalog().getKey("/AcroForm");
    QByteArray list = QByteArray::fromStdString(form.getKey("/Fields").unparseResolved());
    list.insert(list.lastIndexOf(']'), ' ' + reference(field));
    update.set(form.getObjectID(), edited(form, {{"/Fields", list}}));
}

} // namespace

Q_DECLARE_METATYPE(Attack)
Q_DECLARE_METATYPE(const tonggui::ErrorDefinition *)

// Attacks that leave the signed bytes alone and put something behind them: every signature still fits, and readers that
// look at signatures alone call the file valid.
class RevisionAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutBehindIsNoticed_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<const ErrorDefinition *>("finding");
        addOverwriting();
        addHiding();
        addAnnotationsAndFields();
        addCatalogTricks();
        addTails();
    }

    void whatIsPutBehindIsNoticed()
    {
        QFETCH(Attack, attack);
        QFETCH(const ErrorDefinition *, finding);
        for (const QByteArray *paper : {&m_world.signedByMember(), &m_world.sealed()}) {
            const QByteArray forged = attack(*paper);
            QVERIFY(forged.startsWith(*paper) && forged != *paper);
            const ReceiptReport report = m_world.verified(forged);
            QVERIFY2(report.verdict == Verdict::ChangedAfter, describe(report));
            QVERIFY2(report.has(*finding), describe(report));
        }
    }

    // Prepared before signing: the file holds a second version of the page's content, and shows the harmless one. After
    // signing one line of a table turns to the other (shadow attack, hide and replace).
    void aPreparedShadowIsNoticed()
    {
        qsizetype hidden = 0;
        const QByteArray &draft = m_world.draft().pdf;
        const QByteArray evil = appended(draft, [](StrictPdf &pdf, IncrementalUpdate &update) {
            update.setStream(contentNumber(pdf), {}, OtherContent);
        });
        const auto file = need(StrictPdf::open(evil));
        const int content = contentNumber(*file);
        hidden = file->table().at(content).place;
        const qint64 honest = need(StrictPdf::open(draft))->table().at(content).place;
        const auto entry = [content](qint64 place) {
            return QByteArray::number(content) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') +
                   " 00000 n\r\n";
        };
        const QByteArray prepared = appendedEntries(evil, entry(honest));
        const ReceiptDraft shown{prepared, crypto::sha256(prepared)};
        const QByteArray paper = m_world.centreSealed(m_world.clerkSigned(m_world.memberSigned(shown, u"某人"_s)));
        QCOMPARE(m_world.verdictOn(paper), Verdict::Valid);
        const ReceiptReport report = m_world.verified(appendedEntries(paper, entry(hidden)));
        QVERIFY2(report.verdict == Verdict::ChangedAfter && report.has(receipts::errors::ObjectChanged),
                 describe(report));
    }

    void anUncertifiedPaperIsGuardedAsWell()
    {
        // signed by the clerk alone, in a foreign way: no DocMDP, no lock
        const QByteArray entries = "/Type/Sig/SubFilter/ETSI.CAdES.detached/M(D:20261120103100+08'00')";
        const QByteArray paper = signedWith(m_world.draft().pdf, ClerkField, entries, m_world.pki().clerk());
        QCOMPARE(m_world.verdictOn(paper), Verdict::Valid);
        const ReceiptReport report = m_world.verified(appended(paper, [](StrictPdf &pdf, IncrementalUpdate &update) {
            const int stamp = update.newObject();
            update.set(stamp, stampEntries(pdf));
            addAnnotation(pdf, update, stamp);
        }));
        QVERIFY2(report.verdict == Verdict::ChangedAfter && report.has(receipts::errors::AnnotationAdded),
                 describe(report));
    }

    // A real clerk, a real signature: but a certified paper gets no new places that are seen.
    void aRealSignatureInANewPlaceIsNoticed()
    {
        const QByteArray withField = appended(m_world.signedByMember(), [](StrictPdf &pdf, IncrementalUpdate &update) {
            const int field = update.newObject();
            update.set(field, "<</Type/Annot/Subtype/Widget/FT/Sig/T(Extra)/F 132/Rect[100 400 400 450]/P " +
                                  reference(pageNumber(pdf)) + ">>");
            addField(pdf, update, field);
            addAnnotation(pdf, update, field);
        });
        const QByteArray entries = "/Type/Sig/SubFilter/ETSI.CAdES.detached/M(D:20261120103100+08'00')";
        const QByteArray forged = signedWith(withField, u"Extra"_s, entries, m_world.pki().clerk());
        const ReceiptReport report = m_world.verified(forged);
        QVERIFY2(report.verdict == Verdict::ChangedAfter && report.has(receipts::errors::FieldAdded), describe(report));
    }

    void validationMaterialMayBeAdded()
    {
        const QByteArray longTerm = withMaterial(m_world.sealed());
        const ReceiptReport report = m_world.verified(longTerm);
        QVERIFY2(report.verdict == Verdict::Valid, describe(report));
        // and more of it, later
        QCOMPARE(m_world.verdictOn(withMaterial(longTerm)), Verdict::Valid);
    }

    void materialThatChangesIsNoticed()
    {
        const QByteArray longTerm = withMaterial(m_world.signedByClerk());
        const QByteArray sealed = m_world.centreSealed(longTerm);
        QCOMPARE(m_world.verdictOn(sealed), Verdict::Valid);
        const QByteArray forged = appended(sealed, [](StrictPdf &pdf, IncrementalUpdate &update) {
            const int stream = pdf.catalog().getKey("/DSS").getKey("/Certs").getArrayItem(0).getObjectID();
            update.setStream(stream, {}, "another certificate");
        });
        QCOMPARE(m_world.verdictOn(forged), Verdict::ChangedAfter);
    }

    void aDocumentTimeStampMayFollow()
    {
        const QByteArray withField = appended(m_world.sealed(), [](StrictPdf &pdf, IncrementalUpdate &update) {
            const int field = update.newObject();
            const int value = update.newObject();
            update.set(value, "<</Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161/ByteRange[0 1 2 3]"
                              "/Contents<00>>>");
            update.set(field, "<</Type/Annot/Subtype/Widget/FT/Sig/T(Stamp1)/F 132/Rect[0 0 0 0]/V " +
                                  reference(value) + "/P " + reference(pageNumber(pdf)) + ">>");
            addField(pdf, update, field);
            addAnnotation(pdf, update, field);
        });
        const ReceiptReport report = m_world.verified(withField);
        QVERIFY2(report.has(receipts::errors::TimeStampUnchecked), describe(report));
        QVERIFY2(!report.has(receipts::errors::FieldAdded), describe(report));
    }

private:
    static const char *describe(const ReceiptReport &report)
    {
        static QByteArray text;
        text = QJsonDocument(report.toJson()).toJson();
        return text.constData();
    }

    // As archives do it: a further certificate in the list below /DSS.
    static QByteArray withMaterial(const QByteArray &paper)
    {
        return appended(paper, [](StrictPdf &pdf, IncrementalUpdate &update) {
            QPDFObjectHandle known = pdf.catalog().getKey("/DSS");
            const int store = known.isDictionary() ? known.getObjectID() : update.newObject();
            const int certificate = update.newObject();
            QByteArray list = known.isDictionary()
                                  ? QByteArray::fromStdString(known.getKey("/Certs").unparseResolved()).chopped(1)
                                  : QByteArray("[");
            list += ' ' + reference(certificate) + ']';
            update.setStream(certificate, {}, "certificate");
            update.set(store, "<</Type/DSS/Certs" + list + ">>");
            if (!known.isDictionary()) {
                update.set(pdf.catalog().getObjectID(), edited(pdf.catalog(), {{"/DSS", reference(store)}}));
            }
        });
    }

    static void add(const char *name, const Attack &attack, const ErrorDefinition *finding)
    {
        QTest::newRow(name) << attack << finding;
    }
    static void addEdit(const char *name, const Edit &edit, const ErrorDefinition *finding)
    {
        add(
            name, [edit](const QByteArray &pdf) { return appended(pdf, edit); }, finding);
    }

    static void addOverwriting()
    {
        using receipts::errors::ObjectChanged;
        addEdit(
            "content overwritten",
            [](StrictPdf &pdf, IncrementalUpdate &update) { update.setStream(contentNumber(pdf), {}, OtherContent); },
            &ObjectChanged);
        addEdit(
            "page turned to other content",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                const int content = update.newObject();
                update.setStream(content, {}, OtherContent);
                QPDFObjectHandle page = pdf.object(pageNumber(pdf));
                update.set(page.getObjectID(), edited(page, {{"/Contents", reference(content)}}));
            },
            &receipts::errors::PageChanged);
        addEdit(
            "page cropped",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                QPDFObjectHandle page = pdf.object(pageNumber(pdf));
                update.set(page.getObjectID(), edited(page, {{"/CropBox", "[0 0 300 300]"}}));
            },
            &receipts::errors::PageChanged);
        addEdit(
            "another page tree",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                const int pages = update.newObject();
                update.set(pages, "<</Type/Pages/Count 0/Kids[]>>");
                update.set(pdf.catalog().getObjectID(), edited(pdf.catalog(), {{"/Pages", reference(pages)}}));
            },
            &receipts::errors::CatalogChanged);
        addEdit(
            "page added",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                QPDFObjectHandle pages = pdf.catalog().getKey("/Pages");
                const int page = update.newObject();
                update.set(page, "<</Type/Page/Parent " + reference(pages.getObjectID()) + "/MediaBox[0 0 9 9]>>");
                QByteArray kids = QByteArray::fromStdString(pages.getKey("/Kids").unparseResolved());
                kids.insert(kids.lastIndexOf(']'), ' ' + reference(page));
                update.set(pages.getObjectID(), edited(pages, {{"/Kids", kids}}));
            },
            &ObjectChanged);
        addEdit(
            "information changed",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                QPDFObjectHandle info = pdf.document().getTrailer().getKey("/Info");
                update.set(info.getObjectID(), edited(info, {{"/TongguiCase", "(0203-0007-261120-999999)"}}));
            },
            &ObjectChanged);
    }

    static void addHiding()
    {
        using receipts::errors::ObjectChanged;
        add(
            "object freed",
            [](const QByteArray &pdf) {
                const auto file = need(StrictPdf::open(pdf));
                const int number =
                    file->object(fieldNumber(*file, MemberField)).getKey("/AP").getKey("/N").getObjectID();
                return appendedEntries(pdf, QByteArray::number(number) + " 1\n0000000000 00001 f\r\n");
            },
            &ObjectChanged);
        add(
            "entry turned to another place",
            [](const QByteArray &pdf) {
                const auto file = need(StrictPdf::open(pdf));
                const int number = contentNumber(*file);
                const QByteArray twin =
                    QByteArray::number(number) + " 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n";
                return appendedEntries(pdf + twin, QByteArray::number(number) + " 1\n" +
                                                       QByteArray::number(pdf.size()).rightJustified(10, '0') +
                                                       " 00000 n\r\n");
            },
            &ObjectChanged);
        addEdit(
            "handwriting replaced",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                const int look = update.newObject();
                update.setStream(look, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 9 9 re f");
                QPDFObjectHandle field = pdf.object(fieldNumber(pdf, MemberField));
                update.set(field.getObjectID(), edited(field, {{"/AP", "<</N " + reference(look) + ">>"}}));
            },
            &receipts::errors::FieldChanged);
        addEdit(
            "handwriting overwritten",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                const int look = pdf.object(fieldNumber(pdf, MemberField)).getKey("/AP").getKey("/N").getObjectID();
                update.setStream(look, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 9 9 re f");
            },
            &ObjectChanged);
        addEdit(
            "field moved",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                QPDFObjectHandle field = pdf.object(fieldNumber(pdf, MemberField));
                update.set(field.getObjectID(), edited(field, {{"/Rect", "[0 0 9 9]"}}));
            },
            &receipts::errors::FieldChanged);
        addEdit(
            "signature taken out",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                QPDFObjectHandle form = pdf.catalog().getKey("/AcroForm");
                QByteArray rest = "[";
                for (const QString &name : {ClerkField, SealField}) {
                    rest += ' ' + reference(fieldNumber(pdf, name));
                }
                if (need(signatureFields(pdf.bytes())).at(1).isSigned) {
                    update.set(form.getObjectID(), edited(form, {{"/Fields", rest + ']'}}));
                } else { // something signed must stay, or nobody asks
                    QPDFObjectHandle field = pdf.object(fieldNumber(pdf, ClerkField));
                    update.set(field.getObjectID(), edited(field, {{"/T", "(Other)"}}));
                }
            },
            &receipts::errors::FieldChanged);
    }

    static void addAnnotationsAndFields()
    {
        addEdit(
            "text laid over the page",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                const int stamp = update.newObject();
                update.set(stamp, stampEntries(pdf));
                addAnnotation(pdf, update, stamp);
            },
            &receipts::errors::AnnotationAdded);
        addEdit(
            "annotations taken away",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                QPDFObjectHandle page = pdf.object(pageNumber(pdf));
                update.set(page.getObjectID(), edited(page, {{"/Annots", "[]"}}));
            },
            &receipts::errors::PageChanged);
        const auto withField = [](const QByteArray &entries) -> Edit {
            return [entries](StrictPdf &pdf, IncrementalUpdate &update) {
                const int field = update.newObject();
                const int look = update.newObject();
                update.setStream(look, "/Type/XObject/Subtype/Form/BBox[0 0 300 50]", "0 0 300 50 re f");
                update.set(field, "<</Type/Annot/Subtype/Widget/F 132/AP<</N " + reference(look) + ">>/P " +
                                      reference(pageNumber(pdf)) + entries + ">>");
                addField(pdf, update, field);
                addAnnotation(pdf, update, field);
            };
        };
        using receipts::errors::FieldAdded;
        addEdit("empty signature field over text", withField("/FT/Sig/T(Over)/Rect[100 400 400 450]"), &FieldAdded);
        addEdit("text field over text", withField("/FT/Tx/T(Over)/V(9,999,999)/Rect[100 400 400 450]"), &FieldAdded);
        addEdit("empty signature field out of sight", withField("/FT/Sig/T(Over)/Rect[0 0 0 0]"), &FieldAdded);
    }

    static void addCatalogTricks()
    {
        using receipts::errors::CatalogChanged;
        const auto withKey = [](const std::string &key, const QByteArray &value) -> Edit {
            return [key, value](StrictPdf &pdf, IncrementalUpdate &update) {
                update.set(pdf.catalog().getObjectID(), edited(pdf.catalog(), {{key, value}}));
            };
        };
        addEdit("script at opening", withKey("/OpenAction", "<</S/JavaScript/JS(app.alert(1))>>"), &CatalogChanged);
        addEdit("script is told", withKey("/OpenAction", "<</S/JavaScript/JS(app.alert(1))>>"),
                &receipts::errors::ActiveContent);
        addEdit("actions", withKey("/AA", "<</WC<</S/JavaScript/JS(1)>>>>"), &receipts::errors::ActiveContent);
        addEdit("layers", withKey("/OCProperties", "<</OCGs[]/D<<>>>>"), &CatalogChanged);
        addEdit("certification taken away", withKey("/Perms", {}), &CatalogChanged);
        addEdit(
            "appearances to be made anew",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                QPDFObjectHandle form = pdf.catalog().getKey("/AcroForm");
                update.set(form.getObjectID(), edited(form, {{"/NeedAppearances", "true"}}));
            },
            &CatalogChanged);
        add(
            "another catalog",
            [](const QByteArray &pdf) {
                const auto file = need(StrictPdf::open(pdf));
                const auto &trailer = file->sections().front().trailer;
                const QByteArray number = QByteArray::number(trailer.size);
                const QByteArray copy = number + " 0 obj\n" + edited(file->catalog(), {}) + "\nendobj\n";
                const qsizetype table = pdf.size() + copy.size();
                return pdf + copy + "xref\n" + number + " 1\n" +
                       QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n\r\ntrailer\n<</Size " +
                       QByteArray::number(trailer.size + 1) + "/Root " + number + " 0 R/Info " +
                       reference(trailer.info) + "/Prev " + QByteArray::number(file->sections().front().offset) +
                       ">>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
            },
            &CatalogChanged);
    }

    static void addTails()
    {
        using receipts::errors::TrailingData;
        add(
            "a word behind the end", [](const QByteArray &pdf) { return pdf + "hello"; }, &TrailingData);
        add(
            "an object without a table",
            [](const QByteArray &pdf) {
                const auto file = need(StrictPdf::open(pdf));
                return pdf + QByteArray::number(contentNumber(*file)) +
                       " 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n";
            },
            &TrailingData);
        add(
            "an object and the old table's place",
            [](const QByteArray &pdf) {
                const auto file = need(StrictPdf::open(pdf));
                return pdf + QByteArray::number(contentNumber(*file)) + " 0 obj\nnull\nendobj\nstartxref\n" +
                       QByteArray::number(file->sections().front().offset) + "\n%%EOF\n";
            },
            &TrailingData);
        add(
            "a comment", [](const QByteArray &pdf) { return pdf + "% nobody signed this\n"; }, &TrailingData);
        // the papers end with their one end of line already
        for (const QByteArray &blanks :
             {"\n"_ba, "\r\n"_ba, " "_ba, "\t"_ba, QByteArray(1, '\0'), QByteArray(99, '\0')}) {
            const QByteArray name = "blanks " + blanks.left(2).toHex() + " of " + QByteArray::number(blanks.size());
            add(
                name.constData(), [blanks](const QByteArray &pdf) { return pdf + blanks; }, &TrailingData);
        }
        // reaches nothing today, and waits for the next step
        addEdit(
            "an object that nothing refers to",
            [](StrictPdf &, IncrementalUpdate &update) { update.setStream(update.newObject(), {}, OtherContent); },
            &receipts::errors::ObjectAdded);
        addEdit(
            "a signature nobody shows",
            [](StrictPdf &pdf, IncrementalUpdate &update) {
                QPDFObjectHandle value = pdf.object(fieldNumber(pdf, MemberField)).getKey("/V");
                update.set(update.newObject(), edited(value, {}));
            },
            &receipts::errors::OrphanSignature);
    }

    ReceiptWorld &m_world = ReceiptWorld::instance();
};

std::unique_ptr<QObject> makeRevisionAttackTest()
{
    return std::make_unique<RevisionAttackTest>();
}

#include "RevisionAttackTest.moc"
