// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormFile.h"
#include "tests/forms/ServiceFolder.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;
using namespace tonggui::forms::testing;

namespace {

constexpr unsigned Seed = 20261120;
constexpr int Rounds = 40;

// Texts of every sort: right ones, half ones, wrong ones.
const QStringList &oddTexts()
{
    static const QStringList texts{u"true"_s,
                                   u"false"_s,
                                   u"1"_s,
                                   u"0"_s,
                                   u"-1"_s,
                                   u"2600.00"_s,
                                   u"99999999999999.99"_s,
                                   u"abc"_s,
                                   u"2026-11"_s,
                                   u"2026-09"_s,
                                   u"2026-11-20"_s,
                                   u"2024-02-29"_s,
                                   u"monthly"_s,
                                   u"quarterly"_s,
                                   u"yearly"_s,
                                   u"public"_s,
                                   u"commodity"_s,
                                   u"visa"_s,
                                   u"other"_s,
                                   u"en"_s,
                                   u"𠮷田小满"_s,
                                   u"\u202e"_s,
                                   u"{amount}"_s,
                                   u"1/0"_s,
                                   u"%1%2%3"_s,
                                   u"\0x"_s,
                                   QString(5000, u'长'),
                                   u"6200990012345678017"_s,
                                   u"62009900"_s,
                                   QString(QChar(0xD842))};
    return texts;
}

QStringList editableFields(const FormSession &session)
{
    QStringList ids;
    for (const SectionState &section : session.sections()) {
        for (const FieldState &field : section.fields) {
            if (!field.isReadOnly) {
                ids.append(field.id);
            }
        }
    }
    return ids;
}

} // namespace

// However a form was typed, the same last texts give the same state; and nothing that can be typed breaks it.
class RandomTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theOrderOfTypingNeverMatters_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("example");
        QTest::newRow("rent") << u"withdrawal-rent"_s << u"valid/couple"_s;
        QTest::newRow("certificate") << u"certificate-deposit"_s << u"valid/loan-elsewhere"_s;
    }

    void theOrderOfTypingNeverMatters()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, example);
        const FormSession start = exampleSession(service, example);
        const QStringList fields = editableFields(start);
        std::mt19937 random(Seed);
        const auto pick = [&random](const QStringList &list) {
            return list[qsizetype(random() % size_t(list.size()))];
        };
        for (int round = 0; round < Rounds; ++round) {
            QMap<QString, QString> last;
            FormSession wandering = start;
            for (int step = 0; step < 25; ++step) {
                const QString field = pick(fields);
                last[field] = random() % 5 == 0 ? QString() : pick(oddTexts());
                type(wandering, field, last[field]);
            }
            QStringList order = last.keys();
            std::shuffle(order.begin(), order.end(), random);
            FormSession straight = start;
            for (const QString &field : order) {
                type(straight, field, last[field]);
            }
            QVERIFY2(straight.sections() == wandering.sections() && straight.issues() == wandering.issues(),
                     qPrintable(u"seed %1, round %2"_s.arg(Seed).arg(round)));
            QCOMPARE(straight.record(), wandering.record());
            QCOMPARE(straight.isComplete(), straight.blockingIssues().empty());
            QCOMPARE(straight.receiptModel({}).has_value(), straight.isComplete());

            const QJsonObject file = straight.toFormFile();
            const FormSession reopened = openFormFile(straight.service(), file, Language::Chinese).value();
            QVERIFY(reopened.sections() == straight.sections());
        }
    }
};

QTEST_GUILESS_MAIN(RandomTypingTest)
#include "RandomTypingTest.moc"
