<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AdoptionPreview</name>
    <message numerus="yes">
        <source>%n open case(s) keep the rules and dates they were received under.</source>
        <translation>
            <numerusform>%n open case keeps the rules and dates it was received under.</numerusform>
            <numerusform>%n open cases keep the rules and dates they were received under.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Behaviour</name>
    <message numerus="yes">
        <source>“%1” has to stand on the timeline %n time(s) before contact is restricted, and the customer has to be warned: note each time that it happened.</source>
        <translation>
            <numerusform>“%1” has to stand on the timeline %n time before contact is restricted, and the customer has to be warned: note each time that it happened.</numerusform>
            <numerusform>“%1” has to stand on the timeline %n times before contact is restricted, and the customer has to be warned: note each time that it happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has to stand on the timeline %n time(s) before contact is restricted: note each time that it happened.</source>
        <translation>
            <numerusform>“%1” has to stand on the timeline %n time before contact is restricted: note each time that it happened.</numerusform>
            <numerusform>“%1” has to stand on the timeline %n times before contact is restricted: note each time that it happened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarCommand</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>The lists of %n case(s) were written anew from their timelines.</source>
        <translation>
            <numerusform>The lists of %n case were written anew from its timeline.</numerusform>
            <numerusform>The lists of %n cases were written anew from their timelines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) checked: everything is as it should be.</source>
        <translation>
            <numerusform>%n case checked: everything is as it should be.</numerusform>
            <numerusform>%n cases checked: everything is as it should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found.</source>
        <translation>
            <numerusform>%n thing found.</numerusform>
            <numerusform>%n things found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>The lists were left as they are: they hold the only trace of %n case(s) whose timeline is gone, such as %1. Restore a backup.</source>
        <translation>
            <numerusform>The lists were left as they are: they hold the only trace of %n case whose timeline is gone, such as %1. Restore a backup.</numerusform>
            <numerusform>The lists were left as they are: they hold the only trace of %n cases whose timeline is gone, such as %1. Restore a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message numerus="yes">
        <source>%n cases from %1 to %2, where fewer than one was to be expected.</source>
        <translation>
            <numerusform>%n case from %1 to %2, where fewer than one was to be expected.</numerusform>
            <numerusform>%n cases from %1 to %2, where fewer than one was to be expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases from %1 to %2, where about %3 were to be expected.</source>
        <translation>
            <numerusform>%n case from %1 to %2, where about %3 were to be expected.</numerusform>
            <numerusform>%n cases from %1 to %2, where about %3 were to be expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandChecks</name>
    <message numerus="yes">
        <source>“%1” needs %n recorded attempt(s) to reach the customer first; %2 stand on the timeline.</source>
        <translation>
            <numerusform>“%1” needs %n recorded attempt to reach the customer first; %2 stand on the timeline.</numerusform>
            <numerusform>“%1” needs %n recorded attempts to reach the customer first; %2 stand on the timeline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been moved %n time(s), which is as often as the policy allows.</source>
        <translation>
            <numerusform>“%1” has been moved %n time, which is as often as the policy allows.</numerusform>
            <numerusform>“%1” has been moved %n times, which is as often as the policy allows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonality</name>
    <message numerus="yes">
        <source>For each of them the fullest %n day(s) are sought and compared with how many cases it usually has among as many others, a year before and a year after.</source>
        <translation>
            <numerusform>For each of them the fullest %n day are sought and compared with how many cases it usually has among as many others, a year before and a year after.</numerusform>
            <numerusform>For each of them the fullest %n days are sought and compared with how many cases it usually has among as many others, a year before and a year after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactFacts</name>
    <message numerus="yes">
        <source>Group of %n: write to %1</source>
        <translation>
            <numerusform>Group of %n: write to %1</numerusform>
            <numerusform>Group of %n: write to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n: ask whom they name as contact</source>
        <translation>
            <numerusform>Group of %n: ask whom they name as contact</numerusform>
            <numerusform>Group of %n: ask whom they name as contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n people</source>
        <translation>
            <numerusform>Group of %n people</numerusform>
            <numerusform>Group of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>%n cluster(s) are too many for so few cases: make more cases, or fewer clusters.</source>
        <translation>
            <numerusform>%n cluster is too many for so few cases: make more cases, or fewer clusters.</numerusform>
            <numerusform>%n clusters are too many for so few cases: make more cases, or fewer clusters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>%n case(s)…</source>
        <translation>
            <numerusform>%n case…</numerusform>
            <numerusform>%n cases…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %n invented case(s).</source>
        <translation>
            <numerusform>Made %1 with %n invented case.</numerusform>
            <numerusform>Made %1 with %n invented cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  Planted: %n case(s) of %1 from %2 to %3.</source>
        <translation>
            <numerusform>  Planted: %n case of %1 from %2 to %3.</numerusform>
            <numerusform>  Planted: %n cases of %1 from %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCommand</name>
    <message numerus="yes">
        <source>Nothing is overdue, and nothing falls due within %n working day(s).</source>
        <translation>
            <numerusform>Nothing is overdue, and nothing falls due within %n working day.</numerusform>
            <numerusform>Nothing is overdue, and nothing falls due within %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar days</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours of any day</source>
        <translation>
            <numerusform>%n hour of any day</numerusform>
            <numerusform>%n hours of any day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyPages</name>
    <message numerus="yes">
        <source>Every %n years.</source>
        <translation>
            <numerusform>Every %n year.</numerusform>
            <numerusform>Every %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months.</source>
        <translation>
            <numerusform>Every %n month.</numerusform>
            <numerusform>Every %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After “%1” has happened %n times since it was last done.</source>
        <translation>
            <numerusform>After “%1” has happened %n time since it was last done.</numerusform>
            <numerusform>After “%1” has happened %n times since it was last done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>%n weekend days</source>
        <translation>
            <numerusform>%n weekend day</numerusform>
            <numerusform>%n weekend days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank holidays</source>
        <translation>
            <numerusform>%n bank holiday</numerusform>
            <numerusform>%n bank holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closure days</source>
        <translation>
            <numerusform>%n closure day</numerusform>
            <numerusform>%n closure days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningPages</name>
    <message numerus="yes">
        <source>%n cases at a time, names removed.</source>
        <translation>
            <numerusform>%n case at a time, names removed.</numerusform>
            <numerusform>%n cases at a time, names removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveOnCommand</name>
    <message numerus="yes">
        <source>%n case(s) went to the next stage because their time was over.</source>
        <translation>
            <numerusform>%n case went to the next stage because its time was over.</numerusform>
            <numerusform>%n cases went to the next stage because their time was over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n thing to see to</numerusform>
            <numerusform>%n things to see to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message numerus="yes">
        <source>That is too long: there is room for %n character(s).</source>
        <translation>
            <numerusform>That is too long: there is room for %n character.</numerusform>
            <numerusform>That is too long: there is room for %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message numerus="yes">
        <source>%n open case(s) keep the rules they were received under.</source>
        <translation>
            <numerusform>%n open case keeps the rules it was received under.</numerusform>
            <numerusform>%n open cases keep the rules they were received under.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyAdoption</name>
    <message numerus="yes">
        <source>There are %n more faults: `redress policies validate` names them all.</source>
        <translation>
            <numerusform>There is %n more fault: `redress policies validate` names it.</numerusform>
            <numerusform>There are %n more faults: `redress policies validate` names them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message numerus="yes">
        <source>The case closes when what was promised has been done; %n promise(s) still stand. Record them as kept or let go, or say why it is closed before that.</source>
        <translation>
            <numerusform>The case closes when what was promised has been done; %n promise still stands. Record them as kept or let go, or say why it is closed before that.</numerusform>
            <numerusform>The case closes when what was promised has been done; %n promises still stand. Record them as kept or let go, or say why it is closed before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case closes when what was promised has been done; %n promise(s) still stand. Record them as kept or let go, or say why it is closed before that, and in which role it was decided.</source>
        <translation>
            <numerusform>The case closes when what was promised has been done; %n promise still stands. Record them as kept or let go, or say why it is closed before that, and in which role it was decided.</numerusform>
            <numerusform>The case closes when what was promised has been done; %n promises still stand. Record them as kept or let go, or say why it is closed before that, and in which role it was decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n awards</source>
        <translation>
            <numerusform>%n award</numerusform>
            <numerusform>%n awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A root cause was found for %n case(s).</source>
        <translation>
            <numerusform>A root cause was found for %n case.</numerusform>
            <numerusform>A root cause was found for %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message numerus="yes">
        <source>%n case(s), drawn by chance from all complaints answered in this period.</source>
        <translation>
            <numerusform>%n case, drawn by chance from all complaints answered in this period.</numerusform>
            <numerusform>%n cases, drawn by chance from all complaints answered in this period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were passed over because the customer had asked for confidence.</source>
        <translation>
            <numerusform>%n case was passed over because the customer had asked for confidence.</numerusform>
            <numerusform>%n cases were passed over because the customer had asked for confidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Show the whole %n line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undertakings</name>
    <message numerus="yes">
        <source>Its day was moved %n times</source>
        <translation>
            <numerusform>Its day was moved %n time</numerusform>
            <numerusform>Its day was moved %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chased %n times</source>
        <translation>
            <numerusform>Chased %n time</numerusform>
            <numerusform>Chased %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message numerus="yes">
        <source>%n places are open to them now.</source>
        <translation>
            <numerusform>%n place is open to them now.</numerusform>
            <numerusform>%n places are open to them now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CaseFilterBar</name>
    <message numerus="yes">
        <source>From the report: %Ln case(s) ✕</source>
        <comment>behind a figure; the sign removes it</comment>
        <translation>
            <numerusform>From the report: %Ln case ✕</numerusform>
            <numerusform>From the report: %Ln cases ✕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the report: %1, %Ln case(s) ✕</source>
        <comment>a figure; the sign removes it</comment>
        <translation>
            <numerusform>From the report: %1, %Ln case ✕</numerusform>
            <numerusform>From the report: %1, %Ln cases ✕</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CaseTally</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ChosenBar</name>
    <message numerus="yes">
        <source>%Ln case(s) chosen</source>
        <translation>
            <numerusform>%Ln case chosen</numerusform>
            <numerusform>%Ln cases chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ChosenCases</name>
    <message numerus="yes">
        <source>%Ln case(s) assigned to %1.</source>
        <translation>
            <numerusform>%Ln case assigned to %1.</numerusform>
            <numerusform>%Ln cases assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) written to %1.</source>
        <translation>
            <numerusform>%Ln case written to %1.</numerusform>
            <numerusform>%Ln cases written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) copied.</source>
        <translation>
            <numerusform>%Ln reference copied.</numerusform>
            <numerusform>%Ln references copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln case(s) are chosen. Narrow the list to choose others.</source>
        <translation>
            <numerusform>The first %Ln case is chosen. Narrow the list to choose others.</numerusform>
            <numerusform>The first %Ln cases are chosen. Narrow the list to choose others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::DueLettersPage</name>
    <message numerus="yes">
        <source>%n letter(s) due now; press Enter to write one</source>
        <translation>
            <numerusform>%n letter due now; press Enter to write one</numerusform>
            <numerusform>%n letters due now; press Enter to write one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::LoadChart</name>
    <message numerus="yes">
        <source>%n targets due</source>
        <translation>
            <numerusform>%n target due</numerusform>
            <numerusform>%n targets due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::MissingList</name>
    <message numerus="yes">
        <source>▲ %n thing(s) missing</source>
        <translation>
            <numerusform>▲ %n thing missing</numerusform>
            <numerusform>▲ %n things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::OfficerDialog</name>
    <message numerus="yes">
        <source>Who is to work on %n case(s)?</source>
        <translation>
            <numerusform>Who is to work on %n case?</numerusform>
            <numerusform>Who is to work on %n cases?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::PagePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::PersonCases</name>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>and %n earlier one</numerusform>
            <numerusform>and %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::SettingsScreen</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::StatusStrip</name>
    <message numerus="yes">
        <source>▲ %n targets became overdue</source>
        <translation>
            <numerusform>▲ %n target became overdue</numerusform>
            <numerusform>▲ %n targets became overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n targets fall due today</source>
        <translation>
            <numerusform>● %n target falls due today</numerusform>
            <numerusform>● %n targets fall due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::TargetStrip</name>
    <message numerus="yes">
        <source>How the Code differs (%n)</source>
        <translation>
            <numerusform>How the Code differs (%n)</numerusform>
            <numerusform>How the Code differs (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::TimelinePanel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::TodayModel</name>
    <message numerus="yes">
        <source>%n more. Open them in Cases.</source>
        <translation>
            <numerusform>%n more. Open it in Cases.</numerusform>
            <numerusform>%n more. Open them in Cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the words may mean: %n case(s) to be decided</source>
        <translation>
            <numerusform>What the words may mean: %n case to be decided</numerusform>
            <numerusform>What the words may mean: %n cases to be decided</numerusform>
        </translation>
    </message>
</context>
</TS>
