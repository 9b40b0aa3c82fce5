<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>oogst::MergeDialog</name>
    <message numerus="yes">
        <source>%n records are new or different</source>
        <translation>
            <numerusform>%n record is new or different</numerusform>
            <numerusform>%n records are new or different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2: %n steps</source>
        <translation>
            <numerusform>From %1, %2: %n step</numerusform>
            <numerusform>From %1, %2: %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of that computer is %n minutes ahead.</source>
        <translation>
            <numerusform>The clock of that computer is %n minute ahead.</numerusform>
            <numerusform>The clock of that computer is %n minutes ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n files</source>
        <translation>
            <numerusform>%n file taken in</numerusform>
            <numerusform>%n files taken in</numerusform>
        </translation>
    </message>
</context>
</TS>
