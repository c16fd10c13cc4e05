// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>
#include <vector>

namespace redress::test {

// One sentence of a Qt Linguist file.
struct Message {
    QString context;
    QString source;
    QString comment;
    bool counts = false;  // holds %n, so needs a form for each number
    QStringList forms;    // of a message that counts

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

inline Message readMessage(QXmlStreamReader &xml, const QString &context) {
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QStringLiteral("message")) &&
           !xml.atEnd()) {
        if (!xml.isStartElement()) continue;
        if (xml.name() == QStringLiteral("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QStringLiteral("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QStringLiteral("numerusform"))
            message.forms.append(xml.readElementText());
    }
    return message;
}

// Every sentence of a .ts file; none where it cannot be read.
inline std::vector<Message> messagesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    for (QString context; !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement()) continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

}  // namespace redress::test
