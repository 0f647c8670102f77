// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/ServiceFolder.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;
using namespace tonggui::forms::testing;

// How long a clerk waits for a key: one change evaluated again, against the promise of one millisecond.
class FormsBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChange_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("rent") << u"withdrawal-rent"_s << u"valid/multi-child"_s << u"monthlyRent"_s << u"2600.00"_s
                              << u"2700.00"_s;
        QTest::newRow("rent, much wrong")
            << u"withdrawal-rent"_s << u"valid/couple"_s << u"rentalKind"_s << u"x"_s << u"y"_s;
        QTest::newRow("certificate") << u"certificate-deposit"_s << u"valid/loan-elsewhere"_s << u"copies"_s << u"1"_s
                                     << u"9"_s;
    }

    void oneChange()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, example);
        QFETCH(const QString, field);
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        FormSession session = exampleSession(service, example);
        std::vector<qint64> times;
        for (int i = 0; i < 2000; ++i) {
            QElapsedTimer timer;
            timer.start();
            type(session, field, i % 2 == 0 ? one : other);
            times.push_back(timer.nsecsElapsed());
        }
        std::ranges::sort(times);
        const double median = double(times[times.size() / 2]) / 1000;
        const double slow = double(times[times.size() * 99 / 100]) / 1000;
        qInfo("one change: median %.0f µs, 99 %% below %.0f µs", median, slow);
        QVERIFY(median < 1000);
    }

    void oneEntryLoaded()
    {
        QBENCHMARK
        {
            QVERIFY(Service::load(catalogueFolder() + u"/withdrawal-rent"_s).has_value());
        }
    }
};

QTEST_GUILESS_MAIN(FormsBench)
#include "FormsBench.moc"
