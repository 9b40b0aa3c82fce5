<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>oogst::FindingsPanel</name>
    <message>
        <source>Before publishing</source>
        <translation>Voor het publiceren</translation>
    </message>
    <message>
        <source>Go to the &amp;spot</source>
        <translation>Naar de &amp;plek</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nu niet</translation>
    </message>
    <message>
        <source>Seen, &amp;go on</source>
        <translation>Gezien, &amp;ga door</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n thing(s) before others read this</source>
        <translation>
            <numerusform>Bekijk %n ding voordat anderen dit lezen</numerusform>
            <numerusform>Bekijk %n dingen voordat anderen dit lezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::HouseCard</name>
    <message>
        <source>House style</source>
        <translation>Huisstijl</translation>
    </message>
    <message>
        <source>Add who organises on the page Overview; then choose a logo here.</source>
        <translation>Zet op de pagina Overzicht wie organiseert; kies daarna hier een logo.</translation>
    </message>
    <message>
        <source>Logo without words</source>
        <translation>Logo zonder woorden</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo kiezen…</translation>
    </message>
    <message>
        <source>Other logo…</source>
        <translation>Ander logo…</translation>
    </message>
    <message>
        <source>Choose a logo for %1</source>
        <translation>Logo kiezen voor %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Take away the logo of %1</source>
        <translation>Logo van %1 weghalen</translation>
    </message>
    <message>
        <source>Took away a logo</source>
        <translation>Logo weggehaald</translation>
    </message>
    <message>
        <source>Words and colour…</source>
        <translation>Woorden en kleur…</translation>
    </message>
    <message>
        <source>Words and colour of %1</source>
        <translation>Woorden en kleur van %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Chose a logo</source>
        <translation>Logo gekozen</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo van %1</translation>
    </message>
</context>
<context>
    <name>oogst::ReportChoices</name>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Vorm</translation>
    </message>
    <message>
        <source>Ab&amp;out</source>
        <translation>&amp;Over</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>For everybody: nothing sensitive, few names.</source>
        <translation>Voor iedereen: niets gevoeligs, weinig namen.</translation>
    </message>
    <message>
        <source>For who was there: names of who agreed to that.</source>
        <translation>Voor wie er was: namen van wie dat goedvindt.</translation>
    </message>
    <message>
        <source>For the organisers only: sensitive outcomes too.</source>
        <translation>Alleen voor de organisatie: ook gevoelige opbrengsten.</translation>
    </message>
</context>
<context>
    <name>oogst::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Hele breedte</translation>
    </message>
    <message>
        <source>Save report as JSON…</source>
        <translation>Verslag opslaan als JSON…</translation>
    </message>
    <message>
        <source>Make PDF</source>
        <translation>PDF maken</translation>
    </message>
    <message>
        <source>Make PDF…</source>
        <translation>PDF maken…</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pagina’s van het verslag</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Pagina’s maken…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Save report as web page…</source>
        <translation>Verslag opslaan als webpagina…</translation>
    </message>
    <message>
        <source>Save report for a word processor…</source>
        <translation>Verslag opslaan voor een tekstverwerker…</translation>
    </message>
    <message>
        <source>Save report as Markdown…</source>
        <translation>Verslag opslaan als Markdown…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Verslag afdrukken…</translation>
    </message>
    <message>
        <source>Check before publishing</source>
        <translation>Controle voor het publiceren</translation>
    </message>
    <message>
        <source>Close the meetup…</source>
        <translation>Bijeenkomst afsluiten…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n ding om te bekijken</numerusform>
            <numerusform>%n dingen om te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>Where should the folder with everything come?</source>
        <translation>Waar komt de map met alles?</translation>
    </message>
    <message>
        <source>Making everything…</source>
        <translation>Alles maken…</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Wat maak je?</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>reports in the folder %1</source>
        <translation>verslagen in de map %1</translation>
    </message>
</context>
</TS>
