<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>No installed font can print the character “%1” (%2).</source>
        <translation>已安装的字体都无法打印“%1”（%2）。</translation>
    </message>
    <message>
        <source>Ask IT to install a font that has it, such as the package fonts-hanazono.</source>
        <translation>请信息部门安装包含该字的字体，例如软件包 fonts-hanazono。</translation>
    </message>
    <message>
        <source>The font %1 cannot be read.</source>
        <translation>无法读取字体 %1。</translation>
    </message>
    <message>
        <source>Ask IT to install the package fonts-noto-cjk.</source>
        <translation>请信息部门安装软件包 fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>The verification address does not fit into a QR code.</source>
        <translation>验证地址太长，二维码放不下。</translation>
    </message>
    <message>
        <source>Shorten the address in the centre&apos;s settings.</source>
        <translation>请在中心设置中缩短该地址。</translation>
    </message>
    <message>
        <source>A table of the receipt has a row with %1 cells under %2 columns.</source>
        <translation>回执的一张表格共 %2 列，其中一行却有 %1 格。</translation>
    </message>
    <message>
        <source>Correct the receipt&apos;s description in the service catalogue.</source>
        <translation>请在业务目录中更正回执的格式说明。</translation>
    </message>
    <message>
        <source>The paper is not the one that was shown for signing.</source>
        <translation>这份回执不是签字时出示的那一份。</translation>
    </message>
    <message>
        <source>Make the receipt again and let the member sign the new one.</source>
        <translation>请重新生成回执，并请申请人在新回执上签字。</translation>
    </message>
    <message>
        <source>There is no handwriting to sign with.</source>
        <translation>没有手写签名。</translation>
    </message>
    <message>
        <source>Ask the member to sign on the screen or pad.</source>
        <translation>请申请人在屏幕或签字板上签名。</translation>
    </message>
    <message>
        <source>The paper has no empty place for the signature %1.</source>
        <translation>回执上没有空着的签名位置 %1。</translation>
    </message>
    <message>
        <source>Only receipts made by this program can be signed, each place once and in order.</source>
        <translation>只能签署本程序生成的回执，各处依次签署，且只签一次。</translation>
    </message>
    <message>
        <source>This is not a PDF file.</source>
        <translation>这不是 PDF 文件。</translation>
    </message>
    <message>
        <source>Choose the PDF file of a receipt.</source>
        <translation>请选择回执的 PDF 文件。</translation>
    </message>
    <message>
        <source>The PDF file is larger or more complex than a receipt can be.</source>
        <translation>这个 PDF 文件过大或过于复杂，不会是回执。</translation>
    </message>
    <message>
        <source>The PDF file is damaged.</source>
        <translation>PDF 文件已损坏。</translation>
    </message>
    <message>
        <source>Get the receipt again from where it came from.</source>
        <translation>请从原来的地方重新取得回执。</translation>
    </message>
    <message>
        <source>The PDF file is locked with a password or certificate.</source>
        <translation>PDF 文件已用密码或证书加密。</translation>
    </message>
    <message>
        <source>Receipts are never locked. Ask for the receipt itself.</source>
        <translation>回执从不加密。请索取回执本身。</translation>
    </message>
    <message>
        <source>The pen data of the signature cannot be used.</source>
        <translation>签名的笔迹数据无法使用。</translation>
    </message>
    <message>
        <source>Use the receipt as the centre keeps it, and the key it was sealed for.</source>
        <translation>请使用中心存档的回执和与之对应的密钥。</translation>
    </message>
    <message>
        <source>The signature in field %1 does not say properly what it covers.</source>
        <translation>%1 处的签名没有正确说明它所覆盖的内容。</translation>
    </message>
    <message>
        <source>Treat the file as forged. Get the receipt again from the centre.</source>
        <translation>请按伪造文件处理，并向中心重新索取回执。</translation>
    </message>
    <message>
        <source>Between the parts that the signature in field %1 covers stands something else than it.</source>
        <translation>%1 处的签名所覆盖的两部分之间夹有签名以外的内容。</translation>
    </message>
    <message>
        <source>What the signature in field %1 covers is not a whole file.</source>
        <translation>%1 处的签名所覆盖的内容不是一份完整的文件。</translation>
    </message>
    <message>
        <source>Field %1 shows another signature than the one that was put there.</source>
        <translation>%1 处显示的签名不是当初所签的那一个。</translation>
    </message>
    <message>
        <source>The signature in field %1 is of a kind that cannot be checked here: %2</source>
        <translation>%1 处的签名类型无法在此核验：%2</translation>
    </message>
    <message>
        <source>Check it with the program that made it.</source>
        <translation>请用生成它的程序核验。</translation>
    </message>
    <message>
        <source>The pen data do not belong to the signature in field %1.</source>
        <translation>笔迹数据与 %1 处的签名不符。</translation>
    </message>
    <message>
        <source>The one who signed in field %1 may not sign there.</source>
        <translation>%1 处的签署人无权在此签署。</translation>
    </message>
    <message>
        <source>Ask the centre who signed and why.</source>
        <translation>请向中心询问由谁签署以及原因。</translation>
    </message>
    <message>
        <source>The member&apos;s certificate is for the case %1, the paper for %2.</source>
        <translation>申请人的证书属于办件 %1，而回执属于办件 %2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not one for signing documents.</source>
        <translation>%1 的证书不能用于签署文件。</translation>
    </message>
    <message>
        <source>A part of the file (object %1) was changed after signing.</source>
        <translation>文件的一部分（对象 %1）在签署后被改动。</translation>
    </message>
    <message>
        <source>Do not rely on what it shows. Get the receipt again from the centre.</source>
        <translation>请勿相信它显示的内容，并向中心重新索取回执。</translation>
    </message>
    <message>
        <source>A part that nobody signed (object %1) was put into the file after signing.</source>
        <translation>签署后，文件中加入了无人签署的部分（对象 %1）。</translation>
    </message>
    <message>
        <source>How the file opens or is built (%1) was changed after signing.</source>
        <translation>文件的打开方式或结构（%1）在签署后被改动。</translation>
    </message>
    <message>
        <source>A page (%1) was changed after signing.</source>
        <translation>页面（%1）在签署后被改动。</translation>
    </message>
    <message>
        <source>Something was laid over a page after signing.</source>
        <translation>签署后，页面上被覆盖了其他内容。</translation>
    </message>
    <message>
        <source>A field (%1) was added after signing.</source>
        <translation>签署后增加了栏位（%1）。</translation>
    </message>
    <message>
        <source>A field (%1) was changed after signing.</source>
        <translation>栏位（%1）在签署后被改动。</translation>
    </message>
    <message>
        <source>Behind the end of the document the file goes on.</source>
        <translation>文件在文档结尾之后还有内容。</translation>
    </message>
    <message>
        <source>The signature in field %1 is written in a loose form.</source>
        <translation>%1 处的签名编码不够严格。</translation>
    </message>
    <message>
        <source>Nothing to do: it was checked all the same.</source>
        <translation>无需处理：仍已核验。</translation>
    </message>
    <message>
        <source>The signature in field %1 does not say when it was made.</source>
        <translation>%1 处的签名没有写明签署时间。</translation>
    </message>
    <message>
        <source>The time stamp in field %1 was not checked.</source>
        <translation>未核验 %1 处的时间戳。</translation>
    </message>
    <message>
        <source>The file holds a signature that no field shows (object %1).</source>
        <translation>文件中有一个不在任何栏位显示的签名（对象 %1）。</translation>
    </message>
    <message>
        <source>It counts for nothing. Ask where the file comes from.</source>
        <translation>该签名无效。请询问文件的来源。</translation>
    </message>
    <message>
        <source>The file can act or change by itself (%1).</source>
        <translation>文件可以自行运行或变化（%1）。</translation>
    </message>
    <message>
        <source>A receipt never does. Ask where the file comes from.</source>
        <translation>回执不会如此。请询问文件的来源。</translation>
    </message>
    <message>
        <source>Nobody has signed this file.</source>
        <translation>这份文件没有任何签名。</translation>
    </message>
    <message>
        <source>Ask for the signed receipt.</source>
        <translation>请索取已签署的回执。</translation>
    </message>
    <message>
        <source>The clerk&apos;s signature is missing.</source>
        <translation>缺少柜员的签名。</translation>
    </message>
    <message>
        <source>The receipt is not finished, or was cut back. Ask the centre for the finished one.</source>
        <translation>这份回执尚未办结，或被截去了后面的部分。请向中心索取办结的回执。</translation>
    </message>
</context>
</TS>
