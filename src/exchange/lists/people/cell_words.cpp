#include "exchange/lists/people/cell_words.h"

#include "core/rules/likeness.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

using State = InvitationState;

QString plainCell(const QString &cell)
{
    static const QRegularExpression signs(u"[^\\p{L}\\p{N} ]+"_s);
    return comparable(cell).replace(signs, u" "_s).simplified();
}

bool fits(const QString &plain, const char *pattern)
{
    static thread_local QHash<const char *, QRegularExpression> mine;
    auto it = mine.find(pattern);
    if (it == mine.end())
        it = mine.insert(pattern, QRegularExpression(u"^(?:%1)$"_s.arg(QString::fromUtf8(pattern))));
    return it->match(plain).hasMatch();
}

/// Somebody has not read or answered yet: no "niet" of who stays away.
bool isStillOpen(const QString &plain)
{
    return fits(plain, "(uitnodiging |mail |invitation )?(niet|nog niet|not( yet)?) (geopend|gelezen|beantwoord|ingevuld|bekend|opened|read|answered|responded|known)");
}

/// What a ticked or crossed box says; Unknown for a text.
YesNoUnknown tickIn(const QString &cell)
{
    static const QString ticks(u"✓✔☑✅🗸√"_s), crosses(u"✗✘✕✖❌☐❎"_s);
    QString sign = cell.trimmed();
    sign.remove(QChar(0xfe0f)); // "show it as a picture"
    if (sign.isEmpty() || sign.size() > 2)
        return YesNoUnknown::Unknown;
    return ticks.contains(sign) ? YesNoUnknown::Yes : crosses.contains(sign) ? YesNoUnknown::No : YesNoUnknown::Unknown;
}

} // namespace

bool saysNothing(const QString &cell)
{
    static const QStringList words{u"-"_s, u"--"_s, u"–"_s, u"—"_s, u"/"_s, u"x"_s, u"."_s, u"?"_s, u"nvt"_s, u"n.v.t."_s, u"n.v.t"_s, u"geen"_s,
                                   u"none"_s, u"n/a"_s, u"na"_s, u"nee"_s, u"neen"_s, u"no"_s, u"niet van toepassing"_s, u"not applicable"_s,
                                   u"geen bijzonderheden"_s, u"nothing"_s, u"niets"_s, u"null"_s, u"onbekend"_s, u"unknown"_s, u"geen dieetwensen"_s,
                                   u"geen allergieën"_s, u"geen wensen"_s, u"geen dieet"_s};
    // What a spreadsheet shows where it could not work something out.
    static const QRegularExpression error(u"^(#(n/b|n/a|verw|ref|naam|name|waarde|value|deel/0|div/0|null|leeg|getal|num|overloop|spill|veld|field|berekenen|calc)[!?]?|err:\\d{3})$"_s);
    const QString plain = cell.simplified().toLower();
    return plain.isEmpty() || words.contains(plain) || (plain.endsWith(u'.') && words.contains(plain.chopped(1)))
           || error.match(plain).hasMatch();
}

YesNoUnknown objectsIn(const QString &cell)
{
    const QString plain = plainCell(cell);
    if (fits(plain, ".*\\b(geen|no|niet|not|zonder|don t) (enkel |any |have any )?(bezwaar|bezwaren|objections?|object|probleem|problem)\\b.*"))
        return YesNoUnknown::No;
    if (fits(plain, ".*\\b(bezwaar|objections?|object|liever niet|niet op|rather not|prefer not|(mag|mogen|wil|hoef) .*niet)\\b.*"))
        return YesNoUnknown::Yes;
    if (fits(plain, "(prima|akkoord|mag|mogen|fine|okay|graag)( .*)?"))
        return YesNoUnknown::No;
    return yesOrNo(cell);
}

