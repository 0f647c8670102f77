// SPDX-License-Identifier: Apache-2.0
#include "app/node/api/VerificationPage.h"

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

constexpr auto Page = u8R"(<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>回执验证 · Receipt check</title>
<style>
:root { color-scheme: light dark; --ink: #1d2733; --paper: #ffffff; --ground: #eef2f5; --mark: %1; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --paper: #1b232c; --ground: #10161c; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 17px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 34rem; margin: 8vh auto; padding: 2rem; background: var(--paper); border-top: 6px solid var(--mark); border-radius: 4px; }
h1 { margin: 0 0 .25rem; font-size: 1.35rem; color: var(--mark); }
dl { display: grid; grid-template-columns: auto 1fr; gap: .4rem 1.5rem; margin: 1.5rem 0; }
dt { opacity: .75; } dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
small { display: block; opacity: .75; } p { margin: .5rem 0; }
</style>
</head>
<body>
<main>
%2
<p><small>%3</small></p>
</main>
</body>
</html>
)";

QString row(const QString &label, const QString &value)
{
    return u"<dt>%1</dt><dd>%2</dd>"_s.arg(label, value.toHtmlEscaped());
}

QString foundPart(const ReceiptSummary &receipt, const QString &service)
{
    QString rows = row(u"办件编号 Case"_s, receipt.caseId.text()) + row(u"业务种类 Service"_s, service) +
                   row(u"办理日期 Date"_s, receipt.closedAt.date().toString(Qt::ISODate));
    if (receipt.amount) {
        rows += row(u"金额 Amount"_s, u"¥ "_s + receipt.amount->plain());
    }
    rows += row(u"中心印章 Seal"_s, receipt.isSealed ? u"已盖章 sealed"_s : u"待中心盖章 not sealed yet"_s);
    return u"<h1>本中心出具过此回执</h1>\n<p>This receipt was issued by the centre.</p>\n<dl>%1</dl>\n"
           "<p>请与纸面逐项核对，如有不符，请致电 12329。<small>Compare each line with the paper. If one differs, call 12329.</small></p>"_s
               .arg(rows);
}

QString missingPart(const QString &code)
{
    return u"<h1>未查到此验证码</h1>\n<p>No receipt has this code.</p>\n<dl>%1</dl>\n"
           "<p>请核对验证码后重试。当日离线办理的回执，须待联网后方可查到。"
           "<small>Check the code and try again. A receipt made offline today is found once its counter is online.</small></p>"_s
               .arg(row(u"验证码 Code"_s, code.isEmpty() ? u"—"_s : code));
}

} // namespace

QByteArray verificationPage(const CentreWorld &world, const QString &code, const std::optional<ReceiptSummary> &found)
{
    const QString mark = found ? u"#14784a"_s : u"#a8381f"_s;
    const QString body = found ? foundPart(*found, world.services.of(found->service)) : missingPart(code);
    QString page = QString::fromUtf8(Page);
    page.replace(u"%1"_s, mark).replace(u"%3"_s, world.identities.centre.toHtmlEscaped()).replace(u"%2"_s, body);
    return page.toUtf8();
}

} // namespace tonggui::node
