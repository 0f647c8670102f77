<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DeviceTrials</name>
    <message>
        <source>Lay any ID card on the reader</source>
        <translation>请把任意一张身份证放在读卡区</translation>
    </message>
    <message>
        <source>Lift the card and lay it on again</source>
        <translation>请拿起身份证，再重新放好</translation>
    </message>
    <message>
        <source>The card is being read; leave it there</source>
        <translation>正在读卡，请不要拿开</translation>
    </message>
    <message>
        <source>The card was read: %1</source>
        <translation>已读到：%1</translation>
    </message>
    <message>
        <source>Security module %1</source>
        <translation>安全模块 %1</translation>
    </message>
    <message>
        <source>Trial: please write anything</source>
        <translation>试写：请随意写几笔</translation>
    </message>
    <message>
        <source>Write something on the pad and press its tick</source>
        <translation>请在签字板上写几笔，再点板上的对勾</translation>
    </message>
    <message>
        <source>The pad took %n strokes; they are forgotten now.</source>
        <translation>签字板收到 %n 笔，已不再保留。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 came; it is forgotten now.</source>
        <translation>收到一张 %1 × %2 的画面，已不再保留。</translation>
    </message>
    <message>
        <source>A test page is being printed</source>
        <translation>正在打印测试页</translation>
    </message>
    <message>
        <source>The test page was printed. Look whether its lines are clean.</source>
        <translation>测试页已打印，请看线条是否清晰。</translation>
    </message>
    <message>
        <source>A test slip is being printed</source>
        <translation>正在打印测试小票</translation>
    </message>
    <message>
        <source>The test slip was printed and cut.</source>
        <translation>测试小票已打印并切纸。</translation>
    </message>
    <message>
        <source>The test slip was sent. Look whether it has come out.</source>
        <translation>测试小票已发出，请看是否已经出来。</translation>
    </message>
    <message>
        <source>Look into the camera</source>
        <translation>请看向摄像头</translation>
    </message>
    <message>
        <source>Write something on the pad</source>
        <translation>请在签字板上写几笔</translation>
    </message>
    <message>
        <source>A test page comes out of the printer</source>
        <translation>打印机会打出一张测试页</translation>
    </message>
    <message>
        <source>A test slip comes out of the printer</source>
        <translation>小票机会打出一张测试小票</translation>
    </message>
