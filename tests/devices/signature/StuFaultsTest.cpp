// SPDX-License-Identifier: Apache-2.0
#include "devices/api/Completion.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/signature/PadErrors.h"
#include "devices/plugins/signature-stu/StuSignaturePad.h"
#include "devices/simulators/signature/PadScreenFile.h"
#include "devices/wire/SocketHidTransport.h"
#include "tests/devices/signature/SimulatedPad.h"
#include "tests/support/Until.h"

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// What the models can do, and what pads do wrong.
class StuFaultsTest : public QObject
{
    Q_OBJECT

private:
    void begin(const QJsonObject &scenario, stu::StuRules rules = {})
    {
        m_simulated = std::make_unique<SimulatedPad>(scenario);
        stu::StuTimes times;
        times.ready = 200ms;
        auto transport = std::make_unique<SocketHidTransport>(m_simulated->socket(), 150ms);
        m_pad = std::make_unique<stu::StuSignaturePad>(u"signature-stu"_s, std::move(transport), rules, times, m_clock);
        QVERIFY(test::until([this] { return m_pad->status().isUsable(); }, 5000));
    }

    Result<Handwriting> capture(SignatureCaptureOptions options = {})
    {
        std::optional<Result<Handwriting>> answer;
        const auto follow = [](Task<Result<Handwriting>> work,
                               std::optional<Result<Handwriting>> &slot) -> QCoro::Task<void> {
            const Result<Handwriting> written = co_await std::move(work);
            slot.emplace(written);
        };
        const SignatureProgress progress = [this](const PadProgress &step) { m_steps << step.step; };
        m_steps.clear();
        follow(m_pad->capture(options, progress, {}), answer);
        if (!test::until([&answer] { return answer.has_value(); }, 20000)) {
            qFatal("no answer");
        }
        return *answer;
    }

    Result<Handwriting> sign(SignatureCaptureOptions options = {})
    {
        m_simulated->order(u"sign"_s);
        m_simulated->order(u"finish"_s);
        return capture(std::move(options));
    }

    static QByteArray lineOf(const Result<Handwriting> &written)
    {
        return written ? QByteArray("written") : written.error().toLine().toUtf8();
    }

    SystemClock m_clock;
    std::unique_ptr<SimulatedPad> m_simulated;
    std::unique_ptr<stu::StuSignaturePad> m_pad;
    QList<PadStep> m_steps;

private Q_SLOTS:
    void cleanup()
    {
        m_pad.reset();
        m_simulated.reset();
    }

