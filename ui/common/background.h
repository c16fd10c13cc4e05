// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
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
// register. Use the future with .then(widget, …) for the answer, a QFutureWatcher for progress, cancel() to stop:
//
//     runInBackground<int>(reg, [](Register &own, const Progress &progress) -> Result<int> { … })
//         .then(this, [this](const Result<int> &answer) { … });
//
// A cancelled future gives no answer; .onCanceled(widget, …) hears of it.
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

}  // namespace redress
