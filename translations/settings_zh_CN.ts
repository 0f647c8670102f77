<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>The settings file is not valid TOML: %1</source>
        <translation>配置文件不符合 TOML 格式：%1</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translation>请改正所指出的那一行。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有名为“%1”的设置项。</translation>
    </message>
    <message>
        <source>Remove the line or correct the name. The nearest known name is “%2”.</source>
        <translation>请删除这一行或改正名称。最接近的名称是“%2”。</translation>
    </message>
    <message>
        <source>The setting “%1” is of the kind “%2”, but here stands “%3”.</source>
        <translation>设置项“%1”应为“%2”，这里写的却是“%3”。</translation>
    </message>
    <message>
        <source>Write a value of this form: %4</source>
        <translation>请按这种形式填写：%4</translation>
    </message>
    <message>
        <source>“%2” is not allowed for the setting “%1”.</source>
        <translation>设置项“%1”不能取“%2”。</translation>
    </message>
    <message>
        <source>Allowed is: %3</source>
        <translation>允许的取值：%3</translation>
    </message>
    <message>
        <source>“%1” looks like a secret; secrets never stand in a settings file.</source>
        <translation>“%1”像是机密内容；机密不能写在配置文件里。</translation>
    </message>
    <message>
        <source>Remove the line, put the secret into the key vault, and replace it where it was used, because this copy was readable.</source>
        <translation>请删除这一行，把机密放入密钥库；由于它曾以明文存放，请在使用它的地方一并更换。</translation>
    </message>
    <message>
        <source>The setting “%1” is locked by %2.</source>
        <translation>设置项“%1”已由 %2 锁定。</translation>
    </message>
    <message>
        <source>Remove the line here, or ask for the lock to be lifted there.</source>
        <translation>请删除这里的这一行，或请上级解除锁定。</translation>
    </message>
    <message>
        <source>The setting “%1” may not stand in %2.toml.</source>
        <translation>设置项“%1”不能写在 %2.toml 中。</translation>
    </message>
    <message>
        <source>Move the line to %3.toml or a wider file.</source>
        <translation>请把这一行移到 %3.toml 或更上一级的文件。</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be locked.</source>
        <translation>设置项“%1”不能锁定。</translation>
    </message>
    <message>
        <source>Remove it from the list of locks.</source>
        <translation>请把它从锁定清单中删除。</translation>
    </message>
    <message>
        <source>The settings file “%1” would never be read.</source>
        <translation>设置文件“%1”不会被读取。</translation>
    </message>
    <message>
        <source>There is no settings file in the folder %1.</source>
        <translation>文件夹 %1 中没有设置文件。</translation>
    </message>
    <message>
        <source>Put centre.toml, branch.toml, terminal.toml or clerk.toml there, or name the right folder with --config.</source>
        <translation>请放入 centre.toml、branch.toml、terminal.toml 或 clerk.toml，或用 --config 指定正确的文件夹。</translation>
    </message>
    <message>
        <source>Read are centre.toml, branch.toml, terminal.toml, clerk.toml and devices.toml. Rename the file or move it out of the folder.</source>
        <translation>程序只读取 centre.toml、branch.toml、terminal.toml、clerk.toml 和 devices.toml。请改名，或把它移出这个文件夹。</translation>
    </message>
    <message>
        <source>The device “%1” names no driver.</source>
        <translation>设备“%1”没有写明驱动。</translation>
    </message>
    <message>
        <source>Write driver = &quot;…&quot; beneath its section; “tonggui devices list” names the drivers.</source>
        <translation>请在这一节下面写 driver = &quot;…&quot;；用“tonggui devices list”可以查看有哪些驱动。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Folder of the device plugins; none means the one that was installed.</source>
        <translation>设备插件所在的文件夹；不填则用安装时自带的。</translation>
    </message>
    <message>
        <source>Plugin that reads identity cards.</source>
        <translation>读取身份证所用的插件。</translation>
    </message>
    <message>
        <source>Port of the card reader, such as /dev/ttyUSB0; none means that no reader is connected.</source>
        <translation>读卡器的端口，例如 /dev/ttyUSB0；不填表示没有接读卡器。</translation>
    </message>
    <message>
        <source>Speed of the card reader&apos;s port; auto tries them in turn.</source>
        <translation>读卡器端口的速率；auto 表示逐一尝试。</translation>
    </message>
    <message>
        <source>How long the counter waits for a card to be laid on, in seconds.</source>
        <translation>柜台等待放卡的时间，单位秒。</translation>
    </message>
    <message>
        <source>Language of the screens. Papers are always Chinese.</source>
        <translation>界面语言。纸面文书始终为中文。</translation>
    </message>
    <message>
        <source>Colours and spacing of the screens.</source>
        <translation>界面的颜色与间距。</translation>
    </message>
    <message>
        <source>Size of all text, in percent.</source>
        <translation>全部文字的大小，单位百分比。</translation>
    </message>
    <message>
        <source>Name of the display that faces the member, as the system calls it; none means the second one there is.</source>
        <translation>面向办事人的显示器在系统中的名称；不填则用第二块显示器。</translation>
    </message>
    <message>
        <source>Address of the node this terminal works with; none means always offline.</source>
        <translation>本终端所连服务器的地址；不填表示始终离线。</translation>
    </message>
    <message>
        <source>File with the root certificate (PEM) that the node, the clerks and the seal are checked against.</source>
        <translation>根证书文件（PEM），用于核对服务器、经办人和印章的证书。</translation>
    </message>
    <message>
        <source>How long an answer of the node may take, in seconds.</source>
        <translation>等待服务器答复的最长时间，单位秒。</translation>
    </message>
    <message>
        <source>Longest pause between two attempts to send a case, in seconds.</source>
        <translation>两次尝试发送办件之间的最长间隔，单位秒。</translation>
    </message>
    <message>
        <source>Vault entry with a code issued beforehand, for enrolment that nobody attends.</source>
        <translation>密钥库中存放预发登记码的条目，用于无人值守登记。</translation>
    </message>
    <message>
        <source>Full name of the centre, as it stands on receipts.</source>
        <translation>中心全称，按回执上的写法。</translation>
    </message>
    <message>
        <source>Telephone number for members&apos; questions.</source>
        <translation>办事人咨询电话。</translation>
    </message>
    <message>
        <source>Code of the branch; the first part of every case number.</source>
        <translation>网点代码，办件编号的第一段。</translation>
    </message>
    <message>
        <source>Name of the branch, as members read it.</source>
        <translation>网点名称，按办事人看到的写法。</translation>
    </message>
    <message>
        <source>Code of this terminal, unique in the branch; the second part of every case number.</source>
        <translation>本终端代码，在网点内唯一，办件编号的第二段。</translation>
    </message>
    <message>
        <source>Number of the window this counter stands at.</source>
        <translation>本柜台所在的窗口号。</translation>
    </message>
    <message>
        <source>Beginning of the address in a receipt&apos;s QR code; the verification code is added to it.</source>
        <translation>回执二维码中网址的开头，后面接验证码。</translation>
    </message>
    <message>
        <source>Line beneath the star of the round seal.</source>
        <translation>圆形印章五角星下方的横排文字。</translation>
    </message>
    <message>
        <source>Registered number in the lower arc of the round seal; none leaves the arc empty.</source>
        <translation>圆形印章下弧的备案编号；不填则留空。</translation>
    </message>
    <message>
        <source>IP address the node listens on.</source>
        <translation>服务器监听的 IP 地址。</translation>
    </message>
    <message>
        <source>Port the node listens on; 0 takes any free one.</source>
        <translation>服务器监听的端口；0 表示任取一个空闲端口。</translation>
    </message>
    <message>
        <source>Host names and IP addresses in the node&apos;s certificate, separated by blanks.</source>
        <translation>服务器证书中的主机名和 IP 地址，用空格分隔。</translation>
    </message>
    <message>
        <source>Folder of the node&apos;s database and keys; none means the data folder of the account it runs under.</source>
        <translation>服务器数据库和密钥所在的文件夹；不填则用运行账户的数据文件夹。</translation>
    </message>
    <message>
        <source>Largest case the node takes, in MiB.</source>
        <translation>服务器接收的单个办件的最大体积，单位 MiB。</translation>
    </message>
    <message>
        <source>How long an enrolment code stays valid, in minutes.</source>
        <translation>登记码的有效时间，单位分钟。</translation>
    </message>
    <message>
        <source>Fewest characters of a new PIN.</source>
        <translation>新 PIN 的最少位数。</translation>
    </message>
    <message>
        <source>Wrong PINs in a row that lock an account.</source>
        <translation>连续输错几次 PIN 后锁定账号。</translation>
    </message>
    <message>
        <source>How long a locked account stays locked, in minutes.</source>
        <translation>账号锁定的时间，单位分钟。</translation>
    </message>
    <message>
        <source>Minutes without a key or a touch after which the counter asks for the PIN again.</source>
        <translation>无人操作几分钟后柜台要求重新输入 PIN。</translation>
    </message>
    <message>
        <source>Days after the last log-in at the node during which a clerk may log in offline.</source>
        <translation>经办人最近一次联网登录后，可以离线登录的天数。</translation>
    </message>
    <message>
        <source>Folder of the local database; none means the data folder of the account the program runs under.</source>
        <translation>本地数据库所在的文件夹；不填则用运行账户的数据文件夹。</translation>
    </message>
    <message>
        <source>Who keeps the keys: the desktop&apos;s keyring, systemd credentials, a file sealed by a PIN, or a plain file for demonstrations.</source>
        <translation>密钥由谁保管：桌面密钥环、systemd 凭据、用 PIN 封存的文件，或仅供演示的明文文件。</translation>
    </message>
    <message>
        <source>Name under which the keyring lists the keys; differs when several terminals share an account.</source>
        <translation>密钥在密钥环中的名称；多个终端共用一个账户时各取不同的名称。</translation>
    </message>
    <message>
        <source>Days a case stays on this terminal after the node has taken it.</source>
        <translation>服务器收下办件后，办件在本终端保留的天数。</translation>
    </message>
    <message>
        <source>Folder of the service catalogue; none means the one that was installed.</source>
        <translation>业务目录所在的文件夹；不填则用安装时自带的。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>是或否（true / false）</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>vault entry</source>
        <translation>密钥库条目</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>mixed list</source>
        <translation>混合列表</translation>
    </message>
    <message>
        <source>section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>date or time</source>
        <translation>日期或时间</translation>
    </message>
    <message>
        <source>number with decimals</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>four digits or capital letters</source>
        <translation>四位数字或大写字母</translation>
    </message>
    <message>
        <source>absolute, or relative to the file</source>
        <translation>绝对路径，或相对于本文件的路径</translation>
    </message>
    <message>
        <source>a line of more than %1 bytes</source>
        <translation>有一行超过 %1 字节</translation>
    </message>
    <message>
        <source>Whether devices that are plugged in are used by themselves when a driver knows their maker and product.</source>
        <translation>设备插上后，如果有驱动认识它的厂商和型号，是否自动使用。</translation>
    </message>
    <message>
        <source>Serial ports that the system does not announce, as patterns with blanks between them.</source>
        <translation>系统不会通知的串口，写成通配符，用空格分开。</translation>
    </message>
    <message>
        <source>Network devices to look for, HOST:PORT with blanks between them; no other address is ever tried.</source>
        <translation>要查找的网络设备，写成 主机:端口，用空格分开；不会去试其他地址。</translation>
    </message>
</context>
</TS>
