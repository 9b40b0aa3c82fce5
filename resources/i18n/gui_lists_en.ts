<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>PeopleVerbs</name>
    <message numerus="yes">
        <source>%n meetups out of the calendar</source>
        <translation>
            <numerusform>%n meetup out of the calendar</numerusform>
            <numerusform>%n meetups out of the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyVerbs</name>
    <message numerus="yes">
        <source>Erased: the data of %n people</source>
        <translation>
            <numerusform>Erased: the data of %n person</numerusform>
            <numerusform>Erased: the data of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The term of “%1” has passed: make %n people nameless (menu People).</source>
        <translation>
            <numerusform>The term of “%1” has passed: make %n person nameless (menu People).</numerusform>
            <numerusform>The term of “%1” has passed: make %n people nameless (menu People).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Diet, allergy and access of %n people go for good. This cannot be undone.</source>
        <translation>
            <numerusform>Diet, allergy and access of %n person goes for good. This cannot be undone.</numerusform>
            <numerusform>Diet, allergy and access of %n people go for good. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Care needs of %n people wiped</source>
        <translation>
            <numerusform>Care needs of %n person wiped</numerusform>
            <numerusform>Care needs of %n people wiped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names, addresses and answers of %n people go for good. Counts and outcomes stay. This cannot be undone.</source>
        <translation>
            <numerusform>Names, addresses and answers of %n person goes for good. Counts and outcomes stay. This cannot be undone.</numerusform>
            <numerusform>Names, addresses and answers of %n people go for good. Counts and outcomes stay. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people made nameless</source>
        <translation>
            <numerusform>%n person made nameless</numerusform>
            <numerusform>%n people made nameless</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is over: wipe the care needs of %n people (menu People).</source>
        <translation>
            <numerusform>“%1” is over: wipe the care needs of %n person (menu People).</numerusform>
            <numerusform>“%1” is over: wipe the care needs of %n people (menu People).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::ArrivalDesk</name>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n arrived</numerusform>
            <numerusform>%n arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walked in</source>
        <translation>
            <numerusform>%n walked in</numerusform>
            <numerusform>%n walked in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n did not come</numerusform>
            <numerusform>%n did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else comes: note %n as absent</source>
        <translation>
            <numerusform>Nobody else comes: note %n as absent</numerusform>
            <numerusform>Nobody else comes: note %n as absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fit. Type on, or press the down arrow.</source>
        <translation>
            <numerusform>%n more fits. Type on, or press the down arrow.</numerusform>
            <numerusform>%n more fit. Type on, or press the down arrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::DraftDialog</name>
    <message numerus="yes">
        <source>%n people get a draft.</source>
        <translation>
            <numerusform>%n person gets a draft.</numerusform>
            <numerusform>%n people get a draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no address.</source>
        <translation>
            <numerusform>%n person has no address.</numerusform>
            <numerusform>%n people have no address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts written. Open them in your mail program and send them.</source>
        <translation>
            <numerusform>%n draft written. Open it in your mail program and send it.</numerusform>
            <numerusform>%n drafts written. Open them in your mail program and send them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::DuplicatesDialog</name>
    <message numerus="yes">
        <source>Make one of all %n sure ones</source>
        <translation>
            <numerusform>Make one of the %n sure one</numerusform>
            <numerusform>Make one of all %n sure ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::ListPreview</name>
    <message numerus="yes">
        <source>Read in %n people</source>
        <translation>
            <numerusform>Read in %n person</numerusform>
            <numerusform>Read in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n garbled texts</source>
        <translation>
            <numerusform>Repair %n garbled text</numerusform>
            <numerusform>Repair %n garbled texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the 0 back before %n phone numbers</source>
        <translation>
            <numerusform>Put the 0 back before %n phone number</numerusform>
            <numerusform>Put the 0 back before %n phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %n people…</source>
        <translation>
            <numerusform>Storing %n person…</numerusform>
            <numerusform>Storing %n people…</numerusform>
        </translation>
    </message>
</context>
</TS>
