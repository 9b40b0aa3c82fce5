<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>oogst::Workspace</name>
        <message>
            <source>An earlier step</source>
            <translation>Een eerdere stap</translation>
        </message>
    <message>
        <source>Back to: %1</source>
        <translation>Terug naar: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gekozen: %1</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Opgenomen: %1</translation>
    </message>
        <message>
            <source>This %1 is there already.</source>
            <translation>Deze %1 is er al.</translation>
        </message>
        <message>
            <source>This %1 is no longer there.</source>
            <translation>Deze %1 is er niet meer.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Er is niets om ongedaan te maken.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Er is niets om opnieuw te doen.</translation>
        </message>
    </context>
    <context>
        <name>outcomes</name>
    <message>
        <source>Two outcomes told apart</source>
        <translation>Twee opbrengsten uit elkaar gehouden</translation>
    </message>
        <message>
            <source>Outcome moved one level in</source>
            <translation>Opbrengst een niveau ingesprongen</translation>
        </message>
        <message>
            <source>Outcome moved one level out</source>
            <translation>Opbrengst een niveau uitgesprongen</translation>
        </message>
        <message>
            <source>Outcome moved up</source>
            <translation>Opbrengst naar boven verplaatst</translation>
        </message>
        <message>
            <source>Outcome moved down</source>
            <translation>Opbrengst naar beneden verplaatst</translation>
        </message>
        <message>
            <source>Outcome moved to another table</source>
            <translation>Opbrengst naar een andere tafel verplaatst</translation>
        </message>
        <message>
            <source>Outcome removed</source>
            <translation>Opbrengst verwijderd</translation>
        </message>
        <message numerus="yes">
            <source>%n outcome(s) added</source>
            <translation>
                <numerusform>%n opbrengst toegevoegd</numerusform>
                <numerusform>%n opbrengsten toegevoegd</numerusform>
            </translation>
        </message>
    <message>
        <source>Outcomes tied: %1</source>
        <translation>Opbrengsten verbonden: %1</translation>
    </message>
    <message>
        <source>Outcome no longer joined</source>
        <translation>Opbrengst niet meer samengevoegd</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) joined</source>
        <translation>
            <numerusform>%n opbrengst samengevoegd</numerusform>
            <numerusform>%n opbrengsten samengevoegd</numerusform>
        </translation>
    </message>
