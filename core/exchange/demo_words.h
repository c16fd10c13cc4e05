// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/base/id.h"

namespace redress {

// What invented cases are made of (resources/demo/words.json). Every name in it is invented.
struct DemoWords {
    struct Category {
        QString service;
        QString name;
        QStringList problems;
    };

    // Something that got better: what was changed, how it shows, and what customers had said.
    struct Improvement {
        QString title, changed, shows, said;
    };

    PolicyId policy;  // of a demo register that asks for none
    QString organisation;
    QStringList address;
    QString phone, email, website;
    QStringList people;  // title and first name
    QStringList surnames, streets, officers, channels, tenures;
    std::vector<std::pair<QString, QString>> places;  // a town and the first half of its postcodes
    std::vector<Category> categories;
    QStringList openings, details, notes, reasons, contractors;
    QStringList promises;  // what will be done, in words that fit any complaint
    QStringList proofs;    // what shows that it was
    QStringList causes;    // where the policy names none
    QStringList answers, closings;
    QStringList refusals;                                      // {rule} stands for the rule's name
    QStringList withdrawals, reopenings, extensions, waivers;  // why
    QStringList findings, orders;                              // of the Ombudsman
    QStringList behaviours, warnings, restrictions, liftings;
    QStringList alertsTaken, alertsNot;  // what is done about what words may mean, or why they mean nothing of the kind
    QStringList lessons, needs;
    std::vector<Improvement> improvements;
    QStringList duties, dutyProofs;
    QString delegating;  // why somebody else sees to a duty

    [[nodiscard]] static DemoWords load();
};

}  // namespace redress
