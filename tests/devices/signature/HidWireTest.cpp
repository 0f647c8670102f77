// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/wire/HidEnd.h"
#include "devices/wire/HidapiTransport.h"
#include "devices/wire/SocketHidTransport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices {

using simulators::HidEnd;
using simulators::HidRequest;

// Both ends of the HID socket, written independently, against each other and against bytes.
class HidWireTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"pad"_s); }

    std::unique_ptr<HidEnd> plugged()
    {
        auto end = std::make_unique<HidEnd>(path(), simulators::HidIdentity{0x056A, 0x00A4, u"SN1"_s});
        if (!end->plug()) {
            qFatal("the socket cannot be made");
        }
        return end;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void framesAreAsWrittenDown()
    {
        const HidFrame frame{HidFrameKind::SetFeature, 0x0102, QByteArray::fromHex("2101")};
        QCOMPARE(frame.toBytes().toHex(), "00050201022101");
        HidFrameReader reader;
        for (const char byte : frame.toBytes() + frame.toBytes()) {
            reader.feed(QByteArrayView(&byte, 1));
        }
        QCOMPARE(reader.take(), (std::deque<HidFrame>{frame, frame}));
        QCOMPARE(reader.buffered(), 0);
        QVERIFY(!reader.isBroken());
    }

    void aStreamThatIsNoneIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("too short") << QByteArray::fromHex("0002110000");
        QTest::newRow("too long") << QByteArray::fromHex("FFFF110000");
        QTest::newRow("unknown kind") << QByteArray::fromHex("0003770000");
    }

    void aStreamThatIsNoneIsBroken()
    {
        QFETCH(QByteArray, bytes);
        HidFrameReader reader;
        reader.feed(bytes);
        QVERIFY(reader.take().empty());
        QVERIFY(reader.isBroken());
        reader.feed(HidFrame{HidFrameKind::Hello, 0, {}}.toBytes());
        QVERIFY(reader.take().empty());
    }

    void carriesReportsBothWays()
    {
        const auto end = plugged();
        QList<HidRequest> heard;
        connect(end.get(), &HidEnd::asked, end.get(), [&](const HidRequest &request) {
            heard << request;
            if (request.id == 0x77) {
                end->refuse(request.number);
            } else {
                end->reply(request.number, request.kind == HidRequest::Kind::GetFeature
                                               ? QByteArray::fromHex("0300000000")
                                               : QByteArray());
            }
        });
        SocketHidTransport transport(path());
        QSignalSpy inputs(&transport, &HidTransport::received);
        QVERIFY(QCoro::waitFor(transport.open()).has_value());
        QVERIFY(transport.isOpen());
        QCOMPARE(transport.vendorId(), u"056a"_s);
        QCOMPARE(transport.productId(), u"00a4"_s);
        QCOMPARE(transport.serial(), u"SN1"_s);
        QCOMPARE(QCoro::waitFor(transport.feature(3, 5)).value_or(QByteArray()), QByteArray::fromHex("0300000000"));
        QCOMPARE(heard.last().size, 5);
        QVERIFY(QCoro::waitFor(transport.setFeature(QByteArray::fromHex("2101"))).has_value());
        QCOMPARE(heard.last().report, QByteArray::fromHex("2101"));
        QVERIFY(QCoro::waitFor(transport.write(QByteArray::fromHex("0A0B"))).has_value());
        QVERIFY(heard.last().kind == HidRequest::Kind::Output);
        const auto refused = QCoro::waitFor(transport.feature(0x77, 5));
        QVERIFY(!refused && refused.error().is(errors::ReportRefused));
        end->input(QByteArray::fromHex("019155138808B8"));
        QTRY_COMPARE(inputs.count(), 1);
        QCOMPARE(inputs[0][0].toByteArray(), QByteArray::fromHex("019155138808B8"));
        QVERIFY(inputs[0][1].toLongLong() > 0);
        const auto tooLong = QCoro::waitFor(transport.setFeature(QByteArray(LargestHidPayload + 1, 'x')));
        QVERIFY(!tooLong && tooLong.error().is(errors::ReportRefused));
    }

    void aSilentDeviceIsNoticed()
    {
        const auto end = plugged();
        SocketHidTransport transport(path(), 30ms);
        QVERIFY(QCoro::waitFor(transport.open()).has_value());
        const auto answer = QCoro::waitFor(transport.feature(3, 5));
        QVERIFY(!answer && answer.error().is(errors::Silent));
    }

    void aDeviceThatGoesIsLost()
    {
        auto end = plugged();
        SocketHidTransport transport(path());
        QSignalSpy lost(&transport, &HidTransport::lost);
        QVERIFY(QCoro::waitFor(transport.open()).has_value());
        connect(end.get(), &HidEnd::asked, end.get(), [&] { end->unplug(); });
        const auto answer = QCoro::waitFor(transport.feature(3, 5));
        QVERIFY(!answer && answer.error().is(errors::Unplugged));
        QTRY_COMPARE(lost.count(), 1);
        QVERIFY(!transport.isOpen());
        const auto opened = QCoro::waitFor(transport.open());
        QVERIFY(!opened && opened.error().is(errors::PortNotOpen));
        end = plugged();
        QVERIFY(QCoro::waitFor(transport.open()).has_value());
    }

    void whoDoesNotGreetIsNoDevice()
    {
        QLocalServer mute;
        QVERIFY(mute.listen(path()));
        SocketHidTransport transport(path(), 30ms);
        const auto opened = QCoro::waitFor(transport.open());
        QVERIFY(!opened && opened.error().is(errors::PortNotOpen));
        QVERIFY(!transport.isOpen());
    }

    void garbageEndsTheConnection()
    {
        const auto end = plugged();
        SocketHidTransport transport(path());
        QSignalSpy lost(&transport, &HidTransport::lost);
        QVERIFY(QCoro::waitFor(transport.open()).has_value());
        end->raw(QByteArray(64, '\xFF'));
        QTRY_COMPARE(lost.count(), 1);
    }

    void closingAnswersWhoStillWaits()
    {
        const auto end = plugged();
        auto transport = std::make_unique<SocketHidTransport>(path());
        QVERIFY(QCoro::waitFor(transport->open()).has_value());
        auto answer = transport->feature(3, 5);
        transport.reset();
        const auto outcome = QCoro::waitFor(std::move(answer));
        QVERIFY(!outcome && outcome.error().is(errors::Cancelled));
    }

    void aPlaceThatIsTakenIsRefused()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        HidEnd end(path(), {});
        const auto refused = end.plug();
        QVERIFY(!refused && refused.error().is(simulators::errors::WireUnusable));
        QVERIFY(file.remove());
    }

    void hidrawWithoutADeviceSaysSo()
    {
        HidapiTransport nowhere({.path = u"/dev/hidraw-none"_s});
        const auto opened = QCoro::waitFor(nowhere.open());
        QVERIFY(!opened && opened.error().is(errors::PortNotOpen));
        QVERIFY(!nowhere.isOpen());
        HidapiTransport ofNobody({.vendor = 0xFFFE, .firstProduct = 1, .lastProduct = 2});
        QVERIFY(!QCoro::waitFor(ofNobody.open()).has_value());
        const auto answer = QCoro::waitFor(ofNobody.feature(3, 5));
        QVERIFY(!answer && answer.error().is(errors::Unplugged));
    }

    void cleanup() { QFile::remove(path()); }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HidWireTest)
#include "HidWireTest.moc"
