<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>there is no command “%1”</source>
        <translation>没有“%1”这个命令</translation>
    </message>
    <message>
        <source>PIN of this terminal&apos;s key file:</source>
        <translation>请输入本终端密钥文件的 PIN：</translation>
    </message>
</context>
<context>
    <name>DevicesVerb</name>
    <message>
        <source>Please write your name</source>
        <translation>请写您的姓名</translation>
    </message>
    <message>
        <source>Write on the pad and press its tick</source>
        <translation>请在板上书写，再点对勾</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>No device is set up. Name them in devices.toml, or plug one in whose driver knows it.</source>
        <translation>还没有设置设备。请写进 devices.toml，或插上驱动认识的设备。</translation>
    </message>
    <message>
        <source>Found, not in use: %1 at %2 (driver %3)</source>
        <translation>已发现、未使用：%1，位于 %2（驱动 %3）</translation>
    </message>
    <message>
        <source>Drivers: %1</source>
        <translation>驱动：%1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The command is not right: %1</source>
        <translation>命令不对：%1</translation>
    </message>
    <message>
        <source>“tonggui --help” lists the commands, “tonggui VERB --help” their options.</source>
        <translation>“tonggui --help”列出全部命令，“tonggui 命令 --help”列出选项。</translation>
    </message>
    <message>
        <source>The catalogue has no service “%1”.</source>
        <translation>业务目录中没有“%1”。</translation>
    </message>
    <message>
        <source>“tonggui forms list” shows the services; a folder with a service.json works as well.</source>
        <translation>“tonggui forms list”列出全部业务；也可以给出含有 service.json 的文件夹。</translation>
    </message>
    <message>
        <source>This terminal does not belong to a centre yet.</source>
        <translation>本终端还没有在中心登记。</translation>
    </message>
    <message>
        <source>Run “tonggui enrol” and let an administrator approve it.</source>
        <translation>请运行“tonggui enrol”，并请管理员批准。</translation>
    </message>
    <message>
        <source>A part of the installation is missing: %1</source>
        <translation>安装不完整，缺少：%1</translation>
    </message>
    <message>
        <source>Install the Debian package %2.</source>
        <translation>请安装 Debian 软件包 %2。</translation>
    </message>
    <message>
        <source>The keys of this terminal lie unprotected in a file.</source>
        <translation>本终端的密钥放在没有保护的文件里。</translation>
    </message>
    <message>
        <source>Use no real data here; choose another key protection in the settings for work.</source>
        <translation>请不要在这里使用真实数据；正式使用前，请在设置中改用其他密钥保护方式。</translation>
    </message>
    <message>
        <source>The certificate of this terminal ends on %1.</source>
        <translation>本终端的证书将在 %1 到期。</translation>
    </message>
    <message>
        <source>Enrol the terminal again before that day.</source>
        <translation>请在到期以前重新登记终端。</translation>
    </message>
    <message>
        <source>The certificate of this terminal ended on %1.</source>
        <translation>本终端的证书已在 %1 到期。</translation>
    </message>
    <message>
        <source>Enrol the terminal again.</source>
        <translation>请重新登记终端。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 seconds away from the server&apos;s.</source>
        <translation>本机时间与服务器相差 %1 秒。</translation>
    </message>
    <message>
        <source>Switch on time synchronisation; papers carry the time of this computer.</source>
        <translation>请打开时间同步；回执上的时间来自本机。</translation>
    </message>
    <message>
        <source>No device driver is installed in %1.</source>
        <translation>%1 中没有设备驱动。</translation>
    </message>
    <message>
        <source>Install the program again, or correct devices.plugin-directory in the settings.</source>
        <translation>请重新安装程序，或更正设置中的 devices.plugin-directory。</translation>
    </message>
    <message>
        <source>No card reader is set up.</source>
        <translation>没有设置身份证阅读器。</translation>
    </message>
    <message>
        <source>Plug one in and write its port into card.port of terminal.toml.</source>
        <translation>请接上阅读器，并把端口写入 terminal.toml 的 card.port。</translation>
    </message>
    <message>
        <source>There is no display in this session.</source>
        <translation>当前会话没有显示器。</translation>
    </message>
    <message>
        <source>Start the counter in a graphical session; the command line works without.</source>
        <translation>请在图形会话中启动柜面程序；命令行不需要显示器。</translation>
    </message>
    <message>
        <source>There is no session bus, so no desktop keyring can be reached.</source>
        <translation>没有会话总线，无法使用桌面密钥环。</translation>
    </message>
    <message>
        <source>Start the program in a desktop session, or choose systemd or pin-file as storage.key-protection.</source>
        <translation>请在桌面会话中启动程序，或把 storage.key-protection 设为 systemd 或 pin-file。</translation>
    </message>
    <message>
        <source>A device of the kind “%1” gives nothing that could be kept.</source>
        <translation>“%1”类设备没有可以保存的内容。</translation>
    </message>
    <message>
        <source>Use “tonggui devices test” to try it.</source>
        <translation>请用“tonggui devices test”试一试。</translation>
    </message>
