// The field that lies over the line being edited: it turns keys into wishes for the outline.

#pragma once

#include <QPlainTextEdit>
#include <QUuid>

class QCompleter;
class QStandardItemModel;

namespace oogst {

/// What a key asks of the outline.
enum class LineWish {
    NewLine,     ///< Enter: the text after the caret goes along
    Indent,      ///< Tab
    Outdent,     ///< Shift+Tab
    MoveUp,      ///< Alt+Shift+Up
    MoveDown,    ///< Alt+Shift+Down
    Fold,        ///< Ctrl+.
    Previous,    ///< Up from the first row of the line
    Next,        ///< Down from the last row of the line
    EndOfPrevious, ///< Left from the start
    StartOfNext, ///< Right from the end
    RemoveEmpty, ///< Backspace in an empty line
    Leave        ///< Esc
};

/// One line of text, wrapped. Line breaks never get in: pasting several lines asks the outline for several outcomes.
class LineEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LineEditor(QWidget *parent);

    /// The text without breaks and without spaces around it.
    QString line() const;
    /// Shows another line; forgets what could be taken back in the one before.
    void setLine(const QString &text, int caret);
    int caret() const { return textCursor().position(); }
    /// The people that "@" offers while typing: name and id.
    void setPeople(const QList<std::pair<QString, QUuid>> &people);

signals:
    void wished(oogst::LineWish wish);
    /// Ctrl+1 … Ctrl+9 and Ctrl+0 (as 10).
    void digitPressed(int digit);
    /// Somebody was chosen behind an "@"; the "@…" itself is gone from the text.
    void mentioned(const QUuid &person);
    /// Several lines were pasted.
    void notesPasted(const QString &text);
    void left(Qt::FocusReason reason);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    bool focusNextPrevChild(bool) override { return false; }

private:
    bool wish(QKeyEvent *event);
    bool isOnFirstRow() const;
    bool isOnLastRow() const;
    void offerPeople();
    void mention(const QModelIndex &person);

    QStandardItemModel *m_people;
    QCompleter *m_completer;
};

} // namespace oogst
