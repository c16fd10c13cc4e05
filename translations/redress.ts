<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name>AccessNeeds</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdoptionPreview</name>
    <message>
        <source>The version stays %1, and its file carries out more of it. No target changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version stays %1, and its file carries it out better. These targets change for cases that come in from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 changes no target. It is in force for cases received from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 changes these targets for cases received from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) keep the rules and dates they were received under.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These parts of the policy read otherwise: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a new version of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 (revision %2 of its file)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Text is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase has to begin and end with a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of alert: use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>A hazard in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safeguarding matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words may mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, or it may well be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it or, if it is none, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case that was opened for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what words may mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the words mean nothing of the kind: somebody may ask, and the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case cannot have been opened for itself: name the case that was opened because of the words, or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskChecks</name>
    <message>
        <source>“%1” has to be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known as “%2”: use %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is too soon, it may not be before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: somebody has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody is there as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list, even of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of people, each with a name and a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum in whole pence, no more than a hundred million pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still empty: fill it in before you record this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskPhrases</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between choices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these is among them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before the date of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which has to be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to each point of the complaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference of another case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name or several.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Outcome on the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point of complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided, in a sentence or two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the customer not satisfied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for asking is over: why is it taken all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the customer say? They need give no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the case closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be remembered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is a later date needed, and how was the customer told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it withdrawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it came sooner than this: why the customer wished it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything to add? It may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not been recorded (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not been told when to expect the answer (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is restricted: why it was made all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who contacted whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankHolidays</name>
    <message>
        <source>This is not gov.uk&apos;s list of bank holidays: download bank-holidays.json from www.gov.uk/bank-holidays again and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank holiday has the date “%1”, which is not a day such as 2027-12-27: download the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank holiday has the date %1, which is far from our time: download the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank holiday has no title: download the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no bank holidays of %1: download the whole list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of %1 is empty: download it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>The issue arose on %1, more than %2 before it was complained about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not cover complaints from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Behaviour</name>
    <message>
        <source>Note unreasonable behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the restriction again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer appeals against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the customer is to turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, when, and who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer was told, and what follows if it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, as the customer is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody could be warned first: why it cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in writing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told where independent advice is to be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer says against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands on the timeline to warn of: note first what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is restricted since %1 already: look at that restriction again, or lift it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imposed the restriction: somebody else decides the appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before contact was restricted (%2): check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing has happened since the warning: why it cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is restricted by: %1. Say in which of these roles it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal against a restriction is decided by: %1. Say in which of these roles it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands on the timeline for which contact could be restricted: note first what happened, then warn the customer, and note it if it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands on the timeline for which contact could be restricted: note first what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has to stand on the timeline %n time(s) before contact is restricted, and the customer has to be warned: note each time that it happened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has to stand on the timeline %n time(s) before contact is restricted: note each time that it happened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has not been warned: warn them first, or say why it cannot wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was warned on %1, and nothing stands on the timeline since: note first how it went on, or say why it cannot wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot stay as it is while something else is restricted: decide that it is changed, or restrict nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: say what is restricted from now on, or decide that it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and its clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restriction is in force on this case: record it where the restriction was imposed, or impose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal against the restriction stands already: decide that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has appealed against a restriction on this case: record the appeal first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehaviourLetters</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of a restriction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehaviourPages</name>
    <message>
        <source>What is called unreasonable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone call only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One named person deals with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may then be restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many incidents on the timeline: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard by somebody other than who restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is decided and looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New complaints are taken in all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Opened beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of the words: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarChange</name>
    <message>
        <source>Other bank holidays or closure days were taken: the first day that changed is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarCommand</name>
    <message>
        <source>The file cannot be read: check its name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of an open case would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of an open case has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 would move.</source>
        <comment>3 dates of 2 open cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have moved, and their timelines say so.</source>
        <comment>3 dates of 2 open cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file: redress calendar bank-holidays.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a newer list of bank holidays; show which dates of open cases it moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank-holidays.json, as gov.uk publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would move, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarEntries</name>
    <message>
        <source>%1: %2</source>
        <comment>a case and what is due on it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what is due and the hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open Redress to see what this is</source>
        <comment>a case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: meeting (%2)</source>
        <comment>a case and a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: meeting</source>
        <comment>a case</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Redress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redress: %1</source>
        <comment>an officer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCsv</name>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDetails</name>
    <message>
        <source>Complainant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day the issue arose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complains as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseEmptiness</name>
    <message>
        <source>Only open cases were searched, within the filters above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginnings of words are enough; fewer words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the filters away to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has been closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases appear here as they are received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cases within the filters above were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseRecord</name>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <comment>reference, complainant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Run under %2, %3. Printed on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises and what is owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSuggestions</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: by the end of %2</source>
        <comment>a target and a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesCommand</name>
    <message>
        <source>There is no state “%1”: use overdue, due-today, approaching or running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit has to be a whole number above 0, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List cases: what is due first comes first; hits of a search newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that hold these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of this officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the state of the next target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many (default 50).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is like that: ask for less, or check the spelling of a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>The lists of %n case(s) were written anew from their timelines.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) checked: everything is as it should be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file, every timeline and every list against the timelines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lists anew from the timelines first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>It is missing from the case list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case list shows it otherwise than its timeline says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its targets differ from what its timeline gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stages differ from what its timeline gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its compensation differs from what its timeline gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks through other words than its timeline has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “%1” belongs to a case that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its timeline was changed outside Redress: the chain of hashes is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was taken differs from what its timeline gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bodies outside did differs from what its timeline gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the duties count differs from what its timeline gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its restriction on contact differs from what its timeline gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned from it differs from what its timeline gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped, and the register is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its timeline is gone, and was taken away outside Redress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The lists were left as they are: they hold the only trace of %n case(s) whose timeline is gone, such as %1. Restore a backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its timeline cannot be read: the file is damaged there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceGroups</name>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it ours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombudsman and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, link, correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Agree a later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message>
        <source>, </source>
        <comment>between what cases have in common</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases from %1 to %2, where fewer than one was to be expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases from %1 to %2, where about %3 were to be expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnField</name>
    <message>
        <source>Keep as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date the issue arose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage requested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandChecks</name>
    <message>
        <source>%1 is asked for with reasons: write down why the customer is not satisfied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for asking for %1 is over: a late request is taken only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no target “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the reason is kept on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no outcome here: use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been answered: say why the case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too far away to be right: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: record what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before the case was received (%2): check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before “%2” (%3): check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much text for one entry (over a million characters): keep it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty: write what it should say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no way in which this policy closes a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs %n recorded attempt(s) to reach the customer first; %2 stand on the timeline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no kind of complainant here: use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been done already: its date stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be excused: when its time is over the case goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no outcomes: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue cannot have arisen on %1, after it was complained about on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been moved %n time(s), which is as often as the policy allows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closing a case as “%1” is decided by: %2. Say in which of these roles it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum is given in whole pence, and is no more than a hundred million pounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given here has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody was reached is either yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be before %2, unless the customer asked for it: then say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who records this: no name is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when this happened: no date is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to whom the case is given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>redress opens the window; redress COMMAND works without one.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
redress COMMAND --help tells more about each.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. See redress %2 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command “%1”; redress --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many: a register is named with --database FILE. See redress %2 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redress %1 does not answer as %2: use %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between formats</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commonality</name>
    <message>
        <source>Every cause, service, category, area, place, contractor and person is looked at, and the pairs that tell most, such as a contractor and a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For each of them the fullest %n day(s) are sought and compared with how many cases it usually has among as many others, a year before and a year after.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A busy time for all cases alike is no cluster, nor is what comes in the same weeks of every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown only where chance is a poor explanation, even with all the places and weeks that were looked at: of all that is shown, no more than one in %1 is expected to be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that one cluster explains are not shown in another. A cluster is a reason to look closer; it is no proof of anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 would give %2: %3</source>
        <comment>a policy, a day, how it was counted</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compensation</name>
    <message>
        <source>On which ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment that a landlord is obliged to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment that a landlord chooses to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kind: what is given in place of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Ombudsman ordered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrears that are owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the Ombudsman&apos;s own sum is touched, if it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why none is paid, as the customer is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why no compensation is paid: the customer is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set compensation off against arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above what a “%2” may award, which is %3: somebody with more authority decides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation was refused on this case: reopen it if that was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is counted with the order already: record that the order was complied with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had been awarded by %1: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not reserve the right to set compensation off against arrears: pay what was awarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money has been awarded that could be set off: record the award first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names no ground on which compensation is refused: say in the response why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation was refused on this case already: once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how much is awarded, or what is given in kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complainant is recorded as “%1”, against whose arrears nothing is set off: correct the kind of complainant if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how much is set off, and how much is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is owed: set off that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of what was awarded is left: set off that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Ombudsman orders is not set off against arrears. If that is done all the same, say why: the reason stays on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing compensation for this reason closes the case, and that is decided by: %1. Say in which of these roles it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than anybody may award by this policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than everybody may award: say in which role it was decided. Those who may: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 the case had gone to nobody who could order it: record first that it went to the Ombudsman, and what was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation on the ground “%1” is for complaints that were found so, and this one was not: name another ground, or award nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactFacts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words and a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer asked that it be dealt with in confidence: say nothing of it to anybody who does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous: there is nobody to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring: older reports are background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers: %1</source>
        <comment>a way of being reached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everything in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasonable adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and their organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1: authority held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: authority asked for, not held: write to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: authority withdrawn: write to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: authority not held: write to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and what they are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1, with a copy to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Group of %n: write to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n: ask whom they name as contact</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Joined with %1</source>
        <comment>a case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <comment>a case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; through %2</source>
        <comment>what is restricted, and who deals with everything</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact restricted: %1 (%2)</source>
        <comment>what is restricted and its clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact restricted on %1: %2 (%3)</source>
        <comment>a case, what is restricted, its clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2.</source>
        <comment>what is restricted and a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is looked at again by %2.</source>
        <comment>a sentence and a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactGuard</name>
    <message>
        <source>Contact has been restricted since %1 (case %2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has gone through %1 since %2 (case %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Say how the customer was contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Give a reason why it is done all the same, or say that it came from the customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Say whose policy it is, with --policy; `redress policies` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 for the policy of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new, empty register for a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy that its cases are run under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name on letters (default: as in the policy).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Record %1 is longer than four million characters: this is not a register. Save it from your spreadsheet as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvSource</name>
    <message>
        <source>There is no file “%1”: check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file: name the CSV file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: ask for the right to read it, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: save the register from your spreadsheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a workbook: in your spreadsheet choose Save As, “CSV UTF-8”, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file: save the register from your spreadsheet as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no row of headings: the first row has to name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed: close it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds bytes that are no text (zero bytes): type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells and the headings name %2 columns: a cell with a comma or a line break in it has to stand in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row ended after %1 of %2 columns; the others were taken as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; they were read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds letters that are no UTF-8; they were read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database, not a spreadsheet saved as CSV: choose the CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPages</name>
    <message>
        <source>Who can complain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: falls under “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply goes to the representative, with a copy to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group names one person, who is kept informed for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking for others, and what is kept in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody acts for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MP, councillor or the like writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several complain together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs and adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected characteristics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has a part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can complain, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a complaint can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How letters can be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 is there already and is left as it is: give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1: make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only be read: nothing was saved. Ask for the right to write to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseFault</name>
    <message>
        <source>Someone else is saving to %1 just now: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only be read: nothing was saved. Ask for the right to write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network under %1 failed: nothing was saved. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk under %1 is full: nothing was saved. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that its folder exists and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be worked on (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: restore a backup; `redress check` tells how far it goes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseFile</name>
    <message>
        <source>There is no register at %1: check the name, or make one with `redress create`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder: name the register&apos;s file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): ask who looks after the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a register of Redress: choose another file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program: choose a register of Redress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Redress (schema %2, this one knows %3): update Redress on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short (%2 of %3 bytes): restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no ordinary file: name the register&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCells</name>
    <message>
        <source>%1: there is no day “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is a day only if the day and the month are the other way round than in the rest of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2”: taken as no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there was no %2 on that day, because the clocks went forward; the day alone was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” has a year of two digits; read as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is a spreadsheet&apos;s number for a day; read as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” could be read with the day or the month first; read as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only the date was read from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: the day of receipt was taken without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a time on that day; the day was taken without a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>What is given here is either yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given here has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidePerson</name>
    <message>
        <source>%1 is too far away to be right: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: record what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already: record a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is missing: say whom “%1” belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts as %2 already: undo that merge first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts as %2: record it there, or undo the merge first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name: write at least what they are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: everything is recorded so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be merged with themselves: name the other person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person “%1”: check the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts as %2: merge with that person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not merged with anybody: there is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not happen to a person: use person.added, person.changed, person.profile-recorded, person.merged or person.unmerged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who records this: no name is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when this happened: no date is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom %1 is merged with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Stopped: nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) are too many for so few cases: make more cases, or fewer clusters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>--cases has to be a whole number above 0, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed has to be a whole number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %n invented case(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a register of invented cases in every state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many (default 200).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same cases (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy they are run under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--clusters has to be a whole number from 0 to 200, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  Planted: %n case(s) of %1 from %2 to %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clusters of cases with something in common to plant (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoExtras</name>
    <message>
        <source>Councillor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Division</name>
    <message>
        <source>England and Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you are typing cannot be kept safe while you type: %1 Record it soon, or make room in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueCommand</name>
    <message>
        <source>--within has to be a whole number of working days up to 1000, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is overdue, and nothing falls due within %n working day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The worklist: what is overdue or falls due soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days to look ahead (default 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this officer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output writes a calendar file: add --format ics, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --format ics: the file that calendars subscribe to. It is written only where something has changed, and looks a year ahead without --within.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Duty or Improvement, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what kind of undertaking, what will be done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>what kind of undertaking, for whom, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>1 working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 calendar day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour of any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours of any day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of “%1” is to be done: it does not fall due any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of “%1” is to be done: record first that it has arisen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes up by itself: record that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees to it already: name somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: record it when it has arisen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not over: “%2” can be done from the day after %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is due on %2: it can be postponed to a later day alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has arisen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was done for %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was found not to be needed for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the evidence is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of “%1” is to be done: what it waits for has not happened often enough yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too far away to be right: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has arisen only on %2: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no period “%2”: what is to be done is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which period it was has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutiesCommand</name>
    <message>
        <source>The policy has no duties that Redress keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the organisation itself has to do: returns, reports, reviews, training.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyPages</name>
    <message numerus="yes">
        <source>Every %n years.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year, from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After “%1” has happened since it was last done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After “%1” has happened %n times since it was last done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due within %1 of the end of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it arises: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the organisation itself has to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyPeriod</name>
    <message>
        <source>Financial year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two months, the second with its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two months, each with its year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutySchedule</name>
    <message>
        <source>After what was counted up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arisen on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutySheet</name>
    <message>
        <source>Clause %1</source>
        <comment>a clause&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <comment>a clause&apos;s number, its text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, postponed from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 since it was last done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a day, who recorded it, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it arises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>Arisen on %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, the period it was about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was done, the words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 is due by %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is expected to be due by the end of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is due by the end of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes at the end of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be earlier than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was met on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done too early, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was met late, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was waived: the timeline says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is counted from receipt, which is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is counted from the day the case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is counted from “%1”, which has not happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2, the day by which “%3” is due: the event it is counted from has not happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after receipt on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the case was closed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after “%2” on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no working day, so it counts as made on %2, which is day 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no working day and is day 0 as it is: the next working day is day 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule: %1. The text gives no figure here; this one is a local setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 weekend day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weekend days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bank holidays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 closure day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n closure days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every day counts, weekends and bank holidays too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day on the way is a working day in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays not yet published: the published list ends with %1, so the usual days were taken and the date may still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension was recorded but does not count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from %1 to %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not extended; it may be moved by at most %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not extended; a later day may be agreed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” has to end in .csv or .json: that says how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --output FILE.csv or --output FILE.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its ending, .csv or .json, says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to export: cases, events, targets, people or person-events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every case, event, target or person to a file for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases, events, targets, people, or person-events for what was recorded on people. What people told for their profile is held apart and never exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureId</name>
    <message>
        <source>There is no figure “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>The report was stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCheckup</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, and cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormerFile</name>
    <message>
        <source>“%1” is open in another program: close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandlingTables</name>
    <message>
        <source>It is not considered, and the customer is told why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dealt with elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken all the same when %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken all the same, with reasons (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (a local setting).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder, where “%1” has not come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts to reach the customer, all in vain: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New points join the case until “%1”; later ones open a case of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post, “%1” counts as received %2 later; by e-mail or by hand, on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the customer is dissatisfied with the answer, it becomes “%1”, received on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissatisfied with the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for at each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late after: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The mapping “%1” cannot be read: check its name, or let --dry-run write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” is empty: let --dry-run write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1. Imported: %2. Already there: %3. Not taken: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was not read word for word is noted on the timeline of its case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that were not taken stand with the reason in %1: correct them there and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one register to import, for example: redress import register.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a register from a spreadsheet (CSV) into cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register, saved as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its columns are read, as --dry-run wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows looked at: %1; nothing was imported. How they would be read stands in %2: edit it, and import with --mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank rows passed over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows looked at: %1; nothing was imported. %2 was there already and was left as it is: import with --mapping, or rename it to get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import nothing: say how many rows would become cases and why the others would not, and write FILE.mapping.json to be edited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>The reference has more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference %1 stands in row %2 already: one of the two needs another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a case %1 in the register already, and this row says something else: record what is new on the case itself, or give the row another reference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>The mapping names a column “%1” that the register does not have: take it out of the mapping or correct its heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are both mapped to %3: keep one of them as a note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>This policy has no procedure “%1”: use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is known to hold the date of receipt. The columns are: %1. Say which it is: in the window, or in the mapping that redress import FILE --dry-run writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dates can only be read with the month first (row %1: %2), so the others cannot be told apart. Say how dates are written: in the window, or as &quot;date_order&quot;: &quot;month-day&quot; or &quot;day-month&quot; in the mapping that redress import FILE --dry-run writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTrial</name>
    <message>
        <source>1 row would become a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows would become cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is there already</source>
        <comment>a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are there already</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would not: %2</source>
        <comment>rows, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none would be turned away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Improvement</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Improvements</name>
    <message>
        <source>The cause it does away with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to get better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where what shows it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it has worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it worked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which quarter (2026-Q1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such improvement yet: propose it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was dropped: propose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is only proposed: say first who sees to it, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not done: whether it has worked shows afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not done: “we did” tells what was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title has at most %1 characters: write the rest as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published names %1: say it without anybody&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson from complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenants&apos; group that looks at complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit of responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survey of complainants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has worked in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be judged by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>a day by which something was to be done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: %1
We did: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before it was done (%2): check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before it was proposed (%2): check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was proposed already: begin it, or propose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done already: say whether it has worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is under way already: record when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no day that could be moved: begin it, and say by when it is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was judged already: propose another if more is to get better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is named twice: name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be done by that day already: give another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no quarter: write its year and its number from 1 to 4, as in 2026-Q1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not begun: nobody can be told of it on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImprovementsCommand</name>
    <message>
        <source>No improvement was proposed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done better because of complaints, and whether it has worked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeAdvice</name>
    <message>
        <source>%1 Clause %2.</source>
        <comment>a sentence and the clause it comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Too late since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ In time until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time limit and its clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in its way under your own policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem recurs: older reports are heard as background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it: on the case it is taken all the same, with reasons, or refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it: on the case it is refused under this rule, unless %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it all the same: on the case it is refused under this rule, with the right to go to the Ombudsman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a target and its date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted as a complaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted as a complaint; it becomes one when the customer is dissatisfied with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not take complaints from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 They are sent to %2.</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked into all the same. No letter can be sent: the outcome is held on file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingInTouch</name>
    <message>
        <source>What the customer was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to expect the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mediation is under way: record that it was agreed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer when to expect the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be expected on %1, before the customer was told so on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindOfCase</name>
    <message>
        <source>What it really is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy has one procedure only: there is nothing else that it could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not turn into anything else: record a further complaint as a case of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer is dissatisfied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is dissatisfied: make it a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been answered as what it is: record anything else as a case of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>The root cause, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estate, block or street, where it is of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contractor, where one did the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be learned from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The improvement that it became, by its number (I-0000012)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of staff whom the complaint is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What their performance review should look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name staff for their performance review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no improvement&apos;s number: write it as I-0000012.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningCommand</name>
    <message>
        <source>--window has to be a number of days from 7 to 365, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Nothing that chance would not explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  None has been found yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” here: leave it out, or say “staff”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cases have in common, and their root causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff named for their performance review (restricted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter, a month or a financial year (2026-Q1, 2026-04, 2025/26); default: all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days count as close together (default 56).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningPages</name>
    <message>
        <source>Causes that are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case at a time, names removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases at a time, names removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is learned, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause of a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints with something in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons and improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling customers what was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints about staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random selection for tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses are audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complainants are asked how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an audit looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What complainants are asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterCommand</name>
    <message>
        <source>Name the case with --case R-2026-0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write with --output letter.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt, .html or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one letter: acknowledgement, holding, response or refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one letter of a case: acknowledgement, holding, response or refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledgement, holding, response or refusal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Add it to the case’s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it in Settings, under Organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it beside the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter’s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the officer’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the case to an officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy’s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clause for this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case’s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a summary to the case’s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the customer’s name to the case’s details; nobody can be written to without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address to the case’s details: the window of the envelope shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who decides at this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day the stage started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who decides at the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long there is to ask for the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when the next stage can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gives this date yet: record what it runs from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy gives no such date at this stage: check the stage of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date that this stage does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new date of the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day by which the customer will have the response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date that was expected before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the outcome of the complaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the outcome means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clause on outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the customer has told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why more time is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was found, point by point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what will be put right, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation’s phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation’s e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation’s website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation’s phone number or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who they are on the case once more, with their address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stage of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was found on each point, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record first that it is not taken, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the policy says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clause under which it is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is not taken, in words for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note first what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the restriction first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since when contact is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when it is looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who deals with everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why contact is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has been promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was recorded with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may look at the case next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterNotices</name>
    <message>
        <source>%1 reads large print: this letter is set in 18 point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads Braille: save the letter as ODT and have it put into Braille before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens to letters: have this one recorded before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs easy read: write short sentences in plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written to in another language (%2): have the letter translated before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would rather be reached another way than by letter: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclose this (%1): %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>--text has to be a field and its words, such as findings=&quot;We found …&quot;, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no outcome “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your own: understanding, findings, remedy or reason (may be repeated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome that a response gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a response offers, such as £250.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new date that a holding letter gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter with a placeholder for each thing that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until has to be a day such as 2026-05-01, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Record it on the case or give it with --text, --outcome or --until; --allow-gaps prints a placeholder for each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterRoute</name>
    <message>
        <source>The complaint is anonymous: no letter can be sent. The outcome is held on file with the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote for the customer: the reply goes to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote for the customer: the reply goes to them, and the customer gets a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acts for the customer, and their written authority is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has given no written authority: letters go to the customer until it is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written authority of %1 was asked for and has not come: letters go to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written authority of %1 was withdrawn: letters go to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has not said yet who its contact is: letters go to the complainant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the contact whom the group has named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>The letter template %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter template “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”: check its spelling against the list of fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part “%1” that could be put in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has several paragraphs: write {{#%1}}&lt;p&gt;{{.}}&lt;/p&gt;{{/%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask whether “%1” has a value, write {{#has.%1}}…{{/has.%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{{…}}} and {{&amp;…}} would print what people typed as markup: write {{…}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter keeps to {{ and }}: take the {{=…=}} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{}} names no field: write its name or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that is not open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section {{#%1}} is not closed: add {{/%1}} where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ is not closed: add }} after the field’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a list: write {{#%1}}…{{/%1}} with what each item says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>Letters cannot be written in Braille yet: save it as .txt or .odt for a Braille service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter cannot be saved as “%1”: let its name end in .%2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>%1 is at %2, for which the policy has no letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at %2, which has no letter “%3”; there are: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter for %1 still lacks %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersCommand</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which letters with --due acknowledgement or --due response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder to write to with --output letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters can be written as %1, not as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 due, %2 written, %3 that need something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all letters of one kind that are overdue or fall due soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letters: acknowledgement or response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write to; it is made if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files’ format: pdf (the default), odt, html or txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this officer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no letter that falls due: use --due with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between letters</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersScreen</name>
    <message>
        <source>It is on the timeline as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It says “%2”: give that an owner and a date, and it is followed up until it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name differs by one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name with an initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name differs by two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name sounds alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name is similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same postcode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Dates move when newer bank holidays or closure days are taken, which is recorded by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have to do with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case in which it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are dealt with together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case cannot be linked to itself: name the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked to this case already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to another case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>redress: there is no display to open the window on; redress --help lists what works without.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <source>There is no stage “%1” in this policy: use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outcome “%1” in this policy: use %2 or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column needs its “heading”, as the register has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field: choose one of those listed under “fields”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no order of dates: write day-month or month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not JSON (%1): let redress import --dry-run write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no mapping of a register: let redress import --dry-run write one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterChecks</name>
    <message>
        <source>%1 is too far away to be right: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: record what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not happen here: use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over already: give a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who records this: no name is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when this happened: no date is given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterCheckup</name>
    <message>
        <source>Its record was changed outside Redress: the chain of hashes is broken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This copy of Redress is incomplete (%1): install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>an entry, its day and who recorded it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entry was a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry was recorded by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>an entry and its day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case cannot be without its receipt. If it should never have been taken up, record that it was withdrawn and say why; what is wrong in its details can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was recorded by Redress itself: it is nobody&apos;s mistake and cannot be struck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case went on by its policy (%1): what came before that can no longer be struck. Say in a note what was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came after it and rests on it: that has to be struck first, if it was a mistake too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry has been struck already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strike cannot be taken back: record anew what did happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came of itself with the entry before it: strike that, and both go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveOnCommand</name>
    <message>
        <source>Let cases whose informal stage is over go to the next one, as their policy says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) went to the next stage because their time was over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovingOn</name>
    <message>
        <source>%1 was not settled in its time: it goes to %2 by the policy (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nameless</name>
    <message>
        <source>[e-mail]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[removed]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[postcode]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[reference]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[telephone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[address]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[name]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextAction</name>
    <message>
        <source>Letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’ll see to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a case and what is due on it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>overdue, due today or due soon, and what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs you. Open Redress to see which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what is due today and the hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It was due on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It is due on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>“%1” comes after “%2”, which has not been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed: reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes after “%2”, which has not been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case begins when it is received: record that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was received already: a further complaint is a case of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open: there is nothing to reopen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no event “%2” in “%3”: `redress policies show %4` lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is at %1 by now: it is answered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too late: “%2” was recorded on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure came to its end when the case was sent to %1 on %2: reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not started: record first that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was recorded on %2 already. If that was a mistake, strike the entry first: “This was recorded by mistake”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started on %2 already. If that was a mistake, strike the entry first: “This was recorded by mistake”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written by an import alone: record a note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>We sent it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has agreed in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it goes there now, if the policy would have it wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the case since %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left out: record “%2” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the rest of the procedure is left out: the case ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went to somebody outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when (left empty: by its usual time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it wants to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is owed after a reopening: reopening the case with a day makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it, or why nothing was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody outside wants evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recommendation was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered again after reopening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which point (left empty: on the whole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it found anew, where it had found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when it is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation that it orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recommends and does not order: record it as a recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an ombudsman orders compensation: what %1 asks for is the landlord’s to award.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody outside has found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody outside has ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order was complied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no complaint: nobody outside takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has not gone to %1: record that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before the case went to %2 (%3): check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order is complied with: it can be neither excused nor moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is what %2 asked for: record the answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case goes to %1 only with the customer’s consent: record that the customer has agreed in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has not come to its end, and the policy has no shorter way to %1: bring it to its end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the case only from %2 on. If the case is there all the same, say why it goes there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the case only once the procedure is exhausted. If the case is there all the same, say why it goes there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outside body has the case: record first to which one it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say until when the outside body wants an answer: the policy has no time for its requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outside body waits for evidence: record first what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recommendation waits for an answer: record first what was recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy lists no findings of %1: write in its words what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what %1 found: %2.</source>
        <comment>the last is a list to choose from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points of complaint are listed on the case: add them first, or record what was found on the whole case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave a finding on the same matter on %2 already: say why it found anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by when the order is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is waiting to be complied with: record the order first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutsidePages</name>
    <message>
        <source>%1: %2, from: %3</source>
        <comment>a target: 8 weeks, from: an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By law from %1 until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By law from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By law until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may look at a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is then left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the Ombudsman: its decisions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what it may find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered within %1 where they name no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cases that come late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may decline a case that comes later than %1 after the final answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How cases go there, and what comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer’s written consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the procedure was exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent there before the last stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it decides is complied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent with the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you can go next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between subjects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCells</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be printed: check that the printer is ready and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTables</name>
    <message>
        <source>%1 from: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older issue can be taken at discretion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the issue when it is complained about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of restrictions on a complainant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it tells the customer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a problem comes back, older reports are heard as background (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pence</name>
    <message>
        <source>“%1” is no sum of money: write it as £75 or £1,250.00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>There is no person “%1”: check the reference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleOnCase</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given, or why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody acts for the customer yet: name the advocate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what (MP, councillor, board member)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who also complains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the group already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This complaint comes from one person: add who else complains first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the group has named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the advocate’s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an MP, councillor or board member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody who also complains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the group’s contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written for the customer: the reply goes to the customer as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the replies go to the customer from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replies go to the customer again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>“%1” is not a period: write a quarter as 2026-Q1, a month as 2026-04, or a financial year (April to March) as 2025/26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period %1 is out of reach: use a year from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial year %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCheckup</name>
    <message>
        <source>This person is missing from the list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is shown otherwise than their timeline says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search knows this person by other words than their timeline has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s timeline was changed outside Redress: the chain of hashes is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of people has somebody of whom nothing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>“%1” is no e-mail address: it looks like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no phone number: write its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no way of contact: use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format: use %2, or write it among the needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has no detail “%1”: what concerns a profile is recorded as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given here has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is too long: there is room for %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>%1, %2</source>
        <comment>an address and its postcode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers: %1</source>
        <comment>a way of contact</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 could not be written. Look whether the folder can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>The answer has gone already: a new point opens a case of its own, which can be linked to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point of complaint stands on this case: there is none to withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is complained about, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point of complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 has no finding: say what was decided on “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no outcome here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 has no reasons: say why it was decided so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1, “%2”, is not answered: every point is answered, with its reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open point %1 on this case: answer those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers have to be a list, one for each point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>redress: an own policy is left out. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which policy to show: redress policies show ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: check its name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which files to check: redress policies validate FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no such target in that version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from then on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force for cases received from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With adopt: show what would differ, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies that there are; one as a page; what is wrong with a policy file; a new version taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when and who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2, for cases received from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: other bank holidays or closure days, the first on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are those that the register was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, show, validate, adopt or history (default: list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 in revision %3 of its file, in force from %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts of the policy read otherwise: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version stays %1: its file carries out more of it, for cases that come in from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) keep the rules they were received under.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say which version to take: redress policies adopt FILE, or the id of a policy that Redress brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done with policies: use list, show ID, validate FILE…, adopt FILE or ID, or history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyAdoption</name>
    <message>
        <source>This register is run under “%1”, and the file holds “%2”: take a newer version of the same policy, or make a register of its own for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in force from %2, which is not after version %3 (%4): give it the day from which it is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: check its name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n more faults: `redress policies validate` names them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This register has version %1 already: give a changed policy another version, or a higher “revision” where its file alone was worked out further.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyChanges</name>
    <message>
        <source>%1, from: %2</source>
        <comment>10 working days, from: Receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a procedure: a target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next working day is day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day itself is day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens on a day that is not worked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyDifferences</name>
    <message>
        <source>%1 has no such stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyLibrary</name>
    <message>
        <source>The file cannot be opened: %1. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy “%1”; choose one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPages</name>
    <message>
        <source>England and Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes on a weekend or bank holiday counts as made on the next working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes on a weekend or bank holiday counts from that day: the next working day is day 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is approaching from %1 before its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy’s text does not say how days are counted: both are local settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count as a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At intake: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (revision %2 of the file)</source>
        <comment>a version</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyReader</name>
    <message>
        <source>This is not JSON: line %1, column %2: %3. Correct that place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy file is one object in braces { }, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is written in format %1, and this version of Redress reads format %2: write it in that format, or use the version it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge fields are written with two braces, {{like.this}}; three braces or an ampersand are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge field is not closed: each {{ needs its }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter template “%1”; use one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in braces { } belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing here; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in quotation marks belongs here, and not an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar; write it like 2024-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a name here; use small letters, digits and hyphens, as in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list in square brackets [ ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not be an empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; use one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; correct its spelling or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestone of this procedure is called “%1”; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This procedure has no stage “%1”; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads to this stage: add a milestone “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This target would have to be met before it can start; let it run from an earlier event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“met_by” is missing here: say which milestone meets this target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target that can be declined needs a milestone “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This milestone could never be recorded: it waits for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone that starts a stage is named after it: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here a second time; each may stand only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy has no procedure “%1”; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands for something else already; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to what is of the kind %2; remove it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No procedure of this policy has an exclusion “%1”; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of time has exactly one of working_days, calendar_days, weeks, months, hours and clock_hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage cannot move on to itself; name a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone cannot be expected before itself; name an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A procedure with a time limit needs an exclusion “time-limit”; add it to “exclusions”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to “points”, which is missing; add it or remove this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This procedure has no target “%1”; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is this procedure itself; name another one or remove this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy has no role “%1”; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a key here; use small letters, digits and underscores, as in “meeting_place”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty belongs to no case and has no targets; remove this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No procedure of this policy has a milestone “%1”; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says when this is due: add one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands for something else already; choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which is missing; add it or remove this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No procedure whose cases go there has a milestone “%1”; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No procedure whose cases go there has a target “%1” of the kind opens; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No procedure whose cases go there has a stage “%1”; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day comes before “law_from”; the last day cannot come before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy has no kind of complainant “%1”; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyShelf</name>
    <message>
        <source>The policy “%1” in this register cannot be read: restore a backup, or open it with the version of Redress that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintLetter</name>
    <message>
        <source>The printer did not take the letter. See that it is switched on and has paper, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender reassignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marriage and civil partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy and maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion or belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is empty: record what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no part of a profile: use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given here has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisePrompt</name>
    <message>
        <source>The promise is on the record. Was anything else promised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised? Each promise gets an owner and a date, and is followed up until it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Which remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it, if not the case&apos;s officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum, of a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and how the customer was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it will not be kept, and what the customer was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a promise&apos;s day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a promise go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no remedy here: use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The case closes when what was promised has been done; %n promise(s) still stand. Record them as kept or let go, or say why it is closed before that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise stands on this case: make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is due that day already: give another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which remedy is promised: use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of a promise is given in whole pence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise has a day by which it is kept: give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to the promise has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promises have to be a list, even of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The case closes when what was promised has been done; %n promise(s) still stand. Record them as kept or let go, or say why it is closed before that, and in which role it was decided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Letting a promise go, or closing a case before its promises are kept, is decided by: %1. Say in which of these roles it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Which answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave this answer: somebody else looks at its quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open: complainants are asked how it was once it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey was sent on %1 already: nobody is asked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: very dissatisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: fairly dissatisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4: fairly satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5: very satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before the survey was sent (%2): check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the survey&apos;s questions is answered: give at least one mark from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit the quality of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the satisfaction survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer to the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before the answer was given (%2): check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no complaint: nobody is asked how a complaint was dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before the case was closed (%2): check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has been given whose quality could be looked at: record the response first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no questions that complainants are asked afterwards: no survey is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No survey was sent on this case: record first that it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey was answered on %1 already: nobody answers twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedDays</name>
    <message>
        <source>Received since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last financial year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCommand</name>
    <message>
        <source>“%1” has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happened: “event” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“data” has to be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“case” is missing: name the case that “%1” belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is no JSON object (%1, at character %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --stdin: events are read from standard input, a line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record events from standard input, a JSON line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read events from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is about one thing: leave “%1” or “%2” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is no JSON object: it has to begin with { and to end with }.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>There is no division “%1”: use england-and-wales, scotland or northern-ireland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no procedure “%2”: use %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register has no policy “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference has at most 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a case “%1” already: give another reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of case %1 is missing from this register: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case “%1” to link: check its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is closed: join a case that is still being dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case “%1”: check its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no improvement “%1”: check its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of that day has no procedure “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On case %1, to which it is linked: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedFile</name>
    <message>
        <source>The rows that cannot be taken are written to “%1”, which may not be made there: copy the register to a folder of your own and import it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written (%2): make room on the disk and import the register again; what was taken stays taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when it is answered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the case is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was closed on %1: it cannot be opened again before that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Name one report, for example “quarterly”; --list shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which period with --period, for example --period %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report for the board: PDF, spreadsheet, web page or data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter, a month or a financial year (2026-Q1, 2026-04, 2025/26).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write: .pdf, .xlsx, .csv, .html or .json (default: print).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which report: one that --list names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>none due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 award</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n awards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 with Redress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the policy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was awarded in the period, at the stage where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of case that the policy does not count as complaints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the answers given, stage by stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the report: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped before the report was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints that reached the organisation on a day of the period (London time), each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages whose acknowledgement was sent on a day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages whose response was given on a day of the period, whenever the stage began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on or before the day that the policy asks for, of all that had such a day; where the policy let the day be moved and it was, the later day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done after that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done where the target had been declined or excused, with the reason on the timeline; left out of the percentages and counted separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding that came with a response, in the policy’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that upheld the complaint, wholly or in part, of all answers that gave an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sums awarded on a day of the period, paid or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on or before the last day of the period and not closed by its end, at the stage where the case then was; a case that was closed and reopened counts as open throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period has not begun: there is nothing to count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period has not ended: these are the figures so far, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer that had a target was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in target: %1, or %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in target: %1, or %2; in the period before it was %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in, what was answered in target, outcomes and compensation, for a quarter, a month or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report cannot be written as “%1”: end the file’s name with .pdf, .xlsx, .csv, .html or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged in target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged, target waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, target waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint that moves on to another stage counts again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown here: %1 more rows, which the spreadsheet has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: make room in the folder for temporary files and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints by the day they were received; answers at all stages together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it says “was”, the figure is that of the period before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints received: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints received: %1, which is %2 more than in the period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints received: %1, which is %2 fewer than in the period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints received: %1, as many as in the period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest group was about %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged in the Code’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in the Code’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the policy and by the Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same stages by the days that the policy asks for, and by those of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages that complaints entered on a day of the period; one that moves on to another stage is counted there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done that had a target: the policy sets none there, or none was met or missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on a day of the period that a complaint is not considered, or is dealt with elsewhere, whatever became of it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on a day of the period that an exclusion does not hold for a complaint, with the reasons on its timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Code’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by the day that “%1” asks for, with which the policy is compared, of all stages that it knows; where an acknowledgement was not recorded, the day on which it was due stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the exclusion under which it was decided, and its clause in the policy. Each was explained, with the right to go to the Ombudsman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints taken to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complied with in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complied with late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points found on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a body, what it found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings by the Ombudsman and other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken outside in the period, what was found, and whether what was ordered was done (the Ombudsman’s Code, 8.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it worked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got better: you said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements to the service that were made because of complaints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a duty, the period it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment, reports and the Ombudsman’s own reports on us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the organisation did in the period to account for how it deals with complaints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaint was refused or sent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body outside found on a complaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that bodies outside found on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints performance and service improvement report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>a day, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in time: %1; done late: %2; not needed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clause that the duty comes from. What was postponed is in time by its new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was due, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A root cause was found for %n case(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most often it was “%1”: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what cases have in common, and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we have learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it came to the complaint, as the officer who dealt with it found; the last finding counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many such cases there would have been by what was usual in the year before and the year after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>a year and the number of its quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes found in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why people complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases by the root cause that was found for them, in the quarter in which it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cases have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How complainants found it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks from 1, very dissatisfied, to 5, very satisfied; satisfied are those who gave 4 or 5. Surveys sent in the period: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes, what cases have in common, lessons, audits, the survey, and what was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual complaints report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a financial year, as the Ombudsman’s Code asks (8.1): figures, complaints not accepted, findings by bodies outside, and what got better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns, reports, reviews and training: what was due, when it was done, why it was postponed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure is not a number of cases that could be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons from cases whose customers asked for confidence are counted here, and their words are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this period</source>
        <comment>2026 Q1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseChecks</name>
    <message>
        <source>%1 Refuse it under that rule, or record why it is taken all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not answered by a “%2”: it is for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered an earlier stage: %2 is decided by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has not named one person as its contact: ask it to, and record whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply goes to %1, who wrote for the customer; the customer gets a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody acts for the customer on this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written authority of %1 is not held: write to the customer, or record that it has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no way of sending: use post, email or hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the day on which it was received: give a day from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Refuse it under that rule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>“%1” sets no rules by which contact is restricted: nobody’s is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too late: a restriction is looked at again by %2 (within %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the restriction is looked at again: by %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a name: say whom the customer is to turn to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightPages</name>
    <message>
        <source>What can be offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statutory: it has to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discretionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why compensation is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may award how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no compensation is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is closed with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be closed all the same, with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed all the same, with reasons, only by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set off against arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised, before the case is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it was found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message>
        <source>The register knows no stage before %1: it was recorded as started on the day of receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the imported register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register does not say why %1 was asked for, which the policy wants to know (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the imported register, which gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is none of the policy&apos;s outcomes; no outcome was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no outcome; the case was recorded as withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”, but the row has no date for it; the case was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” has no date of an answer; no outcome was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” was taken as the policy&apos;s “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no stage; the sum was recorded with the answer at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row gives no date for the compensation; it was recorded on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed in the imported register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, as the imported register says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register closed the case on %1; by the policy it was closed with what is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as in the imported register; the policy has no such step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>%1 held the formula %2; its text was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with “=” as a formula does; it was kept as plain text and nothing was reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also held “%2”, which was put with the address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowNotes</name>
    <message>
        <source>From a column without a heading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>The row has no reference; the next free one was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is none of the policy&apos;s procedures; taken as %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowRefusal</name>
    <message>
        <source>cells that cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and month the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day that has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered before receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something before receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date for a stage or an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference of another case here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>rows, and why these were not taken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowStory</name>
    <message>
        <source>%1 is empty: without the day of receipt no target can be reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a date, and without the day of receipt no target can be reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is none of the policy&apos;s stages; taken as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say at which stage the case is; taken as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2” without a date, so nothing was recorded for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2”: taken as no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a sum of money; no compensation was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2”, but the row has dates of %3; the dates were followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is at %1 and has no date on which that began, nor an answer before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say when %1 was asked for; the earliest day that it proves was taken, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2”, but the row has a date of closing; the date was followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2”, but the row has no date on which the case was closed or answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2” without a date; closed on the last day that the row names, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is before the case was received (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acknowledgement at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was closed (%1) before the last thing that the row names (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulePhrases</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later date can be agreed, by at most %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later date can be agreed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holding letter can move it by at most %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holding letter can move it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be moved with reasons, by at most %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be moved with reasons (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer can decline it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, at the first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request, after “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <comment>A, B, C</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), drawn by chance from all complaints answered in this period.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 to draw from. The seed was %2: whoever draws again with it gets the same cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were passed over because the customer had asked for confidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names, addresses, contact details and references were taken out by the program. Read it through before you hand it on: a story may tell who somebody is without their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1: %2.</source>
        <comment>of a case, and what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1: %2. %3</source>
        <comment>of a case, what happened, and its text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later date was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not answered</source>
        <comment>a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answered in time</source>
        <comment>a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answered late</source>
        <comment>a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answered</source>
        <comment>a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the stages of a case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>Say which period with --period, for example --period %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size has to be a whole number from 1 to 500, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed has to be a whole number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn with --seed %1: %2 of %3 complaints answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases drawn by chance, without names, for tenants to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter, a month or a financial year (2026-Q1, 2026-04, 2025/26).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many (default: as the policy says, or 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed of an earlier draw, to draw the same cases again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write: .pdf, .html, .csv or .json (default: print).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaCheckup</name>
    <message>
        <source>“%1”, which Redress makes in every register, was taken out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed outside Redress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was put into the file outside Redress.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchSign</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The register to work on (default: your own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment that stands in for now, Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are (default: your login name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”: use table, json, csv or, for due, ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--database has no name with it: name the register&apos;s file, or leave it out for your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--database names a file: Redress keeps its registers in files, also on a shared folder, and not on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the answer could be written to standard output: the disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>%1, %2. Officer: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one case: redress show R-2026-0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one case: its targets and its timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>10 working days (a policy, clause 6.9)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says nothing of such cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the two differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Decide with alert.decided (alert “%3”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is restricted since %1 (case %2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we sent it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer went there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer may do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised and asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what kind of undertaking, what will be done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>what kind of undertaking, for whom, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffCommand</name>
    <message>
        <source>Staff named for their performance review. Restricted; read by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose name it is: --allow “Nora Head”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may read which staff were named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read which staff were named: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read by %2</source>
        <comment>when; a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 changed who may read it (%3)</source>
        <comment>when; a name; names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has read which staff were named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With staff: who reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With staff: somebody who may read it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With staff: somebody who may read it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With staff: who has read it, and who might.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffReading</name>
    <message>
        <source>This is for performance reviews alone: say who reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among those who may read which staff were named. Who may is said in the settings of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageTables</name>
    <message>
        <source>The customer gives reasons (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1” the customer gives reasons (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered only by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who answered an earlier stage (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the time for “%1” is over, the case moves on to “%2” by itself (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Under which rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is sent to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” refuses nothing: there is no rule to refuse it under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be taken, as the customer is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the customer was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is taken all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: a refusal is explained in writing, and counted with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy leaves no choice here (%1): it has to be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not for us: refuse or send elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is dealt with as “%1”: say that the case is something else, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue arose on %1, which is within the time that the policy gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is decided by: %2. Say in which of these roles it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>today by %1</source>
        <comment>an hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open until %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late, %1</source>
        <comment>the day it was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>an hour of today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>since the last working day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 working day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>was moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays not yet published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code would say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>the day it would give</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what kind of undertaking, what will be done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetState</name>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetsCommand</name>
    <message>
        <source>bank holidays not yet published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  day %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  not counted: weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  not counted: bank holiday, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  not counted: closed, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension does not count until the target has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is outside the years 1950 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which policy: redress policies lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no procedure “%1” in the policy “%2”: it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no division “%1”: use england-and-wales, scotland or northern-ireland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event “%1” in the procedure “%2” of the policy “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event “%1” is given twice: give the first time that it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target “%1” in the procedure “%2” of the policy “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an extension is to a day, such as 2026-04-28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension of “%1” is given twice: give the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy; redress policies lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure (default: the policy&apos;s own default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened, and when; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target that was moved, and to which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>england-and-wales, scotland or northern-ireland (default: the policy&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read queries as JSON lines and answer each with a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the years 1950 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckon the targets of a case that need not be in any register, and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood: write it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be an object of names and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of “%1” has to be text, such as &quot;2026-04-02&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a JSON object: write one query on each line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>There is no case “%1”: check the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the case now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the case now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decided as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as received on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, counts as received on %2</source>
        <comment>how a letter went, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Remedy: %2</source>
        <comment>a finding, what is done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a point&apos;s number and words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rule and its clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written authority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to be expected by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <comment>a target and its day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>a target and its days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also complains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked at again by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the same because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hazard in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hazard in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safeguarding matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safeguarding matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discrimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer warned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What words may mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered again by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Although contact is restricted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became improvement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For their performance review. Who, is kept apart and not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question and its answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes for them no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by us to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by the customer to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the customer’s written consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order complied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 sees to it</source>
        <comment>by when; a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now by %2</source>
        <comment>a promise and a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by the Ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against arrears of %2</source>
        <comment>two sums</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be put right: %1</source>
        <comment>what a response says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>an entry and its day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by mistake: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (What was sent stays sent.)</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry struck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>There is no target “%1” in the procedure “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved: the policy has no extension for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day to which %1 is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved yet: it has no date that could be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is due on %2 as it is: give a later day to move it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be moved to %2 at the latest: %3 past %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceCheckup</name>
    <message>
        <source>%1 was the last reference of its year to be given out, and there is no such case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 case(s) were opened by Redress, and %2 are there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Traits</name>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undertaking</name>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer after reopening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undertakings</name>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was done on %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was let go on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-05-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the past: give a day from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1</source>
        <comment>a promise; a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>evidence; a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complied with %1</source>
        <comment>an order; a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at %1</source>
        <comment>a restriction; a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is owed; to whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 sees to it</source>
        <comment>by when; a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day was moved once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its day was moved %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chased once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Chased %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by: %1</source>
        <comment>proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complied with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too early: “%2” stands only since %3. Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too far away to be right: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which promise is meant, by its number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which request is answered, by its number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which order is meant, by its number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which recommendation is meant, by its number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which answer is meant, by its number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which review is meant, by its number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The law only from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished on %1: nobody has to go there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait was abolished on %1: at once, by %2.</source>
        <comment>a day, the reference of a code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not the law when the procedure was exhausted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had the case from %1 and is done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the case since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, clause %2.</source>
        <comment>a policy&apos;s reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the customer’s written consent (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked first that the procedure was exhausted (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on it may decline the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By law: %1, %2</source>
        <comment>a code and its clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By our policy, %1</source>
        <comment>a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked first that our procedure was exhausted (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the letter goes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open to them outside yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place is open to them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places are open to them now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About the refusal of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens once the case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens once this is recorded: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1 at %2 does not exist: the clocks go forward in that hour. Give a time an hour later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date: write a day as 2026-04-02 or a moment as 2026-04-02T16:10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 is no ordinary file: give the file another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder or name, or close the file where it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written whole (%2), and what was there before is kept: make room on the disk, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Draw every screen into this folder and end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::AboutFields</name>
    <message>
        <source>The problem &amp;comes back again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words: damp in the back bedroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and what they would like done, in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it &amp;about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ince when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they &amp;said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was complained about before that: give the day on which it began.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::AlertBand</name>
    <message>
        <source>What words may mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a prompt and the words that led to it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a hazard case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <comment>what words may mean</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::AnswersAsk</name>
    <message>
        <source>%1. %2</source>
        <comment>a point&apos;s number and words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding on point %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for the finding on point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy for point %1, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::AppearanceForm</name>
    <message>
        <source>What you record carries this name, from the next start of Redress on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::AskField</name>
    <message>
        <source>%1 (optional)</source>
        <comment>what is asked for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a clause and what it says</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::AskForm</name>
    <message>
        <source>“%1” is still empty: fill it in before you record this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was asked, what was typed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::BarNotifier</name>
    <message>
        <source>%1
%2</source>
        <comment>a notice&apos;s title and its lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::BoardColumnModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>an improvement, who sees to it, and how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody sees to it yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::BusyNote</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CaseAsk</name>
    <message>
        <source>Reference, name or subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that are like it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CaseColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CaseFilterBar</name>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From the report: %Ln case(s) ✕</source>
        <comment>behind a figure; the sign removes it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the report: %1, %Ln case(s) ✕</source>
        <comment>a figure; the sign removes it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop showing only the cases behind the report’s figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CaseHeader</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no officer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the case and its timeline, or save them as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CasePages</name>
    <message>
        <source>Parts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points (%1)</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises (%1)</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CasePicker</name>
    <message>
        <source>Case reference or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CasePreview</name>
    <message>
        <source>No case is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case in the list to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when and by whom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CaseScreen</name>
    <message>
        <source>No case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in Today or in Cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has just recorded “%2” on this case. What you are typing is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CaseTally</name>
    <message>
        <source>more than %1 of %2 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CasesAlike</name>
    <message>
        <source>Cases of the same person or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown here as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this belongs to one of them, open it and write it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and what about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <comment>a stage and a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CasesHeader</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CasesScreen</name>
    <message>
        <source>Columns and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a search finds is shown newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this view to be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is saved. It stands under Views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CauseModel</name>
    <message>
        <source>%1: %2 in a year</source>
        <comment>a cause and how often it was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a quarter and a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CausesCard</name>
    <message>
        <source>Causes over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each cause was found in the last year, and a column for each of the last five quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause was found in the last year. It is recorded on a case, under Learning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ChoiceAsk</name>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ChoiceButton</name>
    <message>
        <source>%1, not yet: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ChosenBar</name>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ChosenCases</name>
    <message>
        <source>Assign officer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) assigned to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln case(s) are chosen. Narrow the list to choose others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ClosuresForm</name>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the closure is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff training day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected closure day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this closure day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ClosuresModel</name>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ClusterModel</name>
    <message>
        <source>%1. %2</source>
        <comment>a hot spot and a sentence about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CommonalityNote</name>
    <message>
        <source>Not the only one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::Composer</name>
    <message>
        <source>Your unsaved words were brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened before you record it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ComposerLine</name>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on the timeline (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: %1</source>
        <comment>names of fields</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ContactBand</name>
    <message>
        <source>To be known before contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::CustomerPanel</name>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an address and its postcode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cases of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written authority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also complain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, contact of the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::DayAsk</name>
    <message>
        <source>“%1” is no time of day: write it like 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time of day</source>
        <comment>what is asked for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::DayLine</name>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day: write it like 27/4/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, such as 27/4/2026 or 27 Apr. Down opens the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::DetailField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-04-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::DetailsPanel</name>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved changes were brought back. They are not on the timeline yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and written on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::DifferencesDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>a policy, a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it stands, what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the policy and the Code differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 and %2 differ here</source>
        <comment>two policies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::DueLettersModel</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::DueLettersPage</name>
    <message>
        <source>No letter is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue and nothing falls due in the next days. To write to somebody all the same, find their case above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) due now; press Enter to write one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::DutiesDialog</name>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy asks of the organisation itself. Enter opens one: record that it is done or has arisen, give it to somebody, or postpone it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::DutiesModel</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one, or when it arises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::DutyDialog</name>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a fact, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its choice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::FoldOut</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded: press to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::GroupFields</name>
    <message>
        <source>The group names one person as contact, with whom you work. Clause %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people complain to&amp;gether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line, with the address after a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else complains?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one person who complains with them, or untick this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::HelpWindow</name>
    <message>
        <source>Redress help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five-minute tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in your register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is missing from this copy of Redress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning and duties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::HolidaysForm</name>
    <message>
        <source>Use a newer download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file bank-holidays.json from www.gov.uk/bank-holidays.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bank-holidays.json from gov.uk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read. Download the list again from www.gov.uk/bank-holidays.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published for %1 to %2</source>
        <comment>two years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the list that came with Redress. Later years are reckoned by the fixed rules and marked as not yet published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has been brought up to date with a download from gov.uk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::HotSpotsCard</name>
    <message>
        <source>Hot spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out in the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where more cases came together than chance would bring. Open one to see its cases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImportColumnDelegate</name>
    <message>
        <source>What the column %1 is read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImportColumnsModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImportColumnsStep</name>
    <message>
        <source>Look at how it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day first: 25/03/2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month first: 03/25/2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates are written with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the date of receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1  ·  Columns recognised: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that Redress does not know are kept, word for word, as a note on each case. Change what is read wrongly: the rows are tried again each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImportFileStep</name>
    <message>
        <source>Bring in the register that you keep now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it from your spreadsheet as CSV: in Excel, Save As, “CSV UTF-8”. Each row becomes a case. The file itself is only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImportResultStep</name>
    <message>
        <source>Bringing it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been brought in stays, even if you stop; doing it again takes the rest and adds nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much has been brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was guessed silently. Whatever could not be read word for word, such as a year of two digits, a missing reference or a decision that the policy does not know, is noted on the timeline of its case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that were not taken stand untouched in %1, each with the reason before it. Correct them there and bring in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Rows so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImportTrialNote</name>
    <message>
        <source>Stop counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows have been tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted. Nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the rows; nothing is written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial, with nothing written: %1</source>
        <comment>what the rows would become</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being looked through…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImprovementBoard</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements: %1</source>
        <comment>how they stand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how improvements stand, and how many do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step that asks for more</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImprovementDelegate</name>
    <message>
        <source>Nobody sees to it yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImprovementDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and the fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>a day, what was recorded, and whom by</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ImprovementForm</name>
    <message>
        <source>A new improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::KindButton</name>
    <message>
        <source>Kind of entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LaterDateHint</name>
    <message>
        <source>%1 would then be due by the end of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LearningScreen</name>
    <message>
        <source>Looking at what was learned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose an improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the cause of a complaint is found, or somebody proposes an improvement, it shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again when you have a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these cases was received in the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made better because of complaints. Enter opens a card; its menu moves it on to the next column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Staff named…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which staff were named in complaints, for performance reviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LearntPanel</name>
    <message>
        <source>The survey is not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey was answered: %1 of 5 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its quality was looked at</source>
        <comment>a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 points of quality met</source>
        <comment>a stage; two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LetterActions</name>
    <message>
        <source>&amp;Record it on the timeline as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;ODT…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be worked on in a word processor, and the accessible form of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it has been saved or printed, the case says that it was sent, and its target is met.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LetterChoiceModel</name>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LetterChoices</name>
    <message>
        <source>Letters of this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no letters for this stage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LetterForm</name>
    <message>
        <source>What the customer has told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we need more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found, point by point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will put right, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, or a sum such as £50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they will have the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we cannot take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the points say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as recorded</source>
        <comment>an outcome</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LetterPanel</name>
    <message>
        <source>The policy keeps its own date: the response will count as late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is missing, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Fill it in below, for the record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LetterPreview</name>
    <message>
        <source>Fit &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LettersScreen</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is not on the timeline: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::LoadChart</name>
    <message>
        <source>Targets due on each of the next ten working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, and how many targets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 target due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n targets due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::MainWindow</name>
    <message>
        <source>%1 · Redress</source>
        <comment>an organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Redress carries out more of your policy than this register uses. Go to Policy to see what would change, and to take it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::Matters</name>
    <message>
        <source>%1 has no duties that Redress keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no duty “%2”: use %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no improvement “%1”: check its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case “%1”: check its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The improvement is missing: say which one “%1” belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a refusal and the clause it comes from</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::MissingList</name>
    <message>
        <source>✓ Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n thing(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::MomentPicker</name>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day or time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of day is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::MoreFields</name>
    <message>
        <source>&amp;More: who acts for them, who else complains, service, officer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for con&amp;fidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some&amp;body acts for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MP, counci&amp;llor or board member wrote for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::MovedDatesModel</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::NamesAsk</name>
    <message>
        <source>One name on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case on each line, such as R-2026-0412</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::NewCaseDialog</name>
    <message>
        <source>&amp;Create case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else can wait. Ctrl+Enter creates the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed and not recorded is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case beside %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::NewCaseForm</name>
    <message>
        <source>What &amp;kind of case is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::NumberTile</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::OfficerButton</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::OfficerDialog</name>
    <message>
        <source>Assign officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Who is to work on %n case(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or choose the officer’s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::OrganisationForm</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cases are called R-2026-0001 with the prefix R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation needs a name: letters and reports are signed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References need a prefix of one to six letters, for example R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read as a picture. Choose a PNG, JPEG or SVG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: letters carry the name alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::OrganisationStep</name>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at the head of letters and reports. All of it can be changed later under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your own name, for the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say your own name: what you record carries it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PagePreview</name>
    <message>
        <source>The letter as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::PenceAsk</name>
    <message>
        <source>£0.00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::People</name>
    <message>
        <source>There is no person “%1”: check the reference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PeopleAsk</name>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: add somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: name of person %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: role of person %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no role of the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling need not be right. Enter opens the first who was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PeopleFinder</name>
    <message>
        <source>%1
%2</source>
        <comment>a person and why they were found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address, e-mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found. Try fewer words, or another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PeriodPicker</name>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PersonCases</name>
    <message>
        <source>Their cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open case %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a case is about, and its day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PersonChoiceDialog</name>
    <message>
        <source>Who is %1 from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling need not be right. Enter chooses the first who was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add %1 to the register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PersonDialog</name>
    <message>
        <source>Customer pro&amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person&apos;s name and reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer profile is not held yet. The policy asks for one where it is missing. Clause %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PersonFields</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words: please ring twice and wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;refers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they need from &amp;us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PersonLine</name>
    <message>
        <source>Details and needs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Known to the register as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details and needs of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PersonMerging</name>
    <message>
        <source>The same person is in the register &amp;twice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other one. Their cases count as this person’s; it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the register as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that %1 is the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts as this person from now on. It can be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same person after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands on their own again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PersonOffers</name>
    <message>
        <source>Also known as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PlaceStep</name>
    <message>
        <source>Where shall the register live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one file. Keep it on this computer or, for a team, in a folder that all of you can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the spreadsheet that we keep now, once this is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register&apos;s &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the register lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.redress)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the register shall live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder. Add a name for the file, for example register.redress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name, or go back and open the register that exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PointAnswers</name>
    <message>
        <source>%1. %2</source>
        <comment>a point&apos;s number and words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding on point %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for the finding on point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done about point %1, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PointsPanel</name>
    <message>
        <source>Add a point of complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set down yet. Each point of complaint gets an answer of its own, with its finding, the reasons and what is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a point&apos;s number and words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <comment>a point of complaint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw point %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PolicyBrowser</name>
    <message>
        <source>The policy as a page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PolicyContents</name>
    <message>
        <source>Contents of the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PolicyScreen</name>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which policy to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organisation, reference of its policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this register)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the policy page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a new version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For cases received from the day on which it is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the new version of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is taken for cases received from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redress brings %1 of this policy, which this register does not use yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it changes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::PolicyStep</name>
    <message>
        <source>Which policy do you work under?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its timetable, its words and its clauses are what Redress goes by. Cases keep the version they were received under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the policy that your cases are run under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>an organisation, its policy&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of your own is one file. The help, under Bringing in your register, says where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ProfileFields</name>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::QualityCard</name>
    <message>
        <source>Audits and survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits of responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was audited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 audited, %3 of the questions met</source>
        <comment>a stage, a number and a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey of complainants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 5, from %3</source>
        <comment>a question, the mean of its marks and how many answered</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a screen and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ReceiptFields</name>
    <message>
        <source>&amp;How did it come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it &amp;received?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still to come. Give the day and time at which it reached you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ReceivedChip</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ReceivedDialog</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last. Choose an earlier first day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::Register</name>
    <message>
        <source>%1 has no policy in it: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::RemindersForm</name>
    <message>
        <source>&amp;Tell me what falls due for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quiet hours, and on days nobody works, reminders wait for the morning. They never say what a confidential case is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop keeping the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the calendar is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is open, Redress keeps your targets, promises, meetings and duties in this file. Thunderbird subscribes to the file itself, and what moves here moves there. Outlook subscribes only to web addresses: let your IT put the file on your web server, or open it in Outlook, which takes it in once, as it is that day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ReportView</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Enter shows its cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Press to see its cases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::ReportsScreen</name>
    <message>
        <source>&amp;Compare with the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period, or count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases behind this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::RestrictionNote</name>
    <message>
        <source>⚠ Contact is restricted (case %1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new complaint is taken in and dealt with all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::RouteNote</name>
    <message>
        <source>● Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1, with a copy to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Clause %2.</source>
        <comment>a sentence and the clause it comes from</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::SaidCard</name>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the website and the newsletter. Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. An improvement that is done can be published from its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::SampleCard</name>
    <message>
        <source>A sample for tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered complaints drawn by chance, with all names taken out. The same seed draws the same cases again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw and save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How many cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed to draw with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed has to be a whole number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 complaints answered were drawn and saved as %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::SearchField</name>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, addresses, letters, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::SettingsScreen</name>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation and letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at the head of letters and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which your offices are closed besides weekends and bank holidays. They are not counted as working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published by gov.uk for each part of the United Kingdom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cases are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Targets that the changed days touch have been reckoned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes are not saved yet. Save them, or close the window again to leave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dates would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 would move.</source>
        <comment>3 dates of 2 open cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline of each case will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and move the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking which dates would move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving, and reckoning the targets that the changed days touch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read about staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff whom complaints name for their performance reviews are shown to these people alone, and each time is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::SetupDialog</name>
    <message>
        <source>The invented register could not be put at %1. Look whether the folder can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.redress);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::SeveralAsk</name>
    <message>
        <source>%1: %2</source>
        <comment>what is asked, one of the answers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::StaffDialog</name>
    <message>
        <source>%1, %2: %3
%4</source>
        <comment>a case, a day, names; what is said of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff named in complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For performance reviews alone. It is noted that %1 has read this.</source>
        <comment>a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::StaffReadersForm</name>
    <message>
        <source>Who may read about staff, a name a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name a line. Nobody, while this is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::StatusStrip</name>
    <message>
        <source>%1 · %2</source>
        <comment>the organisation and the register&apos;s file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: this register cannot be changed from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: %1 %2</source>
        <comment>an organisation and what it calls its policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ 1 target became overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n targets became overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>● 1 target falls due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>● %n targets fall due today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::TargetCard</name>
    <message>
        <source>Why this date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <comment>short for: why this date?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::TargetChangesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a target, its clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::TargetStrip</name>
    <message>
        <source>Later: %1</source>
        <comment>names of targets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the policy and the Code differ in more than a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>How the Code differs (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <comment>how many targets</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::TimelineModel</name>
    <message>
        <source>Recorded on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::TimelinePanel</name>
    <message>
        <source>Which entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the timeline (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this timeline is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Points of complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombudsman and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::TimelineView</name>
    <message>
        <source>Timeline, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the whole of a long entry; Ctrl+C copies an entry; the menu key says that it was recorded by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was recorded by &amp;mistake…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was recorded by &amp;mistake… (what came after it first)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::TodayDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::TodayList</name>
    <message>
        <source>Targets to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::TodayModel</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more. Open them in Cases.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due %2 (%3)</source>
        <comment>a target, a day, a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5, officer %6</source>
        <comment>state, target, complainant, what it is about, reference, officer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>state, duty or improvement, which one, who sees to it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May mean: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What the words may mean: %n case(s) to be decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties that nobody sees to yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Received %2</source>
        <comment>what words may mean, a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::TodayScreen</name>
    <message>
        <source>Search cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <comment>the keys that lead to the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets due on
each of the next
ten working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the first one, or import the register you keep now under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press its number again to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is running. Enjoy the quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every target is on time. This is what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy asks of the organisation itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on by themselves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::TrayNotifier</name>
    <message>
        <source>&amp;Close Redress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;my list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::UndertakingsPanel</name>
    <message>
        <source>Promise something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises and what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed on this case. What is promised to put things right, what the Ombudsman asks for or orders, and what is to be looked at again stand here with their days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an action and what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::UpkeepDialog</name>
    <message>
        <source>Redress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by an earlier version of Redress. Its lists are brought up to date; the record itself stays as it is, and a copy of the file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped, and the register is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::WaysPanel</name>
    <message>
        <source>What the customer may do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a body outside and when it is open</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::WelcomeStep</name>
    <message>
        <source>Welcome to Redress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redress carries out your complaints policy: it knows what is due when and why, keeps the record of every case, writes the letters and hands your board its quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up for your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short steps: your policy, the register, your letterhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with invented cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 cases that nobody ever made, in every state. Nothing to lose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register that exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours from another computer, or your team’s in a shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::WhatNextPanel</name>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the %1</source>
        <comment>a letter&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or record it without a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: record it without a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy asks for nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::WhoFields</name>
    <message>
        <source>They gave &amp;no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is it from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whom the register knows are offered beside it as you type. Down leads to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;They are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number has digits in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::WhyDelegate</name>
    <message>
        <source>before it was moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::WhyDialog</name>
    <message>
        <source>Why this date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::WhyModel</name>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not yet published)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an event and its hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 0: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as made today, day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date before it was moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::WhyTable</name>
    <message>
        <source>Calendar of the days that were counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>redress::YesNoAsk</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is asked, yes or no</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
