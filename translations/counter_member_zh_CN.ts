<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MemberSummary</name>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::ConsentBox</name>
    <message>
        <source>The service needs this consent.</source>
        <translation>办理这项业务需要您同意。</translation>
    </message>
    <message>
        <source>This is up to you; the service goes on without it.</source>
        <translation>由您决定，不同意也照常办理。</translation>
    </message>
    <message>
        <source>Please tick this if you agree. If you do not, please talk to the clerk.</source>
        <translation>同意的话请在这里打勾；不同意请告诉柜员。</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::MemberWindow</name>
    <message>
        <source>Welcome. Please have your ID card ready.</source>
        <translation>您好，请准备好身份证。</translation>
    </message>
    <message>
        <source>Member&apos;s screen</source>
        <translation>请您核对和签字</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>正在办理</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请您核对</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办好了</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍等</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::SignatureScene</name>
    <message>
        <source>I have signed</source>
        <translation>签好了</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>有疑问</translation>
    </message>
    <message>
        <source>Signer: %1</source>
        <translation>签字人：%1</translation>
    </message>
    <message>
        <source>You sign on the pad</source>
        <translation>请在签字板上签名</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::SummaryScene</name>
    <message>
        <source>Read on</source>
        <translation>往下看</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>同意并签字</translation>
    </message>
    <message>
        <source>Not right, ask the clerk</source>
        <translation>不对，问柜员</translation>
    </message>
    <message>
        <source>With your signature you say</source>
        <translation>签字表示您确认</translation>
    </message>
    <message>
        <source>Please decide for each of these</source>
        <translation>请您逐项选择</translation>
    </message>
    <message>
        <source>Shows the next part. The end must be seen before you can agree.</source>
        <translation>显示下一段。看到最后才能同意。</translation>
    </message>
    <message>
        <source>Please read to the end first. “Read on” shows the next part.</source>
        <translation>请先看到最后，点“往下看”显示下一段。</translation>
    </message>
    <message>
        <source>Please decide first: %1</source>
        <translation>请您先选择：%1</translation>
    </message>
</context>
</TS>
