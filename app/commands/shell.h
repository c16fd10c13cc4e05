// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QFile>
#include <QJsonObject>
#include <QTextStream>
#include <memory>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/policy/policy_library.h"
#include "core/store/register.h"

namespace redress {

// What scripts rely on: 0 done; 1 done, but what it looked for fell short; 2 wrong usage or cannot run.
enum class ExitCode { Done = 0, FellShort = 1, CannotRun = 2 };

// What a command of the command line works with: results go to standard output, messages to standard error.
class Shell {
public:
    enum class Format { Table, Json, Csv, Ics };

    // Reads the common options. Fails on a format or a moment that cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<Shell>> fromOptions(const QCommandLineParser &options);
    static void addCommonOptions(QCommandLineParser &options);

    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] static QString nameOf(Format format);  // as --format takes it
    [[nodiscard]] Format format() const { return m_format; }
    [[nodiscard]] QString user() const { return m_user; }          // --user, else the login name
    [[nodiscard]] QString databasePath() const { return m_path; }  // --database, else the user's own
    [[nodiscard]] Result<std::unique_ptr<Register>> openRegister() const;
    [[nodiscard]] PolicyLibrary policies() const;  // shipped and the user's own

    QTextStream &out() { return m_out; }
    void print(const QString &line);                  // with a line end; a table without a sign that steers terminals
    void print(const QJsonObject &object);            // one compact line
    void say(const QString &message);                 // to standard error
    [[nodiscard]] ExitCode fail(const Fault &fault);  // says it; answers CannotRun
    [[nodiscard]] QTextStream &in() { return m_in; }
    // Fails where not everything that was printed could be written.
    [[nodiscard]] Result<> flush();
    [[nodiscard]] static Fault outputFault();

private:
    Shell();

    std::unique_ptr<Clock> m_clock;
    Format m_format = Format::Table;
    QString m_user;
    QString m_path;
    QTextStream m_in{stdin, QIODevice::ReadOnly};
    QTextStream m_out{stdout, QIODevice::WriteOnly};
    QTextStream m_err{stderr, QIODevice::WriteOnly};
};

}  // namespace redress
