// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::node {

// The node's data folder: only the account of the node enters it.
//   node.sqlite             database
//   root.pem                what terminals trust
//   keys/{root,tls,seal,inbox}.p12   identities; a centre may put its own there before the first start
//   keys/database.key       32 bytes under which values in the database are encrypted
//   demonstration           only in a folder that was made for a demonstration: its people and PINs are public
class NodeFolder
{
public:
    // Opens or makes it: 0700, the files of the database 0600, whatever they were before. errors::BadFolder.
    [[nodiscard]] static Result<NodeFolder> open(const QString &path);

    // The database is empty, and no keys lie in it yet.
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] bool isDemonstration() const;
    [[nodiscard]] Result<void> markAsDemonstration() const; // errors::BadFolder

    [[nodiscard]] QString database() const;
    [[nodiscard]] QString rootCertificate() const;
    [[nodiscard]] QString keyFile(const QString &name) const; // "seal.p12"

    // Nothing when there is none. errors::ReadableKeys when others of this machine could read it, BadFolder.
    [[nodiscard]] Result<std::optional<QByteArray>> readKey(const QString &name) const;

    // Durable and whole, mode 0600. errors::BadFolder.
    [[nodiscard]] Result<void> writeKey(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] Result<void> writeRootCertificate(const QByteArray &pem) const;

private:
    explicit NodeFolder(QString path);
    [[nodiscard]] QString mark() const;

    QString m_path;
};

} // namespace tonggui::node
