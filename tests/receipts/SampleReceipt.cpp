// SPDX-License-Identifier: Apache-2.0
#include "tests/receipts/SampleReceipt.h"

#include "app/core/text/ChineseCapitals.h"

#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tonggui::tests {

ReceiptModel rentReceipt()
{
    const Money amount = Money::fromFen(780000);
    ReceiptModel model;
    model.centre = u"云岭市住房公积金管理中心"_s;
    model.title = u"住房公积金提取业务回执"_s;
    model.copyMark = u"存档联"_s;
    model.caseId = CaseId(u"0203-0007-261120-000318"_s);
    model.businessNumber = u"YL-DH-20261120-000318"_s;
    model.verificationCode = u"7K3M-92QF"_s;
    model.verificationUrl = u"https://gjj.yunling.example/v/7K3M92QF"_s;
    model.header = {{u"办理时间"_s, u"2026年11月20日 10:31"_s},
                    {u"办理网点"_s, u"东湖管理部　3号窗口"_s},
                    {u"办理方式"_s, u"柜面　身份证芯片和人脸核验"_s},
                    {u"业务种类"_s, u"租房提取（按季）"_s}};
    ReceiptTable table;
    table.columns = {u"租金所属月份"_s, u"月租金（元）"_s, u"月缴存额（元）"_s, u"可提金额（元）"_s,
                     u"本次提取（元）"_s};
    for (const QString &month : {u"2026年09月"_s, u"2026年10月"_s, u"2026年11月"_s}) {
        table.rows.push_back({month, u"2,600.00"_s, u"3,168.00"_s, u"2,600.00"_s, u"2,600.00"_s});
    }
    table.total = {u"合计"_s, u"7,800.00"_s, u""_s, u"7,800.00"_s, u"7,800.00"_s};
    model.sections = {
        {u"一、申请人"_s,
         {ReceiptGrid{{{u"姓名"_s, u"欧阳小满"_s},
                       {u"证件号码"_s, u"990101********0042"_s},
                       {u"个人账号"_s, u"0207****9964"_s},
                       {u"缴存单位"_s, u"云岭市青石软件有限公司"_s},
                       {u"收款银行卡"_s, u"6200 **** **** ***8 017"_s},
                       {u"开户银行"_s, u"云岭银行 东湖支行"_s}}}}},
        {u"二、提取金额"_s,
         {ReceiptAmount{u"本次提取"_s, amount, u"金额大写"_s, u"人民币"_s + inChineseCapitals(amount)}, table,
          ReceiptGrid{{{u"提取前余额"_s, u"86,412.57 元"_s},
                       {u"提取后余额"_s, u"78,612.57 元"_s},
                       {u"是否销户"_s, u"否"_s},
                       {u"下次可提日期"_s, u"2027年02月20日"_s}}}}},
        {u"三、申请人承诺"_s,
         {ReceiptSentences{{u"本人及配偶在本市没有自有住房，租房自住，所交材料和所填内容真实、完整。"_s,
                            u"同意中心为办理本业务查询住房、婚姻和缴存信息。"_s,
                            u"如有不实，愿退回所提款项，并承担相应责任。"_s}}}}};
    model.memberName = u"欧阳小满"_s;
    model.date = u"2026年11月20日 10:29"_s;
    model.staff = {{u"经办"_s, u"林知夏　0317"_s}, {u"复核"_s, u"系统自动复核\n14 条规则，全部通过"_s}};
    model.footTag = u"非付款凭证"_s;
    model.footNote = u"预计 1–3 个工作日到账，以银行入账为准。咨询电话 12329"_s;
    return model;
}

