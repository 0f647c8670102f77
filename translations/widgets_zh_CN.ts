<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写字。</translation>
    </message>
    <message>
        <source>Please write your name in the box.</source>
        <translation>请在框内写您的姓名。</translation>
    </message>
    <message>
        <source>This is too short for a name.</source>
        <translation>写得太短，不像姓名。</translation>
    </message>
    <message>
        <source>Please write your whole name, or begin anew.</source>
        <translation>请写完整姓名，或重新签字。</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>one primary action on a screen</source>
        <translation>每屏只有一个主要操作</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交核对</translation>
    </message>
    <message>
        <source>Back-up device</source>
        <translation>备用设备</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>打印回执</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>after signing</source>
        <translation>签字后可用</translation>
    </message>
    <message>
        <source>Explained clearly</source>
        <translation>说得清楚</translation>
    </message>
    <message>
        <source>Read the full text</source>
        <translation>看全文</translation>
    </message>
    <message>
        <source>Keys of the queue</source>
        <translation>叫号键</translation>
    </message>
    <message>
        <source>the reason stands on the key</source>
        <translation>不可用的原因写在键上</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>when this case is done</source>
        <translation>办完本次后可用</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>底栏</translation>
    </message>
    <message>
        <source>what blocks stands beside the primary action</source>
        <translation>主要操作旁说明还差什么</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>the card number lacks one figure</source>
        <translation>收款银行卡号少 1 位</translation>
    </message>
    <message>
        <source>Window 3</source>
        <translation>3号窗口</translation>
    </message>
    <message>
        <source>Known values</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <source>read from the card or the centre, not to be changed</source>
        <translation>由身份证或中心读入，不可改动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID card chip</source>
        <translation>身份证芯片</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Core system of the centre</source>
        <translation>中心核心系统</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Typed values</source>
        <translation>填写信息</translation>
    </message>
    <message>
        <source>Kind of tenancy</source>
        <translation>租赁类型</translation>
    </message>
    <message>
        <source>Private housing</source>
        <translation>商品住房</translation>
    </message>
    <message>
        <source>Public rental housing</source>
        <translation>公租房</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同备案号</translation>
    </message>
    <message>
        <source>Top right on the first page, begins with FZ, 14 signs</source>
        <translation>在合同首页右上角，以 FZ 开头，共 14 位</translation>
    </message>
    <message>
        <source>Rented from</source>
        <translation>租期开始</translation>
    </message>
    <message>
        <source>Paid up to</source>
        <translation>缴至</translation>
    </message>
    <message>
        <source>Monthly rent</source>
        <translation>月租金</translation>
    </message>
    <message>
        <source>Amount to withdraw</source>
        <translation>本次提取金额</translation>
    </message>
    <message>
        <source>3 months × 2,600.00</source>
        <translation>3 个月 × 2,600.00</translation>
    </message>
    <message>
        <source>ID number of the spouse</source>
        <translation>配偶证件号码</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Large family</source>
        <translation>多子女家庭</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Only what others need to know</source>
        <translation>只写别人需要知道的</translation>
    </message>
    <message>
        <source>Errors and hints</source>
        <translation>差错和提示</translation>
    </message>
    <message>
        <source>beneath the field, in plain words, with the code at the end</source>
        <translation>在填写框下方，用平常话说明，最后是代码</translation>
    </message>
    <message>
        <source>Bank card to pay to</source>
        <translation>收款银行卡号</translation>
    </message>
    <message>
        <source>The number seems to lack one figure: 19 are needed, 18 are here. Please compare it with the card.</source>
        <translation>卡号好像少了 1 位：应为 19 位，现在是 18 位。请对照银行卡再看一下。</translation>
    </message>
    <message>
        <source>More than usual; a supervisor will look at it.</source>
        <translation>金额比平常大，将由主管看一下。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代办人</translation>
    </message>
    <message>
        <source>Not needed: the applicant came in person.</source>
        <translation>本人到场，不用填写。</translation>
    </message>
    <message>
        <source>I have read what stands here. I rent this home to live in it myself, and what I handed in is true.</source>
        <translation>我已看清以上内容。我本人租房自住，提交的材料真实。</translation>
    </message>
    <message>
        <source>Pick a service</source>
        <translation>选择业务</translation>
    </message>
    <message>
        <source>type to narrow, Enter to pick, a figure picks at once</source>
        <translation>输入可筛选，回车选定，按数字直接选</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>即办</translation>
    </message>
    <message>
        <source>Withdrawal for rent</source>
        <translation>租房提取</translation>
    </message>
    <message>
        <source>the member rents a home to live in it</source>
        <translation>职工租房自住</translation>
    </message>
    <message>
        <source>Certificate of deposits</source>
        <translation>个人缴存证明</translation>
    </message>
    <message>
        <source>months paid and balance, with the seal of the centre</source>
        <translation>缴存月数和余额，加盖中心电子印章</translation>
    </message>
    <message>
        <source>Early repayment of a loan</source>
        <translation>提前还款</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 日内</translation>
    </message>
    <message>
        <source>not while the server is out of reach</source>
        <translation>离线时不能办理</translation>
    </message>
    <message>
        <source>Withdrawal on retirement</source>
        <translation>退休提取</translation>
    </message>
    <message>
        <source>closes the account</source>
        <translation>同时销户</translation>
    </message>
    <message>
        <source>About the member</source>
        <translation>职工信息</translation>
    </message>
    <message>
        <source>Card valid</source>
        <translation>证件有效期</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人公积金账户</translation>
    </message>
    <message>
        <source>ends in 9964 · normal · paid to 2026-10</source>
        <translation>尾号 9964 · 正常 · 缴至 2026年10月</translation>
    </message>
    <message>
        <source>Housing-fund loan</source>
        <translation>公积金贷款</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>本人无未结清贷款</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等候</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>个人提取</translation>
    </message>
    <message>
        <source>18 min</source>
        <translation>18 分</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款业务</translation>
    </message>
    <message>
        <source>9 min</source>
        <translation>9 分</translation>
    </message>
    <message>
        <source>current ticket</source>
        <translation>当前票</translation>
    </message>
    <message>
        <source>cases done</source>
        <translation>已办件</translation>
    </message>
    <message>
        <source>minutes each</source>
        <translation>平均分钟</translation>
    </message>
    <message>
        <source>Colours and type</source>
        <translation>颜色和文字</translation>
    </message>
    <message>
        <source>Buttons and keys</source>
        <translation>按钮和按键</translation>
    </message>
    <message>
        <source>States and progress</source>
        <translation>状态和进度</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>填写框</translation>
    </message>
    <message>
        <source>Lists and panels</source>
        <translation>列表和面板</translation>
    </message>
    <message>
        <source>A visit at the counter</source>
        <translation>柜台一次办理</translation>
    </message>
    <message>
        <source>Tags and states</source>
        <translation>标签和状态</translation>
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
        <source>Out of order</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>身份已核验</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示条</translation>
    </message>
    <message>
        <source>what happened, what to do, one thing to press</source>
        <translation>发生了什么、怎么办、按哪个键</translation>
    </message>
    <message>
        <source>Last rent withdrawal 2026-08-19</source>
        <translation>上次租房提取 2026年08月19日</translation>
    </message>
    <message>
        <source>Three months have passed; it can be done.</source>
        <translation>已满 3 个月，可以办理</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The receipt was printed</source>
        <translation>回执已打印</translation>
    </message>
    <message>
        <source>The housing data are 26 days old</source>
        <translation>房屋核验结果 26 天前取得</translation>
    </message>
    <message>
        <source>More than 15 days; please ask for them again.</source>
        <translation>超过 15 天，请重新查询本市住房</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>没有读到身份证</translation>
    </message>
    <message>
        <source>Please lift the card and put it back.</source>
        <translation>请拿起后重新放好</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读卡</translation>
    </message>
    <message>
        <source>The line of the visit</source>
        <translation>办理进度</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租房提取</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>填单</translation>
    </message>
    <message>
        <source>1 to go</source>
        <translation>还差 1 项</translation>
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
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>正在进行的工作</translation>
    </message>
    <message>
        <source>a mark from 0.3 s, a bar from 3 s</source>
        <translation>0.3 秒起显示转动标记，3 秒起显示进度条</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>正在制作回执</translation>
    </message>
    <message>
        <source>Show a message</source>
        <translation>显示消息</translation>
    </message>
    <message>
        <source>Saved. The case goes on at this step after a restart.</source>
        <translation>已保存，重新启动后从这一步继续。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>of the theme that is in use</source>
        <translation>当前主题</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>figures of one width, 100 to 200 %</source>
        <translation>数字等宽，100% 到 200%</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>元</translation>
    </message>
    <message>
        <source>taken 10:05, waited 12 min</source>
        <translation>取号 10:05 · 等候 12 分</translation>
    </message>
    <message>
        <source>Hints and risks</source>
        <translation>提示与风险</translation>
    </message>
    <message>
        <source>14 rules checked</source>
        <translation>已查 14 条规则</translation>
    </message>
    <message>
        <source>female, 31</source>
        <translation>女 · 31 岁</translation>
    </message>
    <message>
        <source>from the chip</source>
        <translation>芯片照片</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>现场照片</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>You are asking for</source>
        <translation>您正在办理</translation>
    </message>
    <message>
        <source>Money that is paid to you</source>
        <translation>转给您的钱</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>bank card ending in 8017</source>
        <translation>尾号 8017 的银行卡</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>办完后余额</translation>
    </message>
    <message>
        <source>Signer: %1</source>
        <translation>签字人：%1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>read from the ID card, not to be changed</source>
        <translation>由身份证读入，不可改动</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>个人账号</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>unmarried</source>
        <translation>未婚</translation>
    </message>
    <message>
        <source>Address of the home</source>
        <translation>房屋坐落</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>租赁情况</translation>
    </message>
    <message>
        <source>as the contract says</source>
        <translation>请按租赁合同填写</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>租期结束</translation>
    </message>
    <message>
        <source>The number seems to lack one figure: 19 are needed, 18 are here.</source>
        <translation>卡号好像少了 1 位：应为 19 位，现在是 18 位。</translation>
    </message>
    <message>
        <source>Please compare it with the card.</source>
        <translation>请对照银行卡再看一下。</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>提取方式</translation>
    </message>
    <message>
        <source>by quarter (September to November)</source>
        <translation>按季（9 月–11 月）</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Amount and payment</source>
        <translation>提取与收款</translation>
    </message>
    <message>
        <source>at most 7,800.00 this time</source>
        <translation>本次最多可提取 7,800.00 元</translation>
    </message>
    <message>
        <source>The member signs</source>
        <translation>职工签字</translation>
    </message>
    <message>
        <source>Services and commands</source>
        <translation>业务和命令</translation>
    </message>
    <message>
        <source>this visit is not finished</source>
        <translation>本次还没有办完</translation>
    </message>
    <message>
        <source>Lock the counter</source>
        <translation>锁定柜台</translation>
    </message>
    <message>
        <source>ID card reader</source>
        <translation>身份证阅读器</translation>
    </message>
    <message>
        <source>2 min ago</source>
        <translation>2 分前</translation>
    </message>
    <message>
        <source>Few failures in seven days</source>
        <translation>七天里很少出错</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>打印机卡纸</translation>
    </message>
    <message>
        <source>Open the front and pull the sheet out</source>
        <translation>打开前盖，抽出纸张</translation>
    </message>
    <message>
        <source>Close it; printing goes on by itself</source>
        <translation>合上前盖，打印会自动继续</translation>
    </message>
    <message>
        <source>Lay any ID card on the reader</source>
        <translation>请把任意一张身份证放在阅读器上</translation>
    </message>
    <message>
        <source>What to do, drawn</source>
        <translation>操作图示</translation>
    </message>
    <message>
        <source>What happened today</source>
        <translation>今天的事件</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>恢复正常</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>as in a mirror, with a face that was found</source>
        <translation>像照镜子一样，并标出找到的人脸</translation>
    </message>
    <message>
        <source>Camera for the member</source>
        <translation>面向群众的摄像头</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>why, and what to do now</source>
        <translation>原因和处理办法</translation>
    </message>
    <message>
        <source>Camera that is starting</source>
        <translation>正在启动的摄像头</translation>
    </message>
    <message>
        <source>Camera that is frozen</source>
        <translation>画面停住的摄像头</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
