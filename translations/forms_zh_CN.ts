<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>There is no service “%1” in the catalogue.</source>
        <translation>业务目录里没有“%1”这项业务。</translation>
    </message>
    <message>
        <source>Check the name of the service, or the folder of the catalogue.</source>
        <translation>请核对业务名称，或业务目录的文件夹。</translation>
    </message>
    <message>
        <source>The service “%1” is not in force on %2.</source>
        <translation>业务“%1”在 %2 没有生效。</translation>
    </message>
    <message>
        <source>Check the date of this computer, or fetch the current catalogue.</source>
        <translation>请核对本机日期，或取得最新的业务目录。</translation>
    </message>
    <message>
        <source>The service “%1” is described twice for the same days.</source>
        <translation>业务“%1”在同一时间段里有两份说明。</translation>
    </message>
    <message>
        <source>Remove one of the two folders, or let their dates of validity not overlap.</source>
        <translation>请删去其中一个文件夹，或把生效日期错开。</translation>
    </message>
    <message>
        <source>This service has no field “%1”.</source>
        <translation>这项业务没有“%1”这一栏。</translation>
    </message>
    <message>
        <source>Use the field ids of its service.json.</source>
        <translation>请使用 service.json 里的栏目编号。</translation>
    </message>
    <message>
        <source>The field “%1” is filled from the card or the centre.</source>
        <translation>“%1”由身份证或中心填写。</translation>
    </message>
    <message>
        <source>Leave it out; if it is wrong, correct it at its source.</source>
        <translation>请不要填写；有误的，请在来源处更正。</translation>
    </message>
    <message>
        <source>The form is not complete: %1</source>
        <translation>表单还没有填完：%1</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>There is nothing to authorise under “%1”.</source>
        <translation>“%1”没有需要授权的内容。</translation>
    </message>
    <message>
        <source>Look at the form again; the value may have changed meanwhile.</source>
        <translation>请再看一下表单，内容可能已经改变。</translation>
    </message>
    <message>
        <source>The form file breaks its schema: %1</source>
        <translation>表单文件不符合格式：%1</translation>
    </message>
    <message>
        <source>Correct the place that is named; the format is described in forms/schema.</source>
        <translation>请改正指出的位置；格式说明在 forms/schema。</translation>
    </message>
    <message>
        <source>The form is for the service “%1”, not for “%2”.</source>
        <translation>这份表单属于业务“%1”，不是“%2”。</translation>
    </message>
    <message>
        <source>Name the service that the file was made for.</source>
        <translation>请写明表单所属的业务。</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 bytes.</source>
        <translation>文件 %1 超过 %2 字节。</translation>
    </message>
    <message>
        <source>A catalogue entry is small; check that this is the right file.</source>
        <translation>业务目录的文件都不大，请核对是不是拿错了文件。</translation>
    </message>
    <message>
        <source>This does not fit the schema: %1</source>
        <translation>这里不符合格式：%1</translation>
    </message>
    <message>
        <source>Correct the place that is named; forms/schema describes what may stand there.</source>
        <translation>请改正指出的位置；forms/schema 说明这里可以写什么。</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1”在这里写了两次。</translation>
    </message>
    <message>
        <source>Keep one of the two; a reader could believe the other.</source>
        <translation>请只保留一个，以免有人看到另一个。</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>编号“%1”用了两次。</translation>
    </message>
    <message>
        <source>Give each field, parameter, computed value and rule its own id.</source>
        <translation>请给每个栏目、参数、计算值和规则各自的编号。</translation>
    </message>
    <message>
        <source>The text “%1” is missing.</source>
        <translation>缺少文字“%1”。</translation>
    </message>
    <message>
        <source>Add it to texts.json in Chinese and English.</source>
        <translation>请在 texts.json 里补上中文和英文。</translation>
    </message>
    <message>
        <source>The expression cannot be read at position %1: %2</source>
        <translation>算式从第 %1 个字符起读不懂：%2</translation>
    </message>
    <message>
        <source>Correct it; the language is described in forms/schema/README.md.</source>
        <translation>请改正；写法说明在 forms/schema/README.md。</translation>
    </message>
    <message>
        <source>These values depend on each other in a circle: %1</source>
        <translation>这些值互相依赖，成了一个圈：%1</translation>
    </message>
    <message>
        <source>Let one of them depend on typed values only.</source>
        <translation>请让其中一个只依赖填写的内容。</translation>
    </message>
    <message>
        <source>The parameter “%1” has two values on %2.</source>
        <translation>参数“%1”在 %2 有两个值。</translation>
    </message>
    <message>
        <source>End the older value on the day before the newer one begins.</source>
        <translation>请让旧值在新值开始的前一天结束。</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value on %2.</source>
        <translation>参数“%1”在 %2 没有值。</translation>
    </message>
    <message>
        <source>Give it a value for every day on which the service is in force.</source>
        <translation>请为业务生效的每一天都给出值。</translation>
    </message>
    <message>
        <source>The value of the parameter “%1” is not of its kind.</source>
        <translation>参数“%1”的值与它的种类不符。</translation>
    </message>
    <message>
        <source>Write numbers and amounts as text with digits, dates as 2026-11-20.</source>
        <translation>数字和金额请写成带引号的数字，日期写成 2026-11-20。</translation>
    </message>
    <message>
        <source>There is no code list “%1”.</source>
        <translation>没有代码表“%1”。</translation>
    </message>
    <message>
        <source>Use a list of forms/schema/code-lists.json, or write the choices into the field.</source>
        <translation>请使用 forms/schema/code-lists.json 里的代码表，或直接写出选项。</translation>
    </message>
    <message>
        <source>The pattern “%1” is not valid: %2</source>
        <translation>写法规则“%1”不正确：%2</translation>
    </message>
    <message>
        <source>Correct the regular expression.</source>
        <translation>请改正这个正则表达式。</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>it gives %1 where %2 is needed</source>
        <translation>得到的是%1，这里需要%2</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>文字太长</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>层次太深</translation>
    </message>
    <message>
        <source>cells and total need as many entries as columns (%1)</source>
        <translation>单元格和合计的个数要与列数（%1）相同</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 24 digits</source>
        <translation>“%1”不是不超过 24 位的数字</translation>
    </message>
    <message>
        <source>the text has no closing quotation mark</source>
        <translation>文字缺少右引号</translation>
    </message>
    <message>
        <source>“%1” is not a date such as @2026-11-20</source>
        <translation>“%1”不是 @2026-11-20 这样的日期</translation>
    </message>
    <message>
        <source>the character “%1” has no meaning here</source>
        <translation>字符“%1”在这里没有意义</translation>
    </message>
    <message>
        <source>here stands %1 where %2 is needed</source>
        <translation>这里是%1，需要的是%2</translation>
    </message>
    <message>
        <source>%1 has too many or too few arguments</source>
        <translation>%1 的参数个数不对</translation>
    </message>
    <message>
        <source>the expression has too many parts; split it into computed values</source>
        <translation>算式太长，请拆成几个计算值</translation>
    </message>
    <message>
        <source>nothing is called “%1”</source>
        <translation>没有叫“%1”的内容</translation>
    </message>
    <message>
        <source>nothing is called “%1”; did you mean “%2”?</source>
        <translation>没有叫“%1”的内容，是不是“%2”？</translation>
    </message>
    <message>
        <source>there is no function “%1”; there are: %2</source>
        <translation>没有函数“%1”，可用的有：%2</translation>
    </message>
    <message>
        <source>the pattern must be written as a text, it cannot be computed</source>
        <translation>写法规则必须直接写出，不能计算</translation>
    </message>
    <message>
        <source>the expression should end here</source>
        <translation>算式应当到这里结束</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply; split it into computed values</source>
        <translation>括号层次太深，请拆成几个计算值</translation>
    </message>
    <message>
        <source>a closing bracket ) is missing</source>
        <translation>缺少右括号 )</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少一个值</translation>
    </message>
    <message>
        <source>a comma or a closing bracket %1 is missing</source>
        <translation>缺少逗号或右括号 %1</translation>
    </message>
    <message>
        <source>the expression is longer than %1 characters</source>
        <translation>算式超过 %1 个字符</translation>
    </message>
    <message>
        <source>the pattern is longer than %1 characters</source>
        <translation>写法规则超过 %1 个字符</translation>
    </message>
    <message>
        <source>the pattern is wrong at its character %1: %2</source>
        <translation>写法规则第 %1 个字符有误：%2</translation>
    </message>
    <message>
        <source>the pattern uses a part that is not allowed: %1</source>
        <translation>写法规则里有不允许的部分：%1</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意值</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>there is no way of writing called “%1”</source>
        <translation>没有叫“%1”的写法</translation>
    </message>
    <message>
        <source>the words of a choice need the name of a field</source>
        <translation>要写出选项的文字，需要栏目的名称</translation>
    </message>
    <message>
        <source>a brace stands alone; write {{ or }} for the character itself</source>
        <translation>有单独的花括号；要写花括号本身，请写 {{ 或 }}</translation>
    </message>
</context>
</TS>
