// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Pattern.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {
constexpr qsizetype LongestPattern = 200;
constexpr qsizetype LongestSubject = 2000;
} // namespace

tl::expected<QRegularExpression, QString> compilePattern(const QString &pattern)
{
    if (pattern.size() > LongestPattern) {
        return tl::unexpected(
            QCoreApplication::translate("Forms", "the pattern is longer than %1 characters").arg(LongestPattern));
    }
    const QRegularExpression bare(pattern);
    if (!bare.isValid()) {
        return tl::unexpected(QCoreApplication::translate("Forms", "the pattern is wrong at its character %1: %2")
                                  .arg(bare.patternErrorOffset())
                                  .arg(bare.errorString()));
    }
    QRegularExpression compiled(u"(*LIMIT_MATCH=20000)\\A(?:"_s + pattern + u")\\z"_s,
                                QRegularExpression::UseUnicodePropertiesOption);
    if (!compiled.isValid()) {
        return tl::unexpected(QCoreApplication::translate("Forms", "the pattern uses a part that is not allowed: %1")
                                  .arg(compiled.errorString()));
    }
    compiled.optimize();
    return compiled;
}

PatternAnswer fits(const QRegularExpression &compiled, const QString &text)
{
    if (text.size() > LongestSubject) {
        return PatternAnswer::DoesNotFit;
    }
    const QRegularExpressionMatch match = compiled.match(text);
    if (!match.isValid()) {
        return PatternAnswer::TooHard;
    }
    return match.hasMatch() ? PatternAnswer::Fits : PatternAnswer::DoesNotFit;
}

} // namespace tonggui::forms
