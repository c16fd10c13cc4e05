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

    PolicyId policy;  // of a demo register that asks for none
    QString organisation;
    QStringList address;
    QString phone, email, website;
    QStringList people;  // title and first name
    QStringList surnames, streets, officers, channels, tenures;
    std::vector<std::pair<QString, QString>> places;  // a town and the first half of its postcodes
    std::vector<Category> categories;
    QStringList openings, details, notes, reasons, contractors;
    QStringList causes;  // where the policy names none

    [[nodiscard]] static DemoWords load();
};

}  // namespace redress