</context>
<context>
    <name>tonggui::cli::Card</name>
    <message>
        <source>resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>residence permit for Hong Kong, Macao and Taiwan residents</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>permanent residence card for foreigners</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>外文姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Latest address</source>
        <translation>最新住址</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Number of the travel permit</source>
        <translation>通行证号码</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Personal data are masked; --full shows them.</source>
        <translation>个人信息已遮盖；加 --full 显示全部。</translation>
    </message>
    <message>
        <source>Please put the card on the reader.</source>
        <translation>请把证件放在阅读器上。</translation>
    </message>
    <message>
        <source>Card found.</source>
        <translation>已找到证件。</translation>
    </message>
    <message>
        <source>Reading; please leave the card where it is.</source>
        <translation>正在读取，请不要移动证件。</translation>
    </message>
    <message>
        <source>Reading the latest address.</source>
        <translation>正在读取最新住址。</translation>
    </message>
    <message>
        <source>Please lift the card and put it on again.</source>
        <translation>请拿起证件，再放一次。</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>已解码</translation>
    </message>
    <message>
        <source>from a simulated card</source>
        <translation>来自模拟证件</translation>
    </message>
    <message>
        <source>none: no photo decoder is installed</source>
        <translation>无：未安装照片解码库</translation>
    </message>
    <message>
        <source>none: the photo decoder refused it %1</source>
        <translation>无：照片解码库无法解码 %1</translation>
    </message>
    <message>
        <source>none on the card</source>
        <translation>证件没有芯片照片</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>拇指</translation>
    </message>
    <message>
        <source>index finger</source>
        <translation>食指</translation>
    </message>
    <message>
        <source>middle finger</source>
        <translation>中指</translation>
    </message>
    <message>
        <source>ring finger</source>
        <translation>环指</translation>
    </message>
    <message>
        <source>little finger</source>
        <translation>小指</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>右手%1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>左手%1</translation>
    </message>
    <message>
        <source>a finger that is not stated</source>
        <translation>未注明手指</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>注册成功</translation>
    </message>
    <message>
        <source>registration failed</source>
        <translation>注册失败</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>not known whether registered</source>
        <translation>注册情况未知</translation>
    </message>
    <message>
        <source>%1 (%2, quality %3)</source>
        <translation>%1（%2，质量 %3）</translation>
    </message>
    <message>
        <source>Version of the card</source>
        <translation>证件版本号</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片显示</translation>
    </message>
</context>
<context>
    <name>tonggui::cli::CardVerb</name>
    <message>
        <source>Reader: %1 at %2</source>
        <translation>阅读器：%1，端口 %2</translation>
    </message>
    <message>
        <source>Driver: %1</source>
        <translation>驱动：%1</translation>
    </message>
    <message>
        <source>Security module: %1</source>
        <translation>安全模块：%1</translation>
    </message>
</context>
<context>
    <name>tonggui::cli::Doctor</name>
    <message>
        <source>Driver %1 %2: %3</source>
        <translation>驱动 %1 %2：%3</translation>
    </message>
    <message>
        <source>No serial ports</source>
        <translation>没有串口</translation>
    </message>
    <message>
        <source>Serial ports: %1</source>
        <translation>串口：%1</translation>
    </message>
    <message>
        <source>The card reader at %1 answers (module %2).</source>
        <translation>%1 的身份证阅读器工作正常（模块 %2）。</translation>
    </message>
    <message>
        <source>[ ok ]</source>
        <translation>[正常]</translation>
    </message>
    <message>
        <source>[warning]</source>
        <translation>[注意]</translation>
    </message>
    <message>
        <source>[FAULT]</source>
        <translation>[故障]</translation>
    </message>
    <message>
        <source>%1 checks, %2 warnings, %3 faults</source>
        <translation>检查 %1 项，注意 %2 项，故障 %3 项</translation>
    </message>
    <message>
        <source>The clock agrees with the server&apos;s (%1 ms).</source>
        <translation>本机时间与服务器一致（相差 %1 毫秒）。</translation>
    </message>
    <message>
        <source>Enrolled as %1 until %2</source>
        <translation>已登记为 %1，有效期到 %2</translation>
    </message>
    <message>
        <source>The server at %1 answers (version %2).</source>
        <translation>服务器 %1 工作正常（版本 %2）。</translation>
    </message>
    <message>
        <source>Tonggui %1, Qt %2, %3</source>
        <translation>通柜 %1，Qt %2，%3</translation>
    </message>
    <message>
        <source>The fonts of the papers are there.</source>
        <translation>回执所需字体齐全。</translation>
    </message>
    <message>
        <source>Database, encryption and display plugins are there.</source>
        <translation>数据库、加密和显示插件齐全。</translation>
    </message>
    <message>
        <source>%1 services in the catalogue</source>
        <translation>业务目录中有 %1 项业务</translation>
    </message>
    <message>
        <source>Display %1</source>
        <translation>显示器 %1</translation>
    </message>
    <message>
        <source>The desktop keyring is not used by these settings.</source>
        <translation>当前设置不使用桌面密钥环。</translation>
    </message>
    <message>
        <source>A session bus for the desktop keyring is there.</source>
        <translation>桌面密钥环所需的会话总线可用。</translation>
    </message>
    <message>
        <source>Last read through %1.</source>
        <translation>上次检查：%1。</translation>
    </message>
    <message>
        <source>Never read through before.</source>
        <translation>以前没有检查过。</translation>
    </message>
    <message>
        <source>The database is sound (%1 visits, %2 cases waiting to be sent). %3</source>
        <translation>数据库完好（办理 %1 次，待发送 %2 件）。%3</translation>
    </message>
    <message>
        <source>Terminal %1; %2 settings files in %3</source>
        <translation>终端 %1；%3 中有 %2 个设置文件</translation>
    </message>
    <message>
        <source>“tonggui store check” reads the database with its PIN.</source>
        <translation>请用“tonggui store check”输入 PIN 检查数据库。</translation>
    </message>