bool isNameToCome(const QString &cell)
{
    static const QRegularExpression words(
        u"^(n ?n ?b|n ?n|n ?t ?b|t ?b ?[acd]|(naam )?(nog )?(niet |on)?bekend|(naam |naam nog )?(nog )?in te vullen|(naam )?(wordt )?(nog )?(volgt|doorgegeven|ingevuld)( nog)?|"
        "naam( nog)? onbekend|anoniem|anonymous|name (to follow|unknown|tb[acd])|to be (announced|confirmed|determined|decided)|not (yet )?known|vacature|vacant|"
        "info requested|geen naam|no name|x{2,}|test test)$"_s);
    const QString letters = comparable(cell).replace(QRegularExpression(u"[^\\p{L}\\p{N}]+"_s), u" "_s).trimmed();
    return !cell.trimmed().isEmpty() && (letters.isEmpty() || (letters != u"bekend"_s && words.match(letters).hasMatch()));
}

bool isDietAlone(const QString &cell)
{
    static const QRegularExpression diet(
        u"\\bvega|\\bveggie|vegan|vegetar|halal|kosher|koosjer|gluten|lactose|\\b(geen|no|zonder|without) (vlees|vis|noten|ei|eieren|varkensvlees|melk|zuivel|meat|fish|nuts|pork|eggs|dairy|alcohol)\\b|notenallergie|pinda|pescotar|flexitar|schaaldier|diabet"_s);
    static const QRegularExpression other(u"rolstoel|wheelchair|\\btrap|lift|stairs|slecht(horend|ziend)|ringleiding|\\btolk|doof|blind|hulphond|parke|lopen|staan|zitten|stilte|prikkel|toegankelijk|access"_s);
    const QString plain = comparable(cell);
    return diet.match(plain).hasMatch() && !other.match(plain).hasMatch();
}

QString withoutTrail(const QString &cell)
{
    QString text = cell.trimmed();
    if (!text.endsWith(u';'))
        return text;
    QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts.join(u"; "_s);
}

YesNoUnknown yesOrNo(const QString &cell)
{
    if (const YesNoUnknown tick = tickIn(cell); tick != YesNoUnknown::Unknown)
        return tick;
    const QString plain = plainCell(cell);
    if (fits(plain, "geen bezwaar.*|no objection.*|ik heb geen bezwaar.*"))
        return YesNoUnknown::Yes;
    if (fits(plain, "(nee|neen|no|n|false|onwaar|0|nein|niet|geen)( .*)?|niet akkoord.*|.* niet akkoord.*|liever niet.*|geen toestemming.*|"
                    "ik (heb|maak) bezwaar.*|ik wil niet.*|ik geef geen .*|ik ga niet .*|disagree.*|i do not .*|i don t .*|helaas.*"))
        return YesNoUnknown::No;
    if (fits(plain, "(ja|yes|y|j|true|waar|1|x|v|ok|oke|akkoord|agree|aangevinkt|checked|on|geen bezwaar|prima|graag|natuurlijk|zeker)( .*)?|"
                    "ik (ga|geef|ben|heb|vind|sta|wil|kom|mag) .*|i (agree|consent|give|accept).*|toestemming.*|mag( wel)?|goed"))
        return YesNoUnknown::Yes;
    return YesNoUnknown::Unknown;
}

Interest interestOf(const QString &cell)
{
    const QString plain = plainCell(cell);
    if (fits(plain, "misschien.*|wellicht.*|maybe.*|weet( ik)?( het)? (nog )?niet.*|twijfel.*|perhaps.*|not sure.*|mogelijk.*"))
        return Interest::Maybe;
    switch (yesOrNo(cell)) {
    case YesNoUnknown::Yes: return Interest::Yes;
    case YesNoUnknown::No: return Interest::No;
    case YesNoUnknown::Unknown: break;
    }
    return Interest::Unknown;
}

