// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace tonggui::simulators {

enum class EscPosKind {
    Character, // bytes: one byte, or two of a Chinese character
    LineFeed,
    Init,
    FeedLines, // value: lines
    FeedDots,  // value: dots
    Spacing,   // value: dots a line
    Align,     // value: 0 … 2
    Bold,      // value: bit 0
    Size,      // value: bits 0–2 height − 1, bits 4–6 width − 1
    Chinese,   // value: 1 on, 0 off
    QrModule,  // value: dots
    QrLevel,   // value: 30 … 33
    QrStore,   // bytes: what is coded
    QrPrint,
    Picture, // value: bytes a row; bytes: the rows
    Barcode, // bytes: what is coded
    Cut,     // value: 0 full, 1 partial
    Status,  // value: n of DLE EOT n
    Other    // understood and without effect here
};

struct EscPosOp
{
    EscPosKind kind = EscPosKind::Other;
    int value = 0;
    QByteArray bytes;

    bool operator==(const EscPosOp &) const = default;
};

// Takes a stream apart as a printer does: byte by byte, in whatever pieces it comes, never losing its place for longer
// than one command. Holds back no more than one command.
class EscPosParser
{
public:
    void feed(QByteArrayView bytes) { m_bytes.append(bytes.data(), bytes.size()); }
    [[nodiscard]] std::optional<EscPosOp> next();
    void clear();
    [[nodiscard]] qsizetype buffered() const { return m_bytes.size(); }

private:
    [[nodiscard]] std::optional<EscPosOp> escape();
    [[nodiscard]] std::optional<EscPosOp> group();
    [[nodiscard]] std::optional<EscPosOp> chinese();
    [[nodiscard]] std::optional<EscPosOp> symbol();
    [[nodiscard]] std::optional<EscPosOp> picture();
    [[nodiscard]] std::optional<EscPosOp> barcode();
    [[nodiscard]] std::optional<EscPosOp> cut();
    [[nodiscard]] std::optional<EscPosOp> character();
    [[nodiscard]] bool has(qsizetype count) const { return m_bytes.size() >= count; }
    [[nodiscard]] int at(qsizetype index) const { return quint8(m_bytes[index]); }
    // Takes so many bytes away.
    EscPosOp taken(qsizetype size, EscPosKind kind, int value = 0, QByteArray bytes = {});

    QByteArray m_bytes;
    bool m_isChinese = true; // Chinese printers start so
};

} // namespace tonggui::simulators