    void everyModelWorks_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("isColour");
        QTest::addColumn<bool>("hasClock");
        QTest::addColumn<int>("optionMode");
        QTest::newRow("300") << u"300"_s << false << false << 0;
        QTest::newRow("430") << u"430"_s << false << true << 3;
        QTest::newRow("500") << u"500"_s << false << false << 0;
        QTest::newRow("520") << u"520"_s << true << false << 1;
        QTest::newRow("530") << u"530"_s << true << true << 3;
        QTest::newRow("540") << u"540"_s << true << true << 3;
    }

    void everyModelWorks()
    {
        QFETCH(QString, model);
        QFETCH(bool, isColour);
        QFETCH(bool, hasClock);
        QFETCH(int, optionMode);
        begin(padScenario({{u"model"_s, model}, {u"busyPolls"_s, 2}}));
        QCOMPARE(m_pad->descriptor().model, u"STU-"_s + model);
        QCOMPARE(m_pad->descriptor().vendorId, u"056a"_s);
        QCOMPARE(m_pad->descriptor().firmware, u"2.05"_s);
        QCOMPARE(m_pad->descriptor().serial, u"SIM0000001"_s);
        QCOMPARE(m_pad->capabilities().has(signaturepad::Colour), isColour);
        QCOMPARE(m_pad->capabilities().has(signaturepad::OwnClock), hasClock);
        QVERIFY(m_pad->capabilities().has(signaturepad::Encrypted));
        QCOMPARE(screenOf(m_pad->capabilities())->width, int(m_simulated->simulator().pad().model().width));
        bool wasEncrypted = false;
        QByteArray shown;
        connect(&m_simulated->simulator(), &simulators::SignatureSimulator::sampleSent, this, [&] {
            wasEncrypted = m_simulated->simulator().pad().isEncrypting();
            if (shown.isEmpty()) {
                shown = simulators::screenOf(m_simulated->simulator().pad());
            }
        });
        const Result<Handwriting> written = sign();
        QVERIFY2(written.has_value(), lineOf(written).constData());
        QVERIFY(wasEncrypted);
        QVERIFY(shown.contains('\0')); // the buttons
        QCOMPARE(m_simulated->simulator().pad().optionMode(), optionMode);
        QCOMPARE(written->strokes.size(), 3U);
        QCOMPARE(written->strokes.front().size(), 40U);
        QCOMPARE(written->device, u"STU-%1 SIM0000001"_s.arg(model));
        if (optionMode > 0) {
            QCOMPARE(written->strokes.front().back().time, 39 * 5); // by the pad's clock, though it came at once
        }
        QVERIFY(!m_simulated->simulator().pad().isInking());
        QVERIFY(m_simulated->simulator().pad().picture().isEmpty()); // nothing of the member stays on it
    }

    void placesAndPressuresAreScaled()
    {
        QJsonObject scenario = padScenario(padModel(u"500"_s));
        const QJsonArray stroke{QJsonArray{0, 0, 1}, QJsonArray{500, 400, 500}, QJsonArray{999, 700, 1000}};
        scenario[u"strokes"_s] = QJsonArray{stroke};
        begin(scenario);
        const Result<Handwriting> written = sign();
        QVERIFY2(written.has_value(), lineOf(written).constData());
        const PenStroke &ink = written->strokes.front();
        QCOMPARE(ink.front().x, 0);
        QCOMPARE(ink.front().y, 0);
        QCOMPARE(ink[1].x, 5120); // half of 102.4 mm
        QCOMPARE(ink[1].y, 3072);
        QCOMPARE(ink[1].pressure, 255 * 1023 / 511);
        QCOMPARE(ink[2].pressure, 1023);
        QCOMPARE(written->width, 10240);
        QCOMPARE(written->height, 6400); // the strip with the buttons is not written on
    }

    void everyPaddingWorks_data()
    {
        QTest::addColumn<int>("padding");
        QTest::newRow("none") << 0;
        QTest::newRow("PKCS #1") << 1;
        QTest::newRow("OAEP") << 2;
    }

    void everyPaddingWorks()
    {
        QFETCH(int, padding);
        begin(padScenario(), {.padding = stu::KeyPadding(padding)});
        const Result<Handwriting> written = sign();
        QVERIFY2(written.has_value(), lineOf(written).constData());
    }

    void everyPictureWorks_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("encoding");
        QTest::newRow("automatic") << 0 << 2;
        QTest::newRow("mono") << 1 << 0;
        QTest::newRow("colour") << 2 << 4;
    }

    void everyPictureWorks()
    {
        QFETCH(int, choice);
        QFETCH(int, encoding);
        begin(padScenario(padModel(u"540"_s)), {.picture = stu::PictureChoice(choice)});
        SignatureCaptureOptions options;
        options.layout = PadLayout{{800, 480, QByteArray(800 * 480 * 3, '\xFF')}, {0, 60, 800, 300}, {}};
        options.layout->picture.rgb.replace(0, 3, QByteArray("\xFF\x00\x00", 3));
        options.layout->buttons = {{PadButton::Finish, {534, 400, 266, 80}}};
        QByteArray shown;
        connect(&m_simulated->simulator(), &simulators::SignatureSimulator::sampleSent, this,
                [&] { shown = shown.isEmpty() ? simulators::screenOf(m_simulated->simulator().pad()) : shown; });
        const Result<Handwriting> written = sign(options);
        QVERIFY2(written.has_value(), lineOf(written).constData());
        QCOMPARE(int(m_simulated->simulator().pad().pictureEncoding()), encoding);
        QCOMPARE(shown.first(6).toHex(), encoding == 0 ? "000000ffffff" : "ff0000ffffff");
        QCOMPARE(written->height, 300 * 6480 / 480);
    }

    void aPictureOfAnotherSizeIsRefused()
    {
        begin(padScenario());
        SignatureCaptureOptions options;
        options.layout = PadLayout{{800, 480, QByteArray(800 * 480 * 3, '\xFF')}, {0, 0, 800, 400}, {}};
        options.layout->buttons = {{PadButton::Finish, {534, 400, 266, 80}}};
        const Result<Handwriting> written = capture(options);
        QVERIFY2(!written && written.error().is(errors::PadPictureUnfit), lineOf(written).constData());
    }

    void aPadWithoutEncryption()
    {
        QFETCH(QString, model);
        begin(padScenario({{u"model"_s, model}, {u"hasNoCipher"_s, true}}));
        const Result<Handwriting> plain = sign();
        QVERIFY2(plain.has_value(), lineOf(plain).constData());
        QVERIFY(!m_simulated->simulator().pad().isEncrypting());
        SignatureCaptureOptions options;
        options.mustBeEncrypted = true;
        const Result<Handwriting> refused = capture(options);
        QVERIFY2(!refused && refused.error().is(errors::PadNotEncrypted), lineOf(refused).constData());
        QVERIFY(!m_pad->capabilities().has(signaturepad::Encrypted));
        QTRY_COMPARE(m_pad->status().state, DeviceState::Online);
    }

    void aPadWithoutEncryption_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("prime of zeros") << u"500"_s;
        QTest::newRow("no command") << u"430"_s;
    }

    void encryptionCanBeSwitchedOff()
    {
        begin(padScenario(), {.encryption = stu::EncryptionRule::Off});
        QVERIFY(!m_pad->capabilities().has(signaturepad::Encrypted));
        bool wasEncrypted = true;
        connect(&m_simulated->simulator(), &simulators::SignatureSimulator::sampleSent, this,
                [&] { wasEncrypted = m_simulated->simulator().pad().isEncrypting(); });
        QVERIFY(sign().has_value());
        QVERIFY(!wasEncrypted);
    }

    void aPadThatHidesItsReportsIsKnownByItsModel_data() { everyModelWorks_data(); }

    void aPadThatHidesItsReportsIsKnownByItsModel()
    {
        QFETCH(QString, model);
        begin(padScenario({{u"model"_s, model}, {u"hidesSizes"_s, true}}));
        const Result<Handwriting> written = sign();
        QVERIFY2(written.has_value(), lineOf(written).constData());
    }

    void faultsEndTheSignature_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QJsonObject &fault, const ErrorDefinition &error) {
            QTest::newRow(name) << fault << QString::fromLatin1(error.code);
        };
        row("CRC at the picture", padFault(u"set 27"_s, u"code"_s), errors::PadRefused);
        row("wrong state", padFault(u"set 25"_s, u"code"_s, {{u"code"_s, u"02"_s}}), errors::PadRefused);
        row("inking refused", padFault(u"set 21"_s, u"code"_s, {{u"nth"_s, 2}}), errors::PadRefused);
        row("request stalled", padFault(u"set 2A"_s, u"noise"_s), errors::ReportRefused);
        row("silent at a block", padFault(u"set 26"_s, u"silence"_s, {{u"nth"_s, 9}}), errors::Silent);
        row("hangs", padFault(u"set 40"_s, u"hang"_s), errors::Silent);
        row("half a status", padFault(u"get 03"_s, u"half-frame"_s, {{u"nth"_s, 3}}), errors::BadFrame);
        row("garbage for a status", padFault(u"get 03"_s, u"garbage"_s, {{u"nth"_s, 3}}), errors::BadFrame);
        row("unplugged", padFault(u"set 26"_s, u"disconnect"_s, {{u"nth"_s, 5}}), errors::Unplugged);
        row("key type refused", padFault(u"set 40"_s, u"code"_s, {{u"code"_s, u"04"_s}}), errors::PadKeyExchangeFailed);
        row("key damaged", padFault(u"get 40"_s, u"garbage"_s), errors::PadKeyExchangeFailed);
        row("key status damaged", padFault(u"get 50"_s, u"half-frame"_s), errors::PadKeyExchangeFailed);
        row("samples lost", padFault(u"pen"_s, u"silence"_s, {{u"nth"_s, 20}}), errors::PadInkLost);
        row("another session", padFault(u"pen"_s, u"checksum"_s, {{u"nth"_s, 20}}), errors::PadSessionForeign);
        row("impossible places", padFault(u"pen"_s, u"noise"_s, {{u"nth"_s, 20}, {u"times"_s, 9}}),
            errors::PadOutOfRange);
        row("flood", padFault(u"pen"_s, u"flood"_s, {{u"nth"_s, 5}, {u"times"_s, 3}, {u"count"_s, 100000}}),
            errors::PadFlooded);
        row("damaged samples", padFault(u"pen"_s, u"half-frame"_s, {{u"nth"_s, 5}, {u"times"_s, 30}}),
            errors::BadFrame);
        row("unplugged while writing", padFault(u"pen"_s, u"disconnect"_s, {{u"nth"_s, 50}}), errors::Unplugged);
    }

    void faultsEndTheSignature()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(QString, code);
        begin(padScenario({}, {fault}));
        const Result<Handwriting> written = sign();
        QVERIFY2(!written && written.error().code() == code, lineOf(written).constData());
        QCOMPARE(m_pad->statistics().failed, isDeviceFault(completionOf(written.error())) ? 1 : 0);
        QVERIFY(completionOf(written.error()) != Completion::InternalError);
    }

    void aPadThatStaysBusyIsStuck()
    {
        begin(padScenario({{u"busyPolls"_s, 1000}}));
        const Result<Handwriting> written = sign();
        QVERIFY2(!written && written.error().is(errors::PadStuck), lineOf(written).constData());
    }

    void smallTroublesAreBorne_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::newRow("two samples lost") << padFault(u"pen"_s, u"silence"_s, {{u"nth"_s, 20}, {u"count"_s, 2}});
        QTest::newRow("three impossible") << padFault(u"pen"_s, u"noise"_s, {{u"nth"_s, 20}, {u"times"_s, 3}});
        QTest::newRow("other reports") << padFault(u"pen"_s, u"garbage"_s, {{u"times"_s, 50}, {u"hex"_s, u"7F 01"_s}});
        QTest::newRow("some damaged") << padFault(u"pen"_s, u"half-frame"_s, {{u"nth"_s, 30}, {u"times"_s, 2}});
        QTest::newRow("late answers") << padFault(u"set 20"_s, u"slow"_s, {{u"delayMs"_s, 50}, {u"times"_s, 3}});
    }

    void smallTroublesAreBorne()
    {
        QFETCH(QJsonObject, fault);
        begin(padScenario({}, {fault}));
        const Result<Handwriting> written = sign();
        QVERIFY2(written.has_value(), lineOf(written).constData());
        QCOMPARE(written->strokes.size(), 3U);
    }

    void aPenOutOfReachEndsTheStroke()
    {
        begin(padScenario({}, {padFault(u"pen"_s, u"lift"_s, {{u"nth"_s, 20}})}));
        const Result<Handwriting> written = sign();
        QVERIFY2(written.has_value(), lineOf(written).constData());
        QCOMPARE(written->strokes.size(), 4U);
        QVERIFY(m_steps.count(PadStep::PenAway) >= 2);
    }

    void beginningAnewSendsThePictureAgainOnlyWhereItMust_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("pictures");
        QTest::newRow("500") << u"500"_s << 2;
        QTest::newRow("430") << u"430"_s << 1;
        QTest::newRow("530") << u"530"_s << 1;
    }

    void beginningAnewSendsThePictureAgainOnlyWhereItMust()
    {
        QFETCH(QString, model);
        QFETCH(int, pictures);
        begin(padScenario(padModel(model)));
        m_simulated->order(u"sign"_s);
        m_simulated->order(u"anew"_s);
        QByteArray shown;
        connect(&m_simulated->simulator(), &simulators::SignatureSimulator::happened, this, [&](const QString &event) {
            if (event == u"asks-to-sign"_s) {
                shown = simulators::screenOf(m_simulated->simulator().pad());
            }
        });
        const Result<Handwriting> written = sign();
        QVERIFY2(written.has_value(), lineOf(written).constData());
        QCOMPARE(written->attempts, 2);
        QCOMPARE(m_simulated->commands.count(u"set 25"_s), pictures);
        QVERIFY(shown.contains('\0')); // the buttons are still there
    }

    void aPadThatFellSilentComesBack()
    {
        begin(padScenario());
        m_simulated->order(u"hang"_s);
        const Result<Handwriting> written = capture();
        QVERIFY2(!written && written.error().is(errors::Silent), lineOf(written).constData());
        QVERIFY(!m_pad->status().isUsable());
        m_simulated->order(u"plug"_s); // off and on
        const Result<Handwriting> next = sign();
        QVERIFY2(next.has_value(), lineOf(next).constData());
        QCOMPARE(m_pad->status().state, DeviceState::Online);
    }

    void whatAStoppedDriverLeftIsCleaned()
    {
        begin(padScenario());
        std::stop_source stop;
        auto work = m_pad->capture({}, {}, stop.get_token());
        QVERIFY(test::until([this] { return m_simulated->simulator().pad().isInking(); }, 5000));
        m_pad.reset(); // as if killed: it can do nothing more
        auto transport = std::make_unique<SocketHidTransport>(m_simulated->socket(), 150ms);
        m_pad = std::make_unique<stu::StuSignaturePad>(u"signature-stu"_s, std::move(transport), stu::StuRules(),
                                                       stu::StuTimes(), m_clock);
        QVERIFY(test::until([this] { return m_pad->status().isUsable(); }, 5000));
        QVERIFY(!m_simulated->simulator().pad().isInking());
        QVERIFY(m_simulated->simulator().pad().picture().isEmpty());
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::StuFaultsTest)
#include "StuFaultsTest.moc"
