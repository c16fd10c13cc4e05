// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/compose_letter.h"
#include "core/letters/letter_writer.h"
#include "tests/coverage/exercises.h"
#include "tests/letters/letter_fixture.h"

namespace redress::test::exercises {

// The letter is written whole, and every sentence that the policy puts into it stands there.
QString letter(const QString &policy, const QStringList &parts) {
    LetterFixture fixture(policy, parts[0]);
    const QString stage = parts.value(2).section(u'.', 0, 0);
    const QString id = parts.value(2).section(u'.', 1);
    fixture.moveTo(StageId(stage));
    fixture.writeEverything();
    if (id == "refusal"_L1) fixture.refuse();
    const auto &rules = fixture.file.procedure().letters;
    const auto rule =
        std::ranges::find_if(rules, [&](const LetterRule &one) { return one.id == id && one.stage.text() == stage; });
    if (rule == rules.end()) return u"no letter %1"_s.arg(parts.value(2));
    const auto letter = composeLetter(fixture.request(*rule));
    if (!letter) return letter.error().message;
    for (const QString &paragraph : rule->paragraphs) {
        const QString firstWords = paragraph.section(u"{{"_s, 0, 0).left(40).toHtmlEscaped();
        if (!letter->body.contains(firstWords)) return u"“%1” is missing"_s.arg(firstWords);
    }
    return letter->body.isEmpty() ? u"an empty letter"_s : QString();
}

}  // namespace redress::test::exercises