</context>
    <context>
        <name>participants</name>
        <message>
            <source>%1 is on the list already.</source>
            <translation>%1 staat al op de lijst.</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1 toegevoegd</translation>
        </message>
        <message>
            <source>Type a name first.</source>
            <translation>Typ eerst een naam.</translation>
        </message>
        <message numerus="yes">
            <source>Invitation of %n people: %1</source>
            <translation>
                <numerusform>Uitnodiging van %n persoon: %1</numerusform>
                <numerusform>Uitnodiging van %n mensen: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Presence of %n people: %1</source>
            <translation>
                <numerusform>Aanwezigheid van %n persoon: %1</numerusform>
                <numerusform>Aanwezigheid van %n mensen: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>aangekomen</translation>
        </message>
        <message>
            <source>not arrived yet</source>
            <translation>nog niet aangekomen</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>niet gekomen</translation>
        </message>
        <message>
            <source>This participant is not on the list any more.</source>
            <translation>Deze deelnemer staat niet meer op de lijst.</translation>
        </message>
        <message>
            <source>Organisation of %1 cleared</source>
            <translation>Organisatie van %1 leeggemaakt</translation>
        </message>
        <message>
            <source>%1 comes for %2</source>
            <translation>%1 komt namens %2</translation>
        </message>
        <message>
            <source>Wishes of %1 changed</source>
            <translation>Wensen van %1 veranderd</translation>
        </message>
        <message>
            <source>%1 taken off the list</source>
            <translation>%1 van de lijst gehaald</translation>
        </message>
        <message numerus="yes">
            <source>%n people taken off the list</source>
            <translation>
                <numerusform>%n persoon van de lijst gehaald</numerusform>
                <numerusform>%n mensen van de lijst gehaald</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tables</name>
        <message numerus="yes">
            <source>Without issue: table %1</source>
            <translation>
                <numerusform>Zonder vraagstuk: tafel %1</numerusform>
                <numerusform>Zonder vraagstuk: tafels %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without host: table %1</source>
            <translation>
                <numerusform>Zonder tafelbegeleider: tafel %1</numerusform>
                <numerusform>Zonder tafelbegeleider: tafels %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 seats for %2 people: %3 too few</source>
            <translation>%1 plaatsen voor %2 mensen: %3 te weinig</translation>
        </message>
        <message>
            <source>Tables ask for %1 people, %2 are coming</source>
            <translation>De tafels vragen %1 mensen, er komen er %2</translation>
        </message>
        <message>
            <source>Two tables have number %1</source>
            <translation>Twee tafels hebben nummer %1</translation>
        </message>
        <message>
            <source>%1 hosts two tables</source>
            <translation>%1 begeleidt twee tafels</translation>
        </message>
        <message>
            <source>%1, host of table %2, does not come</source>
            <translation>%1, begeleider van tafel %2, komt niet</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nog niemand</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>table %1</source>
            <translation>tafel %1</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>een tafel</translation>
        </message>
        <message>
            <source>%1 together</source>
            <translation>%1 samen</translation>
        </message>
        <message>
            <source>%1 not together</source>
            <translation>%1 niet samen</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 aan %2</translation>
        </message>
        <message>
            <source>%1 not at %2</source>
            <translation>%1 niet aan %2</translation>
        </message>
        <message>
            <source>Wheelchair place at %1</source>
            <translation>Rolstoelplaats aan %1</translation>
        </message>
        <message>
            <source>Wheelchair place for %1 at %2</source>
            <translation>Rolstoelplaats voor %1 aan %2</translation>
        </message>
        <message>
            <source>Choose at least two people.</source>
            <translation>Kies minstens twee mensen.</translation>
        </message>
        <message>
            <source>Choose who it is about.</source>
            <translation>Kies over wie het gaat.</translation>
        </message>
        <message>
            <source>Choose a table.</source>
            <translation>Kies een tafel.</translation>
        </message>
        <message>
            <source>Issue “%1” added</source>
            <translation>Vraagstuk ‘%1’ toegevoegd</translation>
        </message>
        <message>
            <source>Table %1 added</source>
            <translation>Tafel %1 toegevoegd</translation>
        </message>
        <message>
            <source>Round %1 added</source>
            <translation>Ronde %1 toegevoegd</translation>
        </message>
        <message numerus="yes">
            <source>%n tables made</source>
            <translation>
                <numerusform>%n tafel gemaakt</numerusform>
                <numerusform>%n tafels gemaakt</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue “%1” moved</source>
            <translation>Vraagstuk ‘%1’ verplaatst</translation>
        </message>
        <message>
            <source>Table moved to number %1</source>
            <translation>Tafel verplaatst naar nummer %1</translation>
        </message>
        <message>
            <source>Round moved to number %1</source>
            <translation>Ronde verplaatst naar nummer %1</translation>
        </message>
    </context>
<context>
    <name>next_edition</name>
    <message>
        <source>table %1</source>
        <translation>tafel %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>joins the network</source>
        <translation>doet mee met het netwerk</translation>
    </message>
    <message>
        <source>wants to come</source>
        <translation>wil komen</translation>
    </message>
    <message>
        <source>Follows “%1” (%2).</source>
        <translation>Vervolg op “%1” (%2).</translation>
    </message>
    <message>
        <source>What came of it: questions and promises of last time</source>
        <translation>Wat ervan kwam: vragen en toezeggingen van de vorige keer</translation>
    </message>
    <message>
        <source>At the tables</source>
        <translation>Aan de tafels</translation>
    </message>
    <message>
        <source>Next edition planned</source>
        <translation>Volgende editie gepland</translation>
    </message>
</context>
<context>
    <name>typed_text</name>
    <message numerus="yes">
        <source>%n half-typed text(s) brought back</source>
        <translation>
            <numerusform>%n half getypte tekst teruggezet</numerusform>
            <numerusform>%n half getypte teksten teruggezet</numerusform>
        </translation>
    </message>
</context>
</TS>
