// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QtTest>

#include "core/people/likeness.h"
#include "core/people/tracks.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

Likeness likenessOf(const Clues &sought, const Clues &found) {
    return Recognition(sought).of(found);
}

Clues named(const QString &name) {
    return {name, {}, {}, {}, {}};
}

// Whether somebody who left `tracks` is met on one of the trails.
bool leadsTo(const std::vector<Trail> &trails, const QStringList &tracks) {
    const auto meets = [&](const QStringList &any) {
        return std::ranges::any_of(any, [&](const QString &track) { return tracks.contains(track); });
    };
    return std::ranges::any_of(trails, [&](const Trail &trail) {
        return meets(trail.any) && (trail.andAny.isEmpty() || meets(trail.andAny));
    });
}

}  // namespace

class TestLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowANameAgain_data() {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QString &sought, const QString &found, const QString &reason) {
            QTest::addRow("%s, %s", qPrintable(sought), qPrintable(found)) << sought << found << reason;
        };
        const QString same = u"Same name"_s;
        row(u"Aisha Khan"_s, u"Aisha Khan"_s, same);
        row(u"aisha khan"_s, u"Mrs Aisha KHAN"_s, same);
        row(u"Sean O'Brien"_s, u"Séan O’Brien"_s, same);
        row(u"Sean OBrien"_s, u"Sean O Brien"_s, same);
        row(u"Iain McDonald"_s, u"Iain MacDonald"_s, same);
        row(u"Iain Mac Donald"_s, u"Iain McDonald"_s, same);
        row(u"Zoe Nunez"_s, u"Zoë Núñez"_s, same);
        row(u"Lukasz Wojcik"_s, u"Łukasz Wójcik"_s, same);
        row(u"Ann-Marie Doyle"_s, u"Ann Marie Doyle"_s, same);
        row(u"Annmarie Doyle"_s, u"Ann Marie Doyle"_s, same);
        row(u"Khan Aisha"_s, u"Aisha Khan"_s, u"Same name in another order"_s);
        row(u"KHAN, Aisha"_s, u"Mrs Aisha Khan"_s, u"Same name in another order"_s);
        const QString oneLetter = u"Name differs by one letter"_s;
        row(u"Aisha Kahn"_s, u"Aisha Khan"_s, oneLetter);
        row(u"Aysha Khan"_s, u"Aisha Khan"_s, oneLetter);
        row(u"Kahn Aisha"_s, u"Aisha Khan"_s, oneLetter);
        row(u"Ewa Kowalsky"_s, u"Ewa Kowalska"_s, oneLetter);
        row(u"Robimson Paul"_s, u"Paul Robinson"_s, oneLetter);
        row(u"Brien Sean"_s, u"Sean O'Brien"_s, oneLetter);
        row(u"Tunde Ose"_s, u"Tunde Osei"_s, oneLetter);
        const QString twoLetters = u"Name differs by two letters"_s;
        row(u"Aysha Kahn"_s, u"Aisha Khan"_s, twoLetters);
        row(u"Paul Robisnonn"_s, u"Paul Robinson"_s, twoLetters);
        row(u"Gareth Llewelyn-Prise"_s, u"Gareth Llewellyn Price"_s, twoLetters);
        row(u"Steven Reid"_s, u"Stephen Reid"_s, twoLetters);
        const QString part = u"Part of the name is the same"_s;
        row(u"Aisha Khan"_s, u"Aisha Bibi Khan"_s, part);
        row(u"Aisha Bibi Khan"_s, u"Aisha Khan"_s, part);
        row(u"Khan"_s, u"Aisha Khan"_s, part);
        row(u"A Khan"_s, u"Aisha Khan"_s, u"Same name with an initial"_s);
        row(u"A. B. Khan"_s, u"Aisha Bibi Khan"_s, u"Same name with an initial"_s);
        row(u"Kathryn Price"_s, u"Catherine Price"_s, u"Name sounds alike"_s);
        row(u"Mohammed Miah"_s, u"Muhamad Miah"_s, u"Name sounds alike"_s);
        row(u"Llewellynson Rees"_s, u"Llewellyn Reesdale"_s, u"Name is similar"_s);
        row(u"Aisha Khan"_s, u"Tunde Osei"_s, QString());
        row(u"John Smith"_s, u"Jane Smith"_s, QString());
        row(u"Li Chen"_s, u"Lu Chan"_s, QString());
        row(u"A B"_s, u"Aisha Begum"_s, QString());
        row(u"Mrs"_s, u"Mr"_s, QString());
        row(QString(), u"Aisha Khan"_s, QString());
    }
    void shouldKnowANameAgain() {
        QFETCH(QString, sought);
        QFETCH(QString, found);
        const Likeness there = likenessOf(named(sought), named(found));
        QTEST(there.reasons.join(u", "_s), "reason");
        QCOMPARE(there.score > 0, !there.reasons.isEmpty());
        QCOMPARE(likenessOf(named(found), named(sought)).reasons, there.reasons);
    }

    // Whatever is alike has to be come by first: otherwise it would never be compared.
    void shouldComeByWhoIsAlike_data() { shouldKnowANameAgain_data(); }
    void shouldComeByWhoIsAlike() {
        QFETCH(QString, sought);
        QFETCH(QString, found);
        QFETCH(QString, reason);
        if (reason.isEmpty() || reason == "Name is similar"_L1) return;
        QVERIFY2(leadsTo(trailsOf(named(sought)), tracksOf(named(found))),
                 qPrintable(tracksOf(named(sought)).join(u' ') + u" | "_s + tracksOf(named(found)).join(u' ')));
    }

    void shouldComeByEverySlipInASurname_data() {
        QTest::addColumn<QString>("slip");
        const QString surname = u"Pritchard"_s;
        QSet<QString> slips;
        for (qsizetype i = 0; i < surname.size(); ++i) {
            slips << QString(surname).remove(i, 1) << QString(surname).replace(i, 1, u"m"_s)
                  << QString(surname).insert(i, u't');
            if (i > 0) slips << QString(surname).remove(i, 1).insert(i - 1, surname[i]);
        }
        for (const auto &slip : slips) QTest::addRow("%s", qPrintable(slip)) << slip;
    }
    void shouldComeByEverySlipInASurname() {
        QFETCH(QString, slip);
        QVERIFY(leadsTo(trailsOf(named(u"Owen "_s + slip)), tracksOf(named(u"Owen Pritchard"_s))));
        QVERIFY(likenessOf(named(u"Owen "_s + slip), named(u"Owen Pritchard"_s)).score > 0);
    }

    void shouldSayWhatElseIsTheSame_data() {
        QTest::addColumn<Clues>("sought");
        QTest::addColumn<Clues>("found");
        QTest::addColumn<QString>("reasons");
        const Clues khan{u"Aisha Khan"_s, u"Flat 3, 12 Oak Road, Saltwick"_s, u"SW9 1AA"_s, u"a.khan@example.org"_s,
                         u"0161 496 0123"_s};
        QTest::newRow("everything") << khan << khan
                                    << u"Same e-mail, Same phone, Same name, Same address, Same postcode"_s;
        QTest::newRow("e-mail in capitals")
            << Clues{{}, {}, {}, u"A.KHAN@Example.org"_s, {}} << khan << u"Same e-mail"_s;
        QTest::newRow("phone as from abroad")
            << Clues{{}, {}, {}, {}, u"+44 (0)161 4960123"_s} << khan << u"Same phone"_s;
        QTest::newRow("postcode without space") << Clues{{}, {}, u"sw91aa"_s, {}, {}} << khan << u"Same postcode"_s;
        QTest::newRow("postcode within the address")
            << Clues{u"Aisha Kahn"_s, u"Flat 3 12 Oak Rd SW9 1AA"_s, {}, {}, {}} << khan
            << u"Name differs by one letter, Same address, Same postcode"_s;
        QTest::newRow("same address in another town")
            << Clues{{}, u"Flat 3 12 Oak Road"_s, u"M13 9PL"_s, {}, {}} << khan << QString();
        QTest::newRow("household") << Clues{u"Tunde Osei"_s, u"Flat 3, 12 Oak Road"_s, u"SW9 1AA"_s, {}, {}} << khan
                                   << u"Same address, Same postcode"_s;
        QTest::newRow("neighbour") << Clues{u"Tunde Osei"_s, u"Flat 4, 12 Oak Road"_s, u"SW9 1AA"_s, {}, {}} << khan
                                   << QString();
        QTest::newRow("nothing") << Clues() << Clues() << QString();
    }
    void shouldSayWhatElseIsTheSame() {
        QFETCH(Clues, sought);
        QFETCH(Clues, found);
        QTEST(likenessOf(sought, found).reasons.join(u", "_s), "reasons");
    }

    // Exact e-mails and phones come first, then names, then places.
    void shouldPutTheLikestFirst() {
        const Clues sought{u"Aisha Khan"_s, u"12 Oak Road"_s, u"SW9 1AA"_s, u"a@example.org"_s, u"0161 496 0123"_s};
        const QList<Clues> inOrder{{u"Tunde Osei"_s, {}, {}, u"a@example.org"_s, {}},
                                   {u"Tunde Osei"_s, {}, {}, {}, u"0161 496 0123"_s},
                                   {u"Aisha Khan"_s, u"12 Oak Road"_s, u"SW9 1AA"_s, {}, {}},
                                   {u"Aisha Kahn"_s, u"12 Oak Road"_s, u"SW9 1AA"_s, {}, {}},
                                   {u"Aisha Khan"_s, {}, {}, {}, {}},
                                   {u"Aisha Kahn"_s, {}, {}, {}, {}},
                                   {u"Aisha Begum Khan"_s, {}, {}, {}, {}},
                                   {u"A Khan"_s, {}, {}, {}, {}},
                                   {u"Aysha Kahn"_s, {}, {}, {}, {}},
                                   {u"Tunde Osei"_s, u"12 Oak Road"_s, {}, {}, {}},
                                   {u"Tunde Osei"_s, {}, {}, {}, {}}};
        int last = INT_MAX;
        for (const auto &found : inOrder) {
            const int score = likenessOf(sought, found).score;
            QVERIFY2(score < last, qPrintable(found.name + found.address));
            last = score;
        }
        QCOMPARE(last, 0);
    }
};

Q_DECLARE_METATYPE(redress::Clues)
QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
