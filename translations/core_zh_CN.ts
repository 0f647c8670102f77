<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>这项操作已取消。</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>准备好后请重新开始。</translation>
    </message>
    <message>
        <source>It took longer than %1 seconds.</source>
        <translation>等待超过 %1 秒，没有完成。</translation>
    </message>
    <message>
        <source>Try again; if it happens often, tell IT.</source>
        <translation>请再试一次；如经常发生，请告知信息部门。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>Check the path and the access rights.</source>
        <translation>请检查路径和访问权限。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>文件 %1 无法写入。</translation>
    </message>
    <message>
        <source>Check the path, the access rights and the free space.</source>
        <translation>请检查路径、访问权限和剩余空间。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>这不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>Correct the place that is named.</source>
        <translation>请修改所指的位置。</translation>
    </message>
    <message>
        <source>The field %1 is missing or of the wrong kind.</source>
        <translation>字段 %1 缺失或类型不对。</translation>
    </message>
    <message>
        <source>Compare the file or message with its schema.</source>
        <translation>请对照格式定义检查该文件或消息。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>Write digits with at most two decimals, such as 2600.00.</source>
        <translation>请填写数字，最多两位小数，例如 2600.00。</translation>
    </message>
    <message>
        <source>“%1” is not a valid number of its kind.</source>
        <translation>编号“%1”的格式不对。</translation>
    </message>
    <message>
        <source>Ids have the form branch-terminal-YYMMDD-sequence.</source>
        <translation>编号格式为：网点-终端-年月日-序号。</translation>
    </message>
    <message>
        <source>Something inside the program went wrong.</source>
        <translation>程序内部出现问题。</translation>
    </message>
    <message>
        <source>Nothing was lost. Restart the program and tell IT.</source>
        <translation>数据没有丢失。请重新启动程序并告知信息部门。</translation>
    </message>
    <message>
        <source>There is no account under this identity number.</source>
        <translation>该身份证号码名下没有公积金账户。</translation>
    </message>
    <message>
        <source>Check the card; if it is right, the unit may not have opened an account yet.</source>
        <translation>请核对证件；如证件无误，可能单位尚未为其开户。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>连接不上服务器。</translation>
    </message>
    <message>
        <source>Services that may be done offline go on; the others wait for the line.</source>
        <translation>可离线办理的业务照常办理，其余业务请等网络恢复。</translation>
    </message>
    <message>
        <source>The key store has no entry “%1”.</source>
        <translation>密钥库中没有“%1”。</translation>
    </message>
    <message>
        <source>Enrol the terminal again, or restore the key store.</source>
        <translation>请重新登记本终端，或恢复密钥库。</translation>
    </message>
    <message>
        <source>The key store (%1) cannot be used.</source>
        <translation>密钥库（%1）无法使用。</translation>
    </message>
    <message>
        <source>Unlock the keyring and start again, or choose another key protection in the settings.</source>
        <translation>请解锁密钥环后重新启动，或在设置中选择其他密钥保护方式。</translation>
    </message>
    <message>
        <source>The PIN does not open the key file.</source>
        <translation>PIN 码打不开密钥文件。</translation>
    </message>
    <message>
        <source>Type the PIN of this terminal again.</source>
        <translation>请重新输入本终端的 PIN 码。</translation>
    </message>
    <message>
        <source>The disk is full; this step was not saved.</source>
        <translation>磁盘已满，这一步没有保存。</translation>
    </message>
    <message>
        <source>Free some space and press the key again. Nothing was lost.</source>
        <translation>请清理空间后重新按键，已有内容没有丢失。</translation>
    </message>
    <message>
        <source>The local database could not save: %1</source>
        <translation>本地数据库未能保存：%1</translation>
    </message>
    <message>
        <source>Try again; if it stays, stop work at this window and tell IT.</source>
        <translation>请再试一次；如仍不行，请停用本窗口并告知信息部门。</translation>
    </message>
    <message>
        <source>There is no such document for case %1.</source>
        <translation>办件 %1 没有这份文件。</translation>
    </message>
    <message>
        <source>Check the case number.</source>
        <translation>请核对办件编号。</translation>
    </message>
    <message>
        <source>The new version of the document of case %1 does not continue the stored one.</source>
        <translation>办件 %1 的新文件与已存文件不连续。</translation>
    </message>
    <message>
        <source>Keep the stored document and tell IT.</source>
        <translation>请保留已存文件并告知信息部门。</translation>
    </message>
    <message>
        <source>The staff number or the PIN is not right.</source>
        <translation>工号或 PIN 码不对。</translation>
    </message>
    <message>
        <source>Type both again. %1 tries are left before the account is locked.</source>
        <translation>请重新输入。再错 %1 次账号将被锁定。</translation>
    </message>
    <message>
        <source>This account is locked after too many wrong PINs.</source>
        <translation>PIN 码错误次数过多，账号已锁定。</translation>
    </message>
    <message>
        <source>Wait until %1, or ask an administrator to unlock it.</source>
        <translation>请等到 %1，或请管理员解锁。</translation>
    </message>
    <message>
        <source>The server cannot be reached, and this account never logged in here before.</source>
        <translation>连接不上服务器，且该账号从未在本终端登录过。</translation>
    </message>
    <message>
        <source>Log in once while online, or ask a colleague who works at this window.</source>
        <translation>请在联网时先登录一次，或请常在本窗口工作的同事登录。</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>您的岗位没有这项权限。</translation>
    </message>
    <message>
        <source>Ask a %1.</source>
        <translation>请找%1办理。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file of at most %2 MiB.</source>
        <translation>%1 不是普通文件，或超过 %2 MiB。</translation>
    </message>
    <message>
        <source>Choose an ordinary file, no folder or device.</source>
        <translation>请选择普通文件，不要选择文件夹或设备。</translation>
    </message>
</context>
</TS>