</context>
<context>
    <name>tonggui::cli::EnrolVerb</name>
    <message>
        <source>Request %1. Compare the code with the administrator&apos;s: %2</source>
        <translation>申请编号 %1。请与管理员核对代码：%2</translation>
    </message>
    <message>
        <source>The terminal is enrolled until %1.</source>
        <translation>终端已登记，有效期到 %1。</translation>
    </message>
    <message>
        <source>PIN of %1:</source>
        <translation>请输入 %1 的 PIN：</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>已拒绝。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已批准。</translation>
    </message>
</context>
<context>
    <name>tonggui::cli::FormsVerb</name>
    <message>
        <source>note: %1: %2</source>
        <translation>提示：%1：%2</translation>
    </message>
    <message>
        <source>The form is complete and right.</source>
        <translation>表单完整、正确。</translation>
    </message>
    <message>
        <source>%1 %2 is right.</source>
        <translation>%1 %2 正确。</translation>
    </message>
</context>
<context>
    <name>tonggui::cli::NodeVerb</name>
    <message>
        <source>sealed</source>
        <translation>已盖章</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation>待盖章</translation>
    </message>
    <message>
        <source>Nothing has arrived.</source>
        <translation>还没有收到任何业务。</translation>
    </message>
</context>
<context>
    <name>tonggui::cli::ReceiptVerb</name>
    <message>
        <source>%1: %2 bytes, signatures: %3</source>
        <translation>%1：%2 字节，签名 %3 个</translation>
    </message>
    <message>
        <source>Its root certificate: %1</source>
        <translation>根证书：%1</translation>
    </message>
    <message>
        <source>Valid: every signature fits and is trusted, and nothing was changed since.</source>
        <translation>有效：全部签名正确、可信，签名后没有改动。</translation>
    </message>
    <message>
        <source>Not trusted: the signatures fit, but who signed is not vouched for.</source>
        <translation>不可信：签名正确，但签名人的身份没有得到证明。</translation>
    </message>
    <message>
        <source>Changed: the signatures fit, but the file was changed after them.</source>
        <translation>有改动：签名正确，但文件在签名后被改动。</translation>
    </message>
    <message>
        <source>Invalid: the file or a signature is broken or forged.</source>
        <translation>无效：文件或签名损坏，或是伪造。</translation>
    </message>
    <message>
        <source>Unsigned: nobody signed this file.</source>
        <translation>没有签名：这个文件没有人签名。</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不可信</translation>
    </message>
    <message>
        <source>The centre&apos;s seal is still missing.</source>
        <translation>待中心盖章。</translation>
    </message>
    <message>
        <source>Not finished: what is signed is valid and trusted, but the clerk has not signed.</source>
        <translation>未办结：已有签名均有效、可信，但柜员尚未签名。</translation>
    </message>
</context>
<context>
    <name>tonggui::cli::StoreVerb</name>
    <message>
        <source>%1 events, %2 visits (%3 open), %4 documents, %5 envelopes (%6 waiting)</source>
        <translation>事件 %1 条，办理 %2 次（未完成 %3 次），文件 %4 份，业务包 %5 个（待发送 %6 个）</translation>
    </message>
    <message>
        <source>Nothing is broken.</source>
        <translation>全部完好。</translation>
    </message>
    <message>
        <source>Something is broken:</source>
        <translation>发现损坏：</translation>
    </message>
</context>
</TS>
