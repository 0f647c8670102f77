<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>DeviceOverview</name>
    <message>
        <source>Failures day by day: %1</source>
        <translation>每天的出错率：%1</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>固件 %1</translation>
    </message>
    <message>
        <source>It failed %1 of %2 times in 7 days</source>
        <translation>7 天内用了 %2 次，有 %1 次没有成功</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>最近一次：%1</translation>
    </message>
    <message>
        <source>Its driver had to be started again and again</source>
        <translation>它的驱动近日多次重新启动</translation>
    </message>
    <message>
        <source>If it goes on, tell IT</source>
        <translation>如果还是这样，请告知信息部门</translation>
    </message>
    <message>
        <source>It is being started; a moment, please</source>
        <translation>正在启动，请稍候</translation>
    </message>
    <message>
        <source>Stands in for the usual device; after this visit the usual one is used again</source>
        <translation>暂时代替常用设备，办完本次自动换回</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>恢复正常</translation>
    </message>
    <message>
        <source>%n ready</source>
        <translation>%n 台正常</translation>
    </message>
    <message>
        <source>%n to look at</source>
        <translation>%n 台需留意</translation>
    </message>
    <message>
        <source>%n not usable</source>
        <translation>%n 台不可用</translation>
    </message>
    <message>
        <source>%n starting</source>
        <translation>%n 台正在启动</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>driver restarts: %n</source>
        <translation>驱动重启 %n 次</translation>
    </message>
    <message>
        <source>%n in use: </source>
        <translation>共 %n 台：</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>ID card reader</source>
        <translation>身份证阅读器</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Signature pad</source>
        <translation>签字板</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>小票机</translation>
    </message>
    <message>
        <source>serial port</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>%n s ago</source>
        <translation>%n 秒前</translation>
    </message>
    <message>
        <source>%n min ago</source>
        <translation>%n 分前</translation>
    </message>
    <message>
        <source>%n h ago</source>
        <translation>%n 小时前</translation>
    </message>
    <message>
        <source>%n d ago</source>
        <translation>%n 天前</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This terminal does not belong to a node yet.</source>
        <translation>本终端还没有登记到节点。</translation>
    </message>
    <message>
        <source>Ask IT to run “tonggui enrol” on this terminal.</source>
        <translation>请让技术人员在本终端运行“tonggui enrol”。</translation>
    </message>
    <message>
        <source>There is no signing key of clerk %1 at this terminal.</source>
        <translation>本终端没有柜员 %1 的签字密钥。</translation>
    </message>
    <message>
        <source>Log in once while the centre can be reached.</source>
        <translation>请在能连上中心时登录一次。</translation>
    </message>
    <message>
        <source>The paper could not be printed.</source>
        <translation>没有打印成功。</translation>
    </message>
    <message>
        <source>Look whether the printer is on and has paper, then print again; the paper is stored.</source>
        <translation>请看打印机是否开着、有没有纸，再打印一次；回执已经存好。</translation>
    </message>
