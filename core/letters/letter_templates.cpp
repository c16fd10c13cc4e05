// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_templates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace redress {

using namespace Qt::StringLiterals;

Result<QString> LetterTemplates::part(const QString &fileName) const {
    QFile file(m_folder + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QCoreApplication::translate("LetterTemplate", "The letter template %1 cannot be read: %2.")
                          .arg(fileName, file.errorString()));
    return QString::fromUtf8(file.readAll());
}

Result<QString> LetterTemplates::body(const QString &name) const {
    if (bodies().contains(name)) return part(name + u".html"_s);
    return refuse(QCoreApplication::translate("LetterTemplate", "There is no letter template “%1”; there are: %2.")
                      .arg(name, bodies().join(u", "_s)));
}

QStringList LetterTemplates::bodies() const {
    static const QStringList parts{u"letter"_s, u"letterhead"_s, u"address"_s, u"dateline"_s, u"main"_s};
    QStringList names;
    for (const QString &file : QDir(m_folder).entryList({u"*.html"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(5);
        if (!parts.contains(name)) names.append(name);
    }
    return names;
}

}  // namespace redress
