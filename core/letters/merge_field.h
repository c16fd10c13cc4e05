// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// One thing that a letter says which comes from the case, the organisation, the policy or the officer.
struct MergeField {
    enum class Shape {
        Value,      // printed in a line: {{case.reference}}
        Paragraphs  // printed a paragraph at a time: {{#text.findings}}<p>{{.}}</p>{{/text.findings}}
    };

    QString name;    // as templates write it
    QString label;   // "the customer's name": translated, stands in the letter's gap
    QString value;   // empty where it is missing; paragraphs are separated by empty lines
    QString advice;  // what to do where it is missing: a sentence, translated
    Shape shape = Shape::Value;
};

}  // namespace redress
