// SPDX-License-Identifier: Apache-2.0
#include "app/node/NodeHouse.h"

#include "app/node/NodeErrors.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

constexpr qint64 QuickToCheck = 64 * 1024 * 1024;

// A small file is read through once; a large one would keep the counters waiting, and its faults are met when it is
// read.
Result<void> checkDatabase(const QString &path)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database) {
        return failure(database.error());
    }
    if (QFileInfo(path).size() > QuickToCheck) {
        return {};
    }
    const Result<std::optional<Row>> verdict = (*database)->one("PRAGMA quick_check(1)");
    if (!verdict) {
        return failure(verdict.error());
    }
    const QString text = *verdict ? (*verdict)->text(0) : QString();
    return text == QStringLiteral("ok") ? Result<void>() : failure(errors::DamagedDatabase, {path, text});
}

// The mark comes before anything else, so that a demonstration that was interrupted is never taken for a centre.
Result<void> dedicate(const NodeFolder &folder, const NodeOptions &options)
{
    if (options.use == FolderUse::Demonstration && !folder.isDemonstration()) {
        return folder.isEmpty() ? folder.markAsDemonstration()
                                : failure(errors::NotADemonstration, {options.directory});
    }
    if (options.use == FolderUse::Centre && folder.isDemonstration()) {
        return failure(errors::OnlyADemonstration, {options.directory});
    }
    return {};
}

bool hasOpenKeys(const NodeFolder &folder, const NodeOptions &options)
{
    return options.centre.passPhrase.isEmpty() && !folder.isDemonstration();
}

// Whoever has these keys forges papers of the centre: they are not made without protection, only taken over as they
// are.
Result<void> mayHoldKeys(const NodeFolder &folder, const NodeOptions &options)
{
    const auto isThere = [&folder](const QString &name) { return QFile::exists(folder.keyFile(name)); };
    const bool makesKeys = !isThere(u"root.p12"_s) || !isThere(u"seal.p12"_s) || !isThere(u"inbox.p12"_s);
    if (makesKeys && hasOpenKeys(folder, options)) {
        return failure(errors::UnprotectedKeys, {folder.keyFile({})});
    }
    return {};
}

} // namespace

Result<std::unique_ptr<NodeHouse>> NodeHouse::open(const NodeOptions &options, const Clock &clock,
                                                   Randomness &randomness, const CoreLedger &ledger)
{
    const Result<NodeFolder> folder = NodeFolder::open(options.directory);
    if (!folder) {
        return failure(folder.error());
    }
    const Result<void> suitable = dedicate(*folder, options).and_then([&] { return mayHoldKeys(*folder, options); });
    if (!suitable) {
        return failure(suitable.error());
    }
    const bool isFresh = QFileInfo(folder->database()).size() == 0;
    const Result<ValueCipher> cipher = ValueCipher::open(*folder, isFresh, randomness);
    if (!cipher) {
        return failure(cipher.error());
    }
    if (const Result<void> sound = checkDatabase(folder->database()); !sound) {
        return failure(sound.error());
    }
    const Result<CentreIdentities> identities = openCentreIdentities(*folder, options.centre, clock);
    if (!identities) {
        return failure(identities.error());
    }
    const ServiceNames services =
        options.catalogue.isEmpty() ? ServiceNames() : ServiceNames::fromCatalogue(options.catalogue);
    std::unique_ptr<NodeHouse> house(
        new NodeHouse(*folder, {clock, randomness, ledger, *identities, *cipher, options.rules, services}));
    if (hasOpenKeys(*folder, options)) {
        house->m_keyWarning = Error(errors::NoPassPhrase, {folder->keyFile({})});
    }
    return house;
}

NodeHouse::NodeHouse(NodeFolder folder, const Shared &shared)
    : m_folder(std::move(folder))
    , m_world{shared.clock,  shared.randomness, shared.ledger,  shared.identities,
              shared.cipher, shared.rules,      shared.services}
{}

Result<std::unique_ptr<Database>> NodeHouse::connect() const
{
    return Database::openAgain(m_folder.database());
}

} // namespace tonggui::node
