// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/api/idcard/RemoteIdCardReader.h"
#include "tests/contracts/DeviceContract.h"
#include "tests/contracts/HostedDriver.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::devices;

namespace example {

namespace errors = tonggui::devices::errors; // all that may go wrong with a device

// What every device promises (the cases of DeviceContract), and what this driver promises besides. The driver runs in a
// process of its own; this program only knows its description and speaks with it as the counter does.
class TextCardReaderTest final : public DeviceContract
{
    Q_OBJECT

private:
    // A fresh device for each case, ready to do its usual job.
    void makeDevice() override
    {
        m_world = std::make_unique<QTemporaryDir>();
        order(u"plug"_s);
        auto driver = HostedDriver::start({{u"file"_s, cardPath()}});
        QVERIFY2(driver.has_value(), driver ? "" : qPrintable(driver.error().toLine()));
        m_driver = std::move(*driver);
        m_reader = std::make_unique<RemoteIdCardReader>(m_driver->channel(), m_clock);
    }

    void dropDevice() override
    {
        m_reader.reset();
        m_driver.reset();
        m_world.reset();
    }

    Device &device() override { return *m_reader; }
    QString kind() const override { return kinds::IdCardReader; }
    void crash() override { m_driver->kill(); }

    // What the world does to the device. A driver of a real device would pass this on to its simulator.
    void order(const QString &line) override
    {
        const QDir world(m_world->path());
        QVERIFY(line == u"plug"_s ? world.mkpath(u"reader"_s) : QDir(world.filePath(u"reader"_s)).removeRecursively());
    }

    UsualJob usualJob() override { return {u"read"_s, IdCardReadOptions().toJson()}; }
    void makeJobLong() override { QVERIFY(QFile::remove(cardPath())); } // it waits for a card
    void breakDevice() override { save("name 张三 without a colon\n"); }
    void prepareUsualJob() override
    {
        save("number: 11010519491231002X\nname: 张三\nsex: 2\nbirth: 1949-12-31\nvalidFrom: 2020-01-01\n");
    }

    QString cardPath() const { return m_world->filePath(u"reader/card.txt"_s); }
    void save(const QByteArray &text)
    {
        QSaveFile file(cardPath()); // all at once: the driver looks at any moment
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        QVERIFY(file.commit());
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_world;
    std::unique_ptr<HostedDriver> m_driver;
    std::unique_ptr<RemoteIdCardReader> m_reader;

private Q_SLOTS:
    void readsWhatTheFileSays()
    {
        prepareUsualJob();
        const Result<IdCard> card = QCoro::waitFor(m_reader->read({}, {}, {}));
        QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
        QCOMPARE(card->name, u"张三"_s);
        QCOMPARE(card->number, u"11010519491231002X"_s);
        QVERIFY(!card->validTo.has_value()); // no end
    }

    void readsACardOnlyOnce()
    {
        prepareUsualJob();
        QVERIFY(QCoro::waitFor(m_reader->read({}, {}, {})).has_value());
        IdCardReadOptions options;
        options.timeout = std::chrono::milliseconds(200);
        QVERIFY(QCoro::waitFor(m_reader->read(options, {}, {})).error().is(errors::NoCard));
    }

    void refusesDamagedCards()
    {
        breakDevice();
        const Error error = QCoro::waitFor(m_reader->read({}, {}, {})).error();
        QVERIFY2(error.is(errors::BadFrame), qPrintable(error.toLine()));
        QVERIFY(!error.toLine().contains(u"张三"_s)); // nothing about a person
    }
};

} // namespace example

QTEST_GUILESS_MAIN(example::TextCardReaderTest)
#include "TextCardReaderTest.moc"