</context>
<context>
    <name>PadPrompt</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ProtectionTag</name>
    <message>
        <source>Keys in the keyring</source>
        <translation>密钥在系统密钥环</translation>
    </message>
    <message>
        <source>Keys sealed to machine</source>
        <translation>密钥由本机封存</translation>
    </message>
    <message>
        <source>Keys under a PIN</source>
        <translation>密钥由密码保护</translation>
    </message>
    <message>
        <source>Demo: keys unprotected</source>
        <translation>演示：密钥无保护</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Call</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>填单</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核验</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>还差 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at “%1”, begun %2.</source>
        <translation>停在“%1”，%2 开始。</translation>
    </message>
    <message numerus="yes">
        <source>aged %n</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
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
        <source>the photo decoder has no licence</source>
        <translation>照片解码库未获授权</translation>
    </message>
    <message>
        <source>the photo decoder needs its reader plugged in</source>
        <translation>照片解码库需要连接配套的阅读器</translation>
    </message>
    <message>
        <source>the photo decoder does not answer</source>
        <translation>照片解码库没有响应</translation>
    </message>
    <message>
        <source>the photo decoder refused it (%1)</source>
        <translation>照片解码库无法解码（%1）</translation>
    </message>
    <message>
        <source>This card holds no photo. Compare the person with the card.</source>
        <translation>此证件没有芯片照片，请核对本人与证件。</translation>
    </message>
    <message>
        <source>The chip&apos;s photo cannot be shown: no photo decoder is installed here. Compare the person with the photo printed on the card.</source>
        <translation>无法显示芯片照片：本机未安装照片解码库。请核对本人与证件上的照片。</translation>
    </message>
    <message>
        <source>The chip&apos;s photo cannot be shown: %1. Compare the person with the photo printed on the card.</source>
        <translation>无法显示芯片照片：%1。请核对本人与证件上的照片。</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::CounterDesk</name>
    <message>
        <source>The member agreed</source>
        <translation>办事人已同意</translation>
    </message>
    <message>
        <source>The member wants something else</source>
        <translation>办事人想改办</translation>
    </message>
    <message>
        <source>Taking the signature</source>
        <translation>正在收取签字</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>谢谢，请慢走。</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>%1号窗口</translation>
    </message>
    <message>
        <source>Please lay your ID card on the reader</source>
        <translation>请把身份证放在读卡区</translation>
    </message>
    <message>
        <source>Please wait a moment; your request is being prepared</source>
        <translation>请稍等，正在为您办理</translation>
    </message>
    <message>
        <source>Please write your name: %1</source>
        <translation>请写下您的姓名：%1</translation>
    </message>
    <message>
        <source>Thank you. Your receipt is being made</source>
        <translation>谢谢，正在生成回执</translation>
    </message>
    <message>
        <source>Your request has been taken</source>
        <translation>您的业务已受理</translation>
    </message>
    <message>
        <source>Anyone can check your receipt with the code %1</source>
        <translation>凭验证码 %1 可以查验回执</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Calls the first who waits</source>
        <translation>呼叫最先等候的人</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>A number for a visitor without one</source>
        <translation>给没有号的人取一个号</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Covers both screens until you are back</source>
        <translation>遮住两块屏幕，等您回来</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Another clerk may take this counter</source>
        <translation>换其他柜员使用本柜台</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>正在打开表单</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>How they are, trying them out, using another one</source>
        <translation>查看状态、测试、改用备用设备</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::CounterWindow</name>
    <message>
        <source>Looking who waits</source>
        <translation>正在查看等候情况</translation>
    </message>
    <message>
        <source>Logged in without the centre: it could not be reached.</source>
        <translation>中心连接不上，已离线登录。</translation>
    </message>
    <message>
        <source>Finish this visit before you log out.</source>
        <translation>请先办完这一位再退出。</translation>
    </message>
    <message>
        <source>Calling the next visitor</source>
        <translation>正在叫号</translation>
    </message>
    <message>
        <source>Taking a ticket</source>
        <translation>正在取号</translation>
    </message>
    <message>
        <source>Personal business</source>
        <translation>个人业务</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>已取号 %1</translation>
    </message>
    <message>
        <source>Ending the visit</source>
        <translation>正在结束本次办理</translation>
    </message>
    <message>
        <source>Tonggui counter</source>
        <translation>通柜柜台</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>%1号窗口</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 used now: %2</source>
        <translation>%1已改用：%2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>备用设备</translation>
    </message>
    <message>
        <source>Use another</source>
        <translation>改用备用设备</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::DevicesPage</name>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>%1号窗口</translation>
    </message>
    <message>
        <source>Every device can be used. Move to a card with another device and press F8 there.</source>
        <translation>设备都可用。要换用时，请先移到有备用设备的卡片上，再按 F8。</translation>
    </message>
    <message>
        <source>The driver is being started again</source>
        <translation>正在重新启用驱动</translation>
    </message>
    <message>
        <source>Export a report for IT</source>
        <translation>导出诊断报告</translation>
    </message>
    <message>
        <source>The report was written. It holds no personal data.</source>
        <translation>诊断报告已导出，不含个人信息。</translation>
    </message>
    <message>
        <source>The trial was stopped</source>
        <translation>测试已停止</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>Other devices that can be used</source>
        <translation>可用的备用设备</translation>
    </message>
    <message>
        <source>F8 changes over; after the visit the usual one is used again</source>
        <translation>按 F8 换用，办完自动换回</translation>
    </message>
    <message>
        <source>What devices did today</source>
        <translation>今天的设备事件</translation>
    </message>
    <message>
        <source>kept for 7 days, without personal data</source>
        <translation>只保留 7 天，不含个人信息</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>今天还没有设备事件</translation>
    </message>
    <message>
        <source>Drivers that are not used</source>
        <translation>没有启用的驱动</translation>
    </message>
    <message>
        <source>for IT</source>
        <translation>请告知信息部门</translation>
    </message>
    <message>
        <source>This device is the usual one from now on.</source>
        <translation>以后默认使用这台设备。</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::FormPage</name>
    <message>
        <source>Papers to see</source>
        <translation>要查看的材料</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>填单</translation>
    </message>
    <message>
        <source>%1, if at hand</source>
        <translation>%1（如有）</translation>
    </message>
    <message>
        <source>Back to the services</source>
        <translation>返回业务</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交核对</translation>
    </message>
    <message>
        <source>Drafting the paper</source>
        <translation>正在生成待签文本</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>正在返回上一步</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::HandwritingView</name>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::IdentifyPage</name>
    <message>
        <source>Please lay the ID card on the reader</source>
        <translation>请把身份证放在读卡区</translation>
    </message>
    <message>
        <source>The card lies still until it is read; a card that was read has to be lifted before it can be read again.</source>
        <translation>读完之前请不要移动；读过的卡要拿起后才能再读。</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>读身份证</translation>
    </message>
    <message>
        <source>End this visit</source>
        <translation>结束本次办理</translation>
    </message>
    <message>
        <source>Reading the ID card</source>
        <translation>正在读身份证</translation>
    </message>
    <message>
        <source>The card is being read; please leave it there</source>
        <translation>正在读卡，请不要移动</translation>
    </message>
    <message>
        <source>Please lift the card and lay it on again</source>
        <translation>请把身份证拿起后重新放好</translation>
    </message>
    <message>
        <source>This reader cannot show the chip&apos;s photo. Compare the person with the photo printed on the card.</source>
        <translation>此阅读器无法显示芯片照片，请核对本人与证件上的照片。</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::LoginPage</name>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Your staff number and your PIN open this counter.</source>
        <translation>用工号和密码打开本柜台。</translation>
    </message>
    <message>
        <source>the staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>正在核对密码</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::MemberPanel</name>
    <message>
        <source>Nobody is known yet. The card tells who it is.</source>
        <translation>还不知道是谁，请读身份证。</translation>
    </message>
    <message>
        <source>The visitor&apos;s data appear here and leave with the visitor.</source>
        <translation>办事人的资料显示在这里，办完即清除。</translation>
    </message>
    <message>
        <source>Card read from its chip</source>
        <translation>已读取身份证芯片</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>证件有效期</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>This person has no account at the centre.</source>
        <translation>此人在中心没有账户。</translation>
    </message>
    <message>
        <source>Housing loan</source>
        <translation>公积金贷款</translation>
    </message>
    <message>
        <source>still owed</source>
        <translation>尚未还清</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人公积金账户</translation>
    </message>
    <message>
        <source>ends in %1 · %2 · paid to %3</source>
        <translation>尾号 %1 · %2 · 缴至 %3</translation>
    </message>
    <message>
        <source>Paid monthly</source>
        <translation>月缴存额</translation>
    </message>
    <message>
        <source>No data from the centre yet</source>
        <translation>还没有中心的数据</translation>
    </message>
    <message>
        <source>Ask the centre again.</source>
        <translation>请再向中心查询。</translation>
    </message>
    <message>
        <source>The centre cannot be reached. Some services can still be taken.</source>
        <translation>中心连接不上，部分业务仍可受理。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Asking the centre</source>
        <translation>正在向中心查询</translation>
    </message>
    <message>
        <source>Hints and risks</source>
        <translation>提示与风险</translation>
    </message>
    <message numerus="yes">
        <source>Rules checked: %n</source>
        <translation>
            <numerusform>已查 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟证件</translation>
    </message>
    <message>
        <source>from the chip</source>
        <translation>芯片照片</translation>
    </message>
    <message>
        <source>Photo from the chip</source>
        <translation>芯片照片</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::NavRail</name>
    <message>
        <source>Visit</source>
        <translation>当前办理</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Ctrl+K finds services and commands</source>
        <translation>Ctrl+K 查找业务或命令</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>正在办理 %1</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::PaperDevices</name>
    <message>
        <source>Please sign your name</source>
        <translation>请签名</translation>
    </message>
    <message>
        <source>Taking the signature</source>
        <translation>正在采集签名</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Sending the paper to the printer</source>
        <translation>正在把文件发送到打印机</translation>
    </message>
    <message>
        <source>The paper waits in the printer&apos;s queue</source>
        <translation>文件正在打印队列中等待</translation>
    </message>
    <message>
        <source>Printing, page %1</source>
        <translation>正在打印第 %1 页</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::PaperPage</name>
    <message>
        <source>Sign again</source>
        <translation>重新签字</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印回执</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>再办一项</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Opening the paper</source>
        <translation>正在打开文书</translation>
    </message>
    <message>
        <source>The member reads and decides</source>
        <translation>办事人正在核对</translation>
    </message>
    <message>
        <source>This paper lies before the member on the second screen. It goes on when the member agrees.</source>
        <translation>这份文书正显示在办事人屏幕上，本人同意后继续。</translation>
    </message>
    <message>
        <source>The member has agreed and signs</source>
        <translation>办事人已同意，正在签字</translation>
    </message>
    <message>
        <source>The signature is written on the second screen.</source>
        <translation>请办事人在对面屏幕上签字。</translation>
    </message>
    <message>
        <source>The member has signed</source>
        <translation>办事人已签字</translation>
    </message>
    <message>
        <source>Look at the signature. Enter signs for you, asks for the seal and stores the receipt.</source>
        <translation>请看一下签字。按 Enter 由您签字、请中心盖章并存好回执。</translation>
    </message>
    <message>
        <source>The receipt is signed, sealed and stored</source>
        <translation>回执已签字、盖章并存好</translation>
    </message>
    <message>
        <source>The receipt is signed and stored; the seal follows</source>
        <translation>回执已签字并存好，印章稍后补盖</translation>
    </message>
    <message>
        <source>Print it if the member wants paper.</source>
        <translation>办事人需要纸质回执时请打印。</translation>
    </message>
    <message>
        <source>The centre cannot be reached now. The seal is added as soon as it can.</source>
        <translation>现在连不上中心，连上后自动补盖印章。</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回填单</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>返回核对</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>签字并出具</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>出具回执</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办完</translation>
    </message>
    <message>
        <source>Signing, sealing and storing the receipt</source>
        <translation>正在签字、盖章并存档</translation>
    </message>
    <message>
        <source>Closing the visit</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>正在返回上一步</translation>
    </message>
    <message>
        <source>Asking for another signature</source>
        <translation>请办事人重新签字</translation>
    </message>
    <message>
        <source>Back to the services</source>
        <translation>返回业务</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>The signature is written on the pad, or on the second screen.</source>
        <translation>请在签名板或第二屏幕上签名。</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::PaperView</name>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::ReadyPage</name>
    <message>
        <source>Ready for the next visitor</source>
        <translation>可以叫下一位</translation>
    </message>
    <message>
        <source>Looking for unfinished visits</source>
        <translation>正在查找未办完的业务</translation>
    </message>
    <message>
        <source>Nobody is waiting. Take a ticket for the visitor with Ctrl+T.</source>
        <translation>没有人在等候。按 Ctrl+T 为来人取号。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %n. F2 calls the next one.</source>
        <translation>
            <numerusform>%n 人在等候，按 F2 叫下一位。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not finished</source>
        <translation>%1 没有办完</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续办理 %1</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Opening the visit</source>
        <translation>正在打开</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::ServicePage</name>
    <message>
        <source>Choose the service</source>
        <translation>选择业务</translation>
    </message>
    <message>
        <source>Name, initials or number of the service</source>
        <translation>输入业务名称、拼音首字母或编号</translation>
    </message>
    <message>
        <source>What can we do for the visitor?</source>
        <translation>办理什么业务？</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>返回读卡</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>正在返回上一步</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>正在打开表单</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::SettingsSheet</name>
    <message>
        <source>Changed by IT</source>
        <translation>由信息部门修改</translation>
    </message>
    <message>
        <source>These stand in the file devices.toml of this workplace. After a change the counter is started again.</source>
        <translation>这些设置写在本窗口的 devices.toml 文件中，改后重新启动柜台程序即可生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>%1设置</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::StartWindow</name>
    <message>
        <source>Tonggui counter</source>
        <translation>通柜柜台</translation>
    </message>
    <message>
        <source>Opening the counter</source>
        <translation>正在打开柜台</translation>
    </message>
    <message>
        <source>PIN of this terminal&apos;s key file</source>
        <translation>本终端密钥文件的密码</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>打开柜台</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>tonggui::counter::TicketRail</name>
    <message>
        <source>Waiting</source>
        <translation>正在等候</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>%1 · begun %2</source>
        <translation>%1 · %2 开始</translation>
    </message>
    <message>
        <source>No visitor now</source>
        <translation>现在没有办事人</translation>
    </message>
    <message>
        <source>when this visit is done</source>
        <translation>办完本次后可用</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>没有人等候</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最久</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
</context>
</TS>
