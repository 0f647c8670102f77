// SPDX-License-Identifier: Apache-2.0
#include "tests/store/SampleStore.h"

#include "app/crypto/CertificateAuthority.h"
#include "app/store/IdentityShelf.h"
#include "app/store/StoredOutbox.h"
#include "app/store/StoredStaffCache.h"
#include "app/store/StoredTicketList.h"
#include "app/store/vault/PlainDemoVault.h"

#include <QSqlError>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::store::test {

namespace {

QString number(StoreWorld &world)
{
    return wait(world.journal().nextNumber(world.clock.today())).value().text();
}

void visits(StoreWorld &world)
{
    const QDateTime now = world.clock.now();
    const auto commit = [&](const VisitTransition &transition) { VERIFY_OK(wait(world.journal().commit(transition))); };
    const QStringList ids{number(world), number(world), number(world), number(world)};
    for (const QString &id : ids) {
        commit(transitionOf(id, 1, now));
        commit(transitionOf(id, 2, now.addSecs(60)));
    }
    for (const QString &id : ids.first(2)) {
        commit(closingOf(id, 3, now.addSecs(120)));
    }
    StoredOutbox outbox(world.store());
    VERIFY_OK(wait(outbox.acknowledge(EnvelopeId(ids[0] + u"/envelope"_s), now.addSecs(180))));
    DocumentDraft grown = *closingOf(ids[0], 3, now).document;
    grown.bytes += "and the seal";
    VERIFY_OK(
        wait(world.journal().appendToDocument(grown, {u"receipt.sealed"_s, u"terminal"_s, {}, now.addSecs(200)})));
}

void desk(StoreWorld &world)
{
    StoredTicketList tickets(world.store());
    VERIFY_OK(wait(tickets.issue(u"个人业务"_s)));
    VERIFY_OK(wait(tickets.issue(u"贷款"_s)));
    VERIFY_OK(wait(tickets.callNext()));
    StoredStaffCache staff(world.store(), world.randomness, {});
    const StaffSession clerk{StaffId(u"1001"_s), QString::fromUtf16(SampleClerk), StaffRole::Clerk, world.clock.now(),
                             false};
    VERIFY_OK(wait(staff.remember(clerk, QString::fromUtf16(SamplePin))));
    const auto vault = PlainDemoVault::open(world.folder() + u"/keys"_s, true);
    IdentityShelf shelf(world.store(), **vault, world.randomness);
    VERIFY_OK(wait(shelf.putPendingKey(u"terminal"_s, crypto::PrivateKey::generateP256())));
}

} // namespace

void fillSampleStore(StoreWorld &world)
{
    world.open();
    visits(world);
    desk(world);
    world.close();
}

QVariantList plainSql(const QString &path, const QString &sql, const QVariantList &values)
{
    QVariantList answers;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind the back"_s);
        database.setDatabaseName(path);
        [&] { QVERIFY(database.open()); }();
        QSqlQuery query(database);
        query.prepare(sql);
        for (int i = 0; i < values.size(); ++i) {
            query.bindValue(i, values[i]);
        }
        [&] { QVERIFY2(query.exec(), qPrintable(query.lastError().text())); }();
        while (query.next()) {
            answers.append(query.value(0));
        }
    }
    QSqlDatabase::removeDatabase(u"behind the back"_s);
    return answers;
}

} // namespace tonggui::store::test
