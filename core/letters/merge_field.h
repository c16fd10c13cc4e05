// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <vector>

namespace redress {

// One of several things that are said alike: a point of complaint with its answer.
struct MergeItem {
    QMap<QString, QString> parts;  // as templates write them: ".reason". An empty one is missing, one that is not
                                   // there has nothing to say.
};

// One thing that a letter says which comes from the case, the organisation, the policy or the officer.
struct MergeField {
    enum class Shape {
        Value,      // printed in a line: {{case.reference}}
        Items,      // printed one by one: {{#points}}<p>{{.text}}</p>{{/points}}; they answer to has.points
        Paragraphs  // printed a paragraph at a time: {{#text.findings}}<p>{{.}}</p>{{/text.findings}}
    };

    QString name;    // as templates write it
    QString label;   // "the customer's name": translated, stands in the letter's gap
    QString value;   // empty where it is missing; paragraphs are separated by empty lines
    QString advice;  // what to do where it is missing: a sentence, translated
    Shape shape = Shape::Value;
    std::vector<MergeItem> items = {};
};

}  // namespace redress
