<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>The server did not understand the request: %1</source>
        <translation>服务器无法理解该请求：%1</translation>
    </message>
    <message>
        <source>Update the older of the two programs.</source>
        <translation>请更新两端中较旧的程序。</translation>
    </message>
    <message>
        <source>The server does not know this terminal, or it was blocked.</source>
        <translation>服务器不认识本终端，或本终端已被停用。</translation>
    </message>
    <message>
        <source>Enrol the terminal, or ask an administrator to unblock it.</source>
        <translation>请登记本终端，或请管理员解除停用。</translation>
    </message>
    <message>
        <source>The log-in is no longer valid.</source>
        <translation>登录已失效。</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The server has nothing under this name.</source>
        <translation>服务器上没有对应的内容。</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>请核对编号。</translation>
    </message>
    <message>
        <source>The server does not offer %1 here.</source>
        <translation>服务器此处不支持 %1。</translation>
    </message>
    <message>
        <source>This is larger than the %1 MiB that the server takes.</source>
        <translation>内容超过服务器允许的 %1 MiB。</translation>
    </message>
    <message>
        <source>Use smaller scans, or ask IT to raise the limit.</source>
        <translation>请使用较小的扫描件，或请信息部门调高上限。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短时间内请求过多。</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>请等一分钟后再试。</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>服务器出现问题。</translation>
    </message>
    <message>
        <source>Nothing was lost; it is tried again by itself. Tell IT if it stays.</source>
        <translation>数据没有丢失，系统会自动重试。如持续出现，请告知信息部门。</translation>
    </message>
    <message>
        <source>The terminal number %1 is already in use.</source>
        <translation>终端编号 %1 已被使用。</translation>
    </message>
    <message>
        <source>Choose another number, or block the old terminal first.</source>
        <translation>请换一个编号，或先停用原终端。</translation>
    </message>
    <message>
        <source>An administrator refused this terminal.</source>
        <translation>管理员未批准本终端。</translation>
    </message>
    <message>
        <source>Ask the administrator why, and request again.</source>
        <translation>请向管理员了解原因后重新申请。</translation>
    </message>
    <message>
        <source>The one-time code is not valid any more.</source>
        <translation>一次性登记码已失效。</translation>
    </message>
    <message>
        <source>Ask the administrator for a new one.</source>
        <translation>请向管理员索取新的登记码。</translation>
    </message>
    <message>
        <source>Another paper was already sealed for case %1.</source>
        <translation>办件 %1 已有另一份回执盖章。</translation>
    </message>
    <message>
        <source>Use the sealed paper; do not make a second one.</source>
        <translation>请使用已盖章的回执，不要重复制作。</translation>
    </message>
    <message>
        <source>The centre does not seal this paper: %1</source>
        <translation>中心不能为这份回执盖章：%1</translation>
    </message>
    <message>
        <source>Keep the paper as it is and tell IT.</source>
        <translation>请保留该回执并告知信息部门。</translation>
    </message>
    <message>
        <source>The server already holds other content under the number %1.</source>
        <translation>服务器上编号 %1 已有不同的内容。</translation>
    </message>
    <message>
        <source>Stop work at this terminal and tell IT: its numbers are used twice.</source>
        <translation>请停用本终端并告知信息部门：编号被重复使用。</translation>
    </message>
    <message>
        <source>The envelope does not verify: %1</source>
        <translation>上传件未通过验证：%1</translation>
    </message>
    <message>
        <source>The case stays safe on this terminal. Tell IT.</source>
        <translation>办件仍安全保存在本终端。请告知信息部门。</translation>
    </message>
    <message>
        <source>The envelope does not follow the last one; number %1 is expected.</source>
        <translation>上传件与上一份不连续，应为第 %1 号。</translation>
    </message>
    <message>
        <source>Send the envelopes in order, from number %1 on.</source>
        <translation>请从第 %1 号起按顺序上传。</translation>
    </message>
</context>
</TS>
