// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/moving_on.h"
#include "core/store/register_parts.h"
#include "core/store/stage_moves.h"

// What is recorded on cases, each in a transaction of its own.
namespace redress {

Result<> Register::inOneTransaction(const std::function<Result<>(Batch &)> &work) {
    Batch batch(*m_parts);
    const auto done = m_parts->database->write([&]() -> Result<> {
        if (auto current = m_parts->lookForNewPolicies(); !current) return current;
        if (auto current = m_parts->lookForNewOrganisation(); !current) return current;
        return work(batch);
    });
    if (done)
        Q_EMIT changed();
    else
        static_cast<void>(m_parts->forgetUnwrittenPolicies());
    return done;
}

Result<Recorded> Register::receive(const NewCase &newCase) {
    Result<Recorded> recorded;
    const auto done = inOneTransaction([&](Batch &batch) -> Result<> {
        recorded = batch.receive(newCase);
        return recorded.map([](const Recorded &) {});
    });
    if (!done) return refuse(done.error());
    return recorded;
}

Result<Recorded> Register::record(const CaseRef &reference, const Command &command) {
    Result<Recorded> recorded;
    const auto done = inOneTransaction([&](Batch &batch) -> Result<> {
        recorded = batch.record(reference, command);
        return recorded.map([](const Recorded &) {});
    });
    if (!done) return refuse(done.error());
    Q_EMIT caseChanged(recorded->reference);
    return recorded;
}

Result<Recorded> Register::openBeside(const CaseRef &reference, const NewCase &newCase, const QString &reason) {
    Result<Recorded> recorded;
    const auto done = inOneTransaction([&](Batch &batch) -> Result<> {
        recorded = batch.receive(newCase);
        if (!recorded) return refuse(recorded.error());
        return batch.putBeside(reference, recorded->reference, newCase.received, reason);
    });
    if (!done) return refuse(done.error());
    Q_EMIT caseChanged(reference);
    Q_EMIT caseChanged(recorded->reference);
    return recorded;
}

Result<int> Register::moveOnWhatIsOver(int atMost) {
    const auto cases = casesToMoveOn(*m_parts, atMost);
    if (!cases) return refuse(cases.error());
    int moved = 0;
    for (const CaseRef &reference : *cases) {
        const auto file = caseFile(reference);
        if (!file) return refuse(file.error());
        const auto move = moveDue(file->subject, m_parts->rulesFor(*file->policy, file->subject));
        if (!move) continue;
        if (const auto recorded = record(reference, *move); !recorded) return refuse(recorded.error());
        ++moved;
    }
    return moved;
}

}  // namespace redress
