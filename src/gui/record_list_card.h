// The records that belong to another one, as a short list: organisers, links, progress notes.

#pragma once

#include "gui/cards.h"
#include "workspace/workspace.h"

#include <QListWidget>

namespace oogst {

/// A list that grows with what is in it.
class GrowingList : public QListWidget
{
    Q_OBJECT

public:
    using QListWidget::QListWidget;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// Adds, edits (Enter, double click), removes (Delete) and, where the record has a `position`, moves
/// (Alt+Shift+Up/Down). All of it can be undone.
class RecordListCard : public Card
{
    Q_OBJECT

public:
    struct Shape {
        QString heading;
        QString emptySentence;
        QString addText;
        QStringList fields; ///< of the dialog
    };
    RecordListCard(Workspace &workspace, const RecordType &type, const Shape &shape, QWidget *parent = nullptr);

    void setFilter(std::function<bool(const void *record)> filter) { m_filter = std::move(filter); }
    void setText(std::function<QString(const void *record, const Document &document)> text) { m_text = std::move(text); }
    /// The cells a new record starts with.
    void setBlank(std::function<Row()> blank) { m_blank = std::move(blank); }
    void reload();
    GrowingList *list() const { return m_list; }
    QPushButton *addButton() const { return m_add; }
    const RecordType &type() const { return m_type; }
    void select(const QUuid &id);
    /// Opens the dialog of a record with the focus in a field. False when it is not in the list or cannot be changed.
    bool edit(const QUuid &id, const QString &field);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QUuid> shown() const;
    QUuid current() const;
    void add();
    void editCurrent(const QString &field = {});
    void removeCurrent();
    void move(int by);
    void openMenu(const QPoint &at);
    bool isOrdered() const { return m_type.indexOf(QStringLiteral("position")) >= 0; }

    Workspace &m_workspace;
    const RecordType &m_type;
    Shape m_shape;
    std::function<bool(const void *)> m_filter;
    std::function<QString(const void *, const Document &)> m_text;
    std::function<Row()> m_blank;
    GrowingList *m_list;
    QLabel *m_empty;
    QPushButton *m_add;
};

} // namespace oogst
