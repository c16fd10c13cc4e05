// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/shell.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <algorithm>
#include <array>

#include "app/commands/visible_text.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shell)
};

constexpr std::array formats{Shell::Format::Table, Shell::Format::Json, Shell::Format::Csv, Shell::Format::Ics};

std::optional<Shell::Format> formatOf(const QString &name) {
    const auto *found = std::ranges::find(formats, name, Shell::nameOf);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

QString loginName() {
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"redress"_s : name;
}

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

// The address of a server may hold a password, and is not repeated.
Result<> checkDatabase(const QCommandLineParser &options) {
    if (!options.isSet(u"database"_s)) return {};
    const QString name = options.value(u"database"_s);
    if (name.trimmed().isEmpty())
        return refuse(
            Words::tr("--database has no name with it: name the register's file, or leave it out for your "
                      "own."));
    if (name.contains("://"_L1))
        return refuse(
            Words::tr("--database names a file: Redress keeps its registers in files, also on a shared "
                      "folder, and not on a server."));
    return {};
}

}  // namespace

Shell::Shell() : m_clock(std::make_unique<SystemClock>()) {
    m_in.setEncoding(QStringConverter::Utf8);
    m_out.setEncoding(QStringConverter::Utf8);
    m_err.setEncoding(QStringConverter::Utf8);
}

QString Shell::nameOf(Format format) {
    switch (format) {
        case Format::Table:
            return u"table"_s;
        case Format::Json:
            return u"json"_s;
        case Format::Csv:
            return u"csv"_s;
        case Format::Ics:
            return u"ics"_s;
    }
    Q_UNREACHABLE();
}

void Shell::addCommonOptions(QCommandLineParser &options) {
    options.addOption({u"database"_s, Words::tr("The register to work on (default: your own)."), u"file"_s});
    options.addOption(
        {u"as-of"_s, Words::tr("A moment that stands in for now, Europe/London."), u"2026-05-01T09:00"_s});
    options.addOption({u"user"_s, Words::tr("Who you are (default: your login name)."), u"name"_s});
    options.addOption({u"format"_s, Words::tr("table, json or csv."), u"format"_s, u"table"_s});
    options.addOption({{u"h"_s, u"help"_s}, Words::tr("Show this help.")});
}

Result<std::unique_ptr<Shell>> Shell::fromOptions(const QCommandLineParser &options) {
    std::unique_ptr<Shell> shell(new Shell);
    const auto format = formatOf(options.value(u"format"_s));
    if (!format)
        return refuse(Words::tr("There is no format “%1”: use table, json, csv or, for due, ics.")
                          .arg(options.value(u"format"_s)));
    shell->m_format = *format;
    if (const auto database = checkDatabase(options); !database) return refuse(database.error());
    if (options.isSet(u"as-of"_s)) {
        const auto asOf = When::fromText(options.value(u"as-of"_s));
        if (!asOf) return refuse(asOf.error());
        shell->m_clock = std::make_unique<FixedClock>(asOf->moment());
    }
    shell->m_user = options.isSet(u"user"_s) ? options.value(u"user"_s) : loginName();
    if (!options.isSet(u"database"_s)) QDir().mkpath(dataFolder());
    shell->m_path = options.isSet(u"database"_s) ? options.value(u"database"_s) : dataFolder() + u"/register.redress"_s;
    return shell;
}

Result<std::unique_ptr<Register>> Shell::openRegister() const {
    return Register::open(m_path, *m_clock);
}

PolicyLibrary Shell::policies() const {
    return PolicyLibrary::open(dataFolder() + u"/policies"_s);
}

void Shell::print(const QString &line) {
    m_out << (m_format == Format::Table ? visible(line) : line) << u'\n';
}

void Shell::print(const QJsonObject &object) {
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << u'\n';
}

void Shell::say(const QString &message) {
    m_err << visible(message) << Qt::endl;
}

ExitCode Shell::fail(const Fault &fault) {
    const QString place = fault.place.isEmpty() ? QString() : fault.place + u": "_s;
    const QString clause = fault.clause.isEmpty() ? QString() : u" ("_s + fault.clause + u')';
    say(u"redress: "_s + place + fault.message + clause);
    return ExitCode::CannotRun;
}

Result<> Shell::flush() {
    m_out.flush();
    if (m_out.status() == QTextStream::Ok) return {};
    return refuse(outputFault());
}

Fault Shell::outputFault() {
    return {Words::tr("Not all of the answer could be written to standard output: the disk may be full."), {}, {}};
}

}  // namespace redress
