// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTextStream>
#include <chrono>
#include <vector>

#include "core/calendar/calendars.h"

using namespace redress;

namespace {

using Seconds = std::chrono::duration<double>;

struct Addition {
    QDate from;
    int workingDays;
};

// Starts over forty years, so that the index is read all over and not from one warm line.
std::vector<Addition> additions(size_t count) {
    QRandomGenerator random(1);
    std::vector<Addition> list(count);
    for (Addition &addition : list)
        addition = {QDate(2000, 1, 1).addDays(random.bounded(14'600)), random.bounded(1, 41)};
    return list;
}

double perSecond(const WorkingCalendar &calendar, const std::vector<Addition> &list, int rounds, qint64 &sum) {
    const auto begin = std::chrono::steady_clock::now();
    for (int round = 0; round < rounds; ++round)
        for (const auto &[from, workingDays] : list) sum += calendar.addWorkingDays(from, workingDays).toJulianDay();
    const Seconds taken = std::chrono::steady_clock::now() - begin;
    return double(list.size()) * rounds / taken.count();
}

}  // namespace

int main() {
    const Calendars calendars;
    const std::vector<Addition> list = additions(1'000'000);
    qint64 sum = 0;  // printed, so that no addition can be left out
    const double rate = perSecond(calendars.of(Division::EnglandAndWales), list, 100, sum);
    QTextStream(stdout) << "working-day additions per second: " << qRound64(rate / 1e6)
                        << " million (target: 50 million), checksum " << sum << Qt::endl;
    return 0;
}