StatusMeaning statusOf(const QString &cell)
{
    const QString plain = plainCell(cell);
    if (plain.isEmpty())
        return {};
    if (fits(plain, "no ?shows?|(is )?niet verschenen|niet gekomen|niet op komen dagen|absent|did not (come|show up)"))
        return {State::Accepted, false, true};
    if (fits(plain, "geen (reactie|antwoord)|no (response|reply|answer)|nog geen (reactie|antwoord)|niet gereageerd|unanswered|none"))
        return {State::NoAnswer};
    if (isStillOpen(plain))
        return {State::NoAnswer};
    if (fits(plain, "(niet|nog niet|not( yet)?) (betaald|paid|bevestigd|confirmed|verzonden|verstuurd|bezorgd|sent|delivered|afgerond|voltooid|compleet|completed).*"))
        return {State::Invited};
    // What came last counts: "Aangemeld, later afgemeld", "Aanwezig (onder voorbehoud)".
    if (fits(plain, "(?!.*\\b(niet|not|nog niet) (afgemeld|afgezegd|geannuleerd|cancell?ed)\\b).*\\b(afgemeld|afgezegd|geannuleerd|cancell?ed|uitgeschreven)\\b.*"))
        return {State::Cancelled};
    if (fits(plain, ".*\\b(onder voorbehoud|wachtlijst|waiting ?list)\\b.*"))
        return {State::Invited};
    if (fits(plain, "(afgewezen|geweigerd|not attending|(is )?niet aanwezig|komt niet|verhinderd|neemt niet deel|geen deelname|not going|rejected|denied|declined|decline|"
                    "afgeslagen|niet|kan niet|afwezig|nee|no|neen|bedankt|geweigerd)( .*)?"))
        return {State::Declined};
    if (fits(plain, "(cancell?ed|geannuleerd|annulering|afgemeld|afgezegd|refunded|partially refunded|terugbetaald|deleted|verwijderd|ingetrokken|withdrawn|"
                    "expired|verlopen|afmelden|afmeld|afmelding(en)?|afzegging(en)?|annuleren|annuleringen|cancellation|transferred|overgedragen|voided?|vervallen|unregistered|uitgeschreven|canceled paid fee.*|c|e)( .*)?"))
        return {State::Cancelled};
    if (fits(plain, "checked in|ingecheckt|check in|arrived|aangekomen|attended|bijgewoond|was aanwezig|gekomen|used|gescand|scanned"))
        return {State::Accepted, true};
    if (fits(plain, "uit te nodigen|nog uit ?nodigen|to invite|te benaderen|nog niet uitgenodigd|not invited( yet)?"))
        return {State::ToInvite};
    if (fits(plain, "(reserve ?lijst|reserve|pending|in afwachting.*|in behandeling|wachtlijst|op (de )?wachtlijst|wait ?list(ed)?|waiting list|tentative|misschien|maybe|wellicht|"
                    "onder voorbehoud|voorlopig|optie|needs action|delegated|uitgenodigd|invited|goedkeuring in afwachting|approval pending|awaiting.*|wacht op .*|"
                    "unpaid|onbetaald|niet betaald|nog niet betaald|reserved|gereserveerd|open|n|nieuw|new|twijfelt|verzonden|sent|opened|gelezen|unconfirmed|niet bevestigd|incomplete|onvolledig|draft|concept)( .*)?"))
        return {State::Invited};
    if (fits(plain, "(attending|paid|betaald|bevestigd|confirmed|aangemeld|ingeschreven|accepted|geaccepteerd|aanvaard|ja|yes|komt|komt wel|neemt deel|registered|"
                    "geregistreerd|approved|goedgekeurd|active|actief|going|aanwezig|completed|complete|voltooid|afgerond|geldig|valid|deelnemer|definitief|is aanwezig|neemt deel|"
                    "present|akkoord|aanmelden|aanmelding|p|processed|verwerkt|success|geslaagd|ontvangen|free|gratis|betaald bevestigd|aanmelding ontvangen|komt er ?aan|is erbij)( .*)?"))
        return {State::Accepted};
    return {};
}

StatusMeaning sectionOf(const QString &text)
{
    const QString plain = plainCell(text);
    if (fits(plain, "no ?shows?( .*)?|niet (verschenen|gekomen)( .*)?"))
        return {State::Accepted, false, true};
    if (fits(plain, "(lijst |overzicht )?(met |van )?(de )?(alle )?(afmelding(en)?|afgemeld(en)?|afzegging(en)?|afgezegd|annulering(en)?|geannuleerd|cancell?(ed|ations?)|uitgeschreven)( .*)?"))
        return {State::Cancelled};
    if (fits(plain, "(lijst |overzicht )?(met |van )?(de )?(alle )?(verhinderd(en)?|afwezig(en)?|niet aanwezig(en)?|komt niet|komen niet|declined|absent)( .*)?"))
        return {State::Declined};
    if (fits(plain, "(de )?(wachtlijst|reserve ?lijst|reserves|wait(ing)? ?list)( .*)?"))
        return {State::Invited};
    return {};
}