ReceiptModel certificateReceipt()
{
    ReceiptModel model = rentReceipt();
    model.title = u"个人住房公积金缴存证明"_s;
    model.copyMark = u"客户联"_s;
    model.businessNumber.clear();
    model.sections = {{u"缴存情况"_s,
                       {ReceiptGrid{{{u"姓名"_s, u"𠮷田一郎"_s},
                                     {u"证件号码"_s, u"990101********0042"_s},
                                     {u"账户状态"_s, u"正常"_s},
                                     {u"连续缴存"_s, u"2019年03月 至 2026年10月"_s},
                                     {u"账户余额"_s, u"86,412.57 元"_s}}}}}};
    model.memberName = u"𠮷田一郎"_s;
    model.footTag.clear();
    model.footNote = u"咨询电话 12329"_s;
    model.reprints = 2;
    return model;
}

ReceiptModel longReceipt()
{
    const Money amount = Money::fromFen(9'999'999'999'999'99);
    ReceiptModel model = rentReceipt();
    model.title = u"住房公积金购买、建造、翻建、大修自住住房以及偿还住房贷款本息提取业务受理回执"_s;
    model.memberName = u"Maximiliane-Alexandra Ottilie von Hohenfels-Sonnenberg"_s;
    model.header.push_back(
        {u"代办人"_s, u"欧阳𠮷𡈽龙（受托人，凭公证委托书第 2026-0042 号办理，委托期限至 2027年12月31日）"_s});
    auto &person = std::get<ReceiptGrid>(model.sections[0].blocks[0]);
    person.pairs[0].value = model.memberName;
    person.pairs[3].value =
        u"云岭市人民政府国有资产监督管理委员会第二招待所附属青石软件与信息服务有限责任公司东湖分公司"_s;
    person.pairs.push_back({u"共同申请人及其与申请人的关系"_s, u"欧阳𠮷𡈽（配偶）"_s});
    auto &large = std::get<ReceiptAmount>(model.sections[1].blocks[0]);
    large.amount = amount;
    large.capitals = u"人民币"_s + inChineseCapitals(amount);
    auto &table = std::get<ReceiptTable>(model.sections[1].blocks[1]);
    table.rows.clear();
    for (int i = 0; i < 60; ++i) {
        const QString month = u"%1年%2月"_s.arg(2022 + i / 12).arg(QString::number(i % 12 + 1).rightJustified(2, u'0'));
        table.rows.push_back({month, u"2,600.00"_s, u"3,168.00"_s, u"2,600.00"_s, u"166,666,666,666.67"_s});
    }
    table.total = {u"合计"_s, u"156,000.00"_s, u""_s, u"156,000.00"_s, amount.figures()};
    auto &promise = std::get<ReceiptSentences>(model.sections[2].blocks[0]);
    promise.sentences[1] = promise.sentences[0].repeated(4);
    model.staff.push_back({u"授权"_s, u"慕容知秋　0042"_s});
    model.footNote = model.footNote.repeated(3);
    return model;
}

Handwriting sampleHandwriting()
{
    Handwriting writing;
    writing.width = 10800;
    writing.height = 6500;
    writing.device = u"STU-540 2A8F01"_s;
    writing.startedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 29, 4, 512), Qt::OffsetFromUTC, 8 * 3600);
    qint32 time = 0;
    QRandomGenerator shake(7); // a hand is never quite steady
    const auto jitter = [&shake](int most) { return qint32(shake.bounded(2 * most + 1)) - most; };
    for (int character = 0; character < 4; ++character) {
        for (int stroke = 0; stroke < 5; ++stroke) {
            PenStroke samples;
            for (int i = 0; i < 30; ++i) {
                const double t = i / 29.0;
                const double bow = std::sin(t * 3.1 + stroke) * 260;
                const bool isLevel = stroke % 2 == 0;
                const double x = 900 + character * 2350 + (isLevel ? t * 1500 : 350 + stroke * 230 + bow * 0.5);
                const double y = 1500 + stroke * 420 + (isLevel ? bow * 0.4 - t * 240 : t * 2300);
                samples.push_back({time, qint32(x) + jitter(1), qint32(y) + jitter(1),
                                   qint32(350 + 420 * std::sin(t * 2.6 + 0.3)) + jitter(4)});
                time += 5;
            }
            writing.strokes.push_back(samples);
            time += 60;
        }
    }
    return writing;
}

} // namespace tonggui::tests
