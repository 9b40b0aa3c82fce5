#include "gui/reports/house_card.h"

#include "gui/dialogs.h"
#include "report/house_style.h"

#include <QFile>
#include <QThread>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

HouseCard::HouseCard(Workspace &workspace, QWidget *parent)
    : Card(tr("House style"), parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        for (const RecordChange &change : set.changes)
            if (change.type == &recordType<Organiser>() || change.type == &recordType<Organisation>()) {
                fill();
                return;
            }
    });
}

void HouseCard::setMeetup(Id<Meetup> meetup)
{
    m_meetup = meetup;
    fill();
}

void HouseCard::fill()
{
    if (m_rows) { // later: one of its buttons may be what led here
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_rows);
    bool isEmpty = true;
    QList<Organiser> organisers = m_workspace.document().where(&Organiser::meetup, m_meetup);
    std::ranges::stable_sort(organisers, {}, &Organiser::position); // as they stand on the letter
    for (const Organiser &organiser : std::as_const(organisers))
        if (organiser.role == OrganiserRole::Organiser || organiser.role == OrganiserRole::CoOrganiser) {
            addRow(organiser);
            isEmpty = false;
        }
    if (isEmpty)
        column->addWidget(makeLabel(tr("Add who organises on the page Overview; then choose a logo here."), "muted", m_rows, Wrapping::Wraps));
}

void HouseCard::addRow(const Organiser &organiser)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_rows->layout());
    const QString name = m_workspace.document().findOrEmpty(organiser.organisation).name;
    column->addWidget(makeLabel(name, "plain", m_rows, Wrapping::Wraps));
    auto *row = new QHBoxLayout;
    if (const QByteArray png = unpackedPicture(organiser.logo); !png.isEmpty()) {
        auto *picture = makeLabel({}, "plain", m_rows);
        picture->setPixmap(QPixmap::fromImage(QImage::fromData(png).scaled(96, 32, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        picture->setAccessibleName(organiser.logoAlt.isEmpty() ? tr("Logo without words") : organiser.logoAlt);
        row->addWidget(picture);
    }
    const auto button = [&](const QString &text, const QString &about, auto run) {
        auto *made = makeFlat(text, m_rows);
        made->setAccessibleName(about);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
    };
    button(organiser.logo.isEmpty() ? tr("Choose a logo…") : tr("Other logo…"), tr("Choose a logo for %1").arg(name),
           [this, id = organiser.id] { chooseLogo(id); });
    if (!organiser.logo.isEmpty())
        button(tr("Take away"), tr("Take away the logo of %1").arg(name),
               [this, id = organiser.id] { setLogo(id, {}, tr("Took away a logo")); });
    button(tr("Words and colour…"), tr("Words and colour of %1").arg(name),
           [this, id = organiser.id] { emit openRecord(recordType<Organiser>(), id.value); });
    row->addStretch(1);
    column->addLayout(row);
}

void HouseCard::chooseLogo(Id<Organiser> organiser)
{
    const QString path = dialogs().openFile(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    // A photo of forty megapixels takes a moment: not in the window's own thread.
    const auto made = std::make_shared<std::optional<Result<QByteArray>>>();
    QThread *thread = QThread::create([path, made] {
        QFile file(path);
        constexpr qint64 most = 31'000'000;
        *made = safePicture(file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray());
    });
    thread->setParent(this);
    connect(thread, &QThread::finished, this, [this, thread, made, organiser, path] {
        thread->deleteLater();
        if (!**made)
            emit refused({(*made)->problem().what, path});
        else
            setLogo(organiser, packedPicture(***made), tr("Chose a logo"));
    });
    thread->start();
}

void HouseCard::setLogo(Id<Organiser> organiser, const QString &packed, const QString &summary)
{
    const auto result = m_workspace.edit<Organiser>(summary, organiser, [&](Organiser &edited) {
        edited.logo = packed;
        // Somebody may not see it: the words can be made better, not forgotten.
        if (!packed.isEmpty() && edited.logoAlt.isEmpty())
            edited.logoAlt = tr("Logo of %1").arg(m_workspace.document().findOrEmpty(edited.organisation).name);
    });
    if (result)
        emit done(summary);
    else
        emit refused(result.problem());
}

} // namespace oogst
