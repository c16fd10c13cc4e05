// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/policy/policy_fault.h"

namespace redress::test {

inline std::vector<PolicyFault> customerShapeFaults() {
    return {
        {"roles empty", u"/roles"_s, QJsonArray(), u"/roles"_s, u"must not be an empty list"_s},
        {"roles an object", u"/roles"_s, QJsonObject(), u"/roles"_s, u"must be a list"_s},
        {"role without a name", u"/roles/0/name"_s, gone, u"/roles/0/name"_s, u"“name” is missing"_s},
        {"role with capitals", u"/roles/0/id"_s, u"Manager"_s, u"/roles/0/id"_s, u"small letters"_s},
        {"role without clause", u"/roles/1/clause"_s, gone, u"/roles/1/clause"_s, u"“clause” is missing"_s},
        {"key unknown in a role", u"/roles/0/grade"_s, 7, u"/roles/0/grade"_s, u"“grade” is not known"_s},
        {"customers a list", u"/customers"_s, QJsonArray(), u"/customers"_s, u"An object in braces"_s},
        {"key unknown in customers", u"/customers/people"_s, 1, u"/customers/people"_s, u"“people” is not known"_s},
        {"kinds empty", u"/customers/kinds"_s, QJsonArray(), u"/customers/kinds"_s, u"must not be an empty list"_s},
        {"kind without clause", u"/customers/kinds/0/clause"_s, gone, u"/customers/kinds/0/clause"_s,
         u"“clause” is missing"_s},
        {"kind with a blank", u"/customers/kinds/0/id"_s, u"shared owner"_s, u"/customers/kinds/0/id"_s,
         u"small letters"_s},
        {"kind excluded by a sentence", u"/customers/kinds/1/excluded"_s, u"They are not ours."_s,
         u"/customers/kinds/1/excluded"_s, u"small letters"_s},
        {"channel without a name", u"/customers/channels/0/name"_s, gone, u"/customers/channels/0/name"_s,
         u"“name” is missing"_s},
        {"channel with a blank", u"/customers/channels/0/id"_s, u"in person"_s, u"/customers/channels/0/id"_s,
         u"small letters"_s},
        {"channel with an empty note", u"/customers/channels/0/note"_s, u" "_s, u"/customers/channels/0/note"_s,
         u"must not be empty"_s},
        {"channel with a clause of its own", u"/customers/channels/0/clause"_s, clauseOf(u"1"_s),
         u"/customers/channels/0/clause"_s, u"“clause” is not known"_s},
        {"channels from nowhere", u"/customers/channels_clause"_s, gone, u"/customers/channels_clause"_s,
         u"“channels_clause” is missing"_s},
        {"formats from nowhere", u"/customers/formats_clause"_s, gone, u"/customers/formats_clause"_s,
         u"“formats_clause” is missing"_s},
        {"format a text", u"/customers/formats/0"_s, u"Large print"_s, u"/customers/formats/0"_s,
         u"An object in braces"_s},
        {"advocates a number of a clause", u"/customers/advocates"_s, u"2.3"_s, u"/customers/advocates"_s,
         u"An object in braces"_s},
        {"copy in words", u"/customers/copy_to_customer"_s, u"yes"_s, u"/customers/copy_to_customer"_s,
         u"true or false"_s},
        {"one contact a number", u"/customers/one_contact"_s, 1, u"/customers/one_contact"_s, u"true or false"_s},
        {"anonymous without number", u"/customers/anonymous/number"_s, gone, u"/customers/anonymous/number"_s,
         u"“number” is missing"_s},
        {"adjustments true", u"/customers/adjustments"_s, true, u"/customers/adjustments"_s, u"An object in braces"_s},
    };
}

inline std::vector<PolicyFault> customerReferenceFaults() {
    const auto alone = PolicyFault::Seen::ByReaderAlone;
    return {
        {"role twice", u"/roles/1/id"_s, u"manager"_s, u"/roles/1"_s, u"“manager” stands here a second time"_s, alone},
        {"kind twice", u"/customers/kinds/1/id"_s, u"tenant"_s, u"/customers/kinds/1"_s, u"a second time"_s, alone},
        {"kind under an unknown exclusion", u"/customers/kinds/1/excluded"_s, u"noise"_s,
         u"/customers/kinds/1/excluded"_s, u"has an exclusion “noise”"_s, alone},
        {"channel twice", u"/customers/channels/1/id"_s, u"in-person"_s, u"/customers/channels/1"_s, u"a second time"_s,
         alone},
        {"format twice", u"/customers/formats/1/id"_s, u"large-print"_s, u"/customers/formats/1"_s, u"a second time"_s,
         alone},
    };
}

}  // namespace redress::test