</context>
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
        <source>No camera was found.</source>
        <translation>没有找到摄像头。</translation>
    </message>
    <message>
        <source>Plug the camera in. If it is plugged in, unplug it and plug it in again.</source>
        <translation>请插好摄像头；如果已经插好，请拔下再插一次。</translation>
    </message>
    <message>
        <source>The camera “%1” was not found.</source>
        <translation>没有找到摄像头“%1”。</translation>
    </message>
    <message>
        <source>Plug it in, or choose another camera in the device settings.</source>
        <translation>请把它插好，或在设备设置里选择另一个摄像头。</translation>
    </message>
    <message>
        <source>The camera&apos;s address %1 gives no picture.</source>
        <translation>摄像头地址 %1 没有画面。</translation>
    </message>
    <message>
        <source>Check that the camera is switched on and connected, and that its settings name the right address.</source>
        <translation>请检查摄像头是否通电、联网，设置里的地址是否正确。</translation>
    </message>
    <message>
        <source>The camera is there but sends no picture.</source>
        <translation>摄像头已接上，但没有画面。</translation>
    </message>
    <message>
        <source>Close other programs that use the camera. If it stays, unplug the camera and plug it in again.</source>
        <translation>请关闭其他正在用摄像头的程序；如果仍然没有，请拔下摄像头再插一次。</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still.</source>
        <translation>摄像头画面卡住不动。</translation>
    </message>
    <message>
        <source>Check that nothing covers the camera. If it stays, unplug the camera and plug it in again.</source>
        <translation>请看镜头是否被挡住；如果仍然不动，请拔下摄像头再插一次。</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures arrive damaged.</source>
        <translation>摄像头画面传输中损坏。</translation>
    </message>
    <message>
        <source>Plug the camera directly into the computer. If it stays, change the cable.</source>
        <translation>请把摄像头直接插在电脑上；如果仍然这样，请换一根线。</translation>
    </message>
    <message>
        <source>The camera sends pictures in a form that is not known (%1).</source>
        <translation>摄像头的画面格式不认识（%1）。</translation>
    </message>
    <message>
        <source>Use another camera, and tell IT the word in brackets.</source>
        <translation>请换用另一个摄像头，并把括号里的内容告诉信息人员。</translation>
    </message>
    <message>
        <source>The memory for the camera&apos;s pictures cannot be used.</source>
        <translation>存放摄像头画面的内存无法使用。</translation>
    </message>
    <message>
        <source>Close other programs and try again. If it stays, restart the computer.</source>
        <translation>请关闭其他程序再试；如果仍然不行，请重新启动电脑。</translation>
    </message>
    <message>
        <source>There is no other device of this kind that could be used.</source>
        <translation>没有其他可用的同类设备。</translation>
    </message>
    <message>
        <source>Mend this one as it says, or ask IT for a second one.</source>
        <translation>请按提示处理这一台，或请信息人员再配一台。</translation>
    </message>
    <message>
        <source>The device does not take the request %1.</source>
        <translation>设备不接受请求 %1。</translation>
    </message>
    <message>
        <source>Try again. If it stays, this device may need another driver: tell IT.</source>
        <translation>请再试一次；如果仍然这样，可能需要换驱动，请告诉信息人员。</translation>
    </message>
    <message>
        <source>The maker&apos;s library %1 cannot be loaded.</source>
        <translation>厂商程序库 %1 无法加载。</translation>
    </message>
    <message>
        <source>Install the reader&apos;s software again, or name its library in the device settings.</source>
        <translation>请重新安装读卡器软件，或在设备设置里写明程序库。</translation>
    </message>
    <message>
        <source>The maker&apos;s library %1 has no function %2.</source>
        <translation>厂商程序库 %1 里没有函数 %2。</translation>
    </message>
    <message>
        <source>Check that it is a reader&apos;s library and of the right version; the device settings name it.</source>
        <translation>请检查设备设置里写的是不是读卡器程序库、版本是否正确。</translation>
    </message>
    <message>
        <source>The maker&apos;s library reports the fault %2 at %1.</source>
        <translation>厂商程序库在 %1 处报告故障 %2。</translation>
    </message>
    <message>
        <source>Lift the card and try again. If it stays, tell IT both words.</source>
        <translation>请拿起身份证再试；如果仍然这样，请把这两个词告诉信息人员。</translation>
    </message>
    <message>
        <source>The printer has little paper left.</source>
        <translation>打印机纸快用完了。</translation>
    </message>
    <message>
        <source>Printing goes on. Fill up the tray soon.</source>
        <translation>打印继续，请尽快加纸。</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>打印机没有纸了。</translation>
    </message>
    <message>
        <source>Put paper in the tray. Printing then goes on by itself.</source>
        <translation>请往纸盒里放纸，放好后会自动继续打印。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>打印机卡纸了。</translation>
    </message>
    <message>
        <source>Open the printer, pull the sheet out in the direction of the paper and close it again.</source>
        <translation>请打开打印机，顺着走纸方向抽出纸张，再合上。</translation>
    </message>
    <message>
        <source>A cover of the printer is open.</source>
        <translation>打印机的盖子开着。</translation>
    </message>
    <message>
        <source>Close it. Printing then goes on by itself.</source>
        <translation>请合上盖子，合上后会自动继续打印。</translation>
    </message>
    <message>
        <source>The printer&apos;s toner is nearly used up.</source>
        <translation>打印机墨粉快用完了。</translation>
    </message>
    <message>
        <source>Printing goes on. Have a new cartridge ready.</source>
        <translation>打印继续，请准备好新的墨粉盒。</translation>
    </message>
    <message>
        <source>The printer&apos;s toner is used up.</source>
        <translation>打印机墨粉用完了。</translation>
    </message>
    <message>
        <source>Change the cartridge. Look whether the last paper can be read; if not, print it again.</source>
        <translation>请更换墨粉盒，并看最后一张是否清楚；不清楚请重新打印。</translation>
    </message>
    <message>
        <source>The printer does not answer its queue.</source>
        <translation>打印机没有回应。</translation>
    </message>
    <message>
        <source>Check that it is switched on and that its cable is plugged in.</source>
        <translation>请检查打印机是否开机、线是否插好。</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>打印机已暂停。</translation>
    </message>
    <message>
        <source>Press its resume or online key. If its queue was stopped, ask IT to start it again.</source>
        <translation>请按打印机上的恢复或联机键；如果队列被停用，请信息人员重新启用。</translation>
    </message>
    <message>
        <source>The printer asks for attention: %1</source>
        <translation>打印机请您处理：%1</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s own display and do what it says.</source>
        <translation>请看打印机的显示屏，按上面的提示做。</translation>
    </message>
    <message>
        <source>There is no printer with the name %1.</source>
        <translation>没有名为 %1 的打印机。</translation>
    </message>
    <message>
        <source>Choose another in the device settings, or ask IT to set this one up.</source>
        <translation>请在设备设置里另选一台，或请信息人员安装这一台。</translation>
    </message>
    <message>
        <source>The print server has no default printer.</source>
        <translation>打印服务没有设默认打印机。</translation>
    </message>
    <message>
        <source>Name the printer in the device settings.</source>
        <translation>请在设备设置里写明打印机。</translation>
    </message>
    <message>
        <source>The printer&apos;s queue takes no papers at present.</source>
        <translation>打印队列暂时不接收文件。</translation>
    </message>
    <message>
        <source>Use another printer, or ask IT to open this queue.</source>
        <translation>请换一台打印机，或请信息人员开放这个队列。</translation>
    </message>
    <message>
        <source>The print server %1 cannot be reached.</source>
        <translation>连不上打印服务 %1。</translation>
    </message>
    <message>
        <source>Check the network, or that the print service runs. It is tried again by itself.</source>
        <translation>请检查网络，或打印服务是否在运行；会自动再试。</translation>
    </message>
    <message>
        <source>The print server refused the request: %1</source>
        <translation>打印服务拒绝了请求：%1</translation>
    </message>
    <message>
        <source>The printer has no paper of the size %1.</source>
        <translation>打印机没有 %1 规格的纸。</translation>
    </message>
    <message>
        <source>Use another printer, or another paper size.</source>
        <translation>请换一台打印机，或换一种纸张规格。</translation>
    </message>
    <message>
        <source>The printer cannot print on both sides.</source>
        <translation>这台打印机不能双面打印。</translation>
    </message>
    <message>
        <source>Print on one side, or use another printer.</source>
        <translation>请单面打印，或换一台打印机。</translation>
    </message>
    <message>
        <source>What was to be printed is not a PDF document.</source>
        <translation>要打印的内容不是 PDF 文件。</translation>
    </message>
    <message>
        <source>Open the paper again and print it from there. If it stays, tell IT.</source>
        <translation>请重新打开这份文件再打印；如果仍然这样，请告诉信息人员。</translation>
    </message>
    <message>
        <source>The paper is held back in the printer&apos;s queue.</source>
        <translation>文件在打印队列里被暂扣。</translation>
    </message>
    <message>
        <source>Release it at the printer or ask IT to; or cancel and use another printer.</source>
        <translation>请在打印机上放行，或请信息人员放行；也可以取消，换一台打印机。</translation>
    </message>
    <message>
        <source>The paper was taken out of the printer&apos;s queue.</source>
        <translation>文件已从打印队列中取消。</translation>
    </message>
    <message>
        <source>Somebody cancelled it at the printer or the server. Print it again when you need it.</source>
        <translation>有人在打印机或服务器上取消了它；需要时请重新打印。</translation>
    </message>
    <message>
        <source>The printer gave the paper up.</source>
        <translation>打印机放弃了这份文件。</translation>
    </message>
    <message>
        <source>Throw away what came out and print it again. If it stays, use another printer and tell IT.</source>
        <translation>请丢弃打出来的部分，重新打印；如果仍然这样，请换一台打印机，并告诉信息人员。</translation>
    </message>
    <message>
        <source>It is not certain whether the paper came out.</source>
        <translation>不能确定纸是否已经打出来。</translation>
    </message>
    <message>
        <source>Look at the printer first. If the paper is not there or not whole, print it again.</source>
        <translation>请先看打印机；没有打出来或不完整，再重新打印。</translation>
    </message>
    <message>
        <source>Nothing was written on the signature pad in time.</source>
        <translation>签字板上没有按时签字。</translation>
    </message>
    <message>
        <source>Ask the member to sign on the pad, and start again.</source>
        <translation>请提醒申请人在签字板上签字，然后重新开始。</translation>
    </message>
    <message>
        <source>The signature on the pad was begun but not finished in time.</source>
        <translation>签字板上的签字没有按时完成。</translation>
    </message>
    <message>
        <source>Ask the member to sign once more and to press the tick on the pad.</source>
        <translation>请申请人再签一次，签完点板上的对勾。</translation>
    </message>
    <message>
        <source>The member pressed the cross on the pad.</source>
        <translation>申请人点了签字板上的叉。</translation>
    </message>
    <message>
        <source>Ask whether there is a question. Then start again, or let the member sign on paper.</source>
        <translation>请问问申请人有什么疑问，再重新开始，或改为纸面签字。</translation>
    </message>
    <message>
        <source>Parts of the signature were lost between the pad and this program.</source>
        <translation>签字数据在传输中丢失了一部分。</translation>
    </message>
    <message>
        <source>Ask the member to sign once more. If it happens often, change the cable.</source>
        <translation>请申请人再签一次；如果经常这样，请换一根线。</translation>
    </message>
    <message>
        <source>The pad reports places that it does not have.</source>
        <translation>签字板报告的位置超出了板面。</translation>
    </message>
    <message>
        <source>Unplug the pad and plug it in again. If it stays, use another pad and tell IT.</source>
        <translation>请拔下签字板再插一次；如果仍然这样，请换一块，并告诉信息人员。</translation>
    </message>
    <message>
        <source>The pad sends far more than anybody can write.</source>
        <translation>签字板送来的数据多得不正常。</translation>
    </message>
    <message>
        <source>The pad did not carry out a request: %1</source>
        <translation>签字板没有执行请求：%1</translation>
    </message>
    <message>
        <source>Try again. If it stays, unplug the pad and plug it in again.</source>
        <translation>请再试一次；如果仍然这样，请拔下签字板再插一次。</translation>
    </message>
    <message>
        <source>The pad does not become ready.</source>
        <translation>签字板一直没有就绪。</translation>
    </message>
    <message>
        <source>Unplug the pad and plug it in again, then start again.</source>
        <translation>请拔下签字板再插一次，然后重新开始。</translation>
    </message>
    <message>
        <source>This pad cannot encrypt what is written.</source>
        <translation>这块签字板不能加密笔迹。</translation>
    </message>
    <message>
        <source>Use a pad that can, or have the rule changed by IT.</source>
        <translation>请换一块能加密的签字板，或请信息人员调整规定。</translation>
    </message>
    <message>
        <source>The pad and this program could not agree on a key for the signature.</source>
        <translation>签字板和本程序没能商定签字密钥。</translation>
    </message>
    <message>
        <source>What the pad sent does not belong to this signature.</source>
        <translation>签字板送来的数据不属于这次签字。</translation>
    </message>
    <message>
        <source>Do not use this signature. Check the pad and its cable, then let the member sign once more; tell IT.</source>
        <translation>请不要使用这次签字。检查签字板和连线后请申请人再签一次，并告诉信息人员。</translation>
    </message>
    <message>
        <source>The picture for the pad does not fit its screen.</source>
        <translation>要显示的画面与签字板屏幕大小不符。</translation>
    </message>
    <message>
        <source>Start again. If it stays, tell IT the model of the pad.</source>
        <translation>请重新开始；如果仍然这样，请把签字板型号告诉信息人员。</translation>
    </message>
    <message>
        <source>The paper roll for slips is nearly used up.</source>
        <translation>小票纸卷快用完了。</translation>
    </message>
    <message>
        <source>Printing goes on. Have a new roll ready.</source>
        <translation>打印继续，请准备好新纸卷。</translation>
    </message>
    <message>
        <source>The slip printer is out of paper.</source>
        <translation>小票机没有纸了。</translation>
    </message>
    <message>
        <source>Open the cover, put in a new roll and close the cover.</source>
        <translation>请打开上盖，换上新纸卷，再合上。</translation>
    </message>
    <message>
        <source>The cover of the slip printer is open.</source>
        <translation>小票机的上盖开着。</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>请合上上盖，听到咔嗒声为止。</translation>
    </message>
    <message>
        <source>The cutter of the slip printer is stuck.</source>
        <translation>小票机的切刀卡住了。</translation>
    </message>
    <message>
        <source>Switch the printer off, take out the paper that is stuck and switch it on again.</source>
        <translation>请关机，取出卡住的纸，再开机。</translation>
    </message>
    <message>
        <source>The slip printer pauses for a moment, its print head is too hot.</source>
        <translation>小票机暂停一下，打印头过热。</translation>
    </message>
    <message>
        <source>Wait; it goes on by itself.</source>
        <translation>请稍等，会自动继续。</translation>
    </message>
    <message>
        <source>The slip printer reports a fault.</source>
        <translation>小票机报告故障。</translation>
    </message>
    <message>
        <source>Switch it off and on again. If the fault stays, use another printer and tell IT.</source>
        <translation>请关机再开机；如果仍有故障，请换一台，并告诉信息人员。</translation>
    </message>
    <message>
        <source>The slip printer is not ready.</source>
        <translation>小票机没有就绪。</translation>
    </message>
    <message>
        <source>Let go of its feed key and wait a moment. If it stays, switch it off and on again.</source>
        <translation>请松开走纸键，稍等片刻；如果仍然这样，请关机再开机。</translation>
    </message>
    <message>
        <source>This slip cannot be printed: %1</source>
        <translation>这张小票无法打印：%1</translation>
    </message>
    <message>
        <source>Tell IT the words after the colon: the layout of the slip must be corrected.</source>
        <translation>请把冒号后的内容告诉信息人员：小票版式需要修改。</translation>
    </message>
    <message>
        <source>It is not certain whether the slip came out whole.</source>
        <translation>不能确定小票是否完整打出。</translation>
    </message>
    <message>
        <source>Look at the printer first; the rest may still come when it is ready. Print it again only if it is missing or cannot be read.</source>
        <translation>请先看小票机，就绪后可能会接着打完；确实没有或看不清，再重新打印。</translation>
    </message>
    <message>
        <source>All know: unplug, plug, hang, fault NAME [on WHAT], quit. What else this one knows stands under “orders” in the line that says it is ready.</source>
        <translation>通用指令：unplug、plug、hang、fault 名称 [on 对象]、quit；这台设备的其他指令见就绪那一行的“orders”。</translation>
    </message>