</context>
<context>
    <name>Pictogram</name>
    <message>
        <source>A card is laid on the reader</source>
        <translation>把身份证放在阅读器上</translation>
    </message>
    <message>
        <source>A pen writes on the pad</source>
        <translation>用笔在签字板上写字</translation>
    </message>
    <message>
        <source>A person looks into the camera</source>
        <translation>看向摄像头</translation>
    </message>
    <message>
        <source>A sheet comes out of the printer</source>
        <translation>打印机送出一张纸</translation>
    </message>
    <message>
        <source>A slip comes out of the printer</source>
        <translation>小票机送出一张小票</translation>
    </message>
</context>
<context>
    <name>tonggui::gallery::Gallery</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Elder</source>
        <translation>长者</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::BankCardField</name>
    <message>
        <source>A card number has at most 19 figures and nothing else.</source>
        <translation>卡号最多 19 位，只有数字。</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::BlockerLink</name>
    <message numerus="yes">
        <source>%n to go:</source>
        <comment>what must still be filled in; before the first of them</comment>
        <translation>
            <numerusform>还差 %n 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>点击跳到该项</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::BusyMark</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::CalendarPopup</name>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::CameraView</name>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>摄像头正在启动</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::ChoiceField</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::CommandPalette</name>
    <message>
        <source>Find a service or a command</source>
        <translation>查找业务或命令</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::ConnectionMark</name>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>cases that wait to be sent</comment>
        <translation>
            <numerusform>待上传 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>cases the server did not take</comment>
        <translation>
            <numerusform>退回 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::DateText</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>A full day; quoted parts are kept as they are. Chinese: yyyy年MM月dd日</extracomment>
        <translation>yyyy年MM月dd日</translation>
    </message>
    <message>
        <source>yyyy-MM</source>
        <extracomment>A month. Chinese: yyyy年MM月</extracomment>
        <translation>yyyy年MM月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month without the year, before the day of the week. Chinese: M月d日</extracomment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::DeviceCard</name>
    <message>
        <source>It is being tested</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Use another device</source>
        <translation>改用备用设备</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Use this one from now on</source>
        <translation>以后就用这台</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::DeviceFigures</name>
    <message>
        <source>Last good use</source>
        <translation>上次正常</translation>
    </message>
    <message>
        <source>Failures, 7 days</source>
        <translation>出错率 7 天</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::Field</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::IdentityField</name>
    <message>
        <source>An identity number has 17 figures and one more figure or X.</source>
        <translation>证件号码前 17 位是数字，最后一位是数字或 X。</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::InkView</name>
    <message>
        <source>What is written on the pad</source>
        <translation>签字板上写的内容</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::LockOverlay</name>
    <message>
        <source>Please type your PIN.</source>
        <translation>请输入 PIN 码。</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>正在核对 PIN 码</translation>
    </message>
    <message>
        <source>This counter is locked</source>
        <translation>柜台已锁定</translation>
    </message>
    <message>
        <source>Nothing was lost. The visit goes on where it was.</source>
        <translation>内容都已保留，解锁后接着办理。</translation>
    </message>
    <message>
        <source>%1, No. %2</source>
        <comment>name and staff number</comment>
        <translation>%1&#x3000;工号 %2</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::MobileField</name>
    <message>
        <source>A mobile number has 11 figures and nothing else.</source>
        <translation>手机号码为 11 位数字。</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::MoneyField</name>
    <message>
        <source>Please type an amount in figures, at most two decimals, such as 2,600.00.</source>
        <translation>请输入金额数字，最多两位小数，例如 2,600.00。</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::NumberField</name>
    <message>
        <source>Please type figures only, such as 12.</source>
        <translation>请只输入数字，例如 12。</translation>
    </message>
    <message>
        <source>Please type figures and one decimal point, such as 12.5.</source>
        <translation>请输入数字，可带一个小数点，例如 12.5。</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::PickList</name>
    <message>
        <source>Type a name or a number</source>
        <translation>输入名称、拼音首字母或编号</translation>
    </message>
    <message>
        <source>Nothing fits. Please type less, or something else.</source>
        <translation>没有符合的内容，请少输几个字或换个词。</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的内容</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::Progress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::SignatureCanvas</name>
    <message>
        <source>Area to sign in</source>
        <translation>签字区</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::SignaturePanel</name>
    <message>
        <source>Please write your name in the box</source>
        <translation>请在框内写您的姓名</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Sign on paper</source>
        <translation>改在纸上签字</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::StepLine</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>共 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, note</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::TopBar</name>
    <message>
        <source>Tonggui</source>
        <translation>Tonggui 通柜</translation>
    </message>
    <message>
        <source>Clerk %1</source>
        <comment>name</comment>
        <translation>柜员 %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>staff number</comment>
        <translation>工号 %1</translation>
    </message>
</context>
<context>
    <name>tonggui::widgets::TrialView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
</TS>
