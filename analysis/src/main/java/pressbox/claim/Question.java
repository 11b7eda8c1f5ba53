package pressbox.claim;

import java.util.Set;

/// One thing that a sentence claims and that match results can settle. Each kind is a record of its own.
sealed interface Question
        permits RunClaim,
                WindowCount,
                WindowSum,
                BiggestSince,
                FirstSince,
                LastTime,
                SeasonCount,
                SeasonSum,
                TablePlace,
                TableGap,
                StartLevel,
                WorstRun,
                BestStart,
                Doubles,
                SeasonLine,
                SeasonRecord,
                HeadToHead,
                MeetingBalance,
                AmongSides,
                LeagueSeasonRecord,
                LeagueRun,
                LongestRun,
                StatedResult,
                StatedMeetings,
                Honours,
                NotRecorded,
                Unnamed {
    /// The club it is about, by the record's name.
    String club();

    /// How it was understood, in plain words.
    String inWords();

    Verdict judge(Setting setting);

    /// The same of other competitions, places and opponents; nowhere where it is of none.
    default Elsewhere elsewhere(Set<String> leagues) {
        return Elsewhere.NOWHERE;
    }
}
