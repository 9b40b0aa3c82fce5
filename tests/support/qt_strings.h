// Lets Catch2 print Qt's values when a test fails.

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

inline std::ostream &operator<<(std::ostream &out, const QStringList &texts)
{
    return out << '[' << texts.join(QStringLiteral(" | ")).toStdString() << ']';
}

inline std::ostream &operator<<(std::ostream &out, const QByteArray &bytes)
{
    return out << '"' << bytes.toStdString() << '"';
}

inline std::ostream &operator<<(std::ostream &out, QDate day)
{
    return out << day.toString(Qt::ISODate).toStdString();
}