</context>
<context>
    <name>Simulators</name>
    <message>
        <source>Let the picture stand still</source>
        <translation>让画面卡住</translation>
    </message>
    <message>
        <source>Let the camera fall silent</source>
        <translation>让摄像头没有回应</translation>
    </message>
    <message>
        <source>Let the camera go on</source>
        <translation>让摄像头恢复</translation>
    </message>
    <message>
        <source>Unplug the camera</source>
        <translation>拔下摄像头</translation>
    </message>
    <message>
        <source>Plug the camera in</source>
        <translation>插上摄像头</translation>
    </message>
    <message>
        <source>Damage one picture</source>
        <translation>损坏一帧画面</translation>
    </message>
    <message>
        <source>Show the test picture</source>
        <translation>显示测试画面</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>已拔下</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>the picture stands still</source>
        <translation>画面卡住</translation>
    </message>
    <message>
        <source>sends pictures</source>
        <translation>正在送画面</translation>
    </message>
    <message>
        <source>Put the card “%1” on the reader</source>
        <translation>把卡“%1”放到读卡器上</translation>
    </message>
    <message>
        <source>Lift the card</source>
        <translation>拿起卡</translation>
    </message>
    <message>
        <source>Unplug the reader</source>
        <translation>拔下读卡器</translation>
    </message>
    <message>
        <source>Plug the reader in</source>
        <translation>插上读卡器</translation>
    </message>
    <message>
        <source>Let the reader fall silent</source>
        <translation>让读卡器没有回应</translation>
    </message>
    <message>
        <source>a card lies on the reader</source>
        <translation>读卡器上有卡</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>没有卡</translation>
    </message>
    <message>
        <source>Sign on the pad</source>
        <translation>在板上签字</translation>
    </message>
    <message>
        <source>Press the tick</source>
        <translation>点对勾</translation>
    </message>
    <message>
        <source>Begin anew on the pad</source>
        <translation>在板上重写</translation>
    </message>
    <message>
        <source>Press the cross</source>
        <translation>点叉</translation>
    </message>
    <message>
        <source>Move the pen over the pad</source>
        <translation>笔在板上方移动</translation>
    </message>
    <message>
        <source>Take the pen away while writing</source>
        <translation>书写中拿开笔</translation>
    </message>
    <message>
        <source>Lose part of the writing</source>
        <translation>丢失一段笔迹</translation>
    </message>
    <message>
        <source>Unplug the pad</source>
        <translation>拔下签字板</translation>
    </message>
    <message>
        <source>Plug the pad in</source>
        <translation>插上签字板</translation>
    </message>
    <message>
        <source>Let the pad fall silent</source>
        <translation>让签字板没有回应</translation>
    </message>
    <message>
        <source>waits for a signature, encrypted</source>
        <translation>等待签字（加密）</translation>
    </message>
    <message>
        <source>waits for a signature</source>
        <translation>等待签字</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>上盖打开</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>没有纸</translation>
    </message>
    <message>
        <source>little paper</source>
        <translation>纸快用完</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>切刀卡住</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>过热</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Let the roll come to its end</source>
        <translation>让纸卷快用完</translation>
    </message>
    <message>
        <source>Take the paper out</source>
        <translation>取出纸卷</translation>
    </message>
    <message>
        <source>Put in a new roll</source>
        <translation>换上新纸卷</translation>
    </message>
    <message>
        <source>Open the cover</source>
        <translation>打开上盖</translation>
    </message>
    <message>
        <source>Close the cover</source>
        <translation>合上上盖</translation>
    </message>
    <message>
        <source>Tear the paper</source>
        <translation>撕断纸</translation>
    </message>
    <message>
        <source>Let the paper end in the next slip</source>
        <translation>下一张小票中途没纸</translation>
    </message>
    <message>
        <source>Let the print head get hot in the next slip</source>
        <translation>下一张小票时打印头过热</translation>
    </message>
    <message>
        <source>Jam the cutter</source>
        <translation>卡住切刀</translation>
    </message>
    <message>
        <source>Free the cutter</source>
        <translation>松开切刀</translation>
    </message>
    <message>
        <source>Let it tell no states</source>
        <translation>不再报告状态</translation>
    </message>
    <message>
        <source>Let it tell its states again</source>
        <translation>恢复报告状态</translation>
    </message>
    <message>
        <source>Unplug the printer</source>
        <translation>拔下打印机</translation>
    </message>
    <message>
        <source>Plug the printer in</source>
        <translation>插上打印机</translation>
    </message>
    <message>
        <source>Let the printer fall silent</source>
        <translation>让打印机没有回应</translation>
    </message>
    <message>
        <source>Put paper in</source>
        <translation>放入纸</translation>
    </message>
    <message>
        <source>Leave only a little paper</source>
        <translation>只留少量纸</translation>
    </message>
    <message>
        <source>Jam a sheet</source>
        <translation>卡住一张纸</translation>
    </message>
    <message>
        <source>Pull the jammed sheet out</source>
        <translation>抽出卡住的纸</translation>
    </message>
    <message>
        <source>Let the toner run low</source>
        <translation>让墨粉快用完</translation>
    </message>
    <message>
        <source>Let the toner run out</source>
        <translation>让墨粉用完</translation>
    </message>
    <message>
        <source>Change the toner</source>
        <translation>更换墨粉盒</translation>
    </message>
    <message>
        <source>Pause the printer</source>
        <translation>暂停打印机</translation>
    </message>
    <message>
        <source>Let the printer go on</source>
        <translation>让打印机继续</translation>
    </message>
    <message>
        <source>Hold the next paper back</source>
        <translation>暂扣下一份文件</translation>
    </message>
    <message>
        <source>Release papers that are held back</source>
        <translation>放行暂扣的文件</translation>
    </message>
    <message>
        <source>Cancel all papers at the printer</source>
        <translation>取消打印机上的全部文件</translation>
    </message>
    <message>
        <source>Print the next paper slowly</source>
        <translation>下一份文件慢速打印</translation>
    </message>
    <message>
        <source>Give the next paper up</source>
        <translation>放弃下一份文件</translation>
    </message>
    <message>
        <source>a sheet is jammed</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>no toner</source>
        <translation>没有墨粉</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>little toner</source>
        <translation>墨粉快用完</translation>
    </message>
    <message>
        <source>takes no papers</source>
        <translation>不接收文件</translation>
    </message>
</context>
<context>
    <name>tonggui::simulators::TrainerPanel</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
</context>
<context>
    <name>tonggui::simulators::TrainerWindow</name>
    <message>
        <source>Simulated devices</source>
        <translation>模拟设备</translation>
    </message>
</context>
</TS>
