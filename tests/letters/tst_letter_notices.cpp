// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/letters/letter_notices.h"
#include "core/store/people.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace Qt::StringLiterals;

// What has to be done before a letter goes, for the way in which its reader reads.
class LetterNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatTheReaderNeeds_data() {
        QTest::addColumn<QJsonObject>("told");
        QTest::addColumn<QStringList>("words");  // of each notice, in order
        QTest::newRow("nothing") << QJsonObject() << QStringList();
        QTest::newRow("large print") << QJsonObject{{u"format"_s, u"large-print"_s}} << QStringList{u"18 point"_s};
        QTest::newRow("Braille") << QJsonObject{{u"format"_s, u"braille"_s}} << QStringList{u"Braille"_s};
        QTest::newRow("tape") << QJsonObject{{u"format"_s, u"tape"_s}} << QStringList{u"recorded"_s};
        QTest::newRow("easy read") << QJsonObject{{u"format"_s, u"easy-read"_s}} << QStringList{u"plain words"_s};
        QTest::newRow("language") << QJsonObject{{u"language"_s, u"Polish"_s}} << QStringList{u"Polish"_s};
        QTest::newRow("prefers letters") << QJsonObject{{u"preferred_contact"_s, u"letter"_s}} << QStringList();
        QTest::newRow("prefers a call") << QJsonObject{{u"preferred_contact"_s, u"phone"_s}}
                                        << QStringList{u"another way than by letter"_s};
        QTest::newRow("all of it") << QJsonObject{{u"format"_s, u"braille"_s},
                                                  {u"language"_s, u"Polish"_s},
                                                  {u"needs"_s, u"Please ring\ntwice"_s}}
                                   << QStringList{u"Braille"_s, u"translated"_s, u"Please ring twice"_s};
    }
    void shouldSayWhatTheReaderNeeds() {
        QFETCH(QJsonObject, told);
        QFETCH(QStringList, words);
        test::TestRegister reg;
        told.insert(u"name"_s, u"Mrs Aisha Khan"_s);
        const auto added = reg->people().add(test::TestRegister::command(u"person.added"_s, u"2026-04-01"_s, told));
        QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().message));
        const CaseRef reference = reg.receive(u"2026-04-02"_s, {{u"person"_s, added->person.text()}});
        const Person customer = customerIn(*reg, *reg->caseFile(reference));
        QCOMPARE(customer.id, added->person);
        const LetterRoute toCustomer{LetterRoute::To::Customer, {}, {}, {}, {}};
        const QStringList notices = noticesFor(toCustomer, customer);
        QCOMPARE(notices.size(), words.size());
        for (qsizetype notice = 0; notice < words.size(); ++notice)
            QVERIFY2(notices.at(notice).contains(words.at(notice)), qPrintable(notices.at(notice)));
        const LetterRoute toAdvocate{LetterRoute::To::Advocate, {}, {}, {}, {}};
        QCOMPARE(noticesFor(toAdvocate, customer), QStringList());
        const LetterRoute withCopy{LetterRoute::To::Addressee, {}, Recipient(), {}, {}};
        QCOMPARE(noticesFor(withCopy, customer), notices);
    }

    void shouldKnowNobodyWhereTheCaseNamesNobody() {
        test::TestRegister reg;
        const CaseRef reference = reg.receive(u"2026-04-02"_s);
        QVERIFY(customerIn(*reg, *reg->caseFile(reference)).id.isEmpty());
    }
};

QTEST_MAIN(LetterNoticesTest)
#include "tst_letter_notices.moc"
