#include "gui/reports/report_choices.h"

#include "core/rules/names.h"
#include "core/schema/codec.h"
#include "gui/cards.h"
#include "gui/settings.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

using Choices = QList<std::pair<QString, QUuid>>;

/// What a shape can be made for alone.
Choices partsOf(Shape shape, const Document &document, Id<Meetup> meetup)
{
    Choices choices;
    if (shape == Shape::TableSheets) {
        QList<Table> tables = document.where(&Table::meetup, meetup);
        std::ranges::stable_sort(tables, {}, &Table::number);
        for (const Table &table : std::as_const(tables))
            choices += {u"%1. %2"_s.arg(QString::number(table.number), tableTitle(table, document)), table.id.value};
        return choices;
    }
    if (shape == Shape::AgendaExtract) {
        for (const AgendaQuestion &question : document.all<AgendaQuestion>())
            if (const std::pair owner{document.findOrEmpty(question.owner).name, question.owner.value};
                !owner.first.isEmpty() && !choices.contains(owner))
                choices += owner;
    } else if (shape == Shape::TakeHome) {
        for (const Participation &participation : document.where(&Participation::meetup, meetup))
            if (isExpected(participation))
                choices += {listName(document.findOrEmpty(participation.person)), participation.person.value};
    }
    QCollator collator;
    std::ranges::stable_sort(choices, [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    return choices;
}

} // namespace

Language chosenReportLanguage()
{
    return enumFromWord<Language>(settings::reportLanguage()).value_or(Language::Dutch);
}

ReportChoices::ReportChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_shape = new QComboBox(this);
    m_shape->setObjectName(u"reportShape"_s);
    for (size_t i = 0; i < enumWords<Shape>.size(); ++i)
        m_shape->addItem(labelOf(static_cast<Shape>(i)));
    m_shape->insertSeparator(int(Shape::Badges)); // what follows is for in the room
    column->addWidget(labelled(tr("S&hape"), m_shape));
    m_only = new QComboBox(this);
    m_only->setObjectName(u"reportOnly"_s);
    m_only->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_onlyRow = labelled(tr("Ab&out"), m_only);
    column->addWidget(m_onlyRow);
    makeAudience(column);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"reportLanguage"_s);
    for (size_t i = 0; i < enumWords<Language>.size(); ++i)
        m_language->addItem(labelOf(static_cast<Language>(i)));
    m_language->setCurrentIndex(int(chosenReportLanguage()));
    column->addWidget(labelled(tr("&Language"), m_language));
    m_parts = new QWidget(this);
    m_sections = new QVBoxLayout(m_parts);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(6);
    m_sections->addWidget(makeLabel(tr("Sections"), "heading", m_parts));
    column->addWidget(m_parts);
    connect(m_shape, &QComboBox::activated, this, [this] {
        fillOnly();
        follow();
    });
    connect(m_only, &QComboBox::activated, this, &ReportChoices::changed);
    connect(m_audience, &QButtonGroup::idClicked, this, &ReportChoices::follow);
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        settings::setReportLanguage(wordOf(static_cast<Language>(row)));
        fillSections();
        emit changed();
    });
    fillSections();
    follow();
}

QWidget *ReportChoices::labelled(const QString &text, QWidget *field)
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 8);
    QLabel *label = makeLabel(text, "heading", row);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return row;
}

void ReportChoices::makeAudience(QVBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Audience"), "heading", this));
    m_audience = new QButtonGroup(this);
    for (size_t i = 0; i < enumWords<Audience>.size(); ++i) {
        auto *button = new QRadioButton(labelOf(static_cast<Audience>(i)), this);
        m_audience->addButton(button, int(i));
        column->addWidget(button);
    }
    m_audience->button(int(Audience::Public))->setChecked(true);
    m_audienceNote = makeLabel({}, "muted", this, Wrapping::Wraps);
    column->addWidget(m_audienceNote);
    column->addSpacing(8);
}

void ReportChoices::setMeetup(const Document &document, Id<Meetup> meetup)
{
    m_meetup = meetup;
    m_leftOut.clear();
    fillSections();
    refresh(document);
}

void ReportChoices::refresh(const Document &document)
{
    m_document = document;
    fillOnly();
}

ReportOptions ReportChoices::options() const
{
    const int row = m_shape->currentIndex();
    const auto shape = static_cast<Shape>(row > int(Shape::Badges) ? row - 1 : row); // past the separator
    return {static_cast<Audience>(m_audience->checkedId()), static_cast<Language>(m_language->currentIndex()), m_leftOut, shape,
            m_only->currentData().toUuid()};
}

void ReportChoices::fillOnly()
{
    const QUuid chosen = m_only->currentData().toUuid();
    m_only->clear();
    const Choices parts = partsOf(options().shape, m_document, m_meetup);
    m_only->addItem(tr("All"), QUuid());
    for (const auto &[name, id] : parts)
        m_only->addItem(name, id);
    m_only->setCurrentIndex(qMax(0, m_only->findData(chosen)));
    m_onlyRow->setVisible(!parts.isEmpty());
}

/// Offers only the audiences that the shape may have, and says what the chosen one gets.
void ReportChoices::follow()
{
    const Shape shape = options().shape;
    for (QAbstractButton *button : m_audience->buttons())
        button->setEnabled(isAllowed(shape, static_cast<Audience>(m_audience->id(button))));
    if (!m_audience->checkedButton()->isEnabled())
        for (const Audience audience : {Audience::Participants, Audience::Internal})
            if (m_audience->button(int(audience))->isEnabled()) {
                m_audience->button(int(audience))->setChecked(true);
                break;
            }
    m_parts->setVisible(shape == Shape::Letter);
    switch (options().audience) {
    case Audience::Public: m_audienceNote->setText(tr("For everybody: nothing sensitive, few names.")); break;
    case Audience::Participants: m_audienceNote->setText(tr("For who was there: names of who agreed to that.")); break;
    case Audience::Internal: m_audienceNote->setText(tr("For the organisers only: sensitive outcomes too.")); break;
    }
    emit changed();
}

void ReportChoices::fillSections()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const SectionName &section : harvestLetterSections(options().language)) {
        auto *box = new QCheckBox(section.title, this);
        box->setObjectName(u"section_"_s + section.id);
        box->setChecked(!m_leftOut.contains(section.id));
        connect(box, &QCheckBox::toggled, this, [this, id = section.id](bool on) {
            m_leftOut.removeAll(id);
            if (!on)
                m_leftOut += id;
            emit changed();
        });
        m_sections->addWidget(box);
        m_boxes += box;
    }
}

} // namespace oogst