StatusMeaning answerOf(const QString &cell)
{
    if (const YesNoUnknown tick = tickIn(cell); tick != YesNoUnknown::Unknown)
        return {tick == YesNoUnknown::Yes ? State::Accepted : State::Declined};
    const QString plain = plainCell(cell);
    if (fits(plain, "af"))
        return {State::Cancelled};
    if (fits(plain, "aan"))
        return {State::Accepted};
    if (plain.isEmpty())
        return {};
    if (isStillOpen(plain))
        return {State::NoAnswer};
    if (fits(plain, "misschien.*|wellicht.*|maybe.*|weet (ik )?(het )?(nog )?niet.*|(ik )?weet het (nog )?niet.*|not sure.*|onder voorbehoud.*|onzeker.*|twijfel.*|mogelijk.*|nog niet zeker.*|perhaps.*"))
        return {State::Invited};
    if (fits(plain, "(nee|neen|no|n|niet|helaas|sorry|verhinderd|false|onwaar|0|afwezig|nope|unfortunately|not|ik kan (helaas )?niet|ik ben (er )?(helaas )?(niet|verhinderd)|"
                    "ik kom (helaas )?niet|can t|cannot|i can(not| t)|i am not)( .*)?|.*\\b(kan|kom|ben) (ik )?(er )?(helaas )?(niet|verhinderd)\\b.*|.*\\bniet (aanwezig|komen|mee|bij)\\b.*"))
        return {State::Declined};
    if (fits(plain, "(ja|yes|y|j|true|waar|1|x|graag|zeker|natuurlijk|ik kom|ik ben er|ik ben erbij|ik ben aanwezig|aanwezig|komt|prima|leuk|i will|i ll be|absolutely|of course|"
                    "online|digitaal|op locatie|fysiek|hele dag|ochtend|middag|deels|de hele .*|alleen .*|met plezier|v|wel|ik doe mee|ik neem deel|ik wil .*|with)( .*)?"))
        return {State::Accepted};
    return statusOf(cell);
}

std::optional<QDateTime> momentOf(const QString &cell)
{
    static const QTimeZone amsterdam("Europe/Amsterdam");
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?)?$"_s);
    static const QRegularExpression local(
        u"^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{2,4})(?:[ ,T]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*(AM|PM|am|pm)?)?$"_s);
    const QString text = cell.simplified();
    QDate day;
    QTime clock(0, 0);
    if (const auto match = iso.match(text); match.hasMatch()) {
        day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        clock = QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
        const QString offset = match.captured(7);
        if (!offset.isEmpty() && day.isValid() && clock.isValid()) {
            const int sign = offset.startsWith(u'-') ? -1 : 1;
            const QString digits = QString(offset).remove(QRegularExpression(u"[^0-9]"_s));
            const int seconds = digits.isEmpty() ? 0 : sign * (digits.left(2).toInt() * 3600 + digits.mid(2).toInt() * 60);
            return QDateTime(day, clock, Qt::OffsetFromUTC, seconds).toUTC();
        }
    } else if (const auto found = local.match(text); found.hasMatch()) {
        int first = found.captured(1).toInt(), second = found.captured(2).toInt(), year = found.captured(3).toInt();
        year += year < 100 ? 2000 : 0;
        const QString half = found.captured(7).toLower();
        // Day before month, as in the Netherlands; with AM or PM, or a month above 12, the American way round.
        if (second > 12 || (!half.isEmpty() && first <= 12))
            std::swap(first, second);
        day = QDate(year, second, first);
        int hour = found.captured(4).toInt();
        if (half == u"pm" && hour < 12)
            hour += 12;
        if (half == u"am" && hour == 12)
            hour = 0;
        clock = QTime(hour, found.captured(5).toInt(), found.captured(6).toInt());
    }
    if (!day.isValid() || !clock.isValid())
        return std::nullopt;
    return QDateTime(day, clock, amsterdam).toUTC();
}

