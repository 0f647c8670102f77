<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>This does not belong to the present step.</source>
        <translation>这一步现在不能做。</translation>
    </message>
    <message>
        <source>Look at the step line on top: it shows what comes next.</source>
        <translation>请看上方的步骤条，按顺序办理。</translation>
    </message>
    <message>
        <source>The step before is still at work.</source>
        <translation>上一步还在处理。</translation>
    </message>
    <message>
        <source>Wait a moment; nothing was lost.</source>
        <translation>请稍候，内容没有丢失。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>现在没有人排队。</translation>
    </message>
    <message>
        <source>Take a ticket for the visitor first.</source>
        <translation>请先为来访者取号。</translation>
    </message>
    <message>
        <source>The identity card ended on %1.</source>
        <translation>身份证有效期到 %1，已过期。</translation>
    </message>
    <message>
        <source>Ask for the new card, or for the receipt of its renewal and a supervisor.</source>
        <translation>请出示新证；正在换领的，请出示领证凭据，并请主管处理。</translation>
    </message>
    <message>
        <source>The number on the card does not fit its own birth date, sex or check digit.</source>
        <translation>证件号码与证上的出生日期、性别或校验位不符。</translation>
    </message>
    <message>
        <source>Do not go on with this card; call a supervisor.</source>
        <translation>请不要用这张证继续办理，请主管处理。</translation>
    </message>
    <message>
        <source>The card's holder is under 16.</source>
        <translation>持证人未满 16 周岁。</translation>
    </message>
    <message>
        <source>A guardian must act; call a supervisor.</source>
        <translation>须由监护人代办，请主管处理。</translation>
    </message>
    <message>
        <source>This service cannot be done while offline.</source>
        <translation>这项业务离线时不能办理。</translation>
    </message>
    <message>
        <source>Choose another service, or wait until the line is back.</source>
        <translation>请选择其他业务，或等网络恢复。</translation>
    </message>
    <message>
        <source>The catalogue has no service “%1”.</source>
        <translation>业务目录中没有“%1”。</translation>
    </message>
    <message>
        <source>Tell IT: the catalogue of this terminal is older than the visit.</source>
        <translation>请联系信息技术人员：本终端的业务目录比这次办理的版本旧。</translation>
    </message>
    <message>
        <source>The form is not complete: %1</source>
        <translation>表单还没有填好：%1</translation>
    </message>
    <message>
        <source>Go to the field that is named.</source>
        <translation>请到所说的栏目修改。</translation>
    </message>
    <message>
        <source>The member has not agreed yet.</source>
        <translation>申请人还没有同意。</translation>
    </message>
    <message>
        <source>Ask the member to read and agree on the second screen.</source>
        <translation>请申请人在客户屏上阅读并同意。</translation>
    </message>
    <message>
        <source>There is no signature yet.</source>
        <translation>还没有签名。</translation>
    </message>
    <message>
        <source>Ask the member to sign in the frame on the second screen.</source>
        <translation>请申请人在客户屏的签名框内签名。</translation>
    </message>
    <message>
        <source>The saved visit %1 cannot be read.</source>
        <translation>保存的办理记录 %1 无法读取。</translation>
    </message>
    <message>
        <source>Run “tonggui store check” and tell IT; other visits go on.</source>
        <translation>请运行“tonggui store check”并联系信息技术人员；其他办理不受影响。</translation>
    </message>
</context>
</TS>
