// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sample.h"

#include <QCoreApplication>

#include "core/learning/draw.h"
#include "core/reports/sampled_case.h"
#include "core/store/learning_reader.h"
#include "core/store/register.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int usualSize = 10;
constexpr int letters = 26;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

// A, B … Z, AA, AB …
QString letterOf(int number) {
    QString name;
    for (int rest = number; rest >= 0; rest = rest / letters - 1) name.prepend(QChar(u'A' + rest % letters));
    return name;
}

int sizeFor(const SampleWish &wish, const Policy &policy) {
    if (wish.size > 0) return wish.size;
    return policy.learning.sampleSize > 0 ? policy.learning.sampleSize : usualSize;
}

}  // namespace

Result<Sample> drawSample(const Register &from, const SampleWish &wish, const Stop &stop) {
    const LearningReader reader(from.database());
    const auto answered = reader.answered({wish.period.from(), wish.period.to()});
    if (!answered) return refuse(answered.error());
    Sample sample{.organisation = from.organisation().name,
                  .period = wish.period,
                  .madeOn = from.clock().today(),
                  .seed = wish.seed,
                  .size = sizeFor(wish, *from.policy()),
                  .outOf = qsizetype(answered->size()),
                  .clause = from.policy()->learning.sample,
                  .cases = {}};
    for (const size_t position : drawn(answered->size(), wish.seed)) {
        if (int(sample.cases.size()) == sample.size) break;
        if (stop && stop()) return refuse(Words::tr("It was stopped."));
        const auto reference = reader.referenceOf((*answered)[position]);
        if (!reference) return refuse(reference.error());
        const auto file = from.caseFile(*reference);
        if (!file) return refuse(file.error());
        if (file->subject.details.confidential)
            ++sample.inConfidence;
        else
            sample.cases.push_back(
                sampledCase(*file, Words::tr("Case %1", "A, B, C").arg(letterOf(int(sample.cases.size())))));
    }
    return sample;
}

}  // namespace redress