QString mailIn(const QString &cell)
{
    QString text = cell.trimmed();
    static const QRegularExpression bracketed(u"<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>"_s);
    if (const auto match = bracketed.match(text); match.hasMatch())
        text = match.captured(1);
    if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text = text.mid(7);
    return text;
}

bool isMail(const QString &cell)
{
    const QString text = mailIn(cell);
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.count(u'@') == 1 && text.indexOf(u'.', at + 2) > 0 && !text.endsWith(u'.') && !text.contains(u' ')
           && !text.contains(u'\n') && !text.contains(u'\t');
}

bool isPhone(const QString &cell)
{
    static const QRegularExpression shape(u"^[+(]?[0-9][0-9\\s().\\-/+]{6,22}$"_s);
    const auto digits = std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); });
    return digits >= 8 && digits <= 15 && shape.match(cell.trimmed()).hasMatch() && !momentOf(cell);
}

QString withZero(const QString &phone)
{
    static const QRegularExpression lost(u"^6[0-9]{8}$"_s);
    QString digits = phone;
    digits.remove(QRegularExpression(u"[\\s.\\-]"_s));
    return lost.match(digits).hasMatch() ? u'0' + phone.trimmed() : QString();
}

std::optional<ParticipantRole> roleOf(const QString &cell)
{
    const QString plain = plainCell(cell);
    if (fits(plain, "deelnemers?|participants?|attendees?|bezoekers?|gast|aanwezige"))
        return ParticipantRole::Participant;
    if (fits(plain, "(tafel|gespreks)(begeleider|leider|gastheer|gastvrouw|voorzitter)s?|facilitators?|begeleiders?|table host|moderator"))
        return ParticipantRole::Facilitator;
    if (fits(plain, "notulist(e|en)?|verslaglegger|verslaglegster|note ?taker|schrijver|tafelnotulist|rapporteur"))
        return ParticipantRole::NoteTaker;
    if (fits(plain, "sprekers?|speakers?|inleiders?|presentator|presenters?|gastspreker|keynote( speaker)?"))
        return ParticipantRole::Speaker;
    if (fits(plain, "casus(eigenaar|inbrenger|houder)|case ?owner|inbrenger"))
        return ParticipantRole::CaseOwner;
    if (fits(plain, "gastheer|gastvrouw|gastheer of gastvrouw|host|hostess|ontvangst"))
        return ParticipantRole::Host;
    if (fits(plain, "organisator(en)?|organisatie|organi[sz]er|crew|team|projectleider"))
        return ParticipantRole::Organiser;
    return std::nullopt;
}

QString sectorWord(const QString &cell)
{
    const QString plain = plainCell(cell);
    if (fits(plain, "municipality|gemeente(n|lijk|ambtenaar)?|gemeentelijke overheid|lokale overheid"))
        return u"municipality"_s;
    if (fits(plain, "residents? initiative|bewonersinitiatie(f|ven)|bewoners( initiatief)?|burgerinitiatie(f|ven)|initiatiefnemers?"))
        return u"residents_initiative"_s;
    if (fits(plain, "social professional|social(e)? professionals?|sociaal professional|sociale professional(s)?|zorg en welzijn|welzijn(sorganisatie)?|sociaal werk"))
        return u"social_professional"_s;
    if (fits(plain, "knowledge institution|kennisinstelling(en)?|onderwijs|universiteit|hogeschool|onderzoek|kennisinstituut"))
        return u"knowledge_institution"_s;
    if (fits(plain, "housing corporation|(woning|wooning)?corporatie(s)?|woningcorporatie(s)?"))
        return u"housing_corporation"_s;
    if (fits(plain, "management organisation|beheerorganisatie(s)?"))
        return u"management_organisation"_s;
    if (fits(plain, "province|provincie(s)?"))
        return u"province"_s;
    if (fits(plain, "other|anders|overig(e)?"))
        return u"other"_s;
    return cell.simplified();
}

bool isFormOfAddress(const QString &cell)
{
    return fits(plainCell(cell), "dhr|de heer|heer|mevr|mevrouw|mw|mr|mrs|ms|miss|dr|drs|ir|ing|prof|prof dr|mx|m|v|man|vrouw|ir drs|dr ir|heer mevrouw|de heer mevrouw|sir|madam|meneer");
}

} // namespace oogst::lists
