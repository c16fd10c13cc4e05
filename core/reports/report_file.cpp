// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include "core/base/whole_file.h"
#include "core/reports/report_writers.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

Result<QByteArray> contentOf(const ReportDocument &report, const QString &ending) {
    if (ending == "pdf"_L1) return toPdf(report);
    if (ending == "xlsx"_L1) return toXlsx(report);
    if (ending == "csv"_L1) return toCsv(report);
    if (ending == "html"_L1 || ending == "htm"_L1) return toHtml(report);
    if (ending == "json"_L1) return QJsonDocument(toJson(report)).toJson();
    return refuse(
        Words::tr("A report cannot be written as “%1”: end the file’s name with .pdf, .xlsx, .csv, .html or .json.")
            .arg(ending.left(20)));
}

}  // namespace

Result<> saveReport(const ReportDocument &report, const QString &path) {
    const auto content = contentOf(report, QFileInfo(path).suffix().toLower());
    if (!content) return refuse(content.error());
    return saveWhole(path, *content);
}

QString suggestedFileName(const ReportDocument &report, const QString &ending) {
    return u"complaints-report-%1.%2"_s.arg(report.period.toText().replace(u'/', u'-'), ending);
}

}  // namespace redress
