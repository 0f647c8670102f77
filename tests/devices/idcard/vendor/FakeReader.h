// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

// What stands behind a made-up maker's library: a reader as a file says it is (variable TONGGUI_FAKE_READER), read anew
// at each call:
//   {"plugged", "hung", "put": how often a card was put on, "card": {"text","photo","fingerprint","addresses": hex},
//    "texts": {…}, "bmp": hex, "samNumber": hex, "faults": [{"id","on","fault","code"}]}
// Beside it lie FILE.calls, one line a call, and FILE.ID for each fault that has happened.
namespace fakereader {

struct Scene
{
    QJsonObject state;

    [[nodiscard]] bool isPlugged() const;
    [[nodiscard]] QByteArray card(const char *part) const;
    [[nodiscard]] bool hasCard() const; // that was not read yet
};

// What a fault wants the call to do.
struct Trouble
{
    std::optional<int> code; // answer this instead
    bool lies = false;       // states lengths that cannot be
};

// At the beginning of each call: notes it, hangs while the reader does, and lets a fault happen that waits for `on`.
[[nodiscard]] Scene begin(const QString &call);
[[nodiscard]] Trouble trouble(const Scene &scene, const QString &on);
void markRead(const Scene &scene); // the card must be lifted now
[[nodiscard]] QByteArray gbk(const Scene &scene, const char *text);

} // namespace fakereader
