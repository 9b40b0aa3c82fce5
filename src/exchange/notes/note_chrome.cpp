#include "exchange/notes/note_chrome.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst::notes {
namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool isChrome(const Paragraph &paragraph)
{
    if (paragraph.isRule)
        return true;
    static const QRegularExpression networks = pattern(
        u"^(?:(?:LinkedIn|YouTube|Twitter|Facebook|Instagram|Mastodon|Bluesky|WhatsApp|Pinterest|Vimeo|X|RSS|E-?mail|Print|Delen?)[\\s|·,/]*)+$"_s);
    static const QRegularExpression page = pattern(
        u"^(?:[«‹<←]+\\s*.*|.*\\s*[»›→]+|(?:lees|bekijk) (?:meer|verder|ook|alle|hier).{0,60}|terug naar.{0,60}|ga naar .{0,60}|naar (?:de )?"
        "(?:hoofdinhoud|inhoud|boven|top)|skip to.{0,40}|back to.{0,60}|read more.{0,40}|deel (?:dit|deze|via|op).{0,60}|share (?:this|on).{0,60}|"
        "volg ons.{0,60}|follow us.{0,40}|(?:pagina|page|blz\\.?)\\s*\\d+.{0,20}|\\d{1,3}\\s*/\\s*\\d{1,3}|menu|zoeken?|search|home|inloggen|log ?in|"
        "nieuws|actueel|blogs?|over ons|about us|contact|vacatures|agenda|nieuwsbrief.{0,40}|(?:schrijf|meld) je (?:nu )?(?:in|aan) .{0,60}|"
        "(?:©|copyright|alle rechten|all rights).*|privacy.{0,60}|disclaimer|sitemap|toegankelijkheid|cookies?.{0,80}|.{0,40}\\bcookies?\\b.{0,60}|"
        "accepteer.{0,40}|(?:verzonden|verstuurd) (?:vanaf|met|via) .{0,60}|sent from .{0,60}|-*\\s*(?:original message|oorspronkelijk bericht|"
        "doorgestuurd bericht|forwarded message)\\s*-*|(?:\\d+ )?reacties?|print(?:en)?|download(?: pdf)?|vertrouwelijk|confidential|(?:deze samenvatting is )?(?:automatisch )?gegenereerd (?:door|met) .{0,80}|ai-generated .{0,80}|"
        "(?:was|is) (?:deze|this) (?:samenvatting|summary) (?:nuttig|helpful)\\?)\\s*[.>|]?$"_s);
    static const QRegularExpression crumbs(u"^[^.!?]{1,30}(?:\\s+[>›|/]\\s+[^.!?]{1,90}){1,6}$"_s);
    static const QRegularExpression address(u"^(?:(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\w+|(?:tel|t|m|mob|e|w)[.:]?\\s*[\\d+(].*|[\\d\\s()+-]{8,})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    // The head of a table: nothing but the names of its columns.
    static const QRegularExpression columns = pattern(
        u"^(?:(?:nr|no|#|wat|wie|wanneer|waar|door|actie(?:punt)?|afspraak|taak|datum|deadline|gereed|status|opmerking(?:en)?|toelichting|onderwerp|punt|"
        "what|who|when|action|owner|due|date|by|notes?)[.?]{0,2}(?:\\s*[|;·]\\s*|\\s+|$)){2,6}$"_s);
    if (columns.match(paragraph.text).hasMatch() && (paragraph.source.contains(u'\t') || paragraph.source.contains(u'|') || paragraph.source.contains(u"  "_s)))
        return true;
    const QString &text = paragraph.text;
    if (networks.match(text).hasMatch() || address.match(text).hasMatch() || text.size() < 2)
        return true;
    // The numbers of the photographs that were typed out.
    static const QRegularExpression photographs = pattern(u"^\\(?(?:img|dsc|dscn|pxl|foto|photo)[ _-]?\\d+.{0,80}$"_s);
    if (paragraph.isItem())
        return false;
    if (photographs.match(text).hasMatch())
        return true;
    return page.match(text).hasMatch() || (paragraph.words() <= 12 && crumbs.match(text).hasMatch());
}

bool isFacts(const Paragraph &paragraph)
{
    static const QRegularExpression facts = pattern(
        u"^(?:van|aan|cc|bcc|verzonden|datum(?: en tijd)?|dag|onderwerp|betreft|bijlagen?|from|to|sent|subject|date|attachments?|tijd(?:stip)?|time|"
        "locatie|plaats|ruimte|zaal|location|venue|aanwezig(?:en)?|afwezig|afgemeld|afmeldingen|met kennisgeving|present|attendees|absent|apologies|"
        "notulist|notulen(?: door)?|verslag(?:legger|legging|er)?(?: door)?|genoteerd door|minutes by|note-?taker|voorzitter|chair|tafelbegeleider|"
        "begeleider|gespreksleider|tafelheer|tafeldame|host|moderator|facilitator|aantal(?: deelnemers| aanwezigen)?|deelnemers|participants|versie|version|thema|onderwerp|vraagstuk|theme|topic|issue|"
        "aan tafel|at the table|scribe|notes by|status|kenmerk|code|ronde(?: \\d+)?)\\s*:\\s*\\S.*$"_s);
    static const QRegularExpression day = pattern(
        u"^(?:[\\p{L} '’-]{2,30},\\s*)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)?,?\\s*\\d{1,2}[\\s-]+"
        "(?:\\d{1,2}|[a-z]{3,9})[\\s-]+\\d{4}(?:[\\s,]+.{0,40})?$"_s);
    static const QRegularExpression maker = pattern(u"^(?:gemaakt|created|made) (?:door|by) .{0,120}\\d{4}.{0,20}$"_s);
    return !paragraph.isItem() && (facts.match(paragraph.text).hasMatch() || maker.match(paragraph.text).hasMatch() || day.match(paragraph.text).hasMatch());
}

bool isGreeting(const Paragraph &paragraph)
{
    static const QRegularExpression greeting = pattern(
        u"^(?:(?:beste|hoi|hallo|dag|hi|hello|dear|geachte|lieve|goede(?:morgen|middag|navond|n avond)|goedemorgen|ha)(?:\\s+[^.!?:]{1,60})?[,!.]?|"
        "(?:hierbij|bijgaand|bijgevoegd|hieronder|in de bijlage|zie (?:hieronder|bijlage)|zoals (?:beloofd|afgesproken)|please find|below|attached)\\b.{0,200}|"
        "(?:sorry|excuus|mijn excuses|apologies|zie (?:mijn|onze) (?:antwoorden?|reacties?|opmerkingen)|see my (?:answers|replies|comments)|mijn antwoorden staan)\\b.{0,200}|(?:nogmaals )?(?:dank|bedankt|veel dank|thanks|thank you)\\b.{0,200}|wat een (?:mooie|leuke|fijne|inspirerende).{0,100}|met dank aan .{0,100}|dank aan .{0,100}|"
        "geen (?:bijzonderheden|opmerkingen|vragen|mededelingen|nieuws|verdere)\\b.{0,150}|(?:gr\\.?|aanvullingen (?:zijn )?(?:altijd )?welkom|laat (?:het )?(?:maar )?weten als|mochten jullie|heb ik iets gemist).{0,150})$"_s);
    return !paragraph.isItem() && greeting.match(paragraph.text).hasMatch();
}

bool startsAnsweredMail(const Paragraph &paragraph)
{
    static const QRegularExpression wrote = pattern(
        u"^(?:(?:op|on)\\b.{4,80}\\b(?:schreef|wrote)\\b.{0,120}:?|.{2,80} (?:schreef|wrote)(?: op| on)? .{4,40}:|"
        "-{2,}\\s*(?:original message|oorspronkelijk bericht)\\s*-{2,})$"_s);
    return !paragraph.isItem() && wrote.match(paragraph.text).hasMatch();
}

bool isFarewell(const Paragraph &paragraph)
{
    static const QRegularExpression farewell = pattern(
        u"^(?:(?:met )?(?:vriendelijke|hartelijke|warme|zonnige|lieve)\\s+groet(?:en|jes)?|groet(?:en|jes)?|m\\.?v\\.?g\\.?|tot (?:snel|ziens|dan|de volgende keer|gauw)|"
        "(?:kind|best|warm) regards|regards|cheers|hoogachtend|yours .{0,20}|--)\\b.{0,60}$"_s);
    return !paragraph.isItem() && farewell.match(paragraph.text).hasMatch();
}

} // namespace oogst::notes
