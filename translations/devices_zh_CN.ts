<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>The device&apos;s port %1 cannot be opened.</source>
        <translation>设备端口 %1 无法打开。</translation>
    </message>
    <message>
        <source>Check that the device is plugged in and switched on, and that its settings name the right port.</source>
        <translation>请检查设备是否接好并已开机，设置中的端口是否正确。</translation>
    </message>
    <message>
        <source>The port %1 is used by another program, or access is refused.</source>
        <translation>端口 %1 被其他程序占用，或没有访问权限。</translation>
    </message>
    <message>
        <source>Close the other program and try again; if it stays, tell IT.</source>
        <translation>请关闭占用端口的程序后再试；如仍不行，请告知信息部门。</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation>设备没有应答。</translation>
    </message>
    <message>
        <source>Check its power and cable. If it stays silent, unplug it and plug it in again.</source>
        <translation>请检查电源和连接线；如仍无应答，请拔下设备后重新插上。</translation>
    </message>
    <message>
        <source>The device sent something that cannot be understood.</source>
        <translation>设备传来的内容无法识别。</translation>
    </message>
    <message>
        <source>Try again; lift a card first and put it on again. If it happens often, change the cable.</source>
        <translation>请拿起证件重新放上后再试；如经常发生，请更换连接线。</translation>
    </message>
    <message>
        <source>The device&apos;s answer was damaged on the way.</source>
        <translation>设备的应答在传输中受损。</translation>
    </message>
    <message>
        <source>The device stopped in the middle of its answer.</source>
        <translation>设备的应答中途停止。</translation>
    </message>
    <message>
        <source>The device was unplugged.</source>
        <translation>设备已被拔下。</translation>
    </message>
    <message>
        <source>Plug it in again. It is found by itself; then try again.</source>
        <translation>请重新插上设备，系统会自动找到它，然后再试。</translation>
    </message>
    <message>
        <source>The device is busy with something else.</source>
        <translation>设备正在处理其他操作。</translation>
    </message>
    <message>
        <source>Wait until that is done, or cancel it.</source>
        <translation>请等待该操作完成，或先取消它。</translation>
    </message>
    <message>
        <source>No device of this kind is set up at this workplace.</source>
        <translation>本窗口尚未设置这类设备。</translation>
    </message>
    <message>
        <source>Choose one in the device settings.</source>
        <translation>请在设备设置中选择一台。</translation>
    </message>
    <message>
        <source>The device&apos;s driver does not know the command %1.</source>
        <translation>设备驱动不认识指令 %1。</translation>
    </message>
    <message>
        <source>Install the driver that belongs to this version of the program.</source>
        <translation>请安装与本程序版本一致的驱动。</translation>
    </message>
    <message>
        <source>The device&apos;s driver stopped unexpectedly and is started again.</source>
        <translation>设备驱动意外停止，正在重新启动。</translation>
    </message>
    <message>
        <source>Try again. If it happens often, tell IT.</source>
        <translation>请再试一次；如经常发生，请告知信息部门。</translation>
    </message>
    <message>
        <source>The driver %1 stopped %2 times in a short time and was switched off.</source>
        <translation>驱动 %1 在短时间内停止了 %2 次，已停用。</translation>
    </message>
    <message>
        <source>Use another device, or switch the driver on again on the device page. Tell IT.</source>
        <translation>请换用其他设备，或在设备页面重新启用该驱动，并告知信息部门。</translation>
    </message>
    <message>
        <source>The device&apos;s driver reports a fault that is not known here: %1</source>
        <translation>设备驱动报告了未知故障：%1</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell IT the words after the colon.</source>
        <translation>请再试一次；如仍出现，请把冒号后的内容告知信息部门。</translation>
    </message>
    <message>
        <source>The program %1, which runs drivers, cannot be started.</source>
        <translation>运行驱动的程序 %1 无法启动。</translation>
    </message>
    <message>
        <source>Install the program again, or tell IT.</source>
        <translation>请重新安装本程序，或告知信息部门。</translation>
    </message>
    <message>
        <source>The folder %1 for the connection to drivers cannot be used.</source>
        <translation>与驱动通信的文件夹 %1 无法使用。</translation>
    </message>
    <message>
        <source>It must belong to this account and be closed to others. Correct it or name another folder.</source>
        <translation>该文件夹必须属于当前账户且不对他人开放，请更正或改用其他文件夹。</translation>
    </message>
    <message>
        <source>No card was found on the reader.</source>
        <translation>阅读器上没有找到证件。</translation>
    </message>
    <message>
        <source>Put the card on the reader. If it lies there already, lift it and put it on again.</source>
        <translation>请将身份证放在阅读器上；如已放上，请拿起后重新放置。</translation>
    </message>
    <message>
        <source>The card was lifted before it was read.</source>
        <translation>证件在读完之前被拿走。</translation>
    </message>
    <message>
        <source>Put the card on again and leave it until the reading is done.</source>
        <translation>请重新放上证件，读完之前不要移动。</translation>
    </message>
    <message>
        <source>The reader cannot get hold of the card.</source>
        <translation>阅读器无法选中证件。</translation>
    </message>
    <message>
        <source>Lay one card flat in the middle of the reader, without other cards or metal, and read again.</source>
        <translation>请将一张证件平放在阅读器中央，移开其他卡片和金属物品，然后重新读取。</translation>
    </message>
    <message>
        <source>The card could not be read.</source>
        <translation>证件读取失败。</translation>
    </message>
    <message>
        <source>Lift the card, put it on again and leave it until the reading is done.</source>
        <translation>请拿起证件重新放上，读完之前不要移动。</translation>
    </message>
    <message>
        <source>This is not an identity card, or it is not valid for reading.</source>
        <translation>这不是身份证件，或该证件不能读取。</translation>
    </message>
    <message>
        <source>Take the card away and put an identity card on the reader.</source>
        <translation>请拿走这张卡，放上身份证件。</translation>
    </message>
    <message>
        <source>The reader does not recognise the card.</source>
        <translation>阅读器不能识别该证件。</translation>
    </message>
    <message>
        <source>Lift the card and try again. If other cards work, this one may be damaged.</source>
        <translation>请拿起证件后再试；如其他证件正常，该证件可能已损坏。</translation>
    </message>
    <message>
        <source>The card does not accept this reader.</source>
        <translation>证件不接受这台阅读器。</translation>
    </message>
    <message>
        <source>Lift the card and try again. If other cards work, this one must be checked by the police.</source>
        <translation>请拿起证件后再试；如其他证件正常，该证件须由公安机关核验。</translation>
    </message>
    <message>
        <source>The reader does not accept this card.</source>
        <translation>阅读器不接受该证件。</translation>
    </message>
    <message>
        <source>Lift the card and try again. If other cards work, treat this one with care and check the person&apos;s identity another way.</source>
        <translation>请拿起证件后再试；如其他证件正常，请谨慎对待该证件，并用其他方式核实身份。</translation>
    </message>
    <message>
        <source>The content of the card failed its check.</source>
        <translation>证件内容校验未通过。</translation>
    </message>
    <message>
        <source>Do not use this card. Check the person&apos;s identity another way and tell your supervisor.</source>
        <translation>请勿使用该证件，请用其他方式核实身份并报告主管。</translation>
    </message>
    <message>
        <source>The reader could not prepare a secure connection to the card.</source>
        <translation>阅读器无法与证件建立安全连接。</translation>
    </message>
    <message>
        <source>Lift the card and try again. If it stays, unplug the reader and plug it in again.</source>
        <translation>请拿起证件后再试；如仍不行，请拔下阅读器后重新插上。</translation>
    </message>
    <message>
        <source>The reader&apos;s security module failed its self-test.</source>
        <translation>阅读器的安全模块自检失败。</translation>
    </message>
    <message>
        <source>Unplug the reader and plug it in again. If it stays, the reader must be repaired: use another one.</source>
        <translation>请拔下阅读器后重新插上；如仍不行，阅读器需要送修，请换用其他阅读器。</translation>
    </message>
    <message>
        <source>The reader&apos;s security module is not authorised.</source>
        <translation>阅读器的安全模块未经授权。</translation>
    </message>
    <message>
        <source>Use another reader and have this one authorised by its maker.</source>
        <translation>请换用其他阅读器，并联系厂家为这台阅读器授权。</translation>
    </message>
    <message>
        <source>The card does not hold this item.</source>
        <translation>证件中没有这项内容。</translation>
    </message>
    <message>
        <source>Go on without it, or ask the member for it.</source>
        <translation>请不用该项继续办理，或向办事人询问。</translation>
    </message>
    <message>
        <source>Our request reached the reader damaged.</source>
        <translation>发给阅读器的指令在传输中受损。</translation>
    </message>
    <message>
        <source>Try again. If it happens often, change the cable.</source>
        <translation>请再试一次；如经常发生，请更换连接线。</translation>
    </message>
    <message>
        <source>The reader received a request of the wrong length.</source>
        <translation>阅读器收到的指令长度不对。</translation>
    </message>
    <message>
        <source>The reader does not know this request.</source>
        <translation>阅读器不认识这条指令。</translation>
    </message>
    <message>
        <source>This reader may be too old. Use another one, or tell IT.</source>
        <translation>这台阅读器可能过旧，请换用其他阅读器，或告知信息部门。</translation>
    </message>
    <message>
        <source>The reader answered with a code that is not known: %1</source>
        <translation>阅读器返回了未知代码：%1</translation>
    </message>
    <message>
        <source>Lift the card and try again. If it stays, tell IT the code.</source>
        <translation>请拿起证件后再试；如仍出现，请把该代码告知信息部门。</translation>
    </message>
    <message>
        <source>This kind of card is not known yet (mark %1).</source>
        <translation>暂不认识这种证件（标识 %1）。</translation>
    </message>
    <message>
        <source>Type the details from the card, and tell IT the mark.</source>
        <translation>请按证件手工录入，并把该标识告知信息部门。</translation>
    </message>
    <message>
        <source>What is written on the card&apos;s chip is not complete: %1</source>
        <translation>证件芯片中的内容不完整：%1</translation>
    </message>
    <message>
        <source>Lift the card and read it again. If it stays, type the details from the card.</source>
        <translation>请拿起证件重新读取；如仍不行，请按证件手工录入。</translation>
    </message>
    <message>
        <source>The reader does not tell the number of its security module.</source>
        <translation>阅读器没有提供安全模块编号。</translation>
    </message>
    <message>
        <source>Reading cards works all the same. Take the number from the label.</source>
        <translation>读证不受影响，编号请看阅读器上的标签。</translation>
    </message>
    <message>
        <source>The driver description %1 is not valid: %2</source>
        <translation>驱动说明文件 %1 无效：%2</translation>
    </message>
    <message>
        <source>Correct the place that is named, or install the driver again.</source>
        <translation>请更正所指出的位置，或重新安装该驱动。</translation>
    </message>
    <message>
        <source>The driver %1 is not complete: the file %2 is missing.</source>
        <translation>驱动 %1 不完整：缺少文件 %2。</translation>
    </message>
    <message>
        <source>Install the driver again.</source>
        <translation>请重新安装该驱动。</translation>
    </message>
    <message>
        <source>The driver %1 cannot be loaded: %2</source>
        <translation>驱动 %1 无法加载：%2</translation>
    </message>
    <message>
        <source>Install what it needs, or the driver again.</source>
        <translation>请安装它所需的组件，或重新安装该驱动。</translation>
    </message>
    <message>
        <source>The driver %1 was built for another version of the program (%2; needed: %3).</source>
        <translation>驱动 %1 是为其他版本的程序制作的（%2；需要 %3）。</translation>
    </message>
    <message>
        <source>Install the driver that belongs to this version.</source>
        <translation>请安装与本程序版本一致的驱动。</translation>
    </message>
    <message>
        <source>The driver %1 is not what its description says: %2</source>
        <translation>驱动 %1 与其说明不符：%2</translation>
    </message>
    <message>
        <source>Do not use it. Ask its maker for a corrected driver.</source>
        <translation>请勿使用，请向厂家索取更正后的驱动。</translation>
    </message>
    <message>
        <source>There is no driver with the name %1.</source>
        <translation>没有名为 %1 的驱动。</translation>
    </message>
    <message>
        <source>Install it, or choose another in the device settings.</source>
        <translation>请安装该驱动，或在设备设置中选择其他驱动。</translation>
    </message>
    <message>
        <source>The driver name %1 is used twice, also by %2.</source>
        <translation>驱动名 %1 重复，另见 %2。</translation>
    </message>
    <message>
        <source>Remove one of the two drivers.</source>
        <translation>请删除其中一个驱动。</translation>
    </message>
    <message>
        <source>The setting %1 of the driver %2 is not valid: %3</source>
        <translation>驱动 %2 的设置项 %1 无效：%3</translation>
    </message>
    <message>
        <source>Correct it in the device settings.</source>
        <translation>请在设备设置中更正。</translation>
    </message>
    <message>
        <source>The scenario %1 is not valid: %2</source>
        <translation>场景文件 %1 无效：%2</translation>
    </message>
    <message>
        <source>Correct the place that is named; the schema lies beside the simulators.</source>
        <translation>请更正所指出的位置；格式说明文件与模拟器放在一起。</translation>
    </message>
    <message>
        <source>The simulator cannot use %1: %2</source>
        <translation>模拟器无法使用 %1：%2</translation>
    </message>
    <message>
        <source>Name another path or address, or free this one.</source>
        <translation>请改用其他路径或地址，或先释放它。</translation>
    </message>
    <message>
        <source>The simulator does not understand “%1”.</source>
        <translation>模拟器不理解“%1”。</translation>
    </message>
    <message>
        <source>Orders are: put CARD, lift, unplug, plug, hang, fault NAME [on COMMAND], quit.</source>
        <translation>可用命令：put 卡名、lift、unplug、plug、hang、fault 名称 [on 指令]、quit。</translation>
    </message>
</context>
</TS>
