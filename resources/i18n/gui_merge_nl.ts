<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>oogst::BackupsDialog</name>
    <message>
        <source>Kept copies</source>
        <translation>Bewaarde kopieën</translation>
    </message>
    <message>
        <source>Oogst keeps a copy each day, and before it takes in files. Who is erased is erased there too.</source>
        <translation>Oogst bewaart elke dag een kopie, en één voor elke samenvoeging. Wie gewist is, is daar ook gewist.</translation>
    </message>
    <message>
        <source>How many copies Oogst &amp;keeps:</source>
        <translation>Zoveel kopieën &amp;bewaart Oogst:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Open as a new file…</source>
        <translation>&amp;Openen als nieuw bestand…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no copies of this document yet. The first comes today.</source>
        <translation>Er zijn nog geen kopieën van dit document. De eerste komt vandaag.</translation>
    </message>
    <message>
        <source>%1 of %2.oogst</source>
        <translation>%1 van %2.oogst</translation>
    </message>
    <message>
        <source>Open as a new file</source>
        <translation>Openen als nieuw bestand</translation>
    </message>
    <message>
        <source>Oogst files (*.oogst)</source>
        <translation>Oogst-bestanden (*.oogst)</translation>
    </message>
</context>
<context>
    <name>oogst::ConflictsDialog</name>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>People changed the same thing apart from each other. Which do you keep?</source>
        <translation>Mensen veranderden los van elkaar hetzelfde. Welke houd je?</translation>
    </message>
    <message>
        <source>A digit chooses. Escape leaves the rest for later.</source>
        <translation>Een cijfer kiest. Escape laat de rest voor later.</translation>
    </message>
    <message>
        <source>removed and changed</source>
        <translation>verwijderd én veranderd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Leave it at the top</source>
        <translation>Bovenaan laten staan</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>zoals het nu staat</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>No differences are left.</source>
        <translation>Er zijn geen verschillen meer.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Deze houden</translation>
    </message>
    <message>
        <source>Keep this: %1</source>
        <translation>Deze houden: %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
</context>
<context>
    <name>oogst::MergeDialog</name>
    <message>
        <source>Take in files</source>
        <translation>Bestanden samenvoegen</translation>
    </message>
    <message>
        <source>Looking what is new…</source>
        <translation>Kijken wat er nieuw is…</translation>
    </message>
    <message>
        <source>What the files bring</source>
        <translation>Wat de bestanden brengen</translation>
    </message>
    <message>
        <source>File and from whom</source>
        <translation>Bestand en van wie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Te kiezen</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>Niet samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n records are new or different</source>
        <translation>
            <numerusform>%n gegeven is nieuw of anders</numerusform>
            <numerusform>%n gegevens zijn nieuw of anders</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this can be taken in</source>
        <translation>Niets hiervan is samen te voegen</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation>Niets nieuws: alles is er al</translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2: %n steps</source>
        <translation>
            <numerusform>Van %1, %2: %n stap</numerusform>
            <numerusform>Van %1, %2: %n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of that computer is %n minutes ahead.</source>
        <translation>
            <numerusform>De klok van die computer loopt %n minuut voor.</numerusform>
            <numerusform>De klok van die computer loopt %n minuten voor.</numerusform>
        </translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Wat precies</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n files</source>
        <translation>
            <numerusform>%n bestand samengevoegd</numerusform>
            <numerusform>%n bestanden samengevoegd</numerusform>
        </translation>
    </message>
</context>
</TS>
