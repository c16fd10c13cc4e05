// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>

#include "core/casework/event_names.h"
#include "core/exchange/import_job.h"
#include "core/exchange/import_trial.h"
#include "tests/support/test_register.h"

namespace redress::test {

// A test register, and files beside it to import into it.
class ImportFixture : public TestRegister {
public:
    using TestRegister::TestRegister;

    QString write(const QString &name, const QByteArray &bytes) {
        const QString path = folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QString copy(const QString &fixture) {
        return write(fixture, read(QStringLiteral(REDRESS_FIXTURES "/") + fixture));
    }

    [[nodiscard]] static QByteArray read(const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
        return file.readAll();
    }

    [[nodiscard]] Result<ImportPlan> plan(const QString &path, const QByteArray &mapping = {}) {
        return ImportPlan::open(path, (**this).policy(), clock().today(), mapping);
    }

    [[nodiscard]] Result<ImportSummary> import(const QString &path, const QByteArray &mapping = {}) {
        const auto opened = plan(path, mapping);
        if (!opened) return refuse(opened.error());
        return ImportJob(**this, *opened, QStringLiteral("Joan Pike")).run();
    }

    // What an import would do, with nothing written.
    [[nodiscard]] Result<ImportSummary> tryOut(const QString &path, const QByteArray &mapping = {}) {
        const auto opened = plan(path, mapping);
        if (!opened) return refuse(opened.error());
        return ImportTrial(**this, *opened, QStringLiteral("Joan Pike")).run();
    }

    [[nodiscard]] Case caseOf(const QString &reference) { return file(reference).subject; }

    [[nodiscard]] CaseFile file(const QString &reference) {
        auto found = (**this).caseFile(CaseRef(reference));
        if (!found) qFatal("%s", qPrintable(found.error().message));
        return std::move(*found);
    }

    // What the import has noted on a case, a sentence a line.
    [[nodiscard]] QString notesOf(const QString &reference) {
        QStringList notes;
        for (const auto &event : file(reference).timeline) {
            for (const auto &note : event.data.value(keys::notes).toArray()) notes << note.toString();
        }
        return notes.join(u'\n');
    }
};

// "rows/imported/unchanged/rejected", or the sentence in which the import was refused.
inline QString countsOf(const Result<ImportSummary> &summary) {
    if (!summary) return summary.error().message;
    return QStringLiteral("%1/%2/%3/%4")
        .arg(summary->rows)
        .arg(summary->imported)
        .arg(summary->unchanged)
        .arg(summary->rejected);
}

}  // namespace redress::test
