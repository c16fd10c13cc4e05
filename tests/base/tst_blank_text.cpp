// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/blank_text.h"

using namespace redress;
using namespace Qt::StringLiterals;

class TestBlankText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldTellWhatWasMeant_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("spaces") << u" \t\n "_s << QString();
        QTest::newRow("no-break space") << u"\u00A0"_s << QString();
        QTest::newRow("zero-width space") << u"\u200B"_s << QString();
        QTest::newRow("zero-width joiner and direction") << u"\u200D\u200E \u2060"_s << QString();
        QTest::newRow("soft hyphen") << u"\u00AD"_s << QString();
        QTest::newRow("control characters") << u"\u0007\u001F"_s << QString();
        QTest::newRow("words") << u"  The leak is back. "_s << u"The leak is back."_s;
        QTest::newRow("a joiner within a word stays") << u"نمی\u200Cدانم"_s << u"نمی\u200Cدانم"_s;
        QTest::newRow("a full stop") << u"."_s << u"."_s;
    }
    void shouldTellWhatWasMeant() {
        QFETCH(QString, written);
        QTEST(meantText(written), "meant");
    }
};

QTEST_GUILESS_MAIN(TestBlankText)
#include "tst_blank_text.moc"
