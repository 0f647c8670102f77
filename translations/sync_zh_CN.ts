<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>The server at %1 is not the one of this centre.</source>
        <translation>%1 的服务器不是本中心的服务器。</translation>
    </message>
    <message>
        <source>Check the address and the root certificate in the settings; nothing was sent.</source>
        <translation>请检查设置中的地址和根证书；没有发送任何数据。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server.</source>
        <translation>“%1”不是服务器地址。</translation>
    </message>
    <message>
        <source>Write https://host:port.</source>
        <translation>请写成 https://主机:端口。</translation>
    </message>
    <message>
        <source>The terminal is not approved yet.</source>
        <translation>终端还没有获得批准。</translation>
    </message>
    <message>
        <source>Ask an administrator to approve the request with the code %1.</source>
        <translation>请管理员核对代码 %1，批准这个申请。</translation>
    </message>
</context>
</TS>
