<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>oogst::FindingsPanel</name>
    <message numerus="yes">
        <source>Look at %n thing(s) before others read this</source>
        <translation>
            <numerusform>Look at %n thing before others read this</numerusform>
            <numerusform>Look at %n things before others read this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
