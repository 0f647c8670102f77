<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>%1 did not get ready.</source>
        <translation>%1 没有准备好。</translation>
    </message>
    <message>
        <source>Look at what it said: it stands above.</source>
        <translation>请看上面它说了什么。</translation>
    </message>
    <message>
        <source>The visit stopped at “%1”.</source>
        <translation>办理停在“%1”。</translation>
    </message>
    <message>
        <source>Look at the last screenshot.</source>
        <translation>请看最后一张截图。</translation>
    </message>
    <message>
        <source>The demonstration left no %1.</source>
        <translation>演示没有留下 %1。</translation>
    </message>
    <message>
        <source>Look at summary.json and the screenshots.</source>
        <translation>请看 summary.json 和截图。</translation>
    </message>
</context>
<context>
    <name>tonggui::demo::DemoProgram</name>
    <message>
        <source>Camera on the desk</source>
        <translation>桌面摄像头</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>小票机</translation>
    </message>
    <message>
        <source>Printer on the desk</source>
        <translation>桌面打印机</translation>
    </message>
    <message>
        <source>Signature pad</source>
        <translation>签字板</translation>
    </message>
</context>
</TS>
