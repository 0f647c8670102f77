<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>The setting %1 is missing.</source>
        <translation>缺少设置 %1。</translation>
    </message>
    <message>
        <source>Write it into %2 in the folder %3.</source>
        <translation>请写入文件夹 %3 中的 %2。</translation>
    </message>
    <message>
        <source>The settings folder %1 does not exist.</source>
        <translation>设置文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Name the folder that holds terminal.toml; a file is no folder.</source>
        <translation>请指定 terminal.toml 所在的文件夹，不是文件本身。</translation>
    </message>
</context>
</TS>
