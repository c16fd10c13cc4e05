// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamWriter>
#include <memory>

#include "app/translation.h"
#include "tests/app/catalogue.h"

Q_DECLARE_METATYPE(redress::test::Message)

using namespace Qt::StringLiterals;
using namespace redress;
using redress::test::Message;
using redress::test::messagesOf;

namespace {

const QString root = QStringLiteral(REDRESS_SOURCE);
const QString templateFile = root + u"/translations/redress.ts"_s;
const QString englishFile = root + u"/translations/redress_en.ts"_s;

struct Outcome {
    int exitCode = -1;
    QString said;
};

Outcome runTool(const QString &tool, const QStringList &arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(root);
    process.start(tool, arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

// %1, %2, %n, %Ln …: what a form has to hold as its source does, in any order.
QStringList placeholders(const QString &text) {
    static const QRegularExpression placeholder(u"%(L?n|L?[0-9]+)"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text)) found.append(match.captured());
    found.sort();
    return found;
}

QSet<QString> keysOf(const std::vector<Message> &messages) {
    QSet<QString> keys;
    for (const auto &message : messages) keys.insert(message.key());
    return keys;
}

// A language that nobody speaks: every sentence between ⟦ and ⟧, so that one which is not translated shows.
QString pseudo(const QString &source) {
    return u"⟦"_s + source + u"⟧"_s;
}

void writePseudo(QXmlStreamWriter &xml, const Message &message) {
    xml.writeStartElement(u"message"_s);
    if (message.counts) xml.writeAttribute(u"numerus"_s, u"yes"_s);
    xml.writeTextElement(u"source"_s, message.source);
    if (!message.comment.isEmpty()) xml.writeTextElement(u"comment"_s, message.comment);
    xml.writeStartElement(u"translation"_s);
    if (!message.counts) xml.writeCharacters(pseudo(message.source));
    for (int form = 0; message.counts && form < 2; ++form)
        xml.writeTextElement(u"numerusform"_s, pseudo(message.source));
    xml.writeEndElement();
    xml.writeEndElement();
}

bool writePseudoLanguage(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, u"de"_s);
    for (const auto &message : messagesOf(templateFile)) {
        xml.writeStartElement(u"context"_s);
        xml.writeTextElement(u"name"_s, message.context);
        writePseudo(xml, message);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return true;
}

QString say(const Message &message, int number) {
    return QCoreApplication::translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                       message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData(),
                                       message.counts ? number : -1);
}

}  // namespace

class TestTranslation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldHoldEverySentenceInTheTemplate();
    void shouldHoldEveryPluralInEnglish();
    void shouldGiveEnglishBothForms_data();
    void shouldGiveEnglishBothForms();
    void shouldSayOneAndMany();
    void shouldSpeakEnglishWhereThereIsNoTranslation();
    void shouldSpeakTheLanguageOfTheLocale();

private:
    std::unique_ptr<QCoreApplication> m_application;
    int m_argumentCount = 1;
    char m_name[16] = "tst_translation";
    char *m_arguments[2] = {m_name, nullptr};
};

// Translators stay with the application they are installed in, so each test has one of its own.
void TestTranslation::init() {
    m_application.reset();
    m_application = std::make_unique<QCoreApplication>(m_argumentCount, m_arguments);
}

void TestTranslation::shouldHoldEverySentenceInTheTemplate() {
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"redress.ts"_s);
    const auto outcome = runTool(
        QStringLiteral(REDRESS_LUPDATE),
        {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s, fresh});
    QCOMPARE(outcome.exitCode, 0);
    // It warns of a tr() whose context in the template is not the one that the program asks for.
    QCOMPARE(outcome.said, QString());
    const auto sentences = keysOf(messagesOf(fresh));
    const auto kept = keysOf(messagesOf(templateFile));
    QVERIFY(sentences.size() > 500);
    const auto differing = (sentences - kept) + (kept - sentences);
    QVERIFY2(differing.isEmpty(), qPrintable(u"Build the target translation_template. Differing: "_s +
                                             QStringList(differing.values()).join(u" | "_s)));
}

void TestTranslation::shouldHoldEveryPluralInEnglish() {
    QSet<QString> plurals;
    for (const auto &message : messagesOf(templateFile))
        if (message.counts) plurals.insert(message.key());
    QVERIFY(!plurals.isEmpty());
    QCOMPARE(keysOf(messagesOf(englishFile)), plurals);
}

void TestTranslation::shouldGiveEnglishBothForms_data() {
    QTest::addColumn<Message>("message");
    for (const auto &message : messagesOf(englishFile))
        QTest::addRow("%s: %s", qPrintable(message.context), qPrintable(message.source)) << message;
}

void TestTranslation::shouldGiveEnglishBothForms() {
    QFETCH(const Message, message);
    QCOMPARE(message.forms.size(), 2);
    for (const auto &form : message.forms) {
        QVERIFY2(!form.isEmpty(), "no English form; write it in translations/redress_en.ts");
        QVERIFY2(!form.contains(u"(s)"_s), qPrintable(form));
        QCOMPARE(placeholders(form), placeholders(message.source));
    }
}

void TestTranslation::shouldSayOneAndMany() {
    installTranslation(*m_application, QLocale(u"en_GB"_s));
    const Message days{u"Duration"_s, u"%n working days"_s, {}, true, {}};
    QCOMPARE(say(days, 1), u"1 working day"_s);
    QCOMPARE(say(days, 0), u"0 working days"_s);
    QCOMPARE(say(days, 2), u"2 working days"_s);
}

void TestTranslation::shouldSpeakEnglishWhereThereIsNoTranslation() {
    installTranslation(*m_application, QLocale(u"ja_JP"_s));
    QCOMPARE(QLocale().toString(QDate(2026, 5, 6), u"d MMMM yyyy"_s), u"6 May 2026"_s);
    QCOMPARE(say({u"Duration"_s, u"%n working days"_s, {}, true, {}}, 1), u"1 working day"_s);
}

void TestTranslation::shouldSpeakTheLanguageOfTheLocale() {
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"redress_de.ts"_s);
    QVERIFY(writePseudoLanguage(source));
    QCOMPARE(
        runTool(QStringLiteral(REDRESS_LRELEASE), {source, u"-qm"_s, folder.filePath(u"redress_de.qm"_s)}).exitCode, 0);

    installTranslation(*m_application, QLocale(u"de_DE"_s), folder.path());
    QCOMPARE(QLocale().toString(QDate(2026, 5, 6), u"d MMMM yyyy"_s), u"6 Mai 2026"_s);
    for (const auto &message : messagesOf(templateFile)) {
        QString expected = pseudo(message.source);
        if (message.counts) expected.replace(u"%n"_s, u"7"_s).replace(u"%Ln"_s, u"7"_s);
        QCOMPARE(say(message, 7), expected);
    }
}

QTEST_APPLESS_MAIN(TestTranslation)
#include "tst_translation.moc"
