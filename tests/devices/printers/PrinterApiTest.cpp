// SPDX-License-Identifier: Apache-2.0
#include "app/core/Error.h"
#include "devices/api/Completion.h"
#include "devices/api/ErrorWire.h"
#include "devices/api/printer/DocumentPrinter.h"
#include "devices/api/printer/PrinterErrors.h"
#include "devices/api/printer/TestPage.h"
#include "devices/api/ticketprinter/TicketPrinter.h"
#include "devices/api/ticketprinter/TicketPrinterErrors.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

// Remembers what it was asked for.
class RecordingPrinter final : public DocumentPrinter
{
public:
    using DocumentPrinter::DocumentPrinter;
    DeviceDescriptor descriptor() const override { return {}; }
    DeviceCapabilities capabilities() const override { return {}; }
    DeviceStatus status() const override { return {}; }
    Task<Result<PrintedPaper>> print(QByteArray pdf, PrintOptions options, PrintProgressed progress,
                                     std::stop_token) override
    {
        asked = options;
        document = pdf;
        const PrintProgress step{PrintStep::Printing, 2, Error(errors::PaperOut)};
        progress(step);
        const PrintedPaper paper{7, 3};
        co_return paper;
    }

    PrintOptions asked;
    QByteArray document;
};

} // namespace

// What travels between a printer's process and ours.
class PrinterApiTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void aPrintJobTravelsWhole()
    {
        RecordingPrinter printer(m_clock);
        const PrintOptions options{.title = u"Receipt"_s,
                                   .copies = 2,
                                   .media = Media::A5,
                                   .sides = Sides::ShortEdge,
                                   .timeout = std::chrono::seconds(5)};
        QJsonObject step;
        const JobProgress progress = [&step](const QJsonObject &object) { step = object; };
        const QByteArray pdf = QByteArray("%PDF-1.7\0\xFF", 10);
        const auto outcome =
            QCoro::waitFor(printer.execute(u"print"_s, DocumentPrinter::printArguments(pdf, options), progress, {}));
        QVERIFY(outcome.has_value());
        QCOMPARE(PrintedPaper::fromJson(*outcome)->job, 7);
        QCOMPARE(printer.document, pdf);
        QCOMPARE(printer.asked.toJson(), options.toJson());
        const auto known = PrintProgress::fromJson(step);
        QVERIFY(known && known->attention && known->attention->is(errors::PaperOut));
        QCOMPARE(known->pages, 2);
    }

    void damagedArgumentsAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("copies none") << u"copies"_s << QJsonValue(0);
        QTest::newRow("copies many") << u"copies"_s << QJsonValue(1000);
        QTest::newRow("media") << u"media"_s << QJsonValue(u"a3"_s);
        QTest::newRow("sides") << u"sides"_s << QJsonValue(u"both"_s);
        QTest::newRow("timeout") << u"timeoutMs"_s << QJsonValue(-1);
        QTest::newRow("pdf") << u"pdf"_s << QJsonValue(5);
    }

    void damagedArgumentsAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        RecordingPrinter printer(m_clock);
        QJsonObject arguments = DocumentPrinter::printArguments("%PDF-", {});
        arguments[key] = value;
        const auto outcome = QCoro::waitFor(printer.execute(u"print"_s, arguments, [](const QJsonObject &) {}, {}));
        QVERIFY(!outcome && outcome.error().is(tonggui::errors::MissingField));
        QVERIFY(printer.document.isEmpty());
    }

    void damagedSlipsAreRefused()
    {
        const QJsonObject good =
            TicketSlip{.parts = {SlipText{u"x"_s}, SlipQr{u"y"_s}, SlipPicture{8, 1, "z"}}}.toJson();
        QVERIFY(TicketSlip::fromJson(good).has_value());
        for (const QString &key : {u"kind"_s, u"align"_s}) {
            QJsonArray parts = good[u"parts"_s].toArray();
            QJsonObject part = parts[1].toObject();
            part[key] = u"nonsense"_s;
            parts[1] = part;
            QJsonObject slip = good;
            slip[u"parts"_s] = parts;
            const auto read = TicketSlip::fromJson(slip);
            QVERIFY(!read && read.error().is(tonggui::errors::MissingField));
        }
        QVERIFY(!TicketSlip::fromJson({{u"cut"_s, u"half"_s}}).has_value());
        QVERIFY(!SlipOptions::fromJson({{u"timeoutMs"_s, 0}}).has_value());
    }

    void errorsTravelAndBlameTheRightOne()
    {
        for (const ErrorCatalogue &catalogue : {errors::printerErrors(), errors::ticketPrinterErrors()}) {
            for (const ErrorDefinition *definition : catalogue) {
                const Error error(*definition, {u"x"_s});
                QVERIFY2(errorFromWire(errorToWire(error)).is(*definition), definition->code);
                QVERIFY2(completionOf(error) != Completion::InternalError, definition->code);
            }
        }
        QVERIFY(!isDeviceFault(completionOf(Error(errors::PaperOut))));
        QVERIFY(isDeviceFault(completionOf(Error(errors::CutterStuck))));
    }

    void theTestPageIsASoundPdf_data()
    {
        QTest::addColumn<Media>("media");
        QTest::newRow("A4") << Media::A4;
        QTest::newRow("A5") << Media::A5;
    }

    void theTestPageIsASoundPdf()
    {
        QFETCH(Media, media);
        const QByteArray pdf = testPage(media);
        QVERIFY(pdf.startsWith("%PDF-1.4\n"));
        const qsizetype table = pdf.lastIndexOf("xref\n0 ", pdf.lastIndexOf("startxref"));
        QVERIFY(pdf.endsWith("startxref\n" + QByteArray::number(table) + "\n%%EOF\n"));
        const QByteArrayList rows = pdf.mid(table).split('\n');
        for (int object = 1; object <= 5; ++object) {
            const qsizetype at = rows[object + 2].left(10).toLongLong();
            QVERIFY(pdf.mid(at).startsWith(QByteArray::number(object) + " 0 obj"));
        }
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::PrinterApiTest)
#include "PrinterApiTest.moc"
