// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "core/base/whole_file.h"
#include "core/letters/letter_formats.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    QLatin1StringView ending;
    QByteArray (*write)(const Letter &);
};

constexpr std::array formats{Format{"pdf"_L1, letter_formats::pdf}, Format{"odt"_L1, letter_formats::odt},
                             Format{"html"_L1, letter_formats::html}, Format{"txt"_L1, letter_formats::text}};

}  // namespace

QStringList letterFormats() {
    QStringList endings;
    for (const Format &format : formats) endings.append(format.ending);
    return endings;
}

Result<> writeLetter(const Letter &letter, const QString &path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto format = std::ranges::find(formats, ending, [](const Format &f) { return QString(f.ending); });
    if (format != formats.end()) return saveWhole(path, format->write(letter));
    if (ending == "brf"_L1)
        return refuse(QCoreApplication::translate(
            "LetterWriter",
            "Letters cannot be written in Braille yet: save it as .txt or .odt for a Braille service."));
    return refuse(
        QCoreApplication::translate("LetterWriter", "A letter cannot be saved as “%1”: let its name end in .%2.")
            .arg(QFileInfo(path).fileName(), letterFormats().join(u", ."_s)));
}

QString letterFileName(const CaseRef &reference, const QString &letterId, const QString &format) {
    static const QRegularExpression forbidden(u"[^\\w.\\- ]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = u"%1 %2"_s.arg(reference.text(), letterId).replace(forbidden, u"-"_s);
    while (name.startsWith(u'.')) name.remove(0, 1);
    return name.trimmed() + u'.' + format;
}

}  // namespace redress
