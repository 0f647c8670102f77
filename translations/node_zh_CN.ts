<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>it is not HTTP/1.1 within the limits</source>
        <translation>它不是限度以内的 HTTP/1.1 请求</translation>
    </message>
    <message>
        <source>its certificate may not issue others</source>
        <translation>其中的证书没有签发权限</translation>
    </message>
    <message>
        <source>it is missing or has the wrong length</source>
        <translation>文件缺失或长度不正确</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>it does not continue the terminal&apos;s chain</source>
        <translation>它与本终端上一件的哈希链不衔接</translation>
    </message>
    <message>
        <source>it is not of the form of an envelope</source>
        <translation>格式不符</translation>
    </message>
    <message>
        <source>its header does not fit its schema</source>
        <translation>上传件头部不符合规范</translation>
    </message>
    <message>
        <source>it was made by another terminal</source>
        <translation>它由另一台终端生成</translation>
    </message>
    <message>
        <source>its payload is not the one that its header names</source>
        <translation>内容与上传件头部所载的哈希不一致</translation>
    </message>
    <message>
        <source>its signature is not the terminal&apos;s</source>
        <translation>签名不是本终端的签名</translation>
    </message>
    <message>
        <source>it is not encrypted to this centre</source>
        <translation>它不是加密给本中心的</translation>
    </message>
    <message>
        <source>the case inside does not fit its schema</source>
        <translation>其中的办件不符合规范</translation>
    </message>
    <message>
        <source>the case inside is another one than its header names</source>
        <translation>其中的办件与上传件头部所载的不是同一件</translation>
    </message>
    <message>
        <source>the case belongs to another terminal</source>
        <translation>该办件属于另一台终端</translation>
    </message>
    <message>
        <source>it is sealed already</source>
        <translation>它已经盖章</translation>
    </message>
    <message>
        <source>it is no staff number</source>
        <translation>它不是有效的工号</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>the PIN is too short</source>
        <translation>PIN 码太短</translation>
    </message>
    <message>
        <source>the staff number is already in use</source>
        <translation>该工号已被使用</translation>
    </message>
    <message>
        <source>nobody has this staff number</source>
        <translation>没有人使用该工号</translation>
    </message>
    <message>
        <source>its schema is another one</source>
        <translation>它的格式标识不符</translation>
    </message>
    <message>
        <source>the identity number is wrong or stands there twice</source>
        <translation>身份号码不正确，或重复出现</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used for the node&apos;s data.</source>
        <translation>文件夹 %1 不能用于存放节点数据。</translation>
    </message>
    <message>
        <source>Check the path, the access rights and the free space.</source>
        <translation>请检查路径、访问权限和剩余空间。</translation>
    </message>
    <message>
        <source>Other accounts of this machine can read the key file %1.</source>
        <translation>本机的其他账户可以读取密钥文件 %1。</translation>
    </message>
    <message>
        <source>Run “chmod 600” on it and think about who may have a copy of the key.</source>
        <translation>请对它执行“chmod 600”，并核查是否有人已复制该密钥。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>无法使用密钥文件 %1：%2</translation>
    </message>
    <message>
        <source>Put the right PKCS#12 file there, or give its pass phrase with --key-pass-file.</source>
        <translation>请放入正确的 PKCS#12 文件，或用 --key-pass-file 提供其口令。</translation>
    </message>
    <message>
        <source>%1 is not a database of tonggui-node.</source>
        <translation>%1 不是 tonggui-node 的数据库。</translation>
    </message>
    <message>
        <source>Choose another data folder with --data, or move the file away. It was not changed.</source>
        <translation>请用 --data 选择另一个数据文件夹，或移走该文件。文件未被改动。</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation>数据库 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>Stop the node and restore the newest backup; terminals keep what was not acknowledged.</source>
        <translation>请停止节点并恢复最新的备份；未确认的办件仍保存在终端上。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of tonggui-node.</source>
        <translation>数据库 %1 由更高版本的 tonggui-node 写成。</translation>
    </message>
    <message>
        <source>Start the newer version. The file was not changed.</source>
        <translation>请启动更高的版本。文件未被改动。</translation>
    </message>
    <message>
        <source>The database %1 could not read or save: %2</source>
        <translation>数据库 %1 读取或保存失败：%2</translation>
    </message>
    <message>
        <source>Check the free space and the access rights; terminals try again by themselves.</source>
        <translation>请检查剩余空间和访问权限；终端会自动重试。</translation>
    </message>
    <message>
        <source>The node cannot listen on %1.</source>
        <translation>节点无法在 %1 上监听。</translation>
    </message>
    <message>
        <source>Choose an IP address of this machine and a free port with --listen.</source>
        <translation>请用 --listen 选择本机的 IP 地址和空闲端口。</translation>
    </message>
    <message>
        <source>The member file %1 cannot be used: %2</source>
        <translation>无法使用缴存人文件 %1：%2</translation>
    </message>
    <message>
        <source>Compare it with its schema “tonggui.members/1”.</source>
        <translation>请对照“tonggui.members/1”格式检查。</translation>
    </message>
    <message>
        <source>No core system is connected to this node.</source>
        <translation>本节点尚未连接核心系统。</translation>
    </message>
    <message>
        <source>Start the node with --ledger FILE or --demo, or connect the centre&apos;s ledger.</source>
        <translation>请用 --ledger FILE 或 --demo 启动节点，或连接中心的核心系统。</translation>
    </message>
    <message>
        <source>“%1” cannot be used here: %2</source>
        <translation>此处不能使用“%1”：%2</translation>
    </message>
    <message>
        <source>Ids have 2 to 20 letters and digits; roles are clerk, supervisor, manager, administrator.</source>
        <translation>工号由 2 至 20 个字母或数字组成；角色为 clerk、supervisor、manager、administrator。</translation>
    </message>
    <message>
        <source>it is no role</source>
        <translation>它不是有效的角色</translation>
    </message>
    <message>
        <source>it is no receipt that can be read</source>
        <translation>它不是可以读取的回执</translation>
    </message>
    <message>
        <source>a signature is missing</source>
        <translation>缺少签名</translation>
    </message>
    <message>
        <source>it was changed after signing</source>
        <translation>它在签署后被改动</translation>
    </message>
    <message>
        <source>a signature does not fit</source>
        <translation>有签名与内容不符</translation>
    </message>
    <message>
        <source>a signature is not of this centre</source>
        <translation>有签名不属于本中心</translation>
    </message>
    <message>
        <source>it is the paper of another case</source>
        <translation>它是其他办件的回执</translation>
    </message>
    <message>
        <source>the member did not sign at this terminal</source>
        <translation>申请人不是在本终端签字</translation>
    </message>
    <message>
        <source>it holds more than a receipt does</source>
        <translation>它含有回执以外的内容</translation>
    </message>
    <message>
        <source>it bears another seal</source>
        <translation>它盖有其他印章</translation>
    </message>
    <message>
        <source>The folder %1 belongs to a real centre: a demonstration would add public PINs to it.</source>
        <translation>文件夹 %1 属于正式中心，演示会在其中加入人人知道的密码。</translation>
    </message>
    <message>
        <source>Start without --demo, or choose a new folder for the demonstration with --data.</source>
        <translation>请去掉 --demo 再启动，或用 --data 为演示另选一个新文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 was made for a demonstration: the PINs of its staff are public.</source>
        <translation>文件夹 %1 是为演示建立的，其中人员的密码人人知道。</translation>
    </message>
    <message>
        <source>Start with --demo, or choose a new folder for the real centre with --data.</source>
        <translation>请加上 --demo 启动，或用 --data 为正式中心另选一个新文件夹。</translation>
    </message>
    <message>
        <source>The centre&apos;s keys cannot be made in %1: there is no pass phrase to protect them.</source>
        <translation>未在 %1 中生成中心密钥：没有口令保护。</translation>
    </message>
    <message>
        <source>Write one into a file that only the node&apos;s account can read and give it with --key-pass-file.</source>
        <translation>请把口令写入仅节点账户可读的文件，并用 --key-pass-file 提供。</translation>
    </message>
    <message>
        <source>The key files in %1 have no pass phrase: whoever copies them can seal in the centre&apos;s name.</source>
        <translation>%1 中的密钥文件没有口令，拿到副本的人能以中心名义盖章。</translation>
    </message>
    <message>
        <source>Put them under a pass phrase and give it with --key-pass-file.</source>
        <translation>请为密钥文件设置口令，并用 --key-pass-file 提供。</translation>
    </message>
</context>
</TS>
