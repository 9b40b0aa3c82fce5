// The field that lies over the line being edited: it turns keys into wishes for the outline.

#pragma once

#include <QPlainTextEdit>
#include <QUuid>

#include <map>

class QCompleter;
class QMenu;
class QStandardItemModel;

namespace oogst {

class SpellingMarks;

/// What a sign offers to choose from: a person behind "@", an issue behind "#".
struct LineOffer {
    QString name;
    QString aside; ///< behind the name, in the list only
    QUuid id;
};

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
    /// What a sign offers while typing, in this order.
    void setOffers(QChar sign, const QList<LineOffer> &offers);
    /// Names that are spelt right, whatever the dictionary says.
    void setKnownNames(const QStringList &names);
    /// Selects the next word that is spelt wrong and offers better ones, to choose from by keyboard. Nothing when all is right.
    void offerSpelling();

signals:
    void wished(oogst::LineWish wish);
    /// Ctrl+1 … Ctrl+9 and Ctrl+0 (as 10).
    void digitPressed(int digit);
    /// Something was chosen behind "@" or "#"; the sign and the letters behind it are gone from the text.
    void mentioned(QChar sign, const QUuid &id);
    /// Several lines were pasted.
    void notesPasted(const QString &text);
    void left(Qt::FocusReason reason);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    bool focusNextPrevChild(bool) override { return false; }

private:
    bool wish(QKeyEvent *event);
    bool isOnFirstRow() const;
    bool isOnLastRow() const;
    void offer();
    void mention(const QModelIndex &chosen);
    QList<QAction *> spellingsOf(const QTextCursor &word, QMenu *menu);

    std::map<QChar, QStandardItemModel *> m_offers;
    QCompleter *m_completer;
    QChar m_offered; ///< the sign whose list is open
    SpellingMarks *m_spelling;
};

} // namespace oogst
