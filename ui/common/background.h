// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>
#include <functional>
#include <utility>

#include "core/store/register.h"

namespace redress {

// What work off the window's thread says of itself and is asked.
class Progress {
public:
    template <class Value>
    explicit Progress(QPromise<Value> &promise)
        : m_cancelled([&promise] { return promise.isCanceled(); }), m_report([&promise](int done, int of) {
              promise.setProgressRange(0, of);
              promise.setProgressValue(done);
          }) {}

    [[nodiscard]] bool isCancelled() const { return m_cancelled(); }
    void report(int done, int of) const { m_report(done, of); }

private:
    std::function<bool()> m_cancelled;
    std::function<void(int, int)> m_report;
};

// Work that may take longer than a person should wait: runs beside the window on its own connection to the same
// register. onAnswer() hears what came of it, a QFutureWatcher its progress, cancel() stops it:
//
//     m_work = runInBackground<int>(reg, [](Register &own, const Progress &progress) -> Result<int> { … });
//     onAnswer(m_work, this, [this](const Result<int> &answer) { … });
//
template <class Value, class Work>
[[nodiscard]] QFuture<Result<Value>> runInBackground(const Register &reg, Work work) {
    return QtConcurrent::run(
        [path = reg.path(), &clock = reg.clock(), work = std::move(work)](QPromise<Result<Value>> &promise) mutable {
            auto own = Register::open(path, clock);
            if (!own) {
                promise.addResult(Result<Value>(tl::make_unexpected(own.error())));
                return;
            }
            promise.addResult(work(**own, Progress(promise)));
        });
}

// Calls `done` on the owner's thread once there is an answer; not where the work was cancelled or the owner has gone.
// (A continuation on the owner, QFuture::then(), may not outlive it in Qt 6.4.)
template <class Value, class Done>
void onAnswer(const QFuture<Value> &future, QObject *owner, Done done) {
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0) done(watcher->result());
    });
    watcher->setFuture(future);
}

}  // namespace redress
