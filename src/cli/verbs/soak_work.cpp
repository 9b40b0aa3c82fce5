#include "cli/verbs/soak_work.h"

#include "cli/text.h"
#include "core/position.h"
#include "core/rules/person_erasure.h"
#include "exchange/document_json.h"

#include <QRandomGenerator>

namespace oogst::cli {
namespace {

const QString meetupCode = QStringLiteral("soak");
const QString peoplesMail = QStringLiteral("@soak.example");

} // namespace

SoakWork::SoakWork(SoakMode mode, int run, const QString &with)
    : m_mode(mode)
    , m_run(run)
    , m_with(with)
    , m_start(QString::number(QRandomGenerator::system()->generate(), 36))
    , m_random(static_cast<unsigned>(run))
{
}

Result<Soaked> SoakWork::turn(Workspace &workspace)
{
    return m_mode != SoakMode::Edit && upTo(2) == 0 ? work(workspace) : edit(workspace);
}

/// The letter at its end keeps one token from being the beginning of another, also among the bytes of a file.
QString SoakWork::freshToken()
{
    return QStringLiteral("soak-%1-%2-%3q").arg(QString::number(m_run), m_start, QString::number(++m_count));
}

/// A number from 0 to `most`.
int SoakWork::upTo(int most)
{
    return std::uniform_int_distribution<int>(0, most)(m_random);
}

Result<Id<Meetup>> SoakWork::meetupIn(Workspace &workspace)
{
    const auto meetups = workspace.document().all<Meetup>();
    for (const Meetup &meetup : meetups)
        if (meetup.code == meetupCode)
            return meetup.id;
    Meetup meetup;
    meetup.code = meetupCode;
    meetup.title = QStringLiteral("Soak");
    return workspace.add(Text::tr("Meetup added"), meetup);
}

ChangeSet SoakWork::stepWith(Workspace &workspace, Id<Meetup> meetup, const QString &token)
{
    Outcome outcome;
    outcome.id = workspace.newId<Outcome>();
    outcome.meetup = meetup;
    outcome.text = token;
    outcome.position = placeBetween({}, {});
    const int nested = upTo(3);
    outcome.instrument = QString::number(nested);
    ChangeSet set{Text::tr("Outcome added: %1").arg(token), {}};
    set.add(outcome);
    for (int i = 1; i <= nested; ++i) {
        Outcome below;
        below.id = workspace.newId<Outcome>();
        below.meetup = meetup;
        below.parent = outcome.id;
        below.text = QStringLiteral("%1/%2").arg(token, QString::number(i));
        below.position = placeBetween({}, {});
        set.add(below);
    }
    return set;
}

Result<Soaked> SoakWork::edit(Workspace &workspace)
{
    const auto meetup = meetupIn(workspace);
    if (!meetup)
        return meetup.problem();
    if (upTo(3) == 0)
        if (const auto changed = changeOlder(workspace); !changed)
            return changed.problem();
    const QString token = freshToken();
    if (const auto done = workspace.apply(stepWith(workspace, *meetup, token)); !done)
        return done.problem();
    return Soaked{{token}, {}};
}

/// Work around the tokens: a heading is changed, the change taken back and perhaps made again.
Result<Done> SoakWork::changeOlder(Workspace &workspace)
{
    const Document::Records &outcomes = workspace.document().of(recordType<Outcome>());
    if (outcomes.isEmpty())
        return Done{};
    const Id<Outcome> id{std::next(outcomes.begin(), upTo(int(std::min<qsizetype>(outcomes.size(), 50)) - 1)).key()};
    const QString summary = Text::tr("Heading changed: %1").arg(freshToken());
    const auto changed = workspace.edit(summary, id, [&](Outcome &outcome) { outcome.heading = QString::number(m_count); });
    if (!changed || upTo(1) == 0 || workspace.undoSummary() != summary)
        return changed;
    if (const auto undone = workspace.undo(); !undone)
        return undone.problem();
    if (upTo(1) == 0 && workspace.redoSummary() == summary)
        if (const auto redone = workspace.redo(); !redone)
            return redone.problem();
    return Done{};
}

Result<Soaked> SoakWork::work(Workspace &workspace)
{
    switch (m_mode) {
    case SoakMode::Import:
        return import(workspace);
    case SoakMode::Erase:
        return erase(workspace);
    case SoakMode::Compact:
        if (const auto dropped = workspace.compact(workspace.now()); !dropped)
            return dropped.problem();
        return Soaked{};
    case SoakMode::Merge:
    case SoakMode::Migrate:
        if (!m_with.isEmpty() && (m_mode == SoakMode::Migrate || upTo(1) == 0)) {
            if (const auto merged = workspace.merge({m_with}); !merged)
                return merged.problem();
            return Soaked{};
        }
        return mergeCopy(workspace);
    case SoakMode::Edit:
        break;
    }
    return edit(workspace);
}

/// Somebody else works in a copy, both change the same field, and then the copy comes home.
Result<Soaked> SoakWork::mergeCopy(Workspace &workspace)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.oogst"));
    if (const auto saved = workspace.saveCopy(path); !saved)
        return saved.problem();
    Soaked there, here;
    {
        auto copy = Workspace::open(path);
        if (!copy)
            return copy.problem();
        const auto edited = edit(**copy);
        if (!edited)
            return edited;
        there = *edited;
        if (const auto changed = changeOlder(**copy); !changed)
            return changed.problem();
    }
    if (const auto changed = changeOlder(workspace); !changed)
        return changed.problem();
    if (const auto merged = workspace.merge({path}); !merged)
        return merged.problem();
    return there;
}

/// A few outcomes at once as document JSON, as the verb "import" takes it.
Result<Soaked> SoakWork::import(Workspace &workspace)
{
    const auto meetup = meetupIn(workspace);
    if (!meetup)
        return meetup.problem();
    Soaked soaked;
    Document part;
    for (int i = upTo(20); i >= 0; --i) {
        soaked.acknowledged += freshToken();
        part.take(stepWith(workspace, *meetup, soaked.acknowledged.last()));
    }
    ChangeSet known;
    known.add(workspace.findOrEmpty(*meetup));
    part.take(known);
    const auto set = importOf(workspace.document(), documentToJson(part));
    if (!set)
        return set.problem();
    if (const auto done = workspace.apply(*set); !done)
        return done.problem();
    return soaked;
}

/// People come, with a token in all that says who they are, and go for good.
Result<Soaked> SoakWork::erase(Workspace &workspace)
{
    Soaked soaked;
    QList<Id<Person>> going;
    const auto people = workspace.document().all<Person>();
    for (const Person &person : people)
        if (person.mail.endsWith(peoplesMail) && upTo(1) == 0) {
            going += person.id;
            soaked.erased += person.mail.chopped(peoplesMail.size());
        }
    if (going.isEmpty()) {
        const QString token = freshToken();
        Person person;
        person.givenName = QStringLiteral("Given ") + token;
        person.familyName = QStringLiteral("Family ") + token;
        person.mail = token + peoplesMail;
        if (const auto added = workspace.add(Text::tr("Person added: %1").arg(person.familyName), person); !added)
            return added.problem();
        return Soaked{};
    }
    const PersonErasure plan = erasureOf(workspace.document(), going);
    ChangeSet removals = plan.removals;
    removals.summary = Text::tr("Person erased");
    if (const auto erased = workspace.erase(plan.erasures, removals); !erased)
        return erased.problem();
    return soaked;
}

} // namespace oogst::cli
