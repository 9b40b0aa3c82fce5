#include "workspace/similar_outcomes.h"

#include <QRegularExpression>
#include <QSet>

#include <libstemmer.h>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

const QSet<QString> &smallWords()
{
    static const QSet<QString> words = [] {
        const QString all =
            u"aan al alle alleen als altijd ander andere anders beter bij bijv bijvoorbeeld binnen daar daarbij daarmee daarvoor dan dat de den deze die dit "
            "doen doet door dus echt een één eén eens eigen elk elkaar en enz er erg gaan gaat geen geef geeft goed goede had heb hebben heeft heel hem het hier hij "
            "hoe hun iedere iedereen iemand iets ik in is ja je jou jouw juist kan kun kunnen kunt maak maakt maar maken manier meer men mensen met mij moet moeten mogen "
            "na naar niet niets nieuw nieuwe nodig nog nu of om ons onze ook op over per samen soms steeds te teveel tegen terug toe toch tot tussen uit van "
            "vanuit vaak veel verschillende via voor vooral waar waarom wat we weer wel welke werken werkt wie wij wil willen word worden wordt zal ze zeer zelf "
            "zich zien ziet zij zijn zo zoals zonder zou zouden "
            "a about all also an and are as at be because been but by can do does each for from get has have how if in into is it its just may more most much need "
            "no not of on one only or other our out people should so some such than that the their them then there these they this to too us very was way we what "
            "when where which who why will with work would you your"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

struct Stemmer {
    std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> dutch{sb_stemmer_new("dutch", "UTF_8"), &sb_stemmer_delete};

    QString stem(const QString &word) const
    {
        if (!dutch)
            return word;
        const QByteArray bytes = word.toUtf8();
        const sb_symbol *stemmed = sb_stemmer_stem(dutch.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()), int(bytes.size()));
        QString stem = stemmed ? QString::fromUtf8(reinterpret_cast<const char *>(stemmed), sb_stemmer_length(dutch.get())) : word;
        // "initiatieven" and "initiatief", "huizen" and "huis": one letter that only the ending changed.
        if (stem.endsWith(u'v'))
            stem.back() = u'f';
        else if (stem.endsWith(u'z'))
            stem.back() = u's';
        static const QRegularExpression doubled(u"([aeiou])\\1([^aeiou])$"_s);
        return stem.replace(doubled, u"\\1\\2"_s);
    }
};

struct Words {
    Outcome outcome;
    QHash<QString, QString> stems;
    Id<Issue> issue;
};

// Which outcomes are tied: by a relation, or because one stands under the other.
using Pair = std::pair<QUuid, QUuid>;
Pair pairOf(QUuid a, QUuid b)
{
    return a < b ? Pair{a, b} : Pair{b, a};
}

QSet<Pair> tiedPairs(const Document &document)
{
    QSet<Pair> tied;
    for (const Relation &relation : document.all<Relation>())
        tied.insert(pairOf(relation.from.value, relation.to.value));
    return tied;
}

bool isElsewhere(const Outcome &a, const Outcome &b)
{
    return a.meetup != b.meetup || a.table != b.table || (a.round != b.round && !a.round.isNull() && !b.round.isNull());
}

class Comparison
{
public:
    Comparison(const Document &document, const ResemblanceQuestion &question) : m_question(question), m_tied(tiedPairs(document))
    {
        for (const Outcome &outcome : document.all<Outcome>()) {
            const bool isAbout = outcome.id == question.about;
            Words words{outcome, stemsOf(isAbout && !question.text.isEmpty() ? question.text : outcome.text), outcome.issue};
            if (words.issue.isNull())
                words.issue = document.findOrEmpty(outcome.table).issue;
            if (words.stems.isEmpty())
                continue;
            for (auto stem = words.stems.keyBegin(); stem != words.stems.keyEnd(); ++stem)
                m_having[*stem] += m_words.size();
            m_words += words;
        }
    }

    QList<Resemblance> read(const std::function<bool()> &isCancelled) const
    {
        QList<Resemblance> found;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (i % 32 == 0 && isCancelled())
                return {};
            if (!m_question.about.isNull() && m_words[i].outcome.id != m_question.about)
                continue;
            addLike(i, found);
        }
        std::ranges::sort(found, [](const Resemblance &a, const Resemblance &b) { return a.score != b.score ? a.score > b.score : a.one < b.one; });
        return found.mid(0, m_question.most);
    }

private:
    double weight(const QString &stem) const
    {
        return std::log(1 + double(m_words.size()) / double(m_having.value(stem).size()));
    }

    void addLike(qsizetype at, QList<Resemblance> &found) const
    {
        const Words &one = m_words[at];
        QSet<qsizetype> others;
        for (auto stem = one.stems.keyBegin(); stem != one.stems.keyEnd(); ++stem)
            for (const qsizetype other : *m_having.constFind(*stem))
                if (m_question.about.isNull() ? other > at : other != at)
                    others.insert(other);
        for (const qsizetype index : std::as_const(others)) {
            const Words &other = m_words[index];
            const bool isAsked = m_question.meetup.isNull() || one.outcome.meetup == m_question.meetup || other.outcome.meetup == m_question.meetup;
            if (!isAsked || !isElsewhere(one.outcome, other.outcome) || m_tied.contains(pairOf(one.outcome.id.value, other.outcome.id.value)))
                continue;
            if (const auto likeness = compare(one, other); likeness.score >= m_question.lowest)
                found += likeness;
        }
    }

    Resemblance compare(const Words &one, const Words &other) const
    {
        double both = 0, either = 0;
        QList<std::pair<double, QString>> shared;
        for (auto it = one.stems.cbegin(); it != one.stems.cend(); ++it) {
            const double w = weight(it.key());
            either += w;
            if (other.stems.contains(it.key())) {
                both += w;
                shared += {w, it.value()};
            }
        }
        for (auto it = other.stems.keyBegin(); it != other.stems.keyEnd(); ++it)
            if (!one.stems.contains(*it))
                either += weight(*it);
        if (shared.size() < 2 && shared.size() < qMin(one.stems.size(), other.stems.size()))
            return {};
        std::ranges::sort(shared, [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
        Resemblance likeness{one.outcome.id, other.outcome.id, both / either, {}, !one.issue.isNull() && one.issue == other.issue};
        if (likeness.sameIssue)
            likeness.score = qMin(1.0, likeness.score * 1.1);
        for (const auto &[w, word] : std::as_const(shared))
            likeness.sharedWords += word;
        return likeness;
    }

    ResemblanceQuestion m_question;
    QSet<Pair> m_tied;
    QList<Words> m_words;
    QHash<QString, QList<qsizetype>> m_having;
};

} // namespace

QHash<QString, QString> stemsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\d]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const Stemmer stemmer;
    QHash<QString, QString> stems;
    const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (word.size() > 2 && !smallWords().contains(word))
            if (const QString stem = stemmer.stem(word); !stems.contains(stem))
                stems.insert(stem, word);
    return stems;
}

QList<Resemblance> similarOutcomes(const Document &document, const ResemblanceQuestion &question, const std::function<bool()> &isCancelled)
{
    return Comparison(document, question).read(isCancelled);
}

} // namespace oogst
