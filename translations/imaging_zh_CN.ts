<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>This is not a whole picture.</source>
        <translation>图片不完整。</translation>
    </message>
    <message>
        <source>Take it again, or choose another file.</source>
        <translation>请重新拍摄，或选择其他文件。</translation>
    </message>
    <message>
        <source>The picture is too large (%1 × %2).</source>
        <translation>图片过大（%1 × %2）。</translation>
    </message>
    <message>
        <source>Use a smaller picture, or set the camera to a smaller size.</source>
        <translation>请使用较小的图片，或调低摄像头分辨率。</translation>
    </message>
    <message>
        <source>The video %1 cannot be opened.</source>
        <translation>无法打开视频 %1。</translation>
    </message>
    <message>
        <source>Check the address or the file, and that the camera is switched on.</source>
        <translation>请检查地址或文件，并确认摄像头已开机。</translation>
    </message>
    <message>
        <source>The video stopped.</source>
        <translation>视频已中断。</translation>
    </message>
    <message>
        <source>Check that the camera is switched on and connected.</source>
        <translation>请确认摄像头已开机并已连接。</translation>
    </message>
</context>
</TS>
