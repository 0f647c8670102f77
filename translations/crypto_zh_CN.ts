<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>there is no X.509 certificate in it</source>
        <translation>其中没有 X.509 证书</translation>
    </message>
    <message>
        <source>issuing a certificate</source>
        <translation>签发证书</translation>
    </message>
    <message>
        <source>a certificate of its chain has expired</source>
        <translation>证书链中有证书已过期</translation>
    </message>
    <message>
        <source>a certificate of its chain is not valid yet</source>
        <translation>证书链中有证书尚未生效</translation>
    </message>
    <message>
        <source>it does not lead to a root that is trusted here</source>
        <translation>它不属于本处信任的根证书</translation>
    </message>
    <message>
        <source>a signature in its chain is wrong</source>
        <translation>证书链中有签名不正确</translation>
    </message>
    <message>
        <source>its chain is longer than its issuer allows</source>
        <translation>证书链的长度超出了签发者的许可</translation>
    </message>
    <message>
        <source>it was issued by a certificate that may not issue</source>
        <translation>签发它的证书没有签发权限</translation>
    </message>
    <message>
        <source>its chain uses a key or digest that is too weak</source>
        <translation>证书链中使用的密钥或摘要算法强度不足</translation>
    </message>
    <message>
        <source>The data was changed, or it was encrypted with another key.</source>
        <translation>数据已被改动，或是用另一把密钥加密的。</translation>
    </message>
    <message>
        <source>Do not use this data. Restore the key store that belongs to it, or tell IT.</source>
        <translation>请勿使用这份数据。请恢复与它对应的密钥库，或告知信息部门。</translation>
    </message>
    <message>
        <source>The private key cannot be read: %1</source>
        <translation>无法读取私钥：%1</translation>
    </message>
    <message>
        <source>Check the file and its pass phrase.</source>
        <translation>请检查文件及其口令。</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1</source>
        <translation>无法读取证书：%1</translation>
    </message>
    <message>
        <source>Give a PEM or DER file with an X.509 certificate.</source>
        <translation>请提供含有 X.509 证书的 PEM 或 DER 文件。</translation>
    </message>
    <message>
        <source>The certificate request is not valid.</source>
        <translation>证书申请无效。</translation>
    </message>
    <message>
        <source>Make a new request at the terminal.</source>
        <translation>请在终端上重新生成申请。</translation>
    </message>
    <message>
        <source>The signature does not fit the data: %1</source>
        <translation>签名与数据不符：%1</translation>
    </message>
    <message>
        <source>Treat the data as changed by somebody else.</source>
        <translation>请按数据已被他人改动处理。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>%1 的证书不受信任：%2</translation>
    </message>
    <message>
        <source>Give the right root certificate, or ask who issued this one.</source>
        <translation>请提供正确的根证书，或核实这张证书由谁签发。</translation>
    </message>
    <message>
        <source>A cryptographic step failed: %1</source>
        <translation>密码运算步骤失败：%1</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell IT.</source>
        <translation>请重试；若仍然失败，请告知信息部门。</translation>
    </message>
    <message>
        <source>writing the key file</source>
        <translation>写入密钥文件</translation>
    </message>
    <message>
        <source>it is no PKCS#12 file</source>
        <translation>它不是 PKCS#12 文件</translation>
    </message>
    <message>
        <source>the pass phrase is wrong, or the file was changed</source>
        <translation>口令错误，或文件已被改动</translation>
    </message>
    <message>
        <source>the file holds no usable key with its certificate</source>
        <translation>文件中没有可用的密钥及其证书</translation>
    </message>
    <message>
        <source>it is no PEM key, or the pass phrase is wrong</source>
        <translation>它不是 PEM 格式的密钥，或口令错误</translation>
    </message>
    <message>
        <source>only RSA from 2048 bits and the curves P-256, P-384 and P-521 are used</source>
        <translation>只支持 2048 位及以上的 RSA，以及 P-256、P-384、P-521 曲线</translation>
    </message>
    <message>
        <source>making a certificate request</source>
        <translation>生成证书申请</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>its digest algorithm is not one of SHA-256, SHA-384 and SHA-512</source>
        <translation>摘要算法不是 SHA-256、SHA-384 或 SHA-512</translation>
    </message>
    <message>
        <source>its content type is missing or wrong</source>
        <translation>缺少内容类型，或内容类型不正确</translation>
    </message>
    <message>
        <source>the content was changed</source>
        <translation>内容已被改动</translation>
    </message>
    <message>
        <source>it does not name its certificate rightly</source>
        <translation>未正确指明所用的签名证书</translation>
    </message>
    <message>
        <source>its value is wrong</source>
        <translation>签名值不正确</translation>
    </message>
    <message>
        <source>it is no CMS structure, or something stands behind it</source>
        <translation>它不是 CMS 结构，或其后附有其他内容</translation>
    </message>
    <message>
        <source>it is no detached signature</source>
        <translation>它不是分离式签名</translation>
    </message>
    <message>
        <source>it does not have exactly one signer</source>
        <translation>签名者不是恰好一个</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate was not sent along</source>
        <translation>没有附带签名者的证书</translation>
    </message>
    <message>
        <source>encryption of a block</source>
        <translation>加密数据块</translation>
    </message>
    <message>
        <source>agreeing on a key</source>
        <translation>协商密钥</translation>
    </message>
</context>
</TS>
