<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>The database file itself is damaged: %1</source>
        <translation>数据库文件本身已损坏：%1</translation>
    </message>
    <message>
        <source>Stop work at this window, copy the file for IT, and restore the last backup.</source>
        <translation>请停用本窗口，把该文件复制给信息部门，并恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The record of events is broken at event %1.</source>
        <translation>事件记录在第 %1 条处断开。</translation>
    </message>
    <message>
        <source>Somebody or something changed the database. Copy the file and tell IT before work goes on.</source>
        <translation>数据库曾被改动。请先复制该文件并告知信息部门，再继续工作。</translation>
    </message>
    <message>
        <source>The chain of finished cases is broken at case number %1.</source>
        <translation>已办结业务的记录链在第 %1 件处断开。</translation>
    </message>
    <message>
        <source>Compare with the cases that the server has, and tell IT before work goes on.</source>
        <translation>请与服务器上的办件核对，并告知信息部门后再继续工作。</translation>
    </message>
    <message>
        <source>The value at %1 cannot be decrypted.</source>
        <translation>%1 处的内容无法解密。</translation>
    </message>
    <message>
        <source>Restore the last backup of this row, or tell IT.</source>
        <translation>请恢复该行最近一次备份，或告知信息部门。</translation>
    </message>
    <message>
        <source>The row %1 was changed by something other than this program.</source>
        <translation>%1 行曾被其他程序改动。</translation>
    </message>
    <message>
        <source>Copy the file and tell IT.</source>
        <translation>请复制该文件并告知信息部门。</translation>
    </message>
    <message>
        <source>The saved visit %1 is not the one of its last event.</source>
        <translation>保存的业务 %1 与其最后一次事件不符。</translation>
    </message>
    <message>
        <source>Look at the visit with the member before it goes on, and tell IT.</source>
        <translation>请与办事人核对后再继续，并告知信息部门。</translation>
    </message>
    <message>
        <source>The document of case %1 is not the one that was signed for.</source>
        <translation>办件 %1 的文书与签收时的不一致。</translation>
    </message>
    <message>
        <source>Fetch the document from the server, and tell IT.</source>
        <translation>请从服务器取回该文书，并告知信息部门。</translation>
    </message>
    <message>
        <source>The row %1 is gone.</source>
        <translation>%1 行不见了。</translation>
    </message>
    <message>
        <source>Restore the last backup, or tell IT.</source>
        <translation>请恢复最近一次备份，或告知信息部门。</translation>
    </message>
    <message>
        <source>The row %1 belongs to nothing.</source>
        <translation>%1 行没有所属的记录。</translation>
    </message>
    <message>
        <source>The counter of %1 is behind the numbers that were given out.</source>
        <translation>%1 的编号计数小于已发出的编号。</translation>
    </message>
    <message>
        <source>Stop work at this window and tell IT: numbers could be given twice.</source>
        <translation>请停用本窗口并告知信息部门：编号可能重复。</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>没有数据库 %1。</translation>
    </message>
    <message>
        <source>Check the folder in the settings.</source>
        <translation>请核对设置中的文件夹。</translation>
    </message>
    <message>
        <source>The file %1 is no database, or its beginning was overwritten.</source>
        <translation>文件 %1 不是数据库，或开头部分已被覆盖。</translation>
    </message>
    <message>
        <source>Keep the file, restore the last backup, and tell IT.</source>
        <translation>请保留该文件，恢复最近一次备份，并告知信息部门。</translation>
    </message>
    <message>
        <source>The file %1 is the database of another program.</source>
        <translation>文件 %1 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>Choose another folder in the settings; this file was not touched.</source>
        <translation>请在设置中选择其他文件夹；该文件未被改动。</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of this program.</source>
        <translation>数据库 %1 由本程序的更新版本建立。</translation>
    </message>
    <message>
        <source>Install the newer version again; going back is not possible with this database.</source>
        <translation>请重新安装较新的版本；该数据库不能用于旧版本。</translation>
    </message>
    <message>
        <source>The database %1 is of an older version.</source>
        <translation>数据库 %1 是旧版本的。</translation>
    </message>
    <message>
        <source>Start the counter once, so that the database is brought up to date, and check again.</source>
        <translation>请先启动一次柜台程序，待数据库升级后再检查。</translation>
    </message>
    <message>
        <source>The database %1 does not belong to the key in the key store.</source>
        <translation>数据库 %1 与密钥库中的密钥不匹配。</translation>
    </message>
    <message>
        <source>Restore the database and the key store of the same terminal together.</source>
        <translation>请把同一终端的数据库和密钥库一起恢复。</translation>
    </message>
    <message>
        <source>The database %1 belongs to terminal %2.</source>
        <translation>数据库 %1 属于终端 %2。</translation>
    </message>
    <message>
        <source>Correct the branch and terminal code in the settings, or choose another folder.</source>
        <translation>请改正设置中的网点代码和终端代码，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program (process %2).</source>
        <translation>数据库 %1 正由其他程序（进程 %2）使用。</translation>
    </message>
    <message>
        <source>Close that program first; only one may use a terminal&apos;s database.</source>
        <translation>请先关闭该程序；一个终端的数据库只能由一个程序使用。</translation>
    </message>
    <message>
        <source>The folder or file %1 may not be used.</source>
        <translation>文件夹或文件 %1 不可使用。</translation>
    </message>
    <message>
        <source>Check that it exists, its owner and its access rights.</source>
        <translation>请核对它是否存在、属主和访问权限。</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation>数据库 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>Stop work at this window, run “tonggui store check”, and tell IT.</source>
        <translation>请停用本窗口，运行“tonggui store check”，并告知信息部门。</translation>
    </message>
    <message>
        <source>This was saved before: %1</source>
        <translation>此项此前已保存：%1</translation>
    </message>
    <message>
        <source>Nothing needs to be done; go on with the next step.</source>
        <translation>无需处理，请继续下一步。</translation>
    </message>
    <message>
        <source>This terminal has no number left for %1.</source>
        <translation>本终端 %1 的编号已用完。</translation>
    </message>
    <message>
        <source>Use another terminal today, and tell IT.</source>
        <translation>请今天改用其他终端，并告知信息部门。</translation>
    </message>
    <message>
        <source>The case was not sealed as the next of this terminal&apos;s chain.</source>
        <translation>该办件没有接在本终端记录链的末尾。</translation>
    </message>
    <message>
        <source>Restart the program and finish the visit again; tell IT if it stays.</source>
        <translation>请重新启动程序并再次办结；如仍不行，请告知信息部门。</translation>
    </message>
    <message>
        <source>There is no case %1 waiting to be sent.</source>
        <translation>没有待发送的办件 %1。</translation>
    </message>
    <message>
        <source>Check the number; run “tonggui store check” if it is right.</source>
        <translation>请核对编号；如编号无误，请运行“tonggui store check”。</translation>
    </message>
    <message>
        <source>This terminal keeps no key of the name “%1”.</source>
        <translation>本终端没有名为“%1”的密钥。</translation>
    </message>
    <message>
        <source>Enrol the terminal or the clerk first.</source>
        <translation>请先登记终端或经办人。</translation>
    </message>
    <message>
        <source>The server cannot be reached, and this account last logged in online more than %1 days ago.</source>
        <translation>连接不上服务器，且该账号距上次联网登录已超过 %1 天。</translation>
    </message>
    <message>
        <source>Log in once while online, or ask a colleague who works at this window.</source>
        <translation>请在联网时先登录一次，或请常在本窗口工作的同事登录。</translation>
    </message>
    <message>
        <source>The key file %1 is damaged.</source>
        <translation>密钥文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>Restore the last backup of this file; keep the damaged one for IT.</source>
        <translation>请恢复该文件最近一次备份；损坏的文件请留给信息部门。</translation>
    </message>
    <message>
        <source>The PIN of a key file needs at least %1 characters.</source>
        <translation>密钥文件的 PIN 码至少 %1 位。</translation>
    </message>
    <message>
        <source>Choose a longer PIN.</source>
        <translation>请换一个更长的 PIN 码。</translation>
    </message>
    <message>
        <source>Unprotected keys are for demonstrations only.</source>
        <translation>未加保护的密钥只能用于演示。</translation>
    </message>
    <message>
        <source>Choose another key protection in the settings, or start with --demo and no real data.</source>
        <translation>请在设置中选择其他密钥保护方式；演示请用 --demo 启动，且不用真实数据。</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>desktop keyring</source>
        <translation>桌面密钥环</translation>
    </message>
    <message>
        <source>Keys are kept by the desktop keyring.</source>
        <translation>密钥由桌面密钥环保管。</translation>
    </message>
    <message>
        <source>Keys are sealed by this machine (systemd).</source>
        <translation>密钥由本机封存（systemd）。</translation>
    </message>
    <message>
        <source>Keys are sealed by this terminal&apos;s PIN.</source>
        <translation>密钥由本终端的 PIN 码封存。</translation>
    </message>
    <message>
        <source>Keys are not protected: demonstration only.</source>
        <translation>密钥未加保护：仅供演示。</translation>
    </message>
</context>
</TS>
