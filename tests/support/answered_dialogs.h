// Answers dialogs for a test: put the answers in before, read what was asked after.

#pragma once

#include "gui/dialogs.h"

#include <QStringList>

#include <utility>

/// While one of these lives, nothing opens: paths come from `paths`, questions are answered with `answer`.
class AnsweredDialogs
{
public:
    AnsweredDialogs() : m_before(oogst::useDialogs(std::make_unique<Double>(*this))) {}
    ~AnsweredDialogs() { oogst::useDialogs(std::move(m_before)); }
    AnsweredDialogs(const AnsweredDialogs &) = delete;
    AnsweredDialogs &operator=(const AnsweredDialogs &) = delete;

    QStringList paths;  ///< answers of file choosers, first to last; none left: cancelled
    bool answer = true; ///< of confirm
    QStringList asked;  ///< the texts and titles that were shown

private:
    class Double : public oogst::Dialogs
    {
    public:
        explicit Double(AnsweredDialogs &owner) : m_owner(owner) {}
        QString openFile(QWidget *, const QString &title, const QString &) override { return next(title); }
        QStringList openFiles(QWidget *, const QString &title, const QString &) override
        {
            m_owner.asked += title;
            return std::exchange(m_owner.paths, {});
        }
        QString saveFile(QWidget *, const QString &title, const QString &, const QString &) override { return next(title); }
        QString folder(QWidget *, const QString &title) override { return next(title); }
        void tell(QWidget *, const QString &, const QString &text) override { m_owner.asked += text; }
        bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
        {
            m_owner.asked += text;
            return m_owner.answer;
        }

    private:
        QString next(const QString &title)
        {
            m_owner.asked += title;
            return m_owner.paths.isEmpty() ? QString() : m_owner.paths.takeFirst();
        }
        AnsweredDialogs &m_owner;
    };
    std::unique_ptr<oogst::Dialogs> m_before;
};
