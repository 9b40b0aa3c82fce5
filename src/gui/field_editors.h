// One editor per kind of field. Each has the property `cell`: the value as a record's cell.

#pragma once

#include "core/document.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

class QCheckBox;
class QListWidget;

namespace oogst {

/// A reference to another record: pick it, or type a part of its name. A name that is not there yet is kept as
/// typed; the form then makes the record (people, organisations and issues) or says that there is none.
class ReferenceBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QVariant cell READ cell WRITE setCell NOTIFY edited)

public:
    explicit ReferenceBox(QWidget *parent = nullptr);
    /// The records to choose from, with their titles. Keeps the choice.
    void setChoices(const Document &document, const RecordType &target, const QList<QUuid> &ids);
    QVariant cell() const;
    void setCell(const QVariant &cell);
    /// What was typed when it names no record, else empty.
    QString unknownName() const;

signals:
    void edited();

private:
    class Choices;
    int indexOfText() const;

    Choices *m_choices;
};

/// Several references in an order of choice: a list, and a box below it that adds.
class ReferencesEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant cell READ cell WRITE setCell NOTIFY edited)

public:
    explicit ReferencesEdit(QWidget *parent = nullptr);
    void setChoices(const Document &document, const RecordType &target, const QList<QUuid> &ids);
    QVariant cell() const;
    void setCell(const QVariant &cell);
    /// Names typed that name no record, in order, each with its place in the list.
    QList<std::pair<int, QString>> unknownNames() const;
    ReferenceBox *box() const { return m_box; }
    QListWidget *list() const { return m_list; }
    /// Takes what stands in the box into the list.
    void takeTyped();

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    void move(int by);
    void removeCurrent();

    ReferenceBox *m_box;
    QListWidget *m_list;
};

/// A word of an enumeration.
class WordBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QVariant cell READ cell WRITE setCell NOTIFY edited)

public:
    explicit WordBox(QWidget *parent = nullptr);
    void setWords(const QList<EnumWord> &words);
    QVariant cell() const;
    void setCell(const QVariant &cell);

signals:
    void edited();
};

/// Words of an enumeration, each with a tick.
class WordsEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant cell READ cell WRITE setCell NOTIFY edited)

public:
    explicit WordsEdit(QWidget *parent = nullptr);
    void setWords(const QList<EnumWord> &words);
    QVariant cell() const;
    void setCell(const QVariant &cell);

signals:
    void edited();

private:
    QList<QCheckBox *> m_boxes;
    QStringList m_words;
};

/// Free text with known words beside it.
class SuggestBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QVariant cell READ cell WRITE setCell NOTIFY edited)

public:
    explicit SuggestBox(QWidget *parent = nullptr);
    /// Stored words; they are shown by their labels.
    void setWords(const QStringList &words, const QStringList &labels);
    QVariant cell() const;
    void setCell(const QVariant &cell);

signals:
    void edited();
};

/// More lines of text. Grows with what is in it; Tab goes to the next field.
class LinesEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesEdit(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// A number that may be unknown: empty, not zero.
class NumberBox : public QSpinBox
{
    Q_OBJECT
    Q_PROPERTY(QVariant cell READ cell WRITE setCell)

public:
    explicit NumberBox(QWidget *parent = nullptr);
    void setLimits(double lowest, double highest);
    QVariant cell() const;
    void setCell(const QVariant &cell);

protected:
    QValidator::State validate(QString &text, int &position) const override;
    int valueFromText(const QString &text) const override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace oogst
